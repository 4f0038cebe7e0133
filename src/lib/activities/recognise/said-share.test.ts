import { expect, it } from 'vitest';
import { tellMargin, tellShare } from '../../domain/statistics/told-share.ts';
import { play } from '../../../../tests/support/play-figures.ts';
import { findMissing } from './missing.ts';
import { texts } from './texts/nl.ts';
import { give } from './worlds.ts';

function sayOf(yes: number, no: number) {
	const { step } = play([...give('yes', yes), ...give('no', no, yes)]);
	const counted = step.result().results[0]?.residents;
	if (!counted) throw new Error('Too few answered');
	const share = tellShare(counted.counts.yes, counted.total);
	return {
		share: texts.result.share('residents', share),
		short: texts.result.shareShort(share),
		margin: texts.result.margin(tellMargin(counted, counted.total))
	};
}

it('four of five people are said as they were counted, and not as eight of ten', () => {
	expect(sayOf(4, 1)).toEqual({
		share: '4 van de 5 bewoners herkennen dit',
		short: '4 van de 5',
		margin: 'tussen 1 en 5 van de 5'
	});
});

it('of a full hall every ten are said', () => {
	expect(sayOf(16, 8)).toEqual({
		share: '7 van de 10 bewoners herkennen dit',
		short: '7 van de 10',
		margin: 'tussen 4 en 9 van de 10'
	});
});

it('says nobody and everybody as such', () => {
	expect(sayOf(0, 6).share).toBe('Geen van de 6 bewoners herkent dit');
	expect(sayOf(23, 1).short).toBe('bijna iedereen');
	expect(sayOf(6, 0).share).toBe('Alle 6 bewoners herkennen dit');
});

it('a group of which nobody answered is not one of which too few did', () => {
	const missingOf = (professionals: number) => {
		const { step } = play([...give('yes', 8), ...give('no', professionals, 0, 'professional')]);
		const [result] = step.result().results;
		if (!result) throw new Error('Nothing was asked');
		return texts.result.missing[findMissing(result, 'professionals')]('professionals');
	};
	expect(missingOf(0)).toBe('Professionals: niemand gaf antwoord.');
	expect(missingOf(4)).toBe('Professionals: te weinig mensen. Daarom tonen wij dit niet.');
});
