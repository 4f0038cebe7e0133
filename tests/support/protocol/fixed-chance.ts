/** A clock that goes on by a second, and dice that fall the same every time: what is made with them is the same on every machine. */
import type { Chance } from '#lib/server/chance.ts';

const begin = Date.parse('2026-11-26T18:30:00.000Z');

export function fixedChance(): Chance {
	let turn = 0;
	let second = 0;
	const draw = () => (turn += 1);
	return {
		now: () => new Date(begin + 1_000 * (second += 1)),
		newId: () => numberId('7', draw()),
		newToken: () => String(draw()).padStart(43, 't'),
		newKey: () => Buffer.alloc(32, draw()),
		newNonce: () => Buffer.alloc(12, draw()),
		newCode: () => exampleCode
	};
}

export const exampleCode = 'K7M4TP';

/** A uuid that can be told apart by its number, and its sort by its first symbol. */
export function numberId(sort: string, number: number): string {
	return `${sort.repeat(8)}-0000-4000-8000-${String(number).padStart(12, '0')}`;
}
