import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { summariseTheme } from '#lib/domain/wijkkompas/aggregate.ts';
import { areaSchema } from '#lib/domain/wijkkompas/area.ts';
import { boundaryBreakSchema } from '#lib/domain/wijkkompas/boundary-break.ts';
import { composeFigures } from '#lib/domain/wijkkompas/figure.ts';
import { parseMeasurements } from '#lib/domain/wijkkompas/import.ts';
import { belongsInKompas, indicatorSchema } from '#lib/domain/wijkkompas/indicator.ts';
import { sourcesSchema } from '#lib/domain/wijkkompas/source.ts';
import { kompasThemeIds } from '#lib/domain/wijkkompas/theme.ts';

type Row = Record<string, string>;
const here = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const readTable = (text: string): Row[] => parse(text, { columns: true });
const mapSchema = z.object({
	features: z.array(
		z.object({
			properties: z.strictObject({ code: z.string(), name: z.string() }),
			geometry: z.object({ type: z.enum(['Polygon', 'MultiPolygon']) })
		})
	)
});

const areas = z.array(areaSchema).parse(JSON.parse(here('areas.json')));
const indicators = z.array(indicatorSchema).parse(JSON.parse(here('indicators.json')));
const breaks = z.array(boundaryBreakSchema).parse(JSON.parse(here('breaks.json')));
const sources = sourcesSchema.parse(JSON.parse(here('sources.json')));
const { good: measurements, bad } = parseMeasurements(readTable(here('measurements.csv')), {
	areas: new Set(areas.map(({ code }) => code)),
	indicators: new Map(indicators.map((indicator) => [indicator.id, indicator])),
	thisYear: 2026
});
const figuresOf = (wijk: string) =>
	composeFigures({
		...{ indicators, measurements, breaks, wijk },
		...{ municipality: 'GM0141', country: 'NL', thisYear: 2026 }
	});

describe('the example of Almelo', () => {
	it('is read without a single refused row', () => {
		expect(bad).toEqual([]);
		expect(measurements).toHaveLength(940);
	});

	it('has two villages among its twelve wijken, and 71 buurten that each lie in one', () => {
		const wijken = areas.filter(({ kind }) => kind === 'wijk');
		expect(wijken).toHaveLength(12);
		expect(wijken.filter(({ dorp }) => dorp).map(({ name }) => name)).toEqual([
			'Aadorp',
			'Bornerbroek'
		]);
		const buurten = areas.filter(({ kind }) => kind === 'buurt');
		expect(buurten).toHaveLength(71);
		expect(buurten.every(({ parent }) => wijken.some(({ code }) => code === parent))).toBe(true);
		expect(new Set(areas.map(({ slug }) => slug)).size).toBe(areas.length);
	});

	it.each(['wijk', 'buurt'] as const)('draws every %s under its own name', (kind) => {
		const map = mapSchema.parse(
			JSON.parse(here(kind === 'wijk' ? 'wijken.geojson' : 'buurten.geojson'))
		);
		const drawn = map.features.map(({ properties }) => properties);
		const listed = areas
			.filter((area) => area.kind === kind)
			.map(({ code, name }) => ({ code, name }));
		expect(drawn).toEqual(listed.toSorted((one, other) => one.code.localeCompare(other.code)));
	});

	it('names the source of everything it shows', () => {
		const named = [...measurements, ...indicators, ...breaks].map(({ source }) => source);
		expect(named.filter((code) => !(code in sources))).toEqual([]);
	});

	it('can be looked back on in every theme, also where no figure exists yet', () => {
		const inKompas = new Set(indicators.filter(belongsInKompas).map(({ theme }) => theme));
		expect([...inKompas]).toEqual([...kompasThemeIds, 'population']);
		const empty = indicators.filter(({ id }) => !measurements.some((m) => m.indicator === id));
		expect(empty.map(({ id }) => id)).toEqual(['jeu_te_doen', 'par_betrokken']);
	});
});

describe('the kompas of Nieuwstraat-Kwartier', () => {
	const figures = figuresOf('WK014115').filter(({ indicator }) => belongsInKompas(indicator));

	it('reads as the table on its page', () => {
		// toFixed would round -0.0305 to -0.030: it looks at the binary number, Intl at the decimal one.
		const say = (decimals: number, value: number | null | undefined, year: number | undefined) =>
			typeof value === 'number'
				? `${value.toLocaleString('nl-NL', { minimumFractionDigits: decimals, maximumFractionDigits: decimals })} in ${String(year)}`
				: '-';
		const table = figures.map(({ indicator, comparison: { status, reason, latest, previous } }) =>
			[
				indicator.theme,
				indicator.texts.nl.name,
				say(indicator.decimals, previous?.value, previous?.year),
				say(indicator.decimals, latest?.value, latest?.year),
				reason ?? status
			].join(' | ')
		);
		expect(table).toEqual([
			'environment | Fysieke omgeving | -0,002 in 2022 | 0,000 in 2024 | same',
			'safety | Overlast en veiligheid | -0,099 in 2022 | -0,125 in 2024 | worse',
			'community | Doet vrijwilligerswerk | 22,3 in 2016 | 17,7 in 2020 | worse',
			'community | Sociale samenhang | -0,031 in 2022 | -0,039 in 2024 | same',
			'housing | Woningvoorraad | -0,070 in 2022 | -0,064 in 2024 | same',
			'housing | Ernstige geluidshinder van buren | - | 9,4 in 2020 | first-measurement',
			'health | Voelt zich (heel) gezond | 61,6 in 2016 | 67,9 in 2020 | better',
			'health | Voelt zich eenzaam | 54,3 in 2016 | 62,0 in 2020 | worse',
			'health | Beweegt genoeg | 47,7 in 2016 | 44,0 in 2020 | worse',
			'health | Vindt dat hij zelf kan kiezen hoe hij leeft | 82,1 in 2016 | 82,2 in 2020 | same',
			'income | Heeft moeite met rondkomen | 36,1 in 2016 | 26,5 in 2020 | better',
			'youth | Er is genoeg te doen voor de jeugd | - | - | no-figure',
			'amenities | Voorzieningen | 0,008 in 2022 | 0,009 in 2024 | same',
			'participation | Tevreden over hoe de gemeente mij betrekt | - | - | no-figure',
			'population | Aantal inwoners | - | 3.255 in 2024 | first-measurement',
			'population | Aantal woningen | - | 1.577 in 2024 | first-measurement',
			'population | Inwoners per km² land | - | 5.291 in 2024 | first-measurement'
		]);
	});

	it('sums its health up as one better, two worse, one the same', () => {
		expect(summariseTheme('health', figures)).toMatchObject({ better: 1, worse: 2, same: 1 });
	});
});

const sourceFolder = new URL('../../../../shared/data/', import.meta.url);

describe.skipIf(!existsSync(sourceFolder))('every figure of the example', () => {
	const open = (path: string) => readTable(readFileSync(new URL(path, sourceFolder), 'utf8'));
	const shipped = readTable(here('measurements.csv'));
	const name = (...parts: (string | undefined)[]) => parts.join(' ');

	it('is one of the collected figures, and none is left out', () => {
		const collected = open('almelo_indicatoren_lang.csv').filter(({ gebied }) => gebied !== 'PV23');
		expect(shipped.map((row) => name(row.area, row.indicator, row.year, row.value)).sort()).toEqual(
			collected.map((row) => name(row.gebied, row.indicator, row.jaar, row.waarde)).sort()
		);
	});

	it('equals what its publisher published', () => {
		const columns: Record<string, string> = {
			gez_ervaren_goed: 'ErvarenGezondheidGoedZeerGoed',
			gez_overgewicht: 'Overgewicht',
			gez_roken: 'Roker',
			gez_hoog_risico_angst_depressie: 'HoogRisicoOpAngstOfDepressie',
			gez_eenzaam: 'Eenzaam',
			gez_ernstig_eenzaam: 'ErnstigZeerErnstigEenzaam',
			soc_mantelzorger: 'Mantelzorger',
			ink_moeite_rondkomen: 'MoeiteMetRondkomen',
			gez_beweegrichtlijn: 'VoldoetAanBeweegrichtlijn',
			gez_wekelijks_sporten: 'WekelijkseSporters',
			gez_langdurige_aandoening: 'EenOfMeerLangdurigeAandoeningen',
			gez_regie_eigen_leven: 'MatigVeelRegieOverEigenLeven',
			soc_vrijwilligerswerk: 'Vrijwilligerswerk',
			won_geluidhinder_buren: 'ErnstigeGeluidhinderDoorBuren',
			lbm_score: 'lbm',
			lo_lbm_fysiek: 'fys',
			vei_lbm: 'onv',
			soc_lbm: 'soc',
			vrz_lbm: 'vrz',
			won_lbm: 'won',
			bev_inwoners: 'AantalInwoners_5',
			won_voorraad: 'Woningvoorraad_35',
			bev_dichtheid: 'Bevolkingsdichtheid_34'
		};
		const health = open('rivm_gezondheid/almelo_rivm_50090NED_2012_2016_2020.csv');
		const published = new Map(
			[
				...health.filter(({ leeftijd }) => leeftijd === '18+'),
				...open('leefbaarometer/almelo_wijken_lbm3_2002_2024.csv'),
				...open('kwb/almelo_kwb_2024_basis.csv')
			].flatMap((row) => {
				const area = (row.code ?? row.wijkcode)?.replace(/^NL\d\d$/, 'NL');
				return Object.entries(row).map(([column, cell]) => [name(area, column, row.jaar), cell]);
			})
		);
		const wrong = shipped.filter(({ area, indicator, year, value }) => {
			const cell = published.get(name(area, columns[indicator ?? ''], year));
			return cell === undefined || cell === '' || Number(cell) !== Number(value);
		});
		expect(wrong).toEqual([]);
	});
});
