/** The sentence of a refusal: every page's own, or one that only this activity has. */
import { isShared, type Refusal, type SharedRefusal } from '../domain/refusal.ts';

interface Sentences {
	refusals: Record<SharedRefusal, string>;
}

export function sayRefusal(refusal: Refusal, site: Sentences, own?: object): string {
	if (isShared(refusal)) return site.refusals[refusal];
	const { refusals } = (own ?? {}) as { refusals?: Record<string, string> };
	return refusals?.[refusal] ?? site.refusals['answer-unknown'];
}
