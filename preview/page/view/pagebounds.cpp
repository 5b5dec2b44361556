// SPDX-License-Identifier: MIT
#include "preview/page/view/pagebounds.h"

#include "editor/html/htmltags.h"

#include <QCoreApplication>

#include <algorithm>

namespace galley {

namespace {

struct Size {
    qsizetype bytes = 0;
    qsizetype elements = 0;

    bool fits(const PageBounds& bounds) const
    {
        return bytes <= bounds.bytes && elements <= bounds.elements;
    }
};

void add(Size& size, const QByteArray& html)
{
    size.bytes += html.size();
    size.elements += countStartTags(html);
}

QString sentence(bool isShell)
{
    return isShell ? QCoreApplication::translate("galley",
               "The page that the layout builds around this post is too large to show. The post "
               "and its file are not affected.")
                   : QCoreApplication::translate("galley",
                       "The preview ends here: the page is too large to show in full. The post and "
                       "its file are not affected.");
}

RenderedBlock noticeBlock(const QString& text, int line)
{
    RenderedBlock block;
    block.html = "<p style=\"margin:16px;padding:12px;border:2px solid #b45309;color:#7c2d12;"
                 "background:#fffbeb;font:16px sans-serif\">"
        + text.toHtmlEscaped().toUtf8() + "</p>\n";
    block.firstLine = line;
    block.lastLine = line;
    block.hash = qHash(block.html);
    return block;
}

Diagnostic problemOf(const QString& text, int line)
{
    return {.severity = Severity::Warning,
        .code = QStringLiteral("page.tooLarge"),
        .message = text,
        .line = line};
}

} // namespace

RenderedPage bounded(RenderedPage page, const PageBounds& bounds)
{
    Size size;
    add(size, page.before);
    add(size, page.after);
    const bool isShell = !size.fits(bounds);
    const auto beyond = isShell
        ? page.blocks.begin()
        : std::ranges::find_if(page.blocks, [&](const RenderedBlock& block) {
              add(size, block.html);
              return !size.fits(bounds);
          });
    if (!isShell && beyond == page.blocks.end())
        return page;
    const int line = beyond == page.blocks.end() ? 1 : beyond->firstLine;
    const QString text = sentence(isShell);
    page.blocks.erase(beyond, page.blocks.end());
    page.blocks.push_back(noticeBlock(text, line));
    page.problems += problemOf(text, line);
    if (isShell) {
        page.before = "<!DOCTYPE html>\n<html><head><title></title></head><body>\n";
        page.after = "</body></html>\n";
    }
    return page;
}

} // namespace galley
