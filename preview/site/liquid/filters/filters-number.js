// SPDX-License-Identifier: MIT
// Arithmetic filters: integers stay integers, decimals are exact to fifteen digits as Ruby's
// BigDecimal makes them. Source: Liquid 5.4 utils.rb (to_number) and standardfilters.rb.
'use strict';

(function () {
    const { RubyFloat } = galley;

    // {value, decimal, whole}: of an integer `whole` is exact.
    function toNumber(value) {
        if (value instanceof RubyFloat)
            return { value: value.value, decimal: true };
        if (galley.isInteger(value))
            return { value: galley.plain(value), decimal: false, whole: value };
        if (typeof value !== 'string')
            return { value: 0, decimal: false, whole: 0 };
        const text = galley.strip(value);
        if (/^-?\d+\.\d+$/.test(text))
            return { value: parseFloat(text), decimal: true };
        const digits = /^[+-]?\d[\d_]*/.exec(text);
        const whole = digits ? galley.makeInteger(digits[0].replace(/_|^\+/g, '')) : 0;
        return { value: galley.plain(whole), decimal: false, whole };
    }

    // 0.1 + 0.2 is 0.3: the digits that binary arithmetic adds are cut.
    function exact(value) {
        const rounded = parseFloat(value.toPrecision(15));
        return String(rounded).length < String(value).length ? rounded : value;
    }

    // What is too large for a script's numbers loses digits, but not its kind.
    function result(value, decimal) {
        if (decimal)
            return new RubyFloat(value);
        return Number.isSafeInteger(value) ? value : new galley.RubyInteger(digitsOf(value));
    }

    function digitsOf(value) {
        const [digits, power] = value.toExponential().split('e');
        return digits.replace('.', '').padEnd(Number(power) + 1 + (value < 0 ? 1 : 0), '0');
    }

    function binary(name, operation, round) {
        return function (left, right) {
            const a = toNumber(left);
            const b = toNumber(right);
            const decimal = a.decimal || b.decimal;
            const value = operation(a.value, b.value, decimal);
            const isExact = [a.value, b.value, value].every(Number.isSafeInteger);
            if (!decimal && !isExact)
                return galley.reckon(name, a.whole, b.whole);
            return result(decimal && round ? round(value) : value, decimal);
        };
    }

    // Ruby's to_i, which has texts, numbers, times and nil.
    function wholeNumber(value, filter) {
        if (galley.isNil(value))
            return 0;
        if (galley.isInteger(value))
            return value;
        if (value instanceof RubyFloat)
            return whole(Math.trunc(value.value));
        if (typeof value === 'string')
            return toNumber(value.split('.')[0]).value;
        if (value instanceof galley.RubyTime)
            return Math.floor(value.ms / 1000);
        throw new Error(galley.host.wrongInput(filter));
    }

    function whole(value) {
        if (!isFinite(value))
            throw new Error(String(value));
        return result(value, false);
    }

    function divide(a, b, decimal) {
        if (b === 0 && !decimal)
            throw new Error('divided by 0');
        return decimal ? a / b : Math.floor(a / b);
    }

    function modulo(a, b) {
        if (b === 0)
            throw new Error('divided by 0');
        return a - b * Math.floor(a / b);
    }

    function rounded(number, how) { return number.decimal ? whole(how(number.value)) : number.whole; }

    // Half away from zero.
    function round(input, digits) {
        const number = toNumber(input);
        const places = digits === undefined || digits === null ? 0 : Math.trunc(toNumber(digits).value);
        if (!number.decimal && places >= 0)
            return number.whole;
        const scaled = Number(Math.abs(number.value) + 'e' + places);
        const rounded = Number(Math.round(scaled) + 'e' + -places) * (number.value < 0 ? -1 : 1);
        return places <= 0 ? rounded : result(rounded, number.decimal);
    }

    function pick(name, choose) {
        return function (left, right) {
            const a = toNumber(left);
            const b = toNumber(right);
            if (!a.decimal && !b.decimal)
                return galley.reckon(name, a.whole, b.whole);
            const winner = choose(a.value, b.value) === a.value ? a : b;
            return result(winner.value, winner.decimal);
        };
    }

    // The size of an integer with all its digits.
    function absolute(number) {
        if (number.decimal)
            return result(Math.abs(number.value), true);
        return number.value < 0 ? galley.reckon('minus', 0, number.whole) : number.whole;
    }

    Object.assign(galley.filters, {
        plus: binary('plus', (a, b) => a + b, exact),
        minus: binary('minus', (a, b) => a - b, exact),
        times: binary('times', (a, b) => a * b, exact),
        divided_by: binary('divided_by', divide),
        modulo: binary('modulo', modulo, exact),
        abs: input => absolute(toNumber(input)),
        ceil: input => rounded(toNumber(input), Math.ceil),
        floor: input => rounded(toNumber(input), Math.floor),
        round,
        at_least: pick('at_least', Math.max),
        at_most: pick('at_most', Math.min),
        to_integer(input) {
            if (typeof input === 'boolean')
                return input ? 1 : 0;
            return wholeNumber(input, 'to_integer');
        },
    });
    galley.wholeNumber = wholeNumber;
})();
