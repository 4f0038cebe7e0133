/** The sentence of a refusal: every page's own, one of staff where the page has those, or one that only this activity has. */
import type { Refusal, SharedRefusal, StaffRefusal } from '../domain/refusal.ts';

interface Sentences {
	refusals: Record<SharedRefusal, string> & Partial<Record<StaffRefusal, string>>;
}

export function sayRefusal(refusal: Refusal, site: Sentences, own?: object): string {
	const { refusals } = (own ?? {}) as { refusals?: Record<string, string> };
	const said: Partial<Record<Refusal, string>> = { ...refusals, ...site.refusals };
	return said[refusal] ?? site.refusals['answer-unknown'];
}
