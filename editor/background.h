#pragma once

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <type_traits>

namespace galley {

// Runs a function on a thread of the pool; its value comes with the future.
template <class Function> QFuture<std::invoke_result_t<Function>> inBackground(Function function)
{
    auto promise = std::make_shared<QPromise<std::invoke_result_t<Function>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, function = std::move(function)] {
        promise->addResult(function());
        promise->finish();
    });
    return promise->future();
}

} // namespace galley
