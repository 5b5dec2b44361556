// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/frontmatter/frontmatterentry.h"

namespace galley {

// Why the block cannot be read, where, and what to do; with a repair where one mends the block.
// `frontMatter` has the block's ranges and, as far as they can be told, its entries.
Diagnostic syntaxDiagnostic(
    QStringView text, const FrontMatter& frontMatter, const YamlProblem& problem);

// What a block that can be read does otherwise than its writer may think: keys written twice, keys
// that are no strings, values that Jekyll's two YAML loaders take for different things.
QList<Diagnostic> valueDiagnostics(QStringView text, const FrontMatter& frontMatter);

// A block that is never closed.
Diagnostic unclosedBlockDiagnostic(QStringView text);

} // namespace galley
