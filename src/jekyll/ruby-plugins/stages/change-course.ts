import { listDocuments } from "../../../course/list-documents.ts";
import type { Course, CourseDocument } from "../../../course/types.ts";
import { toRuby } from "../../../ruby/library/plain-values.ts";
import { RubyHash, str } from "../../../ruby/objects/index.ts";
import type { SiteContext } from "../../site-context.ts";
import type { PluginSession } from "../session.ts";
import { takeOver } from "../take-over.ts";
import { fillSite } from "../wrap.ts";
import type { Converters } from "./converters.ts";
import type { Hooks } from "./hooks.ts";
import { instancesOf } from "./instances-of.ts";

/** `Site#read` and `Site#generate`: the course as hooks and generators leave it. */
export function changeCourse(
	session: PluginSession,
	hooks: Hooks,
	converters: Converters,
	course: Course,
	context: SiteContext,
): Course {
	const { vm, site } = session;
	session.course = course;
	session.attempt(() => fillSite(session, course));
	if (hooks.has("post_init")) initialise(session, hooks, course);
	hooks.runOfSite("post_read");
	for (const generator of instancesOf(session, "Jekyll::Generator"))
		session.attempt(() => vm.send(generator, "generate", site));
	const changed = takeOver(session, course, context);
	for (const one of listDocuments(changed)) converters.readdress(one);
	session.course = changed;
	return changed;
}

/** `post_init` of all that has been read. */
function initialise(
	session: PluginSession,
	hooks: Hooks,
	{ pages, collections }: Course,
): void {
	for (const one of pages) hooks.run(one, "post_init");
	for (const one of collections.flatMap(({ documents }) => documents)) {
		hooks.run(one, "post_init");
		restoreOwnData(session, hooks, one);
	}
}

/** What a document's own front matter says stands above what `post_init` said: Jekyll reads it afterwards. */
function restoreOwnData(
	{ vm }: PluginSession,
	hooks: Hooks,
	document: CourseDocument,
): void {
	const data = hooks.objectOf(document).get("@data");
	if (data instanceof RubyHash)
		for (const key of document.keyLines.keys())
			data.store(str(key), toRuby(vm, document.data[key]));
}
