import type { CourseDocument } from "../../course/types.ts";
import type { RubyObject } from "../../ruby/objects/index.ts";
import { generatePage } from "../create-page.ts";
import type { SiteContext } from "../site-context.ts";
import { outputPathOf } from "../url.ts";
import { DocumentObject } from "./document-object.ts";
import type { PluginSession } from "./session.ts";
import { asDocumentObject } from "./take-document.ts";
import { plainRecord } from "./taken-values.ts";

export function takePage(
	session: PluginSession,
	object: RubyObject,
	context: SiteContext,
): CourseDocument[] {
	const { vm } = session;
	const known = object instanceof DocumentObject ? object.document : undefined;
	const taken = session.attempt(() => ({
		path: vm.text(vm.send(object, "relative_path")),
		url: vm.text(vm.send(object, "url")),
		extension: vm.text(vm.send(object, "output_ext")),
		body: vm.text(object.get("@content") ?? null),
		data: plainRecord(
			session,
			object instanceof DocumentObject
				? object.touchedData
				: object.get("@data"),
		),
	}));
	if (!taken) return known ? [known] : [];
	const { path, url, extension, body, data } = taken;
	if (known && known.relativePath === path && known.url === url) {
		if (data) known.data = data;
		if (known.body !== body) {
			known.body = body;
			known.content = body;
		}
		return [known];
	}
	const made = generatePage(context, path, data ?? known?.data ?? {}, body);
	const page: CourseDocument = {
		...made,
		...(known && {
			path: known.path,
			absolutePath: known.absolutePath,
			generated: known.generated,
			keyLines: known.keyLines,
			keyPlaces: known.keyPlaces,
			bodyLine: known.bodyLine,
		}),
		name: vm.text(vm.send(object, "name")),
		outputExtension: extension,
		url,
		outputPath: outputPathOf(url, extension),
	};
	session.bind(page, asDocumentObject(session, object, page));
	return [page];
}
