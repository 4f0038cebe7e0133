/** The chapter of the activities: of each its settings, every action, and what it shows to whom. */
import { isDeepStrictEqual } from 'node:util';
import { activities } from '#lib/activities/index.ts';
import type { FormFields } from '#lib/domain/form.ts';
import type { Step } from '#lib/domain/session/session.ts';
import { findWorlds } from '../../worlds.ts';
import { findTextId, writeForm, type Conversation } from '../conversation.ts';
import { exampleCode } from '../fixed-chance.ts';
import { fence, names, paragraphs } from '../markdown.ts';
import { moderateOnce } from './moderation.ts';
import { listPeople, nameOf } from '../people.ts';

type Registered = (typeof activities)[number];
type Forms = ReturnType<typeof findWorlds>['forms'];
type Example = ReturnType<typeof findWorlds>['everyAction']['actions'][number];

const stepOf = (name: string) => `step-${name}`;

/** One step for every activity, with the settings of its examples. */
export function exampleAgenda(): Step[] {
	return activities.map((activity) => ({
		id: stepOf(activity.name),
		activity: activity.name,
		title: activity.name,
		minutes: 15,
		note: '',
		settings: activity.settingsSchema.parse(
			findWorlds(activity.name).everyAction.settings
		) as unknown
	}));
}

export async function writeActivities(talk: Conversation): Promise<string> {
	const chapters: string[] = [];
	for (const activity of activities) chapters.push(await writeActivity(activity, talk));
	return paragraphs(...chapters);
}

async function writeActivity(activity: Registered, talk: Conversation): Promise<string> {
	const { name } = activity;
	const { everyAction, forms } = findWorlds(name);
	const settings: unknown = activity.settingsSchema.parse(everyAction.settings);
	const stepId = stepOf(name);
	const asks = activity.asks(settings);
	const isSecret = activity.secrecy(settings) === 'secret';
	const kindsBy = (role: string) => [
		...new Set(
			everyAction.actions.filter(({ by }) => by.role === role).map(({ action }) => action.kind)
		)
	];
	return paragraphs(
		`### \`${name}\``,
		`Participants: ${names(kindsBy('participant'))}. Facilitator: ${names(kindsBy('facilitator'))}. With these settings the step is ${isSecret ? 'secret' : 'open'}${asks ? '' : ', asks nothing, and opens as soon as it is reached'}.`,
		fence(`settings ${name}`, settings),
		await talk.command({ kind: 'go-to', stepId }),
		asks ? await openStep(stepId, everyAction.actions, talk) : null,
		...(await writeActions(activity, stepId, everyAction.actions, talk)),
		await writeViews('While it is open', talk),
		asks ? await closeStep(stepId, everyAction.actions, forms, talk) : null
	);
}

async function openStep(stepId: string, examples: Example[], talk: Conversation): Promise<string> {
	const isFirst = !talk.commands.has('open-step');
	const [first] = ofParticipants(examples);
	const early = isFirst && first ? await tryEarly(stepId, first, talk) : null;
	const opened = await talk.command({ kind: 'open-step', stepId });
	const who = first ? nameOf(first.by) : null;
	const pushed =
		isFirst && who
			? paragraphs(
					'Every phone now hears `own`, and then a `view` in which the step is open:',
					await talk.ownPart(who)
				)
			: null;
	return paragraphs(early, opened, pushed);
}

async function tryEarly(stepId: string, { by, action }: Example, talk: Conversation) {
	return paragraphs(
		'Too early:',
		await talk.say(nameOf(by), 'act', { id: talk.newId(), stepId, action })
	);
}

async function writeActions(
	activity: Registered,
	stepId: string,
	examples: Example[],
	talk: Conversation
): Promise<string[]> {
	const { forms } = findWorlds(activity.name);
	const shown = new Set<string>();
	const blocks: string[] = [];
	for (const { by, action } of examples) {
		const { kind } = action;
		if (by.role === 'facilitator') {
			blocks.push(await talk.facilitate(stepId, action));
			continue;
		}
		const form = shown.has(kind) ? undefined : formOf(activity, action, forms[kind]);
		if (form) shown.add(kind);
		blocks.push(await talk.act(nameOf(by), stepId, action, form));
	}
	const moderated = await moderateOnce(stepId, talk);
	const erased = await eraseOnce(ofParticipants(examples), talk);
	return [...blocks, ...[moderated, erased].filter((text) => text !== null)];
}

/** The form, when it reads as this very action. */
function formOf(activity: Registered, action: object, form?: FormFields): FormFields | undefined {
	const { id = '' } = action as { id?: string };
	const isSame =
		form &&
		isDeepStrictEqual(
			activity.form.readForm(form, () => id),
			action
		);
	return isSame ? form : undefined;
}

async function eraseOnce(examples: Example[], talk: Conversation): Promise<string | null> {
	const [first] = examples;
	if (!first || talk.commands.has('erase-words')) return null;
	for (const { by } of examples) {
		const textId = findTextId(await talk.hall.look(nameOf(by)));
		if (textId) {
			return paragraphs(
				'Words are taken out for good by the id that a view gives them:',
				await talk.command({ kind: 'erase-words', textIds: [textId] })
			);
		}
	}
	return null;
}

/** Closing, closing for good, showing; and once what comes too late. */
async function closeStep(
	stepId: string,
	examples: Example[],
	forms: Forms,
	talk: Conversation
): Promise<string> {
	const isFirst = !talk.commands.has('settle-step');
	const [first] = ofParticipants(examples);
	return paragraphs(
		await talk.command({ kind: 'close-step', stepId }),
		isFirst && first ? await tryLate(stepId, first, forms, talk) : null,
		isFirst ? await talk.command({ kind: 'settle-step', stepId }) : null,
		await talk.command({ kind: 'show-result', stepId }),
		isFirst ? await hideAndShow(stepId, talk) : null,
		await writeViews('Once the result is shown, as far as it is another', talk)
	);
}

async function hideAndShow(stepId: string, talk: Conversation): Promise<string> {
	return paragraphs(
		await talk.command({ kind: 'hide-result', stepId }),
		await talk.command({ kind: 'show-result', stepId })
	);
}

async function tryLate(stepId: string, { by, action }: Example, forms: Forms, talk: Conversation) {
	const who = nameOf(by);
	const fields = { stepId: [stepId], ...forms[action.kind] };
	return paragraphs(
		'Too late, over the socket and as a form:',
		await talk.say(who, 'act', { id: talk.newId(), stepId, action }),
		fence(`post ${who}`, writeForm(`${exampleCode}?/act`, fields), 'form'),
		fence(`form-reply ${who}`, { type: 'failure', status: 400, refusal: 'step-closed' })
	);
}

/** What each audience is shown of the step, as far as it was not shown before. */
async function writeViews(when: string, talk: Conversation): Promise<string | null> {
	const [someone = ''] = listPeople().keys();
	const views = await talk.stepViews([someone, 'wall', 'console']);
	return views && paragraphs(`${when}, \`step.view\` of a phone, the wall and the console:`, views);
}

function ofParticipants(examples: Example[]): Example[] {
	return examples.filter(({ by }) => by.role === 'participant');
}
