// SPDX-License-Identifier: MIT
#include "editor/form/keyactions.h"

#include "editor/document/postdocument.h"
#include "editor/post/edit/frontmatteredit.h"

#include <QDate>
#include <QMenu>

namespace galley {

namespace {

// Where the key stands among the entries; -1 when it is not there or there twice.
qsizetype indexOf(const FrontMatter& frontMatter, const QString& key)
{
    qsizetype found = -1;
    for (qsizetype i = 0; i < frontMatter.entries.size(); ++i) {
        if (frontMatter.entries.at(i).key != key)
            continue;
        if (found >= 0)
            return -1;
        found = i;
    }
    return frontMatter.isFlow || frontMatter.broken ? -1 : found;
}

// A new field begins empty, but for keys that hide the post or stop the build while they are.
YamlValue firstValue(const QString& key)
{
    if (key == QLatin1String("published"))
        return true;
    return key == QLatin1String("date") ? YamlValue(QDate::currentDate()) : YamlValue();
}

} // namespace

std::optional<QString> placeOneUp(const FrontMatter& frontMatter, const QString& key)
{
    const qsizetype index = indexOf(frontMatter, key);
    return index > 0 ? std::optional(frontMatter.entries.at(index - 1).key) : std::nullopt;
}

std::optional<QString> placeOneDown(const FrontMatter& frontMatter, const QString& key)
{
    const qsizetype index = indexOf(frontMatter, key);
    if (index < 0 || index + 1 >= frontMatter.entries.size())
        return std::nullopt;
    return index + 2 < frontMatter.entries.size() ? frontMatter.entries.at(index + 2).key
                                                  : QString();
}

KeyActions::KeyActions(PostDocument& document, QObject* parent)
    : QObject(parent)
    , m_document(document)
{
}

bool KeyActions::apply(const Result<QList<TextEdit>>& edits)
{
    if (!edits) {
        Q_EMIT failed(edits.error().text());
        return false;
    }
    m_document.apply(*edits);
    return true;
}

void KeyActions::add(const QString& key)
{
    if (m_document.frontMatter().find(key) != nullptr) {
        Q_EMIT added(key); // it is there: show it
        return;
    }
    if (apply(setValue(m_document.text(), key, firstValue(key))))
        Q_EMIT added(key);
}

void KeyActions::rename(const QString& key, const QString& newKey)
{
    apply(renameKey(m_document.text(), key, newKey));
}

void KeyActions::remove(const QString& key)
{
    apply(removeKey(m_document.text(), key));
}

void KeyActions::moveUp(const QString& key)
{
    if (const std::optional<QString> before = placeOneUp(m_document.frontMatter(), key))
        apply(moveKey(m_document.text(), key, *before));
}

void KeyActions::moveDown(const QString& key)
{
    if (const std::optional<QString> before = placeOneDown(m_document.frontMatter(), key))
        apply(moveKey(m_document.text(), key, *before));
}

void KeyActions::fillMenu(QMenu& menu, const QString& key)
{
    const FrontMatter& frontMatter = m_document.frontMatter();
    const bool isThere = frontMatter.find(key) != nullptr;
    const auto row = [&](const QString& text, bool enabled, auto act) {
        menu.addAction(text, this, act)->setEnabled(enabled);
    };
    row(tr("Re&name Field…"), isThere, [this, key] { Q_EMIT nameWanted(key); });
    row(tr("Move &Up in the Text"), placeOneUp(frontMatter, key).has_value(),
        [this, key] { moveUp(key); });
    row(tr("Move &Down in the Text"), placeOneDown(frontMatter, key).has_value(),
        [this, key] { moveDown(key); });
    row(tr("&Remove Field"), isThere, [this, key] { remove(key); });
    menu.addSeparator();
    row(tr("&Show in Text"), isThere, [this, key] { Q_EMIT sourceWanted(key); });
}

} // namespace galley
