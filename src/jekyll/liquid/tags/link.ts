import { relativeUrl } from "../filters/urls.ts";
import type { Context } from "../runtime/context.ts";
import { didYouMean, LiquidFault, syntaxFault } from "../runtime/fault.ts";
import { Node, type Place } from "../runtime/node.ts";
import type { Output } from "../runtime/output.ts";
import { renderText } from "../runtime/partial.ts";
import { strip } from "../syntax/patterns.ts";
import type { LinkTarget } from "../types.ts";
import type { TagParser } from "./tag.ts";

/** What Jekyll says when there is no such thing. */
const missing = {
	link: (name: string) =>
		`Could not find document '${name}' in tag 'link'. Make sure the document exists and the path is correct.`,
	post_url: (name: string) =>
		`Could not find post "${name}" in tag 'post_url'. Make sure the post exists and the name is correct.`,
};

type Find = (context: Context, name: string) => LinkTarget | undefined;

const kinds = { link: "document", post_url: "post" } as const;

class Link extends Node {
	readonly #tag: keyof typeof kinds;
	readonly #name: string;
	readonly #find: Find;
	constructor(at: Place, tag: keyof typeof kinds, name: string, find: Find) {
		super(at);
		this.#tag = tag;
		this.#name = name;
		this.#find = find;
	}

	render(context: Context, out: Output): void {
		const name = this.#name.includes("{")
			? renderText(this.#name, context)
			: this.#name;
		const target = this.#find(context, name);
		if (!target) {
			throw new LiquidFault(
				`Found nothing in the course that \`${this.#tag}\` could mean by \`${name}\`.`,
				"liquid/missing-target",
				didYouMean(name, context.host.namesOf?.(kinds[this.#tag]) ?? []),
				missing[this.#tag](name),
			);
		}
		if (target.loosely) context.report(looseName(name), this, out.text);
		out.text += relativeUrl(target.url, context);
	}
}

function looseName(name: string): LiquidFault {
	return new LiquidFault(
		`The post \`${name}\` lies in a folder: expected the folder before its name.`,
		"liquid/loose-post-name",
		undefined,
		`Deprecation: A call to '{% post_url ${name} %}' did not match a post using the new matching method of checking name (path-date-slug) equality. Please make sure that you change this tag to match the post's name exactly.`,
	);
}

/** `{% link _posts/2023-02-24-title.md %}` */
export const parseLink: TagParser = (tag) =>
	new Link(tag, "link", strip(tag.markup), (context, name) => {
		context.host.recorder?.read("site", "urls");
		return (
			context.host.findDocument(name) ?? context.host.findDocument(`/${name}`)
		);
	});

const postName = /^(?:.*\/)?\d+-\d+-\d+-.*$/;

/** `{% post_url 2023-02-24-title %}` */
export const parsePostUrl: TagParser = (tag) => {
	const name = strip(tag.markup);
	if (!postName.test(name)) {
		throw syntaxFault(
			`Expected a post's name like \`2023-02-24-title\`, found \`${name}\`.`,
		);
	}
	return new Link(tag, "post_url", name, (context, post) => {
		context.host.recorder?.read("collection:posts", "urls");
		return context.host.findPost(post);
	});
};
