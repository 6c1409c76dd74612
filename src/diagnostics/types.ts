import type { SourceLocation } from "../source/types.ts";
import type { DiagnosticCode } from "./codes.ts";

export type Severity = "error" | "warning" | "info";

/** One thing to say to an author about one place in what they wrote. */
export interface Diagnostic {
	readonly code: DiagnosticCode;
	readonly severity: Severity;
	/** What was expected and what was found, in one or two sentences. */
	readonly message: string;
	/** How to mend it ("did you mean `published`?"). */
	readonly hint?: string;
	/** The same as Jekyll's command prints it, where authors may know it by that. */
	readonly jekyll?: string;
	readonly location: SourceLocation;
	/** How many UTF-16 units from `location` on are at fault. */
	readonly length?: number;
	/** Other places that belong to it: the include chain, the other of two duplicates. */
	readonly related?: readonly RelatedLocation[];
	/** A mechanical repair, applied by `lectern check --fix`. */
	readonly fix?: Fix;
}

export interface RelatedLocation {
	readonly message: string;
	readonly location: SourceLocation;
}

/** Replace `length` UTF-16 units at the diagnostic's location by `text`. */
export interface Fix {
	readonly length: number;
	readonly text: string;
}

/** A registry entry: the code's severity and, for `lectern check --help` and the documentation, what it means. */
export interface CodeEntry {
	readonly severity: Severity;
	readonly summary: string;
	readonly hint?: string;
}

/** What a room of the source contributes to the registry: codes `room/what-is-wrong`. */
export type CodeTable = Readonly<Record<`${string}/${string}`, CodeEntry>>;
