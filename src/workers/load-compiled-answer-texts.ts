import { dirname } from "node:path";
import { loadCompiled } from "../code-cache/load-compiled.ts";
import type * as Answer from "./answer-texts.ts";

/** A thread's code as one script, with its compiled code kept; compiled, this takes the place of `answer-texts.ts`. */
export const { answerTexts } = loadCompiled(
	dirname(import.meta.dirname),
	"workers/formulas.js",
	"formulas",
) as typeof Answer;
