/** A role as it is listed: what, where, and until when. */
import type { GivenRole, RoleStanding } from '#lib/domain/access/staff.ts';
import { formatDate } from '#lib/texts/format.ts';
import type { Language } from '#lib/texts/language.ts';
import type { AccountTexts } from '#lib/texts/nl/accounts.ts';

type Said = Omit<GivenRole, 'discipline'> & { standing: RoleStanding };

/** The last moment of the day before is the last one that counts. */
export const lastDay = (untilAt: Date | string) => new Date(new Date(untilAt).getTime() - 1);

export function nameRole(role: string, texts: AccountTexts['all']): string {
	return (texts.roles as Record<string, string>)[role] ?? role;
}

/** The wijken of a role by name; null for one that is for the whole city. */
export function nameWijken(
	{ role, werkgebied }: Said,
	nameOf: ReadonlyMap<string, string>
): string | null {
	if (role !== 'wijkregisseur') return null;
	return werkgebied.map((code) => nameOf.get(code) ?? code).join(', ');
}

/** "Wijkregisseur: Aadorp, Nieuwstraat-Kwartier (tot en met 31 december 2026)". */
export function sayRole(
	given: Said,
	texts: AccountTexts['all'],
	nameOf: ReadonlyMap<string, string>,
	language: Language
): string {
	const { fromAt, untilAt, standing } = given;
	const wijken = nameWijken(given, nameOf);
	const name = nameRole(given.role, texts);
	const term = [
		...(standing === 'coming' && fromAt ? [texts.from(formatDate(fromAt, language))] : []),
		...(untilAt ? [texts.until(formatDate(lastDay(untilAt), language))] : [])
	].join(' ');
	return `${wijken === null ? name : `${name}: ${wijken}`}${term === '' ? '' : ` (${term})`}`;
}
