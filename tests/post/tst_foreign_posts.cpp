// SPDX-License-Identifier: MIT
// Posts of other people's sites: each block must read as Ruby reads it, and each edit of each of
// its keys must change that value alone. They are nobody's to commit, so the folder is made anew:
// unpack what other projects publish with their sources (`apt-get source --download-only` of
// jekyll, hugo, rclone, leaflet, rocksdb, docker.io, …; `npm pack` of packages that ship their
// documentation) into any folders below one, and run
//   GALLEY_FOREIGN_POSTS=/that/folder build/ci/tests/tst_foreign_posts
// Files are taken by name (*.md, *.markdown), those that do not begin with `---` are passed over,
// equal blocks are tried once.

#include "editor/post/file/filebytes.h"
#include "editor/post/yaml/yamlreader.h"
#include "tests/post/edittrials.h"

#include <QDirIterator>
#include <QFile>
#include <QSet>
#include <QTest>

using namespace galley;
using namespace galley::test;

namespace {

// One post's block, and what edits made of it.
struct TriedPost {
    QString file;
    QString text; // the block alone
    FrontMatter frontMatter;
    QList<Trial> trials;
};

struct Tally {
    qsizetype files = 0;
    qsizetype readable = 0;
    qsizetype mended = 0; // by the repairs that are offered, where the block was broken
    qsizetype edits = 0;
    qsizetype refused = 0;
    qsizetype failures = 0;
};

QStringList foreignFiles()
{
    QStringList paths;
    QDirIterator files(qEnvironmentVariable("GALLEY_FOREIGN_POSTS"),
        {QStringLiteral("*.md"), QStringLiteral("*.markdown")}, QDir::Files,
        QDirIterator::Subdirectories);
    while (files.hasNext())
        paths += files.next();
    paths.sort();
    return paths;
}

// Of a value that is there the edit may take away what lies between its colon and its end, and
// white space round that: the comment behind it and everything else on its lines stay.
QString editBesideValue(
    const QString& text, const FrontMatterEntry& entry, const QList<TextEdit>& edits)
{
    for (const TextEdit& edit : edits) {
        const qsizetype lastOfValue = std::max(entry.valueRange.end, entry.keyRange.end + 1);
        const qsizetype start = std::max(lastOfValue, edit.range.start);
        const qsizetype length = std::max(edit.range.end - start, qsizetype(0));
        if (edit.range.start < entry.keyRange.end
            || !QStringView(text).sliced(start, length).trimmed().isEmpty())
            return QStringLiteral("an edit beside the value of ") + entry.key;
    }
    return {};
}

bool isAsRubyReads(const FrontMatter& ours, const PsychAnswer& answer)
{
    const bool isMap = answer.value.at(0) == QLatin1String("map");
    const bool isNothing = answer.value.at(0) == QLatin1String("null")
        || answer.value == QJsonArray{QStringLiteral("bool"), false};
    if (ours.broken)
        return answer.failed || !(isMap || isNothing);
    const QJsonArray nothing{QStringLiteral("map"), QJsonArray()};
    return !answer.failed
        && PsychOracle::described(ours.values) == (isMap ? answer.value : nothing);
}

bool isAsMeant(const Trial& trial, const PsychAnswer& before, const PsychAnswer& after)
{
    const QJsonValue expected = trial.value ? QJsonValue(PsychOracle::described(*trial.value))
                                            : QJsonValue(QJsonValue::Undefined);
    return after.present && !after.failed && valueIn(after.value, trial.key) == expected
        && without(after.value, trial.key) == without(before.value, trial.key)
        && after.bodyLength == before.bodyLength;
}

QByteArray json(const QJsonArray& value)
{
    return QJsonDocument(value).toJson(QJsonDocument::Compact);
}

} // namespace

class TestForeignPosts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void blocksReadAndEditAsRubySays();

private:
    void addTrials(TriedPost& post);
    void mend(TriedPost& post);
    void addTrial(TriedPost& post, const QString& key, const std::optional<YamlValue>& value,
        const Result<QList<TextEdit>>& edits);
    void ask(const QList<TriedPost>& posts);
    void complain(const QString& what);

    FrontMatterGenerator m_generator{26};
    Tally m_tally;
};

void TestForeignPosts::complain(const QString& what)
{
    constexpr int shown = 40;
    if (++m_tally.failures <= shown)
        qInfo("%s\n", qPrintable(what));
}

void TestForeignPosts::addTrial(TriedPost& post, const QString& key,
    const std::optional<YamlValue>& value, const Result<QList<TextEdit>>& edits)
{
    if (!edits) { // e.g. the key stands twice
        ++m_tally.refused;
        return;
    }
    const Trial trial{post.text, applied(*edits, post.text), key, value};
    QString stray = strayEdit(post.text, post.frontMatter, key, *edits);
    const FrontMatterEntry* entry = post.frontMatter.find(key);
    if (stray.isEmpty() && value && entry)
        stray = editBesideValue(post.text, *entry, *edits);
    if (!stray.isEmpty())
        complain(QStringLiteral("%1: %2\n%3").arg(post.file, stray, trial.after));
    post.trials += trial;
}

// Each key gets another text, a value of any type, its own value once more, and is taken away.
void TestForeignPosts::addTrials(TriedPost& post)
{
    QSet<QString> keys;
    for (const FrontMatterEntry& entry : post.frontMatter.entries) {
        if (!entry.keyIsString || keys.contains(entry.key))
            continue;
        keys.insert(entry.key);
        for (const YamlValue& value : {YamlValue(m_generator.string()), randomValue(m_generator)})
            addTrial(post, entry.key, value, setValue(post.text, entry.key, value));
        if (post.frontMatter.entries.size() > 1)
            addTrial(post, entry.key, std::nullopt, removeKey(post.text, entry.key));
        if (const auto* list = std::get_if<YamlValue::List>(&entry.value.variant());
            list && !list->isEmpty()) {
            YamlValue::List changed = *list;
            changed[m_generator.below(int(changed.size()))] = m_generator.string();
            addTrial(post, entry.key, YamlValue(changed), setValue(post.text, entry.key, changed));
        }
        const QString source = QStringLiteral("- a\n- b: 1\n  c: [d]");
        addTrial(post, entry.key, readYamlDocument(source + u'\n').root,
            setSource(post.text, entry.key, source));
        const Result<QList<TextEdit>> same = setValue(post.text, entry.key, entry.value);
        if (same && !same->isEmpty())
            complain(
                QStringLiteral("%1: the same value is written anew: %2").arg(post.file, entry.key));
    }
    const QString added = QStringLiteral("a new key");
    const YamlValue value(QStringLiteral("x: y"));
    addTrial(post, added, value, setValue(post.text, added, value));
}

// What a person gets who presses the repair's button as often as one is offered.
void TestForeignPosts::mend(TriedPost& post)
{
    for (int presses = 0; presses < 10 && post.frontMatter.broken; ++presses) {
        const Diagnostic problem = post.frontMatter.problems.value(0);
        if (problem.line < 1 || problem.message.isEmpty())
            complain(QStringLiteral("%1: broken without a word").arg(post.file));
        if (!problem.repair)
            return;
        post.text = applied(problem.repair->edits, post.text);
        post.frontMatter = readFrontMatter(post.text);
    }
    if (!post.frontMatter.broken)
        ++m_tally.mended;
}

void TestForeignPosts::ask(const QList<TriedPost>& posts)
{
    QStringList texts;
    for (const TriedPost& post : posts) {
        texts += post.text;
        for (const Trial& trial : post.trials)
            texts += trial.after;
    }
    const QList<PsychAnswer> answers = PsychOracle::ask(texts);
    QCOMPARE(answers.size(), texts.size());
    auto answer = answers.cbegin();
    for (const TriedPost& post : posts) {
        const PsychAnswer& before = *answer++;
        if (!isAsRubyReads(post.frontMatter, before))
            complain(QStringLiteral("%1: read differently\n%2\n%3 %4")
                         .arg(post.file, post.text, before.error,
                             QString::fromUtf8(json(before.value))));
        for (const Trial& trial : post.trials) {
            const PsychAnswer& after = *answer++;
            if (!isAsMeant(trial, before, after))
                complain(QStringLiteral("%1: %2 =\n%3\n==>\n%4\n%5 %6")
                             .arg(post.file, trial.key, trial.before, trial.after, after.error,
                                 QString::fromUtf8(json(after.value))));
        }
    }
}

void TestForeignPosts::blocksReadAndEditAsRubySays()
{
    GALLEY_REQUIRE_RUBY();
    if (!qEnvironmentVariableIsSet("GALLEY_FOREIGN_POSTS"))
        QSKIP("set GALLEY_FOREIGN_POSTS to a folder of posts of other sites");
    QSet<QString> blocks;
    QList<TriedPost> posts;
    const QStringList paths = foreignFiles();
    for (const QString& path : paths) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        const DecodedText decoded = decodeFile(bytes);
        QCOMPARE(decoded.bytes.encode(decoded.text), bytes);
        TriedPost post{path, decoded.text, readFrontMatter(decoded.text), {}};
        post.text.truncate(post.frontMatter.block.end);
        if (!post.frontMatter.present || blocks.contains(post.text))
            continue;
        blocks.insert(post.text);
        ++m_tally.files;
        if (post.frontMatter.broken) {
            mend(post);
        } else {
            ++m_tally.readable;
            addTrials(post);
        }
        m_tally.edits += post.trials.size();
        posts += post;
        if (posts.size() == 500) {
            ask(posts);
            posts.clear();
        }
    }
    if (!posts.isEmpty())
        ask(posts);
    qInfo(
        "%lld different blocks, %lld readable, %lld more after repairs, %lld edits, %lld refused, "
        "%lld failures",
        m_tally.files, m_tally.readable, m_tally.mended, m_tally.edits, m_tally.refused,
        m_tally.failures);
    QCOMPARE(m_tally.failures, 0);
}

QTEST_GUILESS_MAIN(TestForeignPosts)
#include "tst_foreign_posts.moc"
