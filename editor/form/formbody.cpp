// SPDX-License-Identifier: MIT
#include "editor/form/formbody.h"

#include "editor/form/fields/fieldeditor.h"
#include "editor/form/formgrid.h"
#include "editor/form/widgets/newfieldname.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace galley {

namespace {

constexpr int kMargin = 12;
constexpr int kSpacing = 8;

} // namespace

FormBody::FormBody(QWidget* parent)
    : QWidget(parent)
    , m_head(new FormGrid(this))
    , m_drawer(new QToolButton(this))
    , m_others(new QWidget(this))
    , m_siteFields(new FormGrid(m_others))
    , m_postFields(new FormGrid(m_others))
    , m_rest(new QLabel(m_others))
    , m_newField(new NewFieldName(m_others))
{
    arrange();
    connect(m_drawer, &QToolButton::toggled, this, [this](bool open) {
        m_others->setVisible(open);
        m_drawer->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        Q_EMIT drawerToggled(open);
    });
}

void FormBody::arrange()
{
    m_head->setLabelsShown(false);
    m_drawer->setObjectName(QStringLiteral("formDrawer"));
    m_drawer->setCheckable(true);
    m_drawer->setChecked(true);
    m_drawer->setAutoRaise(true);
    m_drawer->setFocusPolicy(Qt::TabFocus);
    m_drawer->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_drawer->setArrowType(Qt::DownArrow);
    m_rest->setForegroundRole(QPalette::PlaceholderText);
    m_rest->setTextFormat(Qt::PlainText);
    m_rest->setWordWrap(true);
    m_rest->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kMargin, kSpacing, kMargin, kSpacing);
    column->setSpacing(kSpacing);
    column->addWidget(m_head);
    column->addWidget(m_drawer, 0, Qt::AlignLeft);
    column->addWidget(m_others);
    column->addStretch();
    auto* others = new QVBoxLayout(m_others);
    others->setContentsMargins(0, 0, 0, 0);
    others->setSpacing(kSpacing);
    for (QWidget* part : QList<QWidget*>{m_siteFields, m_postFields, m_rest, m_newField})
        others->addWidget(part);
}

QList<FieldEditor*> FormBody::fields() const
{
    return m_head->fields() + m_siteFields->fields() + m_postFields->fields();
}

QList<QWidget*> FormBody::tabStops() const
{
    QList<QWidget*> stops;
    for (const FormGrid* grid : grids()) {
        if (grid == m_siteFields)
            stops += m_drawer;
        for (FieldEditor* field : grid->shownOrder())
            stops += field;
    }
    return stops << m_newField;
}

// Title and summary: what the post begins with, wherever the site lists them.
std::pair<QList<FormField>, QList<FormField>> FormBody::headAndOthers(
    const QList<FormField>& fields)
{
    QList<FormField> head, others;
    bool hasSummary = false;
    for (const FormField& field : fields) {
        const bool isTitle = field.key == QLatin1String("title") && field.kind == FieldKind::Text;
        const bool isSummary = field.kind == FieldKind::MultilineText && !hasSummary;
        hasSummary = hasSummary || isSummary;
        if (isTitle)
            head.prepend(field);
        else
            (isSummary ? head : others) += field;
    }
    return {head, others};
}

void FormBody::setDrawerOpen(bool open)
{
    m_drawer->setChecked(open);
}

void FormBody::reveal(const QWidget* widget)
{
    if (m_others->isAncestorOf(widget))
        setDrawerOpen(true);
    layout()->activate();
    resize(width(), sizeHint().height());
}

void FormBody::setRest(qsizetype keys)
{
    m_rest->setVisible(keys > 0);
    m_rest->setText(tr("More values, only in the text: %L1").arg(keys));
}

void FormBody::alignLabels()
{
    const int width = std::max(m_siteFields->neededLabelWidth(), m_postFields->neededLabelWidth());
    m_siteFields->setLabelWidth(width);
    m_postFields->setLabelWidth(width);
}

void FormBody::retranslate()
{
    m_drawer->setText(tr("Details"));
    m_drawer->setToolTip(tr("Show or hide the other fields"));
    m_drawer->setAccessibleName(m_drawer->text());
    m_newField->setPlaceholderText(tr("Name, e.g. subtitle"));
    m_newField->setAccessibleName(tr("Name of the new field"));
}

} // namespace galley
