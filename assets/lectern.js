// Everything here is an addition: the pages work without it.
(() => {
	const root = document.documentElement;
	const all = (selector) => document.querySelectorAll(selector);
	/* What the scripts say stands on the page, in its language; where nothing stands, they say it in English. */
	const words = document.currentScript.dataset;

	/* The reader's own choice of colour scheme. */
	const isDark = () => getComputedStyle(root).colorScheme === "dark";
	for (const button of all(".scheme-switch")) {
		const show = () => button.setAttribute("aria-pressed", isDark());
		button.hidden = false;
		show();
		matchMedia("(prefers-color-scheme: dark)").addEventListener("change", show);
		button.addEventListener("click", () => {
			root.dataset.scheme = isDark() ? "light" : "dark";
			show();
			try {
				localStorage.setItem("lectern-scheme", root.dataset.scheme);
			} catch {
				// Storage is off: it holds for this page.
			}
		});
	}

	/* A video: the player takes the poster's place, and only now is its host asked for anything. */
	function play(figure, address) {
		const stage = figure.querySelector(".lectern-poster, iframe");
		const player = document.createElement("iframe");
		player.src = address;
		player.title =
			stage.title ||
			figure.querySelector(".lectern-poster-label")?.textContent ||
			words.video ||
			"Video";
		player.allow = "autoplay; fullscreen; encrypted-media; picture-in-picture";
		player.allowFullscreen = true;
		player.referrerPolicy = "strict-origin-when-cross-origin";
		const { width, height } = stage.getBoundingClientRect();
		player.style.aspectRatio = `${width} / ${height}`;
		stage.replaceWith(player);
		player.focus();
	}

	function seek(figure, link) {
		const video = figure.querySelector("video");
		if (!video) return play(figure, link.dataset.embed);
		video.currentTime = Number(link.dataset.seek);
		video.play().catch(() => {});
		video.focus();
	}

	document.addEventListener("click", (event) => {
		const link = event.target.closest?.("[data-embed], [data-seek]");
		const figure = link?.closest(".lectern-video");
		const { button, metaKey, ctrlKey, shiftKey, altKey } = event;
		if (!figure || button || metaKey || ctrlKey || shiftKey || altKey) return;
		/* To a page on a disk hosts give no player: there the link leads to theirs. */
		if (link.dataset.embed && location.protocol === "file:") return;
		event.preventDefault();
		if (link.dataset.seek === undefined) play(figure, link.dataset.embed);
		else seek(figure, link);
	});

	/* Code and citations: a button that copies. What scrolls by itself is reached by the keyboard. */
	function copies(button, source) {
		const label = button.textContent;
		button.hidden = false;
		button.addEventListener("click", async () => {
			await navigator.clipboard.writeText(source.textContent);
			button.textContent = words.copied ?? "Copied";
			setTimeout(() => {
				button.textContent = label;
			}, 2000);
		});
	}
	if (navigator.clipboard) {
		for (const code of all(".highlight pre > code")) {
			const button = document.createElement("button");
			button.type = "button";
			button.className = "copy";
			button.textContent = words.copy ?? "Copy";
			code.parentElement.after(button);
			copies(button, code);
		}
		for (const button of all("[data-copy]")) {
			const source = document.getElementById(button.dataset.copy);
			if (source) copies(button, source);
		}
	}
	const reach = (wide) => {
		if (wide.scrollWidth > wide.clientWidth) wide.tabIndex = 0;
	};
	const unmeasured = [...all("pre, .prose table, .katex-display")];
	const measure = (idle) => {
		while (unmeasured.length && idle.timeRemaining() > 3)
			reach(unmeasured.shift());
		if (unmeasured.length) requestIdleCallback(measure);
	};
	document.addEventListener("contentvisibilityautostatechange", (event) => {
		if (event.target.matches(".katex-display")) reach(event.target);
	});
	/* Only with its own font is a formula as wide as it is; measuring hundreds must not hold up the reader. */
	document.fonts.ready.then(() => {
		if (window.requestIdleCallback) requestIdleCallback(measure);
		else unmeasured.forEach(reach);
	});

	/* The table of contents says where the reader is. */
	const entries = new Map();
	for (const link of all(".contents a")) {
		const heading = document.getElementById(
			decodeURIComponent(link.hash.slice(1)),
		);
		if (heading) entries.set(heading, link);
	}
	const watcher = new IntersectionObserver(
		() => {
			const passed = [...entries.keys()].filter(
				(heading) =>
					heading.getBoundingClientRect().top < window.innerHeight * 0.3,
			);
			for (const [heading, link] of entries) {
				if (heading === passed.at(-1))
					link.setAttribute("aria-current", "true");
				else link.removeAttribute("aria-current");
			}
		},
		{ rootMargin: "0px 0px -70% 0px" },
	);
	for (const heading of entries.keys()) watcher.observe(heading);

	/* A sentence around a number, of its forms by the categories of the page's language. */
	function countIn(forms, count) {
		const rules = new Intl.PluralRules(root.lang || "en");
		const form = count === 0 && forms.zero ? "zero" : rules.select(count);
		return (forms[form] ?? forms.other).replace("{count}", count);
	}

	/* Lists that can be filtered: every word must be there. */
	for (const box of all("[data-filter]")) {
		const items = [...all(box.dataset.filter)];
		const texts = items.map((item) => item.textContent.toLowerCase());
		const found = JSON.parse(box.dataset.found ?? '{"other":"{count} found"}');
		delete box.dataset.waiting;
		box.querySelector("input").addEventListener("input", ({ target }) => {
			const searched = target.value.toLowerCase().split(/\s+/).filter(Boolean);
			let count = 0;
			for (const [index, item] of items.entries()) {
				item.hidden = !searched.every((word) => texts[index].includes(word));
				if (!item.hidden) count += 1;
			}
			for (const section of all("section:has(> .works)"))
				section.hidden = !section.querySelector("li:not([hidden])");
			box.querySelector("output").value = searched.length
				? countIn(found, count)
				: "";
		});
	}

	/* Search has a script of its own, on the one page that needs it. */
	const search = document.querySelector("form.search");
	if (search) {
		const script = document.createElement("script");
		script.src = search.dataset.script;
		document.head.append(script);
	}
})();
