/** Leaves out of the fonts the weights that no style of ours asks for: a third of what every first visit brings for letters. */
import { readFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import type { Plugin } from 'vite';

/** What the style of the font says that it has. */
function readWeights(): { min: number; max: number } {
	const style = readFileSync(new URL('./lib/ui/font.css', import.meta.url), 'utf8');
	const [, min, max] = /font-weight: (\d+) (\d+);/.exec(style) ?? [];
	return { min: Number(min), max: Number(max) };
}

/** Every letter that the first plane of Unicode has a place for: the font keeps those that it has. */
const everything = Array.from({ length: 0x10000 }, (_, code) => code)
	.filter((code) => code < 0xd800 || code > 0xdfff)
	.map((code) => String.fromCodePoint(code))
	.join('');

export function leanFont(): Plugin {
	return {
		name: 'wijkdialoog:lean-font',
		apply: 'build',
		applyToEnvironment: (environment) => environment.name === 'client',
		async generateBundle(_, bundle) {
			for (const asset of Object.values(bundle)) {
				if (asset.type !== 'asset' || !asset.fileName.endsWith('.woff2')) continue;
				asset.source = await subsetFont(Buffer.from(asset.source), everything, {
					targetFormat: 'woff2',
					variationAxes: { wght: readWeights() }
				});
			}
		}
	};
}
