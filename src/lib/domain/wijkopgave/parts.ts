/**
 * Which part of a wijkopgave an act is about. Who changes a part has to have seen what was done to that part, and nothing else: two people
 * in different parts do not overtake one another (docs/decisions/0076).
 */
import { readPlanAct, type PlanBrings } from './plan-data.ts';

type Told = { kind: string; data: unknown };

/** What it changes. */
function touches({ kind, data }: PlanBrings): string[] {
	switch (kind) {
		case 'begin':
		case 'discard':
		case 'release':
			return ['plan'];
		case 'addSource':
		case 'removeSource':
			return [`source ${data.source}`];
		case 'writeAmbition':
			return ['ambition'];
		case 'addOpgave':
		case 'changeOpgave':
		case 'removeOpgave':
			return [`opgave ${data.opgave}`];
		case 'addProject':
		case 'changeProject':
		case 'removeProject':
			return [`project ${data.project}`, inside(data.opgave)];
		case 'hideSentence':
		case 'showSentence':
			return [`sentence ${data.opgave} ${data.sentence}`, inside(data.opgave)];
	}
}

const inside = (opgave: string) => `inside ${opgave}`;

/** What whoever does it has to have seen; null: everything. */
function watches(asked: PlanBrings): string[] | null {
	if (asked.kind === 'release' || asked.kind === 'discard') return null;
	// What is inside goes with it.
	if (asked.kind === 'removeOpgave') return [...touches(asked), inside(asked.data.opgave)];
	return touches(asked).filter((part) => !part.startsWith('inside '));
}

/** The acts that whoever asks this has to have seen. */
export function listWatched<Act extends Told>(acts: readonly Act[], asked: PlanBrings): Act[] {
	const watched = watches(asked);
	if (!watched) return [...acts];
	return acts.filter((act) => touches(readPlanAct(act)).some((part) => watched.includes(part)));
}
