import { cpSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { installPeer } from "../contestants/install-peer.ts";

const folder = fileURLToPath(new URL("../peers/mathjax/", import.meta.url));
const library = join(folder, "node_modules/mathjax/es5");

/** As MathJax's manual has it for a page that loads it from its own host. */
const loader = `<script src="/mathjax/tex-chtml.js" async></script>\n</head>`;

/** Let MathJax 3 set the formulas of these pages in the reader's browser; it stands beside them, as if it were on a near host. */
export function leaveToMathJax(site: string, paths: readonly string[]): void {
	installPeer(folder, library);
	if (!existsSync(library))
		throw new Error("There is no MathJax to compare with.");
	cpSync(library, join(site, "mathjax"), { recursive: true });
	for (const path of paths) {
		const file = join(site, path);
		const page = readFileSync(file, "utf8");
		writeFileSync(file, page.replace("</head>", loader));
	}
}
