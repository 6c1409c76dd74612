import type { Browser } from "playwright-core";

/** What a reader on a slow phone sees, and when. Milliseconds from the click, bytes as they come over the network. */
export interface SlowVisit {
	readonly firstPaint: number;
	/** Everything has loaded, fonts too, and stands where it will stand. */
	readonly finalLayout: number;
	/** Cumulative layout shift. */
	readonly shift: number;
	readonly bytes: Readonly<Record<string, number>>;
	readonly otherHosts: readonly string[];
	readonly complaints: readonly string[];
}

/** Lighthouse's slow 4G. */
const slow4G = {
	offline: false,
	latency: 150,
	downloadThroughput: (1.6 * 1024 * 1024) / 8,
	uploadThroughput: (750 * 1024) / 8,
};

const watch = `
window.finalLayout = new Promise((resolve) => addEventListener("load", () => 
	Promise.resolve(window.MathJax?.startup?.promise).then(() => document.fonts.ready).then(() =>
	requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now()))))));
window.firstPaint = new Promise((resolve) => new PerformanceObserver((list) => {
	for (const { startTime } of list.getEntriesByName("first-contentful-paint")) resolve(startTime);
}).observe({ type: "paint", buffered: true }));
window.shift = 0;
new PerformanceObserver((list) => {
	for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) window.shift += value;
}).observe({ type: "layout-shift", buffered: true });`;

/** Open a page as Lighthouse's phone does: a fourth of the processor, slow 4G, nothing kept from before. */
export async function visitSlowly(
	browser: Browser,
	address: string,
): Promise<SlowVisit> {
	const context = await browser.newContext({
		viewport: { width: 412, height: 823 },
		deviceScaleFactor: 1.75,
		isMobile: true,
	});
	const page = await context.newPage();
	const client = await context.newCDPSession(page);
	const kinds = new Map<string, string>();
	const bytes: Record<string, number> = {};
	const otherHosts: string[] = [];
	const complaints: string[] = [];
	page.on("console", (message) => {
		if (message.type() === "error") complaints.push(message.text());
	});
	await client.send("Network.enable");
	client.on("Network.requestWillBeSent", ({ requestId, request, type }) => {
		kinds.set(requestId, type ?? "Other");
		if (new URL(request.url).host !== new URL(address).host)
			otherHosts.push(request.url);
	});
	client.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
		const kind = kinds.get(requestId) ?? "Other";
		bytes[kind] = (bytes[kind] ?? 0) + encodedDataLength;
	});
	await client.send("Network.emulateNetworkConditions", slow4G);
	await client.send("Emulation.setCPUThrottlingRate", { rate: 4 });
	await page.addInitScript(watch);
	await page.goto(address, { waitUntil: "load" });
	const finalLayout = Number(await page.evaluate("finalLayout"));
	const firstPaint = Number(await page.evaluate("firstPaint"));
	const shift = Number(await page.evaluate("shift"));
	await context.close();
	return { firstPaint, shift, finalLayout, bytes, otherHosts, complaints };
}
