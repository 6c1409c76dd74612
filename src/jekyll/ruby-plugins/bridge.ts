import { toPlain, toRuby } from "../../ruby/library/plain-values.ts";
import {
	RubyRange as RangeObject,
	type RubyObject,
	type RubyValue,
	str,
} from "../../ruby/objects/index.ts";
import { DocumentDrop } from "../liquid/drops/document-drop.ts";
import { PageDrop } from "../liquid/drops/page-drop.ts";
import { StaticFileDrop } from "../liquid/drops/static-file-drop.ts";
import { Drop } from "../liquid/values/drop.ts";
import { RubyRange } from "../liquid/values/range.ts";
import { DocumentObject } from "./document-object.ts";
import { dropObject, dropOf, ObjectDrop } from "./drops.ts";
import type { PluginSession } from "./session.ts";
import { fileObject } from "./wrap.ts";

/** A value of Liquid's as a plugin's: documents are their objects, other views are drops. */
export function toValue(session: PluginSession, value: unknown): RubyValue {
	return toRuby(session.vm, value, (foreign) => {
		if (foreign instanceof ObjectDrop) return foreign.object;
		if (foreign instanceof DocumentDrop || foreign instanceof PageDrop)
			return session.objectOf(foreign.document);
		if (foreign instanceof StaticFileDrop)
			return fileObject(session, foreign.file);
		if (foreign instanceof RubyRange)
			return new RangeObject(foreign.first, foreign.last, false);
		return foreign instanceof Drop
			? dropObject(session, foreign)
			: str(String(foreign));
	});
}

/** A plugin's value as Liquid's. */
export function toLiquid(session: PluginSession, value: RubyValue): unknown {
	return toPlain(value, (object: RubyObject) => {
		if (object instanceof DocumentObject)
			return new ObjectDrop(session, object);
		const drop = dropOf(object);
		if (drop) return drop;
		const { vm } = session;
		if (object instanceof RangeObject)
			return new RubyRange(
				Number(object.first),
				Number(object.last) - (object.excludesEnd ? 1 : 0),
			);
		if (
			isBelow(session, object, "Jekyll::StaticFile") ||
			isBelow(session, object, "Jekyll::Page") ||
			isBelow(session, object, "Jekyll::Document") ||
			isBelow(session, object, "Liquid::Drop")
		)
			return new ObjectDrop(session, object);
		if (vm.respondsTo(object, "to_liquid")) {
			const made = vm.send(object, "to_liquid");
			if (made !== object) return toLiquid(session, made);
			return new ObjectDrop(session, object);
		}
		return vm.respondsTo(object, "to_a")
			? toLiquid(session, vm.send(object, "to_a"))
			: vm.text(object);
	});
}

function isBelow(
	{ vm }: PluginSession,
	object: RubyObject,
	name: string,
): boolean {
	return vm.classOf(object).isBelow(vm.classes.get(name));
}
