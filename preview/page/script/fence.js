// SPDX-License-Identifier: MIT
// Runs before the scripts of a trusted site, in each of its documents. The security policy and the
// request policy let them reach the hosts that the user named; what goes past both is taken away.
(() => {
    'use strict';
    const names = [
        'RTCPeerConnection', 'webkitRTCPeerConnection', 'RTCDataChannel', 'RTCIceTransport', 'RTCSctpTransport',
        'WebTransport', 'WebSocketStream', 'SharedWorker', 'Worker', 'PresentationRequest', 'PaymentRequest',
    ];
    for (const name of names) {
        if (name in window)
            Object.defineProperty(window, name, {value: undefined, writable: false, configurable: false});
    }

    // Frames stay empty, but each has a window of its own with all of that in it, before any script
    // of ours could run there. So an empty box takes a frame's place before the page's scripts see it.
    const frames = 'iframe, frame, object, embed, portal, fencedframe';
    const keep = new Set(['id', 'class', 'style', 'width', 'height', 'title']);
    const select = Document.prototype.querySelectorAll;
    const make = Document.prototype.createElement;
    const put = Element.prototype.replaceWith;
    const set = Element.prototype.setAttribute;
    const apply = Reflect.apply;
    const real = document;

    function sweep() {
        for (const frame of apply(select, real, [frames])) {
            const box = apply(make, real, ['div']);
            for (const {name, value} of frame.attributes) {
                if (keep.has(name))
                    apply(set, box, [name, value]);
            }
            apply(put, frame, [box]);
        }
    }

    // Told at once, and before anybody else: a frame's load event, and changes of the document.
    addEventListener('load', sweep, true);
    addEventListener('DOMNodeInserted', sweep, true);
    // Told before the next script: what the parser put there.
    new MutationObserver(sweep).observe(document, {childList: true, subtree: true});
    for (const name of ['write', 'writeln', 'open']) {
        const original = Document.prototype[name];
        Document.prototype[name] = function (...args) {
            const result = apply(original, this, args);
            sweep();
            return result;
        };
    }
    for (const kind of [HTMLIFrameElement, HTMLFrameElement, HTMLObjectElement, HTMLEmbedElement]) {
        for (const name of ['contentWindow', 'contentDocument', 'getSVGDocument']) {
            if (name in kind.prototype)
                Object.defineProperty(kind.prototype, name, {value: null, writable: false, configurable: false});
        }
    }
})();
