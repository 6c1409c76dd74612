import { Drop } from "../jekyll/liquid/values/drop.ts";

/** A drop of which one only asks: it has no list of properties, and prints nothing. */
export abstract class AskedDrop extends Drop {
	override toString(): string {
		return "";
	}
}
