/** What a backup holds, in words, for whoever keeps it. */
import { pluralIn } from '../../texts/plural.ts';
import type { Manifest } from '../db/backup/manifest.ts';

const plural = pluralIn('nl');

export function sayBackup({ keys, underWay, words, tables }: Manifest): string[] {
	const rows = tables.reduce((sum, table) => sum + table.rows, 0);
	const texts = plural(words.texts, {
		one: '1 tekst die iemand schreef',
		other: `${words.texts} teksten die mensen schreven`
	});
	const initiatives = plural(words.initiatives, {
		one: '1 initiatief',
		other: `${words.initiatives} initiatieven`
	});
	const drafts = plural(words.drafts, { one: '1 concept', other: `${words.drafts} concepten` });
	return [
		`${tables.length} tabellen, ${rows} rijen.`,
		`Woorden: ${texts}, ${initiatives}, ${drafts}. Haalt u later woorden weg? In deze back-up blijven ze staan. Haal ze na het terugzetten opnieuw weg.`,
		'Niet in de back-up: wie ingelogd is, links voor een wachtwoord, en de naam en het nummer die mensen bij een initiatief achterlieten. Schrijf op wie u nog wilt bereiken.',
		sayKeys(keys.length, underWay)
	];
}

function sayKeys(keys: number, underWay: number): string {
	if (keys > 0) {
		return `Sleutels: ${keys}, van avonden die bezig waren. Wie deze map heeft, kan daarmee zien wie wat antwoordde in de stappen die open stonden. Gooi de map na de avond weg.`;
	}
	if (underWay === 0) return 'Sleutels: geen. Er was geen avond bezig.';
	return plural(underWay, {
		one: 'Sleutels: geen. Er was 1 avond bezig. Na het terugzetten kan die niet verder met een stap die nu open is. Moet dat wel? Maak dan een back-up met --with-keys.',
		other: `Sleutels: geen. Er waren ${underWay} avonden bezig. Na het terugzetten kunnen die niet verder met een stap die nu open is. Moet dat wel? Maak dan een back-up met --with-keys.`
	});
}
