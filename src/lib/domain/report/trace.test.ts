import { describe, expect, it } from 'vitest';
import { texts } from '#lib/texts/nl/report.ts';
import { composeDraft } from './compose.ts';
import { rewriteParagraph } from './edit.ts';
import type { DraftInputs } from './inputs.ts';
import { whereItEndedUp } from './trace.ts';
import {
	describeCard,
	describeCluster,
	describeVote,
	emptyEvening,
	eveningWithoutVote,
	figuresOfEverySort,
	fullEvening,
	priorities
} from './worlds.ts';

const full = fullEvening(figuresOfEverySort);
const write = (inputs: DraftInputs) => composeDraft(inputs);
const trace = (id: string, inputs = full) =>
	whereItEndedUp(write(inputs), inputs, { kind: 'card', id });

describe('where a card ended up', () => {
	it('is under the opgave that its subject became', () => {
		const { places, reason } = trace('alleen-2');
		expect(reason).toBeNull();
		expect(places).toEqual([
			{
				sectionId: 'voices',
				sentenceIds: [
					'voices.mentioned.s1',
					'voices.better.s1',
					'voices.better.s2',
					'voices.counting.s1'
				]
			},
			{ sectionId: 'opgave-1', sentenceIds: ['opgave-1.why.s3', 'opgave-1.why.s4'] }
		]);
	});

	it.each([
		['parkeren-1', 'subject-not-chosen'],
		['buren-1', 'subject-not-chosen'],
		['bankje', 'loose-not-in-vote'],
		['never-shown', 'not-taken-along']
	])('is told with a reason when it is under none: %s', (id, reason) => {
		expect(trace(id).reason).toBe(reason);
		expect(texts.trace.reasons[trace(id).reason!]).toMatch(/\.$/);
	});

	it('says that not all was computed, where that may be why nobody finds it', () => {
		const [first, ...others] = full.steps;
		const steps = [{ ...first!, findings: [], isUncomputed: true }, ...others];
		const { reason } = trace('never-shown', { ...full, steps });
		expect(reason).toBe('not-computed');
		expect(texts.trace.reasons[reason!]).toMatch(/uitgerekend\.$/);
	});

	it('says that its subject was tied, when there was no place left', () => {
		const steps = full.steps.map((step) =>
			step !== priorities
				? step
				: {
						...step,
						findings: step.findings.map((finding) =>
							finding.kind === 'tally' && finding.options.is === 'shown'
								? describeVote(finding.options.value.map((option) => ({ ...option, votes: 4 })))
								: finding
						)
					}
		);
		expect(trace('buren-1', { ...full, steps }).reason).toBe('subject-tied');
	});

	it.each([
		['parkeren-1', 'subject-not-mentioned-enough'],
		// More people stand behind it than behind an opgave, and it is no subject.
		['bankje', 'not-put-together'],
		['buren-1', 'subject-goes-well']
	])('is told with a reason when there was no vote: %s', (id, reason) => {
		expect(trace(id, eveningWithoutVote([])).reason).toBe(reason);
	});

	it('says of no subject that others got more votes, where none did', () => {
		const steps = full.steps.map((step) => ({
			...step,
			findings: step.findings.map((finding) =>
				finding.kind === 'tally' && finding.options.is === 'shown'
					? describeVote(finding.options.value.map((option) => ({ ...option, votes: 0 })))
					: finding
			)
		}));
		expect(trace('buren-1', { ...full, steps }).reason).toBe('no-opgaven');
	});

	it('says of a topic that as many stood behind it as behind the last one, when there was no vote', () => {
		const topics = ['a', 'b', 'c', 'd', 'e', 'f'].flatMap((id) =>
			describeCluster(id, id, 'safety', [1])
		);
		const inputs = { ...emptyEvening([]), steps: [{ ...priorities, findings: topics }] };
		expect(trace('f-1', inputs).reason).toBe('subject-tied-mentions');
	});

	it('says that there are no opgaven when nothing was put together', () => {
		const loose = describeCard('los');
		const inputs = {
			...emptyEvening([]),
			steps: [{ ...priorities, findings: [loose] }]
		};
		expect(trace('los', inputs).reason).toBe('no-opgaven');
	});

	it('says that the wijkregisseur took it out', () => {
		const draft = rewriteParagraph(write(full), 'opgave-1.why', '', 'staff-1')!;
		const found = whereItEndedUp(draft, full, { kind: 'card', id: 'alleen-2' });
		expect(found.reason).toBe('removed-by-wijkregisseur');
		expect(found.places.map(({ sectionId }) => sectionId)).toEqual(['voices']);
	});

	it('stays findable in a paragraph that was rewritten', () => {
		const draft = rewriteParagraph(
			write(full),
			'opgave-1.why',
			'Veel mensen zijn alleen.',
			'staff-1'
		)!;
		const found = whereItEndedUp(draft, full, { kind: 'card', id: 'alleen-2' });
		expect(found.reason).toBeNull();
		expect(found.places[1]).toEqual({
			sectionId: 'opgave-1',
			sentenceIds: ['opgave-1.why.rewritten']
		});
	});
});

describe('where an initiative ended up', () => {
	it.each([
		['koffietafel', 'opgave-1'],
		['opruimen', 'opgave-3'],
		['moestuin', 'initiatives']
	])('%s stands in one place', (id, section) => {
		const { places, reason } = whereItEndedUp(write(full), full, { kind: 'initiative', id });
		expect(places.map(({ sectionId }) => sectionId)).toEqual([section]);
		expect(reason).toBeNull();
	});
});
