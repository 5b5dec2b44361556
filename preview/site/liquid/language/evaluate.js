// SPDX-License-Identifier: MIT
// Replaces liquidjs' evaluation, which runs everything through generators, by plain calls (a
// layout renders ten times as fast in Qt's engine) with Jekyll's semantics. What cuts a source into
// texts, outputs and tags stays in use.
'use strict';

(function () {
    // Limits of one rendering: steps bound the time, memory the sizes of lists and texts.
    galley.budget = {
        steps: 0,
        memory: 0,
        reset(steps, memory) {
            this.steps = steps;
            this.memory = memory;
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

    // Ends the whole rendering; every other error ends one tag. `code`: where it is Jekyll's limit.
    galley.LimitError = class {
        constructor(message, code) {
            this.message = message;
            this.code = code || 'liquid.stopped';
        }
    };

    // What includes, loops and expressions of filters put into the context: Liquid::Context counts them.
    const maximumScopes = 100; // Liquid::Block::MAX_DEPTH
    galley.pushScope = function (context, scope, tooDeep) {
        if (context.scopes.length >= maximumScopes)
            throw new galley.LimitError(tooDeep(), 'liquid.error');
        context.push(scope);
    };

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

    function toInteger(value) {
        const number = parseInt(galley.print(value), 10);
        return isNaN(number) ? 0 : number;
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
            if (context.interrupts && context.interrupts.length > 0 && template.str === undefined)
                return;
        }
    }

    galley.renderTemplates = function (templates, context, emitter) {
        const target = emitter || new Emitter();
        renderAll(templates, context, target);
        return target.buffer;
    };

    // `{{ … }}`
    galley.Output = class {
        constructor(token) {
            this.token = token;
            this.value = new galley.Variable(token.content);
        }
        render(context, emitter) { emitter.write(galley.print(this.value.evaluate(context))); }
    };

    Object.assign(galley, { Emitter, renderAll, toInteger, lookUp });
})();
