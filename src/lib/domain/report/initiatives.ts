/** Which initiative stands under which opgave: the first one of its theme, so that each stands in the draft once. */
import { sumKinds } from '../audience.ts';
import type { Opgave } from './choice.ts';
import type { Evening, Placed } from './evening.ts';
import type { InitiativeFinding } from '../finding/finding.ts';
import type { DraftSentences } from './sentences.ts';
import type { Line } from './writing.ts';

export function findOpgaveFor(
	{ theme }: InitiativeFinding,
	opgaven: readonly Opgave[]
): Opgave | undefined {
	return theme === null ? undefined : opgaven.find((opgave) => opgave.theme === theme);
}

/** Its title is a participant's own words: the sentence is about it and does not hold it. */
export function sayInitiative(
	{ inputs }: Evening,
	{ stepId, finding }: Placed<InitiativeFinding>,
	{ opgave }: DraftSentences
): Line {
	const { id, title, buurt, leaders, hands, supporters } = finding;
	return {
		text: opgave.initiative({
			buurt: inputs.wijk.buurten.find(({ code }) => code === buurt)?.name ?? null,
			leaders,
			hands,
			supporters: sumKinds(supporters)
		}),
		about: title,
		evidence: [{ kind: 'initiative', stepId, initiativeId: id }]
	};
}
