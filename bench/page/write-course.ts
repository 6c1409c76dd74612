import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Formula } from "../courses/formula.ts";
import { sentence } from "../courses/write-prose.ts";

/** A page that is measured. */
export interface MeasuredPage {
	readonly name: string;
	readonly path: string;
}

/** As many formulas as the longest of real lectures has. */
const MANY = 384;

export const pages: readonly MeasuredPage[] = [
	{ name: "home", path: "/" },
	{ name: "lecture, no mathematics", path: "/2024/01/01/plain.html" },
	{ name: "lecture, 55 formulas", path: "/2024/01/02/usual.html" },
	{ name: `lecture, ${MANY} formulas`, path: "/2024/01/03/long.html" },
];

/** A course in Lectern's theme with one lecture of each kind, its formulas set as `math.output` says. */
export function writeCourse(
	folder: string,
	formulas: readonly Formula[],
	output = "html+mathml",
): void {
	write(
		folder,
		"_config.yml",
		`title: A course\nurl: https://example.org\nmath:\n  output: ${output}\n`,
	);
	const post = (name: string, body: string) =>
		write(
			folder,
			`_posts/2024-01-${name}.md`,
			`---\nlayout: post\ntitle: ${name.slice(3)}\ndescription: A lecture\n---\n${body}\n`,
		);
	post("01-plain", lecture([]));
	post("02-usual", lecture(formulas.slice(0, 55)));
	post("03-long", lecture(formulas.slice(0, MANY)));
}

function lecture(formulas: readonly Formula[]): string {
	const blocks = Array.from({ length: Math.max(55, formulas.length) }, (_, n) =>
		block(n, formulas[n]),
	);
	return blocks.join("\n\n");
}

function block(n: number, formula: Formula | undefined): string {
	const heading = n % 7 === 0 ? `## Part ${n / 7 + 1}\n\n` : "";
	const words = `${heading}${sentence(n)}. ${sentence(n + 1)}`;
	if (!formula) return `${words}.`;
	return formula.display
		? `${words}:\n\n$$\n${formula.tex}\n$$`
		: `${words} for $$${formula.tex}$$.`;
}

function write(folder: string, path: string, text: string): void {
	mkdirSync(dirname(join(folder, path)), { recursive: true });
	writeFileSync(join(folder, path), text);
}
