import { describe, expect, it } from 'vitest';
import { texts } from '#lib/texts/nl/report.ts';
import { readEvening } from '../../../../tests/support/read-report.ts';
import { fillChannels, type CountByKind } from '../audience.ts';
import { draftSchema } from './draft.ts';
import type { DraftInputs } from './inputs.ts';
import { readDraft } from './read-draft.ts';
import { people } from './worlds.ts';

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

describe('the account of participation', () => {
	const account = (differs: Partial<DraftInputs>) =>
		readEvening('participation', { steps: [], ...differs }).slice(1);

	it('says one person in good Dutch', () => {
		expect(
			account({
				present: people(1),
				byChannel: fillChannels({ phone: 1 }),
				presentByBuurt: { unknown: 1 }
			})
		).toEqual([
			'Er was 1 persoon.',
			'In 2024 woonden hier 3.255 mensen. De meesten hebben wij niet gehoord.',
			'Wij kennen van te weinig mensen de buurt. Daarom weten wij niet welke buurten wij misten.',
			'Wij vroegen niet naar naam, leeftijd of afkomst. Daarom weten wij niet of deze groep op de hele wijk lijkt.'
		]);
	});

	it('tells nobody how few of a kind there were, nor what would give it away', () => {
		const byChannel = fillChannels({ phone: 27, paper: 4 });
		const lines = (resident: number, entrepreneur: number, professional: number) =>
			account({ present: { resident, entrepreneur, professional }, byChannel }).slice(0, -2);
		expect(lines(22, 2, 7)).toEqual([
			'Er waren 31 mensen: 24 bewoners en ondernemers, en 7 professionals.',
			'In 2024 woonden hier 3.255 mensen. De meesten hebben wij niet gehoord.'
		]);
		expect(lines(22, 5, 4)[0]).toBe('Er waren 31 mensen.');
		expect(lines(24, 0, 7)).toEqual([
			'Er waren 31 mensen: 24 bewoners en 7 professionals.',
			'24 van de 3.255 inwoners (2024) waren erbij: 0,7%. De anderen hebben wij niet gehoord.'
		]);
	});

	it('says how many people were put aside, in one sentence, and never of a few', () => {
		const told =
			'De gespreksleider zette 7 mensen opzij: volgens de gespreksleider hoorden zij niet bij de zaal. Hun antwoorden tellen niet mee, behalve in stappen die toen al voorgoed gesloten waren.';
		const lines = (putAside: number, resident = 20) =>
			account({ present: people(resident), putAside });
		expect(lines(7).filter((line) => line.includes('opzij'))).toEqual([told]);
		expect(lines(7)[0]).toBe('Er waren 20 mensen: 20 bewoners.');
		expect(lines(7, 0)).toEqual(['Er deed niemand mee.', told]);
		expect(lines(4).join(' ')).not.toContain('opzij');
	});

	it('names the buurten where nobody came from, and keeps silent about small ones', () => {
		const missed = (presentByBuurt: Record<string, number>) =>
			account({ present: people(20), presentByBuurt }).at(-2);
		expect(missed({ BU01411500: 9, BU01411501: 0, BU01411502: 0, unknown: 11 })).toBe(
			'Wij misten mensen uit ‘Wonde en omgeving’ en ‘Achterlanden en omgeving’. Niemand noemde die buurten.'
		);
		expect(missed({ BU01411500: 9, BU01411501: 6, unknown: 5 })).toBe(
			'Uit elke buurt van de wijk was er iemand.'
		);
	});
});
