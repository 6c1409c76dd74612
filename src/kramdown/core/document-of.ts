import type MarkdownIt from "markdown-it";
import type { KramdownDocument } from "../document.ts";
import { envKey } from "../types.ts";

export type StateCore = InstanceType<(typeof MarkdownIt)["StateCore"]>;

/** A core rule of kramdown's: changes the document's tree. */
export type CoreRule = (state: StateCore) => void;

/** The document that the first core rule put into markdown-it's `env`. */
export function documentOf(env: Record<string, unknown>): KramdownDocument {
	return env[envKey] as KramdownDocument;
}
