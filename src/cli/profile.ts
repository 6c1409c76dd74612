import type { RenderListener } from "../jekyll/liquid/types.ts";
import type { Console } from "./console.ts";

/** How many files the table shows, the slowest ones: as many as Jekyll's. */
const SHOWN = 50;

interface Stats {
	count: number;
	characters: number;
	milliseconds: number;
}

/** What the templates of one build cost. */
export interface Profile {
	readonly listen: RenderListener;
	/** Jekyll's table: for each template how often it was rendered, what it printed, and how many seconds that took. */
	print(console: Console): void;
}

export function openProfile(): Profile {
	const all = new Map<string, Stats>();
	return {
		listen(path, characters, milliseconds) {
			const stats = all.get(path) ?? nothing();
			all.set(path, stats);
			add(stats, { count: 1, characters, milliseconds });
		},
		print(console) {
			const slowest = [...all]
				.sort(([, a], [, b]) => b.milliseconds - a.milliseconds)
				.slice(0, SHOWN);
			const total = nothing();
			for (const [, stats] of slowest) add(total, stats);
			const rows = slowest.map(([path, stats]) => rowOf(path, stats));
			const footer = rowOf(`TOTAL (for ${slowest.length} files)`, total);
			console.info("");
			console.info("Site Render Stats:");
			console.print(`\n${tabulate([HEADER, ...rows, footer])}\n`);
		},
	};
}

const HEADER = ["Filename", "Count", "Bytes", "Time"];

function nothing(): Stats {
	return { count: 0, characters: 0, milliseconds: 0 };
}

function add(sum: Stats, { count, characters, milliseconds }: Stats): void {
	sum.count += count;
	sum.characters += characters;
	sum.milliseconds += milliseconds;
}

function rowOf(
	name: string,
	{ count, characters, milliseconds }: Stats,
): string[] {
	return [
		name,
		String(count),
		`${(characters / 1024).toFixed(2)}K`,
		(milliseconds / 1000).toFixed(3),
	];
}

/** Rows of cells, the first column flush left, with a line below the first row. */
function tabulate(rows: readonly (readonly string[])[]): string {
	const widths = HEADER.map((_, column) =>
		Math.max(...rows.map((row) => row[column]?.length ?? 0)),
	);
	const lines = rows.map((row) => {
		const cells = row.map((cell, column) => {
			const width = widths[column] ?? 0;
			return column === 0 ? cell.padEnd(width) : cell.padStart(width);
		});
		return `| ${cells.join(" | ")} |\n`;
	});
	const rule = `+${widths.map((width) => "-".repeat(width + 2)).join("+")}+\n`;
	return [lines[0], rule, ...lines.slice(1)].join("");
}
