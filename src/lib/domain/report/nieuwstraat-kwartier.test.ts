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
import { readSentence, readTitle, type Draft } from './draft.ts';
import { fullEvening } from './worlds.ts';

const read = (name: string) =>
	readFileSync(new URL(`../../../example/almelo/${name}`, import.meta.url), 'utf8');
const indicators = z.array(indicatorSchema).parse(JSON.parse(read('indicators.json')));
const { good: measurements } = parseMeasurements(
	parse(read('measurements.csv'), { columns: true }),
	{
		areas: new Set(['WK014115', 'GM0141', 'NL']),
		indicators: new Map(indicators.map((indicator) => [indicator.id, indicator]))
	}
);
const figures = composeFigures({
	indicators,
	measurements,
	breaks: z.array(boundaryBreakSchema).parse(JSON.parse(read('breaks.json'))),
	wijk: 'WK014115',
	municipality: 'GM0141',
	country: 'NL'
});

/** As a resident reads it: titles, headings, and every paragraph on a line. */
function readAloud(draft: Draft): string {
	// In a test a text is stored under its own words.
	return attachTexts(draft, (words) => words)
		.sections.flatMap((section) => [
			`# ${readTitle(section)}`,
			...section.paragraphs.flatMap(({ heading, sentences }) => [
				...(heading === null ? [] : [`## ${heading}`]),
				...sentences.map(readSentence)
			]),
			''
		])
		.join('\n');
}

it('the draft of a practice evening in Nieuwstraat-Kwartier, with the real figures, reads like this', () => {
	expect(readAloud(composeDraft(fullEvening(figures), texts.sentences))).toMatchInlineSnapshot(`
		"# De staat van de wijk
		## De wijk in het kort
		In 2024 woonden hier 3.255 mensen.
		Aantal woningen: 1.577 in 2024.
		Inwoners per km² land: 5.291 per km² in 2024.
		## Wat beter gaat
		7 van de 10 volwassenen voelen zich gezond of heel gezond (67,9% in 2020, schatting). Dat zijn er meer dan in 2016. Toen was het 61,6%.
		3 van de 10 volwassenen komen moeilijk rond (26,5% in 2020, schatting). Dat zijn er minder dan in 2016. Toen was het 36,1%.
		## Wat slechter gaat
		Er is meer overlast en minder veiligheid. Dat blijkt uit de cijfers van 2022 en 2024 (schatting).
		2 van de 10 volwassenen doen vrijwilligerswerk (17,7% in 2020, schatting). Dat zijn er minder dan in 2016. Toen was het 22,3%.
		6 van de 10 volwassenen voelen zich eenzaam (62,0% in 2020, schatting). Dat zijn er meer dan in 2016. Toen was het 54,3%.
		4 van de 10 volwassenen bewegen genoeg (44,0% in 2020, schatting). Dat zijn er minder dan in 2016. Toen was het 47,7%.
		## Wat gelijk blijft
		‘Fysieke omgeving’ blijft ongeveer gelijk. Dat blijkt uit de cijfers van 2022 en 2024 (schatting).
		‘Sociale samenhang’ blijft ongeveer gelijk. Dat blijkt uit de cijfers van 2022 en 2024 (schatting).
		‘Woningvoorraad’ blijft ongeveer gelijk. Dat blijkt uit de cijfers van 2022 en 2024 (schatting).
		8 van de 10 volwassenen vinden dat zij zelf kunnen kiezen hoe zij leven (82,2% in 2020, schatting). Dat is ongeveer gelijk aan 2016 (82,1%).
		‘Voorzieningen’ blijft ongeveer gelijk. Dat blijkt uit de cijfers van 2022 en 2024 (schatting).
		## Wat wij niet weten
		1 van de 10 volwassenen heeft ernstige hinder van geluid van de buren (9,4% in 2020, schatting). Dit is de eerste meting. Daarom weten wij niet of het beter of slechter gaat.
		Er is nog geen cijfer voor ‘Er is genoeg te doen voor de jeugd’ en ‘Tevreden over hoe de gemeente mij betrekt’.
		## Over deze cijfers
		De cijfers zijn vastgelegd op 26 november 2026. Wat daarna is gemeten, staat hier niet in.
		Bij sommige cijfers staat ‘schatting’. Een rekenmodel heeft die cijfers berekend. Het echte cijfer kan iets hoger of lager zijn.
		In 2021 schoof de grens op. Er kwamen 134 adressen bij uit Ossenkoppelerhoek. Dat is 9% van de adressen van nu. Cijfers van voor 2021 gaan over de wijk met de oude grens.

		# Wat bewoners en professionals zeggen
		## Bewoners over de cijfers
		‘Voelt zich eenzaam’: 16 van de 24 bewoners herkennen dit. 4 herkennen het deels, 3 herkennen het niet en 1 weet het niet.
		‘Heeft moeite met rondkomen’: 2 van de 24 bewoners herkennen dit. 3 herkennen het deels, 15 herkennen het niet en 4 weten het niet.
		Ondernemers tellen hier mee bij de bewoners.
		## Professionals over de cijfers
		‘Voelt zich eenzaam’: 5 van de 7 professionals herkennen dit. 1 herkent het deels en 1 weet het niet.
		‘Heeft moeite met rondkomen’: 5 van de 7 professionals herkennen dit. 1 herkent het deels en 1 herkent het niet.
		## Opmerkingen
		Bij ‘Voelt zich eenzaam’ schreven mensen 2 opmerkingen.
		## Wat goed gaat
		Er kwamen 3 kaartjes over wat goed gaat, met samen 6 keer ‘ook ik’.
		Het vaakst genoemd: ‘Buren die elkaar helpen’ (2 kaartjes en 5 keer ‘ook ik’).
		Daarna: een los kaartje over Samen leven (1 keer ‘ook ik’).
		## Wat beter kan
		Er kwamen 13 kaartjes over wat beter kan, met samen 27 keer ‘ook ik’.
		Het vaakst genoemd: ‘Alleen zijn’ (4 kaartjes en 14 keer ‘ook ik’).
		Daarna: ‘Zwerfafval bij de containers’ (3 kaartjes en 6 keer ‘ook ik’).
		Even vaak genoemd: ‘Donkere straten’ (3 kaartjes en 6 keer ‘ook ik’).
		## Wensen
		Er kwamen 3 kaartjes met een wens, met samen 9 keer ‘ook ik’.
		Het vaakst genoemd: ‘Een plek voor jongeren’ (2 kaartjes en 5 keer ‘ook ik’).
		Daarna: een los kaartje over Leefomgeving (4 keer ‘ook ik’).
		## Hoe wij tellen
		Wij tellen elk kaartje en elke ‘ook ik’ als 1. Dezelfde persoon kan dus vaker meetellen.

		# Waar cijfer en ervaring verschillen
		## Het cijfer en de bewoners
		Het cijfer zegt: minder mensen komen moeilijk rond. Maar 15 van de 20 bewoners met een mening herkennen dat niet.
		## Bewoners en professionals
		Bewoners en professionals kijken anders naar ‘Heeft moeite met rondkomen’. Van de bewoners met een mening herkennen 5 van de 20 dit helemaal of deels. Bij de professionals zijn dat er 6 van de 7.
		## Hoe wij vergelijken
		Wij noemen alleen een verschil dat bijna zeker geen toeval is (95% zekerheid). Wie ‘weet ik niet’ koos, telt hierbij niet mee.

		# Hoe de opgaven zijn gekozen
		29 van de 31 mensen stemden. Ieder kon hooguit 3 van de 6 onderwerpen kiezen.
		Dat waren 23 bewoners en ondernemers, en 6 professionals.
		Deze stemming is advies. Het college beslist. Doet het iets anders? Dan legt het uit waarom.
		De 3 onderwerpen die hieronder staan, kregen de meeste stemmen. Dat zijn de opgaven. Een opgave is iets waar de wijk en de gemeente de komende jaren aan werken.
		## Wat niet is gekozen
		Minder stemmen kregen: ‘Een plek voor jongeren’ (9) en ‘Parkeren’ (6).
		Niemand koos: ‘Buren die elkaar helpen’.

		# Opgave 1. Alleen zijn
		## Waarom
		Dit onderwerp staat op plaats 1: 17 van de 29 stemmers kozen het (59%). Dit is advies.
		Hierover kwamen 4 kaartjes, met samen 14 keer ‘ook ik’.
		‘Voelt zich eenzaam’: 16 van de 24 bewoners herkennen dit cijfer. Bij de professionals zijn dat er 5 van de 7.
		6 van de 10 volwassenen voelen zich eenzaam (62,0% in 2020, schatting). Dat zijn er meer dan in 2016. Toen was het 54,3%.
		4 van de 10 volwassenen bewegen genoeg (44,0% in 2020, schatting). Dat zijn er minder dan in 2016. Toen was het 47,7%.
		## Wie doet wat
		Initiatief in ‘Wonde en omgeving’: 2 mensen trekken dit, 5 helpen mee en 11 steunen het.
		Wat de gemeente Almelo en haar partners doen, staat nog niet vast. De wijkregisseur vult dat aan.
		## Hoe zien wij of het lukt
		Voorstel: wij volgen het cijfer ‘Voelt zich eenzaam’. De nulmeting is 62,0% in 2020 (schatting). Daarmee vergelijken wij later. Lager is beter.
		Dit cijfer komt uit een rekenmodel. Het kan niet laten zien of één project heeft gewerkt.

		# Opgave 2. Donkere straten
		## Waarom
		Dit onderwerp deelt plaats 2 met ‘Zwerfafval bij de containers’: 14 van de 29 stemmers kozen het (48%). Dit is advies.
		Hierover kwamen 3 kaartjes, met samen 6 keer ‘ook ik’.
		Er is meer overlast en minder veiligheid. Dat blijkt uit de cijfers van 2022 en 2024 (schatting).
		## Wie doet wat
		Bij dit onderwerp staat nog geen initiatief.
		Wat de gemeente Almelo en haar partners doen, staat nog niet vast. De wijkregisseur vult dat aan.
		## Hoe zien wij of het lukt
		Voorstel: wij volgen het cijfer ‘Overlast en veiligheid’. De nulmeting is −0,125 in 2024 (schatting). Daarmee vergelijken wij later. Hoger is beter. 0 is het vaste cijfer voor Nederland.
		Dit cijfer komt uit een rekenmodel. Het kan niet laten zien of één project heeft gewerkt.

		# Opgave 3. Zwerfafval bij de containers
		## Waarom
		Dit onderwerp deelt plaats 2 met ‘Donkere straten’: 14 van de 29 stemmers kozen het (48%). Dit is advies.
		Hierover kwamen 3 kaartjes, met samen 6 keer ‘ook ik’.
		Bij het thema ‘Leefomgeving’ ging geen enkel cijfer achteruit.
		## Wie doet wat
		Initiatief: niemand trekt dit nog, 3 helpen mee en 1 steunt het.
		Wat de gemeente Almelo en haar partners doen, staat nog niet vast. De wijkregisseur vult dat aan.
		## Hoe zien wij of het lukt
		Voorstel: wij volgen het cijfer ‘Fysieke omgeving’. De nulmeting is 0,000 in 2024 (schatting). Daarmee vergelijken wij later. Hoger is beter. 0 is het vaste cijfer voor Nederland.
		Dit cijfer komt uit een rekenmodel. Het kan niet laten zien of één project heeft gewerkt.

		# Andere initiatieven
		Initiatief: 1 persoon trekt dit en 4 steunen het.

		# Cijfers om te volgen
		Elk cijfer heeft zijn eigen laatste jaar. Dat cijfer is de nulmeting: daarmee vergelijken wij later.
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
		Er waren 31 mensen: 22 bewoners, 2 ondernemers en 7 professionals.
		22 van de 3.255 inwoners (2024) waren erbij: 0,7%. De anderen hebben wij niet gehoord.
		27 mensen deden mee met de telefoon en 4 op papier.
		## Hoe zwaar hun inbreng weegt
		Elke stap van de avond heeft een trede. De trede zegt hoe zwaar de inbreng weegt.
		‘Herkent u dit?’: 31 mensen deden mee. Trede: raadplegen. Het college leest wat mensen zeggen en beslist zelf.
		‘Wat gaat goed, wat kan beter?’: 27 mensen deden mee. Trede: raadplegen. Het college leest wat mensen zeggen en beslist zelf.
		‘Prioriteiten’: 29 mensen deden mee. Trede: adviseren. Het college beslist. Doet het iets anders? Dan legt het uit waarom.
		‘Initiatieven’: 19 mensen deden mee. Trede: samen maken. Het college beslist aan het eind.
		## Wie wij misten
		Wij misten mensen uit ‘Wonde en omgeving’. Niemand noemde die buurt.
		Wij vroegen niet naar naam, leeftijd of afkomst. Daarom weten wij niet of deze groep op de hele wijk lijkt.
		"
	`);
});
