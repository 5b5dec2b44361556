// SPDX-License-Identifier: MIT
// A plain text edit beside the live preview and nothing else: the smallest window that shows how
// fast the preview follows a key. To be measured from outside, as any editor.

#include "preview/page/view/previewview.h"
#include "preview/site/reader/sitereader.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QFileInfo>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QTextCursor>

using namespace galley;

namespace {

SiteSnapshotPtr siteAround(const QString& path)
{
    const QString root = findSiteRoot(path);
    if (root.isEmpty())
        return embeddedSite();
    const auto own = readSite(root);
    return own ? *own : embeddedSite();
}

void putCaretAfter(QPlainTextEdit& editor, const QString& word)
{
    QTextCursor cursor = editor.document()->find(word);
    cursor.clearSelection();
    editor.setTextCursor(cursor);
    editor.centerCursor();
}

} // namespace

int main(int argc, char** argv)
{
    registerPreviewScheme();
    const QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addPositionalArgument(QStringLiteral("file"), QStringLiteral("The post to show."));
    const QCommandLineOption caret(QStringLiteral("caret"),
        QStringLiteral("Put the caret after this word."), QStringLiteral("word"));
    parser.addOption(caret);
    parser.process(application);
    if (parser.positionalArguments().size() != 1)
        parser.showHelp(2);

    const QString path = QFileInfo(parser.positionalArguments().constFirst()).absoluteFilePath();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));

    QSplitter window;
    auto* editor = new QPlainTextEdit(QString::fromUtf8(file.readAll()), &window);
    auto* preview = new PreviewView(&window);
    window.resize(1600, 1000);
    window.setSizes({800, 800});
    preview->setSite(siteAround(path));
    const auto render = [&] { preview->setText(editor->toPlainText(), path); };
    QObject::connect(editor, &QPlainTextEdit::textChanged, preview, render);

    window.show();
    editor->setFocus();
    if (parser.isSet(caret)) {
        putCaretAfter(*editor, parser.value(caret));
        QObject::connect(preview, &PreviewView::pageReady, preview,
            [&] { preview->showLine(editor->textCursor().blockNumber() + 1, 0.5); });
    }
    render();
    return application.exec();
}
