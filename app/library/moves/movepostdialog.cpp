// SPDX-License-Identifier: MIT
#include "app/library/moves/movepostdialog.h"

#include "app/look/theme.h"
#include "editor/look/dialogcolumn.h"
#include "preview/site/checkout/sitedata.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QDir>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>

#include <utility>

namespace galley {

namespace {

constexpr int dialogWidth = 640;
constexpr int mostRows = 6; // of a list, then it scrolls

QString arrow(const QString& before, const QString& after)
{
    return before == after ? after : before + QStringLiteral("  →  ") + after;
}

QTreeWidget* makeList(QWidget* parent, const QString& objectName)
{
    auto* list = new QTreeWidget(parent);
    list->setObjectName(objectName);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setSelectionMode(QAbstractItemView::NoSelection);
    list->setHeaderHidden(true);
    list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    list->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    return list;
}

// Which of three texts a kind of move has.
QString byKind(MoveKind kind, const QString& rename, const QString& copy, const QString& publish)
{
    return kind == MoveKind::Rename ? rename : kind == MoveKind::Duplicate ? copy : publish;
}

// As tall as its rows, within bounds.
void fitRows(QTreeWidget* list)
{
    const int rows = std::clamp(list->topLevelItemCount(), 1, mostRows);
    const int row = std::max(list->sizeHintForRow(0), list->fontMetrics().height() + grid / 2);
    list->setFixedHeight(rows * row + 2 * list->frameWidth() + grid);
}

QLabel* plainLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

MovePostDialog::MovePostDialog(MoveFacts facts, QWidget* parent)
    : QDialog(parent)
    , m_facts(std::move(facts))
    , m_slug(new QLineEdit(this))
    , m_date(new QDateEdit(this))
    , m_withAttachments(new QCheckBox(this))
    , m_attachments(makeList(this, QStringLiteral("movedPictures")))
    , m_redirects(new QCheckBox(this))
    , m_file(plainLabel(this))
    , m_address(plainLabel(this))
    , m_linksTitle(plainLabel(this))
    , m_links(makeList(this, QStringLiteral("movedLinks")))
    , m_advice(plainLabel(this))
{
    const bool copies = m_facts.kind == MoveKind::Duplicate;
    setWindowTitle(
        byKind(m_facts.kind, tr("Rename Post"), tr("Duplicate Post"), tr("Publish Post")));
    setMinimumWidth(dialogWidth);
    m_slug->setObjectName(QStringLiteral("movedSlug"));
    m_slug->setText(m_facts.name.slug);
    m_slug->selectAll();
    m_date->setObjectName(QStringLiteral("movedDate"));
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    const QDate today = m_facts.site->data().time.date();
    const bool keepsDay = m_facts.kind == MoveKind::Rename && m_facts.name.date.isValid();
    m_date->setDate(keepsDay ? m_facts.name.date : today);
    m_date->setEnabled(m_facts.becomesDated());
    m_withAttachments->setObjectName(QStringLiteral("moveWithPictures"));
    m_withAttachments->setText(
        copies ? tr("Copy its &pictures, too") : tr("Rename its &pictures, too"));
    m_withAttachments->setChecked(!copies);
    m_redirects->setObjectName(QStringLiteral("moveRedirects"));
    m_redirects->setText(tr("Redirect the old &address to the new one (redirect_from)"));
    m_redirects->setToolTip(
        tr("Adds the old address to the post’s “redirect_from”, which the site’s plugin "
           "jekyll-redirect-from turns into a page that redirects readers."));
    m_redirects->setChecked(m_facts.canRedirect && m_facts.isLive);
    m_redirects->setVisible(m_facts.canRedirect);
    m_linksTitle->setText(tr("Pages that &link here; links you tick are updated:"));
    m_linksTitle->setBuddy(m_links);
    m_links->setAccessibleName(tr("Links to update"));
    m_attachments->setAccessibleName(tr("Pictures"));
    arrange();
    connect(m_slug, &QLineEdit::textChanged, this, &MovePostDialog::update);
    connect(m_date, &QDateEdit::dateChanged, this, &MovePostDialog::update);
    connect(m_withAttachments, &QCheckBox::toggled, this, &MovePostDialog::update);
    connect(m_redirects, &QCheckBox::toggled, this, &MovePostDialog::update);
    update();
    // The sizes that wrapped labels ask for by themselves leave the dialog half empty.
    resize(dialogWidth, layout()->totalHeightForWidth(dialogWidth));
}

void MovePostDialog::arrange()
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept =
        buttons->addButton(byKind(m_facts.kind, tr("&Rename"), tr("D&uplicate"), tr("Pu&blish")),
            QDialogButtonBox::AcceptRole);
    m_accept->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* form = new QFormLayout;
    form->setSpacing(grid + 4);
    form->setLabelAlignment(Qt::AlignRight | Qt::AlignTop);
    form->addRow(tr("&Short name"), m_slug);
    form->addRow(tr("&Date"), m_date);
    form->addRow(tr("File"), m_file);
    form->addRow(tr("Address"), m_address);
    auto* layout = dialogColumn(this);
    layout->addLayout(form);
    layout->addWidget(m_withAttachments);
    layout->addWidget(m_attachments);
    layout->addWidget(m_redirects);
    layout->addWidget(m_linksTitle);
    layout->addWidget(m_links);
    layout->addWidget(m_advice);
    layout->addStretch();
    layout->addWidget(buttons);
}

MoveWish MovePostDialog::wish() const
{
    return {
        m_date->date(), m_slug->text(), m_withAttachments->isChecked(), m_redirects->isChecked()};
}

void MovePostDialog::update()
{
    m_plan = planMove(m_facts, wish());
    const QDir root(m_facts.site->root());
    m_file->setText(arrow(root.relativeFilePath(m_plan.from), root.relativeFilePath(m_plan.to)));
    m_address->setText(
        m_facts.kind == MoveKind::Rename ? arrow(m_plan.oldUrl, m_plan.newUrl) : m_plan.newUrl);
    showAttachments();
    showLinks();
    const bool isWrong = !m_plan.errors.isEmpty();
    QStringList advice = isWrong ? m_plan.errors : m_plan.hints;
    // A copy begins with the name that is taken, of course.
    const bool untouched = m_plan.to == m_plan.from && !m_plan.publishes;
    if (untouched)
        advice = {m_facts.kind == MoveKind::Duplicate
                ? tr("Give the duplicate another date or short name.")
                : tr("Give the post another date or short name.")};
    m_advice->setText(advice.join(u'\n'));
    setLabelKind(m_advice, untouched ? "muted" : isWrong ? "danger" : "warning");
    m_accept->setEnabled(m_plan.isPossible());
}

void MovePostDialog::showAttachments()
{
    const bool hasAny = !m_facts.attachments.isEmpty();
    m_withAttachments->setVisible(hasAny);
    m_attachments->setVisible(hasAny && m_withAttachments->isChecked());
    m_attachments->clear();
    m_attachments->setColumnCount(1);
    const QDir source(m_facts.site->sourceFolder());
    for (const FileMove& move : m_plan.attachments)
        new QTreeWidgetItem(m_attachments,
            {arrow(source.relativeFilePath(move.from), source.relativeFilePath(move.to))});
    if (m_plan.attachments.isEmpty()) {
        for (const Attachment& attachment : m_facts.attachments)
            new QTreeWidgetItem(m_attachments, {attachment.path});
    }
    fitRows(m_attachments);
}

void MovePostDialog::showLinks()
{
    const bool hasAny = !m_plan.links.isEmpty();
    m_linksTitle->setVisible(hasAny);
    m_links->setVisible(hasAny);
    // The rows stay, with their ticks, as long as the same links are concerned.
    QList<std::pair<qsizetype, qsizetype>> places;
    for (const LinkUpdate& link : m_plan.links)
        places += {link.text, link.edit.range.start};
    if (std::exchange(m_shownLinks, places) == places)
        return;
    m_links->clear();
    m_links->setColumnCount(2);
    const QDir root(m_facts.site->root());
    for (const LinkUpdate& link : m_plan.links) {
        auto* row = new QTreeWidgetItem(m_links,
            {QStringLiteral("%1:%2")
                    .arg(root.relativeFilePath(m_facts.texts.at(link.text).file))
                    .arg(link.line),
                link.written});
        row->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable);
        row->setCheckState(0, link.isCertain ? Qt::Checked : Qt::Unchecked);
        if (!link.isCertain)
            row->setToolTip(1, tr("This address is not the site’s own; tick it if it is yours."));
    }
    fitRows(m_links);
}

QList<LinkUpdate> MovePostDialog::chosenLinks() const
{
    QList<LinkUpdate> chosen;
    for (qsizetype i = 0; i < m_plan.links.size(); ++i) {
        const QTreeWidgetItem* row = m_links->topLevelItem(static_cast<int>(i));
        if (row != nullptr && row->checkState(0) == Qt::Checked)
            chosen += m_plan.links.at(i);
    }
    return chosen;
}

} // namespace galley
