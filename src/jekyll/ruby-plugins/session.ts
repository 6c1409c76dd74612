import { listDocuments } from "../../course/list-documents.ts";
import type { Course, CourseDocument, StaticFile } from "../../course/types.ts";
import type { Diagnostic } from "../../diagnostics/types.ts";
import type { Interpreter } from "../../ruby/interpreter/interpreter.ts";
import {
	RubyHash,
	RubyObject,
	type RubyValue,
} from "../../ruby/objects/index.ts";
import type { Context } from "../liquid/runtime/context.ts";
import type { Drop } from "../liquid/values/drop.ts";
import type { SiteContext } from "../site-context.ts";
import { DocumentObject } from "./document-object.ts";
import { faultOf, reportFault } from "./report.ts";
import type { RenderingServices } from "./types.ts";

/** The plugins of one build at work: the program, and which of its objects stands for what of the course. */
export class PluginSession {
	readonly vm: Interpreter;
	readonly diagnostics: Diagnostic[] = [];
	readonly site: RubyObject;
	/** Variables that hooks have added for all that is rendered from then on. */
	readonly payload = new RubyHash();
	/** What hooks have added to `site` and to the `page` of the document that is rendered. */
	readonly siteExtras = new RubyHash();
	pageExtras = new RubyHash();
	/** The document that is rendered. */
	current: CourseDocument | undefined;
	/** The text that is rendered, innermost. */
	liquid: Context | undefined;
	context: SiteContext | undefined;
	course: Course | undefined;
	services: RenderingServices | undefined;
	readonly dropObjects = new WeakMap<Drop, RubyObject>();
	readonly #documents = new WeakMap<CourseDocument, DocumentObject>();
	readonly #files = new WeakMap<StaticFile, RubyObject>();
	readonly #collections = new Map<string, RubyObject>();

	constructor(vm: Interpreter) {
		this.vm = vm;
		this.site = new RubyObject(vm.classes.get("Jekyll::Site"));
	}

	/** All that is rendered, in Jekyll's order; nothing before the course has been read. */
	get documents(): CourseDocument[] {
		return this.course ? listDocuments(this.course) : [];
	}

	/** Run something of the plugins'; what goes wrong in it is reported. @returns Nothing then. */
	attempt<Value>(run: () => Value): Value | undefined {
		this.vm.begin();
		try {
			return run();
		} catch (error) {
			const fault = faultOf(this.vm, error);
			if (fault) this.diagnostics.push(reportFault(fault));
			return undefined;
		}
	}

	trigger(owner: string, event: string, ...args: RubyValue[]): void {
		const { vm } = this;
		vm.send(
			vm.classes.get("Jekyll::Hooks"),
			"trigger",
			vm.symbol(owner),
			vm.symbol(event),
			...args,
		);
	}

	/** The object that plugins know a document or page by. */
	objectOf(document: CourseDocument): DocumentObject {
		const known = this.#documents.get(document);
		if (known) return known;
		const { classes } = this.vm;
		const isPage = document.kind === "page";
		const name = isPage
			? document.generated
				? "Jekyll::PageWithoutAFile"
				: "Jekyll::Page"
			: "Jekyll::Document";
		const made = new DocumentObject(this.vm, classes.get(name), document);
		this.bind(document, made);
		return made;
	}

	bind(document: CourseDocument, object: DocumentObject): void {
		object.document = document;
		this.#documents.set(document, object);
	}

	fileObject(file: StaticFile, make: () => RubyObject): RubyObject {
		const known = this.#files.get(file) ?? make();
		known.native = file;
		this.#files.set(file, known);
		return known;
	}

	collectionObject(label: string): RubyObject {
		const known = this.#collections.get(label);
		if (known) return known;
		const made = new RubyObject(this.vm.classes.get("Jekyll::Collection"));
		this.#collections.set(label, made);
		return made;
	}
}
