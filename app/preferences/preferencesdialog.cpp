// SPDX-License-Identifier: MIT
#include "app/preferences/preferencesdialog.h"

#include "app/actions/palettematch.h"
#include "app/look/theme.h"
#include "app/settings/settings.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QFontComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>

namespace galley {

namespace {

constexpr QSize firstSize{720, 560};
constexpr int listWidth = 20 * grid;
constexpr int nameWidth = 20 * grid;
constexpr double smallestText = 8;
constexpr double largestText = 32;
constexpr int widestLines = 200; // percent
constexpr int lineStep = 10;

// Every word typed, at the start of a word; what is left of a mnemonic does not count.
bool finds(const QString& typed, QString text)
{
    text.remove(QLatin1Char('&'));
    return paletteScore(typed, text, {}) > 0;
}

} // namespace

PreferencesDialog::PreferencesDialog(ActionSet& actions, Settings& settings, QWidget* parent)
    : QDialog(parent)
    , m_actions(actions)
    , m_settings(settings)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_scroll(new QScrollArea(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
{
    setObjectName(QStringLiteral("preferences"));
    m_search->setClearButtonEnabled(true);
    m_list->setFixedWidth(listWidth);
    m_list->setProperty("suggestions", true);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(2 * grid);
    middle->addWidget(m_list);
    middle->addWidget(m_scroll, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * grid, 2 * grid, 2 * grid, 2 * grid);
    column->setSpacing(2 * grid);
    column->addWidget(m_search);
    column->addLayout(middle, 1);
    column->addWidget(m_buttons);
    connect(m_search, &QLineEdit::textChanged, this, &PreferencesDialog::search);
    connect(m_list, &QListWidget::currentRowChanged, this, &PreferencesDialog::goTo);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    rebuild();
    resize(firstSize.boundedTo(parent ? parent->size() : firstSize));
    m_search->setFocus();
}

void PreferencesDialog::rebuild()
{
    setWindowTitle(tr("Settings"));
    m_search->setPlaceholderText(tr("Search settings"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_list->setAccessibleName(tr("Sections"));
    m_buttons->button(QDialogButtonBox::Close)->setText(tr("&Close"));
    m_buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    const int current = std::max(0, m_list->currentRow());
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    m_sections.clear();
    auto* content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, grid, 0);
    m_column->setSpacing(grid);
    m_scroll->setWidget(content);
    addSection(tr("Writing"),
        {faceRow(), sizeRow(), lineHeightRow(),
            toggleRow(m_actions, Command::ShowLineNumbers, content),
            toggleRow(m_actions, Command::FocusMode, content),
            toggleRow(m_actions, Command::TypewriterMode, content)});
    addSection(tr("Spelling"),
        {toggleRow(m_actions, Command::CheckSpelling, content),
            choiceRow(m_actions, tr("&Dictionary:"),
                {Command::SpellingBritish, Command::SpellingAmerican}, content)});
    addSection(tr("Preview"),
        {toggleRow(m_actions, Command::ShowPreview, content),
            choiceRow(m_actions, tr("Page &width:"),
                {Command::PreviewDesktop, Command::PreviewTablet, Command::PreviewPhone},
                content)});
    addSection(tr("Safety"),
        {buttonRow(m_actions, Command::TrustSite, content),
            buttonRow(m_actions, Command::EarlierVersions, content),
            buttonRow(m_actions, Command::RecoverText, content)});
    addSection(tr("Language and theme"),
        {choiceRow(m_actions, tr("&Language:"),
             {Command::LanguageSystem, Command::LanguageEnglish, Command::LanguageSimplifiedChinese,
                 Command::LanguageHongKongChinese},
             content),
            choiceRow(m_actions, tr("&Theme:"),
                {Command::ThemeSystem, Command::ThemeLight, Command::ThemeDark}, content),
            buttonRow(m_actions, Command::KeyboardShortcuts, content)});
    m_nothing = new QLabel(tr("No matches"), content);
    m_nothing->setProperty("muted", true);
    m_column->addWidget(m_nothing);
    m_column->addStretch();
    m_list->setCurrentRow(current);
    search(m_search->text());
}

void PreferencesDialog::addSection(const QString& title, const QList<PreferenceRow>& rows)
{
    Section section{title, new QLabel(title, m_scroll->widget()), rows, {}};
    section.heading->setProperty("heading", true);
    section.heading->setContentsMargins(0, m_sections.isEmpty() ? 0 : 2 * grid, 0, 0);
    m_column->addWidget(section.heading);
    for (const PreferenceRow& row : rows)
        section.lines += addLine(row);
    m_sections += section;
    m_list->addItem(title);
}

QWidget* PreferencesDialog::addLine(const PreferenceRow& row)
{
    auto* line = new QWidget(m_scroll->widget());
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    if (!row.name.isEmpty()) {
        auto* name = new QLabel(row.name, line);
        name->setBuddy(row.control);
        name->setMinimumWidth(nameWidth);
        layout->addWidget(name);
        QString plain = row.name;
        row.control->setAccessibleName(plain.remove(QLatin1Char('&')).remove(QLatin1Char(':')));
    }
    layout->addWidget(row.control);
    layout->addStretch();
    m_column->addWidget(line);
    return line;
}

void PreferencesDialog::search(const QString& typed)
{
    bool isAny = false;
    for (int i = 0; i < int(m_sections.size()); ++i) {
        const Section& section = m_sections[i];
        bool isShown = false;
        for (qsizetype row = 0; row < section.rows.size(); ++row) {
            const QString own = section.rows[row].control->property("text").toString();
            const bool fits = finds(typed,
                QStringList{section.title, section.rows[row].name, own, section.rows[row].also}
                    .join(QLatin1Char(' ')));
            section.lines[row]->setVisible(fits);
            isShown = isShown || fits;
        }
        section.heading->setVisible(isShown);
        m_list->setRowHidden(i, !isShown);
        isAny = isAny || isShown;
    }
    m_nothing->setVisible(!isAny);
}

void PreferencesDialog::goTo(int section)
{
    if (section < 0)
        return;
    const QWidget* const heading = m_sections[section].heading;
    m_scroll->ensureVisible(0, heading->y() + m_scroll->viewport()->height() - grid, 0, 0);
    m_scroll->ensureVisible(0, heading->y(), 0, 0);
}

PreferenceRow PreferencesDialog::faceRow()
{
    auto* faces = new QFontComboBox(m_scroll->widget());
    faces->setEditable(false);
    faces->setFontFilters(QFontComboBox::ScalableFonts);
    faces->insertItem(0, tr("Galley’s own (for code, too)"));
    const QString family = m_settings.get(setting::proseFamily);
    faces->setCurrentIndex(family.isEmpty() ? 0 : std::max(0, faces->findText(family)));
    connect(faces, &QComboBox::activated, this, [this, faces](int index) {
        m_settings.set(setting::proseFamily, index == 0 ? QString() : faces->itemText(index));
        Q_EMIT writingChanged();
    });
    return {tr("Text &font:"), faces, tr("face typeface typography")};
}

PreferenceRow PreferencesDialog::sizeRow()
{
    auto* size = new QDoubleSpinBox(m_scroll->widget());
    size->setRange(smallestText, largestText);
    size->setSingleStep(0.5);
    size->setDecimals(1);
    size->setSuffix(tr(" pt"));
    size->setValue(m_settings.get(setting::proseSize));
    connect(size, &QDoubleSpinBox::valueChanged, this, [this](double points) {
        m_settings.set(setting::proseSize, points);
        Q_EMIT writingChanged();
    });
    return {tr("Text &size:"), size, tr("font zoom large small")};
}

PreferenceRow PreferencesDialog::lineHeightRow()
{
    auto* height = new QSpinBox(m_scroll->widget());
    height->setRange(100, widestLines);
    height->setSingleStep(lineStep);
    height->setSuffix(tr(" %"));
    height->setValue(m_settings.get(setting::lineHeight));
    connect(height, &QSpinBox::valueChanged, this, [this](int percent) {
        m_settings.set(setting::lineHeight, percent);
        Q_EMIT writingChanged();
    });
    return {tr("Line &height:"), height, tr("spacing leading")};
}

void PreferencesDialog::changeEvent(QEvent* event)
{
    // later: the language may have been chosen in a list that would be gone
    if (event->type() == QEvent::LanguageChange)
        QMetaObject::invokeMethod(this, &PreferencesDialog::rebuild, Qt::QueuedConnection);
    QDialog::changeEvent(event);
}

void PreferencesDialog::keyPressEvent(QKeyEvent* event)
{
    // Enter in the search must not close what has no default.
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        QDialog::keyPressEvent(event);
}

} // namespace galley
