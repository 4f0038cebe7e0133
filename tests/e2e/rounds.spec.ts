/** A question that is asked before and after talking: what the hall reads in between, and what one press does. */
import { expect, test } from '@playwright/test';
import { openHall, type Hall } from './hall.ts';
import { beginEvening, closeStep, join } from './leading.ts';
import { listen, takeHeard } from './spoken.ts';

let hall: Hall;

test.beforeAll(async ({ browser }) => {
	hall = await openHall(browser);
});
test.afterEach(() => hall.empty());
test.afterAll(() => hall.close());

const again = 'Straks vragen wij het nog een keer.';
const soon = /De uitslag komt zo/;

test('between two rounds nobody is told that the result comes, and the second one opens the step', async () => {
	const { facilitator } = hall;
	const code = await beginEvening(facilitator, 'Avond in twee rondes', {
		beforeDoors: async () => {
			await facilitator.getByLabel('Soort stap').selectOption({ label: 'Keuze en schaal' });
			await facilitator.getByRole('button', { name: 'Voeg een stap toe' }).click();
			await facilitator.getByLabel('Hoe antwoorden mensen?').selectOption({ value: 'one' });
			await facilitator.getByLabel('Lijst').fill('Meer bomen\nMeer banken');
			await facilitator.getByLabel('Hoe vaak vraagt u het?').selectOption({ value: '2' });
			await facilitator.getByRole('button', { name: 'Bewaar de stap' }).click();
			await expect(facilitator.getByText('is bewaard.')).toBeVisible();
		}
	});
	const phone = await hall.takePhone();
	await listen(phone);
	await join(phone, code);
	const wall = await hall.takePhone({ viewport: { width: 1280, height: 720 } });
	await wall.goto(`/scherm/${code}`);
	await hall.skipTo('Keuze en schaal');
	await phone.locator('label', { hasText: 'Meer bomen' }).click();
	await takeHeard(phone);
	await phone.getByRole('button', { name: 'Verstuur mijn keuze' }).click();
	await expect(phone.getByText('Uw keuze telt mee')).toBeVisible();
	expect(await takeHeard(phone)).toEqual(['Uw antwoord is binnen.']);

	await closeStep(facilitator);
	// It is heard as well.
	await expect(phone.getByText(again).last()).toBeVisible();
	await expect(wall.getByText('Na het gesprek vragen wij het nog een keer.')).toBeVisible();
	for (const screen of [phone, wall]) await expect(screen.getByText(soon)).toHaveCount(0);
	await expect.poll(() => phone.title()).toContain(again);
	const [said, ...more] = await takeHeard(phone);
	expect(said).toMatch(
		/Keuze en schaal – Deze stap is nu dicht\. Straks vragen wij het nog een keer\.$/
	);
	expect(more).toEqual([]);

	await facilitator.getByRole('button', { name: 'Begin ronde 2' }).press('Enter');
	await expect(phone.getByText('Ronde 2')).toBeVisible();
	await expect(phone.getByText('In ronde 1 koos u: Meer bomen.')).toBeVisible();
	await expect(phone).toHaveTitle(/Deze stap is open/);
	expect((await takeHeard(phone)).map((words) => words.split(' – ')[1])).toEqual([
		'Deze stap is open.'
	]);
	await phone.locator('label', { hasText: 'Meer banken' }).click();
	await phone.getByRole('button', { name: 'Verstuur mijn keuze' }).click();
	await expect(phone.getByText('Uw keuze telt mee')).toBeVisible();
	await closeStep(facilitator);
	await expect(phone.getByText(soon).last()).toBeVisible();
	await expect(wall.getByText(soon)).toBeVisible();
});
