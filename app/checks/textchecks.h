// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/schema/formschema.h"
#include "preview/site/checkout/sitesnapshot.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

namespace galley {

class PostDocument;

// textProblems() of the open post, looked for in the background a moment after the text or the site
// changed.
class TextChecks : public QObject {
    Q_OBJECT
public:
    // `document` must outlive this.
    explicit TextChecks(PostDocument& document, QObject* parent = nullptr);
    ~TextChecks() override;

    // The site, or null; the post's file, absolute.
    void setPlace(const SiteSnapshotPtr& site, const QString& file);
    // The fields that the site's posts have.
    void setSchema(const FormSchema& schema);
    // Looks again, e.g. because files may have changed.
    void checkSoon();

    const QList<Diagnostic>& checks() const { return m_checks; }

Q_SIGNALS:
    // In the text as it is now. While the text changes they come without repairs.
    void checksChanged(const QList<galley::Diagnostic>& checks);

private:
    void textChanged();
    void check();
    void take();

    PostDocument& m_document;
    SiteSnapshotPtr m_site;
    QString m_file;
    FormSchema m_schema;
    QList<Diagnostic> m_checks;
    QString m_checked; // the text that is being looked at
    QFutureWatcher<QList<Diagnostic>> m_looking;
    bool m_again = false; // something changed while looking
    QTimer m_timer;
};

} // namespace galley
