import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Indicator } from '../domain/wijkkompas/indicator.ts';
import { texts as en } from './en/figures.ts';
import { texts as nl } from './nl/figures.ts';

const file = resolve(import.meta.dirname, '../../example/almelo/indicators.json');
const scores = (JSON.parse(readFileSync(file, 'utf8')) as Indicator[]).filter(
	({ unit, kind }) => kind === 'model' && (unit === 'deviation' || unit === 'score')
);

describe('an estimate in words', () => {
	it('turns a plain sentence around, and no other', () => {
		const say = (headline: string) => nl.estimated(headline, 2022);
		expect(say('Er is meer overlast')).toBe(
			'Volgens een schatting is er meer overlast dan in 2022'
		);
		expect(say('Er is meer overlast.')).toBe(
			'Volgens een schatting is er meer overlast dan in 2022'
		);
		const after = 'Volgens een schatting, vergeleken met 2022: ';
		expect(say('Er zijn, zo lijkt het, meer banken.')).toBe(
			`${after}er zijn, zo lijkt het, meer banken`
		);
		expect(say('Er wonen meer mensen')).toBe(`${after}er wonen meer mensen`);
		expect(say('De wijk wordt leefbaarder')).toBe(`${after}de wijk wordt leefbaarder`);
	});

	it('is one sentence for every score that we have', () => {
		expect(scores.length).toBeGreaterThan(5);
		for (const { texts } of scores) {
			for (const way of ['more', 'less'] as const) {
				const dutch = nl.estimated(texts.nl[way], 2022);
				expect(dutch).toMatch(
					/^Volgens een schatting( (is|zijn) er [^.,:;]+ dan in 2022|, vergeleken met 2022: [a-z][^.:;]+)$/
				);
				expect(en.estimated(texts.en?.[way] ?? '', 2022)).toMatch(
					/^According to an estimate, compared with 2022: [a-z][^.:;]+$/
				);
			}
		}
	});
});
