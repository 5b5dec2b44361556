#include "app/cli/commands/commands.h"
#include "editor/post/edit/frontmatteredit.h"
#include "editor/post/file/filebytes.h"
#include "editor/post/file/postfile.h"
#include "editor/post/file/writeplace.h"
#include "preview/check/postcheck.h"
#include "preview/site/checkout/sitereader.h"

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

// What the site's posts have under a key. The site is read when it is asked for something that
// Jekyll does not decide.
class SiteKinds {
public:
    explicit SiteKinds(const QString& file)
        : m_root(findSiteRoot(file))
    {
    }

    HeldValue heldBy(const QString& key) const
    {
        if (m_root.isEmpty() || heldByJekyll(key) != HeldValue::Anything)
            return HeldValue::Anything;
        if (!m_schema) {
            const auto site = readSite(m_root);
            m_schema = site ? schemaOf(**site) : FormSchema();
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
    QString m_root;
    mutable std::optional<FormSchema> m_schema;
};

Status run(const QCommandLineParser& parser, const Console& console)
{
    const QStringList arguments = parser.positionalArguments();
    if (arguments.size() < 2)
        return console.misuse(
            QStringLiteral("a file and at least one key=value"), QStringLiteral("set"));
    const QString& file = arguments.first();
    for (const QString& assignment : arguments.mid(1)) {
        if (assignment.indexOf(QLatin1Char('=')) < 1)
            return console.misuse(
                QStringLiteral("“%1” is not key=value").arg(assignment), QStringLiteral("set"));
    }
    const auto bytes = readFile(file);
    if (!bytes)
        return console.fail(bytes.error());
    const DecodedText decoded = decodeFile(*bytes);
    QString text = decoded.text;
    const SiteKinds kinds(file);
    for (const QString& assignment : arguments.mid(1)) {
        const qsizetype equals = assignment.indexOf(QLatin1Char('='));
        const QString key = assignment.left(equals);
        const auto edits = setText(text, key, assignment.mid(equals + 1), kinds.heldBy(key));
        if (!edits)
            return failIn(file, edits.error(), console);
        text = applied(*edits, text);
    }
    const QByteArray changed = decoded.bytes.encode(text);
    if (changed == *bytes)
        return Done;
    if (const auto place = mayWrite(file); !place)
        return console.fail(place.error());
    const auto written = writeFileAtomically(file, changed);
    return written ? Done : console.fail(written.error());
}

} // namespace

Command setCommand()
{
    return {QStringLiteral("set"), QStringLiteral("FILE key=value…"),
        QStringLiteral("Change front-matter values, touching no other byte."), declare, run};
}

} // namespace galley::cli
