import { stringify, type Options } from 'csv-stringify/sync';
import { writeCell } from '#lib/domain/wijkkompas/cell.ts';
import type { Figure } from '#lib/domain/wijkkompas/figure.ts';
import { dutchCsv } from '#lib/pages/dutch-csv.ts';

const form = {
	...dutchCsv,
	columns: [
		...['gebied', 'naam', 'indicator', 'jaar', 'waarde', 'eenheid', 'status', 'bron'],
		...['aantal_mensen', 'ondergrens', 'bovengrens', 'jaar_grenzen']
	],
	cast: { number: writeNumber }
} satisfies Options;

/** A file to fill in: our own long form, with the newest figure of each indicator. */
export function writeExample(figures: readonly Figure[], wijk: string): string {
	const lines = figures.flatMap(({ indicator, wijk: series }) => {
		const latest = series.at(-1);
		if (!latest) return [];
		return [
			{
				gebied: latest.area,
				naam: wijk,
				indicator: indicator.id,
				jaar: latest.year,
				waarde: latest.value,
				eenheid: indicator.unit,
				status: latest.status,
				bron: latest.source,
				aantal_mensen: latest.respondents,
				ondergrens: latest.low,
				bovengrens: latest.high,
				jaar_grenzen: latest.boundaryYear
			}
		];
	});
	return stringify(lines, form);
}

/** Written so that it cannot be read in two ways: 1,234 as 1,2340. */
function writeNumber(value: number): string {
	return writeCell(value).replace('.', ',');
}
