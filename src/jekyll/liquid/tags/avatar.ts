import { crc32 } from "node:zlib";
import { escapeHtml } from "../filters/escape.ts";
import type { Context } from "../runtime/context.ts";
import { parseLookup } from "../syntax/lookup.ts";
import { isNil } from "../values/kinds.ts";
import { toText } from "../values/to-string.ts";

const servers = 4;
const scales = [1, 2, 3, 4] as const;

/**
 * jekyll-avatar's image of a GitHub user, at four sizes.
 *
 * @param markup - `name`, or `user=page.author`, with `size=40` and `lazy=true`.
 */
export function avatar(markup: string, context: Context): string {
	const size = Number(/\bsize=(\d+)\b/i.exec(markup)?.[1] ?? 40);
	const user = userOf(markup, context);
	const path = (scale: number) => `${user}?v=3&s=${size * scale}`;
	const host = `https://avatars${crc32(path(1)) % servers}.githubusercontent.com`;
	const sources = scales
		.map((scale) => `${host}/${path(scale)} ${scale}x`)
		.join(", ");
	const attributes: [string, string][] = [
		["class", size < 48 ? "avatar avatar-small" : "avatar"],
		["alt", user],
		["width", String(size)],
		["height", String(size)],
		["data-proofer-ignore", "true"],
		...sourceAttributes(
			`${host}/${path(1)}`,
			sources,
			markup.includes("lazy=true"),
		),
	];
	return `<img ${attributes.map(([name, value]) => `${name}="${value}"`).join(" ")} />`;
}

function sourceAttributes(
	source: string,
	all: string,
	lazy: boolean,
): [string, string][] {
	return lazy
		? [
				["src", ""],
				["data-src", source],
				["data-srcset", all],
			]
		: [
				["src", source],
				["srcset", all],
			];
}

function userOf(markup: string, context: Context): string {
	const variable = /\buser=([\w.]+)\b/.exec(markup)?.[1];
	if (!variable)
		return escapeHtml((markup.split(" ")[0] ?? "").replace(/^@/, ""));
	const value = parseLookup(variable).evaluate(context);
	return escapeHtml(isNil(value) ? variable : toText(value));
}
