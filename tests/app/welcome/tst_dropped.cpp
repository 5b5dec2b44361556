// SPDX-License-Identifier: MIT
#include "app/welcome/dropped.h"

#include <QMimeData>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace galley;
using namespace Qt::StringLiterals;

class DroppedTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysWhatItIs_data();
    void saysWhatItIs();

private:
    QTemporaryDir m_folder;
};

void DroppedTest::saysWhatItIs_data()
{
    QTest::addColumn<QStringList>("urls");
    QTest::addColumn<DropKind>("kind");
    QTest::addColumn<int>("count");
    const auto local = [](const QString& path) { return QUrl::fromLocalFile(path).toString(); };
    const QString folder = local(m_folder.path());
    const auto row = [](const char* name, const QStringList& urls, DropKind kind, int count = 0) {
        QTest::newRow(name) << urls << kind << count;
    };
    row("a folder", {folder}, DropKind::Site);
    row("two folders", {folder, folder}, DropKind::Other);
    row("a post", {local(u"/lab/新聞 a.md"_s)}, DropKind::Post);
    row("a post in capitals", {local(u"/lab/A.MARKDOWN"_s)}, DropKind::Post);
    row("two posts", {local(u"/lab/a.md"_s), local(u"/lab/b.md"_s)}, DropKind::Other);
    row("a picture", {local(u"/lab/a.JPG"_s)}, DropKind::Pictures, 1);
    row("pictures", {local(u"/lab/a.png"_s), local(u"/lab/b.webp"_s)}, DropKind::Pictures, 2);
    row("a picture and a folder", {local(u"/lab/a.png"_s), folder}, DropKind::Other);
    row("a document", {local(u"/lab/a.docx"_s)}, DropKind::Document);
    row("a document in capitals", {local(u"/lab/A.ODT"_s)}, DropKind::Document);
    row("two documents", {local(u"/lab/a.docx"_s), local(u"/lab/b.docx"_s)}, DropKind::Other);
    row("another file", {local(u"/lab/a.pdf"_s)}, DropKind::Other);
    row("a page's picture", {u"https://example.org/a.png"_s}, DropKind::Other);
    row("a text", {}, DropKind::Other);
}

void DroppedTest::saysWhatItIs()
{
    QFETCH(const QStringList, urls);
    QMimeData mime;
    mime.setText(u"text"_s);
    mime.setUrls(QUrl::fromStringList(urls));
    const DragContent dropped = droppedIn(mime);
    QTEST(dropped.kind, "kind");
    QTEST(dropped.count, "count");
    const bool isOpened = isTakenAnywhere(dropped.kind);
    QCOMPARE(dropped.path, isOpened ? QUrl(urls.first()).toLocalFile() : QString());
}

QTEST_GUILESS_MAIN(DroppedTest)
#include "tst_dropped.moc"
