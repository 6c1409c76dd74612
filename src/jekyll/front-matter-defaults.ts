import { diagnostic } from "../diagnostics/create.ts";
import type { Diagnostic } from "../diagnostics/types.ts";
import { deepMerge, isRecord } from "../ruby/record.ts";
import type { SourceLocation } from "../source/types.ts";
import { compilePathGlob } from "./path-glob.ts";

type Values = Readonly<Record<string, unknown>>;

/** Front matter that `defaults:` gives to files by path and type. */
export interface FrontMatterDefaults {
	/**
	 * @param path - Relative to the course (below `collections_dir`).
	 * @param type - `pages`, or the collection's label; none for a static file.
	 */
	find(path: string, type: string | undefined): Values;
	readonly diagnostics: readonly Diagnostic[];
}

interface DefaultSet {
	readonly path: string;
	readonly type: string | undefined;
	readonly values: Values;
	readonly applies: (path: string) => boolean;
}

const NOTHING: Values = {};
const OLD_TYPES: Readonly<Record<string, string>> = {
	page: "pages",
	post: "posts",
	draft: "drafts",
};

/**
 * Front-matter defaults by Jekyll's rules of precedence: the longer path wins, then a scope with a type, then the later.
 *
 * An entry without `values` is `jekyll/invalid-defaults` and counts as nothing.
 */
export function createFrontMatterDefaults(
	defaults: unknown,
	collectionsDir: string,
	placeOfEntry: (index: number) => SourceLocation,
): FrontMatterDefaults {
	const entries = Array.isArray(defaults) ? defaults : [];
	const sets = entries
		.filter(isValid)
		.map((entry) => toSet(entry, collectionsDir));
	return {
		diagnostics: entries.flatMap((entry, index) =>
			isValid(entry) ? [] : [invalid(entry, placeOfEntry(index))],
		),
		find(path, type) {
			const matching = sets.filter(
				(set) =>
					(set.type === undefined || set.type === type) && set.applies(path),
			);
			return matching.length ? mergeSets(matching) : NOTHING;
		},
	};
}

type ValidEntry = { scope?: Values; values: Values };

function isValid(entry: unknown): entry is ValidEntry {
	return (
		isRecord(entry) &&
		isRecord(entry.values) &&
		(!("scope" in entry) || isRecord(entry.scope))
	);
}

function toSet(
	{ scope = {}, values }: ValidEntry,
	collectionsDir: string,
): DefaultSet {
	const path = typeof scope.path === "string" ? scope.path : "";
	const type = "type" in scope ? String(scope.type) : undefined;
	return {
		path: path.replace(/^\//, ""),
		type: type && (OLD_TYPES[type] ?? type),
		values,
		applies: pathTest(path, collectionsDir),
	};
}

function pathTest(
	scope: string,
	collectionsDir: string,
): (path: string) => boolean {
	if (scope === "") return () => true;
	const prefix = collectionsDir ? `${collectionsDir}/` : "";
	if (scope.includes("*")) {
		const matches = compilePathGlob(scope);
		return (path) => {
			const bare = path.replace(/^\//, "");
			return matches(bare) || (prefix !== "" && matches(prefix + bare));
		};
	}
	const bare =
		prefix && scope.startsWith(prefix) ? scope.slice(prefix.length) : scope;
	return (path) => path.replace(/^\//, "").startsWith(bare);
}

function mergeSets(sets: readonly DefaultSet[]): Values {
	let values: Values = NOTHING;
	let winner: DefaultSet | undefined;
	for (const set of sets) {
		if (!winner || hasPrecedence(winner, set)) {
			values = deepMerge(values, set.values);
			winner = set;
		} else values = deepMerge(set.values, values);
	}
	return values;
}

function hasPrecedence(old: DefaultSet, set: DefaultSet): boolean {
	if (set.path.length !== old.path.length)
		return set.path.length > old.path.length;
	return set.type !== undefined || old.type === undefined;
}

function invalid(entry: unknown, place: SourceLocation): Diagnostic {
	return diagnostic(
		"jekyll/invalid-defaults",
		`Expected \`scope\` and \`values\` in an entry of \`defaults\`, found ${JSON.stringify(entry)}.`,
		place,
	);
}
