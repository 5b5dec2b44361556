// SPDX-License-Identifier: MIT
#include "editor/paste/pastedtext.h"

#include "editor/post/base/joinedtext.h"

#include <QCoreApplication>

namespace galley {

namespace {

struct PastedTextTexts {
    Q_DECLARE_TR_FUNCTIONS(galley::PastedText)
};

QString droppedName(Dropped what)
{
    switch (what) {
    case Dropped::Pictures:
        return PastedTextTexts::tr("pictures");
    case Dropped::Media:
        return PastedTextTexts::tr("embedded media");
    case Dropped::Scripts:
        return PastedTextTexts::tr("scripts");
    case Dropped::FormFields:
        return PastedTextTexts::tr("form fields");
    case Dropped::Comments:
        return PastedTextTexts::tr("comments");
    case Dropped::MergedCells:
        return PastedTextTexts::tr("merged table cells");
    case Dropped::UnsafeLinks:
        return PastedTextTexts::tr("links that lead nowhere on the web");
    }
    return {};
}

} // namespace

QString PastedText::report() const
{
    QStringList parts;
    for (auto drop = dropped.cbegin(); drop != dropped.cend(); ++drop)
        parts += withRemark(droppedName(drop.key()), QString::number(drop.value()));
    return parts.isEmpty() ? QString() : PastedTextTexts::tr("Left out: %1").arg(joinedList(parts));
}

} // namespace galley
