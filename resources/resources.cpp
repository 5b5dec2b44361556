#include "resources/resources.h"

#include <QtGlobal>

// Q_INIT_RESOURCE declares a global function and so must not stand in a namespace.
static bool registerAll()
{
    Q_INIT_RESOURCE(galley_web);
    Q_INIT_RESOURCE(galley_content);
    Q_INIT_RESOURCE(galley_i18n);
    return true;
}

namespace galley {

void initResources()
{
    [[maybe_unused]] static const bool registered = registerAll();
}

} // namespace galley
