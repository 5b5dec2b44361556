#include "preview/page/chromiumflags.h"

#include <QByteArray>
#include <QtGlobal>

#include <array>

namespace galley {

namespace {

constexpr char variable[] = "QTWEBENGINE_CHROMIUM_FLAGS";

// Nothing here touches the sandbox.
constexpr std::array flags{
    // No name is ever looked up: the page's world is site:// alone.
    "--host-resolver-rules=\"MAP * ~NOTFOUND\"",
};

} // namespace

void applyChromiumFlags()
{
    QByteArray all;
    for (const char* flag : flags) {
        all += flag;
        all += ' ';
    }
    qputenv(variable, all + qgetenv(variable));
}

} // namespace galley
