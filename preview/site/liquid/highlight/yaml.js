// SPDX-License-Identifier: MIT
// Source: Rouge 3.30 lib/rouge/lexers/yaml.rb.
'use strict';

galley.lexers.define('yaml yml', function () {
    const { Grammar } = galley.lexers;
    const plain = '[^ \\t\\n\\r\\f\\v?:,\\[\\]{}#&*!|>\'"%@`]';

    // The columns of the blocks that are open, and the one that the next may begin in.
    function indents(lexer) { return lexer.indents || (lexer.indents = { stack: [0], next: 0, scalar: undefined }); }

    function last(list) { return list[list.length - 1]; }

    function resetIndent(lexer) { lexer.indents = { stack: [0], next: 0, scalar: undefined }; }

    function saveIndent(lexer, blank) {
        const { stack } = indents(lexer);
        indents(lexer).next = blank.length;
        if (blank.length >= last(stack))
            return [blank, ''];
        while (blank.length < last(stack))
            stack.pop();
        return [blank.slice(0, last(stack)), blank.slice(last(stack))];
    }

    function setIndent(lexer, text, isImplicit) {
        const state = indents(lexer);
        if (last(state.stack) < state.next)
            state.stack.push(state.next);
        if (!isImplicit)
            state.next += text.length;
    }

    function continueIndent(lexer, match) {
        lexer.token('', match[0]);
        indents(lexer).next += match[0].length;
    }

    function markDocument(token) {
        return (lexer, match) => {
            lexer.token(token, match[0]);
            resetIndent(lexer);
        };
    }

    function readKey(lexer, match) {
        lexer.token('na', match[1]);
        lexer.token('pi', match[2]);
        setIndent(lexer, match[0], true);
    }

    function blankInScalar(lexer, match) {
        const { scalar } = indents(lexer);
        const mark = scalar === undefined ? match[0].length : scalar;
        lexer.token('', match[0].slice(0, mark));
        lexer.token('no', match[0].slice(mark));
    }

    function lineInScalar(lexer, match) {
        const state = indents(lexer);
        lexer.token('', match[0]);
        const least = state.scalar === undefined ? last(state.stack) : state.scalar;
        if (state.scalar === undefined)
            state.scalar = match[0].length;
        if (match[0].length < least) {
            saveIndent(lexer, match[0]);
            lexer.goto('indentation');
        }
    }

    function scalarHeader(lexer, match) {
        const state = indents(lexer);
        const increment = match[1] || match[2];
        state.scalar = increment ? last(state.stack) + Number(increment) : undefined;
        lexer.goto('ignored_line');
        lexer.token('pi', match[0]);
    }

    function lineOfPlain(lexer, match) {
        lexer.token('', match[0]);
        lexer.go('#pop');
        if (match[0].length <= last(indents(lexer).stack)) {
            saveIndent(lexer, match[0]);
            lexer.goto('indentation');
        }
    }

    return new Grammar({
        basic: [[/#.*/, 'c1']],
        root: [
            'basic',
            [/\n+/, ''],
            [/[ ]+(?=#|\n|(?![^]))/, ''],
            [/^%YAML\b/, markDocument('nt'), 'yaml_directive'],
            [/^%TAG\b/, markDocument('nt'), 'tag_directive'],
            [/^(?:---|\.\.\.)(?= |\n|(?![^]))/, markDocument('nn'), 'block_line'],
            [/[ ]*(?!\s|(?![^]))/, (lexer, match) => {
                const [text, error] = saveIndent(lexer, match[0]);
                lexer.token('', text);
                lexer.token('err', error);
            }, ['block_line', 'indentation']],
        ],
        indentation: [
            [/\s*?\n/, '', ['#pop', '#pop']],
            [/[ ]+(?=[-:?](?:[ ]|\n|(?![^])))/, continueIndent],
            [/[?:-](?=[ ]|\n|(?![^]))/, (lexer, match) => {
                setIndent(lexer, match[0], false);
                lexer.token('pi', match[0]);
            }],
            [/[ ]*/, continueIndent, '#pop'],
        ],
        block_line: [
            [/[ ]*(?=#|\n|(?![^]))/, '', '#pop'],
            [/[ ]+/, ''],
            'descriptors',
            [/([^#,:?[\]{}"'\n]+)(:)(?=\s|(?![^]))/, readKey],
            [/[|>][+-]?/, 'pi', ['block_scalar', 'block_scalar_header']],
            'flow_nodes',
            [new RegExp('(?=' + plain + '|[?:-][^ \\t\\n\\r\\f\\v])'), '', 'plain_in_block'],
        ],
        descriptors: [
            [/!<[0-9A-Za-z;/?:@&=+$,_.!~*'()[\]%-]+>/, 'kt'],
            [/(?:![\w-]+)?!(?:[\w;/?:@&=+$,.!~*'()[\]%-]*)/, 'kt'],
            [/&[\w\u00aa-\uffff-]+/, 'nl'],
            [/\*[\w\u00aa-\uffff-]+/, 'nv'],
        ],
        flow_nodes: [
            [/\[/, 'pi', 'flow_sequence'], [/\{/, 'pi', 'flow_mapping'], [/'/, 's1', 'single_quoted'], [/"/, 's2', 'double_quoted'],
        ],
        flow_collection: [
            [/\s+/, ''], 'basic', [/[?:,]/, 'pi'], 'descriptors', 'flow_nodes',
            [new RegExp('(?=' + plain + ')'), '', 'plain_in_flow'],
        ],
        flow_sequence: [[/\]/, 'pi', '#pop'], 'flow_collection'],
        flow_mapping: [[/\}/, 'pi', '#pop'], 'flow_collection'],
        block_scalar: [
            [/\n+/, ''],
            [/^[ ]+(?=\n|(?![^]))/, blankInScalar],
            [/^[ ]*/, lineInScalar],
            [/[^\n\r\f\v]+/, 's'],
        ],
        block_scalar_header: [[/(?:([1-9])[+-]?|[+-]?([1-9])?)(?=[ ]|\n|(?![^]))/, scalarHeader]],
        ignored_line: ['basic', [/[ ]+/, ''], [/\n/, '', '#pop']],
        quoted_blanks: [[/^[ ]+/, ''], [/[ ]+(?=\n|(?![^]))/, ''], [/\n+/, ''], [/[ ]+/, 'nv']],
        single_quoted: ['quoted_blanks', [/\\'/, 'se'], [/'/, 's', '#pop'], [/[^\s']+/, 's']],
        double_quoted: [
            [/"/, 's', '#pop'],
            'quoted_blanks',
            [/\\[0abt\tn\nvfre "\\N_LP]/, 'se'],
            [/\\(?:x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8})/, 'se'],
            [/[^ \t\n\r\f\v"\\]+/, 's'],
        ],
        plain_new_line: [[/^[ ]+\n/, ''], [/\n+/, ''], [/^(?=---|\.\.\.)/, '', ['#pop', '#pop', '#pop']], [/^[ ]*/, lineOfPlain]],
        plain_in_block: [
            [/[ ]*(?=:[ \n]|:(?![^]))/, '', '#pop'],
            [/[ ]*:\S+/, 's'],
            [/[ ]+(?=#)/, '', '#pop'],
            [/[ ]+(?=\n|(?![^]))/, ''],
            [/\n+/, '', 'plain_new_line'],
            [/[ ]+/, 's'],
            [/true|false|null/, 'no'],
            [/\d+(?:\.\d+)?(?=\r?\n| +#)/, 'm', '#pop'],
            [/[^\s:]+/, 's'],
        ],
        plain_in_flow: [
            [/[ ]*(?=[,:?[\]{}])/, '', '#pop'],
            [/[ ]+(?=#)/, '', '#pop'],
            [/^[ ]+/, ''],
            [/[ ]+(?=\n|(?![^]))/, ''],
            [/\n+/, ''],
            [/[ ]+/, 'nv'],
            [/[^\s,:?[\]{}]+/, 'nv'],
        ],
        yaml_directive: [[/([ ]+)(\d+\.\d+)/, ['', 'm'], ['#pop', 'ignored_line']]],
        tag_directive: [[/([ ]+)(!|![\w-]*!)([ ]+)(!|!?[\w;/?:@&=+$,.!~*'()[\]%-]+)/, ['', 'kt', '', 'kt'], ['#pop', 'ignored_line']]],
    });
});
