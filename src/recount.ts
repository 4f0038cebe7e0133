/**
 * What `npm run recount -- LOG.json` runs: counts an evening once more from its log. Ends with 0 when all is right, 1 when not, 2 without a log,
 * 3 when the log holds and other rules made a result that now differs.
 */
import { readFileSync } from 'node:fs';
import { findActivity } from './lib/activities/index.ts';
import { sumKinds } from './lib/domain/audience.ts';
import { shortenCode } from './lib/domain/session/control-code.ts';
import { readExport } from './lib/domain/session/export.ts';
import {
	checkOld,
	compareToShown,
	conclude,
	recount,
	type Recount
} from './lib/domain/session/recount.ts';
import { sha256 } from './lib/server/live/room/hashes.ts';
import { texts as site } from './lib/texts/nl/site.ts';
import { texts } from './lib/texts/nl/recount.ts';
import { tellFindings } from './lib/texts/tell-findings.ts';

const said: string[] = [];
const say = (line = '') => said.push(line);

function giveUp(sentence: string): never {
	process.stderr.write(`${sentence}\n`);
	process.exit(2);
}

function readText(name: string): string {
	try {
		return readFileSync(name, 'utf8');
	} catch {
		return giveUp(texts.problems.missing(name));
	}
}

function sayOutcomes(counted: Recount): void {
	const { outcomes, situation } = counted;
	const { themes } = site;
	const teller = { texts: texts.findings, themes, situation, language: 'nl' } as const;
	for (const outcome of outcomes) {
		const { title, answered, findings } = outcome;
		say();
		say(`${title}: ${texts.result.compared[compareToShown(counted, outcome)]}`);
		if (answered !== null) say(`  ${texts.result.answered(answered)}`);
		if (outcome.isLost) say(`  ${texts.result.lost}`);
		for (const { what, count } of tellFindings(findings, teller)) say(`  ${what}: ${count}`);
	}
}

function sayLog({ chain, folds, isComplete, sameRules }: Recount): void {
	const { result } = texts;
	say(chain.holds ? result.chainHolds : result.chainBreaks(chain.line));
	say(chain.holds ? result.chainHoldsHelp : result.chainBreaksHelp);
	if (!folds.ok) say(result.refused(folds.line, folds.why));
	if (!isComplete) say(result.incomplete);
	if (!sameRules) say(result.otherRules);
}

const name = process.argv[2] ?? giveUp(texts.problems.usage);
const read = readExport(readText(name));
if ('problem' in read) {
	giveUp(read.problem === 'not-json' ? texts.problems.notJson : texts.problems.notLog(read.where));
}
if ('older' in read) {
	const { chain } = checkOld(read.older, sha256);
	process.stdout.write(`${texts.problems.older(chain.holds)}\n`);
	process.exit(chain.holds ? 0 : 1);
}
const counted = recount(read.exported, { findActivity, sha256 });
const { session } = read.exported;
say(`${session.title}, ${session.plannedAt.slice(0, 10)}, ${session.wijk.name}`);
if (counted.practice) say(site.practice.sessionNote);
say(texts.result.size(counted.lines, sumKinds(counted.people)));
if (counted.controlCode) {
	say(`${texts.result.controlCode}: ${shortenCode(counted.controlCode)}`);
	say(texts.result.controlCodeHelp);
	say(`${texts.result.wholeCode}: ${counted.controlCode}`);
}
say();
sayLog(counted);
sayOutcomes(counted);
say();
const conclusion = conclude(counted);
say(texts.result.conclusions[conclusion]);
process.stdout.write(`${said.join('\n')}\n`);
process.exitCode = { right: 0, wrong: 1, 'other-rules': 3 }[conclusion];
