import { createLexer } from "./create-lexer.ts";
import { anyOf, rule } from "./rule.ts";
import type { StartLexer } from "./types.ts";

const KEYWORDS = anyOf(
	"if fi else while do done for then return function select continue until esac elif in",
);

const COMMANDS = anyOf(
	[
		"alias bg bind break builtin caller cd command compgen complete declare dirs disown enable eval exec exit export",
		"false fc fg getopts hash help history jobs let local logout mapfile popd pushd pwd read readonly set shift shopt",
		"source suspend test time times trap true type typeset ulimit umask unalias unset wait",
		"cat tac nl od base32 base64 fmt pr fold head tail split csplit wc sum cksum b2sum md5sum sha1sum sha224sum",
		"sha256sum sha384sum sha512sum sort shuf uniq comm ptx tsort cut paste join tr expand unexpand ls dir vdir",
		"dircolors cp dd install mv rm shred link ln mkdir mkfifo mknod readlink rmdir unlink chown chgrp chmod touch df",
		"du stat sync truncate echo printf yes expr tee basename dirname pathchk mktemp realpath stty printenv tty id",
		"logname whoami groups users who date arch nproc uname hostname hostid uptime chcon runcon chroot env nice nohup",
		"stdbuf timeout kill sleep factor numfmt seq tar grep sudo awk sed gzip gunzip",
	].join(" "),
);

/**
 * Shells of Bourne's kind, as Rouge reads them: word for word rather than command for command, so that `install` is a
 * command wherever it stands.
 */
export const startShell: StartLexer = createLexer(() => ({
	root: ["words", "data"],
	words: [
		rule(/#.*$/, "c"),
		rule(new RegExp(`${KEYWORDS}\\s*\\b`), "k"),
		rule(/case\b/, "k", "case"),
		rule(new RegExp(`${COMMANDS}\\s*\\b(?![.-])`), "nb"),
		rule(/[.](?=\s)/, "nb"),
		rule(/(\w+)(=)/, ["nv", "o"]),
		rule(/[[\]{}()!=>]|&&|\|\||<<</, "o"),
		rule(
			/(<<-?)(\s*)(\\?)(['"]?)(\w+)(\4)/,
			["o", "", "sh", "sh", "no", "sh"],
			"here",
			{ remembers: 5 },
		),
	],
	data: [
		rule(/\s+/, ""),
		rule(/\\[^\n]/, "se"),
		rule(/\$?"/, "s2", "double"),
		rule(/\$'/, "s1", "escaping"),
		rule(/'/, "s1", "single"),
		rule(/\*/, "k"),
		rule(/;/, "p"),
		rule(/--?[\w-]+/, "nt"),
		rule(/[^=*\s{}()$"'`;\\<]+/, ""),
		rule(/</, ""),
		"expansion",
	],
	expansion: [
		rule(/\\(?:[^\n]|$)/, "se"),
		rule(/\$\(\(/, "k", "arithmetic"),
		rule(/\$\(/, "si", "command"),
		rule(/\$\{#?/, "k", "parameter"),
		rule(/`/, "sb", "backticks"),
		rule(/\$#?(?:\w+|.)/, "nv"),
	],
	double: [
		rule(/(?:\$#?)?"/, "s2", "pop"),
		"expansion",
		rule(/[^"`\\$]+/, "s2"),
	],
	single: [rule(/'/, "s1", "pop"), rule(/[^']+/, "s1")],
	escaping: [rule(/\\./, "se"), rule(/[^\\']+/, "s1"), "single"],
	here: [
		rule(/\n/, "sh", "line"),
		rule(/[^$\n\\]+/, "sh"),
		"expansion",
		rule(/\$/, "sh"),
	],
	line: [
		rule(/\s*(\w+)\s*\n/, "no", "pop pop", { recalls: 1 }),
		rule(/\s*\w+\s*\n/, "sh"),
		rule(/(?:)/, "", "pop"),
	],
	parameter: [
		rule(/\}/, "k", "pop"),
		rule(/:-/, "k"),
		rule(/\w+/, "nv"),
		rule(/[^}:"`'$]+/, "p"),
		"root",
	],
	command: [rule(/\)/, "si", "pop"), rule(/\(/, "o", "parenthesis"), "root"],
	parenthesis: [rule(/\(/, "o", "parenthesis"), rule(/\)/, "o", "pop"), "root"],
	arithmetic: [
		rule(/\)\)/, "k", "pop"),
		rule(/[-+*/%^|&!]|\*\*|\|\|/, "o"),
		rule(/\d+(?:#\w+)?/, "m"),
		"root",
	],
	case: [
		rule(/esac\b/, "k", "pop"),
		rule(/\|/, "p"),
		rule(/\)/, "p", "branch"),
		"root",
	],
	branch: [rule(/;;/, "p", "pop"), "root"],
	backticks: [rule(/`/, "sb", "pop"), "root"],
}));
