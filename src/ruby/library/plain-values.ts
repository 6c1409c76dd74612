import type { Interpreter } from "../interpreter/interpreter.ts";
import { integer } from "../interpreter/numbers.ts";
import {
	RubyFloat as FloatObject,
	float,
	list,
	RubyArray,
	RubyHash,
	RubyObject,
	RubyString,
	RubySymbol,
	type RubyValue,
	str,
} from "../objects/index.ts";
import { recordFrom } from "../record.ts";
import { RubyDate, RubyFloat, RubyTime, rubyFloat } from "../values.ts";
import { DateObject, TimeObject } from "./time/time-objects.ts";

/** Values of YAML, JSON and Liquid as a program's values. @param foreign - What is none of these. */
export function toRuby(
	vm: Interpreter,
	value: unknown,
	foreign: (value: object) => RubyValue = (other) => str(String(other)),
): RubyValue {
	if (value === null || value === undefined) return null;
	if (typeof value === "string") return str(value);
	if (typeof value === "boolean") return value;
	if (typeof value === "bigint") return integer(value);
	if (typeof value === "number")
		return Number.isInteger(value) ? integer(value) : float(value);
	if (value instanceof RubyObject) return value;
	if (value instanceof RubyFloat) return float(value.valueOf());
	if (value instanceof RubyDate) return new DateObject(value);
	if (value instanceof RubyTime) return new TimeObject(value);
	if (value instanceof Date)
		return new TimeObject(RubyTime.in(vm.host.zone, value.getTime()));
	if (Array.isArray(value))
		return list(value.map((item) => toRuby(vm, item, foreign)));
	if (value instanceof Map)
		return RubyHash.from(
			[...value].map(([key, item]) => [
				toRuby(vm, key, foreign),
				toRuby(vm, item, foreign),
			]),
		);
	if (typeof value !== "object") return null;
	const prototype = Object.getPrototypeOf(value);
	if (prototype !== Object.prototype && prototype !== null)
		return foreign(value);
	return RubyHash.from(
		Object.entries(value).map(([key, item]) => [
			str(key),
			toRuby(vm, item, foreign),
		]),
	);
}

/** A program's value as YAML, JSON and Liquid have it. @param foreign - For objects of the program's own classes. */
export function toPlain(
	value: RubyValue,
	foreign: (value: RubyObject) => unknown = String,
): unknown {
	if (!(value instanceof RubyObject))
		return typeof value === "bigint" ? Number(value) : value;
	if (value instanceof RubyString) return value.text;
	if (value instanceof RubySymbol) return value.name;
	if (value instanceof FloatObject) return rubyFloat(value.value);
	if (value instanceof TimeObject) return value.time;
	if (value instanceof DateObject) return value.date;
	if (value instanceof RubyArray)
		return value.items.map((item) => toPlain(item, foreign));
	if (value instanceof RubyHash) {
		const pairs = value.pairs();
		if (
			pairs.every(
				([key]) => key instanceof RubyString || key instanceof RubySymbol,
			)
		)
			return recordFrom(
				new Map(
					pairs.map(([key, item]) => [String(key), toPlain(item, foreign)]),
				),
			);
		return new Map(
			pairs.map(([key, item]) => [
				toPlain(key, foreign),
				toPlain(item, foreign),
			]),
		);
	}
	return foreign(value);
}
