import { existsSync, promises } from "node:fs";
import { dirname, join } from "node:path";
import type { Course } from "../../course/types.ts";
import {
	createVariants,
	loadResize,
	type VariantJob,
} from "../../images/index.ts";
import type { Output } from "../../output/types.ts";
import { isInstalled } from "../../source/is-installed.ts";

/** Where smaller copies of images are written in the site. */
export const variantFolder = "assets/lectern-images/";

/** Whether sharp is installed. */
export function canResize(): boolean {
	return isInstalled("sharp");
}

/** The copies as outputs: each is made when it is first written and kept in the cache's folder. */
export function listVariants(
	course: Course,
	jobs: readonly VariantJob[],
): Output[] {
	const folder = join(course.config.lectern.cache, "images");
	const byName = new Map(jobs.map((job) => [job.name, job]));
	return [...byName.values()].map((job) => ({
		outputPath: variantFolder + job.name,
		url: `/${variantFolder}${job.name}`,
		key: job.name,
		render: () => makeVariant(course.source, folder, job),
	}));
}

async function makeVariant(
	source: string,
	folder: string,
	job: VariantJob,
): Promise<Uint8Array> {
	const kept = join(folder, job.name);
	const resize = existsSync(kept) ? undefined : await loadResize();
	if (resize)
		await createVariants(
			[job],
			{
				has: (name) => existsSync(join(folder, name)),
				read: (path) => promises.readFile(join(source, path)),
				write: async (name, data) => {
					await promises.mkdir(dirname(join(folder, name)), {
						recursive: true,
					});
					await promises.writeFile(join(folder, name), data);
				},
			},
			resize,
		);
	return promises.readFile(existsSync(kept) ? kept : join(source, job.path));
}
