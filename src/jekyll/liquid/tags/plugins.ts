import { toMoment } from "../../../ruby/time/clock.ts";
import { strftime } from "../../../ruby/time/strftime.ts";
import { escapeXml } from "../filters/escape.ts";
import { buildToc } from "../filters/toc.ts";
import { absoluteUrl } from "../filters/urls.ts";
import type { Context } from "../runtime/context.ts";
import { syntaxFault } from "../runtime/fault.ts";
import { renderText } from "../runtime/partial.ts";
import { readKey } from "../runtime/read-property.ts";
import { isTruthy } from "../syntax/condition.ts";
import { parseLookup } from "../syntax/lookup.ts";
import { strip } from "../syntax/patterns.ts";
import { isNil } from "../values/kinds.ts";
import { toText } from "../values/to-string.ts";
import { avatar } from "./avatar.ts";
import { Print, printing } from "./print.ts";
import { seoTags } from "./seo/seo-tags.ts";
import { SeoValues } from "./seo/seo-values.ts";
import type { TagParser } from "./tag.ts";

/** jekyll-seo-tag's `{% seo title=false %}` */
export const parseSeo = printing((context, markup) =>
	seoTags(new SeoValues(context), !/title=false/i.test(markup)),
);

/** jekyll-feed's `{% feed_meta %}` */
export const parseFeedMeta = printing((context) => {
	const { config } = context.host;
	const path = isNil(config.feed) ? undefined : readKey(config.feed, "path");
	const title = isTruthy(config.title) ? config.title : config.name;
	const href = absoluteUrl(isTruthy(path) ? path : "feed.xml", context);
	const name = isTruthy(title) ? ` title="${escapeXml(toText(title))}"` : "";
	return `<link type="application/atom+xml" rel="alternate" href="${escapeXml(href)}"${name} />`;
});

/** jekyll-toc's `{% toc %}` */
export const parseToc = printing((context) => {
	const page = context.find("page");
	if (isNil(page) || !isTruthy(readKey(page, "toc"))) return "";
	return buildToc(toText(readKey(page, "content")), context.host.config.toc);
});

/** jekyll-avatar's `{% avatar user=page.author size=40 %}` */
export const parseAvatar = printing((context, markup) =>
	avatar(strip(renderText(strip(markup), context)), context),
);

const gistArguments = /^(\S+)[ \t\r\n\f\v]*(\S*)$/;

/** jekyll-gist's `{% gist id file %}`, without the copy of the gist for readers without script: nothing is fetched. */
export const parseGist: TagParser = (tag) => {
	const match = gistArguments.exec(strip(tag.markup));
	if (!match) throw syntaxFault("Expected `gist id` or `gist id file`.");
	const [, id = "", file = ""] = match;
	return new Print(tag, (context) => {
		const name = wordOrValue(file, context);
		return `<script src="https://gist.github.com/${wordOrValue(id, context)}.js${name && `?file=${name}`}"> </script>`;
	});
};

/** A variable's value, or the word itself. */
function wordOrValue(word: string, context: Context): string {
	const value = word === "" ? undefined : parseLookup(word).evaluate(context);
	return isNil(value) ? word : toText(value);
}

/** jekyll-last-modified-at's `{% last_modified_at %b %-d, %Y %}` */
export const parseLastModified = printing((context, markup) => {
	const { host, place, environment } = context;
	const time = host.modifiedTime?.(place.page) ?? host.time;
	const settings = host.config["last-modified-at"];
	const format =
		strip(markup) ||
		(isNil(settings) ? "" : toText(readKey(settings, "date-format"))) ||
		"%d-%b-%y";
	return strftime(
		toMoment(time, environment.clock.zone),
		format,
		environment.clock,
	);
});
