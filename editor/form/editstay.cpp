#include "editor/form/editstay.h"

#include "editor/post/frontmatteredit.h"
#include "editor/postdocument.h"

namespace galley {

namespace {

Result<QList<TextEdit>> editsFor(const QString& text, const QString& key, const FieldEdit& edit)
{
    if (edit.source)
        return setSource(text, key, *edit.source);
    return edit.typed ? setText(text, key, *edit.typed) : setValue(text, key, edit.value);
}

} // namespace

Result<EditStay::Change> EditStay::work(
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
