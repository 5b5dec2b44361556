// SPDX-License-Identifier: MIT
// Throughput of the Markdown engine, beside plain md4c on the same input in the same run, and its
// growth on hostile input: bench_markdown [POST.md …]. Without files the corpus is taken.

#include "preview/markdown/markdown.h"
#include "tests/bench/figures.h"
#include "tests/support/corpus.h"

#include <md4c-html.h>

#include <QFile>

#include <algorithm>
#include <cmath>
#include <string>

using namespace galley::bench;

namespace {

// Processor seconds of one call: the best of several within about a third of a second.
double seconds(const std::function<void()>& call)
{
    double best = 1e9;
    const double start = threadMilliseconds();
    for (int round = 0; round < 3 || threadMilliseconds() - start < 300; ++round) {
        const double from = threadMilliseconds();
        call();
        best = std::min(best, (threadMilliseconds() - from) / 1000);
    }
    return best;
}

std::string withoutFrontMatter(const std::string& text)
{
    const std::size_t end = text.starts_with("---") ? text.find("\n---", 3) : std::string::npos;
    return end == std::string::npos ? text : text.substr(text.find('\n', end + 1) + 1);
}

std::vector<std::string> posts(const QByteArrayList& names)
{
    QStringList paths;
    for (const QByteArray& name : names)
        paths += QString::fromLocal8Bit(name);
    if (paths.isEmpty())
        paths = galley::test::corpusPosts();
    std::vector<std::string> texts;
    for (const QString& path : paths) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            texts.push_back(withoutFrontMatter(file.readAll().toStdString()));
    }
    return texts;
}

void ignoreOutput(const MD_CHAR*, MD_SIZE size, void* data)
{
    *static_cast<std::size_t*>(data) += size;
}

void benchThroughput(const Figures& figures, const std::vector<std::string>& texts)
{
    std::size_t bytes = 0;
    for (const std::string& text : texts)
        bytes += text.size();
    std::size_t output = 0;
    const double ours = seconds([&texts, &output] {
        for (const std::string& text : texts)
            output += galley::markdown::render(text).blocks.size();
    });
    const double plain = seconds([&texts, &output] {
        for (const std::string& text : texts)
            md_html(text.data(), static_cast<MD_SIZE>(text.size()), ignoreOutput, &output,
                MD_DIALECT_GITHUB, 0);
    });
    const double megabytes = static_cast<double>(bytes) / 1e6;
    const QString posts =
        QStringLiteral("%1 posts, %2 MB: ").arg(texts.size()).arg(megabytes, 0, 'f', 2);
    figures.add(QStringLiteral("markdown_mb_per_s"), posts + QStringLiteral("render()"),
        megabytes / ours, "MB/s");
    figures.add(QStringLiteral("md4c_mb_per_s"), posts + QStringLiteral("md4c-html"),
        megabytes / plain, "MB/s");
}

std::string repeated(std::string_view piece, std::size_t count, std::string_view end = {},
    std::string_view start = {})
{
    std::string text(start);
    for (std::size_t i = 0; i < count; ++i)
        text += piece;
    return text.append(end);
}

struct Hostile {
    const char* name;
    std::string (*make)(std::size_t);
};

const Hostile hostileInputs[] = {
    {"opening brackets", [](std::size_t n) { return repeated("[", n); }},
    {"nested brackets", [](std::size_t n) { return repeated("[", n) + repeated("]", n); }},
    {"image openers", [](std::size_t n) { return repeated("![", n); }},
    {"unclosed link targets", [](std::size_t n) { return repeated("[a](", n); }},
    {"unclosed titles", [](std::size_t n) { return repeated("[a](b \"", n); }},
    {"quotes", [](std::size_t n) { return repeated("\" ", n); }},
    {"pipes in a line", [](std::size_t n) { return repeated("|", n); }},
    {"pipes in lines", [](std::size_t n) { return repeated("a|b\n", n, "c"); }},
    {"backtick runs",
        [](std::size_t n) {
            std::string text;
            for (std::size_t run = 1; text.size() < n; ++run)
                text.append(run, '`').append(" ");
            return text;
        }},
    {"asterisks before words", [](std::size_t n) { return repeated("*a ", n); }},
    {"double asterisks", [](std::size_t n) { return repeated("**a ", n); }},
    {"triple asterisks", [](std::size_t n) { return repeated("***a ", n, "`x*`"); }},
    {"asterisks closed in code", [](std::size_t n) { return repeated("*a **b _c ", n, "`x*`"); }},
    {"mixed emphasis", [](std::size_t n) { return repeated("*a_ **b__ ", n); }},
    {"quote marks", [](std::size_t n) { return repeated("> ", n, "a"); }},
    {"quoted lines", [](std::size_t n) { return repeated("> a\n", n); }},
    {"nested lists",
        [](std::size_t n) {
            std::string text;
            for (std::size_t depth = 0; text.size() < n; ++depth)
                text += std::string(depth % 200 * 2, ' ') + "- a\n";
            return text;
        }},
    {"bullets in a line", [](std::size_t n) { return repeated("- ", n, "a"); }},
    {"open div tags", [](std::size_t n) { return repeated("<div>", n); }},
    {"open bold tags", [](std::size_t n) { return repeated("<b>", n, {}, "x"); }},
    {"half tags", [](std::size_t n) { return repeated("<a b=", n); }},
    {"comment openers", [](std::size_t n) { return repeated("a <!-- ", n); }},
    {"fences", [](std::size_t n) { return repeated("```a\n", n); }},
    {"footnotes",
        [](std::size_t n) {
            std::string text;
            for (std::size_t i = 0; i < n / 8; ++i) {
                const std::string name = std::to_string(i);
                text += "x[^" + name + "]\n\n[^" + name + "]: y\n\n";
            }
            return text;
        }},
    {"footnote markers", [](std::size_t n) { return repeated("[^a]", n, "\n\n[^a]: b"); }},
    {"math openers", [](std::size_t n) { return repeated("$$ a\n\n", n); }},
    {"attribute lists", [](std::size_t n) { return repeated("{: .b}\n", n, {}, "a\n"); }},
    {"open attribute lists", [](std::size_t n) { return repeated("{: a\n\n", n); }},
    {"extensions", [](std::size_t n) { return repeated("{::comment}\n\n", n); }},
    {"abbreviations", [](std::size_t n) { return repeated("aa ", n, {}, "*[aa]: b\n\n"); }},
    {"same headings", [](std::size_t n) { return repeated("# a\n\n", n); }},
    {"definitions", [](std::size_t n) { return repeated("a\n: b\n\n", n); }},
    {"tildes", [](std::size_t n) { return repeated("~~a ", n); }},
    {"open braces in text", [](std::size_t n) { return repeated("*a*{: ", n); }},
    {"addresses without end", [](std::size_t n) { return repeated("[a]: <b\n", n); }},
    {"blanks in an address", [](std::size_t n) { return repeated(" ", n, "y", "[a]: x"); }},
    {"quotes in an address", [](std::size_t n) { return repeated(" \"x", n, {}, "[a]: u"); }},
    {"blank lines", [](std::size_t n) { return repeated("\n \n", n); }},
};

// Time for twice the size over time for once: 2 is linear. From three doublings, as a single one
// can hold the step to where the system no longer keeps a large result's memory for the next.
void benchGrowth(const Figures& figures, std::size_t size)
{
    double worst = 0;
    for (const Hostile& hostile : hostileInputs) {
        const std::string once = hostile.make(size);
        const std::string eightfold = hostile.make(size * 8);
        const double first = seconds([&once] { galley::markdown::render(once); });
        const double last = seconds([&eightfold] { galley::markdown::render(eightfold); });
        const double growth = std::cbrt(last / first);
        worst = std::max(worst, growth);
        QString key = QString::fromLatin1(hostile.name);
        figures.add(QStringLiteral("growth_") + key.replace(u' ', u'_'),
            QStringLiteral("twice the size over once: %1 (%2 ms)")
                .arg(QLatin1String(hostile.name))
                .arg(first * 1000, 0, 'f', 2),
            growth, "");
    }
    figures.add(QStringLiteral("markdown_worst_growth"),
        QStringLiteral("the worst of these (2 is linear)"), worst, "");
}

} // namespace

int main(int argc, char** argv)
{
    const Figures figures(argc, argv);
    benchThroughput(figures, posts(figures.arguments()));
    benchGrowth(figures, 12500);
    return 0;
}
