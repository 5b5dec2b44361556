// SPDX-License-Identifier: MIT
#include "preview/site/plugins/pages/pagetemplates.h"

namespace galley {

namespace {

// clang-format off

constexpr char redirectText[] =
    R"x(<!DOCTYPE html>
<html lang="en-US">
  <meta charset="utf-8">
  <title>Redirecting&hellip;</title>
  <link rel="canonical" href="{{ page.redirect.to }}">
  <script>location="{{ page.redirect.to }}"</script>
  <meta http-equiv="refresh" content="0; url={{ page.redirect.to }}">
  <meta name="robots" content="noindex">
  <h1>Redirecting&hellip;</h1>
  <a href="{{ page.redirect.to }}">Click here if you are not redirected.</a>
</html>
)x";

constexpr char sitemapText[] =
    R"x(<?xml version="1.0" encoding="UTF-8"?>
{% if page.xsl %})x"
    R"x(<?xml-stylesheet type="text/xsl" href="{{ "/sitemap.xsl" | absolute_url }}"?>
{% endif %})x"
    R"x(<urlset xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.sitemaps.org/schemas/sitemap/0.9 http://www.sitemaps.org/schemas/sitemap/0.9/sitemap.xsd" xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
{% assign collections = site.collections | where_exp:'collection','collection.output != false' %})x"
    R"x({% for collection in collections %})x"
    R"x({% assign docs = collection.docs | where_exp:'doc','doc.sitemap != false' %})x"
    R"x({% for doc in docs %}<url>
<loc>)x"
    R"x({{ doc.url | replace:'/index.html','/' | absolute_url | xml_escape }})x"
    R"x(</loc>
{% if doc.last_modified_at or doc.date %}<lastmod>)x"
    R"x({{ doc.last_modified_at | default: doc.date | date_to_xmlschema }})x"
    R"x(</lastmod>
{% endif %}</url>
{% endfor %}{% endfor %})x"
    R"x({% assign pages = site.html_pages | where_exp:'doc','doc.sitemap != false' | where_exp:'doc','doc.url != "/404.html"' %})x"
    R"x({% for page in pages %}<url>
<loc>)x"
    R"x({{ page.url | replace:'/index.html','/' | absolute_url | xml_escape }})x"
    R"x(</loc>
{% if page.last_modified_at %}<lastmod>)x"
    R"x({{ page.last_modified_at | date_to_xmlschema }}</lastmod>
{% endif %})x"
    R"x(</url>
{% endfor %})x"
    R"x({% assign static_files = page.static_files | where_exp:'page','page.sitemap != false' | where_exp:'page','page.name != "404.html"' %})x"
    R"x({% for file in static_files %}<url>
<loc>)x"
    R"x({{ file.path | replace:'/index.html','/' | absolute_url | xml_escape }})x"
    R"x(</loc>
<lastmod>{{ file.modified_time | date_to_xmlschema }})x"
    R"x(</lastmod>
</url>
{% endfor %}</urlset>
)x";

constexpr char feedText[] =
    R"x(<?xml version="1.0" encoding="utf-8"?>{% if page.xsl %})x"
    R"x(<?xml-stylesheet type="text/xml" href="{{ '/feed.xslt.xml' | absolute_url }}"?>)x"
    R"x({% endif %})x"
    R"x(<feed xmlns="http://www.w3.org/2005/Atom" {% if site.lang %}xml:lang="{{ site.lang }}"{% endif %}>)x"
    R"x(<generator uri="https://jekyllrb.com/" version="{{ jekyll.version }}">Jekyll</generator>)x"
    R"x(<link href="{{ page.url | absolute_url }}" rel="self" type="application/atom+xml" />)x"
    R"x(<link href="{{ '/' | absolute_url }}" rel="alternate" type="text/html" {% if site.lang %}hreflang="{{ site.lang }}" {% endif %}/>)x"
    R"x(<updated>{{ site.time | date_to_xmlschema }}</updated><id>)x"
    R"x({{ page.url | absolute_url | xml_escape }}</id>)x"
    R"x({% assign title = site.title | default: site.name %})x"
    R"x({% if page.collection != "posts" %})x"
    R"x({% assign collection = page.collection | capitalize %})x"
    R"x({% assign title = title | append: " | " | append: collection %}{% endif %})x"
    R"x({% if page.category %}{% assign category = page.category | capitalize %})x"
    R"x({% assign title = title | append: " | " | append: category %}{% endif %})x"
    R"x({% if title %}<title type="html">{{ title | smartify | xml_escape }}</title>)x"
    R"x({% endif %}{% if site.description %}<subtitle>{{ site.description | xml_escape }})x"
    R"x(</subtitle>{% endif %}{% if site.author %}<author><name>)x"
    R"x({{ site.author.name | default: site.author | xml_escape }}</name>)x"
    R"x({% if site.author.email %}<email>{{ site.author.email | xml_escape }}</email>)x"
    R"x({% endif %}{% if site.author.uri %}<uri>{{ site.author.uri | xml_escape }}</uri>)x"
    R"x({% endif %}</author>{% endif %}{% if page.tags %})x"
    R"x({% assign posts = site.tags[page.tags] %}{% else %})x"
    R"x({% assign posts = site[page.collection] %}{% endif %}{% if page.category %})x"
    R"x({% assign posts = posts | where: "categories", page.category %}{% endif %})x"
    R"x({% unless site.show_drafts %})x"
    R"x({% assign posts = posts | where_exp: "post", "post.draft != true" %}{% endunless %})x"
    R"x({% assign posts = posts | sort: "date" | reverse %})x"
    R"x({% assign posts_limit = site.feed.posts_limit | default: 10 %})x"
    R"x({% for post in posts limit: posts_limit %}<entry{% if post.lang %})x"
    R"x({{" "}}xml:lang="{{ post.lang }}"{% endif %}>)x"
    R"x({% assign post_title = post.title | smartify | strip_html | normalize_whitespace | xml_escape %})x"
    R"x(<title type="html">{{ post_title }}</title>)x"
    R"x(<link href="{{ post.url | absolute_url }}" rel="alternate" type="text/html" title="{{ post_title }}" />)x"
    R"x(<published>{{ post.date | date_to_xmlschema }}</published><updated>)x"
    R"x({{ post.last_modified_at | default: post.date | date_to_xmlschema }}</updated><id>)x"
    R"x({{ post.id | absolute_url | xml_escape }}</id>)x"
    R"x({% assign excerpt_only = post.feed.excerpt_only | default: site.feed.excerpt_only %})x"
    R"x({% unless excerpt_only %})x"
    R"x(<content type="html" xml:base="{{ post.url | absolute_url | xml_escape }}">)x"
    R"x(<![CDATA[{{ post.content | strip }}]]></content>{% endunless %})x"
    R"x({% assign post_author = post.author | default: post.authors[0] | default: site.author %})x"
    R"x({% assign post_author = site.data.authors[post_author] | default: post_author %})x"
    R"x({% assign post_author_email = post_author.email | default: nil %})x"
    R"x({% assign post_author_uri = post_author.uri | default: nil %})x"
    R"x({% assign post_author_name = post_author.name | default: post_author %}<author>)x"
    R"x(<name>{{ post_author_name | default: "" | xml_escape }}</name>)x"
    R"x({% if post_author_email %}<email>{{ post_author_email | xml_escape }}</email>)x"
    R"x({% endif %}{% if post_author_uri %}<uri>{{ post_author_uri | xml_escape }}</uri>)x"
    R"x({% endif %}</author>{% if post.category %})x"
    R"x(<category term="{{ post.category | xml_escape }}" />{% elsif post.categories %})x"
    R"x({% for category in post.categories %}<category term="{{ category | xml_escape }}" />)x"
    R"x({% endfor %}{% endif %}{% for tag in post.tags %})x"
    R"x(<category term="{{ tag | xml_escape }}" />{% endfor %})x"
    R"x({% assign post_summary = post.description | default: post.excerpt %})x"
    R"x({% if post_summary and post_summary != empty %}<summary type="html">)x"
    R"x(<![CDATA[{{ post_summary | strip_html | normalize_whitespace }}]]></summary>)x"
    R"x({% endif %}{% assign post_image = post.image.path | default: post.image %})x"
    R"x({% if post_image %}{% unless post_image contains "://" %})x"
    R"x({% assign post_image = post_image | absolute_url %}{% endunless %})x"
    R"x(<media:thumbnail xmlns:media="http://search.yahoo.com/mrss/" url="{{ post_image | xml_escape }}" />)x"
    R"x(<media:content medium="image" url="{{ post_image | xml_escape }}" xmlns:media="http://search.yahoo.com/mrss/" />)x"
    R"x({% endif %}</entry>{% endfor %}</feed>)x";

// clang-format on

} // namespace

QString redirectTemplate()
{
    return QString::fromLatin1(redirectText);
}

QString sitemapTemplate()
{
    return QString::fromLatin1(sitemapText);
}

QString feedTemplate()
{
    return QString::fromLatin1(feedText);
}

} // namespace galley
