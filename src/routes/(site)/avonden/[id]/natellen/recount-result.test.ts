import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import type { Recount, RecountedOutcome } from '#lib/domain/session/recount.ts';
import { texts as site } from '#lib/texts/nl/site.ts';
import { texts } from '#lib/texts/nl/recount.ts';
import RecountResult from './RecountResult.svelte';

const outcome = (title: string, differs: Partial<RecountedOutcome> = {}): RecountedOutcome => ({
	...{ stepId: title, title, activity: 'x', result: {}, findings: [], answered: 9 },
	...{ equalsShown: true, isStored: true, isLost: false },
	...differs
});

const held = {
	...{ chain: { holds: true }, folds: { ok: true }, isComplete: true, lines: 40, practice: false },
	...{ people: { resident: 9, entrepreneur: 0, professional: 0 }, situation: null },
	controlCode: null
} as const;

/** What stands under the title of each step: its sign and its words. */
function verdicts(counted: Recount): Record<string, { sign: string; words: string }> {
	const { body } = render(RecountResult, {
		props: {
			...{ counted, conclusion: 'right', site, language: 'nl' },
			texts: { ...texts.result, findings: texts.findings }
		}
	});
	const steps = body.split('<h3>').slice(1);
	return Object.fromEntries(
		steps.map((step) => {
			const [title = '', rest = ''] = step.split('</h3>');
			const verdict = rest.slice(0, rest.indexOf('</p>'));
			const sign = /lucide-(circle-[a-z-]+)/.exec(verdict)?.[1] ?? '';
			return [title, { sign, words: verdict.replace(/<[^>]*>/g, '').trim() }];
		})
	);
}

describe('what a recount says of a step', () => {
	const outcomes = [outcome('Gelijk'), outcome('Anders', { equalsShown: false })];

	it('has a sign of its own for equal, for different, and for what cannot be compared', () => {
		expect(verdicts({ ...held, outcomes, sameRules: true } as Recount)).toEqual({
			Gelijk: { sign: 'circle-check', words: texts.result.compared.equal },
			Anders: { sign: 'circle-x', words: texts.result.compared.differs }
		});
		expect(verdicts({ ...held, outcomes, sameRules: false } as Recount)).toEqual({
			Gelijk: { sign: 'circle-check', words: texts.result.compared.equal },
			Anders: { sign: 'circle-question-mark', words: texts.result.compared['other-rules'] }
		});
	});
});
