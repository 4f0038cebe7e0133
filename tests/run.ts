/** All tests by one command: small, house rules and medium (Vitest), then whole evenings in a real browser (Playwright). */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { bringBrowser } from './browser.ts';

const root = resolve(import.meta.dirname, '..');
const results = mkdtempSync(join(tmpdir(), 'wijkdialoog-tests-'));
const environment = {
	...process.env,
	// The tools of this checkout, on the Node that comes with it.
	PATH: `${join(root, 'node_modules/.bin')}:${process.env.PATH ?? ''}`
};

function run(command: string, args: string[], more: Record<string, string> = {}): boolean {
	const { status } = spawnSync(command, args, {
		cwd: root,
		stdio: 'inherit',
		env: { ...environment, ...more }
	});
	return status === 0;
}

interface Counts {
	passed: number;
	failed: number;
	skipped: number;
}

/** A runner that wrote no report counts as one failure: silence is no success. */
function readCounts(file: string, count: (report: never) => Counts): Counts {
	try {
		return count(JSON.parse(readFileSync(file, 'utf8')) as never);
	} catch {
		return { passed: 0, failed: 1, skipped: 0 };
	}
}

const vitestReport = join(results, 'vitest.json');
const vitestPassed = run('vitest', [
	'run',
	'--reporter=default',
	'--reporter=json',
	`--outputFile.json=${vitestReport}`
]);
const small = readCounts(
	vitestReport,
	(report: { numPassedTests: number; numFailedTests: number; numPendingTests: number }) => ({
		passed: report.numPassedTests,
		failed: report.numFailedTests,
		skipped: report.numPendingTests
	})
);

const browser = bringBrowser();
const playwrightReport = join(results, 'playwright.json');
const playwrightPassed =
	run('vite', ['build', '--logLevel', 'warn']) &&
	run('playwright', ['test', '--config', 'tests/e2e/playwright.config.ts'], {
		PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport,
		...(browser ? { BROWSER_PATH: browser } : {})
	});
const evenings = readCounts(
	playwrightReport,
	(report: {
		stats: { expected: number; unexpected: number; flaky: number; skipped: number };
	}) => ({
		passed: report.stats.expected,
		failed: report.stats.unexpected + report.stats.flaky,
		skipped: report.stats.skipped
	})
);

rmSync(results, { recursive: true, force: true });
const passed = small.passed + evenings.passed;
const skipped = small.skipped + evenings.skipped;
// A runner can also fail outside its tests (an unhandled error, a file that does not load).
const outside =
	Number(!vitestPassed && small.failed === 0) + Number(!playwrightPassed && evenings.failed === 0);
const failed = small.failed + evenings.failed + outside;
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
