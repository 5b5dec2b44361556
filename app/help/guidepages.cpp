// SPDX-License-Identifier: MIT
#include "app/help/guidepages.h"

#include "preview/markdown/markdown.h"
#include "resources/programversion.h"
#include "resources/resources.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace galley {

namespace {

const QString arrow = QStringLiteral(" → ");

const ActionRow* rowNamed(QStringView name)
{
    const auto table = actionTable();
    const auto row = std::ranges::find_if(
        table, [&](const ActionRow& known) { return name == QLatin1String(known.name); });
    return row == table.end() ? nullptr : &*row;
}

QString menuPath(const ActionRow& row)
{
    QString path = plainActionText(row);
    for (std::optional<MenuId> menu = row.menu; menu; menu = parentMenu(*menu))
        path.prepend(plainText(menuTitle(*menu)) + arrow);
    return path;
}

QString titleOfMenu(QStringView name)
{
    static constexpr std::array<std::pair<const char*, MenuId>, 5> menus{
        {{"file", MenuId::File}, {"edit", MenuId::Edit}, {"format", MenuId::Format},
            {"view", MenuId::View}, {"help", MenuId::Help}}};
    const auto menu = std::ranges::find_if(
        menus, [&](const auto& known) { return name == QLatin1String(known.first); });
    return menu == menus.end() ? QString() : plainText(menuTitle(menu->second));
}

// What stands for `{kind name}`; nothing where there is no such command or menu.
QString wordsFor(QStringView kind, QStringView name, const KeysText& keys)
{
    if (kind == u"version")
        return programVersion().number;
    if (kind == u"menu-title")
        return titleOfMenu(name);
    const ActionRow* row = rowNamed(name);
    if (row == nullptr)
        return {};
    const QString shortcut = kind == u"key" ? keys(row->command) : QString();
    return shortcut.isEmpty() ? menuPath(*row) : shortcut;
}

QString filledIn(const QString& text, const KeysText& keys)
{
    static const QRegularExpression place(
        QStringLiteral(R"(\{(version|(?:key|menu|menu-title)(?= ))(?: ([A-Za-z0-9_.]+))?\})"));
    QString filled;
    qsizetype done = 0;
    for (auto match = place.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        filled += QStringView(text).mid(done, found.capturedStart() - done);
        filled += wordsFor(found.capturedView(1), found.capturedView(2), keys);
        done = found.capturedEnd();
    }
    return filled += QStringView(text).mid(done);
}

QString titleOf(const QString& markdown)
{
    return markdown.section(QLatin1Char('\n'), 0, 0).remove(QStringLiteral("# ")).trimmed();
}

// The text as a reader sees it: without marks, and without the addresses of links and pictures.
QString wordsOf(QString markdown)
{
    static const QRegularExpression address(QStringLiteral(R"(\]\([^)]*\))"));
    static const QRegularExpression marks(QStringLiteral("[*`#|!\\[\\]]"));
    return markdown.remove(address).remove(marks).toLower();
}

} // namespace

QList<GuidePage> guidePages(const QString& language, const KeysText& keys)
{
    initResources();
    QList<GuidePage> pages;
    const QStringList names = compiledInText(QStringLiteral(":/guide/pages.txt"))
                                  .split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString& name : names) {
        const QString markdown =
            filledIn(compiledInText(QStringLiteral(":/guide/%1/%2.md").arg(language, name)), keys);
        pages += {name, titleOf(markdown), markdown, wordsOf(markdown)};
    }
    return pages;
}

QString guideHtml(const GuidePage& page, const QString& language)
{
    const QByteArray text = page.markdown.toUtf8();
    const std::string html = markdown::render({text.constData(), std::size_t(text.size())}).html();
    static const QRegularExpression picture(QStringLiteral("src=\"([^\"]+)\""));
    return QString::fromStdString(html).replace(
        picture, QStringLiteral("src=\"qrc:/guide/%1/\\1\"").arg(language));
}

bool guideMatches(const GuidePage& page, const QString& typed)
{
    const QStringList words = typed.toLower().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::ranges::all_of(
        words, [&](const QString& word) { return page.words.contains(word); });
}

} // namespace galley
