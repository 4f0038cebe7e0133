import type { Rules, Situation, StepPhase } from '../../domain/activity.ts';
import { countNobody, sumKinds, type CountByKind } from '../../domain/audience.ts';
import { showText } from '../../domain/free-text.ts';
import { asChosen, listTopics } from '../../domain/links/linkable.ts';
import type { Standings } from '../../domain/moderation/standing.ts';
import type { Finding } from '../../domain/finding/finding.ts';
import { applyAction } from './act.ts';
import type { Proposal, Settings, State } from './schema.ts';
import type { Types } from './types.ts';
import type {
	ConsoleScreen,
	OutcomeInitiative,
	Own,
	PhoneScreen,
	ShownInitiative,
	WallScreen
} from './screens.ts';
import { writtenIn } from './written.ts';

/** As many as fit on a wall. */
const wallRows = 5;

export const rules: Rules<Types> = {
	start: (_settings, { situation }) => ({
		buurten: situation.wijk.buurten,
		proposals: {},
		writtenBy: {}
	}),
	apply: applyAction,
	writing: {
		find({ proposals }, id) {
			const proposal = Object.hasOwn(proposals, id) ? proposals[id] : undefined;
			return proposal ? writtenIn(proposal) : null;
		},
		list: ({ proposals }) => Object.values(proposals).map(writtenIn)
	},
	viewFor(audience, { state, phase, standings, situation }, settings) {
		if (audience === 'facilitator') {
			return showConsole(state, settings, standings, situation());
		}
		return audience === 'wall'
			? showWall(state, settings, phase, standings)
			: showPhone(state, settings, standings);
	},
	ownFor: (state, { id, standings }) => showOwn(state, id, standings),
	result: ({ proposals }, _ballots, { question, rung }, standings) => ({
		question,
		rung,
		initiatives: listShown(proposals, standings).map((one) => ({
			...record(one, standings),
			...(one.topic === undefined ? {} : { topic: one.topic })
		}))
	}),
	publish: (outcome) => outcome,
	findings: ({ initiatives }) =>
		initiatives.map((initiative): Finding => ({
			...initiative,
			kind: 'proposal',
			buurt: initiative.buurt?.code ?? null
		})),
	kindsOf: ({ proposals }, participantId) =>
		Object.values(proposals).flatMap(({ people }) => {
			const mine = Object.hasOwn(people, participantId) ? people[participantId] : undefined;
			return mine ? [(kind) => void (mine.kind = kind)] : [];
		}),
	begunBy: ({ proposals }, participantId) =>
		Object.values(proposals).flatMap(({ id, people }) =>
			Object.hasOwn(people, participantId) && people[participantId]?.role === 'lead' ? [id] : []
		),
	without: (state, names) => ({
		...state,
		proposals: Object.fromEntries(
			Object.entries(state.proposals)
				.filter(([, { by }]) => !names.has(by))
				.map(([id, proposal]) => {
					const people = Object.entries(proposal.people).filter(([name]) => !names.has(name));
					return [id, { ...proposal, people: Object.fromEntries(people) }];
				})
		)
	}),
	countAnswered({ proposals }) {
		const people = Object.values(proposals).flatMap(({ by, people }) => [
			by,
			...Object.keys(people)
		]);
		return new Set(people).size;
	}
};

function showPhone(
	{ proposals }: State,
	{ question, rung, perPerson, themes }: Settings,
	standings: Standings
): PhoneScreen {
	const initiatives = listShown(proposals, standings).map((one) => show(one, standings));
	return { question, rung, perPerson, themes, initiatives };
}

function showConsole(
	{ proposals }: State,
	{ question }: Settings,
	standings: Standings,
	situation: Situation
): ConsoleScreen {
	const initiatives = Object.values(proposals).map((proposal) => ({
		...show(proposal, standings),
		standing: standings.of(writtenIn(proposal)),
		topic: asChosen(proposal.topic)
	}));
	return { question, initiatives, topics: listTopics(situation) };
}

function showWall(
	{ proposals }: State,
	settings: Settings,
	phase: StepPhase,
	standings: Standings
): WallScreen {
	const all = listShown(proposals, standings).map((one) => show(one, standings));
	// What has appeared on a wall stays where it is; only the result has an order of its own.
	const order = phase === 'shown' ? 'most' : 'first';
	const rows = (order === 'most' ? all.toSorted(compareByPeople) : all).slice(0, wallRows);
	return {
		question: settings.question,
		rung: settings.rung,
		total: all.length,
		order,
		rows: rows.map(({ id, title, leaders, hands }) => ({ id, title, leaders, hands }))
	};
}

/** Who will do something counts before who supports; equals keep the order in which they came. */
function compareByPeople(one: ShownInitiative, other: ShownInitiative): number {
	const doers = other.leaders + other.hands - (one.leaders + one.hands);
	return doers || other.supporters - one.supporters;
}

function showOwn(
	{ proposals, writtenBy }: State,
	participantId: string,
	standings: Standings
): Own {
	const own: Own = { proposed: [], roles: {} };
	for (const id of writtenBy[participantId] ?? []) {
		const proposal = proposals[id];
		if (!proposal) continue;
		own.proposed.push({
			id,
			title: showText(proposal.title),
			...standings.tellWriter(writtenIn(proposal))
		});
	}
	for (const { id, people } of Object.values(proposals)) {
		const mine = people[participantId];
		if (mine) own.roles[id] = mine.role;
	}
	return own;
}

function listShown(proposals: State['proposals'], standings: Standings): Proposal[] {
	return Object.values(proposals).filter((proposal) => standings.isShown(writtenIn(proposal)));
}

function show(proposal: Proposal, standings: Standings): ShownInitiative {
	const initiative = record(proposal, standings);
	return { ...initiative, supporters: sumKinds(initiative.supporters) };
}

function record(proposal: Proposal, standings: Standings): OutcomeInitiative {
	const { id, theme, buurt, point } = proposal;
	const written = writtenIn(proposal);
	const texts = {
		title: standings.show(written, proposal.title),
		what: standings.show(written, proposal.what),
		needed: proposal.needed && standings.show(written, proposal.needed)
	};
	return { id, ...texts, theme, buurt, point, ...countPeople(proposal) };
}

function countPeople({ people }: Proposal): {
	leaders: number;
	hands: number;
	supporters: CountByKind;
} {
	const count = { leaders: 0, hands: 0, supporters: countNobody() };
	for (const { role, kind } of Object.values(people)) {
		if (role === 'lead') count.leaders += 1;
		else if (role === 'help') count.hands += 1;
		else count.supporters[kind] += 1;
	}
	return count;
}
