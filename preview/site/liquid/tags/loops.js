// SPDX-License-Identifier: MIT
// Liquid's loops, with the patterns of its lax parser.
// Source: Liquid 5.4 lib/liquid/tags/{for,table_row}.rb.
'use strict';

(function () {
    const { pattern, parseExpression, renderAll } = galley;

    const attributePattern = pattern('(\\w[\\w-]*)\\s*:\\s*(Q)', 'g');

    function attribute(markup) { return markup === 'continue' ? 'continue' : parseExpression(markup); }

    function readAttributes(markup) {
        const attributes = Object.create(null);
        attributePattern.lastIndex = 0;
        for (let match = attributePattern.exec(markup); match; match = attributePattern.exec(markup))
            attributes[match[1]] = attribute(match[2]);
        return attributes;
    }

    function numberOf(attribute, context) {
        if (attribute === undefined)
            return undefined;
        return attribute === 'continue' ? 0 : galley.plain(galley.wholeNumber(attribute.evaluate(context), 'tablerow'));
    }

    // The items from one index up to before another, of which none or less is all or no bound.
    function segmentOf(list, from, to) {
        return list.slice(Math.max(0, from), to === undefined ? list.length : Math.max(0, to));
    }

    // The same for a number that has to be a whole one.
    function wholeNumberOf(attribute, context) {
        const value = attribute === undefined || attribute === 'continue' ? undefined : attribute.evaluate(context);
        return value === undefined || value === null ? undefined : galley.integer(value);
    }

    class ForloopDrop extends liquidjs.Drop {
        constructor(length, parentloop, name) {
            super();
            Object.assign(this, { length: length, parentloop: parentloop, name: name, i: 0 });
        }
        index() { return this.i + 1; }
        index0() { return this.i; }
        rindex() { return this.length - this.i; }
        rindex0() { return this.length - this.i - 1; }
        first() { return this.i === 0; }
        last() { return this.i === this.length - 1; }
    }

    const forPattern = pattern('^([\\w-]+)\\s+in\\s+(Q+)\\s*(reversed)?');

    function readFor(parser) {
        const read = { variable: parser.consume('id'), attributes: Object.create(null) };
        if (parser.acceptWord('in') === undefined)
            throw new Error('Expected in');
        read.collection = parser.expression();
        read.isReversed = parser.acceptWord('reversed') !== undefined;
        while (parser.look('id') && parser.look(':', 1)) {
            const name = parser.consume('id');
            parser.consume(':');
            if (name !== 'limit' && name !== 'offset')
                throw new Error('Expected limit or offset');
            read.attributes[name] = attribute(parser.expression());
        }
        return read;
    }

    // What Liquid makes of a loop in a mode that it does not know.
    const nothing = { variable: '', collection: 'nil', isReversed: false, attributes: Object.create(null) };

    // Here `reversed` counts right behind the collection only.
    function readLaxFor(token) {
        const match = galley.matched(forPattern, token);
        return {
            variable: match[1], collection: match[2], isReversed: match[3] !== undefined,
            attributes: readAttributes(token.args),
        };
    }

    class ForTag extends liquidjs.Tag {
        constructor(token, tokens, liquid, parser) {
            super(token, tokens, liquid);
            const read = galley.readByMode(token.args, readFor, () => readLaxFor(token)) || nothing;
            const bodies = [[], []];
            this.variable = read.variable;
            this.loopName = read.variable + '-' + read.collection;
            this.collection = parseExpression(read.collection);
            this.isReversed = read.isReversed;
            this.attributes = read.attributes;
            this.bodies = bodies;
            let hasElse = false;
            this.isBlank = galley.readBody(this, tokens, parser, bodies[0],
                function (divider) {
                    if (divider.name !== 'else')
                        return undefined;
                    if (hasElse)
                        throw new Error(galley.host.strayTag('else'));
                    hasElse = true;
                    return bodies[1];
                });
            galley.dropTexts(this, bodies);
        }
        segment(context) {
            const offsets = context.getRegister('for', {});
            const from = this.attributes.offset === 'continue' ? offsets[this.loopName] || 0
                : wholeNumberOf(this.attributes.offset, context) || 0;
            const value = this.collection.evaluate(context);
            const limit = wholeNumberOf(this.attributes.limit, context);
            const list = galley.toList(value);
            // A text is its own only item, wherever the segment begins and ends.
            const segment = typeof value === 'string' ? list
                : segmentOf(list, from, limit === undefined ? undefined : from + limit);
            offsets[this.loopName] = from + segment.length;
            return this.isReversed ? segment.reverse() : segment;
        }
        render(context, emitter) {
            const segment = this.segment(context);
            if (segment.length === 0) {
                renderAll(this.bodies[1], context, emitter);
                return;
            }
            const stack = context.getRegister('forStack', []);
            const scope = Object.create(null);
            scope.forloop = new ForloopDrop(segment.length, stack[stack.length - 1], this.loopName);
            stack.push(scope.forloop);
            galley.pushScope(context, scope, () => galley.host.tooDeep('for'));
            for (const item of segment) {
                scope[this.variable] = item;
                renderAll(this.bodies[0], context, emitter);
                ++scope.forloop.i;
                if (context.interrupts && context.interrupts.pop() === 'break')
                    break;
            }
            context.pop();
            stack.pop();
        }
    }

    class TablerowloopDrop extends ForloopDrop {
        constructor(length, columns) {
            super(length, undefined, 'tablerow');
            this.columns = columns;
        }
        row() { return Math.floor(this.i / this.columns) + 1; }
        col0() { return this.i % this.columns; }
        col() { return this.col0() + 1; }
        col_first() { return this.col0() === 0; }
        col_last() { return this.col() === this.columns; }
    }

    const tablerowPattern = pattern('(\\w+)\\s+in\\s+(Q+)');

    class TablerowTag extends liquidjs.Tag {
        constructor(token, tokens, liquid, parser) {
            super(token, tokens, liquid);
            const match = galley.matched(tablerowPattern, token);
            this.variable = match[1];
            this.collection = parseExpression(match[2]);
            this.attributes = readAttributes(token.args);
            this.body = [];
            this.isBlank = galley.readBody(this, tokens, parser, this.body, function () { });
        }
        render(context, emitter) {
            const value = this.collection.evaluate(context);
            if (!galley.isTruthy(value))
                return;
            const from = numberOf(this.attributes.offset, context) || 0;
            const limit = numberOf(this.attributes.limit, context);
            const list = galley.toList(value);
            const cells = typeof value === 'string' ? list
                : segmentOf(list, from, limit === undefined ? undefined : from + limit);
            const columns = numberOf(this.attributes.cols, context) || 0;
            const loop = new TablerowloopDrop(cells.length, columns > 0 ? columns : Infinity);
            const scope = Object.create(null);
            scope.tablerowloop = loop;
            galley.pushScope(context, scope, () => galley.host.tooDeep('tablerow'));
            emitter.write('<tr class="row1">\n');
            for (; loop.i < cells.length; ++loop.i) {
                scope[this.variable] = cells[loop.i];
                emitter.write('<td class="col' + loop.col() + '">');
                renderAll(this.body, context, emitter);
                emitter.write('</td>');
                if (loop.col_last() && !loop.last())
                    emitter.write('</tr>\n<tr class="row' + (loop.row() + 1) + '">');
            }
            emitter.write('</tr>\n');
            context.pop();
        }
    }

    // Ends what is being rendered, up to the next `for`: a `tablerow` goes on, with each cell up to
    // its first tag.
    function interrupt(context, kind) { (context.interrupts = context.interrupts || []).push(kind); }

    class BreakTag extends liquidjs.Tag {
        render(context) { interrupt(context, 'break'); }
    }

    class ContinueTag extends liquidjs.Tag {
        render(context) { interrupt(context, 'continue'); }
    }

    galley.loops = { for: ForTag, tablerow: TablerowTag, break: BreakTag, continue: ContinueTag };
})();
