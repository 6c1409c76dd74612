import * as nodes from "@ruby/prism/src/nodes.js";
import type { RubyValue } from "../objects/index.ts";
import { assignments } from "./evaluate/assignments.ts";
import { calls } from "./evaluate/calls.ts";
import { collections } from "./evaluate/collections.ts";
import { conditions } from "./evaluate/conditions.ts";
import { definitions } from "./evaluate/definitions.ts";
import { jumps } from "./evaluate/jumps.ts";
import { literals } from "./evaluate/literals.ts";
import { loops } from "./evaluate/loops.ts";
import { matching } from "./evaluate/matching.ts";
import { operatorAssignments } from "./evaluate/operator-assignments.ts";
import { rescues } from "./evaluate/rescues.ts";
import { supers } from "./evaluate/supers.ts";
import { texts } from "./evaluate/texts.ts";
import { variables } from "./evaluate/variables.ts";
import type { Frame } from "./frame.ts";
import type { Interpreter } from "./interpreter.ts";

type Nodes = typeof nodes;
export type NodeName = {
	[Name in keyof Nodes]: Nodes[Name] extends abstract new (
		...args: never
	) => { nodeID: number }
		? Name
		: never;
}[keyof Nodes];

/** Evaluates nodes of one kind. */
export type Evaluate<Node> = (
	vm: Interpreter,
	node: Node,
	frame: Frame,
) => RubyValue;

/** Evaluators of one family of nodes, by the kind of node. */
export type Evaluators = {
	readonly [Name in NodeName]?: Evaluate<InstanceType<Nodes[Name]>>;
};

const families: readonly Evaluators[] = [
	literals,
	texts,
	collections,
	variables,
	assignments,
	operatorAssignments,
	conditions,
	loops,
	jumps,
	rescues,
	calls,
	supers,
	definitions,
	matching,
];

type AnyNode = nodes.Node;

const byName: Readonly<Record<string, unknown>> = Object.assign(
	{},
	...families,
);

/** Every kind of node there is an evaluator for, by its class: names of classes change when code is bundled. */
const evaluators: ReadonlyMap<unknown, Evaluate<AnyNode>> = new Map(
	Object.entries(nodes).flatMap(([name, kind]) => {
		const evaluate = byName[name];
		return evaluate ? [[kind, evaluate as Evaluate<AnyNode>]] : [];
	}),
);

export function evaluatorOf(node: AnyNode): Evaluate<AnyNode> {
	return evaluators.get(node.constructor) ?? notUnderstood;
}

const notUnderstood: Evaluate<AnyNode> = (vm, node, frame) => {
	vm.mark(frame.source, node.location);
	const name = node.constructor.name
		.replace(/Node$/, "")
		.replace(/(?<!^)[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
		.toLowerCase();
	return vm.refuse(
		"unsupported",
		`This form of Ruby is not understood: ${name}.`,
	);
};
