import type { Video } from "./types.ts";

/** The player's address for other programs: unlike the one that a click opens, it does not begin to play. */
export function playerAddress({ embedUrl }: Video): string {
	return embedUrl.replace(
		/([?&])autoplay=(?:1|true)(&|(?=#|$))/,
		(_, before, after) => (after ? before : ""),
	);
}
