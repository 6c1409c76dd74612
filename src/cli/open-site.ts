import {
	type Cache,
	codeVersion,
	memoryCache,
	openCache,
} from "../cache/index.ts";
import type { SiteConfig } from "../config/types.ts";
import { Destination } from "../output/index.ts";

const MANIFEST = "manifest";

/** The cache and the destination of one course, as builds share them. */
export interface Site {
	readonly config: SiteConfig;
	readonly cache: Cache;
	readonly destination: Destination;
	/** Remember for the next run what has been built. */
	save(): void;
}

export function openSite(config: SiteConfig, withCache = true): Site {
	const { destination: folder, keep_files: keep, lectern } = config;
	const cache = withCache
		? openCache(lectern.cache, { version: codeVersion() })
		: memoryCache();
	const kept = Array.isArray(keep) ? keep.map(String) : [];
	const destination = new Destination(
		folder,
		kept,
		cache.get(MANIFEST, folder),
	);
	return {
		config,
		cache,
		destination,
		save: () => {
			const { manifest } = destination;
			if (cache.get(MANIFEST, folder) !== manifest)
				cache.set(MANIFEST, folder, manifest);
			cache.save();
		},
	};
}
