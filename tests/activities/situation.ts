import type { Situation } from '#lib/domain/activity.ts';
import { exampleFigures } from './figures.ts';

/** Nieuwstraat-Kwartier on an ordinary evening, with its real figures. */
export function exampleSituation(): Situation {
	return {
		wijk: {
			code: 'WK014115',
			name: 'Nieuwstraat-Kwartier',
			buurten: [
				{ code: 'BU01411500', name: 'Nieuwstraat' },
				{ code: 'BU01411501', name: 'Kwartier' }
			]
		},
		figures: exampleFigures('WK014115'),
		earlier: []
	};
}
