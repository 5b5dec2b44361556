// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace galley {

// What the bodies of a site's posts end with by habit: the sections below headings that most of
// them have, in which at least two say the same ("About the lab", "Contact"), and closing lines
// that stand word for word in most. Of words that changed with the years it has the newest; where a
// usual section after them says something else in each post, a placeholder with its heading.
// `bodies`: newest first, lines end in '\n'. Empty where there is no such habit, or one post alone.
// Nothing in it but what stands in the bodies.
QString usualEnding(const QStringList& bodies);

// The body without the sections below its own headings that the ending has, too.
QString withoutSectionsOf(const QString& ending, const QString& body);

} // namespace galley
