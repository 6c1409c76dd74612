import type { CourseDocument } from "../../../course/types.ts";
import { RubyHash, str } from "../../../ruby/objects/index.ts";
import { isRecord } from "../../../ruby/record.ts";
import { toLiquid } from "../bridge.ts";
import { captureExtras, createPayload, type ScopeExtras } from "../payload.ts";
import type { PluginSession } from "../session.ts";
import type { Hooks } from "./hooks.ts";

/**
 * `pre_render` of a document, which may change its body, its data, and the variables of its Liquid.
 *
 * @returns The variables; nothing where no hook has ever added any.
 */
export function beforeDocument(
	session: PluginSession,
	hooks: Hooks,
	document: CourseDocument,
): ScopeExtras | undefined {
	session.current = document;
	session.pageExtras = new RubyHash();
	if (hooks.has("pre_render")) {
		hooks.run(document, "pre_render", createPayload(session));
		takeBack(session, document);
	} else if (session.payload.size + session.siteExtras.size === 0)
		return undefined;
	return captureExtras(session);
}

/** What hooks have made of a document's data and body. */
function takeBack(session: PluginSession, document: CourseDocument): void {
	const object = session.objectOf(document);
	const data = object.touchedData && toLiquid(session, object.touchedData);
	if (isRecord(data)) document.data = data;
	const body = object.get("@content");
	if (body !== undefined) document.body = session.vm.text(body);
}

/** `post_convert` of a document. @returns Its content. */
export function afterConversion(
	session: PluginSession,
	hooks: Hooks,
	document: CourseDocument,
	html: string,
): string {
	if (!hooks.has("post_convert") && !hooks.has("post_render")) return html;
	const object = hooks.objectOf(document);
	object.set("@content", str(html));
	hooks.run(document, "post_convert");
	return session.vm.text(object.get("@content") ?? null);
}
