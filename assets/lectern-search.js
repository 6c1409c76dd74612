// The search page: loads the index that was built with the course, and lists what it finds.
const form = document.querySelector("form.search");
const input = form.querySelector("input");
const status = document.querySelector(".found");
const list = document.querySelector(".results");
const everything = [...list.children];

const { library, index } = form.dataset;
const [{ default: MiniSearch }, text] = await Promise.all([
	import(new URL(library, location.href)),
	fetch(index).then((response) => response.text()),
]);
const engine = MiniSearch.loadJSON(text, {
	fields: ["title", "headings", "topics", "text"],
	storeFields: ["title", "url", "summary"],
});

/** Whole words first, then what they begin, then near misses. */
const options = {
	prefix: true,
	fuzzy: (term) => (term.length > 4 ? 0.2 : false),
	boost: { title: 4, headings: 2, topics: 2 },
	combineWith: "AND",
};

function show() {
	const query = input.value.trim();
	const found = query ? engine.search(query, options).slice(0, 50) : [];
	list.replaceChildren(...(query ? found.map(item) : everything));
	list.closest("section").querySelector("h2").textContent = query
		? "Results"
		: "All lectures";
	status.textContent = query
		? `${found.length || "No"} ${found.length === 1 ? "page" : "pages"} found`
		: "";
	const address = new URL(location.href);
	if (query) address.searchParams.set("q", query);
	else address.searchParams.delete("q");
	history.replaceState(null, "", address);
}

function item({ title, url, summary }) {
	const entry = document.createElement("li");
	const link = document.createElement("a");
	const text = document.createElement("p");
	link.href = url;
	link.textContent = title;
	text.textContent = summary;
	entry.append(link, text);
	return entry;
}

input.value = new URLSearchParams(location.search).get("q") ?? "";
delete form.dataset.waiting;
form.addEventListener("submit", (event) => event.preventDefault());
input.addEventListener("input", show);
if (input.value) show();
