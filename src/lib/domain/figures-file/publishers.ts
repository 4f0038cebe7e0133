/** Tables that we know as they are published: which of their fields is which of our indicators. */
import type { MeasurementStatus } from '../wijkkompas/measurement.ts';
import type { Unit } from '../wijkkompas/indicator.ts';

export interface Field {
	readonly indicator: string;
	/** In what the publisher counts it. `p_wmo_t` is called a percentage, and is per 1,000. */
	readonly unit: Unit;
}

export interface Publisher {
	readonly id: 'cbs-kwb' | 'rivm' | 'leefbaarometer';
	/** Fields that only this publisher has: one of them is enough to know the table. */
	readonly fields: Readonly<Record<string, Field>>;
	readonly status: MeasurementStatus;
	/** Whose borders the figures are about: those of the year of the table, or of one year for all; null where that is not told. */
	readonly borders: 'of-the-year' | Readonly<Record<string, number>> | null;
	/** Of a table with more than one kind of row: the rows that our indicators are about. */
	readonly only: Readonly<Record<string, readonly string[]>>;
}

const of = (indicator: string, unit: Unit): Field => ({ indicator, unit });
/** Which of its indicators that is, the municipality says. */
export const countsInhabitants = 'inhabitants';
const inhabitants = of(countsInhabitants, 'count');
const density = of('bev_dichtheid', 'per-square-kilometre');
const homes = of('won_voorraad', 'count');
const worth = of('won_woz', 'count');

/**
 * CBS Kerncijfers wijken en buurten: the long names of StatLine and the short ones of the spreadsheets. `g_woz` became `g_wozbag` in 2020
 * and stayed the same thing. What got another meaning under a new name (poverty in 2024, origin in 2023, education in 2023) is left out on
 * purpose: a line drawn through it would be wrong.
 */
const kwb: Publisher = {
	id: 'cbs-kwb',
	status: 'available',
	borders: 'of-the-year',
	only: {},
	fields: {
		aantalinwoners: inhabitants,
		a_inw: inhabitants,
		bevolkingsdichtheid: density,
		bev_dich: density,
		woningvoorraad: homes,
		a_woning: homes,
		gemiddeldewozwaardevanwoningen: worth,
		g_woz: worth,
		g_wozbag: worth,
		p_wcorpw: of('won_corporatie', 'percent'),
		p_leegsw: of('won_leegstand', 'percent'),
		g_gas: of('won_gas', 'count'),
		p_hh_li: of('ink_laag', 'percent'),
		p_arb_pp: of('wrk_participatie', 'percent'),
		p_jz_tn: of('jeu_jeugdhulp', 'percent'),
		p_wmo_t: of('zor_wmo', 'per-thousand'),
		g_afs_hp: of('vrz_huisarts', 'kilometre'),
		g_afs_gs: of('vrz_supermarkt', 'kilometre'),
		g_afs_sc: of('vrz_school', 'kilometre')
	}
};

const percent = (indicator: string) => of(indicator, 'percent');

/** RIVM Gezondheid per wijk en buurt: 50090NED (until 2020) and 50150NED (until 2024), which renamed some fields. */
const rivm: Publisher = {
	id: 'rivm',
	status: 'estimate',
	borders: { '50090ned': 2020, '50150ned': 2024 },
	only: {
		// "18 jaar of ouder" as StatLine writes it, as its code, and short.
		leeftijd: ['18+', '20300', '18 jaar of ouder'],
		marges: ['MW00000', 'Waarde']
	},
	fields: {
		ervarengezondheidgoedzeergoed: percent('gez_ervaren_goed'),
		goedervarengezondheid: percent('gez_ervaren_goed'),
		voldoetaanbeweegrichtlijn: percent('gez_beweegrichtlijn'),
		voldoetaandebeweegrichtlijn: percent('gez_beweegrichtlijn'),
		wekelijksesporters: percent('gez_wekelijks_sporten'),
		overgewicht: percent('gez_overgewicht'),
		roker: percent('gez_roken'),
		rookttabak: percent('gez_roken'),
		eenofmeerlangdurigeaandoeningen: percent('gez_langdurige_aandoening'),
		hoogrisicoopangstofdepressie: percent('gez_hoog_risico_angst_depressie'),
		hoogrisicoangststoornisofdepressie: percent('gez_hoog_risico_angst_depressie'),
		matigveelregieovereigenleven: percent('gez_regie_eigen_leven'),
		matigveelregieoverheteigenleven: percent('gez_regie_eigen_leven'),
		eenzaam: percent('gez_eenzaam'),
		ernstigzeerernstigeenzaam: percent('gez_ernstig_eenzaam'),
		sterkeenzaam: percent('gez_ernstig_eenzaam'),
		mantelzorger: percent('soc_mantelzorger'),
		vrijwilligerswerk: percent('soc_vrijwilligerswerk'),
		ernstigegeluidhinderdoorburen: percent('won_geluidhinder_buren'),
		moeitemetrondkomen: percent('ink_moeite_rondkomen')
	}
};

const model = (indicator: string) => of(indicator, 'deviation');

/** Leefbaarometer 3.0. `afw` is the score once more, counted from a fixed point: no figure of its own. */
const leefbaarometer: Publisher = {
	id: 'leefbaarometer',
	status: 'estimate',
	borders: null,
	only: {},
	fields: {
		lbm: of('lbm_score', 'score'),
		fys: model('lo_lbm_fysiek'),
		onv: model('vei_lbm'),
		soc: model('soc_lbm'),
		vrz: model('vrz_lbm'),
		won: model('won_lbm')
	}
};

export const publishers: readonly Publisher[] = [kwb, rivm, leefbaarometer];

/** The year of a table of CBS that has none inside, by the number of the table in the name of its file. */
export const yearOfTable: Readonly<Record<string, number>> = {
	'82339ned': 2013,
	'82931ned': 2014,
	'83220ned': 2015,
	'83487ned': 2016,
	'83765ned': 2017,
	'84286ned': 2018,
	'84583ned': 2019,
	'84799ned': 2020,
	'85039ned': 2021,
	'85318ned': 2022,
	'85618ned': 2023,
	'85984ned': 2024,
	'86165ned': 2025
};
