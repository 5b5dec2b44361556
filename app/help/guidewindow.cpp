// SPDX-License-Identifier: MIT
#include "app/help/guidewindow.h"

#include "app/actions/actionset.h"
#include "app/look/theme.h"
#include "app/settings/languages.h"
#include "editor/look/dialogcolumn.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QTextBrowser>

#include <algorithm>

namespace galley {

namespace {

constexpr int listWidth = 26 * grid;
constexpr int textMargin = 4 * grid;

} // namespace

GuideWindow::GuideWindow(const ActionSet& actions, QWidget* parent)
    : QDialog(parent)
    , m_actions(actions)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_text(new QTextBrowser(this))
{
    resize(960, 680);
    arrange();
    wire();
    retranslate();
}

void GuideWindow::arrange()
{
    m_search->setObjectName(QStringLiteral("guideSearch"));
    m_search->setClearButtonEnabled(true);
    m_list->setObjectName(QStringLiteral("guidePages"));
    m_list->setUniformItemSizes(true);
    m_list->setSpacing(grid / 4);
    m_text->setObjectName(QStringLiteral("guideText"));
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(textMargin);

    auto* left = new QVBoxLayout;
    left->setSpacing(grid);
    left->addWidget(m_search);
    left->addWidget(m_list, 1);
    m_search->setFixedWidth(listWidth);
    m_list->setFixedWidth(listWidth);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(2 * grid, 2 * grid, 0, 0);
    row->setSpacing(2 * grid);
    left->setContentsMargins(0, 0, 0, 2 * grid);
    row->addLayout(left);
    row->addWidget(m_text, 1);
}

void GuideWindow::wire()
{
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &GuideWindow::find);
    connect(m_list, &QListWidget::currentRowChanged, this, &GuideWindow::showPage);
    connect(m_text, &QTextBrowser::anchorClicked, this, &GuideWindow::follow);
}

void GuideWindow::open(const QString& name)
{
    readPages(); // shortcuts may have changed
    m_search->clear();
    const auto page = std::ranges::find(m_pages, name, &GuidePage::name);
    if (page != m_pages.end())
        m_list->setCurrentRow(int(page - m_pages.begin()));
    show();
    raise();
    activateWindow();
    m_list->setFocus();
}

QString GuideWindow::currentPage() const
{
    return m_pages.value(m_list->currentRow()).name;
}

void GuideWindow::readPages()
{
    m_language = Languages::nearest(QLocale().name());
    m_pages = guidePages(m_language, [this](Command command) {
        return m_actions.keys(command).value(0).toString(QKeySequence::NativeText);
    });
    const int row = std::max(0, m_list->currentRow());
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const GuidePage& page : std::as_const(m_pages))
        m_list->addItem(page.title);
    m_list->setCurrentRow(row);
    find(m_search->text());
    showPage();
}

// Pages in which the words do not occur are not listed; the first of the others is shown.
void GuideWindow::find(const QString& typed)
{
    int first = -1;
    for (int row = 0; row < m_list->count(); ++row) {
        const bool matches = guideMatches(m_pages.at(row), typed);
        m_list->item(row)->setHidden(!matches);
        if (matches && first < 0)
            first = row;
    }
    if (first < 0)
        return;
    const QListWidgetItem* current = m_list->currentItem();
    if (current == nullptr || current->isHidden())
        m_list->setCurrentRow(first);
    m_text->moveCursor(QTextCursor::Start);
    if (const QString word = typed.trimmed(); !word.isEmpty())
        m_text->find(word);
}

void GuideWindow::showPage()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_pages.size())
        return;
    m_text->document()->setDefaultStyleSheet(styles());
    m_text->setHtml(guideHtml(m_pages.at(row), m_language));
    m_text->setAccessibleName(m_pages.at(row).title);
    if (const QString word = m_search->text().trimmed(); !word.isEmpty())
        m_text->find(word);
}

void GuideWindow::follow(const QUrl& link)
{
    const QString name = link.path().section(QLatin1Char('.'), 0, 0);
    const auto page = std::ranges::find(m_pages, name, &GuidePage::name);
    if (page == m_pages.end())
        return;
    m_search->clear();
    m_list->setCurrentRow(int(page - m_pages.begin()));
}

// Qt's rich text knows no variables and few rules; sizes follow the window's font.
QString GuideWindow::styles() const
{
    const ThemeColors colors = themeColors(palette());
    return QStringLiteral(
        "h1 { font-size: x-large; font-weight: 600; margin-bottom: 12px; }"
        "h2 { font-size: large; font-weight: 600; margin-top: 20px; margin-bottom: 6px; }"
        "p, li { line-height: 145%; }"
        "p { margin-top: 6px; margin-bottom: 10px; } li { margin-bottom: 6px; }"
        "code { font-family: inherit; color: %1; background-color: %2; }"
        "a { color: %1; } th { text-align: left; color: %3; }"
        "th, td { padding: 4px 16px 4px 0px; }")
        .arg(colors.accent.name(), colors.hoverTint.name(), colors.mutedText.name());
}

bool GuideWindow::eventFilter(QObject* watched, QEvent* event)
{
    // From the search field the arrows choose a page, as in every list with a field above it.
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            m_list->setFocus();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void GuideWindow::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        readPages();
    } else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        showPage();
    }
}

void GuideWindow::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    showPage(); // the style sheet's colours hold from here on
}

void GuideWindow::retranslate()
{
    setWindowTitle(tr("Galley Guide"));
    m_search->setPlaceholderText(tr("Find in the guide"));
    m_search->setAccessibleName(tr("Find in the guide"));
    m_list->setAccessibleName(tr("Pages of the guide"));
}

} // namespace galley
