import type { Scan } from "../read/scan.ts";
import type { CslName } from "../types.ts";

/** `Raft paper — `, `NBER Working Paper 25147: `: what kind of work this is, in the instructor's words. */
const kindOfWork =
	/^(?:[\p{L}\d][^\s.,;:()[\]"“”\0]*\s){0,5}(?:[Pp]aper|[Aa]rticle|[Bb]ook|[Ee]ssay|[Rr]eport|[Rr]eading|[Ss]urvey|[Tt]utorial)(?:\s[#\d][\d.-]*)?(?::|\s[—–])\s/u;
/** `Week 4. Race and Algorithms. `: when it is read, and to what topic. */
const lesson =
	/^(?:Week|Session|Class|Unit|Module|Lecture|Day)\s\d{1,2}\s?[.:–—]\s(?:\p{Lu}[^.:\0]{3,50}[.:]\s)?/u;
/** `GFS — `, `Chord: `: what people call the work. */
const nickname = /^(?=\S*\p{Lu})\p{L}[^\s.,;:()[\]"“”\0]{1,20}(?::|\s[—–])\s/u;
/** `LSTM original: `: what it is about, in few words. */
const topic = /^\p{L}[^\s.,;:()[\]"“”\0]*(?:\s[\p{L}\d&+-]+){1,3}:\s/u;

/** What an instructor puts before a reference. */
export interface ReferenceLabel {
	readonly length: number;
	/** Whether its words say that it is a label and no title's beginning. */
	readonly isSure: boolean;
}

/** The label at `start`, where the text goes on as in `opening`. */
export function labelAt(
	scan: Scan,
	start: number,
	opening: string,
): ReferenceLabel | undefined {
	const sure = kindOfWork.exec(opening) ?? lesson.exec(opening);
	if (sure) return { length: sure[0].length, isSure: true };
	const called = nickname.exec(opening);
	if (called) return { length: called[0].length, isSure: false };
	const length = topic.exec(opening)?.[0].length ?? 0;
	if (length === 0) return undefined;
	const names = scan.namesAt(start, start + length - 2)?.names;
	return names?.some(isPerson) ? undefined : { length, isSure: false };
}

/** `Niklas Luhmann: Talcott Parsons. Zur Zukunft …`: what stands before the colon is the author. */
const isPerson = ({ family, given }: CslName): boolean =>
	family !== undefined && given !== undefined;
