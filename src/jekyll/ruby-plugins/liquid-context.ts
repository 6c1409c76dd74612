import { addMethods, type MethodTable } from "../../ruby/core/define.ts";
import type { Interpreter } from "../../ruby/interpreter/interpreter.ts";
import {
	list,
	type RubyArray,
	RubyHash,
	RubyObject,
	type RubyValue,
} from "../../ruby/objects/index.ts";
import type { Context } from "../liquid/runtime/context.ts";
import { parseExpression } from "../liquid/syntax/expression.ts";
import { toLiquid, toValue } from "./bridge.ts";
import { createPayload, pageDrop } from "./payload.ts";
import type { PluginSession } from "./session.ts";

/** An object that a rendering is known by. */
class ContextObject extends RubyObject {
	readonly isContext = true;
}

/** What a context's object keeps. */
interface ContextState {
	readonly session: PluginSession;
	readonly context: Context;
	readonly registers: RubyHash;
	readonly scopes: RubyArray;
}

/** A rendering as plugins see it: `Liquid::Context`, one object for each. */
export function contextObject(
	session: PluginSession,
	context: Context,
): RubyObject {
	return context.register("ruby plugins", () => {
		const { vm } = session;
		const made = new ContextObject(vm.classes.get("Liquid::Context"));
		const registers = RubyHash.from([
			[vm.symbol("site"), session.site],
			[
				vm.symbol("page"),
				session.current ? pageDrop(session, session.current) : null,
			],
		]);
		made.native = {
			session,
			context,
			registers,
			scopes: list([new RubyHash()]),
		} satisfies ContextState;
		return made;
	});
}

export function isContext(
	value: RubyValue | undefined,
): value is ContextObject {
	return value instanceof ContextObject;
}

export function stateOf(object: RubyObject): ContextState {
	return object.native as ContextState;
}

const contextMethods: MethodTable<RubyObject> = {
	"[]"({ vm, self, args: [key = null] }) {
		const { session, context } = stateOf(self);
		const markup = vm.text(key).trim();
		if (/^\w+$/.test(markup)) {
			if (markup === "page" && session.current)
				return pageDrop(session, session.current);
			return toValue(session, context.find(markup));
		}
		return toValue(session, parseExpression(markup).evaluate(context));
	},
	"[]="({ vm, self, args: [key = null, value = null] }) {
		const { session, context } = stateOf(self);
		context.setInside(vm.text(key), toLiquid(session, value));
		return value;
	},
	registers: ({ self }) => stateOf(self).registers,
	scopes: ({ self }) => stateOf(self).scopes,
	environments: ({ self }) => list([createPayload(stateOf(self).session)]),
	stack({ vm, self, args: [scope], block }) {
		const { session, context, scopes } = stateOf(self);
		const own = scope instanceof RubyHash ? scope : new RubyHash();
		const variables = new Map(
			own
				.pairs()
				.map(([key, value]) => [String(key), toLiquid(session, value)]),
		);
		scopes.items.unshift(own);
		try {
			return context.withScope(variables, () =>
				block ? vm.yield(block, []) : null,
			);
		} finally {
			scopes.items.shift();
		}
	},
	merge({ self, args: [more] }) {
		const { session, context } = stateOf(self);
		if (more instanceof RubyHash)
			for (const [key, value] of more.pairs())
				context.assign(String(key), toLiquid(session, value));
		return null;
	},
};

export function defineLiquidContext(vm: Interpreter): void {
	const liquid = vm.classes.defineModule("Liquid");
	addMethods(
		vm,
		vm.classes.define("Context", vm.classes.object, liquid),
		contextMethods,
	);
}

/** What a tag has put into the innermost scope becomes a variable for all that follows. */
export function keepScopes(session: PluginSession, object: RubyObject): void {
	const { context, scopes } = stateOf(object);
	for (const scope of scopes.items)
		if (scope instanceof RubyHash && scope.size > 0) {
			for (const [key, value] of scope.pairs())
				context.assign(String(key), toLiquid(session, value as RubyValue));
			scope.clear();
		}
}
