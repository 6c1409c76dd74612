import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readImageSize } from "../../src/images/index.ts";
import { fc } from "../fast-check.ts";

/** Images of 5 by 3 pixels as shown, in base 64, made with sharp. */
const images: Record<string, string> = JSON.parse(
	readFileSync(new URL("fixtures/five-by-three.json", import.meta.url), "utf8"),
);

describe("the size of an image", () => {
	it.each(Object.entries(images))("%s", (name, base64) => {
		const size = readImageSize(Buffer.from(base64, "base64"));
		expect(size).toEqual({ width: 5, height: 3, format: name.split(" ")[0] });
	});

	/** Root element → width, height. */
	const drawings: readonly (readonly [string, number, number])[] = [
		['<svg viewBox="0 0 640 360">', 640, 360],
		[
			'<?xml version="1.0"?>\n<!-- a > b -->\n<svg width="10cm" height="5cm">',
			378,
			189,
		],
		['<svg width="100%" height="100%" viewBox="0 0 30 20">', 30, 20],
		['<svg width="300" viewBox="0,0,30,20">', 300, 200],
	];
	it.each(drawings)("%s", (text, width, height) => {
		const size = readImageSize(Buffer.from(`${text}</svg>`));
		expect(size).toEqual({ width, height, format: "svg" });
	});

	it.each(["", "not an image", "\x89PNG\r\n", "\xff\xd8\xff", "<svg>"])(
		"knows no size of %j",
		(text) => {
			expect(readImageSize(Buffer.from(text, "latin1"))).toBeUndefined();
		},
	);

	it("survives torn files", () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...Object.values(images)),
				fc.nat(300),
				fc.nat(255),
				(base64, at, value) => {
					const data = Buffer.from(base64, "base64");
					data[at % data.length] = value;
					readImageSize(data);
					readImageSize(data.subarray(0, at));
				},
			),
		);
	});
});
