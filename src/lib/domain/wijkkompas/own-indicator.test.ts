import { describe, expect, it } from 'vitest';
import { indicatorSchema } from './indicator.ts';
import { isOneName, makeOwnId } from './own-indicator.ts';

const make = (name: string) => makeOwnId('WK014115', name);

describe('the code of an own figure', () => {
	it('is its name, where a code can hold that', () => {
		expect(make('Bankjes in het park')).toBe('wk014115_bankjes_in_het_park');
		expect(make('  bankjes in  het park ')).toBe('wk014115_bankjes_in_het_park');
	});

	it.each([
		[
			'only at the end',
			`${'Meldingen over de straat '.repeat(3)}A`,
			`${'Meldingen over de straat '.repeat(3)}B`
		],
		['in an accent', 'Cafés', 'Cafes'],
		['in a sign', 'Groen + blauw', 'Groen & blauw'],
		['in letters that are not Latin', 'مقاعد', 'حديقة']
	])('is another for a name that differs %s', (_, one, other) => {
		expect(make(one)).not.toBe(make(other));
		for (const name of [one, other]) {
			expect(indicatorSchema.shape.id.safeParse(make(name)).success).toBe(true);
			expect(make(name)).toBe(make(name.toUpperCase()));
		}
	});

	it('is one name with other capitals and spaces, and no other', () => {
		expect(isOneName('Bankjes', ' bankjes ')).toBe(true);
		expect(isOneName('Bankjes', 'Bankje')).toBe(false);
	});
});
