import type { CourseDocument } from "../../course/types.ts";
import type { Interpreter } from "../../ruby/interpreter/interpreter.ts";
import { toRuby } from "../../ruby/library/plain-values.ts";
import {
	RubyHash,
	type RubyModule,
	RubyObject,
	type RubyValue,
	str,
} from "../../ruby/objects/index.ts";

/** `Jekyll::Page` or `Jekyll::Document` of something that has been read: its front matter is converted when asked for. */
export class DocumentObject extends RubyObject {
	document: CourseDocument;
	readonly #vm: Interpreter;
	/** `data["excerpt"]` of a document that names none itself: no part of its front matter. */
	#excerpt: RubyObject | undefined;

	constructor(
		vm: Interpreter,
		rubyClass: RubyModule,
		document: CourseDocument,
	) {
		super(rubyClass);
		this.#vm = vm;
		this.document = document;
	}

	override get(name: string): RubyValue | undefined {
		const known = super.get(name);
		if (known !== undefined || name !== "@data") return known;
		const data = toRuby(this.#vm, this.document.data);
		if (data instanceof RubyHash) this.#addExcerpt(data);
		this.set("@data", data);
		return data;
	}

	/** Front matter, if a plugin has looked at it. */
	get touchedData(): RubyValue | undefined {
		const data = super.get("@data");
		const excerpt = this.#excerpt;
		return excerpt && data instanceof RubyHash
			? RubyHash.from(data.pairs().filter(([, value]) => value !== excerpt))
			: data;
	}

	#addExcerpt(data: RubyHash): void {
		const { kind, excerptSource } = this.document;
		const key = str("excerpt");
		if (kind === "page" || excerptSource === undefined || data.has(key)) return;
		this.#excerpt = new RubyObject(this.#vm.classes.get("Jekyll::Excerpt"));
		this.#excerpt.set("@doc", this);
		data.store(key, this.#excerpt);
	}

	/** Forget the converted front matter: the document's own is newer. */
	forgetData(): void {
		this.delete("@data");
	}
}
