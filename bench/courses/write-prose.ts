const sentences = [
	"A model is trained to predict the next word of a text from all the words before it",
	"The gradient of the loss tells in which direction the parameters have to move",
	"Sampling from the posterior is expensive when the dimension of the space is high",
	"An estimator is unbiased when its expectation is the quantity that is estimated",
	"The proof goes by induction over the length of the sequence",
	"In practice the learning rate is lowered when the validation error no longer falls",
	"Both sides can be bounded with the triangle inequality",
	"We will see in the next lecture why this *assumption* is too strong",
	"The [original paper](https://example.org/paper) gives three more examples",
	"Note that the matrix need not be invertible, only positive semidefinite",
];

/** The sentence of a number; they repeat. */
export function sentence(index: number): string {
	return sentences[index % sentences.length] ?? "";
}
