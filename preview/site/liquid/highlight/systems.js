// SPDX-License-Identifier: MIT
// Source: Rouge 3.30 lib/rouge/lexers/{go,rust}.rb.
'use strict';

(function () {
    const { Grammar, words } = galley.lexers;

    function makeGo() {
        return new Grammar({
            root: [
                [/[/][/].*|[/]\*[^]*?\*[/]/, 'c'],
                [/\b(?:break|default|func|interface|select|case|defer|go|map|struct|chan|else|goto|package|switch|const|fallthrough|if|range|type|continue|for|import|return|var)\b/, 'k'],
                [/\b(?:bool|byte|complex64|complex128|error|float32|float64|int8|int16|int32|int64|int|rune|string|uint8|uint16|uint32|uint64|uintptr|uint)\b/, 'kt'],
                [/\b(?:append|cap|close|complex|copy|delete|imag|len|make|new|panic|print|println|real|recover)\b/, 'nb'],
                [/\b(?:true|false|iota|nil)\b/, 'no'],
                [/(?:\d+\.\d*(?:[eE][+-]?\d+)?|\d+[eE][+-]?\d+|\.\d+(?:[eE][+-]?\d+)?|\d+)i/, 'm'],
                [/\d+\.\d*(?:[eE][+-]?\d+)?|\d+[eE][+-]?\d+|\.\d+(?:[eE][+-]?\d+)?/, 'm'],
                [/0[xX][0-9A-Fa-f]+|\d+/, 'm'],
                [/'(?:[^\n]|\\u[0-9A-Fa-f]{4}|\\U[0-9A-Fa-f]{8}|\\[abfnrtv\\'"]|\\[0-7]{3}|\\x[0-9A-Fa-f]{2})'/, 'sc'],
                [/\+=|\+\+|\+|&\^=|&\^|&=|&&|&|==|=|!=|!|-=|--|-|\|=|\|\||\||<=|<-|<<=|<<|<|\*=|\*|\^=|\^|>>=|>>|>=|>|[/]=?|:=|%=?|\.\.\.|\.|:/, 'o'],
                [/[()[\]{},;]/, 'p'],
                [/[a-zA-Z_\u00aa-\uffff][\w\u00aa-\uffff]*/, 'n'],
                [/\s+/, ''],
                [/`/, 's', 'raw_string'],
                [/"/, 's', 'string'],
            ],
            string: [
                [/\\[abfnrtv\\'"]|\\u[0-9A-Fa-f]{4}|\\U[0-9A-Fa-f]{8}|\\x[0-9A-Fa-f]{2}/, 'se'],
                [/\\./, 'err'], [/"/, 's', '#pop'], [/[^"\\]+/, 's'],
            ],
            raw_string: [[/`/, 's', '#pop'], [/[^`]+/, 's']],
        });
    }

    const closing = { '[': ']', '(': ')', '{': '}' };

    function openDelimiter(lexer, match) {
        lexer.open = lexer.open || { ']': 0, ')': 0, '}': 0 };
        ++lexer.open[closing[match[0]]];
        lexer.token('p', match[0]);
    }

    function closeDelimiter(lexer, match) {
        lexer.open = lexer.open || { ']': 0, ')': 0, '}': 0 };
        --lexer.open[match[0]];
        if (Object.keys(lexer.open).every(key => lexer.open[key] === 0))
            lexer.go('#pop');
        lexer.token('p', match[0]);
    }

    function makeRust() {
        const id = '[a-zA-Z_\\u00aa-\\uffff][\\w\\u00aa-\\uffff]*';
        const escape = '\\\\(?:[nrt\'"\\\\0]|x[0-9a-fA-F]{2}|u\\{(?:[0-9a-fA-F]_*){1,6}\\})';
        const exponent = '[eE][-+]?[0-9_]+';
        const fraction = '[.][0-9][0-9_]*';
        const name = words({
            nb: 'Add BitAnd BitOr BitXor bool c_char c_double c_float char c_int clock_t c_long c_longlong Cons Const Copy '
                + 'c_schar c_short c_uchar c_uint c_ulong c_ulonglong c_ushort c_void dev_t DIR dirent Div Either Eq Err f32 '
                + 'f64 Failure FILE float fpos_t i16 i32 i64 i8 isize Index ino_t int intptr_t Left mode_t Modulo Mul Neg Nil '
                + 'None Num off_t Ok Option Ord Owned pid_t Ptr ptrdiff_t Right Send Shl Shr size_t Some ssize_t str Sub '
                + 'Success time_t u16 u32 u64 u8 usize uint uintptr_t Box Vec String Gc Rc Arc u128 i128 Result Sync Pin '
                + 'Unpin Sized Drop drop Fn FnMut FnOnce Clone PartialEq PartialOrd AsMut AsRef From Into Default '
                + 'DoubleEndedIterator ExactSizeIterator Extend IntoIterator Iterator',
        }, 'n');
        const nested = token => [[/\*[/]/, token, '#pop'], [/[/]\*/, token, token === 'cd' ? 'doc_comment' : 'block_comment'], [/[^*/]+|[*/]/, token]];
        return new Grammar({
            bol: ['blank', [/#\s[^\n]*/, 'cs'], [/(?:)/, '', '#pop']],
            attribute: ['blank', 'literals', [/[(,)=:]/, 'nd'], [/\]/, 'nd', '#pop'], [new RegExp(id), 'nd']],
            blank: [
                [/\s+/, ''],
                [/[/][/][/][/]+[^\n]*/, 'c1'],
                [/[/][/][/!][^\n]*/, 'cd'],
                [/[/][/][^\n]*/, 'c1'],
                [/[/]\*\*\*?[/]/, 'cm'],
                [/[/]\*\*\*+/, 'cm', 'block_comment'],
                [/[/][*][*!]/, 'cd', 'doc_comment'],
                [/[/][*]/, 'cm', 'block_comment'],
            ],
            block_comment: nested('cm'),
            doc_comment: nested('cd'),
            root: [
                [/\n/, '', 'bol'],
                'blank',
                [/#!?\[/, 'nd', 'attribute'],
                [/\b(?:as|async|await|break|const|continue|crate|dyn|else|enum|extern|false|fn|for|if|impl|in|let|log|loop|match|mod|move|mut|pub|ref|return|self|Self|static|struct|super|trait|true|type|unsafe|use|where|while|abstract|become|box|do|final|macro|override|priv|typeof|unsized|virtual|yield|try|union)\b/, 'k'],
                'literals',
                [/[=-]>|<->/, 'k'],
                [/[()[\]{}|,:;]/, 'p'],
                [/[*/!@~&+%^<>=?-]|\.{2,3}/, 'o'],
                [new RegExp('(?:[.]\\s*)?' + id + '(?=\\s*[(])'), 'nf'],
                [/[.]\s*await\b/, 'k'],
                [new RegExp('[.]\\s*' + id), 'py'],
                [/[.]\s*\d+/, 'na'],
                [new RegExp('(' + id + ')(::)'), ['nn', 'p']],
                [/\bmacro_rules!/, 'nd', 'macro_rules'],
                [new RegExp(id + '!'), 'nd', 'macro'],
                [/'static\b/, 'k'],
                [new RegExp('\'' + id), 'nv'],
                [new RegExp(id), name],
            ],
            macro: ['literals', [/[[{(]/, openDelimiter], [/[\]})]/, closeDelimiter], [new RegExp(id + '!'), 'nd'], 'root', [/./, '']],
            macro_rules: [[new RegExp('[$]' + id + '(?::' + id + ')?'), 'nv'], [/[$]/, 'nv'], 'macro'],
            literals: [
                [/\b(?:true|false)\b/, 'kc'],
                [new RegExp('b?\'(?:' + escape + '|[^\\\\])\''), 'sc'],
                [/b?"/, 's', 'string'],
                [/b?r(#*)"[^]*?"\1/, 's'],
                [new RegExp('\\d[\\d_]*(?:' + fraction + '(?:' + exponent + ')?(?:f32|f64)?|(?:' + fraction + ')?' + exponent
                    + '(?:f32|f64)?|(?:' + fraction + ')?(?:' + exponent + ')?(?:f32|f64)|[.](?![._a-zA-Z\\u00aa-\\uffff]))'), 'mf'],
                [/(?:0b[10_]+|0x[0-9a-fA-F_]+|0o[0-7_]+|\d[\d_]*)(?:u(?:8|16|32|64|128|size)?|i(?:8|16|32|64|128|size))?/, 'mi'],
            ],
            string: [[/"/, 's', '#pop'], [new RegExp(escape), 'se'], [/[^"\\]+/, 's']],
        }, ['root', 'bol']);
    }

    galley.lexers.define('go golang', makeGo);
    galley.lexers.define('rust rs', makeRust);
})();
