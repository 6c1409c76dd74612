import type {
	Method,
	RubyMatch,
	RubyModule,
	RubyProc,
	RubyValue,
	Visibility,
} from "../objects/index.ts";
import type { RubySource } from "../syntax/source.ts";

/** Local variables; a block sees those around it. */
export class Scope {
	readonly variables = new Map<string, RubyValue>();
	readonly outer: Scope | undefined;
	constructor(outer?: Scope) {
		this.outer = outer;
	}

	/** The scope so many blocks further out. */
	at(depth: number): Scope {
		let scope: Scope = this;
		for (let left = depth; left > 0 && scope.outer; left--) scope = scope.outer;
		return scope;
	}
}

/** One running body: of a file, a class, a method or a block. */
export interface Frame {
	readonly source: RubySource;
	readonly self: RubyValue;
	readonly scope: Scope;
	/** The modules that it is written in, the innermost first: where constants are looked for. */
	readonly modules: readonly RubyModule[];
	/** Where `def` puts methods. */
	readonly definee: RubyModule;
	/** The method that runs, with what it was called with: for `super` and `yield`. */
	readonly method: Method | undefined;
	readonly args: readonly RubyValue[];
	readonly block: RubyProc | undefined;
	/** The frame that `return` ends. */
	readonly home: Frame | undefined;
	/** The block's caller, which `break` ends. */
	readonly breakTarget: unknown;
	/** What the body of a method, with all its blocks, shares. */
	readonly shared: SharedState;
}

export interface SharedState {
	/** `$~` */
	match: RubyMatch | null;
	/** What `private` alone on a line has set. */
	visibility: Visibility;
	isModuleFunction: boolean;
}

export function freshState(): SharedState {
	return { match: null, visibility: "public", isModuleFunction: false };
}

/** The frame that a `return` here ends. */
export function homeOf(frame: Frame): Frame {
	return frame.home ?? frame;
}
