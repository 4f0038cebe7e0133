import { loadActivityStaffTexts } from '../activities/load-staff-texts.ts';
import type { Language } from '../texts/language.ts';
import { loadScreenWith, type LoadedScreen } from './screens.ts';

/** What staff see of an activity, with their words. Null for an activity that this version does not know. */
export function loadStaffScreen<S extends 'console' | 'settings'>(
	activity: string,
	surface: S,
	language: Language
): Promise<LoadedScreen<S> | null> {
	return loadScreenWith(loadActivityStaffTexts, activity, surface, language);
}
