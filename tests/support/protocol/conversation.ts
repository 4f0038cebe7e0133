/** What is said on the evening of the page, turn by turn, as examples with the reply that the real rules gave. */
import type { ModerationAction } from '#lib/domain/moderation/action.ts';
import type { Command } from '#lib/domain/session/command.ts';
import type { FormFields } from '#lib/domain/form.ts';
import type { Look, Reply } from '#lib/protocol/messages.ts';
import { exampleCode, numberId } from './fixed-chance.ts';
import type { Hall } from './hall.ts';
import { fence, paragraphs } from './markdown.ts';
import { controlSeqOf } from '../views.ts';

export class Conversation {
	readonly hall: Hall;
	isModerationShown = false;
	/** Kinds of commands that were shown by now. */
	readonly commands = new Set<string>();
	#turn = 0;
	#isRetryShown = false;
	readonly #lastSeen = new Map<string, string>();

	constructor(hall: Hall) {
		this.hall = hall;
	}

	newId(): string {
		return numberId('a', (this.#turn += 1));
	}

	/** A message with its reply. */
	async say(who: string, event: string, message: unknown = null, flag = ''): Promise<string> {
		const reply = await this.hall.say(who, event, message);
		return paragraphs(
			fence(`${event} ${who}${flag}`, message),
			fence(`reply ${who}${flag}`, reply)
		);
	}

	/** A participant's answer; with the same as a plain form, where there is one. */
	async act(who: string, stepId: string, action: unknown, form?: FormFields): Promise<string> {
		const message = { id: this.newId(), stepId, action };
		const reply = await this.hall.say(who, 'act', message);
		return paragraphs(
			fence(`act ${who}`, message),
			form
				? fence(
						`act ${who}`,
						writeForm(`${exampleCode}?/act`, { stepId: [stepId], ...form }),
						'form'
					)
				: null,
			fence(`reply ${who}`, reply),
			await this.#retryOnce(who, message)
		);
	}

	async #retryOnce(who: string, message: { id: string; stepId: string }): Promise<string | null> {
		if (this.#isRetryShown) return null;
		this.#isRetryShown = true;
		const other = { ...message, action: { kind: 'something else' } };
		return paragraphs(
			'No reply came? The same once more: it is stored once, and the reply names the same line.',
			await this.say(who, 'act', message, ' again'),
			'Another action under that id is refused:',
			await this.say(who, 'act', other, ' again')
		);
	}

	async moderate(stepId: string, action: ModerationAction): Promise<string> {
		return this.say('console', 'moderate', { id: this.newId(), stepId, action });
	}

	async facilitate(stepId: string, action: unknown): Promise<string> {
		return this.say('console', 'facilitate', { id: this.newId(), stepId, action });
	}

	/** With the `controlSeq` that the console shows, or an older one. */
	async command(command: Command, behind = 0): Promise<string> {
		const { view } = await this.hall.look('console');
		const basedOn = controlSeqOf(view) - behind;
		this.commands.add(command.kind);
		return this.say('console', 'command', { id: this.newId(), basedOn, command });
	}

	/** The whole of what somebody gets who looks. */
	async look(who: string): Promise<string> {
		return fence(`look-reply ${who}`, await this.hall.look(who));
	}

	/** The activity's own part of the view of each of these, as far as it is not what they saw last; null when it all is. */
	async stepViews(people: string[]): Promise<string | null> {
		const seenBy = new Map<string, string[]>();
		for (const who of people) {
			const { view } = await this.hall.look(who);
			const content = JSON.stringify(view.step?.view ?? null);
			if (this.#lastSeen.get(who) === content) continue;
			this.#lastSeen.set(who, content);
			seenBy.set(content, [...(seenBy.get(content) ?? []), who]);
		}
		const blocks = [...seenBy].map(([content, who]) =>
			fence(`step-view ${who.join(',')}`, JSON.parse(content))
		);
		return blocks.length > 0 ? paragraphs(...blocks) : null;
	}

	/** The part of one's own that is pushed when a step turns. */
	async ownPart(who: string): Promise<string> {
		const { view, own } = await this.hall.look(who);
		return fence(`own ${who}`, { stepId: view.step?.id, own });
	}
}

/** A posted form as it is written on the page: the address, and a line for every field. */
export function writeForm(path: string, fields: FormFields): string {
	const lines = Object.entries(fields).flatMap(([name, values]) =>
		values.map((value) => `${name}=${value}`)
	);
	return [`POST /doe-mee/${path}`, ...lines].join('\n');
}

/** The first text that somebody can see of their own, by its id. */
export function findTextId(look: Look | Reply): string | null {
	return /"textId":"([^"]+)"/.exec(JSON.stringify(look))?.[1] ?? null;
}
