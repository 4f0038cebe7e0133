import { expect, it } from 'vitest';
import { addressOf } from './address.ts';

const forwarded = { 'x-forwarded-for': '198.51.100.7, 203.0.113.9, 10.0.0.2' };

it('without a proxy the connection tells who knocks, whatever a visitor says', () => {
	const settings = { addressHeader: null, forwardedDepth: 1 };
	expect(addressOf(forwarded, '192.0.2.1', settings)).toBe('192.0.2.1');
});

it('behind proxies only what the trusted ones added counts', () => {
	const settings = { addressHeader: 'X-Forwarded-For', forwardedDepth: 2 };
	expect(addressOf(forwarded, '10.0.0.1', settings)).toBe('203.0.113.9');
	expect(addressOf({}, '10.0.0.1', settings)).toBe('10.0.0.1');
});

it('a proxy may have a header of its own', () => {
	const settings = { addressHeader: 'X-Real-IP', forwardedDepth: 1 };
	expect(addressOf({ 'x-real-ip': '198.51.100.7' }, '10.0.0.1', settings)).toBe('198.51.100.7');
});
