import { countFrom } from "../../interpreter/convert.ts";
import { integer } from "../../interpreter/numbers.ts";
import type { Table, Whole } from "./self.ts";

/** A whole number's binary digits. */
export const bits: Table<Whole> = {
	"~": ({ self }) => integer(~BigInt(self)),
	"&": ({ vm, self, args: [other] }) =>
		integer(BigInt(self) & BigInt(countFrom(vm, other))),
	"|": ({ vm, self, args: [other] }) =>
		integer(BigInt(self) | BigInt(countFrom(vm, other))),
	"^": ({ vm, self, args: [other] }) =>
		integer(BigInt(self) ^ BigInt(countFrom(vm, other))),
	"<<": ({ vm, self, args: [other] }) =>
		integer(BigInt(self) << BigInt(Math.min(4096, countFrom(vm, other)))),
	">>": ({ vm, self, args: [other] }) =>
		integer(BigInt(self) >> BigInt(countFrom(vm, other))),
	"[]": ({ vm, self, args: [bit] }) =>
		Number((BigInt(self) >> BigInt(countFrom(vm, bit))) & 1n),
	bit_length: ({ self }) => self.toString(2).length,
};
