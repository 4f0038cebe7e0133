import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** What belongs to one municipality, and where it may stand beside its own folder: the example, tests, and drafts of long ago. */
const belongs: [what: RegExp, where: string[]][] = [
	[
		/Almelo\b/,
		['src/lib/server/example/', 'src/lib/domain/report/worlds.ts', 'src/lib/server/config.ts']
	],
	[/Europe\/Amsterdam/, ['src/lib/texts/time-zone.ts']],
	[/bev_inwoners/, ['src/lib/domain/report/', 'src/lib/domain/wijkkompas/worlds.ts', '/worlds.ts']]
];

const files = globSync('src/{lib,routes}/**/*.{ts,svelte}')
	.concat(globSync('src/*.{ts,html}'))
	.filter((file) => !file.endsWith('.test.ts'));

it.each(belongs)('%s stands in the folder of the municipality, and in no page', (what, where) => {
	const found = files.filter(
		(file) =>
			!where.some((allowed) => file.includes(allowed)) && what.test(readFileSync(file, 'utf8'))
	);
	expect(found).toEqual([]);
});
