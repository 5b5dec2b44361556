#include "app/checks/checklist.h"

#include "preview/site/buildfault.h"

#include <QSet>

#include <algorithm>

namespace galley {

QList<Diagnostic> checkList(const QList<QList<Diagnostic>>& sources)
{
    QList<Diagnostic> checks;
    QSet<QString> seen;
    for (const QList<Diagnostic>& source : sources) {
        for (const Diagnostic& check : source) {
            const QString key = QStringLiteral("%1\n%2\n%3\n%4")
                                    .arg(check.code, check.file, check.message)
                                    .arg(check.line);
            if (!seen.contains(key))
                checks += check;
            seen.insert(key);
        }
    }
    std::ranges::stable_sort(checks, [](const Diagnostic& one, const Diagnostic& other) {
        if (stopsBuild(one) != stopsBuild(other))
            return stopsBuild(one);
        return one.severity != other.severity ? one.severity > other.severity
                                              : one.line < other.line;
    });
    return checks;
}

int countOf(const QList<Diagnostic>& checks, Severity severity)
{
    return int(std::ranges::count(checks, severity, &Diagnostic::severity));
}

} // namespace galley
