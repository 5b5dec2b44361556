// How long reading, editing and saving a post's text takes: each figure is the best of several
// runs, in microseconds unless it says otherwise. Run the release build.

#include "editor/post/filebytes.h"
#include "editor/post/frontmatteredit.h"

#include <QElapsedTimer>

#include <cstdio>
#include <functional>

using namespace galley;

namespace {

constexpr int rounds = 7;

double bestMicroseconds(int repeats, const std::function<void()>& work)
{
    double best = 1e18;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < repeats; ++i)
            work();
        best = std::min(best, static_cast<double>(timer.nsecsElapsed()) / 1000 / repeats);
    }
    return best;
}

void print(const char* what, double microseconds)
{
    std::printf("%-52s %12.1f\n", what, microseconds);
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

} // namespace

int main()
{
    const QString post = ordinaryPost();
    qsizetype sum = 0; // keeps the work from being left out
    const double reading =
        bestMicroseconds(500, [&] { sum += readFrontMatter(post).entries.size(); });
    print("read the block of a 9 KB post", reading);
    print("read 5,000 such blocks (milliseconds)", reading * 5);
    print("set the title", bestMicroseconds(200, [&] {
        sum += setText(post, QStringLiteral("title"), QStringLiteral("Another: title"))->size();
    }));
    QString sixty = QStringLiteral("---\n");
    for (int i = 0; i < 60; ++i)
        sixty += QStringLiteral("key%1: 'value %1'\n").arg(i);
    sixty += QStringLiteral("---\n");
    print("read a block of 60 keys",
        bestMicroseconds(200, [&] { sum += readFrontMatter(sixty).entries.size(); }));
    QString many = QStringLiteral("---\n");
    for (int i = 0; i < 10'000; ++i)
        many += QStringLiteral("key%1: value %1\n").arg(i);
    many += QStringLiteral("---\n");
    print("read a block of 10,000 keys",
        bestMicroseconds(2, [&] { sum += readFrontMatter(many).entries.size(); }));

    const QByteArray plain = post.toUtf8().repeated(1100); // 10 MB
    QByteArray mixed = plain;
    mixed
        .replace("body,",
            "b\xf6"
            "dy,")
        .replace("it.\n\n", "it.\r\n\n");
    const DecodedText decodedPlain = decodeFile(plain);
    const DecodedText decodedMixed = decodeFile(mixed);
    print(
        "open 10 MB of UTF-8", bestMicroseconds(1, [&] { sum += decodeFile(plain).text.size(); }));
    print("save 10 MB of UTF-8",
        bestMicroseconds(1, [&] { sum += decodedPlain.bytes.encode(decodedPlain.text).size(); }));
    print("open 10 MB with mixed line ends and bad bytes",
        bestMicroseconds(1, [&] { sum += decodeFile(mixed).text.size(); }));
    QString edited = decodedMixed.text;
    edited.insert(edited.size() / 2, QLatin1Char('x'));
    print("save it after one edit",
        bestMicroseconds(1, [&] { sum += decodedMixed.bytes.encode(edited).size(); }));
    return sum > 0 ? 0 : 1;
}
