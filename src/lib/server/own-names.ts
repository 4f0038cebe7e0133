/** The host without `ORIGIN`: it answers at the addresses of this machine, and says which those are. */
import type { RequestHandler } from 'express';
import type { Addresses } from './addresses.ts';

/** Tells Kit that these addresses are http; what a client says in it is written over. */
export const protocolHeader = 'x-wijkdialoog-protocol';

/** A name that is not ours may be a page of somebody else that leads here (DNS rebinding). */
export function answerToOwnNames(addresses: Pick<Addresses, 'answersTo'>): RequestHandler {
	return (request, response, next) => {
		request.headers[protocolHeader] = 'http';
		if (addresses.answersTo(request.headers.host)) next();
		else {
			response
				.status(421)
				.type('text')
				.send('Deze server heet hier anders. Zet zijn adres in ORIGIN, en start hem opnieuw.');
		}
	};
}

export function sayAddresses(addresses: Pick<Addresses, 'choices' | 'joinOrigin'>): string[] {
	const choices = addresses.choices();
	if (choices.length === 0) return [];
	return [
		'Telefoons in hetzelfde netwerk vinden de site op:',
		...choices.map((one) => `  ${one}${one === addresses.joinOrigin() ? '  (in de QR-code)' : ''}`),
		'Een ander adres kiest u op de pagina van een avond. Voor een echte avond is https nodig: ORIGIN=https://… npm start',
		''
	];
}
