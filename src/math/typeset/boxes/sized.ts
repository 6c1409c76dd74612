import type { Box } from "./box.ts";

/** A box in another size than what it becomes part of, with its extent in em of that. */
export class Sized {
	readonly box: Box;
	readonly scale: number;
	readonly height: number;
	readonly depth: number;

	constructor(box: Box, scale: number) {
		this.box = box;
		this.scale = scale;
		this.height = scale === 1 ? box.height : Math.max(box.height, 0) * scale;
		this.depth = scale === 1 ? box.depth : Math.max(box.depth, 0) * scale;
	}
}
