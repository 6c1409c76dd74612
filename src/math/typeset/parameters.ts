/**
 * TeX's font parameters at one size, in em of that size.
 *
 * @see The TeXbook, appendix G, page 447 (σ of the symbols, ξ of the extension font); KaTeX's `fontMetrics`.
 */
export interface Parameters {
	/** Size relative to the formula's. */
	readonly scale: number;
	readonly quad: number;
	readonly num1: number;
	readonly num2: number;
	readonly num3: number;
	readonly denom1: number;
	readonly denom2: number;
	readonly sup1: number;
	readonly sup2: number;
	readonly sup3: number;
	readonly sub1: number;
	readonly sub2: number;
	readonly supDrop: number;
	readonly subDrop: number;
	readonly delim1: number;
	readonly delim2: number;
	readonly ruleThickness: number;
	/** ξ9 to ξ13. */
	readonly bigOpSpacing: readonly [number, number, number, number, number];
}

/** σ5 and σ22, the same at every size. */
export const xHeight = 0.431;
export const axisHeight = 0.25;

/** Points in an em. */
export const pointsPerEm = 10;

const text: Parameters = {
	scale: 1,
	quad: 1,
	num1: 0.677,
	num2: 0.394,
	num3: 0.444,
	denom1: 0.686,
	denom2: 0.345,
	sup1: 0.413,
	sup2: 0.363,
	sup3: 0.289,
	sub1: 0.15,
	sub2: 0.247,
	supDrop: 0.386,
	subDrop: 0.05,
	delim1: 2.39,
	delim2: 1.01,
	ruleThickness: 0.04,
	bigOpSpacing: [0.111, 0.166, 0.2, 0.6, 0.1],
};

const script: Parameters = {
	scale: 0.7,
	quad: 1.171,
	num1: 0.732,
	num2: 0.384,
	num3: 0.471,
	denom1: 0.752,
	denom2: 0.344,
	sup1: 0.503,
	sup2: 0.431,
	sup3: 0.286,
	sub1: 0.143,
	sub2: 0.286,
	supDrop: 0.353,
	subDrop: 0.071,
	delim1: 1.7,
	delim2: 1.157,
	ruleThickness: 0.049,
	bigOpSpacing: [0.111, 0.166, 0.2, 0.611, 0.143],
};

const scriptscript: Parameters = {
	scale: 0.5,
	quad: 1.472,
	num1: 0.925,
	num2: 0.387,
	num3: 0.504,
	denom1: 1.025,
	denom2: 0.532,
	sup1: 0.504,
	sup2: 0.404,
	sup3: 0.294,
	sub1: 0.2,
	sub2: 0.4,
	supDrop: 0.494,
	subDrop: 0.1,
	delim1: 1.98,
	delim2: 1.42,
	ruleThickness: 0.049,
	bigOpSpacing: [0.111, 0.166, 0.2, 0.611, 0.143],
};

/** By style: display, text, script, scriptscript, each with its cramped one after it. */
export const parametersOf: readonly Parameters[] = [
	text,
	text,
	text,
	text,
	script,
	script,
	scriptscript,
	scriptscript,
];
