import { expect, it } from 'vitest';
import { texts } from '#lib/texts/nl/staff.ts';
import { sayPace } from './say-pace.ts';

/** A winter evening in the Netherlands, that would end at 21.40. */
const now = Date.parse('2026-11-26T19:12:00Z');
const endsAt = new Date('2026-11-26T20:40:00Z');
const say = (minutes: number) =>
	sayPace({ late: minutes * 60_000, endsAt }, now, texts.console.pace, 'nl');

it('says the clock of the hall, how far the evening is behind or ahead, and when it ends', () => {
	const ends = 'Klaar rond 21.40';
	expect(say(6)).toEqual({ now: 'Nu 20.12, 6 minuten achter', ends });
	expect(say(1.2)).toEqual({ now: 'Nu 20.12, 1 minuut achter', ends });
	expect(say(-3)).toEqual({ now: 'Nu 20.12, 3 minuten voor', ends });
	expect(say(0.4)).toEqual({ now: 'Nu 20.12, op tijd', ends });
	expect(say(-0.4)).toEqual({ now: 'Nu 20.12, op tijd', ends });
});

it('says the clock alone where the evening is held on another day than was planned', () => {
	for (const minutes of [241, -11 * 24 * 60]) {
		expect(say(minutes)).toEqual({ now: 'Nu 20.12', ends: null });
	}
});
