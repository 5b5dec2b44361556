// SPDX-License-Identifier: MIT
#include "app/help/reportdialog.h"

#include "app/look/theme.h"
#include "editor/look/dialogcolumn.h"
#include "resources/programversion.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace galley {

ReportDialog::ReportDialog(LookAround look, QWidget* parent)
    : QDialog(parent)
    , m_survey(std::move(look))
    , m_story(new QPlainTextEdit(this))
    , m_facts(new QPlainTextEdit(this))
{
    setWindowTitle(tr("Report a Problem"));
    resize(680, 620);
    buildLayout();
    connect(&m_survey, &SurveyRun::finished, this, &ReportDialog::showFindings);
    m_survey.start();
}

void ReportDialog::buildLayout()
{
    auto* purpose = new QLabel(
        tr("Galley sends nothing by itself. Copy the report into a message to whoever looks after "
           "Galley for you."),
        this);
    purpose->setWordWrap(true);
    auto* story = new QLabel(tr("&What happened?"), this);
    story->setBuddy(m_story);
    m_story->setObjectName(QStringLiteral("reportStory"));
    m_story->setTabChangesFocus(true);
    m_story->setPlainText(tr("What I did:\n\nWhat happened:\n\nWhat I expected:\n"));
    auto* facts = new QLabel(
        tr("&Galley adds what it found on this computer; nothing of your site or posts:"), this);
    facts->setBuddy(m_facts);
    facts->setWordWrap(true);
    m_facts->setObjectName(QStringLiteral("reportFacts"));
    m_facts->setReadOnly(true);
    m_facts->setTabChangesFocus(true);
    m_facts->setPlainText(tr("Looking…"));
    auto* buttons = new QDialogButtonBox(this);
    m_copy = buttons->addButton(tr("&Copy Report"), QDialogButtonBox::ActionRole);
    m_copy->setObjectName(QStringLiteral("copyReport"));
    m_copy->setAutoDefault(false);
    m_copy->setEnabled(false);
    buttons->addButton(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(m_copy, &QPushButton::clicked, this,
        [this] { QApplication::clipboard()->setText(report()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = dialogColumn(this);
    column->addWidget(purpose);
    column->addWidget(story);
    column->addWidget(m_story, 2);
    column->addWidget(facts);
    column->addWidget(m_facts, 3);
    column->addWidget(buttons);
}

void ReportDialog::showFindings(const QList<Finding>& findings)
{
    const ProgramVersion version = programVersion();
    QString facts = QStringLiteral("Galley ") + version.number;
    if (!version.commit.isEmpty())
        facts += QStringLiteral(" (%1%2)").arg(
            version.commit, version.isChanged ? QStringLiteral("+") : QString());
    m_facts->setPlainText(facts + QStringLiteral("\n\n") + findingsText(findings));
    m_copy->setEnabled(true);
}

QString ReportDialog::report() const
{
    return m_story->toPlainText().trimmed() + QStringLiteral("\n\n") + m_facts->toPlainText();
}

} // namespace galley
