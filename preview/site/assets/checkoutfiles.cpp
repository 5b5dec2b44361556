// SPDX-License-Identifier: MIT
#include "preview/site/assets/checkoutfiles.h"

#include "editor/post/file/filereader.h"
#include "editor/post/file/insidefolder.h"

#include <QFileInfo>

#include <algorithm>

namespace galley {

namespace {

class CheckoutFiles : public SassFiles {
public:
    explicit CheckoutFiles(QStringList roots)
        : m_roots(std::move(roots))
    {
    }

    bool has(const QString& path) const override
    {
        return QFileInfo(path).isFile()
            && std::any_of(m_roots.begin(), m_roots.end(),
                [&](const QString& root) { return isBelow(path, root) && isInside(root, path); });
    }

    std::optional<QByteArray> read(const QString& path, qint64 limit) const override
    {
        for (const QString& root : m_roots) {
            if (!isBelow(path, root))
                continue;
            if (Result<QByteArray> bytes = readInside(root, path, limit))
                return std::move(*bytes);
        }
        return std::nullopt;
    }

private:
    static bool isBelow(const QString& path, const QString& root)
    {
        return path.startsWith(root + QLatin1Char('/'));
    }

    QStringList m_roots; // of the checkout and of its theme
};

} // namespace

std::shared_ptr<const SassFiles> checkoutFiles(const SiteSnapshot::Data& site)
{
    QStringList roots{site.root};
    if (site.theme)
        roots += site.theme->folder;
    return std::make_shared<CheckoutFiles>(roots);
}

} // namespace galley
