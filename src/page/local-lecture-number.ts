import { onceEach } from "../once.ts";
import type { Language } from "../words/index.ts";
import type { LectureNumber } from "./lecture-number.ts";

const UNITS =
	"Lecture Lesson Week Chapter Session Class Unit Module Part".split(" ");
const NUMBER = "(\\d{1,3}[a-z]?)";
const GAP = "\\s{0,3}";

/** How a unit and its number are written: anywhere in a text, at its beginning, in a file's name. */
interface Shapes {
	readonly unit: string;
	readonly inText: RegExp;
	readonly lead: RegExp;
	readonly inSlug: RegExp;
}

/** A lecture's number as the page's language says it, in a title or a description: `Vorlesung 9`, `第9讲`. */
export function findLocalNumber(
	text: unknown,
	language: Language,
): LectureNumber | undefined {
	return typeof text === "string"
		? find(text, language, ({ inText }) => inText)
		: undefined;
}

/** The same in a file's name: `vorlesung-03`. */
export function findLocalNumberInSlug(
	slug: string,
	language: Language,
): LectureNumber | undefined {
	return find(slug, language, ({ inSlug }) => inSlug);
}

/** `Vorlesung 9: ` of `Vorlesung 9: Prompting`, and the number. */
export function readLocalLead(
	title: string,
	language: Language,
): RegExpExecArray | undefined {
	for (const { lead } of shapesOf(language)) {
		const found = lead.exec(title);
		if (found) return found;
	}
	return undefined;
}

function find(
	text: string,
	language: Language,
	shapeOf: (shapes: Shapes) => RegExp,
): LectureNumber | undefined {
	for (const shapes of shapesOf(language)) {
		const [, number] = shapeOf(shapes).exec(text) ?? [];
		if (number) return { unit: shapes.unit, number };
	}
	return undefined;
}

/** English is read by patterns of its own, which know more ways of writing it. */
const shapesOf = onceEach((language: Language): readonly Shapes[] =>
	language.isEnglish
		? []
		: UNITS.map((unit) => readShapes(unit, language.numberedPattern(unit))),
);

function readShapes(unit: string, pattern: string): Shapes {
	const [before = "", after = ""] = pattern
		.split("{number}")
		.map(escapeLiteral);
	const core = `${before}${GAP}${NUMBER}${after && GAP + after}`;
	const end = after ? "" : "(?![\\p{L}\\p{N}])";
	const separator = after ? "[\\s:：.–—|、-]+" : "\\s*[:：.–—|、-]\\s*";
	const slug = before.toLowerCase().replaceAll(GAP, "[-_]?");
	return {
		unit,
		inText: new RegExp(`(?<![\\p{L}\\p{N}])${core}${end}`, "iu"),
		lead: new RegExp(`^\\s*${core}${separator}(?=\\S)`, "iu"),
		inSlug: new RegExp(
			`(?:^|[-_])${slug}[-_]?0*${NUMBER}${after && `[-_]?${after}`}(?![0-9a-z])`,
			"iu",
		),
	};
}

function escapeLiteral(literal: string): string {
	return literal
		.trim()
		.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
		.replace(/\s+/g, GAP);
}
