import { expect, it } from 'vitest';
import { answerOddAddresses } from './odd-addresses.ts';

function read(url: string): string {
	let led = url;
	const redirect = (_: number, to: string) => void (led = to);
	let wentOn = false;
	answerOddAddresses({ url } as never, { redirect } as never, () => void (wentOn = true));
	expect(wentOn).toBe(led === url);
	return led;
}

it.each(['/%00', '/wijken/%00', '/avonden/x?ontvangen=%00', '/%E0%A4%A', '/%'])(
	'%s is a page of the site that is not there',
	(url) => expect(read(url)).toBe('/niet-gevonden')
);

it.each(['/', '/wijken/de-riet?x=50%', '/avonden/%C3%A9', '/%2500', '/initiatieven?wijk=a&jaar='])(
	'%s is read as it is',
	(url) => expect(read(url)).toBe(url)
);
