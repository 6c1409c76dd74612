import { cache } from "./cache.ts";
import { command } from "./command.ts";
import { converter } from "./converter.ts";
import { converters } from "./converters.ts";
import { deprecator } from "./deprecator.ts";
import { errors } from "./errors.ts";
import { generator } from "./generator.ts";
import { hooks } from "./hooks.ts";
import { logAdapter } from "./log-adapter.ts";
import { module } from "./module.ts";
import { pathManager } from "./path-manager.ts";
import { plugin } from "./plugin.ts";
import { url } from "./url.ts";
import { utils } from "./utils.ts";

/** Jekyll's module as plugins see it, in Ruby: hooks, the classes to inherit from, logging, utilities. The order is that in which they are run. */
export const jekyllModule = [
	module,
	errors,
	logAdapter,
	deprecator,
	hooks,
	plugin,
	generator,
	command,
	converter,
	converters,
	utils,
	pathManager,
	cache,
	url,
].join("");
