/** Commands around the steps, and what is refused of them. */
import { commandSchema } from '#lib/domain/session/command.ts';
import type { Conversation } from '../conversation.ts';
import { names, paragraphs } from '../markdown.ts';
import { listPeople } from '../people.ts';

export async function writeOpening(talk: Conversation): Promise<string> {
	return paragraphs(
		'A console looks, and opens the doors. `look` has no content (`null` in these examples: nothing is sent), and is answered by the whole view with one’s own part:',
		await talk.look('console'),
		await talk.command({ kind: 'open-doors' }),
		'Doors that opened too early close again, until the evening begins. Who came in stays in, and nobody new does; the programme is frozen anew when they reopen.',
		await talk.command({ kind: 'close-doors' }),
		await talk.command({ kind: 'open-doors' })
	);
}

export async function writeCourse(talk: Conversation): Promise<string> {
	const [someone = ''] = listPeople().keys();
	const first = talk.hall.agenda[0]?.id ?? '';
	return paragraphs(
		`Commands are ${names(commandSchema.options.map(({ shape }) => shape.kind.value))}. \`set-wall\`, \`set-newcomers\`, \`put-aside\`, \`set-wave\` and \`erase-words\` go beside the course of the evening: they do not raise \`controlSeq\`, and are taken whatever \`basedOn\` says. \`settle-step\` closes a step for good: its ballots are opened, its result is known to whoever leads, and it does not open again. \`show-result\` does the same to a step that is merely closed, and \`close-session\` to every step that is left. \`go-to\` closes the step one leaves. \`compute-again\` is no line of the log: it has the server try a result once more that is in \`console.computing\`; a step that is shown before its result was computed has \`view: null\`. With \`set-newcomers\` nobody new comes in until it is taken back; who is in stays, and can come back. \`put-aside\` takes who came in within these minutes (UTC, of \`console.arrivals\`) for a wave that was no hall, as long as they are as many as the console foresaw (\`foreseen\`): their answers do not count in steps that are not closed for good, and phones of theirs are refused as \`not-counted\`. \`set-wave\` brings a wave of \`console.waves\` back, or puts it aside again. A wave, and what it leaves, is nobody or at least five people. Which command is possible when: [states](states/session.md).`,
		await talk.command({ kind: 'start' }),
		'Now everybody sees the first step, which is not open yet. A phone, the wall and the console look:',
		await talk.look(someone),
		await talk.look('wall'),
		await talk.look('console'),
		'Every audience has a view of its own, named by `audience`. `present` and `step.answered` are numbers of people, never who; they are for the wall and the console, as is `controlCode` once the evening is closed. `readOnly` is true when the log does not hold: it can be looked at, and nothing can be added. Once the evening is over, `closedAt` says when it was closed, and phones and the wall get no `step` any more: what was said is in the report, which staff read before anybody else does. `console` is for a facilitator alone: with `controlSeq`, the clock, the programme, and what wall and phone show. Before a vote on cards opens, `step.view` of the console says what people would choose from now, and `behind` has the step from which it takes: `facilitate` names that step to change it. Both are there until the vote opens, and never while people answer in another step.',
		'The programme may change between doors and end: steps that have not begun are skipped (`skip`, undone by `take-back`), moved (`move`, `before` another one or `null` for the end), made longer or shorter (`set-minutes`), and new ones are added (`add`: its id is that of the action). `not-possible-now` where a step has begun or is on, or would change its place; where a vote would lose the step it takes from; and where nothing or more than twenty steps would be left. `console.steps` says beforehand what is possible.',
		await talk.command({
			kind: 'change-programme',
			change: {
				change: 'add',
				step: {
					...{ activity: 'message', title: 'Pauze', minutes: 10 },
					settings: { heading: 'Pauze', body: '' }
				},
				before: null
			}
		}),
		await talk.command({
			kind: 'change-programme',
			change: { change: 'skip', stepId: talk.hall.agenda.at(-1)?.id ?? '' }
		}),
		await talk.command({
			kind: 'change-programme',
			change: { change: 'take-back', stepId: talk.hall.agenda.at(-1)?.id ?? '' }
		}),
		'The clock is a help for whoever leads; it closes nothing. With 0 minutes it goes away.',
		await talk.command({ kind: 'set-timer', minutes: 10 }),
		await talk.command({ kind: 'pause-timer' }),
		await talk.command({ kind: 'resume-timer' }),
		await talk.command({ kind: 'set-wall', blank: false, dark: true }),
		await talk.command({ kind: 'set-newcomers', welcome: false }),
		await talk.command({ kind: 'set-newcomers', welcome: true }),
		await talk.command({
			...{ kind: 'put-aside', from: '2026-11-26T18:30', to: '2026-11-26T18:31' },
			foreseen: listPeople().size
		}),
		await talk.command({ kind: 'set-wave', wave: 0, aside: false }),
		'Refused: a console that was behind, what is not possible now, what is nobody’s to do from that seat, and what is no message at all.',
		await talk.command({ kind: 'start' }, 1),
		await talk.command({ kind: 'compute-again', stepId: first }),
		await talk.command({ kind: 'start' }),
		await talk.say(someone, 'facilitate', { id: talk.newId(), stepId: first, action: {} }),
		await talk.say(someone, 'act', { stepId: first }),
		await talk.say(someone, 'wave', {})
	);
}

export async function writeClosing(talk: Conversation): Promise<string> {
	return paragraphs(
		await talk.command({ kind: 'close-session' }),
		'The server makes the report, and writes `report` itself, before this reply. Only where that failed it can be asked for by hand:',
		await talk.command({ kind: 'report' }),
		'The wall shows the control code of the log:',
		await talk.look('wall')
	);
}
