/** The template "Dialoogavond": welcome, recognise, contributions, priorities, initiatives, closing. */
import { findActivity } from '../../activities/index.ts';
import type { Step } from '../../domain/session/session.ts';
import type { Language } from '../../texts/language.ts';
import { template as dutch } from '../../texts/nl/template.ts';
import { template as english } from '../../texts/en/template.ts';

const templates = { nl: dutch, en: english };

/** The steps of an evening of two hours, with the default settings of each activity. */
export function dialogueTemplate(language: Language, newId: () => string): Step[] {
	return templates[language].map(({ activity, title, minutes, note, settings }) => {
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
