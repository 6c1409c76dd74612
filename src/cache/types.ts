/**
 * What builds remember for each other: texts by key, in rooms (`math`, `content`, …).
 *
 * Everything in it can be made again: it may be deleted, be older than the code (then it is empty), or forget.
 */
export interface Cache {
	/** The text, or nothing where it is not known or its bytes are damaged. */
	get(room: string, key: string): string | undefined;
	/**
	 * @param key - A hash of all that the text depends on; or a name, when the text says itself what it was made from.
	 * @param text - Or its bytes in UTF-8, which are copied.
	 */
	set(room: string, key: string, text: string | Uint8Array): void;
	/** Whether nothing is known in the room. */
	isEmpty(room: string): boolean;
	/** Forget one text. */
	delete(room: string, key: string): void;
	/**
	 * Write what is new to the disk, whole or not at all.
	 *
	 * @returns Whether it is there now; a full disk is no reason for a build to fail.
	 */
	save(): boolean;
}
