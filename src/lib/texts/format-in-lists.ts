/** Dates and times as lists and tables show them: apart from `format.ts`, because phones need none of it. */
import { factsOf, type Language } from './language.ts';
import { timeZone } from './time-zone.ts';

/** Day and short month apart, as in a list: ["26", "nov"]. */
export function formatDayAndMonth(date: Date | string, language: Language): [string, string] {
	const part = (options: Intl.DateTimeFormatOptions) =>
		new Intl.DateTimeFormat(factsOf[language].locale, { timeZone: timeZone(), ...options }).format(
			new Date(date)
		);
	return [part({ day: 'numeric' }), part({ month: 'short' }).replace('.', '')];
}

/** "donderdag 26 november 2026" */
export function formatFullDate(date: Date | string, language: Language): string {
	return new Intl.DateTimeFormat(factsOf[language].locale, {
		timeZone: timeZone(),
		weekday: 'long',
		day: 'numeric',
		month: 'long',
		year: 'numeric'
	}).format(new Date(date));
}

/** "19.30.05" in Dutch, "19:30:05" in English. */
export function formatSecond(date: Date | string, language: Language): string {
	const text = new Intl.DateTimeFormat(factsOf[language].locale, {
		timeZone: timeZone(),
		hour: '2-digit',
		minute: '2-digit',
		second: '2-digit'
	}).format(new Date(date));
	return language === 'nl' ? text.replaceAll(':', '.') : text;
}

/** "€ 2.500" or "€ 2.500,50": cents stand there where there are any. */
export function writeEuros(cents: number, language: Language): string {
	const decimals = cents % 100 === 0 ? 0 : 2;
	return new Intl.NumberFormat(factsOf[language].locale, {
		style: 'currency',
		currency: 'EUR',
		minimumFractionDigits: decimals,
		maximumFractionDigits: decimals
	}).format(cents / 100);
}
