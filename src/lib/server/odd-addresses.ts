/** The host, for an address that is none, such as one that lost a piece: it is said on a page of the site. Kit says it in a line without one. */
import type { RequestHandler } from 'express';

/** No page has this address, so the site says that it is not there. */
const nowhere = '/niet-gevonden';

/** It sends the browser there: a page of ours reads its own address, and fails on one that is none. */
export const answerOddAddresses: RequestHandler = (request, response, next) => {
	if (isOdd(request.url)) response.redirect(303, nowhere);
	else next();
};

/** Postgres keeps no text with a zero byte in it, so nothing that we have has such an address. */
function isOdd(address: string): boolean {
	const [path = ''] = address.split('?');
	try {
		decodeURIComponent(path);
		return address.includes('%00');
	} catch {
		return true;
	}
}
