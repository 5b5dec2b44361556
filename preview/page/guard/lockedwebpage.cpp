// SPDX-License-Identifier: MIT
#include "preview/page/guard/lockedwebpage.h"

#include "editor/post/base/qtcompat.h"
#include "preview/page/guard/trafficlog.h"

#include <QAuthenticator>
#include <QWebEngineFileSystemAccessRequest>
#include <QWebEngineFullScreenRequest>
#include <QWebEngineRegisterProtocolHandlerRequest>

namespace galley {

namespace {

const QLatin1String notAllowed("Not allowed to load local resource: ");

} // namespace

LockedWebPage::LockedWebPage(QWebEngineProfile& profile, TrafficLog& log, QObject* parent)
    : QWebEnginePage(&profile, parent)
    , m_log(log)
{
    refuseRequests();
}

// What only a trusted site's scripts could ask for; nobody gets it.
void LockedWebPage::refuseRequests()
{
    refuseFeatures<QWebEnginePage>(*this, [this] { m_log.addBlocked(); });
    connect(this, &QWebEnginePage::registerProtocolHandlerRequested, this,
        [](QWebEngineRegisterProtocolHandlerRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::fileSystemAccessRequested, this,
        [](QWebEngineFileSystemAccessRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::fullScreenRequested, this,
        [](QWebEngineFullScreenRequest request) { request.reject(); });
    // A host's question for a password: null credentials end the request instead of a dialog.
    connect(this, &QWebEnginePage::authenticationRequired, this,
        [](const QUrl&, QAuthenticator* answer) { *answer = QAuthenticator(); });
}

QWebEnginePage* LockedWebPage::createWindow(WebWindowType)
{
    m_log.addBlocked();
    return nullptr;
}

QStringList LockedWebPage::chooseFiles(FileSelectionMode, const QStringList&, const QStringList&)
{
    return {};
}

void LockedWebPage::javaScriptAlert(const QUrl&, const QString&) { }

bool LockedWebPage::javaScriptConfirm(const QUrl&, const QString&)
{
    return false;
}

bool LockedWebPage::javaScriptPrompt(const QUrl&, const QString&, const QString&, QString*)
{
    return false;
}

void LockedWebPage::javaScriptConsoleMessage(
    JavaScriptConsoleMessageLevel, const QString& message, int, const QString&)
{
    // The request interceptor is never asked about files, nor about what the security policy
    // refuses.
    if (message.startsWith(notAllowed)) {
        m_log.addRefused(QUrl(message.mid(notAllowed.size())));
        return;
    }
    if (!message.startsWith(QLatin1String("Refused to"))
        || !message.contains(QLatin1String("Content Security Policy")))
        return;
    // "Refused to load the image 'https://host/a.png' because it violates …"
    const QUrl address(message.section(QLatin1Char('\''), 1, 1), QUrl::StrictMode);
    if (address.isValid() && !address.host().isEmpty())
        m_log.addRefused(address);
    else
        m_log.addBlocked();
}

} // namespace galley
