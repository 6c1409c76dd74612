import { posix } from "node:path";
import type { CourseDocument } from "../../../course/types.ts";
import type { Options } from "./options.ts";

/** Where the pages of one list stand. */
export interface ListAddresses {
	/** What links lead to; null where there is no such page. */
	readonly link: (page: number) => string | null;
	/** What the page itself is called, with its file name. */
	readonly path: (page: number) => string;
	/** The page's address, with its ending. */
	readonly url: (page: number) => string;
}

/** The addresses of a list of `total` pages that begins at `template`. */
export function addressesOf(
	template: CourseDocument,
	options: Options,
	total: number,
): ListAddresses {
	const name = String(options.indexpage ?? "").split(".")[0] ?? "";
	const extension = `.${String(options.extension ?? "html").replace(/^\./, "")}`;
	const first = folderOf(template);
	const further = posix.join(first, String(options.permalink));
	const pattern = (page: number) => (page === 1 ? first : further);
	const numbered = (text: string, page: number) =>
		text.replace(":num", String(page)).replace(":max", String(total));
	const linked = (text: string) =>
		name ? withFileName(text, name, extension) : text;
	const path = (page: number) =>
		numbered(withFileName(pattern(page), name || "index", extension), page);
	return {
		link: (page) =>
			page < 1 || page > total ? null : numbered(linked(pattern(page)), page),
		path,
		url: (page) =>
			path(page).endsWith(extension) ? path(page) : path(page) + extension,
	};
}

/** The last page's address, which the plugin counts like a further one even where it is the first. */
export function lastAddress(
	template: CourseDocument,
	options: Options,
	total: number,
): string {
	const further = posix.join(folderOf(template), String(options.permalink));
	return further.replace(":num", String(total)).replace(":max", String(total));
}

function folderOf({ data, url }: CourseDocument): string {
	const address = data.permalink
		? String(data.permalink)
		: url.endsWith("/")
			? url
			: posix.dirname(url);
	return address.endsWith("/") ? address : `${address}/`;
}

function withFileName(url: string, name: string, extension: string): string {
	if (url.endsWith("/")) return url + name + extension;
	return url.includes(".") ? url : url + name;
}
