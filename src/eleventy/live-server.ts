import { readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import EleventyDevServer from "@11ty/eleventy-dev-server";

const CLIENT = "/.lectern/live-client.js";

export interface LiveServerOptions {
	/** The site's folder; it may not exist yet. */
	readonly folder: string;
	/** The address to listen at. */
	readonly host: string;
	/** Where it is taken, the next free one. */
	readonly port: number;
	/** The site's `baseurl`. */
	readonly baseurl: string;
	/** Whether pages follow the changes. */
	readonly isLive: boolean;
}

/** What an open page is told. */
export type Message =
	| {
			readonly type: "lectern.changed";
			/** Paths of the site's files, below `baseurl`. */
			readonly changed: readonly string[];
			readonly removed: readonly string[];
	  }
	/** What is wrong with the course, as text; nothing when all is well. */
	| { readonly type: "lectern.problem"; readonly problem: string };

/**
 * Eleventy's development server, bound to one address, with Lectern's own client in the pages: it brings a change into
 * the open page without moving it, and shows what is wrong above it.
 */
export class LiveServer extends EleventyDevServer {
	readonly #host: string;
	readonly #isLive: boolean;
	#problem = "";

	constructor({ folder, host, port, baseurl, isLive }: LiveServerOptions) {
		super("lectern", folder, {
			port,
			pathPrefix: baseurl || "/",
			// Its own client is left out; the one below takes its place.
			liveReload: isLive,
			messageOnStart: () => false,
			logger: { info: () => {}, log: () => {}, error: () => {} },
		});
		this.#host = host;
		this.#isLive = isLive;
	}

	/** Begin to listen. @returns The port. */
	async start(): Promise<number> {
		const listening = this.ready();
		this.serve(this.options.port ?? 0);
		await listening;
		const address = this.server.address();
		return typeof address === "object" && address ? address.port : 0;
	}

	mountAt(baseurl: string): void {
		this.options.pathPrefix = this.cleanupPathPrefix(baseurl);
	}

	/** Tell the open pages; a page that is opened later learns what is wrong, too. */
	tell(message: Message): void {
		if (message.type === "lectern.problem") this.#problem = message.problem;
		this.sendUpdateNotification({
			...message,
			base: this.options.pathPrefix,
		});
	}

	override _serverListen(port: number): void {
		this.server.listen({ port, host: this.#host });
	}

	override setupReloadNotifier(): void {
		super.setupReloadNotifier();
		this.updateServer?.on("connection", (socket) =>
			socket.send(
				JSON.stringify({ type: "lectern.problem", problem: this.#problem }),
			),
		);
	}

	override augmentContentWithNotifier(content: string): string {
		const script = `<script type="module" src="${CLIENT}"></script>`;
		const at = content.search(/<\/head>|<body[\s>]/i);
		if (at < 0) return script + content;
		return content.slice(0, at) + script + content.slice(at);
	}

	override async onRequestHandler(
		request: IncomingMessage,
		response: ServerResponse,
	): Promise<void> {
		if (this.#isLive && request.url === CLIENT) return sendClient(response);
		try {
			response.setHeader("Cache-Control", "no-store");
			await super.onRequestHandler(request, response);
		} catch {
			// An address that cannot be decoded, or a file that is just being replaced.
			response.statusCode = 400;
			response.end();
		}
	}
}

function sendClient(response: ServerResponse): void {
	const client = new URL("live-client.js", import.meta.url);
	response.setHeader("Content-Type", "text/javascript; charset=utf-8");
	response.end(readFileSync(client));
}
