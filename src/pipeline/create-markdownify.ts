import type { SiteConfig } from "../config/types.ts";
import { createEnv } from "./create-env.ts";
import { createMarkdownSet } from "./create-markdown-set.ts";

/** Markdown to HTML by a course's configuration, for what is read before anything is rendered; code stays uncoloured. */
export function createMarkdownify(
	config: SiteConfig,
): (text: string) => string {
	const markdownFor = createMarkdownSet(config, () => undefined);
	return (text) => {
		const markdown = markdownFor({ own: false, dollars: false });
		const locate = (line: number) => ({ file: "", line, column: 1 });
		const env = createEnv({ text, locate }, []);
		return markdown.render(markdown.parse(text, env), env);
	};
}
