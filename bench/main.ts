/** `npm run bench` compares; `npm run bench -- references` measures the reading of references,
 * `npm run bench -- page` what a reader on a slow phone waits for, `npm run bench -- --corpus` real courses against
 * Jekyll. */
const [first, ...rest] = process.argv.slice(2);
if (first === "references") {
	const { benchReferences } = await import("./references/score-references.ts");
	await benchReferences(rest);
} else if (first === "page") {
	const { benchPages } = await import("./page/bench-pages.ts");
	await benchPages();
} else if (first === "--corpus") {
	const { benchCorpus } = await import("./corpus.ts");
	await benchCorpus(rest);
} else {
	const { compare } = await import("./compare.ts");
	await compare(process.argv.slice(2));
}
