// SPDX-License-Identifier: MIT
// Jekyll's filters on texts, dates and addresses. Source: Jekyll 4.3 lib/jekyll/filters.rb and
// filters/{date,url}_filters.rb.
'use strict';

(function () {
    const { text: print, isNil, textOnly, RubyFloat, RubyDate, RubyTime, RubyHash } = galley;
    const host = galley.host;

    // Liquid's Utils.to_date: a RubyTime or RubyDate, undefined when it is none.
    function toDate(value) {
        if (value instanceof RubyTime || value instanceof RubyDate)
            return value;
        if (galley.isInteger(value))
            return host.localTime(galley.plain(value) * 1000);
        if (typeof value !== 'string' || value === '')
            return undefined;
        const text = value.toLowerCase();
        if (text === 'now' || text === 'today')
            return host.now();
        return /^\d+$/.test(text) ? host.localTime(parseInt(text, 10) * 1000) : host.parseTime(text);
    }

    function strftime(date, format) {
        return date instanceof RubyDate ? host.formatDate(date.iso, format)
            : host.formatTime(date.ms, date.offset, date.zone, format);
    }

    // The same moment in the site's zone.
    function local(input) {
        const date = toDate(input);
        if (date === undefined)
            throw new Error(host.invalidDate(galley.inspect(input)));
        return date instanceof RubyDate ? host.midnight(date.iso) : host.localTime(date.ms);
    }

    function ordinal(day) {
        if (day >= 11 && day <= 13)
            return 'th';
        return { 1: 'st', 2: 'nd', 3: 'rd' }[day % 10] || 'th';
    }

    function spelled(input, month, type, style) {
        if (print(input) === '')
            return input;
        const time = local(input);
        if (type !== 'ordinal')
            return strftime(time, '%d ' + month + ' %Y');
        const day = Number(strftime(time, '%d'));
        const text = day + ordinal(day);
        return strftime(time, style === 'US' ? month + ' ' + text + ', %Y' : text + ' ' + month + ' %Y');
    }

    function jsonString(text) {
        return JSON.stringify(text).replace(/[\u007f-\uffff]/g, character => character);
    }

    const mostNested = 100; // JSON.generate's max_nesting

    // `depth` counts nested documents: from the second on their neighbours are left out; `level` lists and maps.
    function json(value, depth, level) {
        galley.budget.step();
        if (isNil(value))
            return 'null';
        if (typeof value === 'string')
            return jsonString(galley.expand(value));
        if (Array.isArray(value) || value instanceof RubyHash || value instanceof galley.Drop)
            return jsonCollection(value, depth, level + 1);
        return typeof value === 'object' && !(value instanceof RubyFloat) ? jsonString(print(value)) : print(value);
    }

    function jsonCollection(value, depth, level) {
        if (level > mostNested)
            throw new Error(host.tooDeep('jsonify'));
        if (Array.isArray(value))
            return '[' + value.map(item => json(item, depth, level)).join(',') + ']';
        if (value instanceof galley.Drop)
            return jsonDrop(value, depth, level);
        return '{' + value.entries().map(e => jsonString(galley.text(e[0])) + ':' + json(e[1], depth, level)).join(',') + '}';
    }

    function jsonDrop(drop, depth, level) {
        const nested = ['content', 'output', 'excerpt', 'next', 'previous'];
        const keys = drop.keys().filter(key => depth < 2 || nested.indexOf(key) < 0);
        return '{' + keys.map(key => jsonString(key) + ':' + json(drop.get(key), depth + 1, level)).join(',') + '}';
    }

    function urlOf(input) {
        return input instanceof galley.Drop ? print(input.get('url')) : print(input);
    }

    const converterWeight = 12; // a character of Markdown becomes a tree, which nothing interrupts

    function converted(text) {
        galley.budget.use(converterWeight * text.length);
        return text;
    }

    function sass(filter, text) {
        const result = host.sass(text, filter === 'sassify');
        if (result.failure !== undefined)
            throw new Error(result.failure);
        if (result.css === undefined)
            host.report('liquid.sass', filter, '', 0);
        return result.css === undefined ? text : result.css;
    }

    Object.assign(galley.filters, {
        date(input, format) {
            const date = print(format) === '' ? undefined : toDate(input);
            return date === undefined ? input : strftime(date, print(format));
        },
        date_to_string: (input, type, style) => spelled(input, '%b', type, style),
        date_to_long_string: (input, type, style) => spelled(input, '%B', type, style),
        date_to_xmlschema: input => print(input) === '' ? input : strftime(local(input), '%Y-%m-%dT%H:%M:%S%:z'),
        date_to_rfc822: input => print(input) === '' ? input : strftime(local(input), '%a, %d %b %Y %H:%M:%S %z'),
        markdownify: input => galley.coloured(host.markdownify(converted(print(input)))),
        smartify: input => host.smartify(converted(print(input))),
        sassify: input => sass('sassify', print(input)),
        scssify: input => sass('scssify', print(input)),
        slugify: (input, mode) => isNil(input) ? input : host.slugify(textOnly(input, 'slugify'), isNil(mode) ? 'default' : print(mode)),
        number_of_words: (input, mode) => host.numberOfWords(textOnly(input, 'number_of_words'), print(mode)),
        normalize_whitespace: input => galley.strip(print(input).replace(/[ \t\n\v\f\r]+/g, ' ')),
        xml_escape: input => galley.escapeHtml(print(input)).replace(/&#39;/g, '&apos;'),
        cgi_escape: input => galley.filters.url_encode(textOnly(input, 'cgi_escape')),
        uri_escape: input => isNil(input) ? input : host.uriEscape(textOnly(input, 'uri_escape')),
        relative_url: input => isNil(input) ? input : host.relativeUrl(urlOf(input)),
        absolute_url: input => isNil(input) ? input : host.absoluteUrl(urlOf(input)),
        strip_index: input => print(input) === '' ? undefined : textOnly(input, 'strip_index').replace(/\/index\.html?$/, '/'),
        jsonify: input => json(input, 0, 0),
        inspect: input => galley.escapeHtml(galley.inspect(input)).replace(/&#39;/g, '&apos;'),
    });
})();
