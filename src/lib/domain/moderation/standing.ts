/** Where something that people wrote stands: whether others may read it, and in which words. Rules ask it, and decide nothing of it. */
import { showText, type FreeText, type TextRef } from '../free-text.ts';
import { isHidden, type WrittenName } from '../hidden-text.ts';
import type { Decision } from './action.ts';
import type { HidingReason } from './reason.ts';

/** `held`: a name may stand in it, so somebody who moderates looks first. */
export type Standing = 'held' | 'shown' | 'hidden';

export interface WrittenText {
	ref: TextRef;
	/** As many characters as its writer had. */
	longest: number;
}

/** Something that one person wrote, to be read by others: a card, a remark, an initiative. It is shown or hidden as a whole. */
export interface Written {
	id: string;
	texts: readonly WrittenText[];
}

/**
 * The decisions that stand, oldest first, by the id of the first text: ids of items come from phones, and one that was taken back may
 * come again with other words. What nobody decided on is not in it.
 */
export type Moderation = Record<string, Decision[]>;

/** What the writer hears of it. */
export interface ForWriter {
	standing: Standing;
	reason: HidingReason | null;
	/** Others read other words than the writer's own. */
	reworded: boolean;
}

/** What rules may ask. */
export interface Standings {
	of(written: Written): Standing;
	isShown(written: Written): boolean;
	/** One of its texts as others read it. */
	show(written: Written, text: TextRef): FreeText;
	tellWriter(written: Written): ForWriter;
	/** What was written in another step and has this id, as everybody reads it now. Asked at every look: what is kept of it goes out of date. */
	readIn(stepId: string, id: string): WrittenName;
	/** Whether there is anything to read under this name: it is not hidden, and its words were not erased. */
	isReadable(name: WrittenName): boolean;
}

function keyOf({ texts: [first] }: Written): string {
	return first?.ref.textId ?? '';
}

export function decisionsOn(moderation: Moderation, written: Written): readonly Decision[] {
	const key = keyOf(written);
	return Object.hasOwn(moderation, key) ? (moderation[key] ?? []) : [];
}

/** Replaces what was decided. */
export function keepDecisions(
	moderation: Moderation,
	written: Written,
	decisions: Decision[]
): void {
	if (decisions.length > 0) moderation[keyOf(written)] = decisions;
	else Reflect.deleteProperty(moderation, keyOf(written));
}

/** The words that stand in place of this text; null as long as they are the writer's own. */
export function findRewording(decisions: readonly Decision[], { textId }: TextRef): TextRef | null {
	const last = decisions.findLast((one) => one.kind === 'reword' && one.of === textId);
	return last?.kind === 'reword' ? last.text : null;
}

function lastShowing(decisions: readonly Decision[]) {
	return decisions.findLast((one) => one.kind === 'show' || one.kind === 'hide') ?? null;
}

/** As was decided; else held as long as a name may stand in what others would read. */
export function findStanding(decisions: readonly Decision[], { texts }: Written): Standing {
	const decided = lastShowing(decisions);
	if (decided) return decided.kind === 'hide' ? 'hidden' : 'shown';
	const mayName = texts.some(({ ref }) => (findRewording(decisions, ref) ?? ref).flagged);
	return mayName ? 'held' : 'shown';
}

export function findReason(decisions: readonly Decision[]): HidingReason | null {
	const decided = lastShowing(decisions);
	return decided?.kind === 'hide' ? decided.reason : null;
}

/** How many of these not everybody may read: what waits and what was hidden. */
export function countWithheld(
	all: readonly Written[],
	{ isShown }: Pick<Standings, 'isShown'>
): number {
	return all.filter((written) => !isShown(written)).length;
}

/** `around`: what has to be known outside the step, of the other steps and of what was erased. */
export function readStandings(
	moderation: Moderation,
	{ readIn, isErased }: { readIn: Standings['readIn']; isErased: (textId: string) => boolean }
): Standings {
	const of = (written: Written) => findStanding(decisionsOn(moderation, written), written);
	return {
		of,
		isShown: (written) => of(written) === 'shown',
		show(written, text) {
			const rewording = findRewording(decisionsOn(moderation, written), text);
			return rewording ? { ...showText(rewording), reworded: true } : showText(text);
		},
		tellWriter(written) {
			const decisions = decisionsOn(moderation, written);
			return {
				standing: of(written),
				reason: findReason(decisions),
				reworded: written.texts.some(({ ref }) => findRewording(decisions, ref) !== null)
			};
		},
		readIn,
		isReadable: (name) => !isHidden(name) && !isErased(name.textId)
	};
}
