// SPDX-License-Identifier: MIT
// The two producers of spans, md4c and the scanner, must give the same tree wherever both may be
// asked.

#include "preview/markdown/leaves/commonmarkup.h"
#include "preview/markdown/leaves/md4cbuilder.h"
#include "tests/support/corpus.h"

#include <QTest>

namespace {

using namespace galley::markdown;

void describe(std::string& out, const Node& parent)
{
    bool inText = false;
    for (const Node* child = parent.first; child != nullptr; child = child->next) {
        const bool isText = child->is(NodeType::Text);
        if (!isText || !inText)
            out.append("(").append(std::to_string(static_cast<int>(child->type))).append(":");
        out += child->text;
        out += std::to_string(child->level);
        out += child->attributes.value("href");
        describe(out, *child);
        inText = isText;
        if (!isText)
            out += ")";
    }
}

std::string treeOfMd4c(const std::string& text)
{
    const Dialect dialect;
    RenderContext context(dialect);
    SpanScanner scanner(context, text, 1);
    Node root;
    if (!buildWithMd4c(scanner, &root))
        return "md4c gave up";
    std::string result;
    describe(result, root);
    return result;
}

std::string treeOfScanner(const std::string& text)
{
    const Dialect dialect;
    RenderContext context(dialect);
    Node root;
    SpanScanner(context, text, 1).scanAll(&root);
    std::string result;
    describe(result, root);
    return result;
}

// The paragraphs of a text, roughly: what stands between blank lines, without its last line end.
std::vector<std::string> leaves(const std::string& text)
{
    std::vector<std::string> result;
    std::size_t start = 0;
    while (start < text.size()) {
        const std::size_t end = std::min(text.find("\n\n", start), text.size());
        std::string leaf = text.substr(start, end - start);
        while (!leaf.empty() && (leaf.back() == '\n' || leaf.back() == ' '))
            leaf.pop_back();
        result.push_back(leaf);
        start = end + 2;
    }
    return result;
}

} // namespace

class LeafProducersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void qualifies_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("qualifies");
        QTest::newRow("plain text") << QStringLiteral("plain") << false;
        QTest::newRow("strong") << QStringLiteral("a **b** c") << true;
        QTest::newRow("chinese strong") << QStringLiteral("他說**中文**字") << true;
        QTest::newRow("strong before full-width colon")
            << QStringLiteral("**注意：**文字") << false;
        QTest::newRow("link and code") << QStringLiteral("see [it](https://a.b/c) or `d`") << true;
        QTest::newRow("nested emphasis") << QStringLiteral("*a **b** c*") << false;
        QTest::newRow("underscore") << QStringLiteral("*a* b_c") << false;
        QTest::newRow("quotes around") << QStringLiteral("\"*a*\" -- 'b'...") << true;
        QTest::newRow("a list to md4c") << QStringLiteral("*a*\n1) b") << false;
        QTest::newRow("a heading to md4c") << QStringLiteral("*a*\n===") << false;
        QTest::newRow("hard break") << QStringLiteral("*a*  \nb") << false;
        QTest::newRow("attribute list") << QStringLiteral("*a*{:.b}") << false;
        QTest::newRow("literal brackets") << QStringLiteral("*a* [1]") << false;
        QTest::newRow("entity") << QStringLiteral("*a* &copy; b") << false;
        QTest::newRow("ampersand") << QStringLiteral("*R* & D") << true;
    }

    void qualifies()
    {
        QFETCH(QString, text);
        QTEST(isCommonMarkup(text.toStdString()), "qualifies");
    }

    void producersAgree_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"a **b** c", "*a*", "**a** *b*\n`c` d", "[a b](https://x.y/z_1)",
                 "\"*it*\" isn't 'so' -- (**really**)...", "x*y*z **a.**b", "`a``b` c",
                 "他說**中文**，**字**。", "a `*b*` *c `d*` e*", "**a [b](c) d** e"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }

    void producersAgree()
    {
        QFETCH(QString, text);
        const std::string bytes = text.toStdString();
        if (isCommonMarkup(bytes))
            QCOMPARE(treeOfMd4c(bytes), treeOfScanner(bytes));
    }

    void producersAgreeOnRealPosts()
    {
        int compared = 0;
        for (const QString& path : galley::test::corpusPosts()) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            for (const std::string& leaf : leaves(file.readAll().toStdString())) {
                if (!isCommonMarkup(leaf))
                    continue;
                ++compared;
                QCOMPARE(treeOfMd4c(leaf), treeOfScanner(leaf));
            }
        }
        QVERIFY2(compared > 10, qPrintable(QString::number(compared)));
    }
};

QTEST_APPLESS_MAIN(LeafProducersTest)
#include "tst_leafproducers.moc"
