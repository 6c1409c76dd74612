const bytes = /(?:%[0-9a-fA-F]{2})+/g;

/** A sign as the percent signs of its bytes in UTF-8. */
export function percentEncode(sign: string): string {
	let encoded = "";
	for (const byte of Buffer.from(sign)) {
		encoded += `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
	}
	return encoded;
}

/** What percent signs stand for; what is no UTF-8 stays, and so does `kept`. */
export function decodeBytes(text: string, kept?: string): string {
	if (!text.includes("%")) return text;
	return text.replace(bytes, (run) => {
		const pieces =
			kept === undefined ? [run] : run.split(new RegExp(`(${kept})`, "i"));
		return pieces
			.map((piece) => (piece.toUpperCase() === kept ? piece : decodeRun(piece)))
			.join("");
	});
}

function decodeRun(run: string): string {
	try {
		return decodeURIComponent(run);
	} catch {
		return run;
	}
}
