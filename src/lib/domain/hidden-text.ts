/** Apart from what a phone may not load: there is no zod on a phone. */
import type { FreeText } from './free-text.ts';

/**
 * Stands in the place of a text that is not, or no longer, for everybody: whoever moderates does not show it, or its writer took it back.
 * Without an id, so that its words reach nobody.
 */
export interface HiddenText {
	hidden: true;
}

export const hiddenText: HiddenText = { hidden: true };

/** What something is called by the words that somebody wrote. */
export type WrittenName = FreeText | HiddenText;

export function isHidden(name: WrittenName): name is HiddenText {
	return 'hidden' in name;
}
