import { createHash } from "node:crypto";
import {
	addClassMethods,
	addMethods,
	type MethodTable,
} from "../core/define.ts";
import { listOf, textFrom } from "../interpreter/convert.ts";
import type { Interpreter } from "../interpreter/interpreter.ts";
import {
	RubyHash,
	type RubyModule,
	RubyObject,
	type RubyValue,
	str,
} from "../objects/index.ts";

/** What turns texts into other texts: addresses, HTML, digests. Nothing is fetched. */
export function defineWeb(vm: Interpreter): void {
	const cgi = vm.classes.define("CGI");
	addClassMethods(vm, cgi, cgiMethods);
	const erb = vm.classes.define("ERB");
	addClassMethods(vm, vm.classes.defineModule("Util", erb), erbMethods);
	addMethods(vm, vm.classes.get("ERB::Util"), erbMethods);
	addClassMethods(vm, erb, {
		new: ({ vm }) =>
			vm.refuse("unsupported", "ERB's templates are not understood."),
	});
	const uri = vm.classes.defineModule("URI");
	vm.classes.define("Error", "StandardError", uri);
	vm.classes.define("InvalidURIError", vm.classes.get("URI::Error"), uri);
	const generic = vm.classes.define("Generic", vm.classes.object, uri);
	vm.classes.define("HTTP", generic, uri);
	vm.classes.define("HTTPS", vm.classes.get("URI::HTTP"), uri);
	addClassMethods(vm, uri, uriMethods);
	addMethods(vm, generic, genericMethods);
	addMethods(vm, "Kernel", {
		URI: ({ vm, args: [text] }) => parse(vm, textFrom(vm, text)),
	});
	addClassMethods(vm, vm.classes.defineModule("Base64"), base64Methods);
	const digest = vm.classes.defineModule("Digest");
	for (const [name, algorithm] of Object.entries(algorithms))
		addClassMethods(vm, vm.classes.define(name, vm.classes.object, digest), {
			hexdigest: ({ vm, args: [text] }) =>
				str(createHash(algorithm).update(textFrom(vm, text)).digest("hex")),
			base64digest: ({ vm, args: [text] }) =>
				str(createHash(algorithm).update(textFrom(vm, text)).digest("base64")),
			file: ({ vm, args: [path] }) => {
				const made = new RubyObject();
				const text = vm.text(
					vm.send(vm.classes.get("File"), "read", path ?? null),
				);
				addMethods(vm, vm.classes.singletonOf(made), {
					hexdigest: () =>
						str(createHash(algorithm).update(text).digest("hex")),
				});
				return made;
			},
		});
	const web = "A plugin may not ask the network.";
	for (const name of [
		"Net",
		"OpenURI",
		"Open3",
		"HTTParty",
		"Faraday",
		"RestClient",
		"Socket",
		"TCPSocket",
	])
		addClassMethods(vm, vm.classes.defineModule(name), {
			const_missing: ({ vm }) => vm.refuse("forbidden", web),
			method_missing: ({ vm }) => vm.refuse("forbidden", web),
		});
	for (const name of ["open", "read", "open_uri"])
		addClassMethods(vm, uri, {
			[name]: ({ vm }) => vm.refuse("forbidden", web),
		});
}

const algorithms = {
	MD5: "md5",
	SHA1: "sha1",
	SHA256: "sha256",
	SHA384: "sha384",
	SHA512: "sha512",
	SHA2: "sha256",
};

const entities: Readonly<Record<string, string>> = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	'"': "&quot;",
	"'": "&#39;",
};
export const escapeHtml = (text: string) =>
	text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
const unescapeHtml = (text: string) =>
	text.replace(/&(?:amp|lt|gt|quot|#39|#x27|#\d+);/g, (entity) => {
		const known = Object.entries(entities).find(
			([, written]) => written === entity,
		)?.[0];
		return (
			known ??
			(entity === "&#x27;"
				? "'"
				: String.fromCodePoint(Number(entity.slice(2, -1))))
		);
	});
const percent = (text: string) =>
	encodeURIComponent(text).replace(
		/[!'()*]/g,
		(sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
	);
const form = (text: string) =>
	percent(text)
		.replaceAll("%20", "+")
		.replaceAll("%2A", "*")
		.replaceAll("~", "%7E");
const fromForm = (text: string) => {
	try {
		return decodeURIComponent(text.replaceAll("+", " "));
	} catch {
		return text;
	}
};

const cgiMethods: MethodTable<RubyModule> = {
	escape: ({ vm, args: [text] }) =>
		str(form(textFrom(vm, text)).replaceAll("%7E", "~").replaceAll("*", "%2A")),
	unescape: ({ vm, args: [text] }) => str(fromForm(textFrom(vm, text))),
	escapeHTML: ({ vm, args: [text] }) => str(escapeHtml(textFrom(vm, text))),
	escape_html: ({ vm, args: [text] }) => str(escapeHtml(textFrom(vm, text))),
	unescapeHTML: ({ vm, args: [text] }) => str(unescapeHtml(textFrom(vm, text))),
	unescape_html: ({ vm, args: [text] }) =>
		str(unescapeHtml(textFrom(vm, text))),
};

const erbMethods: MethodTable = {
	url_encode: ({ vm, args: [text = null] }) => str(percent(vm.text(text))),
	u: ({ vm, args: [text = null] }) => str(percent(vm.text(text))),
	html_escape: ({ vm, args: [text = null] }) => str(escapeHtml(vm.text(text))),
	h: ({ vm, args: [text = null] }) => str(escapeHtml(vm.text(text))),
};

const base64Methods: MethodTable<RubyModule> = {
	encode64: ({ vm, args: [text] }) =>
		str(
			Buffer.from(textFrom(vm, text))
				.toString("base64")
				.replace(/.{1,60}/g, "$&\n"),
		),
	strict_encode64: ({ vm, args: [text] }) =>
		str(Buffer.from(textFrom(vm, text)).toString("base64")),
	urlsafe_encode64: ({ vm, args: [text] }) =>
		str(
			Buffer.from(textFrom(vm, text))
				.toString("base64")
				.replaceAll("+", "-")
				.replaceAll("/", "_"),
		),
	decode64: ({ vm, args: [text] }) =>
		str(Buffer.from(textFrom(vm, text), "base64").toString()),
	strict_decode64: ({ vm, args: [text] }) =>
		str(Buffer.from(textFrom(vm, text), "base64").toString()),
	urlsafe_decode64: ({ vm, args: [text] }) =>
		str(Buffer.from(textFrom(vm, text), "base64url").toString()),
};

/** RFC 3986's parts of an address, by its own regular expression. */
const parts =
	/^(?:([^:/?#]+):)?(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/s;

function parse(vm: Interpreter, text: string): RubyValue {
	const [, scheme, authority, path = "", query, fragment] =
		parts.exec(text) ?? [];
	if (/[\s<>^`{|}]/.test(text) || /[^\0-\x7f]/.test(text))
		return vm.throw(
			vm.classes.makeException(
				"URI::InvalidURIError",
				`bad URI(is not URI?): ${vm.inspect(str(text))}`,
			),
		);
	const name =
		scheme === "http"
			? "URI::HTTP"
			: scheme === "https"
				? "URI::HTTPS"
				: "URI::Generic";
	const made = new RubyObject(vm.classes.get(name));
	const [, user, host, port] =
		/^(?:([^@]*)@)?([^:]*)(?::(\d+))?$/.exec(authority ?? "") ?? [];
	const set = (key: string, value: string | undefined) =>
		made.set(`@${key}`, value === undefined ? null : str(value));
	set("scheme", scheme);
	set("userinfo", user);
	set("host", authority === undefined ? undefined : host);
	set("path", path);
	set("query", query);
	set("fragment", fragment);
	made.set(
		"@port",
		port
			? Number(port)
			: scheme === "https"
				? 443
				: scheme === "http"
					? 80
					: null,
	);
	return made;
}

const join = (vm: Interpreter, base: string, more: string): RubyValue => {
	try {
		return parse(vm, new URL(more, base).href);
	} catch {
		return vm.throw(
			vm.classes.makeException(
				"URI::InvalidURIError",
				`bad URI(is not URI?): ${base}`,
			),
		);
	}
};

const uriMethods: MethodTable<RubyModule> = {
	parse: ({ vm, args: [text] }) => parse(vm, textFrom(vm, text)),
	join: ({ vm, args: [base, ...more] }) =>
		more.reduce(
			(uri, next) => join(vm, vm.text(uri), vm.text(next)),
			base ?? null,
		),
	encode_www_form_component: ({ vm, args: [text = null] }) =>
		str(form(vm.text(text))),
	encode_uri_component: ({ vm, args: [text = null] }) =>
		str(percent(vm.text(text)).replaceAll("%2A", "*")),
	decode_www_form_component: ({ vm, args: [text] }) =>
		str(fromForm(textFrom(vm, text))),
	decode_uri_component: ({ vm, args: [text] }) =>
		str(decodeURIComponent(textFrom(vm, text))),
	encode_www_form({ vm, args: [fields = null] }) {
		const pairs =
			fields instanceof RubyHash
				? fields.pairs()
				: listOf(vm, fields).map((pair) => listOf(vm, pair));
		return str(
			pairs
				.map(
					([key = null, value = null]) =>
						`${form(vm.text(key))}=${form(vm.text(value))}`,
				)
				.join("&"),
		);
	},
	regexp: ({ vm }) =>
		vm.send(
			vm.classes.get("Regexp"),
			"new",
			str('[a-z][a-z+.-]*:\\/\\/[^\\s<>"]+'),
			1,
		),
	extract: ({ vm, args: [text] }) =>
		vm.send(text ?? null, "scan", vm.send(vm.classes.get("URI"), "regexp")),
	escape: ({ vm, args: [text] }) => str(encodeURI(textFrom(vm, text))),
	unescape: ({ vm, args: [text] }) =>
		str(decodeURIComponent(textFrom(vm, text))),
};

const names = [
	"scheme",
	"userinfo",
	"host",
	"port",
	"path",
	"query",
	"fragment",
];

const genericMethods: MethodTable<RubyObject> = {
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
