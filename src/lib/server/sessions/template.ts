/** The template "Dialoogavond": welcome, recognise, contributions, priorities, initiatives, closing. */
import { findActivity } from '../../activities/index.ts';
import type { Step } from '../../domain/session/session.ts';
import { sourceLanguage, type Language } from '../../texts/language.ts';
import type { Template } from '../../texts/nl/template.ts';

/** The steps of an evening of two hours, with the default settings of each activity. */
export async function dialogueTemplate(language: Language, newId: () => string): Promise<Step[]> {
	// Staff may do without a language; a mistake in the Dutch one is thrown.
	const template = await readTemplate(language).catch(() => readTemplate(sourceLanguage));
	return template.map(({ activity, title, minutes, note, settings }) => {
		const found = findActivity(activity);
		if (!found) throw new Error(`The template names an unknown activity: ${activity}`);
		return {
			id: newId(),
			activity,
			title,
			minutes,
			note,
			settings: found.settingsSchema.parse(settings)
		};
	});
}

/** Found by its path: the server also runs without a bundler, which knows no glob. */
async function readTemplate(language: Language): Promise<Template> {
	const found: unknown = await import(`../../texts/${language}/template.ts`);
	return (found as { template: Template }).template;
}
