// SPDX-License-Identifier: MIT
#include "editor/form/formgrid.h"

#include "editor/form/fields/fieldeditor.h"
#include "editor/form/fields/fieldnames.h"
#include "editor/form/widgets/inlinerename.h"
#include "editor/look/editortheme.h"
#include "editor/look/plaintip.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

#include <algorithm>

namespace galley {

namespace {

constexpr int kTwoColumnsFrom = 430; // pixels of width
constexpr int kRowSpacing = 6;
constexpr int kColumnSpacing = 10;
constexpr int kLabelTop = 5; // so that a label stands at the first line of a tall field
constexpr int kWidestLabel = 150;
constexpr int kNameWidth = 180; // of the line to rename a key in

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
    qDeleteAll(m_problems);
    m_problems.clear();
    m_labels.clear();
    for (FieldEditor* field : std::as_const(m_fields)) {
        field->hide();
        field->deleteLater(); // it may be the one whose edit led here
    }
    m_fields = fields;
    for (FieldEditor* field : fields) {
        m_labels += addLabel(field);
        m_problems += addProblemLabel(field);
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

void FormGrid::setLabelsShown(bool shown)
{
    m_labelsShown = shown;
}

void FormGrid::setLabelWidth(int pixels)
{
    m_labelWidth = pixels;
    for (QLabel* label : std::as_const(m_labels))
        label->setFixedWidth(pixels);
}

QLabel* FormGrid::addLabel(FieldEditor* field)
{
    auto* label = new QLabel(field->label(), this);
    const QString key = field->field().key;
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(field);
    label->setToolTip(plainTip(key + QLatin1Char('\n')
        + tr("Right-click or press Alt+Return to rename, move or remove this field")));
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(label, &QWidget::customContextMenuRequested, this,
        [this, label, key](QPoint place) { Q_EMIT menuRequested(key, label->mapToGlobal(place)); });
    return label;
}

void FormGrid::editName(const QString& key)
{
    const auto field = std::find_if(m_fields.cbegin(), m_fields.cend(),
        [&key](const FieldEditor* f) { return f->field().key == key; });
    if (field == m_fields.cend())
        return;
    const QLabel* label = m_labels.at(field - m_fields.cbegin());
    auto* name = new InlineRename(key, this);
    name->setGeometry(
        label->x(), label->y(), std::max(label->width(), kNameWidth), name->sizeHint().height());
    name->setAccessibleName(tr("New name of %1").arg(key));
    connect(name, &InlineRename::accepted, this,
        [this, key](const QString& newKey) { Q_EMIT renamed(key, newKey); });
    name->show();
    name->setFocus(Qt::OtherFocusReason);
}

QLabel* FormGrid::addProblemLabel(FieldEditor* field)
{
    auto* problem = new QLabel(this);
    problem->setTextFormat(Qt::PlainText);
    problem->setWordWrap(true);
    problem->hide();
    connect(field, &FieldEditor::problemChanged, problem, [problem](const QString& message) {
        QPalette colours;
        colours.setColor(
            QPalette::WindowText, EditorTheme::fromPalette(problem->palette()).warning);
        problem->setPalette(colours);
        problem->setText(message);
        problem->setVisible(!message.isEmpty());
    });
    return problem;
}

// Fields in the order they are shown in: where a wide one would leave half a row empty, the next
// narrow one comes first.
QList<int> FormGrid::packedOrder() const
{
    QList<int> order;
    QList<int> rest;
    for (int i = 0; i < static_cast<int>(m_fields.size()); ++i)
        rest += i;
    bool halfRow = false;
    while (!rest.isEmpty()) {
        auto next = rest.begin();
        if (halfRow && isWide(m_fields[*next]->field())) {
            const auto narrow = std::find_if(
                rest.begin(), rest.end(), [this](int i) { return !isWide(m_fields[i]->field()); });
            next = narrow == rest.end() ? next : narrow;
        }
        halfRow = !isWide(m_fields[*next]->field()) && !halfRow;
        order += *next;
        rest.erase(next);
    }
    return order;
}

QList<FieldEditor*> FormGrid::shownOrder() const
{
    QList<FieldEditor*> fields;
    for (const int i : packedOrder())
        fields += m_fields[i];
    return fields;
}

void FormGrid::arrange()
{
    while (QLayoutItem* item = m_grid->takeAt(0))
        delete item;
    int row = 0;
    int column = 0;
    for (const int i : packedOrder()) {
        const bool full = m_columns == 1 || !m_labelsShown || isWide(m_fields[i]->field());
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
    if (!m_labelsShown) {
        label->hide();
        m_grid->addWidget(m_fields[index], 2 * row, 0, 1, -1);
        m_grid->addWidget(m_problems[index], 2 * row + 1, 0, 1, -1);
        return;
    }
    m_grid->addWidget(label, 2 * row, column, Qt::AlignTop | Qt::AlignLeft);
    m_grid->addWidget(m_fields[index], 2 * row, column + 1, 1, span);
    m_grid->addWidget(m_problems[index], 2 * row + 1, column + 1, 1, span);
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
