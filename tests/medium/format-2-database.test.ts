/** A database of log format 2 opens with this version: its evening can be read and recounted, and the one under way goes on. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findActivity } from '#lib/activities/index.ts';
import { findingsOf } from '#lib/domain/finding/finding.ts';
import { readExport } from '#lib/domain/session/export.ts';
import { holdsInAll, recount } from '#lib/domain/session/recount.ts';
import { sha256 } from '#lib/server/live/room/hashes.ts';
import { readOldDatabase, readWritten, type WrittenDatabase } from '../support/old-database.ts';
import type { LiveApp } from './live-app.ts';
import { startOnOldDatabase } from './old-live-app.ts';
import { press } from './press.ts';
import { anybody, colleague } from '../support/readers.ts';
import { readLife } from './lives.ts';

let live: LiveApp;
let old: WrittenDatabase;
beforeAll(async () => {
	old = await readWritten('format-2');
	live = await startOnOldDatabase(await readOldDatabase('format-2'), old.keys);
});
afterAll(() => live.close());

async function findDraft() {
	const open = await live.app.drafts.findBySession(old.finished, 'nl', anybody);
	if (!open) throw new Error('The draft is gone');
	return open;
}

describe('a finished evening', () => {
	it('keeps its draft in every version, who wrote what in it, and the evidence behind every sentence', async () => {
		const open = await findDraft();
		expect(open.versions.map(({ savedBy, isErasure }) => [savedBy, isErasure])).toEqual([
			[null, false],
			['Wijkregisseur (test)', false],
			['Wijkregisseur (test)', true]
		]);
		const paragraphs = open.versions.map(({ read }) =>
			read.sections.flatMap((section) => section.paragraphs)
		);
		expect(paragraphs[2]?.[0]?.sentences).toMatchObject([
			{ text: `${old.words.authored} Iemand zei: […].`, author: 'Wijkregisseur (test)' }
		]);
		const sentences = paragraphs[0]?.flatMap((paragraph) => paragraph.sentences) ?? [];
		expect(sentences.length).toBeGreaterThan(20);
		expect(sentences.map(({ text }) => text).join(' ')).toMatch(/30 mensen .*stemden/);
		for (const { evidence } of sentences) {
			expect(await live.app.drafts.show(open, evidence)).toHaveLength(evidence.length);
		}
	});

	it('keeps its report: a secret vote, a choice in two rounds, and words, but for those that were erased', async () => {
		const session = (await live.app.desk.find(old.finished))!;
		const outcomes = await live.app.drafts.outcomes(session, anybody);
		const of = (activity: string) => outcomes.find((outcome) => outcome.activity === activity);
		expect(of('priorities')?.result).toMatchObject({
			base: { cast: 30 },
			options: [{ label: 'Groen', votes: 30 }, { votes: 18 }, { votes: 12 }]
		});
		expect(of('choice')?.result).toMatchObject({
			...{ lastRound: 2, before: { cast: 30 }, shift: { people: 30, moved: 16, stayed: 14 } }
		});
		const report = JSON.stringify(outcomes);
		for (const words of [old.words.card, old.words.pile]) expect(report).toContain(words);
		const everything = JSON.stringify([outcomes, await findDraft()]);
		expect(everything).not.toContain(old.words.erased);
	});

	it('keeps its initiative, which waits for an answer since the upgrade, without a day that nobody promised', async () => {
		const { row } = await findDraft();
		const proposed = row.inputs.steps.flatMap(({ findings }) => findingsOf(findings, 'proposal'));
		const found = await live.app.drafts.findInitiative(
			proposed[0]?.id ?? '',
			old.finished,
			anybody
		);
		if (!found) throw new Error('The initiative is gone');
		expect(found).toMatchObject({ title: old.words.initiative });
		const life = await readLife(live.app.initiatives, found);
		expect(life).toMatchObject({ state: 'received', dueOn: null, daysLate: 0 });
		expect(life?.acts.map(({ kind }) => kind)).toEqual(['receive']);
	});

	it('can be recounted from its log, and every step comes out as it was shown', async () => {
		const session = await live.app.desk.find(old.finished);
		let log = '';
		for await (const piece of (session &&
			(await live.app.exports.write(session, colleague('read-log', session)))) ??
			[]) {
			log += piece;
		}
		const read = readExport(log);
		if (!('exported' in read)) throw new Error('This is no log');
		const again = recount(read.exported, { findActivity, sha256 });
		expect(again.outcomes.map(({ equalsShown }) => equalsShown)).toEqual([true, true, true, true]);
		expect(holdsInAll(again)).toBe(true);
	});
});

describe('an evening that was under way', () => {
	it('goes on: who came in before can vote, and the ballots that were sealed before are counted', async () => {
		const { id, code, cookie, voteId } = old.running;
		const phone = await live.connect({ code }, cookie);
		const vote = { kind: 'vote', choices: { safety: 1 } };
		const reply = await phone.emitWithAck('act', {
			id: randomUUID(),
			stepId: voteId,
			action: vote
		});
		expect(reply).toMatchObject({ ok: true });
		const seat = { code, audience: 'facilitator' as const };
		const staff = `${live.app.auth.cookieName}=${live.staffToken}`;
		const console_ = await live.connect(seat, staff);
		for (const kind of ['close-step', 'show-result'] as const) {
			await press(console_, { kind, stepId: voteId });
		}
		expect(await live.app.looks.atWall(id)).toMatchObject({
			view: { step: { view: { result: { base: { cast: 6 } } } } }
		});
	});
});
