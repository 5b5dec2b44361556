// SPDX-License-Identifier: MIT
// Shows a post in form and editor, for looking at: editorscreenshot POST OUT.png [WIDTHxHEIGHT]
// [dark] [zh] [find]. Built with the tests, run by hand.

#include "editor/document/postdocument.h"
#include "editor/find/findbar.h"
#include "editor/form/frontmatterform.h"
#include "editor/post/file/postfile.h"
#include "editor/text/markdowneditor.h"
#include "editor/text/markdownhighlighter.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QPalette>
#include <QStyleFactory>
#include <QTimer>
#include <QVBoxLayout>

using namespace galley;

namespace {

QPalette darkPalette()
{
    QPalette palette(QColor(0x2a, 0x30, 0x37));
    palette.setColor(QPalette::Base, QColor(0x1b, 0x20, 0x26));
    palette.setColor(QPalette::Highlight, QColor(0x3e, 0x8f, 0xc1));
    return palette;
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() < 3)
        return 2;
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    if (arguments.contains(QStringLiteral("dark")))
        QApplication::setPalette(darkPalette());
    if (arguments.contains(QStringLiteral("zh")))
        QApplication::setFont(QFont(QStringLiteral("Noto Sans CJK SC"), 10));
    PostDocument document;
    document.load(decodeFile(readFile(arguments.at(1)).value_or(QByteArray())));
    FormContext context;
    context.siteRoot = QFileInfo(QFileInfo(arguments.at(1)).path()).path();
    context.authors = {QStringLiteral("Cheng Jin")};
    context.layouts = {QStringLiteral("post")};
    context.groups = {QStringLiteral("news"), QStringLiteral("workshops")};
    QWidget window;
    FrontMatterForm form(document, context);
    MarkdownEditor editor(document);
    FindBar find(editor);
    QVBoxLayout column(&window);
    column.setContentsMargins(0, 0, 0, 0);
    column.setSpacing(0);
    column.addWidget(&form);
    column.addWidget(&editor, 1);
    column.addWidget(&find);
    const QStringList size = arguments.value(3).split(u'x');
    window.resize(std::max(300, size.value(0).toInt()), std::max(300, size.value(1).toInt()));
    window.show();
    editor.setFocus();
    editor.goToLine(15);
    if (arguments.contains(QStringLiteral("find"))) {
        editor.setTextSelection(TextSelection::caret(0));
        find.openReplace();
    }
    QTimer::singleShot(
        600, &application, [&] { application.exit(window.grab().save(arguments.at(2)) ? 0 : 1); });
    return application.exec();
}
