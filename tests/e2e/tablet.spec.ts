/** Leading on a tablet on its side, 1024 by 768: what one needs stands in sight, and nothing lies over what one presses. */
import { expect, test, type Locator, type Page } from '@playwright/test';
import { sendCard } from './hall.ts';
import { beginEvening, closeStep, openNext } from './leading.ts';
import { expectAccessible, logInAs, meetPerson, sendHome } from './people.ts';
import { startServer, type RunningServer } from './server.ts';

let server: RunningServer;

test.beforeAll(async () => {
	server = await startServer();
});
test.afterAll(() => server.stop());
test.afterEach(sendHome);

const button = (page: Page | Locator, name: string | RegExp) => page.getByRole('button', { name });

/** Whole above the foot, without scrolling. */
async function expectInSight(console: Page, what: Locator): Promise<void> {
	await console.locator('main').evaluate((main) => main.scrollTo(0, 0));
	const [box, foot] = await Promise.all([
		what.boundingBox(),
		console.locator('.foot').boundingBox()
	]);
	expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThanOrEqual(foot?.y ?? 0);
}

/** Where one presses there is the button itself. */
async function expectFree(what: Locator): Promise<void> {
	await what.scrollIntoViewIfNeeded();
	const isFree = await what.evaluate((one) => {
		const { x, y, width, height } = one.getBoundingClientRect();
		const places = [0.1, 0.5, 0.9].map((part) => [x + width * part, y + height / 2] as const);
		return places.every(([left, top]) => one.contains(document.elementFromPoint(left, top)));
	});
	expect(isFree).toBe(true);
}

test('on a tablet what waits and the choice of figure are in sight, and nothing covers a button', async ({
	browser
}, info) => {
	const console = await meetPerson(browser, server.origin, { width: 1024, height: 768 });
	await logInAs(console, server.login);
	const code = await beginEvening(console, 'Praten over de Nieuwstraat en het Kwartier');
	const phones: Page[] = [];
	for (const kind of ['Bewoner', 'Bewoner', 'Ondernemer', 'Professional']) {
		const phone = await meetPerson(browser, server.origin, { width: 360, height: 740 });
		await phone.goto(`/doe-mee/${code}`);
		await phone.getByRole('radio', { name: kind }).check();
		await button(phone, 'Ik doe mee').click();
		phones.push(phone);
	}
	const [ann, ...others] = phones;
	if (!ann) throw new Error('Four people came in');

	await test.step('the line at the top is one line', async () => {
		await expect(console.getByText('4 aanwezig')).toBeVisible();
		const [bar, link, name] = await Promise.all(
			['header', 'header .link', 'header h1'].map((part) =>
				console.locator(part).first().boundingBox()
			)
		);
		const middle = (box: typeof bar) => (box?.y ?? 0) + (box?.height ?? 0) / 2;
		expect(Math.abs(middle(link ?? null) - middle(name ?? null))).toBeLessThan(4);
		expect(bar?.height).toBeLessThan(80);
		await console.screenshot({ path: info.outputPath('top.png') });
	});

	await test.step('the choice of figure', async () => {
		await openNext(console, 'Herkent u dit?');
		const choice = console.getByRole('group', { name: 'Op het scherm' });
		await expectInSight(console, choice.getByRole('button').first());
		await console.screenshot({ path: info.outputPath('figures.png') });
		await closeStep(console);
	});

	await test.step('what waits', async () => {
		await openNext(console, 'Kaartjes');
		const [bo = ann] = others;
		for (const [phone, ...cards] of [
			[ann, 'Mevrouw Jansen helpt', 'Meer licht', 'Meer bankjes', 'Een hek'],
			[bo, 'Een boom', 'Een plein', 'Een pad', 'Een buurtfeest']
		] as [Page, ...string[]][]) {
			for (const words of cards) {
				await sendCard(phone, words);
				await expect(phone.getByText(words).first()).toBeVisible();
			}
		}
		for (const phone of phones.filter((one) => one !== bo)) {
			for (const words of ['Een boom', 'Een pad']) {
				await phone
					.getByRole('listitem')
					.filter({ hasText: words })
					.getByRole('button', { name: 'Ook ik' })
					.click();
			}
		}
		await expectInSight(console, console.getByText('Nog te bekijken: 1 tekst.'));
		await expectInSight(console, button(console, 'Sluit de stap'));
		await console.screenshot({ path: info.outputPath('waits.png') });
	});

	await test.step('and on the desk', async () => {
		await button(console, 'Open de kaartjes').press('Enter');
		const desk = console.getByRole('dialog', { name: 'Kaartjes' });
		for (const [title, ...words] of [
			['Licht', 'Meer licht'],
			['Zitten', 'Meer bankjes', 'Een plein'],
			['Rand', 'Een hek']
		] as [string, ...string[]][]) {
			for (const card of words) await desk.getByRole('checkbox', { name: card }).check();
			await desk.getByLabel(/^Titel/).fill(title);
			await desk.getByRole('button', { name: /^(Maak onderwerp|Leg bij elkaar)$/ }).press('Enter');
			await expect(desk.getByText(`‘${title}’ is nu een onderwerp.`)).toBeVisible();
		}
		await console.screenshot({ path: info.outputPath('desk.png') });
		const warning = desk.getByText('Daar kan niemand op stemmen.');
		await expect(warning).toBeVisible();
		await desk.getByRole('checkbox', { name: 'Een buurtfeest' }).check();
		// The warning makes room for the buttons that lay the card down: the second topic has its button in sight.
		await expect(warning).toHaveCount(0);
		const bar = await desk.locator('.bar').boundingBox();
		const second = await button(desk, 'Leg erbij').nth(1).boundingBox();
		expect((second?.y ?? Infinity) + (second?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
		await console.screenshot({ path: info.outputPath('desk-ticked.png') });
		for (const one of await button(desk, 'Leg erbij').all()) await expectFree(one);
		await expectAccessible(console);
		for (const scheme of ['none', 'active'] as const) {
			await console.emulateMedia({ forcedColors: scheme });
			await console.screenshot({ path: info.outputPath(`desk-${scheme}.png`) });
		}
		await console.keyboard.press('Escape');
		await console.screenshot({ path: info.outputPath('console-forced.png') });
	});
});
