import { describe, expect, it } from 'vitest';
import { readEvening, readSection } from '../../../../tests/support/read-report.ts';
import type { Finding, RecognitionCount, TallyFinding, TallyOption } from '../finding/finding.ts';
import {
	describeAnswers,
	describeCluster,
	describeInitiative,
	describeVote,
	people
} from './worlds.ts';

const count = (yes: number, partly: number, no: number, unknown = 0): RecognitionCount => ({
	yes,
	partly,
	no,
	unknown
});
const nobody = count(0, 0, 0);

const recognition = (indicator: string, residents: RecognitionCount, professionals = nobody) =>
	describeAnswers(indicator, residents, professionals);

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
			/bleef ongeveer gelijk. Maar 9 van de 10 bewoners/
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

describe('a step that was never computed', () => {
	const heavy = { stepId: 'zwaar', activity: 'x', title: 'Zwaar', rung: null, answered: 22 };
	const evening = (...others: Finding[]) => ({
		present: people(22),
		steps: [
			{ ...heavy, findings: [], isUncomputed: true },
			{ ...heavy, stepId: 'licht', title: 'Licht', findings: others }
		]
	});
	const read = (id: string, ...others: Finding[]) => readEvening(id, evening(...others));

	it('is not told as a step in which nobody said anything', () => {
		expect(read('voices')).toEqual([
			'‘Zwaar’: het antwoord van deze stap is nog niet uitgerekend. De antwoorden zijn bewaard.'
		]);
		expect(read('differences')).toEqual([
			'Niet alle antwoorden van deze avond zijn uitgerekend. Daarom weten wij niet waar cijfer en ervaring verschillen.'
		]);
		expect(read('choice')).toEqual([
			'Niet alle antwoorden van deze avond zijn uitgerekend. Een stemming kan daarbij horen.',
			'Daarom staan er nog geen opgaven in dit concept.'
		]);
		expect(read('initiatives')).toEqual(['Er zijn geen initiatieven om te laten zien.']);
	});

	it('is told beside what the other steps gave', () => {
		expect(read('voices', ...describeCluster('c', 'Licht', 'safety', [4]))).toContainEqual(
			expect.stringMatching(/^‘Zwaar’: het antwoord/)
		);
		const choice = read('choice', ...describeCluster('c', 'Licht', 'safety', [4]));
		expect(choice[0]).toMatch(/^Niet alle antwoorden/);
		expect(choice[1]).toMatch(/^De opgaven komen uit de kaartjes\./);
		expect(read('differences', recognition('gez_eenzaam', count(0, 0, 4), count(4, 0, 0)))).toEqual(
			[expect.stringMatching(/^Niet alle antwoorden/)]
		);
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

	it('says beside who recognise it what the figure is, or that there is none', () => {
		const said = ['gez_eenzaam', 'gone'].map(
			(indicator) =>
				readSection('voices', recognition(indicator, count(6, 0, 0, 0), count(0, 0, 0, 0)))[0]
		);
		expect(said).toEqual([
			'‘Voelt zich eenzaam’ (62,0% in 2020, schatting): alle 6 bewoners herkennen dit.',
			'‘gone’ (wij hebben hier geen cijfer): alle 6 bewoners herkennen dit.'
		]);
	});

	it('says one and none in good Dutch', () => {
		const one = recognition('gez_eenzaam', count(1, 1, 3, 1), count(0, 0, 5));
		expect(readSection('voices', one)).toEqual([
			'‘Voelt zich eenzaam’ (62,0% in 2020, schatting): 1 van de 6 bewoners herkent dit. 1 herkent het deels, 3 herkennen het niet en 1 weet het niet.',
			'‘Voelt zich eenzaam’ (62,0% in 2020, schatting): geen van de 5 professionals herkent dit. 5 herkennen het niet.'
		]);
	});
});

describe('how the opgaven were chosen', () => {
	const option = (index: number, votes: number): TallyOption => ({
		id: `line-${String(index)}`,
		label: 'ABCDEFG'.charAt(index),
		...{ votes, rank: 1, theme: null, group: null, split: null }
	});
	const vote = (votes: number[], differs: Partial<TallyFinding> = {}): Finding =>
		describeVote(
			votes.map((n, index) => option(index, n)),
			differs
		);
	const voters = (cast: number) => ({ present: 30, entitled: 30, cast, valid: cast });

	it('says who was equal to the last one, and why it is not there', () => {
		expect(readSection('choice', vote([9, 4, 4, 4, 4, 4, 1]))).toEqual([
			'20 van de 30 mensen stemden. Ieder kon hooguit 3 van de 7 onderwerpen kiezen.',
			'Deze stemming is advies. Burgemeester en wethouders beslissen. Kiezen zij iets anders? Dan leggen zij uit waarom.',
			'Geen onderwerp kreeg meer stemmen dan de 5 onderwerpen die hieronder staan. Die stellen wij voor als opgaven. Een opgave is iets waar de wijk en de gemeente de komende jaren aan kunnen werken. Meestal zijn het er 3. Nu zijn het er meer. Sommige kregen evenveel stemmen, of de helft koos ze.',
			'‘F’ kreeg evenveel stemmen als opgave 5. Er passen er hooguit 5. Daarom volgden wij de lijst waaruit mensen kozen.',
			'Minder stemmen kregen: ‘G’ (1).'
		]);
	});

	it('names dots when people gave dots, and shares places', () => {
		const dots = vote([12, 12, 1], {
			method: 'dots',
			limit: 5,
			rung: 'consult',
			base: voters(30)
		});
		expect(readSection('choice', dots)[0]).toBe(
			'Alle 30 mensen stemden. Ieder kon 5 stippen verdelen over 3 onderwerpen.'
		);
		expect(readSection('opgave-1', dots)[0]).toBe(
			'Dit onderwerp kreeg 12 stippen. 30 mensen verdeelden stippen. Het deelt plaats 1 met ‘B’.'
		);
		expect(readSection('opgave-3', dots)[0]).toMatch(/^Dit onderwerp kreeg 1 stip\. .*plaats 3\.$/);
	});

	it('gives the numbers themselves where they are small, and a share from 20 people on', () => {
		const first = (cast: number) => readSection('opgave-1', vote([5], { base: voters(cast) }))[0];
		expect(first(7)).toBe('5 van de 7 mensen kozen dit onderwerp. Het staat op plaats 1.');
		expect(first(20)).toBe('5 van de 20 mensen kozen dit onderwerp (25%). Het staat op plaats 1.');
	});

	it('says which got the most where the last one got more than what is left', () => {
		expect(readSection('choice', vote([9, 8, 7, 1])).join(' ')).toContain(
			'De 3 onderwerpen die hieronder staan, kregen de meeste stemmen.'
		);
	});

	it('says of topics that nobody voted on what is true of those that are equal', () => {
		const topics = (...support: number[]) =>
			readSection(
				'choice',
				...support.flatMap((n, index) =>
					describeCluster(`t${String(index)}`, `T${String(index)}`, 'safety', [n])
				)
			)[0];
		expect(topics(3, 2, 1, 0)).toContain('Wij namen de 3 onderwerpen waar de meeste mensen');
		for (const equal of [topics(2, 2, 2), topics(3, 2, 1, 1, 1, 1, 1)]) {
			expect(equal).toContain('Achter geen ander onderwerp staan meer mensen.');
			expect(equal).not.toContain('de meeste mensen');
		}
	});

	it('says that nothing got more than anything else in a full tie', () => {
		const lines = readSection('choice', vote([4, 4, 4, 4]));
		expect(lines.join(' ')).not.toContain('de meeste stemmen');
		expect(lines).toContainEqual(
			expect.stringMatching(/^Alle onderwerpen kregen evenveel stemmen/)
		);
	});

	it('does not say that nobody voted when too few did', () => {
		const few = readSection('choice', vote([], { options: { is: 'too-few' }, base: voters(4) }));
		expect(few[0]).toMatch(/^Er is gestemd, maar door te weinig mensen\./);
		expect(
			readSection('choice', vote([], { options: { is: 'none' }, base: voters(0) }))[0]
		).toMatch(/^Er is niet gestemd\./);
	});

	const split = (residents: number, professionals: number) => ({ residents, professionals });
	const apart = (hasEntrepreneurs: boolean, ...options: TallyOption[]) =>
		describeVote(options, {
			base: voters(17),
			voters: { residents: 12, professionals: 5 },
			hasEntrepreneurs
		});

	it('tells residents and professionals apart, and names entrepreneurs when they were there', () => {
		const groups = (hasEntrepreneurs: boolean) =>
			readSection('choice', apart(hasEntrepreneurs, option(0, 9)))[1];
		expect(groups(false)).toBe('Dat waren 12 bewoners en 5 professionals.');
		expect(groups(true)).toBe('Dat waren 12 bewoners en ondernemers, en 5 professionals.');
		expect(readSection('choice', vote([3]))[1]).toMatch(/^Deze stemming is advies/);
	});

	it('says of every opgave how many of each group chose it, and where their orders differ', () => {
		const vote = apart(
			false,
			{ ...option(0, 11), split: split(10, 1) },
			{ ...option(1, 8), split: split(4, 4) }
		);
		expect(readSection('opgave-1', vote)[1]).toBe(
			'Dat zijn 10 van de 12 bewoners en 1 van de 5 professionals.'
		);
		const withOwners = apart(true, { ...option(0, 11), split: split(10, 1) });
		expect(readSection('opgave-1', withOwners)[1]).toBe(
			'Dat zijn 10 van de 12 bewoners en ondernemers, en 1 van de 5 professionals.'
		);
		expect(readSection('choice', vote)).toContain(
			'Bewoners en professionals kozen anders. Bij de bewoners staat ‘A’ bovenaan, bij de professionals ‘B’.'
		);
	});
});

describe('two opgaven of one theme', () => {
	const option = (id: string, votes: number): TallyOption => ({
		...{ id, label: id, votes, rank: 1, theme: 'health', group: null, split: null }
	});
	const findings: Finding[] = [
		describeVote([option('Alleen zijn', 9), option('Bewegen', 8)]),
		describeInitiative('koffie', { theme: 'health', leaders: 1 })
	];

	it('do not say everything twice, but say where it stands', () => {
		expect(readSection('opgave-1', ...findings)).toContain('1 persoon begint hiermee.');
		expect(readSection('opgave-2', ...findings)).toEqual([
			'8 van de 20 mensen kozen dit onderwerp (40%). Het staat op plaats 2.',
			'Wat wij weten over het thema ‘Gezondheid en welzijn’, staat bij opgave 1.',
			'De initiatieven bij het thema ‘Gezondheid en welzijn’ staan bij opgave 1.',
			expect.stringMatching(/^Wat de gemeente Almelo en haar partners doen/),
			expect.stringMatching(/^Voorstel: wij volgen het cijfer/),
			expect.stringMatching(/^Een computer rekent dit cijfer uit/)
		]);
	});
});

describe('the state of the wijk', () => {
	it('says of every sort of figure what it is', () => {
		expect(readSection('state')).toMatchInlineSnapshot(`
			[
			  "In 2024 woonden hier 3.255 mensen.",
			  "3 van de 10 volwassenen voelen zich eenzaam (26,5% in 2020, schatting). Dat is een kleiner deel dan in 2016 (36,1%).",
			  "De score voor ‘Voelt zich eenzaam’ ging omlaag: van 0,200 (2018) naar 0,100 (2020). Dit is een schatting.",
			  "6 van de 10 volwassenen voelen zich eenzaam (62,0% in 2020, schatting). Dat is een groter deel dan in 2016 (54,3%).",
			  "8 van de 10 volwassenen voelen zich eenzaam (82,2% in 2020, schatting). Dat is ongeveer gelijk aan 2016 (82,1%).",
			  "1 van de 10 volwassenen voelt zich eenzaam (9,4% in 2020, schatting). Dit is de eerste meting. Daarom weten wij niet of het beter of slechter gaat.",
			  "5 van de 10 volwassenen voelen zich eenzaam (50,0% in 2024, schatting). De grens van de wijk veranderde in 2021. Daarom vergelijken wij dit niet met eerdere jaren.",
			  "Over ‘Voelt zich eenzaam’ tonen wij geen cijfer, want het gaat om te weinig mensen.",
			  "Wij hebben hier geen cijfer voor ‘Voelt zich eenzaam’.",
			  "De cijfers zijn vastgelegd op 26 november 2026. Het oudste cijfer is uit 2020, het nieuwste uit 2024. Wat daarna is gemeten, staat hier niet in.",
			  "Bij sommige cijfers staat ‘schatting’. Een computer rekende die cijfers uit. Het echte cijfer kan iets hoger of lager zijn.",
			  "De grens schoof op. Cijfers van voor 2021 gaan over de wijk met de oude grens.",
			]
		`);
	});
});
