// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QSet>
#include <QStringList>
#include <QTimer>

#include <functional>

namespace galley {

class TrafficLog;

// While an address is being typed the page asks for every stage of it. Once the typing rests, the
// page is asked (in the engine's process) which of the files that it did not get it still refers
// to; the others are no longer missed.
class StaleAssetCheck : public QObject {
    Q_OBJECT
public:
    using Answer = std::function<void(const QStringList& mentioned)>;
    // Looks for paths of the checkout in the page; gives no answer when there is no page to ask.
    using Ask = std::function<void(const QStringList& paths, const Answer& answer)>;

    StaleAssetCheck(TrafficLog& log, Ask ask, QObject* parent);

    // Another page comes.
    void pageOpens();
    // It is there: looks once nothing new has come for a while.
    void pageLoaded() { m_rest.start(); }
    // It is about to be changed.
    void pageChanges();

private:
    void sweep();
    void forget(const QSet<QString>& unmentioned);
    QStringList missingFiles() const;

    TrafficLog& m_log;
    const Ask m_ask;
    QTimer m_rest;
    bool m_isChanged = false; // since it was opened
    // What it asked for when it was opened may stand in its style sheets, where nobody looks for
    // it; so that stays until the page was seen to mention it.
    QSet<QString> m_ofLoad;
    QSet<QString> m_mentioned;
};

} // namespace galley
