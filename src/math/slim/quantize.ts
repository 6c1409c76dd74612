/**
 * A strut's height or depth in em, rounded up: to 0.02 below 2em, to 0.1 above.
 *
 * A strut only keeps lines apart; a hundredth of an em more is a sixth of a pixel, and a course needs a hundred
 * classes in place of thousands.
 */
export function quantizeUp(length: number): number {
	const step = Math.abs(length) < 2 ? 0.02 : 0.1;
	return Math.ceil(length / step - 1e-6) * step;
}
