import type { Diagnostic } from "../../../diagnostics/types.ts";
import type { Expression } from "../syntax/expression.ts";
import type { LiquidHost, LiquidPlace, LiquidScope } from "../types.ts";
import { Drop } from "../values/drop.ts";
import { fetch, type Hash } from "../values/kinds.ts";
import type { CompiledTemplate, Environment } from "./environment.ts";
import { LiquidFault } from "./fault.ts";
import { type Frame, faultDiagnostic } from "./frame.ts";
import type { Node } from "./node.ts";

type Scope = Map<string, unknown>;

const maximalDepth = 100;

/** The state of one rendering: variables from the innermost scope outwards, registers, where we are. */
export class Context {
	readonly environment: Environment;
	readonly place: LiquidPlace;
	readonly diagnostics: Diagnostic[] = [];
	/** `break` or `continue` on its way to its loop. */
	interrupt: "break" | "continue" | undefined;
	frame: Frame;
	/** Tags keep what lasts for the whole page under their names. */
	readonly registers = new Map<string, unknown>();
	readonly #globals: LiquidScope;
	/** What `increment` and `decrement` count: behind the scopes, before the page's variables. */
	readonly #counters: Scope;
	/** What has been reported once need not be again, in a loop of a thousand. */
	readonly #reported = new Set<Node>();
	readonly #assigned: Scope = new Map();
	readonly #scopes: Scope[] = [];
	#strict: boolean;

	constructor(
		environment: Environment,
		globals: LiquidScope,
		counters: Scope,
		place: LiquidPlace,
		frame: Frame,
	) {
		this.environment = environment;
		this.#globals = globals;
		this.#counters = counters;
		this.place = place;
		this.frame = frame;
		this.#strict = environment.options.strictVariables;
	}

	get host(): LiquidHost {
		return this.environment.host;
	}

	/** A variable by its name, from the innermost scope outwards. */
	find(name: string): unknown {
		for (let index = this.#scopes.length - 1; index >= 0; index--) {
			const scope = this.#scopes[index] as Scope;
			if (scope.has(name)) return scope.get(name);
		}
		if (this.#assigned.has(name)) return this.#assigned.get(name);
		if (this.#counters.has(name)) return this.#counters.get(name);
		const value = Object.hasOwn(this.#globals, name)
			? this.#globals[name]
			: undefined;
		return value === undefined ? this.undefinedProperty(name) : value;
	}

	/** nil, or with `strict_variables` a fault, unless the key is there and nil. */
	undefinedProperty(step: string | Expression, owner?: unknown): undefined {
		if (!this.#strict) return undefined;
		const key = typeof step === "string" ? step : String(step.evaluate(this));
		if (hasKey(owner ?? this.#globals, key)) return undefined;
		throw new LiquidFault(
			`The variable \`${key}\` is not defined.`,
			"liquid/undefined-variable",
			undefined,
			`undefined variable ${key}`,
		);
	}

	/** Evaluate without `strict_variables`. */
	lenient<Value>(run: () => Value): Value {
		const strict = this.#strict;
		this.#strict = false;
		try {
			return run();
		} finally {
			this.#strict = strict;
		}
	}

	/** `assign` and `capture` set the page's outermost scope. */
	assign(name: string, value: unknown): void {
		this.#assigned.set(name, value);
	}

	/** Set a variable of the innermost scope, which goes with it. */
	setInside(name: string, value: unknown): void {
		const scope = this.#scopes.at(-1) ?? this.#assigned;
		scope.set(name, value);
	}

	/** Count on: `increment`'s variable. */
	counter(name: string): number {
		const own = this.#counters.get(name);
		const value =
			own ??
			(Object.hasOwn(this.#globals, name) ? this.#globals[name] : undefined);
		return typeof value === "number" ? value : 0;
	}

	setCounter(name: string, value: number): void {
		this.#counters.set(name, value);
	}

	/** Run with variables of their own in front. */
	withScope<Value>(scope: Scope, run: () => Value): Value {
		if (this.#scopes.length >= maximalDepth) {
			throw new LiquidFault("Nesting too deep.");
		}
		this.#scopes.push(scope);
		try {
			return run();
		} finally {
			this.#scopes.pop();
		}
	}

	/** Run in another file: faults are reported there, with the way that led to it. */
	withFrame<Value>(frame: Frame, run: () => Value): Value {
		const outer = this.frame;
		this.frame = frame;
		try {
			return run();
		} finally {
			this.frame = outer;
		}
	}

	/** A register that a tag makes when it first needs it. */
	register<Value>(name: string, make: () => Value): Value {
		if (!this.registers.has(name)) this.registers.set(name, make());
		return this.registers.get(name) as Value;
	}

	compile(text: string): CompiledTemplate {
		return this.environment.compile(text);
	}

	/** Report what went wrong in a node; returns what stands in its place. */
	report(error: unknown, node: Node, before: string): string {
		const made = faultDiagnostic(error, node, this.frame);
		if (!this.#reported.has(node)) this.diagnostics.push(made);
		this.#reported.add(node);
		return this.mark(made, node, before) ?? "";
	}

	/** What stands on the page in place of a node with a fault. */
	mark(diagnostic: Diagnostic, node: Node, before: string): string | undefined {
		const source = node.source(this.frame.text);
		const { page } = this.place;
		return this.host.markUnknown?.({ diagnostic, source, page, before });
	}
}

function hasKey(owner: unknown, key: string): boolean {
	if (owner instanceof Drop) return owner.has(key);
	return fetch(owner as Hash, key) !== undefined;
}
