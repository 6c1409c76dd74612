/** `npm run bench` compares; `npm run bench -- references` measures the reading of references,
 * `npm run bench -- page` what a reader on a slow phone waits for. */
const [first, ...rest] = process.argv.slice(2);
if (first === "references") {
	const { benchReferences } = await import("./references.ts");
	benchReferences(rest);
} else if (first === "page") {
	const { benchPages } = await import("./page/bench-pages.ts");
	await benchPages();
} else {
	const { compare } = await import("./compare.ts");
	await compare(process.argv.slice(2));
}
