/** Fetches the phone's screen of an activity, with its texts. Apart from the other screens, so that a phone gets no list of those. */
import { loadActivityTexts } from '../activities/load-texts.ts';
import type { Language } from '../texts/language.ts';
import type { LoadedScreen } from './screens.ts';

type PhoneScreen = LoadedScreen<'participant'>;

const screens = import.meta.glob<{ default: PhoneScreen['component'] }>(
	'../activities/*/ParticipantView.svelte'
);

/** Null for an activity that this version does not know. */
export async function loadPhoneScreen(
	activity: string,
	language: Language
): Promise<PhoneScreen | null> {
	const fetchScreen = screens[`../activities/${activity}/ParticipantView.svelte`];
	if (!fetchScreen) return null;
	const [{ default: component }, texts] = await Promise.all([
		fetchScreen(),
		loadActivityTexts(activity, language)
	]);
	return { activity, component, texts };
}
