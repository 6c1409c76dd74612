import type { CourseDocument } from "../../../course/types.ts";
import {
	RubyArray,
	type RubyObject,
	type RubyValue,
} from "../../../ruby/objects/index.ts";
import type { PluginSession } from "../session.ts";
import { documentObject, pageObject } from "../wrap.ts";

const ofPages =
	/^(?!site |clean )\S+ (?:pre_render|post_convert|post_render)$|^site (?:pre_render|post_render)$/;

/** Jekyll's hooks as the plugins have registered them: which there are, and how a document's are run. */
export class Hooks {
	readonly #session: PluginSession;
	/** Owner and event: `posts pre_render`. */
	readonly #registered: readonly string[];
	/** Whether some of them have a say in every page. */
	readonly touchPages: boolean;

	constructor(session: PluginSession) {
		this.#session = session;
		const { vm } = session;
		this.#registered =
			session.attempt(() => {
				const found = vm.send(vm.classes.get("Jekyll::Hooks"), "events");
				return found instanceof RubyArray ? found.items.map(String) : [];
			}) ?? [];
		this.touchPages = this.#registered.some((one) => ofPages.test(one));
	}

	/** @param event - With its owner, `site pre_render`, or of any owner, `pre_render`. */
	has(event: string): boolean {
		return this.#registered.some(
			(one) => one === event || one.endsWith(` ${event}`),
		);
	}

	/** Run a document's hooks of this event. */
	run(document: CourseDocument, event: string, ...args: RubyValue[]): void {
		const { vm } = this.#session;
		this.#session.attempt(() =>
			vm.send(
				this.objectOf(document),
				"trigger_hooks",
				vm.symbol(event),
				...args,
			),
		);
	}

	/** Run the site's hooks of this event. */
	runOfSite(event: string, ...args: RubyValue[]): void {
		const { site } = this.#session;
		this.#session.attempt(() =>
			this.#session.trigger("site", event, site, ...args),
		);
	}

	/** The object that a document's hooks are given, with all that the document has by now. */
	objectOf(document: CourseDocument): RubyObject {
		const session = this.#session;
		return document.kind === "page"
			? pageObject(session, document)
			: documentObject(
					session,
					document,
					session.collectionObject(document.collection ?? ""),
				);
	}
}
