import { katex } from "@mdit/plugin-katex";
import markdownIt from "markdown-it";

/** Eleventy as its manual has it, with the mathematics set by a plugin of its Markdown parser. */
export default function (config) {
	const markdown = markdownIt({ html: true, typographer: true });
	config.setLibrary("md", markdown.use(katex, { strict: "ignore" }));
	config.addPassthroughCopy("style.css");
	config.addCollection("lectures", (api) => api.getFilteredByTag("lectures"));
	config.addCollection("byTag", (api) => {
		const groups = new Map();
		for (const post of api.getFilteredByTag("lectures").reverse())
			for (const tag of post.data.tags) {
				if (!groups.has(tag)) groups.set(tag, []);
				groups.get(tag).push(post);
			}
		groups.delete("lectures");
		return [...groups];
	});
	config.addFilter("isoDate", (date) => date.toISOString());
	config.addFilter("longDate", (date) =>
		date.toLocaleDateString("en-GB", { dateStyle: "long", timeZone: "UTC" }),
	);
	return {
		markdownTemplateEngine: false,
		htmlTemplateEngine: "liquid",
	};
}
