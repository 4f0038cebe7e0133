/** The wijkkompas as pages and evenings ask for it. */
import type { Area } from '../../domain/wijkkompas/area.ts';
import { composeFigures, type Figure } from '../../domain/wijkkompas/figure.ts';
import type { Indicator } from '../../domain/wijkkompas/indicator.ts';
import { isForecast, type Measurement } from '../../domain/wijkkompas/measurement.ts';
import type { Sources } from '../../domain/wijkkompas/source.ts';
import type { KompasQueries } from '../db/kompas.ts';
import type { SessionQueries } from '../db/sessions.ts';
import type { FeatureCollection } from 'geojson';
import { yearOf } from '../../texts/time-zone.ts';
import { listNames } from './names.ts';
import { readExperience, type WijkExperience } from './experience.ts';

export interface WijkSummary {
	code: string;
	name: string;
	slug: string;
	dorp: boolean;
	/** Latest known number of inhabitants; null where it is not known. */
	inhabitants: number | null;
}

export type Place = Pick<WijkSummary, 'code' | 'name' | 'slug'>;

export interface Kompas {
	listWijken(): Promise<WijkSummary[]>;
	/** All wijken by name alone, for who says where something is. */
	listPlaces(): Promise<Place[]>;
	findWijk(slug: string): Promise<Area | null>;
	findWijkByCode(code: string): Promise<Area | null>;
	listBuurten(wijk: string): Promise<Area[]>;
	/** Everything there is to show of one wijk, beside the municipality and the country. */
	figuresOf(wijk: string): Promise<Figure[]>;
	/** What is expected of one indicator in the years to come, oldest first: no figure, and said apart. */
	forecastsOf(wijk: string, indicator: string): Promise<Measurement[]>;
	/** What residents said about its figures in the last reported evening; null when there was none. */
	experienceOf(wijk: string): Promise<WijkExperience | null>;
	/** All sources by their short code. */
	sources(): Promise<Sources>;
	municipality(): Promise<Area>;
	/** All places and all indicators, own ones too: what a file can be about. */
	listNames(): Promise<{ areas: Area[]; indicators: Indicator[] }>;
	/** The indicator that says how many people live somewhere. */
	inhabitants: string;
	/** Shapes with their code and name; of all wijken, or of the buurten of one. */
	shapes(kind: 'wijk' | 'buurt', parent?: string): Promise<FeatureCollection>;
}

/** `inhabitants` is the indicator that says how many people live somewhere. */
export function openKompas(
	queries: KompasQueries,
	sessions: SessionQueries,
	inhabitants: string,
	now: () => Date
): Kompas {
	const thisYear = () => yearOf(now());

	async function theOnly(kind: Area['kind']): Promise<Area> {
		const [only] = await queries.listAreas(kind);
		if (!only) throw new Error(`There is no area of kind ${kind}`);
		return only;
	}

	return {
		async listWijken() {
			const [wijken, counts] = await Promise.all([
				queries.listAreas('wijk'),
				queries.listMeasurementsOf(inhabitants)
			]);
			return wijken.map(({ code, name, slug, dorp }) => {
				const latest = counts
					.filter(
						(count) => count.area === code && count.value !== null && !isForecast(count, thisYear())
					)
					.toSorted((a, b) => b.year - a.year)[0];
				return { code, name, slug, dorp, inhabitants: latest?.value ?? null };
			});
		},
		listPlaces: async () =>
			(await queries.listAreas('wijk')).map(({ code, name, slug }) => ({ code, name, slug })),
		findWijk: (slug) => queries.findArea('wijk', slug),
		async findWijkByCode(code) {
			const found = await queries.findAreaByCode(code);
			return found?.kind === 'wijk' ? found : null;
		},
		listBuurten: (wijk) => queries.listAreas('buurt', wijk),
		async figuresOf(wijk) {
			const [municipality, country] = await Promise.all([
				theOnly('municipality'),
				theOnly('country')
			]);
			const [indicators, measurements, breaks] = await Promise.all([
				queries.listIndicators(wijk),
				queries.listMeasurements([wijk, municipality.code, country.code]),
				queries.listBreaks(wijk)
			]);
			return composeFigures({
				indicators,
				measurements,
				breaks,
				wijk,
				municipality: municipality.code,
				country: country.code,
				thisYear: thisYear()
			});
		},
		async forecastsOf(wijk, indicator) {
			const all = await queries.listMeasurements([wijk]);
			return all
				.filter((one) => one.indicator === indicator && one.value !== null)
				.filter((one) => isForecast(one, thisYear()))
				.toSorted((one, other) => one.year - other.year);
		},
		experienceOf: async (wijk) =>
			readExperience(wijk, sessions, await queries.listIndicators(wijk)),
		sources: queries.listSources,
		listNames: () => listNames(queries),
		municipality: () => theOnly('municipality'),
		inhabitants,
		async shapes(kind, parent) {
			const areas = await queries.listShapedAreas(kind, parent);
			return {
				type: 'FeatureCollection',
				features: areas.flatMap(({ shape, code, name, slug }) =>
					shape
						? [{ type: 'Feature' as const, geometry: shape, properties: { code, name, slug } }]
						: []
				)
			};
		}
	};
}
