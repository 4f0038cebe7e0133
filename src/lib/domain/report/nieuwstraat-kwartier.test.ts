import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { texts } from '#lib/texts/nl/report.ts';
import { attachTexts } from '../free-text.ts';
import { boundaryBreakSchema } from '../wijkkompas/boundary-break.ts';
import { composeFigures } from '../wijkkompas/figure.ts';
import { parseMeasurements } from '../wijkkompas/import.ts';
import { indicatorSchema } from '../wijkkompas/indicator.ts';
import { composeDraft } from './compose.ts';
import type { Draft } from './draft.ts';
import { readDraft } from './read-draft.ts';
import { fullEvening } from './worlds.ts';

const read = (name: string) =>
	readFileSync(new URL(`../../../example/almelo/${name}`, import.meta.url), 'utf8');
const indicators = z.array(indicatorSchema).parse(JSON.parse(read('indicators.json')));
const { good: measurements } = parseMeasurements(
	parse(read('measurements.csv'), { columns: true }),
	{
		areas: new Set(['WK014115', 'GM0141', 'NL']),
		indicators: new Map(indicators.map((indicator) => [indicator.id, indicator])),
		thisYear: 2026
	}
);
const figures = composeFigures({
	indicators,
	measurements,
	breaks: z.array(boundaryBreakSchema).parse(JSON.parse(read('breaks.json'))),
	wijk: 'WK014115',
	municipality: 'GM0141',
	country: 'NL',
	thisYear: 2026
});

/** As a resident reads it: titles, headings, and every paragraph on a line. */
function readAloud(draft: Draft): string {
	// In a test a text is stored under its own words.
	const words = attachTexts(draft, (textId) => textId);
	return readDraft(words, texts.sentences)
		.sections.flatMap(({ title, paragraphs }) => [
			`# ${title}`,
			...paragraphs.flatMap(({ heading, sentences }) => [
				...(heading === null ? [] : [`## ${heading}`]),
				...sentences.map(({ text }) => text)
			]),
			''
		])
		.join('\n');
}

it('the draft of a practice evening in Nieuwstraat-Kwartier, with the real figures, reads like this', () => {
	expect(readAloud(composeDraft(fullEvening(figures)))).toMatchInlineSnapshot(`
		"# De staat van de wijk
		## De wijk in het kort
		In 2024 woonden hier 3.255 mensen.
		Aantal woningen: 1.577 in 2024.
		## Wat beter gaat
		7 van de 10 volwassenen voelen zich gezond of heel gezond (67,9% in 2020, schatting). Dat is een groter deel dan in 2016 (61,6%).
		3 van de 10 volwassenen komen moeilijk rond (26,5% in 2020, schatting). Dat is een kleiner deel dan in 2016 (36,1%).
		## Wat slechter gaat
		De score voor ‘Overlast en veiligheid’ ging omlaag: van −0,099 (2022) naar −0,125 (2024). Dit is een schatting.
		2 van de 10 volwassenen doen vrijwilligerswerk (17,7% in 2020, schatting). Dat is een kleiner deel dan in 2016 (22,3%).
		6 van de 10 volwassenen voelen zich eenzaam (62,0% in 2020, schatting). Dat is een groter deel dan in 2016 (54,3%).
		4 van de 10 volwassenen bewegen genoeg (44,0% in 2020, schatting). Dat is een kleiner deel dan in 2016 (47,7%).
		## Wat gelijk blijft
		De score voor ‘Fysieke omgeving’ bleef ongeveer gelijk: van −0,002 (2022) naar 0,000 (2024). Dit is een schatting.
		De score voor ‘Sociale samenhang’ bleef ongeveer gelijk: van −0,031 (2022) naar −0,039 (2024). Dit is een schatting.
		De score voor ‘Woningvoorraad’ bleef ongeveer gelijk: van −0,070 (2022) naar −0,064 (2024). Dit is een schatting.
		8 van de 10 volwassenen vinden dat zij zelf kunnen kiezen hoe zij leven (82,2% in 2020, schatting). Dat is ongeveer gelijk aan 2016 (82,1%).
		De score voor ‘Voorzieningen’ bleef ongeveer gelijk: van 0,008 (2022) naar 0,009 (2024). Dit is een schatting.
		## Nog niet te vergelijken
		1 van de 10 volwassenen heeft ernstige hinder van geluid van de buren (9,4% in 2020, schatting). Dit is de eerste meting. Daarom weten wij niet of het beter of slechter gaat.
		Wij hebben hier geen cijfer voor ‘Er is genoeg te doen voor de jeugd’ en ‘Tevreden over hoe de gemeente mij betrekt’.
		## Over deze cijfers
		De cijfers zijn vastgelegd op 26 november 2026. Het oudste cijfer is uit 2020, het nieuwste uit 2024. Wat daarna is gemeten, staat hier niet in.
		Bij sommige cijfers staat ‘schatting’. Een computer rekende die cijfers uit. Het echte cijfer kan iets hoger of lager zijn.
		In 2021 schoof de grens op. Er kwamen 134 adressen bij uit Ossenkoppelerhoek. Dat is 9% van de adressen van nu. Cijfers van voor 2021 gaan over de wijk met de oude grens.

		# Wat bewoners en professionals zeggen
		## Bewoners over de cijfers
		‘Voelt zich eenzaam’ (62,0% in 2020, schatting): 16 van de 24 bewoners herkennen dit. 4 herkennen het deels, 3 herkennen het niet en 1 weet het niet.
		‘Heeft moeite met rondkomen’ (26,5% in 2020, schatting): 2 van de 24 bewoners herkennen dit. 3 herkennen het deels, 15 herkennen het niet en 4 weten het niet.
		Ondernemers tellen hier mee bij de bewoners.
		## Professionals over de cijfers
		‘Voelt zich eenzaam’ (62,0% in 2020, schatting): 5 van de 7 professionals herkennen dit. 1 herkent het deels en 1 weet het niet.
		‘Heeft moeite met rondkomen’ (26,5% in 2020, schatting): 5 van de 7 professionals herkennen dit. 1 herkent het deels en 1 herkent het niet.
		## Opmerkingen
		Bij ‘Voelt zich eenzaam’ schreven mensen: ‘De bus rijdt ’s avonds niet’ en ‘Wij zien het ook bij jongeren’.
		## Waar de meeste mensen achter staan
		Achter ‘Alleen zijn’ staan de meeste mensen: 18.
		Daarna komt ‘Zwerfafval bij de containers’: 9 mensen.
		Achter ‘Donkere straten’ staan evenveel mensen: 9.
		## Wat goed gaat
		Er kwamen 3 kaartjes over wat goed gaat.
		Mensen schreven: ‘Woorden van buren-1’ (5 mensen), ‘Woorden van buren-2’ (2 mensen) en ‘Woorden van feest’ (2 mensen).
		## Wat beter kan
		Er kwamen 13 kaartjes over wat beter kan.
		Achter deze 5 staan de meeste mensen: ‘Woorden van alleen-1’ (9 mensen), ‘Woorden van alleen-2’ (5 mensen), ‘Woorden van donker-1’ (5 mensen), ‘Woorden van afval-1’ (4 mensen) en ‘Woorden van afval-2’ (4 mensen).
		## Wensen
		Er kwamen 3 kaartjes met een wens.
		Mensen schreven: ‘Woorden van bankje’ (5 mensen), ‘Woorden van jongeren-1’ (4 mensen) en ‘Woorden van jongeren-2’ (3 mensen).
		## Hoe wij tellen
		Wij tellen mensen. Wie een kaartje schreef of ‘ook ik’ koos, telt bij dat onderwerp één keer.

		# Waar cijfer en ervaring verschillen
		## Het cijfer en de bewoners
		Het cijfer zegt: minder mensen komen moeilijk rond. Maar 15 van de 20 bewoners met een mening herkennen dat niet.
		## Bewoners en professionals
		Bewoners en professionals kijken anders naar ‘Heeft moeite met rondkomen’. 5 van de 20 bewoners met een mening herkennen dit, helemaal of een beetje. Bij de professionals zijn dat er 6 van de 7.
		## Hoe wij vergelijken
		Wij noemen een verschil alleen als het waarschijnlijk geen toeval is. Wie ‘weet ik niet’ koos, telt hierbij niet mee.

		# Hoe de opgaven zijn gekozen
		29 van de 31 mensen stemden. Ieder kon hooguit 3 van de 6 onderwerpen kiezen.
		Dat waren 23 bewoners en ondernemers, en 6 professionals.
		Deze stemming is advies. Burgemeester en wethouders beslissen. Kiezen zij iets anders? Dan leggen zij uit waarom.
		De 3 onderwerpen die hieronder staan, kregen de meeste stemmen. Die stellen wij voor als opgaven. Een opgave is iets waar de wijk en de gemeente de komende jaren aan kunnen werken.
		Bewoners en professionals kozen anders. Bij de bewoners staat ‘Alleen zijn’ bovenaan, bij de professionals ‘Donkere straten’.
		## Wat niet is gekozen
		Minder stemmen kregen: ‘Een plek voor jongeren’ (9) en ‘Parkeren’ (6).
		Niemand koos: ‘Buren die elkaar helpen’.

		# Opgave 1. Alleen zijn
		## Waarom
		17 van de 29 mensen kozen dit onderwerp (59%). Het staat op plaats 1.
		Dat zijn 14 van de 23 bewoners en ondernemers, en 3 van de 6 professionals.
		18 mensen schreven of steunden een kaartje over dit onderwerp.
		Mensen schreven: ‘Woorden van alleen-1’, ‘Woorden van alleen-2’ en ‘Woorden van alleen-3’.
		6 van de 10 volwassenen voelen zich eenzaam (62,0% in 2020, schatting). Dat is een groter deel dan in 2016 (54,3%).
		4 van de 10 volwassenen bewegen genoeg (44,0% in 2020, schatting). Dat is een kleiner deel dan in 2016 (47,7%).
		## Wie doet wat
		Plaats: ‘Wonde en omgeving’. 2 mensen beginnen hiermee, 5 mensen helpen mee en 11 mensen steunen dit.
		Wat de gemeente Almelo en haar partners doen, staat nog niet vast.
		## Hoe zien wij of het lukt
		Voorstel: wij volgen het cijfer ‘Voelt zich eenzaam’. Wij beginnen bij 62,0% (2020, schatting). Lager is beter.
		Een computer rekent dit cijfer uit. Het kan niet laten zien of één project heeft gewerkt.

		# Opgave 2. Donkere straten
		## Waarom
		14 van de 29 mensen kozen dit onderwerp (48%). Het deelt plaats 2 met ‘Zwerfafval bij de containers’.
		Dat zijn 9 van de 23 bewoners en ondernemers, en 5 van de 6 professionals.
		9 mensen schreven of steunden een kaartje over dit onderwerp.
		Mensen schreven: ‘Woorden van donker-1’, ‘Woorden van donker-2’ en ‘Woorden van donker-3’.
		De score voor ‘Overlast en veiligheid’ ging omlaag: van −0,099 (2022) naar −0,125 (2024). Dit is een schatting.
		## Wie doet wat
		Bij dit onderwerp staat nog geen initiatief.
		Wat de gemeente Almelo en haar partners doen, staat nog niet vast.
		## Hoe zien wij of het lukt
		Voorstel: wij volgen het cijfer ‘Overlast en veiligheid’. Wij beginnen bij −0,125 (2024, schatting). Hoger is beter. Dat is lager dan het vaste cijfer voor Nederland (0).
		Een computer rekent dit cijfer uit. Het kan niet laten zien of één project heeft gewerkt.

		# Opgave 3. Zwerfafval bij de containers
		## Waarom
		14 van de 29 mensen kozen dit onderwerp (48%). Het deelt plaats 2 met ‘Donkere straten’.
		Dat zijn 12 van de 23 bewoners en ondernemers, en 2 van de 6 professionals.
		9 mensen schreven of steunden een kaartje over dit onderwerp.
		Mensen schreven: ‘Woorden van afval-1’, ‘Woorden van afval-2’ en ‘Woorden van afval-3’.
		Het enige cijfer bij het thema ‘Leefomgeving’ ging niet achteruit.
		## Wie doet wat
		Wij zoeken iemand die hiermee begint. 3 mensen helpen mee en 1 persoon steunt dit.
		Wat de gemeente Almelo en haar partners doen, staat nog niet vast.
		## Hoe zien wij of het lukt
		Voorstel: wij volgen het cijfer ‘Fysieke omgeving’. Wij beginnen bij 0,000 (2024, schatting). Hoger is beter. Dat is gelijk aan het vaste cijfer voor Nederland.
		Een computer rekent dit cijfer uit. Het kan niet laten zien of één project heeft gewerkt.

		# Andere initiatieven
		1 persoon begint hiermee en 4 mensen steunen dit.

		# Cijfers om te volgen
		Elk cijfer heeft zijn eigen laatste jaar. Daarmee vergelijken wij later.
		## Bij de opgaven
		‘Fysieke omgeving’: 0,000 in 2024 (schatting). Dat is gelijk aan het vaste cijfer voor Nederland. Nieuw cijfer: elke 2 jaar.
		‘Overlast en veiligheid’: −0,125 in 2024 (schatting). Dat is lager dan het vaste cijfer voor Nederland (0). Nieuw cijfer: elke 2 jaar.
		‘Voelt zich (heel) gezond’: 67,9% in 2020 (schatting). Nieuw cijfer: elke 4 jaar.
		‘Voelt zich eenzaam’: 62,0% in 2020 (schatting). Nieuw cijfer: elke 4 jaar.
		‘Beweegt genoeg’: 44,0% in 2020 (schatting). Nieuw cijfer: elke 4 jaar.
		‘Vindt dat hij zelf kan kiezen hoe hij leeft’: 82,2% in 2020 (schatting). Nieuw cijfer: elke 4 jaar.
		## De andere cijfers
		‘Doet vrijwilligerswerk’: 17,7% in 2020 (schatting). Nieuw cijfer: elke 4 jaar.
		‘Sociale samenhang’: −0,039 in 2024 (schatting). Dat is lager dan het vaste cijfer voor Nederland (0). Nieuw cijfer: elke 2 jaar.
		‘Woningvoorraad’: −0,064 in 2024 (schatting). Dat is lager dan het vaste cijfer voor Nederland (0). Nieuw cijfer: elke 2 jaar.
		‘Ernstige geluidshinder van buren’: 9,4% in 2020 (schatting). Nieuw cijfer: elke 4 jaar.
		‘Heeft moeite met rondkomen’: 26,5% in 2020 (schatting). Nieuw cijfer: elke 4 jaar.
		‘Voorzieningen’: 0,009 in 2024 (schatting). Dat is hoger dan het vaste cijfer voor Nederland (0). Nieuw cijfer: elke 2 jaar.
		Nog zonder cijfer: ‘Er is genoeg te doen voor de jeugd’ en ‘Tevreden over hoe de gemeente mij betrekt’.

		# Wie meededen en wie niet
		## Hoeveel mensen
		Dit was een oefenavond met nepbewoners. Het telt nergens voor mee.
		De avond ‘Samen over de wijk’ was op 26 november 2026. Plaats: Wijkcentrum.
		Er waren 31 mensen: 24 bewoners en ondernemers, en 7 professionals.
		In 2024 woonden hier 3.255 mensen. De meesten hebben wij niet gehoord.
		## Hoe zwaar hun inbreng weegt
		Elke stap van de avond heeft een trede. De trede zegt hoe zwaar de inbreng weegt.
		‘Herkent u dit?’: 31 mensen deden mee. Trede: raadplegen. Burgemeester en wethouders lezen wat mensen zeggen. Daarna beslissen zij zelf.
		‘Wat gaat goed, wat kan beter?’: 27 mensen deden mee. Trede: raadplegen. Burgemeester en wethouders lezen wat mensen zeggen. Daarna beslissen zij zelf.
		‘Prioriteiten’: 29 mensen deden mee. Trede: adviseren. Burgemeester en wethouders beslissen. Kiezen zij iets anders? Dan leggen zij uit waarom.
		‘Initiatieven’: 19 mensen deden mee. Trede: samen maken. Burgemeester en wethouders beslissen aan het eind.
		## Wie wij misten
		Wij misten mensen uit ‘Wonde en omgeving’. Niemand noemde die buurt.
		Wij vroegen niet naar naam, leeftijd of afkomst. Daarom weten wij niet of deze groep op de hele wijk lijkt.
		"
	`);
});
