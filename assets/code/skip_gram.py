"""Skip-gram with negative sampling (Lecture 4), in plain NumPy.

Run: python skip_gram.py corpus.txt
"""

import sys
from collections import Counter

import numpy as np


def read(path, least=5):
    """The words of a text as numbers, and the vocabulary; words rarer than `least` are left out."""
    with open(path, encoding="utf-8") as text:
        words = text.read().lower().split()
    counts = Counter(words)
    vocabulary = [word for word, count in counts.most_common() if count >= least]
    index = {word: number for number, word in enumerate(vocabulary)}
    return np.array([index[word] for word in words if word in index]), vocabulary


def sigmoid(a):
    return 1 / (1 + np.exp(-np.clip(a, -30, 30)))


def train(corpus, size, dimension=50, window=4, negatives=5, epochs=3, rate=0.05, seed=0):
    """Vectors of all words: `size` rows of length `dimension`."""
    rng = np.random.default_rng(seed)
    v = rng.normal(scale=1 / dimension, size=(size, dimension))  # in the middle
    u = np.zeros((size, dimension))  # around
    frequency = np.bincount(corpus, minlength=size) ** 0.75
    noise = frequency / frequency.sum()
    for epoch in range(epochs):
        for at, word in enumerate(corpus):
            reach = rng.integers(1, window + 1)
            around = np.concatenate([corpus[max(0, at - reach):at], corpus[at + 1:at + 1 + reach]])
            for context in around:
                others = np.append(rng.choice(size, negatives, p=noise), context)
                truth = np.append(np.zeros(negatives), 1.0)
                # The gradient of the loss with respect to each product: prediction minus truth.
                error = sigmoid(u[others] @ v[word]) - truth
                step = error @ u[others]
                np.add.at(u, others, -rate * np.outer(error, v[word]))
                v[word] -= rate * step
        print(f"epoch {epoch + 1} of {epochs}")
    return v


def nearest(v, vocabulary, word, count=8):
    """The words whose vectors point most nearly the same way."""
    unit = v / np.linalg.norm(v, axis=1, keepdims=True)
    cosine = unit @ unit[vocabulary.index(word)]
    return [(vocabulary[i], round(float(cosine[i]), 3)) for i in np.argsort(-cosine)[1:count + 1]]


if __name__ == "__main__":
    corpus, vocabulary = read(sys.argv[1])
    vectors = train(corpus, len(vocabulary))
    for word in vocabulary[:20]:
        print(word, nearest(vectors, vocabulary, word))
