import { loadTexts } from '#lib/texts/load.ts';
import { sourceLanguage } from '#lib/texts/language.ts';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ parent }) => {
	const { language } = await parent();
	return {
		planning: await loadTexts('planning', language),
		/** In Dutch, as it is written: so it reads to everybody. */
		planTexts: await loadTexts('wijkopgave', sourceLanguage)
	};
};
