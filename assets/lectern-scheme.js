// Loaded before the first paint, so that a reader's own choice of colour scheme never flashes.
try {
	const scheme = localStorage.getItem("lectern-scheme");
	if (scheme) document.documentElement.dataset.scheme = scheme;
} catch {
	// Storage is off: the system's scheme it is.
}
