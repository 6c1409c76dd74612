const special: Readonly<Record<string, string>> = {
	"\\": "\\textbackslash{}",
	"{": "\\{",
	"}": "\\}",
	"~": "\\textasciitilde{}",
	"^": "\\textasciicircum{}",
	"\u00a0": "~",
};

/** What most texts have none of. */
const mayNeedEscape = /[\\{}~^\u00a0&%$#_<]/;

/** Text with TeX's special characters escaped; formulas stay, CSL's tags become commands. */
export function tex(value: unknown): string | undefined {
	if (value === undefined || value === null) return undefined;
	const text = String(value);
	if (!mayNeedEscape.test(text)) return text;
	return text
		.split(/(\$[^$\s](?:[^$]*[^$\s])?\$)/)
		.map((piece, at) => (at % 2 === 1 ? piece : escapeTex(piece)))
		.join("");
}

const escapeTex = (text: string): string =>
	text
		.replace(/[\\{}~^\u00a0]/g, (character) => special[character] ?? character)
		.replace(/[&%$#_]/g, "\\$&")
		.replace(/<i>(.*?)<\/i>/g, "\\emph{$1}")
		.replace(/<b>(.*?)<\/b>/g, "\\textbf{$1}")
		.replace(/<sup>(.*?)<\/sup>/g, "\\textsuperscript{$1}")
		.replace(/<sub>(.*?)<\/sub>/g, "\\textsubscript{$1}");
