import type { UserConfig } from "@11ty/eleventy";
import type { PageToWrite } from "../output/types.ts";

/**
 * Give Eleventy pages as one paginated virtual template whose layout yields each page's bytes when it is written.
 *
 * One template is what Eleventy handles quickest, and a layout runs last: right before its page is written, page by
 * page, so that one page at a time is in memory.
 *
 * @param pages - Asked for at the beginning of every build.
 */
export function handOverPages(
	config: UserConfig,
	pages: () => readonly PageToWrite[],
): void {
	config.setUseGitIgnore(false);
	config.setFreezeReservedData(false);
	config.setTemplateFormats(["11ty.js"]);
	config.ignores.add("**/*");
	config.addGlobalData("eleventyAllowMissingExtension", true);
	config.addGlobalData("lecternPages", []);
	config.addTemplate("_includes/lectern-page.11ty.js", {
		data: {},
		render: ({ handedOver }: { handedOver: PageToWrite }) =>
			handedOver.produce(),
	});
	config.addTemplate("lectern-pages.11ty.js", {
		data: {
			layout: "lectern-page.11ty.js",
			eleventyExcludeFromCollections: true,
			pagination: {
				data: "lecternPages",
				before: () => [...pages()],
				size: 1,
				alias: "handedOver",
			},
			permalink: ({ handedOver }: { handedOver: PageToWrite }) =>
				handedOver.path,
		},
		render: () => "",
	});
}
