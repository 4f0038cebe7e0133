/** What comes along with a part that is fetched later: the styles that it needs, and of a phone's next step its scripts too. */
import type { Plugin, Rollup } from 'vite';

/** In the place of Vite's own, which is thrice as long: it serves browsers and ways to build that we do not have. */
const helper = `
const asked = {};
const isHere = (href) => [...document.querySelectorAll('link')].some((link) => link.href === href);
const ask = (href) =>
	new Promise((done, failed) => {
		const isStyle = href.endsWith('.css');
		const link = document.createElement('link');
		link.rel = isStyle ? 'stylesheet' : 'modulepreload';
		link.onload = done;
		link.onerror = () => {
			asked[href] = undefined;
			link.remove();
			// A script is asked for again by whoever needs it.
			if (isStyle) failed(Error(href));
			else done();
		};
		link.href = href;
		document.head.append(link);
		if (!isStyle) done();
	});
export const __vitePreload = async (load, needed = [], from) => {
	const hrefs = needed.map((path) => new URL(path, from).href);
	await Promise.all(hrefs.map((href) => (asked[href] ??= isHere(href) || ask(href))));
	return load();
};
`;

type Bundle = Rollup.OutputBundle;

/** The files that this one cannot do without, itself too. */
function closure(bundle: Bundle, file: string, seen = new Set<string>()): Set<string> {
	const chunk = bundle[file];
	if (seen.has(file) || chunk?.type !== 'chunk') return seen;
	seen.add(file);
	for (const needed of chunk.imports) closure(bundle, needed, seen);
	return seen;
}

export function preloadSteps(): Plugin {
	/** The files of a phone's steps. */
	let steps = new Set<string>();
	/** What a phone has by the time that it fetches one. */
	let here = new Set<string>();
	return {
		name: 'wijkdialoog:phone-preload',
		apply: 'build',
		applyToEnvironment: (environment) => environment.name === 'client',
		config: () => ({
			build: {
				modulePreload: {
					// Vite itself adds the styles. Scripts of other pages ask for each other: their names are a kilobyte on every first visit.
					resolveDependencies: (file, needed) =>
						steps.has(file) ? needed.filter((one) => !here.has(one) && one !== file) : []
				}
			}
		}),
		transform(_, id) {
			return id === '\0vite/preload-helper.js' ? { code: helper, map: null } : null;
		},
		generateBundle: {
			// Vite asks what each part needs in this same phase.
			order: 'pre',
			handler(_, bundle) {
				const chunks = Object.values(bundle).filter((one) => one.type === 'chunk');
				const holds = (module: RegExp) =>
					chunks.filter(({ moduleIds }) => moduleIds.some((id) => module.test(id)));
				const pages = holds(/doe-mee\/\[code\]\/\+page\.svelte$/);
				here = new Set(pages.flatMap(({ fileName }) => [...closure(bundle, fileName)]));
				steps = new Set(
					holds(/activities\/[a-z-]+\/ParticipantView\.svelte$/).map(({ fileName }) => fileName)
				);
			}
		}
	};
}
