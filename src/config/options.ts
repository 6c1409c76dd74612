import { commandOptions } from "./command-options.ts";
import { jekyllOptions } from "./jekyll-options.ts";
import { lecternOptions } from "./lectern-options.ts";
import type { Command, Option } from "./option-type.ts";

/** Every option: the defaults, the validation, `--help` and README's table are made from these rows. */
export const options: readonly Option[] = [
	...jekyllOptions,
	...lecternOptions,
	...commandOptions,
];

/** The options that a command takes on its command line. */
export function optionsOf(command: Command): readonly Option[] {
	return options.filter((option) => option.flag?.commands.includes(command));
}
