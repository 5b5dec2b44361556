// SPDX-License-Identifier: MIT
#include "app/document/saveplan.h"

namespace galley {

SaveStep planSave(const SaveContext& context)
{
    if (context.file.isEmpty() || context.file.startsWith(QLatin1String(":/")))
        return SaveStep::AskForPlace;
    if (!context.onDisk)
        return SaveStep::Write;
    if (*context.onDisk == context.wanted)
        return SaveStep::Nothing;
    if (context.isNewFile || *context.onDisk != context.base)
        return SaveStep::AskConflict;
    return context.isModified ? SaveStep::Write : SaveStep::Nothing;
}

OutsideStep planOutsideChange(const OutsideContext& context)
{
    if (!context.onDisk)
        return OutsideStep::SayGone;
    if (*context.onDisk == context.base)
        return OutsideStep::Nothing;
    return context.isModified ? OutsideStep::AskConflict : OutsideStep::Reload;
}

} // namespace galley
