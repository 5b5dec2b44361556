// SPDX-License-Identifier: MIT
#pragma once

#include "preview/site/liquid/liquidengine.h"

namespace galley {

// The page around a body: the output of the layouts, in which a token stands for the body.
struct Shell {
    QString text;
    bool isWhole = true; // false: a layout was missing, cyclic or stopped
};

// Puts the content (`scene.contents[0]` of the engine's host) into the document's layouts.
// `common`: the variables every template sees. Source: Jekyll 4.3 lib/jekyll/renderer.rb.
Shell renderLayouts(const SiteDocument& document, const SiteView& view, LiquidEngine& engine,
    const QJSValue& common);

// The first layout's values, which a body sees as `layout`.
YamlValue firstLayoutValues(const SiteDocument& document, const SiteView& view);

// The shell cut at the body.
struct SplitShell {
    QString before;
    QString after;
    bool hasBody = false; // false: the body is not printed as it is; `before` is the whole page
};
SplitShell splitShell(const QString& shell, LiquidHost& host);

} // namespace galley
