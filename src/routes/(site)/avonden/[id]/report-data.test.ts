import { describe, expect, it } from 'vitest';
import { load } from './+page.server.ts';

const session = {
	id: 'evening',
	title: 'Dialoogavond',
	place: 'buurthuis',
	plannedAt: new Date('2026-11-26T18:30:00Z'),
	phase: 'reported',
	practice: false,
	publishedAt: new Date('2026-11-30T10:00:00Z') as Date | null,
	wijk: 'WK014115',
	agenda: [{ id: 'cards', title: 'Kaartjes', minutes: 35 }]
};
const wijk = { code: 'WK014115', name: 'Nieuwstraat-Kwartier', slug: 'n' };
const app = {
	desk: { find: async () => session, isUpcoming: () => false },
	kompas: {
		listWijken: async () => [wijk],
		listPlaces: async () => [wijk]
	},
	exports: {
		withheldFrom: async () => null,
		closing: async () => ({
			hash: 'c0de',
			at: new Date('2026-11-26T20:30:00Z'),
			isByTerm: false,
			hadNobody: false
		})
	},
	municipality: { reportDays: 14 },
	initiatives: { listEvening: async (): Promise<unknown[]> => [] },
	now: () => new Date('2026-12-01T12:00:00Z'),
	drafts: {
		findBySession: async (): Promise<unknown> => null,
		outcomes: async () => [
			{ stepId: 'cards', activity: 'contributions', result: { supporters: { professional: 1 } } }
		]
	}
};

const read = (isDataRequest: boolean) =>
	load({ locals: { app, may: () => null }, params: { id: 'evening' }, isDataRequest } as never);

describe('the report of an evening', () => {
	it('is made by the server, with what every step gave', async () => {
		expect(await read(false)).toMatchObject({ outcomes: [{ id: 'cards', title: 'Kaartjes' }] });
	});

	it('knows on which day it was held, which may not be the one that was planned', async () => {
		const openedAt = new Date('2026-12-03T18:10:00.000Z');
		const differs = { ...app, desk: { ...app.desk, find: async () => ({ ...session, openedAt }) } };
		const data = await load({
			...{
				locals: { app: differs, may: () => null },
				params: { id: 'evening' },
				isDataRequest: false
			}
		} as never);
		expect(data).toMatchObject({ evening: { when: openedAt } });
	});

	it('says by which day it is there, as long as it is not, and that it is late after that', async () => {
		const readOn = (day: string) => {
			const unpublished = async () => ({ ...session, publishedAt: null });
			const differs = {
				...app,
				desk: { ...app.desk, find: unpublished },
				now: () => new Date(day)
			};
			return load({
				locals: { app: differs, may: () => null },
				...{ params: { id: 'evening' }, isDataRequest: false }
			} as never);
		};
		const by = new Date('2026-12-10T20:30:00Z');
		expect(await readOn('2026-12-09')).toMatchObject({ report: { by, isLate: false } });
		expect(await readOn('2026-12-12')).toMatchObject({
			...{ report: { by, isLate: true, isPublic: false }, outcomes: [], mayRead: false }
		});
	});

	it('does not give a browser the exact numbers of small groups', async () => {
		const data = await read(true);
		expect(data).toMatchObject({ outcomes: null });
		expect(JSON.stringify(data)).not.toContain('professional');
	});

	it('says how its initiatives stand today, to who may read it alone', async () => {
		const koken = {
			...{ proposalId: 'koken', sessionId: 'evening', wijk: 'WK014115', title: 'Samen koken' },
			...{ state: 'received', since: '2026-11-26T20:30:00.000Z', dueOn: '2026-12-24', daysLate: 0 },
			...{ plannedAt: session.plannedAt, openedAt: null, isReworded: false }
		};
		const draft = { row: { id: 'draft', inputs: { steps: [], session: {} } }, versions: [] };
		const readWith = (found: unknown) => {
			const drafts = { ...app.drafts, findBySession: async () => found };
			const differs = { ...app, drafts, initiatives: { listEvening: async () => [koken] } };
			return load({
				...{
					locals: { app: differs, may: () => null },
					params: { id: 'evening' },
					isDataRequest: false
				}
			} as never);
		};
		expect(await readWith(draft)).toMatchObject({
			ideas: [{ id: 'koken', state: 'received', dueOn: '2026-12-24' }],
			waiting: 1
		});
		expect(await readWith(null)).toMatchObject({ ideas: [], waiting: 0 });
	});

	it('says of every step how much was not shown, also of an evening that counted cards alone', async () => {
		const { drafts } = app;
		const outcome = { stepId: 'cards', activity: 'contributions' };
		const readWith = (result: object, steps: object[]) => {
			const findBySession = async () => ({
				row: { id: 'draft', inputs: { steps, session: {} } },
				versions: []
			});
			const outcomes = async () => [{ ...outcome, result }];
			const differs = { ...app, drafts: { ...drafts, findBySession, outcomes } };
			return load({
				...{
					locals: { app: differs, may: () => null },
					params: { id: 'evening' },
					isDataRequest: false
				}
			} as never);
		};
		expect(await readWith({}, [{ stepId: 'cards', withheld: 3 }])).toMatchObject({
			outcomes: [{ withheld: 3 }]
		});
		expect(await readWith({ withheld: 2 }, [{ stepId: 'cards' }])).toMatchObject({
			outcomes: [{ withheld: 2 }]
		});
		expect(await readWith({}, [])).toMatchObject({ outcomes: [{ withheld: 0 }] });
	});
});
