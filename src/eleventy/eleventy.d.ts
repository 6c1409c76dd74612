/** The parts of Eleventy 3.1.8 that Lectern drives; the package ships no types. */
declare module "@11ty/eleventy" {
	import type { EventEmitter } from "node:events";

	/** What configuration callbacks and plugins get. */
	export interface UserConfig {
		readonly ignores: Set<string>;
		readonly watchIgnores: Set<string>;
		readonly events: EventEmitter;
		readonly benchmarkManager: BenchmarkManager;
		setUseGitIgnore(use: boolean): void;
		setTemplateFormats(formats: readonly string[]): void;
		setFreezeReservedData(freeze: boolean): void;
		setOutputDirectory(folder: string): void;
		addWatchTarget(target: string, options?: { resetConfig?: boolean }): void;
		addGlobalData(key: string, value: unknown): void;
		addTemplate(
			virtualPath: string,
			content: unknown,
			data?: Record<string, unknown>,
		): void;
		on(event: string, listener: (details: BuildEvent) => unknown): void;
	}

	/** Says on the console what takes long. */
	export interface BenchmarkManager {
		setVerboseOutput(isVerbose: boolean): void;
		getAll(): Readonly<
			Record<string, { setIsVerbose(isVerbose: boolean): void }>
		>;
	}

	export interface BuildEvent {
		readonly directories: { readonly output: string };
		readonly runMode: "build" | "watch" | "serve";
		readonly outputMode: "fs" | "json" | "ndjson";
	}

	export interface EleventyOptions {
		readonly configPath?: string | false;
		readonly quietMode?: boolean;
		readonly config?: (config: UserConfig) => unknown;
	}

	export class Eleventy {
		constructor(input: string, output: string, options?: EleventyOptions);
		disableLogger(): void;
		init(): Promise<void>;
		restart(): Promise<void>;
		write(): Promise<unknown>;
	}
}

/** The parts of Eleventy's development server that Lectern builds upon. */
declare module "@11ty/eleventy-dev-server" {
	import type { IncomingMessage, Server, ServerResponse } from "node:http";

	export interface DevServerOptions {
		readonly port?: number;
		readonly liveReload?: boolean;
		readonly domDiff?: boolean;
		pathPrefix?: string;
		readonly showVersion?: boolean;
		readonly messageOnStart?: () => false;
		readonly logger?: Record<"info" | "log" | "error", (text: string) => void>;
		readonly onRequest?: Record<string, () => unknown>;
	}

	export interface Socket {
		send(text: string): void;
	}

	export default class EleventyDevServer {
		constructor(name: string, folder: string, options: DevServerOptions);
		readonly options: DevServerOptions;
		readonly server: Server;
		updateServer?: {
			on(event: "connection", listener: (socket: Socket) => void): void;
		};
		serve(port: number): void;
		ready(): Promise<void>;
		close(): Promise<unknown>;
		cleanupPathPrefix(prefix: string): string;
		sendUpdateNotification(message: Record<string, unknown>): void;
		/** Extension points: called by the server itself. */
		_serverListen(port: number): void;
		setupReloadNotifier(): void;
		augmentContentWithNotifier(content: string): string;
		onRequestHandler(
			request: IncomingMessage,
			response: ServerResponse,
		): Promise<void>;
	}
}
