// SPDX-License-Identifier: MIT
#include "editor/form/fields/tagsfield.h"

#include "editor/form/widgets/tagline.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>

namespace galley {

namespace {

constexpr qsizetype kMostTags = 100; // more are a list for the text, not for a line

QStringList tagsIn(const QString& typed)
{
    QStringList words;
    // Chinese input gives a full-width comma.
    for (const QString& word : QString(typed).replace(QChar(0xff0c), u',').split(u',')) {
        if (!word.trimmed().isEmpty())
            words += word.trimmed();
    }
    return words;
}

YamlValue::List listOf(const QStringList& words)
{
    YamlValue::List list;
    for (const QString& word : words)
        list += YamlValue(word);
    return list;
}

QString shown(const YamlValue& value)
{
    if (!value.isList())
        return value.toDisplayString();
    QStringList words;
    for (const YamlValue& item : std::get<YamlValue::List>(value.variant()))
        words += item.toDisplayString();
    return words.join(QStringLiteral(", "));
}

} // namespace

bool isTagList(const YamlValue& value)
{
    if (!value.isList())
        return value.isNull() || value.isString();
    const auto& items = std::get<YamlValue::List>(value.variant());
    return items.size() <= kMostTags
        && std::all_of(items.cbegin(), items.cend(), [](const YamlValue& item) {
               return item.isString() && !item.toDisplayString().contains(u',');
           });
}

TagsField::TagsField(const FormField& field, QWidget* parent)
    : FieldEditor(field, parent)
    , m_line(new TagLine(this))
    , m_completer(new QCompleter(field.choices, this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_line);
    adoptInput(m_line);
    m_line->setPlaceholderText(tr("Separate tags with commas"));
    m_completer->setWidget(m_line);
    adoptSuggestions(m_completer);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    connect(
        m_completer, qOverload<const QString&>(&QCompleter::activated), this, &TagsField::complete);
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString& text) {
        takeText(text);
        suggest();
    });
}

void TagsField::showValue(const FieldValue& value)
{
    m_list = !value.value.isString();
    const QString text = shown(value.value);
    // What was typed may have blanks and a last comma that the list has not.
    const bool same = m_list ? tagsIn(text) == tagsIn(m_line->text()) : text == m_line->text();
    if (!same)
        m_line->setText(text);
}

// For the word between the commas round the caret.
void TagsField::suggest()
{
    const QString before = m_line->text().left(m_line->cursorPosition());
    const QString word = before.section(u',', -1).trimmed();
    m_completer->setCompletionPrefix(word);
    const bool isWhole = m_completer->currentCompletion().compare(word, Qt::CaseInsensitive) == 0;
    if (word.isEmpty() || isWhole || m_completer->completionCount() == 0)
        m_completer->popup()->hide();
    else
        m_completer->complete();
}

void TagsField::complete(const QString& word)
{
    const QString text = m_line->text();
    const int caret = m_line->cursorPosition();
    const qsizetype start = text.lastIndexOf(u',', std::max(0, caret - 1)) + 1;
    const QString lead = start > 0 ? QStringLiteral(" ") : QString();
    m_line->setText(text.left(start) + lead + word + text.mid(caret));
    m_line->setCursorPosition(static_cast<int>(start + lead.size() + word.size()));
    takeText(m_line->text());
}

void TagsField::takeText(const QString& text)
{
    if (m_list)
        Q_EMIT edited({YamlValue(listOf(tagsIn(text))), {}});
    else
        Q_EMIT edited({YamlValue(text), {}});
}

} // namespace galley
