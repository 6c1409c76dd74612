import type { NotesHost } from "../types.ts";

export interface HostAddresses {
	readonly viewUrl?: string;
	readonly downloadUrl?: string;
	/** Where the host knows it better than the address' ending. */
	readonly format?: string;
}

/** A place where course material lies: what its addresses look like, and which others lead to the same thing. */
export interface Host {
	readonly name: NotesHost;
	/** As readers know it. */
	readonly title: string;
	/** @returns undefined for an address of somebody else's. */
	readonly read: (url: URL) => HostAddresses | undefined;
}
