import type { CourseDocument } from "../../../course/types.ts";
import { ok, type Result } from "../../../result.ts";
import { str } from "../../../ruby/objects/index.ts";
import { createPayload } from "../payload.ts";
import type { PluginSession } from "../session.ts";
import type { Hooks } from "./hooks.ts";

type Render = (document: CourseDocument) => Result<string>;

/** Pages that hooks have a say in: made all together and in Jekyll's order, since a hook may look at any of them. */
export class RenderedPages {
	readonly #session: PluginSession;
	readonly #hooks: Hooks;
	readonly #pages = new Map<CourseDocument, Result<string>>();
	#areMade = false;

	constructor(session: PluginSession, hooks: Hooks) {
		this.#session = session;
		this.#hooks = hooks;
	}

	/** A page as its hooks leave it; the first call makes all of them. */
	pageOf(document: CourseDocument, render: Render): Result<string> {
		if (!this.#areMade) this.#makeAll(render);
		const { vm } = this.#session;
		const page = this.#pages.get(document) ?? render(document);
		const output = this.#session.objectOf(document).get("@output");
		return output === undefined || output === null
			? page
			: ok(vm.text(output), page.diagnostics);
	}

	#makeAll(render: Render): void {
		this.#areMade = true;
		const session = this.#session;
		for (const one of session.documents) {
			const page = render(one);
			this.#pages.set(one, page);
			this.#hooks.objectOf(one).set("@output", str(page.value));
			session.current = one;
			this.#hooks.run(one, "post_render");
		}
		this.#hooks.runOfSite("post_render", createPayload(session));
	}
}
