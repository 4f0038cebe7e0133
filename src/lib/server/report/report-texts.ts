/** The words of a report in the reader's language. The host runs without a bundler, so it can not use `texts/load.ts` of the pages. */
import type { Language } from '../../texts/language.ts';
import type { ReportTexts } from '../../texts/nl/report.ts';

export async function loadReportTexts(language: Language): Promise<ReportTexts> {
	const catalogue = (await import(`../../texts/${language}/report.ts`)) as {
		texts: ReportTexts;
	};
	return catalogue.texts;
}
