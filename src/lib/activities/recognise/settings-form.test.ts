import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import { composeFigures } from '../../domain/wijkkompas/figure.ts';
import { describeIndicator, measure } from '../../domain/wijkkompas/worlds.ts';
import { texts as site } from '../../texts/nl/site.ts';
import { texts as forResidents } from './texts/nl.ts';
import { texts as forStaff } from './staff-texts/nl.ts';
import { texts as forWall } from './wall-texts/nl.ts';
import SettingsForm from './SettingsForm.svelte';
import { settings } from './worlds.ts';

const whole = describeIndicator({ id: 'lbm_score', unit: 'score', kind: 'model' });
const moved = describeIndicator({ id: 'vei_lbm', unit: 'deviation', kind: 'model' });
const figures = composeFigures({
	indicators: [whole, moved],
	measurements: [
		measure(2024, 4, { indicator: 'lbm_score' }),
		measure(2022, -4, { indicator: 'vei_lbm' }),
		measure(2024, 4, { indicator: 'vei_lbm' })
	],
	...{ breaks: [], wijk: 'WK01', municipality: 'GM0141', country: 'NL', thisYear: 2026 }
});

function offers(chosen: string[]) {
	const { body } = render(SettingsForm, {
		props: {
			...{ settings: { ...settings, indicators: chosen }, figures, earlier: [], errors: {}, site },
			...{ texts: { ...forResidents, ...forWall, ...forStaff }, language: 'nl' as const }
		}
	});
	return {
		body,
		ids: [...body.matchAll(/value="(lbm_score|vei_lbm)"/g)].map(([, id]) => id),
		warns: body.includes(forStaff.settings.nobodyCanSay)
	};
}

it('offers no score to which nobody can say yes or no', () => {
	expect(offers([])).toMatchObject({ ids: ['vei_lbm'], warns: false });
});

it('keeps one in sight that was chosen before, and says what is wrong with it', () => {
	expect(offers(['lbm_score'])).toMatchObject({ ids: ['lbm_score', 'vei_lbm'], warns: true });
});

it('says of every figure what it is and in which year', () => {
	expect(offers([]).body).toMatch(/4[^<]* in 2024 · /);
});
