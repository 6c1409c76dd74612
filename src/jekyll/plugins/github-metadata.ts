import { execFileSync } from "node:child_process";
import type { SiteConfig } from "../../config/types.ts";
import { deepMerge, isRecord } from "../../ruby/record.ts";
import type { Plugin } from "./types.ts";

const GITHUB = "https://github.com";

/**
 * jekyll-github-metadata: `site.github`, as far as the name of the repository tells it. What GitHub would have to be
 * asked for (contributors, releases, the repository's description) is not there; what `_config.yml` says goes first.
 *
 * @see https://jekyll.github.io/github-metadata/site.github/
 */
export const githubMetadata: Plugin = {
	names: ["jekyll-github-metadata"],
	run(course) {
		const { config } = course;
		const { lectern } = config;
		const { github = {}, title, name } = lectern.variables;
		const repository = repositoryOf(config);
		if (!repository || !isRecord(github)) return course;
		const known = describe(repository, lectern.environment);
		const variables = {
			...lectern.variables,
			github: deepMerge(known, github),
			...(title || name ? {} : { title: known.repository_name }),
		};
		return {
			...course,
			config: { ...config, lectern: { ...lectern, variables } },
		};
	},
};

/** `owner/name`: from the environment, `repository:`, or, where a site is tried out, git's `origin`. */
function repositoryOf({
	source,
	repository,
	lectern,
}: SiteConfig): string | undefined {
	const { PAGES_REPO_NWO: asked } = process.env;
	if (asked) return asked;
	if (typeof repository === "string" && repository.includes("/"))
		return repository;
	if (lectern.environment === "production") return undefined;
	const [, owner, name] =
		/github\.com[:/]([\w-]+)\/([\w.-]+)$/.exec(
			originOf(source).replace(/\.git$/, ""),
		) ?? [];
	return owner && `${owner}/${name}`;
}

function originOf(source: string): string {
	try {
		return execFileSync("git", ["remote", "get-url", "origin"], {
			cwd: source,
			encoding: "utf8",
			stdio: ["ignore", "pipe", "ignore"],
		}).trim();
	} catch {
		return "";
	}
}

function describe(repository: string, environment: string) {
	const owner = repository.split("/")[0] ?? "";
	const name = repository.split("/").at(-1) ?? "";
	const domain = `${owner}.github.io`.toLowerCase();
	const isUserPage = [domain, `${owner}.github.com`.toLowerCase()].includes(
		name.toLowerCase(),
	);
	const ownerUrl = `${GITHUB}/${owner}`;
	const url = `${ownerUrl}/${name}`;
	const branch = isUserPage ? "master" : "gh-pages";
	return {
		api_url: "https://api.github.com",
		baseurl: isUserPage ? "" : `/${name}`,
		clone_url: `${url}.git`,
		environment,
		help_url: "https://help.github.com",
		hostname: "github.com",
		is_project_page: !isUserPage,
		is_user_page: isUserPage,
		issues_url: `${url}/issues`,
		owner_gravatar_url: `${ownerUrl}.png`,
		owner_name: owner,
		owner_url: ownerUrl,
		pages_env: environment,
		pages_hostname: "github.io",
		project_title: name,
		releases_url: `${url}/releases`,
		repository_name: name,
		repository_nwo: repository,
		repository_url: url,
		tar_url: `${url}/tarball/${branch}`,
		url: isUserPage ? `https://${domain}` : `https://${domain}/${name}`,
		wiki_url: `${url}/wiki`,
		zip_url: `${url}/zipball/${branch}`,
	};
}
