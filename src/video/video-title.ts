/** Words that say only that there is a video. */
const GENERIC = new Set(
	"a alt click class for full here image in is lecture link of on panopto peertube play player recording see session text the this thumbnail to video videos view vimeo watch youtube bilibili".split(
		" ",
	),
);

/** A link's text or a frame's title as a title; undefined where it says no more than "Watch the video". */
export function readTitle(written: string | undefined): string | undefined {
	const title = written?.replace(/\s+/g, " ").trim() ?? "";
	if (!title || /^\S*:?\/\/\S*$/.test(title)) return undefined;
	const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
	return words.every((word) => GENERIC.has(word)) ? undefined : title;
}
