import { join } from "node:path";
import { isRecord } from "../ruby/record.ts";
import type { SiteContext } from "./site-context.ts";
import { withPermalinkSuffix } from "./url.ts";

/** What `_config.yml` says about a collection. */
export interface CollectionPlan {
	readonly label: string;
	/** `_label` */
	readonly relativeDirectory: string;
	/** Its folder relative to the course. */
	readonly folder: string;
	readonly directory: string;
	readonly metadata: Readonly<Record<string, unknown>>;
	readonly output: boolean;
	readonly urlTemplate: string;
}

/** The collections of `_config.yml`, in its order, the posts among them. */
export function planCollections(context: SiteContext): CollectionPlan[] {
	const { collections } = context.config;
	const named = isRecord(collections) ? collections : { posts: {} };
	return Object.entries(named).map(([name, metadata]) =>
		planCollection(context, name, isRecord(metadata) ? metadata : {}),
	);
}

function planCollection(
	{ config, collectionsDir }: SiteContext,
	name: string,
	metadata: Readonly<Record<string, unknown>>,
): CollectionPlan {
	const label = name.replace(/[^a-z0-9_\-.]/gi, "");
	const relativeDirectory = `_${label}`;
	const folder = collectionsDir
		? `${collectionsDir}/${relativeDirectory}`
		: relativeDirectory;
	const permalink = metadata.permalink;
	return {
		label,
		relativeDirectory,
		folder,
		directory: join(config.source, folder),
		metadata,
		output: Boolean(metadata.output),
		urlTemplate:
			typeof permalink === "string"
				? permalink
				: withPermalinkSuffix("/:collection/:path", config.permalink),
	};
}
