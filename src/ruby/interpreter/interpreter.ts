import type { Node } from "@ruby/prism/src/nodes.js";
import type { SourceLocation } from "../../source/types.ts";
import {
	type Method,
	type RubyException,
	type RubyModule,
	RubyObject,
	type RubyProc,
	RubySymbol,
	type RubyValue,
} from "../objects/index.ts";
import type { ByteSpan, RubySource } from "../syntax/source.ts";
import { callProc, type ProcSelf } from "./call-proc.ts";
import { ClassTable } from "./class-table.ts";
import type { Frame } from "./frame.ts";
import type { RubyHost } from "./host.ts";
import { invokeMethod } from "./invoke-method.ts";
import { missingMethod, notVisible } from "./missing-method.ts";
import { describe, equal, textOf } from "./protocols.ts";
import { RaisedError, Refusal, type RefusalReason } from "./signals.ts";
import { evaluatorOf } from "./table.ts";

/** Nodes evaluated before a program counts as endless: a few seconds. */
const MOST_STEPS = 8_000_000;

/** How a method is called: by whom, and with which block. */
export interface CallOptions {
	readonly block?: RubyProc | undefined;
	/** Without a receiver, or with `self`: private methods may be called. */
	readonly isPrivate?: boolean;
}

/**
 * Runs Ruby programs: the part of the language and its library that plugins of static sites use.
 *
 * A tree is evaluated node by node; `table.ts` says which function evaluates which kind of node. Whatever the program
 * asks of the world outside goes through the host.
 */
export class Interpreter {
	readonly classes = new ClassTable();
	readonly globals = new Map<string, RubyValue>();
	readonly host: RubyHost;
	/** The body that has called last: what `block_given?`, `private` and `$~` are about. */
	caller: Frame | undefined;
	readonly #symbols = new Map<string, RubySymbol>();
	#steps = 0;
	#place: { readonly source: RubySource; readonly span: ByteSpan } | undefined;

	constructor(host: RubyHost) {
		this.host = host;
	}

	/** Let the next program have its full number of steps. */
	begin(): void {
		this.#steps = 0;
	}

	readonly evaluate = (node: Node, frame: Frame): RubyValue => {
		this.countStep();
		return evaluatorOf(node)(this, node, frame);
	};

	countStep(): void {
		if (++this.#steps > MOST_STEPS)
			this.refuse("endless", "It does not come to an end.");
	}

	/** Remember where the program is, for what goes wrong there. */
	mark(source: RubySource, span: ByteSpan): void {
		this.#place = { source, span };
	}

	get place(): SourceLocation {
		const place = this.#place;
		return place
			? place.source.locate(place.span)
			: { file: "", line: 1, column: 1 };
	}

	/** @throws Refusal, which no program rescues. */
	refuse(reason: RefusalReason, message: string): never {
		throw new Refusal(reason, message, this.place);
	}

	/** @throws RaisedError: an exception of the named class. */
	raise(className: string, message: string): never {
		const exception = this.classes.makeException(className, message);
		return this.throw(exception);
	}

	throw(exception: RubyException): never {
		if (exception.places.length === 0) exception.places = [this.place];
		throw new RaisedError(exception);
	}

	symbol(name: string): RubySymbol {
		const known = this.#symbols.get(name);
		if (known) return known;
		const made = new RubySymbol(name);
		this.#symbols.set(name, made);
		return made;
	}

	classOf(value: RubyValue): RubyModule {
		return (
			(value instanceof RubyObject ? value.singleton : undefined) ??
			this.classes.plainClassOf(value)
		);
	}

	/** Call a method by its name. */
	call(
		receiver: RubyValue,
		name: string,
		args: RubyValue[] = [],
		options: CallOptions = {},
	): RubyValue {
		const method = this.findMethod(receiver, name);
		if (!method) return missingMethod(this, receiver, name, args, options);
		if (method.visibility !== "public" && !options.isPrivate)
			notVisible(this, receiver, method);
		return this.invoke(method, receiver, args, options.block, name);
	}

	/** Call a method, whatever its visibility, as the library does. */
	send(receiver: RubyValue, name: string, ...args: RubyValue[]): RubyValue {
		return this.call(receiver, name, args, { isPrivate: true });
	}

	findMethod(receiver: RubyValue, name: string): Method | undefined {
		const method = this.classes.find(this.classOf(receiver), name);
		return method?.body === "undefined" ? undefined : method;
	}

	respondsTo(receiver: RubyValue, name: string, all = false): boolean {
		const method = this.findMethod(receiver, name);
		return method !== undefined && (all || method.visibility !== "private");
	}

	invoke(
		method: Method,
		self: RubyValue,
		args: RubyValue[],
		block: RubyProc | undefined,
		name = method.name,
	): RubyValue {
		return invokeMethod(this, method, { self, args, block, name });
	}

	/** Run a block, proc or lambda. */
	yield(proc: RubyProc, args: RubyValue[], as?: ProcSelf): RubyValue {
		this.countStep();
		return callProc(this, proc, args, as);
	}

	/** Ruby's `to_s`. */
	text(value: RubyValue): string {
		return textOf(this, value);
	}

	/** Ruby's `inspect`. */
	inspect(value: RubyValue): string {
		return describe(this, value);
	}

	equal(left: RubyValue, right: RubyValue): boolean {
		return equal(this, left, right);
	}
}
