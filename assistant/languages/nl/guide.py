"""Doelen uitgelegd in het Nederlands."""

from assistant.languages.guide import Guide

GUIDE = Guide(
    lead="OKR’s zeggen wat je dit kwartaal wilt veranderen. KPI’s laten zien of wat je elke dag doet nog goed loopt. "
    "De meeste teams hebben beide nodig.",
    questions=(
        ("Waar willen we heen?", "De doelstelling: de plek op de kaart, in woorden die mensen onthouden."),
        ("Waaraan merken we dat we er zijn?", "De kernresultaten: de borden langs de weg, elk met een cijfer."),
        (
            "Wat gaan we doen om er te komen?",
            "De initiatieven: het rijden zelf. Is de ene weg dicht, dan neem je een andere; de bestemming blijft.",
        ),
    ),
    titles={
        "okr": "OKR",
        "guardrail": "Bewakingsindicator",
        "health_metric": "Gezondheidsindicator",
        "kra": "KRA, resultaatgebied",
        "mbo": "MBO, sturen op doelen",
        "commitment": "Committed en aspirational",
        "horizon": "Strategisch en tactisch",
        "kind": "Meetwaarde of mijlpaal",
        "kinds": "Voorlopend, achterlopend en andere soorten",
        "stretch": "Stretchdoel",
    },
    words={
        "okr": "Objectives and key results: één doelstelling met de twee tot vijf kernresultaten waaraan je ziet dat die is "
        "bereikt. Meestal voor een kwartaal, van een bedrijf, een afdeling, een team of één persoon.",
        "objective": "Wat er beter wordt en voor wie, in één zin die je collega kan navertellen. Zonder cijfer: de cijfers "
        "staan in de kernresultaten. ‘Klanten hebben hun fiets sneller terug.’",
        "key_result": "Een verandering die je kunt meten, met een startwaarde, een streefwaarde en een datum. Het zegt wat "
        "er anders is, niet wat je gaat doen. ‘Een servicebeurt verkorten van 6,2 naar 3 dagen, vóór 30 juni.’",
        "initiative": "Werk waarvan je verwacht dat het een kernresultaat in beweging brengt: een project, een campagne, "
        "nieuw gereedschap. Het kan af zijn zonder iets op te leveren; daarom staat het naast de kernresultaten.",
        "kpi": "Key performance indicator: een cijfer dat je kwartaal na kwartaal volgt en steeds op dezelfde manier telt. "
        "Moet het flink veranderen, dan kan het één periode een kernresultaat zijn; daarna is het weer een KPI.",
        "health_metric": "Een KPI die binnen zijn grenzen moet blijven terwijl je aan iets anders werkt: verloop, "
        "beschikbaarheid, klachten. Pas als die erbuiten komt, doe je er iets aan.",
        "guardrail": "Laat zien wat een kernresultaat elders kan kosten. Wil je sneller repareren, kijk dan ook hoeveel "
        "fietsen terugkomen; zo blijft de winst echt.",
        "kra": "De gebieden waar een functie verantwoordelijk voor is, zoals ‘klantenservice’ of ‘voorraad’. Ze zeggen waar "
        "iemand goed in moet zijn; doelstellingen zeggen wat daar moet veranderen.",
        "mbo": "Een oudere aanpak: leidinggevende en medewerker spreken persoonlijke doelen af, vaak voor een jaar en "
        "gekoppeld aan beloning. OKR’s zijn voor iedereen zichtbaar, duren korter en staan beter los van het salaris.",
        "metric": "Wat je telt, als naam: ‘duur van een servicebeurt’. Twee mensen die het tellen, komen op hetzelfde uit.",
        "baseline": "Waar je nu staat. Zonder startwaarde weet niemand hoe groot de stap is. Ken je die nog niet, schrijf "
        "dan op wanneer wel.",
        "target": "De waarde op de laatste dag. Is een bereik goed, geef dan beide grenzen.",
        "stretch": "Een waarde voorbij de streefwaarde die een mooie verrassing zou zijn. Met de streefwaarde ben je al "
        "geslaagd.",
        "current": "Het laatste cijfer van een KPI. Pas naast een eerdere waarde zegt een cijfer iets.",
        "unit": "Wat het getal telt: %, dagen, EUR, een score. Start- en streefwaarde hebben dezelfde eenheid.",
        "direction": "Of meer beter is, minder beter is, een niveau gelijk moet blijven, of iets bereikt moet worden.",
        "change": "Hoe je het cijfer leest. ‘20%’ kan een niveau zijn, een stijging met 20%, een veelvoud, of een telling "
        "vanaf nul.",
        "comparator": "Hoe strikt de streefwaarde bedoeld is: precies, minstens, hoogstens, ongeveer, tussen twee waarden.",
        "kind": "Een meetwaarde verschuift stap voor stap en laat onderweg zien hoe het gaat. Een mijlpaal is gehaald of "
        "niet; gebruik die weinig, en zeg wanneer hij telt als gehaald.",
        "done_when": "Bij een mijlpaal: wat iedereen kan nagaan om te zien dat die is gehaald.",
        "deadline": "De dag waarop het zover moet zijn. Laat je die leeg, dan geldt de laatste dag van de periode.",
        "rationale": "Waarom deze doelstelling, en waarom nu. Een zin uit je strategie is genoeg; wie later moet kiezen, heeft "
        "er houvast aan.",
        "commitment": "Een committed doelstelling moet helemaal gehaald worden; lukt dat niet, dan leg je uit waarom. Een "
        "aspirational doelstelling ligt zo hoog dat zeven tiende al een goed resultaat is.",
        "horizon": "Een strategische doelstelling dient de koers voor jaren; een tactische is een stap die binnen de periode "
        "past.",
        "confidence": "Hoe zeker je bent dat het lukt, van 1 tot 10. Vraag het bij elke check-in opnieuw: zakt het cijfer, "
        "praat er dan over voordat de periode voorbij is.",
        "owner": "Eén persoon die vertelt hoe het ervoor staat en op tijd om hulp vraagt. Niet degene die al het werk doet.",
        "next_step": "Wat je als eerste doet, of wat je doet zodra de doelstelling is bereikt.",
        "weight": "Hoe zwaar dit telt naast de andere van zijn soort. Alleen de verhouding doet ertoe: 2 weegt twee "
        "keer zo zwaar als 1.",
        "theme_id": "Het deel van de strategie waar deze doelstelling uit voortkomt.",
        "depends_on": "Wat anderen moeten doen voordat je dit kunt bereiken. Eén ding per regel, met wie het doet.",
        "aligned_to": "De doelen van een andere set waaraan deze doelstelling bijdraagt. Eén per regel: de id van de set, "
        "van de doelstelling, van het kernresultaat.",
        "period": "De tijd waarvoor de set geldt. Een kwartaal past bij de meeste teams; een bedrijf plant vaak een jaar.",
        "level": "Van wie deze doelen zijn: bedrijf, afdeling, team of individu. Doelen dienen die van het niveau erboven, "
        "maar zijn er geen kopie van.",
        "check_in": "Een kort gesprek, elke week of twee weken: de cijfers, het vertrouwen, wat er in de weg staat, wat we "
        "nu doen.",
        "definition": "Wat je precies telt en wat niet: telt een geretourneerde bestelling mee?",
        "formula": "Hoe je het cijfer berekent: ‘op tijd geleverde bestellingen ÷ alle bestellingen × 100’.",
        "why": "Wat de KPI je vertelt, en wat je zou doen als die de verkeerde kant op gaat. Doe je dan niets, dan kan hij weg.",
        "data_source": "Waar het cijfer vandaan komt: een systeem, een rapport, een enquête. Kost het dagen om het te vinden, "
        "kies dan iets anders.",
        "frequency": "Hoe vaak je het cijfer bekijkt. Vaak genoeg om in te grijpen, niet zo vaak dat je alleen toeval ziet.",
        "kinds": "Een voorlopende indicator beweegt het eerst, zoals verstuurde offertes: daar kun je nog iets mee. Een "
        "achterlopende bevestigt achteraf, zoals omzet. Een inputmaat telt inspanning, een kwalitatieve vraagt naar meningen.",
        "domain": "Financiën, processen, klanten of mensen. Meet je er maar één, dan zie je de helft.",
        "role": "Waar de KPI voor dient: een kernresultaat meten, bijwerkingen bewaken, of de gezondheid volgen.",
        "state": "Of de KPI al gemeten wordt of nog moet worden opgezet. Bij een nieuwe hoort iemand die dat doet.",
        "key_result_ids": "De kernresultaten waar deze regel bij hoort. Een KPI meet ze; een initiatief moet ze in beweging "
        "brengen.",
    },
    okr_steps=(
        ("Begin bij de strategie", "Lees wat de organisatie wil worden en kies wat deze periode telt."),
        ("Schrijf twee tot vier doelstellingen", "Elk zegt wat er beter wordt. Bij meer dan vier staat niets voorop."),
        ("Geef elk twee tot vijf kernresultaten", "Zoek op waar je staat, kies hoe ver je wilt komen, noem de datum."),
        (
            "Plan het werk",
            "Verzamel initiatieven per kernresultaat; spreek af wie eigenaar is en wat je van anderen nodig hebt.",
        ),
        (
            "Houd elke week of twee weken een check-in",
            "Kijk naar cijfers en vertrouwen, niet naar drukte; stuur vroeg bij.",
        ),
        ("Kijk terug en leer", "Wat werkte, wat niet, wat blijft liggen? Neem dat mee naar de volgende periode."),
    ),
    kpi_steps=(
        ("Zeg wat je wilt weten", "Welke vraag over het doel moet dit cijfer beantwoorden?"),
        ("Kies er weinig", "Neem wat je kunt beïnvloeden en waar je op zou handelen, en één die bijwerkingen bewaakt."),
        ("Bepaal een waarde", "Wat is goed, wat is alarmerend, en vergeleken waarmee?"),
        ("Regel de gegevens", "Leg vast wat je telt, waar het vandaan komt, hoe vaak je kijkt en wie ervoor zorgt."),
        ("Volg het cijfer", "Let op het verloop in plaats van op één stand, en vraag wat erachter zit."),
        ("Deel het", "Laat de cijfers zien waar het werk gebeurt, met wat je ermee gaat doen."),
    ),
    comparison=(
        ("Vraag", "Wat willen we veranderen?", "Hoe gaat het?"),
        (
            "Bestaat uit",
            "Een doelstelling in woorden met kernresultaten in cijfers",
            "Eén cijfer met een waarde om aan te houden",
        ),
        ("Bereik", "De paar dingen die nu voorgaan", "Elk proces dat moet blijven lopen"),
        (
            "Tijd",
            "Een periode, meestal een kwartaal; dan is het klaar",
            "Loopt door; je kijkt dagelijks, wekelijks of maandelijks",
        ),
        ("Ambitie", "Hoog: niet alles hoeft te lukken", "Realistisch: de waarde hoort gehaald te worden"),
        (
            "Als er iets verandert",
            "Herschreven als de wereld anders blijkt",
            "Blijft gelijk, zodat cijfers vergelijkbaar zijn",
        ),
        (
            "Buiten de grenzen",
            "Praat over wat je anders gaat doen",
            "Een teken dat er misschien een doelstelling nodig is",
        ),
    ),
)
