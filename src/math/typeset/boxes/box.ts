import type { InlineWriter } from "../../slim/inline-writer.ts";
import type { AtomClass } from "../nodes.ts";

/** Spaces do not count between atoms; at some a line may break or must not, and one ends it. */
const spaceRoles = new Set<Role>(["space", "nobreak", "allowbreak", "newline"]);

/** What a box is to its neighbours: an atom, a space, or neither. */
export type Role =
	| AtomClass
	| "space"
	| "nobreak"
	| "allowbreak"
	| "newline"
	| "";

/**
 * TeX's box: what has been set, with its extent in em of its own size.
 *
 * A course needs a hundred thousand of them: fields are only declared, since V8 takes long to define them one by one.
 */
export abstract class Box {
	declare role: Role;
	declare height: number;
	declare depth: number;
	/** The largest font size in it, relative to the formula's. */
	declare fontSize: number;

	constructor(role: Role, height: number, depth: number, fontSize: number) {
		this.role = role;
		this.height = height;
		this.depth = depth;
		this.fontSize = fontSize;
	}

	/** The box with another role; it may be the same box. */
	as(role: Role): Box {
		this.role = role;
		return this;
	}

	abstract write(writer: InlineWriter): void;

	get isSpace(): boolean {
		return spaceRoles.has(this.role);
	}

	/** Whether its own width matters where it is stacked. */
	get isBlock(): boolean {
		return false;
	}
}
