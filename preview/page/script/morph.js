// SPDX-License-Identifier: MIT
// A part of the script that runs in the page, put together by pagescript.cpp.
// Morphing: the fewest changes to live nodes that make them equal to others.

// How far to look for a node's equal among its siblings before it counts as changed.
const lookAhead = 24;
// Elements whose contents take effect only when they are made anew.
const remade = new Set(['VIDEO', 'AUDIO', 'IFRAME', 'OBJECT', 'PICTURE', 'TEMPLATE']);

const holdsBlocks = node => blocks !== null && node.contains(parent);
const holdsMarker = node => node.nodeType === Node.ELEMENT_NODE
    && document.createTreeWalker(node, NodeFilter.SHOW_COMMENT, {
        acceptNode: comment => comment.data === nonce ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP,
    }).nextNode() !== null;

function matches(live, wanted) {
    return live.isEqualNode(wanted)
        || (holdsBlocks(live) && live.nodeName === wanted.nodeName && holdsMarker(wanted));
}

function canBecome(live, wanted) {
    return live.nodeType === wanted.nodeType && live.nodeName === wanted.nodeName
        && live.namespaceURI === wanted.namespaceURI && !remade.has(live.nodeName) && !holdsBlocks(live);
}

// Only the part between equal ends is replaced, so that the engine lays out little.
function morphText(live, wanted) {
    const from = live.data, to = wanted.data;
    let start = 0;
    const shorter = Math.min(from.length, to.length);
    while (start < shorter && from[start] === to[start])
        ++start;
    let end = 0;
    while (end < shorter - start && from[from.length - 1 - end] === to[to.length - 1 - end])
        ++end;
    live.replaceData(start, from.length - end - start, to.slice(start, to.length - end));
}

function morphNode(live, wanted) {
    if (live.nodeType !== Node.ELEMENT_NODE) {
        if (live.data !== wanted.data)
            morphText(live, wanted);
        return;
    }
    for (const {name} of [...live.attributes]) {
        if (!wanted.hasAttribute(name))
            live.removeAttribute(name);
    }
    for (const attribute of [...wanted.attributes]) {
        if (live.getAttribute(attribute.name) !== attribute.value)
            live.setAttributeNode(attribute.cloneNode());
    }
    if (live === parent && blocks !== null)
        morphAroundBlocks(wanted);
    else
        morphNodes(live, [...live.childNodes], [...wanted.childNodes], null);
}

// Where among the next live nodes the wanted node's match is; -1: not there.
function findMatch(live, from, to, wanted) {
    for (let i = from; i < Math.min(to, from + lookAhead); ++i) {
        if (matches(live[i], wanted))
            return i;
    }
    return -1;
}

function isNeededLater(live, wanted, from, to) {
    if (live.nodeType !== Node.ELEMENT_NODE)
        return false;
    for (let i = from; i < Math.min(to, from + lookAhead); ++i) {
        if (matches(live, wanted[i]))
            return true;
    }
    return false;
}

// Makes `live`, siblings in a row under `owner`, equal to `wanted`; `before` is the node after
// them. Returns the nodes that stand there then.
function morphNodes(owner, live, wanted, before) {
    let start = 0;
    while (start < live.length && start < wanted.length && live[start].isEqualNode(wanted[start]))
        ++start;
    let liveEnd = live.length, wantedEnd = wanted.length;
    while (liveEnd > start && wantedEnd > start && live[liveEnd - 1].isEqualNode(wanted[wantedEnd - 1])) {
        --liveEnd;
        --wantedEnd;
    }
    const result = live.slice(0, start);
    const after = liveEnd < live.length ? live[liveEnd] : before;
    let at = start;
    for (let j = start; j < wantedEnd; ++j) {
        const match = findMatch(live, at, liveEnd, wanted[j]);
        if (match < 0 && (at === liveEnd || !canBecome(live[at], wanted[j])
            || isNeededLater(live[at], wanted, j + 1, wantedEnd))) {
            owner.insertBefore(wanted[j], at < liveEnd ? live[at] : after);
            result.push(wanted[j]);
            continue;
        }
        while (at < match)
            live[at++].remove();
        if (!live[at].isEqualNode(wanted[j]))
            morphNode(live[at], wanted[j]);
        result.push(live[at++]);
    }
    while (at < liveEnd)
        live[at++].remove();
    return result.concat(live.slice(liveEnd));
}

// The blocks' parent: what stands before and after the blocks is morphed, they themselves stay.
function morphAroundBlocks(wanted) {
    const marker = [...wanted.childNodes].find(node => node.nodeType === Node.COMMENT_NODE && node.data === nonce);
    if (!marker)
        throw new Error('the post moved to another element');
    const fresh = [...wanted.childNodes], middle = fresh.indexOf(marker);
    // Walked to from the blocks, of which there may be thousands.
    const first = firstNodeFrom(0), before = [], after = [];
    for (let node = first ? first.previousSibling : parent.lastChild; node; node = node.previousSibling)
        before.unshift(node);
    for (let node = tail; node; node = node.nextSibling)
        after.push(node);
    const rest = morphNodes(parent, after, fresh.slice(middle + 1), null);
    tail = rest.length ? rest[0] : null;
    morphNodes(parent, before, fresh.slice(0, middle), firstNodeFrom(0));
}

function morphDocument(html) {
    const wanted = new DOMParser().parseFromString(html, 'text/html');
    morphNode(document.documentElement, wanted.documentElement);
    if (blocks !== null && (!parent.isConnected || markers().length))
        throw new Error('the post moved to another element');
}
