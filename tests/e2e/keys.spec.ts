/** The keys that lead the evening: those of a presenter in the hand, and never those with which somebody reads, types or chooses. */
import { expect, test, type Page } from '@playwright/test';
import { beginEvening, closeStep, join, openNext } from './leading.ts';
import { logInAs, meetPerson, sendHome } from './people.ts';
import { startServer, type RunningServer } from './server.ts';

let server: RunningServer;

test.beforeAll(async () => {
	server = await startServer();
});
test.afterAll(() => server.stop());
test.afterEach(sendHome);

const title = (console: Page) => console.locator('main').getByRole('heading', { level: 2 }).first();

/** Nothing has the focus, as after a click beside everything. */
const letGo = (console: Page) =>
	console.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());

test('a presenter leads, and in what scrolls or is typed in a key keeps its own meaning', async ({
	browser
}) => {
	const console = await meetPerson(browser, server.origin, { width: 1024, height: 768 });
	const phone = await meetPerson(browser, server.origin, { width: 360, height: 740 });
	await logInAs(console, server.login);
	const code = await beginEvening(console, 'Avond met een presenter');
	await join(phone, code);
	await openNext(console, 'Herkent u dit?');
	await closeStep(console);
	await console.getByRole('button', { name: 'Toon de uitslag' }).press('Enter');
	await expect(console.getByRole('button', { name: 'Verberg de uitslag' })).toBeVisible();

	async function expectStays(): Promise<void> {
		for (const key of ['ArrowRight', 'PageDown', 'ArrowLeft', 'PageUp', 'Space']) {
			await console.keyboard.press(key);
		}
		await console.waitForTimeout(500);
		await expect(title(console)).toContainText('Herkent u dit?');
		await expect(console.getByRole('button', { name: 'Verberg de uitslag' })).toBeVisible();
	}

	await test.step('in a table that scrolls', async () => {
		await console.locator('main [role=group][tabindex="0"]').first().focus();
		await expectStays();
	});

	await test.step('in what the browser lets one scroll by keyboard', async () => {
		await console.evaluate(() => {
			const long = document.createElement('div');
			long.id = 'long';
			long.append('Een lange tekst. '.repeat(200));
			const sheet = new CSSStyleSheet();
			sheet.replaceSync('#long { block-size: 60px; overflow-y: scroll; }');
			document.adoptedStyleSheets = [sheet];
			document.getElementById('main')?.append(long);
		});
		const long = console.locator('#long');
		await long.evaluate((one) => {
			one.previousElementSibling?.scrollIntoView();
		});
		await long.focus();
		await expect(long).toBeFocused();
		await expectStays();
	});

	await test.step('in a field, a slider and a list', async () => {
		for (const made of ['textarea', 'input', 'input:range', 'select']) {
			await console.evaluate((kind) => {
				const [name = '', type] = kind.split(':');
				const field = document.createElement(name);
				if (type) field.setAttribute('type', type);
				document.getElementById('main')?.append(field);
				field.focus();
			}, made);
			await expectStays();
		}
	});

	await test.step('with nothing focused the presenter goes on and back', async () => {
		await letGo(console);
		await console.keyboard.press('PageDown');
		await expect(title(console)).toContainText('Kaartjes');
		await letGo(console);
		await console.keyboard.press('ArrowLeft');
		await expect(title(console)).toContainText('Herkent u dit?');
		await letGo(console);
		await console.keyboard.press('ArrowRight');
		await expect(title(console)).toContainText('Kaartjes');
	});

	await test.step('and who turned the keys off leads with buttons alone, also after a reload', async () => {
		const keys = console.getByRole('checkbox', { name: 'Gebruik toetsen' });
		await keys.uncheck();
		await console.reload();
		await expect(console.getByText('Verbonden', { exact: true })).toBeVisible();
		await expect(keys).not.toBeChecked();
		await letGo(console);
		await console.keyboard.press('PageUp');
		await console.waitForTimeout(500);
		await expect(title(console)).toContainText('Kaartjes');
		await keys.check();
		await letGo(console);
		await console.keyboard.press('PageUp');
		await expect(title(console)).toContainText('Herkent u dit?');
	});
});
