// The search page: loads the index that was built with the course, and lists what it finds.
(() => {
	const form = document.querySelector("form.search");
	const input = form.querySelector("input");
	const status = document.querySelector(".found");
	const list = document.querySelector(".results");
	const everything = [...list.children];
	/* What is said here stands on the form, in the page's language; where nothing stands, it is said in English. */
	const {
		library,
		index,
		results = "Results",
		all = "All lectures",
		found:
			forms = '{"zero":"No pages found","one":"{count} page found","other":"{count} pages found"}',
	} = form.dataset;
	const pagesFound = JSON.parse(forms);
	const rules = new Intl.PluralRules(document.documentElement.lang || "en");

	function countPages(count) {
		const form = count === 0 && pagesFound.zero ? "zero" : rules.select(count);
		return (pagesFound[form] ?? pagesFound.other).replace("{count}", count);
	}

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

	/* As the index was made (`src/site/search/split-words.ts`): Chinese, Japanese, Thai put no space between words, there two letters that stand together are one. */
	const betweenWords = /[\n\r\p{Z}\p{P}]+/u;
	const unspaced =
		/([\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]+)/u;
	const pairs = (letters) =>
		letters.map((letter, at) => letter + (letters[at + 1] ?? ""));
	const tokenize = (text) =>
		text
			.split(betweenWords)
			.flatMap((word) =>
				word
					.split(unspaced)
					.flatMap((part, at) =>
						at % 2 === 1 ? pairs([...part]) : part || [],
					),
			);

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
			? results
			: all;
		status.textContent = query ? countPages(found.length) : "";
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
			tokenize,
		});
		input.value = new URLSearchParams(location.search).get("q") ?? "";
		delete form.dataset.waiting;
		form.addEventListener("submit", (event) => event.preventDefault());
		input.addEventListener("input", () => show(engine));
		if (input.value) show(engine);
	});
})();
