// SPDX-License-Identifier: MIT
// Source: Rouge 3.30 lib/rouge/lexers/{javascript,json,html,xml}.rb.
'use strict';

(function () {
    const { Grammar, words } = galley.lexers;
    const id = '[a-zA-Z$_\\u00aa-\\uffff][\\w\\u00aa-\\uffff]*';

    function makeJavaScript() {
        const name = words({
            k: 'as async await break case catch continue debugger default delete do else export finally from for if import in '
                + 'instanceof new of return super switch this throw try typeof void while yield',
            kd: 'var let const with function class extends constructor get set static',
            kr: 'enum implements interface package private protected public',
            kc: 'true false null NaN Infinity undefined',
            nb: 'Array Boolean Date Error Function Math netscape Number Object Packages RegExp String sun decodeURI '
                + 'decodeURIComponent encodeURI encodeURIComponent eval isFinite isNaN parseFloat parseInt document window '
                + 'navigator self global Promise Set Map WeakSet WeakMap Symbol Proxy Reflect Int8Array Uint8Array '
                + 'Uint8ClampedArray Int16Array Uint16Array Uint16ClampedArray Int32Array Uint32Array Uint32ClampedArray '
                + 'Float32Array Float64Array DataView ArrayBuffer',
        }, 'nx');
        const startsExpression = /^(?:as|async|await|break|case|catch|continue|debugger|default|delete|do|else|export|finally|from|for|if|import|in|instanceof|new|of|return|super|switch|this|throw|try|typeof|void|while|yield|var|let|const|with|function|class|extends|constructor|get|set|static)$/;
        return new Grammar({
            multiline_comment: [[/[*][/]/, 'cm', '#pop'], [/[^*/]+/, 'cm'], [/[*/]/, 'cm']],
            blank: [[/\s+/, ''], [/<!--/, 'c'], [/[/][/].*/, 'c1'], [/[/][*]/, 'cm', 'multiline_comment']],
            expr_start: ['blank', [/[/]/, 'sr', ['#pop', 'regex']], [/\{/, 'p', ['#pop', 'object']], [/(?:)/, '', '#pop']],
            regex: [
                [/[/]/, 'sr', ['#pop', 'regex_end']],
                [/[^/]\n/, 'err', '#pop'],
                [/\n/, 'err', '#pop'],
                [/\[\^?/, 'se', 'regex_group'],
                [/\\./, 'se'],
                [/[(][?][:=<!]/, 'se'],
                [/[{][\d,]+[}]/, 'se'],
                [/[()?]/, 'se'],
                [/./, 'sr'],
            ],
            regex_end: [[/[gimuy]+/, 'sr', '#pop'], [/(?:)/, '', '#pop']],
            regex_group: [
                [/[/]/, 'se'], [/[^/]\n/, 'err', ['#pop', '#pop']], [/\]/, 'se', '#pop'], [/\\./, 'se'], [/./, 'sr'],
            ],
            root: [
                'blank',
                [/\+\+|--|~|\?\?=?|&&|\|\||\\(?=\n)|<<|>>>?|===|!==/, 'o', 'expr_start'],
                [/[-<>+*%&|^/!=]=?/, 'o', 'expr_start'],
                [/[([,]/, 'p', 'expr_start'],
                [/;/, 'p', 'statement'],
                [/[)\].]/, 'p'],
                [/`/, 's2', 'template'],
                [/[?][.]/, 'p'],
                [/[?]/, 'p', ['ternary', 'expr_start']],
                [/(@)(\w+)?/, ['p', 'nd'], 'expr_start'],
                [/[{}]/, 'p', 'statement'],
                [new RegExp(id), (lexer, match) => {
                    name(lexer, match);
                    if (startsExpression.test(match[0]))
                        lexer.go('expr_start');
                }],
                [/\d+\.\d+(?:[eE]\d+)?[fd]?/, 'mf'],
                [/0x[0-9a-f]+/i, 'mh'],
                [/0o[0-7][0-7_]*/i, 'mo'],
                [/0b[01][01_]*/i, 'mb'],
                [/\d+/, 'mi'],
                [/"/, 'dl', 'double_quoted'],
                [/'/, 'dl', 'single_quoted'],
                [/:/, 'p'],
            ],
            double_quoted: [[/\\[\\nrt"]?/, 'se'], [/[^\\"]+/, 's2'], [/"/, 'dl', '#pop']],
            single_quoted: [[/\\[\\nrt']?/, 'se'], [/[^\\']+/, 's1'], [/'/, 'dl', '#pop']],
            statement: [
                [/case\b/, 'k', ['#pop', 'expr_start']],
                [new RegExp('(' + id + ')(\\s*)(:)'), ['nl', '', 'p']],
                'expr_start',
            ],
            object: [
                'blank',
                [/\{/, 'p', 'object'],
                [/\}/, 'p', ['#pop', 'statement']],
                [new RegExp('(' + id + ')(\\s*)(:)'), ['na', '', 'p'], 'expr_start'],
                [/:/, 'p'],
                'root',
            ],
            ternary: [[/:/, 'p', ['#pop', 'expr_start']], 'root'],
            template: [
                [/[$]\{/, 'p', 'template_expression'], [/`/, 's2', '#pop'], [/\\[$`]/, 'se'], [/[^$`\\]+/, 's2'], [/[\\$]/, 's2'],
            ],
            template_expression: [[/\}/, 'p', '#pop'], 'root'],
        });
    }

    function makeJson() {
        return new Grammar({
            blank: [[/\s+/, 'w']],
            name: [[/("(?:\\.|[^"\\\n])*?")(\s*)(:)/, ['nl', 'w', 'p']]],
            value: [
                'blank',
                [/true|false|null/, 'kc'],
                [/-?(?:0|[1-9]\d*)\.\d+(?:e[+-]?\d+)?/i, 'mf'],
                [/-?(?:0|[1-9]\d*)(?:e[+-]?\d+)?/i, 'mi'],
                [/"/, 's2', 'string'],
                [/\[/, 'p', 'array'],
                [/\{/, 'p', 'object'],
            ],
            root: ['blank', [/\{/, 'p', 'object'], [/\[/, 'p', 'array'], 'name', 'value', [/[\]}]/, 'p']],
            object: ['blank', 'name', 'value', [/\}/, 'p', '#pop'], [/,/, 'p']],
            array: ['value', [/\]/, 'p', '#pop'], [/,/, 'p']],
            string: [[/[^\\"]+/, 's2'], [/\\./, 'se'], [/"/, 's2', '#pop']],
        });
    }

    const tagName = '[a-zA-Z\\u00aa-\\uffff:_-][\\w\\u00aa-\\uffff:.-]*';

    // The text in another language, which goes on where it stopped before in this element.
    function embedded(language) {
        return (lexer, match) => {
            lexer.inner = lexer.inner || galley.lexers.start(language, lexer.emit);
            lexer.inner.run(match[0]);
        };
    }

    function opens(lexer, match) {
        lexer.inner = undefined;
        lexer.token('nt', match[0]);
    }

    function makeHtml() {
        return new Grammar({
            root: [
                [/[^<&]+/, ''],
                [/&\S*?;/, 'ni'],
                [/<!DOCTYPE [^]*?>/i, 'cp'],
                [/<!\[CDATA\[[^]*?\]\]>/, 'cp'],
                [/<!--/, 'c', 'comment'],
                [/<\?[^]*?\?>/, 'cp'],
                [/<\s*script\s*/, opens, ['script', 'tag']],
                [/<\s*style\s*/, opens, ['style', 'tag']],
                [/<[/]/, 'nt', 'tag_end'],
                [/</, 'nt', 'tag_start'],
            ],
            tag_end: ['tag_end_end', [new RegExp(tagName), 'nt', ['#pop', 'tag_end_end']]],
            tag_end_end: [[/\s+/, ''], [/>/, 'nt', '#pop']],
            tag_start: [[/\s+/, ''], [new RegExp(tagName), 'nt', ['#pop', 'tag']], [/(?:)/, '', ['#pop', 'tag']]],
            comment: [[/[^-]+/, 'c'], [/-->/, 'c', '#pop'], [/-/, 'c']],
            tag: [
                [/\s+/, ''],
                [/[a-zA-Z\u00aa-\uffff:_[\]()*.-][\w\u00aa-\uffff:.[\]()*-]*\s*=\s*/, 'na', 'attribute'],
                [/[a-zA-Z\u00aa-\uffff:_*#-][\w\u00aa-\uffff:.*#-]*/, 'na'],
                [/[/]?\s*>/, 'nt', '#pop'],
            ],
            attribute: [[/"/, 's', ['#pop', 'double_quoted']], [/'/, 's', ['#pop', 'single_quoted']], [/[^\s>]+/, 's', '#pop']],
            double_quoted: [[/"/, 's', '#pop'], [/[^"]+/, 's']],
            single_quoted: [[/'/, 's', '#pop'], [/[^']+/, 's']],
            script: [[/[^<]+/, embedded('javascript')], [/<\s*[/]\s*script\s*>/, 'nt', '#pop'], [/</, embedded('javascript')]],
            style: [[/[^<]+/, embedded('css')], [/<\s*[/]\s*style\s*>/, 'nt', '#pop'], [/</, embedded('css')]],
        });
    }

    galley.lexers.define('javascript js', makeJavaScript);
    galley.lexers.define('json', makeJson);
    function makeXml() {
        const start = '[a-zA-Z\\u00aa-\\uffff:_]';
        const rest = '[\\w\\u00aa-\\uffff:.-]*';
        return new Grammar({
            root: [
                [/[^<&]+/, ''],
                [/&\S*?;/, 'ni'],
                [/<!\[CDATA\[.*?\]\]>/, 'cp'],
                [/<!--/, 'c', 'comment'],
                [/<\?.*?\?>/, 'cp'],
                [/<![^>]*>/, 'cp'],
                [new RegExp('<\\s*' + start + rest), 'nt', 'tag'],
                [new RegExp('<\\s*/\\s*' + start + rest + '\\s*>'), 'nt'],
            ],
            comment: [[/[^-]+/, 'c'], [/-->/, 'c', '#pop'], [/-/, 'c']],
            tag: [[/\s+/, ''], [new RegExp(start + rest + '\\s*='), 'na', 'attribute'], [/[/]?\s*>/, 'nt', '#pop']],
            attribute: [[/\s+/, ''], [/"[^]*?"|'[^]*?'|[^\s>]+/, 's', '#pop']],
        });
    }

    galley.lexers.define('html', makeHtml);
    galley.lexers.define('xml', makeXml);
})();
