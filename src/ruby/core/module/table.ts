import type { RubyModule } from "../../objects/index.ts";
import type { MethodTable } from "../define.ts";
import { asking } from "./asking.ts";
import { comparing } from "./comparing.ts";
import { defining } from "./defining.ts";
import { evaluating } from "./evaluating.ts";
import { keeping } from "./keeping.ts";
import { mixing } from "./mixing.ts";

/** What a class body calls: `attr_accessor`, `include`, `private`, `define_method` … */
export const moduleMethods: MethodTable<RubyModule> = {
	...comparing,
	...mixing,
	...defining,
	...keeping,
	...asking,
	...evaluating,
};
