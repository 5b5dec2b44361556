// SPDX-License-Identifier: MIT
// Ruby's integers have any size: arithmetic on decimal digits, where a script's numbers are not exact.
'use strict';

(function () {
    const base = 10000000; // of a limb; two of them multiply exactly
    const width = 7;

    // {negative, limbs}, the lowest first and none zero at the end.
    function parse(digits) {
        const limbs = [];
        const text = digits.replace(/^[+-]/, '');
        for (let end = text.length; end > 0; end -= width)
            limbs.push(Number(text.slice(Math.max(0, end - width), end)));
        return trimmed({ negative: digits[0] === '-', limbs });
    }

    function trimmed(number) {
        while (number.limbs.length > 0 && number.limbs[number.limbs.length - 1] === 0)
            number.limbs.pop();
        return { negative: number.negative && number.limbs.length > 0, limbs: number.limbs };
    }

    function print(number) {
        const text = number.limbs.map(limb => String(limb).padStart(width, '0')).reverse().join('').replace(/^0+/, '');
        return (number.negative ? '-' : '') + (text === '' ? '0' : text);
    }

    function compareSizes(a, b) {
        if (a.limbs.length !== b.limbs.length)
            return a.limbs.length - b.limbs.length;
        for (let i = a.limbs.length - 1; i >= 0; --i) {
            if (a.limbs[i] !== b.limbs[i])
                return a.limbs[i] - b.limbs[i];
        }
        return 0;
    }

    // a + sign * b of sizes; the result is not negative.
    function combine(a, b, sign) {
        const limbs = [];
        let carry = 0;
        for (let i = 0; i < Math.max(a.length, b.length) || carry !== 0; ++i) {
            const sum = (a[i] || 0) + sign * (b[i] || 0) + carry;
            carry = Math.floor(sum / base);
            limbs.push(sum - carry * base);
        }
        return limbs;
    }

    function add(a, b) {
        if (a.negative === b.negative)
            return trimmed({ negative: a.negative, limbs: combine(a.limbs, b.limbs, 1) });
        const [larger, smaller] = compareSizes(a, b) >= 0 ? [a, b] : [b, a];
        return trimmed({ negative: larger.negative, limbs: combine(larger.limbs, smaller.limbs, -1) });
    }

    function negated(a) { return trimmed({ negative: !a.negative, limbs: a.limbs }); }

    function multiply(a, b) {
        galley.budget.use(a.limbs.length * b.limbs.length);
        const limbs = new Array(a.limbs.length + b.limbs.length).fill(0);
        a.limbs.forEach((left, i) => {
            let carry = 0;
            for (let j = 0; j < b.limbs.length || carry > 0; ++j) {
                const value = limbs[i + j] + left * (b.limbs[j] || 0) + carry;
                carry = Math.floor(value / base);
                limbs[i + j] = value - carry * base;
            }
        });
        return trimmed({ negative: a.negative !== b.negative, limbs });
    }

    // The largest limb by which b may be multiplied without going beyond rest.
    function quotientOf(rest, b) {
        let low = 0;
        let high = base - 1;
        while (low < high) {
            const middle = Math.ceil((low + high) / 2);
            if (compareSizes(multiply(b, parse(String(middle))), rest) <= 0)
                low = middle;
            else
                high = middle - 1;
        }
        return low;
    }

    // Rounded down, as Ruby does.
    function divide(a, b) {
        const size = { negative: false, limbs: b.limbs };
        const quotient = [];
        let rest = { negative: false, limbs: [] };
        for (let i = a.limbs.length - 1; i >= 0; --i) {
            rest = trimmed({ negative: false, limbs: [a.limbs[i]].concat(rest.limbs) });
            const limb = quotientOf(rest, size);
            quotient.unshift(limb);
            rest = add(rest, negated(multiply(size, parse(String(limb)))));
        }
        const isNegative = a.negative !== b.negative;
        const result = trimmed({ negative: isNegative, limbs: quotient });
        return isNegative && rest.limbs.length > 0 ? add(result, parse('-1')) : result;
    }

    const operations = {
        plus: add,
        minus: (a, b) => add(a, negated(b)),
        times: multiply,
        divided_by: divide,
        modulo: (a, b) => add(a, negated(multiply(divide(a, b), b))),
        at_least: (a, b) => add(a, negated(b)).negative ? b : a,
        at_most: (a, b) => add(a, negated(b)).negative ? a : b,
    };

    // The integer that an operation, named as its filter, makes of two.
    galley.reckon = (operation, left, right) =>
        galley.makeInteger(print(operations[operation](parse(String(left)), parse(String(right)))));
})();
