/** Which parts of the built site go together in one file, so that a phone at an evening fetches few, and the front page nothing of an evening. */
import type { Plugin } from 'vite';

interface Graph {
	getModuleInfo(id: string): {
		importers: readonly string[];
		importedIds: readonly string[];
		dynamicallyImportedIds: readonly string[];
	} | null;
}

/** What every page loads: Kit's own start, and the frame around all of them. */
const everyPage =
	/\/(client\/entry\.js|client-optimized\/app\.js|routes\/\+(layout|error)\.(svelte|ts))$/;

/** The page where one types the code of an evening: what it shares with a phone is there when the phone comes in. */
const frontPage = /routes\/\(site\)\/\+(layout|page|error)\.(svelte|ts)$/;

/** The screens whose parts are gathered: a page, or on a phone the screen of the activity that is on. */
function screenOf(id: string): string | null {
	if (everyPage.test(id)) return 'every';
	if (frontPage.test(id)) return 'front';
	if (/doe-mee\/\[code\]\/\+page\.(svelte|ts)$/.test(id)) return 'page';
	return /activities\/([a-z-]+)\/ParticipantView\.svelte$/.exec(id)?.[1] ?? null;
}

/** Every such screen that cannot do without this module. */
function screensNeeding(id: string, graph: Graph, seen = new Set<string>()): Set<string> {
	const screens = new Set<string>();
	if (seen.has(id)) return screens;
	seen.add(id);
	const screen = screenOf(id);
	if (screen) screens.add(screen);
	for (const importer of graph.getModuleInfo(id)?.importers ?? []) {
		for (const found of screensNeeding(importer, graph, seen)) screens.add(found);
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

const ranks = [4, 3, 2, 1] as const;

interface Part {
	name: string;
	/** How many screens need it, 4 for those that everybody opens: what more of them share goes first. */
	rank: (typeof ranks)[number];
}

/**
 * Which file a module goes into: that of what the front page and a phone need, of what most screens of a phone need, of what two of them share, or of what one of them has. Null: the
 * bundler's choice.
 */
function partOf(id: string, graph: Graph): Part | null {
	if (screenOf(id)) return null;
	const screens = screensNeeding(id, graph);
	if (screens.size === 0 || fetchesPartsLater(id, graph)) return null;
	const isFramework = /node_modules\/(svelte|@sveltejs\/kit)\//.test(id);
	const isOfFront = screens.delete('front');
	if (isFramework || screens.has('every')) return { name: 'shared', rank: 4 };
	// What the front page alone needs is not for a phone at an evening.
	if (screens.size === 0) return null;
	if (isOfFront) return { name: 'shared', rank: 4 };
	if (screens.size > 2 || screens.has('page')) return { name: 'phone', rank: 3 };
	return {
		name: ['phone', ...[...screens].toSorted()].join('-'),
		rank: screens.size === 2 ? 2 : 1
	};
}

/** Nothing compresses the hashes in names, and a first visit reads some two hundred. Of seven of these letters there are 78 thousand million. */
const shorten = (name: string) => name.replace('[hash]', '[hash:7]');

/** Icons are components without styles. */
const bringsStyles = (id: string) =>
	/\.(svelte|css)(\?|$)/.test(id) && !/node_modules\/@lucide\//.test(id);

/** Code goes before what brings styles; within both, what more screens share goes first. */
const kinds = ranks.flatMap((rank) => [
	{ rank, isStyled: false, priority: rank + ranks.length },
	{ rank, isStyled: true, priority: rank }
]);

/**
 * Left alone, the bundler makes a file of every part that two pages share, and a phone fetches fifty. Together they are smaller
 * and come at once: the framework with what the front page needs too, what the phone's screens share, and what one screen shares with a
 * wall or console.
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
			hashCharacters: 'base36' as const,
			// The name of what is in it would be said again in every list of styles.
			assetFileNames: shorten(String(options.assetFileNames).replace('[name].', '')),
			chunkFileNames: shorten(String(options.chunkFileNames)),
			entryFileNames: shorten(String(options.entryFileNames)),
			codeSplitting: {
				groups: kinds.map(({ rank, isStyled, priority }) => ({
					priority,
					name(id: string, graph: Graph) {
						const part = bringsStyles(id) === isStyled ? partOf(id, graph) : null;
						if (part?.rank !== rank) return null;
						return isStyled ? part.name : `${part.name}-code`;
					}
				}))
			}
		})
	};
}
