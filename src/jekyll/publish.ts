import type { RubyTime } from "../ruby/values.ts";
import type { SiteContext } from "./site-context.ts";

type Data = Readonly<Record<string, unknown>>;

/** Whether a document or page is part of the site: not `published: false`, not dated in the future. */
export function isPublished(
	context: SiteContext,
	data: Data,
	date?: RubyTime,
): boolean {
	const { unpublished } = context.config;
	const published = Object.hasOwn(data, "published") ? data.published : true;
	return Boolean((published || unpublished) && !isInFuture(context, date));
}

/** Whether a document waits for its day. */
export function isInFuture(
	{ config, time }: SiteContext,
	date?: RubyTime,
): boolean {
	return (
		!config.future &&
		date !== undefined &&
		Math.floor(date.getTime() / 1000) > Math.floor(time.getTime() / 1000)
	);
}
