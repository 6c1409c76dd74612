/** What `require` finds built in: Ruby's own libraries, and those that Jekyll brings. */
const known = new Set(
	"abbrev base64 benchmark bundler bundler/setup cgi cgi/escape cgi/util date delegate digest digest/md5 digest/sha1 digest/sha2 English erb fileutils forwardable i18n jekyll json kramdown kramdown-parser-gfm liquid logger mutex_m observer open-uri open3 ostruct pathname pp psych rubygems safe_yaml safe_yaml/load set singleton stringio thread time timeout tmpdir tsort uri yaml net/http net/https colorator sass sassc".split(
		" ",
	),
);

export function hasLibrary(name: string): boolean {
	const base = name.replace(/\.rb$/, "");
	return (
		known.has(base) || base.startsWith("jekyll/") || base.startsWith("liquid/")
	);
}
