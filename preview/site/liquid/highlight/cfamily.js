// SPDX-License-Identifier: MIT
// Source: Rouge 3.30 lib/rouge/lexers/{c,cpp,java}.rb.
'use strict';

(function () {
    const id = '[a-zA-Z_][a-zA-Z0-9_]*';
    const gap = '(?:\\s|//.*?\\n|/[*].*?[*]/)+';
    const keywords = 'auto break case const continue default do else enum extern for goto if register restricted return '
        + 'sizeof static struct switch typedef union volatile virtual while _Alignas _Alignof _Atomic _Generic '
        + '_Imaginary _Noreturn _Static_assert _Thread_local';
    const types = 'int long float short double char unsigned signed void jmp_buf FILE DIR div_t ldiv_t mbstate_t '
        + 'sig_atomic_t fpos_t clock_t time_t va_list size_t ssize_t off_t wchar_t ptrdiff_t wctrans_t wint_t wctype_t '
        + '_Bool _Complex int8_t int16_t int32_t int64_t uint8_t uint16_t uint32_t uint64_t int_least8_t int_least16_t '
        + 'int_least32_t int_least64_t uint_least8_t uint_least16_t uint_least32_t uint_least64_t int_fast8_t '
        + 'int_fast16_t int_fast32_t int_fast64_t uint_fast8_t uint_fast16_t uint_fast32_t uint_fast64_t intptr_t '
        + 'uintptr_t intmax_t uintmax_t char16_t char32_t';
    const reserved = '__asm __int8 __based __except __int16 __stdcall __cdecl __fastcall __int32 __declspec __finally '
        + '__int61 __try __leave inline _inline __inline naked _naked __naked restrict _restrict __restrict thread '
        + '_thread __thread typename _typename __typename';
    const cppKeywords = 'asm auto catch char8_t concept consteval constexpr constinit const_cast co_await co_return '
        + 'co_yield delete dynamic_cast explicit export friend mutable namespace new operator private protected public '
        + 'reinterpret_cast requires restrict size_of static_cast this throw throws typeid typename using virtual final '
        + 'override alignas alignof decltype noexcept static_assert thread_local try';

    function readFunction(lexer, match) {
        lexer.recurse(match[1]);
        lexer.token('nf', match[2]);
        lexer.recurse(match[3]);
        lexer.recurse(match[4]);
        lexer.token('p', match[5]);
        if (match[5] === '{')
            lexer.go('function');
    }

    // The states of C; `first` are rules of statements that come before C's own.
    function statesOf(name, first) {
        const isCpp = first.length > 0;
        return {
            bol: [[new RegExp(id + ':(?!:)'), 'nl'], 'expr_bol'],
            expr_bol: ['inline_blank', [/#if\s0/, 'c', 'if_0'], [/#/, 'cp', 'macro'], [/(?:)/, '', '#pop']],
            inline_blank: [[/[ \t\r]+/, ''], [/\\\n/, ''], [/[/](?:\\\n)?[*][^]*?[*](?:\\\n)?[/]/, 'cm']],
            blank: [[/\n+/, '', 'bol'], [/[/][/](?:\\[^]|.)*/, 'c1', 'bol'], 'inline_blank'],
            expr_blank: [[/\n+/, '', 'expr_bol'], 'blank'],
            statements: first.concat([
                'blank',
                [/(?:u8|u|U|L)?"/, 's', 'string'],
                [/(?:u8|u|U|L)?'(?:\\.|\\[0-7]{1,3}|\\x[a-f0-9]{1,2}|[^\\'\n])'/i, 'sc'],
                [/(?:\d+[.]\d*|[.]?\d+)e[+-]?\d+[lu]*/i, 'mf'],
                [/0x[0-9a-f]+[lu]*/i, 'mh'],
                [/0[0-7]+[lu]*/i, 'mo'],
                [/\d+[lu]*/i, 'mi'],
                [/\*[/]/, 'err'],
                [/[~!%^&*+=|?:<>/-]/, 'o'],
                [/[()[\],.;]/, 'p'],
                [/\bcase\b/, 'k', 'case'],
                [/(?:true|false|NULL)\b/, 'nb'],
                [new RegExp(id), name],
            ]),
            case: [[isCpp ? /:(?!:)/ : /:/, 'p', '#pop'], 'statements'],
            root: (isCpp ? [[/(?:__offload|__blockingoffload|__outer)\b/, 'kp']] : []).concat([
                'expr_blank',
                [new RegExp('([\\w*\\s]+?[\\s*])(' + id + ')(\\s*\\([^;]*?\\))((?:' + gap + ')?)(\\{|;)'), readFunction],
                [/\{/, 'p', 'function'],
                'statements',
            ]),
            function: ['blank', 'statements', [/;/, 'p'], [/\{/, 'p', 'function'], [/\}/, 'p', '#pop']],
            string: [
                [/"/, 's', '#pop'],
                [/\\(?:[\\abfnrtv"']|x[a-fA-F0-9]{2,4}|[0-7]{1,3})/, 'se'],
                [/[^\\"\n]+/, 's'],
                [/\\\n?/, 's'],
            ],
            macro: [
                [/(include)(\s*)(<[^>]+>)([^\n]*)/, ['cp', '', 'cpf', 'c1']],
                [/(include)(\s*)("[^"]+")([^\n]*)/, ['cp', '', 'cpf', 'c1']],
                [/[^/\n\\]+/, 'cp'],
                [/\\[^]/, 'cp'],
                'inline_blank',
                [/[/]/, 'cp'],
                [/\n/, 'cp', '#pop'],
            ],
            if_0: [
                [/^\s*#if/, 'c', 'if_0'],
                [/^\s*#\s*el(?:se|if)/, 'c', '#pop'],
                [/^\s*#\s*endif\b.*?\n/, 'c', '#pop'],
                [/.*?\n/, 'c'],
            ],
        };
    }

    function makeC() {
        const name = galley.lexers.words({ k: keywords, kt: types, kr: reserved }, 'n');
        return new galley.lexers.Grammar(statesOf(name, []), ['root', 'bol']);
    }

    const digits = '\\d(?:\'?\\d)*';

    function makeCpp() {
        const name = galley.lexers.words({
            k: keywords + ' ' + cppKeywords, kt: types + ' bool',
            kr: reserved + ' __virtual_inheritance __uuidof __super __single_inheritance __multiple_inheritance '
                + '__interface __event',
        }, 'n');
        const states = statesOf(name, [
            [/(?:class|struct)\b/, 'k', 'classname'],
            [/template\b/, 'k', 'template'],
            [new RegExp(digits + '(?:\\.' + digits + ')?(?:y|d|h|min|s|ms|us|ns|i|if|il)\\b'), 'mx'],
            [new RegExp('(?:' + digits + '[.](?:' + digits + ')?|[.]' + digits + ')(?:e[+-]?' + digits + '[lu]*)?', 'i'), 'mf'],
            [new RegExp(digits + 'e[+-]?' + digits + '[lu]*', 'i'), 'mf'],
            [/0x[0-9a-f](?:'?[0-9a-f])*[lu]*/i, 'mh'],
            [/0b[01]+(?:'[01]+)*/, 'mb'],
            [/0[0-7](?:'?[0-7])*[lu]*/i, 'mo'],
            [new RegExp(digits + '[lu]*', 'i'), 'mi'],
            [/\bnullptr\b/, 'nb'],
            [/(?:u8|u|U|L)?R"([\w{}[\]#<>%:;.?*+\-/^&|~!=,"']{0,16})\([^]*?\)\1"/, 's'],
            [/::|<=>/, 'o'],
            [/[{}]/, 'p'],
        ]);
        states.classname = [[new RegExp(id), 'nc', '#pop'], 'blank', [/[.]{3}/, 'o'], [/,/, 'p', '#pop'], [/(?:)/, '', '#pop']];
        states.template = [[/[>;]/, 'p', '#pop'], [/typename\b/, 'k', 'classname'], 'statements'];
        return new galley.lexers.Grammar(states, ['root', 'bol']);
    }

    function readMethod(lexer, match) {
        lexer.recurse(match[1]);
        lexer.token('nf', match[2]);
        lexer.token('', match[3]);
        lexer.token('o', match[4]);
    }

    function makeJava() {
        const anyOf = (list, end) => new RegExp('(?:' + list.split(' ').join('|') + ')' + (end || '\\b'));
        return new galley.lexers.Grammar({
            root: [
                [/[^\S\n]+/, ''],
                [/[/][/].*/, 'c1'],
                [/[/]\*[^]*?\*[/]/, 'cm'],
                [anyOf('assert break case catch continue default do else finally for if goto instanceof new return switch '
                    + 'this throw try while'), 'k'],
                [/(\s*(?:[a-zA-Z_][a-zA-Z0-9_.[\]<>]*\s+)+?)([a-zA-Z_][a-zA-Z0-9_]*)(\s*)(\()/, readMethod],
                [/@[a-zA-Z_\u00aa-\uffff][\w\u00aa-\uffff]*/, 'nd'],
                [anyOf('abstract const enum extends final implements native private protected public static strictfp super '
                    + 'synchronized throws transient volatile'), 'kd'],
                [anyOf('boolean byte char double float int long short var void'), 'kt'],
                [/(?:true|false|null)\b/, 'kc'],
                [/(?:class|interface)\b/, 'kd', 'class'],
                [/(?:import|package)\b/, 'kn', 'import'],
                [/"(?:\\\\|\\"|[^"])*"/, 's'],
                [/'(?:\\.|[^\\]|\\u[0-9a-f]{4})'/, 'sc'],
                [/(\.)([a-zA-Z_\u00aa-\uffff][\w\u00aa-\uffff]*)/, ['o', 'na']],
                [/[a-zA-Z_\u00aa-\uffff][\w\u00aa-\uffff]*:/, 'nl'],
                [/[A-Z][A-Z\d_]*\b/, 'no'],
                [/[A-Z][a-zA-Z0-9]*\b/, 'nc'],
                [/\$?[a-zA-Z_\u00aa-\uffff][\w\u00aa-\uffff]*/, 'n'],
                [/[~^*!%&[\](){}<>|+=:;,./?-]/, 'o'],
                [/(?:\d_+\d|\d)+\.(?:\d_+\d|\d)+(?:[eE](?:\d_+\d|\d)+)?[fd]?/, 'mf'],
                [/0b[01_]+/i, 'mb'],
                [/0x[0-9a-f_]+/i, 'mh'],
                [/0[0-7_]+/, 'mo'],
                [/(?:\d_+\d|\d)+L?/, 'mi'],
                [/\n/, ''],
            ],
            class: [[/\s+/, ''], [/[a-zA-Z_\u00aa-\uffff][\w\u00aa-\uffff]*/, 'nc', '#pop']],
            import: [[/\s+/, ''], [/[a-z0-9_.]+\*?/i, 'nn', '#pop']],
        });
    }

    galley.lexers.define('c', makeC);
    galley.lexers.define('cpp c++', makeCpp);
    galley.lexers.define('java', makeJava);
})();
