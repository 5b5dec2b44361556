// SPDX-License-Identifier: MIT
// Liquid's strict reading of markup, which Jekyll tries first; only where it fails do the looser
// patterns of expressions.js count, if the configuration does not ask for more.
// Source: Liquid 5.4 lib/liquid/{lexer,parser,parser_switching,variable_lookup}.rb.
'use strict';

(function () {
    const blanks = /[ \t\r\n\f\v]*/y;
    const specials = '|.:,[]()?-';
    const tokens = [
        ['comparison', /==|!=|<>|<=?|>=?|contains(?=[ \t\r\n\f\v])/y],
        ['string', /'[^']*'|"[^"]*"/y],
        ['number', /-?\d+(?:\.\d+)?/y],
        ['id', /[a-zA-Z_][\w-]*\??/y],
        ['..', /\.\./y],
    ];

    function scan(pattern, text, at) {
        pattern.lastIndex = at;
        const match = pattern.exec(text);
        return match ? match[0] : '';
    }

    // The token of the text at a position: its type and text.
    function tokenAt(text, at) {
        for (const [type, pattern] of tokens) {
            const found = scan(pattern, text, at);
            if (found !== '')
                return { type, text: found };
        }
        if (specials.indexOf(text[at]) < 0)
            throw new Error('Unexpected character ' + text[at]);
        return { type: text[at], text: text[at] };
    }

    function tokenize(text) {
        const list = [];
        for (let at = scan(blanks, text, 0).length; at < text.length;) {
            const token = tokenAt(text, at);
            list.push(token);
            at += token.text.length;
            at += scan(blanks, text, at).length;
        }
        list.push({ type: 'end', text: '' });
        return list;
    }

    // Throws where the markup is not of the strict form.
    class StrictParser {
        constructor(text) {
            this.tokens = tokenize(text);
            this.p = 0;
        }
        look(type, ahead) {
            const token = this.tokens[this.p + (ahead || 0)];
            return token !== undefined && token.type === type;
        }
        consume(type) {
            if (!this.look(type))
                throw new Error('Expected ' + type);
            return this.tokens[this.p++].text;
        }
        // The token's text if it is of the type, otherwise undefined.
        accept(type) { return this.look(type) ? this.tokens[this.p++].text : undefined; }
        acceptWord(word) { return this.look('id') && this.tokens[this.p].text === word ? this.tokens[this.p++].text : undefined; }

        // Expressions are given back as their text without blanks.
        expression() {
            if (this.look('id'))
                return this.consume('id') + this.lookups();
            if (this.look('['))
                return this.consume('[') + this.expression() + this.consume(']') + this.lookups();
            if (this.look('string') || this.look('number'))
                return this.tokens[this.p++].text;
            this.consume('(');
            const first = this.expression();
            this.consume('..');
            const last = this.expression();
            this.consume(')');
            return '(' + first + '..' + last + ')';
        }
        lookups() {
            let text = '';
            for (;;) {
                if (this.look('['))
                    text += this.consume('[') + this.expression() + this.consume(']');
                else if (this.look('.'))
                    text += this.consume('.') + this.consume('id');
                else
                    return text;
            }
        }
        argument() {
            const keyword = this.look('id') && this.look(':', 1) ? this.consume('id') + this.consume(':') + ' ' : '';
            return keyword + this.expression();
        }
        // [left, operator, right] of every comparison and the `and`s and `or`s between them.
        comparisons() {
            const found = { comparisons: [], relations: [] };
            for (;;) {
                const left = this.expression();
                const operator = this.accept('comparison');
                found.comparisons.push([left, operator, operator === undefined ? undefined : this.expression()]);
                const relation = this.acceptWord('and') || this.acceptWord('or');
                if (relation === undefined)
                    return found;
                found.relations.push(relation);
            }
        }
    }

    // What `read(parser)` makes of the whole markup; undefined if it is not of the strict form.
    function readStrictly(markup, read) {
        try {
            const parser = new StrictParser(markup);
            const result = read(parser);
            parser.consume('end');
            return result;
        } catch (error) {
            return undefined;
        }
    }

    // What the configuration asks of templates below `liquid`.
    const strictness = { mode: 'warn', variables: false };

    // `settings`: a map, or nothing.
    function useStrictness(settings) {
        const mode = galley.readProperty(settings, 'error_mode');
        strictness.mode = mode === undefined || mode === null ? 'warn' : galley.print(mode);
        strictness.variables = galley.isTruthy(galley.readProperty(settings, 'strict_variables'));
    }

    // Strictly, or else loosely where the mode allows that.
    function readEither(markup, read, readLoosely) {
        const result = readStrictly(markup, read);
        if (result === undefined && strictness.mode === 'strict')
            throw new Error(galley.host.notStrict(markup));
        return result === undefined ? readLoosely(markup) : result;
    }

    // The same for a tag, of which a loose mode has one reading; undefined in a mode that Liquid does not know.
    function readByMode(markup, read, readLoosely) {
        if (strictness.mode === 'lax')
            return readLoosely(markup);
        return strictness.mode === 'strict' || strictness.mode === 'warn' ? readEither(markup, read, readLoosely) : undefined;
    }

    // Of the payload that Jekyll hands to every template.
    const payload = ['site', 'jekyll', 'theme', 'page', 'layout', 'content', 'paginator', 'highlighter_prefix', 'highlighter_suffix'];

    function requireVariable(context, name) {
        const isThere = payload.indexOf(name) >= 0 || name in context.environments || context.scopes.some(scope => name in scope);
        if (strictness.variables && !isThere)
            throw new Error(galley.host.undefinedVariable(name));
    }

    function hasKey(object, key, isCommand) {
        if (galley.isHashLike(object))
            return object.has(key) || (isCommand && key !== 'last');
        if (Array.isArray(object))
            return isCommand || typeof key === 'number';
        return object instanceof liquidjs.Drop && key in object;
    }

    // Where a lookup found nothing.
    function requireKey(object, key, isCommand) {
        if (strictness.variables && !hasKey(object, key, isCommand))
            throw new Error(galley.host.undefinedVariable(galley.print(key)));
    }

    Object.assign(galley, { readStrictly, readEither, readByMode, useStrictness, requireVariable, requireKey });
})();
