// The search page: loads the index that was built with the course, and lists what it finds.
(() => {
	const form = document.querySelector("form.search");
	const input = form.querySelector("input");
	const status = document.querySelector(".found");
	const list = document.querySelector(".results");
	const everything = [...list.children];
	const { library, index } = form.dataset;

	function load(address) {
		return new Promise((resolve, reject) => {
			const script = document.createElement("script");
			script.src = address;
			script.onload = resolve;
			script.onerror = reject;
			document.head.append(script);
		});
	}

	/** A page that is opened from a disk may fetch nothing: there the index is a script. */
	const loadIndex = () =>
		location.protocol === "file:"
			? load(index.replace(/\.json$/, ".js")).then(
					() => window.lecternSearchIndex,
				)
			: fetch(index).then((response) => response.json());

	/** Whole words first, then what they begin, then near misses. */
	const options = {
		prefix: true,
		fuzzy: (term) => (term.length > 4 ? 0.2 : false),
		boost: { title: 4, headings: 2, topics: 2 },
		combineWith: "AND",
	};

	function show(engine) {
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

	Promise.all([loadIndex(), load(library)]).then(([built]) => {
		const engine = window.MiniSearch.loadJS(built, {
			fields: ["title", "headings", "topics", "text"],
			storeFields: ["title", "url", "summary"],
		});
		input.value = new URLSearchParams(location.search).get("q") ?? "";
		delete form.dataset.waiting;
		form.addEventListener("submit", (event) => event.preventDefault());
		input.addEventListener("input", () => show(engine));
		if (input.value) show(engine);
	});
})();
