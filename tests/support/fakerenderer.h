// SPDX-License-Identifier: MIT
#pragma once

#include "preview/page/live/renderqueue.h"

#include <QFileInfo>
#include <QStringList>

namespace galley::test {

// A renderer for tests of the web view, which must not hang on how Markdown or layouts are done.
// A text is `title: …`, optionally `head: …` and `shell: …` (HTML put into <head> and before the
// post) or `around: …` (all that stands before the post, where nothing stands behind), a line
// `---`, and then blocks between blank lines: HTML as it is, or text that becomes a paragraph.
inline RenderedBlock fakeBlock(const QStringList& lines, int firstLine)
{
    const QString text = lines.join(QLatin1Char('\n'));
    RenderedBlock block;
    block.html = text.startsWith(QLatin1Char('<'))
        ? text.toUtf8() + '\n'
        : "<p>" + text.toHtmlEscaped().toUtf8() + "</p>\n";
    block.firstLine = firstLine;
    block.lastLine = firstLine + int(lines.size()) - 1;
    block.hash = qHash(block.html);
    // One element a line, as in a list, after the element around them.
    if (text.startsWith(QLatin1String("<ul>"))) {
        for (int i = 1; i + 1 < lines.size(); ++i)
            block.anchors.push_back({i, firstLine + i});
    }
    return block;
}

inline RenderedPage fakeRender(const QString& text, const QString& file)
{
    RenderedPage page;
    QString head, shell;
    std::optional<QString> around;
    QStringList block;
    bool inBody = false;
    int number = 0;
    const auto finish = [&] {
        if (!block.isEmpty())
            page.blocks.push_back(fakeBlock(block, number - int(block.size())));
        block.clear();
    };
    for (const QString& line : text.split(QLatin1Char('\n'))) {
        ++number;
        if (!inBody) {
            if (line.startsWith(QLatin1String("title: ")))
                page.title = line.mid(7);
            if (line.startsWith(QLatin1String("head: ")))
                head += line.mid(6);
            if (line.startsWith(QLatin1String("shell: ")))
                shell += line.mid(7);
            if (line.startsWith(QLatin1String("around:")))
                around = line.mid(7).trimmed();
            inBody = line == QLatin1String("---");
        } else if (line.isEmpty()) {
            finish();
        } else {
            block.append(line);
        }
    }
    ++number;
    finish();
    page.before = "<!DOCTYPE html>\n<html lang=\"en\">\n<head><title>" + page.title.toUtf8()
        + "</title>\n" + head.toUtf8()
        + "<link rel=\"stylesheet\" href=\"/static/site.css\">\n</head>\n<body "
          "class=\"post\">\n<h1>"
        + page.title.toUtf8() + "</h1>\n" + shell.toUtf8() + "<main>\n";
    page.after = "</main>\n<footer><hr><p>End</p></footer>\n</body>\n</html>\n";
    if (around) {
        page.before = around->toUtf8();
        page.after.clear();
    }
    page.url = QStringLiteral("/2025/01/02/%1/").arg(QFileInfo(file).completeBaseName());
    return page;
}

inline std::function<RenderFunction()> fakeRenderer()
{
    return [] {
        return [](const RenderJob& job) { return fakeRender(job.text.toString(), job.file); };
    };
}

} // namespace galley::test
