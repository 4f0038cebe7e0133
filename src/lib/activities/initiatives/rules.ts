import type { Rules, StepPhase } from '../../domain/activity.ts';
import { countNobody, sumKinds, type CountByKind } from '../../domain/audience.ts';
import { showText } from '../../domain/free-text.ts';
import type { Finding } from '../../domain/finding/finding.ts';
import { applyAction } from './act.ts';
import type { Proposal, Settings, Standing, State } from './schema.ts';
import type { Types } from './types.ts';
import type {
	ConsoleScreen,
	OutcomeInitiative,
	Own,
	PhoneScreen,
	ShownInitiative,
	WallScreen
} from './screens.ts';

/** As many as fit on a wall. */
const wallRows = 5;

export const rules: Rules<Types> = {
	start: (_settings, { situation }) => ({
		buurten: situation.wijk.buurten,
		proposals: {},
		writtenBy: {}
	}),
	apply: applyAction,
	viewFor(audience, { state, phase }, settings) {
		if (audience === 'facilitator') return showConsole(state, settings);
		return audience === 'wall' ? showWall(state, settings, phase) : showPhone(state, settings);
	},
	ownFor: (state, { id }) => showOwn(state, id),
	result: ({ proposals }, _ballots, { question, rung }) => ({
		question,
		rung,
		initiatives: select(proposals, 'visible').map(record)
	}),
	publish: (outcome) => outcome,
	findings: ({ initiatives }) =>
		initiatives.map((initiative): Finding => ({
			...initiative,
			kind: 'initiative',
			buurt: initiative.buurt?.code ?? null
		})),
	countAnswered({ proposals }) {
		const people = Object.values(proposals).flatMap(({ by, people }) => [
			by,
			...Object.keys(people)
		]);
		return new Set(people).size;
	}
};

function showPhone(state: State, { question, rung, perPerson, themes }: Settings): PhoneScreen {
	const initiatives = select(state.proposals, 'visible').map(show);
	return { question, rung, perPerson, themes, initiatives };
}

function showConsole({ proposals }: State, { question }: Settings): ConsoleScreen {
	return {
		question,
		initiatives: select(proposals, 'visible').map(show),
		waiting: select(proposals, 'waiting').map(show),
		hidden: select(proposals, 'hidden').map(show)
	};
}

function showWall({ proposals }: State, settings: Settings, phase: StepPhase): WallScreen {
	const all = select(proposals, 'visible').map(show);
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

function showOwn({ proposals, writtenBy }: State, participantId: string): Own {
	const own: Own = { proposed: [], roles: {} };
	for (const id of writtenBy[participantId] ?? []) {
		const proposal = proposals[id];
		if (!proposal) continue;
		own.proposed.push({ id, title: showText(proposal.title), standing: proposal.standing });
	}
	for (const { id, people } of Object.values(proposals)) {
		const mine = people[participantId];
		if (mine) own.roles[id] = mine.role;
	}
	return own;
}

function select(proposals: State['proposals'], standing: Standing): Proposal[] {
	return Object.values(proposals).filter((proposal) => proposal.standing === standing);
}

function show(proposal: Proposal): ShownInitiative {
	const initiative = record(proposal);
	return { ...initiative, supporters: sumKinds(initiative.supporters) };
}

function record(proposal: Proposal): OutcomeInitiative {
	const { id, theme, buurt, point } = proposal;
	const texts = {
		title: showText(proposal.title),
		what: showText(proposal.what),
		needed: proposal.needed && showText(proposal.needed)
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
