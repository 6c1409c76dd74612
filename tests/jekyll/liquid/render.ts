import { createLiquid } from "../../../src/jekyll/liquid/create-liquid.ts";
import type {
	LiquidHost,
	LiquidScope,
	LiquidSource,
} from "../../../src/jekyll/liquid/types.ts";
import { courseHost } from "./course-host.ts";

interface Settings {
	readonly config?: Readonly<Record<string, unknown>>;
	readonly host?: Partial<LiquidHost>;
	readonly scope?: LiquidScope;
	readonly source?: Partial<LiquidSource>;
}

/** Render a text of `page.md` in the little course. */
export function render(text: string, settings: Settings = {}) {
	const { config, host, scope = {}, source } = settings;
	return createLiquid(courseHost(config, host)).render(
		{ text, path: "page.md", line: 1, ...source },
		scope,
		{ page: "page.md" },
	);
}

/** The same, of which only the text counts. */
export function renderText(text: string, settings?: Settings): string {
	return render(text, settings).value.text;
}
