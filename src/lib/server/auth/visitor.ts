/** What we know of whoever asks to log in. */
export interface Visitor {
	/** Where the request comes from; a whole town hall may share one. */
	address: string;
	/** The secret that this browser got when somebody logged in with it before. */
	browserToken: string | null;
	/** As its owner knows it again: "Firefox, Windows". Empty when we do not know. */
	browser: string;
}

export const unknownVisitor: Visitor = { address: '', browserToken: null, browser: '' };

const browsers: [string, RegExp][] = [
	['Edge', /\bEdg/],
	['Opera', /\bOPR\//],
	['Samsung Internet', /\bSamsungBrowser\//],
	['Firefox', /\b(Firefox|FxiOS)\//],
	['Chrome', /\b(Chrome|CriOS)\//],
	['Safari', /\bSafari\//]
];

const systems: [string, RegExp][] = [
	['Windows', /Windows/],
	['Android', /Android/],
	['iPhone', /iPhone/],
	['iPad', /iPad/],
	['ChromeOS', /CrOS/],
	['Mac', /Mac OS X/],
	['Linux', /Linux/]
];

/** From the header `user-agent`. Only these names are kept, and nothing by which one machine could be told from another. */
export function nameBrowser(userAgent: string | null): string {
	const find = (known: [string, RegExp][]) =>
		known.find(([, sign]) => sign.test(userAgent ?? ''))?.[0];
	return [find(browsers), find(systems)].filter((name) => name !== undefined).join(', ');
}

/**
 * The part of an address that belongs to one visitor: of IPv6 the network of 64 bits, since whoever has one address there has them all.
 */
export function networkOf(address: string): string {
	if (!address.includes(':') || address.includes('.')) return address;
	const [before = '', after] = address.split('::');
	const head = before === '' ? [] : before.split(':');
	const tail = after ? after.split(':') : [];
	const zeros = after === undefined ? 0 : Math.max(0, 8 - head.length - tail.length);
	const groups = [...head, ...Array.from({ length: zeros }, () => '0'), ...tail];
	return groups
		.slice(0, 4)
		.map((group) => group.toLowerCase().replace(/^0+(?=.)/, ''))
		.join(':');
}
