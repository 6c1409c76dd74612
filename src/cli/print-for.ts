import type { PrintForPlugins } from "../jekyll/ruby-plugins/index.ts";
import type { Console } from "./console.ts";

/** What plugins print: `puts` as it is, Jekyll's logger by its levels. */
export function printFor(console: Console): PrintForPlugins {
	return (level, text) => {
		if (level === "print") console.print(text);
		else if (level === "debug") console.detail("", text.trim());
		else if (level === "info") console.info("", text.trim());
		else if (level === "warn") console.warn("", text.trim());
		else console.error("", text.trim());
	};
}
