import { diagnostic } from "../../diagnostics/create.ts";
import type { Diagnostic } from "../../diagnostics/types.ts";
import { ok, type Result } from "../../result.ts";
import { isRecord } from "../../ruby/record.ts";
import type { SourceLocation } from "../../source/types.ts";
import type { AddressOptions } from "../bibtex/entry-address.ts";
import type { Bibliography } from "../bibtex/read-bibliography.ts";
import { citationKeys } from "../citation-key.ts";
import { cslToEntry } from "../export/csl-to-bibtex.ts";
import type { CslItem } from "../types.ts";
import { cslText } from "./csl-text.ts";
import { readCslItem } from "./read-csl-item.ts";

/**
 * A document's own works, as pandoc has them in front matter: maps of CSL variables. What is no map is passed over.
 *
 * @param place - Where the list stands.
 * @returns The works by their ids, in order; a work without an id gets one as those of lists do
 *   (`breiman2001random`). `references/not-a-work` for a map that names none, `references/duplicate-key` for an id that
 *   is given twice (the first has it).
 */
export function readCslItems(
	list: readonly unknown[],
	place: SourceLocation,
	options: AddressOptions = {},
): Result<Bibliography> {
	const maps = list.filter(isRecord);
	const keyOf = citationKeys(
		new Set(maps.flatMap(({ id }) => cslText(id) ?? [])),
	);
	const items = new Map<string, CslItem>();
	const diagnostics: Diagnostic[] = [];
	const warn = (code: Parameters<typeof diagnostic>[0], message: string) =>
		diagnostics.push(
			diagnostic(code, message, place, { length: "references".length }),
		);
	for (const [at, map] of maps.entries()) {
		const read = readCslItem(map, options);
		const id = read && (read.id ?? keyOf(read));
		if (!id)
			warn(
				"references/not-a-work",
				`Expected a \`title\`, \`author\`, \`DOI\` or \`URL\` in each of \`references\`; number ${at + 1} has ${
					Object.keys(map)
						.map((key) => `\`${key}\``)
						.join(", ") || "nothing"
				}.`,
			);
		else if (items.has(id))
			warn(
				"references/duplicate-key",
				`The id \`${id}\` is given twice in \`references\`; the first work has it.`,
			);
		else items.set(id, { ...read, id } as CslItem);
	}
	const entries = new Map(
		[...items].map(([id, item]) => [id, cslToEntry(item)]),
	);
	return ok({ file: place.file, items, entries }, diagnostics);
}
