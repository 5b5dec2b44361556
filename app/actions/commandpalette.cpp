// SPDX-License-Identifier: MIT
#include "app/actions/commandpalette.h"

#include "app/actions/palettematch.h"
#include "app/look/theme.h"
#include "editor/post/base/joinedtext.h"

#include <QApplication>
#include <QEvent>
#include <QGraphicsDropShadowEffect>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace galley {

namespace {

constexpr int maximumShown = 60;
constexpr int rowHeight = 36;
constexpr int visibleRows = 10;

enum Role { EntryRole = Qt::UserRole, DetailRole };

// One line: icon, title, and at the right what it is.
class PaletteDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {100, rowHeight};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override
    {
        const ThemeColors colors = themeColors(option.palette);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state & QStyle::State_Selected) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(colors.accentTint);
            painter->drawRoundedRect(option.rect.adjusted(grid / 2, 1, -grid / 2, -1), 6, 6);
        }
        QRect area = option.rect.adjusted(2 * grid, 0, -2 * grid, 0);
        const QRect iconArea(area.left(), area.center().y() - 8, 16, 16);
        index.data(Qt::DecorationRole).value<QIcon>().paint(painter, iconArea);
        area.setLeft(iconArea.right() + grid + grid / 2);
        const QString detail = index.data(DetailRole).toString();
        painter->setPen(colors.mutedText);
        painter->drawText(area, Qt::AlignRight | Qt::AlignVCenter, detail);
        area.setRight(area.right() - option.fontMetrics.horizontalAdvance(detail) - 2 * grid);
        painter->setPen(colors.text);
        painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
            option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, area.width()));
        painter->restore();
    }
};

} // namespace

CommandPalette::CommandPalette(QWidget* parent)
    : QFrame(parent)
    , m_input(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_nothing(new QLabel(this))
    , m_model(new QStandardItemModel(this))
{
    setObjectName(QStringLiteral("commandPalette"));
    auto* shadow = new QGraphicsDropShadowEffect(this);
    shadow->setBlurRadius(4 * grid);
    shadow->setOffset(0, grid);
    shadow->setColor(QColor(0, 0, 0, 90));
    setGraphicsEffect(shadow);

    m_input->setObjectName(QStringLiteral("paletteInput"));
    m_input->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setUniformItemSizes(true);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid, grid, grid, grid);
    layout->setSpacing(grid);
    layout->addWidget(m_input);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_nothing);
    m_nothing->setMargin(grid);
    m_nothing->setProperty("muted", true);

    connect(m_input, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_list, &QListView::clicked, this, &CommandPalette::choose);
    retranslate();
    hide();
}

void CommandPalette::open(PaletteQuestion question)
{
    m_question = std::move(question);
    retranslate();
    m_focusBefore = QApplication::focusWidget();
    const int width = std::min(640, parentWidget()->width() - 4 * grid);
    setGeometry((parentWidget()->width() - width) / 2, 8 * grid, width, height());
    m_input->clear();
    filter({});
    show();
    raise();
    m_input->setFocus();
}

void CommandPalette::filter(const QString& typed)
{
    QList<std::pair<int, qsizetype>> found; // score, entry
    for (qsizetype i = 0; i < m_question.entries.size(); ++i) {
        const PaletteEntry& entry = m_question.entries[i];
        const QString text = entry.title + QLatin1Char(' ') + entry.section;
        if (const int score = paletteScore(typed, text, entry.also))
            found.append({score, i});
    }
    std::ranges::stable_sort(found, std::greater(), &std::pair<int, qsizetype>::first);
    m_model->clear();
    m_typed = m_question.fromTyped ? m_question.fromTyped(typed) : std::nullopt;
    if (m_typed)
        m_model->appendRow(itemFor(*m_typed, -1));
    for (const auto& [score, at] : found.first(std::min<qsizetype>(found.size(), maximumShown))) {
        m_model->appendRow(itemFor(m_question.entries[at], at));
    }
    m_list->setCurrentIndex(m_model->index(0, 0));
    fitHeight();
}

// As high as what was found, so that a short list is no empty card.
void CommandPalette::fitHeight()
{
    const int rows = m_model->rowCount();
    m_list->setVisible(rows > 0);
    m_nothing->setVisible(rows == 0);
    const int wanted =
        m_input->sizeHint().height() + std::clamp(rows, 1, visibleRows) * rowHeight + 4 * grid;
    resize(width(), std::min(wanted, parentWidget()->height() - 10 * grid));
}

QStandardItem* CommandPalette::itemFor(const PaletteEntry& entry, qsizetype at) const
{
    auto* item = new QStandardItem(entry.icon, entry.title);
    item->setData(at, EntryRole);
    item->setData(entry.detail.isEmpty() ? entry.section : entry.detail, DetailRole);
    item->setData(joinedList({entry.title, entry.section}), Qt::AccessibleTextRole);
    return item;
}

void CommandPalette::choose(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const qlonglong at = index.data(EntryRole).toLongLong();
    const auto run = at < 0 ? m_typed->run : m_question.entries.at(at).run;
    close();
    run();
}

// The keyboard goes back before the palette is hidden. Qt would hand it on to the next pane
// otherwise, and a page that gets it so shows its first link, at its top.
void CommandPalette::close()
{
    if (QWidget* const before = m_focusBefore)
        before->setFocus();
    hide();
}

bool CommandPalette::handleKey(int key)
{
    const int row = m_list->currentIndex().row();
    const int rows = m_model->rowCount();
    const auto select = [this, rows](int wanted) {
        m_list->setCurrentIndex(m_model->index(std::clamp(wanted, 0, std::max(0, rows - 1)), 0));
        return true;
    };
    switch (key) {
    case Qt::Key_Down:
        return select(row + 1);
    case Qt::Key_Up:
        return select(row - 1);
    case Qt::Key_PageDown:
        return select(row + visibleRows);
    case Qt::Key_PageUp:
        return select(row - visibleRows);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex());
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return false;
    }
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && handleKey(static_cast<QKeyEvent*>(event)->key()))
        return true;
    if (event->type() == QEvent::FocusOut && isVisible()) {
        m_focusBefore = nullptr; // the focus went where the user clicked
        hide();
    }
    return QFrame::eventFilter(watched, event);
}

void CommandPalette::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void CommandPalette::retranslate()
{
    m_input->setPlaceholderText(m_question.placeholder.isEmpty()
            ? tr("Type a command, a post or a heading")
            : m_question.placeholder);
    m_input->setAccessibleName(tr("Command palette"));
    m_list->setAccessibleName(tr("Matches"));
    m_nothing->setText(tr("No matches"));
}

} // namespace galley
