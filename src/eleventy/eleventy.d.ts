/** The parts of Eleventy 3.1.8 that Lectern drives; the package ships no types. */
declare module "@11ty/eleventy" {
	/** What configuration callbacks and plugins get. */
	export interface UserConfig {
		readonly ignores: Set<string>;
		setUseGitIgnore(use: boolean): void;
		setTemplateFormats(formats: readonly string[]): void;
		setFreezeReservedData(freeze: boolean): void;
		setDataDeepMerge(deep: boolean): void;
		setInputDirectory(folder: string): void;
		setOutputDirectory(folder: string): void;
		setServerOptions(options: Record<string, unknown>): void;
		setWatchThrottleWaitTime(milliseconds: number): void;
		setChokidarConfig(options: Record<string, unknown>): void;
		addWatchTarget(target: string, options?: { resetConfig?: boolean }): void;
		addGlobalData(key: string, value: unknown): void;
		addTemplate(
			virtualPath: string,
			content: unknown,
			data?: Record<string, unknown>,
		): void;
		on(event: string, listener: (details: BuildEvent) => unknown): void;
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
