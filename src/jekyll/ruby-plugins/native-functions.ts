import { addClassMethods, type MethodTable } from "../../ruby/core/define.ts";
import { textFrom } from "../../ruby/interpreter/convert.ts";
import { toRuby } from "../../ruby/library/plain-values.ts";
import {
	isTrue,
	list,
	RubyHash,
	RubyModule,
	RubyObject,
	type RubyValue,
	str,
} from "../../ruby/objects/index.ts";
import { JEKYLL_VERSION } from "../jekyll-version.ts";
import { renderNodes } from "../liquid/runtime/node.ts";
import { Output } from "../liquid/runtime/output.ts";
import { renderText } from "../liquid/runtime/partial.ts";
import { parseLaxOutput } from "../liquid/syntax/parse-output.ts";
import { toText } from "../liquid/values/to-string.ts";
import { outputExtensionOf, permalinkOf } from "../output-extension.ts";
import { readdressDocument } from "../readdress-document.ts";
import { slugify } from "../slugify.ts";
import { escapePath, unescapePath } from "../url.ts";
import { toLiquid, toValue } from "./bridge.ts";
import { DocumentObject } from "./document-object.ts";
import { dropObject } from "./drops.ts";
import { isContext, stateOf } from "./liquid-context.ts";
import { type PluginFilters, runBuiltIn } from "./liquid-filters.ts";
import type { BlockState } from "./liquid-tags.ts";
import { createPayload } from "./payload.ts";
import type { PluginSession } from "./session.ts";

export interface Registry {
	readonly filters: PluginFilters;
	readonly registerTag: (name: string, rubyClass: RubyModule) => void;
	readonly log: (level: string, text: string) => void;
}

/** The functions of TypeScript's that Jekyll's API in Ruby calls: the module `Lectern`. */
export function defineNativeFunctions(
	session: PluginSession | (() => PluginSession),
	registry: () => Registry,
	vm: PluginSession["vm"],
): void {
	const current = () => (typeof session === "function" ? session() : session);
	const functions: MethodTable<RubyModule> = {
		version: () => str(JEKYLL_VERSION),
		log({ vm, args: [level = null, text = null] }) {
			registry().log(vm.text(level), vm.text(text));
			return null;
		},
		slugify: ({ vm, args: [text, mode = null, cased] }) => {
			const name = vm.text(mode);
			return str(
				slugify(
					textFrom(vm, text),
					name as Parameters<typeof slugify>[1],
					isTrue(cased),
				),
			);
		},
		escape_path: ({ vm, args: [path] }) => str(escapePath(textFrom(vm, path))),
		unescape_path: ({ vm, args: [path] }) =>
			str(unescapePath(textFrom(vm, path))),
		markdownify: ({ vm, args: [text = null] }) => {
			const { services, context } = current();
			return str(
				(services ?? context)?.markdownify(vm.text(text)) ?? vm.text(text),
			);
		},
		"markdown?": ({ vm, args: [extension] }) =>
			current().context?.markdownExtensions.has(
				vm.text(extension ?? null).toLowerCase(),
			) ?? false,
		filter: ({ vm, args: [name, ...args] }) =>
			runBuiltIn(current(), textFrom(vm, name), args),
		output_ext({ vm, args: [extension, permalink] }) {
			const known =
				current().context?.convertedExtensions ?? new Map<string, string>();
			const asked =
				permalink === null || permalink === undefined
					? undefined
					: permalinkOf({ permalink: vm.text(permalink) });
			return str(outputExtensionOf(vm.text(extension ?? null), asked, known));
		},
		defaults({ vm, args: [path, type] }) {
			const found = current().context?.defaults.find(
				textFrom(vm, path),
				textFrom(vm, type),
			);
			return toRuby(vm, found ?? {});
		},
		read_matter({ vm, args: [path] }) {
			const file = textFrom(vm, path);
			const text = vm.text(vm.send(vm.classes.get("File"), "read", str(file)));
			const matter = current().context?.readFrontMatter(text, file).value;
			return list([toRuby(vm, matter?.data ?? {}), str(matter?.body ?? text)]);
		},
		document_url({ args: [object] }) {
			const { context } = current();
			if (!(object instanceof DocumentObject)) return str("");
			const data = object.touchedData;
			if (!context || data === undefined) return str(object.document.url);
			const plain = toLiquid(current(), data) as Record<string, unknown>;
			return str(
				readdressDocument(context, { ...object.document, data: plain }).url,
			);
		},
		excerpt: ({ args: [object] }) =>
			object instanceof DocumentObject
				? str(
						current().services?.drops.services.excerptOf?.(object.document) ??
							object.document.excerptSource ??
							"",
					)
				: null,
		excerpt_source: ({ args: [object] }) =>
			object instanceof DocumentObject
				? str(object.document.excerptSource ?? "")
				: null,
		payload: () => createPayload(current()),
		strainer: () => registry().filters.strainer,
		drop({ args: [object = null] }) {
			const { services } = current();
			if (!(object instanceof DocumentObject) || !services) return object;
			return dropObject(current(), services.drops.document(object.document));
		},
		register_tag({ vm, args: [name, rubyClass] }) {
			if (rubyClass instanceof RubyModule)
				registry().registerTag(textFrom(vm, name), rubyClass);
			return null;
		},
		register_filter({ args: [module] }) {
			if (module instanceof RubyModule) registry().filters.register(module);
			return null;
		},
		render_block({ args: [tag, context] }) {
			const { body } = (tag as RubyObject).native as BlockState;
			const out = new Output();
			if (context instanceof RubyObject)
				renderNodes(body?.nodes ?? [], stateOf(context).context, out);
			return str(out.text);
		},
		block_text: ({ args: [tag] }) =>
			str(((tag as RubyObject).native as BlockState).text),
		evaluate_output({ args: [context, markup], vm }) {
			if (!(context instanceof RubyObject)) return null;
			return toValue(
				current(),
				parseLaxOutput(vm.text(markup ?? null)).evaluate(
					stateOf(context).context,
				),
			);
		},
		render_template: ({ vm, args: [source, ...given] }) =>
			str(renderTemplate(current(), vm.text(source ?? null), given)),
	};
	addClassMethods(vm, vm.classes.defineModule("Lectern"), functions);
}

/** A text of Liquid's in the rendering that a plugin was given, or with the variables of a Hash. */
function renderTemplate(
	session: PluginSession,
	source: string,
	[first]: readonly RubyValue[],
): string {
	if (isContext(first)) {
		const { context, scopes } = stateOf(first);
		const variables = new Map<string, unknown>();
		for (const scope of scopes.items)
			if (scope instanceof RubyHash)
				for (const [key, value] of scope.pairs())
					variables.set(String(key), toLiquid(session, value));
		return context.withScope(variables, () => renderText(source, context));
	}
	const variables = new Map<string, unknown>();
	if (first instanceof RubyHash)
		for (const [key, value] of first.pairs())
			variables.set(String(key), toLiquid(session, value));
	if (session.liquid) {
		const context = session.liquid;
		return context.withScope(variables, () => renderText(source, context));
	}
	const { services, current } = session;
	if (!services) return source;
	const scope = current
		? services.drops.scope(current)
		: { site: services.drops.site };
	const path = current?.path ?? "";
	return toText(
		services.liquid.render(
			{ text: source, path, line: 1 },
			{ ...scope, ...Object.fromEntries(variables) },
			{ page: path },
		).value.text,
	);
}
