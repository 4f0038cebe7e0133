import { expect, it } from 'vitest';
import {
	count,
	deeds,
	doors,
	foldLines,
	holdEvening,
	join,
	lead
} from '../../../../tests/support/held-log.ts';
import { holdsInAll } from './recount.ts';
import { viewSession } from './view.ts';

const shut = [doors, join('ann'), lead('set-timer', { minutes: 5 }), lead('close-doors')];

it('doors that close again keep who came in, and nothing of the programme', () => {
	const state = foldLines(holdEvening([], shut));
	expect(state).toMatchObject({ phase: 'planned', agenda: [], steps: {}, timer: null });
	expect(state.present.resident).toBe(1);
	const phone = viewSession(state, 'participant', () => null);
	expect(phone).toMatchObject({ phase: 'planned', step: null, practice: true });
});

it('nobody new comes in until they open again, and then the evening goes on with the programme of that moment', () => {
	expect(() => holdEvening([join('bo')], shut)).toThrow('session-not-open-yet');
	const [first] = (doors.payload as { agenda: object[] }).agenda;
	const reopened = { ...doors, payload: { ...(doors.payload as object), agenda: [first] } };
	const state = foldLines(holdEvening([reopened, join('bo')], shut));
	expect(state.phase).toBe('open');
	expect(state.agenda).toHaveLength(1);
	expect(state.present.resident).toBe(2);
});

it('an evening whose doors closed in between is counted as any other', () => {
	const [opening, ...rest] = deeds;
	const counted = count(holdEvening(rest, [opening!, lead('close-doors'), doors]));
	expect(holdsInAll(counted)).toBe(true);
	expect(counted.people.resident).toBe(2);
});

it('doors do not close once the evening has begun, nor where they are not open', () => {
	expect(() => holdEvening([lead('start'), lead('close-doors')], [doors])).toThrow(
		'not-possible-now'
	);
	expect(() => holdEvening([lead('close-doors')], shut)).toThrow('not-possible-now');
});
