/** Ruby's `succ`: `az` to `ba`, `zz` to `aaa`, `a9` to `b0`. */
export function successor(text: string): string {
	if (text === "") return "";
	const signs = text.split("");
	const isCounted = (sign: string | undefined) => /[a-z0-9]/i.test(sign ?? "");
	if (!signs.some(isCounted))
		return (
			text.slice(0, -1) +
			String.fromCharCode(text.charCodeAt(text.length - 1) + 1)
		);
	let at = signs.findLastIndex(isCounted);
	for (;;) {
		const sign = signs[at] ?? "";
		const wraps: Readonly<Record<string, string>> = {
			z: "a",
			Z: "A",
			"9": "0",
		};
		const wrapped = wraps[sign];
		if (wrapped === undefined) {
			signs[at] = String.fromCharCode(sign.charCodeAt(0) + 1);
			return signs.join("");
		}
		signs[at] = wrapped;
		const before = signs.slice(0, at).findLastIndex(isCounted);
		if (before < 0) {
			signs.splice(at, 0, wrapped === "0" ? "1" : wrapped);
			return signs.join("");
		}
		at = before;
	}
}
