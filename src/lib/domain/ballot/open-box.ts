/**
 * What becomes of the ballots of a secret step when it is closed for good: sorted by what they say, so that nothing is left of the order
 * in which they came, and told apart by group and channel only where at least five people stand in each.
 */
import { areEnough } from '../disclosure/disclosed.ts';
import { groupOf, type Ballot, type Group, type Opened } from './ballot.ts';
import { writeCanonical } from '../session/canonical.ts';
import type { Channel, ParticipantKind } from '../audience.ts';

/** A ballot of somebody whose group is known. */
export interface NamedBallot<Content = unknown> {
	group: Group;
	channel: Channel;
	content: Content;
}

/** One voter's ballot on one question, and whether it counts. */
export interface SealedBallot {
	question: string;
	counts: boolean;
	ballot: NamedBallot | null;
	/** By which name a change of kind says that it is of this voter. Absent in what was sealed before people could change it. */
	as?: string;
}

/** The ballots with the groups as they are now: whoever counts as another kind since then is of another group. */
export function regroup(
	sealed: readonly SealedBallot[],
	became: Readonly<Record<string, ParticipantKind>>
): SealedBallot[] {
	return sealed.map((one) => {
		const kind = one.as !== undefined && Object.hasOwn(became, one.as) ? became[one.as] : undefined;
		return kind && one.ballot ? { ...one, ballot: { ...one.ballot, group: groupOf(kind) } } : one;
	});
}

/**
 * Opens the box: by question, in an order that says nothing of when or by whom. The order of the input makes no difference. Where
 * `countsApart` says that groups are counted apart, the ballots of a group under five are destroyed unread; elsewhere all ballots count,
 * and the groups are not told when one of them is small.
 */
export function openBox(
	sealed: readonly SealedBallot[],
	countsApart: (question: string) => boolean
): Opened {
	const questions = [...new Set(sealed.map(({ question }) => question))].toSorted(compareText);
	return Object.fromEntries(
		questions.map((question) => {
			const given = sealed.filter((one) => one.question === question);
			const ballots = given.flatMap(({ ballot }) => ballot ?? []);
			const cast = given.filter(({ counts }) => counts).length;
			const told = countsApart(question) ? dropSmallGroups(ballots) : ballots;
			// Below five everybody could be guessed from the whole: then what was chosen is not kept at all.
			const isSmall = !areEnough(told.length);
			return [question, { cast, ballots: isSmall ? null : sortBallots(hideSmallGroups(told)) }];
		})
	);
}

function dropSmallGroups(ballots: readonly NamedBallot[]): NamedBallot[] {
	return ballots.filter(({ group }) =>
		areEnough(ballots.filter((other) => other.group === group).length)
	);
}

function hideSmallGroups(ballots: readonly NamedBallot[]): Ballot[] {
	const showsGroups = isEachLarge(ballots.map(({ group }) => group));
	const showsChannels = isEachLarge(ballots.map(({ channel }) => channel));
	return ballots.map(({ group, channel, content }) => ({
		group: showsGroups ? group : null,
		channel: showsChannels ? channel : null,
		content
	}));
}

/** With two groups, hiding the small one alone would give it away: what is left over is known. So all are told, or none. */
function isEachLarge(names: readonly string[]): boolean {
	return [...new Set(names)].every((name) => areEnough(names.filter((one) => one === name).length));
}

/** Each is serialised canonically, so that the order of its fields tells nothing either. */
function sortBallots(ballots: readonly Ballot[]): Ballot[] {
	return ballots
		.map(({ content, group, channel }) => writeCanonical([content, group, channel]))
		.toSorted(compareText)
		.map((key) => {
			const [content, group, channel] = JSON.parse(key) as [
				unknown,
				Ballot['group'],
				Ballot['channel']
			];
			return { group, channel, content };
		});
}

/** By code unit, so that every machine gives the same order. */
function compareText(one: string, other: string): number {
	return one < other ? -1 : one > other ? 1 : 0;
}
