import { describe, expect, it } from 'vitest';
import type { Result } from './schema.ts';
import { writeGone, writeHeading, writeVoters } from './result-words.ts';
import { texts } from './texts/nl.ts';

const base = { present: 9, entitled: 9, cast: 6, valid: 6 };
const bench = { id: 'bench', label: 'Een bankje', theme: null, clusterId: null };
const counted: Result['options'] = [{ ...bench, votes: 6, rank: 1, split: null }];

it('nobody is told to choose at most as many as there are', () => {
	expect(texts.instruction.approval(3, 2, 3)).toBe('Kies er zoveel als u wilt.');
	expect(texts.instruction.approval(3, 2, 4)).toBe('Kies er hooguit 3.');
	expect(texts.instruction.approval(1, 2, 1)).toBe('Kies er 1.');
	expect(texts.wall.instruction.approval(2, 2)).toBe('Kies er zoveel als u wilt, op uw telefoon.');
});

describe('what stands with a result', () => {
	it('is no heading of what matters most where nothing is told of it', () => {
		expect(writeHeading({ base, options: counted }, texts)).toBe(texts.result.title);
		expect(writeHeading({ base, options: null, isLost: true }, texts)).toBe(texts.closed);
		expect(writeHeading({ base: { ...base, cast: 4 }, options: null }, texts)).toBe(texts.closed);
	});

	it('says why nothing is told', () => {
		expect(writeVoters({ base, options: null, isLost: true }, texts)).toBe(
			'6 mensen stemden. De stemmen gaan niet meer open: de sleutel is kwijt. Niemand kan ze nog tellen.'
		);
		expect(writeVoters({ base: { ...base, cast: 4 }, options: null }, texts)).toMatch(/te weinig/);
		const cast = 0;
		expect(writeVoters({ base: { ...base, cast }, options: null }, texts)).toBe('Niemand stemde.');
	});

	it('says how many options nobody can read any more', () => {
		expect(writeGone([bench], texts)).toBe('');
		expect(writeGone([bench, { ...bench, label: { hidden: true } }], texts)).toBe(
			'1 onderwerp is niet meer te zien. De stemmen tellen wel mee.'
		);
	});
});
