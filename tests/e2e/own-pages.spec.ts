/** Pages of one's own beside the evening: as who one is there, and how one can be reached. With script and without, on the smallest phone. */
import { expect, test, type Page } from '@playwright/test';
import { received, takeBack } from './hall.ts';
import { beginEvening } from './leading.ts';
import {
	expectAccessible,
	expectNoSidewaysScroll,
	logInAs,
	meetPerson,
	sendHome
} from './people.ts';
import { startServer, type RunningServer } from './server.ts';

let server: RunningServer;

test.beforeAll(async () => {
	server = await startServer();
});
test.afterAll(() => server.stop());
test.afterEach(sendHome);

const small = { width: 320, height: 568 };

async function join(phone: Page, code: string): Promise<void> {
	await phone.goto(`/doe-mee/${code}`);
	await phone.getByLabel('Bewoner').check();
	await phone.getByRole('button', { name: 'Ik doe mee' }).click();
}

/** Text twice as large, as a phone can be set. */
async function enlarge(page: Page): Promise<void> {
	await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
}

test('somebody who pressed the wrong kind at the door mends it, with script and without', async ({
	browser
}, info) => {
	const facilitator = await meetPerson(browser, server.origin, { width: 1280, height: 800 });
	await logInAs(facilitator, server.login);
	const code = await beginEvening(facilitator, 'Avond met een vergissing');
	for (const javaScriptEnabled of [false, true]) {
		const ann = await meetPerson(browser, server.origin, small, { javaScriptEnabled });
		await join(ann, code);
		await ann.getByRole('link', { name: 'Ik ben eigenlijk iets anders' }).click();
		await expect(ann.getByText('U doet mee als bewoner.')).toBeVisible();
		await ann.screenshot({ path: info.outputPath(`who-${javaScriptEnabled}.png`), fullPage: true });
		if (javaScriptEnabled) {
			await expectAccessible(ann);
			await enlarge(ann);
			await expectNoSidewaysScroll(ann);
		}
		await ann.getByRole('button', { name: 'Ik ben eigenlijk professional' }).press('Enter');
		await expect(
			ann.getByRole('heading', { name: 'U telt nu mee als professional' })
		).toBeVisible();
		if (javaScriptEnabled) await expectAccessible(ann);
		await ann.goto(`/doe-mee/${code}/gegevens`);
		await expect(ann.getByText('Hier staat niets van u.')).toBeVisible();
	}
	await expect(facilitator.getByText('(2 professionals)')).toBeVisible();
});

test('who begins with an initiative says how to be reached, and takes it back', async ({
	browser
}, info) => {
	const facilitator = await meetPerson(browser, server.origin, { width: 1280, height: 800 });
	await logInAs(facilitator, server.login);
	const code = await beginEvening(facilitator, 'Avond met een begin');
	const [ann, other] = [
		await meetPerson(browser, server.origin, small),
		await meetPerson(browser, server.origin, small)
	];
	for (const phone of [ann, other]) await join(phone, code);
	const heading = facilitator.locator('main').getByRole('heading', { level: 2 }).first();
	for (const title of ['Herkent u dit?', 'Kaartjes', 'Prioriteiten', 'Initiatieven']) {
		await facilitator.getByRole('button', { name: /^Volgende/ }).press('Enter');
		await expect(heading).toContainText(title);
	}
	await facilitator.getByRole('button', { name: 'Open de stap' }).press('Enter');
	await ann.getByLabel('Hoe heet uw initiatief?').fill('Samen koken');
	await ann.getByLabel('Wat wilt u doen?').fill('Elke maand koken wij voor de buurt.');
	await ann.getByRole('button', { name: 'Verstuur mijn initiatief' }).click();
	await ann.getByRole('button', { name: /Ik begin hiermee/ }).click();
	const leave = ann.getByRole('link', { name: /bereiken/ });
	await leave.focus();
	await ann.keyboard.press('Enter');
	await expect(
		ann.getByRole('heading', { name: 'Uw gegevens voor de wijkregisseur' })
	).toBeVisible();
	await expectAccessible(ann);
	const say = ann.getByRole('button', { name: 'Geef dit aan de wijkregisseur' });

	await ann.getByLabel('Uw naam').fill('Voorbeeld Ann');
	await say.press('Enter');
	await expect(ann.getByText('Uw gegevens zijn nog niet bewaard.')).toBeVisible();
	await expect(ann.getByLabel('Uw naam')).toHaveValue('Voorbeeld Ann');
	await expectAccessible(ann);
	await enlarge(ann);
	await expectNoSidewaysScroll(ann);
	await ann.screenshot({ path: info.outputPath('contact-200.png'), fullPage: true });
	await ann.getByLabel(/e-mailadres/).fill('ann@example.test');
	await say.press('Enter');
	await expect(ann.getByText('Uw gegevens zijn bewaard.')).toBeVisible();
	await expectAccessible(ann);
	await ann.screenshot({ path: info.outputPath('contact-left.png'), fullPage: true });
	// Nobody else: not whoever sits beside her, not in what the console gets.
	await other.goto(`/doe-mee/${code}/gegevens`);
	await expect(other.getByText('Hier staat niets van u.')).toBeVisible();
	expect(await facilitator.content()).not.toContain('ann@example.test');

	const evening = facilitator.url().replace('/live', '');
	await facilitator.goto(`${evening}/contact`);
	await expect(facilitator.getByText('ann@example.test')).toBeVisible();
	await expectAccessible(facilitator);
	await facilitator.screenshot({ path: info.outputPath('contact-desk.png'), fullPage: true });

	await ann.getByRole('button', { name: 'Haal mijn gegevens weg' }).press('Enter');
	await expect(ann.getByText('Uw gegevens zijn gewist.')).toBeVisible();
	await other.goto(`/doe-mee/${code}/gegevens`);
	await expect(other.getByText('De avond is afgelopen.')).toHaveCount(0);
	await facilitator.reload();
	await expect(facilitator.getByText('Niemand heeft gegevens achtergelaten')).toBeVisible();
	await expectAccessible(facilitator);

	/** From the evening to the page and back, with something left there. */
	async function leaveAgain(): Promise<void> {
		await ann.getByRole('link', { name: /bereiken/ }).click();
		await expect(ann.getByText(/Dan wissen wij uw gegevens meteen/)).toBeVisible();
		await ann.getByLabel('Uw naam').fill('Voorbeeld Ann');
		await ann.getByLabel(/e-mailadres/).fill('ann@example.test');
		await say.press('Enter');
		await expect(ann.getByText('Uw gegevens zijn bewaard.')).toBeVisible();
		await ann.getByRole('link', { name: 'Terug naar de avond' }).click();
	}

	await test.step('taken back on the phone, the slip is gone with it', async () => {
		await ann.getByRole('link', { name: 'Terug naar de avond' }).click();
		await leaveAgain();
		const begins = ann.getByRole('button', { name: 'Ik begin hiermee', pressed: true });
		await takeBack(ann, 'Toch niet');
		await expect(begins).toHaveCount(0);
		await expect(received(ann)).toBeVisible();
		await ann.goto(`/doe-mee/${code}/gegevens`);
		await expect(ann.getByText('Dan is het gewist.')).toBeVisible();
		await ann.screenshot({ path: info.outputPath('contact-taken-back.png'), fullPage: true });
		await facilitator.reload();
		await expect(facilitator.getByText('Niemand heeft gegevens achtergelaten')).toBeVisible();
	});

	await test.step('after the evening it can be taken away by way of the end screen', async () => {
		await ann.getByRole('link', { name: 'Terug naar de avond' }).click();
		await ann.getByRole('button', { name: 'Ik begin hiermee' }).click();
		await leaveAgain();
		await facilitator.goto(`${evening}/live`);
		await expect(facilitator.getByText('Verbonden', { exact: true })).toBeVisible();
		await facilitator.getByRole('button', { name: /^Volgende/ }).press('Enter');
		await facilitator.getByText('Sluit de avond', { exact: true }).click();
		await facilitator.getByRole('button', { name: 'Ja, sluit de avond' }).press('Enter');
		await expect(ann.getByRole('heading', { name: 'Dank u wel' })).toBeVisible();
		await ann.screenshot({ path: info.outputPath('end-screen-320.png'), fullPage: true });
		await ann.getByRole('link', { name: 'Mijn gegevens voor de wijkregisseur' }).click();
		await expect(ann.getByText('ann@example.test')).toBeVisible();
		await expect(say).toHaveCount(0);
		await expectAccessible(ann);
		await ann.getByRole('button', { name: 'Haal mijn gegevens weg' }).press('Enter');
		await expect(ann.getByText('Uw gegevens zijn gewist.')).toBeVisible();
		// Nobody makes a link to what is over.
		await ann.goto(`/doe-mee/${code}/verder`);
		await expect(ann.getByRole('alert')).toContainText('De avond is afgelopen.');
		await expect(ann.getByRole('button', { name: 'Maak een link' })).toHaveCount(0);
	});
});
