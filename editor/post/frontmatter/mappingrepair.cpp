// SPDX-License-Identifier: MIT
#include "editor/post/frontmatter/mappingrepair.h"

#include "editor/post/base/textlines.h"
#include "editor/post/yaml/yamlquote.h"
#include "editor/post/yaml/yamlreader.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace galley {

namespace {

struct MappingRepairTexts {
    Q_DECLARE_TR_FUNCTIONS(galley::FrontMatter)
};

template <class Visit> void forEachLine(QStringView text, TextRange yaml, Visit visit)
{
    for (qsizetype start = yaml.start; start < yaml.end;) {
        const qsizetype end = std::min(lineEndOf(text, start), yaml.end);
        visit(TextRange{start, end});
        start = end + 1;
    }
}

bool canBeRead(QStringView text, TextRange yaml, const QList<TextEdit>& edits)
{
    const YamlDocument document = readYamlDocument(applied(edits, text.left(yaml.end).toString()));
    return !document.problem && (document.root.isMap() || !document.root.isTruthy());
}

// `title:New`, on every line that has no blank after its colon.
std::optional<Repair> spaceRepair(QStringView text, TextRange yaml)
{
    static const QRegularExpression form(QStringLiteral(R"(\A[A-Za-z_][\w-]*:(?=[^\s/]))"));
    Repair repair;
    repair.label = MappingRepairTexts::tr("Put a space after the colon");
    forEachLine(text, yaml, [&](TextRange line) {
        const auto match = form.match(text.mid(line.start, line.length()).toString());
        const qsizetype after = line.start + match.capturedEnd();
        if (match.hasMatch())
            repair.edits += {{after, after}, QStringLiteral(" ")};
    });
    const YamlDocument mended =
        readYamlDocument(applied(repair.edits, text.left(yaml.end).toString()));
    return !mended.problem && mended.root.isMap() ? std::optional(repair) : std::nullopt;
}

// One line of words, written as it stands: `Our news` becomes `title: "Our news"`.
std::optional<Repair> titleRepair(QStringView text, TextRange yaml, const YamlValue& root)
{
    const auto* words = std::get_if<QString>(&root.variant());
    TextRange only;
    int lines = 0;
    forEachLine(text, yaml, [&](TextRange line) {
        const QStringView written = text.mid(line.start, line.length()).trimmed();
        if (written.isEmpty() || written.startsWith(QLatin1Char('#')))
            return;
        only = line;
        ++lines;
    });
    if (!words || lines != 1)
        return std::nullopt;
    return Repair{MappingRepairTexts::tr("Make it the title"),
        {{only,
            QStringLiteral("title: ")
                + quotedNear(ScalarStyle::DoubleQuoted, *words, YamlPlace::Block)}}};
}

std::optional<Repair> dashRepair(QStringView text, TextRange yaml, const YamlValue& root)
{
    if (!root.isList())
        return std::nullopt;
    Repair repair;
    repair.label = MappingRepairTexts::tr("Remove the dashes");
    forEachLine(text, yaml, [&](TextRange line) {
        const QStringView written = text.mid(line.start, line.length());
        if (written.startsWith(QLatin1String("- ")) || written.startsWith(QLatin1String("  ")))
            repair.edits += {{line.start, line.start + 2}, QString()};
    });
    return canBeRead(text, yaml, repair.edits) ? std::optional(repair) : std::nullopt;
}

Repair commentRepair(QStringView text, TextRange yaml)
{
    Repair repair;
    repair.label = MappingRepairTexts::tr("Turn the lines into comments");
    forEachLine(text, yaml, [&](TextRange line) {
        if (!text.mid(line.start, line.length()).trimmed().isEmpty())
            repair.edits += {{line.start, line.start}, QStringLiteral("# ")};
    });
    return repair;
}

} // namespace

Repair mappingRepair(QStringView text, TextRange yaml)
{
    if (const std::optional<Repair> spaces = spaceRepair(text, yaml))
        return *spaces;
    const YamlValue root = readYamlDocument(text.left(yaml.end)).root;
    if (const std::optional<Repair> title = titleRepair(text, yaml, root))
        return *title;
    if (const std::optional<Repair> dashes = dashRepair(text, yaml, root))
        return *dashes;
    return commentRepair(text, yaml);
}

} // namespace galley
