import { describe, expect, it } from 'vitest';
import { gatherFields } from '../../domain/form.ts';
import { readForm, readSettings } from './form.ts';
import { texts as staffEnglish } from './staff-texts/en.ts';
import { texts as staffDutch } from './staff-texts/nl.ts';
import { actionSchema, settingsSchema } from './schema.ts';

const post = (...fields: [string, string][]) => readForm(gatherFields(fields));

describe('a plain form', () => {
	it('gives one choice, or all that were ticked, for the round that stood on the page', () => {
		expect(post(['round', '1'], ['choice', 'line-2'])).toEqual({
			...{ kind: 'choose', round: 1, choices: ['line-2'] }
		});
		const several = post(['round', '2'], ['choice', 'line-1'], ['choice', 'line-3']);
		expect(several).toEqual({ kind: 'choose', round: 2, choices: ['line-1', 'line-3'] });
		expect(actionSchema.parse(several)).toEqual(several);
	});

	it('in which nothing was ticked is an empty choice, for the rules to refuse', () => {
		expect(post(['round', '1'])).toEqual({ kind: 'choose', round: 1, choices: [] });
	});

	it('takes a choice back', () => {
		expect(post(['round', '2'], ['kind', 'withdraw'])).toEqual({ kind: 'withdraw', round: 2 });
	});

	it('with a round that does not exist fits no action', () => {
		expect(actionSchema.safeParse(post(['round', '3'], ['choice', 'line-1'])).success).toBe(false);
	});
});

describe('the form with the settings', () => {
	it('takes lines that differ in capitals and spaces alone for one', () => {
		const read = (lines: string) =>
			readSettings(
				gatherFields([
					['kind', 'one'],
					['options', lines]
				])
			) as { options: string[] };
		expect(read('Een terras\neen  TERRAS\nMeer bomen').options).toEqual([
			'Een terras',
			'Meer bomen'
		]);
		const parsed = settingsSchema.safeParse(read('Ja\nja '));
		expect(parsed.error?.issues.map(({ path }) => path)).toEqual([['options']]);
	});

	it('has a sentence for every field that can be wrong', () => {
		const wrong = {
			kind: 'one',
			options: [],
			limit: 9,
			lowest: 'x'.repeat(41),
			highest: 'x'.repeat(41)
		};
		const issues = [wrong, { ...wrong, limit: 3, lowest: '', highest: '' }].flatMap(
			(settings) => settingsSchema.safeParse(settings).error?.issues ?? []
		);
		const fields = [...new Set(issues.map(({ path }) => String(path[0])))].toSorted();
		expect(fields).toEqual(['highest', 'limit', 'lowest', 'options']);
		for (const { settings } of [staffDutch, staffEnglish]) {
			expect(Object.keys(settings.problems).toSorted()).toEqual(fields);
		}
	});

	it('reads a line per option, and leaves out what was left empty', () => {
		const fields = gatherFields([
			['kind', 'one'],
			['options', ' Ja \n\nNee\r\n'],
			['limit', ''],
			['rounds', '2'],
			['secrecy', 'open']
		]);
		expect(settingsSchema.parse(readSettings(fields))).toMatchObject({
			...{ kind: 'one', options: ['Ja', 'Nee'], limit: 3, rounds: 2, secrecy: 'secret' }
		});
	});
});
