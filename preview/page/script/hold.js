// SPDX-License-Identifier: MIT
// A part of the script that runs in the page, put together by pagescript.cpp.
// Keeps a place of the post where it is in the window, and marks the block that the caret is in.

const markColour = 'rgba(56, 132, 255, 0.07)';

let held = null; // the place to keep at `y` while images and fonts settle
let reading = false; // the reader scrolls by hand
let ownTop = 0; // where our own scrolling has left the page
let restoring = null; // a scroll position to reach as soon as the page is tall enough
let marks = []; // the effects that mark the block the caret is in

// An effect is neither an element nor an attribute: the page's DOM stays as published. The shadow
// within covers what the block's own background shows, the one around frames pictures, too.
function mark(index) {
    const elements = blocks === null || index < 0 || index >= blocks.length ? []
        : blocks[index].nodes.filter(node => node.nodeType === Node.ELEMENT_NODE);
    if (elements.length === marks.length && marks.every((effect, i) => effect.effect.target === elements[i]))
        return;
    letGo();
    marks.forEach(effect => effect.cancel());
    const boxShadow = `0 0 0 0.35em ${markColour}, inset 0 0 0 200vmax ${markColour}`;
    marks = elements.map(element => element.animate([{boxShadow}], {duration: 0, fill: 'forwards'}));
}

function scrollBy(distance) {
    scroller().scrollBy({top: distance, behavior: 'instant'});
}

// Brings a place to a fraction of the window's height; unless `align`, only when out of sight.
function show(place, fraction, align) {
    if (blocks === null)
        return;
    reading = false;
    restoring = null;
    const y = heightOf(place);
    const inSight = y >= 0 && y <= innerHeight * 0.92;
    held = {place, y: inSight && !align ? y : fraction * innerHeight};
    if (y !== held.y)
        scrollBy(y - held.y);
    ownTop = scroller().scrollTop;
}

function settle() {
    if (restoring !== null)
        window.scrollTo({...restoring, behavior: 'instant'});
    else if (held && blocks !== null) {
        const distance = heightOf(held.place) - held.y;
        if (Math.abs(distance) >= 1)
            scrollBy(distance);
    }
    if (!reading && blocks !== null)
        ownTop = scroller().scrollTop;
}
