import type { Language } from "../../words/index.ts";
import { OTHERS } from "../names/others.ts";
import type { CslName } from "../types.ts";
import { html } from "./pieces.ts";

/** `Jacques-Yves` → `J.-Y.`, `Tom B.` → `T. B.`; scripts without capitals stay whole. */
export const initials = (given: string): string =>
	given
		.split(/\s+/)
		.map((word) =>
			word
				.split("-")
				.map((part) => (/^\p{Lu}/u.test(part) ? `${[...part][0]}.` : part))
				.join("-"),
		)
		.join(" ");

const familyOf = (name: CslName): string =>
	[name["non-dropping-particle"], name.family].filter(Boolean).join(" ");

/** `van der Maaten, Laurens`, `King, Martin Luther, Jr.`. */
export function invert(name: CslName, short = false): string {
	if (name.literal) return html(name.literal);
	const given = name.given && (short ? initials(name.given) : name.given);
	return html([familyOf(name), given, name.suffix].filter(Boolean).join(", "));
}

/** Chicago's way: the particle goes with the given name (`Maaten, Laurens van der`). */
export const invertDemoted = (name: CslName): string =>
	name.literal || !name["non-dropping-particle"]
		? invert(name)
		: invert({
				...name,
				given: [name.given, name["non-dropping-particle"]]
					.filter(Boolean)
					.join(" "),
				"non-dropping-particle": undefined,
			});

/** `Laurens van der Maaten`, `Martin Luther King Jr.`. */
export function straight(name: CslName, short = false): string {
	if (name.literal) return html(name.literal);
	const given = name.given && (short ? initials(name.given) : name.given);
	return html([given, familyOf(name), name.suffix].filter(Boolean).join(" "));
}

/**
 * `A`, `A and B`, `A, B, and C`.
 *
 * @param and - The style's sign; the language's word by default.
 */
export function list(
	names: readonly string[],
	language: Language,
	{ and = language.say("cite_and"), commaForTwo = false } = {},
): string {
	if (names.length < 2) return names[0] ?? "";
	if (names.at(-1) === OTHERS)
		return andOthers(names.slice(0, -1), commaForTwo, language);
	const comma = names.length > 2 || commaForTwo ? "," : "";
	return `${names.slice(0, -1).join(", ")}${comma} ${and} ${names.at(-1)}`;
}

const andOthers = (
	names: readonly string[],
	comma: boolean,
	language: Language,
): string =>
	`${names.join(", ")}${comma || names.length > 1 ? "," : ""} ${language.say("cite_others")}`;

export const people = (value: unknown): readonly CslName[] =>
	Array.isArray(value) ? (value as CslName[]) : [];

/** What a mark in the text calls an author: the family name with its particle. */
export const shortName = (name: CslName | undefined): string =>
	name ? (name.literal ?? familyOf(name)) : "";
