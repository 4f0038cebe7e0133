/** Where a socket comes from, behind a proxy as well: the same two settings that adapter-node reads for pages. */
import type { IncomingHttpHeaders } from 'node:http';

export interface ProxySettings {
	/** The header in which a trusted proxy names the visitor's address; null without a proxy. */
	addressHeader: string | null;
	/** How many trusted proxies add to `x-forwarded-for`. */
	forwardedDepth: number;
}

/** Falls back on the address of the connection itself. */
export function addressOf(
	headers: IncomingHttpHeaders,
	connected: string,
	{ addressHeader, forwardedDepth }: ProxySettings
): string {
	if (!addressHeader) return connected;
	const named = String(headers[addressHeader.toLowerCase()] ?? '');
	if (addressHeader.toLowerCase() !== 'x-forwarded-for') return named || connected;
	return named.split(',').at(-forwardedDepth)?.trim() || connected;
}
