export { AheadSetter } from "./ahead/ahead-setter.ts";
export { unpackFormulas } from "./ahead/pack-formulas.ts";
export type { AheadOptions, PackedFormulas } from "./ahead/types.ts";
export { findMath } from "./find/find-math.ts";
export { setMathematics, withoutMathematics } from "./set-mathematics.ts";
export {
	combineSetups,
	type MathSetup,
	readMathSetup,
} from "./setup/read-math-setup.ts";
export { removeClientMath } from "./setup/remove-client-math.ts";
export { createMathMemory, type MathMemory } from "./slim/slim-formula.ts";
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
