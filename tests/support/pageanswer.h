#pragma once

#include "preview/page/previewview.h"

#include <QEventLoop>
#include <QPointer>
#include <QTimer>

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

} // namespace galley::test
