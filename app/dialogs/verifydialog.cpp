// SPDX-License-Identifier: MIT
#include "app/dialogs/verifydialog.h"

#include "app/look/theme.h"
#include "editor/look/dialogcolumn.h"
#include "editor/post/base/joinedtext.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QThread>
#include <QTreeWidget>

namespace galley {

namespace {

constexpr int fileRole = Qt::UserRole;
constexpr int differenceLineRole = Qt::UserRole + 1;
constexpr int shownLength = 400; // characters of a page that a row's details show

QString shortened(const QString& text)
{
    return text.size() <= shownLength ? text : text.left(shownLength) + QStringLiteral(" …");
}

QString summaryOf(const Verification& result)
{
    const int compared = result.compared();
    if (compared == 0)
        return VerifyDialog::tr("No post could be compared; the list says why.");
    QString summary = result.isProof()
        ? VerifyDialog::tr(
            "All %n posts are shown exactly as Jekyll publishes them.", nullptr, compared)
        : VerifyDialog::tr("%1 of %2 posts are shown exactly as Jekyll publishes them. "
                           "Double-click a post to open it where it differs.")
              .arg(result.identical())
              .arg(compared);
    const auto left = static_cast<int>(result.posts.size()) - compared;
    if (left > 0)
        summary += QLatin1Char('\n')
            + VerifyDialog::tr("%n posts could not be compared; the list says why.", nullptr, left);
    return summary;
}

} // namespace

VerifyDialog::VerifyDialog(SiteSnapshotPtr site, bool runsRuby, QWidget* parent)
    : QDialog(parent)
    , m_site(std::move(site))
    , m_status(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_posts(new QTreeWidget(this))
    , m_notRun(new QLabel(this))
    , m_allow(new QPushButton(tr("Run the Site’s Ruby Code and Compare &Again"), this))
    , m_close(nullptr)
    , m_runsRuby(runsRuby)
{
    setWindowTitle(tr("Compare with Jekyll Build"));
    resize(760, 520);
    buildLayout();
    start();
}

VerifyDialog::~VerifyDialog()
{
    m_cancelled = true;
    m_thread->wait();
}

void VerifyDialog::buildLayout()
{
    m_status->setWordWrap(true);
    m_status->setTextFormat(Qt::PlainText);
    m_status->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_progress->setTextVisible(false);
    m_progress->setRange(0, 0);
    m_posts->setHeaderLabels({tr("Post"), tr("Result")});
    m_posts->setAccessibleName(tr("Posts that differ"));
    m_posts->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_posts->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_posts->header()->setStretchLastSection(false);
    connect(m_posts, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* item) {
        const QTreeWidgetItem* const row = item->parent() ? item->parent() : item;
        Q_EMIT postChosen(
            row->data(0, fileRole).toString(), row->data(0, differenceLineRole).toInt());
        accept();
    });
    m_notRun->setWordWrap(true);
    m_notRun->setTextFormat(Qt::PlainText);
    m_notRun->hide();
    m_allow->setAutoDefault(false);
    m_allow->hide();
    connect(m_allow, &QPushButton::clicked, this, &VerifyDialog::allowRuby);
    auto* buttons = new QDialogButtonBox(this);
    m_close = buttons->addButton(QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = dialogColumn(this);
    layout->addWidget(m_status);
    layout->addWidget(m_progress);
    layout->addWidget(m_posts, 1);
    layout->addWidget(m_notRun);
    layout->addWidget(m_allow, 0, Qt::AlignLeft);
    layout->addWidget(buttons);
}

void VerifyDialog::start()
{
    m_status->setText(
        tr("Jekyll builds the site in a temporary folder; the site’s own folder stays as it is."));
    VerifyOptions options;
    options.cancelled = &m_cancelled;
    options.runsRuby = m_runsRuby;
    options.progress = [this](int done, int total) {
        QMetaObject::invokeMethod(
            this, [this, done, total] { showProgress(done, total); }, Qt::QueuedConnection);
    };
    m_thread.reset(QThread::create([this, options] {
        const Result<Verification> result = verifySite(m_site, options);
        QMetaObject::invokeMethod(
            this, [this, result] { showResult(result); }, Qt::QueuedConnection);
    }));
    m_thread->start();
}

void VerifyDialog::showProgress(int done, int total)
{
    m_progress->setRange(0, total);
    m_progress->setValue(done);
    m_status->setText(tr("Comparing %1 of %2 posts…").arg(done).arg(total));
}

void VerifyDialog::showResult(const Result<Verification>& result)
{
    m_progress->hide();
    m_close->setText(tr("&Close"));
    if (!result) {
        m_status->setText(result.error().text());
        return;
    }
    for (const PostVerdict& post : result->posts) {
        if (post.kind != PostVerdict::Kind::Identical)
            addRow(post);
    }
    showNotRun(result->notRun);
    m_status->setText(summaryOf(*result));
}

void VerifyDialog::showNotRun(const QStringList& notRun)
{
    m_notRun->setVisible(!notRun.isEmpty());
    m_allow->setVisible(!notRun.isEmpty());
    m_notRun->setText(
        tr("The site’s own Ruby code was not run, so pages that need it differ: %1\nIt could do "
           "everything that you can do on this computer, such as reading, sending and deleting "
           "your files. Run it only if you know who made the site; your choice is remembered for "
           "this site, and you can change it under Site Permissions.")
            .arg(joinedClauses(notRun)));
}

void VerifyDialog::allowRuby()
{
    m_runsRuby = true;
    Q_EMIT rubyAllowed();
    m_notRun->hide();
    m_allow->hide();
    m_posts->clear();
    m_progress->setRange(0, 0);
    m_progress->show();
    m_close->setText(tr("&Cancel"));
    m_thread->wait();
    start();
}

void VerifyDialog::addRow(const PostVerdict& post)
{
    QString text;
    switch (post.kind) {
    case PostVerdict::Kind::Identical:
        return;
    case PostVerdict::Kind::Different:
        text =
            post.line > 0 ? tr("Differs at line %1").arg(post.line) : tr("Differs in the layout");
        break;
    case PostVerdict::Kind::NotBuilt:
        text = tr("Not built by Jekyll");
        break;
    case PostVerdict::Kind::Skipped:
        text = tr("Not published");
        break;
    case PostVerdict::Kind::NeedsPlugin:
        text = tr("Needs a plugin");
        break;
    }
    auto* const row = new QTreeWidgetItem(m_posts, {post.file, text});
    row->setData(0, fileRole, post.file);
    row->setData(0, differenceLineRole, post.line);
    QStringList details;
    if (!post.reason.isEmpty())
        details += post.reason;
    if (post.difference)
        details += {tr("At %1").arg(post.difference->path),
            tr("Jekyll: %1").arg(shortened(post.difference->expected)),
            tr("Galley: %1").arg(shortened(post.difference->actual))};
    for (const QString& detail : details)
        (new QTreeWidgetItem(row, {detail}))->setFirstColumnSpanned(true);
}

} // namespace galley
