import { writeAttributes } from "../html/attributes.ts";
import { escapeHtml } from "../html/escape.ts";
import { type Language, plainEnglish } from "../words/index.ts";
import { hostTitle } from "./hosts/index.ts";
import type { Notes } from "./types.ts";

/** The opening tag of a resource bar; a bar ends with `</ul>`. */
export const BAR = '<ul class="lectern-resources">';

/** Resources as a bar: what each is, its format, host and size, where to view and to download it. */
export function renderNotes(
	notes: readonly Notes[],
	language: Language = plainEnglish,
): string {
	if (notes.length === 0) return "";
	return `${BAR}${notes.map((each) => renderResource(each, language)).join("")}</ul>`;
}

function renderResource(notes: Notes, language: Language): string {
	const item = writeAttributes({
		class: "lectern-resource",
		"data-kind": notes.kind,
		"data-host": notes.host,
	});
	const address = notes.viewUrl ?? notes.downloadUrl ?? "";
	const label = escapeHtml(notes.label);
	return [
		`<li${item}><a class="lectern-resource-view" href="${escapeHtml(address)}">${label}</a>`,
		renderMeta(notes, address, language),
		renderDownload(notes, address, language),
		"</li>",
	].join("");
}

function renderMeta(notes: Notes, address: string, language: Language): string {
	const size =
		notes.bytes === undefined ? undefined : language.size(notes.bytes);
	const facts = [notes.format, hostTitle(notes.host, address), size];
	const text = facts
		.flatMap((fact) => (fact ? language.isolate(fact) : []))
		.join(" · ");
	return text
		? ` <span class="lectern-resource-meta">${escapeHtml(text)}</span>`
		: "";
}

/** The label is repeated for those who hear the links without what is around them. */
function renderDownload(
	notes: Notes,
	address: string,
	language: Language,
): string {
	const { downloadUrl, label, host } = notes;
	if (!downloadUrl || (host !== "local" && downloadUrl === address)) return "";
	const link = writeAttributes({
		class: "lectern-resource-download",
		href: downloadUrl,
		download: host === "local",
		"aria-label": language.say("download_named", { label }),
	});
	return ` <a${link}>${escapeHtml(language.say("download"))}</a>`;
}
