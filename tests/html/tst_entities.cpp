// SPDX-License-Identifier: MIT
#include "editor/html/entities.h"

#include <QProcess>
#include <QTest>

using namespace galley;

class TestEntities : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsReferencesAsBrowsersDo_data();
    void readsReferencesAsBrowsersDo();
    void knowsEveryNameOfHtml();
    void escapesWhatItReads();
};

void TestEntities::readsReferencesAsBrowsersDo_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("attribute");
    const auto row = [](const char* name, const char* html, const char* text,
                         const char* attribute = nullptr) {
        QTest::newRow(name) << QByteArray(html) << QByteArray(text)
                            << QByteArray(attribute ? attribute : text);
    };
    row("none", " plain <b> \" ' ", " plain <b> \" ' ");
    row("the usual", "&lt;&gt;&amp;&quot;&apos;&#39;&nbsp;", "<>&\"''\u00a0");
    row("once only", "&amp;lt; &amp;amp;amp;", "&lt; &amp;amp;");
    row("numbers", "&#38;&#x26;&#X1f600;&#0038;", "&&\U0001f600&");
    row("Windows' characters", "&#128;&#x93;", "\u20ac\u201c");
    row("no characters", "&#0;&#xD800;&#x110000;&#99999999999;", "\ufffd\ufffd\ufffd\ufffd");
    row("no references", "& && &; &# &#; &#x; &unknown; AT&T",
        "& && &; &# &#; &#x; &unknown; AT&T");
    row("capitals count", "&AMP;&Amp;&Eacute;&eacute;", "&&Amp;\u00c9\u00e9");
    row("two characters", "&NotEqualTilde;", "\u2242\u0338");
    row("without a semicolon", "&amp &copy&lt", "& \u00a9<");
    row("in an address", "/?a=1&copy=2&ampx&lt;", "/?a=1\u00a9=2&x<", "/?a=1&copy=2&ampx<");
    row("at a tag", "&amp<b>&amp\"", "&<b>&\"");
}

void TestEntities::readsReferencesAsBrowsersDo()
{
    QFETCH(const QByteArray, html);
    QTEST(withoutEntities(html, EntityPlace::Text), "text");
    QTEST(withoutEntities(html, EntityPlace::Attribute), "attribute");
}

// Python has HTML's table, and a decoder of its own.
void TestEntities::knowsEveryNameOfHtml()
{
    QProcess python;
    python.start(QStringLiteral(GALLEY_PYTHON),
        {QStringLiteral("-c"),
            QStringLiteral("import html, html.entities as e, sys\n"
                           "texts = ['&' + name + end for name in e.html5 for end in ('', ' ')]\n"
                           "texts += ['&#%d;' % n for n in range(160, 0x3000)]\n"
                           "for text in texts:\n"
                           "    pair = text + '\\x1f' + html.unescape(text) + '\\x1e'\n"
                           "    sys.stdout.buffer.write(pair.encode())\n")});
    QVERIFY(python.waitForFinished());
    const QList<QByteArray> pairs = python.readAllStandardOutput().split('\x1e');
    QVERIFY(pairs.size() > 10'000);
    for (const QByteArray& pair : pairs.first(pairs.size() - 1)) {
        const QList<QByteArray> halves = pair.split('\x1f');
        QCOMPARE(withoutEntities(halves[0], EntityPlace::Text), halves[1]);
    }
}

void TestEntities::escapesWhatItReads()
{
    const QByteArray value = "a \"b\" 'c' <d> &amp; \u00a0é";
    QCOMPARE(withoutEntities(escapedAttribute(value), EntityPlace::Attribute), value);
}

QTEST_APPLESS_MAIN(TestEntities)
#include "tst_entities.moc"
