import { hash as digest } from "node:crypto";

/** A short name for texts: the same for the same texts, 27 letters that may stand in a file name. */
export function hash(...texts: readonly string[]): string {
	const whole =
		texts.length === 1
			? (texts[0] ?? "")
			: texts.map((text) => `${text.length}:${text}`).join("");
	return digest("sha1", whole, "base64url");
}
