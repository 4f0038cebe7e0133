/** The page that people read about rights says what the table says. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { deedsOn, type Deed } from '#lib/domain/access/deed.ts';
import { rights, roles, type Reach } from '#lib/domain/access/rights.ts';

const page = readFileSync(resolve(import.meta.dirname, '../../docs/access.md'), 'utf8');

const words: Record<Reach, string> = {
	nowhere: 'no',
	'in-werkgebied': 'in the werkgebied',
	everywhere: 'everywhere'
};

const cellsOf = (line: string) =>
	line
		.split('|')
		.slice(1, -1)
		.map((cell) => cell.trim());

it('names every role and every deed, with what the table says of them', () => {
	const [head, , ...lines] = page.split('\n').filter((line) => line.startsWith('|'));
	expect(cellsOf(head ?? '')).toEqual(['deed', 'on', ...roles]);
	expect(lines.map(cellsOf)).toEqual(
		Object.entries(deedsOn).flatMap(([resource, deeds]) =>
			deeds.map((deed: Deed) => {
				const reaches = roles.map((role) => words[rights[role][deed]]);
				return [`\`${deed}\``, resource, ...reaches];
			})
		)
	);
});
