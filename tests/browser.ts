/** Finds a browser for the tests, and brings one where there is none: Playwright's own, else Debian's. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const debian = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The path of the browser to use; null for Playwright's own. */
export function findBrowser(): string | null | undefined {
	if (existsSync(chromium.executablePath())) return null;
	return debian.find((path) => existsSync(path));
}

/** As findBrowser, after trying to install one. */
export function bringBrowser(): string | null | undefined {
	const attempts: [string, string[]][] = [
		['node_modules/.bin/playwright', ['install', 'chromium']],
		['apt-get', ['update']],
		['apt-get', ['install', '--yes', '--no-install-recommends', 'chromium']]
	];
	for (const [command, args] of attempts) {
		const found = findBrowser();
		if (found !== undefined) return found;
		console.log(`No browser yet; trying: ${command} ${args.join(' ')}`);
		spawnSync(command, args, { stdio: 'inherit' });
	}
	return findBrowser();
}
