/** A project between how it stands in a wijkopgave and the fields of its form. */
import type { FormFields } from '#lib/domain/form.ts';
import type { PlanData } from '#lib/domain/wijkopgave/plan-data.ts';
import type { Plan, Project } from '#lib/domain/wijkopgave/plan.ts';
import { writeEuros } from '#lib/texts/format-in-lists.ts';

/** What an act brought that made it so. */
export function toAsked(
	opgave: string,
	{ id, kind, leader, askedOn, start, end, cents, year, cover, nextOn }: Project
): PlanData['addProject'] {
	const money = { cents, year, cover };
	return {
		...{ project: id, opgave, kind, leader: leader.kind, askedOn, start, end, ...money, nextOn }
	};
}

/** As its form was filled in. */
export function toFields(project: Project): FormFields {
	const { what, leader, partners, kind, cover, cents, year } = project;
	const told = {
		...{ what: what.text, sort: kind, leaderKind: leader.kind, leader: leader.name, cover },
		...{ partners: (partners ?? []).join('\n'), askedOn: project.askedOn, nextOn: project.nextOn },
		...{ start: project.start, end: project.end, year },
		cents: cents === null ? null : writeEuros(cents, 'nl').replace(/^€\s*/, '')
	};
	return Object.fromEntries(
		Object.entries(told).map(([name, value]) => [name, [value === null ? '' : String(value)]])
	);
}

/** Every quarter of its years, as "2027-1". */
export function listQuarters({ from, to }: Plan['period']): { year: number; quarter: number }[] {
	const years = Array.from({ length: to - from + 1 }, (_, index) => from + index);
	return years.flatMap((year) => [1, 2, 3, 4].map((quarter) => ({ year, quarter })));
}
