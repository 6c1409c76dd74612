import { listDocuments } from "../course/list-documents.ts";
import type { Course } from "../course/types.ts";
import type { CoursePlugins } from "../jekyll/ruby-plugins/index.ts";
import { existsAmong } from "../links/index.ts";
import type { Output } from "../output/types.ts";
import { ok } from "../result.ts";
import { dropEchoes } from "./drop-echoes.ts";
import { createTextFinder } from "./files/searched-texts.ts";
import type { PageBook } from "./page-book.ts";
import type { Finish } from "./page-finisher.ts";
import type { Build } from "./types.ts";

/** What a build is made of when all contents have been rendered. */
export interface BuildParts {
	readonly course: Course;
	readonly outputs: readonly Output[];
	readonly book: PageBook;
	readonly finish: Finish;
	readonly plugins?: CoursePlugins;
	/** Whether the contents would be the same at any later moment. */
	readonly isLasting: boolean;
}

/** A build as those see it who write it. */
export function describeBuild({
	course,
	outputs,
	book,
	finish,
	plugins,
	isLasting,
}: BuildParts): Build {
	return {
		course,
		outputs,
		diagnostics: () => [
			...(plugins?.diagnostics ?? []),
			...dropEchoes(book.diagnostics),
			...book.checkLinks({
				exists: existsAmong(outputs.map(({ outputPath }) => outputPath)),
				textsOf: createTextFinder(course),
				url: course.config.url,
			}),
		],
		formulas: () => book.formulas,
		isLasting: () => isLasting && book.isLasting,
		afterWriting() {
			const known = plugins?.diagnostics.length;
			plugins?.afterWriting();
			return plugins?.diagnostics.slice(known) ?? [];
		},
		setMathematicsOf(outputPath, html) {
			const document = listDocuments(course).find(
				(candidate) => candidate.outputPath === outputPath,
			);
			return document ? finish(document, ok(html)).html : html;
		},
	};
}
