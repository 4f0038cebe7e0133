import type { PlanProblem } from '#lib/domain/figures-file/found-rows.ts';
import type { ImportingTexts } from '#lib/texts/nl/importing.ts';

/** Why nothing of a table can be read, with the columns that it is about. */
export function sayProblem(problem: PlanProblem, { planProblems }: ImportingTexts): string {
	const columns = 'columns' in problem ? problem.columns.join(', ') : '';
	return `${planProblems[problem.kind]} ${columns}`.trim();
}
