/**
 * Loaded into a server before it starts (`NODE_OPTIONS=--import=…`), and by that into the threads that it starts: the result of
 * "Herkent u dit?" keeps a core busy for seconds. No activity of the product is as heavy yet.
 */
import { activities } from '../../src/lib/activities/index.ts';
import type { AnyActivity } from '../../src/lib/domain/activity.ts';

const rounds = 4_000_000_000;

const recognise = activities.find(({ name }) => name === 'recognise') as AnyActivity | undefined;
if (!recognise) throw new Error('There is no activity to make heavy');
const { rules } = recognise;
Object.assign(recognise, {
	works: {
		spin({ result }: { result: unknown }) {
			let sum = 0;
			for (let round = 0; round < rounds; round += 1) sum = (sum + round) | 0;
			return sum === 1 ? null : result;
		}
	},
	rules: {
		...rules,
		result: (...asked: Parameters<typeof rules.result>) => ({
			work: 'spin',
			input: { result: rules.result(...asked) as unknown }
		})
	} satisfies AnyActivity['rules']
});
