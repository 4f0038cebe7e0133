import { describe, expect, it } from 'vitest';
import { texts as site } from '../../texts/nl/site.ts';
import { nameForWall, nameOptions } from './names.ts';
import type { Option } from './schema.ts';
import { texts } from './texts/nl.ts';

const option = (id: string, label: Option['label'], theme: string | null = null): Option => ({
	id,
	label,
	theme,
	clusterId: null
});

describe('the names of the options', () => {
	it('are the words of a theme, a list or a card', () => {
		const options = [
			option('safety', null, 'safety'),
			option('line-1', 'Meer groen'),
			option('card', { textId: 't', text: 'Een bankje' }),
			option('gone', { textId: 'u', text: null }),
			option('other', { textId: 'v', text: 'Een prullenbak', reworded: true }),
			option('hidden', { hidden: true })
		];
		expect(nameOptions(options, texts, site)).toEqual({
			safety: 'Veiligheid',
			'line-1': 'Meer groen',
			card: 'Een bankje',
			gone: '[gewist]',
			other: 'Een prullenbak [aangepast door de gespreksleider]',
			hidden: '[niet meer te zien]'
		});
	});

	it('can be told apart when two read the same', () => {
		const names = nameOptions([option('a', 'Verkeer'), option('b', 'Verkeer')], texts, site);
		expect(names).toEqual({ a: 'Verkeer', b: 'Verkeer (2)' });
	});

	it('have a short mark of other words on a wall, and are whole', () => {
		const words = 'Een prullenbak bij elke bank in het park';
		const options = [
			option('other', { textId: 'v', text: words, reworded: true }),
			option('own', { textId: 'w', text: words }),
			option('hidden', { hidden: true })
		];
		const names = nameForWall(options, texts, site);
		expect(names).toEqual({
			other: `${words} [aangepast]`,
			own: words,
			hidden: '[niet meer te zien]'
		});
	});
});
