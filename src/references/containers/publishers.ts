import { isCapital, isSmall } from "../characters.ts";
import { isKnownPublisher } from "./known-publishers.ts";

const words =
	/\b(?:Press|Verlag|Publish(?:ers?|ing)|Books|Éditions?|Editorial|Edições|Editora|Editorial|Presses|Wiley|Springer(?:[- ](?:Verlag|Nature|US|Cham))?|Elsevier|Pearson|McGraw[- ]Hill|Prentice[- ]Hall|Addison[- ]Wesley|Morgan Kaufmann|Academic Press|O['’]Reilly(?: Media)?|Packt|Manning|Routledge|Taylor (?:&|and) Francis|CRC|Chapman|Penguin|Random House|Knopf|Norton|Basic Books|Harper(?:Collins)?|Macmillan|Palgrave|Suhrkamp|Fischer|Rowohlt|Beck|de Gruyter|Gallimard|Seuil|Flammarion|PUF|Einaudi|Laterza|Mulino|Alianza|Ariel|Paidós|Siglo|Sage|SAGE|Blackwell|Brill|Birkhäuser|Vieweg|Teubner|Kluwer|North[- ]Holland|Freeman|Freeman and Company|Houghton Mifflin|Farrar|Simon (?:&|and) Schuster|Little,? Brown|Crown|Doubleday|Viking|Vintage|Hachette|Bloomsbury|Polity|Verso|Zone Books|Dover|SIAM|ACM|AMS|IEEE(?: Press| Computer Society)?|USENIX(?: Association)?|PMLR|JMLR|CEUR|Curran(?: Associates)?|Association for Computational Linguistics|Association for Computing Machinery|American Mathematical Society|OpenReview|Self-published|Lulu|Cengage|Brooks\/Cole|Duxbury|Worth|South-Western|Athena Scientific|Belknap|Mir|Now Publishers|Univ(?:ersity|\.)? of \p{Lu}\p{L}+|U of \p{Lu}\p{L}+ P|Mohr|Duncker|Campus|Klett|Hanser|Oldenbourg|Reclam|Insel|Nauka|Verlagsgesellschaft|Institute of Physics|IOP|Oxford UP|Cambridge UP|\p{Lu}\p{L}+ UP|MIT|Allen Lane|Free Press|Henry Holt|Holt|Scribner|Portfolio|Currency|PublicAffairs|Melville House|Atria|Ballantine)\b|出版社|印书馆|印書館|\p{sc=Han}社$|新书|書房|書店|书局|書局|인쇄소|출판(?:사|부)|문화사|Наука|Издательство|Мир$|МЦНМО|Физматлит|Yayın|NXB|Nhà xuất bản|Wydawnictwo|Kiadó|Förlag|Uitgeverij|Forlag/u;

/** Whether a phrase names a publisher. */
export const isPublisher = (text: string): boolean =>
	(hasSign(text) && words.test(text)) ||
	isKnownPublisher(text) ||
	(text.endsWith(" press") && lowerPress.test(text));

/** `Cambridge university press`. */
const lowerPress = /^\p{Lu}[\p{L}-]+(?:\s(?:of\s)?[\p{L}-]+){0,3}\spress$/u;

/** A word of each name above; without one of them nothing is looked for. */
const signs: ReadonlySet<string> = new Set(
	`Press Verlag Publish Publisher Publishers Publishing Books Editorial Editora Presses Wiley Springer Elsevier Pearson
	McGraw Prentice Addison Morgan Academic Reilly Packt Manning Routledge Taylor CRC Chapman Penguin Random Knopf Norton
	Basic Harper HarperCollins Macmillan Palgrave Suhrkamp Fischer Rowohlt Beck Gruyter Gallimard Seuil Flammarion PUF
	Einaudi Laterza Mulino Alianza Ariel Siglo Sage SAGE Blackwell Brill Vieweg Teubner Kluwer North Freeman Houghton
	Farrar Simon Little Crown Doubleday Viking Vintage Hachette Bloomsbury Polity Verso Zone Dover SIAM ACM AMS IEEE USENIX
	PMLR JMLR CEUR Curran Association American OpenReview Self Lulu Cengage Brooks Duxbury Worth South Athena Belknap Mir
	Now Univ University U UP Mohr Duncker Campus Klett Hanser Oldenbourg Reclam Insel Nauka Verlagsgesellschaft Institute
	IOP Oxford Cambridge MIT Allen Free Henry Holt Scribner Portfolio Currency PublicAffairs Melville Atria Ballantine NXB
	Wydawnictwo Uitgeverij Forlag`.split(/\s+/),
);

function hasSign(text: string): boolean {
	let from = -1;
	const { length } = text;
	for (let at = 0; at <= length; at++) {
		const code = at < length ? text.charCodeAt(at) : 0;
		if (isSmall(code) || isCapital(code)) {
			if (from < 0) from = at;
			continue;
		}
		if (code > 127 && !(code > 0x2000 && code < 0x2070)) return true;
		if (from >= 0 && isCapital(text.charCodeAt(from)))
			if (signs.has(text.slice(from, at))) return true;
		from = -1;
	}
	return false;
}
