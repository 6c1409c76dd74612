const sentences = [
	"A model is trained to predict the next word of a text from all the words before it",
	"The gradient of the loss tells in which direction the parameters have to move",
	"Sampling from the posterior is expensive when the dimension of the space is high",
	"An estimator is unbiased when its expectation is the quantity that is estimated",
	"The proof goes by induction over the length of the sequence",
	"In practice the learning rate is lowered when the validation error no longer falls",
	"Both sides can be bounded with the triangle inequality",
	"We will see in the next lecture why this assumption is too strong",
	"The [original paper](https://example.org/paper) gives three more examples",
	"Note that the matrix need not be *invertible*, only positive semidefinite",
	"It doesn't matter where we begin, since the chain forgets its first state",
	'This is what one means by "linear in the parameters": the features may be anything',
	"Neither of the two methods needs more memory than the data itself",
	"A student who has seen the simpler case will recognise the idea",
	"The constant hides a factor that depends on the depth of the network",
	"Suppose for the moment that all the observations are independent of each other",
	"What remains is to show that the second term goes to zero",
];

/** The sentence of a number; they repeat. */
export function sentence(index: number): string {
	return sentences[index % sentences.length] ?? "";
}

/** A few words of a sentence. */
export function heading(index: number): string {
	const words = sentence(index)
		.replace(/\[|\]\(.*?\)|[*",:]/g, "")
		.split(" ");
	return words.slice(1, 5).join(" ");
}
