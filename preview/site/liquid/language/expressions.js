// SPDX-License-Identifier: MIT
// Expressions, filters and conditions as Jekyll's Liquid reads them: strictly (strict.js) if that is
// possible, otherwise with patterns, and what those do not find is passed over without a word.
// Source: Liquid 5.4 lib/liquid/{expression,variable_lookup,range_lookup,variable,condition}.rb.
'use strict';

(function () {
    // Ruby's \s and \w know ASCII only.
    const blank = '[ \\t\\r\\n\\f\\v]';
    const quotedString = '"[^"]*"|\'[^\']*\'';
    const quotedFragment = '(?:' + quotedString + '|(?:[^ \\t\\r\\n\\f\\v,|\'"]|' + quotedString + ')+)';

    // With `s` for white space and `Q` for a quoted fragment.
    function pattern(source, flags) {
        return new RegExp(source.replace(/\\s/g, blank).replace(/Q/g, quotedFragment), flags || '');
    }

    class Literal {
        constructor(value) { this.value = value; }
        evaluate() { return this.value; }
    }

    // A constant is cut to a whole number, a variable that is neither one nor a text is an error.
    function boundOf(expression, context) {
        const value = expression.evaluate(context);
        const isLoose = expression instanceof Literal || value === undefined || value === null || typeof value === 'string';
        return isLoose ? galley.toInteger(value) : galley.integer(value);
    }

    class Range {
        constructor(first, last) {
            this.first = first;
            this.last = last;
        }
        evaluate(context) {
            return new galley.RubyRange(boundOf(this.first, context), boundOf(this.last, context));
        }
    }

    function isBracketed(part) { return part[0] === '[' && part[part.length - 1] === ']'; }

    class Lookup {
        constructor(markup) {
            const parts = markup.match(/\[[^\]]+\]|[\w-]+\??/g) || [];
            this.name = parts.length === 0 ? nothing : keyOf(parts[0]);
            this.keys = parts.slice(1).map(keyOf);
            // Only behind a dot are these more than keys.
            this.commands = parts.slice(1).map(part => ['size', 'first', 'last'].indexOf(part) >= 0);
        }
        evaluate(context) {
            const keys = this.keys;
            const name = galley.print(this.name.evaluate(context));
            let value = galley.lookUp(context, name);
            if (value === undefined)
                galley.requireVariable(context, name);
            if (value instanceof galley.MethodLiteral)
                value = '';
            for (let i = 0; i < keys.length; ++i)
                value = valueAt(value, keys[i].evaluate(context), this.commands[i]);
            return value;
        }
    }

    function valueAt(object, key, isCommand) {
        const value = galley.readKey(object, key, isCommand);
        if (value === undefined)
            galley.requireKey(object, key, isCommand);
        return value;
    }

    function keyOf(part) { return isBracketed(part) ? parseExpression(part.slice(1, -1)) : new Literal(part); }

    const nothing = new Literal(undefined);
    const literals = {
        '': nothing, 'nil': nothing, 'null': nothing, 'true': new Literal(true), 'false': new Literal(false),
        'blank': new Literal(new galley.MethodLiteral()), 'empty': new Literal(new galley.MethodLiteral()),
    };
    const rangePattern = pattern('^\\(\\s*([^ \\t\\r\\n\\f\\v]+)\\s*\\.\\.\\s*([^ \\t\\r\\n\\f\\v]+)\\s*\\)$');

    function parseExpression(markup) {
        const text = galley.strip(markup);
        const quote = text[0];
        if ((quote === '"' || quote === '\'') && text[text.length - 1] === quote)
            return new Literal(text.slice(1, -1));
        if (/^-?\d+$/.test(text))
            return new Literal(galley.makeInteger(text));
        const range = rangePattern.exec(text);
        if (range)
            return new Range(parseExpression(range[1]), parseExpression(range[2]));
        if (/^-?\d[\d.]+$/.test(text))
            return new Literal(new galley.RubyFloat(parseFloat(text)));
        return Object.prototype.hasOwnProperty.call(literals, text) ? literals[text] : new Lookup(text);
    }

    const firstFragment = pattern('(Q)([^]*)');
    const filterPattern = pattern('(?:\\s+|Q|,)+', 'g');
    const argumentPattern = pattern('[:,]\\s*((?:\\w+\\s*:\\s*)?Q)', 'g');
    const keywordPattern = pattern('^(\\w[\\w-]*)\\s*:\\s*(Q)$');

    function makeFilter(name, args) {
        const filter = { name, args: [], keywords: [] };
        for (const arg of args) {
            const keyword = keywordPattern.exec(arg);
            if (keyword)
                filter.keywords.push({ name: keyword[1], value: parseExpression(keyword[2]) });
            else
                filter.args.push(parseExpression(arg));
        }
        return filter;
    }

    function readLaxFilter(text) {
        const name = /\w+/.exec(text);
        const args = [];
        argumentPattern.lastIndex = 0;
        for (let match = argumentPattern.exec(text); match; match = argumentPattern.exec(text))
            args.push(match[1]);
        return name ? makeFilter(name[0], args) : undefined;
    }

    function readLaxVariable(markup) {
        const match = firstFragment.exec(markup);
        const filters = match && /\|([^]*)/.exec(match[2]);
        return {
            value: match ? match[1] : '',
            filters: (filters ? filters[1].match(filterPattern) || [] : []).map(readLaxFilter).filter(filter => filter),
        };
    }

    function readVariable(parser) {
        const read = { value: '', filters: [] };
        if (parser.look('end'))
            return read;
        read.value = parser.expression();
        while (parser.accept('|') !== undefined) {
            const name = parser.consume('id');
            const args = [];
            if (parser.accept(':') !== undefined) {
                do
                    args.push(parser.argument());
                while (parser.accept(',') !== undefined);
            }
            read.filters.push(makeFilter(name, args));
        }
        return read;
    }

    // A value and the filters it goes through.
    class Variable {
        constructor(markup) {
            const read = galley.readEither(markup, readVariable, readLaxVariable);
            this.value = parseExpression(read.value);
            this.filters = read.filters;
        }
        evaluate(context) {
            let value = this.value.evaluate(context);
            for (const filter of this.filters)
                value = applyFilter(filter, value, context);
            return value;
        }
    }

    // How many arguments behind the input each filter takes at least and at most.
    const counts = new Map();
    for (const [least, most, names] of [
        [0, 0, 'abs absolute_url base64_decode base64_encode base64_url_safe_decode base64_url_safe_encode capitalize '
            + 'ceil cgi_escape date_to_rfc822 date_to_xmlschema downcase escape escape_once first floor h inspect '
            + 'jsonify last lstrip markdownify newline_to_br normalize_whitespace relative_url reverse rstrip sassify '
            + 'scssify size smartify strip strip_html strip_index strip_newlines to_integer upcase uri_escape '
            + 'url_decode url_encode xml_escape'],
        [1, 1, 'append at_least at_most concat date divided_by group_by map minus modulo plus prepend push remove '
            + 'remove_first remove_last split times unshift'],
        [0, 1, 'array_to_sentence_string compact join number_of_words pop round sample shift slugify sort_natural uniq'],
        [1, 2, 'replace replace_first slice'],
        [0, 2, 'date_to_long_string date_to_string default sort truncate truncatewords'],
        [2, 2, 'find find_exp group_by_exp replace_last where where_exp'],
    ]) {
        for (const name of names.split(' '))
            counts.set(name, [least, most]);
    }

    function checkCount(filter) {
        const count = counts.get(filter.name);
        const given = filter.args.length + (filter.keywords.length > 0 ? 1 : 0);
        if (count && (given < count[0] || given > count[1]))
            throw new Error(galley.host.wrongArguments(filter.name, given, count[0], count[1]));
    }

    function applyFilter(filter, value, context) {
        const handler = galley.filters[filter.name];
        if (!handler) {
            galley.warnUnknownFilter(filter.name);
            return value;
        }
        checkCount(filter);
        const args = [handler.takesTokens ? value : galley.expand(value)];
        for (const arg of filter.args)
            args.push(galley.expand(arg.evaluate(context)));
        if (filter.keywords.length > 0)
            args.push(galley.makeHash(filter.keywords.map(k => k.name), filter.keywords.map(k => k.value.evaluate(context))));
        return handler.apply(context, args);
    }

    class Comparison {
        constructor(left, operator, right) { Object.assign(this, { left, operator, right }); }
        evaluate(context) {
            const left = this.left.evaluate(context);
            if (this.operator === undefined)
                return left;
            const compare = galley.operators[this.operator];
            if (!compare)
                throw new Error(galley.host.unknownOperator(this.operator));
            return compare(galley.expand(left), galley.expand(this.right.evaluate(context)));
        }
    }

    // Comparisons joined by `and` and `or`, which bind from the right: the first decides alone
    // whether the rest is looked at.
    class Condition {
        constructor(comparisons, relations) {
            this.comparisons = comparisons;
            this.relations = relations;
        }
        evaluate(context) {
            let result;
            for (let i = 0; i < this.comparisons.length; ++i) {
                result = this.comparisons[i].evaluate(context);
                if (galley.isTruthy(result) === (this.relations[i] === 'or'))
                    break;
            }
            return result;
        }
    }

    const partsPattern = pattern('(?:\\b(?:\\s?and\\s?|\\s?or\\s?)\\b|(?:\\s*(?!\\b(?:\\s?and\\s?|\\s?or\\s?)\\b)(?:Q|[^ \\t\\r\\n\\f\\v]+)\\s*)+)', 'g');
    const comparisonPattern = pattern('(Q)\\s*([=!<>a-z_]+)?\\s*(Q)?');
    const emptyOperands = { 'blank': new Literal(galley.blankLiteral), 'empty': new Literal(galley.emptyLiteral) };

    function parseOperand(markup) {
        if (markup === undefined)
            return nothing;
        return Object.prototype.hasOwnProperty.call(emptyOperands, markup) ? emptyOperands[markup] : parseExpression(markup);
    }

    function readLaxComparison(markup) {
        const match = comparisonPattern.exec(markup);
        if (!match)
            throw new Error(galley.host.badCondition(markup));
        return match.slice(1);
    }

    function readLaxCondition(markup) {
        const parts = markup.match(partsPattern) || [''];
        const relations = parts.filter((part, i) => i % 2 === 1).map(galley.strip);
        if (parts.length % 2 === 0 || relations.some(relation => relation !== 'and' && relation !== 'or'))
            throw new Error(galley.host.badCondition(markup));
        return { comparisons: parts.filter((part, i) => i % 2 === 0).map(readLaxComparison), relations };
    }

    function makeCondition(read, parse) {
        return new Condition(read.comparisons.map(c => new Comparison(parse(c[0]), c[1], parse(c[2]))), read.relations);
    }

    function parseCondition(markup) {
        const read = galley.readByMode(markup, parser => parser.comparisons(), readLaxCondition);
        if (!read)
            throw new Error(galley.host.badCondition(markup));
        return makeCondition(read, parseOperand);
    }

    // The condition of `where_exp` and its like, which has to be strict; `empty` equals nothing there.
    // Source: Jekyll 4.3 lib/jekyll/filters.rb, parse_condition.
    function parseStrictCondition(markup) {
        const read = galley.readStrictly(markup, parser => parser.comparisons());
        if (!read)
            throw new Error(galley.host.badCondition(markup));
        return makeCondition(read, text => text === undefined ? nothing : parseExpression(text));
    }

    Object.assign(galley, { pattern, parseExpression, parseCondition, parseStrictCondition, Variable });
})();
