import { expect, it } from 'vitest';
import type { SessionPhase } from '#lib/domain/session/session.ts';
import { toLocalTime } from '#lib/pages/desk/local-time.ts';
import { arrangeSessions } from './arrange-sessions.ts';

const now = new Date('2026-11-26T12:00:00Z');
const on = (phase: SessionPhase, day: number, more: { practice?: true; isPublic?: true } = {}) => ({
	name: `${phase} ${String(day)}${more.practice ? ' practice' : ''}`,
	phase,
	practice: more.practice ?? false,
	plannedAt: new Date(Date.UTC(2026, 10, day, 18, 30)),
	openedAt: null as Date | null,
	publishedAt: more.isPublic ? now : null
});

function arrange(...sessions: ReturnType<typeof on>[]) {
	const arranged = arrangeSessions(sessions, now, (moment) => toLocalTime(moment).date);
	const names = (found: typeof sessions) => found.map(({ name }) => name);
	const { today, toPublish, missed, toCome, over } = arranged;
	return {
		...{ today: names(today), toPublish: names(toPublish), missed: names(missed) },
		...{ toCome: names(toCome), over: names(over) }
	};
}

it('what is on comes first today, and a practice evening after a real one', () => {
	const practice = { practice: true } as const;
	expect(
		arrange(on('planned', 26, practice), on('planned', 26), on('running', 26, practice)).today
	).toEqual(['running 26 practice', 'planned 26', 'planned 26 practice']);
	expect(arrange(on('planned', 26), on('open', 25)).today).toEqual(['open 25', 'planned 26']);
});

it('an evening stands on the day on which its doors opened, when that was not the one that was planned', () => {
	const late = { ...on('reported', 20), openedAt: new Date('2026-11-26T09:00:00Z') };
	expect(arrange(late).today).toEqual(['reported 20']);
	const early = { ...on('reported', 28), openedAt: new Date('2026-11-24T18:00:00Z') };
	expect(arrange(early, on('reported', 23))).toMatchObject({
		toPublish: ['reported 23', 'reported 28']
	});
});

it('an evening that closed today stays there until its report is public', () => {
	expect(arrange(on('reported', 26)).today).toEqual(['reported 26']);
	expect(arrange(on('reported', 26, { isPublic: true }))).toMatchObject({
		today: [],
		over: ['reported 26']
	});
});

it('a report waits until it is public, the oldest first; of practice none waits', () => {
	expect(
		arrange(on('reported', 19), on('closed', 12), on('reported', 5, { practice: true }))
	).toMatchObject({ toPublish: ['closed 12', 'reported 19'], over: ['reported 5 practice'] });
});

it('the next evening comes first, and the last one first among those that are over or were never held', () => {
	expect(
		arrange(
			on('draft', 30),
			on('planned', 27),
			on('planned', 20),
			on('draft', 21),
			on('reported', 5, { isPublic: true }),
			on('reported', 12, { isPublic: true })
		)
	).toEqual({
		today: [],
		toPublish: [],
		missed: ['draft 21', 'planned 20'],
		toCome: ['planned 27', 'draft 30'],
		over: ['reported 12', 'reported 5']
	});
});

it('today is the day in the hall: half past midnight there is tomorrow', () => {
	const late = { ...on('planned', 26), plannedAt: new Date('2026-11-26T23:30:00Z') };
	expect(arrange(late)).toMatchObject({ today: [], toCome: ['planned 26'] });
});
