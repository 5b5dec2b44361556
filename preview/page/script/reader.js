// SPDX-License-Identifier: MIT
// A part of the script that runs in the page, put together by pagescript.cpp.
// What the reader does in the page, told to the program.

// The site's own scripts run too: what they click is not what the reader clicked.
const besideScripts = __BESIDE_SCRIPTS__;
const wordsAround = 160; // characters told of the text on each side of a click

function send(method, ...args) {
    qt.webChannelTransport.send(JSON.stringify({type: 6, id: 0, object: 'bridge', method, args}));
}

function reportScroll() {
    if (blocks === null || !reading)
        return;
    const box = scroller();
    const range = box.scrollHeight - box.clientHeight;
    const fraction = range > 0 ? Math.min(1, Math.max(0, box.scrollTop / range)) : 0;
    const place = placeAt(fraction * innerHeight);
    send('scrolled', place.block, place.from, place.to, place.progress, fraction);
}

function reportClick(event) {
    const link = event.target.closest?.('a, area');
    const address = link?.getAttribute('href') ?? link?.getAttribute('xlink:href');
    if (address !== null && address !== undefined) {
        if (address.trim().startsWith('#'))
            return;
        event.preventDefault();
        if (besideScripts && !event.isTrusted)
            return;
        // A page without blocks of the post's text is a list: its links are there to be followed.
        if (event.ctrlKey || event.metaKey || event.button === 1 || !blocks?.length) {
            send('linkClicked', absolute(address, link));
            return;
        }
    }
    if (event.button === 0 && getSelection().isCollapsed)
        reportPlace(event);
}

// event: a click, or what has the same `target`, `clientX` and `clientY`.
function reportPlace(event) {
    if (blocks === null)
        return;
    const index = blocks.findIndex(block => block.nodes.some(node => node.contains(event.target)));
    if (index >= 0)
        send('clicked', index, elementsOf(index).indexOf(event.target), ...textAround(event, index));
}

// The block's text on both sides of the place where the event happened.
function textAround(event, index) {
    const place = document.caretRangeFromPoint(event.clientX, event.clientY);
    const isInside = node => blocks[index].nodes.some(part => part.contains(node));
    const start = place?.startContainer;
    if (start?.nodeType !== Node.TEXT_NODE || !isInside(start))
        return ['', ''];
    let before = start.data.slice(0, place.startOffset), after = start.data.slice(place.startOffset);
    const walker = document.createTreeWalker(parent, NodeFilter.SHOW_TEXT);
    walker.currentNode = start;
    while (before.length < wordsAround && walker.previousNode() && isInside(walker.currentNode))
        before = walker.currentNode.data + ' ' + before;
    walker.currentNode = start;
    while (after.length < wordsAround && walker.nextNode() && isInside(walker.currentNode))
        after += ' ' + walker.currentNode.data;
    return [before.slice(-wordsAround), after.slice(0, wordsAround)];
}

function absolute(address, link) {
    try {
        return new URL(address, link.baseURI).href;
    } catch {
        return '';
    }
}
