import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { resolveConfig } from "./config/resolve.ts";
import { buildCourse } from "./pipeline/build-course.ts";

const [, , source, out] = process.argv;
const config = resolveConfig(source!, {});
const t = performance.now();
const b = await buildCourse(config.value);
for (const o of b.value.outputs) {
	const p = join(out!, o.outputPath);
	mkdirSync(dirname(p), { recursive: true });
	if (o.copyOf) copyFileSync(o.copyOf, p);
	else writeFileSync(p, await o.render!());
}
console.log(performance.now() - t, b.value.outputs.length, b.value.formulas());
for (const d of [
	...config.diagnostics,
	...b.diagnostics,
	...b.value.diagnostics(),
].slice(0, 30))
	console.log(
		d.severity,
		d.code,
		d.location.file + ":" + d.location.line + ":" + d.location.column,
		d.message,
	);
