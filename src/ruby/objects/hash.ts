import { RubyArray } from "./array.ts";
import { RubyFloat } from "./float.ts";
import { RubyObject, type RubyValue } from "./object.ts";
import type { RubyProc } from "./proc.ts";
import { RubyString } from "./string.ts";

interface Entry {
	readonly key: RubyValue;
	value: RubyValue;
}

/** A Hash: keys in the order in which they came, compared by what they are. */
export class RubyHash extends RubyObject {
	override readonly kind = "Hash";
	#entries = new Map<unknown, Entry>();
	defaultValue: RubyValue = null;
	defaultProc: RubyProc | undefined;
	/** Made of `key: value` arguments: they are keywords for a method that has some. */
	isKeywords = false;

	static from(entries: Iterable<readonly [RubyValue, RubyValue]>): RubyHash {
		const hash = new RubyHash();
		for (const [key, value] of entries) hash.store(key, value);
		return hash;
	}

	get size(): number {
		return this.#entries.size;
	}

	fetch(key: RubyValue): RubyValue | undefined {
		return this.#entries.get(identify(key))?.value;
	}

	has(key: RubyValue): boolean {
		return this.#entries.has(identify(key));
	}

	/** A text that becomes a key is copied: the key stays what it was. */
	store(key: RubyValue, value: RubyValue): void {
		const identity = identify(key);
		const known = this.#entries.get(identity);
		if (known) known.value = value;
		else this.#entries.set(identity, { key: frozenKey(key), value });
	}

	remove(key: RubyValue): RubyValue | undefined {
		const identity = identify(key);
		const found = this.#entries.get(identity);
		this.#entries.delete(identity);
		return found?.value;
	}

	clear(): void {
		this.#entries.clear();
	}

	replace(entries: Iterable<readonly [RubyValue, RubyValue]>): void {
		const all = [...entries];
		this.clear();
		for (const [key, value] of all) this.store(key, value);
	}

	keys(): RubyValue[] {
		return Array.from(this.#entries.values(), ({ key }) => key);
	}

	values(): RubyValue[] {
		return Array.from(this.#entries.values(), ({ value }) => value);
	}

	pairs(): [RubyValue, RubyValue][] {
		return Array.from(this.#entries.values(), ({ key, value }) => [key, value]);
	}
}

function frozenKey(key: RubyValue): RubyValue {
	if (!(key instanceof RubyString) || key.frozen) return key;
	const copy = new RubyString(key.text);
	copy.frozen = true;
	return copy;
}

/** Something that is the same for what Ruby's `eql?` holds to be the same. */
export function identify(value: RubyValue): unknown {
	if (value instanceof RubyString) return `"${value.text}`;
	if (value instanceof RubyFloat) return `f${value.value}`;
	if (value instanceof RubyArray)
		return `[${value.items.map(identifyInside).join(",")}]`;
	if (value instanceof RubyHash)
		return `{${value
			.pairs()
			.map((pair) => pair.map(identifyInside).join("=>"))
			.join(",")}}`;
	return value instanceof RubyObject ? (value.identity ?? value) : value;
}

/** The same as a text, for what stands inside of something. */
function identifyInside(value: RubyValue): string {
	const identity = identify(value);
	if (typeof identity === "string") return JSON.stringify(identity);
	return identity instanceof RubyObject
		? `@${numberOf(identity)}`
		: String(identity);
}

const numbers = new WeakMap<RubyObject, number>();
const counter = { next: 1 };

/** A number of an object's own: Ruby's `object_id`. */
export function numberOf(object: RubyObject): number {
	const known = numbers.get(object);
	if (known !== undefined) return known;
	const number = counter.next++;
	numbers.set(object, number);
	return number;
}
