// SPDX-License-Identifier: MIT
#include "app/help/helpcommands.h"

#include "app/actions/actionset.h"
#include "app/help/aboutdialog.h"
#include "app/help/founddialog.h"
#include "app/help/guidewindow.h"
#include "app/help/reportdialog.h"

namespace galley {

HelpCommands::HelpCommands(ActionSet& actions, QWidget& window)
    : QObject(&window)
    , m_actions(actions)
    , m_window(window)
{
    actions.on(Command::Guide, this, [this] { openGuide(QStringLiteral("start")); });
    actions.on(Command::WhatsNew, this, [this] { openGuide(QStringLiteral("new")); });
    actions.on(
        Command::ReportProblem, this, [this] { ReportDialog(lookHere(), &m_window).exec(); });
    actions.on(
        Command::WhatGalleyFound, this, [this] { FoundDialog(lookHere(), &m_window).exec(); });
    actions.on(Command::About, this, [this] { showAbout(&m_window); });
}

void HelpCommands::openGuide(const QString& page)
{
    if (m_guide == nullptr)
        m_guide = new GuideWindow(m_actions, &m_window);
    m_guide->open(page);
}

} // namespace galley
