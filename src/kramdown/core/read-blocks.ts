import type { MarkdownEnv } from "../../markdown/types.ts";
import { BlockState, parseBlocks } from "../block-state.ts";
import { createDocument } from "../document.ts";
import { TextScanner } from "../text-scanner.ts";
import { envKey, type KramdownSettings } from "../types.ts";
import type { CoreRule } from "./document-of.ts";

/** Read the text's blocks into a new tree. */
export function readBlocks(settings: KramdownSettings): CoreRule {
	return ({ md, src, env }) => {
		const document = createDocument(settings, env as unknown as MarkdownEnv);
		env[envKey] = document;
		const scanner = new TextScanner(normalize(src));
		parseBlocks(new BlockState(md, document, scanner, document.root, 0));
	};
}

/** Line ends as `\n`, and exactly one more of them at the end than the author may have left out. */
function normalize(source: string): string {
	const text = source.includes("\r") ? source.replace(/\r\n?/g, "\n") : source;
	return text.endsWith("\n") ? text : `${text}\n`;
}
