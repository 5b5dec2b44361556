// SPDX-License-Identifier: MIT
#include "app/library/newpostdialog.h"

#include "app/look/theme.h"
#include "editor/look/dialogcolumn.h"
#include "editor/look/plaintip.h"
#include "editor/post/name/newpost.h"
#include "preview/site/checkout/sitedata.h"
#include "preview/site/newpost/posttemplates.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace galley {

namespace {

QString blankPost(const FieldRoles& roles)
{
    return QStringLiteral("---\n%1: \"\"\nlayout: post\ngroup: news\n%2: YYYY/MM/DD\n---\n\n")
        .arg(roles.key(FieldRole::Title), roles.key(FieldRole::Date));
}

// "press-release" -> "Press release"; the built-in ones in the window's language.
QString templateName(QString name)
{
    static constexpr const char* builtIn[] = {QT_TRANSLATE_NOOP("galley::NewPostDialog", "Award"),
        QT_TRANSLATE_NOOP("galley::NewPostDialog", "Call for participation"),
        QT_TRANSLATE_NOOP("galley::NewPostDialog", "Event report"),
        QT_TRANSLATE_NOOP("galley::NewPostDialog", "Paper"),
        QT_TRANSLATE_NOOP("galley::NewPostDialog", "Press release"),
        QT_TRANSLATE_NOOP("galley::NewPostDialog", "Recruitment"),
        QT_TRANSLATE_NOOP("galley::NewPostDialog", "Seminar")};
    name.replace(u'-', u' ');
    const QString plain = name.left(1).toUpper() + name.mid(1);
    const bool isBuiltIn = std::ranges::any_of(
        builtIn, [&](const char* known) { return plain == QLatin1String(known); });
    return isBuiltIn ? NewPostDialog::tr(plain.toUtf8().constData()) : plain;
}

} // namespace

NewPostDialog::NewPostDialog(const SiteSnapshotPtr& site, QWidget* parent)
    : QDialog(parent)
    , m_site(site)
    , m_defaults(site ? newPostDefaults(*site) : DefaultValues())
    , m_title(new QLineEdit(this))
    , m_slug(new QLineEdit(this))
    , m_date(new QDateEdit(site ? site->data().time.date() : QDate::currentDate(), this))
    , m_template(new QComboBox(this))
    , m_place(new QLabel(this))
    , m_address(new QLabel(this))
    , m_advice(new QLabel(this))
{
    setWindowTitle(tr("New Post"));
    setMinimumWidth(560);
    m_title->setObjectName(QStringLiteral("newPostTitle"));
    m_slug->setObjectName(QStringLiteral("newPostSlug"));
    m_title->setPlaceholderText(tr("The news in one line"));
    m_slug->setPlaceholderText(tr("short-word"));
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    for (QLabel* result : {m_place, m_address}) {
        result->setTextFormat(Qt::PlainText);
        result->setWordWrap(true);
        setLabelKind(result, "muted");
    }
    m_address->setObjectName(QStringLiteral("newPostAddress"));
    m_advice->setTextFormat(Qt::PlainText);
    m_advice->setWordWrap(true);
    m_advice->setMinimumHeight(2 * m_advice->fontMetrics().lineSpacing());
    m_advice->setAlignment(Qt::AlignTop);
    addTemplates();

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_create = buttons->addButton(tr("C&reate Post"), QDialogButtonBox::AcceptRole);
    m_create->setDefault(true);

    auto* form = new QFormLayout;
    form->setSpacing(grid + 4);
    form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    form->addRow(tr("&Title"), m_title);
    form->addRow(tr("&Short name"), m_slug);
    form->addRow(tr("&Date"), m_date);
    form->addRow(tr("Start &from"), m_template);
    form->addRow(tr("File"), m_place);
    form->addRow(tr("Address"), m_address);
    auto* layout = dialogColumn(this);
    layout->addLayout(form);
    layout->addWidget(m_advice);
    layout->addStretch();
    layout->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_slug, &QLineEdit::textEdited, this,
        [this](const QString& typed) { m_slugTyped = !typed.isEmpty(); });
    connect(m_title, &QLineEdit::textChanged, this, &NewPostDialog::update);
    connect(m_slug, &QLineEdit::textChanged, this, &NewPostDialog::update);
    connect(m_date, &QDateEdit::dateChanged, this, &NewPostDialog::update);
    connect(m_template, &QComboBox::currentIndexChanged, this, &NewPostDialog::update);
    update();
}

void NewPostDialog::proposeTitle(const QString& title)
{
    m_title->setText(title);
}

void NewPostDialog::addTemplates()
{
    for (const PostTemplate& known : postTemplates(m_site.get()))
        m_template->addItem(templateName(known.name), known.text);
    m_template->addItem(tr("Empty post"), blankPost(m_site ? m_site->roles() : FieldRoles()));
    m_template->setCurrentIndex(std::max(0, m_template->findText(tr("Press release"))));
}

void NewPostDialog::update()
{
    if (!m_slugTyped) {
        const QSignalBlocker quiet(m_slug);
        m_slug->setText(proposedSlug(m_title->text()));
    }
    m_plan = planNewPost({m_title->text(), m_slug->text(), m_date->date(),
        m_template->currentData().toString(), m_site, m_defaults, {}});
    const QDir root(m_site ? m_site->root() : QString());
    m_place->setText(root.relativeFilePath(m_plan.path));
    m_address->setText(m_plan.url.isEmpty() ? QStringLiteral("–") : m_plan.url);
    m_place->setToolTip(plainTip(QDir::toNativeSeparators(m_plan.path)));
    // an untouched dialog does not scold
    const bool showErrors = !m_title->text().isEmpty();
    m_advice->setText(
        (showErrors && !m_plan.isPossible() ? m_plan.errors : m_plan.hints).join(u'\n'));
    setLabelKind(m_advice, m_plan.isPossible() ? "warning" : "danger");
    m_create->setEnabled(m_plan.isPossible());
}

} // namespace galley
