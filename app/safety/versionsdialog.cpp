// SPDX-License-Identifier: MIT
#include "app/safety/versionsdialog.h"

#include "app/look/theme.h"
#include "app/safety/comparison.h"
#include "editor/look/dialogcolumn.h"
#include "editor/paste/longlines.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QTreeWidget>

namespace galley {

namespace {

constexpr QSize versionsSize{1040, 640};
constexpr int versionsListWidth = 440;

QString versionKindText(VersionKind kind)
{
    switch (kind) {
    case VersionKind::Saved:
        return VersionsDialog::tr("Saved");
    case VersionKind::Before:
        return VersionsDialog::tr("Before Galley’s change");
    case VersionKind::Outside:
        return VersionsDialog::tr("Changed elsewhere");
    case VersionKind::Unsaved:
        return VersionsDialog::tr("Not saved");
    }
    return {};
}

QString versionChangeText(const Version& version)
{
    return QStringLiteral("+%1 −%2").arg(version.added).arg(version.removed);
}

} // namespace

VersionsDialog::VersionsDialog(
    const VersionStore& store, const QString& post, const QString& current, QWidget* parent)
    : QDialog(parent)
    , m_store(store)
    , m_post(post)
    , m_current(current)
    , m_versions(store.versions(post))
    , m_list(new QTreeWidget(this))
    , m_comparison(new Comparison(this))
{
    setWindowTitle(tr("Earlier Versions of “%1”").arg(QFileInfo(post).fileName()));
    resize(versionsSize);
    buildLayout();
    fill();
}

void VersionsDialog::buildLayout()
{
    m_list->setHeaderLabels({tr("When"), tr("What"), tr("Words"), tr("Change")});
    m_list->setAccessibleName(tr("Earlier versions"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(true);
    m_comparison->setNames(tr("the text in the window"), tr("the version"));
    auto* const splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    m_comparison->setContentsMargins(2 * grid, 0, 0, 0);
    splitter->addWidget(m_list);
    splitter->addWidget(m_comparison);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({versionsListWidth, versionsSize.width() - versionsListWidth});
    auto* const hint =
        new QLabel(tr("Restoring loads the version’s text into the window in one step, which you "
                      "can undo. The file changes only when you save."),
            this);
    hint->setWordWrap(true);
    hint->setProperty("muted", true);
    auto* const buttons = new QDialogButtonBox(this);
    m_restore = buttons->addButton(tr("&Restore"), QDialogButtonBox::AcceptRole);
    m_restore->setDefault(true);
    buttons->addButton(QDialogButtonBox::Close)->setText(tr("&Close"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* const column = dialogColumn(this);
    column->addWidget(splitter, 1);
    column->addWidget(hint);
    column->addWidget(buttons);
}

void VersionsDialog::fill()
{
    for (const Version& version : std::as_const(m_versions)) {
        const bool isFirst = &version == &m_versions.constLast(); // has none before it
        auto* const row = new QTreeWidgetItem(m_list,
            {QLocale().toString(version.when.toLocalTime(), QLocale::ShortFormat),
                versionKindText(version.kind), QLocale().toString(version.words),
                isFirst ? QString() : versionChangeText(version)});
        row->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
        row->setToolTip(
            3, tr("Words added: %1, removed: %2").arg(version.added).arg(version.removed));
    }
    connect(m_list, &QTreeWidget::currentItemChanged, this,
        [this](QTreeWidgetItem* item) { showVersion(m_list->indexOfTopLevelItem(item)); });
    m_restore->setEnabled(false);
    if (m_versions.isEmpty())
        m_comparison->showMessage(
            tr("None yet. Galley keeps a version each time you save the post."));
    else
        m_list->setCurrentItem(m_list->topLevelItem(0));
}

void VersionsDialog::showVersion(int row)
{
    if (row < 0)
        return;
    const Result<QByteArray> bytes = m_store.read(m_post, m_versions.at(row));
    m_restore->setEnabled(false);
    if (!bytes) {
        m_comparison->showMessage(bytes.error().whatHappened);
        return;
    }
    m_shown = decodeFile(*bytes, kLongestShownLine);
    m_comparison->compare(m_current, m_shown.text);
    m_restore->setEnabled(m_shown.text != m_current && !m_readOnly);
}

void VersionsDialog::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_restore->setEnabled(m_restore->isEnabled() && !readOnly);
}

} // namespace galley
