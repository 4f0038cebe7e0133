import { splitSlipCode } from '#lib/domain/slip/slip-code.ts';
import { findParticipant } from '#lib/pages/evening/find-participant.ts';
import { giveSlip } from '#lib/pages/evening/slip-cookie.ts';
import { readPromise } from '#lib/pages/site/report-promise.ts';
import type { PageServerLoad } from './$types';

/** The slip of who takes part on this phone, to keep. */
export const load: PageServerLoad = async (event) => {
	// A page without referrer would post its form without origin, and that is refused.
	event.setHeaders({ 'cache-control': 'no-store', 'referrer-policy': 'same-origin' });
	const { session, participantId } = await findParticipant(event);
	const { app } = event.locals;
	const code = await giveSlip(event, session, participantId);
	const origin = app.addresses.joinOrigin();
	return {
		eveningCode: session.code,
		title: session.title,
		practice: session.practice,
		slip: code && {
			parts: splitSlipCode(code),
			code,
			qr: app.drawQr(`${origin}/strook#${code}`),
			at: `${origin.replace(/^https?:\/\//, '')}/strook`
		},
		report: await readPromise(app, session),
		reportDays: app.municipality.reportDays,
		keptMonths: app.municipality.terms.texts
	};
};
