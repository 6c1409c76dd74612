import { isCity } from "./cities.ts";
import { isPublisher } from "./publishers.ts";
import { isRegion } from "./regions.ts";

/** A publisher's name and its city, as they stand in one piece. */
interface Split {
	readonly publisher: string;
	readonly place: string | undefined;
}

/** `MIT Press, Cambridge, MA` and `Cambridge, MA, MIT Press` apart. */
export function splitPublisher(piece: string): Split {
	if (!piece.includes(",")) return { publisher: piece, place: undefined };
	const parts = piece.split(/,\s+/);
	if (parts.length === 1) return { publisher: piece, place: undefined };
	const index = parts.findIndex(isPublisher);
	if (index < 0) return splitUnknown(piece, parts);
	const end = placeStart(parts, index + 1);
	if (end > index && end < parts.length)
		return {
			publisher: parts.slice(index, end).join(", "),
			place: parts.slice(end).join(", "),
		};
	const places = parts.filter(
		(part, at) => at !== index && !/^\d+\.?$/.test(part),
	);
	const isPlace =
		isCity(places.join(", ")) ||
		isCity(places[0] ?? "") ||
		(index === 0 && (isRegion(places.at(-1) ?? "") || isUnknownPlace(parts)));
	return isPlace
		? { publisher: parts[index] ?? piece, place: places.join(", ") }
		: { publisher: piece, place: undefined };
}

/** Where the cities begin that end a piece: `Philadelphia` of `Holt, Rinehart and Winston, Philadelphia`. */
function placeStart(parts: readonly string[], first: number): number {
	let at = parts.length;
	let start = at;
	while (at > first) {
		const part = parts[at - 1] ?? "";
		if (isCity(part)) start = at - 1;
		else if (!isRegion(part)) break;
		at--;
	}
	return start;
}

/** No part is known as a publisher's name: it is the one beside the city. */
function splitUnknown(piece: string, parts: readonly string[]): Split {
	const [first = "", second = ""] = parts;
	if (parts.slice(1).every(isRegion)) return { publisher: "", place: piece };
	if (parts.length === 2 && isCity(first))
		return { publisher: second, place: first };
	const city = parts.findIndex(isCity);
	return city > 0 && parts.slice(city + 1).every(isRegion)
		? { publisher: parts[city - 1] ?? "", place: parts.slice(city).join(", ") }
		: { publisher: piece, place: undefined };
}

/** `ASCE Press, Reston`: one short name behind one that ends as publishers' names do. */
const isUnknownPlace = ([name = "", ...others]: readonly string[]): boolean =>
	others.length === 1 &&
	/(?:Press|Publishers?|Publishing|Publications|Books|Verlag|Springer|Wiley|Elsevier|Hall|Hill)$/.test(
		name,
	) &&
	/^\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){0,2}$/u.test(others[0] ?? "") &&
	!/^(?:Inc|Ltd|LLC|Limited|Co|GmbH|AG|Cie|Sons)\b/.test(others[0] ?? "");
