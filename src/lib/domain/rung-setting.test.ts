import { expect, it } from 'vitest';
import { offeredRungs } from './rung.ts';
import { rungSetting } from './rung-setting.ts';

it('reads a step that was to be decided together as advice', () => {
	expect(rungSetting('consult').parse('decide')).toBe('advise');
	expect(offeredRungs).not.toContain('decide');
});

it('keeps what can be promised, and falls back where nothing was picked', () => {
	for (const rung of offeredRungs) expect(rungSetting('inform').parse(rung)).toBe(rung);
	expect(rungSetting('coproduce').parse(undefined)).toBe('coproduce');
	expect(rungSetting('inform').safeParse('own').success).toBe(false);
});
