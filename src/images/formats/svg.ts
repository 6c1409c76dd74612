import { readAttributes } from "../../html/attributes.ts";
import type { ImageSize } from "../types.ts";

const ROOT = /<svg[\s>][^<]*/i;
const LENGTH = /^([\d.]+)(px|pt|mm|cm|in|em|ex)?$/;
/** CSS pixels. */
const UNITS: Readonly<Record<string, number>> = {
	px: 1,
	pt: 4 / 3,
	mm: 96 / 25.4,
	cm: 96 / 2.54,
	in: 96,
	em: 16,
	ex: 8,
};

/** The root's `width` and `height`, or what the `viewBox` says of them. */
export function readSvg(text: string): ImageSize | undefined {
	const root = ROOT.exec(text)?.[0];
	if (!root) return undefined;
	const attributes = readAttributes(`${root.split(">", 1)[0]}>`);
	const box = (attributes.get("viewbox") ?? "").split(/[\s,]+/).map(Number);
	const [, , boxWidth = 0, boxHeight = 0] = box;
	const ratio = boxWidth > 0 && boxHeight > 0 ? boxWidth / boxHeight : 1;
	const written = {
		width: lengthOf(attributes.get("width")),
		height: lengthOf(attributes.get("height")),
	};
	const width =
		written.width ?? (written.height ? written.height * ratio : boxWidth);
	const height = written.height ?? width / ratio;
	if (!(width > 0 && height > 0)) return undefined;
	return { width: Math.round(width), height: Math.round(height) };
}

function lengthOf(text = ""): number | undefined {
	const [, number, unit = "px"] = LENGTH.exec(text.trim()) ?? [];
	return number ? Number(number) * (UNITS[unit] ?? 1) : undefined;
}
