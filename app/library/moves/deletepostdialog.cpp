// SPDX-License-Identifier: MIT
#include "app/library/moves/deletepostdialog.h"

#include "app/look/theme.h"
#include "editor/look/dialogcolumn.h"
#include "editor/post/base/joinedtext.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>

#include <algorithm>

namespace galley {

namespace {

constexpr int questionWidth = 560;
constexpr int mostFileRows = 8; // of the list, then it scrolls
constexpr qsizetype mostNamed = 4; // files that link here

QLabel* plainLabel(const QString& text, QDialog* dialog)
{
    auto* label = new QLabel(text, dialog);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

DeletePostDialog::DeletePostDialog(const PostDeletion& deletion, QWidget* parent)
    : QDialog(parent)
    , m_attachments(new QTreeWidget(this))
{
    setWindowTitle(tr("Delete Post"));
    setMinimumWidth(questionWidth);
    auto* column = dialogColumn(this);
    QLabel* const question = plainLabel(tr("Move “%1” to the trash?").arg(deletion.title), this);
    question->setProperty("heading", true);
    column->addWidget(question);
    QLabel* const file =
        plainLabel(QDir(deletion.site->root()).relativeFilePath(deletion.file), this);
    setLabelKind(file, "muted");
    column->addWidget(file);
    addWarnings(deletion);
    addAttachments(deletion);
    column->addStretch();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(tr("Move to &Trash"), QDialogButtonBox::AcceptRole)->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    resize(questionWidth, layout()->totalHeightForWidth(questionWidth));
}

void DeletePostDialog::addWarnings(const PostDeletion& deletion)
{
    QStringList warnings;
    if (!deletion.url.isEmpty())
        warnings += tr("Once the site is built again, nothing will be at its address %1.")
                        .arg(deletion.url);
    if (const qsizetype links = deletion.linkingFiles.size(); links > 0) {
        QStringList named = deletion.linkingFiles.mid(0, mostNamed);
        if (links > mostNamed)
            named += QStringLiteral("…");
        warnings += labelled(tr("%n file(s) link to it", nullptr, int(links)), joinedList(named));
    }
    if (deletion.stopsBuild)
        warnings +=
            tr("The site will not build until the tags “post_url” or “link” there are removed.");
    for (const QString& warning : std::as_const(warnings)) {
        QLabel* const label = plainLabel(warning, this);
        setLabelKind(label, "warning");
        layout()->addWidget(label);
    }
}

void DeletePostDialog::addAttachments(const PostDeletion& deletion)
{
    QLabel* const title = plainLabel(
        tr("&Files that nothing else on the site uses; those you tick go to the trash, too:"),
        this);
    title->setBuddy(m_attachments);
    m_attachments->setObjectName(QStringLiteral("deletedPictures"));
    m_attachments->setAccessibleName(tr("Files to delete with the post"));
    m_attachments->setRootIsDecorated(false);
    m_attachments->setUniformRowHeights(true);
    m_attachments->setHeaderHidden(true);
    m_attachments->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    const QDir root(deletion.site->root());
    for (const QString& file : deletion.attachments) {
        auto* row = new QTreeWidgetItem(m_attachments, {root.relativeFilePath(file)});
        row->setData(0, Qt::UserRole, file);
        row->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        row->setCheckState(0, Qt::Checked);
    }
    const int rows = std::min(m_attachments->topLevelItemCount(), mostFileRows);
    const int height = std::max(m_attachments->sizeHintForRow(0), 3 * grid);
    m_attachments->setFixedHeight(rows * height + 2 * m_attachments->frameWidth() + grid);
    for (QWidget* part : QList<QWidget*>{title, m_attachments}) {
        part->setVisible(!deletion.attachments.isEmpty());
        layout()->addWidget(part);
    }
}

QStringList DeletePostDialog::chosen() const
{
    QStringList files;
    for (int i = 0; i < m_attachments->topLevelItemCount(); ++i) {
        const QTreeWidgetItem* const row = m_attachments->topLevelItem(i);
        if (row->checkState(0) == Qt::Checked)
            files += row->data(0, Qt::UserRole).toString();
    }
    return files;
}

} // namespace galley
