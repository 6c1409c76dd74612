/** Ruby's Range of integers, both ends included. */
export class RubyRange {
	readonly first: number;
	readonly last: number;
	constructor(first: number, last: number) {
		this.first = first;
		this.last = last;
	}

	get size(): number {
		return Math.max(0, this.last - this.first + 1);
	}

	toArray(limit = Number.POSITIVE_INFINITY): number[] {
		return Array.from(
			{ length: Math.min(this.size, limit) },
			(_, index) => this.first + index,
		);
	}

	toString(): string {
		return `${this.first}..${this.last}`;
	}
}
