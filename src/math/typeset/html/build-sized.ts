import { Sized } from "../boxes/sized.ts";
import type { Node } from "../nodes.ts";
import type { Setting } from "../setting.ts";
import { buildBox } from "./build-box.ts";

/** Set a node in its own setting, to be put into another's. */
export function buildSized(node: Node, inner: Setting, outer: Setting): Sized {
	const scale = inner.parameters.scale / outer.parameters.scale;
	return new Sized(buildBox(node, inner), scale);
}
