/** Draws the pictograms with a component of ours, and keeps of each its lines alone: the rest would go to every phone for nobody. */
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const ours = fileURLToPath(new URL('./lib/ui/Pictogram.svelte', import.meta.url));

/** What the library writes in the file of a pictogram: JSON. */
const data = /const iconData = (\{.*\});/;

export function drawSmallIcons(): Plugin {
	return {
		name: 'wijkdialoog:small-icons',
		enforce: 'pre',
		transform(code, id) {
			if (!/@lucide\/svelte\/dist\/icons\/[^/]+\.svelte$/.test(id)) return null;
			const { node } = JSON.parse(data.exec(code)?.[1] ?? '') as { node: unknown };
			return `<script>
				import Pictogram from ${JSON.stringify(ours)};
				let props = $props();
			</script>
			<Pictogram {...props} icon={${JSON.stringify(node)}} />`;
		}
	};
}
