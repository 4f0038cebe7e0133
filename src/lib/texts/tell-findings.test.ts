import { describe, expect, it } from 'vitest';
import type { Finding, PriorityOption } from '../domain/finding/finding.ts';
import { texts as site } from './nl/site.ts';
import { texts } from './nl/recount.ts';
import { tellFindings } from './tell-findings.ts';

const tell = (...findings: Finding[]) =>
	tellFindings(findings, {
		...{ texts: texts.findings, themes: site.themes, situation: null, language: 'nl' }
	});
const nobody = { resident: 0, entrepreneur: 0, professional: 0 };

describe('what a recount tells of a step', () => {
	it('gives the answers of many, and not those of four professionals', () => {
		const lines = tell({
			...{ kind: 'recognition', indicator: 'lonely', remarks: [] },
			residents: { yes: 16, partly: 5, no: 0, unknown: 3 },
			professionals: { yes: 1, partly: 1, no: 2, unknown: 0 }
		});
		expect(lines).toEqual([
			{
				what: 'lonely: bewoners',
				count: 'herken ik 16, deels 5, herken ik niet 0, weet ik niet 3'
			},
			{ what: 'lonely: professionals', count: 'te weinig mensen om apart te tonen' }
		]);
	});

	it('counts cards that were put together, without their title, and the rest apart', () => {
		const card = (id: string, clusterId: string | null, resident: number): Finding => ({
			...{ kind: 'card', id, mood: 'wish', theme: null, text: { textId: id }, clusterId },
			supporters: { ...nobody, resident }
		});
		const cluster: Finding = {
			...{ kind: 'cluster', id: 'c', title: { textId: 't' }, theme: null, cardIds: ['1', '2'] }
		};
		expect(tell(cluster, card('1', 'c', 3), card('2', 'c', 4), card('3', null, 0))).toEqual([
			{ what: 'Stapel 1', count: '2 kaartjes, 7 keer ‘ook ik’' },
			{ what: 'Losse kaartjes', count: '1 kaartje, 0 keer ‘ook ik’' }
		]);
	});

	it('names an option by the words of the programme, else by its theme, else as cards or a card', () => {
		const option = (
			id: string,
			label: PriorityOption['label'],
			theme: string | null,
			clusterId: string | null = null
		) => ({
			...{ id, label, theme, votes: 1, rank: 1, clusterId }
		});
		const lines = tell({
			...{ kind: 'priority', method: 'approval', limit: 3, rung: 'advise' },
			voters: { ...nobody, resident: 9 },
			options: [
				option('1', 'Bankjes', null),
				option('2', '', 'safety'),
				option('3', '', null),
				option('4', { textId: 't' }, 'safety', '4')
			]
		});
		expect(lines.map(({ what }) => what)).toEqual([
			'Gestemd',
			'1. Bankjes',
			'1. Veiligheid',
			'1. een kaartje',
			'1. kaartjes die bij elkaar liggen'
		]);
	});
});
