import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chainHash, findBrokenLink, firstHash, writeCanonical } from './chain.ts';
import type { LogEntry } from './log-entry.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

function linkUp(payloads: unknown[]) {
	let hash = firstHash('evening', sha256);
	return payloads.map((payload, index) => {
		const entry: LogEntry = {
			seq: index + 1,
			actionId: `action ${index}`,
			actor: 'ann',
			actorKind: 'resident',
			channel: 'phone',
			stepId: 'step',
			kind: 'act',
			payload,
			at: '2026-11-26T18:30:00.000Z'
		};
		hash = chainHash(hash, entry, sha256);
		return { ...entry, hash };
	});
}

describe('the chain', () => {
	it('holds for a log that nobody touched, also after a database rearranged its fields', () => {
		fc.assert(
			fc.property(fc.array(fc.jsonValue()), (payloads) => {
				const log = linkUp(payloads);
				const rearranged = log.map((entry) =>
					Object.fromEntries(Object.entries(entry).toReversed())
				) as typeof log;
				expect(findBrokenLink('evening', rearranged, sha256)).toBeNull();
			})
		);
	});

	it('breaks at the line that was changed, taken out or moved', () => {
		const log = linkUp(['yes', 'no', 'yes', 'no']);
		const changed = log.map((entry) => (entry.seq === 3 ? { ...entry, payload: 'no' } : entry));
		expect(findBrokenLink('evening', changed, sha256)).toBe(3);
		expect(findBrokenLink('evening', log.toSpliced(1, 1), sha256)).toBe(3);
		expect(findBrokenLink('another evening', log, sha256)).toBe(1);
	});

	it('writes the same value in the same words', () => {
		expect(writeCanonical({ b: [1, { d: null, c: undefined }], a: 'x' })).toBe(
			'{"a":"x","b":[1,{"d":null}]}'
		);
	});
});
