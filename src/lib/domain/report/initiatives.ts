/** Which initiative stands under which opgave: the first one of its theme, so that each stands in the draft once. */
import { sumKinds } from '../audience.ts';
import type { ProposalFinding } from '../finding/finding.ts';
import type { Opgave } from './choice.ts';
import type { Evening, Placed } from './evening.ts';
import { say } from './saying.ts';
import type { Line } from './writing.ts';

export function findOpgaveFor(
	{ theme }: ProposalFinding,
	opgaven: readonly Opgave[]
): Opgave | undefined {
	return theme === null ? undefined : opgaven.find((opgave) => opgave.theme === theme);
}

/** Its title is a participant's own words: the sentence is about it and does not hold it. */
export function sayInitiative(
	{ inputs }: Evening,
	{ finding, evidence }: Placed<ProposalFinding>
): Line {
	const { title, buurt, leaders, hands, supporters } = finding;
	const place = inputs.wijk.buurten.find(({ code }) => code === buurt)?.name ?? null;
	return {
		saying: say('opgave.initiative', {
			...{ buurt: place, leaders, hands },
			supporters: sumKinds(supporters)
		}),
		about: title,
		evidence
	};
}
