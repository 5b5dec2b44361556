// SPDX-License-Identifier: MIT
#include "editor/form/fieldeditsession.h"

#include "editor/document/postdocument.h"
#include "editor/post/edit/frontmatteredit.h"
#include "editor/post/frontmatter/jekyllkeys.h"

namespace galley {

namespace {

bool isCleared(const FieldEdit& edit)
{
    if (edit.source)
        return edit.source->trimmed().isEmpty();
    if (edit.typed)
        return edit.typed->trimmed().isEmpty();
    const auto* list = std::get_if<YamlValue::List>(&edit.value.variant());
    const auto* text = std::get_if<QString>(&edit.value.variant());
    return edit.value.isNull() || (list && list->isEmpty()) || (text && text->isEmpty());
}

Result<QList<TextEdit>> editsFor(const QString& text, const QString& key, const FieldEdit& edit)
{
    if (isOtherWhenEmpty(key) && isCleared(edit))
        return removeKey(text, key);
    if (edit.source)
        return setSource(text, key, *edit.source);
    return edit.typed ? setText(text, key, *edit.typed, edit.held)
                      : setValue(text, key, edit.value);
}

} // namespace

Result<FieldEditSession::Change> FieldEditSession::work(
    const PostDocument& document, const QString& key, const FieldEdit& edit)
{
    const QString step = QStringLiteral("form:%1:%2").arg(key).arg(m_count);
    const QString now = document.text();
    if (step != m_step || now != m_after) {
        m_step = step;
        m_before = now;
        m_after = now;
    }
    const Result<QList<TextEdit>> edits = editsFor(m_before, key, edit);
    if (!edits)
        return tl::make_unexpected(edits.error());
    m_after = applied(*edits, m_before);
    // The body is the same, so only what is before it need be compared.
    const FrontMatter& frontMatter = document.frontMatter();
    const qsizetype end = frontMatter.present ? frontMatter.block.end : now.size();
    return Change{{{0, end}, m_after.left(end + m_after.size() - now.size())}, step};
}

} // namespace galley
