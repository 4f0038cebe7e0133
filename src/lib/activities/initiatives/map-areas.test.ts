import { expect, it } from 'vitest';
import { pickAreas } from './map-areas.ts';

const shape = { type: 'Polygon' as const, coordinates: [] };
const features = ['BU01', 'BU02'].map((code) => ({ properties: { code }, geometry: shape }));

it('the map to point at has the buurten of this wijk and no others', () => {
	const buurten = [
		{ code: 'BU02', name: 'Zuid' },
		{ code: 'BU09', name: 'Zonder vorm' }
	];
	expect(pickAreas({ features }, buurten)).toEqual([{ id: 'BU02', name: 'Zuid', geometry: shape }]);
});
