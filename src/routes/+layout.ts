import { loadSiteTexts } from '#lib/texts/load-site.ts';
import { inOwnWords } from '#lib/texts/own-words.ts';
import { useTimeZone } from '#lib/texts/time-zone.ts';
import { useThemeIcons } from '#lib/parts/theme-icon-names.ts';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ data }) => {
	const { language, municipality } = data;
	useTimeZone(municipality.timeZone);
	useThemeIcons(municipality.icons);
	const texts = inOwnWords(await loadSiteTexts(language), municipality, language);
	const { who, ways } = municipality.contact;
	return { ...data, texts, contact: texts.contact(who, ways) };
};
