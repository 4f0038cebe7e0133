import { chooseOpgaven } from './choice.ts';
import type { Draft } from './draft.ts';
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
import type { DraftSentences } from './sentences.ts';

/** The draft writes itself: a pure function of frozen inputs, so the same inputs give the same draft, word for word. */
export function composeDraft(inputs: DraftInputs, sentences: DraftSentences): Draft {
	const evening = readEvening(inputs);
	const choice = chooseOpgaven(evening);
	return {
		sections: [
			composeState(evening, sentences),
			composeVoices(evening, sentences),
			composeDifferences(evening, sentences),
			composeChoice(evening, choice, sentences),
			...composeOpgaven(evening, choice, sentences),
			composeInitiatives(evening, choice, sentences),
			composeFollow(evening, choice, sentences),
			composeParticipation(evening, sentences)
		]
	};
}
