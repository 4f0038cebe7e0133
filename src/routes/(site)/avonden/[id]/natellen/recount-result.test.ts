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
	const steps = body.split(/<h3[^>]*>/).slice(1);
	return Object.fromEntries(
		steps.map((step) => {
			const [title = '', rest = ''] = step.split('</h3>');
			const verdict = rest.slice(0, rest.indexOf('</p>'));
			const sign = /<svg[^>]*>(.*?)<\/svg>/s.exec(verdict)?.[1] ?? '';
			return [title, { sign, words: verdict.replace(/<[^>]*>/g, '').trim() }];
		})
	);
}

describe('what a recount says of a step', () => {
	const outcomes = [outcome('Gelijk'), outcome('Anders', { equalsShown: false })];

	it('has a sign of its own for equal, for different, and for what cannot be compared', () => {
		const same = verdicts({ ...held, outcomes, sameRules: true } as Recount);
		const other = verdicts({ ...held, outcomes, sameRules: false } as Recount);
		expect(same.Gelijk?.words).toBe(texts.result.compared.equal);
		expect(same.Anders?.words).toBe(texts.result.compared.differs);
		expect(other.Gelijk).toEqual(same.Gelijk);
		expect(other.Anders?.words).toBe(texts.result.compared['other-rules']);
		const signs = [same.Gelijk, same.Anders, other.Anders].map((verdict) => verdict?.sign);
		expect(new Set(signs).size).toBe(3);
		expect(signs).not.toContain('');
	});
});
