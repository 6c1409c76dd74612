/**
 * How much of a text may be searched in vain.
 *
 * Each opening delimiter without an end costs a look at the rest of the text; this keeps a text full of them linear.
 */
export class ScanBudget {
	private left: number;
	private readonly last = new Map<string, number>();

	constructor(length: number) {
		this.left = 16 * length + 10_000;
	}

	/** Whether `end` may still occur at or after `from`. */
	allows(text: string, end: string, from: number): boolean {
		if (this.left <= 0) return false;
		return from <= (this.last.get(end) ?? this.findLast(text, end));
	}

	spend(units: number): void {
		this.left -= units;
	}

	private findLast(text: string, end: string): number {
		const last = text.lastIndexOf(end);
		this.last.set(end, last);
		this.spend(text.length - last);
		return last;
	}
}

/**
 * Where a formula that begins at `from` ends: at the first `right` outside braces, as MathJax looks for it.
 *
 * Where braces are never closed it ends at the first `right` of all, so that the fault can be reported and shown; a
 * `$` is rather money then.
 *
 * @param accepts - Whether the `right` found at this offset ends the formula; otherwise there is none.
 * @returns The end delimiter's offsets, or `undefined` where there is none.
 */
export function findEnd(
	text: string,
	from: number,
	right: string,
	budget: ScanBudget,
	accepts: (at: number) => boolean = () => true,
): { from: number; to: number } | undefined {
	if (!budget.allows(text, right, from)) return undefined;
	let depth = 0;
	let inBraces: number | undefined;
	for (let at = from; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (text.startsWith(right, at)) {
			if (depth === 0)
				return accepts(at) ? { from: at, to: at + right.length } : undefined;
			if (right !== "$") inBraces ??= at;
		}
		if (code === 92) at++;
		else if (code === 123) depth++;
		else if (code === 125 && depth > 0) depth--;
	}
	budget.spend(text.length - from);
	return inBraces !== undefined && accepts(inBraces)
		? { from: inBraces, to: inBraces + right.length }
		: undefined;
}
