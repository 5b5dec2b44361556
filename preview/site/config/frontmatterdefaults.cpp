// SPDX-License-Identifier: MIT
#include "preview/site/config/frontmatterdefaults.h"

#include "editor/post/base/pathtext.h"
#include "editor/post/platform/threadclock.h"
#include "preview/site/config/yamlmerge.h"

#include <vector>

namespace galley {

namespace {

constexpr qsizetype mostScopes = 500; // each is tried on every file of the site
constexpr qsizetype longestGlob = 1000;
constexpr qint64 longestGlobbing = 1000; // ms, of all scopes

QString pluralType(const QString& type)
{
    return type == QLatin1String("post") || type == QLatin1String("page")
            || type == QLatin1String("draft")
        ? type + QLatin1Char('s')
        : type;
}

// Ruby's Dir.glob as far as scopes use it: `*` within a folder, `**/` any depth. All ways to match
// are followed side by side, so that no pattern takes long.
class Glob {
public:
    explicit Glob(const QString& pattern)
    {
        for (qsizetype i = 0; i < pattern.size(); ++i) {
            if (pattern.mid(i, 3) == QLatin1String("**/")) {
                m_parts += {Kind::Folders, {}};
                i += 2;
            } else {
                const Kind kind = pattern[i] == u'*' ? Kind::Text
                    : pattern[i] == u'?'             ? Kind::Character
                                                     : Kind::Literal;
                m_parts += {kind, pattern[i]};
            }
        }
    }

    bool matches(const QString& path) const
    {
        std::vector<bool> states(size_t(m_parts.size()) + 1, false);
        states[0] = true;
        skipOptional(states, true);
        for (qsizetype i = 0; i < path.size(); ++i) {
            if (!step(states, path[i]))
                return false;
            skipOptional(states, path[i] == u'/');
        }
        return states.back();
    }

private:
    enum class Kind { Literal, Character, Text, Folders };
    struct PatternPart {
        Kind kind;
        QChar literal;
    };

    // Stars may stand for nothing; folders only begin where a name does.
    void skipOptional(std::vector<bool>& states, bool atName) const
    {
        for (size_t i = 0; i < size_t(m_parts.size()); ++i) {
            const Kind kind = m_parts[qsizetype(i)].kind;
            if (states[i] && (kind == Kind::Text || (kind == Kind::Folders && atName)))
                states[i + 1] = true;
        }
    }

    bool step(std::vector<bool>& states, QChar c) const
    {
        std::vector<bool> next(states.size(), false);
        bool any = false;
        for (size_t i = 0; i < size_t(m_parts.size()); ++i) {
            const PatternPart& part = m_parts[qsizetype(i)];
            if (!states[i])
                continue;
            const bool stays = part.kind == Kind::Folders || (part.kind == Kind::Text && c != u'/');
            const bool matches = part.kind == Kind::Literal
                ? c == part.literal
                : part.kind == Kind::Character && c != u'/';
            if (stays)
                next[i] = true;
            if (matches)
                next[i + 1] = true;
            any = any || stays || matches;
        }
        states = std::move(next);
        return any;
    }

    QList<PatternPart> m_parts;
};

QSet<QString> matching(const QStringList& paths, const QString& pattern, qint64 deadline)
{
    const Glob glob(pattern.left(longestGlob));
    QSet<QString> result;
    for (const QString& path : paths) {
        if (processorTime() > deadline)
            break;
        if (glob.matches(path))
            result.insert(path);
    }
    return result;
}

} // namespace

FrontMatterDefaults::FrontMatterDefaults(
    const YamlValue& config, const std::function<QStringList()>& allPaths)
{
    std::optional<QStringList> paths; // of the site, once they are needed
    const qint64 deadline = processorTime() + longestGlobbing;
    for (const YamlValue& set : asList(config[QStringLiteral("defaults")])) {
        const YamlValue& values = set[QStringLiteral("values")];
        if (!values.isMap() || m_scopes.size() >= mostScopes)
            continue;
        const YamlValue& scope = set[QStringLiteral("scope")];
        Scope entry;
        entry.hasScope = scope.isMap();
        entry.path = withoutLeadingSlash(asString(scope[QStringLiteral("path")]));
        entry.type = pluralType(asString(scope[QStringLiteral("type")]));
        entry.isGlob = entry.path.contains(QLatin1Char('*'));
        if (entry.isGlob) {
            if (!paths)
                paths = allPaths();
            entry.globbed = matching(*paths, entry.path, deadline);
        }
        entry.values = values;
        m_scopes += entry;
    }
    m_isWhole = processorTime() <= deadline && m_scopes.size() < mostScopes;
}

bool FrontMatterDefaults::applies(const Scope& scope, const QString& path, const QString& type)
{
    if (!scope.hasScope)
        return true;
    if (!scope.type.isEmpty() && scope.type != type)
        return false;
    if (!scope.isGlob)
        return path.startsWith(scope.path);
    for (qsizetype length = path.size(); length > 0; --length) {
        if (scope.globbed.contains(path.left(length)))
            return true;
    }
    return false;
}

bool FrontMatterDefaults::takesPrecedence(const Scope& older, const Scope& newer)
{
    if (newer.path.size() != older.path.size())
        return newer.path.size() > older.path.size();
    return !newer.type.isEmpty() || older.type.isEmpty();
}

YamlValue FrontMatterDefaults::valuesFor(const QString& path, const QString& type) const
{
    YamlValue result = YamlValue::Map{};
    const Scope* last = nullptr;
    for (const Scope& scope : m_scopes) {
        if (!applies(scope, withoutLeadingSlash(path), type))
            continue;
        if (!last || takesPrecedence(*last, scope)) {
            result = deepMerged(result, scope.values);
            last = &scope;
        } else {
            result = deepMerged(scope.values, result);
        }
    }
    return result;
}

} // namespace galley
