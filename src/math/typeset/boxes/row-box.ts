import { InlineWriter, join } from "../../slim/inline-writer.ts";
import type { StyleBook } from "../../slim/style-book.ts";
import { Box, type Role } from "./box.ts";

/** Horizontal space. */
export class GlueBox extends Box {
	readonly width: number;

	/** @param width - In em. */
	constructor(width: number, role: Role = "space") {
		super(role, 0, 0, 0);
		this.width = width;
	}

	write(writer: InlineWriter): void {
		if (this.width !== 0) writer.glue(this.width);
	}
}

/** Boxes beside each other: TeX's horizontal list. */
export class RowBox extends Box {
	declare readonly boxes: readonly Box[];
	/** Whether its boxes are atoms of the row around it. */
	declare readonly isOpen: boolean;

	constructor(role: Role, boxes: readonly Box[], isOpen = false) {
		let height = 0;
		let depth = 0;
		let fontSize = 0;
		for (const box of boxes) {
			if (box.height > height) height = box.height;
			if (box.depth > depth) depth = box.depth;
			if (box.fontSize > fontSize) fontSize = box.fontSize;
		}
		super(role, height, depth, fontSize);
		this.boxes = boxes;
		this.isOpen = isOpen;
	}

	write(writer: InlineWriter): void {
		for (const box of this.boxes) box.write(writer);
	}
}

/** Elements that KaTeX makes blocks of where they are stacked by themselves; others have a display of their own. */
const blocks = new Set(["accent-body", "katex-newline"]);

/** A row that has a look of its own. */
export class ElementBox extends RowBox {
	private readonly classes: string;
	private readonly lengths: readonly (readonly [string, number])[];
	private readonly scale: number;

	/** @param lengths - Class letters, each with a length in em. */
	constructor(
		role: Role,
		boxes: readonly Box[],
		classes: string,
		lengths: readonly (readonly [string, number])[] = [],
		scale = 1,
	) {
		super(role, boxes);
		this.classes = classes;
		this.lengths = lengths;
		this.scale = scale;
	}

	override get isBlock(): boolean {
		return blocks.has(this.classes);
	}

	override write(writer: InlineWriter): void {
		const { scale } = this;
		const { styles } = writer;
		let look = "";
		for (const [letters, em] of this.lengths)
			look = join(look, styles.length(letters, em));
		let names = this.classes;
		if (scale !== 1) names = join(names, styles.length("kz", scale));
		names = join(names, look);
		writer.box(names, writeBoxes(this.boxes, styles), { scale });
	}
}

/** Boxes as one line's markup. */
export function writeBoxes(boxes: readonly Box[], styles: StyleBook): string {
	const writer = new InlineWriter(styles);
	for (const box of boxes) box.write(writer);
	return writer.finish();
}
