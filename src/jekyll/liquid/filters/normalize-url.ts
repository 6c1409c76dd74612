import { domainToASCII } from "node:url";
import { decodeBytes, percentEncode } from "./percent.ts";

const parts =
	/^(?:([^:/?#]+):)?(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#([\s\S]*))?$/;
const scheme = /^[^:/?#]+:/;
/** Nothing to normalise: no percent sign, no dot segment, nothing to encode. */
const normal = /^(?:\/(?!\.{1,2}(?:\/|$))[\w\-~!$'()*+,=:@.]*)*$/;

const notPath = /[^A-Za-z0-9\-._~!$&'()*+,;=:@]/gu;
const notQuery = /[^A-Za-z0-9\-._~!$'()*+,=:@/?%]|%(?!2B|2b)/gu;
const notFragment = /[^A-Za-z0-9\-._~!$&'()*+,;=:@/?]/gu;

/** Whether an address names its scheme. */
export function isAbsolute(url: string): boolean {
	return scheme.test(url);
}

/**
 * An address as Addressable normalises it: percent signs where they are needed and nowhere else, no dot segments.
 *
 * @see https://www.rubydoc.info/gems/addressable/Addressable/URI#normalize-instance_method
 */
export function normalizeUrl(url: string): string {
	if (normal.test(url) && !url.startsWith("//")) return url;
	const match = parts.exec(url);
	if (!match) return url;
	const [, protocol, authority, path = "", query, fragment] = match;
	const start = protocol === undefined ? "" : `${protocol.toLowerCase()}:`;
	const host =
		authority === undefined ? "" : `//${normalizeHost(authority, start)}`;
	const rest = normalizePath(path) || (host !== "" && start !== "" ? "/" : "");
	return (
		start +
		host +
		rest +
		normalizeTail("?", query, normalizeQuery) +
		normalizeTail("#", fragment, (text) => normalize(text, notFragment))
	);
}

const defaultPorts: Readonly<Record<string, string>> = {
	"http:": ":80",
	"https:": ":443",
};

function normalizeHost(authority: string, protocol: string): string {
	const user = authority.lastIndexOf("@") + 1;
	const host = authority.slice(user).toLowerCase();
	const port = defaultPorts[protocol];
	const bare = port && host.endsWith(port) ? host.slice(0, -port.length) : host;
	return (
		authority.slice(0, user) +
		(/[^!-~]/.test(bare) ? domainToASCII(bare) : bare)
	);
}

function normalizePath(path: string): string {
	const segments = path
		.split("/")
		.map((segment) => normalize(segment, notPath));
	return removeDots(segments).join("/");
}

/** Drops `.` and goes up for `..`, never above the root. */
function removeDots(segments: readonly string[]): string[] {
	const kept: string[] = [];
	for (const [index, segment] of segments.entries()) {
		const isLast = index === segments.length - 1;
		const isUp = segment === "..";
		if (isUp && kept.length > 1) kept.pop();
		if (segment !== "." && !isUp) kept.push(segment);
		else if (isLast) kept.push("");
	}
	return kept;
}

function normalizeTail(
	sign: string,
	text: string | undefined,
	change: (text: string) => string,
): string {
	const changed = text === undefined ? "" : change(text);
	return changed === "" ? "" : sign + changed;
}

function normalizeQuery(query: string): string {
	return query
		.split("&")
		.map((pair) => normalize(pair, notQuery, "%2B"))
		.join("&");
}

function normalize(text: string, unwanted: RegExp, kept?: string): string {
	return decodeBytes(text, kept)
		.normalize("NFKC")
		.replace(unwanted, percentEncode);
}
