/** Fetches the screen of an activity for one audience, with its texts in the reader's language. */
import { loadActivityStaffTexts, loadActivityTexts } from '../activities/load-texts.ts';
import { views, type ActivityViews } from '../activities/views.ts';
import type { Language } from '../texts/language.ts';

type Surface = Exclude<keyof ActivityViews, 'texts'>;
type Screen<S extends Surface> = Awaited<ReturnType<ActivityViews[S]>>['default'];

export interface LoadedScreen<S extends Surface> {
	activity: string;
	component: Screen<S>;
	texts: Awaited<ReturnType<typeof loadActivityTexts>>;
}

/** Who reads a screen decides which of the words of the activity come with it. */
const loadTextsOf = {
	participant: loadActivityTexts,
	wall: loadActivityTexts,
	report: loadActivityTexts,
	console: loadActivityStaffTexts,
	settings: loadActivityStaffTexts
} satisfies Record<Surface, typeof loadActivityTexts>;

/** Null for an activity that this version does not know. */
export async function loadScreen<S extends Surface>(
	activity: string,
	surface: S,
	language: Language
): Promise<LoadedScreen<S> | null> {
	const found = views[activity];
	if (!found) return null;
	const [{ default: component }, texts] = await Promise.all([
		found[surface]() as Promise<{ default: Screen<S> }>,
		loadTextsOf[surface](activity, language)
	]);
	return { activity, component, texts };
}
