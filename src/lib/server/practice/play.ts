/** Plays a whole practice evening through a room, without sockets or pauses: the finished example that a first start shows. */
import { findImagination } from '../../activities/index.ts';
import type { ForConsole } from '../../activities/contributions/seeing.ts';
import type { ParticipantKind } from '../../domain/audience.ts';
import type { LogEntry } from '../../domain/session/log-entry.ts';
import { kompasThemeIds } from '../../domain/wijkkompas/theme.ts';
import { practiceWords } from '../../texts/nl/practice-words.ts';
import type { RoomRequest } from '../live/room/request.ts';
import type { Room } from '../live/room/room.ts';
import { seedDice } from '../../domain/dice.ts';
import { seedIds } from './seed-ids.ts';

interface Player {
	id: string;
	kind: ParticipantKind;
}

export interface Play {
	room: Room;
	/** What the doors freeze. */
	opening: object;
	facilitator: string;
	residents: number;
	professionals: number;
	buurten: string[];
	seed: number;
}

/** So many people answer at the same moment; the next ones see what they wrote. */
const atOnce = 12;

/** Plays the evening up to and including its closing. Every step of the programme is opened, answered, closed and shown. */
export async function playEvening(play: Play): Promise<void> {
	const { room, facilitator } = play;
	const draw = seedDice(play.seed);
	const newId = seedIds(draw);

	async function command(name: LogEntry['kind'], payload: object = {}): Promise<void> {
		const stepId = 'stepId' in payload ? String(payload.stepId) : null;
		const reply = await room.submit({
			kind: 'command',
			actionId: newId(),
			actor: facilitator,
			basedOn: null,
			name,
			stepId,
			payload
		});
		if (!reply.ok) throw new Error(`The example evening refused ${name}: ${reply.refusal}`);
	}

	async function answerAll(players: Player[], stepId: string, activity: string): Promise<void> {
		for (let from = 0; from < players.length; from += atOnce) {
			const drafts: RoomRequest[] = [];
			for (const player of players.slice(from, from + atOnce)) {
				const actions = await imagine(player, activity);
				drafts.push(
					...actions.filter(isNew).map((action) => ({
						kind: 'act' as const,
						by: 'participant' as const,
						channel: 'phone' as const,
						actionId: newId(),
						actor: player.id,
						stepId,
						action
					}))
				);
			}
			// What is refused (a card that was just taken back, for example) is simply not there.
			await Promise.all(drafts.map((draft) => room.submit(draft)));
		}
	}

	const said = new Set<string>();
	/** People who answer at the same moment do not see one another's words, and would write the same. */
	function isNew(action: unknown): boolean {
		const { text, title } = action as { text?: string; title?: string };
		const words = text ?? title;
		if (words === undefined) return true;
		const isFirst = !said.has(words);
		said.add(words);
		return isFirst;
	}

	/** What somebody does who sees the evening as it is now. */
	async function imagine({ id, kind }: Player, activity: string): Promise<readonly unknown[]> {
		const look = await room.atRest((resting) => ({
			view: resting.viewFor('participant'),
			own: resting.ownFor(id)
		}));
		const imagination = { kind, draw, newId, words: practiceWords, buurten: play.buurten };
		return findImagination(activity)?.(look.view.step?.view, look.own, imagination) ?? [];
	}

	async function tidyCards(stepId: string): Promise<void> {
		const console = await room.atRest((resting) => resting.viewFor('facilitator'));
		const { cards } = console.step?.view as ForConsole;
		for (const theme of kompasThemeIds) {
			const title = practiceWords.clusters[theme];
			const cardIds = cards
				.filter((card) => card.theme === theme && card.mood !== 'good')
				.map(({ id }) => id);
			if (!title || cardIds.length < 2) continue;
			await room.submit({
				kind: 'act',
				by: 'facilitator',
				channel: 'hands',
				actionId: newId(),
				actor: facilitator,
				stepId,
				action: { kind: 'group', clusterId: newId(), title, theme, cardIds }
			});
		}
	}

	await command('open-doors', play.opening);
	const players = Array.from({ length: play.residents + play.professionals }, (_, number) => ({
		id: newId(),
		kind: number < play.residents ? ('resident' as const) : ('professional' as const)
	}));
	await Promise.all(
		players.map(({ id, kind }, number) =>
			room.submit({
				kind: 'join',
				actionId: newId(),
				actor: id,
				as: kind,
				buurt: kind === 'resident' ? (play.buurten[number % play.buurten.length] ?? null) : null
			})
		)
	);
	await command('start');
	const { console } = await room.atRest((resting) => resting.viewFor('facilitator'));
	for (const { id: stepId, activity } of console?.steps ?? []) {
		await command('go-to', { stepId });
		if (activity === 'message') continue;
		await command('open-step', { stepId });
		// Twice round: first people write, then they see what others wrote.
		await answerAll(players, stepId, activity);
		await answerAll(players, stepId, activity);
		if (activity === 'contributions') await tidyCards(stepId);
		await command('close-step', { stepId });
		await command('show-result', { stepId });
	}
	await command('close-session');
}
