/** Makes the pictures of the README from the running example: `node tests/screenshots.ts`, after `npm run build`. */
import { resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { bringBrowser } from './browser.ts';
import { logIn, openExample, openNext } from './e2e/leading.ts';
import { startServer } from './e2e/server.ts';

const folder = resolve(import.meta.dirname, '../docs/pictures');
const server = await startServer();
const executablePath = bringBrowser();
const browser = await chromium.launch({
	...(executablePath ? { executablePath } : {}),
	args: ['--no-sandbox', '--disable-gpu']
});

async function open(width: number, height: number) {
	const context = await browser.newContext({
		viewport: { width, height },
		baseURL: server.origin,
		locale: 'nl-NL'
	});
	return context.newPage();
}

const facilitator = await open(1280, 800);
await logIn(facilitator, server.login);
const code = await openExample(facilitator);

const phone = await open(360, 740);
await phone.goto(`/doe-mee/${code}`);
await phone.getByRole('radio', { name: 'Bewoner' }).check();
await phone.getByRole('button', { name: 'Ik doe mee' }).click();
const wall = await open(1920, 1080);
await wall.goto(`/scherm/${code}`);
await facilitator.getByRole('button', { name: 'Begin de avond' }).click();
await openNext(facilitator, 'Herkent u dit?');
await phone.getByRole('heading', { level: 1, name: /6 van de 10/ }).waitFor();
await wall.getByText('van 1 antwoordde').waitFor();
await phone.screenshot({ path: `${folder}/phone.png` });
await wall.screenshot({ path: `${folder}/wall.png` });

const kompas = await open(1280, 1100);
await kompas.goto('/wijken/nieuwstraat-kwartier');
await kompas.screenshot({ path: `${folder}/kompas.png` });

await browser.close();
await server.stop();
