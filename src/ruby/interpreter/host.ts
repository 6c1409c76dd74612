import type { Zone } from "../zone.ts";

/** What a program may ask of the world; paths are absolute. */
export interface RubyHost {
	readonly zone: Zone;
	/** Milliseconds since 1970. */
	readonly now: () => number;
	/** `puts` and the like. */
	readonly print: (text: string) => void;
	/** Variables of the environment that a program may know. */
	readonly environment: Readonly<Record<string, string>>;
	/** Where relative paths begin. */
	readonly folder: string;
	readonly files: RubyFiles;
	/** `require`, `require_relative`, `load`. @returns Whether it has been loaded now. @throws Refusal. */
	readonly require: (name: string, from: string | undefined) => boolean;
	/** YAML to plain values, as Psych reads it; `undefined` where it is none. */
	readonly parseYaml: (text: string) => unknown;
	/** Told that the program has asked for something that may be another tomorrow. */
	readonly onLook: () => void;
}

export interface FileFacts {
	readonly isFolder: boolean;
	readonly size: number;
	/** Milliseconds since 1970. */
	readonly modified: number;
}

/** Files below the folders that a program may read, and the one it may write to. */
export interface RubyFiles {
	readonly look: (path: string) => FileFacts | undefined;
	/** @returns Nothing where there is no such file, or where it may not be read. */
	readonly read: (path: string) => string | undefined;
	/** Names in a folder; nothing where there is none. */
	readonly list: (path: string) => string[] | undefined;
	/** Whether a program may write here. */
	readonly mayWrite: (path: string) => boolean;
	readonly write: (path: string, text: string, appends: boolean) => void;
	readonly makeFolder: (path: string) => void;
	readonly remove: (path: string) => void;
	readonly copy: (from: string, to: string) => void;
	readonly move: (from: string, to: string) => void;
}
