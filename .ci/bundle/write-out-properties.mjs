// V8 asks ICU for the characters of Unicode's properties each time it reads a pattern that names them: 50 µs for each
// name, when the script is read, when the pattern is made, and when it is compiled for texts of narrow and of wide
// units. With the characters written out it takes a third of that. A pattern within a function is made once, where it
// is first needed, not by each call: esbuild would write `new RegExp(…)` in its place.
import { readFileSync } from "node:fs";
import ts from "typescript";
import { propertyClass } from "./property-class.mjs";

const name = "unicode-property:";

/** @type {import("esbuild").Plugin} */
export const writeOutProperties = {
	name: "write out Unicode's properties",
	setup({ onLoad, onResolve }) {
		onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) => {
			const code = readFileSync(path, "utf8");
			if (!/\\[pP]\{/.test(code)) return undefined;
			return { contents: writeOut(code), loader: "ts" };
		});
		onResolve({ filter: new RegExp(`^${name}`) }, ({ path }) => ({
			path: path.slice(name.length),
			namespace: name,
			sideEffects: false,
		}));
		onLoad({ filter: /.*/, namespace: name }, ({ path }) => ({
			contents: `export const characters = ${JSON.stringify(propertyClass(path))};`,
		}));
	},
};

/** A module's code with the properties in its patterns written out. */
export function writeOut(code) {
	const imported = new Map();
	const kept = [];
	let written = "";
	let from = 0;
	const file = ts.createSourceFile("", code, ts.ScriptTarget.Latest);
	for (const { literal, isRepeated } of patternsIn(file, false)) {
		if (isRepeated && hasPlace.test(literal.text)) continue;
		const made = madeOf(literal.text, imported);
		if (made === undefined) continue;
		written += code.slice(from, literal.getStart(file));
		written += isRepeated ? `(${keep(kept)} ??= ${made})` : made;
		from = literal.end;
	}
	return written + code.slice(from) + declarations(imported, kept);
}

/** Flags of a pattern that remembers where to go on. */
const hasPlace = /[gy]\w*$/;

function keep(kept) {
	kept.push(`pattern_${kept.length}`);
	return kept.at(-1);
}

function declarations(imported, kept) {
	const imports = [...imported].map(
		([property, as]) =>
			`import { characters as ${as} } from "${name}${property}";\n`,
	);
	const variables = kept.length > 0 ? `var ${kept.join(", ")};\n` : "";
	return `\n${imports.join("")}${variables}`;
}

/** The regular expressions of a module, and whether each may be come to more than once. */
function* patternsIn(node, isRepeated) {
	if (ts.isRegularExpressionLiteral(node)) yield { literal: node, isRepeated };
	const repeats = isRepeated || isFunction(node);
	for (const child of children(node)) yield* patternsIn(child, repeats);
}

function children(node) {
	const found = [];
	ts.forEachChild(node, (child) => void found.push(child));
	return found;
}

const isFunction = (node) => ts.isFunctionLike(node) || ts.isClassLike(node);

/** The expression that makes a pattern with its properties written out; undefined where that cannot be done. */
function madeOf(literal, imported) {
	const end = literal.lastIndexOf("/");
	const flags = literal.slice(end + 1);
	if (!flags.includes("u")) return undefined;
	let isInside = false;
	let hasProperty = false;
	const source = literal
		.slice(1, end)
		.replace(token, (found, not, property) => {
			if (found === "[" || found === "]") isInside = found === "[";
			const isUsed =
				property && !(not === "P" && isInside) && propertyClass(property);
			if (!isUsed) return found;
			hasProperty = true;
			const as = `property_${property.replace(/\W/g, "_")}`;
			imported.set(property, as);
			const characters = `\0${as}\0`;
			if (isInside) return characters;
			return not === "P" ? `[^${characters}]` : `[${characters}]`;
		});
	if (!hasProperty) return undefined;
	const pieces = source
		.split("\0")
		.map((piece, at) => (at % 2 === 1 ? piece : JSON.stringify(piece)));
	return `new RegExp(${pieces.join(" + ")}, "${flags}")`;
}

const token = /\\([pP])\{([\w=]+)\}|\\.|[[\]]/gs;
