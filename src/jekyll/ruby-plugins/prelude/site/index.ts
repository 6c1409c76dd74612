import { collection } from "./collection.ts";
import { convertible } from "./convertible.ts";
import { document } from "./document.ts";
import { drops } from "./drops.ts";
import { excerpt } from "./excerpt.ts";
import { frontmatterDefaults } from "./frontmatter-defaults.ts";
import { layout } from "./layout.ts";
import { page } from "./page.ts";
import { pageWithoutAFile } from "./page-without-a-file.ts";
import { publisher } from "./publisher.ts";
import { reader } from "./reader.ts";
import { site } from "./site.ts";
import { staticFile } from "./static-file.ts";

/** The site and what it holds, in Ruby. What is made here is taken over by the course when all plugins have run. The order is that in which they are run. */
export const jekyllSite = [
	site,
	publisher,
	frontmatterDefaults,
	layout,
	staticFile,
	collection,
	convertible,
	page,
	pageWithoutAFile,
	document,
	excerpt,
	reader,
	drops,
].join("");
