// SPDX-License-Identifier: MIT
#include "preview/verify/domcompare.h"

#include <algorithm>

namespace galley {

namespace {

constexpr qsizetype excerptLength = 80;

QString shortened(const QString& text)
{
    return text.size() <= excerptLength ? text : text.left(excerptLength) + QStringLiteral("…");
}

QString described(const DomNode& node)
{
    if (node.isText())
        return QStringLiteral("“%1”").arg(shortened(node.text));
    QString tag = QLatin1Char('<') + node.name;
    for (auto attribute = node.attributes.cbegin(); attribute != node.attributes.cend();
         ++attribute)
        tag += QStringLiteral(" %1=\"%2\"").arg(attribute.key(), shortened(attribute.value()));
    return tag + QLatin1Char('>');
}

QString step(const DomNode& node, size_t index)
{
    QString name = node.name;
    const QString id = node.attributes.value(QStringLiteral("id"));
    const QString classes = node.attributes.value(QStringLiteral("class"));
    if (!id.isEmpty())
        name += QLatin1Char('#') + id;
    else if (!classes.isEmpty())
        name += QLatin1Char('.') + classes.section(QLatin1Char(' '), 0, 0);
    return QStringLiteral("%1[%2]").arg(name).arg(index + 1);
}

// For two long texts that differ late, what stands around the difference.
std::pair<QString, QString> aroundDifference(const QString& expected, const QString& actual)
{
    const auto differing =
        std::mismatch(expected.begin(), expected.end(), actual.begin(), actual.end());
    const qsizetype start =
        std::max<qsizetype>(0, differing.first - expected.begin() - excerptLength / 4);
    return {QStringLiteral("“%1”").arg(shortened(expected.mid(start))),
        QStringLiteral("“%1”").arg(shortened(actual.mid(start)))};
}

std::optional<DomDifference> compare(
    const DomNode& expected, const DomNode& actual, const QString& path)
{
    if (expected.name != actual.name || expected.attributes != actual.attributes)
        return DomDifference{path, described(expected), described(actual), actual.offset};
    if (expected.isText()) {
        if (expected.text == actual.text)
            return std::nullopt;
        const auto [left, right] = aroundDifference(expected.text, actual.text);
        return DomDifference{path, left, right, actual.offset};
    }
    const size_t common = std::min(expected.children.size(), actual.children.size());
    for (size_t index = 0; index < common; ++index) {
        const DomNode& child = expected.children[index];
        const QString inner =
            child.isText() ? path : path + QStringLiteral(" > ") + step(child, index);
        if (auto difference = compare(child, actual.children[index], inner))
            return difference;
    }
    const QString nothing = QStringLiteral("nothing");
    if (common < expected.children.size())
        return DomDifference{path, described(expected.children[common]), nothing, actual.offset};
    if (common < actual.children.size())
        return DomDifference{
            path, nothing, described(actual.children[common]), actual.children[common].offset};
    return std::nullopt;
}

} // namespace

std::optional<DomDifference> firstDifference(const DomNode& expected, const DomNode& actual)
{
    return compare(expected, actual, actual.name);
}

} // namespace galley
