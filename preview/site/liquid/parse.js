// Liquid's lax mode on liquidjs' parser: what Jekyll accepts must parse, and what it would not
// must not take the rest of the page with it.
// Source: Liquid 5.4 lib/liquid/{tokenizer,variable,expression,block_body}.rb.
'use strict';

(function () {
    const tokenizer = liquidjs.Tokenizer.prototype;
    // Two classes that liquidjs does not export.
    const QuotedToken = new liquidjs.Tokenizer('""').readQuoted().constructor;
    const HTML = new liquidjs.Liquid().parse('text')[0].constructor;
    // It sets the stack, which Qt's engine does not allow; the error would be lost.
    liquidjs.LiquidError.prototype.update = function () { };
    const quotedFragment = '(?:"[^"]*"|\'[^\']*\'|(?:[^\\s,|\'"]|"[^"]*"|\'[^\']*\')+)';

    // Jekyll ends an output at the first `}}`, also inside quotes.
    const readToDelimiter = tokenizer.readToDelimiter;
    tokenizer.readToDelimiter = function (delimiter) { return readToDelimiter.call(this, delimiter, false); };

    // Strings have no escapes: "\n" is two characters.
    tokenizer.readQuoted = function () {
        this.skipBlank();
        const quote = this.peek();
        if (quote !== '"' && quote !== '\'')
            return undefined;
        const end = this.input.indexOf(quote, this.p + 1);
        if (end < 0 || end >= this.N)
            throw this.error('unclosed quote');
        const token = new QuotedToken(this.input, this.p, end + 1, this.file);
        token.content = this.input.slice(this.p + 1, end);
        this.p = end + 1;
        return token;
    };

    const readNumber = tokenizer.readNumber;
    tokenizer.readNumber = function () {
        const token = readNumber.call(this);
        if (token && token.getText().indexOf('.') >= 0)
            token.decimal = true;
        return token;
    };

    const readFilteredValue = tokenizer.readFilteredValue;
    tokenizer.readFilteredValue = function () {
        const begin = this.p;
        try {
            return readFilteredValue.call(this);
        } catch (error) {
            const repaired = laxSource(this.input.slice(begin, this.N));
            this.p = this.N;
            return readFilteredValue.call(new liquidjs.Tokenizer(repaired, galley.operators, this.file));
        }
    };

    function laxOperand(fragment) {
        if (/^(?:"[^"]*"|'[^']*'|-?\d+(?:\.\d+)?|\(\S+\.\.\S+\))$/.test(fragment))
            return fragment;
        const parts = fragment.match(/\[[^\[\]]*\]|[\w-]+\??/g);
        return parts ? parts.join('.').replace(/\.\[/g, '[') : 'nil';
    }

    const comparison = new RegExp('(' + quotedFragment + ')\\s*(==|!=|<>|<=?|>=?|contains)\\s*(' + quotedFragment + ')');

    function laxCondition(text) {
        const match = comparison.exec(text);
        if (match)
            return laxOperand(match[1]) + ' ' + match[2] + ' ' + laxOperand(match[3]);
        const fragment = new RegExp(quotedFragment).exec(text);
        return fragment ? laxOperand(fragment[0]) : 'nil';
    }

    function laxFilter(text) {
        const name = /\w+/.exec(text);
        if (!name)
            return '';
        const args = [];
        const pattern = new RegExp('[:,]\\s*((?:\\w+\\s*:\\s*)?)(' + quotedFragment + ')', 'g');
        for (let match = pattern.exec(text); match; match = pattern.exec(text))
            args.push(match[1] + laxOperand(match[2]));
        return ' | ' + name[0] + (args.length ? ': ' + args.join(', ') : '');
    }

    // A strict spelling of what Liquid's lax parser understands by the markup.
    function laxSource(markup) {
        const pieces = markup.match(/(?:"[^"]*"|'[^']*'|[^|])+/g) || [''];
        const conditions = pieces[0].split(/\s+(and|or)\s+/);
        const first = conditions.map((part, i) => i % 2 ? ' ' + part + ' ' : laxCondition(part)).join('');
        return first + pieces.slice(1).map(laxFilter).join('');
    }

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
            const template = parseToken.call(this, token, remainTokens);
            keepFirstOperand(template);
            dropBlanks(template);
            return template;
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

    // Only conditions compare: `{{ a == b }}` prints a.
    function keepFirstOperand(template) {
        if (template instanceof liquidjs.Output || template instanceof liquidjs.AssignTag)
            template.value.initial.postfix.splice(1);
    }

    function bodiesOf(template) {
        const isBlock = ['IfTag', 'UnlessTag', 'CaseTag', 'ForTag'].some(name => template instanceof liquidjs[name]);
        if (!isBlock)
            return undefined;
        const bodies = (template.branches || []).map(branch => branch.templates);
        bodies.push(template.templates || [], template.elseTemplates || []);
        return bodies;
    }

    function isBlank(template) {
        if (template instanceof HTML)
            return /^\s*$/.test(template.str);
        if (template instanceof liquidjs.RawTag)
            return template.tokens.length === 0;
        return template.isBlankBlock === true || ['AssignTag', 'CaptureTag', 'CommentTag', 'InlineCommentTag']
            .some(name => template instanceof liquidjs[name]);
    }

    // A block that can print nothing but white space prints nothing at all.
    function dropBlanks(template) {
        const bodies = bodiesOf(template);
        if (!bodies || !bodies.every(body => body.every(isBlank)))
            return;
        template.isBlankBlock = true;
        for (const body of bodies)
            body.splice(0, body.length, ...body.filter(item => !(item instanceof HTML)));
    }

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
