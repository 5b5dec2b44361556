// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace galley::test {

inline QStringList words(const char* text)
{
    return QString::fromUtf8(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

inline QStringList lines(const char* text)
{
    return QString::fromUtf8(text).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

// Every filter of Liquid and Jekyll with no to four arguments; with GALLEY_LAW_ALL=1 of all kinds
// behind inputs of all kinds.
inline QStringList filterTemplates()
{
    const bool isAll = qEnvironmentVariableIsSet("GALLEY_LAW_ALL");
    static const QStringList filters =
        words("abs absolute_url base64_decode base64_encode base64_url_safe_decode "
              "base64_url_safe_encode capitalize ceil cgi_escape date_to_rfc822 date_to_xmlschema "
              "downcase escape escape_once first floor h inspect jsonify last lstrip markdownify "
              "newline_to_br normalize_whitespace relative_url reverse rstrip size smartify strip "
              "strip_html strip_index strip_newlines to_integer upcase uri_escape url_decode "
              "url_encode xml_escape append at_least at_most concat date divided_by group_by map "
              "minus modulo plus prepend push remove remove_first remove_last split times unshift "
              "array_to_sentence_string compact join number_of_words pop round shift slugify "
              "sort_natural uniq replace replace_first slice date_to_long_string date_to_string "
              "default sort truncate truncatewords find find_exp group_by_exp replace_last where "
              "where_exp sassify scssify nope");
    const QStringList inputs = isAll
        ? words("'abc' 5 -5.5 page.title nil true page.list page.maps page.map page.words '' "
                "'2024-01-01' '7' (1..3)")
        : words("'abc' 5 page.list");
    const QStringList arguments =
        isAll ? words("'x' 1 nil 1.5 page.list 'n' -1 '%Y' true k:1 ''") : words("'x' 1");
    QStringList templates;
    for (const QString& filter : filters) {
        for (const QString& input : inputs) {
            const QString start = QStringLiteral("{{ ") + input + QStringLiteral(" | ") + filter;
            const auto add = [&](const QStringList& given) {
                templates += start + (given.isEmpty() ? QString() : QStringLiteral(": "))
                    + given.join(QStringLiteral(", ")) + QStringLiteral(" }}");
            };
            if (!filter.endsWith(QLatin1String("ssify")))
                add({}); // what the compiler prints is another test's
            for (const QString& argument : arguments) {
                add({argument});
                add({argument, QStringLiteral("'y'")});
                add({QStringLiteral("'n'"), argument});
            }
            add({QStringLiteral("'x'"), QStringLiteral("'y'"), QStringLiteral("'z'")});
            add({QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"),
                QStringLiteral("4")});
        }
    }
    return templates;
}

// Tags that nothing or something else closes, and wrong syntax in each.
inline QStringList tagTemplates()
{
    static const QStringList openers = lines("if a\nunless a\nfor a in page.list\ncase a\n"
                                             "capture a\ntablerow a in page.list\ncomment\nraw\n"
                                             "highlight text\nifchanged\nassign a = 1");
    static const QStringList dividers =
        words("endif endunless endfor endcase endcapture endtablerow endcomment endraw "
              "endhighlight endifchanged endassign end else elsif when break continue nope");
    QStringList templates;
    for (const QString& opener : openers) {
        const QString name = opener.section(QLatin1Char(' '), 0, 0);
        const QString start = QStringLiteral("{% ") + opener + QStringLiteral(" %}");
        const QString end = QStringLiteral("{% end") + name + QStringLiteral(" %}");
        templates += start;
        for (const QString& divider : dividers) {
            const QString tag = QStringLiteral("{% ") + divider + QStringLiteral(" %}");
            templates += start + QStringLiteral("x") + tag + QStringLiteral("y");
            templates += start + QStringLiteral("x") + tag + QStringLiteral("y") + end;
            templates += start + tag + tag + end;
        }
        for (const QString& other : openers)
            templates += start + QStringLiteral("{% ") + other + QStringLiteral(" %}x") + end;
    }
    static const QStringList markups = lines(
        "if\nif \nif a ==\nif a = 1\nif 1 < 'a'\nif a and\nif a or b and\nif a xor b\nif == 1\n"
        "if (a)\nif a contains\nif a === b\nif 'a\nif a b\nif page.list contains 'a'\n"
        "if page.title == empty\nif nil <> nil\nif 1 =! 2\nif a.b[\nif a..b\nif 1 > nil\n"
        "if page.list > 1\nif true and false or true\nif page.map.k == 'v'\nunless\nunless 1 < "
        "'a'\n"
        "unless a ==\nfor\nfor a\nfor a in\nfor in b\nfor a of b\nfor a in page.list limit:'x'\n"
        "for a in page.list limit:1.5\nfor a in page.list limit:'1'\nfor a in page.list "
        "offset:nil\n"
        "for a in page.list offset:-1\nfor a in page.list limit:-1\nfor a in page.list limit:\n"
        "for a in page.list reversed limit:1\nfor a in page.list limit:1 reversed\n"
        "for a in page.list cols:2\nfor a in (1..3)\nfor a in (1..page.title)\nfor a in (1..2.9)\n"
        "for a in (3..1)\nfor a in (page.list..3)\nfor a-b in page.list\nfor a.b in page.list\n"
        "for 1 in page.list\nfor 'a' in page.list\nfor a in page.map\nfor a in page.title\n"
        "for a in 5\nfor a in nil\nfor a in page.list, limit: 1\nfor a in page.list "
        "offset:continue\n"
        "for a in page.list limit:page.huge\nfor a in page.list limit:page.list\n"
        "case\ncase 1\ncase page.title\ncase ,\ntablerow\ntablerow a\n"
        "tablerow a in page.list\ntablerow a in page.list cols:2\ntablerow a in page.list "
        "cols:'x'\n"
        "tablerow a in page.list limit:1.9\ntablerow a in nil\ntablerow a in 5\n"
        "tablerow a in (1..3) cols:2\ntablerow a in page.list offset:-1\n"
        "tablerow a in page.list limit:page.map\ntablerow a in page.list cols:0\n"
        "capture\ncapture a\ncapture 'a'\ncapture a b\ncapture a.b\ncomment x\nraw x\n"
        "highlight\nhighlight text\nhighlight text linenos\nhighlight text linenos=table\n"
        "highlight text x=\"1 2\"\nhighlight text x=\"y\"\nhighlight 'ruby'\nhighlight x++\n"
        "ifchanged x");
    for (const QString& markup : markups)
        templates += QStringLiteral("a {% ") + markup + QStringLiteral(" %}x{{ a }}{% end")
            + markup.section(QLatin1Char(' '), 0, 0) + QStringLiteral(" %} b");
    static const QStringList singles = lines(
        "assign\nassign a\nassign a =\nassign = 1\nassign a = 1\nassign a.b = 1\nassign a == 1\n"
        "assign a = 1 | append\nassign a = 'x' | nope: 1\nassign a = page.list | first\n"
        "assign 'a' = 1\nassign a b = 1\nassign a = \"x\nassign a-b = 1\nassign a[0] = 1\n"
        "cycle\ncycle 'a', 'b'\ncycle 'a' 'b'\ncycle n: 'a', 'b'\ncycle 'n':\ncycle :\ncycle ,\n"
        "cycle page.list\ncycle 'a', nil\ncycle a b: 'x'\ninclude\ninclude none.html\n"
        "include ok.html\ninclude ok.html a\ninclude ok.html a=1\ninclude ok.html a=\"x\" b='y'\n"
        "include ok.html a=page.list\ninclude ok.html a = 1\ninclude ok.html, a=1\n"
        "include 'ok.html'\ninclude ../ok.html\ninclude ./ok.html\ninclude {{ page.title }}\n"
        "include {{ 'ok.html' }}\ninclude ok.html a={{ 1 }}\ninclude ok.html a=\"{{ 1 }}\"\n"
        "include ok.html a=1 b\ninclude ok.html a-b=1\ninclude ok.html a.b=1\ninclude ok\n"
        "include_relative\ninclude_relative ../_includes/ok.html\n"
        "include_relative 2025-01-02-other.md\nlink\nlink none.md\nlink "
        "_posts/2025-01-02-other.md\n"
        "link /_posts/2025-01-02-other.md\nlink {{ page.path }}\npost_url\npost_url none\n"
        "post_url 2025-01-02-other\npost_url 2025-01-02-none\npost_url 2025-1-2-other\n"
        "post_url 2025-13-02-other\npost_url 2025-01-02-other.md\npost_url x/2025-01-02-other\n"
        "increment\nincrement a\nincrement 'a'\nincrement a b\ndecrement\ndecrement a\n"
        "echo\necho 1\necho 1 | append\necho 1 | append: 'x'\necho 'a\nliquid\nliquid if\n"
        "liquid assign a = 1\nliquid echo 1\nliquid nope\nliquid endif\n# a comment\n#\n"
        "render\nrender 'x'\nrender x\nlayout 'x'\nblock a\nbreak\ncontinue\nbreak x\n-\n\n  \n"
        "IF a\nIf\nendnope\n1\n'if'\nif\nelse if\n=\n{{ a }}\n{ a }");
    for (const QString& markup : singles) {
        templates += QStringLiteral("a {% ") + markup + QStringLiteral(" %} b");
        templates += QStringLiteral("a\n{%- ") + markup + QStringLiteral(" -%}\nb");
    }
    static const QStringList branches = lines(
        "when\nwhen 1\nwhen 1 or 2\nwhen 1, 2\nwhen 1 2\nwhen or\nwhen ,\nwhen 1 or\nwhen 'a\n"
        "else\nelse x\nelsif 1\nwhen blank\nwhen empty\nwhen (1..2)\nwhen nil");
    for (const QString& branch : branches)
        templates += QStringLiteral("{% case 1 %}w{% ") + branch
            + QStringLiteral(" %}x{% else %}y{% endcase %}");
    return templates;
}

// Outputs of all kinds, and what is easily done otherwise than by Ruby.
inline QStringList valueTemplates()
{
    QStringList templates = lines(
        "{{ }}\n{{}}\n{{ a b }}\n{{ a | }}\n{{ | upcase }}\n{{ a || upcase }}\n{{ 'a }}\n{{ 'a\n"
        "{{ a }\n{{ a } }}\n{{ a\n{% if a\n{% if a }}\n{{ a %}\n{{ 1 | append 'x' }}\n"
        "{{ 1 | append: 'x' 'y' }}\n{{ 1 | append: 'x', }}\n{{ 1 | append: , 'x' }}\n"
        "{{ 1 | append: x: 'y' }}\n{{ 'a' | default: 'b', allow_false: true }}\n"
        "{{ false | default: 'b', allow_false: true }}\n{{ false | default: 'b' }}\n"
        "{{ page.huge }} {{ page.huge | append: 1 }}\n{{ "
        "12345678901234567890 }}\n"
        "{{ page.list[0] }}{{ page.list[-1] }}{{ page.list['x'] }}\n{{ page['title'] }}\n"
        "{{ page.list.size }}{{ page.title.size }}{{ 5.size }}\n{{ page.list.first.x }}\n"
        "{{ (1..3) }}{{ (1..3) | join }}\n{{ 1.50 }}{{ -0.0 }}{{ 1e5 }}{{ .5 }}{{ 5. }}{{ 1.2.3 "
        "}}\n"
        "{{ empty }}{{ blank }}{{ true }}{{ nil }}\n{{ page.map }}{{ page.maps }}{{ page.list }}\n"
        "{{ 3.14159 | round: 2 }} {{ 3.5 | round }} {{ 1234 | round: -2 }} {{ 1.5 | round: 0 }}\n"
        "{{ 3.14159 | round: 1.9 }} {{ 5 | round: 2 }} {{ 2.5 | round: nil }} {{ 1.25 | round: '1' "
        "}}\n"
        "{{ 1.5 | round: -1 }} {{ 15 | round: -1 }} {{ 25 | round: -1 }} {{ -2.5 | round }}\n"
        "{{ 0.1 | plus: 0.2 }} {{ 1.0 | times: 3 }} {{ 7 | divided_by: 2.0 }} {{ -7 | modulo: 3 "
        "}}\n"
        "{{ '1.5' | plus: 1 }} {{ '1x' | plus: 1 }} {{ ' 12 ' | plus: 1 }} {{ '1_000' | plus: 1 "
        "}}\n"
        "{{ 'abcdef' | truncate: page.none }}\n{{ 'abcdef' | truncate: 3, page.none }}\n"
        "{{ 'a b c' | truncatewords: page.none }}\n{{ 'a b c' | truncatewords: 2, page.none }}\n"
        "{{ 'a b c' | truncatewords: 2 }}|{{ 'a b ' | truncatewords: 2 }}|{{ ' a  b c' | "
        "truncatewords: 2 }}\n"
        "{{ 'a b c' | truncatewords: 0 }}|{{ 'abc' | truncate: 0 }}|{{ 'abc' | truncate: -1 }}\n"
        "{{ 'a b' | truncatewords: 2147483647 }}\n{{ 'abc' | truncate: '2' }}{{ 'abc' | truncate: "
        "2.5 }}\n"
        "{{ '_-8' | base64_url_safe_decode }}\n{{ '???\?>>>>' | base64_url_safe_encode }}\n"
        "{{ 'YWI' | base64_url_safe_decode }}{{ 'YWI=' | base64_url_safe_decode }}\n"
        "{{ 'YWI' | base64_decode }}\n{{ 'Y W I' | base64_decode }}\n{{ 'YW+/' | "
        "base64_url_safe_decode }}\n"
        "{{ 'YQ' | base64_url_safe_decode }}{{ 'YQ==' | base64_decode }}\n{{ 'YR==' | "
        "base64_decode }}\n"
        "{% cycle n: 'a', 'b' %}{% cycle n: 'a' %}{% cycle n: 'x', 'y' %}{% cycle n: 'c' %}\n"
        "{% cycle 'n': 'a', 'b', 'c' %}{% cycle 'n': 'a', 'b', 'c' %}{% cycle 'n': 'x' %}{% cycle "
        "'n': 'y', 'z' %}\n"
        "{% cycle 'a', 'b' %}{% cycle \"a\", \"b\" %}{% cycle a, b %}{% cycle a, b %}\n"
        "{% for i in (1..3) %}{% cycle page.title, 'b' %}{% endfor %}\n"
        "{% for i in (1..3) %}{% cycle 1, 'b' %}{% endfor %}{% cycle 1, 'b' %}\n"
        "{% tablerow i in (1..3) %}x{% break %}y{% endtablerow %} after\n"
        "{% tablerow i in (1..3) cols: 2 %}{% if i == 2 %}{% break %}{% endif %}{{ i }}{% "
        "endtablerow %} after {{ 1 }}\n"
        "{% tablerow i in (1..3) %}x{% continue %}y{% endtablerow %} after {{ 1 }} more\n"
        "{% for j in (1..2) %}{% tablerow i in (1..3) %}x{% break %}y{% endtablerow %} after {{ 1 "
        "}}{% endfor %} end {{ 2 }}\n"
        "{% for j in (1..4) %}{% tablerow i in (1..2) %}x{% continue %}y{% endtablerow %}z{% "
        "endfor %} end {{ 2 }} e\n"
        "{% for j in (1..4) %}{% if j == 2 %}{% continue %}{% endif %}{{ j }}{% if j == 3 %}{% "
        "break %}{% endif %}{% endfor %} end\n"
        "a {% break %} b {{ 1 }} c\n{% if true %}a{% break %}b{% endif %}c{{ 1 }}\n"
        "{% capture x %}a{% break %}b{% endcapture %}{{ x }} c\n"
        "{% for i in (1..2) %}{% for j in (1..2) %}{{ j }}{% break %}{% endfor %}-{% endfor %}\n"
        "{% case 1 %}{% when 1 %}a{% break %}b{% endcase %}c{{ 1 }}\n"
        "{{ 'a\\nb' }}{{ \"a'b\" }}{{ 'é' | size }}{{ '中文字' | truncate: 2, '…' }}\n"
        "{{ 'aXbX' | replace: 'X', '\\0' }}{{ 'aXb' | replace_first: 'X', '\\\\' }}{{ 'a.b' | "
        "replace: '.', '$&' }}\n"
        "{{ 'a,b,,' | split: ',' | size }}{{ ',a' | split: ',' | size }}{{ ' a b ' | split: ' ' | "
        "join: '-' }}\n"
        "{{ page.words | sort_natural | join }}{{ page.words | sort | join }}\n"
        "{{ page.maps | map: 's' | join }}{{ page.maps | where: 'n', 1 | size }}{{ page.maps | "
        "sort: 'n' | map: 's' }}\n"
        "{{ page.maps | where_exp: 'i', 'i.n > 1' | size }}\n{{ page.maps | where_exp: 'i', 'i.n "
        ">' }}\n"
        "{{ page.maps | where_exp: 'i', 'i.n = 1' }}\n{{ page.maps | group_by: 's' | size }}\n"
        "{{ page.list | sort }}\n{{ page.list | sort: 'x', 'up' }}\n{{ page.list | uniq: 'x' }}\n"
        "{{ nil | sort }}\n{{ page.none | date_to_xmlschema }}\n{{ 'soon' | date_to_string }}\n"
        "{{ 'soon' | date: '%Y' }}\n{{ 5 | date: '%Y' }}\n"
        "{{ 5 | array_to_sentence_string }}\n{{ nil | array_to_sentence_string }}\n"
        "{{ 5 | cgi_escape }}\n{{ nil | uri_escape }}\n{{ 5 | number_of_words }}\n{{ 'a' | "
        "markdownify: 1 }}\n"
        "{{ 1 | divided_by: 0 }}\n{{ 1.0 | divided_by: 0 }}\n{{ 1.0 | modulo: 0 }}\n{{ -1.0 | "
        "divided_by: 0 }}{{ 0.0 | divided_by: 0 }}\n{{ 1.0 | divided_by: 0 | floor }}\n{{ "
        "page.list | sort: 'x', nil }}\n{{ page.maps | sort: 's', 'up' }}\n{{ 1 | divided_by: 0.0 "
        "}}\n{{ 1 | "
        "modulo: 0.0 }}\n"
        "{{ '%E0%A4' | url_decode }}\n{{ '%zz' | url_decode }}\n{{ 5 | slugify: 'x' }}");
    // White space of every kind at both ends, and within.
    for (const char* space :
        {" ", "\t", "\n", "\r", "\v", "\f", "\u00a0", "\u3000", "\u2003", "\u0085"}) {
        const QString white = QString::fromUtf8(space);
        for (const char* filter : {"strip", "lstrip", "rstrip", "strip_newlines", "newline_to_br",
                 "normalize_whitespace", "number_of_words", "split: ' ' | join: '-'",
                 "truncatewords: 1", "plus: 1", "escape", "url_encode", "slugify", "jsonify"})
            templates +=
                QStringLiteral("[{{ '%1a%1b%1' | %2 }}]").arg(white, QLatin1String(filter));
        templates += QStringLiteral("a%1{%- if true -%}%1b%1{%- endif -%}%1c").arg(white);
        templates +=
            QStringLiteral("{% if%1true %}x{% endif%1%}{{%1page.title%1|%1upcase%1}}").arg(white);
    }
    templates += lines("a\r{% if true %}\r\nb{% endif %}\r\n{{ page.title }}\r");
    templates += QStringLiteral("a\r\n{%- if true -%}\r\nb\r{% endif %}\r\nc\r\n");
    templates +=
        QStringLiteral("{{ 'a\r\nb\rc' | newline_to_br }}{{ 'a\r\nb\rc' | strip_newlines }}");
    return templates;
}

} // namespace galley::test
