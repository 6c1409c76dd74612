export {
	createVariants,
	loadResize,
	type Resize,
	type VariantStore,
} from "./create-variants.ts";
export { describeImage } from "./describe-image.ts";
export { type EnhanceImageOptions, enhanceImages } from "./enhance-images.ts";
export { readImageSize } from "./read-size.ts";
export { renderMissing } from "./render-missing.ts";
export type {
	ImageFormat,
	ImageInfo,
	ImageSize,
	VariantJob,
} from "./types.ts";
