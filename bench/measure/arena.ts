import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Contestant } from "../contestants/types.ts";
import { type Course, createCourse, type Kind } from "../courses/course.ts";
import type { Formula } from "../courses/formula.ts";
import { layOutCourse } from "../courses/lay-out-course.ts";
import { type Place, type Run, runCommand } from "./run-command.ts";
import { setAside } from "./set-aside.ts";

/** The folder where the comparison takes place: a course for each contestant. */
export class Arena {
	readonly #folder = mkdtempSync(join(tmpdir(), "lectern-bench-"));
	readonly #pool: readonly Formula[];

	constructor(pool: readonly Formula[]) {
		this.#pool = pool;
	}

	/** Lay out the same course for each, in the place of the one before. */
	prepare(
		kind: Kind,
		posts: number,
		contestants: readonly Contestant[],
	): Course {
		const course = createCourse(kind, posts, this.#pool);
		for (const contestant of contestants) {
			const { folder } = this.placeOf(contestant);
			setAside(folder, this.#folder);
			layOutCourse(folder, course, contestant);
		}
		return course;
	}

	placeOf({ name, environment }: Contestant): Place {
		const folder = join(this.#folder, name.replace(/\W+/g, "-"));
		return { folder, environment: environment?.(folder) ?? {} };
	}

	/** A build with nothing there that an earlier one has made. */
	cold(contestant: Contestant): Promise<Run> {
		const { folder } = this.placeOf(contestant);
		for (const name of [contestant.output, ...contestant.caches])
			setAside(join(folder, name), this.#folder);
		return runCommand(contestant.build, this.placeOf(contestant));
	}

	/** The same again, nothing changed. */
	again(contestant: Contestant): Promise<Run> {
		return runCommand(contestant.again, this.placeOf(contestant));
	}

	outputOf(contestant: Contestant): string {
		return join(this.placeOf(contestant).folder, contestant.output);
	}

	close(): void {
		rmSync(this.#folder, { recursive: true, force: true });
	}
}
