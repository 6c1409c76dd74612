/** `491-95` → `491-495`, dashes as `-`, several ranges with `, `. What is no range stays as written. */
export function expandPages(written: string): string {
	return written
		.split(/\s*[,&]\s*/)
		.map((range) => {
			const [first = "", last] = range.split(/\s*[-–—‐‑−~～]+\s*/);
			return last ? `${first}-${expandEnd(first, last)}` : first;
		})
		.join(", ");
}

/** Give the end of a range the digits it shares with its start. */
function expandEnd(first: string, last: string): string {
	if (!/^\d+$/.test(last)) return last;
	const prefix = /^(\D*)(\d+)$/.exec(first);
	if (!prefix) return last;
	const [, letters = "", digits = ""] = prefix;
	if (last.length >= digits.length) return last;
	const whole = digits.slice(0, digits.length - last.length) + last;
	return Number(whole) >= Number(digits) ? letters + whole : last;
}
