import type { Context } from "../runtime/context.ts";
import { didYouMean, LiquidFault } from "../runtime/fault.ts";
import { Node, type Place } from "../runtime/node.ts";
import type { Output } from "../runtime/output.ts";
import { renderPartial, renderText } from "../runtime/partial.ts";
import { type IncludeMarkup, readIncludeMarkup } from "./include-markup.ts";
import type { TagParser } from "./tag.ts";

/** A file to include: its text, and where that stands. */
interface Included {
	readonly path: string;
	readonly text: string;
	readonly firstLine: number;
}

type Find = (context: Context, name: string) => Included | undefined;

const forbidden = /[./]{2,}/;
const allowed = /^[\w/.\-()+~#@]+$/;

class Include extends Node {
	readonly #markup: IncludeMarkup;
	readonly #find: Find;
	constructor(at: Place, markup: IncludeMarkup, find: Find) {
		super(at);
		this.#markup = markup;
		this.#find = find;
	}

	render(context: Context, out: Output): void {
		const included = this.#locate(context);
		const parameters = this.#parameters(context);
		const run = () => renderPartial(included, this, context, out);
		if (parameters) context.withScope(new Map([["include", parameters]]), run);
		else run();
	}

	#locate(context: Context): Included {
		const { file } = this.#markup;
		const name = file.includes("{{") ? renderText(file, context) : file;
		if (forbidden.test(name) || !allowed.test(name)) {
			throw new LiquidFault(
				`\`${name}\` is no name of a file to include.`,
				"liquid/missing-include",
				undefined,
				`Invalid syntax for include tag. File contains invalid characters or sequences: ${name} Valid syntax: {% include file.ext param='value' param2='value' %}`,
			);
		}
		const found = this.#find(context, name);
		if (!found)
			throw new LiquidFault(
				`Found no file \`${name}\` to include.`,
				"liquid/missing-include",
				didYouMean(name, context.host.namesOf?.("include") ?? []),
				`Could not locate the included file '${name}'`,
			);
		return found;
	}

	#parameters(context: Context): Readonly<Record<string, unknown>> | undefined {
		const { parameters } = this.#markup;
		if (!parameters) return undefined;
		return Object.fromEntries(
			parameters.map(({ name, value }) => [
				name,
				typeof value === "string" ? value : value.evaluate(context),
			]),
		);
	}
}

/** `{% include file.html key="value" %}`: a file of the includes folder. `include_cached` is the same, and so is `/file.html`. */
export const parseInclude: TagParser = (tag) =>
	new Include(tag, readIncludeMarkup(tag.markup), (context, written) => {
		const name = written.replace(/^\//, "");
		context.host.recorder?.read(`include:${name}`, "body");
		const found = context.host.findInclude(name);
		return (
			found && { path: found.path, text: found.body, firstLine: found.bodyLine }
		);
	});

/** `{% include_relative file.md %}`: a file beside the page, or in a folder below. */
export const parseIncludeRelative: TagParser = (tag) =>
	new Include(tag, readIncludeMarkup(tag.markup), (context, name) => {
		const path = joinPath(context.place.page, name);
		context.host.recorder?.read(`file:${path}`, "body");
		const text = context.host.readRelative(path);
		return text === undefined ? undefined : { path, text, firstLine: 1 };
	});

/** A name beside a file. */
function joinPath(file: string, name: string): string {
	const folder = file.slice(0, file.lastIndexOf("/") + 1);
	return folder + name.replace(/^\/+/, "");
}
