/** Draws the pictograms with a component of ours: that of the library carries options that nobody here uses to every phone. */
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const ours = fileURLToPath(new URL('./lib/ui/Pictogram.svelte', import.meta.url));

export function drawSmallIcons(): Plugin {
	return {
		name: 'wijkdialoog:small-icons',
		enforce: 'pre',
		resolveId: (id, importer) =>
			id.endsWith('/Icon.svelte') && importer?.includes('@lucide/svelte/') ? ours : null
	};
}
