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
	'hall-full',
	'no-newcomers',
	'kind-missing',
	'not-joined',
	'not-counted',
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
	'words-gone',
	'nothing-chosen',
	'text-empty',
	'text-too-long',
	'too-many-cards',
	'card-unknown',
	'text-unknown',
	'own-card',
	'already-done',
	'id-taken',
	'seal-lost',
	'not-yours',
	'first-guess-missing',
	// leading
	'not-allowed',
	'screen-was-behind',
	'not-possible-now',
	'result-was-shown',
	'still-open',
	'wave-too-small',
	// the wire
	'message-malformed',
	'message-unknown',
	'page-too-old',
	'too-fast',
	'busy',
	'not-saved',
	'read-only'
] as const;

/** A reason that only one activity has: its name, and the reason. Its sentence stands in the activity's own catalogue. */
export type OwnRefusal = `${string}/${string}`;

export type SharedRefusal = (typeof refusals)[number];
export type Refusal = SharedRefusal | OwnRefusal;

/** Whether every page has a sentence for it. */
export function isShared(refusal: Refusal): refusal is SharedRefusal {
	return !refusal.includes('/');
}

/** What the rules say of one action: accepted, or refused by name. An exception means a bug. */
export type Verdict = { ok: true } | { ok: false; refusal: Refusal };

export const accepted: Verdict = { ok: true };

/** Refuses an action by name. */
export function refuse(refusal: Refusal): Verdict {
	return { ok: false, refusal };
}
