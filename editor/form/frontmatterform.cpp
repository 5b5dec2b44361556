// SPDX-License-Identifier: MIT
#include "editor/form/frontmatterform.h"

#include "editor/document/postdocument.h"
#include "editor/form/fieldfactory.h"
#include "editor/form/fields/titlefield.h"
#include "editor/form/formbody.h"
#include "editor/form/formgrid.h"
#include "editor/form/keyactions.h"
#include "editor/form/postfields.h"
#include "editor/form/widgets/fieldsarea.h"
#include "editor/form/widgets/formheader.h"
#include "editor/form/widgets/formnotice.h"
#include "editor/form/widgets/newfieldname.h"
#include "editor/form/widgets/tabstops.h"
#include "editor/form/widgets/wrappedline.h"
#include "editor/post/schema/placeholders.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace galley {

namespace {

constexpr int kFormMargin = 12;

int caretIn(const QWidget* input)
{
    if (const auto* line = qobject_cast<const QLineEdit*>(input))
        return line->cursorPosition();
    const auto* wrapped = qobject_cast<const WrappedLine*>(input);
    return wrapped != nullptr ? wrapped->cursorPosition() : -1;
}

} // namespace

FrontMatterForm::FrontMatterForm(
    PostDocument& document, const FormContext& context, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_context(context)
    , m_header(new FormHeader(this))
    , m_notice(new FormNotice(this))
    , m_scroll(new FieldsArea(this))
    , m_body(new FormBody)
    , m_addField(new QToolButton(this))
    , m_keys(new KeyActions(document, this))
{
    arrange();
    wire();
    wireKeys();
    retranslate();
    rebuild();
}

void FrontMatterForm::arrange()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(0, 0, kFormMargin, 0);
    top->addWidget(m_header, 1);
    top->addWidget(m_addField);
    m_addField->setObjectName(QStringLiteral("addField"));
    m_addField->setAutoRaise(true);
    m_addField->setFocusPolicy(Qt::TabFocus);
    column->addLayout(top);
    column->addWidget(m_notice);
    column->addWidget(m_scroll, 1);
    m_scroll->setWidget(m_body);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus); // it follows the field that has the focus
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_header->setChecked(true);
}

void FrontMatterForm::wire()
{
    connect(m_header, &FormHeader::toggled, this, [this](bool open) {
        m_scroll->setVisible(open);
        Q_EMIT expandedChanged(open);
    });
    connect(m_body, &FormBody::drawerToggled, this, &FrontMatterForm::drawerToggled);
    connect(m_notice, &FormNotice::sourceRequested, this, &FrontMatterForm::sourceRequested);
    connect(m_notice, &FormNotice::repairRequested, this,
        [this](const Repair& repair) { m_document.apply(repair.edits); });
    connect(&m_document, &PostDocument::frontMatterChanged, this, [this] {
        m_failure.clear(); // it spoke of the text before
        refresh();
    });
    connect(&m_document, &PostDocument::replaced, this, [this] {
        m_isOther = true;
        m_publishedTitle.clear();
    });
    connect(&m_document, &PostDocument::readOnlyChanged, this, &FrontMatterForm::refresh);
}

void FrontMatterForm::wireKeys()
{
    for (FormGrid* grid : m_body->grids()) {
        connect(grid, &FormGrid::menuRequested, this, &FrontMatterForm::showMenu);
        connect(grid, &FormGrid::renamed, m_keys, &KeyActions::rename);
    }
    connect(m_keys, &KeyActions::nameWanted, this, [this](const QString& key) {
        for (FormGrid* grid : m_body->grids())
            grid->editName(key);
    });
    connect(m_keys, &KeyActions::sourceWanted, this, [this](const QString& key) {
        if (const FrontMatterEntry* entry = m_document.frontMatter().find(key))
            Q_EMIT sourceRequested(entry->line);
    });
    connect(m_keys, &KeyActions::added, this, &FrontMatterForm::focusField);
    connect(m_keys, &KeyActions::failed, this, &FrontMatterForm::showFailure);
    connect(m_addField, &QToolButton::clicked, this, &FrontMatterForm::nameNewField);
    connect(&m_body->newField(), &NewFieldName::named, m_keys, &KeyActions::add);
}

void FrontMatterForm::nameNewField()
{
    m_header->setChecked(true);
    m_body->setDrawerOpen(true);
    m_body->newField().open();
    m_body->reveal(&m_body->newField());
    m_scroll->ensureWidgetVisible(&m_body->newField());
}

void FrontMatterForm::showMenu(const QString& key, const QPoint& place)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("fieldMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_keys->fillMenu(*menu, key);
    menu->popup(place);
}

void FrontMatterForm::showFailure(const QString& message)
{
    m_failure = message;
    Q_EMIT announced(message);
    refresh(); // the fields show again what the text has
}

void FrontMatterForm::setContext(const FormContext& context)
{
    const bool same = sameForm(m_context, context);
    m_context = context;
    if (same) {
        for (FieldEditor* field : allFields())
            field->lookAgain();
        return;
    }
    // A site changes under the hands of a writer, e.g. when the post is saved.
    const auto [key, caret] = focusedPlace();
    rebuild();
    if (!key.isEmpty())
        restoreFocus(key, caret);
}

std::pair<QString, int> FrontMatterForm::focusedPlace() const
{
    for (const FieldEditor* field : allFields()) {
        const QWidget* input = field->focusProxy();
        if (input == nullptr || !input->hasFocus())
            continue;
        return {field->field().key, caretIn(input)};
    }
    return {};
}

void FrontMatterForm::restoreFocus(const QString& key, int caret)
{
    const FieldEditor* wanted = field(key);
    if (wanted == nullptr || wanted->focusProxy() == nullptr)
        return;
    wanted->focusProxy()->setFocus(Qt::OtherFocusReason);
    auto* line = qobject_cast<QLineEdit*>(wanted->focusProxy());
    auto* wrapped = qobject_cast<WrappedLine*>(wanted->focusProxy());
    if (line != nullptr && caret >= 0)
        line->setCursorPosition(caret);
    else if (wrapped != nullptr && caret >= 0)
        wrapped->setCursorPosition(caret);
}

bool FrontMatterForm::isExpanded() const
{
    return m_header->isChecked();
}

void FrontMatterForm::setExpanded(bool expanded)
{
    m_header->setChecked(expanded);
}

void FrontMatterForm::setDrawerOpen(bool open)
{
    m_body->setDrawerOpen(open);
}

FieldEditor* FrontMatterForm::field(const QString& key) const
{
    for (FieldEditor* field : allFields()) {
        if (field->field().key == key)
            return field;
    }
    return nullptr;
}

void FrontMatterForm::focusField(const QString& key)
{
    FieldEditor* wanted = field(key);
    if (wanted == nullptr)
        return;
    setExpanded(true);
    m_body->reveal(wanted);
    m_scroll->ensureWidgetVisible(wanted);
    wanted->setFocus(Qt::OtherFocusReason);
}

QList<FieldEditor*> FrontMatterForm::allFields() const
{
    return m_body->fields();
}

void FrontMatterForm::rebuild()
{
    m_siteFields = formFields(m_context);
    for (FormGrid* grid : m_body->grids())
        grid->setFields({});
    refresh();
    if (m_document.frontMatter().broken)
        updateFields({}); // empty fields are better than none
    m_body->alignLabels();
}

FieldEditor* FrontMatterForm::createField(const FormField& field, FormGrid* grid)
{
    FieldEditor* editor = galley::createField(field, m_context, grid);
    connect(editor, &FieldEditor::edited, this,
        [this, editor](const FieldEdit& edit) { takeEdit(editor, edit); });
    connect(editor, &FieldEditor::undoRequested, &m_document, &PostDocument::undo);
    connect(editor, &FieldEditor::redoRequested, &m_document, &PostDocument::redo);
    connect(editor, &FieldEditor::entered, this, [this] { m_stay.begin(); });
    connect(editor, &FieldEditor::menuRequested, this, [this, editor] {
        showMenu(editor->field().key, editor->mapToGlobal(QPoint(0, editor->height())));
    });
    connect(editor, &FieldEditor::sourceRequested, this, [this, editor] {
        if (const FrontMatterEntry* entry = m_document.frontMatter().find(editor->field().key))
            Q_EMIT sourceRequested(entry->line);
    });
    return editor;
}

// New widgets only when the keys or their kinds are others than those shown.
void FrontMatterForm::showFields(FormGrid& grid, const QList<FormField>& fields)
{
    const QList<FieldEditor*>& shown = grid.fields();
    const bool same = std::equal(fields.cbegin(), fields.cend(), shown.cbegin(), shown.cend(),
        [](const FormField& field, const FieldEditor* editor) {
            return field.key == editor->field().key && field.kind == editor->field().kind;
        });
    if (same)
        return;
    QList<FieldEditor*> editors;
    for (const FormField& field : fields)
        editors += createField(field, &grid);
    grid.setFields(editors);
    grid.setVisible(!editors.isEmpty());
    m_body->alignLabels();
}

void FrontMatterForm::refresh()
{
    const FrontMatter& frontMatter = m_document.frontMatter();
    const QString text = m_document.text();
    showProblems(frontMatter);
    const bool editable = !frontMatter.broken && !m_document.isReadOnly();
    m_body->setEnabled(editable);
    m_addField->setEnabled(editable);
    // The fields keep what they last showed of the post, greyed; nothing, where that is another's.
    if (frontMatter.broken && !std::exchange(m_isOther, false))
        return;
    m_isOther = false;
    showValues(frontMatter.broken ? FrontMatter() : frontMatter, text);
}

void FrontMatterForm::showValues(const FrontMatter& frontMatter, const QString& text)
{
    updateFields(frontMatter);
    for (FieldEditor* field : allFields()) {
        if (field != m_editing)
            field->showValue(valueOf(frontMatter, text, field->field().key));
    }
    showFieldProblems(frontMatter);
    showTitle(frontMatter);
}

void FrontMatterForm::setPublishedTitle(const QString& title)
{
    if (std::exchange(m_publishedTitle, title) != title)
        showTitle(m_document.frontMatter());
}

void FrontMatterForm::showTitle(const FrontMatter& frontMatter)
{
    const QString own = m_context.schema.roles.textIn(frontMatter.values, FieldRole::Title);
    m_header->setTitle(own.isEmpty() ? m_publishedTitle : own);
    for (FieldEditor* editor : allFields()) {
        if (auto* title = qobject_cast<TitleField*>(editor))
            title->setPublishedTitle(m_publishedTitle);
    }
}

void FrontMatterForm::showProblems(const FrontMatter& frontMatter)
{
    const auto worst = std::max_element(frontMatter.problems.cbegin(), frontMatter.problems.cend(),
        [](const Diagnostic& a, const Diagnostic& b) { return a.severity < b.severity; });
    if (worst != frontMatter.problems.cend() && worst->severity != Severity::Hint)
        m_notice->showProblem(*worst);
    else if (!m_failure.isEmpty())
        m_notice->showMessage(m_failure);
    else if (!frontMatter.present)
        m_notice->showMessage(tr("This post has no front matter yet. Filling in a field adds it."));
    else
        m_notice->clear();
}

void FrontMatterForm::updateFields(const FrontMatter& frontMatter)
{
    const PostFields fields = fieldsFor(m_siteFields, frontMatter);
    m_body->setRest(fields.rest);
    // The field that is being typed in stays what it is, whatever the value looks like meanwhile.
    if (m_editing != nullptr)
        return;
    const auto [head, others] = FormBody::headAndOthers(fields.ofSite);
    showFields(m_body->head(), head);
    showFields(m_body->siteFields(), others);
    showFields(m_body->postFields(), fields.ofPost);
}

// Marks fields that are still to be filled in, and those whose values do not fit the site's schema.
void FrontMatterForm::showFieldProblems(const FrontMatter& frontMatter)
{
    for (FieldEditor* field : allFields())
        field->setOpen(hasPlaceholder(frontMatter.values[field->field().key].toDisplayString()));
    for (FieldEditor* field : m_body->head().fields() + m_body->siteFields().fields()) {
        FormSchema schema;
        schema.fields = {field->field()};
        schema.keysRead = m_context.schema.keysRead;
        const QList<Diagnostic> problems = checkFields(schema, frontMatter);
        const auto serious = std::find_if(problems.cbegin(), problems.cend(),
            [](const Diagnostic& problem) { return problem.severity != Severity::Hint; });
        field->setProblem(serious == problems.cend() ? QString() : serious->message);
    }
}

// Fields come last in the window's order, as they are made anew for each post; Tab takes them as
// they are seen.
bool FrontMatterForm::focusNextPrevChild(bool next)
{
    const QList<QWidget*> areas =
        QList<QWidget*>{m_header, m_addField, m_notice} + m_body->tabStops();
    QWidget* stop = tabStopBeside(areas, QApplication::focusWidget(), next);
    if (stop == nullptr)
        return QWidget::focusNextPrevChild(next);
    stop->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void FrontMatterForm::takeEdit(FieldEditor* field, const FieldEdit& edit)
{
    const Result<FieldEditSession::Change> change =
        m_stay.work(m_document, field->field().key, edit);
    if (!change) {
        showFailure(change.error().text());
        return;
    }
    const QScopedValueRollback editing(m_editing, field);
    m_document.apply({change->edit}, change->step);
}

void FrontMatterForm::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        rebuild();
    }
}

void FrontMatterForm::retranslate()
{
    m_addField->setText(tr("+ Add Field"));
    m_body->retranslate();
    m_addField->setToolTip(tr("Add a value that this form has no field for yet"));
    m_addField->setAccessibleName(tr("Add a field"));
}

} // namespace galley
