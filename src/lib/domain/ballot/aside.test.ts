import { expect, it } from 'vitest';
import { emptyAside, moveVotes } from './aside.ts';
import { countVotersOn, emptyBox, putBallot } from './box.ts';

const ballot = (content: string) => ({
	...{ group: 'residents' as const, channel: 'phone' as const, content }
});

it.each([false, true])(
	'what was taken out does not count, and comes back as it was (secret: %s)',
	(isSecret) => {
		const box = emptyBox(isSecret);
		for (const name of ['ann', 'bo', 'cor']) {
			const counts = name !== 'cor';
			putBallot(box, name, {
				question: 'q',
				counts,
				...(isSecret ? {} : { ballot: ballot(name) })
			});
		}
		const before = structuredClone(box);
		const aside = emptyAside(box);
		moveVotes(box, aside, ['ann', 'cor', 'stranger']);
		expect(countVotersOn(box, 'q')).toBe(1);
		expect(Object.keys(box.ballots?.q ?? { bo: true })).toEqual(['bo']);
		moveVotes(aside, box, ['ann', 'cor', 'stranger']);
		expect(box).toEqual(before);
	}
);
