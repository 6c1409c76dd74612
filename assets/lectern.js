// Everything here is an addition: the pages work without it.
const root = document.documentElement;

function switchScheme() {
	const dark = getComputedStyle(root).colorScheme === "dark";
	root.dataset.scheme = dark ? "light" : "dark";
	try {
		localStorage.setItem("lectern-scheme", root.dataset.scheme);
	} catch {
		// Storage is off: it holds for this page.
	}
}

for (const button of document.querySelectorAll(".scheme-switch")) {
	button.hidden = false;
	button.addEventListener("click", switchScheme);
}
