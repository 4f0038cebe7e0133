import { sourceLanguage, type Language } from './language.ts';

/** The cookies that keep what was chosen. A wall has its own: whoever puts it up may read another language than the hall. */
export const languageCookies = { reader: 'language', wall: 'wall-language' } as const;

/** What was chosen, else what the browser likes best of what there is, else Dutch. */
export function chooseLanguage(
	offered: readonly Language[],
	chosen: string | undefined,
	accepted: string | null
): Language {
	const find = (name: string | undefined) => offered.find((language) => language === name);
	return find(chosen) ?? listAccepted(accepted).map(find).find(Boolean) ?? sourceLanguage;
}

/** Of the wall: the hall reads Dutch unless somebody chose otherwise for it, whatever the laptop behind it likes. */
export function chooseWallLanguage(
	offered: readonly Language[],
	chosen: string | undefined
): Language {
	return chooseLanguage(offered, chosen, null);
}

/** "en-GB,en;q=0.9,nl;q=0.8" as languages, the best liked first. */
function listAccepted(header: string | null): string[] {
	return (header ?? '')
		.split(',')
		.map((part) => {
			const [tag = '', quality] = part.trim().split(/;\s*q=/);
			return { language: tag.slice(0, 2).toLowerCase(), quality: Number(quality ?? 1) };
		})
		.filter(({ quality }) => quality > 0)
		.toSorted((one, other) => other.quality - one.quality)
		.map(({ language }) => language);
}
