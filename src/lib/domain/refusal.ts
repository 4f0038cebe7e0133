/**
 * The closed list of reasons why an action is not accepted. A refusal is expected and speaks to a person: every name here has a
 * sentence in every language (`texts/`), and a catalogue without one does not compile.
 */
const shared = [
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
	// the wire
	'message-malformed',
	'message-unknown',
	'page-too-old',
	'too-fast',
	'busy',
	'not-saved',
	'read-only'
] as const;

/** What only who leads or moderates an evening can meet. Their sentences stand among those of staff: no phone downloads them. */
const forStaff = ['text-unknown', 'result-was-shown', 'still-open', 'wave-too-small'] as const;

export const refusals = [...shared, ...forStaff] as const;

/** A reason that only one activity has: its name, and the reason. Its sentence stands in the activity's own catalogue. */
export type OwnRefusal = `${string}/${string}`;

export type SharedRefusal = (typeof shared)[number];
export type StaffRefusal = (typeof forStaff)[number];
export type Refusal = SharedRefusal | StaffRefusal | OwnRefusal;

/** Whether it is of one activity alone. */
export function isOwn(refusal: Refusal): refusal is OwnRefusal {
	return refusal.includes('/');
}

/** What the rules say of one action: accepted, or refused by name. An exception means a bug. */
export type Verdict = { ok: true } | { ok: false; refusal: Refusal };

export const accepted: Verdict = { ok: true };

/** Refuses an action by name. */
export function refuse(refusal: Refusal): Verdict {
	return { ok: false, refusal };
}
