import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import type { ShownIdea } from '#lib/pages/site/ideas.ts';
import { texts as english } from '#lib/texts/en/initiatives.ts';
import { texts as lives } from '#lib/texts/nl/initiatives.ts';
import { texts as site } from '#lib/texts/nl/site.ts';
import { writeTable } from './write-table.ts';

const idea: ShownIdea = {
	...{ id: '1', href: '/initiatieven/1?avond=a', title: 'Samen koken', isReworded: false },
	...{ state: 'received', since: '2026-11-26T23:30:00.000Z', dueOn: '2026-12-24', daysLate: 3 },
	...{ wijk: { name: 'De Riet', slug: 'de-riet' }, heldAt: new Date('2026-11-26T18:30:00Z') }
};

function read(ideas: Partial<ShownIdea>[]): Record<string, string>[] {
	const full = ideas.map((more) => ({ ...idea, ...more }));
	const written = writeTable(full, { lives, site }, 'https://wijkdialoog.example');
	expect(written.startsWith('\uFEFFidee;')).toBe(true);
	return parse(written, { bom: true, delimiter: ';', columns: true });
}

it('a table says of each idea what a page says', () => {
	expect(read([{}])).toEqual([
		{
			...{ idee: 'Samen koken', andere_woorden: '', wijk: 'De Riet', avond: '2026-11-26' },
			// On the clock of the hall it was after midnight.
			...{ wat_is_er_gebeurd: 'Wacht op antwoord', sinds: '2026-11-27' },
			...{ antwoord_uiterlijk: '2026-12-24', dagen_te_laat: '3' },
			adres: 'https://wijkdialoog.example/initiatieven/1?avond=a'
		}
	]);
});

it('a table says of which ideas the words are not those of who wrote them', () => {
	expect(read([{ isReworded: true }])[0]?.andere_woorden).toBe(site.moderation.mark);
});

it('the columns of a table have the same names for who reads another language', () => {
	const [names] = writeTable([idea], { lives: english, site }, '').split('\r\n');
	expect(names).toBe(
		'\uFEFFidee;andere_woorden;wijk;avond;wat_is_er_gebeurd;sinds;antwoord_uiterlijk;dagen_te_laat;adres'
	);
});

it('a table leaves empty what is not due, and says what was erased', () => {
	expect(read([{ state: 'settled', dueOn: null, daysLate: 0, title: null }])[0]).toMatchObject({
		...{ idee: '[gewist]', antwoord_uiterlijk: '', dagen_te_laat: '' }
	});
});

it.each(['=', '+', '-', '@', '\t', '\r'])(
	'a title that begins with %j is no formula in a spreadsheet',
	(sign) => {
		expect(read([{ title: `${sign}HYPERLINK("x";"y")` }])[0]?.idee).toBe(
			`'${sign}HYPERLINK("x";"y")`
		);
	}
);
