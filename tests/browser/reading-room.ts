import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { buildSite, type Site } from "./build-site.ts";
import { openBrowser } from "./open-browser.ts";
import { serveSite } from "./serve-site.ts";

/** A page that is open, and what went wrong on it. */
export interface Visit {
	readonly page: Page;
	/** Requests to other hosts, errors of scripts, breaches of the policy. */
	readonly faults: string[];
	readonly close: () => Promise<void>;
}

/** A course, built, served and opened in a browser. */
export class ReadingRoom {
	readonly site: Site;
	readonly origin: string;
	private readonly browser: Browser;
	private readonly stop: () => void;

	private constructor(
		site: Site,
		server: { origin: string; close: () => void },
		browser: Browser,
	) {
		this.site = site;
		this.origin = server.origin;
		this.stop = server.close;
		this.browser = browser;
	}

	static async open(
		flags: Readonly<Record<string, unknown>> = {},
		settings: Readonly<Record<string, unknown>> = {},
		folder?: string,
	): Promise<ReadingRoom> {
		const site = await buildSite(flags, settings, folder);
		return new ReadingRoom(site, await serveSite(site), await openBrowser());
	}

	async visit(
		path: string,
		options: BrowserContextOptions = {},
	): Promise<Visit> {
		const context = await this.browser.newContext(options);
		const page = await context.newPage();
		const faults: string[] = [];
		page.on("request", (request) => {
			const url = request.url();
			if (!url.startsWith(this.origin) && !url.startsWith("data:"))
				faults.push(`asked for ${url}`);
		});
		page.on("pageerror", ({ message }) => faults.push(message));
		page.on("console", (message) => {
			if (message.type() === "error") faults.push(message.text());
		});
		await page.goto(this.origin + path, { waitUntil: "load" });
		return { page, faults, close: () => context.close() };
	}

	async close(): Promise<void> {
		await this.browser.close();
		this.stop();
	}
}
