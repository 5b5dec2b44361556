// SPDX-License-Identifier: MIT
// Jekyll's own tags. Source: Jekyll 4.3 lib/jekyll/tags/*.rb.
'use strict';

(function () {
    const host = galley.host;

    // The markup with what `{{ }}` it holds filled in.
    function fill(markup, context) {
        if (markup.indexOf('{{') < 0 && markup.indexOf('{%') < 0)
            return markup;
        const emitter = new galley.Emitter();
        const templates = galley.parseSource(context.liquid, markup);
        if (templates.found.error)
            throw templates.found.error.error;
        galley.renderAll(templates, context, emitter);
        return emitter.buffer;
    }

    const parameter = '([\\w-]+)\\s*=\\s*(?:"([^"\\\\]*(?:\\\\.[^"\\\\]*)*)"|\'([^\'\\\\]*(?:\\\\.[^\'\\\\]*)*)\'|([\\w.-]+))';
    const parameters = new RegExp('^\\s*(?:' + parameter + '(?=\\s|$)\\s*)*$');

    class IncludeTag extends liquidjs.Tag {
        constructor(token, remainTokens, liquid) {
            super(token, remainTokens, liquid);
            const markup = token.args.trim();
            const dynamic = /^([^{]*(?:\{\{\s*[\w\-.]+\s*(?:\|.*)?\}\}[^\s{}]*)+)([^]*)$/.exec(markup);
            const plain = /^(\S*)\s*([^]*)$/.exec(markup);
            this.file = (dynamic || plain)[1].trim();
            this.parameters = (dynamic || plain)[2].trim();
            this.hasScope = dynamic !== null || this.parameters !== '';
            if (this.parameters && !parameters.test(this.parameters))
                throw new Error(host.badInclude(this.parameters));
        }

        find(name) { return host.includeSource(name); }

        render(context, emitter) {
            const name = fill(this.file, context);
            if (/[./]{2,}/.test(name) || !/^[\w/.\-()+~#@]+$/.test(name))
                throw new Error(host.badInclude(name));
            const source = this.find(name.replace(/^\//, ''));
            if (!source)
                throw new Error(host.missingInclude(name));
            const scope = Object.create(null);
            if (this.hasScope)
                scope.include = this.readParameters(context);
            galley.pushScope(context, scope, () => host.includeCycle(name));
            const templates = galley.parse(source.text, source.file);
            galley.reportFound(templates, source.file);
            galley.renderAll(templates, context, emitter);
            context.pop();
        }

        readParameters(context) {
            const hash = new galley.RubyHash();
            const pattern = new RegExp(parameter, 'g');
            for (let match = pattern.exec(this.parameters); match; match = pattern.exec(this.parameters)) {
                const value = match[2] !== undefined ? match[2].replace(/\\"/g, '"')
                    : match[3] !== undefined ? match[3].replace(/\\'/g, '\'')
                    : galley.parseExpression(match[4]).evaluate(context);
                hash.set(match[1], value);
            }
            return hash;
        }
    }

    class IncludeRelativeTag extends IncludeTag {
        find(name) { return host.relativeSource(name); }
    }

    class LinkTag extends liquidjs.Tag {
        render(context, emitter) {
            const path = fill(this.token.args.trim(), context);
            const url = host.link(path);
            if (url === undefined)
                throw new Error(host.missingLink(path, 'link'));
            emitter.write(url);
        }
    }

    class PostUrlTag extends liquidjs.Tag {
        constructor(token, remainTokens, liquid) {
            super(token, remainTokens, liquid);
            if (!/^(.+\/)*(\d+-\d+-\d+)-(.*)$/.test(token.args.trim()))
                throw new Error(host.missingLink(token.args.trim(), 'post_url'));
        }
        render(context, emitter) {
            const name = this.token.args.trim();
            const url = host.postUrl(name);
            if (url === undefined)
                throw new Error(host.missingLink(name, 'post_url'));
            emitter.write(url);
        }
    }

    class BlockTag extends liquidjs.Tag {
        constructor(token, remainTokens, liquid, parser) {
            super(token, remainTokens, liquid);
            this.templates = [];
            this.isBlank = galley.readBody(this, remainTokens, parser, this.templates, function () { });
        }
        body(context) {
            const emitter = new galley.Emitter();
            galley.renderAll(this.templates, context, emitter);
            return emitter.buffer;
        }
    }

    const rouge = ['rouge', 'pygments'];

    class HighlightTag extends BlockTag {
        constructor(token, remainTokens, liquid, parser) {
            super(token, remainTokens, liquid, parser);
            const syntax = /^([a-zA-Z0-9.+#_-]+)((\s+\w+(=(\w+|"([0-9]+\s)*[0-9]+"))?)*)$/.exec(token.args.trim());
            if (!syntax)
                throw new Error(host.badHighlight(token.args.trim()));
            this.language = syntax[1].toLowerCase();
            this.lineNumbers = /\blinenos\b/.test(syntax[2]);
        }
        highlighted(code, highlighter) {
            if (rouge.indexOf(highlighter) < 0)
                return galley.strip(galley.escapeHtml(code));
            const html = galley.highlight(code, this.language);
            return this.lineNumbers ? numbered(code, html) : html;
        }
        render(context, emitter) {
            const code = this.body(context).replace(/^[\n\r]+|[\n\r]+$/g, '');
            const html = this.highlighted(code, galley.print(galley.lookUp(context, 'site').get('highlighter')));
            const figure = '<figure class="highlight"><pre><code class="language-' + this.language.replace(/\+/g, '-')
                + '" data-lang="' + this.language + '">' + html.replace(/\n$/, '') + '</code></pre></figure>';
            emitter.write(galley.print(galley.lookUp(context, 'highlighter_prefix')) + figure
                + galley.print(galley.lookUp(context, 'highlighter_suffix')));
        }
    }

    // Source: Rouge 3.30 lib/rouge/formatters/html_table.rb.
    function numbered(code, html) {
        const numbers = code.split('\n').map((line, i) => (i + 1) + '\n').join('');
        return '<table class="rouge-table"><tbody><tr><td class="gutter gl"><pre class="lineno">' + numbers
            + '</pre></td><td class="code"><pre>' + html + '\n</pre></td></tr></tbody></table>';
    }

    class IfChangedTag extends BlockTag {
        render(context, emitter) {
            const text = this.body(context);
            if (text === context.getRegister('ifchanged'))
                return;
            context.setRegister('ifchanged', text);
            emitter.write(text);
        }
    }

    galley.fill = fill;
    galley.tags = {
        include: IncludeTag, include_relative: IncludeRelativeTag, link: LinkTag, post_url: PostUrlTag,
        highlight: HighlightTag, ifchanged: IfChangedTag,
    };
})();
