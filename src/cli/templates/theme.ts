/** The files of a new Jekyll theme by path; a path that ends with `/` is a folder. */
export function themeTemplates(
	name: string,
	withConduct = false,
): Record<string, string> {
	return {
		...(withConduct ? { "CODE_OF_CONDUCT.md": conduct } : {}),
		"_includes/": "",
		"_sass/": "",
		"assets/": "",
		"_layouts/default.html": `<!doctype html>
<html lang="{{ site.lang | default: "en" }}">
<head>
<meta charset="utf-8">
<title>{{ page.title }}</title>
</head>
<body>
{{ content }}
</body>
</html>
`,
		"_layouts/page.html": inDefault("{{ content }}"),
		"_layouts/post.html": inDefault("<h1>{{ page.title }}</h1>\n{{ content }}"),
		".gitignore": "*.gem\n_site\n.lectern-cache\n.jekyll-cache\nGemfile.lock\n",
		Gemfile: "# frozen_string_literal: true\n\ngemspec\n",
		"LICENSE.txt": licence,
		"README.md": `# ${name}

A theme for Jekyll and Lectern: layouts in \`_layouts\`, includes in \`_includes\`, styles in \`_sass\` and \`assets\`.

Try it with \`lectern serve COURSE --theme ${name}\`, or with \`theme: ${name}\` in a Jekyll site's \`_config.yml\`.
`,
		[`${name}.gemspec`]: gemspec(name),
	};
}

function inDefault(body: string): string {
	return `---\nlayout: default\n---\n${body}\n`;
}

function gemspec(name: string): string {
	return `# frozen_string_literal: true

Gem::Specification.new do |spec|
  spec.name = "${name}"
  spec.version = "0.1.0"
  spec.authors = ["Your Name"]
  spec.email = ["you@example.edu"]
  spec.summary = "A theme for course sites."
  spec.license = "MIT"

  theme = %r!^(assets|_data|_layouts|_includes|_sass|LICENSE|README|_config\\.yml)!i
  spec.files = \`git ls-files -z\`.split("\\x0").select { |file| file.match(theme) }

  spec.add_runtime_dependency "jekyll", ">= 4.0"
end
`;
}

const conduct = `# Code of conduct

Everybody is welcome here. Be kind and patient, argue about the matter and not about the person, and take care that
others can do the same. Insults, harassment and the publishing of other people's private affairs have no place in
issues, pull requests and discussions of this project.

Who sees or suffers such things tells the maintainers (you@example.edu); they listen, keep it to themselves, and act:
from a word, to removing what was written, to the exclusion of its author.
`;

const licence = `The MIT License (MIT)

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
`;
