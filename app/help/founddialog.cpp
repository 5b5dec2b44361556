// SPDX-License-Identifier: MIT
#include "app/help/founddialog.h"

#include "app/help/wrappedcells.h"
#include "app/look/icons.h"
#include "app/look/theme.h"
#include "editor/look/dialogcolumn.h"
#include "editor/post/base/joinedtext.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QTreeWidget>

#include <algorithm>

namespace galley {

namespace {

enum Column { NameColumn, StateColumn, DetailColumn };

constexpr int iconSize = 2 * grid;

QIcon stateIcon(FoundState state, const QWidget& widget)
{
    const ThemeColors colors = themeColors(widget.palette());
    const auto [name, color] = [&]() -> std::pair<const char*, QColor> {
        switch (state) {
        case FoundState::Found:
            return {"check", colors.positive};
        case FoundState::Missing:
            return {"warning", colors.warning};
        case FoundState::Problem:
            return {"error", colors.danger};
        case FoundState::NotChecked:
            break;
        }
        return {"help", colors.mutedText};
    }();
    QPixmap pixmap = lineIcon(QString::fromLatin1(name))
                         .pixmap(QSize(iconSize, iconSize), widget.devicePixelRatioF());
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(QRect(0, 0, iconSize, iconSize), color);
    return QIcon(pixmap);
}

// What stands beside a name: for what works what it is or is for, for the rest what to do, too.
QString details(const Finding& finding)
{
    if (finding.state == FoundState::Found)
        return finding.detail.isEmpty() ? finding.purpose : finding.detail;
    QStringList lines = adviceLines(finding);
    if (!finding.detail.isEmpty())
        lines.prepend(finding.detail);
    return lines.join(QLatin1Char('\n'));
}

} // namespace

FoundDialog::FoundDialog(LookAround look, QWidget* parent)
    : QDialog(parent)
    , m_survey(std::move(look))
    , m_summary(new QLabel(this))
    , m_list(new QTreeWidget(this))
    , m_installLine(new QLineEdit(this))
{
    setWindowTitle(tr("What Galley Found"));
    resize(820, 620);
    buildLayout();
    connect(&m_survey, &SurveyRun::finished, this, &FoundDialog::showFindings);
    start();
}

void FoundDialog::buildLayout()
{
    m_summary->setObjectName(QStringLiteral("foundSummary"));
    m_summary->setWordWrap(true);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    buildList();
    // made in the order of the Tab key
    QWidget* const installRow = buildInstallRow();
    QDialogButtonBox* const buttons = buildButtons();
    auto* layout = dialogColumn(this);
    layout->addWidget(m_summary);
    layout->addWidget(m_list, 1);
    layout->addWidget(installRow);
    layout->addWidget(buttons);
    m_list->setFocus();
}

void FoundDialog::buildList()
{
    m_list->setObjectName(QStringLiteral("found"));
    m_list->setAccessibleName(tr("What was found"));
    m_list->setHeaderLabels({tr("What"), tr("State"), tr("Details")});
    m_list->setRootIsDecorated(false);
    m_list->setItemsExpandable(false);
    m_list->setIndentation(grid);
    m_list->setIconSize(QSize(iconSize, iconSize));
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(DetailColumn, QHeaderView::Stretch);
    m_list->header()->setSectionsMovable(false);
    wrapCells(*m_list);
}

QDialogButtonBox* FoundDialog::buildButtons()
{
    auto* buttons = new QDialogButtonBox(this);
    m_copy = buttons->addButton(tr("&Copy Report"), QDialogButtonBox::ActionRole);
    m_copy->setObjectName(QStringLiteral("copyFound"));
    m_again = buttons->addButton(tr("Check &Again"), QDialogButtonBox::ActionRole);
    m_again->setObjectName(QStringLiteral("lookAgain"));
    buttons->addButton(QDialogButtonBox::Close); // the last, or Qt 6.4's Tab key never comes to it
    connect(m_copy, &QPushButton::clicked, this,
        [this] { QApplication::clipboard()->setText(m_text); });
    connect(m_again, &QPushButton::clicked, this, &FoundDialog::start);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

QWidget* FoundDialog::buildInstallRow()
{
    m_installRow = new QWidget(this);
    auto* label = new QLabel(tr("&To install what is missing:"), m_installRow);
    label->setBuddy(m_installLine);
    m_installLine->setObjectName(QStringLiteral("installLine"));
    m_installLine->setReadOnly(true);
    m_copyInstall = new QPushButton(tr("Copy Co&mmand"), m_installRow);
    m_copyInstall->setObjectName(QStringLiteral("copyInstall"));
    m_copyInstall->setAutoDefault(false);
    connect(m_copyInstall, &QPushButton::clicked, this,
        [this] { QApplication::clipboard()->setText(m_installLine->text()); });
    auto* layout = new QHBoxLayout(m_installRow);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    layout->addWidget(label);
    layout->addWidget(m_installLine, 1);
    layout->addWidget(m_copyInstall);
    m_installRow->hide();
    return m_installRow;
}

void FoundDialog::start()
{
    m_copy->setEnabled(false);
    m_again->setEnabled(false);
    m_summary->setText(tr("Looking…"));
    m_survey.start();
}

void FoundDialog::showFindings(const QList<Finding>& findings)
{
    m_list->clear();
    for (const Finding& finding : findings)
        addRow(finding);
    m_list->expandAll();
    m_list->setCurrentItem(
        m_list->topLevelItemCount() ? m_list->topLevelItem(0)->child(0) : nullptr);
    m_summary->setText(summary(findings));
    m_text = findingsText(findings);
    m_installLine->setText(installEverything(findings));
    m_installLine->setCursorPosition(0);
    m_installRow->setVisible(!m_installLine->text().isEmpty());
    m_copy->setEnabled(true);
    m_again->setEnabled(true);
}

void FoundDialog::addRow(const Finding& finding)
{
    QTreeWidgetItem* section = m_list->topLevelItem(m_list->topLevelItemCount() - 1);
    if (!section || section->text(NameColumn) != finding.section) {
        section = new QTreeWidgetItem(m_list, {finding.section});
        section->setFlags(Qt::ItemIsEnabled);
        section->setFirstColumnSpanned(true);
        QFont font = section->font(NameColumn);
        font.setWeight(QFont::DemiBold);
        section->setFont(NameColumn, font);
    }
    const bool works = finding.state == FoundState::Found;
    const QString state =
        works && !finding.version.isEmpty() ? finding.version : stateText(finding.state);
    auto* const row = new QTreeWidgetItem(section, {finding.name, state, details(finding)});
    row->setIcon(NameColumn, stateIcon(finding.state, *this));
    row->setData(
        NameColumn, Qt::AccessibleTextRole, labelled(finding.name, stateText(finding.state)));
    row->setToolTip(DetailColumn, finding.purpose);
    if (works)
        row->setForeground(DetailColumn, themeColors(palette()).mutedText);
}

QString FoundDialog::summary(const QList<Finding>& findings) const
{
    const auto missing = std::count_if(findings.begin(), findings.end(),
        [](const Finding& finding) { return finding.state == FoundState::Missing; });
    QStringList sentences;
    sentences += everythingNeededWorks(findings) ? tr("Everything that Galley needs works.")
                                                 : tr("Something that Galley needs does not work.");
    if (missing > 0)
        sentences += tr("%n things are missing. Each row says what for.", nullptr, int(missing));
    return sentences.join(QLatin1Char('\n'));
}

} // namespace galley
