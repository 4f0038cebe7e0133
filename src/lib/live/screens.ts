/** Fetches the screen of an activity for one audience, with its texts in the reader's language. */
import type { ActivityViews } from '../activities/screens.ts';
import * as list from '../activities/views.ts';
import type { Language } from '../texts/language.ts';

const views: Record<string, ActivityViews> = { ...list };

type Surface = Exclude<keyof ActivityViews, 'texts'>;
type Screen<S extends Surface> = Awaited<ReturnType<ActivityViews[S]>>['default'];

export interface LoadedScreen<S extends Surface> {
	activity: string;
	component: Screen<S>;
	texts: Awaited<ReturnType<ActivityViews['texts']['nl']>>['texts'];
}

/** Null for an activity that this version does not know. */
export async function loadScreen<S extends Surface>(
	activity: string,
	surface: S,
	language: Language
): Promise<LoadedScreen<S> | null> {
	const found = views[activity];
	if (!found) return null;
	const [{ default: component }, { texts }] = await Promise.all([
		found[surface]() as Promise<{ default: Screen<S> }>,
		found.texts[language]()
	]);
	return { activity, component, texts };
}

/** What an activity is called; its own name where this version does not know it. */
export async function nameActivity(activity: string, language: Language): Promise<string> {
	const catalogue = await views[activity]?.texts[language]();
	return (catalogue?.texts as { name: string } | undefined)?.name ?? activity;
}
