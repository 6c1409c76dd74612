import type { SiteConfig } from "../../config/types.ts";
import { enabledPlugins } from "../plugins/enabled-plugins.ts";
import { emoji } from "./emoji.ts";
import { mentions } from "./mentions.ts";
import type { HookPlugin, PageHook } from "./types.ts";

/** Plugins that change finished pages, in Jekyll's order. */
export const hookPlugins: readonly HookPlugin[] = [emoji, mentions];

/** What the enabled plugins do to finished pages; nothing where there are none. */
export async function openPageHook(
	config: SiteConfig,
): Promise<PageHook | undefined> {
	const enabled = enabledPlugins(config);
	const hooks = await Promise.all(
		hookPlugins
			.filter(({ name }) => enabled.has(name))
			.map(({ open }) => open(config)),
	);
	if (hooks.length === 0) return undefined;
	return (document, html) =>
		hooks.reduce((page, hook) => hook(document, page), html);
}
