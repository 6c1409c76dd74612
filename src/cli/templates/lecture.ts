/** A lecture to be filled in: the idioms that Lectern understands, each with a word on what it becomes. */
export function lectureTemplate(title: string): string {
	return `---
layout: post
title: ${quote(title)}
description: >
  What this lecture is about, in a sentence or two.
category: lectures
tags: []
# video: https://www.youtube.com/watch?v=…
# notes: /assets/notes.pdf
published: true
---

## Topics

What the lecture covers. Mathematics stands between dollars, $a^2 + b^2 = c^2$ in a line, or by itself:

$$
\\int_{-\\infty}^{\\infty} e^{-x^2}\\, dx = \\sqrt{\\pi}
$$

## References

- Author, Ada, and Ben Writer. "[Title of the paper](https://doi.org/…)." *Journal* 12, no. 3 (2023): 45-67.
`;
}

/** A text as YAML: in double quotes, which may hold anything. */
export function quote(text: string): string {
	return JSON.stringify(text);
}
