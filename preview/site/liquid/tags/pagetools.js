// SPDX-License-Identifier: MIT
// Tags and filters of plugins that look at the page as a whole, by their gems' names: jekyll-toc
// 0.18 and jekyll-last-modified-at 1.3.
'use strict';

(function () {
    const read = galley.readProperty;

    class TocTag extends liquidjs.Tag {
        render(context, emitter) {
            const page = context.environments.page;
            if (galley.isTruthy(read(page, 'toc')))
                emitter.write(galley.host.tableOfContents(galley.print(galley.expand(read(page, 'content')))));
        }
    }

    // These are called with the context as `this`.
    function isWanted(context) {
        return read(context.environments.page, 'toc') === true;
    }

    function tableOf(html) {
        return galley.host.tableOfContents(galley.print(galley.expand(html)));
    }

    const tocFilters = {
        toc_only(html) { return isWanted(this) ? tableOf(html) : ''; },
        inject_anchors(html) { return isWanted(this) ? galley.host.withTocAnchors(galley.print(html)) : html; },
        toc(html) { return isWanted(this) ? tableOf(html) + galley.host.withTocAnchors(galley.print(html)) : html; },
    };
    // The body stays what stands for it, so that the page keeps its blocks.
    tocFilters.inject_anchors.takesTokens = true;
    tocFilters.toc.takesTokens = true;

    class LastModifiedTag extends liquidjs.Tag {
        render(context, emitter) {
            const form = this.token.args.trim();
            const wanted = form === '' ? read(read(context.environments.site, 'last-modified-at'), 'date-format') : form;
            const time = galley.host.lastModified();
            emitter.write(galley.filters.date(time, galley.isTruthy(wanted) ? galley.print(wanted) : '%d-%b-%y'));
        }
    }

    Object.assign(galley.pluginTags, {
        'jekyll-toc': { toc: TocTag },
        'jekyll-last-modified-at': { last_modified_at: LastModifiedTag },
    });
    galley.pluginFilters = { 'jekyll-toc': tocFilters };
})();
