import type { Context } from "./context.ts";
import type { CompiledTemplate } from "./environment.ts";
import { LiquidFault } from "./fault.ts";
import { type Frame, faultDiagnostic } from "./frame.ts";
import { type Node, renderNodes } from "./node.ts";
import { Output } from "./output.ts";

const maximalDepth = 100;

/** Another file's text, where it stands. */
export interface Partial {
	readonly path: string;
	readonly text: string;
	readonly firstLine: number;
}

/** Render another file in place of a tag. Its lines are not the page's: they count as the tag's. */
export function renderPartial(
	partial: Partial,
	tag: Node,
	context: Context,
	out: Output,
): void {
	const depth = context.frame.depth + 1;
	if (depth > maximalDepth)
		throw new LiquidFault("Nesting too deep: files that include each other?");
	const frame = {
		...partial,
		depth,
		includedFrom: { frame: context.frame, node: tag },
	};
	const { marks } = out;
	out.marks = undefined;
	try {
		context.withFrame(frame, () =>
			timed(context, partial.path, out, () =>
				renderTemplate(context.compile(partial.text), context, out),
			),
		);
	} finally {
		out.marks = marks;
	}
}

/** Do what renders a file, and tell who wants to know how long that took and how much it printed. */
export function timed(
	context: Context,
	path: string,
	out: Output,
	render: () => void,
): void {
	const { onRendered } = context.host;
	if (!onRendered) {
		render();
		return;
	}
	const begin = performance.now();
	const before = out.text.length;
	render();
	onRendered(path, out.text.length - before, performance.now() - begin);
}

/** Render a parsed text, and say once a page what could not be parsed in it. */
export function renderTemplate(
	template: CompiledTemplate,
	context: Context,
	out: Output,
): void {
	if (template.faults.length > 0) reportFaults(template, context);
	renderNodes(template.nodes, context, out);
}

function reportFaults(template: CompiledTemplate, context: Context): void {
	const reported = context.register("reported", () => new Set<string>());
	const key = `${context.frame.path}\n${template.text}`;
	if (reported.has(key)) return;
	reported.add(key);
	for (const { error, span } of template.faults) {
		context.diagnostics.push(faultDiagnostic(error, span, context.frame));
	}
}

/** Render a short text inside a tag's markup: `{% include {{ page.name }} %}`. */
export function renderText(text: string, context: Context): string {
	const out = new Output();
	const frame: Frame = { ...context.frame };
	context.withFrame(frame, () =>
		renderNodes(context.compile(text).nodes, context, out),
	);
	return out.text;
}
