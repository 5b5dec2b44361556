// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>

namespace galley {

// The context of the module's texts.
struct VerifyTexts {
    Q_DECLARE_TR_FUNCTIONS(galley::Verification)
};

} // namespace galley
