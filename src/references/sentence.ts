/** Words whose full stop ends no sentence: in titles, names of journals, addresses. */
const abbreviations: ReadonlySet<string> = new Set(
	`vs v st dr mr mrs ms prof no nr vol vols pp p ed eds e.g i.e cf etc al fig eq sec ch jr sr ca c bd hg hrsg aufl
	proc procs conf int intl natl adv trans j ann annu assoc soc sci technol tech comput inf inform process syst mach
	learn res rev lett stat statist math mathem phys psychol econ econom polit am amer acad appl anal artif intell
	neural commun bull mag q quart eng electron electr symp univ dept inst lab softw mech med biol bio chem clin exp
	theor philos cogn behav soc hist lang linguist lit ling comp dev educ environ surv stud arch eur european
	pattern recognit vis imag sig signal control autom robot netw oper manag manage financ fin mon org organ inc ltd
	co corp dtsch z zeitschr mon wkly u.s u.s.a u.k d.c n.y mass calif conn seq mol genet nat neurosci brit can
	ser sect suppl publ pubs rept rep repts trends found intern multimed mult graph theory math.stat probab found
	comb combin discrete dokl akad nauk izd им т ред изд пер с м вып`.split(
		/\s+/,
	),
);

/** Whether the full stop at `at` belongs to an abbreviation or an initial. */
export function isAbbreviation(text: string, at: number): boolean {
	const word =
		/[\p{L}\p{M}.'’]*$/u.exec(text.slice(Math.max(0, at - 24), at))?.[0] ?? "";
	return isInitial(text, at, word) || abbreviations.has(word.toLowerCase());
}

/** `Comm.`, `Harv.`, `Astrophys.`: a capitalised word cut short, which no sentence of more words ends in. */
export const endsInAbbreviation = (text: string): boolean =>
	/(?:^|[\s,])\p{Lu}(?:\p{L}{0,4}|\p{L}{0,7}[bcdfghjklmnpqrstvwxz])\.$/u.test(
		text.trimEnd(),
	);

/** `P.` of a name, not the numeral of `On random graphs I.` or the letter of `vitamin C.` */
const isInitial = (text: string, at: number, word: string): boolean =>
	/^(?:\p{Lu}\.)*\p{Lu}$/u.test(word) &&
	!(
		word.length === 1 &&
		/\p{Ll}{3}\s$/u.test(text.slice(Math.max(0, at - 5), at - 1))
	);

/** Offsets right after the marks that may end a sentence in a range, the mark included. */
export function sentenceEnds(
	text: string,
	start: number,
	end: number,
): number[] {
	const ends: number[] = [];
	for (const { index } of text.slice(start, end).matchAll(/[.?!。．]/g)) {
		const at = start + index;
		const character = text[at];
		if (character === "。" || character === "．") {
			ends.push(at + 1);
			continue;
		}
		const after = /^["'”’»)\]]*(?=[\s\0]|$)/.exec(text.slice(at + 1, at + 6));
		if (!after || at + 1 >= end) continue;
		if (character === "." && isAbbreviation(text, at)) continue;
		if (
			/^[\s\0]+\p{Ll}{2}/u.test(text.slice(at + 1 + after[0].length, at + 8)) &&
			!/^[\s\0]*(?:in:?\s|arXiv|bioRx|medRx|doi:)/.test(
				text.slice(at + 1, at + 10),
			)
		)
			continue;
		ends.push(at + 1 + after[0].length);
	}
	return ends;
}

/** Split a stretch at sentence ends, at what is spent, at bars and semicolons. */
export function segments(text: string): string[] {
	const cuts = sentenceEnds(text, 0, text.length).map((at) => [at, at]);
	const hard = [...text.matchAll(hardCut)].map(({ index, 0: run }) => [
		index,
		index + run.length,
	]);
	const pieces: string[] = [];
	let from = 0;
	for (const [start = 0, end = 0] of [...cuts, ...hard].sort(byStart)) {
		if (start > from) pieces.push(text.slice(from, start));
		from = Math.max(from, end);
	}
	if (from < text.length) pieces.push(text.slice(from));
	return pieces;
}

const hardCut = /[\0;|]+|\s—\s/g;
const byStart = ([one = 0]: number[], [other = 0]: number[]): number =>
	one - other;
