import { nearestWord } from "../../diagnostics/nearest.ts";

/**
 * The key that was probably meant by one that no bibliography has: one letter off, other capitals, or the only key
 * that begins with it.
 */
export function nearestKey(
	key: string,
	known: Iterable<string>,
): string | undefined {
	const keys = [...known];
	const lower = key.toLowerCase();
	const near =
		nearestWord(key, keys) ?? keys.find((each) => each.toLowerCase() === lower);
	if (near || key.length < 4) return near;
	const longer = keys.filter((each) => each.toLowerCase().startsWith(lower));
	return longer.length === 1 ? longer[0] : undefined;
}
