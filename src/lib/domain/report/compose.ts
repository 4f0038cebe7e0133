import { chooseOpgaven } from './choice.ts';
import type { Draft } from './draft.ts';
import type { Links } from '../links/links.ts';
import { readEvening } from './evening.ts';
import type { DraftInputs } from './inputs.ts';
import { composeChoice } from './sections/choice.ts';
import { composeDifferences } from './sections/differences.ts';
import { composeFollow } from './sections/follow.ts';
import { composeInitiatives } from './sections/initiatives.ts';
import { composeOpgaven } from './sections/opgave.ts';
import { composeParticipation } from './sections/participation.ts';
import { composeState } from './sections/state.ts';
import { composeVoices } from './sections/voices.ts';

/** The draft writes itself: a pure function of frozen inputs and of what was linked since, so the same give the same sentences. */
export function composeDraft(inputs: DraftInputs, chosen?: Links): Draft {
	const evening = readEvening(inputs, chosen);
	const choice = chooseOpgaven(evening);
	return {
		sections: [
			composeState(evening),
			composeVoices(evening),
			composeDifferences(evening),
			composeChoice(evening, choice),
			...composeOpgaven(evening, choice),
			composeInitiatives(evening, choice),
			composeFollow(evening, choice),
			composeParticipation(evening)
		]
	};
}
