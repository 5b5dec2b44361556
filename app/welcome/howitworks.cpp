// SPDX-License-Identifier: MIT
#include "app/welcome/howitworks.h"

#include "app/look/iconspot.h"
#include "app/look/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace galley {

namespace {

QLabel* wrapped(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

HowItWorks::HowItWorks(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(2 * grid);
    rebuild();
}

void HowItWorks::rebuild()
{
    qDeleteAll(findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    m_column->addWidget(
        wrapped(tr("Galley writes the posts of a Jekyll site. The site remains an ordinary folder: "
                   "nothing in it changes except the posts and pictures that you save."),
            this));
    addStep(QStringLiteral("folder"), tr("Open your site"),
        tr("Choose the folder that holds _config.yml, or drop it on the window. Its posts are "
           "listed on the left, the newest first."));
    addStep(QStringLiteral("new"), tr("Write"),
        tr("Pick a post, or start one with New Post. The form at the top has the title, date and "
           "cover; the text below it is Markdown, with buttons for what you do not know by "
           "heart."));
    addStep(QStringLiteral("preview"), tr("See the page"),
        tr("The right half shows the page exactly as your site will publish it, and it follows "
           "each key press. Click in the page to go to that place in the text."));
    addStep(QStringLiteral("image"), tr("Add pictures and paste from Word"),
        tr("Drop a picture into the text and it is copied to where your site keeps its pictures. "
           "Text from Word or the web is turned into clean Markdown."));
    addStep(QStringLiteral("check"), tr("Fix what is missing"),
        tr("The line at the bottom says whether and where the post will be published, and what "
           "there is to fix. Most problems need one click."));
    addStep(QStringLiteral("save"), tr("Save"),
        tr("Ctrl+S saves. What you have not saved is kept as well, even after a power cut, and "
           "Earlier Versions in the File menu brings back any save."));
    addStep(QStringLiteral("publish"), tr("Publish as you do today"),
        tr("Galley does not upload anything by itself. Your site is built and published the way it "
           "always was."));
}

void HowItWorks::addStep(const QString& icon, const QString& heading, const QString& text)
{
    auto* step = new QWidget(this);
    QLabel* const title = wrapped(heading, step);
    title->setProperty("heading", true);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(grid / 2);
    texts->addWidget(title);
    texts->addWidget(wrapped(text, step));
    auto* row = new QHBoxLayout(step);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * grid);
    row->addWidget(new IconSpot(icon, step), 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    m_column->addWidget(step);
}

void HowItWorks::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    QWidget::changeEvent(event);
}

} // namespace galley
