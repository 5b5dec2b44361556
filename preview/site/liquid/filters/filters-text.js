// SPDX-License-Identifier: MIT
// Liquid's filters on texts. Source: Liquid 5.4 standardfilters.rb.
'use strict';

(function () {
    const print = galley.text;
    const isNil = value => value === undefined || value === null;
    const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\'': '&#39;' };

    galley.escapeHtml = text => text.replace(/[&<>"']/g, character => entities[character]);

    function capitalize(text) {
        const first = text.slice(0, /^[\uD800-\uDBFF]/.test(text) ? 2 : 1);
        return first.toUpperCase() + text.slice(first.length).toLowerCase();
    }

    // What stands between white space of Ruby's. (The engine's own split cannot make a million pieces.)
    function words(text) {
        const all = text.replace(/[ \t\n\v\f\r]+/g, ' ').split(' ');
        galley.budget.useItems(all.length);
        return all;
    }

    // The text without what goes from the first of a pair to the next of its second; what is not closed
    // stays. No pattern: it would look for an end from each beginning.
    function withoutSpans(text, pairs) {
        let result = '';
        let kept = 0;
        let open = pairs;
        for (let at = text.indexOf('<'); at >= 0 && open.length > 0;) {
            galley.budget.step();
            const pair = open.find(candidate => text.startsWith(candidate[0], at));
            const end = pair ? text.indexOf(pair[1], at + pair[0].length) : -1;
            if (pair && end < 0) {
                open = open.filter(other => other !== pair);
                continue;
            }
            if (pair) {
                result += text.slice(kept, at);
                kept = end + pair[1].length;
            }
            at = text.indexOf('<', pair ? kept : at + 1);
        }
        return result + text.slice(kept);
    }

    const hiddenSpans = [['<script', '</script>'], ['<!--', '-->'], ['<style', '</style>']];

    // Ruby's Integer(): nothing but a whole number will do.
    function integer(value) {
        const text = galley.strip(print(value));
        if (!/^[+-]?\d+$/.test(text))
            throw new Error('invalid integer');
        return parseInt(text, 10);
    }

    // Code points. Array.from() of Qt's engine takes surrogate pairs apart.
    function characters(text) { return text.match(/[\uD800-\uDBFF][\uDC00-\uDFFF]|[^]/g) || []; }

    // An argument that is left out is another thing than one that is nil.
    function truncate(input, ...args) {
        if (isNil(input))
            return input;
        const all = characters(print(input));
        const end = args.length < 2 ? '...' : print(args[1]);
        const limit = args.length < 1 ? 50 : integer(args[0]);
        if (all.length <= limit)
            return print(input);
        return all.slice(0, Math.max(0, limit - galley.codePointCount(end))).join('') + end;
    }

    function truncatewords(input, ...args) {
        if (isNil(input))
            return input;
        const limit = Math.max(1, args.length < 1 ? 15 : integer(args[0]));
        if (limit >= 2147483647)
            throw new Error('integer ' + limit + ' too big for truncatewords');
        const text = print(input);
        const all = words(text).filter(word => word !== '');
        // Ruby's split with a limit counts what stands behind the last word, be it nothing.
        const isMore = all.length > limit || (all.length === limit && /[ \t\n\v\f\r]$/.test(text));
        if (!isMore)
            return text;
        return all.slice(0, limit).join(' ') + (args.length < 2 ? '...' : print(args[1]));
    }

    // Ruby's String#split: a single space means runs of white space; empty pieces at the end are dropped.
    function split(input, pattern) {
        const text = print(input);
        const separator = print(pattern);
        if (text === '')
            return [];
        if (separator === '')
            return characters(text);
        const pieces = separator === ' ' ? words(text.replace(/^[ \t\n\v\f\r]+/, '')) : text.split(separator);
        while (pieces.length > 0 && pieces[pieces.length - 1] === '')
            pieces.pop();
        galley.budget.useItems(pieces.length);
        return pieces;
    }

    function slice(input, offset, length) {
        const items = Array.isArray(input) ? input : characters(print(input));
        const empty = Array.isArray(input) ? [] : '';
        const count = isNil(length) ? 1 : integer(length);
        const begin = integer(offset) < 0 ? items.length + integer(offset) : integer(offset);
        if (begin < 0 || begin > items.length || count < 0)
            return empty;
        const part = items.slice(begin, begin + count);
        return Array.isArray(input) ? part : part.join('');
    }

    // What Ruby's gsub puts in: a backslash may refer to what was found, two are one.
    function substitute(replacement, found) {
        const groups = { '0': found, '&': found, '\\': '\\' };
        return print(replacement).replace(/\\([0-9&\\])/g, (all, name) => groups[name] === undefined ? '' : groups[name]);
    }

    function replaceLast(input, string, replacement) {
        const text = print(input);
        const start = print(string) === '' ? text.length : text.lastIndexOf(print(string));
        return start < 0 ? text : text.slice(0, start) + print(replacement) + text.slice(start + print(string).length);
    }

    function replaceFirst(input, string, replacement) {
        return print(input).replace(print(string), () => substitute(replacement, print(string)));
    }

    function replace(input, string, replacement) {
        const text = print(input);
        const by = substitute(replacement, print(string));
        const pieces = print(string) === '' ? [''].concat(characters(text), ['']) : text.split(print(string));
        galley.budget.use(text.length + pieces.length * by.length);
        return pieces.join(by);
    }

    function joined(left, right) {
        galley.budget.use(right.length);
        return left + right;
    }

    // Ruby's strict_decode64; the kind for addresses may lack the padding.
    function decode64(text, mayLackPadding) {
        const whole = mayLackPadding && text.length % 4 !== 0 ? text + '='.repeat(4 - text.length % 4) : text;
        // The bits behind the last byte are none.
        const isStrict = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/][AQgw]==|[A-Za-z0-9+/]{2}[AEIMQUYcgkosw048]=)?$/.test(whole);
        if (!isStrict)
            throw new Error('invalid base64');
        return galley.host.base64(whole, false);
    }

    // CGI.escape
    function urlEncode(text) {
        return encodeURIComponent(text).replace(/%20/g, '+')
            .replace(/[!'()*]/g, character => '%' + character.charCodeAt(0).toString(16).toUpperCase());
    }

    // CGI.unescape: what is not encoded stays.
    function urlDecode(text) {
        return text.replace(/\+/g, ' ').replace(/(?:%[0-9A-Fa-f]{2})+/g, encoded => {
            try {
                return decodeURIComponent(encoded);
            } catch (error) {
                throw new Error('invalid byte sequence in UTF-8');
            }
        });
    }

    // The input of filters that take nothing but a text.
    function textOnly(input, filter) {
        if (typeof input !== 'string')
            throw new Error(galley.host.wrongInput(filter));
        return input;
    }

    galley.filters = Object.assign(Object.create(null), {
        append: (input, text) => joined(print(input), print(text)),
        prepend: (input, text) => joined(print(text), print(input)),
        upcase: input => print(input).toUpperCase(),
        downcase: input => print(input).toLowerCase(),
        capitalize: input => capitalize(print(input)),
        strip: input => galley.strip(print(input)),
        lstrip: input => galley.lstrip(print(input)),
        rstrip: input => galley.rstrip(print(input)),
        strip_html: input => withoutSpans(withoutSpans(print(input), hiddenSpans), [['<', '>']]),
        strip_newlines: input => print(input).replace(/\r?\n/g, ''),
        newline_to_br: input => print(input).replace(/\r?\n/g, '<br />\n'),
        escape: input => isNil(input) ? input : galley.escapeHtml(print(input)),
        escape_once: input => print(input)
            .replace(/["><']|&(?!([a-zA-Z]+|(#\d+));)/g, character => entities[character]),
        url_encode: input => isNil(input) ? input : urlEncode(print(input)),
        url_decode: input => isNil(input) ? input : urlDecode(print(input)),
        base64_encode: input => galley.host.base64(print(input), true),
        base64_decode: input => decode64(print(input), false),
        base64_url_safe_encode: input => galley.host.base64(print(input), true).replace(/\+/g, '-').replace(/\//g, '_'),
        base64_url_safe_decode: input => decode64(print(input).replace(/-/g, '+').replace(/_/g, '/'), true),
        truncate, truncatewords, split, slice,
        replace, replace_first: replaceFirst, replace_last: replaceLast,
        remove: (input, text) => replace(input, text, ''),
        remove_first: (input, text) => replaceFirst(input, text, ''),
        remove_last: (input, text) => replaceLast(input, text, ''),
        default(input, ...values) {
            const [value, options] = values;
            const allowFalse = options instanceof galley.RubyHash && galley.isTruthy(options.get('allow_false'));
            const missing = allowFalse ? isNil(input) : !galley.isTruthy(input);
            return missing || galley.isEmpty(input) ? (values.length === 0 ? '' : value) : input;
        },
    });
    galley.filters.h = galley.filters.escape;

    Object.assign(galley, { isNil, integer, textOnly });
})();
