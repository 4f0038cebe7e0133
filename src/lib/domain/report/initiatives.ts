/** An initiative as the draft says it. */
import { sumKinds } from '../audience.ts';
import type { ProposalFinding } from '../finding/finding.ts';
import type { Evening, Placed } from './evening.ts';
import { say } from './saying.ts';
import type { Line } from './writing.ts';

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
