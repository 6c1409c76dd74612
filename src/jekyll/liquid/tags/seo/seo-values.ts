import { dateToXmlSchema } from "../../filters/dates.ts";
import { entities, specialOnce, uriEscape } from "../../filters/escape.ts";
import { isAbsolute } from "../../filters/normalize-url.ts";
import { stripHtml } from "../../filters/strings.ts";
import { absoluteUrl } from "../../filters/urls.ts";
import type { Context } from "../../runtime/context.ts";
import { isTruthy } from "../../syntax/condition.ts";
import { strip } from "../../syntax/patterns.ts";
import { isHash } from "../../values/kinds.ts";
import { toText } from "../../values/to-string.ts";
import { dig, or } from "./dig.ts";

const spaces = /[ \t\r\n\f\v]+/g;
const homeOrAbout = /^\/(?:about\/)?(?:index.html?)?$/m;

/** What jekyll-seo-tag makes of a page and its site, each value when it is asked for. */
export class SeoValues {
	readonly context: Context;
	readonly #page: unknown;
	readonly #site: unknown;

	constructor(context: Context) {
		this.context = context;
		this.#page = context.find("page");
		this.#site = context.find("site");
	}

	/** A value of the page, by a path. */
	page(...path: string[]): unknown {
		return dig(this.#page, path);
	}

	/** A value of the site, by a path. */
	site(...path: string[]): unknown {
		return dig(this.#site, path);
	}

	get siteTitle(): string | undefined {
		return this.#format(or(this.site("title"), this.site("name")));
	}

	get pageTitle(): string | undefined {
		return this.#format(this.page("title")) ?? this.siteTitle;
	}

	/** The whole title: the page's and the site's, or the site's and what it says of itself. */
	get title(): string | undefined {
		const title = this.#titleWithSite();
		return title === undefined ? undefined : this.#pageNumber() + title;
	}

	get description(): string | undefined {
		return (
			this.#format(or(this.page("description"), this.page("excerpt"))) ??
			this.#siteDescription
		);
	}

	get #siteDescription(): string | undefined {
		return this.#format(this.site("description"));
	}

	/** The page's name in structured data. */
	get name(): string | undefined {
		const given = this.page("seo", "name");
		if (isTruthy(given)) return this.#format(given);
		if (!this.isHomeOrAbout) return undefined;
		const social = this.site("social", "name");
		return isTruthy(social) ? this.#format(social) : this.siteTitle;
	}

	get canonicalUrl(): string {
		const given = toText(this.page("canonical_url"));
		return (
			given ||
			absoluteUrl(this.page("url"), this.context).replace(/\/index\.html$/, "/")
		);
	}

	get locale(): string {
		const language = or(this.page("lang"), this.site("lang"), "en_US");
		return toText(
			or(this.page("locale"), this.site("locale"), language),
		).replaceAll("-", "_");
	}

	get type(): string {
		const given = this.page("seo", "type");
		if (isTruthy(given)) return toText(given);
		if (this.isHomeOrAbout) return "WebSite";
		return isTruthy(this.page("date")) ? "BlogPosting" : "WebPage";
	}

	get isHomeOrAbout(): boolean {
		return homeOrAbout.test(toText(this.page("url")));
	}

	get published(): string | undefined {
		const date = this.page("date");
		return isTruthy(date) ? dateToXmlSchema(this.context, date) : undefined;
	}

	get modified(): string | undefined {
		const date = or(
			this.page("seo", "date_modified"),
			this.page("last_modified_at"),
			this.page("date"),
		);
		return isTruthy(date) ? dateToXmlSchema(this.context, date) : undefined;
	}

	get links(): unknown {
		const given = this.page("seo", "links");
		if (isTruthy(given)) return given;
		const social = this.site("social", "links");
		return this.isHomeOrAbout && isTruthy(social) ? social : undefined;
	}

	get logo(): string | undefined {
		const logo = this.site("logo");
		return isTruthy(logo) ? this.#address(toText(logo)) : undefined;
	}

	/** The image's address and whatever else `image:` says. */
	get image():
		| { readonly path: string; readonly more: ReadonlyMap<string, unknown> }
		| undefined {
		const image = this.page("image");
		const given: Readonly<Record<string, unknown>> = isHash(image)
			? Object.fromEntries(Object.entries(image))
			: { path: image };
		const raw = or(given.path, given.facebook, given.twitter);
		if (!isTruthy(raw) || raw === "") return undefined;
		const more = new Map(
			Object.entries(given).filter(([key]) => key !== "path"),
		);
		return { path: this.#address(toText(raw)), more };
	}

	/** Name and whatever else is known of the author: of the page, the first of its authors, or of the site. */
	get author(): Readonly<Record<string, unknown>> {
		const authors = this.page("authors");
		const first = Array.isArray(authors) ? authors[0] : undefined;
		const found = [this.page("author"), first, this.site("author")].find(
			(source) => toText(source) !== "",
		);
		if (typeof found !== "string")
			return isHash(found) ? Object.fromEntries(Object.entries(found)) : {};
		const known = this.site("data", "authors", found);
		return {
			name: found,
			...(isHash(known) ? Object.fromEntries(Object.entries(known)) : {}),
		};
	}

	#address(path: string): string {
		return uriEscape(isAbsolute(path) ? path : absoluteUrl(path, this.context));
	}

	#titleWithSite(): string | undefined {
		const { siteTitle, pageTitle } = this;
		if (siteTitle !== undefined && pageTitle !== siteTitle)
			return `${pageTitle} | ${siteTitle}`;
		const description = this.#siteDescription;
		if (siteTitle === undefined || description === undefined)
			return pageTitle ?? siteTitle;
		return `${siteTitle} | ${this.#format(this.site("tagline")) ?? description}`;
	}

	#pageNumber(): string {
		const paginator = this.context.find("paginator");
		const current = dig(paginator, ["page"]);
		if (typeof current !== "number" || current <= 1) return "";
		const message = toText(
			or(
				this.site("seo_paginator_message"),
				"Page %<current>s of %<total>s for ",
			),
		);
		return message
			.replace("%<current>s", String(current))
			.replace("%<total>s", toText(dig(paginator, ["total_pages"])));
	}

	#format(text: unknown): string | undefined {
		const html = this.context.host.markdownify(toText(text));
		const plain = strip(stripHtml(html).replace(spaces, " "));
		const escaped = plain.replace(
			specialOnce,
			(sign) => entities[sign] ?? sign,
		);
		return escaped === "" ? undefined : escaped;
	}
}
