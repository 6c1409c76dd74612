// Leaves modules out of the bundle that code in it imports and Lectern never comes to use.

/** A default export, or several named ones, that say so should they be called after all. */
export const absent = (name) => `export default ${refusal(name, "refuse")}`;
export const absentNamed = (name, ...exports) =>
	exports.map((one) => `export ${refusal(name, one)}`).join("\n");
export const refusal = (name, as) =>
	`function ${as}() { throw new Error("Lectern's bundle leaves out ${name}."); }`;

/**
 * @param {RegExp} importer - Paths of the files for which they are left out.
 * @param {Record<string, string>} modules - By the name under which they are imported, the code in their place.
 * @returns {import("esbuild").Plugin}
 */
export function leaveOut(name, importer, modules) {
	const namespace = `left out of ${name}`;
	const names = Object.keys(modules).map((one) => one.replaceAll(".", "\\."));
	return {
		name: `slim ${name}`,
		setup({ onResolve, onLoad }) {
			onResolve({ filter: new RegExp(`^(?:${names.join("|")})$`) }, (asked) =>
				importer.test(asked.importer)
					? { path: asked.path, namespace }
					: undefined,
			);
			onLoad({ filter: /.*/, namespace }, ({ path }) => ({
				contents: modules[path],
			}));
		},
	};
}
