import type { VideoProvider } from "../types.ts";
import { bilibili } from "./bilibili.ts";
import { file } from "./file.ts";
import { panopto } from "./panopto.ts";
import { peertube } from "./peertube.ts";
import type { Provider } from "./provider.ts";
import { vimeo } from "./vimeo.ts";
import { youtube } from "./youtube.ts";

/** In the order in which they are asked: those that know their hosts before those that go by the path. */
export const providers: readonly Provider[] = [
	youtube,
	vimeo,
	bilibili,
	panopto,
	peertube,
	file,
];

/** `undefined` for a name that is none. */
export function findProvider(name: string): Provider | undefined {
	return providers.find((provider) => provider.name === name);
}

/** The provider's name as readers know it (`YouTube`). */
export function providerTitle(name: VideoProvider): string {
	return findProvider(name)?.title ?? name;
}
