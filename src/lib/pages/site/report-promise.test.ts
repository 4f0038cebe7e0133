import { describe, expect, it } from 'vitest';
import type { SessionRow } from '#lib/server/db/sessions.ts';
import { readPromise } from './report-promise.ts';

const closedAt = new Date('2026-11-26T20:30:00Z');
const evening = { phase: 'closed', publishedAt: null } as SessionRow;

const readAt = (now: string, session = evening, hadNobody = false) =>
	readPromise(
		{
			exports: {
				closing: () => Promise.resolve({ hash: '', at: closedAt, isByTerm: hadNobody, hadNobody })
			},
			municipality: { reportDays: 7 },
			now: () => new Date(now)
		} as unknown as Parameters<typeof readPromise>[0],
		session
	);

describe('the promised day of a report', () => {
	it('is not over before midnight in the hall', async () => {
		expect(await readAt('2026-12-03T22:59:00Z')).toMatchObject({ isLate: false });
		expect(await readAt('2026-12-03T23:00:00Z')).toMatchObject({ isLate: true });
	});

	it('was promised to nobody where nobody took part', async () => {
		expect(await readAt('2026-12-31T12:00:00Z', evening, true)).toEqual({
			...{ isPublic: false, by: null, isLate: false, nobodyCame: true }
		});
	});

	it('is none of practice: nobody would keep it', async () => {
		const practice = { ...evening, practice: true };
		expect(await readAt('2026-12-31T12:00:00Z', practice)).toMatchObject({
			by: null,
			isLate: false
		});
	});

	it('says nothing of late once everybody can read it', async () => {
		const published = { ...evening, publishedAt: closedAt };
		expect(await readAt('2027-01-01T12:00:00Z', published)).toMatchObject({
			isPublic: true,
			isLate: false
		});
	});
});
