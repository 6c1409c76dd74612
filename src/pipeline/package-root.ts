import { fileURLToPath } from "node:url";

/** Lectern's own folder, absolute: its layouts, includes and assets lie there, compiled or not. */
export const packageRoot: string = fileURLToPath(
	new URL("../../", import.meta.url),
).replace(/[\\/]$/, "");
