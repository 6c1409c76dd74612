// Names every file that a run of the command loads, on standard error; see start-up.test.ts. To be given to `--import`.
import Module, { register } from "node:module";

const require = Module._load;
Module._load = function load(request, parent, ...rest) {
	if (!Module.isBuiltin(request))
		process._rawDebug(`module ${Module._resolveFilename(request, parent)}`);
	return require.call(this, request, parent, ...rest);
};

const loader = `
	export async function load(url, context, next) {
		if (!url.startsWith("node:")) process._rawDebug("module " + url);
		return next(url, context);
	}`;
register(`data:text/javascript,${encodeURIComponent(loader)}`);
