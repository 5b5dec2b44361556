// SPDX-License-Identifier: MIT
// A part of the script that runs in the page, put together by pagescript.cpp.
// While a paragraph is typed into, its box stays as high as it is, so that the engine lays out this
// paragraph alone and not the thousands of blocks beside it. A rule in a style sheet of ours says so:
// the page's DOM stays as published, and where any box would be another one with the rule, there is
// none. It goes as soon as the text needs another height, the caret leaves the paragraph, or the page
// changes its size.

const typingPause = 400; // ms between two changes that are one stretch of writing
// What flows inside a line, and changes its size with its text alone.
const inlineNames = new Set(['A', 'ABBR', 'B', 'BR', 'CITE', 'CODE', 'DEL', 'EM', 'I', 'INS', 'KBD', 'MARK', 'Q', 'S',
    'SMALL', 'SPAN', 'STRONG', 'SUB', 'SUP', 'U']);
const typingNames = new Set(['P', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6']);

const typingSheet = new CSSStyleSheet();
let typed = null; // {element, at}: what the latest patch changed, and when
let kept = null; // {element, text}: whose box is kept, and the box of its text
let refused = null; // an element whose layout would not be the same

const same = (a, b) => ['x', 'y', 'width', 'height'].every(side => Math.abs(a[side] - b[side]) < 0.01);

function textBox(element) {
    const range = document.createRange();
    range.selectNodeContents(element);
    const text = range.getBoundingClientRect(), box = element.getBoundingClientRect();
    return {top: text.top - box.top, height: text.height};
}

function letGo() {
    if (kept !== null)
        typingSheet.replaceSync('');
    kept = null;
}

// Containment would change what stands beside a float, holds what is placed absolutely, or gives its
// width to what is round it; the last shows in the boxes only.
function mayBeKept(element) {
    const flows = (style, display) => style.display === display && style.cssFloat === 'none'
        && (style.position === 'static' || style.position === 'relative');
    return typingNames.has(element.nodeName) && flows(getComputedStyle(element), 'block')
        && [...element.querySelectorAll('*')].every(inner => inlineNames.has(inner.nodeName)
            && (inner.nodeName === 'BR' || flows(getComputedStyle(inner), 'inline')));
}

// With names: for a rule without one the engine looks at every element of the page anew.
function selectorOf(element) {
    const steps = [];
    for (let at = element; at !== document.documentElement; at = at.parentElement) {
        let number = 1;
        for (let node = at.previousElementSibling; node; node = node.previousElementSibling)
            ++number;
        steps.unshift(`${CSS.escape(at.localName)}:nth-child(${number})`);
    }
    return [':root', ...steps].join(' > ');
}

function keepBox(element) {
    if (kept !== null || typed?.element !== element || !element.isConnected || !mayBeKept(element))
        return;
    const boxes = () => [element, element.parentElement, element.nextElementSibling ?? element]
        .map(one => one.getBoundingClientRect());
    const before = boxes();
    const height = getComputedStyle(element).height;
    if (!document.adoptedStyleSheets.includes(typingSheet))
        document.adoptedStyleSheets = [...document.adoptedStyleSheets, typingSheet];
    typingSheet.replaceSync(
        `${selectorOf(element)} { contain: layout size !important; height: ${height} !important }`);
    kept = {element, text: textBox(element)};
    if (boxes().some((box, i) => !same(box, before[i]))) {
        refused = element;
        letGo();
    }
}

// The one element that the changes type into, or null.
function typedInto(changes, shell) {
    if (besideScripts || shell !== null || changes.length !== 1)
        return null;
    const [first, removed, inserted] = changes[0];
    if (removed !== 1 || inserted.length !== 1)
        return null;
    const elements = blocks[first].nodes.filter(node => node.nodeType === Node.ELEMENT_NODE);
    return elements.length === 1 ? elements[0] : null;
}

function beforeTyping(element) {
    if (kept !== null && kept.element !== element)
        letGo();
}

function afterTyping(element) {
    const before = typed, now = performance.now();
    typed = element === null ? null : {element, at: now};
    if (kept !== null) {
        const text = textBox(element);
        if (!element.isConnected || !mayBeKept(element) || text.height !== kept.text.height
            || text.top !== kept.text.top)
            letGo();
    } else if (element !== null && element !== refused && before?.element === element
        && now - before.at < typingPause) {
        // behind the frame that shows the letter
        requestAnimationFrame(() => requestAnimationFrame(() => keepBox(element)));
    }
}
