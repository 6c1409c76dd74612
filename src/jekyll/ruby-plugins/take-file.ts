import { posix, relative } from "node:path";
import type { StaticFile } from "../../course/types.ts";
import type { RubyObject } from "../../ruby/objects/index.ts";
import { createStaticFile } from "../create-static-file.ts";
import type { SiteContext } from "../site-context.ts";
import { outputPathOf } from "../url.ts";
import type { PluginSession } from "./session.ts";

export function takeFile(
	session: PluginSession,
	object: RubyObject,
	context: SiteContext,
): StaticFile | undefined {
	const known = object.native as StaticFile | undefined;
	if (known) return known;
	return session.attempt(() => {
		const { vm } = session;
		const absolutePath = vm.text(vm.send(object, "path"));
		const path = relative(context.config.source, absolutePath);
		if (path.startsWith("..") || posix.isAbsolute(path)) return undefined;
		const made = createStaticFile(context, {
			path,
			absolutePath,
			isFolder: false,
		});
		const url = vm.text(vm.send(object, "url"));
		session.fileObject(made, () => object);
		return { ...made, url, outputPath: outputPathOf(url, "") };
	});
}
