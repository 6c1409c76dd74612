import type { CourseDocument } from "../../course/types.ts";
import type { Interpreter } from "../../ruby/interpreter/interpreter.ts";
import { toRuby } from "../../ruby/library/plain-values.ts";
import {
	type RubyModule,
	RubyObject,
	type RubyValue,
} from "../../ruby/objects/index.ts";

/** `Jekyll::Page` or `Jekyll::Document` of something that has been read: its front matter is converted when asked for. */
export class DocumentObject extends RubyObject {
	document: CourseDocument;
	readonly #vm: Interpreter;

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
		this.set("@data", data);
		return data;
	}

	/** Front matter, if a plugin has looked at it. */
	get touchedData(): RubyValue | undefined {
		return super.get("@data");
	}

	/** Forget the converted front matter: the document's own is newer. */
	forgetData(): void {
		this.delete("@data");
	}
}
