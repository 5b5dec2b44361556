// SPDX-License-Identifier: MIT
#include "editor/post/yaml/yamlreader.h"

#include "editor/post/yaml/yamlframe.h"
#include "editor/post/yaml/yamlmessages.h"
#include "editor/post/yaml/yamlscalar.h"

#include <QCoreApplication>
#include <QHash>

#include <yaml.h>

#include <algorithm>
#include <cstdint>
#include <memory>

namespace galley {

namespace {

constexpr int greatestDepth = 500;
constexpr qint64 greatestExpansion = 100'000;

enum class Symbols : std::uint8_t { Refused, Text };

class Event {
public:
    Event() = default;
    ~Event() { yaml_event_delete(&m_event); }
    Q_DISABLE_COPY_MOVE(Event)
    yaml_event_t* get() { return &m_event; }
    yaml_event_t* operator->() { return &m_event; }
    const yaml_event_t* operator->() const { return &m_event; }

private:
    yaml_event_t m_event = {};
};

QString fromYaml(const yaml_char_t* text)
{
    return QString::fromUtf8(reinterpret_cast<const char*>(text));
}

// Builds the document from libyaml's events, without recursion.
class Composer {
public:
    Composer(QStringView text, Symbols symbols)
        : m_text(text)
        , m_symbols(symbols)
        , m_positions(text)
        , m_utf8(text.toUtf8())
    {
    }

    YamlDocument compose();

private:
    // False when there is nothing more to read: the document's end, or a problem.
    bool handle(Event& event);
    bool handleScalar(Event& event);
    void noteScalar(const Event& event, const Piece& piece);
    bool handleAlias(Event& event);
    bool open(const Event& event, bool isMap, const yaml_char_t* anchor, const yaml_char_t* tag,
        bool flow);
    bool closeFrame(Event& event);
    bool accept(Piece piece);
    void acceptPair(Frame& frame, const Piece& value);
    bool fail(YamlProblem::Kind kind, qsizetype position);
    void failFromParser(const yaml_parser_t& parser);
    std::optional<YamlValue> resolve(const yaml_event_t& event, qsizetype position);
    TextRange rangeOf(const Event& event) const
    {
        return {m_positions.toUtf16(event->start_mark.index),
            m_positions.toUtf16(event->end_mark.index)};
    }
    qsizetype withoutTrailingBlanks(TextRange range) const;

    QStringView m_text;
    Symbols m_symbols;
    PositionMap m_positions;
    QByteArray m_utf8;
    YamlDocument m_document;
    std::vector<Frame> m_frames;
    QHash<QByteArray, Anchored> m_anchors;
    QHash<QByteArray, TextRange> m_unused; // anchors that no alias has named yet
    qint64 m_expansion = 0;
};

bool Composer::fail(YamlProblem::Kind kind, qsizetype position)
{
    if (!m_document.problem)
        m_document.problem = YamlProblem{kind, position, {}, {}};
    return false;
}

void Composer::failFromParser(const yaml_parser_t& parser)
{
    YamlProblem problem;
    problem.parserMessage = QString::fromUtf8(parser.problem ? parser.problem : "");
    if (parser.error == YAML_READER_ERROR) // the offset is in bytes
        problem.position =
            QString::fromUtf8(m_utf8.left(static_cast<qsizetype>(parser.problem_offset))).size();
    else
        problem.position = m_positions.toUtf16(parser.problem_mark.index);
    if (parser.context) {
        problem.parserMessage =
            QString::fromUtf8(parser.context) + QStringLiteral(": ") + problem.parserMessage;
        problem.context = {m_positions.toUtf16(parser.context_mark.index), problem.position};
    }
    m_document.problem = problem;
}

// A block scalar's range from libyaml reaches over the line ends and blank lines after it.
qsizetype Composer::withoutTrailingBlanks(TextRange range) const
{
    qsizetype end = std::min(range.end, m_text.size());
    while (end > range.start && m_text.at(end - 1).isSpace())
        --end;
    return end;
}

std::optional<YamlValue> Composer::resolve(const yaml_event_t& event, qsizetype position)
{
    const auto& scalar = event.data.scalar;
    const QString text = QString::fromUtf8(
        reinterpret_cast<const char*>(scalar.value), static_cast<qsizetype>(scalar.length));
    const QString tag = scalar.tag ? fromYaml(scalar.tag) : QString();
    if (scalar.quoted_implicit)
        return text;
    if (tag == QLatin1String("tag:yaml.org,2002:str") || tag == QLatin1String("!str"))
        return text;
    if (tag == QLatin1String("tag:yaml.org,2002:binary") || tag == QLatin1String("!binary"))
        return QString::fromUtf8(QByteArray::fromBase64(text.toUtf8()));
    if (tag.startsWith(QLatin1String("!ruby/")) || tag.startsWith(QLatin1String("!str:"))) {
        fail(YamlProblem::Kind::ForbiddenTag, position);
        return std::nullopt;
    }
    const std::optional<YamlValue> value = resolvePlainScalar(text);
    if (!value) {
        const bool isSymbol = text.startsWith(QLatin1Char(':'));
        if (isSymbol && m_symbols == Symbols::Text)
            return text;
        fail(isSymbol ? YamlProblem::Kind::Symbol : YamlProblem::Kind::BadNumber, position);
        return std::nullopt;
    }
    if (tag == QLatin1String("tag:yaml.org,2002:float") || tag == QLatin1String("!float")) {
        if (const auto* whole = std::get_if<qint64>(&value->variant()))
            return static_cast<double>(*whole);
        if (const auto* big = std::get_if<BigInteger>(&value->variant()))
            return big->digits.toDouble();
        if (!std::holds_alternative<double>(value->variant())) {
            fail(YamlProblem::Kind::BadNumber, position);
            return std::nullopt;
        }
    }
    return value;
}

bool Composer::handleScalar(Event& event)
{
    Piece piece;
    piece.range = rangeOf(event);
    const std::optional<YamlValue> value = resolve(*event.get(), piece.range.start);
    if (!value)
        return false;
    piece.value = *value;
    const auto& scalar = event->data.scalar;
    // Long texts count for more, since aliases repeat them.
    piece.expansion = 1 + static_cast<qint64>(scalar.length) / 64;
    switch (scalar.style) {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE:
        piece.style = ScalarStyle::SingleQuoted;
        break;
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE:
        piece.style = ScalarStyle::DoubleQuoted;
        break;
    case YAML_LITERAL_SCALAR_STYLE:
        piece.style = ScalarStyle::Literal;
        break;
    case YAML_FOLDED_SCALAR_STYLE:
        piece.style = ScalarStyle::Folded;
        break;
    default:
        piece.style = piece.range.isEmpty() ? ScalarStyle::Empty : ScalarStyle::Plain;
    }
    piece.range.end = withoutTrailingBlanks(piece.range);
    noteScalar(event, piece);
    piece.isStringTagged =
        scalar.tag && fromYaml(scalar.tag) == QLatin1String("tag:yaml.org,2002:str");
    if (scalar.anchor)
        m_anchors.insert(
            reinterpret_cast<const char*>(scalar.anchor), {piece.value, piece.expansion, true});
    return accept(std::move(piece));
}

// What a writer may not expect of a value: that it is no text, or that its beginning is dropped.
void Composer::noteScalar(const Event& event, const Piece& piece)
{
    const auto& scalar = event->data.scalar;
    const QString tag = scalar.tag ? fromYaml(scalar.tag) : QString();
    if (piece.style == ScalarStyle::Plain && tag.isEmpty() && !piece.value.isString())
        m_document.typedScalars += piece.range;
    const bool isPrivateTag = tag.size() > 1 && tag.startsWith(QLatin1Char('!'));
    static const QStringList meant = {QStringLiteral("!str"), QStringLiteral("!binary"),
        QStringLiteral("!float"), QStringLiteral("!int")};
    if (isPrivateTag && !meant.contains(tag))
        m_document.droppedNames += piece.range;
    else if (scalar.anchor)
        m_unused.insert(reinterpret_cast<const char*>(scalar.anchor), piece.range);
}

bool Composer::handleAlias(Event& event)
{
    m_unused.remove(reinterpret_cast<const char*>(event->data.alias.anchor));
    const auto anchored =
        m_anchors.constFind(reinterpret_cast<const char*>(event->data.alias.anchor));
    const TextRange range = rangeOf(event);
    if (anchored == m_anchors.cend())
        return fail(YamlProblem::Kind::UnknownAlias, range.start);
    if (!anchored->complete)
        return fail(YamlProblem::Kind::CyclicAlias, range.start);
    m_expansion += anchored->expansion;
    if (m_expansion > greatestExpansion)
        return fail(YamlProblem::Kind::TooManyAliases, range.start);
    Piece piece;
    piece.value = anchored->value;
    piece.expansion = anchored->expansion;
    piece.range = range;
    piece.mayMerge = true;
    return accept(std::move(piece));
}

bool Composer::open(
    const Event& event, bool isMap, const yaml_char_t* anchor, const yaml_char_t* tag, bool flow)
{
    const TextRange range = rangeOf(event);
    if (m_frames.size() >= greatestDepth)
        return fail(YamlProblem::Kind::TooDeep, range.start);
    const QString tagName = tag ? fromYaml(tag) : QString();
    const bool isForbidden = tagName.startsWith(QLatin1String("!ruby/"))
        || tagName == QLatin1String("tag:yaml.org,2002:set") || tagName == QLatin1String("!set")
        || tagName == QLatin1String("tag:yaml.org,2002:omap") || tagName == QLatin1String("!omap");
    if (isForbidden)
        return fail(YamlProblem::Kind::ForbiddenTag, range.start);
    Frame frame;
    frame.isMap = isMap;
    frame.piece.range = range;
    frame.piece.style = ScalarStyle::Collection;
    frame.piece.flow = flow;
    frame.piece.mayMerge = true;
    if (anchor) {
        frame.anchor = reinterpret_cast<const char*>(anchor);
        m_anchors.insert(frame.anchor, {});
    }
    m_frames.push_back(std::move(frame));
    return true;
}

bool Composer::closeFrame(Event& event)
{
    Frame frame = std::move(m_frames.back());
    m_frames.pop_back();
    Piece& piece = frame.piece;
    if (piece.flow)
        piece.range.end = rangeOf(event).end;
    if (frame.isMap)
        piece.value = frame.map;
    else
        piece.value = frame.list;
    if (!frame.anchor.isEmpty())
        m_anchors.insert(frame.anchor, {piece.value, piece.expansion, true});
    if (m_frames.size() == 1 && !frame.isMap && !m_document.entries.isEmpty()
        && m_frames.back().key)
        m_document.entries.last().items = frame.items;
    return accept(std::move(piece));
}

void Composer::acceptPair(Frame& frame, const Piece& value)
{
    const Piece& key = *frame.key;
    const YamlKey name(key.value);
    const bool isMergeKey = name.isText() && name.text() == QLatin1String("<<")
        && !key.isStringTagged && value.mayMerge;
    const bool merged = isMergeKey && mergeInto(frame, value.value);
    if (!merged)
        insertInto(frame, name, value.value);
}

// Gives a finished value to the collection it stands in, or makes it the document's root.
bool Composer::accept(Piece piece)
{
    if (m_frames.empty()) {
        m_document.root = piece.value;
        m_document.rootIsFlow = piece.flow;
        return true;
    }
    Frame& frame = m_frames.back();
    frame.piece.expansion += piece.expansion;
    frame.piece.range.end = std::max(frame.piece.range.end, piece.range.end);
    if (!frame.isMap) {
        frame.list.append(piece.value);
        frame.items.append(piece.range);
        return true;
    }
    const bool atTop = m_frames.size() == 1;
    if (!frame.key) {
        if (atTop) {
            YamlEntry entry;
            const auto* text = std::get_if<QString>(&piece.value.variant());
            entry.key = text ? *text : piece.value.toDisplayString();
            entry.keyIsString = text != nullptr;
            entry.keyRange = piece.range;
            m_document.entries.append(entry);
        }
        frame.key = std::move(piece);
        return true;
    }
    if (atTop) {
        YamlEntry& entry = m_document.entries.last();
        entry.valueRange = piece.range;
        entry.style = piece.style;
        entry.flow = piece.flow;
        entry.value = piece.value;
    }
    acceptPair(frame, piece);
    frame.key.reset();
    return true;
}

bool Composer::handle(Event& event)
{
    switch (event->type) {
    case YAML_SCALAR_EVENT:
        return handleScalar(event);
    case YAML_ALIAS_EVENT:
        return handleAlias(event);
    case YAML_SEQUENCE_START_EVENT: {
        const auto& start = event->data.sequence_start;
        return open(event, false, start.anchor, start.tag, start.style == YAML_FLOW_SEQUENCE_STYLE);
    }
    case YAML_MAPPING_START_EVENT: {
        const auto& start = event->data.mapping_start;
        return open(event, true, start.anchor, start.tag, start.style == YAML_FLOW_MAPPING_STYLE);
    }
    case YAML_SEQUENCE_END_EVENT:
    case YAML_MAPPING_END_EVENT:
        return closeFrame(event);
    case YAML_DOCUMENT_END_EVENT:
    case YAML_STREAM_END_EVENT:
        return false;
    default:
        return true;
    }
}

YamlDocument Composer::compose()
{
    yaml_parser_t parser;
    if (yaml_parser_initialize(&parser) == 0)
        return m_document;
    const std::unique_ptr<yaml_parser_t, void (*)(yaml_parser_t*)> guard(
        &parser, yaml_parser_delete);
    yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING);
    yaml_parser_set_input_string(&parser,
        reinterpret_cast<const unsigned char*>(m_utf8.constData()),
        static_cast<size_t>(m_utf8.size()));
    for (bool more = true; more;) {
        Event event;
        if (yaml_parser_parse(&parser, event.get()) == 0) {
            failFromParser(parser);
            break;
        }
        more = handle(event);
    }
    m_document.droppedNames += m_unused.values();
    std::sort(m_document.droppedNames.begin(), m_document.droppedNames.end(),
        [](TextRange a, TextRange b) { return a.start < b.start; });
    return m_document;
}

} // namespace

YamlDocument readYamlDocument(QStringView text)
{
    return Composer(text, Symbols::Refused).compose();
}

Result<YamlValue> parseYaml(QStringView text)
{
    YamlDocument document = Composer(text, Symbols::Text).compose();
    if (!document.problem)
        return std::move(document.root);
    const qsizetype position = std::min(document.problem->position, text.size());
    Error error;
    error.line = static_cast<int>(text.left(position).count(QLatin1Char('\n'))) + 1;
    error.whatHappened =
        QCoreApplication::translate("galley::Yaml", "The YAML cannot be read (%1).")
            .arg(yamlProblemText(*document.problem));
    return tl::make_unexpected(error);
}

} // namespace galley
