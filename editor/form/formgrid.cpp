#include "editor/form/formgrid.h"

#include "editor/form/fieldeditor.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

#include <algorithm>

namespace galley {

namespace {

constexpr int kTwoColumnsFrom = 480; // pixels of width
constexpr int kRowSpacing = 6;
constexpr int kColumnSpacing = 10;
constexpr int kLabelTop = 5; // so that a label stands at the first line of a tall field
constexpr int kWidestLabel = 150;

} // namespace

FormGrid::FormGrid(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setVerticalSpacing(kRowSpacing);
    m_grid->setHorizontalSpacing(kColumnSpacing);
}

void FormGrid::setFields(const QList<FieldEditor*>& fields)
{
    qDeleteAll(m_labels);
    qDeleteAll(m_fields);
    m_labels.clear();
    m_fields = fields;
    QWidget* before = nullptr;
    for (FieldEditor* field : fields) {
        auto* label = new QLabel(field->spec().label, this);
        label->setTextFormat(Qt::PlainText);
        label->setBuddy(field);
        label->setToolTip(field->spec().key);
        label->setForegroundRole(QPalette::PlaceholderText);
        m_labels += label;
        if (before != nullptr)
            setTabOrder(before, field);
        before = field;
    }
    arrange();
}

int FormGrid::neededLabelWidth() const
{
    int width = 0;
    for (const QLabel* label : m_labels)
        width = std::max(width, label->sizeHint().width());
    return std::min(width, kWidestLabel);
}

void FormGrid::setLabelWidth(int pixels)
{
    m_labelWidth = pixels;
    for (QLabel* label : std::as_const(m_labels))
        label->setFixedWidth(pixels);
}

void FormGrid::arrange()
{
    while (QLayoutItem* item = m_grid->takeAt(0))
        delete item;
    int row = 0;
    int column = 0;
    for (int i = 0; i < static_cast<int>(m_fields.size()); ++i) {
        const bool full = m_columns == 1 || m_fields[i]->spec().fullWidth;
        if (full && column > 0) {
            ++row;
            column = 0;
        }
        place(i, row, column, full ? 2 * m_columns - 1 : 1);
        column = full ? 0 : (column + 2) % (2 * m_columns);
        if (column == 0)
            ++row;
    }
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(3, m_columns == 2 ? 1 : 0);
}

void FormGrid::place(int index, int row, int column, int span)
{
    QLabel* label = m_labels[index];
    const int inner = label->fontMetrics().height();
    const int line = m_fields[index]->focusProxy() != nullptr
        ? std::min(m_fields[index]->focusProxy()->sizeHint().height(), inner + 4 * kLabelTop)
        : inner;
    label->setContentsMargins(0, std::max(kLabelTop, (line - inner) / 2), 0, 0);
    m_grid->addWidget(label, row, column, Qt::AlignTop | Qt::AlignLeft);
    m_grid->addWidget(m_fields[index], row, column + 1, 1, span);
}

void FormGrid::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const int columns = width() < kTwoColumnsFrom ? 1 : 2;
    if (columns == m_columns)
        return;
    m_columns = columns;
    arrange();
}

void FormGrid::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setLabelWidth(std::max(m_labelWidth, neededLabelWidth()));
}

} // namespace galley
