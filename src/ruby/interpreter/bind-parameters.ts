import {
	ForwardingParameterNode,
	KeywordRestParameterNode,
	MultiTargetNode,
	type Node,
	OptionalKeywordParameterNode,
	OptionalParameterNode,
	type ParametersNode,
	RequiredKeywordParameterNode,
	RequiredParameterNode,
	RestParameterNode,
} from "@ruby/prism/src/nodes.js";
import {
	list,
	RubyHash,
	type RubyProc,
	type RubyValue,
} from "../objects/index.ts";
import { assign } from "./assign.ts";
import type { Frame } from "./frame.ts";
import type { Interpreter } from "./interpreter.ts";

/** What a method or block is called with. */
export interface Given {
	readonly args: RubyValue[];
	readonly block: RubyProc | undefined;
	/** Methods and lambdas count their arguments; blocks do not. */
	readonly isStrict: boolean;
}

/** Names of what `...`, `*`, `**` and `&` alone hand on. */
export const anonymous = { rest: "*", keywords: "**", block: "&" } as const;

/** Set a body's parameters. @throws ArgumentError. */
export function bindParameters(
	vm: Interpreter,
	parameters: ParametersNode | null,
	frame: Frame,
	given: Given,
): void {
	const { variables } = frame.scope;
	if (!parameters) {
		if (given.isStrict) checkCount(vm, given.args.length, 0, 0);
		return;
	}
	const isForwarding =
		parameters.keywordRest instanceof ForwardingParameterNode;
	const { positional, keywords } = splitKeywords(parameters, given.args);
	bindPositional(vm, parameters, frame, positional, given.isStrict);
	if (isForwarding) variables.set(anonymous.block, given.block ?? null);
	else bindKeywords(vm, parameters, frame, keywords);
	if (parameters.block)
		variables.set(
			parameters.block.name ?? anonymous.block,
			given.block ?? null,
		);
}

function splitKeywords(
	{ keywords, keywordRest }: ParametersNode,
	args: RubyValue[],
): { positional: RubyValue[]; keywords: RubyHash | undefined } {
	const last = args.at(-1);
	if (!(last instanceof RubyHash && last.isKeywords))
		return { positional: args, keywords: undefined };
	const takes =
		keywords.length > 0 || keywordRest instanceof KeywordRestParameterNode;
	if (takes) return { positional: args.slice(0, -1), keywords: last };
	if (keywordRest instanceof ForwardingParameterNode)
		return { positional: args, keywords: undefined };
	if (last.size === 0)
		return { positional: args.slice(0, -1), keywords: undefined };
	const plain = RubyHash.from(last.pairs());
	return { positional: [...args.slice(0, -1), plain], keywords: undefined };
}

function bindPositional(
	vm: Interpreter,
	{ requireds, optionals, rest, posts, keywords, keywordRest }: ParametersNode,
	frame: Frame,
	args: readonly RubyValue[],
	isStrict: boolean,
): void {
	const { variables } = frame.scope;
	const least = requireds.length + posts.length;
	const takesAll =
		rest !== null || keywordRest instanceof ForwardingParameterNode;
	if (isStrict)
		checkCount(
			vm,
			args.length,
			least,
			takesAll ? Number.POSITIVE_INFINITY : least + optionals.length,
			requiredKeywords(keywords),
		);
	let at = 0;
	for (const one of requireds) bindRequired(vm, one, frame, args[at++] ?? null);
	let spare = args.length - least;
	for (const one of optionals) {
		if (!(one instanceof OptionalParameterNode)) continue;
		const isGiven = spare-- > 0;
		variables.set(
			one.name,
			isGiven ? (args[at++] ?? null) : vm.evaluate(one.value, frame),
		);
	}
	const end = Math.max(at, args.length - posts.length);
	if (takesAll) {
		const name = rest instanceof RestParameterNode ? rest.name : undefined;
		variables.set(name ?? anonymous.rest, list(args.slice(at, end)));
		at = end;
	}
	for (const one of posts) bindRequired(vm, one, frame, args[at++] ?? null);
}

function bindRequired(
	vm: Interpreter,
	parameter: Node,
	frame: Frame,
	value: RubyValue,
): void {
	if (parameter instanceof RequiredParameterNode)
		frame.scope.variables.set(parameter.name, value);
	else if (parameter instanceof MultiTargetNode)
		assign(vm, parameter, frame, value);
}

function bindKeywords(
	vm: Interpreter,
	{ keywords, keywordRest }: ParametersNode,
	frame: Frame,
	given: RubyHash | undefined,
): void {
	const { variables } = frame.scope;
	const left = new RubyHash();
	left.replace(given?.pairs() ?? []);
	const missing: string[] = [];
	for (const one of keywords) {
		if (
			!(
				one instanceof OptionalKeywordParameterNode ||
				one instanceof RequiredKeywordParameterNode
			)
		)
			continue;
		const value = left.remove(vm.symbol(one.name));
		if (value !== undefined) variables.set(one.name, value);
		else if (one instanceof OptionalKeywordParameterNode)
			variables.set(one.name, vm.evaluate(one.value, frame));
		else missing.push(`:${one.name}`);
	}
	if (missing.length > 0)
		vm.raise(
			"ArgumentError",
			`missing keyword${missing.length > 1 ? "s" : ""}: ${missing.join(", ")}`,
		);
	if (keywordRest instanceof KeywordRestParameterNode)
		variables.set(keywordRest.name ?? anonymous.keywords, left);
	else if (left.size > 0 && keywords.length > 0)
		vm.raise(
			"ArgumentError",
			`unknown keyword${left.size > 1 ? "s" : ""}: ${left
				.keys()
				.map((key) => vm.inspect(key))
				.join(", ")}`,
		);
}

/** Named only where the number of the others is wrong, as Ruby does it. */
function requiredKeywords(keywords: readonly Node[]): string {
	const names = keywords
		.filter((one) => one instanceof RequiredKeywordParameterNode)
		.map(({ name }) => name);
	const plural = names.length > 1 ? "keywords" : "keyword";
	return names.length > 0 ? `; required ${plural}: ${names.join(", ")}` : "";
}

function checkCount(
	vm: Interpreter,
	count: number,
	least: number,
	most: number,
	keywords = "",
): void {
	if (count >= least && count <= most) return;
	const expected =
		most === least
			? `${least}`
			: most === Number.POSITIVE_INFINITY
				? `${least}+`
				: `${least}..${most}`;
	vm.raise(
		"ArgumentError",
		`wrong number of arguments (given ${count}, expected ${expected}${keywords})`,
	);
}
