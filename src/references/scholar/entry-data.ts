import { readBibtexNames } from "../bibtex/bibtex-names.ts";
import { texToText } from "../bibtex/tex-to-text.ts";
import type { BibtexEntry } from "../bibtex/types.ts";
import type { CslName } from "../types.ts";

const peopleFields = new Set(["author", "editor", "translator"]);
const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/**
 * An entry as jekyll-scholar's templates have it (`entry.title`, `entry.author_array`, `entry.author_0_last`,
 * `entry.bibtex` …): every field of the file, its TeX as text.
 */
export function entryData(entry: BibtexEntry): Record<string, unknown> {
	const data: Record<string, unknown> = {
		key: entry.key,
		type: entry.type,
		bibtex: toSource(entry),
	};
	for (const [name, value] of entry.fields) {
		if (!peopleFields.has(name)) {
			data[name] = name === "month" ? monthOf(value) : texToText(value, true);
			continue;
		}
		const people = readBibtexNames(value).map(partsOf);
		data[name] = people.map(inOrder).join(" and ");
		data[`${name}_array`] = people;
		for (const [at, parts] of people.entries())
			for (const [part, text] of Object.entries(parts))
				data[`${name}_${at}_${part}`] = text;
	}
	return data;
}

type Parts = Readonly<Record<"first" | "last" | "prefix" | "suffix", string>>;

const partsOf = (name: CslName): Parts => ({
	first: name.given ?? "",
	last: name.family ?? name.literal ?? "",
	prefix: name["non-dropping-particle"] ?? "",
	suffix: name.suffix ?? "",
});

const inOrder = ({ first, last, prefix, suffix }: Parts): string =>
	[[prefix, last].filter(Boolean).join(" "), suffix, first]
		.filter(Boolean)
		.join(", ");

const monthOf = (value: string): string => months[Number(value) - 1] ?? value;

/** What jekyll-scholar leaves out of the source it shows. */
const hidden = new Set(["abstract", "month_numeric"]);

function toSource({ type, key, fields }: BibtexEntry): string {
	const lines = [...fields]
		.filter(([name]) => !hidden.has(name))
		.map(([name, value]) =>
			name === "month" && /^\d{1,2}$/.test(value)
				? `  ${name} = ${monthOf(value)}`
				: `  ${name} = {${value}}`,
		);
	return `@${type}{${key},\n${lines.join(",\n")}\n}\n`;
}
