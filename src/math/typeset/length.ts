/** A length in em as it stands in KaTeX's styles: four decimals, `Number.toFixed`'s way. */
export function roundEm(em: number): number {
	const scaled = em * 10_000;
	const nearest = Math.round(scaled);
	return Math.abs(scaled - nearest) < 0.499
		? nearest / 10_000
		: Number(em.toFixed(4));
}
