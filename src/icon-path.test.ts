import { expect, it } from 'vitest';
import { joinLines, type Line } from './icon-path.ts';

it.each<[string, Line[], string]>([
	[
		'a second path begins where it says, also with a relative move',
		[
			['path', { d: 'M5 5h1' }],
			['path', { d: 'm2 2 20 20' }],
			['path', { d: 'm.5-1.5v3' }]
		],
		'M5 5h1M2 2l20 20M.5 -1.5v3'
	],
	[
		'a circle is two arcs',
		[['circle', { cx: '12', cy: '11', r: '3' }]],
		'M9 11a3 3 0 1 0 6 0a3 3 0 1 0 -6 0z'
	],
	[
		'a rectangle has its corners',
		[['rect', { x: '2', y: '4', width: '20', height: '10', rx: '2' }]],
		'M4 4h16a2 2 0 0 1 2 2v6a2 2 0 0 1 -2 2h-16a2 2 0 0 1 -2 -2v-6a2 2 0 0 1 2 -2z'
	]
])('%s', (_, lines, path) => {
	expect(joinLines(lines)).toBe(path);
});

it('draws no shape that it does not know, nor one that is filled', () => {
	expect(() => joinLines([['ellipse', { rx: 1 }]])).toThrow('no path for ellipse');
	expect(() => joinLines([['circle', { cx: 1, cy: 1, r: 1, fill: 'currentColor' }]])).toThrow(
		'fill'
	);
});
