// SPDX-License-Identifier: MIT
#include "preview/check/addressclash.h"

#include "preview/site/checkout/sitedata.h"
#include "preview/site/config/buildfault.h"
#include "preview/site/ruby/rubytext.h"

#include <QCoreApplication>
#include <QHash>

namespace galley {

namespace {

// What is written where: files by the path in the built site.
class Written {
public:
    explicit Written(const SiteSnapshot::Data& site)
    {
        for (const DocumentPtr& post : site.posts)
            add(*post);
        for (const DocumentPtr& page : site.pages)
            add(*page);
        for (const auto& [label, documents] : site.collections) {
            const CollectionConfig* collection = site.config.collection(label);
            for (const DocumentPtr& document : documents) {
                if (collection && collection->output)
                    add(*document);
            }
        }
        for (const StaticFile& file : site.staticFiles) {
            if (file.collection.isEmpty())
                m_files.insert(file.path, file.path.mid(1));
        }
    }

    QList<Diagnostic> clashes() const
    {
        QList<Diagnostic> problems;
        for (auto file = m_files.cbegin(); file != m_files.cend(); ++file) {
            for (qsizetype slash = file.key().indexOf(QLatin1Char('/'), 1); slash > 0;
                 slash = file.key().indexOf(QLatin1Char('/'), slash + 1)) {
                const auto other = m_files.constFind(file.key().left(slash));
                if (other != m_files.constEnd())
                    problems +=
                        buildStop(QCoreApplication::translate("galley",
                                      "Its address needs a folder, but “%1” of %2 is a file there.")
                                      .arg(other.key(), *other),
                            *file);
            }
        }
        return problems;
    }

private:
    void add(const SiteDocument& document)
    {
        QString path = unescapePath(document.url);
        if (path.endsWith(QLatin1Char('/')))
            path += QStringLiteral("index.html");
        else if (!path.endsWith(document.outputExtension))
            path += document.outputExtension;
        m_files.insert(path, document.place.path);
    }

    QHash<QString, QString> m_files;
};

} // namespace

QList<Diagnostic> addressClashes(const SiteSnapshot& site)
{
    return Written(site.data()).clashes();
}

} // namespace galley
