import type { SiteConfig } from "../config/types.ts";
import { compilesCoffeeScript } from "../jekyll/convert-coffeescript.ts";

/** What a file's ending makes of its text: Jekyll's converters. */
export type Conversion = "markdown" | "scss" | "sass" | "coffee" | "none";

/** The converters for files, by their endings as they are written. */
export function createConversions(
	config: SiteConfig,
): (extension: string) => Conversion {
	const markdown = String(config.markdown_ext)
		.toLowerCase()
		.split(",")
		.map((word) => word.trim());
	const coffee = compilesCoffeeScript(config) ? ["coffee"] : [];
	const others = ["scss", "sass", ...coffee] as Conversion[];
	return (extension) => {
		const ending = extension.slice(1).toLowerCase();
		return markdown.includes(ending)
			? "markdown"
			: (others.find((one) => one === ending) ?? "none");
	};
}
