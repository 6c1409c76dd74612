import {
	RubyArray,
	RubyObject,
	type RubyValue,
} from "../../ruby/objects/index.ts";
import { isRecord } from "../../ruby/record.ts";
import { toLiquid } from "./bridge.ts";
import type { PluginSession } from "./session.ts";

export function itemsOf(value: RubyValue | undefined): readonly RubyObject[] {
	return value instanceof RubyArray
		? value.items.filter((item) => item instanceof RubyObject)
		: [];
}

export function plainRecord(
	session: PluginSession,
	value: RubyValue | undefined,
): Record<string, unknown> | undefined {
	const plain = value === undefined ? undefined : toLiquid(session, value);
	return isRecord(plain) && !(plain instanceof Map) ? plain : undefined;
}
