import { loadTexts } from '#lib/texts/load.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, parent }) => {
	const { language } = await parent();
	const [slipTexts, report] = await Promise.all([
		loadTexts('slip', language),
		loadTexts('report', language)
	]);
	return { ...data, slipTexts, reasons: report.trace.reasons };
};
