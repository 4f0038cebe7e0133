import { describe, expect, it } from 'vitest';
import { texts } from '#lib/texts/nl/report.ts';
import { composeDraft } from './compose.ts';
import type { Finding, PriorityFinding, RecognitionCount } from '../finding/finding.ts';
import type { DraftInputs } from './inputs.ts';
import { describeInitiative, emptyEvening, figuresOfEverySort, people } from './worlds.ts';

const count = (yes: number, partly: number, no: number, unknown = 0): RecognitionCount => ({
	yes,
	partly,
	no,
	unknown
});
const nobody = count(0, 0, 0);

function readSection(id: string, ...findings: Finding[]): string[] {
	return readEvening(id, { present: people(30) }, findings);
}

function readEvening(
	id: string,
	differs: Partial<DraftInputs>,
	findings: Finding[] = []
): string[] {
	const step = { stepId: 'stap', activity: 'x', title: 'X', rung: null, answered: null, findings };
	const inputs = { ...emptyEvening(figuresOfEverySort), steps: [step], ...differs };
	const section = composeDraft(inputs, texts.sentences).sections.find((found) => found.id === id);
	return section!.paragraphs.flatMap(({ sentences }) => sentences.map(({ text }) => text));
}

const recognition = (
	indicator: string,
	residents: RecognitionCount,
	professionals = nobody
): Finding => ({ kind: 'recognition', indicator, residents, professionals, remarks: [] });

describe('where figure and experience differ', () => {
	const differences = (...found: Parameters<typeof recognition>) =>
		readSection('differences', recognition(...found));

	it('is said when most residents do not recognise what got better', () => {
		expect(differences('rondkomen', count(3, 2, 15, 4))[0]).toBe(
			'Het cijfer zegt: minder mensen voelen zich eenzaam. Maar 15 van de 20 bewoners met een mening herkennen dat niet.'
		);
	});

	it('is said of what stayed the same, too', () => {
		expect(differences('regie', count(1, 0, 9))[0]).toMatch(
			/blijft ongeveer gelijk. Maar 9 van de 10 bewoners/
		);
	});

	it('is said of a figure that has no past', () => {
		expect(differences('geluid', count(1, 0, 9))[0]).toBe(
			'Het cijfer ‘Voelt zich eenzaam’ past niet bij wat bewoners merken: 9 van de 10 bewoners met een mening herkennen het niet.'
		);
	});

	it('is not said when it may be chance', () => {
		expect(differences('rondkomen', count(4, 3, 13))[0]).toMatch(
			/^Wij zagen geen duidelijk verschil/
		);
	});

	it('does not count people who do not know', () => {
		expect(differences('rondkomen', count(4, 4, 2, 20))[0]).toMatch(/^Wij zagen geen duidelijk/);
	});

	it('is said when professionals look at it in another way', () => {
		expect(differences('gez_eenzaam', count(8, 4, 12), count(9, 0, 0))[0]).toMatch(
			/12 van de 24 .* 9 van de 9\.$/
		);
	});

	it('is not said of a group under five people', () => {
		expect(differences('gez_eenzaam', count(0, 0, 4), count(4, 0, 0))).toEqual([
			expect.stringMatching(/^Te weinig mensen/)
		]);
	});
});

describe('what people say', () => {
	it('never shows the answers of fewer than five people', () => {
		const [residents, professionals] = readSection(
			'voices',
			recognition('gez_eenzaam', count(3, 1, 1), count(3, 1, 0))
		);
		expect(residents).toMatch(/3 van de 5 bewoners/);
		expect(professionals).toBe(
			'‘Voelt zich eenzaam’: te weinig professionals gaven antwoord. Daarom tonen wij hun antwoorden niet.'
		);
	});

	it('says one and none in good Dutch', () => {
		const one = recognition('gez_eenzaam', count(1, 1, 3, 1), count(0, 0, 5));
		expect(readSection('voices', one)).toEqual([
			'‘Voelt zich eenzaam’: 1 van de 6 bewoners herkent dit. 1 herkent het deels, 3 herkennen het niet en 1 weet het niet.',
			'‘Voelt zich eenzaam’: geen van de 5 professionals herkent dit. 5 herkennen het niet.'
		]);
	});
});

describe('how the opgaven were chosen', () => {
	const vote = (votes: number[], differs: Partial<PriorityFinding> = {}): Finding => ({
		kind: 'priority',
		method: 'approval',
		limit: 3,
		rung: 'advise',
		voters: people(20),
		options: votes.map((n, index) => ({
			id: `line-${String(index)}`,
			label: 'ABCDEFG'.charAt(index),
			votes: n,
			rank: 1,
			theme: null,
			clusterId: null
		})),
		...differs
	});

	it('says who was equal to the last one, and why it is not there', () => {
		expect(readSection('choice', vote([9, 4, 4, 4, 4, 4, 1]))).toEqual([
			'20 van de 30 mensen stemden. Ieder kon hooguit 3 van de 7 onderwerpen kiezen.',
			'Deze stemming is advies. Het college beslist. Doet het iets anders? Dan legt het uit waarom.',
			'De 5 onderwerpen die hieronder staan, kregen de meeste stemmen. Dat zijn de opgaven. Een opgave is iets waar de wijk en de gemeente de komende jaren aan werken. Meestal zijn het er 3. Nu zijn het er meer, omdat onderwerpen evenveel stemmen kregen of omdat minstens de helft van de stemmers ze koos.',
			'‘F’ kreeg evenveel stemmen als opgave 5, maar er is plaats voor hooguit 5 opgaven. Bij evenveel stemmen volgden wij de lijst waaruit mensen kozen.',
			'Minder stemmen kregen: ‘G’ (1).'
		]);
	});

	it('names dots when people gave dots, and shares places', () => {
		const dots = vote([12, 12, 1], {
			method: 'dots',
			limit: 5,
			rung: 'consult',
			voters: people(30)
		});
		expect(readSection('choice', dots)[0]).toBe(
			'Alle 30 mensen stemden. Ieder kon 5 stippen verdelen over 3 onderwerpen.'
		);
		expect(readSection('opgave-1', dots)[0]).toBe(
			'Dit onderwerp deelt plaats 1 met ‘B’: het kreeg 12 stippen. Er waren 30 stemmers. Dit is de mening van de stemmers.'
		);
		expect(readSection('opgave-3', dots)[0]).toMatch(
			/^Dit onderwerp staat op plaats 3: het kreeg 1 stip\./
		);
	});

	it('tells residents and professionals apart only when both groups are large enough', () => {
		const groups = (professionals: number) =>
			readSection('choice', vote([3], { voters: people(10, 2, professionals) }))[1];
		expect(groups(5)).toBe('Dat waren 12 bewoners en ondernemers, en 5 professionals.');
		expect(groups(4)).toMatch(/^Deze stemming is advies/);
	});
});

describe('two opgaven of one theme', () => {
	const option = (id: string, votes: number) => ({
		id,
		label: id,
		votes,
		rank: 1,
		theme: 'health',
		clusterId: null
	});
	const findings: Finding[] = [
		{
			kind: 'priority',
			method: 'approval',
			limit: 3,
			rung: 'advise',
			voters: people(20),
			options: [option('Alleen zijn', 9), option('Bewegen', 8)]
		},
		describeInitiative('koffie', { theme: 'health', leaders: 1 })
	];

	it('do not say everything twice, but say where it stands', () => {
		expect(readSection('opgave-1', ...findings)).toContain('Initiatief: 1 persoon trekt dit.');
		expect(readSection('opgave-2', ...findings)).toEqual([
			'Dit onderwerp staat op plaats 2: 8 van de 20 stemmers kozen het (40%). Dit is advies.',
			'Wat wij weten over het thema ‘Gezondheid en welzijn’, staat bij opgave 1.',
			'De initiatieven bij het thema ‘Gezondheid en welzijn’ staan bij opgave 1.',
			expect.stringMatching(/^Wat de gemeente Almelo en haar partners doen/),
			expect.stringMatching(/^Voorstel: wij volgen het cijfer/),
			expect.stringMatching(/^Dit cijfer komt uit een rekenmodel/)
		]);
	});
});

describe('the account of participation', () => {
	const account = (differs: Partial<DraftInputs>) =>
		readEvening('participation', { steps: [], ...differs }).slice(1);

	it('says one person in good Dutch', () => {
		expect(
			account({
				present: people(1),
				byChannel: { phone: 1, paper: 0, hands: 0, table: 0 },
				presentByBuurt: { unknown: 1 }
			})
		).toEqual([
			'Er was 1 persoon: 1 bewoner.',
			'1 van de 3.255 inwoners (2024) was erbij: minder dan 0,1%. De anderen hebben wij niet gehoord.',
			'1 persoon deed mee met de telefoon.',
			'Wij kennen van te weinig mensen de buurt. Daarom weten wij niet welke buurten wij misten.',
			'Wij vroegen niet naar naam, leeftijd of afkomst. Daarom weten wij niet of deze groep op de hele wijk lijkt.'
		]);
	});

	it('names the buurten where nobody came from, and keeps silent about small ones', () => {
		const missed = (presentByBuurt: Record<string, number>) =>
			account({ present: people(20), presentByBuurt }).at(-2);
		expect(missed({ BU01411500: 9, BU01411501: 0, BU01411502: 0, unknown: 11 })).toBe(
			'Wij misten mensen uit ‘Wonde en omgeving’ en ‘Achterlanden en omgeving’. Niemand noemde die buurten.'
		);
		expect(missed({ BU01411500: 9, BU01411501: 6, unknown: 5 })).toBe(
			'Uit elke buurt van de wijk was er iemand.'
		);
	});
});

describe('the state of the wijk', () => {
	it('says of every sort of figure what it is', () => {
		expect(readSection('state')).toMatchInlineSnapshot(`
			[
			  "In 2024 woonden hier 3.255 mensen.",
			  "3 van de 10 volwassenen voelen zich eenzaam (26,5% in 2020, schatting). Dat zijn er minder dan in 2016. Toen was het 36,1%.",
			  "Minder mensen voelen zich eenzaam. Dat blijkt uit de cijfers van 2018 en 2020 (schatting).",
			  "6 van de 10 volwassenen voelen zich eenzaam (62,0% in 2020, schatting). Dat zijn er meer dan in 2016. Toen was het 54,3%.",
			  "8 van de 10 volwassenen voelen zich eenzaam (82,2% in 2020, schatting). Dat is ongeveer gelijk aan 2016 (82,1%).",
			  "1 van de 10 volwassenen voelt zich eenzaam (9,4% in 2020, schatting). Dit is de eerste meting. Daarom weten wij niet of het beter of slechter gaat.",
			  "5 van de 10 volwassenen voelen zich eenzaam (50,0% in 2024, schatting). De grens van de wijk veranderde in 2021. Daarom vergelijken wij dit niet met eerdere jaren.",
			  "Over ‘Voelt zich eenzaam’ tonen wij geen cijfer, want het gaat om te weinig mensen.",
			  "Er is nog geen cijfer voor ‘Voelt zich eenzaam’.",
			  "De cijfers zijn vastgelegd op 26 november 2026. Wat daarna is gemeten, staat hier niet in.",
			  "Bij sommige cijfers staat ‘schatting’. Een rekenmodel heeft die cijfers berekend. Het echte cijfer kan iets hoger of lager zijn.",
			  "De grens schoof op. Cijfers van voor 2021 gaan over de wijk met de oude grens.",
			]
		`);
	});
});
