// SPDX-License-Identifier: MIT
// The engine as the host calls it.
'use strict';

(function () {
    const liquid = new liquidjs.Liquid({
        fs: { readFileSync() { return ''; }, existsSync() { return false; }, resolve() { return ''; } },
        relativeReference: false,
        dynamicPartials: false,
        ownPropertyOnly: true,
    });
    // Not Jekyll's.
    for (const name of ['layout', 'block', 'render'])
        delete liquid.tags[name];
    const tags = Object.assign({}, galley.blocks, galley.loops, galley.tags);
    for (const name of Object.keys(tags))
        liquid.registerTag(name, tags[name]);
    liquid.renderer.renderTemplates = galley.renderTemplates;

    // liquidjs does not export its Context; a tag is handed one.
    let Context;
    liquid.registerTag('galley_context', class extends liquidjs.Tag {
        render(context) { Context = context.constructor; }
    });
    galley.budget.reset(1, 0);
    liquid.renderSync(liquid.parse('{% galley_context %}'), {});
    delete liquid.tags.galley_context;
    // Scopes are plain objects, everything else is a value of values.js.
    Context.prototype.readProperty = function (object, key) {
        const isScope = object === this.environments || this.scopes.indexOf(object) >= 0;
        return isScope ? object[key] : galley.readProperty(object, key);
    };

    let parsed = new Map();

    // Layouts and includes are parsed once; `file` names them in messages.
    galley.parse = function (source, file) {
        const known = parsed.get(file);
        if (known && known.source === source)
            return known.templates;
        const templates = galley.parseSource(liquid, source, file);
        parsed.set(file, { source, templates });
        return templates;
    };

    let unknownFilters = new Set();
    galley.warnUnknownFilter = function (name) {
        if (unknownFilters.has(name))
            return;
        unknownFilters.add(name);
        galley.host.report('liquid.unknown-filter', name, '', 0);
    };

    // For a new snapshot: nothing of the former site stays. `plugins`: those that the site turns on;
    // `settings`: what its configuration says of Liquid.
    galley.useSite = function (plugins, settings) {
        parsed = new Map();
        galley.useStrictness(settings);
        for (const plugin of Object.keys(galley.pluginTags)) {
            for (const name of Object.keys(galley.pluginTags[plugin])) {
                if (plugins.indexOf(plugin) >= 0)
                    liquid.registerTag(name, galley.pluginTags[plugin][name]);
                else
                    delete liquid.tags[name];
            }
        }
        for (const plugin of Object.keys(galley.pluginFilters)) {
            for (const name of Object.keys(galley.pluginFilters[plugin])) {
                if (plugins.indexOf(plugin) >= 0)
                    galley.filters[name] = galley.pluginFilters[plugin][name];
                else
                    delete galley.filters[name];
            }
        }
    };

    // A new rendering begins: the limits start afresh.
    galley.begin = function (steps, memory) {
        galley.budget.reset(steps, memory);
        unknownFilters = new Set();
    };

    function failureOf(error, file) {
        const place = error.token || {};
        return {
            failure: error instanceof RangeError ? galley.host.limitMessage('steps') : String(error.message),
            code: error.code || 'liquid.stopped',
            file: place.file || file, line: galley.lineOf(place),
        };
    }

    // Renders a template. `variables` holds site, page, layout, content, ... The answer is the text,
    // with `marks` for the lines of `source` if they were asked for: triples of the position in the
    // text, the position in the source, and whether it is copied text.
    galley.render = function (source, file, variables, withMarks) {
        const context = new Context(Object.assign(Object.create(null), variables), liquid.options, { sync: true },
            { liquid: liquid });
        const emitter = new galley.Emitter();
        let templates;
        try {
            templates = file === '' ? galley.parseSource(liquid, source, '') : galley.parse(source, file);
        } catch (error) {
            if (error instanceof galley.LimitError)
                return failureOf(error, file);
            // A brace that is never closed: shown as it stands.
            galley.reportError(error, undefined, file);
            return { text: source, marks: [0, 0, 1] };
        }
        galley.reportFound(templates, file);
        if (withMarks)
            context.lineMap = { emitter, source, marks: [] };
        try {
            galley.renderAll(templates, context, emitter);
        } catch (error) {
            return failureOf(error, file);
        }
        return { text: emitter.buffer, marks: withMarks ? context.lineMap.marks : [] };
    };
})();
