// SPDX-License-Identifier: MIT
#include "preview/page/view/pagemenu.h"

#include "preview/page/guard/previewaddress.h"

#include <QCoreApplication>
#include <QMenu>

namespace galley {

namespace {

struct MenuTexts {
    Q_DECLARE_TR_FUNCTIONS(galley::PageMenu)
};

} // namespace

void fillPageMenu(
    QMenu& menu, const PageMenuFacts& facts, const std::function<void(PageCommand)>& run)
{
    const auto row = [&menu, &run](
                         const QString& text, PageCommand command, bool isEnabled = true) {
        menu.addAction(text, &menu, [run, command] { run(command); })->setEnabled(isEnabled);
    };
    if (!facts.link.isEmpty()) {
        row(isPreviewAddress(facts.link) ? MenuTexts::tr("&Open Linked Post")
                                         : MenuTexts::tr("&Open Link in Browser"),
            PageCommand::OpenLink);
        row(MenuTexts::tr("Copy &Link Address"), PageCommand::CopyLink);
        menu.addSeparator();
    }
    row(MenuTexts::tr("&Copy"), PageCommand::Copy, facts.hasSelection);
    row(MenuTexts::tr("Select &All"), PageCommand::SelectAll);
    menu.addSeparator();
    row(MenuTexts::tr("&Show in Text"), PageCommand::ShowInText);
    menu.addSeparator();
    row(MenuTexts::tr("Copy &Page Address"), PageCommand::CopyAddress, facts.published.isValid());
    row(MenuTexts::tr("Open Page in &Browser"), PageCommand::OpenAddress,
        facts.published.isValid());
}

} // namespace galley
