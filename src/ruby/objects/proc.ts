import type { BlockNode, LambdaNode } from "@ruby/prism/src/nodes.js";
import type { Frame } from "../interpreter/frame.ts";
import { RubyObject, type RubyValue } from "./object.ts";

/** A block written in Ruby, with the frame it sees. */
export interface WrittenBlock {
	readonly node: BlockNode | LambdaNode;
	readonly frame: Frame;
}

/** A block of TypeScript's. `self` is another where `instance_eval` runs it. */
export type NativeBlock = (args: RubyValue[], block?: RubyProc) => RubyValue;

/** A block, proc or lambda. */
export class RubyProc extends RubyObject {
	override readonly kind = "Proc";
	readonly body: WrittenBlock | NativeBlock;
	isLambda: boolean;
	/** How many arguments a native block takes; negative for any number. */
	readonly arity: number;
	constructor(body: WrittenBlock | NativeBlock, isLambda = false, arity = -1) {
		super();
		this.body = body;
		this.isLambda = isLambda;
		this.arity = arity;
	}
}
