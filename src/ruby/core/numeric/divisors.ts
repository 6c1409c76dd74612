import { countFrom } from "../../interpreter/convert.ts";
import type { Table, Whole } from "./self.ts";

/** Greatest common divisor, least common multiple. */
export const divisors: Table<Whole> = {
	gcd: ({ vm, self, args: [other] }) =>
		gcd(Math.abs(Number(self)), Math.abs(countFrom(vm, other))),
	lcm: ({ vm, self, args: [other] }) =>
		(Number(self) * countFrom(vm, other)) /
		gcd(Number(self), countFrom(vm, other)),
};

function gcd(left: number, right: number): number {
	return right === 0 ? left : gcd(right, left % right);
}
