/** A ballot box of which the result takes a while: to test what is computed off the main thread. */
import type { AnyActivity, FindActivity } from '#lib/domain/activity.ts';
import { findBox } from './ballot-box.ts';

/** Keeps a core busy for about a second, and sorts. */
export function spin(input: unknown): unknown {
	const { words, rounds } = input as { words: string[]; rounds: number };
	let sum = 0;
	for (let round = 0; round < rounds; round += 1) sum = (sum + Math.imul(round, 2654435761)) | 0;
	return { words: words.toSorted(), sum };
}

function makeHeavy(rounds: number): AnyActivity {
	const open = findBox('open-box');
	if (!open) throw new Error('There is no open box');
	return {
		...open,
		name: 'heavy-box',
		works: { spin },
		rules: {
			...open.rules,
			result: (_state, ballots) => ({
				work: 'spin',
				input: {
					words: ballots.on('word')?.map(({ content }: { content: string }) => content) ?? [],
					rounds
				}
			})
		}
	};
}

const heavy = makeHeavy(600_000_000);

export const findHeavyBox: FindActivity = (name) => (name === 'heavy-box' ? heavy : findBox(name));

const step = (id: string, activity: string) => ({
	...{ id, activity, title: id, minutes: 5, note: '', settings: {} }
});

export const heavyAgenda = [step('heavy', 'heavy-box'), step('next', 'open-box')];
