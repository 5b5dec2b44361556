// SPDX-License-Identifier: MIT
#pragma once

#include <QWebEnginePage>

namespace galley {

class TrafficLog;

// A page that gets nothing from its user's machine: no permission, window, dialog, file, password
// or full screen, whoever asks. Without scripts nothing could; a trusted site's scripts could ask.
// What the engine and the security policy refused is counted in the log.
class LockedWebPage : public QWebEnginePage {
    Q_OBJECT
public:
    LockedWebPage(QWebEngineProfile& profile, TrafficLog& log, QObject* parent);

protected:
    QWebEnginePage* createWindow(WebWindowType type) override;
    QStringList chooseFiles(
        FileSelectionMode mode, const QStringList& old, const QStringList& types) override;
    void javaScriptAlert(const QUrl& origin, const QString& message) override;
    bool javaScriptConfirm(const QUrl& origin, const QString& message) override;
    bool javaScriptPrompt(const QUrl& origin, const QString& message, const QString& preset,
        QString* result) override;
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel level, const QString& message,
        int line, const QString& source) override;

private:
    void refuseRequests();

    TrafficLog& m_log;
};

} // namespace galley
