"""Goal words in Dutch."""

from assistant.languages.goal_words import GoalWords, words

# Word lists read better as running text than one word a line.
# fmt: off
GOAL_WORDS = GoalWords(
    decimal_mark=",",
    worded_amounts={"een kwartier": (15, "min"), "kwartier": (15, "min"), "drie kwartier": (45, "min"), "een halfuur": (30, "min"), "halfuur": (30, "min"), "een etmaal": (24, "h")},
    half_words=words("half, een half, halve, een halve"),
    half_after=words("en een half, en een halve, en half"),
    in_whole=words("op de, op, van de, van elke, van iedere, v/d, vd, v.d."),
    numbers={
        "anderhalf": 1.5, "anderhalve": 1.5, "tweeënhalf": 2.5, "tweeënhalve": 2.5, "tweeëneenhalf": 2.5,
        "tweeëneenhalve": 2.5, "drieënhalf": 3.5, "drieënhalve": 3.5, "drieëneenhalf": 3.5, "vierenhalf": 4.5,
        "vierenhalve": 4.5, "viereneenhalf": 4.5, "vijfenhalf": 5.5, "vijfenhalve": 5.5, "zesenhalf": 6.5,
        "zesenhalve": 6.5, "zevenenhalf": 7.5, "zevenenhalve": 7.5, "achtenhalf": 8.5, "achtenhalve": 8.5,
        "negenenhalf": 9.5, "negenenhalve": 9.5, "nul": 0, "één": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5,
        "zes": 6, "zeven": 7, "acht": 8, "negen": 9, "tien": 10, "elf": 11, "twaalf": 12, "dertien": 13,
        "veertien": 14, "vijftien": 15, "zestien": 16, "zeventien": 17, "achttien": 18, "negentien": 19,
        "honderd": 100, "duizend": 1000, "tweehonderd": 200, "driehonderd": 300, "vierhonderd": 400,
        "vijfhonderd": 500, "zeshonderd": 600, "zevenhonderd": 700, "achthonderd": 800, "negenhonderd": 900,
        "honderdtien": 110, "honderdtwaalf": 112, "honderdvijftien": 115, "honderdtwintig": 120,
        "honderdvijfentwintig": 125, "honderddertig": 130, "honderdveertig": 140, "honderdvijftig": 150,
        "honderdzestig": 160, "honderdzeventig": 170, "honderdvijfenzeventig": 175, "honderdtachtig": 180,
        "honderdnegentig": 190, "tweehonderdtien": 210, "tweehonderdtwaalf": 212, "tweehonderdvijftien": 215,
        "tweehonderdtwintig": 220, "tweehonderdvijfentwintig": 225, "tweehonderddertig": 230,
        "tweehonderdveertig": 240, "tweehonderdvijftig": 250, "tweehonderdzestig": 260, "tweehonderdzeventig": 270,
        "tweehonderdvijfenzeventig": 275, "tweehonderdtachtig": 280, "tweehonderdnegentig": 290,
        "driehonderdtien": 310, "driehonderdtwaalf": 312, "driehonderdvijftien": 315, "driehonderdtwintig": 320,
        "driehonderdvijfentwintig": 325, "driehonderddertig": 330, "driehonderdveertig": 340,
        "driehonderdvijftig": 350, "driehonderdzestig": 360, "driehonderdzeventig": 370,
        "driehonderdvijfenzeventig": 375, "driehonderdtachtig": 380, "driehonderdnegentig": 390,
        "vierhonderdtien": 410, "vierhonderdtwaalf": 412, "vierhonderdvijftien": 415, "vierhonderdtwintig": 420,
        "vierhonderdvijfentwintig": 425, "vierhonderddertig": 430, "vierhonderdveertig": 440,
        "vierhonderdvijftig": 450, "vierhonderdzestig": 460, "vierhonderdzeventig": 470,
        "vierhonderdvijfenzeventig": 475, "vierhonderdtachtig": 480, "vierhonderdnegentig": 490,
        "vijfhonderdvijfentwintig": 525, "vijfhonderdvijftig": 550, "vijfhonderdvijfenzeventig": 575,
        "zeshonderdvijfentwintig": 625, "zeshonderdvijftig": 650, "zeshonderdvijfenzeventig": 675,
        "zevenhonderdvijfentwintig": 725, "zevenhonderdvijftig": 750, "zevenhonderdvijfenzeventig": 775,
        "achthonderdvijfentwintig": 825, "achthonderdvijftig": 850, "achthonderdvijfenzeventig": 875,
        "negenhonderdvijfentwintig": 925, "negenhonderdvijftig": 950, "negenhonderdvijfenzeventig": 975,
        "elfhonderd": 1100, "twaalfhonderd": 1200, "dertienhonderd": 1300, "veertienhonderd": 1400,
        "vijftienhonderd": 1500, "zestienhonderd": 1600, "zeventienhonderd": 1700, "achttienhonderd": 1800,
        "negentienhonderd": 1900, "vijfentwintighonderd": 2500, "tweeduizend": 2000, "drieduizend": 3000,
        "vierduizend": 4000, "vijfduizend": 5000, "zesduizend": 6000, "zevenduizend": 7000, "achtduizend": 8000,
        "negenduizend": 9000, "tienduizend": 10000, "twaalfduizend": 12000, "vijftienduizend": 15000,
        "twintigduizend": 20000, "vijfentwintigduizend": 25000, "dertigduizend": 30000, "veertigduizend": 40000,
        "vijftigduizend": 50000, "zestigduizend": 60000, "zeventigduizend": 70000, "tachtigduizend": 80000,
        "negentigduizend": 90000, "honderdduizend": 100000, "tweehonderdduizend": 200000,
        "driehonderdduizend": 300000, "vijfhonderdduizend": 500000, "eén": 1, "éen": 1,
    },
    tens={"twintig": 20, "dertig": 30, "veertig": 40, "vijftig": 50, "zestig": 60, "zeventig": 70, "tachtig": 80, "negentig": 90},
    ones={"één": 1, "een": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "zeven": 7, "acht": 8, "negen": 9},
    compounds=("{ones}en{tens}", "{ones}ën{tens}"),
    dozens={"een dozijn": 12, "dozijn": 12},
    scales={
        "honderd": 100, "duizend": 1000, "dzd": 1000, "dzd.": 1000, "k": 1000, "mille": 1000, "miljoen": 10**6,
        "miljoenen": 10**6, "mln": 10**6, "mln.": 10**6, "milj": 10**6, "milj.": 10**6, "mio": 10**6, "mio.": 10**6,
        "m": 10**6, "miljard": 10**9, "mld": 10**9, "mld.": 10**9, "mrd": 10**9, "biljoen": 10**12,
    },
    articles=words("een, 'n"),
    fractions={
        "twee negens": 99, "drie negens": 99.9, "vier negens": 99.99, "vijf negens": 99.999, "zes negens": 99.9999,
        "de helft van": 50, "helft van de": 50, "een derde": 33.33, "één derde": 33.33, "eenderde": 33.33,
        "twee derde": 66.67, "tweederde": 66.67, "twee derden": 66.67, "een kwart": 25, "één kwart": 25,
        "driekwart": 75, "drie kwart": 75, "drievierde": 75, "drie vierde": 75, "een vierde": 25, "een vijfde": 20,
        "één vijfde": 20, "twee vijfde": 40, "tweevijfde": 40, "drie vijfde": 60, "drievijfde": 60, "vier vijfde": 80,
        "viervijfde": 80, "een zesde": 16.67, "een zevende": 14.29, "een achtste": 12.5, "een tiende": 10,
        "één tiende": 10, "negen tiende": 90, "een honderdste": 1, "één op de twee": 50, "één op de drie": 33.33,
        "één op de vier": 25, "één op de vijf": 20, "één op de zes": 16.67, "één op de acht": 12.5,
        "één op de tien": 10, "één op de twintig": 5, "één op de honderd": 1, "één op twee": 50, "één op drie": 33.33,
        "één op vier": 25, "één op vijf": 20, "één op zes": 16.67, "één op acht": 12.5, "één op tien": 10,
        "één op twintig": 5, "één op honderd": 1, "een op de twee": 50, "een op de drie": 33.33, "een op de vier": 25,
        "een op de vijf": 20, "een op de zes": 16.67, "een op de acht": 12.5, "een op de tien": 10,
        "een op de twintig": 5, "een op de honderd": 1, "een op twee": 50, "een op drie": 33.33, "een op vier": 25,
        "een op vijf": 20, "een op zes": 16.67, "een op acht": 12.5, "een op tien": 10, "een op twintig": 5,
        "een op honderd": 1, "eén derde": 33.33, "eén kwart": 25, "eén vijfde": 20, "eén tiende": 10,
        "eén op de twee": 50, "eén op de drie": 33.33, "eén op de vier": 25, "eén op de vijf": 20,
        "eén op de zes": 16.67, "eén op de acht": 12.5, "eén op de tien": 10, "eén op de twintig": 5,
        "eén op de honderd": 1, "eén op twee": 50, "eén op drie": 33.33, "eén op vier": 25, "eén op vijf": 20,
        "eén op zes": 16.67, "eén op acht": 12.5, "eén op tien": 10, "eén op twintig": 5, "eén op honderd": 1,
    },
    none_words=words("geen, nul, geen enkele, geen enkel, niet één"),
    units={
        "procent": "%", "pct": "%", "pct.": "%", "percent": "%", "proc": "%", "proc.": "%", "perc.": "%",
        "promille": "‰", "procentpunt": "pp", "procentpunten": "pp", "procentpunt(en)": "pp", "procentpuntje": "pp",
        "percentpunt": "pp", "percentpunten": "pp", "%-punt": "pp", "%-punten": "pp", "% punt": "pp",
        "% punten": "pp", "%punt": "pp", "%-pt": "pp", "%pt": "pp", "pct-punt": "pp", "pct.punt": "pp",
        "pct-punten": "pp", "proc.punt": "pp", "ppt": "pp", "pp": "pp", "basispunten": "bps", "basispunt": "bps",
        "bp": "bps", "milliseconde": "ms", "milliseconden": "ms", "msec": "ms", "seconde": "s", "seconden": "s",
        "secondes": "s", "sec": "s", "sec.": "s", "minuut": "min", "minuten": "min", "minuutjes": "min", "min": "min",
        "min.": "min", "uur": "h", "uren": "h", "uurs": "h", "u": "h", "u.": "h", "klokuur": "h", "klokuren": "h",
        "dag": "day", "dagen": "day", "daags": "day", "dgn": "day", "dgn.": "day", "dg": "day", "werkdag": "day",
        "werkdagen": "day", "werkdgn": "day", "wd": "day", "kalenderdag": "day", "kalenderdagen": "day",
        "etmaal": "day", "etmalen": "day", "ligdagen": "day", "ligdag": "day", "verpleegdagen": "day",
        "schooldagen": "day", "lesdagen": "day", "week": "week", "weken": "week", "wk": "week", "wkn": "week",
        "wk.": "week", "werkweken": "week", "lesweken": "week", "maand": "month", "maanden": "month", "mnd": "month",
        "mnd.": "month", "mnden": "month", "kwartalen": "quarter", "jaar": "year", "jaren": "year", "jr": "year",
        "jr.": "year", "nacht": "nacht", "nachten": "nacht", "punt": "score", "punten": "score", "puntjes": "score",
        "pnt": "score", "ptn": "score", "sterren": "score", "ster": "score", "kilometer": "km", "kilometers": "km",
        "kilometertje": "km", "kilo": "kg", "kilo's": "kg", "kilogram": "kg", "kilogrammen": "kg", "gram": "g",
        "milligram": "mg", "ton": "t", "tonnen": "t", "kiloton": "kt", "megaton": "Mt", "liter": "l", "liters": "l",
        "ltr": "l", "ltr.": "l", "hectoliter": "hl", "milliliter": "ml", "meter": "m", "meters": "m",
        "centimeter": "cm", "centimeters": "cm", "millimeter": "mm", "millimeters": "mm", "vierkante meter": "m²",
        "vierkante meters": "m²", "vierkante kilometer": "km²", "kuub": "m³", "kubieke meter": "m³",
        "kubieke meters": "m³", "hectare": "ha", "hectaren": "ha", "hectares": "ha", "kilowattuur": "kWh",
        "megawattuur": "MWh", "gigawattuur": "GWh", "terawattuur": "TWh", "kilowatt": "kW", "megawatt": "MW",
        "gigawatt": "GW", "mwp": "MWp", "gwp": "GWp", "kilowattpiek": "kWp", "megawattpiek": "MWp", "decibel": "dB",
        "db(a)": "dB(A)", "graden": "°C", "graden celsius": "°C", "teu": "TEU", "vte": "FTE", "vte's": "FTE",
        "vte’s": "FTE", "fte's": "FTE", "fte’s": "FTE", "ftes": "FTE", "fulltime-equivalenten": "FTE",
        "voltijdsequivalenten": "FTE", "voltijds equivalenten": "FTE", "voltijdequivalenten": "FTE",
        "formatieplaatsen": "FTE",
    },
    currencies={
        "dollar": "USD", "dollars": "USD", "us dollar": "USD", "euro": "EUR", "euro's": "EUR", "euro’s": "EUR",
        "euros": "EUR", "euro.": "EUR", "pond": "GBP", "pond sterling": "GBP", "kronen": "SEK",
        "zweedse kronen": "SEK", "deense kronen": "DKK", "noorse kronen": "NOK", "yuan": "CNY",
        "zwitserse frank": "CHF", "yen": "JPY",
    },
    scaled_currencies={
        "m€": (10**6, "EUR"), "mln€": (10**6, "EUR"), "k€": (1000, "EUR"), "meur": (10**6, "EUR"),
        "mioeur": (10**6, "EUR"), "keur": (1000, "EUR"), "keuro": (1000, "EUR"), "k euro": (1000, "EUR"),
        "ton euro": (100000, "EUR"), "ct": (0.01, "EUR"), "ct.": (0.01, "EUR"), "cent": (0.01, "EUR"),
        "centen": (0.01, "EUR"), "eurocent": (0.01, "EUR"), "eurocenten": (0.01, "EUR"), "€ct": (0.01, "EUR"),
        "€-cent": (0.01, "EUR"),
    },
    score_words=words(
        "gemiddeld cijfer, gemiddeld rapportcijfer, gemiddeld eindcijfer, gemiddeld examencijfer, eindexamencijfer, "
        "schoolexamencijfer, ce-cijfer, nps, enps, nps-score, csat, ces, sus, score, scores, cijfer, cijfers, "
        "rapportcijfer, rapportcijfers, eindcijfer, examencijfer, beoordeling, beoordelingen, waardering, "
        "waarderingscijfer, beoordelingscijfer, index, tevredenheidsscore, enps-score, klanttevredenheidsscore, "
        "medewerkerstevredenheidsscore, promotorscore, klantcijfer, gastcijfer, gastencijfer, klantenscore, "
        "betrokkenheidsscore, bevlogenheidsscore, tevredenheid, tevredenheidscijfer, klanttevredenheid, "
        "klantentevredenheid, klantentevredenheidsscore, medewerkerstevredenheid, medewerkertevredenheid, "
        "patiënttevredenheid, patiënttevredenheidsscore, patiëntentevredenheid, patienttevredenheid, "
        "cliënttevredenheid, clienttevredenheid, cliënttevredenheidsscore, bewonerstevredenheid, "
        "leerlingtevredenheid, leerlingentevredenheid, oudertevredenheid, studenttevredenheid, studententevredenheid, "
        "huurderstevredenheid, huurdertevredenheid, gasttevredenheid, gastentevredenheid, gasttevredenheidsscore, "
        "deelnemerstevredenheid, deelnemertevredenheid, bezoekerstevredenheid, ledentevredenheid, "
        "reizigerstevredenheid, gebruikerstevredenheid, ketentevredenheid, oudertevredenheidscijfer, gastbeoordeling, "
        "gastenbeoordeling, gastwaardering, gastenwaardering, klantbeoordeling, klantwaardering, klantenwaardering, "
        "patiëntwaardering, reizigerswaardering, bezoekerswaardering, bewonerswaardering, leerlingwaardering, "
        "publiekswaardering, klantoordeel, reizigersoordeel, patiëntoordeel, studentoordeel, reviewscore, "
        "reviewcijfer, sterrenscore, belevingsscore, belevingscijfer, kwaliteitsscore, auditscore, veiligheidsscore, "
        "vitaliteitsscore, werkdrukscore, werkbelevingsscore, volwassenheidsscore, risicoscore, bevlogenheid, "
        "leefbaarheidsscore, hygiënescore, aanbevelingsscore, loyaliteitsscore, rapportmark, conditiescore, "
        "smaakscore, zuiverheidsindex, leesscore, toetsscore, toetsscores, schoonscore, energie-index, prijsindex, "
        "tevredenheidsindex, bevlogenheidsindex, werkgelegenheidsindex, marktindex, net promoter score"
    ),
    factors={
        "de helft daarvan": 0.5, "de helft van nu": 0.5, "de helft van vandaag": 0.5, "de helft van dit jaar": 0.5, "de helft minder": 0.5,
        "de helft worden": 0.5, "de helft te zijn": 0.5, "half zoveel": 0.5, "half zo lang": 0.5, "half zo vaak": 0.5,
        "verdubbel": 2, "verdubbelen": 2, "verdubbelt": 2, "verdubbeld": 2, "verdubbeling": 2, "te verdubbelen": 2,
        "een verdubbeling": 2, "verdrievoudig": 3, "verdrievoudigen": 3, "verdrievoudigt": 3, "verdrievoudigd": 3,
        "verdrievoudiging": 3, "te verdrievoudigen": 3, "een verdrievoudiging": 3, "verviervoudig": 4,
        "verviervoudigen": 4, "verviervoudigt": 4, "verviervoudigd": 4, "verviervoudiging": 4,
        "te verviervoudigen": 4, "een verviervoudiging": 4, "vervijfvoudig": 5, "vervijfvoudigen": 5,
        "vervijfvoudigt": 5, "vervijfvoudigd": 5, "vervijfvoudiging": 5, "te vervijfvoudigen": 5,
        "een vervijfvoudiging": 5, "verzesvoudig": 6, "verzesvoudigen": 6, "verzesvoudigt": 6, "verzesvoudigd": 6,
        "verzesvoudiging": 6, "te verzesvoudigen": 6, "een verzesvoudiging": 6, "vertienvoudig": 10,
        "vertienvoudigen": 10, "vertienvoudigt": 10, "vertienvoudigd": 10, "vertienvoudiging": 10,
        "te vertienvoudigen": 10, "een vertienvoudiging": 10, "verdubbelde": 2, "verdubbeling van": 2, "halveer": 0.5,
        "halveren": 0.5, "te halveren": 0.5, "gehalveerd": 0.5, "halveert": 0.5, "halvering": 0.5,
        "een halvering": 0.5, "met de helft": 0.5, "de helft lager": 0.5,
        "half zo veel": 0.5, "op de helft": 0.5, "de helft": 0.5, "helft": 0.5, "tweemaal zoveel": 2,
        "dubbel zoveel": 2, "dubbel zo veel": 2, "twee keer zo": 2, "tweemaal zo": 2, "tweemaal": 2, "driemaal": 3,
        "driemaal zoveel": 3, "viermaal": 4, "vijfmaal": 5, "tienmaal": 10, "anderhalf keer zoveel": 1.5,
        "anderhalf keer zo veel": 1.5, "anderhalf keer": 1.5, "anderhalf keer zo": 1.5, "anderhalf maal": 1.5,
        "anderhalve keer": 1.5, "tweeënhalf keer zoveel": 2.5, "tweeënhalf keer": 2.5, "twee keer zoveel": 2,
        "twee keer zo veel": 2, "het dubbele": 2, "dubbele": 2, "het drievoudige": 3, "het tienvoudige": 10,
        "het viervoudige": 4, "het vijfvoudige": 5, "tweevoud": 2, "x2": 2, "x3": 3, "x4": 4, "x5": 5, "x10": 10,
        "keer twee": 2, "keer drie": 3, "keer vier": 4, "keer vijf": 5, "keer tien": 10, "maal twee": 2,
        "maal drie": 3, "maal vier": 4, "maal vijf": 5, "maal tien": 10,
    },
    half_nouns=words("de helft, helft"),
    times=words(
        "keer, maal, x, ×, keer zoveel, keer zo veel, keer zo hoog, keer zo snel, keer zo groot, keer zo vaak, "
        "keer zo lang, keer zo, keer meer, keer hoger, keer sneller, keer groter, keer vaker, maal zoveel, "
        "maal zo veel, maal meer, maal zo, x zoveel, x zo veel, x zo, x meer, x sneller, x hoger, voudig, keer de, "
        "keer het"
    ),
    at_least=words(
        "minstens, minimaal, ten minste, tenminste, tenminste een, niet minder dan, op zijn minst, op z'n minst, "
        "een minimum van, minimum, min., min, vanaf, niet onder de, niet onder het, niet onder, niet lager dan, "
        "niet lager dan de, een minimale, minimale, zeker, in elk geval, in ieder geval, ondergrens, ondergrens van, "
        "een ondergrens van, nooit onder, nooit onder de, nooit lager dan, niet beneden, niet beneden de, "
        "niet verder laten zakken dan, niet laten zakken onder, niet laten zakken onder de, niet verder zakken dan, "
        "niet zakken onder, niet verder dalen dan, niet dalen onder, groter dan of gelijk aan, "
        "hoger dan of gelijk aan, gelijk aan of hoger dan, boven of gelijk aan, drempel van, bodem, bodem van, "
        "gegarandeerd, niet lager zijn dan, niet lager liggen dan, niet lager worden dan, niet lager uitkomen dan, "
        "niet minder zijn dan, niet minder worden dan, niet minder bedragen dan, niet kleiner dan, "
        "niet kleiner worden dan"
    ),
    more_than=words(
        "meer dan, méér dan, meer dan de, boven de, boven, boven het, hoger dan, hoger dan de, groter dan, ruim, "
        "langer dan, over de, voorbij de, verder dan, vaker dan, beter dan, dik, ruim boven de, ruim boven, "
        "door de grens van, uitstijgen boven, uitstijgen boven de"
    ),
    at_most=words(
        "maximaal, hooguit, hoogstens, ten hoogste, op zijn hoogst, op z'n hoogst, niet meer dan, niet meer dan de, "
        "nooit meer dan, uiterst, maximum, max., max, niet hoger dan, niet hoger dan de, nooit hoger dan, niet boven, "
        "niet boven de, nooit boven, nooit boven de, een maximum van, een maximale, maximale, niet langer dan, "
        "nooit langer dan, niet vaker dan, niet groter dan, niet duurder dan, niet verder dan, niet later dan, "
        "niet over de, binnen, binnen de, binnen het, binnen maximaal, binnen hooguit, plafond, plafond van, "
        "een plafond van, bovengrens, bovengrens van, een bovengrens van, limiet, limiet van, gemaximeerd op, "
        "begrensd op, kleiner dan of gelijk aan, lager dan of gelijk aan, gelijk aan of lager dan, "
        "niet hoger zijn dan, niet hoger liggen dan, niet hoger uitkomen dan, niet hoger worden dan, "
        "niet langer zijn dan, niet langer duren dan, niet langer wachten dan, niet langer worden dan, "
        "niet meer zijn dan, niet meer bedragen dan, niet meer kosten dan, niet meer worden dan, "
        "niet groter zijn dan, niet groter worden dan, niet vaker voorkomen dan, niet ouder zijn dan, "
        "niet zwaarder dan"
    ),
    less_than=words(
        "minder dan, onder de, onder, onder het, lager dan, lager dan de, kleiner dan, korter dan, sneller dan, "
        "beneden de, beneden, beneden het, nog geen, net geen, krap, goedkoper dan, ruim onder de, ruim onder, "
        "tot onder de"
    ),
    about=words(
        "ongeveer, circa, ca., ca, c.a., plm., plm, rond de, rond, rond het, rondom de, rondom, zo'n, zo’n, "
        "plusminus, plus minus, ±, +/-, bijna, pakweg, grofweg, om en nabij de, om en nabij, om en bij de, om en bij, "
        "een kleine, een dikke, een goede, nagenoeg, naar schatting, iets meer dan, iets boven de, iets onder de, "
        "dicht bij de"
    ),
    at_least_after=words(
        "of meer, of hoger, of beter, of groter, en hoger, en meer, en beter, minimaal, minimum, min., of langer, "
        "of daarboven, en daarboven, of méér, als minimum, als ondergrens, of vaker, en langer, of liever meer, "
        "als bodem"
    ),
    at_most_after=words(
        "of minder, of lager, of korter, of kleiner, en lager, en minder, maximaal, maximum, max, max., of sneller, "
        "of eerder, of vroeger, of daaronder, en daaronder, als maximum, als bovengrens, als plafond, "
        "niet overschrijden, niet overschrijdt, niet te boven gaan, tops, hoogstens"
    ),
    about_after=words("ongeveer, of zo, grofweg"),
    between=words("tussen, tussen de, ergens tussen, ergens tussen de, tussen het"),
    between_and=words("en"),
    range_to=words("à, a, tot, of, tot en met, t/m, tot wel"),
    from_value=words(
        "van, vanaf, van de huidige, van het huidige, vanuit, uitgaand van, uitgaande van, vertrekkend van, "
        "in plaats van, inplaats van, i.p.v., i.p.v, ipv, ipv., i.p.v. de huidige, in plaats van de, "
        "in plaats van de huidige, ipv de huidige, ipv nu, i.p.v. nu, in plaats van nu, tegenover nu, komend van, "
        "komende van, startend op, startend vanaf, was eerst, van nu, tegen nu, van het niveau van, beginnend bij, "
        "af van"
    ),
    to_value=words(
        "naar, naar de, naar een, naar het, tot, tot de, tot aan, tot op, tot een, richting, richting de, bereiken, "
        "bereikt, behalen, uitkomen op, uitkomt op, uit te komen op, uitkomen rond, uitkomen onder, terug naar, "
        "terug tot, tot rond de, naar rond de, tot net onder de, te komen op, doorgroeien naar, naar beneden naar, "
        "omlaag naar, omhoog naar, v/h"
    ),
    by_amount=words("met, met nog eens, met nog, met in totaal, met telkens, met jaarlijks, met structureel"),
    of_value=words(
        "van, is, zijn, bedraagt, bedragen, wordt, worden, blijft, ligt op, liggen op, staat op, staan op, scoort, "
        "scoren, telt, tellen, =, :, van de, v/d, v.d."
    ),
    now=words(
        "nu, nu nog, nu pas, nu al, momenteel, huidige, huidig, huidige stand, huidige waarde, huidig niveau, "
        "huidige niveau, vandaag, thans, op dit moment, op het moment, op dit ogenblik, dit moment, nulmeting, "
        "0-meting, nulwaarde, nulpunt, startwaarde, startpunt, startniveau, vertrekpunt, beginpunt, beginstand, "
        "uitgangswaarde, uitgangsniveau, beginwaarde, referentiewaarde, baseline, tegenwoordig, vandaag de dag, "
        "was nu, reeds, inmiddels, intussen, ondertussen, tot nu toe, tot dusver, tot op heden, op heden, heden, "
        "anno nu, laatste meting, stand nu, stand:, nog steeds, nog altijd, vooralsnog, ytd, actueel:, anno 2026"
    ),
    past=words(
        "vorig seizoen, het vorige seizoen, bij de laatste meting, vorig schooljaar, liep tot, was, waren, had, hadden, voorheen, destijds, toen, toen nog, toentertijd, indertijd, eertijds, gisteren, "
        "eerder nog, vorig seizoen, afgelopen seizoen, vorig schooljaar, afgelopen schooljaar, vorige meting, "
        "vorige keer, vorige ronde, vorige periode, vorige editie, het seizoen ervoor, het jaar ervoor, "
        "het jaar daarvoor, een jaar eerder, een jaar geleden, werd, werden, bedroeg, bedroegen, is gestegen, "
        "zijn gestegen, is gedaald, zijn gedaald, is gegroeid, zijn gegroeid, is toegenomen, is afgenomen, "
        "zijn toegenomen, zijn afgenomen, is gehalveerd, is verdubbeld, zijn verdubbeld, zijn gehalveerd, "
        "heeft gehaald"
    ),
    past_verbs=words(
        "stond, stonden, lag, lagen, zat, zaten, kwam, kwamen, ging, gingen, steeg, stegen, daalde, daalden, groeide, "
        "groeiden, kromp, krompen, nam, namen toe, namen af, namen deel, liep, liepen, viel, vielen, bleef, bleven, "
        "haalde, haalden, behaalden, bereikten, scoorde, scoorden, telde, telden, kreeg, kregen, gaf, gaven, vond, "
        "vonden, verloor, verliet, verlieten, vertrok, vertrokken, meldde, meldden, volgde, volgden, bezochten, "
        "ontving, ontvingen, verkochten, leverde, leverden, maakte, maakten, opende, openden, sloot, won, wonnen, "
        "trok, trokken, hielp, hielpen, schreef, deed, deden, stemde, stemden, startte, startten, rondde, rondden, "
        "investeerde, investeerden, bespaarden, realiseerden, verbruikten, produceerde, produceerden, verwerkten, "
        "behandelden, draaide, draaiden, kostte, kostten, duurde, duurden, wachtte, wachtten, reed, werkte, werkten, "
        "gebeurde, gebeurden, schonk, schonken, doneerde, doneerden, verhoogden, verlaagden, verminderden, "
        "beantwoordden, sprak, spraken, hield, hielden, verscheepten, bedienden, slaagde, slaagden, bleek, bleken, "
        "eindigde, eindigden, noteerde, noteerden, registreerde, registreerden, telden we, ontstond, ontstonden, "
        "overleed, overleden er, zakte, zakten, kende, kenden, ontbrak, ontbraken, koos, kozen, kocht, kochten, "
        "betaalden, verhuurden, huisvestten, plaatsten, plantten, bouwden, leidden, trainden, werfden, wierf, "
        "wierven, haalden we, halveerde, verdubbelde, verdubbelden, halveerden, uitkwam, uitkwamen, toonde, toonden, "
        "raakte, raakten, meldde zich, meldden zich, gebruikten, vergaderde, brachten, bracht, vervoerden, ving, "
        "vingen, losten, verzorgden, organiseerden, bekeken, bekeek, downloadden, schreven, gingen er, stroomden, "
        "stroomde, verzuimden, verzuimde"
    ),
    perfect_auxiliaries=words("is, zijn, heeft, hebben"),
    perfects=words("gedaald, gestegen, gehalveerd, verdubbeld, toegenomen, afgenomen, gegroeid, gezakt, gekrompen, verminderd, geoefend, behaald, gehaald, teruggelopen, opgelopen, teruggebracht, teruggedrongen, bereikt, verbeterd, verslechterd"),
    others=words("concurrent, concurrenten, de concurrent, marktleider, de marktleider, landelijk gemiddelde, het landelijk gemiddelde, landelijk, branchegemiddelde, brancheregemiddelde, gemiddelde in de branche, in de branche, sectorgemiddelde, wettelijk, wettelijke norm, wettelijke grens, wettelijke limiet, treeknorm, contractueel, benchmark, landelijke norm, de norm is, buurgemeente"),
    must=words(
        "moet, moeten, dient, dienen, dient te, willen, willen we, wil, zal, zullen, zou moeten, zouden moeten, gaan, "
        "gaan we, we gaan, doel, doelen, doel is, het doel is, ons doel is, streven, streven naar, streefwaarde, "
        "streefcijfer, streefgetal, streefniveau, streefdoel, streefpercentage, ambitie, mag, mogen, hoort, horen te, "
        "behoort, wordt, worden, moet worden, moet zijn, beoogd, beoogde, beogen, beoogt, gestreefd, target, norm, "
        "norm is, de norm is, de norm:, normwaarde, doelwaarde, doelniveau, doelcijfer, doelstelling is, gewenst, "
        "gewenste, gewenste waarde, streeft, streeft naar, mikken op, mikt op, mikken we op, eis, eis is, eis:, "
        "taakstelling, opgave is, straks, hopen, hopen we, hoopt, ambitie is, zien te, komt er, komen er, voornemen, "
        "nastreven, plan is, afgesproken is, afspraak is, inzet is, wij willen, we willen, we moeten"
    ),
    present=words(
        "is, zijn, heeft, hebben, bedraagt, bedragen, duurt, duren, ligt op, liggen op, ligt, liggen, staat op, "
        "staan op, staat, staan, zit op, zitten op, zitten nu op, zit nu op, zitten we op, zitten we nu op, "
        "staan nu op, staat nu op, ligt nu op, vertrekt, vertrekken, telt, tellen, kent, werken, gebruikt, gebruiken, "
        "komt, zegt, verlaat, verlaten, schommelt, schommelt rond, blijkt, vindt, beveelt, wacht, wachten"
    ),
    stretch=words(
        "liefst, bij voorkeur, het liefst, idealiter, stretch, stretchdoel, stretch:, of liever, liever nog, liever, "
        "en liefst, ambitie is, ambitie, streef, streefambitie, droomdoel, droom is, zo mogelijk, indien mogelijk, "
        "waar mogelijk, als het meezit, als het lukt, als het kan, bij voorkeur zelfs, hopelijk, of zelfs, en zelfs, "
        "beter nog, het mooist, mooi zou zijn, plusdoel, bonusdoel, topdoel, met uitloop naar, met een uitloop naar, "
        "uitloop naar, met kans op, graag, en graag, maar liever"
    ),
    compared=words(
        "ten opzichte van, t.o.v., t.o.v, tov, tov., vergeleken met, vergeleken bij, in vergelijking met, "
        "in vergelijking tot, tegenover, versus, vs, vs., afgezet tegen, dan in, dan vorig jaar, dan nu, "
        "dan het gemiddelde, landelijk gemiddelde, het landelijk gemiddelde, gemiddelde van de branche, "
        "branchegemiddelde, het branchegemiddelde, benchmark, landelijk is het, landelijk was het"
    ),
    per=words(
        "per, elke, iedere, voor elke, voor iedere, bij elke, elk, ieder, om de, /, p.p., x per, keer per, maal per, "
        "× per"
    ),
    out_of=words("van de, op de, op, /, uit, van elke, op elke, op iedere, v/d, v.d., vd, uit elke"),
    definite=words(
        "de, onze, deze, alle onze, beide, de huidige, de bestaande, onze huidige, dezelfde, de betrokken, "
        "de resterende, de overige"
    ),
    population=words(
        "van onze, van alle, van de, van al onze, onder onze, onder alle, over alle, over onze, voor onze, voor alle, "
        "bij onze, bij alle, in onze, in alle, in al onze, op alle, op onze, met alle, met onze, aan alle, door alle, "
        "tussen alle, ouder dan, jonger dan, boven de leeftijd van, onder de leeftijd van, leeftijd van, v/d, v.d., "
        "team van, een team van, ons team van, het team van, ploeg van, een ploeg van, staf van, pool van, "
        "een pool van, vloot van, bestand van, bemanning van, bestuur van, wijk met, dorp met, gemeente met, "
        "organisatie met, organisatie van, bedrijf met, bedrijf van, school met, ziekenhuis met, regio met, "
        "een gemeente van, op een totaal van, van in totaal, van de in totaal, op in totaal, populatie van, "
        "met een team van, voor een groep van, achterban van"
    ),
    relative=words("die, welke"),
    subset=words(
        "waarvan, waarvan er, van wie, daarvan, hiervan, inclusief, incl., incl, onder wie, waaronder, onder meer, "
        "met daarin, van hen"
    ),
    within=words(
        "binnen, binnen de, binnen het, binnen maximaal, binnen hooguit, in minder dan, in, onder de, onder, "
        "sneller dan, in maximaal, in hooguit"
    ),
    name_before=words(
        "maatregel, meldkamer, alarmnummer, telefoonnummer, jaren, perslijn, productielijn, verpakkingslijn, vullijn, "
        "assemblagelijn, lesgroep, bouwgroep, stamgroep, jeugdgroep, werkgroep, stuurgroep, operatiekamer, "
        "vergaderzaal, veld, baan, ring, toren, kantoor, wooncomplex, complex, flat, iso, nen, iec, rfc, soc, vca, "
        "brc, ifs, haccp, rvo, versie, versies, release, releases, v, fase, fasen, scope, python, java, windows, "
        "office, sap, hoofdstuk, kpi, kr, okr, o, artikel, art., lid, stap, stappen, paragraaf, sectie, sev, "
        "prioriteit, prio, p, covid, sdg, sdg's, industrie, industry, web, nr, nr., nrs., nummer, nummers, zaal, "
        "zalen, kamer, lokaal, lokalen, golf, top, gebouw, gebouwen, lijn, buslijn, tramlijn, metrolijn, tram, bus, "
        "pagina, blz., figuur, tabel, bijlage, pijler, horizon, mijlpaal, doelstelling, kernresultaat, niveau van, "
        "tier, sprint, sprints, regel, klasse, agenda, spoor, perron, steiger, sluis, gemaal, pier, dok, kade, "
        "terminal, loods, hal, magazijn, dock, cel, groep, groepen, leerjaar, leerjaren, klas, klassen, jaarlaag, "
        "havo, vwo, vmbo, mbo, hbo, mavo, jaargang, semester, blok, module, modules, thema, themalijn, programma, "
        "programmalijn, project, actie, actielijn, opgave, actiepunt, agendapunt, bouwsteen, speerpunt, cluster, "
        "wijk, district, regio, zone, sector, kavel, perceel, percelen, stal, stallen, kas, akker, ploeg, squad, "
        "team, afdeling, vleugel, unit, etage, verdieping, verdiepingen, dijkvak, dijkvakken, dijkring, vakken, "
        "traject, fietsroute, knooppunt, afrit, rijksweg, type, diabetes type, graad, schaal, salarisschaal, trede, "
        "gate, gates, poort, box, besluit, visie, strategie, regioplan, plan, koersplan, beleidsplan, meerjarenplan, "
        "akkoord, ronde, variant, model, serie, formulier, tarief, tariefgroep, machine, bassin, tank, turbine, lift, "
        "poli, ok, dossier, zaaknummer, bestek, deelproject, tranche, cohort, werkpakket, deelplan, onderdeel, level, "
        "kraan, route, etappe, categorie, bouwlaag, bouwdeel"
    ),
    name_after=words(
        "e, de, ste, d, g, -plussers, -plusser, plussers, plusser, -plus, +'ers, +’ers, +ers, -jarigen, -jarige, "
        "jarigen, jarige, -jarig, -urige, -delige, -persoons, -persoonskamer, -persoonskamers, -puntenplan, "
        "-stappenplan, -daagse, -uursdienst, -uurs, -sterrenhotel, -weekse, -baans, jaar en ouder, jaar of ouder, "
        "jaar oud, jaar en jonger, jarig bestaan, -jarig bestaan, jaar bestaan"
    ),
    increase=words(
        "voer op, trek op, krik op, schroef op, verhoog, verhoogt, verhogen, verhoogd, verhoging, vergroot, "
        "vergroten, vergroting, groei, groeit, groeien, laten groeien, groei van, laten stijgen, stijg, stijgt, "
        "stijgen, stijging, omhoog, omhoog brengen, omhoog te brengen, omhoog krijgen, omhoogbrengen, hoger maken, "
        "meer maken, naar boven, opvoeren, op te voeren, opgevoerd, opvoert, opkrikken, op te krikken, opgekrikt, "
        "opkrikt, opschroeven, op te schroeven, opgeschroefd, opschroeft, ophogen, op te hogen, opgehoogd, ophoogt, "
        "optrekken, op te trekken, opgetrokken, optrekt, opschalen, op te schalen, opgeschaald, opschaalt, "
        "opvijzelen, op te vijzelen, opgevijzeld, opvijzelt, opstuwen, op te stuwen, opgestuwd, opstuwt, opschaling, "
        "ophoging, uitbreiden, breid uit, breidt uit, breiden uit, uit te breiden, uitbreiding, uitbouwen, "
        "uit te bouwen, uitgebouwd, uitbouwt, toenemen, toe te nemen, neemt toe, nemen toe, toegenomen, toename, "
        "laten toenemen, toe, doorgroeien, door te groeien, doorgegroeid, doorgroeit, aangroeien, aandikken, "
        "bijplussen, plussen, erbij krijgen, verbeter, verbetert, verbeteren, verbetering, verbeterde, versterk, "
        "versterkt, versterken, bevorder, bevordert, bevorderen, vermeerder, vermeerdert, vermeerderen, stimuleer, "
        "stimuleert, stimuleren, intensiveer, intensiveert, intensiveren, verruim, verruimt, verruimen, verruiming, "
        "verleng, verlengt, verlengen, verlenging, verbreed, verbreedt, verbreden, boosten, opplussen, intensivering, "
        "aanwakkeren, maximaliseren, vermenigvuldigen, doen stijgen, doen toenemen, doen groeien, vergrootte, "
        "oppompen, opdrijven, op te drijven"
    ),
    decrease=words(
        "verminder, vermindert, verminderen, verminderd, vermindering, verlaag, verlaagt, verlagen, verlaagd, "
        "verlaging, reduceer, reduceert, reduceren, gereduceerd, reductie, daal, daalt, dalen, daling, laten dalen, "
        "doen dalen, laten zakken, zakt, zakken tot, zakken naar, zakt naar, zakt tot, zakken onder, te zakken, "
        "verkort, verkorten, verkorting, bekort, bekorten, bekorting, verklein, verkleint, verkleinen, verkleind, "
        "verkleining, beperk, beperkt, beperken, minimaliseer, minimaliseert, minimaliseren, bezuinig, bezuinigt, "
        "bezuinigen, bezuiniging, krimp, krimpt, krimpen, laten krimpen, slinken, slinkt, minderen, matigen, "
        "temperen, dempen, snijden, drukken, kelderen, korten, verlichten, indikken, ontmoedigen, terugbrengen, "
        "terug te brengen, teruggebracht, breng terug, brengen terug, brengt terug, terugbrengt, terugdringen, "
        "terug te dringen, teruggedrongen, dring terug, dringen terug, dringt terug, terugdringt, dringen, dringt, "
        "terugdringing, schroeven, terugschroeving, terugschroeven, terug te schroeven, teruggeschroefd, "
        "schroef terug, schroeven terug, schroeft terug, terugschroeft, teruglopen, terug te lopen, teruggelopen, "
        "loop terug, lopen terug, loopt terug, terugloopt, terug naar, terug tot, terug, terugbrengen tot, omlaag, "
        "omlaag brengen, omlaag te brengen, omlaagbrengen, omlaag krijgen, naar beneden, naar beneden brengen, "
        "naar beneden te brengen, lager brengen, lager maken, lager krijgen, inkorten, in te korten, ingekort, "
        "inkort, inperken, in te perken, ingeperkt, inperkt, indammen, in te dammen, ingedamd, indamt, inkrimpen, "
        "in te krimpen, ingekrompen, inkrimpt, inlopen, in te lopen, ingelopen, inloopt, afnemen, af te nemen, "
        "neemt af, nemen af, afgenomen, afname, laten afnemen, afbouwen, af te bouwen, afgebouwd, bouw af, bouwen af, "
        "bouwt af, afbouwt, afschalen, af te schalen, afgeschaald, schaal af, schalen af, schaalt af, afschaalt, "
        "afremmen, af te remmen, afgeremd, rem af, remmen af, remt af, afremt, afbouw, afslanken, eraf, ervan af, "
        "wegwerken, weg te werken, weggewerkt, werk weg, werken weg, werkt weg, wegwerkt, uitfaseren, uit te faseren, "
        "uitgefaseerd, uitfaseert, uitfasering, uitbannen, uit te bannen, uitgebannen, elimineren, versnel, "
        "versnellen, versnelt, versnelling, terugdraaien, wegnemen, kleiner maken, korter maken, goedkoper maken"
    ),
    maintain=words(
        "houd, houden, houdt, hou, houd vast, houden vast, vast te houden, vasthouden, vastgehouden, behoud, "
        "behouden, behoudt, handhaaf, handhaven, handhaaft, gehandhaafd, blijf, blijft, blijven, gehouden, bewaken, "
        "bewaak, in stand houden, in stand, stabiel houden, stabiel blijven, stabiel, stabiliseren, stabiliseer, "
        "stabiliseert, stabilisatie, op peil houden, op peil, constant, constant houden, consolideren, consolideer, "
        "consolideert, bevriezen, bevries, bevriest, continueren, gelijk houden, gelijk blijven, gelijkhouden, "
        "gelijk te houden, aanhouden, begrenzen, aftoppen, af te toppen, aftopt, maximeren, plafonneren, plafonneer, "
        "borgen, niet verder laten zakken dan, niet laten zakken onder, niet laten zakken onder de"
    ),
    reach=words(
        "bereik, bereiken, bereikt, behaal, behalen, behaalt, behaald, haal, halen, haalt, gehaald, realiseer, "
        "realiseren, realiseert, gerealiseerd, breng, brengen, brengt, gebracht, komen tot, kom tot, komen op, "
        "kom op, komt op, uitkomen op, uit te komen op, uitkomt op, uitkomen, uit te komen, kom uit op, komen uit op, "
        "scoor, scoren, scoort, noteren, aantikken, aan te tikken, tik aan, tikken aan, landen op, eindigen op, "
        "eindigen, zorg voor, zorgen voor, zorgen, zorg dat, zorgen dat, ervoor zorgen, heb, sluit af, afsluiten, "
        "af te sluiten, afgesloten, voltooi, voltooien, voltooid, rond af, afronden, af te ronden, afgerond, "
        "waarmaken, waar te maken, bewerkstelligen, krijgen, krijgt, voldoen, voldoe, voldoet, verkrijgen"
    ),
    make=words(
        "werf, werven, geworven, werft, win, winnen, gewonnen, wint, teken, tekenen, getekend, tekent, onderteken, "
        "ondertekenen, ondertekend, ondertekent, contracteer, contracteren, gecontracteerd, contracteert, lanceer, "
        "lanceren, gelanceerd, lanceert, open, openen, geopend, lever, leveren, geleverd, levert, publiceer, "
        "publiceren, gepubliceerd, publiceert, train, trainen, getraind, traint, maak, maken, gemaakt, maakt, bouw, "
        "bouwen, gebouwd, genereer, genereren, gegenereerd, genereert, bespaar, besparen, bespaard, bespaart, "
        "organiseer, organiseren, georganiseerd, organiseert, certificeer, certificeren, gecertificeerd, "
        "certificeert, sluit, sluiten, gesloten, plant, planten, geplant, plaatsen, geplaatst, schrijf, schrijven, "
        "geschreven, schrijft, interview, interviewen, geïnterviewd, interviewt, bied, bieden, geboden, biedt, "
        "ontwikkel, ontwikkelen, ontwikkeld, ontwikkelt, investeer, investeren, geïnvesteerd, investeert, migreer, "
        "migreren, gemigreerd, migreert, onboard, onboarden, onboardt, verwelkom, verwelkomen, verwelkomd, "
        "verwelkomt, verwerf, verwerven, verworven, verwerft, registreer, registreren, geregistreerd, registreert, "
        "start, starten, gestart, installeer, installeren, geïnstalleerd, installeert, recycle, recyclen, gerecycled, "
        "recyclet, renoveer, renoveren, gerenoveerd, renoveert, isoleer, isoleren, geïsoleerd, isoleert, verduurzaam, "
        "verduurzamen, verduurzaamd, verduurzaamt, begeleid, begeleiden, begeleidt, bemiddel, bemiddelen, bemiddeld, "
        "bemiddelt, huisvest, huisvesten, gehuisvest, verhuren, verhuurd, verleen, verlenen, verleend, verleent, "
        "verstrek, verstrekken, verstrekt, vaccineer, vaccineren, gevaccineerd, vaccineert, inspecteer, inspecteren, "
        "geïnspecteerd, inspecteert, digitaliseer, digitaliseren, gedigitaliseerd, digitaliseert, automatiseer, "
        "automatiseren, geautomatiseerd, automatiseert, restaureer, restaureren, gerestaureerd, restaureert, vervang, "
        "vervangen, vervangt, herplaats, herplaatsen, herplaatst, rekruteer, rekruteren, gerekruteerd, rekruteert, "
        "benoem, benoemen, benoemd, benoemt, produceer, produceren, geproduceerd, produceert, behandel, behandelen, "
        "behandeld, behandelt, verwerk, verwerken, verwerkt, vervul, vervullen, vervuld, vervult, ontvang, ontvangen, "
        "ontvangt, help, helpen, geholpen, helpt, spreek, spreken, gesproken, spreekt, koppelen, gekoppeld, "
        "recruteer, recruteren, gerecruteerd, recruteert, diplomeer, diplomeren, gediplomeerd, diplomeert, saneer, "
        "saneren, gesaneerd, saneert, slopen, gesloopt, sloopt, verwijder, verwijderen, verwijderd, verwijdert, "
        "beantwoord, beantwoorden, beantwoordt, verspreid, verspreiden, verspreidt, verstuur, versturen, verstuurd, "
        "verstuurt, repareer, repareren, gerepareerd, repareert, keuren, gekeurd, keurt, bezorg, bezorgen, bezorgd, "
        "bezorgt, kweek, kweken, gekweekt, kweekt, opereer, opereren, geopereerd, opereert, creëer, creëren, "
        "gecreëerd, creëert, schrap, schrappen, geschrapt, schrapt, vergun, vergunnen, vergund, vergunt, matchen, "
        "gematcht, adopteer, adopteren, geadopteerd, adopteert, serveer, serveren, geserveerd, serveert, faciliteer, "
        "faciliteren, gefaciliteerd, faciliteert, initieer, initiëren, geïnitieerd, initieert, verzamel, verzamelen, "
        "verzameld, verzamelt, opent, bouwt, opleiden, op te leiden, opgeleid, opleidt, binnenhalen, binnen te halen, "
        "binnengehaald, binnenhaalt, opleveren, op te leveren, opgeleverd, oplevert, aannemen, aan te nemen, "
        "aangenomen, aanneemt, toevoegen, toe te voegen, toegevoegd, toevoegt, aanbieden, aan te bieden, aangeboden, "
        "aanbiedt, uitvoeren, uit te voeren, uitgevoerd, uitvoert, afhandelen, af te handelen, afgehandeld, "
        "handel af, handelen af, handelt af, afhandelt, oplossen, op te lossen, opgelost, oplost, aansluiten, "
        "aan te sluiten, aangesloten, aansluit, aanleggen, aan te leggen, aangelegd, aanlegt, aanstellen, "
        "aan te stellen, aangesteld, aanstelt, terugwinnen, terug te winnen, teruggewonnen, win terug, winnen terug, "
        "wint terug, terugwint, ophalen, op te halen, opgehaald, ophaalt, inzamelen, in te zamelen, ingezameld, "
        "inzamelt, aantrekken, aan te trekken, aangetrokken, aantrekt, inhuren, in te huren, ingehuurd, inhuurt, "
        "inschrijven, in te schrijven, ingeschreven, inschrijft, uitreiken, uit te reiken, uitgereikt, uitreikt, "
        "uitgeven, uit te geven, uitgegeven, uitgeeft, afgeven, af te geven, afgegeven, geef af, geven af, geeft af, "
        "afgeeft, opzetten, op te zetten, opgezet, oprichten, op te richten, opgericht, opricht, inrichten, "
        "in te richten, ingericht, inricht, aanplanten, aan te planten, aangeplant, inzaaien, in te zaaien, "
        "ingezaaid, inzaait, uitbrengen, uit te brengen, uitgebracht, uitbrengt, indienen, in te dienen, ingediend, "
        "indient, omscholen, om te scholen, omgeschoold, omschoolt, bijscholen, bij te scholen, bijgeschoold, "
        "bijschoolt, overzetten, over te zetten, overgezet, overzet, opruimen, op te ruimen, opgeruimd, opruimt, "
        "aankopen, aan te kopen, aangekocht, aankoopt, aanschaffen, aan te schaffen, aangeschaft, aanschaft, "
        "vrijmaken, vrij te maken, vrijgemaakt, vrijmaakt, vrijspelen, vrij te spelen, vrijgespeeld, vrijspeelt, "
        "uitzetten, uit te zetten, uitgezet, toekennen, toe te kennen, toegekend, toekent, invoeren, in te voeren, "
        "ingevoerd, invoert, terughalen, terug te halen, teruggehaald, haal terug, halen terug, haalt terug, "
        "terughaalt, aanmaken, aan te maken, aangemaakt, aanmaakt, aanmelden, aan te melden, aangemeld, aanmeldt, "
        "uitnodigen, uit te nodigen, uitgenodigd, uitnodigt, opstarten, op te starten, opgestart, opstart, uitrollen, "
        "uit te rollen, uitgerold, uitrolt, invullen, in te vullen, ingevuld, invult, uitlenen, uit te lenen, "
        "uitgeleend, uitleent, wegzetten, weg te zetten, weggezet, zet weg, zetten weg, wegzet, uitkeren, "
        "uit te keren, uitgekeerd, uitkeert, uitplaatsen, uit te plaatsen, uitgeplaatst, uitplaatst, afstoten, "
        "af te stoten, afgestoten, stoot af, stoten af, aanboren, aan te boren, aangeboord, aanboort, bijbouwen, "
        "bij te bouwen, bijgebouwd, bijbouwt, lever op, leid op, los op, voer uit, haal binnen, neem aan, voeg toe, "
        "bied aan, haal op, zamel in, dien in, sluit aan, zet op, verkopen, aannemen van, houd gesprekken, voeren, "
        "geven, geef, doen slagen, laten slagen, laten instromen, laten uitstromen, instromen, uitstromen, "
        "laten doorstromen, aan de slag helpen, slagen, vullen, oefenen, promoveren, winnen van, kopen, doneren, "
        "schenken"
    ),
    more=words(
        "meer, méér, extra, hogere, hoger, groei, groei van, stijging van, toename, toename van, verbeterde, "
        "verbetering, verbetering van, betere, beter, grotere, groter, stijging, omzetgroei, omzetgroei van, "
        "volumegroei, ledengroei, erbij, additionele, additioneel, aanvullende, bijkomende, bijkomend, bovenop, "
        "vaker, langer, langere, ruimere, plus"
    ),
    fewer=words(
        "minder, lagere, lager, afname, afname van, daling, daling van, reductie, reductie van, vermindering, "
        "vermindering van, kortere, korter, kleiner, kleinere, goedkoper, goedkopere, zuiniger, sneller, snellere, "
        "eerder, besparing, besparing van, besparing op, verlaging van, eraf, vroeger naar huis"
    ),
    growth=words(
        "stijging, een stijging, stijging van, een stijging van, stijging met, de stijging van, groei, een groei, "
        "groei van, een groei van, groei met, de groei van, toename, een toename, toename van, een toename van, "
        "toename met, de toename van, verhoging, een verhoging, verhoging van, een verhoging van, verhoging met, "
        "de verhoging van, uitbreiding, een uitbreiding, uitbreiding van, een uitbreiding van, uitbreiding met, "
        "de uitbreiding van, verbetering, een verbetering, verbetering van, een verbetering van, verbetering met, "
        "de verbetering van, omzetgroei, een omzetgroei, omzetgroei van, een omzetgroei van, omzetgroei met, "
        "de omzetgroei van, volumegroei, een volumegroei, volumegroei van, een volumegroei van, volumegroei met, "
        "de volumegroei van, ledengroei, een ledengroei, ledengroei van, een ledengroei van, ledengroei met, "
        "de ledengroei van, vergroting, een vergroting, vergroting van, een vergroting van, vergroting met, "
        "de vergroting van, vermeerdering, een vermeerdering, vermeerdering van, een vermeerdering van, "
        "vermeerdering met, de vermeerdering van, meeropbrengst, een meeropbrengst, meeropbrengst van, "
        "een meeropbrengst van, meeropbrengst met, de meeropbrengst van, omzetstijging, een omzetstijging, "
        "omzetstijging van, een omzetstijging van, omzetstijging met, de omzetstijging van, productiviteitsstijging, "
        "een productiviteitsstijging, productiviteitsstijging van, een productiviteitsstijging van, "
        "productiviteitsstijging met, de productiviteitsstijging van, opbrengststijging, een opbrengststijging, "
        "opbrengststijging van, een opbrengststijging van, opbrengststijging met, de opbrengststijging van, een plus, "
        "plus van, een plus van, plus met, de plus van, erbij, extra"
    ),
    decline=words(
        "daling, een daling, daling van, een daling van, daling met, de daling van, afname, een afname, afname van, "
        "een afname van, afname met, de afname van, vermindering, een vermindering, vermindering van, "
        "een vermindering van, vermindering met, de vermindering van, reductie, een reductie, reductie van, "
        "een reductie van, reductie met, de reductie van, verlaging, een verlaging, verlaging van, een verlaging van, "
        "verlaging met, de verlaging van, krimp, een krimp, krimp van, een krimp van, krimp met, de krimp van, "
        "inkrimping, een inkrimping, inkrimping van, een inkrimping van, inkrimping met, de inkrimping van, "
        "terugdringing, een terugdringing, terugdringing van, een terugdringing van, terugdringing met, "
        "de terugdringing van, verkorting, een verkorting, verkorting van, een verkorting van, verkorting met, "
        "de verkorting van, bekorting, een bekorting, bekorting van, een bekorting van, bekorting met, "
        "de bekorting van, afbouw, een afbouw, afbouw van, een afbouw van, afbouw met, de afbouw van, besparing, "
        "een besparing, besparing van, een besparing van, besparing met, de besparing van, energiebesparing, "
        "een energiebesparing, energiebesparing van, een energiebesparing van, energiebesparing met, "
        "de energiebesparing van, kostenbesparing, een kostenbesparing, kostenbesparing van, een kostenbesparing van, "
        "kostenbesparing met, de kostenbesparing van, tijdsbesparing, een tijdsbesparing, tijdsbesparing van, "
        "een tijdsbesparing van, tijdsbesparing met, de tijdsbesparing van, waterbesparing, een waterbesparing, "
        "waterbesparing van, een waterbesparing van, waterbesparing met, de waterbesparing van, kostenreductie, "
        "een kostenreductie, kostenreductie van, een kostenreductie van, kostenreductie met, de kostenreductie van, "
        "co2-reductie, een co2-reductie, co2-reductie van, een co2-reductie van, co2-reductie met, "
        "de co2-reductie van, kostendaling, een kostendaling, kostendaling van, een kostendaling van, "
        "kostendaling met, de kostendaling van, kostenverlaging, een kostenverlaging, kostenverlaging van, "
        "een kostenverlaging van, kostenverlaging met, de kostenverlaging van, tijdwinst, een tijdwinst, "
        "tijdwinst van, een tijdwinst van, tijdwinst met, de tijdwinst van, een min van, eraf"
    ),
    months={
        "januari": 1, "februari": 2, "maart": 3, "april": 4, "mei": 5, "juni": 6, "juli": 7, "augustus": 8, "september": 9, "oktober": 10,
        "november": 11, "december": 12, "jan": 1, "feb": 2, "mrt": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "okt": 10,
        "nov": 11, "dec": 12, "jan.": 1, "feb.": 2, "mrt.": 3, "apr.": 4, "jun.": 6, "jul.": 7, "aug.": 8, "sep.": 9, "sept.": 9, "okt.": 10,
        "nov.": 11, "dec.": 12,
    },
    ordinals={"eerste": 1, "tweede": 2, "derde": 3, "vierde": 4, "laatste": 4, "1e": 1, "2e": 2, "3e": 3, "4e": 4, "1ste": 1, "2de": 2, "3de": 3, "4de": 4},
    period_words={
        "dag": "day", "dagen": "day", "week": "week", "weken": "week", "maand": "month", "maanden": "month", "kwartaal": "quarter",
        "kwartalen": "quarter", "helft": "half", "halfjaar": "half", "half jaar": "half", "semester": "half", "tertaal": "tertial",
        "trimester": "tertial", "jaar": "year", "jaren": "year", "kalenderjaar": "year", "boekjaar": "fiscal", "fiscale jaar": "fiscal",
        "wk": "week", "wk.": "week", "wkn": "week", "mnd": "month", "mnd.": "month", "kw": "quarter", "kw.": "quarter", "kwrt": "quarter", "jr": "year", "jr.": "year", "halve jaar": "half", "begrotingsjaar": "fiscal", "rekenjaar": "fiscal", "verslagjaar": "fiscal", "planjaar": "fiscal", "budgetjaar": "fiscal",
    },
    labels={"q": "quarter", "k": "quarter", "kw": "quarter", "h": "half", "t": "tertial", "w": "week", "wk": "week", "fy": "fiscal", "bj": "fiscal", "wn": "week", "cy": "fiscal"},
    halves={"halfjaareinde": 1, "mid-jaar": 1, "midjaar": 1},
    durations={"een half jaar": 6, "half jaar tijd": 6, "anderhalf jaar": 18, "anderhalve maand": 2, "tweeënhalf jaar": 30, "het komende half jaar": 6, "het komende jaar": 12, "driekwart jaar": 9, "drie kwart jaar": 9, "twee en een half jaar": 30, "een jaar of twee": 24, "de komende anderhalf jaar": 18},
    fixed_periods={"morgen": ("day", 1), "dit jaar": ("year", 0), "nog dit jaar": ("year", 0), "volgend jaar": ("year", 1), "komend jaar": ("year", 1), "dit kwartaal": ("quarter", 0), "volgend kwartaal": ("quarter", 1), "komend kwartaal": ("quarter", 1), "deze maand": ("month", 0), "volgende maand": ("month", 1), "vorig jaar": ("year", -1), "afgelopen jaar": ("year", -1), "het afgelopen jaar": ("year", -1), "verleden jaar": ("year", -1), "dan vorig jaar": ("year", -1), "vorig kwartaal": ("quarter", -1), "afgelopen kwartaal": ("quarter", -1), "vorige maand": ("month", -1), "afgelopen maand": ("month", -1), "volgende week": ("week", 1), "komende week": ("week", 1), "deze week": ("week", 0), "het nieuwe jaar": ("year", 1), "het nieuwe boekjaar": ("fiscal", 1), "het nieuwe begrotingsjaar": ("fiscal", 1), "het lopende jaar": ("year", 0), "het lopende kwartaal": ("quarter", 0), "het volgende jaar": ("year", 1), "het volgende kwartaal": ("quarter", 1), "overmorgen": ("day", 2)},
    fixed_ends={
        "jaareinde": ("year", 0), "het jaareinde": ("year", 0), "eindejaar": ("year", 0), "jaarwisseling": ("year", 0), "de jaarwisseling": ("year", 0),
        "einde jaar": ("year", 0), "eind van het jaar": ("year", 0), "einde kwartaal": ("quarter", 0), "kwartaaleinde": ("quarter", 0),
        "eind dit jaar": ("year", 0), "eind volgend jaar": ("year", 1), "maandeinde": ("month", 0), "oud en nieuw": ("year", 0), "einde boekjaar": ("fiscal", 0),
        "jaarultimo": ("year", 0), "het einde van het jaar": ("year", 0), "eind van dit jaar": ("year", 0), "kwartaaleind": ("quarter", 0), "maandultimo": ("month", 0), "het eind van het kwartaal": ("quarter", 0),
    },
    from_today={"volgend jaar om deze tijd": ("year", 1), "over een jaar": ("year", 1), "vandaag over een jaar": ("year", 1), "volgend jaar rond deze tijd": ("year", 1), "deze tijd volgend jaar": ("year", 1), "over een half jaar": ("month", 6), "over anderhalf jaar": ("month", 18), "over een maand": ("month", 1), "over een kwartaal": ("month", 3)},
    weekdays={"maandag": 0, "dinsdag": 1, "woensdag": 2, "donderdag": 3, "vrijdag": 4, "zaterdag": 5, "zondag": 6, "a.s. vrijdag": 4, "a.s. maandag": 0},
    week_of=words("de week van, de week vanaf"),
    same_period={"dezelfde periode": "year", "zelfde periode": "year", "hetzelfde kwartaal": "quarter", "zelfde kwartaal": "quarter", "dezelfde maand": "month", "zelfde maand": "month", "dezelfde week": "week", "hetzelfde halfjaar": "half", "dezelfde tijd": "year", "j-o-j": "year", "joj": "year", "jaar-op-jaar": "year", "jaar op jaar": "year", "yoy": "year", "overeenkomstige periode": "year", "vergelijkbare periode": "year", "hetzelfde seizoen": "year"},
    this=words("dit, deze, huidige, huidig, lopende, het lopende, het huidige"),
    next=words("volgend, volgende, komend, komende, aankomende, aanstaande, eerstvolgende, de komende, het komende, het volgende, a.s., a.s, aankomend, eerstkomende, de volgende"),
    last=words("vorig, vorige, afgelopen, het afgelopen, de afgelopen, jl., j.l., jongstleden, verleden, het vorige, de vorige, laatstleden"),
    end=words("eind, einde, het einde, het eind, afloop, ultimo, slot, eind van, het slot, de laatste dag, het einde van, laatste"),
    start=words("het begin, de start, aanvang, de aanvang, aanvang van, de eerste dag"),
    early=words("begin, vroeg in, laat in"),
    middle=words("medio, half, midden, halverwege, het midden, half-, rond het midden van"),
    date_joints=words("het, de, van, van het, van de, in, den, vd, v/d, v.d., v/h, v.h., vh, e, ste, de periode, de jaren"),
    by_date=words("tegen, uiterlijk, uiterlijk op, op, uiterlijk in, uiterlijk op, deadline, aan, bij, niet later dan, tot en met, t/m, tot, per, met ingang van, uiterlijk per, ten laatste, op zijn laatst, niet later dan, voor of op, streefdatum, einddatum, uiterste datum, rond, omstreeks, tegen het, met als deadline, op uiterlijk, tot uiterlijk, tussen nu en"),
    in_date=words("in de periode, over de periode, in, gedurende, tijdens, over, binnen, in de loop van, door, heel, gedurende heel, in heel, over heel, verspreid over, door heel"),
    before_date=words("vóór, vooraleer, eerder dan, voorafgaand aan, nog voor, nog vóór, ruim voor, ruim vóór, voorafgaande aan, eerder dan, vòòr"),
    before_or_for=words("voor"),
    from_date=words("vanaf, per, met ingang van, ingaande, m.i.v., miv, vanaf de, met ingang van de, te beginnen in, te beginnen met, vanaf begin, ingaande per, startend in, van af"),
    as_of=words("t/m, stand per, peildatum, gemeten op, stand op"),
    since_date=words("sinds, na, vanaf begin, ten opzichte van, t.o.v., vergeleken met, in vergelijking met, dan in, tegenover, versus, vs, dan, tov, afgezet tegen, als in, in verhouding tot"),
    attributive=words("jaarplan, begroting, editie, cijfers"),
    than_date=words("ten opzichte van, t.o.v., tov, vergeleken met, in vergelijking met, dan in, tegenover, versus, vs, dan, afgezet tegen, als in, in verhouding tot"),
    after_date=words("na, direct na, meteen na, kort na, onmiddellijk na"),
    after_length=words("na, vanaf, nadat"),
    every=words("per, elk, elke, iedere, ieder"),
    loose_times=words("zomer, de zomer, winter, de winter, voorjaar, het voorjaar, lente, de lente, najaar, het najaar, herfst, de herfst, zomervakantie, de zomervakantie, zomerreces, het seizoen, livegang, de livegang, de lancering, vakantie, de vakantie, schooljaar, het schooljaar, het nieuwe schooljaar, nieuwe schooljaar, studiejaar, het studiejaar, collegejaar, academiejaar, academisch jaar, cursusjaar, het cursusjaar, seizoen, het nieuwe seizoen, nieuwe seizoen, het broedseizoen, het hoogseizoen, hoogseizoen, het stookseizoen, stookseizoen, het stormseizoen, stormseizoen, zomerseizoen, winterseizoen, het zwemseizoen, groeiseizoen, griepseizoen, het griepseizoen, plantseizoen, herfstvakantie, de herfstvakantie, kerstvakantie, de kerstvakantie, voorjaarsvakantie, de voorjaarsvakantie, meivakantie, de meivakantie, krokusvakantie, schoolvakantie, de schoolvakantie, bouwvak, de bouwvak, bouwvakantie, zomerstop, winterstop, de winterstop, het zomerreces, kerstreces, het reces, feestdagen, de feestdagen, de oogst"),
    events=words("de competitie, competitie, de competitiestart, algemene ledenvergadering, de algemene ledenvergadering, ledenvergadering, de ledenvergadering, de alv, alv, de ava, jaarvergadering, de jaarvergadering, verkiezingen, de verkiezingen, gemeenteraadsverkiezingen, de gemeenteraadsverkiezingen, evaluatie, de evaluatie, visitatie, de visitatie, audit, de audit, hercertificering, de hercertificering, inspectie, de inspectie, ingebruikname, de ingebruikname, oplevering, de oplevering, opening, de opening, heropening, de heropening, verhuizing, de verhuizing, fusie, de fusie, herindeling, de herindeling, begrotingsbehandeling, de begrotingsbehandeling, raadsvergadering, de raadsvergadering, jaarrekening, de jaarrekening, festival, het festival, toernooi, het toernooi, beurs, de beurs, première, de première, zitting, de zitting, livegang, aanbesteding, de aanbesteding, open dag, de open dag, accreditatie, de accreditatie, overstap, de overstap, migratie, de migratie, introductie, de introductie, lancering"),
    also=words("ook, zelfs, met name, vooral, inclusief, juist"),
    clause_times=words("tegen de tijd dat, zodra"),
    event_endings=words("seizoen, vakantie, reces, verkiezingen, vergadering, visitatie, oplevering, opening, herindeling, competitie, schooljaar, invoering, ingebruikname, evaluatie, feestweek"),
    holidays={
        "kerst": "christmas", "de kerst": "christmas", "kerstmis": "christmas", "eerste kerstdag": "christmas", "kerstavond": "christmas_eve",
        "tweede kerstdag": "boxing_day", "pasen": "easter", "eerste paasdag": "easter", "tweede paasdag": "easter_monday",
        "goede vrijdag": "good_friday", "pinksteren": "whitsun", "hemelvaart": "ascension", "hemelvaartsdag": "ascension", "carnaval": "carnival",
        "sinterklaas": "sinterklaas", "sinterklaasavond": "sinterklaas", "pakjesavond": "sinterklaas",
        "koningsdag": "kings_day", "bevrijdingsdag": "liberation_nl", "prinsjesdag": "prinsjesdag", "sint-maarten": "sint_maarten",
        "sint maarten": "sint_maarten", "nieuwjaar": "new_year", "nieuwjaarsdag": "new_year", "oudjaar": "new_years_eve",
        "oudejaarsavond": "new_years_eve", "moederdag": "mothers_day", "black friday": "black_friday", "valentijnsdag": "valentine",
        "dag van de arbeid": "may_day", "wapenstilstand": "armistice", "nationale feestdag": "national_day_be", "chinees nieuwjaar": "lunar_new_year",
    },
    verbs_last=True,
    column_metric=words(
        "indicator, maatstaf, meetwaarde, kpi, wat, onderwerp, kengetal, doel, kernresultaat, resultaat, "
        "prestatie-indicator, thema, meting, parameter, stuurgetal, doelstelling, activiteit"
    ),
    column_now=words(
        "nu, huidig, huidige waarde, huidige situatie, vandaag, nulmeting, uitgangswaarde, stand, stand nu, "
        "startwaarde, actueel, realisatie, huidige, ist, basis, vertrekpunt, beginwaarde, nulwaarde, score nu, "
        "werkelijk"
    ),
    column_target=words(
        "streefwaarde, doel, doelwaarde, norm, gewenst, streven, ambitie, target, streef, streefcijfer, "
        "gewenste situatie, gewenste waarde, soll, eindwaarde, beoogd, begroot, te bereiken"
    ),
    column_when=words(
        "wanneer, deadline, datum, uiterlijk, per, termijn, periode, tegen, gereed, planning, einddatum, streefdatum, "
        "klaar, jaar, vervaldatum"
    ),
    at_value=words("op, op de, op een, op het"),
    counters=words("stuks, stuk, st, st., stks, ex., pers, pers., x per, keer per, maal per, × per"),
    home_currency="EUR",
    ignored=words(
        "vandaag besteld, open vacatures, open vacature, open dag, open dagen, open data, open source, "
        "open meldingen, open tickets, open bevindingen, open acties, open actiepunten, open inschrijving, "
        "open innovatie, open klachten, open punten, open dossiers, open huis, open incidenten, open monumentendag, "
        "open access, af en toe, toe aan, naar verwachting, met betrekking tot, tot stand, tot slot, met elkaar, "
        "tot stand brengen, tot stand komen, van start, in plaats daarvan, in beperkte mate, beperkt toegankelijk, "
        "beperkte, bereik op, bereik van, bereik via, bereik onder, bereik in, bereik sociale media, "
        "bereik social media, toegang tot, naar aanleiding van, naar tevredenheid, terug te vinden, terug te zien, "
        "terug op school, terug aan het werk, terugkomen, komen terug, geld terug, heen en terug, stand van zaken, "
        "terug in balans, vrij te maken voor, start van, de start van, bij de start, aan de start, heb ik, "
        "bij de start van, min of meer, meer en meer, maakt deel uit, neemt deel aan, groei en bloei, "
        "hoger onderwijs, hoger beroep, lager onderwijs, meer informatie, beter onderwijs, extra aandacht, "
        "minder dan de helft, is nul, doel 1:, doel 1 -, doel 1 –, doel 1.1, doel 1.2, doel 1.3, doel 1., doel 2:, "
        "doel 2 -, doel 2 –, doel 2.1, doel 2.2, doel 2.3, doel 2., doel 3:, doel 3 -, doel 3 –, doel 3.1, doel 3.2, "
        "doel 3.3, doel 3., doel 4:, doel 4 -, doel 4 –, doel 4.1, doel 4.2, doel 4.3, doel 4., doel 5:, doel 5 -, "
        "doel 5 –, doel 5.1, doel 5.2, doel 5.3, doel 5., doel 6:, doel 6 -, doel 6 –, doel 6.1, doel 6.2, doel 6.3, "
        "doel 6., doel 7:, doel 7 -, doel 7 –, doel 7.1, doel 7.2, doel 7.3, doel 7., doel 8:, doel 8 -, doel 8 –, "
        "doel 8.1, doel 8.2, doel 8.3, doel 8., doel 9:, doel 9 -, doel 9 –, doel 9.1, doel 9.2, doel 9.3, doel 9., "
        "gemiddeld aantal, gemiddeld verbruik, gemiddeld verzuim, gemiddeld energieverbruik, gemiddeld inkomen, "
        "gemiddeld bedrag, gemiddeld resultaat, totaal aantal, totaal verbruik, open staande, per zaal, elke zaal, "
        "elk zaal, iedere zaal, ieder zaal, per kamer, elke kamer, elk kamer, iedere kamer, ieder kamer, per lokaal, "
        "elke lokaal, elk lokaal, iedere lokaal, ieder lokaal, per gebouw, elke gebouw, elk gebouw, iedere gebouw, "
        "ieder gebouw, per lijn, elke lijn, elk lijn, iedere lijn, ieder lijn, per hal, elke hal, elk hal, "
        "iedere hal, ieder hal, per magazijn, elke magazijn, elk magazijn, iedere magazijn, ieder magazijn, "
        "per groep, elke groep, elk groep, iedere groep, ieder groep, per leerjaar, elke leerjaar, elk leerjaar, "
        "iedere leerjaar, ieder leerjaar, per klas, elke klas, elk klas, iedere klas, ieder klas, per blok, "
        "elke blok, elk blok, iedere blok, ieder blok, per module, elke module, elk module, iedere module, "
        "ieder module, per thema, elke thema, elk thema, iedere thema, ieder thema, per programma, elke programma, "
        "elk programma, iedere programma, ieder programma, per project, elke project, elk project, iedere project, "
        "ieder project, per cluster, elke cluster, elk cluster, iedere cluster, ieder cluster, per wijk, elke wijk, "
        "elk wijk, iedere wijk, ieder wijk, per district, elke district, elk district, iedere district, "
        "ieder district, per regio, elke regio, elk regio, iedere regio, ieder regio, per zone, elke zone, elk zone, "
        "iedere zone, ieder zone, per sector, elke sector, elk sector, iedere sector, ieder sector, per perceel, "
        "elke perceel, elk perceel, iedere perceel, ieder perceel, per stal, elke stal, elk stal, iedere stal, "
        "ieder stal, per kas, elke kas, elk kas, iedere kas, ieder kas, per ploeg, elke ploeg, elk ploeg, "
        "iedere ploeg, ieder ploeg, per squad, elke squad, elk squad, iedere squad, ieder squad, per team, elke team, "
        "elk team, iedere team, ieder team, per afdeling, elke afdeling, elk afdeling, iedere afdeling, "
        "ieder afdeling, per vleugel, elke vleugel, elk vleugel, iedere vleugel, ieder vleugel, per unit, elke unit, "
        "elk unit, iedere unit, ieder unit, per etage, elke etage, elk etage, iedere etage, ieder etage, "
        "per verdieping, elke verdieping, elk verdieping, iedere verdieping, ieder verdieping, per kantoor, "
        "elke kantoor, elk kantoor, iedere kantoor, ieder kantoor, per locatie, elke locatie, elk locatie, "
        "iedere locatie, ieder locatie, per vestiging, elke vestiging, elk vestiging, iedere vestiging, "
        "ieder vestiging, per traject, elke traject, elk traject, iedere traject, ieder traject, per machine, "
        "elke machine, elk machine, iedere machine, ieder machine, per sprint, elke sprint, elk sprint, "
        "iedere sprint, ieder sprint, per fase, elke fase, elk fase, iedere fase, ieder fase, per ronde, elke ronde, "
        "elk ronde, iedere ronde, ieder ronde, per semester, elke semester, elk semester, iedere semester, "
        "ieder semester, per complex, elke complex, elk complex, iedere complex, ieder complex, per baan, elke baan, "
        "elk baan, iedere baan, ieder baan, per veld, elke veld, elk veld, iedere veld, ieder veld, per dossier, "
        "elke dossier, elk dossier, iedere dossier, ieder dossier, per kavel, elke kavel, elk kavel, iedere kavel, "
        "ieder kavel, aan de norm, binnen de norm, onder de norm, boven de norm, op norm, naar wens, aan de eis, "
        "aan de eisen, op de werf, op onze werf, op onze werven, de werf, onze werf, per werf, elke werf, de bouw, "
        "in de bouw, gesloten deuren, vrij te spelen voor, met plezier, op school, waar nodig, indien nodig"
    ),
    in_every=words("van elke, op elke, van iedere, op iedere, uit elke"),
    money_words=words(
        "omzet, jaaromzet, netto-omzet, nettoomzet, brutomarge, marge, winst, nettowinst, brutowinst, "
        "bedrijfsresultaat, resultaat, ebitda, ebit, kosten, personeelskosten, loonkosten, inkoopkosten, "
        "energiekosten, onderhoudskosten, huisvestingskosten, zorgkosten, faalkosten, wervingskosten, opbrengst, "
        "opbrengsten, huuropbrengst, huuropbrengsten, collecteopbrengst, inkomsten, eigen inkomsten, baten, lasten, "
        "budget, begroting, besparing, besparingen, besparen, bezuinigen, bezuiniging, bezuinigingen, subsidie, "
        "subsidies, sponsoring, sponsorinkomsten, sponsorgelden, donaties, giften, legaten, nalatenschappen, fondsen, "
        "fondsenwerving, gelden, financiering, krediet, kredieten, investering, investeringen, investeren, schuld, "
        "schulden, tekort, overschot, eigen vermogen, reserve, reserves, weerstandsvermogen, cashflow, kasstroom, "
        "liquiditeit, orderportefeuille, orderboek, contractwaarde, exportwaarde, arr, mrr, recurring revenue, "
        "loonsom, werkkapitaal, premie-inkomen, premievolume, kredietportefeuille, hypotheekproductie, spaargeld, "
        "schadelast, boetes, gasrekening, energierekening, huurachterstand, huurachterstanden, debiteuren, "
        "debiteurensaldo, uitgaven, inhuur, exploitatietekort, kaartverkoop, barinkomsten, entreegelden, contributie, "
        "acquisitie, verkoopwaarde, opdrachtwaarde, fonds, legaat, ophalen, vermogen, beheerd vermogen, "
        "belegd vermogen"
    ),
    times_before=words("factor, een factor, met een factor, met factor"),
    zero_words=words("dat is nul, geen enkele, geen enkel, geen één"),
    subjects=words(
        "we, wij, ons team, het team, ik, ze, zij, men, je, jullie, iedereen, organisatie als geheel, "
        "onze organisatie, de organisatie, ons bedrijf"
    ),
    lead_words=words(
        "slechts, maar, de, het, een, onze, ons, alle, totale, van, in, voor, en, met, hun, zijn, haar, dat, dit, "
        "deze, op, aan, bij, te, om, om te, er, mijn, zodat, dan, dankzij, die, ook, nog, nog eens, pas, al, "
        "gemiddeld, jaarlijks, wekelijks, maandelijks, dagelijks, structureel, permanent, blijvend, duurzaam, samen, "
        "in totaal, totaal, uiteindelijk, weer, opnieuw, netjes, geleidelijk, stapsgewijs, verder, elk jaar, daarmee, "
        "hiermee, het aantal nieuwe in, per saldo, ten opzichte, zelfs, steeds, daar, hier, of, dus, tevens, wel, "
        "gewoon, inclusief, exclusief, incl., excl., gem., gem, minder, meer, kortere, betere, lagere, hogere, "
        "snellere"
    ),
    trail_words=words(
        "getekend, uitgebracht, uitbrengen, gaat, gaan, komt, komen, opgeleid, gepubliceerd, gerealiseerd, de, het, "
        "een, van, in, voor, en, met, op, aan, bij, is, zijn, wordt, worden, moet, dat, die, dan, of, te, om, er, "
        "door, uit, per, tot, onze, we, gemiddeld, staat, staan, ligt, liggen, hebben, heeft, als, niet, om te, naar, "
        "weer, ook, p/m, p.m., p.j., structureel, jaarlijks, verder, nog, blijvend, permanent, samen, in totaal, "
        "totaal, komt uit, komen uit, uitkomt, zit, zitten, stijgt, hierdoor, daarmee, daardoor, ten minste, echt, "
        "fors, flink, sterk, merkbaar, aanzienlijk, duidelijk, al, dus, zo, hun, zo snel mogelijk, bij ons, zelf, "
        "onder, tussen, rond, over, tegen, zodat, is dan, dienen, zou, klaar, gereed, op orde, ipv, wil, willen, elk, "
        "straks, eraf, erbij, extra, houden, vasthouden, vastgehouden, behouden, handhaven, blijven, gehouden, "
        "bewaken, stabiliseren, consolideren, bevriezen, continueren, gelijkhouden, aanhouden, begrenzen, aftoppen, "
        "maximeren, plafonneren, borgen, bereiken, behalen, halen, realiseren, brengen, uitkomen, scoren, noteren, "
        "aantikken, eindigen, zorgen, afsluiten, afgesloten, voltooien, afronden, waarmaken, bewerkstelligen, "
        "krijgen, voldoen, verkrijgen, werven, geworven, winnen, gewonnen, teken, onderteken, ondertekenen, "
        "contracteren, lanceren, open, openen, leveren, publiceren, maken, bouwen, genereren, besparen, organiseren, "
        "certificeren, sluiten, gesloten, plaatsen, schrijven, geschreven, interviewen, bieden, geboden, ontwikkelen, "
        "investeren, migreren, onboarden, verwelkomen, verwerven, verworven, registreren, installeren, recyclen, "
        "renoveren, isoleren, verduurzamen, begeleiden, bemiddelen, huisvesten, verhuren, verleen, verlenen, "
        "verstrekken, vaccineren, inspecteren, digitaliseren, automatiseren, restaureren, vervangen, herplaatsen, "
        "rekruteren, benoemen, produceren, behandelen, verwerken, vervullen, ontvangen, helpen, geholpen, spreken, "
        "gesproken, koppelen, recruteren, diplomeren, saneren, slopen, verwijderen, beantwoorden, verspreiden, "
        "versturen, repareren, keuren, bezorgen, kweken, realloceren, opereren, creëren, schrappen, vergunnen, "
        "matchen, adopteren, serveren, faciliteren, initiëren, verzamelen, opleiden, binnenhalen, opleveren, "
        "aannemen, aangenomen, toevoegen, aanbieden, aangeboden, uitvoeren, afhandelen, oplossen, aansluiten, "
        "aangesloten, aanleggen, aanstellen, terugwinnen, teruggewonnen, ophalen, inzamelen, aantrekken, "
        "aangetrokken, inhuren, inschrijven, ingeschreven, uitreiken, uitgeven, uitgegeven, afgeven, afgegeven, "
        "opzetten, oprichten, inrichten, aanplanten, inzaaien, indienen, omscholen, bijscholen, overzetten, opruimen, "
        "aankopen, aanschaffen, vrijmaken, vrijspelen, uitzetten, toekennen, invoeren, terughalen, aanmaken, "
        "aanmelden, uitnodigen, opstarten, uitrollen, invullen, uitlenen, wegzetten, uitkeren, uitplaatsen, afstoten, "
        "afgestoten, aanboren, bijbouwen, verkopen, voeren, geven, instromen, uitstromen, promoveren, doneren, "
        "schenken, stond, stonden, lag, lagen, zat, zaten, kwam, kwamen, ging, gingen, steeg, stegen, daalde, "
        "daalden, groeide, groeiden, kromp, krompen, nam, namen toe, namen af, namen deel, liep, liepen, viel, "
        "vielen, bleef, bleven, haalde, haalden, behaalden, bereikten, scoorde, scoorden, telde, telden, kreeg, "
        "kregen, gaf, gaven, vond, vonden, verloor, verliet, verlieten, vertrok, vertrokken, meldde, meldden, volgde, "
        "volgden, bezochten, ontving, ontvingen, verkochten, leverde, leverden, maakte, maakten, opende, openden, "
        "sloot, won, wonnen, trok, trokken, hielp, hielpen, schreef, deed, deden, stemde, stemden, startte, startten, "
        "rondde, rondden, investeerde, investeerden, bespaarden, realiseerden, verbruikten, produceerde, "
        "produceerden, verwerkten, behandelden, draaide, draaiden, kostte, kostten, duurde, duurden, wachtte, "
        "wachtten, reed, werkte, werkten, gebeurde, gebeurden, schonk, schonken, doneerde, doneerden, verhoogden, "
        "verlaagden, verminderden, beantwoordden, sprak, spraken, hield, hielden, verscheepten, bedienden, slaagde, "
        "slaagden, bleek, bleken, eindigde, eindigden, noteerde, noteerden, registreerde, registreerden, telden we, "
        "ontstond, ontstonden, overleed, overleden er, zakte, zakten, kende, kenden, ontbrak, ontbraken, koos, kozen, "
        "kocht, kochten, betaalden, verhuurden, huisvestten, plaatsten, plantten, bouwden, leidden, trainden, "
        "werfden, wierf, wierven, haalden we, halveerde, verdubbelde, verdubbelden, halveerden, uitkwam, uitkwamen, "
        "toonde, toonden, raakte, raakten, meldde zich, meldden zich, gebruikten, vergaderde, brachten, bracht, "
        "vervoerden, ving, vingen, losten, verzorgden, organiseerden, bekeken, bekeek, downloadden, schreven, "
        "gingen er, stroomden, stroomde, verzuimden, verzuimde, p.p., p.p, p/p, p/j, p/w, p.w., tussen nu en, "
        "tussen de, rond de, onder de, boven de, van de, op de, naar de, tot de, over de, ergens tussen, "
        "ergens tussen de, uitbetalen, kunnen, kan, kon, terecht, uitvalt, zien, laten, lopen, in gebruik nemen, "
        "in gebruik, te laat, op tijd gaat, in dienst, in dienst nemen"
    ),
    breaks=words(
        "zou, zouden, door, door middel van, middels, zodat, omdat, terwijl, dankzij, zonder dat, maar, waarbij, "
        "waardoor, waarmee, waarvan, waarna, als gevolg van, wanneer, om te, ondanks, aan de hand van, op basis van, "
        "met behulp van, mits, tenzij, totdat, zodra, nadat, voordat, doordat, opdat, hoewel, want, oftewel, "
        "met name, vooral, onder meer, mede, daarnaast, bovendien, ten behoeve van, t.b.v., conform, volgens, en dat, "
        "en wel, ook bij, ook in, ook op, als wij, als we, als de, om zo, om daarmee, extra, erbij, eraf"
    ),
)
