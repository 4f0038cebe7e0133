import { expect, it } from 'vitest';
import { nameBrowser, networkOf } from './visitor.ts';

it.each([
	['192.0.2.7', '192.0.2.7'],
	['::ffff:192.0.2.7', '::ffff:192.0.2.7'],
	['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
	['2001:DB8:0001:2::9', '2001:db8:1:2'],
	['2001:db8::1', '2001:db8:0:0'],
	['::1', '0:0:0:0'],
	['', '']
])('takes all addresses of one network for one visitor: %s', (address, network) =>
	expect(networkOf(address)).toBe(network)
);

it.each([
	[
		'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0',
		'Firefox, Windows'
	],
	[
		'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36 Edg/140.0',
		'Edge, Windows'
	],
	[
		'Mozilla/5.0 (iPad; CPU OS 17_0 like Mac OS X) AppleWebKit/605.1.15 Version/17.0 Safari/604.1',
		'Safari, iPad'
	],
	[
		'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36',
		'Chrome, Android'
	],
	['<script>alert(1)</script>', ''],
	[null, '']
])('names a browser so that its owner knows it again', (userAgent, name) =>
	expect(nameBrowser(userAgent)).toBe(name)
);
