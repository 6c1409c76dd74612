import type { Heading } from "../../markdown/types.ts";
import type { Element } from "../element.ts";
import type { Lowering } from "./block-tokens.ts";

/** Note down a heading that is printed; its HTML is filled in when the tokens are complete. */
export function recordHeading(
	{ document }: Lowering,
	element: Element,
	_start: number,
	level: number,
): void {
	const { env } = document;
	env.headings.push({
		level: level as Heading["level"],
		id: element.get("id") ?? "",
		html: "",
		text: element.options.rawText ?? "",
		location: env.locate(element.line, element.column),
	});
}
