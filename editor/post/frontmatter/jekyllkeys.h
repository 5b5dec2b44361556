// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace galley {

// What a front-matter key is meant to hold, as far as that decides how a typed value is written.
enum class HeldValue {
    Anything, // what it reads as
    Text, // a text, whatever it looks like: `2024` is written in quotes
    Switch, // yes or no, in each of YAML's spellings
};

// For the keys that Jekyll itself reads; it stops, or drops the post's layout and title, at numbers
// and dates where it wants a text. Source: Jekyll 4.3 lib/jekyll/{document,url,utils}.rb, tried key
// by key in tests/site/tst_jekyllkeys.
HeldValue heldByJekyll(const QString& key);

// Whether an empty value of the key means something else to Jekyll than no key: `permalink: ""` is
// the home page, `date: ""` stops the build.
bool isOtherWhenEmpty(const QString& key);

} // namespace galley
