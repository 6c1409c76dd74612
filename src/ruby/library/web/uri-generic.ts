import type { MethodTable } from "../../core/define.ts";
import { type RubyObject, str } from "../../objects/index.ts";
import { join } from "./parse-uri.ts";

const names = [
	"scheme",
	"userinfo",
	"host",
	"port",
	"path",
	"query",
	"fragment",
];

/** Methods of a parsed address: its parts, as text, joined to another. */
export const genericMethods: MethodTable<RubyObject> = {
	...Object.fromEntries(
		names.map((name): [string, MethodTable<RubyObject>[string]] => [
			name,
			({ self }) => self.get(`@${name}`) ?? null,
		]),
	),
	...Object.fromEntries(
		names.map((name): [string, MethodTable<RubyObject>[string]] => [
			`${name}=`,
			({ self, args: [value = null] }) => {
				self.set(`@${name}`, value);
				return value;
			},
		]),
	),
	hostname: ({ self }) => self.get("@host") ?? null,
	"absolute?": ({ self }) => self.get("@scheme") !== null,
	"relative?": ({ self }) => self.get("@scheme") === null,
	request_uri: ({ vm, self }) =>
		str(
			`${vm.text(self.get("@path") ?? null) || "/"}${self.get("@query") === null ? "" : `?${vm.text(self.get("@query") ?? null)}`}`,
		),
	to_s({ vm, self }) {
		const get = (name: string) => {
			const value = self.get(`@${name}`) ?? null;
			return value === null ? undefined : vm.text(value);
		};
		const scheme = get("scheme");
		const standard =
			scheme === "https" ? "443" : scheme === "http" ? "80" : undefined;
		const user = get("userinfo");
		const port = get("port");
		const authority =
			get("host") === undefined
				? ""
				: `//${user === undefined ? "" : `${user}@`}${get("host")}${port === undefined || port === standard ? "" : `:${port}`}`;
		return str(
			`${scheme === undefined ? "" : `${scheme}:`}${authority}${get("path") ?? ""}${get("query") === undefined ? "" : `?${get("query")}`}${get("fragment") === undefined ? "" : `#${get("fragment")}`}`,
		);
	},
	inspect: ({ vm, self }) =>
		str(`#<${vm.classOf(self).name} ${vm.text(vm.send(self, "to_s"))}>`),
	"==": ({ vm, self, args: [other = null] }) =>
		vm.text(self) === vm.text(other),
	"+": ({ vm, self, args: [more = null] }) =>
		join(vm, vm.text(self), vm.text(more)),
	merge: ({ vm, self, args: [more = null] }) =>
		join(vm, vm.text(self), vm.text(more)),
};
