// SPDX-License-Identifier: MIT
#include "app/welcome/welcomepage.h"

#include "app/actions/actionset.h"
#include "app/look/icons.h"
#include "app/look/theme.h"
#include "app/welcome/choicebutton.h"
#include "editor/look/plaintip.h"

#include <QDir>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace galley {

namespace {

constexpr int choicesWidth = 52 * grid;
constexpr int placesWidth = 46 * grid;
constexpr int gap = 6 * grid; // between the columns
constexpr int margin = 3 * grid;
constexpr int removeWidth = 5 * grid;
constexpr qsizetype mostShown = 5; // of sites, and of posts

// A page that stands in the middle and scrolls where the window is small.
QScrollArea* centred(QWidget* page, QWidget* parent)
{
    auto* area = new QScrollArea(parent);
    auto* ground = new QWidget;
    auto* column = new QVBoxLayout(ground);
    column->setContentsMargins(margin, margin, margin, margin);
    auto* row = new QHBoxLayout; // an alignment would measure the page's height at another width
    row->addStretch();
    row->addWidget(page);
    row->addStretch();
    column->addStretch(1);
    column->addLayout(row);
    column->addStretch(2);
    area->setWidget(ground);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

void makeTitle(QLabel* label)
{
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * 2);
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    label->setWordWrap(true);
}

QString shownPath(const QString& path)
{
    const QString home = QDir::homePath() + QLatin1Char('/');
    return QDir::toNativeSeparators(
        path.startsWith(home) ? QStringLiteral("~/") + path.mid(home.size()) : path);
}

} // namespace

WelcomePage::WelcomePage(ActionSet& actions, RecentPlaces& recent, QWidget* parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_recent(recent)
    , m_title(new QLabel(this))
    , m_subtitle(new QLabel(this))
    , m_openSite(new ChoiceButton(QStringLiteral("folder"), this))
    , m_openSample(new ChoiceButton(QStringLiteral("preview"), this))
    , m_guide(new ChoiceButton(QStringLiteral("help"), this))
    , m_dropHint(new QLabel(this))
    , m_back(new QPushButton(this))
    , m_places(new QWidget(this))
    , m_placesColumn(new QVBoxLayout(m_places))
{
    setObjectName(QStringLiteral("welcomePage"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(centred(makeChoices(), this));
    const auto give = [this](QPushButton* button, Command command) {
        connect(
            button, &QPushButton::clicked, this, [this, command] { m_actions.trigger(command); });
    };
    m_back->setAutoDefault(true); // Return presses it, too
    give(m_openSite, Command::OpenSite);
    give(m_openSample, Command::OpenSample);
    give(m_guide, Command::Guide);
    connect(m_back, &QPushButton::clicked, this, &WelcomePage::backRequested);
    connect(&m_recent, &RecentPlaces::changed, this, &WelcomePage::showRecent);
    retranslate();
}

QWidget* WelcomePage::makeChoices()
{
    auto* page = new QWidget(this);
    makeTitle(m_title);
    for (QLabel* label : {m_subtitle, m_dropHint}) {
        label->setProperty("muted", true);
        label->setWordWrap(true);
    }
    m_back->setProperty("link", true);
    m_openSite->setObjectName(QStringLiteral("welcomeOpenSite"));
    m_openSample->setObjectName(QStringLiteral("welcomeOpenSample"));
    m_guide->setObjectName(QStringLiteral("welcomeGuide"));
    auto* choices = new QWidget(page);
    choices->setFixedWidth(choicesWidth);
    auto* column = new QVBoxLayout(choices);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid + grid / 2);
    column->addWidget(m_title);
    column->addWidget(m_subtitle);
    column->addSpacing(grid);
    for (QWidget* part : QList<QWidget*>{m_openSite, m_openSample, m_guide, m_dropHint})
        column->addWidget(part);
    column->addWidget(m_back, 0, Qt::AlignLeft);
    column->addStretch();
    m_places->setFixedWidth(placesWidth);
    m_placesColumn->setContentsMargins(0, 0, 0, 0);
    m_placesColumn->setSpacing(grid / 2);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, page);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(gap);
    m_columns->addWidget(choices, 0, Qt::AlignTop);
    m_columns->addWidget(m_places, 0, Qt::AlignTop);
    return page;
}

void WelcomePage::setPost(const QString& name)
{
    m_post = name;
    retranslate();
}

void WelcomePage::focusChoices()
{
    m_openSite->setFocus();
}

void WelcomePage::showRecent()
{
    qDeleteAll(m_places->findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    while (QLayoutItem* item = m_placesColumn->takeAt(0)) // what is left are gaps
        delete item;
    const QList<RecentPlace> sites = m_recent.sites();
    const QList<RecentPlace> posts = m_recent.posts();
    addPlaces(tr("Recent sites"), QStringLiteral("site"), sites);
    addPlaces(tr("Recent posts"), QStringLiteral("file"), posts);
    m_places->setVisible(!sites.isEmpty() || !posts.isEmpty());
}

void WelcomePage::addPlaces(
    const QString& heading, const QString& icon, const QList<RecentPlace>& places)
{
    if (places.isEmpty())
        return;
    auto* title = new QLabel(heading, m_places);
    title->setProperty("muted", true);
    title->setContentsMargins(0, m_placesColumn->isEmpty() ? 0 : 2 * grid, 0, 0);
    m_placesColumn->addWidget(title);
    for (const RecentPlace& place : places.first(std::min(mostShown, places.size()))) {
        auto* row = new QWidget(m_places);
        auto* open = new ChoiceButton(icon, row);
        const QString path = shownPath(place.path);
        open->setProperty("quiet", true);
        open->setElidedTexts(place.name, place.isGone ? tr("Not found: %1").arg(path) : path,
            placesWidth - removeWidth);
        open->setToolTip(plainTip(path));
        // queued, as below: the buttons may go with their row
        connect(
            open, &QPushButton::clicked, this,
            [this, chosen = place.path] { Q_EMIT placeChosen(chosen); }, Qt::QueuedConnection);
        auto* remove = new QToolButton(row);
        remove->setIcon(lineIcon(QStringLiteral("close")));
        remove->setToolTip(tr("Remove from this list"));
        remove->setAccessibleName(tr("Remove “%1” from this list").arg(place.name));
        connect(
            remove, &QToolButton::clicked, this,
            [this, gone = place.path] { m_recent.forget(gone); }, Qt::QueuedConnection);
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(grid / 2);
        line->addWidget(open, 1);
        line->addWidget(remove);
        m_placesColumn->addWidget(row);
    }
}

void WelcomePage::resizeEvent(QResizeEvent* event)
{
    const bool fits = width() >= choicesWidth + placesWidth + gap + 3 * margin;
    m_columns->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    QWidget::resizeEvent(event);
}

void WelcomePage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !m_post.isEmpty())
        Q_EMIT backRequested();
    else
        QWidget::keyPressEvent(event);
}

void WelcomePage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void WelcomePage::retranslate()
{
    m_title->setText(tr("Welcome to Galley"));
    m_subtitle->setText(
        tr("Write your lab’s news and see each page as your site will publish it."));
    m_openSite->setTexts(tr("Open Your Site’s Folder…"),
        tr("The folder on this computer that holds your site’s _config.yml."));
    m_openSample->setTexts(tr("Look at the Sample Site"),
        tr("An invented lab with a few posts to try things on. Nothing is published."));
    m_guide->setTexts(tr("Read How It Works"), tr("The guide’s first page: two minutes."));
    m_dropHint->setText(tr("You can also drop your site’s folder or a post on this window."));
    m_back->setText(tr("Back to “%1”").arg(m_post));
    m_back->setVisible(!m_post.isEmpty());
    showRecent();
}

} // namespace galley
