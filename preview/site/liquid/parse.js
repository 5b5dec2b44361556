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

    class UnknownTag extends liquidjs.Tag {
        render(context, emitter) {
            galley.host.report('liquid.unknown-tag', this.name, this.token.file || '', galley.lineOf(this.token));
            emitter.write(galley.badge(this.token));
        }
    }

    class EndOfUnknownTag extends liquidjs.Tag {
        render() { }
    }

    class BrokenTemplate {
        constructor(token, error) {
            this.token = token;
            this.error = error;
        }
        render(context, emitter) {
            galley.reportError(this.error, this.token);
            emitter.write(galley.badge(this.token));
        }
    }

    function unknownTag(token, remainTokens, parser) {
        const opener = token.name.slice(0, 3) === 'end' ? token.name.slice(3) : '';
        if (opener && parser.galleyUnknown && parser.galleyUnknown.has(opener))
            return new EndOfUnknownTag(token, remainTokens, parser.liquid);
        (parser.galleyUnknown = parser.galleyUnknown || new Set()).add(token.name);
        return new UnknownTag(token, remainTokens, parser.liquid);
    }

    const parseToken = liquidjs.Parser.prototype.parseToken;
    liquidjs.Parser.prototype.parseToken = function (token, remainTokens) {
        if (token.name !== undefined && !this.liquid.tags[token.name])
            return unknownTag(token, remainTokens, this);
        try {
            const isOutput = token.name === undefined && token.content !== undefined;
            return isOutput ? new galley.Output(token) : parseToken.call(this, token, remainTokens);
        } catch (error) {
            return new BrokenTemplate(token, error);
        }
    };

    HTML.prototype.render = function (context, emitter) { emitter.write(this.str); };

    // `{% else if x %}` is an else; end tags may carry anything.
    const readTopLevelTokens = tokenizer.readTopLevelTokens;
    tokenizer.readTopLevelTokens = function (options) {
        const tokens = readTopLevelTokens.call(this, options);
        for (const token of tokens) {
            if (token.name === 'else' || (token.name && token.name.slice(0, 3) === 'end'))
                Object.defineProperty(token, 'args', { value: '' });
        }
        return tokens;
    };

    Object.assign(galley, {
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
            return '<mark class="galley-badge">' + galley.escapeHtml(text) + '</mark>';
        },
    });
})();
