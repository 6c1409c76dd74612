import { writeAttributes } from "../html/attributes.ts";
import { escapeHtml } from "../html/escape.ts";
import { hostTitle } from "./hosts/index.ts";
import type { Notes } from "./types.ts";

/** The opening tag of a resource bar; a bar ends with `</ul>`. */
export const BAR = '<ul class="lectern-resources">';

/** Resources as a bar: what each is, its format, host and size, where to view and to download it. */
export function renderNotes(notes: readonly Notes[]): string {
	if (notes.length === 0) return "";
	return `${BAR}${notes.map(renderResource).join("")}</ul>`;
}

function renderResource(notes: Notes): string {
	const item = writeAttributes({
		class: "lectern-resource",
		"data-kind": notes.kind,
		"data-host": notes.host,
	});
	const address = notes.viewUrl ?? notes.downloadUrl ?? "";
	const label = escapeHtml(notes.label);
	return [
		`<li${item}><a class="lectern-resource-view" href="${escapeHtml(address)}">${label}</a>`,
		renderMeta(notes, address),
		renderDownload(notes, address),
		"</li>",
	].join("");
}

function renderMeta(notes: Notes, address: string): string {
	const size = notes.bytes === undefined ? undefined : formatSize(notes.bytes);
	const facts = [notes.format, hostTitle(notes.host, address), size];
	const text = facts.filter(Boolean).join(" · ");
	return text
		? ` <span class="lectern-resource-meta">${escapeHtml(text)}</span>`
		: "";
}

/** The label is repeated for those who hear the links without what is around them. */
function renderDownload(notes: Notes, address: string): string {
	const { downloadUrl, label, host } = notes;
	if (!downloadUrl || (host !== "local" && downloadUrl === address)) return "";
	const link = writeAttributes({
		class: "lectern-resource-download",
		href: downloadUrl,
		download: host === "local",
		"aria-label": `Download ${label}`,
	});
	return ` <a${link}>Download</a>`;
}

/** Decimal units, as browsers and file managers show them: `640 kB`, `1.2 MB`. */
export function formatSize(bytes: number): string {
	if (bytes < 1000) return `${bytes} B`;
	if (bytes < 1_000_000) return `${Math.round(bytes / 1000)} kB`;
	return `${(bytes / 1_000_000).toFixed(1).replace(".0", "")} MB`;
}
