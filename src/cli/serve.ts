import { existsSync } from "node:fs";
import type { LiveServer } from "../eleventy/live-server.ts";
import { announce, type Configured, configure, loudness } from "./configure.ts";
import { type Console, openConsole, type Streams } from "./console.ts";
import type { Invocation } from "./create-program.ts";
import { follow } from "./follow.ts";
import { hintAtEmptyFolder } from "./hint-at-empty-folder.ts";
import { openInBrowser } from "./open-in-browser.ts";
import type { Rebuild } from "./rebuilder.ts";
import { untilStopped } from "./until-stopped.ts";
import { exitCodes, UsageError } from "./usage.ts";

/** `lectern serve`: the site on a server of this machine, built again at every change, until the program is stopped. */
export async function serve(
	invocation: Invocation,
	streams: Streams,
): Promise<number> {
	const { flags } = invocation;
	const configured = configure(invocation);
	const { config } = configured;
	const console = openConsole(streams, loudness(configured));
	announce(console, configured);
	hintAtEmptyFolder(console, config.source);
	const server = await startServer(configured);
	const url = `http://${nameOf(config.host)}:${server.port}`;
	const following = follow({
		console,
		configure: () => atLocalAddress(configure(invocation), url),
		withCache: !flags.disable_disk_cache,
		withNotes: Boolean(flags.verbose),
		onBuilt: (rebuild, { config }) => {
			server.live.mountAt(config.baseurl);
			tell(server.live, rebuild);
		},
	});
	if (!(flags.skip_initial_build && existsSync(config.destination))) {
		console.info("Generating...");
		await following.build();
	}
	if (flags.watch !== false) await following.watch();
	announceServer(console, config, `${url}${config.baseurl}/`, flags.watch);
	if (config.open_url) openInBrowser(`${url}${config.baseurl}/`);
	await untilStopped();
	await following.close();
	await server.live.close();
	return exitCodes.done;
}

async function startServer({
	config,
}: Configured): Promise<{ live: LiveServer; port: number }> {
	const { LiveServer } = await import("../eleventy/live-server.ts");
	const port = Number(config.port);
	if (!Number.isInteger(port) || port < 0 || port > 65535)
		throw new UsageError(
			`--port must be a number up to 65535, and is "${config.port}"`,
		);
	const live = new LiveServer({
		folder: config.destination,
		host: String(config.host),
		port,
		baseurl: config.baseurl,
		isLive: config.livereload !== false,
	});
	return { live, port: await live.start() };
}

/** A site for its author's eyes; while developing, its own address is the server's, as Jekyll has it. */
function atLocalAddress(configured: Configured, url: string): Configured {
	const { config } = configured;
	const lectern = { ...config.lectern, marksUnknownTags: true };
	const address = lectern.environment === "development" ? { url } : {};
	return { ...configured, config: { ...config, ...address, lectern } };
}

function nameOf(host: unknown): string {
	return host === "127.0.0.1" || host === "0.0.0.0" || host === "::1"
		? "localhost"
		: String(host);
}

function announceServer(
	console: Console,
	{ source }: Configured["config"],
	address: string,
	watch: unknown,
): void {
	console.info(
		"Auto-regeneration:",
		watch === false ? "disabled" : `enabled for '${source}'`,
	);
	console.info("Server address:", address);
	console.info("Server running...", "press ctrl-c to stop.");
}

function tell(live: LiveServer, { published, problem }: Rebuild): void {
	live.tell({ type: "lectern.problem", problem });
	if (!published) return;
	const { written: changed, removed } = published;
	if (changed.length + removed.length)
		live.tell({ type: "lectern.changed", changed, removed });
}
