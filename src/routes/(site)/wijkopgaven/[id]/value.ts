/** Figures as they stand behind a sentence: with their unit, in the reader's marks. */
import type { Unit } from '#lib/domain/wijkkompas/indicator.ts';
import { formatNumber } from '#lib/texts/format.ts';
import type { Language } from '#lib/texts/language.ts';

const signs: Partial<Record<Unit, string>> = {
	percent: '%',
	'per-thousand': '‰',
	kilometre: ' km',
	'per-square-kilometre': ' per km²'
};

export function formatValue(
	value: number,
	{ unit, decimals }: { unit: Unit; decimals: number },
	language: Language
): string {
	return `${formatNumber(value, language, decimals)}${signs[unit] ?? ''}`;
}

/** A share (0..1) in whole percents. */
export function formatShare(share: number, language: Language): string {
	return `${formatNumber(share * 100, language)}%`;
}
