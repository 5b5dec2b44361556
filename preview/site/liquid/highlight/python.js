// SPDX-License-Identifier: MIT
// Source: Rouge 3.30 lib/rouge/lexers/python.rb.
'use strict';

galley.lexers.define('python py', function () {
    const { Grammar, words } = galley.lexers;
    const name = words({
        'k': 'assert break continue del elif else except exec finally for global if lambda pass print raise return try '
            + 'while yield as with from import async await nonlocal',
        'nb': 'ArithmeticError AssertionError AttributeError BaseException BlockingIOError BrokenPipeError BufferError '
            + 'BytesWarning ChildProcessError ConnectionAbortedError ConnectionError ConnectionRefusedError '
            + 'ConnectionResetError DeprecationWarning EOFError EnvironmentError Exception FileExistsError '
            + 'FileNotFoundError FloatingPointError FutureWarning GeneratorExit IOError ImportError ImportWarning '
            + 'IndentationError IndexError InterruptedError IsADirectoryError KeyError KeyboardInterrupt LookupError '
            + 'MemoryError ModuleNotFoundError NameError NotADirectoryError NotImplemented NotImplementedError OSError '
            + 'OverflowError OverflowWarning PendingDeprecationWarning ProcessLookupError RecursionError ReferenceError '
            + 'ResourceWarning RuntimeError RuntimeWarning StandardError StopAsyncIteration StopIteration SyntaxError '
            + 'SyntaxWarning SystemError SystemExit TabError TimeoutError TypeError UnboundLocalError UnicodeDecodeError '
            + 'UnicodeEncodeError UnicodeError UnicodeTranslateError UnicodeWarning UserWarning ValueError VMSError '
            + 'Warning WindowsError ZeroDivisionError '
            + '__import__ abs all any apply ascii basestring bin bool buffer bytearray bytes callable chr classmethod '
            + 'cmp coerce compile complex delattr dict dir divmod enumerate eval execfile exit file filter float format '
            + 'frozenset getattr globals hasattr hash hex id input int intern isinstance issubclass iter len list locals '
            + 'long map max memoryview min next object oct open ord pow property range raw_input reduce reload repr '
            + 'reversed round set setattr slice sorted staticmethod str sum super tuple type unichr unicode vars xrange '
            + 'zip',
        'bp': 'self None Ellipsis False True',
    }, 'n');

    function openString(lexer, match) {
        lexer.token('sa', match[1]);
        lexer.token('s', match[2]);
        (lexer.strings = lexer.strings || []).push({ prefix: match[1].toLowerCase(), quote: match[2] });
    }

    function current(lexer) { return lexer.strings[lexer.strings.length - 1]; }

    return new Grammar({
        root: [
            [/\n+/, ''],
            [/^(:)(\s*)([ru]{0,2}"""[^]*?""")/i, ['p', '', 'sd']],
            [/[^\S\n]+/, ''],
            [/#.*\n?/, 'c1'],
            [/[[\]{}:(),;.]/, 'p'],
            [/\\\n|\\/, ''],
            [/(?:in|is|and|or|not)\b/, 'ow'],
            [/(?:<<|>>|[/][/]|\*\*)=?/, 'o'],
            [/[-~+/*%=<>&^|@]=?|!=/, 'o'],
            [/(from)((?:\\\s|\s)+)([a-zA-Z_.\u00aa-\uffff][\w.\u00aa-\uffff]*)((?:\\\s|\s)+)(import)/, ['kn', '', 'nn', '', 'kn']],
            [/(import)(\s+)([a-zA-Z_.\u00aa-\uffff][\w.\u00aa-\uffff]*)/, ['kn', '', 'nn']],
            [/(def)((?:\s|\\\s)+)/, ['k', ''], 'funcname'],
            [/(class)((?:\s|\\\s)+)/, ['k', ''], 'classname'],
            [/`.*?`/, 'sb'],
            [/([rfbu]{0,2})('''|"""|['"])/i, openString, 'string'],
            [/@[a-zA-Z_.][\w.]*/, 'nd'],
            [/[a-zA-Z_\u00aa-\uffff][\w\u00aa-\uffff]*/, name],
            [/(?:(?:\d(?:_?\d)*)?\.\d(?:_?\d)*|\d(?:_?\d)*\.)(?:e[+-]?\d(?:_?\d)*)?j?/i, 'mf'],
            [/\d(?:_?\d)*e[+-]?\d(?:_?\d)*j?/i, 'mf'],
            [/\d(?:_?\d)*j/i, 'mf'],
            [/0b(?:_?[01])+/i, 'mb'],
            [/0o(?:_?[0-7])+/i, 'mo'],
            [/0x(?:_?[a-f0-9])+/i, 'mh'],
            [/\d+L/, 'il'],
            [/[1-9](?:_?\d)*|0(?:_?0)*/, 'mi'],
        ],
        funcname: [[/[a-zA-Z_\u00aa-\uffff][\w\u00aa-\uffff]*/, 'nf', '#pop']],
        classname: [[/[a-zA-Z_\u00aa-\uffff][\w\u00aa-\uffff]*/, 'nc', '#pop']],
        string: [
            [/[^'"\\{]+/, 's'],
            [/\{\{/, 's'],
            [/'''|"""|['"]/, (lexer, match) => {
                lexer.token('s', match[0]);
                if (current(lexer).quote === match[0]) {
                    lexer.strings.pop();
                    lexer.go('#pop');
                }
            }],
            [/(?=\\)/, 's', 'escape'],
            [/\{/, (lexer, match) => {
                const isFormatted = current(lexer).prefix.indexOf('f') >= 0;
                lexer.token(isFormatted ? 'si' : 's', match[0]);
                if (isFormatted)
                    lexer.go('interpolation');
            }],
        ],
        escape: [
            [/\\(?:[\\abfnrtv"']|\n|newline|N\{[a-zA-Z][a-zA-Z ]+[a-zA-Z]\}|u[a-fA-F0-9]{4}|U[a-fA-F0-9]{8}|x[a-fA-F0-9]{2}|[0-7]{1,3})/,
                (lexer, match) => lexer.token(current(lexer).prefix.indexOf('r') >= 0 ? 's' : 'se', match[0]), '#pop'],
            [/\\./, 's', '#pop'],
        ],
        interpolation: [
            [/[^{}!:]+/, (lexer, match) => lexer.recurse(match[0])],
            [/![asr]/, 'si'],
            [/:/, 'si'],
            [/\{/, 'si', 'interpolation'],
            [/\}/, 'si', '#pop'],
        ],
    });
});
