import type { SiteConfig } from "../../config/types.ts";
import { deepMerge, isRecord } from "../../ruby/record.ts";
import { askGit } from "./ask-git.ts";
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
		const address =
			lectern.environment === "production" ? addressOf(known, config) : {};
		const named = known.is_user_page ? known.owner_name : known.repository_name;
		const variables = {
			...lectern.variables,
			...address,
			github: deepMerge(
				{ ...known, build_revision: revisionOf(config.source) },
				github,
			),
			...(title || name ? {} : { title: named }),
		};
		return {
			...course,
			config: { ...config, ...address, lectern: { ...lectern, variables } },
		};
	},
};

/** Where GitHub shows the site, as far as the configuration does not say it. */
function addressOf(
	{ url, baseurl }: { readonly url: string; readonly baseurl: string },
	{ lectern: { variables } }: SiteConfig,
): { url?: string; baseurl?: string } {
	const base = variables.baseurl ?? "/";
	return {
		...(variables.url ? {} : { url: new URL(url).origin }),
		...(base === "/" ? { baseurl } : {}),
	};
}

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
	return askGit(source, "remote", "get-url", "origin");
}

/** The commit that is built: themes make a style sheet's address new with it. */
function revisionOf(source: string): string {
	const { JEKYLL_BUILD_REVISION: asked } = process.env;
	return asked || askGit(source, "rev-parse", "--verify", "--quiet", "HEAD");
}

function describe(repository: string, ofJekyll: string) {
	const environment = process.env.PAGES_ENV || ofJekyll;
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
		help_url: "https://docs.github.com",
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
		source: { branch, path: "/" },
		tar_url: `${url}/tarball/${branch}`,
		url: isUserPage ? `https://${domain}` : `https://${domain}/${name}`,
		wiki_url: `${url}/wiki`,
		zip_url: `${url}/zipball/${branch}`,
	};
}
