// SPDX-License-Identifier: MIT
// Code as Rouge colours it: a machine for Rouge's kind of lexers, whose languages are in the other
// files of this folder. Source: Rouge 3.30 lib/rouge/{regex_lexer,lexer,formatters/html}.rb.
'use strict';

(function () {
    const maximumLength = 50000; // of code that is coloured
    const languages = new Map();

    // `states`: name -> list of rules [pattern, token, next] and of names of states whose rules are
    // taken in. A token is Rouge's short name ('' is plain text), a list of them for the pattern's
    // groups, or a function(lexer, match). `next` is a state to enter, '#pop', or a list of them.
    // To a pattern nothing stands before the place where it is tried, as for Ruby's StringScanner.
    class Grammar {
        constructor(states, first) {
            this.states = Object.create(null);
            this.first = first || ['root']; // the states at the start, the current one last
            for (const name of Object.keys(states))
                this.states[name] = this.rulesOf(states, name);
        }
        rulesOf(states, name) {
            const rules = [];
            for (const rule of states[name]) {
                if (typeof rule === 'string')
                    rules.push(...this.rulesOf(states, rule));
                else
                    rules.push(ruleOf(...rule));
            }
            return rules;
        }
        // A lexer at the start of a text, which keeps its state from one run to the next.
        start(emit) { return new Lexer(this, emit); }
        lex(code, emit) { this.start(emit).run(code); }
    }

    // A pattern that begins with ^ is tried at the start of a line only. Qt's engine does not backtrack
    // in sticky patterns and escapes a slash of theirs twice: so these are tied to the start of the
    // rest, and a slash stands in brackets.
    function ruleOf(pattern, token, next) {
        return {
            pattern: new RegExp('^(?:' + pattern.source.replace(/^\^/, '') + ')', pattern.flags), token,
            atLineStart: pattern.source[0] === '^', next: next === undefined ? [] : [].concat(next),
        };
    }

    class Lexer {
        constructor(grammar, emit) {
            Object.assign(this, { grammar, emit, stack: grammar.first.slice(), rest: '', isLineStart: true });
        }
        run(code) {
            this.rest = code;
            let standing = 0;
            while (this.rest !== '') {
                galley.budget.step();
                const before = this.rest.length;
                if (!this.step() || (this.rest.length === before && ++standing > 5))
                    this.error();
                if (this.rest.length !== before)
                    standing = 0;
            }
        }
        step() {
            for (const rule of this.grammar.states[this.stack[this.stack.length - 1]]) {
                const match = rule.atLineStart && !this.isLineStart ? null : rule.pattern.exec(this.rest);
                if (!match)
                    continue;
                this.take(match[0]);
                this.apply(rule, match);
                return true;
            }
            return false;
        }
        apply(rule, match) {
            if (typeof rule.token === 'function')
                rule.token(this, match);
            else if (Array.isArray(rule.token))
                rule.token.forEach((token, i) => this.token(token, match[i + 1]));
            else
                this.token(rule.token, match[0]);
            rule.next.forEach(state => this.go(state));
        }
        go(state) {
            if (state !== '#pop')
                this.stack.push(state);
            else if (this.stack.length > 1)
                this.stack.pop();
        }
        goto(state) {
            this.go('#pop');
            this.go(state);
        }
        has(state) { return this.stack.indexOf(state) >= 0; }
        token(name, text) {
            if (text)
                this.emit(name, text);
        }
        // The text as one of its own.
        recurse(text) {
            if (text)
                this.grammar.lex(text, this.emit);
        }
        take(text) {
            this.rest = this.rest.slice(text.length);
            if (text !== '')
                this.isLineStart = text[text.length - 1] === '\n';
        }
        error() {
            this.token('err', this.rest[0]);
            this.take(this.rest[0]);
        }
    }

    // A token by the first of the lists that holds the word; `otherwise` if none does.
    function words(lists, otherwise, fold) {
        const kinds = Object.create(null);
        for (const token of Object.keys(lists).reverse()) {
            for (const word of lists[token].split(/\s+/))
                kinds[word] = token;
        }
        return (lexer, match) => {
            const kind = kinds[fold ? fold(match[0]) : match[0]];
            lexer.token(kind === undefined ? otherwise : kind, match[0]);
        };
    }

    function grammarOf(name) {
        const entry = languages.get(name);
        if (entry && typeof entry.grammar === 'function')
            entry.grammar = entry.grammar();
        return entry && entry.grammar;
    }

    function escaped(text) { return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;'); }

    // The spans; neighbours of one kind are one token.
    function spans(grammar, code) {
        let html = '';
        let kind = '';
        let text = '';
        const flush = () => {
            html += kind === '' ? escaped(text) : '<span class="' + kind + '">' + escaped(text) + '</span>';
        };
        grammar.lex(code, (name, piece) => {
            if (name !== kind) {
                flush();
                kind = name;
                text = '';
            }
            text += piece;
        });
        flush();
        return html;
    }

    let known = Object.create(null);
    let knownLength = 0;

    // The HTML of code in a language by any of its names; plain text in one that is not known.
    function highlight(code, language) {
        const grammar = code.length > maximumLength ? undefined : grammarOf(language.toLowerCase());
        if (!grammar)
            return escaped(code);
        const key = language + '\n' + code;
        if (known[key] === undefined) {
            if ((knownLength += code.length) > 20 * maximumLength) {
                known = Object.create(null);
                knownLength = code.length;
            }
            known[key] = spans(grammar, code);
        }
        return known[key];
    }

    function unescaped(html) {
        return html.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&amp;/g, '&');
    }

    // What kramdown writes for code in a language: a block, one with numbered lines, or a span.
    const code = new RegExp('(<(?:div|code)[^>]* class="language-([^ "]+) [^"]*highlighter-rouge"[^>]*>'
        + '(?:<div class="highlight"><pre class="[^"]*"><code>'
        + '(?:<table class="rouge-table">(?:[^<]|<(?!td class="rouge-code"))*<td class="rouge-code"><pre>)?)?)([^<]+)', 'g');

    Object.assign(galley, {
        highlight,
        // HTML made of Markdown with the code in it coloured.
        coloured(html) {
            if (html.indexOf('highlighter-rouge') < 0)
                return html;
            return html.replace(code, (all, start, language, text) => start + highlight(unescaped(text), language));
        },
    });
    galley.lexers = {
        Grammar, words,
        start: (language, emit) => grammarOf(language).start(emit),
        // `make()` gives the language's grammar when it is asked for the first time.
        define(names, make) {
            const entry = { grammar: make };
            for (const name of names.split(' '))
                languages.set(name, entry);
        },
    };
})();
