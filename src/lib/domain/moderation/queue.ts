/** What whoever moderates has before them: all that waits, and all that was decided on. */
import { showText, type FreeText } from '../free-text.ts';
import type { HidingReason } from './reason.ts';
import {
	decisionsOn,
	findReason,
	findRewording,
	findStanding,
	type Moderation,
	type Standing,
	type Written
} from './standing.ts';

export interface QueuedText {
	/** The writer's own words. */
	written: FreeText;
	/** The words in their place, that others read; null as long as there are none. */
	reworded: FreeText | null;
	longest: number;
}

export interface QueuedItem {
	id: string;
	standing: Standing;
	reason: HidingReason | null;
	texts: QueuedText[];
	/** How many decisions stand; the last one can be undone. */
	decisions: number;
}

/** What nobody decided on and does not wait, is shown as it was written: it is not in the queue. */
export function listQueue(moderation: Moderation, all: readonly Written[]): QueuedItem[] {
	return all.map((written) => describe(moderation, written)).filter((item) => !isUntouched(item));
}

/** The others: everybody reads them as they were written. */
export function listUntouched(moderation: Moderation, all: readonly Written[]): QueuedItem[] {
	return all.map((written) => describe(moderation, written)).filter(isUntouched);
}

function isUntouched({ standing, decisions }: QueuedItem): boolean {
	return standing === 'shown' && decisions === 0;
}

function describe(moderation: Moderation, written: Written): QueuedItem {
	const decisions = decisionsOn(moderation, written);
	return {
		id: written.id,
		standing: findStanding(decisions, written),
		reason: findReason(decisions),
		texts: written.texts.map(({ ref, longest }) => {
			const rewording = findRewording(decisions, ref);
			return { written: showText(ref), reworded: rewording && showText(rewording), longest };
		}),
		decisions: decisions.length
	};
}
