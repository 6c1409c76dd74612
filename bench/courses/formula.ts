/** A formula as it stands in a post. */
export interface Formula {
	readonly tex: string;
	readonly display: boolean;
}
