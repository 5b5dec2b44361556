// SPDX-License-Identifier: MIT
// Source: Rouge 3.30 lib/rouge/lexers/{shell,console}.rb.
'use strict';

(function () {
    const keywords = 'if|fi|else|while|do|done|for|then|return|function|select|continue|until|esac|elif|in';
    const builtins = ('alias bg bind break builtin caller cd command compgen complete declare dirs disown enable eval '
        + 'exec exit export false fc fg getopts hash help history jobs let local logout mapfile popd pushd pwd read '
        + 'readonly set shift shopt source suspend test time times trap true type typeset ulimit umask unalias unset '
        + 'wait cat tac nl od base32 base64 fmt pr fold head tail split csplit wc sum cksum b2sum md5sum sha1sum '
        + 'sha224sum sha256sum sha384sum sha512sum sort shuf uniq comm ptx tsort cut paste join tr expand unexpand ls '
        + 'dir vdir dircolors cp dd install mv rm shred link ln mkdir mkfifo mknod readlink rmdir unlink chown chgrp '
        + 'chmod touch df du stat sync truncate echo printf yes expr tee basename dirname pathchk mktemp realpath pwd '
        + 'stty printenv tty id logname whoami groups users who date arch nproc uname hostname hostid uptime chcon '
        + 'runcon chroot env nice nohup stdbuf timeout kill sleep factor numfmt seq tar grep sudo awk sed gzip '
        + 'gunzip').split(' ').join('|');

    function startHeredoc(lexer, match) {
        ['o', '', 'sh', 'sh', 'no', 'sh'].forEach((token, i) => lexer.token(token, match[i + 1]));
        lexer.heredoc = match[5];
    }

    function endHeredoc(lexer, match) {
        const isEnd = match[1] === lexer.heredoc;
        lexer.token(isEnd ? 'no' : 'sh', match[0]);
        if (isEnd) {
            lexer.go('#pop');
            lexer.go('#pop');
        }
    }

    function makeShell() {
        return new galley.lexers.Grammar({
            basic: [
                [/#.*/, 'c'],
                [new RegExp('\\b(?:' + keywords + ')\\s*\\b'), 'k'],
                [/\bcase\b/, 'k', 'case'],
                [new RegExp('\\b(?:' + builtins + ')\\s*\\b(?!\\.|-)'), 'nb'],
                [/[.](?=\s)/, 'nb'],
                [/(\b\w+)(=)/, ['nv', 'o']],
                [/[[\]{}()!=>]/, 'o'],
                [/&&|\|\||<<</, 'o'],
                [/(<<-?)(\s*)(['"]?)(\\?)(\w+)(\3)/, startHeredoc, 'heredoc'],
            ],
            heredoc: [
                [/\n/, 'sh', 'heredoc_line'],
                [/[^$\n\\]+/, 'sh'],
                'interpolated',
                [/[$]/, 'sh'],
            ],
            heredoc_line: [[/\s*(\w+)\s*\n/, endHeredoc], [/(?:)/, '', '#pop']],
            double_quotes: [[/(?:\$#?)?"/, 's2', '#pop'], 'interpolated', [/[^"`\\$]+/, 's2']],
            ansi_string: [[/\\./, 'se'], [/[^\\']+/, 's1'], 'single_quotes'],
            single_quotes: [[/'/, 's1', '#pop'], [/[^']+/, 's1']],
            data: [
                [/\s+/, ''],
                [/\\./, 'se'],
                [/\$?"/, 's2', 'double_quotes'],
                [/\$'/, 's1', 'ansi_string'],
                [/'/, 's1', 'single_quotes'],
                [/\*/, 'k'],
                [/;/, 'p'],
                [/--?[\w-]+/, 'nt'],
                [/[^=*\s{}()$"'`;\\<]+/, ''],
                [/\d+(?= |(?![^]))/, 'm'],
                [/</, ''],
                'interpolated',
            ],
            curly: [
                [/\}/, 'k', '#pop'],
                [/:-/, 'k'],
                [/[a-zA-Z0-9_]+/, 'nv'],
                [/[^}:"`'$]+/, 'p'],
                'root',
            ],
            command: [[/\)/, 'si', '#pop'], [/\(/, 'o', 'parentheses'], 'root'],
            parentheses: [[/\(/, 'o', 'parentheses'], [/\)/, 'o', '#pop'], 'root'],
            math: [[/\)\)/, 'k', '#pop'], [/[-+*/%^|&!]|\*\*|\|\|/, 'o'], [/\d+(?:#\w+)?/, 'm'], 'root'],
            case: [[/\besac\b/, 'k', '#pop'], [/\|/, 'p'], [/\)/, 'p', 'case_stanza'], 'root'],
            case_stanza: [[/;;/, 'p', '#pop'], 'root'],
            backticks: [[/`/, 'sb', '#pop'], 'root'],
            interpolated: [
                [/\\(?=\n|(?![^]))/, 'se'],
                [/\\./, 'se'],
                [/\$\(\(/, 'k', 'math'],
                [/\$\(/, 'si', 'command'],
                [/\$\{#?/, 'k', 'curly'],
                [/`/, 'sb', 'backticks'],
                [/\$#?(?:\w+|.)/, 'nv'],
                [/\$[*@]/, 'nv'],
            ],
            root: ['basic', 'data'],
        });
    }

    // Lines behind a prompt are the shell's, which may go on from one to the next, the others what it
    // printed.
    class Console {
        lex(code, emit) {
            let shell = galley.lexers.start('shell', emit);
            for (const line of code.match(/[^\n]*\n|[^\n]+/g) || []) {
                const prompt = /^[^]*?[$#>;]/.exec(line);
                if (/^\s*(?:<[.]+>|[.]+)\s*$/.test(line)) {
                    shell = galley.lexers.start('shell', emit);
                    emit('c', line);
                } else if (prompt) {
                    const command = line.slice(prompt[0].length);
                    const blank = /^\s*/.exec(command)[0];
                    emit('gp', prompt[0]);
                    if (blank !== '')
                        emit('w', blank);
                    shell.run(command.slice(blank.length));
                } else {
                    shell = galley.lexers.start('shell', emit);
                    emit('go', line);
                }
            }
        }
    }

    galley.lexers.define('shell bash zsh ksh sh', makeShell);
    galley.lexers.define('console terminal shell_session shell-session', () => new Console());
})();
