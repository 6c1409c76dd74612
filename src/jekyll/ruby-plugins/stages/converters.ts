import type { CourseDocument } from "../../../course/types.ts";
import { once } from "../../../once.ts";
import { isTrue, type RubyObject, str } from "../../../ruby/objects/index.ts";
import { outputPathOf } from "../../url.ts";
import type { PluginSession } from "../session.ts";
import type { PluginConversion } from "../types.ts";
import { instancesOf } from "./instances-of.ts";

/** The plugins' `Jekyll::Converter`s. */
export class Converters {
	readonly #session: PluginSession;
	readonly #all: () => readonly RubyObject[];

	constructor(session: PluginSession) {
		this.#session = session;
		this.#all = once(() => instancesOf(session, "Jekyll::Converter"));
	}

	/** A text that all converters for this ending have had, one after the other. */
	convert(extension: string, text: string): PluginConversion {
		const session = this.#session;
		const matching = this.#for(extension);
		const converted = matching.reduce<string>(
			(made, converter) =>
				session.attempt(() =>
					session.vm.text(session.vm.send(converter, "convert", str(made))),
				) ?? made,
			text,
		);
		return { text: converted, isConverted: matching.length > 0 };
	}

	/** A file that a converter turns into another ending has another address. */
	readdress(document: CourseDocument): void {
		const from = document.extension;
		const to = this.#endingFor(from);
		if (!to || document.outputExtension !== from || to === from) return;
		const url = document.url.endsWith(from)
			? document.url.slice(0, -from.length) + to
			: document.url;
		Object.assign(document, {
			outputExtension: to,
			url,
			outputPath: outputPathOf(url, to),
		});
	}

	#endingFor(extension: string): string | undefined {
		const { vm } = this.#session;
		const [converter] = this.#for(extension);
		return (
			converter &&
			this.#session.attempt(() =>
				vm.text(vm.send(converter, "output_ext", str(extension))),
			)
		);
	}

	#for(extension: string): readonly RubyObject[] {
		const { vm } = this.#session;
		return (
			this.#session.attempt(() =>
				this.#all().filter((one) =>
					isTrue(vm.send(one, "matches", str(extension))),
				),
			) ?? []
		);
	}
}
