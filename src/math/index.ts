export { setMathematics } from "./set-mathematics.ts";
export {
	type MathStylesheet,
	writeMathStylesheet,
} from "./stylesheet/write-stylesheet.ts";
export type {
	Delimiter,
	FormulaStore,
	Macros,
	MathOptions,
	MathOutput,
	MathPage,
	Numbering,
} from "./types.ts";
