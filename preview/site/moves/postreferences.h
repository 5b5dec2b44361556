// SPDX-License-Identifier: MIT
#pragma once

#include "preview/site/config/siteaddress.h"
#include "preview/site/moves/reference.h"

#include <QList>
#include <QStringView>

namespace galley {

// All places, sorted, none within another. Linear in the text.
QList<Reference> findReferences(
    QStringView text, const QList<ReferenceTarget>& targets, const SiteAddress& site);

// What is to stand in a reference's range for another path.
QString referenceText(const Reference& reference, const QString& newPath);

} // namespace galley
