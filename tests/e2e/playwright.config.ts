import { defineConfig } from '@playwright/test';

const executablePath = process.env.BROWSER_PATH;

export default defineConfig({
	testDir: '.',
	outputDir: '../../test-results',
	// A whole evening with five browsers takes two minutes on a machine that has other work.
	timeout: 240_000,
	expect: { timeout: 15_000 },
	// Two evenings at a time, also on two cores: most of the time they wait.
	workers: 2,
	retries: 0,
	reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [['list'], ['json']] : 'list',
	use: {
		locale: 'nl-NL',
		timezoneId: 'Europe/Amsterdam',
		screenshot: 'only-on-failure',
		// A trace of everything costs a fifth of the time; `--trace on` makes one when it is needed.
		trace: 'off',
		launchOptions: {
			...(executablePath ? { executablePath } : {}),
			args: [
				'--no-sandbox',
				'--disable-gpu',
				'--disable-quic',
				'--no-first-run',
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync'
			]
		}
	}
});
