// SPDX-License-Identifier: MIT
// Filters on lists, Liquid's and Jekyll's.
// Source: Liquid 5.4 standardfilters.rb (InputIterator), Jekyll 4.3 lib/jekyll/filters.rb.
'use strict';

(function () {
    const { print, isNil, RubyHash, RubyRange } = galley;

    function flatten(list) {
        return list.reduce((flat, item) => flat.concat(Array.isArray(item) ? flatten(item) : [item]), []);
    }

    // Liquid's InputIterator.
    function iterate(input) {
        if (Array.isArray(input))
            return input.some(Array.isArray) ? flatten(input) : input;
        if (input instanceof RubyRange)
            return input.toArray();
        return isNil(input) ? [] : [input];
    }

    // What has Ruby's `select`; undefined for everything else.
    function selectable(input) {
        if (Array.isArray(input))
            return input;
        if (input instanceof RubyRange)
            return input.toArray();
        return galley.isHashLike(input) ? input.entries().map(entry => entry[1]) : undefined;
    }

    // Merge sort: stable, which the engine's own sort is not.
    function stableSort(list, compare) {
        if (list.length < 2)
            return list.slice();
        galley.budget.useItems(list.length);
        const middle = list.length >> 1;
        const left = stableSort(list.slice(0, middle), compare);
        const right = stableSort(list.slice(middle), compare);
        const merged = [];
        let i = 0;
        let j = 0;
        while (i < left.length && j < right.length)
            merged.push(compare(left[i], right[j]) <= 0 ? left[i++] : right[j++]);
        return merged.concat(left.slice(i), right.slice(j));
    }

    // What has Ruby's [].
    function hasElements(item) {
        return typeof item === 'string' || galley.isInteger(item) || Array.isArray(item) || galley.isHashLike(item);
    }

    // Ruby's item[key]: of a number the bit, of a text the character or the part that is asked for.
    function element(item, key, filter) {
        if (galley.isHashLike(item))
            return item.get(key);
        const isText = typeof item === 'string';
        if (isText && typeof key === 'string')
            return item.indexOf(key) >= 0 ? key : undefined;
        if (!galley.isNumber(key))
            throw new Error(galley.host.wrongInput(filter));
        const index = Math.trunc(galley.plain(key));
        if (galley.isInteger(item))
            return index < 0 ? 0 : Math.floor(galley.plain(item) / Math.pow(2, index)) & 1;
        const items = isText ? item.match(/[\uD800-\uDBFF][\uDC00-\uDFFF]|[^]/g) || [] : item;
        return items[index < 0 ? items.length + index : index];
    }

    // What Jekyll's filters read of an item; behind a dot what has no elements is false.
    function property(item, path) {
        const keys = print(path).split('.');
        if (keys.length > 1)
            return keys.reduce((value, key) => hasElements(value) && element(value, key, 'where'), item);
        if (!hasElements(item))
            throw new Error(galley.host.wrongInput('where'));
        return element(item, keys[0], 'where');
    }

    // Jekyll's item_property: texts that look like numbers become numbers.
    function itemProperty(item, path) {
        const value = property(item, path);
        const text = typeof value === 'string' ? value : '';
        if (/^[ \t\n\v\f\r]*-?\d+[ \t\n\v\f\r]*$/.test(text))
            return parseInt(text, 10);
        return /^[ \t\n\v\f\r]*-?(?:\d+\.?\d*|\.\d+)[ \t\n\v\f\r]*$/.test(text) ? new galley.RubyFloat(parseFloat(text)) : value;
    }

    function compareValues(left, right) {
        const result = galley.order(left, right);
        if (result === undefined)
            throw new Error(galley.host.incomparable(galley.inspect(left), galley.inspect(right)));
        return result;
    }

    function sort(input, key, ...nils) {
        if (isNil(input))
            throw new Error('Cannot sort a null object.');
        const list = groupable(input);
        if (!list)
            throw new Error(galley.host.wrongInput('sort'));
        if (isNil(key))
            return stableSort(list, compareValues);
        if (nils.length > 0 && nils[0] !== 'first' && nils[0] !== 'last')
            throw new Error(galley.host.wrongInput('sort'));
        const nilOrder = nils[0] === 'last' ? 1 : -1;
        const keyed = list.map(item => [itemProperty(item, key), item]);
        return stableSort(keyed, (a, b) => {
            if (isNil(a[0]) !== isNil(b[0]))
                return isNil(a[0]) ? nilOrder : -nilOrder;
            const result = galley.order(a[0], b[0]);
            return result === undefined ? galley.compareText(print(a[0]), print(b[0])) : result;
        }).map(pair => pair[1]);
    }

    // Ruby's casecmp knows the letters of ASCII only.
    function lowered(value) { return print(value).replace(/[A-Z]+/g, letters => letters.toLowerCase()); }

    function sortNatural(input, key) {
        const text = item => isNil(key) ? item : element(item, key, 'sort_natural');
        const list = iterate(input);
        if (!isNil(key) && !list.every(hasElements))
            return undefined;
        return stableSort(list, (a, b) => {
            const [left, right] = [text(a), text(b)];
            if (isNil(left) || isNil(right))
                return isNil(left) ? 1 : -1;
            return galley.compareText(lowered(left), lowered(right));
        });
    }

    function matches(value, target) {
        if (isNil(target))
            return isNil(value);
        if (target instanceof galley.MethodLiteral)
            return value === '' || iterate(value).map(print).join('') === '';
        const text = print(target);
        if (typeof value === 'string')
            return value === text;
        return (isNil(value) ? [] : Array.isArray(value) ? value : [value]).some(item => print(item) === text);
    }

    function selectWhere(input, key, target, choose) {
        const list = selectable(input);
        if (!list || !galley.isTruthy(key) || Array.isArray(target) || target instanceof RubyHash)
            return input;
        return choose(list, item => matches(itemProperty(item, key), target));
    }

    // Evaluates what was parsed once an item, with the variable set.
    function evaluator(context, variable, parsed) {
        const name = print(variable);
        return item => {
            galley.budget.step();
            const scope = Object.create(null);
            scope[name] = item;
            galley.pushScope(context, scope, () => galley.host.tooDeep('for'));
            try {
                return parsed.evaluate(context);
            } finally {
                context.pop();
            }
        };
    }

    function test(context, variable, condition) {
        const value = evaluator(context, variable, galley.parseStrictCondition(galley.textOnly(condition, 'where_exp')));
        return item => galley.isTruthy(value(item));
    }

    // What has Ruby's `group_by`: a hash as its pairs.
    function groupable(input) { return galley.isHashLike(input) ? input.entries() : selectable(input); }

    function group(list, keyOf) {
        const groups = new Map();
        for (const item of list) {
            const key = keyOf(item);
            const name = typeof key === 'object' ? galley.inspect(key) : key;
            if (!groups.has(name))
                groups.set(name, { key, items: [] });
            groups.get(name).items.push(item);
        }
        return Array.from(groups.values())
            .map(found => galley.makeHash(['name', 'items', 'size'], [found.key, found.items, found.items.length]));
    }

    function edge(input, last) {
        if (Array.isArray(input))
            return input[last ? input.length - 1 : 0];
        return galley.isHashLike(input) || input instanceof RubyRange
            ? galley.readProperty(input, last ? 'last' : 'first') : undefined;
    }

    function uniq(input, key) {
        const seen = [];
        const texts = new Set();
        const list = iterate(input);
        if (list.length < 2)
            return list;
        if (!isNil(key) && !list.every(hasElements))
            return undefined;
        return list.filter(item => {
            const value = isNil(key) ? item : element(item, key, 'uniq');
            if (typeof value === 'string' || typeof value === 'number') {
                const fresh = !texts.has(value);
                texts.add(value);
                return fresh;
            }
            return seen.some(other => galley.equal(other, value)) ? false : seen.push(value) > 0;
        });
    }

    // The number of items that is asked for; one if none is.
    function count(args) {
        const number = args.length === 0 ? 1 : galley.integer(args[0]);
        if (number < 0)
            throw new Error('negative array size');
        return number;
    }

    const copyOf = input => input.slice();

    function extended(result) {
        galley.budget.useItems(1);
        return result;
    }

    function compact(input, key) {
        const list = iterate(input);
        if (!isNil(key) && !list.every(hasElements))
            return undefined;
        return list.filter(item => !isNil(isNil(key) ? item : element(item, key, 'compact')));
    }

    Object.assign(galley.filters, {
        first: input => edge(input, false),
        last: input => edge(input, true),
        size: input => galley.readProperty(input, 'size') || 0,
        join(input, ...glue) { return iterate(input).map(print).join(glue.length === 0 ? ' ' : galley.text(glue[0])); },
        reverse: input => iterate(input).slice().reverse(),
        map: (input, key) => iterate(input).map(item => hasElements(item) ? element(item, key, 'map') : undefined),
        concat(input, other) {
            if (!Array.isArray(other))
                throw new Error('concat filter requires an array argument');
            galley.budget.useItems(other.length);
            return iterate(input).concat(other);
        },
        compact, uniq, sort, sort_natural: sortNatural,
        where: (input, key, target) => selectWhere(input, key, target, (list, test) => list.filter(test)),
        find: (input, key, target) => selectWhere(input, key, target, (list, test) => list.find(test)),
        where_exp(input, variable, condition) {
            const list = selectable(input);
            return list ? list.filter(test(this, variable, condition)) : input;
        },
        find_exp(input, variable, condition) {
            const list = selectable(input);
            return list ? list.find(test(this, variable, condition)) : input;
        },
        group_by(input, key) {
            const list = groupable(input);
            return list ? group(list, item => galley.text(itemProperty(item, key))) : input;
        },
        group_by_exp(input, variable, expression) {
            const list = groupable(input);
            return list ? group(list, evaluator(this, variable, new galley.Variable(galley.textOnly(expression, 'group_by_exp')))) : input;
        },
        push: (input, item) => Array.isArray(input) ? extended(input.concat([item])) : input,
        unshift: (input, item) => Array.isArray(input) ? extended([item].concat(input)) : input,
        pop: (input, ...n) => Array.isArray(input) ? input.slice(0, Math.max(0, input.length - count(n))) : input,
        shift: (input, ...n) => Array.isArray(input) ? input.slice(count(n)) : input,
        // The published page shows any of them; the preview always the first, to stay still.
        sample: (input, ...n) => !Array.isArray(input) ? input : count(n) === 1 ? input[0] : copyOf(input).slice(0, count(n)),
        array_to_sentence_string(input, ...connector) {
            const isList = Array.isArray(input);
            const isText = typeof input === 'string';
            const length = isList || isText ? input.length : galley.isHashLike(input) ? input.count : 3;
            if (!isList && length > 2)
                throw new Error(galley.host.wrongInput('array_to_sentence_string'));
            // Of a hash, Jekyll asks for the keys 0 and 1.
            const words = isList ? input.map(galley.text) : isText ? input.split('') : new Array(length).fill('');
            const link = connector.length === 0 ? 'and' : galley.text(connector[0]);
            if (words.length < 3)
                return words.join(' ' + link + ' ');
            return words.slice(0, -1).join(', ') + ', ' + link + ' ' + words[words.length - 1];
        },
    });
})();
