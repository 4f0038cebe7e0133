/** Which parts of the built site go together in one file, so that a phone at an evening fetches few. */
import type { Plugin } from 'vite';

interface Graph {
	getModuleInfo(id: string): {
		importers: readonly string[];
		importedIds: readonly string[];
		dynamicallyImportedIds: readonly string[];
	} | null;
}

/** What a phone loads however little it does: Kit's own start, the frame around every page, and the page of an evening. */
const everyVisit =
	/\/(client\/entry\.js|client-optimized\/app\.js|routes\/\+(layout|error)\.svelte|doe-mee\/\[code\]\/\+page\.svelte)$/;

/** The screens that a phone at an evening opens: the page itself, and the one of the activity that is on. */
function phoneScreenOf(id: string): string | null {
	if (everyVisit.test(id)) return 'page';
	return /activities\/([a-z-]+)\/ParticipantView\.svelte$/.exec(id)?.[1] ?? null;
}

/** Every phone screen that cannot do without this module. */
function phoneScreensNeeding(id: string, graph: Graph, seen = new Set<string>()): Set<string> {
	const screens = new Set<string>();
	if (seen.has(id)) return screens;
	seen.add(id);
	const screen = phoneScreenOf(id);
	if (screen) screens.add(screen);
	for (const importer of graph.getModuleInfo(id)?.importers ?? []) {
		for (const found of phoneScreensNeeding(importer, graph, seen)) screens.add(found);
	}
	return screens;
}

/**
 * Whether a screen or a part of one is fetched later from here, or from something that this cannot do without. Kit leaves out of a
 * page the styles that it meets first behind such a fetch. So no file that public pages load too may hold one.
 */
function fetchesPartsLater(id: string, graph: Graph, seen = new Set<string>()): boolean {
	if (seen.has(id)) return false;
	seen.add(id);
	const { importedIds = [], dynamicallyImportedIds = [] } = graph.getModuleInfo(id) ?? {};
	return (
		dynamicallyImportedIds.some((later) => later.endsWith('.svelte')) ||
		importedIds.some((imported) => fetchesPartsLater(imported, graph, seen))
	);
}

interface Part {
	name: string;
	/** How many screens need it: what more of them share goes first. */
	rank: 1 | 2 | 3;
}

/**
 * Which file a module goes into: that of what most screens need, of what two of them share, or of what one of them has. Null: the
 * bundler's choice.
 */
function partOf(id: string, graph: Graph): Part | null {
	if (phoneScreenOf(id)) return null;
	const screens = phoneScreensNeeding(id, graph);
	if (screens.size === 0 || fetchesPartsLater(id, graph)) return null;
	if (/node_modules\/(svelte|@sveltejs\/kit)\//.test(id)) return { name: 'framework', rank: 3 };
	if (screens.size > 2 || screens.has('page')) return { name: 'phone', rank: 3 };
	return {
		name: ['phone', ...[...screens].toSorted()].join('-'),
		rank: screens.size === 2 ? 2 : 1
	};
}

/** Icons are components without styles. */
const bringsStyles = (id: string) =>
	/\.(svelte|css)(\?|$)/.test(id) && !/node_modules\/@lucide\//.test(id);

/** Code goes before what brings styles; within both, what more screens share goes first. */
const kinds = ([3, 2, 1] as const).flatMap((rank) => [
	{ rank, isStyled: false, priority: rank + 3 },
	{ rank, isStyled: true, priority: rank }
]);

/**
 * Left alone, the bundler makes a file of every part that two pages share, and a phone fetches fifty. Together they are smaller
 * and come at once: the framework, what the phone's screens share, and what one screen shares with a wall or console.
 *
 * A part takes whatever it needs with it that no group before took. So what is shared goes before what one screen has, else one
 * activity's code takes shared code along and every phone fetches that activity; and code goes before what brings styles, because every
 * page fetches catalogues later, which need some of this code and may not bring styles along.
 */
export function gatherPhoneParts(): Plugin {
	return {
		name: 'wijkdialoog:phone-parts',
		apply: 'build',
		applyToEnvironment: (environment) => environment.name === 'client',
		outputOptions: (options) => ({
			...options,
			// The name of what is in it would be said again in every list of styles.
			assetFileNames: String(options.assetFileNames).replace('[name].', ''),
			codeSplitting: {
				groups: kinds.map(({ rank, isStyled, priority }) => ({
					priority,
					name(id: string, graph: Graph) {
						const part = bringsStyles(id) === isStyled ? partOf(id, graph) : null;
						if (part?.rank !== rank) return null;
						return isStyled || part.name === 'framework' ? part.name : `${part.name}-code`;
					}
				}))
			}
		})
	};
}
