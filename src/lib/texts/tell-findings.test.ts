import { describe, expect, it } from 'vitest';
import type { Finding, TallyOption } from '../domain/finding/finding.ts';
import {
	describeAnswers,
	describeCard,
	describeCluster,
	describeVote
} from '../domain/report/worlds.ts';
import { texts as site } from './nl/site.ts';
import { texts } from './nl/recount.ts';
import { tellFindings } from './tell-findings.ts';

const tell = (...findings: Finding[]) =>
	tellFindings(findings, {
		...{ texts: texts.findings, themes: site.themes, situation: null, language: 'nl' }
	});

describe('what a recount tells of a step', () => {
	it('gives the answers of many, and not those of four professionals', () => {
		const lines = tell(
			describeAnswers(
				'lonely',
				{ yes: 16, partly: 5, no: 0, unknown: 3 },
				{ yes: 1, partly: 1, no: 2, unknown: 0 }
			)
		);
		expect(lines).toEqual([
			{
				what: 'lonely: bewoners',
				count: 'herken ik 16, deels 5, herken ik niet 0, weet ik niet 3'
			},
			{ what: 'lonely: professionals', count: 'te weinig mensen om apart te tonen' }
		]);
	});

	it('counts cards that were put together, without their title, and the rest apart', () => {
		expect(tell(...describeCluster('c', 'Titel', 'safety', [3, 4]), describeCard('los'))).toEqual([
			{ what: 'Stapel 1', count: '2 kaartjes, van of gesteund door 9 mensen' },
			{ what: 'Losse kaartjes', count: '1 kaartje' }
		]);
	});

	it('says that too few voted, or nobody, and takes neither for the other', () => {
		const count = (is: 'too-few' | 'none', cast: number) =>
			tell(
				describeVote([], {
					options: { is },
					base: { present: 9, entitled: 9, cast, valid: cast }
				})
			).map((line) => line.count);
		expect(count('too-few', 4)).toEqual(['te weinig mensen om apart te tonen']);
		expect(count('none', 0)).toEqual(['0 mensen']);
	});

	it('does not say why it is not told how people moved: “too few” would tell it', () => {
		const lines = tell(describeVote([], { shift: { is: 'too-few' } }));
		expect(lines.at(-1)).toEqual({ what: 'Na het gesprek', count: 'niet getoond' });
	});

	it('gives every place of a scale its people, and no rank', () => {
		const place = (id: string, votes: number, rank: number): TallyOption => ({
			...{ id, label: id, theme: null, group: null, votes, rank, split: null }
		});
		const places = [place('1', 2, 7), place('2', 0, 9), place('3', 1, 8)];
		expect(
			tell(describeVote(places, { method: 'scale', limit: 3, isAboutPriorities: false })).slice(1)
		).toEqual([
			{ what: 'Cijfer 1', count: '2 mensen' },
			{ what: 'Cijfer 2', count: '0 mensen' },
			{ what: 'Cijfer 3', count: '1 persoon' }
		]);
	});

	it('names the question, and of two rounds the one that it counts', () => {
		const option = (id: string, votes: number, rank: number): TallyOption => ({
			...{ id, label: id, theme: null, group: null, votes, rank, split: null }
		});
		const value = [option('plein', 14, 1), option('park', 8, 2)];
		const choice = {
			...{ question: 'Waar?', isAboutPriorities: false, method: 'single' as const },
			base: { present: 30, entitled: 30, cast: 22, valid: 22 }
		};
		const before = [
			{ id: 'plein', votes: 9 },
			{ id: 'park', votes: 11 }
		];
		const shift = {
			is: 'shown' as const,
			value: {
				...{ people: 20, stayed: null, moved: null, direction: null, moves: [], before },
				castBefore: 20
			}
		};
		expect(tell(describeVote(value, { ...choice, shift, round: 'second' }))).toEqual([
			{ what: 'Vraag', count: 'Waar?' },
			{ what: 'Gaf antwoord in ronde 2', count: '22 mensen' },
			{ what: 'Gaf antwoord in ronde 1', count: '20 mensen' },
			{ what: '1. plein', count: 'ronde 2: 14 kozen dit, ronde 1: 9' },
			{ what: '2. park', count: 'ronde 2: 8 kozen dit, ronde 1: 11' },
			{ what: 'Na het gesprek', count: 'niet getoond' }
		]);
		const alone = tell(describeVote(value, { ...choice, round: 'first-alone' }));
		expect(alone[1]?.what).toBe('Gaf antwoord in ronde 1');
		expect(alone.at(-1)).toEqual({
			what: 'Ronde 2',
			count: 'minder dan 5 mensen antwoordden, dus dit is ronde 1'
		});
	});

	it('names an option by the words of the programme, else by its theme, else as cards or a card', () => {
		const option = (
			id: string,
			label: TallyOption['label'],
			theme: string | null,
			group: string | null = null
		): TallyOption => ({ ...{ id, label, theme, group, votes: 1, rank: 1, split: null } });
		const lines = tell(
			describeVote([
				option('1', 'Bankjes', null),
				option('2', null, 'safety'),
				option('3', { textId: 'c' }, 'safety'),
				option('4', { textId: 't' }, 'safety', '4')
			])
		);
		expect(lines.map(({ what }) => what)).toEqual([
			'Gestemd',
			'1. Bankjes',
			'1. Veiligheid',
			'1. een kaartje',
			'1. kaartjes die bij elkaar liggen'
		]);
	});
});
