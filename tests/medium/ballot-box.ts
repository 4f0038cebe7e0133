/** The smallest activity there is: everybody may say one word. Here twice, openly and secretly, to test the room and not an activity. */
import { z } from 'zod';
import type { AnyActivity, Activity, FindActivity, Secrecy } from '#lib/domain/activity.ts';
import type { OwnBallot } from '#lib/domain/ballot/own-ballot.ts';
import { accepted, refuse } from '#lib/domain/refusal.ts';

const actionSchema = z.union([
	z.object({ word: z.enum(['yes', 'no']) }),
	z.object({ why: z.string().max(100) })
]);

interface Types {
	settings: object;
	state: { reasons: number };
	action: z.infer<typeof actionSchema>;
	ballot: string;
	view: unknown;
	own: OwnBallot<string>;
	result: { words: string[] | null };
	published: { words: string[] | null };
	textField: 'why';
}

const question = 'word';

function makeBox(name: string, secrecy: Secrecy): Activity<Types> {
	return {
		name,
		asks: () => true,
		secrecy: () => secrecy,
		settingsSchema: z.object({}),
		actionSchema,
		publishedSchema: z.object({ words: z.array(z.string()).nullable() }),
		textFields: ['why'],
		rules: {
			start: () => ({ reasons: 0 }),
			apply: (state, _action, by) => {
				if (by.role !== 'participant') return refuse('not-allowed');
				state.reasons += 1;
				return accepted;
			},
			voting: {
				questionOf: (action) => ('word' in action ? question : null),
				countsApart: () => false,
				cast: (action) =>
					'word' in action
						? { ok: true, content: action.word, counts: true }
						: { ok: false, refusal: 'answer-unknown' }
			},
			viewFor: (_audience, { ballots, result }) => ({
				count: ballots.castOn(question),
				words: result?.words ?? null
			}),
			ownFor: (_state, { ballotOn }) => ballotOn(question),
			result: (_state, ballots) => ({
				words:
					ballots
						.on(question)
						?.map(({ content }) => content)
						.toSorted() ?? null
			}),
			publish: (result) => result,
			findings: () => []
		}
	};
}

const boxes: AnyActivity[] = [makeBox('open-box', 'open'), makeBox('secret-box', 'secret')];

export const findBox: FindActivity = (name) => boxes.find((box) => box.name === name) ?? null;

export const boxAgenda = boxes.map(({ name }) => ({
	id: name,
	activity: name,
	title: name,
	minutes: 5,
	note: '',
	settings: {}
}));
