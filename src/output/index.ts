export { contains, refuseDestination } from "./check-destination.ts";
export { Destination } from "./destination.ts";
export { type PublishOptions, publish } from "./publish.ts";
export type * from "./types.ts";
