import { expect, it } from 'vitest';
import type { Figure } from '#lib/domain/wijkkompas/figure.ts';
import { loneliness, measure } from '#lib/domain/wijkkompas/worlds.ts';
import { writeExample } from './write-example.ts';

const header =
	'\uFEFFgebied;naam;indicator;jaar;waarde;eenheid;status;bron;aantal_mensen;ondergrens;bovengrens;jaar_grenzen\r\n';

/** The line about one figure. */
function lineOf(about: Partial<ReturnType<typeof measure>>, wijk = 'De Riet'): string {
	const figure = { indicator: loneliness, wijk: [{ ...measure(2020, 62), ...about }] };
	return writeExample([figure as unknown as Figure], wijk).slice(header.length);
}

it('an example without figures is a header to fill in under', () => {
	expect(writeExample([], 'De Riet')).toBe(header);
});

it('an example has numbers that can be read in one way, below zero too', () => {
	expect(lineOf({ value: 1.234 })).toContain(';2020;1,2340;percent;');
	expect(lineOf({ value: -0.2784 })).toContain(';2020;-0,2784;percent;');
	expect(lineOf({ value: null })).toContain(';2020;;percent;');
});

it('an example keeps words that hold a separator whole, and none begins a formula', () => {
	expect(lineOf({}, 'Riet; "de"')).toContain(';"Riet; ""de""";');
	expect(lineOf({ source: '=HYPERLINK("x")' })).toContain(`"'=HYPERLINK(""x"")"`);
});
