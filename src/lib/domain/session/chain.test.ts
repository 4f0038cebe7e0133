import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCanonical } from './canonical.ts';
import { chainHash, findBrokenLink, firstHash } from './chain.ts';
import type { LogEntry, OldLogEntry } from './log-entry.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

function linkUp(payloads: unknown[]) {
	let hash = firstHash('evening', sha256);
	return payloads.map((payload, index) => {
		const entry: LogEntry = {
			seq: index + 1,
			actionId: `action ${index}`,
			by: { seat: 'phone', who: 'ann', kind: 'resident' },
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

	it('breaks when another is put in the place of whoever did it, or where they sat', () => {
		const log = linkUp(['yes', 'no']);
		for (const by of [
			{ seat: 'phone', who: 'bo', kind: 'resident' },
			{ seat: 'phone', who: 'ann', kind: null },
			{ seat: 'console', who: 'ann' }
		] as const) {
			const changed = log.map((entry) => (entry.seq === 2 ? { ...entry, by } : entry));
			expect(findBrokenLink('evening', changed, sha256)).toBe(2);
		}
	});

	it('holds and breaks over lines of before this format too', () => {
		const old: OldLogEntry = {
			...{ seq: 1, actionId: 'old', actor: 'ann', actorKind: 'resident', channel: 'phone' },
			...{ stepId: 'step', kind: 'act', payload: 'yes', at: '2026-11-26T18:30:00.000Z' }
		};
		const line = { ...old, hash: chainHash(firstHash('evening', sha256), old, sha256) };
		expect(findBrokenLink('evening', [line], sha256)).toBeNull();
		for (const change of [{ actor: 'bo' }, { channel: 'paper' as const }, { payload: 'no' }]) {
			expect(findBrokenLink('evening', [{ ...line, ...change }], sha256)).toBe(1);
		}
	});

	it('writes the same value in the same words', () => {
		expect(writeCanonical({ b: [1, { d: null, c: undefined }], a: 'x' })).toBe(
			'{"a":"x","b":[1,{"d":null}]}'
		);
	});
});
