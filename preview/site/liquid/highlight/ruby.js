// SPDX-License-Identifier: MIT
// Source: Rouge 3.30 lib/rouge/lexers/ruby.rb.
'use strict';

galley.lexers.define('ruby rb', function () {
    const { Grammar } = galley.lexers;
    const anyOf = (list, end) => new RegExp('(?:' + list.split(' ').join('|') + ')' + end);
    const keywords = 'BEGIN END alias begin break case defined\\? do else elsif end ensure for if in next redo rescue raise '
        + 'retry return super then undef unless until when while yield';
    const pseudo = 'loop include extend raise alias_method attr catch throw private module_function public protected true '
        + 'false nil __FILE__ __LINE__';
    const builtins = 'attr_reader attr_writer attr_accessor __id__ __send__ abort ancestors at_exit autoload binding callcc '
        + 'caller catch chomp chop class_eval class_variables clone const_defined\\? const_get const_missing const_set '
        + 'constants display dup eval exec exit extend fail fork format freeze getc gets global_variables gsub hash id '
        + 'included_modules inspect instance_eval instance_method instance_methods instance_variable_get '
        + 'instance_variable_set instance_variables lambda load local_variables loop method method_missing methods '
        + 'module_eval name object_id open p print printf private_class_method private_instance_methods private_methods '
        + 'proc protected_instance_methods protected_methods public_class_method public_instance_methods public_methods '
        + 'putc puts raise rand readline readlines require require_relative scan select self send set_trace_func '
        + 'singleton_methods sleep split sprintf srand sub syscall system taint test throw to_a to_s trace_var trap '
        + 'untaint untrace_var warn';
    const questions = 'autoload block_given const_defined eql equal frozen include instance_of is_a iterator kind_of '
        + 'method_defined nil private_method_defined protected_method_defined public_method_defined respond_to tainted';
    const closing = { '{': '}', '[': ']', '(': ')', '<': '>' };

    // What `%r{…}` and its like hold, up to the delimiter; the same delimiters nest.
    function readSigil(lexer, match) {
        const token = match[1] === 'r' ? 'sr' : 'sx';
        const close = closing[match[2]] || match[2];
        lexer.token(token, match[0]);
        if (match[1] === 'r')
            lexer.go('regex_flags');
        (lexer.sigils = lexer.sigils || []).push({
            token, open: match[2], close, depth: 1, expands: match[1] !== undefined && 'rQWxI'.indexOf(match[1]) >= 0,
        });
        lexer.go('sigil');
    }

    function sigilCharacter(lexer, match) {
        const sigil = lexer.sigils[lexer.sigils.length - 1];
        lexer.token(sigil.token, match[0]);
        if (match[0] === sigil.close)
            --sigil.depth;
        else if (match[0] === sigil.open)
            ++sigil.depth;
        if (sigil.depth === 0) {
            lexer.sigils.pop();
            lexer.go('#pop');
        }
    }

    function sigilEscape(lexer, match) {
        const sigil = lexer.sigils[lexer.sigils.length - 1];
        const isEscape = sigil.expands || ['#', '\\', sigil.open, sigil.close].indexOf(match[0][1]) >= 0;
        lexer.token(isEscape ? 'se' : sigil.token, match[0]);
    }

    function sigilExpression(lexer, match) {
        const { expands, token } = lexer.sigils[lexer.sigils.length - 1];
        if (expands)
            lexer.go('interpolation');
        lexer.token(expands ? 'si' : token, match[0]);
    }

    function readHeredoc(lexer, match) {
        lexer.token('o', match[1]);
        lexer.token('no', match[0].slice(match[1].length));
        (lexer.heredocs = lexer.heredocs || []).push({ isTolerant: match[1].length > 2, name: match[3] || '' });
        if (!lexer.has('heredoc_queue'))
            lexer.go('heredoc_queue');
    }

    function testHeredoc(lexer, match) {
        const { isTolerant, name } = lexer.heredocs[0];
        const isEnd = (isTolerant ? match[0].trim() : match[0].replace(/\s+$/, '')) === name;
        if (isEnd && lexer.heredocs.length === 1)
            lexer.go('#pop');
        if (isEnd)
            lexer.heredocs.shift();
        lexer.token(isEnd ? 'no' : 'sh', match[0]);
    }

    function simple(token, end) {
        return ['expanded', [new RegExp('[^\\\\' + end + '#]+'), token], [/[\\#]/, token], [new RegExp(end), token, '#pop']];
    }

    const sigil = [/%([rqswQWxiI])?([^\w\s])/, readSigil];
    return new Grammar({
        sigil: [
            [/\\[^]/, sigilEscape],
            [/#\{/, sigilExpression],
            [/[^\\#[\](){}<>\w\s]|[[\](){}<>#]/, sigilCharacter],
            [/[\w\s]+/, sigilCharacter],
        ],
        symbols: [
            [/:@{0,2}[a-z_]\w*[!?]?/i, 'ss'],
            [/:(?:\*\*|[-+]@|[/%&|^`~]|\[\]=?|<<|>>|<=?>|<=?|===?)/, 'ss'],
            [/:'(?:\\\\|\\'|[^'])*'/, 'ss'],
            [/:"/, 'ss', 'symbol'],
        ],
        strings: [
            'symbols',
            [/\b[a-z_]\w*?[?!]?:\s+/, 'ss', 'expr_start'],
            [/'(?:\\\\|\\'|[^'])*'/, 's1'],
            [/"/, 's2', 'string'],
            [/`/, 'sb', 'backtick'],
        ],
        regex_flags: [[/[mixounse]*/, 'sr', '#pop']],
        string: simple('s2', '"'),
        symbol: simple('ss', '"'),
        backtick: simple('sb', '`'),
        inline_blank: [[/[ \t\r]+/, '']],
        blank: ['inline_blank', [/\n\s*/, '', 'expr_start'], [/#.*/, 'c1'], [/=begin\b[^]*?\n=end\b/, 'cm']],
        root: [
            'blank',
            [/__END__/, 'cp', 'end'],
            [/0_?[0-7]+(?:_[0-7]+)*/, 'mo'],
            [/0x[0-9A-Fa-f]+(?:_[0-9A-Fa-f]+)*/, 'mh'],
            [/0b[01]+(?:_[01]+)*/, 'mb'],
            [/\d+(?:_\d+)*(?:\.\d+(?:_\d+)*(?:e[+-]?\d+)?|e[+-]?\d+)/i, 'mf'],
            [/\d+(?:_\d+)*/, 'mi'],
            [/@@[a-z_]\w*/i, 'vc'],
            [/@[a-z_]\w*/i, 'vi'],
            [/\$\w+|\$[!@&`'+~=/\\,;.<>_*$?:"]|\$-[0adFiIlpvw]/, 'vg'],
            [/::/, 'o'],
            'strings',
            [anyOf(keywords, '(?=\\W|(?![^]))'), 'k', 'expr_start'],
            [anyOf(pseudo, '\\b'), 'kp', 'expr_start'],
            [/(module)(\s+)([a-zA-Z_]\w*(?:::[a-zA-Z_]\w*)*)/, ['k', '', 'nn']],
            [/(def\b)(\s*)/, ['k', ''], 'function'],
            [/(class\b)(\s*)/, ['k', ''], 'class'],
            [anyOf(questions, '[?]'), 'nb', 'expr_start'],
            [/(?:chomp|chop|exit|gsub|sub)!/, 'nb', 'expr_start'],
            [anyOf(builtins, '\\b'), 'nb', 'method_call'],
            [/(<<[-~]?)(["`']?)([a-zA-Z_]\w*)(\2)/, readHeredoc],
            [/(<<[-~]?)(["'])(\2)/, readHeredoc],
            [/\.{2,3}/, 'o', 'expr_start'],
            [/[A-Z]\w*/, 'no', 'method_call'],
            [/(\.|::)(\s*)([a-z_]\w*[!?]?|[*%&^`~+-/[<>=])/, ['p', '', 'nf'], 'method_call'],
            [/[a-zA-Z_]\w*[?!]/, 'n', 'expr_start'],
            [/[a-zA-Z_]\w*/, 'n', 'method_call'],
            [/\*\*|<<?|>>?|>=|<=|<=>|=~|={3}|!~|&&?|\|\||\./, 'o', 'expr_start'],
            [/[-+/*%=<>&!^|~]=?/, 'o', 'expr_start'],
            [/[?]/, 'p', ['ternary', 'expr_start']],
            [/[[({,:\\;/]/, 'p', 'expr_start'],
            [/[\])}]/, 'p'],
        ],
        heredoc_queue: [[/(?=\n)/, '', ['#pop', 'heredocs']], 'root'],
        heredocs: ['expanded', [/\n/, 'sh', 'test_heredoc'], [/[#\\\n]/, 'sh'], [/[^#\\\n]+/, 'sh']],
        test_heredoc: [[/[^#\\\n]*(?=\n|(?![^]))/, (lexer, match) => {
            lexer.go('#pop');
            testHeredoc(lexer, match);
        }], [/(?:)/, '', '#pop']],
        function: [
            [/\s+/, ''],
            [/\(/, 'p', 'parameters'],
            [/(?:([a-zA-Z_]\w*)(\.))?([a-zA-Z_]\w*[!?]?|\*\*?|[-+]@?|[/%&|^`~]|\[\]=?|<<?|>>?|<=>?|>=|===?)/, ['nc', 'o', 'nf'], '#pop'],
            [/(?:)/, '', '#pop'],
        ],
        class: [
            [/\s+/, ''],
            [/\w+(?:::\w+)+/, 'nc'],
            [/\(/, 'p', ['parameters', 'expr_start']],
            [/<</, 'o', ['#pop', 'expr_start']],
            [/[A-Z_]\w*/, 'nc', '#pop'],
            [/(?:)/, '', '#pop'],
        ],
        ternary: [[/(:)(\s+)/, ['p', ''], ['#pop', 'expr_start']], [/:(?![^#\n]*?[:\\])/, 'p', ['#pop', 'expr_start']], 'root'],
        parameters: [[/(\))(\.|::)?/, ['p', 'o'], '#pop'], [/\(/, 'p', ['parameters', 'expr_start']], 'root'],
        interpolation: [[/\}/, 'si', '#pop'], 'root'],
        interpolated: [[/#\{/, 'si', 'interpolation'], [/#(?:@@?|\$)[a-z_]\w*/i, 'si']],
        expanded: ['interpolated', [/\\(?:[\\abefnrstv#"']|x[a-fA-F0-9]{1,2}|[0-7]{1,3})/, 'se'], [/\\./, 'se']],
        method_call: [[/[/]|%/, 'o', ['#pop', 'expr_start']], [/(?=\n)/, '', '#pop'], [/(?:)/, '', ['#pop', 'method_call_spaced']]],
        method_call_spaced: [
            'blank',
            [/[%/]=/, 'o', ['#pop', 'expr_start']],
            [/([/])(?=\S|\s*[/])/, 'sr', ['#pop', 'slash_regex']],
            sigil,
            [/(?=\s*[/])/, '', '#pop'],
            [/\s+/, '', ['#pop', 'expr_start']],
            [/(?:)/, '', '#pop'],
        ],
        expr_start: [
            'inline_blank',
            [/[/]/, 'sr', ['#pop', 'slash_regex']],
            [/[?](?:\\[MC]-)*(?:\\(?:[\\abefnrstv#"']|x[a-fA-F0-9]{1,2}|[0-7]{1,3})|\S)(?!\w)/, 'sc', '#pop'],
            [/(\s*)(%[rqswQWxiI]? \S* )/, ['', 'sx'], '#pop'],
            sigil,
            [/(?:)/, '', '#pop'],
        ],
        slash_regex: [
            'interpolated', [/\\\\|\\[/]|[\\#]/, 'sr'], [/[^\\/#]+/, 'sr'], [/[/]/, 'sr', ['#pop', 'regex_flags']],
        ],
        end: [[/[^]+/, 'cp', '#pop']],
    }, ['root', 'expr_start']);
});
