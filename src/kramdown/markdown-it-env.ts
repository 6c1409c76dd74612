import type { Env } from "markdown-it";
import type { MarkdownEnv } from "../markdown/types.ts";

/** Our `env` as markdown-it types it: it knows an entry `references` of its own rules, which are not in use. */
export function toMarkdownItEnv(env: MarkdownEnv): Env {
	return env as unknown as Env;
}
