import {
	isCapital,
	isDigit,
	isLetter,
	isSmall,
	isSpace,
} from "../characters.ts";

/** Words whose full stop ends no sentence: in titles, names of journals, addresses. */
const abbreviations: ReadonlySet<string> = new Set(
	`vs v st dr mr mrs ms prof no nr vol vols pp p ed eds e.g i.e cf etc al fig eq sec ch jr sr ca c bd hg hrsg aufl
	proc procs conf int intl natl adv trans j ann annu assoc soc sci technol tech comput inf inform process syst mach
	learn res rev lett stat statist math mathem phys psychol econ econom polit am amer acad appl anal artif intell
	commun bull mag q quart eng electron electr symp univ dept inst lab softw mech med biol bio chem clin exp
	theor philos cogn behav soc hist lang linguist lit ling comp dev educ environ surv stud arch eur european
	recognit vis imag sig autom robot netw oper manag manage financ fin mon org organ inc ltd
	co corp dtsch z zeitschr mon wkly u.s u.s.a u.k d.c n.y mass calif conn seq mol genet nat neurosci brit can
	ser sect suppl publ pub pubs rept rep repts found intern multimed mult math.stat probab coll
	physiol pharmacol astrophys geophys meteorol anthropol archaeol sociol immunol microbiol pathol epidemiol neurol
	comb combin dokl akad nauk izd им т ред изд пер с м вып`.split(/\s+/),
);

/** Words that are cut short only where they begin with a capital: `Inf. Process. Lett.`, not `a faulty process.` */
const wholeWords: ReadonlySet<string> = new Set(["process", "learn", "found"]);

/** Whether the full stop at `at` belongs to an abbreviation or an initial. */
export function isAbbreviation(text: string, at: number): boolean {
	const word = wordBefore(text, at);
	if (word === "") return false;
	if (word.length === 1 && isSmall(word.charCodeAt(0))) return true;
	return (
		(!isSmall(word.charCodeAt(word.length - 1)) && isInitial(text, at, word)) ||
		(abbreviations.has(word.toLowerCase()) &&
			!wholeWords.has(word) &&
			!(word.length === 1 && isCapital(word.charCodeAt(0))))
	);
}

/** Letters, marks, full stops and apostrophes right before a place. */
function wordBefore(text: string, at: number): string {
	const first = Math.max(0, at - 24);
	let from = at;
	while (from > first && isOfWord(text.charCodeAt(from - 1))) from--;
	return text.slice(from, at);
}

const isOfWord = (code: number): boolean =>
	isLetter(code) || code === 46 || code === 39 || code === 0x2019;

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
	marks.lastIndex = start;
	for (
		let mark = marks.exec(text);
		mark && mark.index < end;
		mark = marks.exec(text)
	) {
		const at = mark.index;
		const after = ".?!".includes(mark[0]) ? endAfter(text, at, end) : at + 1;
		if (after > 0) ends.push(after);
	}
	return ends;
}

const marks = /[.?!\u3002\uff0e]/g;
const closing = "\"'”’»)]";
/** No more marks close behind one that ends a sentence. */
const MOST_CLOSING = 5;

/** Where the sentence ends whose last mark stands at `at`; 0 where that mark ends none. */
function endAfter(text: string, at: number, end: number): number {
	if (at + 1 >= end) return 0;
	let after = at + 1;
	const limit = Math.min(text.length, after + MOST_CLOSING);
	while (after < limit && closing.includes(text[after] ?? " ")) after++;
	if (after < limit && !isGap(text.charCodeAt(after))) return 0;
	if (text[at] === "." && isAbbreviation(text, at)) return 0;
	return goesOnSmall(text, at + 1, after) ? 0 : after;
}

/** White space or what is spent. */
const isGap = (code: number): boolean => code === 0 || isSpace(code);

/** Whether a word in small letters follows that no container or identifier begins with. */
function goesOnSmall(text: string, from: number, after: number): boolean {
	let next = after;
	const limit = Math.min(text.length, from + 7);
	while (next < limit && isGap(text.charCodeAt(next))) next++;
	if (next === text.length) return false;
	const code = text.charCodeAt(next);
	if (next === after || isCapital(code) || isDigit(code)) return false;
	return (
		/^[\s\0]+\p{Ll}{2}/u.test(text.slice(after, from + 7)) &&
		!/^[\s\0]*(?:in:?\s|the\s[A-Z]|arXiv|bioRx|medRx|doi:)/.test(
			text.slice(from, from + 9),
		)
	);
}

/** Split a stretch at sentence ends, at what is spent, at bars, semicolons and free dashes. */
export function segments(text: string): string[] {
	const ends = sentenceEnds(text, 0, text.length);
	const found: string[] = [];
	let from = 0;
	let nth = 0;
	const addTo = (to: number): void => {
		if (to <= from) return;
		found.push(text.slice(from, to));
		from = to;
	};
	const addEnds = (limit: number): void => {
		for (; nth < ends.length && (ends[nth] ?? 0) <= limit; nth++)
			addTo(ends[nth] ?? 0);
		addTo(limit);
	};
	for (const bar of text.matchAll(bars)) {
		addEnds(bar.index);
		from = bar.index + bar[0].length;
	}
	addEnds(text.length);
	return found;
}

/** What is cut out between segments. */
const bars = /[\0;|]+|\s—\s/g;
