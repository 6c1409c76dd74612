import { workerData } from "node:worker_threads";
import { answerTexts } from "./answer-texts.ts";
import type { FormulaWork } from "./types.ts";

/** A thread begins here. */
answerTexts(workerData as FormulaWork);
