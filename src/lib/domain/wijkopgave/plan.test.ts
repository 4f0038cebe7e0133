/** A wijkopgave as its acts make it, and what is refused. */
import { describe, expect, it } from 'vitest';
import { listWatched } from './parts.ts';
import type { PlanBrings, PlanData } from './plan-data.ts';
import type { PlanTexts } from './plan-texts.ts';
import { actsOfVersion, foldPlan, type PlanAct } from './plan.ts';
import { refusePlanAct, type PlanRefusal } from './refuse-plan.ts';

const source: PlanData['addSource'] = {
	...{ source: 's1', kind: 'session', sessionId: 'e1', draftId: 'd1', version: 2 },
	...{ heldOn: '2026-11-26T19:00:00.000Z', people: 31, practice: false }
};
const project: PlanData['addProject'] = {
	...{ project: 'p1', opgave: 'o1', kind: 'partner', leader: 'organisation' },
	...{ askedOn: '2026-12-03', start: '2027-1', end: '2027-3', cents: 250_000, year: 2027 },
	...{ cover: 'none', nextOn: null }
};
const begin = { kind: 'begin', data: { wijk: 'WK014115', from: 2027, to: 2030 } } as const;
const ambition = { kind: 'writeAmbition', data: null } as const;
const addOpgave: PlanBrings = {
	kind: 'addOpgave',
	data: { opgave: 'o1', from: { source: 's1', section: 'opgave-1' } }
};
const addSource = { kind: 'addSource', data: source } as const;
const addProject = { kind: 'addProject', data: project } as const;
const addProjectTwo = { ...addProject, data: { ...project, project: 'p2' } } as const;
const release: PlanBrings = { kind: 'release', data: { looked: [] } };
const words: PlanTexts = {
	...{ ambition: 'Buren kennen elkaar.', title: 'Veilig oversteken', what: 'Drie lampen' },
	...{ goal: 'In 2029 steken kinderen veilig over.', leader: 'Voorbeeld Wonen' }
};
const whole = [begin, addSource, ambition, addOpgave, addProject, release];

function ask(
	acts: readonly PlanAct[],
	brings: PlanBrings,
	texts: PlanTexts = words,
	more: { basedOn?: number; reason?: string } = {}
): PlanRefusal | null {
	const { basedOn = listWatched(acts, brings).length, reason = '' } = more;
	const by = brings.kind === 'release' ? 'release-plan' : 'edit-plan';
	return refusePlanAct(acts, { brings, texts, by, basedOn, reason, today: '2026-12-03' });
}

/** Does them one after another; each has to be accepted. */
function after(
	done: readonly PlanBrings[],
	texts: PlanTexts = words,
	reason = 'Daarom'
): PlanAct[] {
	return done.reduce<PlanAct[]>((acts, brings) => {
		expect(ask(acts, brings, texts, { reason })).toBeNull();
		const seq = acts.length + 1;
		const at = `2026-12-${String(seq).padStart(2, '0')}T12:00:00.000Z`;
		return [...acts, { seq, at, ...brings, reason, texts: { ...texts } as Record<string, string> }];
	}, []);
}

describe('a wijkopgave', () => {
	it('is what its acts make of it', () => {
		const plan = foldPlan(after(whole));
		expect(plan).toMatchObject({
			...{ wijk: 'WK014115', period: { from: 2027, to: 2030 } },
			ambition: { text: 'Buren kennen elkaar.', at: '2026-12-03T12:00:00.000Z' },
			sources: [{ id: 's1', people: 31, version: 2, practice: false }],
			releases: ['2026-12-06T12:00:00.000Z']
		});
		expect(plan?.opgaven[0]).toMatchObject({
			...{ id: 'o1', title: { text: 'Veilig oversteken' }, from: { section: 'opgave-1' } },
			projects: [{ id: 'p1', cents: 250_000, leader: { name: 'Voorbeeld Wonen' } }]
		});
	});

	it('says of words that were erased that they are gone', () => {
		const plan = foldPlan(after(whole).map((act) => ({ ...act, texts: {} })));
		expect(plan?.ambition?.text).toBeNull();
		expect(plan?.opgaven[0]?.title.text).toBeNull();
	});

	it('names every organisation of a project once, and a leader only where an organisation leads', () => {
		const named = { ...words, leader: 'Bo', partners: 'Bo\nDe Brug\nDe Brug ' };
		const [ours] = foldPlan(after(whole, named))?.opgaven[0]?.projects ?? [];
		expect(ours).toMatchObject({ leader: { name: 'Bo' }, partners: ['De Brug'] });
		const led = { ...addProject, data: { ...project, leader: 'residents' } } as const;
		const [theirs] =
			foldPlan(after([...whole.slice(0, 4), led], named))?.opgaven[0]?.projects ?? [];
		expect(theirs?.leader).toEqual({ kind: 'residents', name: null });
	});

	it('keeps a version as it was released, whatever is written afterwards', () => {
		const acts = after([...whole, { kind: 'removeOpgave', data: { opgave: 'o1' } }]);
		expect(foldPlan(acts)?.opgaven).toEqual([]);
		expect(foldPlan(actsOfVersion(acts, 1) ?? [])?.opgaven).toHaveLength(1);
		expect(actsOfVersion(acts, 2)).toBeNull();
		expect(actsOfVersion(acts, 0)).toBeNull();
	});

	it('tells what vanished since everybody could read it, and why; what nobody saw did not vanish', () => {
		const removed = { kind: 'removeProject', data: { project: 'p1', opgave: 'o1' } } as const;
		expect(foldPlan(after([...whole.slice(0, 5), removed, release]))?.vanished).toEqual([]);
		const acts = after([...whole, removed, { kind: 'removeOpgave', data: { opgave: 'o1' } }]);
		expect(foldPlan(acts)?.vanished).toEqual([
			...[{ what: 'opgave', title: 'Veilig oversteken', version: 1 }].map((one) => ({
				...{ ...one, reason: 'Daarom', at: '2026-12-08T12:00:00.000Z' }
			})),
			{
				...{ what: 'project', title: 'Drie lampen', version: 1 },
				...{ reason: 'Daarom', at: '2026-12-07T12:00:00.000Z' }
			}
		]);
	});

	it('tells what vanished by the name that everybody read, never by one that was not public', () => {
		const change = { kind: 'changeOpgave', data: { opgave: 'o1' } } as const;
		const done = after([
			...whole,
			change,
			addProjectTwo,
			{ kind: 'removeOpgave', data: { opgave: 'o1' } }
		]);
		const acts = done.map((act) =>
			act.kind === 'changeOpgave' ? { ...act, texts: { title: 'Nooit openbaar', goal: 'x' } } : act
		);
		const titles = foldPlan(acts)?.vanished.map(({ title }) => title);
		expect(titles).toEqual(['Veilig oversteken', 'Drie lampen']);
	});

	it('tells of a source that everybody could read that it went; of another one not', () => {
		const gone = { kind: 'removeSource', data: { source: 's2' } } as const;
		const two = { ...addSource, data: { ...source, source: 's2', sessionId: 'e2' } } as const;
		expect(foldPlan(after([...whole, two, gone]))?.vanished).toEqual([]);
		expect(ask(after([...whole, two]), gone)).toBe('reason-missing');
		const acts = after([begin, addSource, two, ...whole.slice(2), gone]);
		expect(foldPlan(acts)?.sources).toHaveLength(1);
		expect(foldPlan(acts)?.vanished).toMatchObject([
			{ what: 'source', title: source.heldOn, reason: 'Daarom', version: 1 }
		]);
	});

	it('can be put away with a reason until somebody else could read it', () => {
		const discard = { kind: 'discard', data: null } as const;
		expect(ask(after([begin]), discard)).toBe('reason-missing');
		expect(ask(after([begin]), discard, {}, { reason: 'Verkeerde jaren' })).toBeNull();
		expect(ask(after(whole), discard, {}, { reason: 'x' })).toBe('act-not-possible');
		expect(ask(after([begin, discard]), ambition)).toBe('act-not-possible');
	});

	it('asks a reason for what everybody could read, and for what is hidden', () => {
		const removed = { kind: 'removeOpgave', data: { opgave: 'o1' } } as const;
		const hidden = { kind: 'hideSentence', data: { opgave: 'o1', sentence: 'x' } } as const;
		expect(ask(after(whole.slice(0, 5)), removed)).toBeNull();
		expect(ask(after(whole), removed)).toBe('reason-missing');
		expect(ask(after(whole), hidden)).toBe('reason-missing');
	});

	it('has no act with which a counted sentence gets other words', () => {
		const acts = after([...whole, { kind: 'changeOpgave', data: { opgave: 'o1' } }]);
		const before = foldPlan(after(whole))?.opgaven[0];
		expect(foldPlan(acts)?.opgaven[0]?.from).toEqual(before?.from);
		const hidden = { kind: 'hideSentence', data: { opgave: 'o1', sentence: 'x' } } as const;
		const after_ = foldPlan(after([...whole, hidden]))?.opgaven[0];
		expect(after_?.hidden).toEqual({ x: { reason: 'Daarom', at: '2026-12-07T12:00:00.000Z' } });
		const shown = { kind: 'showSentence', data: hidden.data } as const;
		expect(foldPlan(after([...whole, hidden, shown]))?.opgaven[0]?.hidden).toEqual({});
	});

	it.each<[PlanRefusal, PlanBrings[], PlanBrings, PlanTexts]>([
		['source-missing', [begin, ambition], release, {}],
		['ambition-missing', [begin, addSource], release, {}],
		['opgave-missing', [begin, addSource, ambition], release, {}],
		['source-there', [begin, addSource], { ...addSource, data: { ...source, source: 's2' } }, {}],
		['source-in-use', whole.slice(0, 4), { kind: 'removeSource', data: { source: 's1' } }, {}],
		['title-missing', [begin, addSource], addOpgave, { goal: 'x' }],
		['goal-missing', [begin, addSource], addOpgave, { title: 'x', goal: ' ' }],
		['what-missing', whole.slice(0, 4), addProject, { leader: 'x' }],
		['leader-missing', whole.slice(0, 4), addProject, { what: 'x' }],
		['text-too-long', [begin], ambition, { ambition: 'a'.repeat(401) }],
		['part-gone', [begin], addOpgave, words],
		['part-gone', [begin, addSource], addProject, words],
		['act-not-possible', [begin], begin, {}],
		['period-wrong', [], { kind: 'begin', data: { ...begin.data, to: 2026 } }, {}],
		['period-wrong', [], { kind: 'begin', data: { ...begin.data, to: 2037 } }, {}],
		...(
			[
				['asked-in-future', { askedOn: '2026-12-04' }],
				['planning-wrong', { end: '2026-4' }],
				['planning-wrong', { start: null }],
				['year-missing', { year: null }]
			] as const
		).map(
			([refusal, more]) =>
				[
					...[refusal, whole.slice(0, 4)],
					...[{ kind: 'addProject', data: { ...project, ...more } }, words]
				] as [PlanRefusal, PlanBrings[], PlanBrings, PlanTexts]
		)
	])('refuses: %s', (refusal, done, asked, texts) => {
		expect(ask(after(done), asked, texts)).toBe(refusal);
	});

	it('has no more opgaven than fit on a page', () => {
		const add = (opgave: string) => ({ kind: 'addOpgave', data: { opgave, from: null } }) as const;
		const five = ['1', '2', '3', '4', '5'].map(add);
		expect(ask(after([begin, ...five]), add('6'))).toBe('too-many-opgaven');
	});
});

describe('two who write in one wijkopgave', () => {
	const other = { kind: 'addOpgave', data: { opgave: 'o2', from: null } } as const;
	const change = { kind: 'changeOpgave', data: { opgave: 'o1' } } as const;
	const done = after(whole.slice(0, 4));

	it('do not overtake one another in different parts', () => {
		const basedOn = listWatched(done, change).length;
		const meanwhile = after([...whole.slice(0, 4), other, ambition, addProject]);
		expect(ask(meanwhile, change, words, { basedOn })).toBeNull();
	});

	it('are told where the other was first in the same part', () => {
		const basedOn = listWatched(done, change).length;
		const meanwhile = after([...whole.slice(0, 4), change]);
		expect(ask(meanwhile, change, words, { basedOn })).toBe('somebody-was-first');
	});

	it('take nothing away, and release nothing, of which they did not see all', () => {
		const removed = { kind: 'removeOpgave', data: { opgave: 'o1' } } as const;
		const meanwhile = after(whole.slice(0, 5));
		const [before, seen] = [listWatched(done, removed).length, listWatched(done, release).length];
		expect(ask(meanwhile, removed, words, { basedOn: before })).toBe('somebody-was-first');
		expect(ask(meanwhile, release, words, { basedOn: seen })).toBe('somebody-was-first');
	});
});
