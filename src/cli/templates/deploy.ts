const pages = `# Builds the course and puts it on GitHub Pages.
# Once, in the repository's settings: Pages → Source → GitHub Actions.
name: Pages

on:
  push:
    branches: [main]
  workflow_dispatch:

permissions:
  contents: read
  pages: write
  id-token: write

concurrency:
  group: pages
  cancel-in-progress: true

jobs:
  deploy:
    runs-on: ubuntu-latest
    environment:
      name: github-pages
      url: \${{ steps.deployment.outputs.page_url }}
    steps:
      - uses: actions/checkout@v4
        with:
          # Dates of last changes come from the history.
          fetch-depth: 0
      - uses: actions/setup-node@v4
        with:
          node-version: 20
      - uses: actions/configure-pages@v5
        id: pages
      # Formulas that were set once need not be set again.
      - uses: actions/cache@v4
        with:
          path: .lectern-cache
          key: lectern-\${{ github.run_id }}
          restore-keys: lectern-
      - run: npm install --no-audit --no-fund
      - run: npm run build -- --baseurl "\${{ steps.pages.outputs.base_path }}"
        env:
          JEKYLL_ENV: production
      - uses: actions/upload-pages-artifact@v3
        with:
          path: _site
      - uses: actions/deploy-pages@v4
        id: deployment
`;

const netlify = `# Netlify: builds the course at every push.
[build]
command = "npm run build"
publish = "_site"

[build.environment]
NODE_VERSION = "20"
JEKYLL_ENV = "production"
`;

const cloudflare = `# Cloudflare Pages. Build command: npm run build
name = "course"
pages_build_output_dir = "_site"
compatibility_date = "2025-01-01"
`;

const ignored = `node_modules/
_site/
.lectern-cache/
`;

/** What deploying takes, by path: GitHub Pages, Netlify, Cloudflare. The repository has the same. */
export const deployTemplates: Readonly<Record<string, string>> = {
	".github/workflows/pages.yml": pages,
	"netlify.toml": netlify,
	"wrangler.toml": cloudflare,
	".node-version": "20\n",
	".gitignore": ignored,
};
