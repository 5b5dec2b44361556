// SPDX-License-Identifier: MIT
#pragma once

#include "preview/site/checkout/sitesnapshot.h"

#include <QProcessEnvironment>
#include <QStringList>

namespace galley {

// The environment in which Jekyll, and Ruby, run over a checkout: neither Bundler nor the site's
// Gemfile, nor folders of Ruby that are named relative to the checkout. `runsRuby`: the checkout's
// own may run; without it no gem is looked for in the checkout (what a gem says of itself is Ruby,
// too), nothing reaches the network, and git starts no program for the checkout.
QProcessEnvironment rubyEnvironment(const QString& checkout, bool runsRuby);

// Plugins of the site that may run where nothing of the checkout's may: Galley does what they do,
// too, and this computer's Ruby has them as gems that are not in the checkout. Asks Ruby, which
// runs nothing of the site.
QStringList safePlugins(const SiteSnapshot& site);

} // namespace galley
