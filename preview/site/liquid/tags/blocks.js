// SPDX-License-Identifier: MIT
// Liquid's own tags but for the loops, with the patterns of its lax parser.
// Source: Liquid 5.4 lib/liquid/tags/*.rb.
'use strict';

(function () {
    const { pattern, parseExpression, renderAll } = galley;
    const HTML = new liquidjs.Liquid().parse('text')[0].constructor;
    const blanks = /^[ \t\r\n\f\v]*$/;

    function matched(regex, token) {
        const match = regex.exec(token.args);
        if (!match)
            throw new Error(galley.host.badTag(token.getText()));
        return match;
    }

    function isBlank(template) {
        if (template instanceof HTML)
            return blanks.test(template.str);
        if (template instanceof liquidjs.RawTag)
            return template.tokens.length === 0;
        return template.isBlank === true || template instanceof liquidjs.InlineCommentTag;
    }

    // Reads the tag's body up to its end. `divide(token)` gives the list that the templates after a
    // dividing tag go to, or nothing if it is none. Tells whether the body can print only white space.
    function readBody(tag, tokens, parser, first, divide) {
        let body = first;
        let allBlank = true;
        while (tokens.length > 0) {
            const token = tokens.shift();
            if (token.name === 'end' + tag.name)
                return allBlank;
            const next = token.name === undefined ? undefined : divide(token);
            if (next) {
                body = next;
                continue;
            }
            const template = parser.parseToken(token, tokens);
            allBlank = isBlank(template) && allBlank;
            body.push(template);
        }
        throw new Error(galley.host.unclosed(tag.token.getText()));
    }

    // A block that can print nothing but white space prints nothing at all.
    function dropTexts(tag, bodies) {
        if (!tag.isBlank)
            return;
        for (const body of bodies)
            body.splice(0, body.length, ...body.filter(item => !(item instanceof HTML)));
    }

    class IfTag extends liquidjs.Tag {
        constructor(token, tokens, liquid, parser) {
            super(token, tokens, liquid);
            const branches = [{ condition: galley.parseCondition(token.args), body: [] }];
            this.branches = branches;
            this.isBlank = readBody(this, tokens, parser, branches[0].body, function (divider) {
                if (divider.name !== 'elsif' && divider.name !== 'else')
                    return undefined;
                const condition = divider.name === 'elsif' ? galley.parseCondition(divider.args) : undefined;
                branches.push({ condition, body: [] });
                return branches[branches.length - 1].body;
            });
            dropTexts(this, branches.map(branch => branch.body));
        }
        wanted() { return true; }
        render(context, emitter) {
            for (const branch of this.branches) {
                const wanted = branch !== this.branches[0] || this.wanted();
                if (!branch.condition || galley.isTruthy(branch.condition.evaluate(context)) === wanted) {
                    renderAll(branch.body, context, emitter);
                    return;
                }
            }
        }
    }

    class UnlessTag extends IfTag {
        wanted() { return false; }
    }

    const fragment = pattern('(Q)');
    const whenPattern = pattern('(Q)(?:(?:\\s+or\\s+|\\s*,\\s*)(Q[^]*))?');

    function readWhen(token) {
        const values = [];
        for (let rest = token.args; rest !== undefined;) {
            const match = whenPattern.exec(rest);
            if (!match)
                throw new Error(galley.host.badTag(token.getText()));
            values.push(match[1] === 'empty' || match[1] === 'blank'
                ? { evaluate: () => match[1] === 'empty' ? galley.emptyLiteral : galley.blankLiteral } : parseExpression(match[1]));
            rest = match[2];
        }
        return values;
    }

    class CaseTag extends liquidjs.Tag {
        constructor(token, tokens, liquid, parser) {
            super(token, tokens, liquid);
            this.value = parseExpression(matched(fragment, token)[1]);
            const branches = [];
            this.branches = branches;
            this.isBlank = readBody(this, tokens, parser, [], function (divider) {
                if (divider.name !== 'when' && divider.name !== 'else')
                    return undefined;
                if (divider.name === 'else' && !blanks.test(divider.written || ''))
                    throw new Error(galley.host.badTag(divider.getText()));
                const values = divider.name === 'when' ? readWhen(divider) : undefined;
                branches.push({ values, body: [] });
                return branches[branches.length - 1].body;
            });
            dropTexts(this, branches.map(branch => branch.body));
        }
        render(context, emitter) {
            let hit = false;
            for (const branch of this.branches) {
                if (!branch.values && !hit)
                    renderAll(branch.body, context, emitter);
                for (const value of branch.values || []) {
                    const target = galley.expand(this.value.evaluate(context));
                    if (galley.equal(target, galley.expand(value.evaluate(context)))) {
                        hit = true;
                        renderAll(branch.body, context, emitter);
                    }
                }
            }
        }
    }

    const target = '((?:\\(?[\\w\\-.\\[\\]]\\)?)+)';
    const assignPattern = pattern(target + '\\s*=\\s*([^]*)');

    class AssignTag extends liquidjs.Tag {
        constructor(token, tokens, liquid) {
            super(token, tokens, liquid);
            const match = matched(assignPattern, token);
            this.key = match[1];
            this.value = new galley.Variable(match[2]);
            this.isBlank = true;
        }
        render(context) { context.bottom()[this.key] = this.value.evaluate(context); }
    }

    const capturePattern = pattern(target);

    class CaptureTag extends liquidjs.Tag {
        constructor(token, tokens, liquid, parser) {
            super(token, tokens, liquid);
            this.key = matched(capturePattern, token)[1];
            this.body = [];
            readBody(this, tokens, parser, this.body, function () { });
            this.isBlank = true;
        }
        render(context) {
            const emitter = new galley.Emitter();
            renderAll(this.body, context, emitter);
            context.bottom()[this.key] = emitter.buffer;
        }
    }

    const namedCycle = pattern('^(Q)\\s*:\\s*([^]*)');
    const constant = /^(?:"[^"]*"|'[^']*'|-?\d[\d.]*|nil|null|true|false|blank|empty)$/;

    const startsWithFragment = pattern('^Q');

    class CycleTag extends liquidjs.Tag {
        constructor(token, tokens, liquid) {
            super(token, tokens, liquid);
            const named = namedCycle.exec(token.args);
            if (!named && !startsWithFragment.test(token.args))
                throw new Error(galley.host.badTag(token.getText()));
            const parts = (named ? named[2] : token.args).split(',')
                .map(part => fragment.exec(part)).filter(match => match).map(match => match[1]);
            this.values = parts.map(parseExpression);
            this.group = named ? parseExpression(named[1]) : undefined;
            // Without a name, tags with the same constants take turns; a variable is its own tag's.
            this.key = parts.every(part => constant.test(part)) ? galley.inspect(this.values.map(value => value.evaluate())) : this;
        }
        render(context, emitter) {
            const turns = context.getRegister('cycle', new Map());
            const key = this.group ? this.group.evaluate(context) : this.key;
            const turn = turns.get(key) || 0;
            // Another tag of the name may have more values than this one.
            if (turn < this.values.length)
                emitter.write(galley.print(this.values[turn].evaluate(context)));
            turns.set(key, turn + 1 >= this.values.length ? 0 : turn + 1);
        }
    }

    class EchoTag extends liquidjs.Tag {
        constructor(token, tokens, liquid) {
            super(token, tokens, liquid);
            this.value = new galley.Variable(token.args);
        }
        render(context, emitter) { emitter.write(galley.print(this.value.evaluate(context))); }
    }

    // Its body is parsed, so what is wrong with it counts; only tags that no one knows do not.
    class CommentTag extends liquidjs.Tag {
        constructor(token, tokens, liquid, parser) {
            super(token, tokens, liquid);
            const body = [];
            readBody(this, tokens, parser, body, inner => liquid.tags[inner.name] ? undefined : body);
            this.isBlank = true;
        }
        render() { }
    }

    class RawTag extends liquidjs.RawTag {
        constructor(token, tokens, liquid, parser) {
            super(token, tokens, liquid, parser);
            if (!blanks.test(token.args))
                throw new Error(galley.host.badTag(token.getText()));
        }
    }

    Object.assign(galley, { readBody, dropTexts, matched });
    galley.blocks = {
        if: IfTag, unless: UnlessTag, case: CaseTag, assign: AssignTag, capture: CaptureTag,
        cycle: CycleTag, echo: EchoTag, comment: CommentTag, raw: RawTag,
    };
})();
