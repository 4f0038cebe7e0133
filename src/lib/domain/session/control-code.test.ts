import { describe, expect, it } from 'vitest';
import { findBox } from '../../../../tests/medium/ballot-box.ts';
import {
	count,
	foldLines,
	holdEvening,
	lead,
	say,
	sha256
} from '../../../../tests/support/held-log.ts';
import { chainHash, firstHash } from './chain.ts';
import { findControlCode, shortenCode } from './control-code.ts';
import { viewSession } from './view.ts';

describe('the control code of an evening', () => {
	it('is recounted as it stood on the wall, whatever comes after the closing', () => {
		const atTheClosing = holdEvening();
		const hash = findControlCode(atTheClosing.lines) ?? '';
		const standing = { readOnly: false, closing: { hash, at: '2026-11-26T20:30:00.000Z' } };
		const see = (audience: 'wall' | 'facilitator') =>
			viewSession(foldLines(atTheClosing), audience, findBox, standing).controlCode;
		expect(see('wall')).toMatch(/^[0-9a-f]{64}$/);
		expect(see('facilitator')).toBe(see('wall'));
		expect(count(atTheClosing).controlCode).toBe(see('wall'));
		const afterwards = [
			lead('report'),
			lead('set-wall', { blank: true, dark: false }),
			lead('erase-words', { textIds: [] })
		];
		expect(count(holdEvening(afterwards)).controlCode).toBe(see('wall'));
	});

	it('is another one for a log that was rewritten, chain and all', () => {
		const evening = holdEvening();
		const rewritten = structuredClone(evening);
		rewritten.lines[5]!.payload = say('', 'no').payload;
		let hash = firstHash('evening', sha256);
		for (const line of rewritten.lines) line.hash = hash = chainHash(hash, line, sha256);
		const counted = count(rewritten);
		expect(counted.chain).toEqual({ holds: true });
		expect(counted.controlCode).not.toBe(count(evening).controlCode);
	});

	it('is not given where it would say nothing', () => {
		const changed = holdEvening();
		changed.lines[5]!.payload = say('', 'no').payload;
		expect(count(changed).controlCode).toBeNull();
		const cutOff = holdEvening();
		cutOff.lines.pop();
		expect(count(cutOff).controlCode).toBeNull();
	});

	it('is shortened to what one writes down', () => {
		expect(shortenCode('0123456789abcdef'.repeat(4))).toBe('0123 4567 89ab cdef');
	});
});
