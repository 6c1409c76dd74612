/** `npm run bench` compares; `npm run bench -- references` measures the reading of references. */
const [first, ...rest] = process.argv.slice(2);
if (first === "references") {
	const { benchReferences } = await import("./references.ts");
	benchReferences(rest);
} else {
	const { compare } = await import("./compare.ts");
	await compare(process.argv.slice(2));
}
