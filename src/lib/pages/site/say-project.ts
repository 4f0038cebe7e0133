/** A project of a wijkopgave in words: who, when, how much, and what is agreed. */
import type { Project } from '#lib/domain/wijkopgave/plan.ts';
import { formatDate } from '#lib/texts/format.ts';
import { writeEuros } from '#lib/texts/format-in-lists.ts';
import type { Language } from '#lib/texts/language.ts';
import type { WijkopgaveTexts } from '#lib/texts/nl/wijkopgave.ts';

export interface SaidProject {
	who: string;
	when: string;
	money: string;
	/** What was asked, of each organisation; nobody has promised anything yet. */
	agreed: string[];
	next: string;
}

export function sayProject(
	project: Project,
	{ project: texts, erased }: WijkopgaveTexts,
	language: Language
): SaidProject {
	const { leader, cents, year, cover, askedOn, nextOn } = project;
	const leading =
		leader.kind === 'organisation' ? (leader.name ?? erased) : texts.leaders[leader.kind];
	// The day is of who leads it: of the others nobody wrote down that they were asked.
	// Of whom the names were erased nothing more is said.
	const named = project.partners ?? [];
	const partners = project.partners ?? [erased];
	const asked = [
		...(leader.kind === 'organisation' && leader.name ? [{ name: leading, on: askedOn }] : []),
		...named.map((name) => ({ name, on: null }))
	];
	const day = (date: string) => formatDate(date, language);
	return {
		who: partners.length > 0 ? `${leading}, ${texts.with(partners.join(', '))}` : leading,
		when: sayPeriod(project, texts),
		money:
			cents === 0
				? texts.noMoney
				: `${cents === null ? texts.unknown : texts.money(writeEuros(cents, language), year)}, ${texts.covers[cover]}`,
		agreed:
			asked.length === 0
				? [texts.nobodyAsked]
				: asked.map(({ name, on }) =>
						on === null ? texts.notAsked(name) : texts.asked(name, day(on))
					),
		next: nextOn === null ? texts.unknown : day(nextOn)
	};
}

function sayPeriod(
	{ start, end }: Pick<Project, 'start' | 'end'>,
	{ months, from, until, unknown }: WijkopgaveTexts['project']
): string {
	if (start === null) return unknown;
	const say = (quarter: string, names: readonly string[], word: typeof from) => {
		const [year = '', number = ''] = quarter.split('-');
		return word(names[Number(number) - 1] ?? '', year);
	};
	return [
		say(start, months.first, from),
		...(end === null ? [] : [say(end, months.last, until)])
	].join(' ');
}
