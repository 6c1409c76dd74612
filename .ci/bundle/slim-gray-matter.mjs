// gray-matter's own languages are left out of the bundle: Lectern gives it its own YAML and refuses the others
// (src/front-matter/parse-block.ts). Its YAML is another version of the library that Lectern has anyway.

/** @type {import("esbuild").Plugin} */
export const slimGrayMatter = {
	name: "slim gray-matter",
	setup(build) {
		build.onLoad(
			{ filter: /[\\/]gray-matter[\\/]lib[\\/]engines\.js$/ },
			() => ({
				contents: "module.exports = {}",
			}),
		);
	},
};
