import { beforeEach, expect, it } from 'vitest';
import { openBrakes, triesForAccount, triesInKnownBrowser, triesOfVisitor } from './brake.ts';

let brakes: ReturnType<typeof openBrakes>;
beforeEach(() => {
	brakes = openBrakes();
});

const from = (address: string, browserToken: string | null = null) => ({
	address,
	browserToken,
	browser: ''
});
const stranger = (address: string, account = 'ann@example.test') =>
	brakes(account, from(address), false);
const known = (token: string) => brakes('ann@example.test', from('192.0.2.1', token), true);

/** How many of so many tries are looked at. */
async function tryOften(times: number, next: (index: number) => ReturnType<typeof stranger>) {
	const taken: boolean[] = [];
	for (let index = 0; index < times; index += 1) taken.push(await next(index).take());
	return taken.filter(Boolean).length;
}

it('holds back who guesses from one address, whatever accounts are tried', async () => {
	const guess = (index: number) => stranger('192.0.2.66', `${index}@example.test`);
	expect(await tryOften(triesOfVisitor.most + 9, guess)).toBe(triesOfVisitor.most);
	expect(await stranger('192.0.2.1').take()).toBe(true);
});

it('takes all addresses of one network of IPv6 for one', async () => {
	const guess = (index: number) => stranger(`2001:db8:1:2::${index.toString(16)}`);
	expect(await tryOften(triesOfVisitor.most + 9, guess)).toBe(triesOfVisitor.most);
});

it('holds back who guesses for one account from everywhere, and not in a browser that is known', async () => {
	const guess = (index: number) => stranger(`198.51.100.${index}`);
	expect(await tryOften(triesForAccount.most + 9, guess)).toBe(triesForAccount.most);
	expect(await stranger('192.0.2.9').take()).toBe(false);
	expect(await known('of ann').take()).toBe(true);
	expect(await stranger('192.0.2.9', 'bo@example.test').take()).toBe(true);
});

it('does not let one address use up what all strangers have together', async () => {
	await tryOften(triesForAccount.most * 2, () => stranger('192.0.2.66'));
	expect(await stranger('192.0.2.9').take()).toBe(true);
});

it('holds back who guesses in a known browser as well, and there alone', async () => {
	const most = triesInKnownBrowser.most;
	expect(await tryOften(most + 9, () => known('stolen'))).toBe(most);
	expect(await known('of ann').take()).toBe(true);
});

it('counts no try of who turns out to be right', async () => {
	for (let times = 0; times < triesInKnownBrowser.most * 2; times += 1) {
		const brake = known('of ann');
		expect(await brake.take()).toBe(true);
		await brake.giveBack();
	}
});
