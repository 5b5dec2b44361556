// SPDX-License-Identifier: MIT
#include "app/look/theme.h"
#include "editor/look/editortheme.h"

#include <QTest>

#include <cmath>

using namespace galley;

namespace {

double luminance(const QColor& color)
{
    const auto linear = [](double c) {
        return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF());
}

double contrast(const QColor& one, const QColor& other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace

// What is written can be read in both themes: at least 4.5:1 (WCAG AA), whatever it stands on.
class ContrastTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void windowTexts_data() { themes(); }
    void windowTexts();
    void paletteTexts_data() { themes(); }
    void paletteTexts();
    void editorTexts_data() { themes(); }
    void editorTexts();

private:
    static void themes()
    {
        QTest::addColumn<ThemeChoice>("choice");
        QTest::newRow("light") << ThemeChoice::Light;
        QTest::newRow("dark") << ThemeChoice::Dark;
    }
    static QPalette palette()
    {
        const QFETCH(ThemeChoice, choice);
        return themePalette(choice, QPalette());
    }
    static void check(const char* name, const QColor& ink, const QColor& ground)
    {
        const double found = contrast(ink, ground);
        QVERIFY2(found >= 4.5,
            qPrintable(QStringLiteral("%1 %2 on %3: %4")
                           .arg(QLatin1String(name), ink.name(), ground.name())
                           .arg(found)));
    }
};

void ContrastTest::windowTexts()
{
    const ThemeColors colors = themeColors(palette());
    const std::pair<const char*, QColor> inks[] = {{"text", colors.text},
        {"muted", colors.mutedText}, {"accent", colors.accent}, {"positive", colors.positive},
        {"warning", colors.warning}, {"danger", colors.danger}};
    for (const auto& [name, ink] : inks) {
        for (const QColor& ground :
            {colors.surface, colors.raised, colors.hoverTint, colors.accentTint})
            check(name, ink, ground);
    }
}

void ContrastTest::paletteTexts()
{
    const QPalette colors = palette();
    for (const auto& [ink, ground] :
        {std::pair{QPalette::WindowText, QPalette::Window}, {QPalette::Text, QPalette::Base},
            {QPalette::ButtonText, QPalette::Button}, {QPalette::PlaceholderText, QPalette::Base},
            {QPalette::HighlightedText, QPalette::Highlight},
            {QPalette::ToolTipText, QPalette::ToolTipBase}, {QPalette::Link, QPalette::Window}})
        check("role", colors.color(ink), colors.color(ground));
}

void ContrastTest::editorTexts()
{
    const EditorTheme theme = EditorTheme::fromPalette(palette());
    const std::pair<const char*, QColor> inks[] = {{"text", theme.text}, {"heading", theme.heading},
        {"code", theme.code}, {"link", theme.link}, {"html", theme.html},
        {"comment", theme.comment}, {"liquid", theme.liquid}, {"math", theme.math},
        {"string", theme.string}, {"constant", theme.constant}, {"key", theme.key},
        {"marker", theme.marker}, {"markup", theme.markup}, {"line number", theme.lineNumber},
        {"error", theme.error}, {"warning", theme.warning}};
    for (const auto& [name, ink] : inks) {
        for (const QColor& ground : {theme.background, theme.currentLine})
            check(name, ink, ground);
    }
    check("code", theme.code, theme.codeBackground);
    for (const QColor& ground : {theme.match, theme.currentMatch})
        check("text", theme.text, ground);
}

QTEST_APPLESS_MAIN(ContrastTest)
#include "tst_contrast.moc"
