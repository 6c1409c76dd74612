import type { Dialect } from "../types.ts";

export const sql: Dialect = {
	ignoreCase: true,
	words: {
		k: "count sum avg min max select from where group order by having join left right inner outer on as and or not like limit desc asc create table insert into values primary key null distinct union all case when then else end update set delete",
		nb: "integer int varchar char date real year text numeric decimal boolean float double timestamp",
	},
	scopes: {
		"entity.name.function": "n",
		"storage.type": "nb",
		"keyword.operator": "o",
		"support.function": "k",
		"string.quoted.single": "s1",
		"punctuation.definition.string": undefined,
	},
};
