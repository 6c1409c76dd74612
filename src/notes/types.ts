import type { SourceLocation } from "../source/types.ts";

export type NotesHost =
	| "dropbox"
	| "google-drive"
	| "google-colab"
	| "overleaf"
	| "github"
	| "local"
	| "web";

/** One resource of a lecture: notes, slides, code, a recording's transcript. */
export interface Notes {
	readonly kind:
		| "notes"
		| "slides"
		| "code"
		| "notebook"
		| "data"
		| "homework"
		| "other";
	readonly label: string;
	readonly host: NotesHost;
	/** `PDF`, `PPTX`, `IPYNB` …, where the address tells. */
	readonly format?: string;
	readonly viewUrl?: string;
	readonly downloadUrl?: string;
	/** Only for a local file. */
	readonly bytes?: number;
	readonly location: SourceLocation;
}
