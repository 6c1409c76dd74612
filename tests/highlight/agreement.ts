import { explode } from "./explode.ts";

/** How many characters two highlighters set in the same class. */
export interface Agreement {
	readonly characters: number;
	readonly same: number;
	/** Whether the text is the same, to the character. */
	readonly isTextSame: boolean;
	/** Where the classes differ: `ours>theirs text`, each piece once for each time it stands there. */
	readonly differences: readonly string[];
}

/** Compare by every character that is seen: no class shows on white space. */
export function compareClasses(ours: string, theirs: string): Agreement {
	const mine = explode(ours);
	const other = explode(theirs);
	const seen = [...mine.text.matchAll(/\S/g)].map(({ index }) => index);
	const isSame = (index: number) =>
		mine.classes[index] === other.classes[index];
	const lexemes = [...mine.text.matchAll(/\w+|[^\w\s]/g)];
	return {
		characters: seen.length,
		same: seen.filter(isSame).length,
		isTextSame: mine.text === other.text,
		differences: lexemes
			.filter(({ index }) => !isSame(index))
			.map(
				({ index, 0: text }) =>
					`${mine.classes[index] || "-"}>${other.classes[index] || "-"} ${text}`,
			),
	};
}
