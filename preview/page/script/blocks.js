// SPDX-License-Identifier: MIT
// A part of the script that runs in the page, put together by pagescript.cpp.
// Which nodes each block of the post became, and how a patch changes them.

// Replaced by a word that no post can know.
const nonce = '__NONCE__';

let blocks = null; // [{nodes, anchors}]; null while the page's blocks cannot be told apart
let parent = null; // the element that holds all blocks' nodes
let tail = null; // the node after the last block, if any

function markers() {
    const found = [];
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_COMMENT);
    while (walker.nextNode()) {
        if (walker.currentNode.data === nonce)
            found.push(walker.currentNode);
    }
    return found;
}

// Collects each block's nodes from between the markers and removes those. Fails when they do not
// stand side by side, in a layout that puts the body where HTML does not allow it, and where the
// body's place is not in the page's body: in a page without text it is the head that holds a comment.
function collect(anchors) {
    const found = markers();
    const sideBySide = found.length === anchors.length + 1 && document.body !== null
        && document.body.contains(found[0].parentNode)
        && found.every(marker => marker.parentNode === found[0].parentNode);
    blocks = null;
    if (sideBySide) {
        parent = found[0].parentNode;
        tail = found[found.length - 1].nextSibling;
        blocks = anchors.map((elements, i) => {
            const nodes = [];
            for (let node = found[i].nextSibling; node !== found[i + 1]; node = node.nextSibling)
                nodes.push(node);
            return {nodes, anchors: elements};
        });
    }
    for (const marker of found)
        marker.remove();
    return sideBySide;
}

function firstNodeFrom(index) {
    for (let i = index; i < blocks.length; ++i) {
        if (blocks[i].nodes.length)
            return blocks[i].nodes[0];
    }
    return tail;
}

function parsed(html) {
    const template = document.createElement('template');
    template.innerHTML = html;
    return template.content; // not adopted: pictures that are not used are not loaded
}

// change: [first, removed, [[html, anchors], …]]
function applyChange([first, removed, inserted]) {
    const before = firstNodeFrom(first + removed);
    const old = blocks.slice(first, first + removed);
    const fresh = inserted.map(([html, anchors], i) => {
        const nodes = [...parsed(html).childNodes];
        const next = old.slice(i + 1).find(block => block.nodes.length);
        const limit = next ? next.nodes[0] : before;
        return {nodes: morphNodes(parent, i < old.length ? old[i].nodes : [], nodes, limit), anchors};
    });
    for (const block of old.slice(inserted.length))
        block.nodes.forEach(node => node.remove());
    blocks.splice(first, removed, ...fresh);
    if (held && held.place.block >= first + removed)
        held.place.block += inserted.length - removed;
}
