// SPDX-License-Identifier: MIT
#include "app/status/wordscard.h"

#include "app/look/theme.h"
#include "editor/post/base/joinedtext.h"

#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace galley {

namespace {

constexpr int largestGoal = 100'000;
constexpr int goalStep = 50;
constexpr int barHeight = 6;

} // namespace

WordsCard::WordsCard(QWidget* parent)
    : Popover(parent)
    , m_heading(new QLabel(this))
    , m_figures(new QFormLayout)
    , m_goalName(new QLabel(this))
    , m_goal(new QSpinBox(this))
    , m_progress(new QProgressBar(this))
    , m_reading(new QLabel(this))
    , m_longest(new QPushButton(this))
{
    setObjectName(QStringLiteral("wordsCard"));
    makeHeading(m_heading);
    m_goal->setRange(0, largestGoal);
    m_goal->setSingleStep(goalStep);
    m_goalName->setBuddy(m_goal);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(barHeight);
    m_reading->setWordWrap(true);
    m_reading->setTextFormat(Qt::PlainText);
    m_longest->setProperty("link", true);
    auto* goal = new QHBoxLayout;
    goal->addWidget(m_goalName);
    goal->addWidget(m_goal);
    goal->addStretch();
    m_figures->setHorizontalSpacing(3 * grid);
    column().addWidget(m_heading);
    column().addLayout(m_figures);
    column().addLayout(goal);
    column().addWidget(m_progress);
    column().addWidget(m_reading);
    column().addWidget(m_longest, 0, Qt::AlignLeft);
    connect(m_goal, &QSpinBox::valueChanged, this, [this](int words) {
        showGoal();
        Q_EMIT goalChanged(words);
    });
    connect(m_longest, &QPushButton::clicked, this, [this] {
        close();
        Q_EMIT bodyLineRequested(m_longestLine);
    });
}

void WordsCard::setWords(const WordCount& body, const WordCount& selected)
{
    m_body = body;
    m_selected = selected;
    if (isVisible())
        prepare();
}

void WordsCard::setCaret(int line, int column)
{
    m_line = line;
    m_column = column;
}

void WordsCard::setGoal(int words)
{
    const QSignalBlocker quiet(m_goal);
    m_goal->setValue(words);
    showGoal();
}

void WordsCard::prepare()
{
    setAccessibleName(tr("Words and reading"));
    m_heading->setText(tr("%n word(s)", nullptr, int(m_body.words)));
    m_goalName->setText(tr("&Goal:"));
    m_goal->setSpecialValueText(tr("No goal"));
    m_goal->setSuffix(tr(" words"));
    m_goal->setAccessibleName(tr("Goal in words"));
    m_progress->setAccessibleName(tr("Share of the goal"));
    showFigures();
    showGoal();
    showReadability();
}

void WordsCard::addRow(const QString& name, const QString& value)
{
    auto* label = new QLabel(name, this);
    label->setProperty("muted", true);
    m_figures->addRow(label, new QLabel(value, this));
}

void WordsCard::showFigures()
{
    while (m_figures->rowCount() > 0)
        m_figures->removeRow(0);
    const QLocale locale;
    const int minutes = (m_body.readingSeconds + 59) / 60;
    addRow(tr("Reading time"), tr("%n minute(s)", nullptr, minutes));
    addRow(tr("Characters"), locale.toString(m_body.characters));
    if (m_body.ideographs > 0)
        addRow(tr("Chinese characters"), locale.toString(m_body.ideographs));
    if (m_selected.words > 0)
        addRow(tr("Selected"), tr("%n word(s)", nullptr, int(m_selected.words)));
    addRow(tr("Cursor"), tr("line %L1, column %L2").arg(m_line).arg(m_column));
}

void WordsCard::showGoal()
{
    const int goal = m_goal->value();
    m_progress->setVisible(goal > 0);
    m_progress->setRange(0, std::max(1, goal));
    m_progress->setValue(std::min(goal, int(m_body.words)));
}

void WordsCard::showReadability()
{
    const Readability found = readability ? readability() : Readability();
    m_longestLine = found.longestLine;
    QStringList lines;
    if (found.sentences > 0)
        lines += tr("%n sentence(s), on average %L1 words long", nullptr, found.sentences)
                     .arg(found.wordsPerSentence);
    if (found.longSentences > 0)
        lines += tr("%n sentence(s) longer than %L1 words", nullptr, found.longSentences)
                     .arg(Readability::longSentence);
    if (found.passives > 0)
        lines += tr("%n sentence(s) in the passive voice", nullptr, found.passives);
    if (!found.jargon.isEmpty())
        lines += tr("Words that the site avoids: %1").arg(joinedList(found.jargon));
    m_reading->setText(lines.join(QLatin1Char('\n')));
    m_reading->setVisible(!lines.isEmpty());
    m_longest->setText(tr("Show the Longest Sentence"));
    m_longest->setToolTip(tr("%n word(s)", nullptr, found.longest));
    m_longest->setVisible(found.longSentences > 0);
}

} // namespace galley
