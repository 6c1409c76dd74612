import type { Dialect } from "../types.ts";
import { apache } from "./apache.ts";
import { shell } from "./bash.ts";
import { c, cpp } from "./c.ts";
import { css, scss } from "./css.ts";
import { diff, json, yaml } from "./data.ts";
import { java } from "./java.ts";
import { javascript, typescript } from "./javascript.ts";
import { julia } from "./julia.ts";
import { html, xml } from "./markup.ts";
import { php } from "./php.ts";
import { python } from "./python.ts";
import { r } from "./r.ts";
import { ruby } from "./ruby.ts";
import { sql } from "./sql.ts";
import { stata } from "./stata.ts";
import { tex } from "./tex.ts";

/** By Rouge's tag. A language that is not here gets what its grammar's scopes commonly mean. */
export const dialects: Readonly<Record<string, Dialect>> = {
	apache,
	c,
	cpp,
	css,
	diff,
	html,
	java,
	javascript,
	jsx: javascript,
	json,
	julia,
	php,
	python,
	r,
	ruby,
	scss,
	shell,
	sql,
	stata,
	tex,
	tsx: typescript,
	typescript,
	xml,
	yaml,
};
