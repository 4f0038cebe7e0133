import { redirect } from '@sveltejs/kit';
import { readSlipCode } from '#lib/domain/slip/slip-code.ts';
import { readSlip } from '#lib/pages/site/read-slip.ts';
import type { PageServerLoad } from './$types';

/** What somebody wrote, and what became of it, for whoever has the code. */
export const load: PageServerLoad = async ({ params, locals, getClientAddress, setHeaders }) => {
	setHeaders({
		'cache-control': 'no-store',
		'referrer-policy': 'no-referrer',
		'x-robots-tag': 'noindex'
	});
	const code = readSlipCode(params.slip);
	if (code && code !== params.slip) redirect(307, `/strook/${code}`);
	const { slips, municipality } = locals.app;
	const found = await slips.find(params.slip, getClientAddress());
	const keptMonths = municipality.terms.texts;
	if (!found) return { typed: params.slip, keptMonths, found: null };
	const { session, writtenOn } = found;
	return {
		typed: '',
		keptMonths,
		practiceOf: session.practice ? ('session' as const) : null,
		found: {
			...(await readSlip(locals, found)),
			writtenOn,
			evening: { id: session.id, title: session.title }
		}
	};
};
