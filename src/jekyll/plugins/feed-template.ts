/** Lines of a template without the indentation and line ends that only its reader needs. */
function oneLine(template: string): string {
	return template.replace(/(?<=[>}])\s*\n\s*/g, "").trim();
}

/** The Atom feed, as Liquid. @see https://www.rfc-editor.org/rfc/rfc4287 */
export const feedTemplate = oneLine(`
<?xml version="1.0" encoding="utf-8"?>
{% if page.xsl %}<?xml-stylesheet type="text/xml" href="{{ '/feed.xslt.xml' | absolute_url }}"?>{% endif %}
<feed xmlns="http://www.w3.org/2005/Atom" {% if site.lang %}xml:lang="{{ site.lang }}"{% endif %}>
	<generator uri="https://jekyllrb.com/" version="{{ jekyll.version }}">Jekyll</generator>
	<link href="{{ page.url | absolute_url }}" rel="self" type="application/atom+xml" />
	<link href="{{ '/' | absolute_url }}" rel="alternate" type="text/html" {% if site.lang %}hreflang="{{ site.lang }}" {% endif %}/>
	<updated>{{ site.time | date_to_xmlschema }}</updated>
	<id>{{ page.url | absolute_url | xml_escape }}</id>
	{% assign heading = site.title | default: site.name %}
	{% if page.collection != "posts" %}
		{% assign part = page.collection | capitalize %}
		{% assign heading = heading | append: " | " | append: part %}
	{% endif %}
	{% if page.category %}
		{% assign part = page.category | capitalize %}
		{% assign heading = heading | append: " | " | append: part %}
	{% endif %}
	{% if heading %}<title type="html">{{ heading | smartify | xml_escape }}</title>{% endif %}
	{% if site.description %}<subtitle>{{ site.description | xml_escape }}</subtitle>{% endif %}
	{% if site.author %}
		<author>
			<name>{{ site.author.name | default: site.author | xml_escape }}</name>
			{% if site.author.email %}<email>{{ site.author.email | xml_escape }}</email>{% endif %}
			{% if site.author.uri %}<uri>{{ site.author.uri | xml_escape }}</uri>{% endif %}
		</author>
	{% endif %}
	{% if page.tags %}
		{% assign entries = site.tags[page.tags] %}
	{% else %}
		{% assign entries = site[page.collection] %}
	{% endif %}
	{% if page.category %}{% assign entries = entries | where: "categories", page.category %}{% endif %}
	{% unless site.show_drafts %}{% assign entries = entries | where_exp: "entry", "entry.draft != true" %}{% endunless %}
	{% assign entries = entries | sort: "date" | reverse %}
	{% assign most = site.feed.posts_limit | default: 10 %}
	{% for entry in entries limit: most %}
		<entry{% if entry.lang %}{{ " " }}xml:lang="{{ entry.lang }}"{% endif %}>
		{% assign name = entry.title | smartify | strip_html | normalize_whitespace | xml_escape %}
		<title type="html">{{ name }}</title>
		<link href="{{ entry.url | absolute_url }}" rel="alternate" type="text/html" title="{{ name }}" />
		<published>{{ entry.date | date_to_xmlschema }}</published>
		<updated>{{ entry.last_modified_at | default: entry.date | date_to_xmlschema }}</updated>
		<id>{{ entry.id | absolute_url | xml_escape }}</id>
		{% assign short = entry.feed.excerpt_only | default: site.feed.excerpt_only %}
		{% unless short %}<content type="html" xml:base="{{ entry.url | absolute_url | xml_escape }}"><![CDATA[{{ entry.content | strip }}]]></content>{% endunless %}
		{% assign author = entry.author | default: entry.authors[0] | default: site.author %}
		{% assign author = site.data.authors[author] | default: author %}
		<author>
			{% assign by = author.name | default: author %}
			<name>{{ by | default: "" | xml_escape }}</name>
			{% if author.email %}<email>{{ author.email | xml_escape }}</email>{% endif %}
			{% if author.uri %}<uri>{{ author.uri | xml_escape }}</uri>{% endif %}
		</author>
		{% if entry.category %}
			<category term="{{ entry.category | xml_escape }}" />
		{% elsif entry.categories %}
			{% for category in entry.categories %}<category term="{{ category | xml_escape }}" />{% endfor %}
		{% endif %}
		{% for tag in entry.tags %}<category term="{{ tag | xml_escape }}" />{% endfor %}
		{% assign summary = entry.description | default: entry.excerpt %}
		{% if summary and summary != empty %}<summary type="html"><![CDATA[{{ summary | strip_html | normalize_whitespace }}]]></summary>{% endif %}
		{% assign image = entry.image.path | default: entry.image %}
		{% if image %}
			{% unless image contains "://" %}{% assign image = image | absolute_url %}{% endunless %}
			<media:thumbnail xmlns:media="http://search.yahoo.com/mrss/" url="{{ image | xml_escape }}" />
			<media:content medium="image" url="{{ image | xml_escape }}" xmlns:media="http://search.yahoo.com/mrss/" />
		{% endif %}
		</entry>
	{% endfor %}
</feed>
`);
