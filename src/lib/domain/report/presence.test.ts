import { describe, expect, it } from 'vitest';
import { texts } from '#lib/texts/nl/report.ts';
import type { CountByKind } from '../audience.ts';
import { draftSchema } from './draft.ts';
import { readDraft } from './read-draft.ts';

const fact = { latest: { year: 2024, value: 3255 } };

/** As it lay in the database before small kinds were guarded. */
function readStored(present: CountByKind, paper: number): string[] {
	const used = [
		{ channel: 'phone', people: 27 },
		{ channel: 'paper', people: paper }
	];
	const stored = [
		{ say: 'participation.present', with: [present] },
		{ say: 'participation.inhabitants', with: [present.resident, fact] },
		{ say: 'participation.channels', with: [used] }
	].map((wording, index) => ({ id: `s${String(index)}`, wording, about: null, evidence: [] }));
	const paragraph = { heading: null, sentences: stored, rewritten: false, removed: false };
	const section = { id: 'participation', kind: 'participation', about: null };
	const draft = draftSchema.parse({
		sections: [
			{
				...{ ...section, title: { say: 'titles.participation', with: [] } },
				paragraphs: [{ id: 'participation.attendance', ...paragraph, evidence: [] }]
			}
		]
	});
	const read = readDraft(draft, texts.sentences).sections;
	return read.flatMap(({ paragraphs }) =>
		paragraphs.flatMap(({ sentences }) => sentences.map(({ text }) => text))
	);
}

describe('a draft that was stored before small kinds were guarded', () => {
	it('tells nobody how few of a kind there were, nor what would give it away', () => {
		expect(readStored({ resident: 22, entrepreneur: 2, professional: 7 }, 4)).toEqual([
			'Er waren 31 mensen: 24 bewoners en ondernemers, en 7 professionals.',
			'In 2024 woonden hier 3.255 mensen. De meesten hebben wij niet gehoord.'
		]);
		expect(readStored({ resident: 30, entrepreneur: 0, professional: 1 }, 4)[0]).toBe(
			'Er waren 31 mensen.'
		);
	});

	it('says what it said where every kind is large enough', () => {
		expect(readStored({ resident: 24, entrepreneur: 0, professional: 8 }, 5)).toEqual([
			'Er waren 32 mensen: 24 bewoners en 8 professionals.',
			'24 van de 3.255 inwoners (2024) waren erbij: 0,7%. De anderen hebben wij niet gehoord.',
			'27 mensen deden mee met de telefoon en 5 op papier.'
		]);
	});
});
