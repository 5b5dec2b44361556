// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>

namespace galley {

// The context of the texts about what was found.
struct FoundTexts {
    Q_DECLARE_TR_FUNCTIONS(galley::Found)
};

} // namespace galley
