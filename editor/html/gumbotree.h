#pragma once

#include <QByteArrayView>

#include <memory>

struct GumboInternalOutput;

namespace galley {

// Gumbo's own tree, which goes when its owner goes. HTML5's parsing rules, as browsers without
// scripts follow them. What of it is not UTF-8 becomes U+FFFD.
struct GumboDeleter {
    void operator()(GumboInternalOutput* output) const;
};
using GumboTree = std::unique_ptr<GumboInternalOutput, GumboDeleter>;

// `html` has to live as long as the tree does. Never null.
GumboTree gumboTree(QByteArrayView html);

} // namespace galley
