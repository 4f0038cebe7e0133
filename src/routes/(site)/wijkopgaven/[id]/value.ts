import { formatNumber } from '#lib/texts/format.ts';
import type { Language } from '#lib/texts/language.ts';

/** A share (0..1) in whole percents. */
export function formatShare(share: number, language: Language): string {
	return `${formatNumber(share * 100, language)}%`;
}
