import { Drop } from "../jekyll/liquid/index.ts";

/** A plain object for Liquid, each of its fields asked for (and made) only when a text reads it. */
export class FieldsDrop extends Drop {
	readonly #fields: object;
	readonly #read: (property: string) => void;

	constructor(fields: object, read: (property: string) => void) {
		super();
		this.#fields = fields;
		this.#read = read;
	}

	get(key: string): unknown {
		this.#read(key);
		return Reflect.get(this.#fields, key);
	}

	override keys(): readonly string[] {
		return Object.keys(this.#fields);
	}

	override toString(): string {
		return "";
	}
}
