/** A ballot, and what every number that comes of ballots is held against. Knows no activity and no way of counting. */
import type { Channel, ParticipantKind } from '../audience.ts';

/** Residents with entrepreneurs, and professionals apart: their answers mean different things. */
export const groups = ['residents', 'professionals'] as const;
export type Group = (typeof groups)[number];

export function groupOf(kind: ParticipantKind): Group {
	return kind === 'professional' ? 'professionals' : 'residents';
}

/** Who gave a ballot: a phone under the name it has in this step, a numbered card, or people who were counted in the hall. */
export type Voter =
	| { by: 'phone'; participant: string }
	| { by: 'card'; number: number }
	| { by: 'counted'; people: number; kind: ParticipantKind | null };

/** One ballot as it is counted. It holds what was chosen, and never who chose it. */
export interface Ballot<Content = unknown> {
	/** Null: not told, because the group is too small to stand apart. */
	group: Group | null;
	/** Null: not told, for the same reason. */
	channel: Channel | null;
	content: Content;
}

/**
 * The people behind a result, always named: those who were there, those who could vote, those who gave a ballot, and those whose ballot
 * says something. In people.
 */
export interface Base {
	present: number;
	entitled: number;
	cast: number;
	valid: number;
}

/** How many people moved in which way between two questions, by a name for each way; everybody who answered both, each once. */
export interface Moves {
	/** The question they answered before this one. */
	from: string;
	people: Record<string, number>;
}

/** The ballots on one question once it is closed for good. Null: fewer than five, so what they say is destroyed and nobody learns it; or lost. */
export interface OpenedQuestion<Content = unknown> {
	/** How many people gave a ballot that counts. */
	cast: number;
	ballots: Ballot<Content>[] | null;
	/** How the people who also answered an earlier question moved, as far as it may be told. */
	moves?: Moves;
	/** What opens the seals is gone, so that nobody can count them. */
	lost?: true;
}

/** By question, in the order of their names. */
export type Opened<Content = unknown> = Record<string, OpenedQuestion<Content>>;

/** How many people of a group; null where it is not told, because the group is too small to stand apart. */
export type CountByGroup = Record<Group, number | null>;
