export { contains, refuseDestination } from "./check-destination.ts";
export { Destination } from "./destination.ts";
export { openStaging, type PublishOptions, publish } from "./publish.ts";
export { publishInPlace } from "./publish-in-place.ts";
export type { Staging } from "./staging.ts";
export type * from "./types.ts";
