export { AheadSetter } from "./ahead/ahead-setter.ts";
export { unpackFormulas } from "./ahead/pack-formulas.ts";
export type { AheadOptions, PackedFormulas } from "./ahead/types.ts";
export { findMath } from "./find/find-math.ts";
export { MathMemory } from "./set/math-memory.ts";
export { setMathematics, withoutMathematics } from "./set-mathematics.ts";
export { combineSetups, readMathSetup } from "./setup/read-math-setup.ts";
export { removeClientMath } from "./setup/remove-client-math.ts";
export { SetupMemory } from "./setup/setup-memory.ts";
export type { MathSetup } from "./setup/types.ts";
export {
	type MathStylesheet,
	writeMathStylesheet,
} from "./stylesheet/write-stylesheet.ts";
export type {
	Delimiter,
	FormulaStore,
	Macro,
	Macros,
	MathOptions,
	MathOutput,
	MathPage,
	Numbering,
} from "./types.ts";
