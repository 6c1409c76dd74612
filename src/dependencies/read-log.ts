import type { Recorder } from "../jekyll/liquid/index.ts";
import type { Read } from "./types.ts";

/**
 * Writes down what is read of the course while something is made.
 *
 * Making may nest (a page prints another's excerpt): what the inner one reads, the outer one has read too.
 */
export class ReadLog implements Recorder {
	#open: Map<string, Set<string>>[] = [];

	read(subject: string, property: string): void {
		const reads = this.#open.at(-1);
		if (!reads) return;
		const properties = reads.get(subject);
		if (properties) properties.add(property);
		else reads.set(subject, new Set([property]));
	}

	/** Run `make` and tell what it has read. */
	during<Value>(make: () => Value): { value: Value; reads: Read[] } {
		const reads = new Map<string, Set<string>>();
		this.#open.push(reads);
		try {
			const value = make();
			return { value, reads: list(reads) };
		} finally {
			this.#open.pop();
			if (this.#open.length > 0)
				for (const [subject, property] of list(reads))
					this.read(subject, property);
		}
	}

	/** Run `look` without writing anything down. */
	unseen<Value>(look: () => Value): Value {
		const open = this.#open;
		this.#open = [];
		try {
			return look();
		} finally {
			this.#open = open;
		}
	}
}

function list(reads: ReadonlyMap<string, ReadonlySet<string>>): Read[] {
	const all: Read[] = [];
	for (const [subject, properties] of reads)
		for (const property of properties) all.push([subject, property]);
	return all;
}
