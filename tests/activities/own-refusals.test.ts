/**
 * A reason of its own with which an activity refuses has a sentence in every language. The types cannot say so: `OwnRefusal` is open, so
 * that a new activity touches no list outside its folder. Here the source of each folder is read instead.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { activities } from '#lib/activities/index.ts';
import { loadActivityStaffTexts } from '#lib/activities/load-staff-texts.ts';
import { loadActivityTexts } from '#lib/activities/load-texts.ts';
import { languages } from '#lib/texts/language.ts';

const folders = resolve(import.meta.dirname, '../../src/lib/activities');

function readSource(name: string): string {
	return readdirSync(join(folders, name))
		.filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
		.map((file) => readFileSync(join(folders, name, file), 'utf8'))
		.join('\n');
}

/** Reasons in this source that have no sentence in one of these catalogues. */
function listUnspoken(name: string, source: string, catalogues: readonly object[]): string[] {
	const named = new Set(source.match(new RegExp(`(?<=['"\`])${name}/[a-z-]+(?=['"\`])`, 'g')));
	return [...named].filter((refusal) =>
		catalogues.some((texts) => {
			const { refusals = {} } = texts as { refusals?: Record<string, string> };
			return !refusals[refusal];
		})
	);
}

// What staff hears is everybody's catalogue with more in it.
const loadAll = (name: string) =>
	Promise.all(
		languages.map(async (language) => {
			const [everybody, staff] = await Promise.all([
				loadActivityTexts(name, language),
				loadActivityStaffTexts(name, language)
			]);
			const of = (texts: object) => (texts as { refusals?: object }).refusals;
			return { refusals: { ...of(everybody), ...of(staff) } };
		})
	);

it.each(activities.map(({ name, refusals = [] }) => [name, refusals] as const))(
	'whatever %s refuses in words of its own, it says in every language, and lists',
	async (name, listed) => {
		const source = readSource(name);
		expect(listUnspoken(name, source, await loadAll(name))).toEqual([]);
		const unlisted = listUnspoken(name, source, [
			{ refusals: Object.fromEntries(listed.map((refusal) => [refusal, 'listed'])) }
		]);
		expect(unlisted).toEqual([]);
	}
);

it('a reason without a sentence is found, also where one language has it', () => {
	const source = `export const tooLate = 'vote/too-late' satisfies Refusal;`;
	const spoken = { refusals: { 'vote/too-late': 'Dat kan niet meer.' } };
	expect(listUnspoken('vote', source, [spoken, {}])).toEqual(['vote/too-late']);
	expect(listUnspoken('vote', source, [spoken, spoken])).toEqual([]);
});
