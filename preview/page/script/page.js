// SPDX-License-Identifier: MIT
// A part of the script that runs in the page, put together by pagescript.cpp.
// The last one: listens to the page, and offers the program what it calls (pagescript.h). All of it
// is in an isolated world: the page's own scripts are off and could not see it anyway.

let scrollPending = false;
addEventListener('scroll', () => {
    if (scrollPending || !reading)
        return;
    scrollPending = true;
    requestAnimationFrame(() => {
        scrollPending = false;
        reportScroll();
    });
}, {capture: true, passive: true});
addEventListener('resize', letGo, true);
addEventListener('click', reportClick, true);
addEventListener('auxclick', reportClick, true);
addEventListener('submit', event => event.preventDefault(), true);
addEventListener('load', event => {
    letGo();
    settle();
    if (event.target === document)
        restoring = null;
}, true);
document.fonts.addEventListener('loadingdone', () => {
    letGo();
    settle();
});

qt.webChannelTransport.onmessage = () => {}; // answers to calls; none is awaited

const policy = document.getElementById(nonce);
if (policy) {
    if (policy.dataset.scroll !== undefined) {
        const [left, top] = policy.dataset.scroll.split(' ').map(Number);
        restoring = {left, top};
    }
    const load = Number(policy.dataset.load);
    policy.remove();
    new ResizeObserver(() => {
        letGo();
        settle();
    }).observe(document.body ?? document.documentElement);
    settle();
    send('loaded', load, document.querySelectorAll('script').length);
}

globalThis.galley = {
    // Once after loading: the anchors' element indices of each block.
    start: collect,
    // Changes the post's blocks and, where `shell` is not null, the page around them.
    // `marked`: the block that the caret is in then, -1 for none.
    patch(changes, shell, marked) {
        if (blocks === null)
            return false;
        const element = typedInto(changes, shell);
        beforeTyping(element);
        if (shell !== null)
            morphDocument(shell);
        for (let i = changes.length - 1; i >= 0; --i)
            applyChange(changes[i]);
        afterTyping(element);
        mark(marked);
        return true;
    },
    // The whole page anew, for pages whose blocks cannot be told apart.
    replace(html, anchors) {
        letGo();
        blocks = null;
        morphDocument(html);
        return collect(anchors);
    },
    show,
    mark,
    // What is selected, as HTML with whole addresses and as text.
    selected() {
        const selection = getSelection(), box = document.createElement('div');
        for (let i = 0; i < selection.rangeCount; ++i)
            box.append(selection.getRangeAt(i).cloneContents());
        for (const element of box.querySelectorAll('[href], [src]')) {
            for (const name of ['href', 'src']) {
                if (element.hasAttribute(name) && typeof element[name] === 'string')
                    element.setAttribute(name, element[name]);
            }
        }
        return [box.innerHTML, selection.toString()];
    },
    activate(x, y) {
        const target = document.elementFromPoint(x, y);
        if (target !== null)
            reportPlace({target, clientX: x, clientY: y});
    },
    // The reader has taken over: nothing is held in place any more.
    release() {
        reading = true;
        held = null;
        restoring = null;
        // The input that made the reader the leader may have scrolled already.
        if (scroller().scrollTop !== ownTop)
            reportScroll();
    },
};
