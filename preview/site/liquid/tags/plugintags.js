// SPDX-License-Identifier: MIT
// The tags of the plugins that Galley does itself, by their gems' names; each from its plugin's
// documentation and from what it prints.
'use strict';

(function () {
    const read = galley.readProperty;

    function attribute(name, value) {
        const escaped = galley.text(value).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
        return name + '="' + escaped + '"';
    }

    // jekyll-feed
    class FeedMetaTag extends liquidjs.Tag {
        render(context, emitter) {
            const site = context.environments.site;
            const feed = read(site, 'feed');
            const path = [read(feed, 'path'), read(read(read(feed, 'collections'), 'posts'), 'path')].find(galley.isTruthy);
            const title = [read(site, 'title'), read(site, 'name')].find(galley.isTruthy);
            const attributes = [attribute('type', 'application/atom+xml'), attribute('rel', 'alternate'),
                attribute('href', galley.filters.absolute_url(path === undefined ? 'feed.xml' : path))];
            if (title !== undefined)
                attributes.push(attribute('title', title));
            emitter.write('<link ' + attributes.join(' ') + ' />');
        }
    }

    // jekyll-gist. The code for readers without scripts is on another host; Jekyll leaves it out where
    // it cannot be fetched.
    class GistTag extends liquidjs.Tag {
        constructor(token, remainTokens, liquid) {
            super(token, remainTokens, liquid);
            this.words = /^(\S+|.*(?=\/).+)\s?(\S*)$/.exec(token.args.trim());
        }
        render(context, emitter) {
            if (!this.words)
                throw new Error(galley.host.badTag(this.token.getText()));
            const [id, file] = this.words.slice(1).map(word => {
                const value = galley.parseExpression(word).evaluate(context);
                return galley.print(galley.isNil(value) ? word : value);
            });
            const url = 'https://gist.github.com/' + id + '.js' + (file === '' ? '' : '?file=' + file);
            emitter.write('<script src="' + url + '"> </script>');
        }
    }

    // Zlib's checksum of a text of ASCII.
    function checksum(text) {
        let sum = -1;
        for (let i = 0; i < text.length; ++i) {
            sum ^= text.charCodeAt(i) & 0xFF;
            for (let bit = 0; bit < 8; ++bit)
                sum = (sum >>> 1) ^ (sum & 1 ? 0xEDB88320 : 0);
        }
        return (sum ^ -1) >>> 0;
    }

    // jekyll-avatar
    class AvatarTag extends liquidjs.Tag {
        constructor(token, remainTokens, liquid) {
            super(token, remainTokens, liquid);
            const text = token.args.trim();
            this.size = (/\bsize=(\d+)\b/i.exec(text) || [0, '40'])[1];
            this.variable = (/\buser=([\w.]+)\b/.exec(text) || [])[1];
        }

        user(text, context) {
            if (!this.variable)
                return text.split(' ')[0].replace(/^@/, '');
            const keys = this.variable.split('.');
            const value = keys.slice(1).reduce(read, galley.lookUp(context, keys[0]));
            return galley.isTruthy(value) ? galley.print(value) : this.variable;
        }

        render(context, emitter) {
            const text = galley.fill(this.token.args.trim(), context);
            const user = this.user(text, context);
            const path = scale => user + '?v=3&s=' + this.size * scale;
            const host = 'https://avatars' + checksum(path(1)) % 4 + '.githubusercontent.com/';
            const sources = [1, 2, 3, 4].map(scale => host + path(scale) + ' ' + scale + 'x').join(', ');
            const isLazy = text.indexOf('lazy=true') >= 0;
            const addresses = isLazy ? { 'src': '', 'data-src': host + path(1), 'data-srcset': sources }
                : { 'src': host + path(1), 'srcset': sources };
            const attributes = Object.assign({ 'class': this.size < 48 ? 'avatar avatar-small' : 'avatar', 'alt': user,
                'width': this.size, 'height': this.size, 'data-proofer-ignore': 'true' }, addresses);
            emitter.write('<img ' + Object.keys(attributes).map(key => key + '="' + attributes[key] + '"').join(' ') + ' />');
        }
    }

    // jekyll-github-metadata
    class EditLinkTag extends liquidjs.Tag {
        address(context) {
            const github = read(context.environments.site, 'github');
            const source = read(github, 'source');
            const parts = [read(github, 'repository_url'), 'edit', read(source, 'branch'), read(source, 'path'),
                read(context.environments.page, 'path')];
            return parts.some(part => !galley.isTruthy(part)) ? ''
                : galley.filters.uri_escape(parts.map(part => galley.print(part).replace(/^\/|\/$/g, ''))
                    .filter(part => part !== '').join('/'));
        }
        render(context, emitter) {
            const text = /"(.*)"|'(.*)'/.exec(this.token.args);
            const address = this.address(context);
            emitter.write(text ? '<a href="' + address + '">' + (text[1] === undefined ? text[2] : text[1]) + '</a>' : address);
        }
    }

    galley.pluginTags = {
        'jekyll-seo-tag': { seo: galley.SeoTag },
        'jekyll-feed': { feed_meta: FeedMetaTag },
        // What was rendered once is the same the next time, so it need not be kept.
        'jekyll-include-cache': { include_cached: galley.tags.include },
        'jekyll-gist': { gist: GistTag },
        'jekyll-avatar': { avatar: AvatarTag },
        'jekyll-github-metadata': { github_edit_link: EditLinkTag },
    };
})();
