// SPDX-License-Identifier: MIT
#include "app/help/aboutdialog.h"

#include "app/look/theme.h"
#include "resources/programversion.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace galley {

namespace {

struct AboutTexts {
    Q_DECLARE_TR_FUNCTIONS(galley::AboutDialog)
};

QLabel* centred(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    return label;
}

QString commitLine(const ProgramVersion& version)
{
    if (version.commit.isEmpty())
        return {};
    return QLatin1Char('\n')
        + (version.isChanged
                ? AboutTexts::tr("Commit %1, with uncommitted changes").arg(version.commit)
                : AboutTexts::tr("Commit %1").arg(version.commit));
}

} // namespace

void showAbout(QWidget* window)
{
    QDialog dialog(window);
    dialog.setWindowTitle(AboutTexts::tr("About Galley"));
    dialog.setFixedWidth(440);
    auto* picture = new QLabel(&dialog);
    picture->setAlignment(Qt::AlignCenter);
    picture->setPixmap(window->windowIcon().pixmap(QSize(64, 64), window->devicePixelRatioF()));
    const ProgramVersion version = programVersion();
    QLabel* const name = centred(QStringLiteral("Galley %1").arg(version.number), &dialog);
    QFont font = name->font();
    font.setPointSizeF(font.pointSizeF() * 1.6);
    font.setWeight(QFont::DemiBold);
    name->setFont(font);
    QLabel* const purpose =
        centred(AboutTexts::tr("Write a lab’s news posts and press releases, and see each page as "
                               "the site will publish it."),
            &dialog);
    QLabel* const facts =
        centred(AboutTexts::tr("Free software under the MIT licence.") + QLatin1Char('\n')
                + AboutTexts::tr("Built with Qt %1, md4c, libyaml, yaml-cpp and LiquidJS.")
                      .arg(QLatin1String(qVersion()))
                + commitLine(version),
            &dialog);
    facts->setTextInteractionFlags(Qt::TextSelectableByMouse); // for a report
    facts->setProperty("muted", true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, &dialog);
    buttons->setCenterButtons(true);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto* layout = new QVBoxLayout(&dialog);
    layout->setContentsMargins(4 * grid, 4 * grid, 4 * grid, 3 * grid);
    layout->setSpacing(2 * grid);
    for (QWidget* widget : QList<QWidget*>{picture, name, purpose, facts, buttons})
        layout->addWidget(widget);
    dialog.exec();
}

} // namespace galley
