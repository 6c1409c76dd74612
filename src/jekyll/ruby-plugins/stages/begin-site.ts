import { toRuby } from "../../../ruby/library/plain-values.ts";
import { TimeObject } from "../../../ruby/library/time/time-objects.ts";
import {
	list,
	RubyHash,
	type RubyValue,
	str,
} from "../../../ruby/objects/index.ts";
import type { SiteContext } from "../../site-context.ts";
import type { PluginSession } from "../session.ts";
import type { Hooks } from "./hooks.ts";

/** `Site#initialize` and `Site#reset`: the site knows its configuration, and nothing has been read. */
export function beginSite(
	session: PluginSession,
	hooks: Hooks,
	context: SiteContext,
): void {
	const { vm, site } = session;
	session.context = context;
	for (const [name, value] of Object.entries(variablesOf(session, context)))
		site.set(name, value);
	session.attempt(() =>
		vm.send(vm.send(vm.classes.get("Jekyll"), "sites"), "<<", site),
	);
	hooks.runOfSite("after_init");
	hooks.runOfSite("after_reset");
}

function variablesOf(
	{ vm }: PluginSession,
	{ config, time }: SiteContext,
): Readonly<Record<string, RubyValue>> {
	const { lectern: _, ...jekyllConfig } = config;
	return {
		"@config": toRuby(vm, jekyllConfig),
		"@source": str(config.source),
		"@dest": str(config.destination),
		"@baseurl": str(config.baseurl),
		"@time": new TimeObject(time),
		"@pages": list([]),
		"@static_files": list([]),
		"@data": new RubyHash(),
		"@collections": new RubyHash(),
		"@layouts": new RubyHash(),
		"@permalink_style": str(String(config.permalink ?? "date")),
		"@safe": Boolean(config.safe),
		"@show_drafts": Boolean(config.show_drafts),
		"@future": Boolean(config.future),
		"@keep_files": toRuby(vm, config.keep_files),
		"@exclude": toRuby(vm, config.exclude),
		"@include": toRuby(vm, config.include),
	};
}
