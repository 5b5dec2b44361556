// SPDX-License-Identifier: MIT
// Which of these files of the checkout the page refers to, as paths without their escapes. Style
// sheets are not looked into.
(paths => {
    'use strict';
    const found = new Set();
    const note = address => {
        try {
            const url = new URL(address, document.baseURI);
            if (url.host === location.host)
                found.add(decodeURIComponent(url.pathname));
        } catch {
            // no address
        }
    };
    const noteStyle = text => {
        for (const [, address] of text.matchAll(/url\(\s*["']?([^"')]*)/g))
            note(address);
    };
    for (const name of ['src', 'poster', 'data', 'href', 'xlink:href', 'background']) {
        for (const element of document.querySelectorAll(`[${CSS.escape(name)}]`)) {
            if (element.localName !== 'a' && element.localName !== 'area')
                note(element.getAttribute(name));
        }
    }
    for (const element of document.querySelectorAll('[srcset]')) {
        for (const candidate of element.getAttribute('srcset').split(/,\s+/))
            note(candidate.trim().split(/\s+/)[0]);
    }
    for (const element of document.querySelectorAll('[style]'))
        noteStyle(element.getAttribute('style'));
    for (const element of document.querySelectorAll('style'))
        noteStyle(element.textContent);
    return paths.filter(path => found.has(path));
})
