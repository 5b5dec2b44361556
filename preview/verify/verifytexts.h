#pragma once

#include <QCoreApplication>

namespace galley {

// The module's messages in the user's language: its functions are free ones, without a tr() of
// their own.
inline QString tr(const char* text)
{
    return QCoreApplication::translate("galley", text);
}

} // namespace galley
