import { loadScript } from "../../src/code-cache/load-script.ts";

/** Prints what the script (first word) answers, with its compiled code in a file (second word). */
const [script = "", cache = ""] = process.argv.slice(2);
const { answer } = loadScript(script, cache) as { answer: () => string };
process.stdout.write(answer());
