/** `blank` and `empty`: not values but questions asked of the other side of `==`. They print as nothing. */
export class MethodLiteral {
	readonly method: "blank" | "empty";
	constructor(method: "blank" | "empty") {
		this.method = method;
	}
	toString(): string {
		return "";
	}
}

export const blank = new MethodLiteral("blank");
export const empty = new MethodLiteral("empty");
