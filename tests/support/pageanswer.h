// SPDX-License-Identifier: MIT
#pragma once

#include "preview/page/view/previewview.h"

#include <QEventLoop>
#include <QPointer>
#include <QTest>
#include <QTimer>
#include <QWebEngineView>

#include <memory>

namespace galley::test {

// What a script answers in the page that the view shows, as soon as the engine tells; invalid when
// it does not within `limit`. The answer may come later still, when the page is taken down.
inline QVariant pageAnswer(PreviewView& view, const QString& script,
    std::chrono::milliseconds limit = std::chrono::minutes(2))
{
    struct Answer {
        QVariant value;
        bool isThere = false;
    };
    const auto answer = std::make_shared<Answer>();
    QEventLoop loop;
    view.evaluate(script, [answer, loop = QPointer(&loop)](const QVariant& value) {
        *answer = {value, true};
        if (loop)
            loop->quit();
    });
    QTimer::singleShot(limit, &loop, &QEventLoop::quit);
    if (!answer->isThere)
        loop.exec();
    return answer->value;
}

// Scrolls the page, until the program knows of it too: the page's process tells it a frame later.
inline bool scrollPage(PreviewView& view, int y)
{
    pageAnswer(view, QStringLiteral("scrollTo(0, %1)").arg(y));
    return QTest::qWaitFor([&] {
        const auto* page = view.findChild<QWebEngineView*>();
        return page && page->page()->scrollPosition().y() == y;
    });
}

} // namespace galley::test
