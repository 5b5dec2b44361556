// SPDX-License-Identifier: MIT
#include "app/cli/shared/siteoptions.h"

#include <QFileInfo>

namespace galley::cli {

void declareSiteOptions(Syntax& syntax, const QString& siteHelp)
{
    syntax.addOption({QStringLiteral("site"), siteHelp, QStringLiteral("DIR")});
    syntax.addOption({QStringLiteral("config"),
        QStringLiteral(
            "Configuration files instead of _config.yml, as jekyll build --config a,b takes "
            "them; later ones win."),
        QStringLiteral("FILES")});
}

QStringList configFiles(const QCommandLineParser& parser)
{
    QStringList files =
        parser.value(QStringLiteral("config")).split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (QString& file : files) {
        if (QFileInfo(file).isFile())
            file = QFileInfo(file).absoluteFilePath();
    }
    return files;
}

} // namespace galley::cli
