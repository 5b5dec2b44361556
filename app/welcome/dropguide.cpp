// SPDX-License-Identifier: MIT
#include "app/welcome/dropguide.h"

#include "app/look/theme.h"
#include "app/panes/mainwindow.h"
#include "editor/form/fields/imagefield.h"
#include "editor/text/markdowneditor.h"
#include "preview/site/reader/sitereader.h"

#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QPainter>

namespace galley {

// An outline around what takes the drop, with the words in its middle.
class DropOverlay : public QWidget {
public:
    explicit DropOverlay(QWidget* window)
        : QWidget(window)
    {
        setObjectName(QStringLiteral("dropOverlay"));
        setAttribute(Qt::WA_TransparentForMouseEvents); // drags go to what is below
        hide();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QColor accent = palette().color(QPalette::Highlight);
        QColor tint = accent;
        tint.setAlpha(tintAlpha);
        painter.setPen(QPen(accent, lineWidth));
        painter.setBrush(tint);
        painter.drawRoundedRect(
            rect().adjusted(grid / 2, grid / 2, -grid / 2, -grid / 2), grid, grid);
        QFont bold = font();
        bold.setPointSizeF(bold.pointSizeF() * 1.25);
        bold.setWeight(QFont::DemiBold);
        painter.setFont(bold);
        QRect words = painter.fontMetrics().boundingRect(
            rect(), Qt::AlignCenter | Qt::TextWordWrap, accessibleName());
        words.adjust(-2 * grid, -grid, 2 * grid, grid);
        painter.setPen(Qt::NoPen);
        painter.setBrush(accent);
        painter.drawRoundedRect(words, grid, grid);
        painter.setPen(palette().color(QPalette::HighlightedText));
        painter.drawText(words, Qt::AlignCenter | Qt::TextWordWrap, accessibleName());
    }

private:
    static constexpr int tintAlpha = 40;
    static constexpr int lineWidth = 2;
};

DropGuide::DropGuide(MainWindow& window, QObject* parent)
    : QObject(parent)
    , m_window(window)
    , m_overlay(new DropOverlay(&window))
{
    window.setAcceptDrops(true); // over what takes no drops itself
    qApp->installEventFilter(this); // over what would take a path as text
}

bool DropGuide::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::DragLeave:
    case QEvent::Drop:
        break;
    default:
        return false;
    }
    auto* const below = qobject_cast<QWidget*>(watched);
    if (!below || below->window() != &m_window)
        return false;
    if (event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove)
        return drag(*below, *static_cast<QDropEvent*>(event));
    m_overlay->hide();
    return event->type() == QEvent::Drop && drop(*static_cast<QDropEvent*>(event));
}

bool DropGuide::drag(QWidget& below, QDropEvent& event)
{
    const DragContent dropped = droppedIn(*event.mimeData());
    const bool isTaken = isTakenAnywhere(dropped.kind);
    const QWidget* const target = isTaken    ? m_window.centralWidget()
        : dropped.kind == DropKind::Pictures ? takerOfPictures(below)
                                             : nullptr;
    const bool mayTake = !isTaken
        || ((event.possibleActions() & Qt::CopyAction) && !QApplication::activeModalWidget());
    if (!target || !mayTake) {
        m_overlay->hide();
        return false;
    }
    if (m_overlay->isHidden() || dropped != m_shown || target != m_target)
        show(dropped, *target);
    if (isTaken) {
        event.setDropAction(Qt::CopyAction); // the source keeps its file
        event.accept();
    }
    return isTaken;
}

bool DropGuide::drop(QDropEvent& event)
{
    const DragContent dropped = droppedIn(*event.mimeData());
    if (!isTakenAnywhere(dropped.kind))
        return false;
    event.setDropAction(Qt::CopyAction);
    event.accept();
    // a drop holds its source up until it returns, and opening may ask
    QMetaObject::invokeMethod(
        this, [this, path = dropped.path] { Q_EMIT openRequested(path); }, Qt::QueuedConnection);
    return true;
}

QWidget* DropGuide::takerOfPictures(QWidget& below) const
{
    for (QWidget* widget = &below; widget; widget = widget->parentWidget()) {
        const auto* const editor = qobject_cast<MarkdownEditor*>(widget);
        if (qobject_cast<ImageField*>(widget) || (editor && !editor->isReadOnly()))
            return widget;
    }
    return nullptr;
}

void DropGuide::show(const DragContent& dropped, const QWidget& target)
{
    m_shown = dropped;
    m_target = &target;
    m_overlay->setAccessibleName(words(dropped, target));
    m_overlay->setGeometry(QRect(target.mapTo(&m_window, QPoint(0, 0)), target.size()));
    m_overlay->show();
    m_overlay->raise();
    m_overlay->update();
}

QString DropGuide::words(const DragContent& dropped, const QWidget& target) const
{
    if (dropped.kind == DropKind::Post)
        return tr("Open this post");
    if (dropped.kind == DropKind::Document)
        return tr("Import this document");
    if (dropped.kind == DropKind::Site)
        return findSiteRoot(dropped.path).isEmpty() ? tr("Look for a site in this folder")
                                                    : tr("Open this site");
    return qobject_cast<const ImageField*>(&target)
        ? tr("Use this picture")
        : tr("Insert %n picture(s)", nullptr, dropped.count);
}

} // namespace galley
