// SPDX-License-Identifier: MIT
#include "app/safety/recoverydialog.h"

#include "app/look/theme.h"
#include "app/safety/comparison.h"
#include "editor/look/dialogcolumn.h"
#include "editor/paste/longlines.h"
#include "editor/post/file/filebytes.h"
#include "editor/post/frontmatter/frontmatterblock.h"
#include "editor/syntax/wordcount.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace galley {

namespace {

constexpr QSize recoverySize{920, 600};
constexpr int recoveryListWidth = 260;

QString offerName(const RecoveryOffer& offer)
{
    const QString name = QFileInfo(offer.journal.entry.post).fileName();
    return name.isEmpty() ? RecoveryDialog::tr("Untitled post") : name;
}

qsizetype offerWords(const QString& text)
{
    const auto block = findFrontMatter(text);
    return countMarkdownWords(QStringView(text).sliced(block ? block->bodyStart : 0)).words;
}

} // namespace

RecoveryDialog::RecoveryDialog(const QList<RecoveryOffer>& offers, QWidget* parent)
    : QDialog(parent)
    , m_offers(offers)
    , m_list(new QListWidget(this))
    , m_detail(new QLabel(this))
    , m_comparison(new Comparison(this))
    , m_openFile(nullptr)
{
    setWindowTitle(tr("Recover Unsaved Changes"));
    resize(recoverySize);
    buildLayout();
    for (const RecoveryOffer& offer : std::as_const(m_offers)) {
        const QDateTime when = offer.journal.entry.written.toLocalTime();
        auto* item = new QListWidgetItem(
            offerName(offer) + QLatin1Char('\n') + QLocale().toString(when, QLocale::ShortFormat),
            m_list);
        item->setToolTip(QDir::toNativeSeparators(offer.journal.entry.post));
    }
    connect(m_list, &QListWidget::currentRowChanged, this, &RecoveryDialog::showOffer);
    m_list->setCurrentRow(0);
    m_list->setVisible(m_offers.size() > 1);
}

void RecoveryDialog::buildLayout()
{
    auto* const intro =
        new QLabel(tr("Galley closed before these changes were saved. Restoring opens the post "
                      "with them; the file stays as it is until you save, and Undo returns to it."),
            this);
    for (QLabel* label : {intro, m_detail}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_detail->setProperty("heading", true);
    m_list->setAccessibleName(tr("Posts with unsaved changes"));
    m_list->setFixedWidth(recoveryListWidth);
    m_list->setSpacing(grid / 4);
    auto* const side = new QVBoxLayout;
    side->setSpacing(grid);
    side->addWidget(m_detail);
    side->addWidget(m_comparison, 1);
    auto* const middle = new QHBoxLayout;
    middle->setSpacing(2 * grid);
    middle->addWidget(m_list);
    middle->addLayout(side, 1);
    auto* const buttons = new QDialogButtonBox(this);
    auto* const restore = buttons->addButton(tr("&Restore"), QDialogButtonBox::AcceptRole);
    m_openFile = buttons->addButton(tr("&Open the File"), QDialogButtonBox::ActionRole);
    auto* const later = buttons->addButton(tr("Decide &Later"), QDialogButtonBox::RejectRole);
    restore->setDefault(true);
    later->setToolTip(tr("Both are kept, and Galley asks again next time it starts."));
    connect(restore, &QPushButton::clicked, this,
        [this] { decide(RecoveryDecision::Answer::Restore); });
    connect(m_openFile, &QPushButton::clicked, this,
        [this] { decide(RecoveryDecision::Answer::OpenFile); });
    connect(later, &QPushButton::clicked, this, &QDialog::reject);
    auto* const column = dialogColumn(this);
    column->addWidget(intro);
    column->addLayout(middle, 1);
    column->addWidget(buttons);
}

void RecoveryDialog::showOffer(int row)
{
    if (row < 0)
        return;
    const RecoveryOffer& offer = m_offers.at(row);
    const QString text = decodeFile(offer.journal.entry.bytes, kLongestShownLine).text;
    const QString when =
        QLocale().toString(offer.journal.entry.written.toLocalTime(), QLocale::ShortFormat);
    m_detail->setText(tr("“%1”, written on %2, %n word(s)", nullptr, int(offerWords(text)))
                          .arg(offerName(offer), when));
    m_openFile->setEnabled(offer.onDisk.has_value());
    m_openFile->setToolTip(tr("The unsaved changes are moved to the post’s earlier versions."));
    m_comparison->setNames(
        offer.onDisk ? tr("the file as it is") : tr("no file"), tr("the unsaved changes"));
    m_comparison->compare(
        decodeFile(offer.onDisk.value_or(QByteArray()), kLongestShownLine).text, text);
}

void RecoveryDialog::decide(RecoveryDecision::Answer answer)
{
    m_decision = {answer, m_list->currentRow()};
    accept();
}

} // namespace galley
