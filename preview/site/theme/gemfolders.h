// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace galley {

// Folders in which Ruby's gems lie on this computer, each with `gems/NAME-VERSION` and
// `specifications`, in the order in which they are looked through: Bundler's own of the checkout
// `root`, the user's, the system's. Absolute folders that exist.
// Sources: bundler, `bundle config path`; rubygems lib/rubygems/defaults.rb; jekyllrb.com/docs/
// installation (`~/gems`); Debian's gem2deb (rubygems-integration).
QStringList gemFolders(const QString& root, const QString& home);

} // namespace galley
