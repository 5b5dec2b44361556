// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/base/error.h"
#include "editor/post/frontmatter/frontmatter.h"
#include "editor/post/frontmatter/jekyllkeys.h"

namespace galley {

// The edits that give `key` the value, touching no other byte: the value's bytes are replaced in
// the quoting style they have, if the new value allows it, else in the nearest safe one; a key that
// is not there is added at its usual place; a post without a block gets one. The new text parses
// back to `value` in Ruby's Psych.
// Errors: the block is broken, or its key is a duplicate (which of them is meant?).
Result<QList<TextEdit>> setValue(QStringView text, const QString& key, const YamlValue& value);

// The same for text as a person types it after `key=` or into a form field: what reads as a
// boolean, number or date in YAML stays one if the key has such a value now (or none, or is new,
// and it is written as people write them: not `yes`, `010`, `12:30`), a boolean in the post's
// spelling of them, the others as typed; `[a, b]` stays a list where there is one; otherwise it
// becomes a string, quoted where needed. What Jekyll holds for a text, or `held` says is one, is
// always one. Nothing typed takes a key out that means something else to Jekyll when it is empty.
Result<QList<TextEdit>> setText(QStringView text, const QString& key, const QString& typed,
    HeldValue held = HeldValue::Anything);

// The same for a value written in YAML, over one or several lines (a list, a mapping, a text in
// quotes): it is put in as it is written, indented below the key where it needs lines of its own.
// Errors also: `source` cannot be read by itself; the line is then that of `source`.
Result<QList<TextEdit>> setSource(QStringView text, const QString& key, const QString& source);

// How the value of `entry` is written, without the indentation that it has in the block.
QString sourceOf(QStringView text, const FrontMatterEntry& entry);

// The edits that take the key and its value out, with its line(s). Comments and blank lines round
// it stay. None when the key is not there.
Result<QList<TextEdit>> removeKey(QStringView text, const QString& key);

// The edits that give a key another name and leave its value as it stands.
// Errors: as setValue(); the key is not there, or the new one is already.
Result<QList<TextEdit>> renameKey(QStringView text, const QString& key, const QString& newKey);

// The edits that move a key's lines, with the comment lines directly above it, before another
// key's; an empty `beforeKey` means to the end. Errors: as setValue(); one of the keys is not
// there; the block is `{key: value}` in one.
Result<QList<TextEdit>> moveKey(QStringView text, const QString& key, const QString& beforeKey);

} // namespace galley
