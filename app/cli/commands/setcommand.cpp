// SPDX-License-Identifier: MIT
#include "app/cli/commands/commands.h"
#include "app/site/commitdates.h"
#include "editor/post/edit/frontmatteredit.h"
#include "editor/post/file/filebytes.h"
#include "editor/post/file/postfile.h"
#include "editor/post/file/writeplace.h"
#include "preview/check/postcheck.h"
#include "preview/site/checkout/publication.h"
#include "preview/site/reader/sitereader.h"

#include <QFileInfo>

namespace galley::cli {

namespace {

void declare(Syntax& syntax)
{
    syntax.addPositionalArgument(QStringLiteral("FILE"), QStringLiteral("The post to change."));
    syntax.addPositionalArgument(
        QStringLiteral("key=value"), QStringLiteral("Front-matter keys with their new values."));
}

// The file named in the errors of functions that see only text.
Status failIn(const QString& file, Error error, const Console& console)
{
    error.file = file;
    error.whatWasKept = QStringLiteral("The file was not changed.");
    return console.fail(error);
}

// What the post's site says of keys and values. It is read when it is asked for something that
// the key alone does not decide.
class SiteOfPost {
public:
    explicit SiteOfPost(const QString& file)
        : m_file(QFileInfo(file).absoluteFilePath())
        , m_root(findSiteRoot(file))
    {
    }

    // Why the site would not build any more with the new text; empty: it builds, or did not before.
    QString newStop(const QString& before, const QString& after) const
    {
        const SiteSnapshotPtr site = read();
        if (!site)
            return {};
        QStringList known;
        for (const BuildFault& fault : stopsOf(before, m_file, *site))
            known += fault.message;
        for (const BuildFault& fault : stopsOf(after, m_file, *site)) {
            if (!known.contains(fault.message))
                return describedFault(fault).message;
        }
        return {};
    }

    HeldValue heldBy(const QString& key) const
    {
        if (m_root.isEmpty() || heldByJekyll(key) != HeldValue::Anything)
            return HeldValue::Anything;
        if (!m_schema) {
            const SiteSnapshotPtr site = read();
            m_schema = site ? schemaOf(*site) : FormSchema();
        }
        const FormField* field = m_schema->find(key);
        if (!field)
            return HeldValue::Anything;
        switch (field->kind) {
        case FieldKind::Switch:
            return HeldValue::Switch;
        case FieldKind::Text:
        case FieldKind::MultilineText:
        case FieldKind::Choice:
        case FieldKind::Author:
        case FieldKind::Image:
        case FieldKind::Tags:
            return HeldValue::Text;
        default:
            return HeldValue::Anything;
        }
    }

private:
    SiteSnapshotPtr read() const
    {
        if (!m_site && !m_root.isEmpty())
            m_site = readSite(m_root, {}, {}, commitDates).value_or(nullptr);
        return m_site;
    }

    QString m_file;
    QString m_root;
    mutable SiteSnapshotPtr m_site;
    mutable std::optional<FormSchema> m_schema;
};

Status run(const QCommandLineParser& parser, const Console& console)
{
    const QStringList arguments = parser.positionalArguments();
    if (arguments.size() < 2)
        return console.misuse(
            QStringLiteral("give a file and at least one key=value"), QStringLiteral("set"));
    const QString& file = arguments.first();
    for (const QString& assignment : arguments.mid(1)) {
        if (assignment.indexOf(QLatin1Char('=')) < 1)
            return console.misuse(
                QStringLiteral("“%1” is not key=value").arg(assignment), QStringLiteral("set"));
    }
    const auto bytes = readNamed(file);
    if (!bytes)
        return console.fail(bytes.error());
    const DecodedText decoded = decodeFile(*bytes);
    QString text = decoded.text;
    const SiteOfPost site(file);
    for (const QString& assignment : arguments.mid(1)) {
        const qsizetype equals = assignment.indexOf(QLatin1Char('='));
        const QString key = assignment.left(equals);
        const auto edits = setText(text, key, assignment.mid(equals + 1), site.heldBy(key));
        if (!edits)
            return failIn(file, edits.error(), console);
        text = applied(*edits, text);
    }
    const QByteArray changed = decoded.bytes.encode(text);
    if (changed == *bytes)
        return Done;
    if (const QString stop = site.newStop(decoded.text, text); !stop.isEmpty()) {
        Error error;
        error.whatHappened = stop;
        return failIn(file, error, console);
    }
    if (const auto place = mayWrite(file); !place)
        return console.fail(place.error());
    const auto written = writeFileAtomically(file, changed);
    return written ? Done : console.fail(written.error());
}

} // namespace

Command setCommand()
{
    return {QStringLiteral("set"), QStringLiteral("FILE key=value…"),
        QStringLiteral("Change front-matter values and leave every other byte as it is."), declare,
        run};
}

} // namespace galley::cli
