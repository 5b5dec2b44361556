// SPDX-License-Identifier: MIT
#pragma once

#include <QRandomGenerator>
#include <QStringList>

namespace galley::test {

using namespace Qt::StringLiterals;

// Random scalars and front matters, the same for the same seed: the odd forms that people write
// rather than random characters.
class FrontMatterGenerator {
public:
    explicit FrontMatterGenerator(quint32 seed)
        : m_random(seed)
    {
    }

    int below(int limit) { return static_cast<int>(m_random.bounded(limit)); }
    bool oneIn(int n) { return below(n) == 0; }
    QString pick(const QStringList& list) { return list.at(below(static_cast<int>(list.size()))); }

    // Number- and date-like text, mostly well-formed.
    QString numberLike()
    {
        static const QString alphabet =
            u"0123456789012345678901234567890123456789:-+._,eExob TZ~"_s;
        QString text;
        for (int i = below(12) + 1; i > 0; --i)
            text += alphabet.at(below(static_cast<int>(alphabet.size())));
        return text.trimmed();
    }

    QString plainScalar()
    {
        static const QStringList common = {u"True"_s, u"true"_s, u"TRUE"_s, u"yes"_s, u"No"_s,
            u"off"_s, u"on"_s, u"y"_s, u"N"_s, u"null"_s, u"~"_s, u"Null"_s, u"2025"_s, u"010"_s,
            u"0x1F"_s, u"0b11"_s, u"0o10"_s, u"1_000"_s, u"1,000"_s, u"+1"_s, u"-0"_s, u"08"_s,
            u"10:30"_s, u"1:30"_s, u"190:20:30"_s, u"10:30.5"_s, u"1.5"_s, u".5"_s, u"1."_s,
            u"0.10"_s, u"1e3"_s, u"1.5e3"_s, u"1.5e+3"_s, u"685_230.15"_s, u".inf"_s, u"-.INF"_s,
            u".nan"_s, u"1.2.3"_s, u"v1.0"_s, u"2025-07-14"_s, u"2025-7-4"_s, u"2025-02-30"_s,
            u"2025-07-14 10:00:00"_s, u"2025-07-14T10:00:00Z"_s, u"2025-07-14 10:00:00 -0700"_s,
            u"2025-07-14 10:00:00 +02:00"_s, u"2025-07-14 10:00:00.5"_s, u"2025-07-14 24:00:00"_s,
            u"2025-07-14 10:61:00"_s, u"2025-07-14 10:00"_s, u"2025/07/14"_s, u"July 14, 2025"_s,
            u"Cheng"_s, u"Two words"_s, u"a#b"_s, u"a #c"_s, u"http://example.org/a?b=c#d"_s,
            u"/static/img/x.png"_s, u"\"quoted\""_s, u"'single'"_s, u"'it''s'"_s,
            u"\"a\\tb\\u00e9\""_s, u"[a, b]"_s, u"[]"_s, u"{a: 1, b: [x]}"_s, u"{}"_s, u"*x"_s,
            u"&x foo"_s, u"!!str 5"_s, u"!!int '7'"_s, u"!!float 3"_s, u"! 5"_s,
            u"[Press Release] Title"_s, u"a: b"_s, u"@x"_s, u"%x"_s, u"`x`"_s, u"\"x\" y"_s,
            u"- a"_s, u"["_s, u",x"_s, u":sym"_s, u":"_s, u"a:"_s, u"?"_s, u"? x"_s, u"-"_s,
            u"--- x"_s, u"| x"_s, u">"_s, u"\\x"_s, u"\u6c49\u5b57"_s, u"\U0001F600 smile"_s,
            u"a\tb"_s, u"x\t# c"_s, u"<<"_s, u"="_s, u"''"_s, u"\"\""_s, u"\"unclosed"_s,
            u"'unclosed"_s, u"<b>&amp;</b>"_s, u"100%"_s, u"C: D"_s, u"a,b"_s, u"x ]"_s, u"}"_s,
            u"9223372036854775807"_s, u"9223372036854775808"_s, u"0_"_s, u"0x_"_s, u".e+5"_s,
            u"1__0:30"_s, u"12e03"_s, u"-1:30"_s, u"+12:3"_s};
        return oneIn(3) ? numberLike() : pick(common);
    }

    // One key with its value and what may stand round it.
    QString entry()
    {
        static const QStringList keys = {u"title"_s, u"published"_s, u"author"_s, u"layout"_s,
            u"cover"_s, u"tags"_s, u"weight"_s, u"\"quoted key\""_s, u"date"_s,
            u"oneline_description"_s, u"last_updated"_s, u"key with spaces"_s, u"a.b"_s, u"2024"_s,
            u"yes"_s, u"x-y"_s};
        const QString key = pick(keys);
        switch (below(14)) {
        case 0:
            return key + u":\n"_s;
        case 1:
            return key + u":   "_s + plainScalar() + u"  \n"_s;
        case 2:
            return key + u": "_s + plainScalar() + u" # a comment\n"_s;
        case 3:
            return key + u":\n  - "_s + plainScalar() + u"\n  - two\n"_s;
        case 4:
            return key + u":\n- "_s + plainScalar() + u"\n- two # c\n"_s;
        case 5:
            return key + u": |"_s + pick({u""_s, u"-"_s, u"+"_s, u"2"_s})
                + u"\n  line one\n\n  line: two # no comment\n"_s
                + pick({u""_s, u"\n"_s, u"\n\n"_s});
        case 6:
            return key + u": >"_s + pick({u""_s, u"-"_s, u"+"_s})
                + u"\n  folded one\n  folded two\n\n  second\n"_s;
        case 7:
            return key + u": \"folded\n  over lines\n\n  with \\\"escapes\\\" \\\n  joined\"\n"_s;
        case 8:
            return key + u": plain over\n  two lines\n"_s;
        case 9:
            return key + u":\n  sub: "_s + plainScalar() + u"\n  other: [1, 2]\n"_s;
        case 10:
            return key + u":\t"_s + plainScalar() + u"\n"_s;
        case 11:
            return key + u" : [a, 'b c', \"d\",\n  e] # c\n"_s;
        default:
            return key + u": "_s + plainScalar() + u"\n"_s;
        }
    }

    QString frontMatter()
    {
        QString text = u"---"_s + pick({u""_s, u""_s, u""_s, u"  "_s, u"\t"_s}) + u"\n"_s;
        for (int i = below(5) + 1; i > 0; --i) {
            if (oneIn(6))
                text += u"# comment\n"_s;
            if (oneIn(8))
                text += u"\n"_s;
            text += entry();
        }
        return text + pick({u"---"_s, u"---  "_s, u"..."_s, u"---"_s}) + u"\n"_s
            + pick({u""_s, u"\n"_s, u"  \n\n"_s}) + u"  Body text\n"_s;
    }

    // The text with a few characters changed, as a slip of the hand would.
    QString mutated(QString text)
    {
        static const QString marks = u"'\"[]{}:#-|>&*!%@`\n\t ,?\\"_s;
        for (int i = below(3) + 1; i > 0 && !text.isEmpty(); --i) {
            const int at = below(static_cast<int>(text.size()));
            const QChar mark = marks.at(below(static_cast<int>(marks.size())));
            if (text.at(at).isSurrogate())
                continue;
            switch (below(3)) {
            case 0:
                text.insert(at, mark);
                break;
            case 1:
                text.remove(at, 1);
                break;
            default:
                text[at] = mark;
            }
        }
        return text;
    }

    // Strings that are awkward to write in YAML, or in one style or other of it.
    QString string()
    {
        static const QStringList strings = {u"Plain words"_s,
            u"[Press Release] Lab wins: a prize"_s, u"a: b"_s, u"a #b"_s, u"it's"_s,
            u"say \"hi\""_s, u"both ' and \""_s, u"back\\slash"_s, u""_s, u" lead"_s, u"trail "_s,
            u"true"_s, u"No"_s, u"~"_s, u"null"_s, u"2025"_s, u"10:30"_s, u"1_000"_s,
            u"2025-07-14"_s, u"2025/07/14"_s, u":sym"_s, u"- x"_s, u"-x"_s, u"? q"_s, u"?q"_s,
            u"@at"_s, u"`tick`"_s, u"%p"_s, u"& and"_s, u"*star*"_s, u"!bang"_s, u"| pipe"_s,
            u"> gt"_s, u"{brace}"_s, u"a, b"_s, u"]"_s, u"---"_s, u"..."_s, u"--- x"_s,
            u"two\nlines"_s, u"two\nlines\n"_s, u"para\n\npara\n"_s, u"keeps\n\n\n"_s,
            u"\nleading line"_s, u"  indented\nthen not"_s, u"ends in colon:"_s, u"tab\there"_s,
            u"\ttab first"_s, u"\u6c49\u5b57\u6807\u9898"_s, u"\u201ccurly\u201d \u2014 dash"_s,
            u"\U0001F600"_s, u"nbsp\u00a0here"_s, u"line\u2028sep"_s, u"nel\u0085x"_s,
            u"bell\u0007"_s, u"null\u0000byte"_s, u"bom\ufeffx"_s,
            u"a long text that goes on and on, so that a folded scalar has to be folded again when the text in it is changed by the form, twice"_s,
            u"trailing spaces  \non lines"_s, u"# no comment"_s, u"<<"_s, u"="_s, u"0x1F"_s,
            u"1e3"_s, u".5"_s, u"on"_s, u"y"_s, u"\\u0041"_s};
        return pick(strings);
    }

private:
    QRandomGenerator m_random;
};

} // namespace galley::test
