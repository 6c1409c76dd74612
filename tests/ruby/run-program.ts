import { loadYaml } from "../../src/front-matter/load-yaml.ts";
import { psychSchema } from "../../src/front-matter/psych-schema.ts";
import { createInterpreter } from "../../src/ruby/create-interpreter.ts";
import type { RubyHost } from "../../src/ruby/interpreter/host.ts";
import { createRunner } from "../../src/ruby/run-text.ts";
import { loadPrism } from "../../src/ruby/syntax/load-prism.ts";
import { utcZone } from "../../src/ruby/zone.ts";

/** What a Ruby program prints, run without a file system. */
export function runProgram(
	text: string,
	files: Readonly<Record<string, string>> = {},
): string {
	let printed = "";
	const host: RubyHost = {
		zone: utcZone,
		now: () => Date.UTC(2023, 1, 24, 10, 30),
		print: (piece) => {
			printed += piece;
		},
		environment: { JEKYLL_ENV: "production" },
		folder: "/course",
		files: inMemory(files),
		require: () => true,
		parseYaml: (yaml) =>
			loadYaml(yaml, { file: "x.yml", schema: psychSchema(utcZone) }).value
				.value,
		onLook: () => {},
	};
	const run = createRunner(loadPrism());
	const vm = createInterpreter(host, run);
	run(vm, "program.rb", text);
	return printed;
}

function inMemory(files: Readonly<Record<string, string>>): RubyHost["files"] {
	const store = new Map(
		Object.entries(files).map(([name, text]) => [`/course/${name}`, text]),
	);
	const isFolder = (path: string) =>
		[...store.keys()].some((name) => name.startsWith(`${path}/`));
	return {
		look: (path) =>
			store.has(path) || isFolder(path)
				? {
						isFolder: isFolder(path),
						size: store.get(path)?.length ?? 0,
						modified: 0,
					}
				: undefined,
		read: (path) => store.get(path),
		list: (path) =>
			isFolder(path)
				? [
						...new Set(
							[...store.keys()]
								.filter((name) => name.startsWith(`${path}/`))
								.map((name) => name.slice(path.length + 1).split("/")[0] ?? ""),
						),
					]
				: undefined,
		mayWrite: () => true,
		write: (path, text, appends) => {
			store.set(path, (appends ? (store.get(path) ?? "") : "") + text);
		},
		makeFolder: () => {},
		remove: (path) => {
			store.delete(path);
		},
		copy: (from, to) => {
			store.set(to, store.get(from) ?? "");
		},
		move: (from, to) => {
			store.set(to, store.get(from) ?? "");
			store.delete(from);
		},
	};
}
