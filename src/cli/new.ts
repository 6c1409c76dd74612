import { openConsole, type Streams } from "./console.ts";
import type { Invocation } from "./create-program.ts";
import { createCourse } from "./new-course.ts";
import { createLecture } from "./new-lecture.ts";
import { UsageError } from "./usage.ts";

/** `lectern new course DIR`, `lectern new lecture TITLE`, and `new PATH` as Jekyll has it. */
export async function create(
	{ words, flags }: Invocation,
	streams: Streams,
): Promise<number> {
	const console = openConsole(streams);
	const [what = "", ...rest] = words;
	const name = rest.join(" ").trim();
	if (what === "lecture" || what === "post") {
		if (!name)
			throw new UsageError('what is it called? lectern new lecture "TITLE"');
		return createLecture(name, flags, console);
	}
	const folder = what === "course" || what === "site" ? name : words.join(" ");
	if (!folder) throw new UsageError("where to? lectern new course FOLDER");
	return createCourse(folder, flags, console);
}
