// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace galley {

// What a Gemfile says, read as text: nothing of it runs.
struct Gemfile {
    QStringList gems; // all that it names
    QStringList plugins; // those of the group `jekyll_plugins`, which Jekyll loads
};

// What is written in another way than usual is passed over.
Gemfile readGemfile(const QString& text);

} // namespace galley
