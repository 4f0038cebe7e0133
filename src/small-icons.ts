/** Draws the pictograms with a component of ours, and keeps of each its lines alone: the rest would go to every phone for nobody. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { joinLines, type Line } from './icon-path.ts';

const ours = fileURLToPath(new URL('./lib/ui/draw-icon.ts', import.meta.url));

/** What the library writes in the file of a pictogram: JSON. */
const data = /const iconData = (\{.*\});/;

export function drawSmallIcons(): Plugin {
	return {
		name: 'wijkdialoog:small-icons',
		enforce: 'pre',
		async transform(_code, id) {
			const [, file] = /^(.*@lucide\/svelte\/dist\/icons\/[^/]+)\.js$/.exec(id) ?? [];
			if (!file) return null;
			const written = await readFile(`${file}.svelte`, 'utf8');
			const { node } = JSON.parse(data.exec(written)?.[1] ?? '') as { node: Line[] };
			return `import { drawIcon } from ${JSON.stringify(ours)};
				export default /* @__PURE__ */ drawIcon(${JSON.stringify(joinLines(node))});`;
		}
	};
}
