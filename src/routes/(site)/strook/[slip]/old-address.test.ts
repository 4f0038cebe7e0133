import { isHttpError, isRedirect } from '@sveltejs/kit';
import { expect, it } from 'vitest';
import { GET } from './+server.ts';

const headers: Record<string, string> = {};

async function open(slip: string): Promise<unknown> {
	try {
		const setHeaders = (more: Record<string, string>) => void Object.assign(headers, more);
		return await GET({ params: { slip }, setHeaders } as never);
	} catch (thrown) {
		if (isRedirect(thrown)) return [thrown.status, thrown.location];
		return isHttpError(thrown) ? thrown.status : thrown;
	}
}

it('a photo of a slip from before still leads to what became of it', async () => {
	expect(await open('K7M4TPQ92XHDW3RN')).toEqual([308, '/strook#K7M4TPQ92XHDW3RN']);
	// The address has the code in it: no cache keeps it, and no other site hears it.
	expect(headers).toEqual({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' });
	expect(await open('k7m4-tpq9-2xhd-w3rn')).toEqual([308, '/strook#K7M4TPQ92XHDW3RN']);
	expect(await open('almelo')).toBe(404);
});
