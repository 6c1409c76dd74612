import type { SiteConfig } from "../config/types.ts";
import type { CourseDocument } from "../course/types.ts";
import { textOf } from "./text.ts";

/**
 * Where a reader with an account may propose a change to a page.
 *
 * Known where `_config.yml` has `repository:` (`owner/name`, or an address on GitHub or GitLab); `branch:` (by default
 * `main`) and `repository_folder:` say where in it the course lies.
 */
export function editUrl(
	config: SiteConfig,
	document: CourseDocument,
): string | undefined {
	const repository = textOf(config.repository);
	if (!repository || document.generated) return undefined;
	const home = /^[\w.-]+\/[\w.-]+$/.test(repository)
		? `https://github.com/${repository}`
		: repository.replace(/(?:\.git)?\/?$/, "");
	if (!/^https:\/\/[^/]+\/./.test(home)) return undefined;
	const folder = textOf(config.repository_folder)?.replace(/^\/|\/$/g, "");
	const path = [textOf(config.branch) ?? "main", folder, document.path];
	const place = path.filter(Boolean).join("/").split("/").map(encode).join("/");
	return home.includes("gitlab")
		? `${home}/-/edit/${place}`
		: `${home}/edit/${place}`;
}

function encode(part: string): string {
	return encodeURIComponent(part.replace(/\p{Surrogate}/gu, "\uFFFD"));
}
