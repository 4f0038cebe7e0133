/**
 * The closed list of reasons why an action is not accepted. A refusal is expected and speaks to a person: every name here has a
 * sentence in every language (`texts/`), and a catalogue without one does not compile.
 */
export const refusals = [
	// joining
	'code-unknown',
	'too-many-wrong-codes',
	'session-not-open-yet',
	'session-over',
	'not-joined',
	'another-participant',
	// the step
	'step-not-open',
	'step-closed',
	'step-unknown',
	// answers
	'answer-unknown',
	'too-many-choices',
	'too-many-on-one',
	'choice-unknown',
	'nothing-chosen',
	'text-empty',
	'text-too-long',
	'too-many-cards',
	'card-unknown',
	'own-card',
	'already-done',
	'not-yours',
	'first-guess-missing',
	// leading
	'not-allowed',
	'screen-was-behind',
	'not-possible-now',
	'result-was-shown',
	'still-open',
	// the wire
	'message-malformed',
	'message-unknown',
	'page-too-old',
	'too-fast',
	'busy',
	'not-saved',
	'read-only'
] as const;

export type Refusal = (typeof refusals)[number];

/** What the rules say of one action: accepted, or refused by name. An exception means a bug. */
export type Verdict = { ok: true } | { ok: false; refusal: Refusal };

export const accepted: Verdict = { ok: true };

/** Refuses an action by name. */
export function refuse(refusal: Refusal): Verdict {
	return { ok: false, refusal };
}
