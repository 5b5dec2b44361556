// SPDX-License-Identifier: MIT
// Ruby's values as Jekyll's Liquid sees them. nil, booleans, integers, strings and arrays are
// JavaScript's own; what JavaScript lacks or would print differently has a class here.
'use strict';

var galley = {};

(function () {
    // A Ruby Float: unlike a JavaScript number it prints as 2.0 and divides as one.
    class RubyFloat {
        constructor(value) { this.value = value; }
        toString() { return printFloat(this.value); }
    }

    // A Ruby Integer beyond what a script's numbers hold exactly; reckoned with as a number is.
    class RubyInteger {
        constructor(digits) {
            this.digits = digits;
            this.value = Number(digits);
        }
        toString() { return this.digits; }
    }

    // The integer of decimal digits.
    function makeInteger(digits) {
        const value = Number(digits);
        return Number.isSafeInteger(value) ? value : new RubyInteger(digits);
    }

    class RubyDate {
        constructor(iso) { this.iso = iso; }
        toString() { return this.iso; }
    }

    // `ms` since the epoch; `offset` in seconds east of UTC; `zone` abbreviated, "" if none; `isUtc`:
    // written as UTC, not just at a place that has no offset.
    class RubyTime {
        constructor(ms, offset, zone, isUtc) { Object.assign(this, { ms, offset, zone, isUtc }); }
        toString() {
            const format = '%Y-%m-%d %H:%M:%S ' + (this.isUtc ? 'UTC' : '%z');
            return galley.host.formatTime(this.ms, this.offset, this.zone, format);
        }
    }

    // A Ruby Hash: keeps the order of all its keys (a JavaScript object sorts those that look like numbers).
    // Not in a Map: the engine searches that from its start. A key that is no text is found by a
    // value of its kind alone.
    class RubyHash {
        constructor() {
            this.names = [];
            this.values = [];
            this.places = Object.create(null); // by placeName()
        }
        has(key) { return placeName(key) in this.places; }
        get(key) { return this.values[this.places[placeName(key)]]; }
        set(key, value) {
            const name = placeName(key);
            if (!(name in this.places)) {
                this.places[name] = this.names.length;
                this.names.push(key);
            }
            this.values[this.places[name]] = value;
        }
        keys() { return this.names.slice(); }
        entries() { return this.names.map((key, i) => [key, this.values[i]]); }
        get count() { return this.names.length; }
    }

    function placeName(key) { return typeof key === 'string' ? '$' + key : inspect(key); }

    class RubyRange {
        constructor(first, last) {
            this.first = first;
            this.last = last;
        }
        get count() { return Math.max(0, this.last - this.first + 1); }
        toArray() {
            galley.budget.useItems(this.count);
            const numbers = [];
            for (let i = this.first; i <= this.last; ++i)
                numbers.push(i);
            return numbers;
        }
        toString() { return this.first + '..' + this.last; }
    }

    // One of Jekyll's drops. Its values come from the host when they are asked for the first time;
    // those in `volatile` depend on the draft and are asked for every time.
    class Drop {
        constructor(handle, volatile) {
            this.handle = handle;
            this.cache = new Map();
            this.volatile = volatile;
        }
        get(key) {
            if (this.cache.has(key))
                return this.cache.get(key);
            const value = galley.host.field(this.handle, String(key));
            if (!this.volatile || !this.volatile.has(key))
                this.cache.set(key, value);
            return value;
        }
        has(key) { return this.keys().indexOf(key) >= 0; }
        keys() { return galley.host.fieldNames(this.handle); }
        entries() { return this.keys().map(key => [key, this.get(key)]); }
        get count() { return this.keys().length; }
        toString() { return galley.host.dropText(this.handle); }
    }

    function printFloat(value) {
        if (!isFinite(value))
            return isNaN(value) ? 'NaN' : value > 0 ? 'Infinity' : '-Infinity';
        const size = Math.abs(value);
        if (size !== 0 && (size >= 1e16 || size < 1e-4)) {
            const parts = value.toExponential().split('e');
            const power = Number(parts[1]);
            const digits = parts[0].indexOf('.') < 0 ? parts[0] + '.0' : parts[0];
            return digits + 'e' + (power < 0 ? '-' : '+') + String(Math.abs(power)).padStart(2, '0');
        }
        if (value === 0 && 1 / value < 0)
            return '-0.0';
        return value === Math.floor(value) ? value.toFixed(1) : String(value);
    }

    function isHashLike(value) { return value instanceof RubyHash || value instanceof Drop; }

    // Ruby's to_s; arrays are joined as Liquid does on output.
    function print(value) {
        switch (typeof value) {
        case 'string': return value;
        case 'number':
        case 'boolean': return String(value);
        case 'undefined': return '';
        }
        if (value === null)
            return '';
        if (Array.isArray(value))
            return value.map(print).join('');
        if (value instanceof RubyHash)
            return inspect(value);
        if (value instanceof liquidjs.Drop)
            return 'Liquid::ForloopDrop';
        return value.toString();
    }

    // Ruby's to_s, which unlike an output does not join arrays: what filters see of a value.
    function text(value) { return Array.isArray(value) ? inspect(value) : print(value); }

    function inspectString(text) {
        const escaped = text.replace(/["\\]|#(?=[{$@])/g, '\\$&').replace(/\n/g, '\\n')
            .replace(/\t/g, '\\t').replace(/\r/g, '\\r').replace(/\u001b/g, '\\e');
        return '"' + escaped + '"';
    }

    // Ruby's inspect.
    function inspect(value) {
        if (value === null || value === undefined)
            return 'nil';
        if (typeof value === 'string')
            return inspectString(value);
        if (Array.isArray(value))
            return '[' + value.map(inspect).join(', ') + ']';
        if (value instanceof RubyHash)
            return '{' + value.entries().map(e => inspect(e[0]) + '=>' + inspect(e[1])).join(', ') + '}';
        return value instanceof RubyDate ? inspectDate(value.iso) : print(value);
    }

    function inspectDate(iso) {
        const julianDay = Date.parse(iso) / 86400000 + 2440588;
        return '#<Date: ' + iso + ' ((' + julianDay + 'j,0s,0n),+0s,2299161j)>';
    }

    function codePointCount(text) {
        let count = text.length;
        for (let i = 0; i + 1 < text.length; ++i) {
            if ((text.charCodeAt(i) & 0xFC00) === 0xD800)
                --count;
        }
        return count;
    }

    function sizeOf(value) {
        if (typeof value === 'string')
            return codePointCount(galley.expand(value));
        if (Array.isArray(value))
            return value.length;
        if (galley.isInteger(value))
            return 8;
        return isHashLike(value) || value instanceof RubyRange ? value.count : undefined;
    }

    // What a Liquid lookup `object.key` or `object[key]` gives; undefined is nil.
    function readProperty(object, key) { return readKey(object, key, true); }

    // By a key that is no text: what Jekyll itself has in a hash knows some, its drops know names.
    function otherField(drop, key) {
        if (key === null || key === undefined)
            return undefined;
        const others = galley.host.otherFields(drop.handle);
        if (others === undefined)
            throw new Error(galley.host.wrongKey(inspect(key)));
        return others.get(key);
    }

    // `isCommand`: whether `size`, `first` and `last` are more than keys.
    function readKey(object, key, isCommand) {
        if (object === null || object === undefined)
            return undefined;
        if (isHashLike(object)) {
            if (object instanceof Drop && typeof key !== 'string')
                return otherField(object, key);
            const found = object.get(key);
            if (found !== undefined)
                return found;
        } else if (Array.isArray(object) && typeof key === 'number') {
            return object[key < 0 ? object.length + key : key];
        } else if (object instanceof liquidjs.Drop) {
            const member = object[key];
            return typeof member === 'function' ? member.call(object) : member;
        }
        switch (isCommand ? key : undefined) {
        case 'size': return sizeOf(object);
        case 'first': return edge(object, 0);
        case 'last': return edge(object, -1);
        }
        return undefined;
    }

    function edge(object, index) {
        if (object instanceof RubyRange)
            return index < 0 ? object.last : object.first;
        const list = Array.isArray(object) ? object : index === 0 && isHashLike(object) ? object.entries() : [];
        return list[index < 0 ? list.length - 1 : index];
    }

    // What `for` walks over.
    function toList(value) {
        if (Array.isArray(value))
            return value;
        if (value instanceof RubyRange)
            return value.toArray();
        if (isHashLike(value))
            return value.entries();
        return typeof value === 'string' && value !== '' ? [value] : [];
    }

    // `empty` and `blank` as values: they print nothing, equal nothing, and are "" once assigned.
    // Source: Jekyll 4.3 lib/jekyll/liquid_expr_method_literal.rb.
    class MethodLiteral {
        toString() { return ''; }
    }

    // `empty` and `blank` in conditions.
    const emptyLiteral = { toString() { return ''; } };
    const blankLiteral = { toString() { return ''; } };

    function isEmptyLiteral(value) { return value === emptyLiteral || value === blankLiteral; }

    // Ruby's white space at the ends of a text is counted: a pattern would begin anew at each blank
    // within, and no limit of time ends a search.
    const blanks = ' \t\n\v\f\r\0';

    function lstrip(text) {
        let begin = 0;
        while (begin < text.length && blanks.indexOf(text[begin]) >= 0)
            ++begin;
        return text.slice(begin);
    }

    function rstrip(text) {
        let end = text.length;
        while (end > 0 && blanks.indexOf(text[end - 1]) >= 0)
            --end;
        return text.slice(0, end);
    }

    function strip(text) { return lstrip(rstrip(text)); }

    Object.assign(galley, {
        lstrip, rstrip, strip,
        RubyFloat, RubyInteger, RubyDate, RubyTime, RubyHash, RubyRange, Drop, MethodLiteral, makeInteger,
        isHashLike, print, text, inspect, codePointCount, readProperty, readKey, toList,
        emptyLiteral, blankLiteral, isEmptyLiteral,
        // Called by the host to make values.
        makeHash(keys, values) {
            const hash = new RubyHash();
            keys.forEach((key, i) => hash.set(key, values[i]));
            return hash;
        },
        makeFloat(value) { return new RubyFloat(value); },
        makeDate(iso) { return new RubyDate(iso); },
        makeTime(ms, offset, zone, isUtc) { return new RubyTime(ms, offset, zone, isUtc); },
        makeDrop(handle, volatile) { return new Drop(handle, volatile && new Set(volatile)); },
    });
})();
