// Replaces liquidjs' evaluation, which runs everything through generators, by plain calls (a
// layout renders ten times as fast in Qt's engine) with Jekyll's semantics. Its tokenizer and the
// tags' parsers stay in use.
'use strict';

(function () {
    const KIND = { PropertyAccess: 128, Range: 512, FilteredValue: 4096 };

    // Limits of one rendering: steps bound the time, memory the sizes of lists and texts.
    galley.budget = {
        steps: 0,
        memory: 0,
        reset(steps, memory) {
            this.steps = steps;
            this.memory = memory;
            this.depth = 0;
        },
        step() {
            if (--this.steps < 0)
                throw new galley.LimitError(galley.host.limitMessage('steps'));
        },
        // Characters of texts.
        use(count) {
            this.memory -= count;
            if (this.memory < 0)
                throw new galley.LimitError(galley.host.limitMessage('memory'));
        },
    };

    // A list's items weigh more than characters.
    galley.budget.useItems = function (count) { this.use(8 * count); };

    // Ends the whole rendering; every other error ends one tag.
    galley.LimitError = class { constructor(message) { this.message = message; } };

    // `content` reaches templates as a short token, so that a long body never has to pass through
    // scripts that only print it. Where a template looks inside, the token becomes the text.
    galley.tokenStart = '\uFDD0';
    galley.expand = function (text) {
        return typeof text === 'string' && text.indexOf(galley.tokenStart) >= 0 ? galley.host.expand(text) : text;
    };

    class Emitter {
        constructor() { this.buffer = ''; }
        write(text) {
            this.buffer += text;
            if (this.buffer.length > galley.maximumOutput)
                throw new galley.LimitError(galley.host.limitMessage('memory'));
        }
    }
    galley.maximumOutput = 64 * 1024 * 1024;

    function lookUp(context, name) {
        const scopes = context.scopes;
        for (let i = scopes.length - 1; i >= 0; --i) {
            if (name in scopes[i])
                return scopes[i][name];
        }
        return context.environments[name];
    }

    function evalToken(token, context) {
        if (!token)
            return undefined;
        switch (token.kind) {
        case KIND.PropertyAccess: return evalProperty(token, context);
        case KIND.Range: return evalRange(token, context);
        case KIND.FilteredValue: return evalFiltered(token.initial, token.filters, context);
        }
        return token.decimal ? new galley.RubyFloat(token.content) : galley.fromLiteral(token.content);
    }

    function evalProperty(token, context) {
        const props = token.props;
        let value;
        let next = 0;
        if (token.variable) {
            value = evalToken(token.variable, context);
        } else {
            value = lookUp(context, galley.print(evalToken(props[0], context)));
            next = 1;
        }
        for (; next < props.length && value !== undefined && value !== null; ++next)
            value = galley.readProperty(value, galley.plain(evalToken(props[next], context)));
        return value;
    }

    function evalRange(token, context) {
        return new galley.RubyRange(toInteger(evalToken(token.lhs, context)), toInteger(evalToken(token.rhs, context)));
    }

    function toInteger(value) {
        const number = parseInt(galley.print(value), 10);
        return isNaN(number) ? 0 : number;
    }

    function evalExpression(expression, context) {
        const postfix = expression.postfix;
        if (postfix.length === 1)
            return evalToken(postfix[0], context);
        const operands = [];
        for (const token of postfix) {
            if (token.operator) {
                const right = galley.expand(operands.pop());
                const left = galley.expand(operands.pop());
                operands.push(galley.operators[token.operator](left, right));
            } else {
                operands.push(evalToken(token, context));
            }
        }
        return operands[0];
    }

    function evalFiltered(initial, filters, context) {
        let value = evalExpression(initial, context);
        for (const filter of filters)
            value = applyFilter(filter, value, context);
        return value;
    }

    function applyFilter(filter, value, context) {
        const handler = galley.filters[filter.name];
        if (!handler) {
            galley.warnUnknownFilter(filter.name);
            return value;
        }
        const args = [galley.expand(value)];
        for (const arg of filter.args) {
            if (Array.isArray(arg))
                args.push(galley.makeHash([arg[0]], [evalToken(arg[1], context)]));
            else
                args.push(galley.expand(evalToken(arg, context)));
        }
        return handler.apply(context, args);
    }

    // Remembers which piece of the source the output at the emitter's position comes from.
    function mark(token, map) {
        if (token.input !== map.source)
            return;
        const isText = token.name === undefined && token.content === undefined;
        map.marks.push(map.emitter.buffer.length, token.begin + (isText ? token.trimLeft || 0 : 0), isText ? 1 : 0);
    }

    function renderAll(templates, context, emitter) {
        for (let i = 0; i < templates.length; ++i) {
            galley.budget.step();
            const template = templates[i];
            if (context.lineMap && emitter === context.lineMap.emitter)
                mark(template.token, context.lineMap);
            try {
                let output = template.render(context, emitter);
                if (output && typeof output.next === 'function')
                    output = liquidjs.toValueSync(output);
                if (output !== undefined && output !== null && output !== '')
                    emitter.write(galley.print(output));
            } catch (error) {
                if (error instanceof galley.LimitError || error instanceof RangeError) {
                    error.token = error.token || template.token;
                    throw error;
                }
                galley.reportError(error, template.token);
                emitter.write(galley.badge(template.token));
            }
            if (context.breakCalled || context.continueCalled)
                return;
        }
    }

    galley.renderTemplates = function (templates, context, emitter) {
        const target = emitter || new Emitter();
        renderAll(templates, context, target);
        return target.buffer;
    };

    liquidjs.Value.prototype.value = function (context) {
        return evalFiltered(this.initial, this.filters, context);
    };
    liquidjs.Expression.prototype.evaluate = function (context) { return evalExpression(this, context); };
    liquidjs.Output.prototype.render = function (context, emitter) {
        emitter.write(galley.print(this.value.value(context)));
    };

    function renderBranches(tag, context, emitter) {
        for (const branch of tag.branches) {
            const condition = branch.value.value(context);
            if ((branch.test ? branch.test(condition, context) : galley.isTruthy(condition))) {
                renderAll(branch.templates, context, emitter);
                return;
            }
        }
        renderAll(tag.elseTemplates || [], context, emitter);
    }
    liquidjs.IfTag.prototype.render = function (context, emitter) { renderBranches(this, context, emitter); };
    liquidjs.UnlessTag.prototype.render = function (context, emitter) { renderBranches(this, context, emitter); };

    liquidjs.CaseTag.prototype.render = function (context, emitter) {
        const target = galley.expand(this.value.value(context));
        let hit = false;
        for (const branch of this.branches) {
            for (const token of branch.values) {
                if (galley.equal(target, galley.expand(evalToken(token, context)))) {
                    renderAll(branch.templates, context, emitter);
                    hit = true;
                }
            }
        }
        if (!hit)
            renderAll(this.elseTemplates, context, emitter);
    };

    liquidjs.AssignTag.prototype.render = function (context) {
        context.bottom()[this.key] = this.value.value(context);
    };
    liquidjs.CaptureTag.prototype.render = function (context) {
        const emitter = new Emitter();
        renderAll(this.templates, context, emitter);
        context.bottom()[this.variable] = emitter.buffer;
    };

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

    function limitOf(tag, name, context) {
        const value = tag.hash.hash[name] === undefined ? undefined : evalToken(tag.hash.hash[name], context);
        return value === undefined || value === null ? undefined : toInteger(value);
    }

    // Liquid looks for the word right behind the collection only.
    // Source: Liquid 5.4 lib/liquid/tags/for.rb, lax_parse.
    function isReversed(tag) {
        return 'reversed' in tag.hash.hash
            && /^\s*[\w-]+\s+in\s+(?:"[^"]*"|'[^']*'|[^\s,|'"])+\s*reversed/.test(tag.token.args);
    }

    function segmentOf(tag, context, key) {
        const offsets = context.getRegister('for', {});
        const isContinue = tag.hash.hash.offset && tag.hash.hash.offset.getText() === 'continue';
        const from = isContinue ? offsets[key] || 0 : limitOf(tag, 'offset', context) || 0;
        const limit = limitOf(tag, 'limit', context);
        const list = galley.toList(evalToken(tag.collection, context));
        const segment = list.slice(Math.max(0, from), limit === undefined ? list.length : Math.max(0, from + limit));
        offsets[key] = from + segment.length;
        return isReversed(tag) ? segment.reverse() : segment;
    }

    liquidjs.ForTag.prototype.render = function (context, emitter) {
        const key = this.variable + '-' + this.collection.getText();
        const segment = segmentOf(this, context, key);
        if (segment.length === 0) {
            renderAll(this.elseTemplates, context, emitter);
            return;
        }
        const stack = context.getRegister('forStack', []);
        const scope = Object.create(null);
        scope.forloop = new ForloopDrop(segment.length, stack[stack.length - 1], key);
        stack.push(scope.forloop);
        context.push(scope);
        for (const item of segment) {
            scope[this.variable] = item;
            context.continueCalled = context.breakCalled = false;
            renderAll(this.templates, context, emitter);
            ++scope.forloop.i;
            if (context.breakCalled)
                break;
        }
        context.continueCalled = context.breakCalled = false;
        context.pop();
        stack.pop();
    };

    // Source: Liquid 5.4 lib/liquid/tags/table_row.rb.
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

    function argument(tag, name, context) {
        const token = tag.args.hash[name];
        const value = token === undefined ? undefined : evalToken(token, context);
        return value === undefined || value === null ? undefined : toInteger(value);
    }

    liquidjs.TablerowTag.prototype.render = function (context, emitter) {
        const from = argument(this, 'offset', context) || 0;
        const limit = argument(this, 'limit', context);
        const list = galley.toList(evalToken(this.collection, context));
        const cells = list.slice(from, limit === undefined ? list.length : from + limit);
        const loop = new TablerowloopDrop(cells.length, argument(this, 'cols', context) || Infinity);
        const scope = Object.create(null);
        scope.tablerowloop = loop;
        context.push(scope);
        emitter.write('<tr class="row1">\n');
        for (; loop.i < cells.length; ++loop.i) {
            scope[this.variable] = cells[loop.i];
            emitter.write('<td class="col' + loop.col() + '">');
            renderAll(this.templates, context, emitter);
            emitter.write('</td>');
            if (loop.col_last() && !loop.last())
                emitter.write('</tr>\n<tr class="row' + (loop.row() + 1) + '">');
        }
        emitter.write('</tr>\n');
        context.pop();
    };

    Object.assign(galley, { Emitter, evalToken, evalExpression, renderAll, toInteger, lookUp });
})();
