/** A limit above the number of topics is said as what can be chosen, and stays in the result as it was set: so stored results count as right. */
import { expect, it } from 'vitest';
import { findActivity } from '#lib/activities/index.ts';
import { openBox } from '#lib/domain/ballot/open-box.ts';
import { conclude } from '#lib/domain/session/recount.ts';
import {
	count,
	doors,
	foldWorld,
	holdEvening,
	join,
	lead,
	phone,
	type Deed
} from '../support/held-log.ts';

const stepId = 'vote';
const list = ['Meer groen', 'Minder rommel'];
const settings = findActivity('priorities')?.settingsSchema.parse({ source: 'list', list });
const step = {
	id: stepId,
	activity: 'priorities',
	title: 'Stemmen',
	minutes: 5,
	note: '',
	settings
};
const world = { ...foldWorld, findActivity };
const voters = ['ann', 'bo', 'cy', 'dee', 'eve'];
const cast = (who: string): Deed => ({
	...{ kind: 'cast', by: { ...phone(who), kind: null }, stepId },
	payload: { question: 'vote', counts: true }
});
const ballots = voters.map(() => ({
	...{ question: 'vote', counts: true },
	ballot: { group: 'residents' as const, channel: 'phone' as const, content: { 'line-1': 1 } }
}));
const opened = { [stepId]: openBox(ballots, () => false) };
const deeds: Deed[] = [
	{ ...doors, payload: { ...(doors.payload as object), agenda: [step] } },
	...voters.map((who) => join(who)),
	lead('start'),
	lead('open-step', { stepId }),
	...voters.map(cast),
	lead('close-step', { stepId }),
	lead('settle-step', { stepId, opened }),
	lead('close-session')
];

it('a stored outcome with three to choose from two counts as right', () => {
	const evening = holdEvening([], deeds, world);
	expect(evening.outcomes[0]?.result).toMatchObject({ limit: 3, options: { length: 2 } });
	expect(conclude(count(evening, world))).toBe('right');
});
