import type { Figure } from '#lib/domain/wijkkompas/figure.ts';

const header =
	'gebied;naam;indicator;jaar;waarde;eenheid;status;bron;aantal_mensen;ondergrens;bovengrens;jaar_grenzen';

/** The mark at the beginning makes Excel read the letters well; semicolon and comma are what Dutch Excel writes itself. */
export function writeExample(figures: readonly Figure[], wijk: string): string {
	const lines = figures.flatMap(({ indicator, wijk: series }) => {
		const latest = series.at(-1);
		if (!latest) return [];
		const { area, year, value, status, source, respondents, low, high, boundaryYear } = latest;
		return [
			[
				...[area, quote(wijk), indicator.id, year, writeNumber(value), indicator.unit, status],
				...[
					quote(source),
					respondents ?? '',
					writeNumber(low),
					writeNumber(high),
					boundaryYear ?? ''
				]
			].join(';')
		];
	});
	return `\uFEFF${[header, ...lines].join('\r\n')}\r\n`;
}

/** Written so that it cannot be read in two ways: 1,234 as 1,2340. */
function writeNumber(value: number | null): string {
	if (value === null) return '';
	const written = String(value).replace('.', ',');
	return /^-?\d{1,3},\d{3}$/.test(written) ? `${written}0` : written;
}

function quote(text: string): string {
	return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
