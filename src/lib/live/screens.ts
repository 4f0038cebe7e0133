/** Fetches the screen of an activity for one audience, with its texts in the reader's language. */
import { loadActivityTexts, type Catalogue } from '../activities/load-texts.ts';
import { loadActivityWallTexts } from '../activities/load-wall-texts.ts';
import type { ActivityViews } from '../activities/screens.ts';
import * as list from '../activities/views.ts';
import type { Language } from '../texts/language.ts';

const views: Record<string, ActivityViews> = { ...list };

type Surface = keyof ActivityViews;
type Screen<S extends Surface> = Awaited<ReturnType<ActivityViews[S]>>['default'];

export interface LoadedScreen<S extends Surface> {
	activity: string;
	component: Screen<S>;
	texts: Catalogue;
}

/** What residents see. Null for an activity that this version does not know. */
export function loadScreen<S extends 'participant' | 'wall' | 'report'>(
	activity: string,
	surface: S,
	language: Language
): Promise<LoadedScreen<S> | null> {
	const loadWords = surface === 'wall' ? loadActivityWallTexts : loadActivityTexts;
	return loadScreenWith(loadWords, activity, surface, language);
}

export async function loadScreenWith<S extends Surface>(
	loadWords: typeof loadActivityTexts,
	activity: string,
	surface: S,
	language: Language
): Promise<LoadedScreen<S> | null> {
	const found = views[activity];
	if (!found) return null;
	const [{ default: component }, texts] = await Promise.all([
		found[surface]() as Promise<{ default: Screen<S> }>,
		loadWords(activity, language)
	]);
	return { activity, component, texts };
}
