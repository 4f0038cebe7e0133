/** An evening with a line in its log that was changed afterwards: everybody can read it, and nobody can add to it. */
import { expect, test } from '@playwright/test';
import postgres from 'postgres';
import { beginEvening, join, openNext } from './leading.ts';
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

const sentence =
	'U kunt deze avond alleen lezen. Er klopt iets niet in de gegevens. Wij zoeken het uit.';

const words = 'De buurman van nummer 3 is nooit thuis';

/** Somebody takes an answer away, past the server. */
async function takeAnswerAway(databaseUrl: string, code: string): Promise<void> {
	const sql = postgres(databaseUrl, { max: 1, onnotice: () => undefined });
	const changed = await sql`
		update log_entry set payload = jsonb_set(payload, '{counts}', 'false')
		from session
		where session.id = session_id and session.code = ${code}
			and kind = 'cast'`;
	await sql.end();
	expect(changed.count).toBe(1);
}

test('an evening whose log was tampered with can be read and says why, on every screen', async ({
	browser
}) => {
	const phoneSize = { width: 360, height: 740 };
	const person = (size: typeof phoneSize, options: { javaScriptEnabled?: boolean } = {}) =>
		meetPerson(browser, server.origin, size, options);
	const facilitator = await person({ width: 1280, height: 800 });
	const wall = await person({ width: 1920, height: 1080 });
	const [ann, bo, cor] = [
		await person(phoneSize),
		await person(phoneSize),
		await person(phoneSize, { javaScriptEnabled: false })
	];
	await logInAs(facilitator, server.login);
	const code = await beginEvening(facilitator, 'Avond met een veranderde regel');
	for (const phone of [ann, cor]) await join(phone, code);
	await openNext(facilitator, 'Herkent u dit?');
	await ann.getByRole('button', { name: 'Herken ik', exact: true }).click();
	await expect(ann.getByText(/Ontvangen om/)).toBeVisible();
	await openNext(facilitator, 'Kaartjes');
	await ann.getByText('Kan beter', { exact: true }).click();
	await ann.getByLabel('Uw kaartje').fill(words);
	await ann.getByRole('button', { name: 'Verstuur mijn kaartje' }).click();
	await expect(ann.getByText(/Ontvangen om/)).toBeVisible();

	const console = facilitator.url();
	// A page that loses its server complains.
	for (const page of [facilitator, ann]) await page.goto('about:blank');
	await server.restart((url) => takeAnswerAway(url, code));
	await facilitator.goto(console);
	await wall.goto(`/scherm/${code}`);
	await ann.goto(`/doe-mee/${code}`);
	await cor.reload();

	await test.step('the phone', async () => {
		for (const phone of [ann, cor]) {
			// Also for who hears it.
			await expect(phone.getByText(sentence).first()).toBeVisible();
			const buttons = phone.locator('fieldset').getByRole('button');
			expect(await buttons.count()).toBeGreaterThan(0);
			for (const button of await buttons.all()) await expect(button).toBeDisabled();
		}
		await expectAccessible(ann);
		await expectNoSidewaysScroll(ann);
	});

	await test.step('a phone that comes too late', async () => {
		await bo.goto(`/doe-mee/${code}`);
		await expect(bo.getByText(sentence)).toBeVisible();
		await expect(bo.getByRole('button', { name: 'Ik doe mee' })).toHaveCount(0);
		await expectAccessible(bo);
	});

	await test.step('the wall', async () => {
		await expect(wall.getByText(sentence)).toBeVisible();
		await expect(wall.getByText('Doe mee', { exact: true })).toHaveCount(0);
		await expectAccessible(wall);
	});

	await test.step('the console', async () => {
		await expect(facilitator.getByText('Verbonden', { exact: true })).toBeVisible();
		const said = facilitator.locator('main').getByText(sentence);
		await expect(said).toBeVisible();
		for (const name of [/^Volgende/, 'Sluit de stap', 'Scherm leeg maken']) {
			await expect(facilitator.getByRole('button', { name })).toBeDisabled();
		}
		// The keys ask as well, and hear the same.
		await facilitator.keyboard.press('ArrowRight');
		await expect(facilitator.locator('main h2').first()).toContainText('Herkent u dit?');
		await expect(said).toHaveCount(1);
		await expectAccessible(facilitator);
	});

	await test.step('words that somebody wants back are taken out all the same', async () => {
		await facilitator.goto(console.replace(/live$/, 'woorden'));
		await facilitator.getByRole('checkbox', { name: words }).check();
		await facilitator.getByRole('button', { name: 'Haal deze woorden weg' }).click();
		await facilitator.getByRole('button', { name: 'Ja, haal weg' }).click();
		await expect(facilitator.getByText('De tekst is weggehaald.')).toBeVisible();
		await expect(facilitator.getByText(/logboek van de avond is beschadigd/)).toBeVisible();
		await expect(facilitator.getByText(sentence)).toHaveCount(0);
		await expect(facilitator.getByRole('checkbox')).toHaveCount(0);
		await expectAccessible(facilitator);
	});
});
