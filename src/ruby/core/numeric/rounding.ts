import { numberFrom } from "../../interpreter/convert.ts";
import { integer, isInteger } from "../../interpreter/numbers.ts";
import { float } from "../../objects/index.ts";
import type { MethodTable } from "../define.ts";
import { floatText } from "../float-text.ts";

/** Round to so many digits; negative ones count before the point. */
function roundTo(how: (value: number) => number): MethodTable[string] {
	return ({ vm, self, args: [digits] }) => {
		const places = isInteger(digits) ? Number(digits) : 0;
		if (isInteger(self) && places >= 0) return self;
		const value = numberFrom(vm, self);
		if (!Number.isFinite(value))
			return places > 0 ? self : vm.raise("FloatDomainError", floatText(value));
		if (places > 14) return self;
		const scaled = Number(`${shift(value, places)}`);
		const rounded = how(scaled);
		return places > 0
			? float(shift(rounded, -places))
			: integer(shift(rounded, -places));
	};
}

/** A number times a power of ten, without the error of the multiplication. */
function shift(value: number, places: number): number {
	const [digits = "0", exponent = "0"] = String(value).split("e");
	return Number(`${digits}e${Number(exponent) + places}`);
}

const halfAway = (value: number) =>
	Math.sign(value) * Math.round(Math.abs(value));

/** `round`, `floor`, `ceil`, `truncate`, each to so many digits. */
export const rounding: MethodTable = {
	round: roundTo(halfAway),
	floor: roundTo(Math.floor),
	ceil: roundTo(Math.ceil),
	truncate: roundTo(Math.trunc),
};
