import { forwardable } from "./forwardable.ts";
import { logger } from "./logger.ts";
import { openStruct } from "./open-struct.ts";
import { pathname } from "./pathname.ts";
import { set } from "./set.ts";
import { singleton } from "./singleton.ts";
import { stringIo } from "./string-io.ts";
import { timeout } from "./timeout.ts";

/** The part of the library that is easiest said in Ruby itself. */
export const prelude = [
	set,
	openStruct,
	singleton,
	forwardable,
	pathname,
	timeout,
	logger,
	stringIo,
].join("");
