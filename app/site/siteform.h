// SPDX-License-Identifier: MIT
#pragma once

#include "editor/form/widgets/formcontext.h"
#include "editor/post/base/error.h"
#include "preview/site/checkout/sitesnapshot.h"

#include <QObject>
#include <QThreadPool>

#include <optional>

namespace galley {

// What the form offers for a site, and what is wrong with the site's own wishes.
struct SiteForm {
    FormContext context;
    std::optional<Error> error; // of `.galley.yml`, which then counts as missing
};

// Reads the site's conventions: the fields its newest posts have, what `.galley.yml` in the
// checkout says about them, its folders, layouts and authors (most frequent first). Reads files;
// thread-safe.
SiteForm readSiteForm(const SiteSnapshot& site);

// Does so off the GUI thread, for the newest site only.
class SiteFormReader : public QObject {
    Q_OBJECT
public:
    explicit SiteFormReader(QObject* parent = nullptr);
    ~SiteFormReader() override;

    void read(const SiteSnapshotPtr& site);

Q_SIGNALS:
    void ready(const galley::SiteForm& form);

private:
    int m_request = 0;
    QThreadPool m_reader;
};

} // namespace galley
