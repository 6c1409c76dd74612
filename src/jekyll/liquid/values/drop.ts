/**
 * A view of something for Liquid: its properties are asked for one by one, by name.
 *
 * `get` is the one narrow place through which a text reads of the course.
 */
export abstract class Drop {
	/** A property's value; `undefined` where there is none (Ruby's nil). */
	abstract get(key: string): unknown;
	/** Names of all properties, for `jsonify`, `inspect` and loops. */
	keys(): readonly string[] {
		return [];
	}
	/** Whether the property exists, if only as nil. */
	has(key: string): boolean {
		return this.keys().includes(key);
	}
	/** Ruby's `<=>`; `undefined` where two have no order. */
	compareTo(_other: Drop): number | undefined {
		return undefined;
	}
	/** A name that stands for it where its contents do not count; left out, what it prints. */
	get label(): string | undefined {
		return undefined;
	}
	/** What `{{ drop }}` prints. */
	abstract toString(): string;
}
