import type { MethodTable } from "../../core/define.ts";
import { numberFrom, textFrom } from "../../interpreter/convert.ts";
import type { RubyModule } from "../../objects/index.ts";
import { parseTime } from "../../time/parse-time.ts";
import { RubyTime } from "../../values.ts";
import { invalid } from "./make-date.ts";
import { TimeObject } from "./time-objects.ts";

/** `DateTime.now`, `DateTime.parse`. */
export const dateTimeClassMethods: MethodTable<RubyModule> = {
	now: ({ vm }) => {
		vm.host.onLook();
		return new TimeObject(RubyTime.in(vm.host.zone, vm.host.now()), "DateTime");
	},
	parse({ vm, args: [text] }) {
		const time = parseTime(
			textFrom(vm, text),
			{ offsetAt: () => 0 },
			new Date(vm.host.now()),
		);
		return time ? new TimeObject(time, "DateTime") : invalid(vm);
	},
	new({ vm, args }) {
		const [year = 1970, month = 1, day = 1, hour = 0, minute = 0, second = 0] =
			args.map((part) => numberFrom(vm, part));
		return new TimeObject(
			new RubyTime(Date.UTC(year, month - 1, day, hour, minute, second), 0),
			"DateTime",
		);
	},
};
