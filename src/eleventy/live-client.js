// Runs in the pages that `lectern serve` shows: brings changes into the open page, and shows what is wrong above it.

const DISMISSED = "lectern-dismissed-problem";

/** @type {{ problem: string, element: HTMLElement | undefined }} */
const overlay = { problem: "", element: undefined };
let hadConnection = false;

connect();

function connect() {
	const url = new URL("/", location.href);
	url.protocol = url.protocol.replace("http", "ws");
	const socket = new WebSocket(url);
	socket.addEventListener("open", () => {
		// The server was away: what it shows now may be another site.
		if (hadConnection) location.reload();
		hadConnection = true;
	});
	socket.addEventListener("message", ({ data }) => receive(JSON.parse(data)));
	socket.addEventListener("close", () => setTimeout(connect, 1000));
}

function receive(message) {
	if (message.type === "lectern.problem") showProblem(message.problem);
	if (message.type === "lectern.changed") update(message);
}

/** Changes come one after the other: a page is fetched again only when the last one is in place. */
let queue = Promise.resolve();

function update({ changed, removed, base }) {
	const here = (paths) => paths.map((path) => base + path);
	queue = queue.then(() => apply(here(changed), here(removed))).catch(reload);
}

async function apply(changed, removed) {
	const page = pageFiles(decodeURI(location.pathname));
	const isOn = (paths) => paths.some((path) => page.includes(path));
	const scripts = addresses("script[src]", "src");
	if (isOn(removed) || changed.some((path) => scripts.includes(path))) reload();
	else {
		refreshStyles(changed);
		refreshImages(changed);
		if (isOn(changed)) await morphPage();
	}
}

/** The files that may stand behind an address. */
function pageFiles(path) {
	return path.endsWith("/")
		? [`${path}index.html`, `${path.slice(0, -1)}.html`]
		: [path, `${path}.html`, `${path}/index.html`];
}

function addresses(selector, attribute) {
	return [...document.querySelectorAll(selector)].map((element) =>
		decodeURI(new URL(element[attribute], location.href).pathname),
	);
}

function refreshStyles(changed) {
	for (const link of document.querySelectorAll('link[rel~="stylesheet"]'))
		refresh(link, "href", changed);
}

function refreshImages(changed) {
	for (const image of document.querySelectorAll("img[src]"))
		refresh(image, "src", changed);
}

function refresh(element, attribute, changed) {
	const url = new URL(element[attribute], location.href);
	if (!changed.includes(decodeURI(url.pathname))) return;
	url.searchParams.set("lectern", Date.now());
	element[attribute] = url.href;
}

async function morphPage() {
	const response = await fetch(location.href, { cache: "no-store" });
	if (!response.ok) return reload();
	const { default: morph } = await import("/.11ty/morphdom.js");
	const next = new DOMParser().parseFromString(
		await response.text(),
		"text/html",
	);
	for (const name of ["lang", "dir", "class"]) copyAttribute(name, next);
	morph(document.head, next.head, morphing);
	morph(document.body, next.body, morphing);
	dispatchEvent(new Event("lectern:update"));
}

function copyAttribute(name, next) {
	const value = next.documentElement.getAttribute(name);
	if (value === null) document.documentElement.removeAttribute(name);
	else document.documentElement.setAttribute(name, value);
}

const morphing = {
	onBeforeElUpdated(from, to) {
		if (from.nodeName === "SCRIPT" && from.textContent !== to.textContent)
			reload();
		// What the reader has opened stays open.
		if (from.nodeName === "DETAILS") to.open = from.open;
		if (from.nodeName === "LINK" && isRefreshed(from, to)) return false;
		return !from.isEqualNode(to);
	},
	onNodeAdded(node) {
		if (node.nodeName === "SCRIPT") reload();
	},
	onBeforeNodeDiscarded(node) {
		return !node.src?.includes("/.lectern/");
	},
};

/** A stylesheet that was just fetched again differs only in the mark that made it so. */
function isRefreshed(from, to) {
	const plain = (link) => new URL(link.href, location.href).pathname;
	return from.rel === to.rel && plain(from) === plain(to);
}

function reload() {
	location.reload();
}

function showProblem(problem) {
	overlay.problem = problem;
	overlay.element?.remove();
	overlay.element = undefined;
	if (!problem || sessionStorage.getItem(DISMISSED) === problem) return;
	overlay.element = drawOverlay(problem);
	document.documentElement.append(overlay.element);
}

function dismiss() {
	sessionStorage.setItem(DISMISSED, overlay.problem);
	showProblem(overlay.problem);
}

addEventListener("keydown", ({ key }) => {
	if (key === "Escape" && overlay.element) dismiss();
});

function drawOverlay(problem) {
	const host = document.createElement("lectern-problem");
	const root = host.attachShadow({ mode: "open" });
	root.adoptedStyleSheets = [style()];
	const box = document.createElement("div");
	box.setAttribute("role", "alert");
	const text = document.createElement("pre");
	text.textContent = problem;
	text.tabIndex = 0;
	const button = document.createElement("button");
	button.textContent = "Hide";
	button.addEventListener("click", dismiss);
	box.append(button, text);
	root.append(box);
	return host;
}

function style() {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(`
		div {
			position: fixed; inset: auto 0 0 0; z-index: 2147483647; max-height: 60vh; overflow: auto;
			padding: 1rem 1.25rem; background: #1c1917; color: #fafaf9; border-top: 4px solid #ef4444;
			font: 14px/1.5 ui-monospace, Menlo, Consolas, monospace; box-shadow: 0 -8px 32px #0006;
		}
		pre { margin: 0; white-space: pre; overflow-x: auto; font: inherit; tab-size: 1; }
		button {
			float: right; font: inherit; color: inherit; background: #44403c; border: 0; border-radius: 4px;
			padding: .25rem .75rem; cursor: pointer;
		}
		@media print { div { display: none; } }
	`);
	return sheet;
}
