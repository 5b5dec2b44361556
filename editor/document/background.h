// SPDX-License-Identifier: MIT
#pragma once

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <type_traits>

namespace galley {

// Asked now and then by a function in the background; false: nobody waits for its value any more.
using ShouldContinue = std::function<bool()>;

// Runs a function on a thread of the pool; its value comes with the future. A function that takes a
// ShouldContinue can be cancelled by the future; there is no value then.
template <class Function> auto inBackground(Function function)
{
    constexpr bool canCancel = std::is_invocable_v<Function, ShouldContinue>;
    using Value = typename std::conditional_t<canCancel,
        std::invoke_result<Function, ShouldContinue>, std::invoke_result<Function>>::type;
    auto promise = std::make_shared<QPromise<Value>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, function = std::move(function)] {
        if constexpr (canCancel)
            promise->addResult(function([&promise] { return !promise->isCanceled(); }));
        else
            promise->addResult(function());
        promise->finish();
    });
    return promise->future();
}

} // namespace galley
