/** Who is in the room, how an answer reached it, and who is looking. */

export const participantKinds = ['resident', 'entrepreneur', 'professional'] as const;
/** Residents, entrepreneurs and professionals are counted apart: their answers mean different things. */
export type ParticipantKind = (typeof participantKinds)[number];

export const channels = ['phone', 'paper', 'hands', 'table', 'home'] as const;
/**
 * How an answer came in: with a phone in the hall, on paper, by a raised hand, together at a table, or from home. Totals per channel stay
 * visible.
 */
export type Channel = (typeof channels)[number];

export const audiences = ['participant', 'facilitator', 'wall'] as const;
/** The three that look at an evening. Each gets data of its own, never the same data with other CSS. */
export type Audience = (typeof audiences)[number];

export interface Participant {
	role: 'participant';
	/** In a step with secret answers this is a pseudonym that nobody can lead back to the participant afterwards. */
	id: string;
	/** Null in a step with secret answers: there nothing that is written may say of which kind its writer is. */
	kind: ParticipantKind | null;
	channel: Channel;
}

/** The kind of somebody in an open step, where it always is known. */
export function kindOf({ kind }: Participant): ParticipantKind {
	return kind ?? 'resident';
}

export interface Facilitator {
	role: 'facilitator';
	id: string;
}

export type Actor = Participant | Facilitator;

/** How many people by each channel. What was stored before a channel existed lacks it, and then nobody came that way. */
export function fillChannels(told: Partial<Record<Channel, number>>): Record<Channel, number> {
	return Object.fromEntries(channels.map((channel) => [channel, told[channel] ?? 0])) as Record<
		Channel,
		number
	>;
}

/** Who may lead a step from inside it: open a round, put cards together. A role that is added has to be named here, and gets nothing unasked. */
const leads: Record<Actor['role'], boolean> = { participant: false, facilitator: true };

export function mayLead(by: Actor): by is Facilitator {
	return leads[by.role];
}

/** Who sees what the hall does not see yet. */
const knowsFirst: Record<Audience, boolean> = {
	participant: false,
	wall: false,
	facilitator: true
};

export function maySeeFirst(audience: Audience): boolean {
	return knowsFirst[audience];
}

/** Numbers of people by kind; a count of zero stands there as zero. */
export type CountByKind = Record<ParticipantKind, number>;

/** A count in which nobody has been counted yet. */
export function countNobody(): CountByKind {
	return { resident: 0, entrepreneur: 0, professional: 0 };
}

/** All people of a count together. */
export function sumKinds(count: CountByKind): number {
	return count.resident + count.entrepreneur + count.professional;
}
