/** What one voter may still read of their own ballot on one question. That nobody can look it up any more is not that there was none. */
import type { BallotBox } from './box.ts';

export type OwnBallot<Content = unknown> =
	| { is: 'known'; content: Content }
	| { is: 'none' }
	/** It was given, and taken back. */
	| { is: 'withdrawn' }
	/** Nobody can be told apart any more: whether there was one, the server cannot find out either. */
	| { is: 'cut' };

/** Who looks: the name in this step, and what their ballot says. Null: nobody can be told apart any more. */
type Voter<Content> = { id: string; content: Content | null } | null;

export function findOwnBallot<Content>(
	{ voters }: BallotBox,
	question: string,
	voter: Voter<Content>
): OwnBallot<Content> {
	const cast = voters[question] ?? {};
	if (voter === null) return { is: Object.keys(cast).length > 0 ? 'cut' : 'none' };
	const { id, content } = voter;
	if (content !== null) return { is: 'known', content };
	return { is: cast[id] === false ? 'withdrawn' : 'none' };
}

/** What the ballot says; null where there is none, or none that can be looked up. */
export function contentOf<Content>(own: OwnBallot<Content> | undefined): Content | null {
	return own?.is === 'known' ? own.content : null;
}
