// SPDX-License-Identifier: MIT
#pragma once

#include "preview/site/liquid/liquidhost.h"
#include "preview/site/liquid/watchdog.h"

#include <QJSEngine>

#include <memory>

namespace galley {

// Liquid as Jekyll has it: liquidjs in Qt's script engine with the scripts of this folder around
// it. Serves one thread. Every rendering ends: steps, memory, depth and time are limited.
class LiquidEngine {
public:
    LiquidEngine();
    ~LiquidEngine();
    LiquidEngine(const LiquidEngine&) = delete;
    LiquidEngine& operator=(const LiquidEngine&) = delete;

    LiquidHost& host() { return m_host; }
    const LiquidValues& values() const { return *m_values; }

    // Forgets what was parsed and converted for the former site; the tags of this one's plugins
    // are on.
    void useSite(const SiteSnapshot::Data& site);

    // Where a piece of the output comes from.
    struct Mark {
        qsizetype output = 0; // position in the output from which on this holds
        qsizetype source = 0; // position in the template
        bool isText = false; // copied: the positions advance together; otherwise a tag printed it
    };
    struct Rendered {
        QString text;
        std::vector<Mark> marks; // in the order of the output; only if asked for
        bool isComplete = true; // false: stopped by a limit, `text` is empty
    };

    // Between these two the limits count together; the calls may nest.
    void begin();
    void end();

    // `file` names the template in messages and caches; empty: the post itself, which is not
    // cached.
    Rendered render(const QString& source, const QString& file, const QJSValue& variables,
        bool withMarks = false);

    // HTML made of Markdown with the code in it coloured as Rouge does, see highlight/lexer.js.
    QString coloured(const QString& html);

private:
    QJSValue load(const QString& path);
    void reportStop(const QString& code, const QString& message, const QString& file, int line);

    QJSEngine m_engine;
    std::unique_ptr<LiquidValues> m_values;
    LiquidHost m_host;
    Watchdog m_watchdog;
    QJSValue m_render;
    QJSValue m_begin;
    QJSValue m_useSite;
    int m_depth = 0;
    bool m_stopped = false;
};

} // namespace galley
