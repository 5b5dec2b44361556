// SPDX-License-Identifier: MIT
#include "app/look/theme.h"

#include <QApplication>
#include <QLabel>
#include <QStyle>
#include <QStyleFactory>

namespace galley {

namespace {

// A quiet blue-grey scale, after the colours of the lab's own pages.
ThemeColors lightColors()
{
    return {QColor(0xf3f6f9), QColor(0xffffff), QColor(0xd9e1e8), QColor(0x1d2b38),
        QColor(0x5b6a79), QColor(0x276da2), QColor(0xdcebf7), QColor(0xe9eff5), QColor(0x227548),
        QColor(0x925d00), QColor(0xb3322b)};
}

ThemeColors darkColors()
{
    return {QColor(0x1c2229), QColor(0x232a32), QColor(0x36404a), QColor(0xdfe6ec),
        QColor(0xa3afba), QColor(0x6db4e8), QColor(0x29435a), QColor(0x2b343d), QColor(0x6cc494),
        QColor(0xe3b25c), QColor(0xf1958b)};
}

QPalette paletteFor(const ThemeColors& colors, bool dark)
{
    QPalette palette;
    const QColor disabled = dark ? QColor(0x66727d) : QColor(0xa3afba);
    palette.setColor(QPalette::Window, colors.surface);
    palette.setColor(QPalette::WindowText, colors.text);
    palette.setColor(QPalette::Base, colors.raised);
    palette.setColor(QPalette::AlternateBase, colors.surface);
    palette.setColor(QPalette::Text, colors.text);
    palette.setColor(QPalette::PlaceholderText, colors.mutedText);
    palette.setColor(QPalette::Button, colors.raised);
    palette.setColor(QPalette::ButtonText, colors.text);
    palette.setColor(QPalette::BrightText, colors.danger);
    palette.setColor(QPalette::ToolTipBase, dark ? QColor(0x323c46) : QColor(0x243442));
    palette.setColor(QPalette::ToolTipText, QColor(0xf3f6f9));
    palette.setColor(QPalette::Highlight, dark ? QColor(0x2f6ea3) : QColor(0x2a76b0));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, colors.accent);
    palette.setColor(QPalette::LinkVisited, colors.accent);
    palette.setColor(QPalette::Light, dark ? QColor(0x3d4853) : QColor(0xffffff));
    palette.setColor(QPalette::Midlight, colors.hoverTint);
    palette.setColor(QPalette::Mid, colors.border);
    palette.setColor(QPalette::Dark, dark ? QColor(0x12161a) : QColor(0xb6c2cc));
    palette.setColor(QPalette::Shadow, dark ? QColor(0x0b0e11) : QColor(0x8795a1));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, disabled);
    palette.setColor(QPalette::Disabled, QPalette::Base, colors.surface);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colors.border);
    return palette;
}

// %name% stands for a colour of ThemeColors.
constexpr const char* styleSheet = R"(
QMainWindow::separator { width: 0; height: 0; }
QSplitter::handle { background: %border%; }
QSplitter::handle:hover { background: %accent%; }
QMenuBar { background: %surface%; border-bottom: 1px solid %border%; padding: 2px 8px; }
QMenuBar::item { padding: 5px 10px; border-radius: 5px; background: transparent; }
QMenuBar::item:selected { background: %hover%; }
QMenu { background: %raised%; border: 1px solid %border%; padding: 6px 0; }
QMenu::item { padding: 6px 32px 6px 12px; }
QMenu::item:selected { background: %tint%; color: %text%; }
QMenu::item:disabled { color: %muted%; }
QMenu::indicator { width: 14px; height: 14px; margin-left: 10px; }
QMenu::indicator:checked { image: url(:/theme/check.svg); }
QMenu::icon { padding-left: 12px; }
QMenu::separator { height: 1px; background: %border%; margin: 6px 0; }
QToolBar { background: %surface%; border: 0; border-bottom: 1px solid %border%; padding: 4px 8px; spacing: 4px; }
QToolBar::separator { background: %border%; width: 1px; margin: 6px 6px; }
QToolButton { border: 1px solid transparent; border-radius: 6px; padding: 5px; background: transparent; }
QToolButton:hover { background: %hover%; }
QToolButton:pressed, QToolButton:checked { background: %tint%; }
QToolButton:focus { border-color: %accent%; }
QToolButton[positive="true"] { color: %positive%; }
QToolButton[warning="true"] { color: %warning%; }
QToolButton[danger="true"] { color: %danger%; }
QToolButton#formDrawer { font-weight: 600; padding: 3px 6px; }
QToolButton#formDrawer:checked { background: transparent; }
QToolButton[trusted="true"], QToolButton[filtering="true"] { background: %tint%; }
QWidget[bar="true"] QToolButton { padding: 3px; }
QToolButton::menu-indicator { image: none; }
QStatusBar { background: %surface%; border-top: 1px solid %border%; }
QStatusBar::item { border: 0; }
QLineEdit, QComboBox, QDateEdit, QSpinBox, QDoubleSpinBox { background: %raised%; border: 1px solid %border%; border-radius: 6px;
    padding: 4px 8px; min-height: 20px; selection-background-color: %selection%; selection-color: white; }
QLineEdit:focus, QComboBox:focus, QDateEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QTextEdit:focus, QPlainTextEdit:focus { border-color: %accent%; }
QLineEdit:read-only, QLineEdit:disabled, QComboBox:disabled, QDateEdit:disabled, QSpinBox:disabled,
    QTextEdit:disabled, QPlainTextEdit:disabled { background: %surface%; color: %muted%; }
QComboBox::drop-down, QDateEdit::drop-down { border: 0; width: 24px; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url(:/theme/arrow-down.svg); width: 14px; height: 14px; }
QSpinBox::up-button, QSpinBox::down-button, QDoubleSpinBox::up-button, QDoubleSpinBox::down-button { border: 0; background: transparent; width: 20px; }
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow { image: url(:/theme/arrow-up.svg); width: 10px; height: 10px; }
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow { image: url(:/theme/arrow-down.svg); width: 10px; height: 10px; }
QComboBox QAbstractItemView { background: %raised%; border: 1px solid %border%; padding: 4px;
    selection-background-color: %tint%; selection-color: %text%; }
QPushButton { background: %raised%; border: 1px solid %border%; border-radius: 6px; padding: 5px 14px; min-height: 20px; }
QPushButton:hover { background: %hover%; }
QPushButton:pressed { background: %tint%; }
QPushButton:focus { border-color: %accent%; }
QPushButton:disabled { color: %muted%; background: %surface%; }
QPushButton:default, QPushButton[primary="true"] { background: %selection%; border-color: %selection%; color: white; }
QPushButton:default:disabled, QPushButton[primary="true"]:disabled { background: %border%; border-color: %border%; color: %muted%; }
QPushButton[link="true"] { background: transparent; border-color: transparent; color: %accent%; padding: 3px 6px; }
QPushButton[link="true"]:hover { text-decoration: underline; }
QPushButton[choice="true"] { padding: 0; border-radius: 8px; }
QPushButton[choice="true"]:default { background: %raised%; border-color: %accent%; }
QPushButton[choice="true"]:default:hover { background: %hover%; }
QPushButton[quiet="true"], QPushButton[quiet="true"]:default { background: transparent; border-color: transparent; }
QPushButton[quiet="true"]:hover { background: %hover%; }
QPushButton[quiet="true"]:focus { border-color: %accent%; }
QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid %muted%; border-radius: 8px; background: %raised%; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid %selection%; background: white; }
QRadioButton:focus { color: %accent%; }
QLabel[muted="true"] { color: %muted%; }
QLabel[heading="true"] { font-weight: 600; }
QLabel[positive="true"] { color: %positive%; }
QLabel[warning="true"] { color: %warning%; }
QLabel[danger="true"] { color: %danger%; }
QFrame[card="true"], #commandPalette { background: %raised%; border: 1px solid %border%; border-radius: 8px; }
QFrame[popover="true"] { background: %raised%; border: 1px solid %border%; }
QFrame[notice="true"] { background: %noticeBack%; border: 0; border-bottom: 1px solid %border%; }
QWidget[bar="true"] { background: %surface%; border-bottom: 1px solid %border%; }
QListView, QTreeView, QTableView { background: %raised%; border: 0; outline: 0; }
QWidget[pane="side"], QWidget[pane="side"] QListView, QWidget[pane="side"] QTreeView { background: %surface%; }
QListView[suggestions="true"] { border: 1px solid %border%; padding: 4px; }
QListView[suggestions="true"]::item { padding: 4px; }
QListView[suggestions="true"]::item:selected { background: %tint%; color: %text%; }
QTreeView::item { padding: 4px 2px; }
QTreeView::item:selected, QTreeView::branch:selected { background: %tint%; color: %text%; }
QHeaderView::section { background: %surface%; border: 0; border-bottom: 1px solid %border%; padding: 6px 8px; color: %muted%; }
QTextEdit, QPlainTextEdit { background: %raised%; border: 1px solid %border%; border-radius: 6px; padding: 2px 4px;
    selection-background-color: %selection%; selection-color: white; }
QPlainTextEdit[head="true"] { background: transparent; border-color: transparent; }
QPlainTextEdit[head="true"]:hover { border-color: %border%; }
QPlainTextEdit[head="true"]:focus { background: %raised%; border-color: %accent%; }
galley--MarkdownEditor { background: %raised%; border: 0; border-radius: 0; padding: 0; }
galley--MarkdownEditor:focus { border: 0; }
QToolTip { background: %tipBack%; color: %tipText%; border: 0; padding: 5px 8px; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: %scroll%; border-radius: 3px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: %muted%; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QProgressBar { background: %hover%; border: 0; border-radius: 3px; }
QProgressBar::chunk { background: %accent%; border-radius: 3px; }
QScrollArea { border: 0; background: transparent; }
QFrame[popover="true"] QScrollArea > QWidget > QWidget { background: transparent; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
)";

} // namespace

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

ThemeColors themeColors(const QPalette& palette)
{
    return isDark(palette) ? darkColors() : lightColors();
}

QPalette themePalette(ThemeChoice choice, const QPalette& system)
{
    const bool dark =
        choice == ThemeChoice::Dark || (choice == ThemeChoice::System && isDark(system));
    return paletteFor(dark ? darkColors() : lightColors(), dark);
}

QString themeStyleSheet(const QPalette& palette)
{
    const ThemeColors colors = themeColors(palette);
    const bool dark = isDark(palette);
    const std::pair<const char*, QColor> values[] = {
        {"%surface%", colors.surface},
        {"%raised%", colors.raised},
        {"%border%", colors.border},
        {"%text%", colors.text},
        {"%muted%", colors.mutedText},
        {"%accent%", colors.accent},
        {"%tint%", colors.accentTint},
        {"%hover%", colors.hoverTint},
        {"%positive%", colors.positive},
        {"%warning%", colors.warning},
        {"%danger%", colors.danger},
        {"%selection%", palette.color(QPalette::Highlight)},
        {"%tipBack%", palette.color(QPalette::ToolTipBase)},
        {"%tipText%", palette.color(QPalette::ToolTipText)},
        {"%noticeBack%", dark ? QColor(0x3a3220) : QColor(0xfdf4de)},
        {"%scroll%", dark ? QColor(0x46525e) : QColor(0xc3ced8)},
    };
    QString sheet = QString::fromLatin1(styleSheet);
    for (const auto& [name, color] : values)
        sheet.replace(QLatin1String(name), color.name());
    return sheet;
}

void setLabelKind(QLabel* label, const char* kind)
{
    for (const char* name : {"danger", "warning", "muted"})
        label->setProperty(name, qstrcmp(name, kind) == 0);
    label->style()->polish(label);
}

void applyTheme(QApplication& application, ThemeChoice choice, const QPalette& system)
{
    if (application.style()->objectName() != QLatin1String("fusion"))
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    const QPalette palette = themePalette(choice, system);
    QApplication::setPalette(palette);
    application.setStyleSheet(themeStyleSheet(palette));
}

} // namespace galley
