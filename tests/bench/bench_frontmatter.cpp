// SPDX-License-Identifier: MIT
// How long reading, editing and saving a post's text takes: processor time, the median of several
// runs. Run the release build.

#include "editor/post/edit/frontmatteredit.h"
#include "editor/post/file/filebytes.h"
#include "tests/bench/figures.h"

using namespace galley;
using namespace galley::bench;

namespace {

// Milliseconds of one of so many calls in a row.
double each(const Figures& figures, int repeats, const std::function<void()>& work)
{
    return medianOf(figures.rounds(8), [&] {
        for (int i = 0; i < repeats; ++i)
            work();
    }) / repeats;
}

QString ordinaryPost()
{
    return QStringLiteral("---\npublished: True\ntitle: \"[Press Release] A title of the usual "
                          "length: what the lab has done\"\n"
                          "author: Ann Author\nlayout: post\ngroup: news\ncover: "
                          "/static/img/news/2025_name_cover.png\n"
                          "oneline_description: 'One sentence that says what is new, and why it "
                          "matters to the readers of this page.'\n"
                          "last_updated: 2025/07/14\n---\n\n")
        + QStringLiteral(
            "A paragraph of the body, as long as paragraphs are, with some *emphasis* in it.\n\n")
              .repeated(110);
}

QString blockOf(int keys)
{
    QString text = QStringLiteral("---\n");
    for (int i = 0; i < keys; ++i)
        text += QStringLiteral("key%1: 'value %1'\n").arg(i);
    return text + QStringLiteral("---\n");
}

qsizetype measureFrontMatter(const Figures& figures)
{
    const QString post = ordinaryPost();
    const QString sixty = blockOf(60);
    const QString many = blockOf(10'000);
    qsizetype sum = 0; // keeps the work from being left out
    const auto read = [&sum](const QString& text) {
        return [&sum, &text] { sum += readFrontMatter(text).entries.size(); };
    };
    figures.add(QStringLiteral("frontmatter_read"), QStringLiteral("read the block of a 9 KB post"),
        each(figures, 300, read(post)), "ms");
    figures.add(QStringLiteral("frontmatter_set"), QStringLiteral("set the title"),
        each(figures, 100,
            [&] {
                sum += setText(post, QStringLiteral("title"), QStringLiteral("Another: title"))
                           ->size();
            }),
        "ms");
    figures.add(QStringLiteral("frontmatter_read_60"), QStringLiteral("read a block of 60 keys"),
        each(figures, 100, read(sixty)), "ms");
    figures.add(QStringLiteral("frontmatter_read_10000"),
        QStringLiteral("read a block of 10,000 keys"), each(figures, 1, read(many)), "ms");
    return sum;
}

qsizetype measureFiles(const Figures& figures)
{
    const QByteArray plain = ordinaryPost().toUtf8().repeated(1100); // 10 MB
    QByteArray mixed = plain;
    mixed.replace("body,", QByteArray("b\xf6") + "dy,").replace("it.\n\n", "it.\r\n\n");
    const DecodedText decodedPlain = decodeFile(plain);
    const DecodedText decodedMixed = decodeFile(mixed);
    QString edited = decodedMixed.text;
    edited.insert(edited.size() / 2, QLatin1Char('x'));
    qsizetype sum = 0;
    const auto add = [&](const char* key, const char* what, const std::function<void()>& work) {
        figures.add(
            QString::fromLatin1(key), QString::fromLatin1(what), each(figures, 1, work), "ms");
    };
    add("file_open_10m", "open 10 MB of UTF-8", [&] { sum += decodeFile(plain).text.size(); });
    add("file_save_10m", "save 10 MB of UTF-8",
        [&] { sum += decodedPlain.bytes.encode(decodedPlain.text).size(); });
    add("file_open_mixed", "open 10 MB with mixed line ends and bad bytes",
        [&] { sum += decodeFile(mixed).text.size(); });
    add("file_save_mixed", "save it after one edit",
        [&] { sum += decodedMixed.bytes.encode(edited).size(); });
    return sum;
}

} // namespace

int main(int argc, char** argv)
{
    const Figures figures(argc, argv);
    return measureFrontMatter(figures) + measureFiles(figures) > 0 ? 0 : 1;
}
