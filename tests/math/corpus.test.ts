import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { MathMemory, setMathematics } from "../../src/math/index.ts";
import { authorsMistakes, standInMacros } from "./corpus-knowledge.ts";

const file = join(import.meta.dirname, "../../../shared/formulas.jsonl");
const present = existsSync(file);

interface Formula {
	readonly tex: string;
	readonly display: boolean;
	readonly file: string;
}

/** What Markdown leaves of TeX between `\\(` and `\\)`: the extraction took it raw. */
function afterMarkdown({ tex, file }: Formula): string {
	if (!/^(?:vlad17|game-theory|pgm-spring-2019)\//.test(file)) return tex;
	return /\\[*_']|\\\\[{}|]|\\\\\\\\/.test(tex)
		? tex.replace(/\\([\\`*_{}[\]()#+\-.!|:<>'"$&])/g, "$1")
		: tex;
}

test.skipIf(!present && !process.env.CI)(
	"the formulas of real courses are set, but for their authors' mistakes",
	() => {
		const lines = readFileSync(file, "utf8").trim().split("\n");
		const formulas = lines.map((line) => JSON.parse(line) as Formula);
		const memory = new MathMemory();
		const keep = new Map<string, string>();
		const faults = formulas.flatMap((formula) => {
			const mode = formula.display ? "; mode=display" : "";
			const html = `<script type="math/tex${mode}">${afterMarkdown(formula)}</script>`;
			const { diagnostics } = setMathematics(html, {
				file: formula.file,
				macros: standInMacros,
				memory,
				keep,
			});
			return diagnostics
				.filter(({ severity }) => severity === "error")
				.map(() => formula.tex);
		});
		expect(
			faults.filter(
				(tex) => !authorsMistakes.some((part) => tex.includes(part)),
			),
		).toEqual([]);
		expect(faults.length / formulas.length).toBeLessThan(0.005);
	},
);
