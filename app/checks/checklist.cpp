// SPDX-License-Identifier: MIT
#include "app/checks/checklist.h"

#include "preview/check/postcheck.h"

#include <algorithm>

namespace galley {

QList<Diagnostic> checkList(const QList<QList<Diagnostic>>& sources)
{
    QList<Diagnostic> checks;
    for (const QList<Diagnostic>& source : sources)
        checks += source;
    return inOrder(checks);
}

int countOf(const QList<Diagnostic>& checks, Severity severity)
{
    return int(std::ranges::count(checks, severity, &Diagnostic::severity));
}

} // namespace galley
