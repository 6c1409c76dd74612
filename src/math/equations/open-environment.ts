import type { DisplayEnvironment } from "./environments.ts";

export interface OpenEnvironment {
	readonly name: string;
	readonly kind: DisplayEnvironment | undefined;
	/** It is the formula's outermost structure. */
	readonly outer: boolean;
	readonly depth: number;
}
