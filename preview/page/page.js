// Runs in an isolated world of the previewed page: the page's own scripts are off and could not see
// it anyway. Knows which nodes each block of the post became, applies patches, finds places.
// `__NONCE__` is replaced by a word that no post can know.
globalThis.galley = (() => {
    'use strict';

    const nonce = '__NONCE__';
    // The site's own scripts run too: what they click is not what the reader clicked.
    const besideScripts = __BESIDE_SCRIPTS__;
    // How far to look for a node's equal among its siblings before it counts as changed.
    const lookAhead = 24;
    // Elements whose contents take effect only when they are made anew.
    const remade = new Set(['VIDEO', 'AUDIO', 'IFRAME', 'OBJECT', 'PICTURE', 'TEMPLATE']);

    let blocks = null; // [{nodes, anchors}]; null while the page's blocks cannot be told apart
    let parent = null; // the element that holds all blocks' nodes
    let tail = null; // the node after the last block, if any
    let hold = null; // the place to keep at `y` while images and fonts settle
    let reading = false; // the reader scrolls by hand
    let ownTop = 0; // where our own scrolling has left the page
    let restoring = null; // a scroll position to reach as soon as the page is tall enough
    let marks = []; // the effects that mark the block the caret is in
    const markColour = 'rgba(56, 132, 255, 0.07)';
    const wordsAround = 160; // characters told of the text on each side of a click

    function send(method, ...args) {
        qt.webChannelTransport.send(JSON.stringify({type: 6, id: 0, object: 'bridge', method, args}));
    }

    // ---- Blocks

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
    // stand side by side, in a layout that puts the body where HTML does not allow it.
    function collect(anchors) {
        const found = markers();
        const sideBySide = found.length === anchors.length + 1
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
        if (hold && hold.place.block >= first + removed)
            hold.place.block += inserted.length - removed;
    }

    // ---- Morphing: the fewest changes to live nodes that make them equal to others

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

    // ---- Places

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

    // ---- The caret's block

    // An effect is neither an element nor an attribute: the page's DOM stays as published. The shadow
    // within covers what the block's own background shows, the one around frames pictures, too.
    function mark(index) {
        const elements = blocks === null || index < 0 || index >= blocks.length ? []
            : blocks[index].nodes.filter(node => node.nodeType === Node.ELEMENT_NODE);
        if (elements.length === marks.length && marks.every((effect, i) => effect.effect.target === elements[i]))
            return;
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
        hold = {place, y: inSight && !align ? y : fraction * innerHeight};
        if (y !== hold.y)
            scrollBy(y - hold.y);
        ownTop = scroller().scrollTop;
    }

    function settle() {
        if (restoring !== null)
            window.scrollTo({...restoring, behavior: 'instant'});
        else if (hold && blocks !== null) {
            const distance = heightOf(hold.place) - hold.y;
            if (Math.abs(distance) >= 1)
                scrollBy(distance);
        }
        if (!reading && blocks !== null)
            ownTop = scroller().scrollTop;
    }

    // ---- What the reader does

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
            if (!address.trim().startsWith('#')) {
                event.preventDefault();
                if (event.isTrusted || !besideScripts)
                    send('linkClicked', absolute(address, link));
            }
            return;
        }
        if (blocks === null || event.button !== 0)
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
    addEventListener('click', reportClick, true);
    addEventListener('auxclick', reportClick, true);
    addEventListener('submit', event => event.preventDefault(), true);
    addEventListener('load', event => {
        settle();
        if (event.target === document)
            restoring = null;
    }, true);
    document.fonts.addEventListener('loadingdone', settle);

    // ---- The program's side

    qt.webChannelTransport.onmessage = () => {}; // answers to calls; none is awaited

    const policy = document.getElementById(nonce);
    if (policy) {
        if (policy.dataset.scroll !== undefined) {
            const [left, top] = policy.dataset.scroll.split(' ').map(Number);
            restoring = {left, top};
        }
        const load = Number(policy.dataset.load);
        policy.remove();
        new ResizeObserver(settle).observe(document.body ?? document.documentElement);
        settle();
        send('loaded', load, document.querySelectorAll('script').length);
    }

    return {
        // Once after loading: the anchors' element indices of each block.
        start: collect,
        // Changes the post's blocks and, where `shell` is not null, the page around them.
        // `marked`: the block that the caret is in then, -1 for none.
        patch(changes, shell, marked) {
            if (blocks === null)
                return false;
            if (shell !== null)
                morphDocument(shell);
            for (let i = changes.length - 1; i >= 0; --i)
                applyChange(changes[i]);
            mark(marked);
            return true;
        },
        // The whole page anew, for pages whose blocks cannot be told apart.
        replace(html, anchors) {
            blocks = null;
            morphDocument(html);
            return collect(anchors);
        },
        show,
        mark,
        // The reader has taken over: nothing is held in place any more.
        release() {
            reading = true;
            hold = null;
            restoring = null;
            // The input that made the reader the leader may have scrolled already.
            if (scroller().scrollTop !== ownTop)
                reportScroll();
        },
    };
})();
