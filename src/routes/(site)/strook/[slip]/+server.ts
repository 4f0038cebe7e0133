import { error, redirect } from '@sveltejs/kit';
import { readSlipCode } from '#lib/domain/slip/slip-code.ts';
import type { RequestHandler } from './$types';

/** As the QR code of a slip was once: photos of it are in people's telephones. Behind the # no log sees the code the next time. */
export const GET: RequestHandler = ({ params, setHeaders }) => {
	const code = readSlipCode(params.slip) ?? error(404);
	setHeaders({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' });
	redirect(308, `/strook#${code}`);
};
