// SPDX-License-Identifier: MIT
#include "app/panes/outlinepanel.h"

#include "app/look/theme.h"
#include "editor/document/background.h"
#include "editor/document/postdocument.h"
#include "editor/look/plaintip.h"
#include "editor/text/markdowneditor.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace galley {

namespace {

constexpr int readDelay = 400; // ms after the last key
constexpr qsizetype readAtOnce = 200'000; // UTF-16 units; longer texts are read in the background
constexpr int headingLineRole = Qt::UserRole;
constexpr int indentation = 14; // pixels a level

} // namespace

OutlinePanel::OutlinePanel(MarkdownEditor& editor, QWidget* parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_title(new QLabel(this))
    , m_empty(new QLabel(this))
    , m_tree(new QTreeWidget(this))
{
    setProperty("pane", QStringLiteral("side"));
    setAttribute(Qt::WA_StyledBackground);
    auto* bar = new QWidget(this);
    bar->setProperty("bar", true);
    bar->setAttribute(Qt::WA_StyledBackground);
    auto* barLayout = new QHBoxLayout(bar);
    barLayout->setContentsMargins(2 * grid, grid, grid, grid);
    m_title->setProperty("heading", true);
    barLayout->addWidget(m_title);
    m_empty->setProperty("muted", true);
    m_empty->setWordWrap(true);
    m_empty->setMargin(2 * grid);
    m_empty->setAlignment(Qt::AlignTop);
    m_tree->setObjectName(QStringLiteral("outline"));
    m_tree->setHeaderHidden(true);
    m_tree->setIndentation(indentation);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setTextElideMode(Qt::ElideRight);
    m_tree->setUniformRowHeights(true);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(bar);
    layout->addWidget(m_empty);
    layout->addWidget(m_tree, 1);

    m_timer.setSingleShot(true);
    m_timer.setInterval(readDelay);
    connect(&m_timer, &QTimer::timeout, this, &OutlinePanel::read);
    connect(&editor.postDocument(), &PostDocument::textChanged, this, &OutlinePanel::readSoon);
    connect(&editor, &MarkdownEditor::caretLineChanged, this, &OutlinePanel::markCurrent);
    const auto goTo = [this](const QTreeWidgetItem* item) {
        Q_EMIT lineRequested(item->data(0, headingLineRole).toInt());
    };
    connect(m_tree, &QTreeWidget::itemClicked, this, goTo);
    connect(m_tree, &QTreeWidget::itemActivated, this, goTo);
    connect(&m_reading, &QFutureWatcherBase::finished, this, [this] {
        take(m_reading.result());
        if (m_again)
            read();
    });
    setFocusProxy(m_tree);
    retranslate();
}

OutlinePanel::~OutlinePanel()
{
    m_reading.disconnect(this);
}

void OutlinePanel::readSoon()
{
    if (isVisible())
        m_timer.start();
}

void OutlinePanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    read();
}

void OutlinePanel::read()
{
    m_again = m_reading.isRunning();
    if (m_again)
        return;
    const QString text = m_editor.postDocument().text();
    if (text.size() <= readAtOnce)
        take(outlineOf(text));
    else
        m_reading.setFuture(inBackground([text] { return outlineOf(text); }));
}

void OutlinePanel::take(const QList<OutlineEntry>& now)
{
    if (now != m_headings || m_items.isEmpty()) {
        m_headings = now;
        fill();
    }
    m_empty->setVisible(m_headings.isEmpty());
    m_tree->setVisible(!m_headings.isEmpty());
    markCurrent();
}

void OutlinePanel::fill()
{
    m_tree->clear();
    m_items.clear();
    QList<std::pair<int, QTreeWidgetItem*>> open; // headings that the next one may be under
    for (const OutlineEntry& heading : std::as_const(m_headings)) {
        while (!open.isEmpty() && open.constLast().first >= heading.level)
            open.removeLast();
        QTreeWidgetItem* const item = open.isEmpty() ? new QTreeWidgetItem(m_tree)
                                                     : new QTreeWidgetItem(open.constLast().second);
        item->setText(0, heading.title.isEmpty() ? tr("(empty heading)") : heading.title);
        item->setToolTip(0, plainTip(heading.title));
        item->setData(0, headingLineRole, heading.line);
        open += {heading.level, item};
        m_items += item;
    }
    m_tree->expandAll();
}

void OutlinePanel::markCurrent()
{
    if (!isVisible() || m_items.size() != m_headings.size())
        return;
    const int line = m_editor.caretLine();
    const auto after =
        std::ranges::upper_bound(std::as_const(m_headings), line, {}, &OutlineEntry::line);
    const auto index = after - m_headings.cbegin() - 1;
    m_tree->setCurrentItem(index < 0 ? nullptr : m_items.value(index));
}

void OutlinePanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void OutlinePanel::retranslate()
{
    m_title->setText(tr("Outline"));
    m_empty->setText(tr("The post has no headings yet."));
    m_tree->setAccessibleName(tr("Headings in the post"));
}

} // namespace galley
