// SPDX-License-Identifier: MIT
// Liquid's lax mode on liquidjs' parser: what Jekyll accepts must parse, and what it would not
// must not take the rest of the page with it.
// Source: Liquid 5.4 lib/liquid/{tokenizer,block_body}.rb.
'use strict';

(function () {
    const tokenizer = liquidjs.Tokenizer.prototype;
    // A class that liquidjs does not export.
    const HTML = new liquidjs.Liquid().parse('text')[0].constructor;
    // It sets the stack, which Qt's engine does not allow; the error would be lost.
    liquidjs.LiquidError.prototype.update = function () { };

    // Jekyll ends an output at the first `}}`, also inside quotes.
    const readToDelimiter = tokenizer.readToDelimiter;
    tokenizer.readToDelimiter = function (delimiter) { return readToDelimiter.call(this, delimiter, false); };

    // Half a byte of UTF-8 a character, as liquid/badges reads it.
    function encoded(text) {
        return unescape(encodeURIComponent(text)).replace(/[^]/g, byte => {
            const code = byte.charCodeAt(0);
            return String.fromCharCode(0xFDE0 + (code >> 4), 0xFDE0 + (code & 15));
        });
    }

    function badgeToken(shown, title) { return '\uFDD2' + encoded(title) + '\uFDD4' + encoded(shown) + '\uFDD3'; }

    // A plugin's tag. Of a block the content is shown, as far as it is Liquid's.
    class UnknownTag extends liquidjs.Tag {
        render(context, emitter) { emitter.write(badgeToken(this.token.name, this.token.getText())); }
    }

    class PartOfUnknownTag extends liquidjs.Tag {
        render() { }
    }

    class BrokenTemplate {
        constructor(token) { this.token = token; }
        render(context, emitter) { emitter.write(galley.badge(this.token)); }
    }

    // What is wrong with the template being parsed: Jekyll stops at it even where the template would
    // never come by. The first error counts; the others may follow from it.
    let found = { error: undefined, unknown: [] };

    function note(error, token) {
        if (!found.error)
            found.error = { error, token };
    }

    // Tags that stand in a block only; no plugin adds them but to its own blocks.
    const dividers = ['else', 'elsif', 'when'];
    const parts = dividers.concat(['elseif', 'end']);

    function unknownTag(token, remainTokens, parser) {
        const opener = token.name.slice(0, 3) === 'end' ? token.name.slice(3) : '';
        const isPart = parser.galleyUnknown && (parser.galleyUnknown.has(opener) || dividers.indexOf(token.name) >= 0);
        if (isPart)
            return new PartOfUnknownTag(token, remainTokens, parser.liquid);
        if (parts.indexOf(token.name) >= 0 || parser.liquid.tags[opener]) {
            note(new Error(galley.host.strayTag(token.name)), token);
            return new BrokenTemplate(token);
        }
        found.unknown.push(token);
        (parser.galleyUnknown = parser.galleyUnknown || new Set()).add(token.name);
        return new UnknownTag(token, remainTokens, parser.liquid);
    }

    const maximumDepth = 100; // Liquid::Block::MAX_DEPTH
    const blocks = ['if', 'unless', 'case', 'for', 'tablerow', 'capture', 'comment', 'ifchanged', 'highlight'];

    // Parses a block with what it holds; `parser` knows how many are around it.
    function parseBlock(parser, token, remainTokens) {
        const depth = parser.galleyDepth || 0;
        if (depth >= maximumDepth)
            throw new Error(galley.host.tooDeep(token.name));
        parser.galleyDepth = depth + 1;
        try {
            return parseToken.call(parser, token, remainTokens);
        } finally {
            parser.galleyDepth = depth;
        }
    }

    const parseToken = liquidjs.Parser.prototype.parseToken;
    liquidjs.Parser.prototype.parseToken = function (token, remainTokens) {
        if (token.name !== undefined && !this.liquid.tags[token.name])
            return unknownTag(token, remainTokens, this);
        try {
            if (blocks.indexOf(token.name) >= 0)
                return parseBlock(this, token, remainTokens);
            const isOutput = token.name === undefined && token.content !== undefined;
            // Jekyll's output ends at the first brace.
            if (isOutput && token.content.indexOf('}') >= 0)
                throw new Error(galley.host.unclosed(token.getText()));
            return isOutput ? new galley.Output(token) : parseToken.call(this, token, remainTokens);
        } catch (error) {
            if (error instanceof galley.LimitError)
                throw error;
            note(error, token);
            return new BrokenTemplate(token);
        }
    };

    HTML.prototype.render = function (context, emitter) { emitter.write(this.str); };

    const tagForm = /^[ \t\r\n\f\v]*(#|\w+)[ \t\r\n\f\v]*([^]*)$/;

    // To Ruby only ASCII has white space and letters of a tag's name.
    function readAsRuby(token) {
        if (token.name !== undefined) {
            const match = tagForm.exec(token.input.slice(token.begin + 2, token.end - 2).replace(/^-/, '').replace(/-$/, ''));
            if (match)
                Object.assign(token, { name: match[1], args: galley.rstrip(match[2]) });
        } else if (token.content === undefined) {
            const text = token.input.slice(token.begin, token.end);
            if (token.trimLeft > 0)
                token.trimLeft = text.length - galley.lstrip(text).length;
            if (token.trimRight > 0)
                token.trimRight = text.length - galley.rstrip(text).length;
        }
    }

    const longestMarkup = 10000; // of a tag or an output: the patterns that read it are not linear

    // `{% else if x %}` is an else; end tags may carry anything.
    const readTopLevelTokens = tokenizer.readTopLevelTokens;
    tokenizer.readTopLevelTokens = function (options) {
        const tokens = readTopLevelTokens.call(this, options);
        for (const token of tokens) {
            if ((token.name !== undefined || token.content !== undefined) && token.end - token.begin > longestMarkup)
                throw new galley.LimitError(galley.host.limitMessage('steps'));
            readAsRuby(token);
            if (token.name === 'else' || (token.name && token.name.slice(0, 3) === 'end')) {
                token.written = token.args;
                Object.defineProperty(token, 'args', { value: '' });
            }
        }
        return tokens;
    };

    Object.assign(galley, {
        // The templates of a source, with what is wrong with them as `found`.
        parseSource(liquid, source, file) {
            const outer = found;
            found = { error: undefined, unknown: [] };
            try {
                const templates = liquid.parse(source, file);
                templates.found = found;
                return templates;
            } finally {
                found = outer;
            }
        },
        reportFound(templates, file) {
            for (const token of templates.found.unknown)
                galley.host.report('liquid.unknown-tag', token.name, token.file || file || '', galley.lineOf(token));
            if (templates.found.error)
                galley.reportError(templates.found.error.error, templates.found.error.token, file);
        },
        lineOf(token) {
            return token && token.input !== undefined ? token.getPosition()[0] : 0;
        },
        reportError(error, token, file) {
            const place = error.token || token;
            const message = String(error.originalError ? error.originalError.message : error.message);
            const open = /^(?:tag|output|raw) ?"?([^]*?)"? not closed/.exec(message);
            galley.host.report('liquid.error', open ? galley.host.unclosed(open[1]) : message, (place && place.file) || file || '', galley.lineOf(place));
        },
        // Shown where a tag could not be rendered. Never part of a page that Jekyll can build.
        badge(token) {
            const text = token && token.getText ? token.getText() : '';
            return badgeToken(text, '');
        },
    });
})();
