import { createSecretKey, randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { SealedBallot } from '../../domain/ballot/open-box.ts';
import { openBallot, sealBallot } from './seal.ts';

const newKey = () => createSecretKey(randomBytes(32));
const key = newKey();
const place = 'evening, step, ann, vote';

function ballot(content: unknown): SealedBallot {
	return {
		question: 'vote',
		counts: true,
		ballot: { group: 'residents', channel: 'phone', content }
	};
}

const seal = (content: unknown) => sealBallot(key, place, ballot(content), randomBytes(12));

describe('a sealed ballot', () => {
	it('opens with its own key, in its own place', () => {
		for (const content of [null, 'ja', { veiligheid: 2 }, 'ö'.repeat(900)]) {
			expect(openBallot(key, place, seal(content))).toEqual(ballot(content));
		}
	});

	it('does not open with another key, or in the place of another', () => {
		const sealed = seal('ja');
		expect(openBallot(newKey(), place, sealed)).toBeNull();
		expect(openBallot(key, 'evening, step, bo, vote', sealed)).toBeNull();
	});

	it('does not open when one bit of it was changed, wherever, or a piece is gone', () => {
		const sealed = seal('ja');
		for (let index = 0; index < sealed.length; index += 1) {
			const changed = Buffer.from(sealed);
			changed[index]! ^= 1;
			expect(openBallot(key, place, changed)).toBeNull();
		}
		for (const length of [0, 5, 12, 28, sealed.length - 1]) {
			expect(openBallot(key, place, sealed.subarray(0, length))).toBeNull();
		}
	});

	it('tells nothing of what it says', () => {
		expect(seal('ja').includes('ja"')).toBe(false);
		expect(seal('ja').equals(seal('ja'))).toBe(false);
	});

	it('has the length of every other, as long as they are ordinary ballots', () => {
		const lengths = [0, 1, 20, 200, 400].map((size) => seal('a'.repeat(size)).length);
		expect(new Set(lengths).size).toBe(1);
		const around = JSON.stringify(ballot('')).length;
		const longest = 511 - around;
		expect(seal('a'.repeat(longest)).length).toBe(lengths[0]);
		expect(seal('a'.repeat(longest + 1)).length).toBe(lengths[0]! + 512);
	});
});
