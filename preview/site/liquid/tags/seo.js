// SPDX-License-Identifier: MIT
// jekyll-seo-tag's `{% seo %}`: what search engines and share cards read in a page's head.
// Source: the documentation of jekyll-seo-tag 2.8 (advanced usage), and what it prints.
'use strict';

(function () {
    const version = '2.8.0';

    function read(object, ...keys) { return keys.reduce((value, key) => galley.readProperty(value, key), object); }

    // The first that is neither nil nor false.
    function firstOf(...values) { return values.find(galley.isTruthy); }

    // A text as one line without markup, fit for an attribute; undefined if nothing is left.
    function plainText(value) {
        const { strip_html, normalize_whitespace, escape_once, markdownify } = galley.filters;
        const text = escape_once(normalize_whitespace(strip_html(markdownify(galley.expand(value)))));
        return text === '' ? undefined : text;
    }

    function isAbsolute(url) { return typeof url === 'string' && /^[A-Za-z][A-Za-z0-9+.-]*:/.test(url); }

    function escapedAddress(url) {
        return galley.filters.uri_escape(isAbsolute(url) ? url : galley.filters.absolute_url(url));
    }

    // Ruby's format() as far as a message of two named numbers goes.
    function formatted(message, values) {
        return galley.print(message).replace(/%(?:<(\w+)>[sd]|\{(\w+)\}|%)/g,
            (all, typed, plain) => all === '%%' ? '%' : galley.print(values[typed || plain]));
    }

    // What the tag says of one page.
    class Description {
        constructor(context, markup) {
            this.page = context.environments.page;
            this.site = context.environments.site;
            this.paginator = galley.lookUp(context, 'paginator');
            this.markup = markup;
            this.siteTitle = plainText(firstOf(read(this.site, 'title'), read(this.site, 'name')));
            this.siteDescription = plainText(read(this.site, 'description'));
            this.pageTitle = plainText(read(this.page, 'title')) || this.siteTitle;
            this.description = plainText(firstOf(read(this.page, 'description'), read(this.page, 'excerpt')))
                || this.siteDescription;
            this.isHome = /^\/(about\/)?(index.html?)?$/m.test(galley.print(read(this.page, 'url')));
            this.author = this.findAuthor();
            this.imagePath = this.findImagePath();
        }

        get title() {
            let title = this.pageTitle || this.siteTitle;
            if (this.siteTitle && this.pageTitle !== this.siteTitle)
                title = this.pageTitle + ' | ' + this.siteTitle;
            else if (this.siteDescription && this.siteTitle)
                title = this.siteTitle + ' | ' + (plainText(read(this.site, 'tagline')) || this.siteDescription);
            return title === undefined ? undefined : this.pageNumber() + title;
        }

        pageNumber() {
            const current = read(this.paginator, 'page');
            if (!galley.isTruthy(current) || current <= 1)
                return '';
            const message = firstOf(read(this.site, 'seo_paginator_message'), 'Page %<current>s of %<total>s for ');
            return formatted(message, { current, total: read(this.paginator, 'total_pages') });
        }

        // A hash with the name and whatever is known besides; a name is looked up in `_data/authors`.
        findAuthor() {
            const authors = read(this.page, 'authors');
            const found = [read(this.page, 'author'), Array.isArray(authors) ? authors[0] : undefined, read(this.site, 'author')]
                .find(author => galley.text(author) !== '');
            if (found instanceof galley.RubyHash)
                return found;
            if (typeof found !== 'string')
                return galley.makeHash([], []);
            const author = galley.makeHash(['name'], [found]);
            const known = read(this.site, 'data', 'authors', found);
            for (const [key, value] of known instanceof galley.RubyHash ? known.entries() : [])
                author.set(key, value);
            return author;
        }

        findImagePath() {
            const image = read(this.page, 'image');
            const path = image instanceof galley.RubyHash
                ? firstOf(image.get('path'), image.get('facebook'), image.get('twitter'))
                : typeof image === 'string' ? image : undefined;
            return galley.isTruthy(path) ? escapedAddress(galley.print(path)) : undefined;
        }

        imageField(key) {
            const image = read(this.page, 'image');
            return image instanceof galley.RubyHash ? image.get(key) : undefined;
        }

        ownSetting(key) {
            const seo = read(this.page, 'seo');
            return seo instanceof galley.RubyHash ? seo.get(key) : undefined;
        }

        social(key) {
            const social = read(this.site, 'social');
            return social instanceof galley.RubyHash ? social.get(key) : undefined;
        }

        get locale() {
            const locale = firstOf(read(this.page, 'locale'), read(this.site, 'locale'), read(this.page, 'lang'),
                read(this.site, 'lang'), 'en_US');
            return galley.print(locale).replace(/-/g, '_');
        }

        get canonicalUrl() {
            const own = read(this.page, 'canonical_url');
            return galley.text(own) !== '' ? own
                : galley.print(galley.filters.absolute_url(read(this.page, 'url'))).replace(/\/index\.html$/gm, '/');
        }

        get type() {
            return firstOf(this.ownSetting('type'), this.isHome ? 'WebSite' : undefined,
                galley.isTruthy(read(this.page, 'date')) ? 'BlogPosting' : 'WebPage');
        }

        get name() {
            const own = this.ownSetting('name');
            if (galley.isTruthy(own) && plainText(own))
                return plainText(own);
            if (!this.isHome)
                return undefined;
            return galley.isTruthy(this.social('name')) ? plainText(this.social('name')) : this.siteTitle;
        }

        dateOf(...values) {
            const date = firstOf(...values);
            return date === undefined ? undefined : galley.filters.date_to_xmlschema(date);
        }
    }

    function jsonAuthor(seo) {
        const type = seo.author.get('type');
        const isOdd = galley.isTruthy(type) && ['Organization', 'Person'].indexOf(type) < 0;
        if (!galley.isTruthy(seo.author.get('name')) || isOdd)
            return undefined;
        const author = galley.makeHash(['@type', 'name'], [galley.isTruthy(type) ? type : 'Person', seo.author.get('name')]);
        if (galley.isTruthy(seo.author.get('url')))
            author.set('url', seo.author.get('url'));
        return author;
    }

    function jsonImage(seo) {
        const image = read(seo.page, 'image');
        const others = image instanceof galley.RubyHash ? image.keys().filter(key => key !== 'path') : [];
        if (seo.imagePath === undefined || others.length === 0)
            return seo.imagePath;
        const hash = galley.makeHash(others, others.map(key => image.get(key)));
        hash.set('url', seo.imagePath);
        hash.set('@type', 'imageObject');
        return hash;
    }

    function jsonPublisher(seo) {
        const logo = read(seo.site, 'logo');
        if (!galley.isTruthy(logo))
            return undefined;
        const picture = galley.makeHash(['@type', 'url'], ['ImageObject', escapedAddress(galley.print(logo))]);
        const publisher = galley.makeHash(['@type', 'logo'], ['Organization', picture]);
        if (galley.isTruthy(seo.author.get('name')))
            publisher.set('name', seo.author.get('name'));
        return publisher;
    }

    function jsonPage(seo) {
        return ['BlogPosting', 'CreativeWork'].indexOf(seo.type) < 0 ? undefined
            : galley.makeHash(['@type', '@id'], ['WebPage', seo.canonicalUrl]);
    }

    // The page as schema.org has it; keys in their order.
    function linkedData(seo) {
        const date = read(seo.page, 'date');
        const entries = [
            ['@context', 'https://schema.org'],
            ['@type', seo.type],
            ['author', jsonAuthor(seo)],
            ['dateModified', seo.dateOf(seo.ownSetting('date_modified'), read(seo.page, 'last_modified_at'), date)],
            ['datePublished', seo.dateOf(date)],
            ['description', seo.description],
            ['headline', seo.pageTitle],
            ['image', jsonImage(seo)],
            ['mainEntityOfPage', jsonPage(seo)],
            ['name', seo.name],
            ['publisher', jsonPublisher(seo)],
            ['sameAs', firstOf(seo.ownSetting('links'), seo.isHome ? seo.social('links') : undefined)],
            ['url', seo.canonicalUrl],
        ].filter(entry => !galley.isNil(entry[1]));
        return galley.filters.jsonify(galley.makeHash(entries.map(entry => entry[0]), entries.map(entry => entry[1])));
    }

    function meta(kind, name, value) { return '<meta ' + kind + '="' + name + '" content="' + galley.print(value) + '" />'; }

    // The same if there is something to say.
    function metaIf(kind, name, value) { return galley.isTruthy(value) ? [meta(kind, name, value)] : []; }

    function pageLines(seo) {
        const isTitled = seo.title !== undefined && !/title=false/i.test(seo.markup);
        const lines = isTitled ? ['<title>' + seo.title + '</title>'] : [];
        lines.push(meta('name', 'generator', 'Jekyll v4.3.1'));
        lines.push(...metaIf('property', 'og:title', seo.pageTitle), ...metaIf('name', 'author', seo.author.get('name')),
            meta('property', 'og:locale', seo.locale), ...metaIf('name', 'description', seo.description),
            ...metaIf('property', 'og:description', seo.description));
        if (galley.isTruthy(read(seo.site, 'url'))) {
            lines.push('<link rel="canonical" href="' + galley.print(seo.canonicalUrl) + '" />');
            lines.push(meta('property', 'og:url', seo.canonicalUrl));
        }
        return lines.concat(metaIf('property', 'og:site_name', seo.siteTitle));
    }

    function imageLines(seo) {
        if (seo.imagePath === undefined)
            return [];
        return [meta('property', 'og:image', seo.imagePath)].concat(...['height', 'width', 'alt']
            .map(key => metaIf('property', 'og:image:' + key, seo.imageField(key))));
    }

    function kindLines(seo) {
        const date = read(seo.page, 'date');
        if (!galley.isTruthy(date))
            return [meta('property', 'og:type', 'website')];
        return [meta('property', 'og:type', 'article'),
            meta('property', 'article:published_time', galley.filters.date_to_xmlschema(date))];
    }

    function neighbourLines(seo) {
        const link = (rel, key) => galley.isTruthy(read(seo.paginator, key))
            ? ['<link rel="' + rel + '" href="' + galley.filters.absolute_url(read(seo.paginator, key + '_path')) + '" />'] : [];
        return link('prev', 'previous_page').concat(link('next', 'next_page'));
    }

    function twitterLines(seo) {
        const named = value => '@' + galley.print(value).replace(/@/g, '');
        const card = galley.filters.default(galley.filters.default(read(seo.page, 'twitter', 'card'),
            read(seo.site, 'twitter', 'card')), 'summary_large_image');
        const lines = seo.imagePath === undefined ? [meta('name', 'twitter:card', 'summary')]
            : [meta('name', 'twitter:card', card), meta('property', 'twitter:image', seo.imagePath),
                ...metaIf('name', 'twitter:image:alt', seo.imageField('alt'))];
        lines.push(...metaIf('property', 'twitter:title', seo.pageTitle));
        if (!galley.isTruthy(read(seo.site, 'twitter')))
            return lines;
        lines.push(meta('name', 'twitter:site', named(read(seo.site, 'twitter', 'username'))));
        const creator = firstOf(seo.author.get('twitter'), seo.author.get('name'));
        if (typeof creator === 'string')
            lines.push(meta('name', 'twitter:creator', named(creator)));
        return lines;
    }

    const facebookKeys = [['admins', 'fb:admins'], ['publisher', 'article:publisher'], ['app_id', 'fb:app_id']];
    const verificationKeys = [['google', 'google-site-verification'], ['bing', 'msvalidate.01'], ['alexa', 'alexaVerifyID'],
        ['yandex', 'yandex-verification'], ['baidu', 'baidu-site-verification'], ['facebook', 'facebook-domain-verification']];

    function siteLines(seo) {
        const facebook = facebookKeys.map(key => metaIf('property', key[1], read(seo.site, 'facebook', key[0])));
        const verifications = read(seo.site, 'webmaster_verifications');
        const known = galley.isTruthy(verifications)
            ? verificationKeys.map(key => metaIf('name', key[1], read(verifications, key[0])))
            : [metaIf('name', 'google-site-verification', read(seo.site, 'google_site_verification'))];
        return [].concat(...facebook, ...known);
    }

    galley.SeoTag = class extends liquidjs.Tag {
        render(context, emitter) {
            const seo = new Description(context, this.token.args);
            const lines = ['<!-- Begin Jekyll SEO tag v' + version + ' -->', ...pageLines(seo), ...imageLines(seo),
                ...kindLines(seo), ...neighbourLines(seo), ...twitterLines(seo), ...siteLines(seo),
                '<script type="application/ld+json">', linkedData(seo) + '</script>', '<!-- End Jekyll SEO tag -->', ''];
            emitter.write(lines.join('\n'));
        }
    };
})();
