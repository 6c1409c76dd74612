/** Ruby's `Float#to_s`: always a point, exponents from 1e15 on and below 1e-4. */
export function floatText(value: number): string {
	if (!Number.isFinite(value))
		return Number.isNaN(value) ? "NaN" : value > 0 ? "Infinity" : "-Infinity";
	const size = Math.abs(value);
	if (size !== 0 && (size >= 1e15 || size < 1e-4)) return exponentText(value);
	const text = Object.is(value, -0) ? "-0" : String(value);
	return text.includes(".") ? text : `${text}.0`;
}

function exponentText(value: number): string {
	const [digits = "", exponent = ""] = value.toExponential().split("e");
	const sign = exponent.startsWith("-") ? "-" : "+";
	const power = exponent.replace(/^[+-]/, "").padStart(2, "0");
	return `${digits.includes(".") ? digits : `${digits}.0`}e${sign}${power}`;
}
