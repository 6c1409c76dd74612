import { codeAt, isCapital, isLatin } from "../characters.ts";

/** What a name's words say it may be; without the sign the patterns of that kind find nothing. */
export const JOURNAL = 1;
export const PROCEEDINGS = 2;
export const ACRONYM = 4;
const ALL = 7;

/** How the words begin that journals and proceedings carry in their names. */
const beginnings: readonly (readonly [number, string])[] = [
	[
		JOURNAL,
		"jou rev tra let ann qua bul mag arc act zei riv jah vie com stu sur rep fro fou tre adv sci per pap bel phy plo iee mat gaz tim pos mon wee her dai pro",
	],
	[PROCEEDINGS, "pro con sym wor adv neu ann col int fin act tag spr fal tra"],
];

const placeOf = (one: number, two: number, three: number): number =>
	((one | 32) - 97) * 676 + ((two | 32) - 97) * 26 + ((three | 32) - 97);

const table = new Uint8Array(26 * 26 * 26);
for (const [sign, list] of beginnings)
	for (const word of list.split(" ")) {
		const place = placeOf(
			word.charCodeAt(0),
			word.charCodeAt(1),
			word.charCodeAt(2),
		);
		table[place] = (table[place] ?? 0) | sign;
	}

/** Look at how each word of a name begins. */
export function signsIn(name: string): number {
	let signs = 0;
	const { length } = name;
	for (let at = 0; at < length; at++) {
		const code = name.charCodeAt(at);
		if (code > 127 && !(code > 0x2000 && code < 0x2070)) return ALL;
		if (!isLatin(code)) continue;
		const before = at > 0 && isLatin(name.charCodeAt(at - 1));
		if (before && isCapital(code)) signs |= ACRONYM;
		if (!before) signs |= signOfWord(name, at);
	}
	return name.includes("nterspeech") ? signs | ACRONYM : signs;
}

function signOfWord(name: string, at: number): number {
	if (at + 2 >= name.length) return codeAt(name, at + 1) === 46 ? JOURNAL : 0;
	const second = name.charCodeAt(at + 1);
	if (second === 46) return (name.charCodeAt(at) | 32) === 106 ? JOURNAL : 0;
	const third = name.charCodeAt(at + 2);
	return isLatin(second) && isLatin(third)
		? (table[placeOf(name.charCodeAt(at), second, third)] ?? 0)
		: 0;
}
