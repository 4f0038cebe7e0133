/** The fields with which figures and initiatives are linked to opgaven. */
import { readField, type FormFields } from '#lib/domain/form.ts';
import type { Links } from '#lib/domain/links/links.ts';
import type { LinkChoices } from '#lib/domain/report/relink.ts';

/** Nothing belongs to it. An empty value: nobody chose. */
export const none = 'none:';

export const figureField = (sectionId: string) => `figure.${sectionId}`;
export const topicField = (initiativeId: string) => `topic.${initiativeId}`;

/** What stands in the field of an opgave as long as nobody changes it. */
export function valueOfFigure({ figure }: LinkChoices['opgaven'][number]): string {
	return figure ? (figure.to ?? none) : '';
}

export function valueOfTopic({ topic }: LinkChoices['initiatives'][number]): string {
	return topic ?? none;
}

/** What was changed in the form. What can not be chosen is no change. */
export function readLinks(fields: FormFields, choices: LinkChoices): Links {
	const figures = choices.figures.map(({ id }) => id);
	const topics = choices.opgaven.map(({ topic }) => topic);
	return {
		figures: Object.fromEntries(
			choices.opgaven.flatMap((opgave) => {
				const to = readChange(
					fields,
					figureField(opgave.sectionId),
					valueOfFigure(opgave),
					figures
				);
				return to === undefined ? [] : [[opgave.topic, { to, by: 'person' as const }]];
			})
		),
		initiatives: Object.fromEntries(
			choices.initiatives.flatMap((initiative) => {
				const to = readChange(fields, topicField(initiative.id), valueOfTopic(initiative), topics);
				return to === undefined ? [] : [[initiative.id, { to, by: 'person' as const }]];
			})
		)
	};
}

function readChange(
	fields: FormFields,
	field: string,
	before: string,
	allowed: readonly string[]
): string | null | undefined {
	if (!(field in fields)) return undefined;
	const value = readField(fields, field);
	if (value === before) return undefined;
	if (value === none) return null;
	return allowed.includes(value) ? value : undefined;
}

/** The same fields, to be kept when somebody else saved a version meanwhile. */
export function keepLinks(fields: FormFields, choices: LinkChoices): FormFields {
	const { figures, initiatives } = readLinks(fields, choices);
	const names = [
		...choices.opgaven
			.filter(({ topic }) => Object.hasOwn(figures, topic))
			.map(({ sectionId }) => figureField(sectionId)),
		...Object.keys(initiatives).map(topicField)
	];
	return Object.fromEntries(names.map((name) => [name, fields[name] ?? []]));
}
