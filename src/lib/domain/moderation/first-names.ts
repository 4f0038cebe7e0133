/**
 * First names that people in a Dutch neighbourhood have, in small letters: common ones in the Netherlands over the last century, and
 * those of families from Turkey, Morocco, Syria, Armenia, Poland, Ukraine, Suriname and Eritrea. Written down by ourselves; no register.
 */

function list(...lines: string[]): ReadonlySet<string> {
	return new Set(lines.flatMap((line) => line.split(' ')));
}

/** Names that are nothing but a name: they point at somebody in small letters too. */
export const plainNames = list(
	'aad aart abdel abdelkader abdullah achmed adam adriaan agnes ahmad ahmed aicha aisha albert alex alexander alice alie alwin',
	'amal amina amir andre andrea andreas andrzej anita anja anke anna anne annelies anneke annemarie annemiek annie anouk ans ansje anton',
	'antonia aram arie arjan armen arno arnold arthur asli astrid aydin aylin ayse ayşe aziz barbara bart bea beatrix bernadette bernard bert',
	'bertha berend bilal bjorn boris bram brahim brigitte burak carin carla carlo carmen carolien caroline catharina cees cemal chantal charlotte',
	'chris christa christiaan christina cindy claudia coby conny cor corine corrie daan daniel danielle danny daphne david debbie dennis derya diana dick',
	'dieuwke dilan dineke dirk dmitri dolf dorien driss eddy edith edward edwin eefje eelco egbert ekrem elena elif elise ellen elly els elsbeth',
	'elsje emine emma emre enes ercan erdal eric erik erkan erna erwin esther eva evelien evert fadime farid fatih fatima fatma femke ferry',
	'floor fokke fons frank fred freddy frederik frits gea geert geertje geertruida gerard gerda gerben gerrie gerrit gerritje gert gertjan',
	'gerwin gijs gijsbert gulsen gülsen hafid hakan halil hamid hamza hanneke hanny hans harm harrie harry hasan hassan hatice heidi heleen helena helga',
	'hendrik hendrika henk hennie henny henriette herman hetty hilda hilde huseyin hüseyin huub hussein ibrahim ida ilona ilse imane ina inge ingrid',
	'irene irina irma isabel ismail ivan jaap jacco jacob jacqueline jamal jamila jan janneke jannie jannes jantje janny jasper jelle jennifer jeroen jesse',
	'jessica jeannette joanna jochem johan johanna johannes john johnny jolanda jolanta joop joost jopie joris josephine joyce juan judith jules julia',
	'juliette jurgen kadir karel karim karin karolina kasia katarzyna katja kees kemal khadija khalid kim klaas koen koert koos krzysztof laura lena',
	'leo leonie leyla lianne lidia liesbeth lieke linda lisa loes lotte louis louise luc lucas lucia ludo luuk lydia maaike maarten maartje magda',
	'malika mandy manon marcel marco margreet margriet maria marian marianne marie marieke mariëlle marielle marije marijke marina mario marion marisa',
	'mariska marjan marjolein marjon marleen marlies marloes marta martha martien martijn martin martina maryam mathilde matthijs maurice mehmet menno',
	'mert meryem michael michal michel michelle mieke mien miep milan mirjam miranda mirela mohamed mohammed monique mostafa mourad murat mustafa myra',
	'myriam nadia nancy natasja natalia nathalie nazan nel nella nelleke niels niek nicole nico nienke nina nurcan olena oleksandr olga omar onno osman',
	'oscar özlem ozlem patricia patrick paul paula paulien peter petra pieter pieternella piet pieta pim quinten rachid rachida ramazan ramon raymond rebecca',
	'recep reinier rene rené renate renske ria richard riek rien rik rita ritsaert robbert robert robin rogier roland rolf ronald ronnie rosa rosita',
	'roel roelof ruben rudi rudy ruth ruud saskia said salima samir samira sander sandra sara sarah sebastiaan selma serap serkan sevgi sharon',
	'sheila sibel siemen sietske silvia simon simone sjaak sjoerd sjors sofie sonja souad stefan steven suleyman süleyman susan suzanne svetlana sylvia',
	'tahir tamara tanja tariq tatjana teun teuntje thea theo theodoor thijs thomas tineke tijs tjeerd tobias tomasz toos trudy truus tuncay ursula',
	'sanne esra lisanne sophie mila tess isa evi noa liam noah levi finn hugo siem tygo jayden sven rens stijn jurre fenna fien naomi romy kyra senna',
	'britt maud lize melissa kelly samantha priscilla rianne marit fenny dinie diny bertus mannes floris hidde wout joeri jort merve busra büşra kubra',
	'kübra tugba tuğba ebru filiz songul songül sevda omer ömer yunus volkan orhan erhan kerem umut rania mariam leila layla gabriel sargon tomasz marek',
	'piotr pawel paweł agnieszka malgorzata małgorzata magdalena marcin lukasz łukasz oksana iryna tetiana yuliia ihor andriy serhiy dmytro',
	'vincent vera veronique victor vladimir volodymyr wendy wesley wiebe wietse wilfred wilhelmina willeke willem willemijn wilma wim wouter yasmina yasin',
	'yasmin yildiz yilmaz yolanda younes youssef yusuf yvette yvonne zeynep zohra zoran'
);

/** Names that are ordinary words or places too: they point at somebody with a capital, and then only with something beside them. Not Riet: places are called so. */
export const wordyNames = list(
	'ad ali an anders ben bas bo bob can deniz do el ernst fleur frans guus han iman iris ivo jade jasmijn jet jo job joke joy kai koosje leen lot madelief mark mees merel mia mo',
	'nora onur pien pleun rob roos roosje sam sem sky sofia stan stef sterre storm summer tim tiny tom ton toon veerle viola wil wolf yara rick ron max noor lars'
);
