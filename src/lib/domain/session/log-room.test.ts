/** What log format 2 has room for before anything writes it: lines that are stored, folded, handed out and recounted as they are. */
import { describe, expect, it } from 'vitest';
import { findBox } from '../../../../tests/medium/ballot-box.ts';
import {
	ballotOf,
	box,
	count,
	deeds,
	doors,
	foldLines,
	holdEvening,
	join,
	lead,
	say,
	secret,
	whisper
} from '../../../../tests/support/held-log.ts';
import type { Channel } from '../audience.ts';
import { openBox } from '../ballot/open-box.ts';
import { accountFor } from './account.ts';
import { countExposure } from './exposure.ts';
import { holdsInAll } from './recount.ts';

const ways: Channel[] = ['phone', 'table', 'home'];

/** So many people by each of these ways come in and vote, openly or secretly. */
function holdVote(people: number, stepId: string) {
	const voters = ways.flatMap((channel) =>
		Array.from({ length: people }, (_, index) => ({ who: `${channel} ${index}`, channel }))
	);
	const isSecret = stepId === secret;
	const sealed = voters.map(({ channel }) => ({
		...{ question: 'word', counts: true, ballot: ballotOf('yes', channel) }
	}));
	const opened = isSecret ? { opened: { [secret]: openBox(sealed, () => false) } } : {};
	return holdEvening(
		[
			lead('close-step', { stepId }),
			lead('settle-step', { stepId, ...opened }),
			lead('close-session')
		],
		[
			doors,
			...voters.map(({ who, channel }) => join(who, { channel })),
			lead('start'),
			lead('go-to', { stepId }),
			lead('open-step', { stepId }),
			...voters.map(({ who, channel }) => (isSecret ? whisper(who) : say(who, 'yes', channel)))
		]
	);
}

const exposureOf = (evening: ReturnType<typeof holdVote>) => {
	const exposure = countExposure();
	for (const line of evening.lines) exposure.add(line);
	return exposure.find();
};

describe('people at a table and at home', () => {
	it.each([box, secret])('are counted by the way they came, and recounted, in %s', (stepId) => {
		const evening = holdVote(6, stepId);
		const { byChannel } = accountFor(foldLines(evening), findBox);
		expect(byChannel).toEqual({ phone: 6, paper: 0, hands: 0, table: 6, home: 6 });
		const counted = count(evening);
		expect(holdsInAll(counted)).toBe(true);
		expect(counted.outcomes).toMatchObject([{ stepId, answered: 18 }]);
		expect(exposureOf(evening)).toBeNull();
	});

	it('stand in the opened ballots only when each way was that of five people', () => {
		const channelsIn = (people: number) => {
			const line = holdVote(people, secret).lines.find(({ kind }) => kind === 'settle-step');
			const { opened } = line?.payload as { opened: Record<string, ReturnType<typeof openBox>> };
			return new Set(opened[secret]?.word?.ballots?.map(({ channel }) => channel));
		};
		expect(channelsIn(5)).toEqual(new Set(ways));
		expect(channelsIn(4)).toEqual(new Set([null]));
	});

	it('keep a log from going out to everybody when they are few', () => {
		expect(exposureOf(holdVote(4, box))).toBe('small-group');
		// Who came in by phone, and had somebody raise a hand for them, stands apart too.
		const few = holdEvening(
			[],
			[
				doors,
				...['a', 'b', 'c', 'd', 'e', 'f'].map((who) => join(who)),
				lead('start'),
				lead('open-step', { stepId: box }),
				...['a', 'b', 'c', 'd', 'e'].map((who) => say(who, 'yes')),
				say('f', 'no', 'table')
			]
		);
		expect(exposureOf(few)).toBe('small-group');
	});
});

describe('a line with more in it than the rules of today read', () => {
	it('is kept and handed out, and folds as without it: what a slip is known by, say', () => {
		const act = { kind: 'act', by: say('pseudonym 1', 'yes').by!, stepId: box } as const;
		const why = { textId: 'text', hash: 'hash', flagged: false };
		const [before, after] = [deeds.slice(0, 5), deeds.slice(5)];
		const plain = holdEvening(after, [...before, { ...act, payload: { why } }]);
		const slipped = holdEvening(after, [...before, { ...act, payload: { why, slip: 'ab12' } }]);
		expect(foldLines(slipped)).toEqual(foldLines(plain));
		expect(slipped.lines[5]?.payload).toEqual({ why, slip: 'ab12' });
		expect(holdsInAll(count(slipped))).toBe(true);
	});
});
