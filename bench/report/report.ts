import type { Contestant } from "../contestants/types.ts";
import { type Spread, spread } from "../measure/statistics.ts";
import type { Measured } from "../measure/take-turns.ts";
import { type Goal, goals } from "./goals.ts";
import { writeTable } from "./write-table.ts";

const SUBJECT = "Lectern";

/** Collects rows of figures, one of each contestant, and shows them. */
export class Report {
	readonly #contestants: readonly Contestant[];
	readonly #rows = new Map<string, Map<string, Spread>>();
	readonly #notes: string[] = [];

	constructor(contestants: readonly Contestant[]) {
		this.#contestants = contestants;
	}

	add(row: string, measured: Measured<number>): void {
		const figures = [...measured]
			.filter(([, numbers]) => numbers.length > 0)
			.map(([name, numbers]) => [name, spread(numbers)] as const);
		this.#rows.set(row, new Map(figures));
	}

	note(text: string): void {
		this.#notes.push(text);
	}

	toString(): string {
		return [this.#figures(), this.#judgement(), this.#notes.join("\n")]
			.filter(Boolean)
			.join("\n\n");
	}

	#figures(): string {
		const names = this.#contestants.map(({ name }) => name);
		const rows = [...this.#rows].map(([row, figures]) => [
			row,
			...names.map((name) => show(figures.get(name))),
		]);
		return writeTable(["median (lowest–highest)", ...names], rows);
	}

	#judgement(): string {
		const rows = goals.flatMap((goal) => {
			const reached = this.#reached(goal);
			if (reached === undefined) return [];
			const verdict = reached <= goal.atMost ? "yes" : "no";
			const against = goal.against ? `× ${goal.against}` : "";
			const asked = `≤ ${goal.atMost} ${against}`.trim();
			return [[goal.row, asked, round(reached), verdict]];
		});
		return writeTable(["Lectern", "goal", "measured", "reached"], rows);
	}

	#reached({ row, against }: Goal): number | undefined {
		const figures = this.#rows.get(row);
		const own = figures?.get(SUBJECT)?.median;
		if (own === undefined || !against) return own;
		const other = figures?.get(against)?.median;
		return other === undefined ? undefined : own / other;
	}
}

function show(figure: Spread | undefined): string {
	if (!figure) return "–";
	const { median, from, to } = figure;
	const shown = round(median);
	return from === to ? shown : `${shown} (${round(from)}–${round(to)})`;
}

/** Two figures after the point below 10, none above 100. */
function round(value: number): string {
	if (Number.isNaN(value)) return "never";
	return value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);
}
