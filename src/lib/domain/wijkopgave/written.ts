/** What somebody wrote in a wijkopgave, act by act: all of it can be erased, also what stands in an older version alone. */
import { textNames, type TextName } from './plan-texts.ts';
import type { PlanAct } from './plan.ts';

export interface Written {
	/** The id of its act. */
	act: string;
	name: TextName | 'reason';
	words: string;
	/** ISO 8601. */
	at: string;
}

/** Newest first; what was erased is not among it. */
export function listWritten(acts: readonly (PlanAct & { id: string })[]): Written[] {
	return acts.toReversed().flatMap(({ id: act, at, reason, texts }) =>
		(['reason', ...textNames] as const).flatMap((name) => {
			const words = name === 'reason' ? reason : texts[name];
			return words ? [{ act, name, words, at }] : [];
		})
	);
}
