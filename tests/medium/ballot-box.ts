/** The smallest activity there is: everybody may say one word. Here twice, openly and secretly, to test the room and not an activity. */
import { z } from 'zod';
import type { Activity, FindActivity } from '#lib/domain/activity.ts';
import { accepted, refuse } from '#lib/domain/refusal.ts';

const actionSchema = z.object({ word: z.enum(['yes', 'no']), why: z.string().max(100).optional() });
type Action = z.infer<typeof actionSchema>;
interface State {
	ballots: Record<string, string>;
}

function makeBox(name: string, secret: boolean): Activity {
	const box: Activity<object, State, Action, unknown, unknown, unknown, 'why'> = {
		name,
		secret,
		opensByItself: false,
		settingsSchema: z.object({}),
		actionSchema,
		textFields: ['why'],
		rules: {
			start: () => ({ ballots: {} }),
			apply: (state, action, by) => {
				if (by.role !== 'participant') return refuse('not-allowed');
				state.ballots[by.id] = action.word;
				return accepted;
			},
			viewFor: (_audience, state, _settings, phase) => ({
				count: Object.keys(state.ballots).length,
				words: phase === 'shown' ? Object.values(state.ballots).toSorted() : null
			}),
			ownFor: (state, participantId) => state.ballots[participantId] ?? null,
			outcome: (state) => ({ words: Object.values(state.ballots).toSorted() }),
			findings: () => [],
			countAnswered: (state) => Object.keys(state.ballots).length
		}
	};
	return box;
}

const boxes = [makeBox('open-box', false), makeBox('secret-box', true)];

export const findBox: FindActivity = (name) => boxes.find((box) => box.name === name) ?? null;

export const boxAgenda = boxes.map(({ name }) => ({
	id: name,
	activity: name,
	title: name,
	minutes: 5,
	note: '',
	settings: {}
}));
