// SPDX-License-Identifier: MIT
#pragma once

#include "preview/sass/sassrequest.h"

#include <condition_variable>
#include <deque>
#include <future>
#include <mutex>
#include <thread>

namespace galley {

class SassProcess;

// Dart Sass as a process of its own, which is started when a sheet is to be compiled, kept for the
// next ones, and ended when it dies, takes too long or has had nothing to do for a while. It opens
// no file of the site: it asks, and the request's files answer.
class SassCompiler {
public:
    // `folder` holds the program `dart` and `sass.snapshot`; empty: there is none.
    explicit SassCompiler(QString folder, const SassLimits& limits = {});
    ~SassCompiler(); // what is being compiled is called off

    // Waits for the result. From any thread; one sheet is compiled after the other.
    SassResult compile(const SassRequest& request);

private:
    struct Job {
        SassRequest request;
        std::promise<SassResult> result;
    };

    void run();
    std::optional<Job> nextJob(bool& isIdle); // none: the end, or nothing to do for a while
    SassResult compileNow(std::unique_ptr<SassProcess>& process, const SassRequest& request);

    QString m_folder;
    SassLimits m_limits;
    std::atomic<bool> m_stopping = false;
    std::mutex m_mutex; // guards what follows
    std::condition_variable m_wake;
    std::deque<Job> m_jobs;
    std::thread m_thread; // started with the first job
};

} // namespace galley
