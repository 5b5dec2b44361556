// SPDX-License-Identifier: MIT
// Conditions and arithmetic with Ruby's rules.
// Source: Liquid 5.4 lib/liquid/condition.rb, utils.rb; Ruby's comparison operators.
'use strict';

(function () {
    const { RubyFloat, RubyInteger, RubyDate, RubyTime, RubyHash, RubyRange } = galley;

    function isInteger(value) { return typeof value === 'number' || value instanceof RubyInteger; }

    function isNumber(value) { return isInteger(value) || value instanceof RubyFloat; }

    function plain(value) { return value instanceof RubyFloat || value instanceof RubyInteger ? value.value : value; }

    function isTruthy(value) { return value !== false && value !== undefined && value !== null; }

    function isEmpty(value) {
        if (typeof value === 'string' || Array.isArray(value))
            return value.length === 0;
        return value instanceof RubyHash && value.count === 0;
    }

    function equalLists(left, right) {
        return left.length === right.length && left.every((item, i) => equal(item, right[i]));
    }

    function equalHashes(left, right) {
        return left.count === right.count
            && left.keys().every(key => right.has(key) && equal(left.get(key), right.get(key)));
    }

    function equal(left, right) {
        if (galley.isEmptyLiteral(left) || galley.isEmptyLiteral(right)) {
            const literal = galley.isEmptyLiteral(left) ? left : right;
            // Ruby without ActiveSupport has no `blank?`: comparing with it is never true.
            return literal === galley.emptyLiteral && isEmpty(literal === left ? right : left);
        }
        if (left === undefined || left === null)
            return right === undefined || right === null;
        if (Array.isArray(left))
            return Array.isArray(right) && equalLists(left, right);
        if (left instanceof RubyHash)
            return right instanceof RubyHash && equalHashes(left, right);
        if (left instanceof RubyTime)
            return right instanceof RubyTime && left.ms === right.ms;
        if (left instanceof RubyDate)
            return right instanceof RubyDate && left.iso === right.iso;
        if (left instanceof RubyRange)
            return right instanceof RubyRange && left.first === right.first && left.last === right.last;
        if (left instanceof galley.Drop)
            return right instanceof galley.Drop && left.handle === right.handle;
        if (left instanceof RubyInteger && right instanceof RubyInteger)
            return left.digits === right.digits;
        return plain(left) === plain(right);
    }

    // Ruby's <=>; undefined when the two cannot be compared.
    function order(left, right) {
        if (isNumber(left) && isNumber(right))
            return sign(plain(left), plain(right));
        if (typeof left === 'string' && typeof right === 'string')
            return galley.compareText(left, right);
        if (left instanceof RubyTime && right instanceof RubyTime)
            return sign(left.ms, right.ms);
        if (left instanceof RubyDate && right instanceof RubyDate)
            return sign(left.iso, right.iso);
        if (Array.isArray(left) && Array.isArray(right))
            return orderLists(left, right);
        if (left instanceof galley.Drop && right instanceof galley.Drop)
            return orderDrops(left, right);
        return equal(left, right) ? 0 : undefined;
    }

    function sign(left, right) { return left < right ? -1 : left > right ? 1 : 0; }

    function orderLists(left, right) {
        for (let i = 0; i < left.length && i < right.length; ++i) {
            const result = order(left[i], right[i]);
            if (result !== 0)
                return result;
        }
        return sign(left.length, right.length);
    }

    function orderDrops(left, right) {
        const byDate = order(left.get('date'), right.get('date'));
        return byDate ? byDate : order(left.get('path'), right.get('path'));
    }

    // Ruby compares strings by bytes of UTF-8, which is the order of code points, not of UTF-16 units.
    galley.compareText = function (left, right) {
        const length = Math.min(left.length, right.length);
        for (let i = 0; i < length; ++i) {
            const a = left.charCodeAt(i);
            const b = right.charCodeAt(i);
            if (a !== b) {
                const surrogates = ((a & 0xF800) === 0xD800) - ((b & 0xF800) === 0xD800);
                return surrogates !== 0 ? surrogates : sign(a, b);
            }
        }
        return sign(left.length, right.length);
    };

    function comparable(value) {
        return isNumber(value) || typeof value === 'string' || value instanceof RubyTime || value instanceof RubyDate;
    }

    function compareWith(test) {
        return function (left, right) {
            if (!comparable(left) || !comparable(right))
                return false;
            const result = order(left, right);
            if (result === undefined)
                throw new Error(galley.host.incomparable(kindOf(left), galley.print(right)));
            return test(result);
        };
    }

    function kindOf(value) {
        if (typeof value === 'string')
            return 'String';
        if (isNumber(value))
            return value instanceof RubyFloat ? 'Float' : 'Integer';
        return value instanceof RubyTime ? 'Time' : 'Date';
    }

    function contains(left, right) {
        if (!isTruthy(left) || !isTruthy(right))
            return false;
        if (typeof left === 'string')
            return left.indexOf(galley.text(right)) >= 0;
        if (Array.isArray(left))
            return left.some(item => equal(item, right));
        return galley.isHashLike(left) && left.has(right);
    }

    const operators = {
        '==': equal,
        '!=': (left, right) => !equal(left, right),
        '<>': (left, right) => !equal(left, right),
        '<': compareWith(result => result < 0),
        '>': compareWith(result => result > 0),
        '<=': compareWith(result => result <= 0),
        '>=': compareWith(result => result >= 0),
        'contains': contains,
        'and': (left, right) => isTruthy(left) ? right : left,
        'or': (left, right) => isTruthy(left) ? left : right,
    };

    Object.assign(galley, { operators, equal, order, isTruthy, isEmpty, isInteger, isNumber, plain });
})();
