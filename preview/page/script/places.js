// SPDX-License-Identifier: MIT
// A part of the script that runs in the page, put together by pagescript.cpp.
// Where in the window a place of the post is, and which place is where.

function boxOf(node) {
    if (node.nodeType === Node.TEXT_NODE) {
        const range = document.createRange();
        range.selectNode(node);
        return node.data.trim() ? range.getBoundingClientRect() : null;
    }
    if (node.nodeType !== Node.ELEMENT_NODE || node.getClientRects().length === 0)
        return null;
    return node.getBoundingClientRect();
}

function topOfBlock(index) {
    for (let i = index; i < blocks.length; ++i) {
        for (const node of blocks[i].nodes) {
            const box = boxOf(node);
            if (box)
                return box.top;
        }
    }
    return parent.getBoundingClientRect().bottom;
}

function bottomOfBlock(index) {
    for (const node of [...blocks[index].nodes].reverse()) {
        const box = boxOf(node);
        if (box)
            return box.bottom;
    }
    return topOfBlock(index);
}

function elementsOf(index) {
    return blocks[index].nodes.flatMap(
        node => node.nodeType === Node.ELEMENT_NODE ? [node, ...node.querySelectorAll('*')] : []);
}

// The element that scrolls the post: nearly always the page itself.
function scroller() {
    for (let element = parent; element && element !== document.body; element = element.parentElement) {
        if (element.scrollHeight > element.clientHeight
            && /auto|scroll/.test(getComputedStyle(element).overflowY))
            return element;
    }
    return document.scrollingElement ?? document.documentElement;
}

// place: {block, from, to, progress} as in scrollmap.h; relative to the window.
function heightOf(place) {
    if (place.block < 0 || !blocks.length)
        return -scroller().scrollTop;
    const index = Math.min(place.block, blocks.length - 1);
    const elements = elementsOf(index);
    const top = place.from < 0 ? null : elements[place.from] && boxOf(elements[place.from]);
    const end = place.to < 0 ? null : elements[place.to] && boxOf(elements[place.to]);
    const y0 = top ? top.top : topOfBlock(index);
    const y1 = end ? end.top : bottomOfBlock(index);
    return y0 + place.progress * (y1 - y0);
}

function placeAt(y) {
    let low = 0, high = blocks.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (topOfBlock(middle) <= y)
            low = middle + 1;
        else
            high = middle;
    }
    if (low === 0)
        return {block: -1, from: -1, to: -1, progress: 0};
    return placeInBlock(low - 1, y);
}

function placeInBlock(index, y) {
    const elements = elementsOf(index);
    const place = {block: index, from: -1, to: -1, progress: 0};
    let y0 = topOfBlock(index), y1 = bottomOfBlock(index);
    for (const anchor of blocks[index].anchors) {
        const box = elements[anchor] && boxOf(elements[anchor]);
        if (!box)
            continue;
        if (box.top > y) {
            place.to = anchor;
            y1 = box.top;
            break;
        }
        place.from = anchor;
        y0 = box.top;
    }
    place.progress = y1 > y0 ? Math.min(1, Math.max(0, (y - y0) / (y1 - y0))) : 0;
    return place;
}
