import { loadTexts } from '#lib/texts/load.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, parent }) => {
	const { language } = await parent();
	const [slipTexts, report, lives] = await Promise.all([
		loadTexts('slip', language),
		loadTexts('report', language),
		loadTexts('initiatives', language)
	]);
	return { ...data, slipTexts, lives, reasons: report.trace.reasons };
};
