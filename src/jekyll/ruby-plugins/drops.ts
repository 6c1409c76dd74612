import type { CourseDocument } from "../../course/types.ts";
import { addMethods, type MethodTable } from "../../ruby/core/define.ts";
import type { Interpreter } from "../../ruby/interpreter/interpreter.ts";
import {
	list,
	RubyHash,
	RubyObject,
	type RubyValue,
	str,
} from "../../ruby/objects/index.ts";
import { Drop } from "../liquid/values/drop.ts";
import { toLiquid, toValue } from "./bridge.ts";
import { DocumentObject } from "./document-object.ts";
import type { PluginSession } from "./session.ts";

/** What a drop's object keeps: the view, and what plugins have added to it. */
interface DropState {
	readonly session: PluginSession;
	readonly drop: Drop;
	readonly extras: () => RubyHash;
}

/** A view of the course for Liquid as an object of a plugin's. */
export function dropObject(
	session: PluginSession,
	drop: Drop,
	extras?: () => RubyHash,
): RubyObject {
	const known = session.dropObjects.get(drop);
	if (known) return known;
	const own = new RubyHash();
	const made = new RubyObject(session.vm.classes.get("Jekyll::Drops::Drop"));
	made.native = {
		session,
		drop,
		extras: extras ?? (() => own),
	} satisfies DropState;
	session.dropObjects.set(drop, made);
	return made;
}

/** The view that an object stands for. */
export function dropOf(object: RubyObject): Drop | undefined {
	const state = object.native as Partial<DropState> | undefined;
	return state?.drop instanceof Drop ? state.drop : undefined;
}

export const dropMethods: MethodTable<RubyObject> = {
	"[]": ({ vm, self, args: [key = null] }) => read(self, vm.text(key)),
	"[]="({ self, args: [key = null, value = null] }) {
		stateOf(self).extras().store(key, value);
		return value;
	},
	"key?": ({ vm, self, args: [key = null] }) =>
		stateOf(self).extras().has(key) || stateOf(self).drop.has(vm.text(key)),
	keys: ({ self }) => list(keysOf(self).map(str)),
	to_h: ({ self }) =>
		RubyHash.from(keysOf(self).map((key) => [str(key), read(self, key)])),
	to_liquid: ({ self }) => self,
};

function stateOf(object: RubyObject): DropState {
	return object.native as DropState;
}

function read(object: RubyObject, key: string): RubyValue {
	const { session, drop, extras } = stateOf(object);
	return extras().fetch(str(key)) ?? toValue(session, drop.get(key));
}

function keysOf(object: RubyObject): string[] {
	const { drop, extras } = stateOf(object);
	return [...new Set([...drop.keys(), ...extras().keys().map(String)])];
}

/** A plugin's object as Liquid sees it: a page or document of the course, a file, or a drop that Ruby has written. */
export class ObjectDrop extends Drop {
	readonly object: RubyObject;
	readonly #session: PluginSession;
	constructor(session: PluginSession, object: RubyObject) {
		super();
		this.#session = session;
		this.object = object;
	}
	get(key: string): unknown {
		const view = this.#view;
		if (view) return view.get(key);
		const { vm } = this.#session;
		return toLiquid(this.#session, vm.send(this.object, "[]", str(key)));
	}
	override keys(): readonly string[] {
		return this.#view?.keys() ?? [];
	}
	override has(key: string): boolean {
		return this.#view?.has(key) ?? true;
	}
	override compareTo(other: Drop): number | undefined {
		const theirs = other instanceof ObjectDrop ? other.#view : other;
		return theirs && this.#view?.compareTo(theirs);
	}
	override get label(): string {
		return this.document?.path ?? "an object of a plugin's";
	}
	override toString(): string {
		return this.#view?.toString() ?? this.#session.vm.text(this.object);
	}
	toJSON(): string {
		return this.label;
	}
	get document(): CourseDocument | undefined {
		return this.object instanceof DocumentObject
			? this.object.document
			: undefined;
	}
	get #view(): Drop | undefined {
		const { document } = this;
		return document && this.#session.services?.drops.document(document);
	}
}

export function defineDrops(vm: Interpreter): void {
	const jekyll = vm.classes.defineModule("Jekyll");
	const drops = vm.classes.defineModule("Drops", jekyll);
	const drop = vm.classes.define("Drop", vm.classes.object, drops);
	for (const name of [
		"SiteDrop",
		"DocumentDrop",
		"UnifiedPayloadDrop",
		"CollectionDrop",
		"StaticFileDrop",
		"UrlDrop",
		"ExcerptDrop",
	])
		vm.classes.define(name, drop, drops);
	addMethods(vm, drop, dropMethods);
}
