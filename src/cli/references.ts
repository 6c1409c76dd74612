import { readFileSync } from "node:fs";
import type { Course, CourseDocument } from "../course/types.ts";
import { createMarkdown } from "../markdown/create.ts";
import {
	collectWorks,
	exportBibtex,
	exportCslJson,
	exportRis,
	formatCitation,
	parseReferenceText,
	type Work,
	withUniqueIds,
} from "../references/index.ts";
import type { CslItem, ReferenceList } from "../references/types.ts";
import { configure } from "./configure.ts";
import { openConsole, type Streams } from "./console.ts";
import type { Invocation } from "./create-program.ts";
import { openSite } from "./open-site.ts";
import { exitCodes, UsageError } from "./usage.ts";

/**
 * `lectern references`: the works that a course, one of its lectures or a list on standard input (`-`) names, each
 * once, as CSL-JSON, BibTeX, RIS or text.
 */
export async function runReferences(
	invocation: Invocation,
	streams: Streams,
): Promise<number> {
	const { words, flags } = invocation;
	const write = chooseFormat(flags.references_format);
	const works =
		words[0] === "-" ? readStandardInput() : await readLectures(invocation);
	const print = flags.confidence ? explain(write) : write;
	openConsole(streams).print(print(works));
	return exitCodes.done;
}

type Write = (works: readonly Work[]) => string;

const items = (works: readonly Work[]): CslItem[] =>
	works.map(({ csl }) => csl);

const formats: Readonly<Record<string, Write>> = {
	"csl-json": (works) => exportCslJson(items(works)),
	bibtex: (works) => exportBibtex(items(works)),
	ris: (works) => exportRis(items(works)),
	text: (works) =>
		items(works)
			.map((item) => `${formatCitation(item, "chicago")}\n`)
			.join(""),
};

function chooseFormat(name: unknown): Write {
	const format = formats[String(name ?? "csl-json")];
	if (format) return format;
	const names = Object.keys(formats).join(", ");
	throw new UsageError(
		`--format must be one of ${names}, and is "${String(name)}"`,
	);
}

/** Each work with the author's line, the confidence of each field, and the places it is cited in. */
const explain =
	(write: Write): Write =>
	(works) =>
		write === formats["csl-json"]
			? `${JSON.stringify(works.map(explainWork), undefined, 2)}\n`
			: works.map((work) => describe(work) + write([work])).join("\n");

const explainWork = ({ csl, citations }: Work) => ({
	csl,
	citations: citations.map(({ reference }) => ({
		raw: reference.raw,
		confidence: reference.confidence,
		fields: reference.fieldConfidence,
		location: reference.location,
	})),
});

const describe = ({ citations }: Work): string =>
	citations
		.map(({ reference: { raw, confidence, fieldConfidence, location } }) => {
			const fields = Object.entries(fieldConfidence ?? {})
				.map(([name, value]) => `${name} ${value}`)
				.join(", ");
			return `% ${location.file}:${location.line}  ${confidence}  (${fields})\n% ${raw.replace(/\s+/g, " ")}\n`;
		})
		.join("");

function readStandardInput(): Work[] {
	const text = readFileSync(0, "utf8");
	const found = parseReferenceText(text, "standard input", createMarkdown());
	return worksOf([{ path: "standard input", url: "", lists: found.value }]);
}

interface Lecture {
	readonly path: string;
	readonly url: string;
	readonly lists: readonly ReferenceList[];
}

const worksOf = (lectures: readonly Lecture[]): Work[] =>
	withUniqueIds(
		collectWorks(
			lectures.map((lecture) => ({ ...lecture, title: lecture.path })),
		),
	);

async function readLectures(invocation: Invocation): Promise<Work[]> {
	const { config } = configure(invocation);
	const { buildCourse } = await import("../pipeline/build-course.ts");
	const { cache } = openSite(config);
	const { value: build } = await buildCourse(config, { cache });
	const documents = chooseLecture(
		documentsOf(build.course),
		invocation.flags.lecture,
	);
	return worksOf(
		documents.map(({ path, url, facts }) => ({
			path,
			url,
			lists: facts?.references ?? [],
		})),
	);
}

const documentsOf = ({ collections, pages }: Course): CourseDocument[] => [
	...collections.flatMap(({ documents }) => documents),
	...pages,
];

/** The document whose slug, file name or address the author named; all for none. */
function chooseLecture(
	documents: readonly CourseDocument[],
	slug: unknown,
): readonly CourseDocument[] {
	if (slug === undefined) return documents;
	const wanted = String(slug).replace(/\.\w+$/, "");
	const found = documents.filter(({ path, url, data }) => {
		const name = path.slice(path.lastIndexOf("/") + 1).replace(/\.\w+$/, "");
		return [
			name,
			name.replace(/^\d{4}-\d\d?-\d\d?-/, ""),
			data.slug,
			path,
			url,
		].includes(wanted);
	});
	if (found.length > 0) return found;
	throw new UsageError(`there is no lecture "${wanted}"`);
}
