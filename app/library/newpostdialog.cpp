// SPDX-License-Identifier: MIT
#include "app/library/newpostdialog.h"

#include "app/library/newpostpreview.h"
#include "app/look/theme.h"
#include "editor/look/dialogcolumn.h"
#include "editor/look/plaintip.h"
#include "editor/post/name/newpost.h"
#include "preview/site/checkout/sitedata.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>

#include <algorithm>

namespace galley {

namespace {

constexpr QSize firstSize{860, 640};
constexpr int listWidth = 25 * grid;
constexpr int dateWidth = 17 * grid;
constexpr int leastHeight = 20 * grid; // of list and preview

const QLatin1String pressRelease("press-release");

// "press-release" -> "Press release"; the built-in ones in the window's language.
QString templateName(const PostTemplate& known)
{
    static constexpr const char* builtIn[] = {QT_TRANSLATE_NOOP("galley::NewPostDialog", "Award"),
        QT_TRANSLATE_NOOP("galley::NewPostDialog", "Call for participation"),
        QT_TRANSLATE_NOOP("galley::NewPostDialog", "Empty post"),
        QT_TRANSLATE_NOOP("galley::NewPostDialog", "Event report"),
        QT_TRANSLATE_NOOP("galley::NewPostDialog", "Paper"),
        QT_TRANSLATE_NOOP("galley::NewPostDialog", "Press release"),
        QT_TRANSLATE_NOOP("galley::NewPostDialog", "Recruitment"),
        QT_TRANSLATE_NOOP("galley::NewPostDialog", "Seminar")};
    QString name = known.name;
    name.replace(u'-', u' ');
    const QString plain = name.left(1).toUpper() + name.mid(1);
    const bool isBuiltIn = !known.isOwn && std::ranges::any_of(builtIn, [&](const char* other) {
        return plain == QLatin1String(other);
    });
    return isBuiltIn ? NewPostDialog::tr(plain.toUtf8().constData()) : plain;
}

} // namespace

NewPostDialog::NewPostDialog(const SiteSnapshotPtr& site, QWidget* parent)
    : QDialog(parent)
    , m_site(site)
    , m_defaults(site ? newPostDefaults(*site) : DefaultValues())
    , m_known(postTemplates(site.get()))
    , m_title(new QLineEdit(this))
    , m_slug(new QLineEdit(this))
    , m_date(new QDateEdit(site ? site->data().time.date() : QDate::currentDate(), this))
    , m_unpublished(new QRadioButton(tr("&Unpublished, in _posts"), this))
    , m_draft(new QRadioButton(tr("Dra&ft, in _drafts"), this))
    , m_templates(new QListWidget(this))
    , m_preview(new NewPostPreview(this))
    , m_place(new QLabel(this))
    , m_address(new QLabel(this))
    , m_advice(new QLabel(this))
{
    setWindowTitle(tr("New Post"));
    prepareFields();
    arrange();
    addTemplates();
    wire();
    chooseTemplate(m_templates->currentRow());
    resize(firstSize.boundedTo(parent ? parent->size() : firstSize));
}

void NewPostDialog::prepareFields()
{
    m_title->setObjectName(QStringLiteral("newPostTitle"));
    m_slug->setObjectName(QStringLiteral("newPostSlug"));
    m_templates->setObjectName(QStringLiteral("newPostTemplates"));
    m_preview->setObjectName(QStringLiteral("newPostPreview"));
    m_draft->setObjectName(QStringLiteral("newPostDraft"));
    m_address->setObjectName(QStringLiteral("newPostAddress"));
    m_title->setPlaceholderText(tr("The news in one line"));
    m_slug->setPlaceholderText(tr("short-word"));
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_date->setMinimumWidth(dateWidth);
    m_templates->setProperty("suggestions", true);
    m_templates->setFixedWidth(listWidth);
    m_templates->setMinimumHeight(leastHeight);
    m_preview->setMinimumHeight(leastHeight);
    m_preview->setAccessibleName(tr("What the post begins with"));
    const bool isDraft = m_site && usualState(*m_site) == NewPostState::Draft;
    (isDraft ? m_draft : m_unpublished)->setChecked(true);
    for (QLabel* result : {m_place, m_address}) {
        result->setTextFormat(Qt::PlainText);
        result->setWordWrap(true);
        setLabelKind(result, "muted");
    }
    m_advice->setTextFormat(Qt::PlainText);
    m_advice->setWordWrap(true);
    m_advice->setMinimumHeight(m_advice->fontMetrics().lineSpacing());
    m_advice->setAlignment(Qt::AlignTop);
}

QFormLayout* NewPostDialog::makeForm()
{
    auto* form = new QFormLayout;
    form->setSpacing(grid + 4);
    form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    form->addRow(tr("&Title"), m_title);
    auto* address = new QHBoxLayout;
    address->setSpacing(2 * grid);
    address->addWidget(m_slug, 1);
    auto* day = new QLabel(tr("&Date"), this);
    day->setBuddy(m_date);
    address->addWidget(day);
    address->addWidget(m_date);
    auto* shortName = new QLabel(tr("&Short name"), this);
    shortName->setBuddy(m_slug);
    form->addRow(shortName, address);
    auto* states = new QHBoxLayout;
    states->setSpacing(3 * grid);
    states->addWidget(m_unpublished);
    states->addWidget(m_draft);
    states->addStretch();
    form->addRow(tr("Begins as"), states);
    form->addRow(tr("File"), m_place);
    form->addRow(tr("Address"), m_address);
    return form;
}

void NewPostDialog::arrange()
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_create = buttons->addButton(tr("C&reate Post"), QDialogButtonBox::AcceptRole);
    m_create->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* start = new QLabel(tr("Start fro&m"), this);
    start->setBuddy(m_templates);
    auto* choice = new QHBoxLayout;
    choice->setSpacing(2 * grid);
    choice->addWidget(m_templates);
    choice->addWidget(m_preview, 1);
    auto* layout = dialogColumn(this);
    layout->addLayout(makeForm());
    layout->addWidget(start);
    layout->addLayout(choice, 1);
    layout->addWidget(m_advice);
    layout->addWidget(buttons);
}

void NewPostDialog::addTemplates()
{
    int first = 0;
    for (const PostTemplate& known : m_known) {
        if (known.name == pressRelease && !m_known.constFirst().isOwn)
            first = m_templates->count();
        m_templates->addItem(templateName(known));
    }
    m_templates->setCurrentRow(first);
}

void NewPostDialog::wire()
{
    connect(m_slug, &QLineEdit::textEdited, this,
        [this](const QString& typed) { m_slugTyped = !typed.isEmpty(); });
    connect(m_title, &QLineEdit::textChanged, this, &NewPostDialog::update);
    connect(m_slug, &QLineEdit::textChanged, this, &NewPostDialog::update);
    connect(m_date, &QDateEdit::dateChanged, this, &NewPostDialog::update);
    connect(m_draft, &QRadioButton::toggled, this, &NewPostDialog::update);
    connect(m_templates, &QListWidget::currentRowChanged, this, &NewPostDialog::chooseTemplate);
}

void NewPostDialog::proposeTitle(const QString& title)
{
    m_title->setText(title);
}

void NewPostDialog::chooseTemplate(int row)
{
    if (row < 0 || row >= m_known.size())
        return;
    m_templateText = templateText(m_known[row], m_site.get());
    update();
}

void NewPostDialog::update()
{
    if (!m_slugTyped) {
        const QSignalBlocker quiet(m_slug);
        m_slug->setText(proposedSlug(m_title->text()));
    }
    showPlan({m_title->text(), m_slug->text(), m_date->date(), m_templateText, m_site, m_defaults,
        {}, m_draft->isChecked() ? NewPostState::Draft : NewPostState::Unpublished});
}

void NewPostDialog::showPlan(const NewPostInput& input)
{
    m_plan = planNewPost(input);
    const QDir root(m_site ? m_site->root() : QString());
    m_place->setText(root.relativeFilePath(m_plan.path));
    m_place->setToolTip(plainTip(QDir::toNativeSeparators(m_plan.path)));
    m_address->setText(m_plan.url.isEmpty() ? QStringLiteral("–") : m_plan.url);
    // an untouched dialog does not scold
    const bool showErrors = !input.title.isEmpty();
    m_advice->setText(
        (showErrors && !m_plan.isPossible() ? m_plan.errors : m_plan.hints).join(u'\n'));
    setLabelKind(m_advice, m_plan.isPossible() ? "warning" : "danger");
    m_create->setEnabled(m_plan.isPossible());
    const FieldRoles roles = m_site ? m_site->roles() : FieldRoles();
    const QString typed = input.title.trimmed();
    m_preview->showPost(m_templateText,
        withKindOf(m_templateText, typed.isEmpty() ? m_title->placeholderText() : typed, roles));
}

} // namespace galley
