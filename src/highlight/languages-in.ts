const FENCE = /^[ \t>]*(?:[-*+] +)?(?:```+|~~~+)[ \t]*([\w+#-]+)/gm;
const TAG = /\{%-?\s*highlight\s+([\w+#-]+)/g;
const ATTRIBUTE = /\.language-([\w+#-]+)/g;

/** The languages a post's body names: of fences, `{% highlight %}` and `{: .language-…}`; some may be none. */
export function languagesIn(body: string): Set<string> {
	return new Set(
		[FENCE, TAG, ATTRIBUTE].flatMap((pattern) =>
			[...body.matchAll(pattern)].map(([, name = ""]) => name),
		),
	);
}
