// SPDX-License-Identifier: MIT
#include "app/checks/textchecks.h"

#include "app/checks/textproblems.h"
#include "editor/document/background.h"
#include "editor/document/postdocument.h"

namespace galley {

namespace {

constexpr int textCheckDelay = 600; // ms after the last key

} // namespace

TextChecks::TextChecks(PostDocument& document, QObject* parent)
    : QObject(parent)
    , m_document(document)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(textCheckDelay);
    connect(&m_timer, &QTimer::timeout, this, &TextChecks::check);
    connect(&m_looking, &QFutureWatcherBase::finished, this, &TextChecks::take);
    connect(&document, &PostDocument::textChanged, this, &TextChecks::textChanged);
}

TextChecks::~TextChecks()
{
    m_looking.disconnect(this);
}

void TextChecks::setPlace(const SiteSnapshotPtr& site, const QString& file)
{
    m_site = site;
    m_file = file;
    checkSoon();
}

void TextChecks::setSchema(const FormSchema& schema)
{
    m_schema = schema;
    checkSoon();
}

void TextChecks::checkSoon()
{
    m_timer.start();
}

// Repairs are places in the old text.
void TextChecks::textChanged()
{
    checkSoon();
    bool had = false;
    for (Diagnostic& check : m_checks) {
        had = had || check.repair;
        check.repair.reset();
    }
    if (had)
        Q_EMIT checksChanged(m_checks);
}

void TextChecks::check()
{
    m_again = m_looking.isRunning();
    if (m_again)
        return;
    m_checked = m_document.text();
    m_looking.setFuture(
        inBackground([site = m_site, file = m_file, text = m_checked, schema = m_schema] {
            return textProblems(text, file, site, schema);
        }));
}

void TextChecks::take()
{
    if (m_timer.isActive())
        return;
    if (m_again || m_document.text() != m_checked) {
        check();
        return;
    }
    const QList<Diagnostic> now = m_looking.result();
    m_checked.clear();
    if (now.isEmpty() && m_checks.isEmpty())
        return;
    m_checks = now;
    Q_EMIT checksChanged(m_checks);
}

} // namespace galley
