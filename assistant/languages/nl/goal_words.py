"""Goal words in Dutch."""

from assistant.languages.goal_words import GoalWords, words

# Word lists read better as running text than one word a line.
# fmt: off
GOAL_WORDS = GoalWords(
    decimal_mark=",",
    half_words=words("half, een half, halve, een halve"),
    half_after=words("en een half, en een halve"),
    in_whole=words("op de, op, van de"),
    numbers={
        "anderhalf": 1.5, "anderhalve": 1.5, "tweeënhalf": 2.5, "tweeënhalve": 2.5, "drieënhalf": 3.5, "drieënhalve": 3.5, "vierenhalf": 4.5, "vijfenhalf": 5.5, "zesenhalf": 6.5, "zevenenhalf": 7.5, "achtenhalf": 8.5,
        "nul": 0, "één": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "zeven": 7, "acht": 8, "negen": 9,
        "tien": 10, "elf": 11, "twaalf": 12, "dertien": 13, "veertien": 14, "vijftien": 15, "zestien": 16,
        "zeventien": 17, "achttien": 18, "negentien": 19, "honderd": 100, "duizend": 1000, "tweehonderd": 200,
        "driehonderd": 300, "vierhonderd": 400, "vijfhonderd": 500,
    },
    tens={"twintig": 20, "dertig": 30, "veertig": 40, "vijftig": 50, "zestig": 60, "zeventig": 70, "tachtig": 80, "negentig": 90},
    ones={"één": 1, "een": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "zeven": 7, "acht": 8, "negen": 9},
    compounds=("{ones}en{tens}", "{ones}ën{tens}"),
    dozens={"een dozijn": 12, "dozijn": 12},
    scales={
        "honderd": 100, "duizend": 1000, "k": 1000, "mille": 1000, "miljoen": 10**6, "mln": 10**6, "mln.": 10**6, "mio": 10**6,
        "m": 10**6, "miljard": 10**9, "mld": 10**9, "mld.": 10**9, "biljoen": 10**12,
    },
    articles=words("een, 'n"),
    fractions={
        "de helft van": 50, "een derde": 33.33, "eenderde": 33.33, "twee derde": 66.67, "tweederde": 66.67,
        "een kwart": 25, "driekwart": 75, "drie kwart": 75, "een vijfde": 20, "een tiende": 10, "één op de drie": 33.33,
        "één op de vier": 25, "één op de vijf": 20, "één op de tien": 10, "één op de twee": 50,
    },
    none_words=words("geen, nul"),
    units={
        "procent": "%", "pct": "%", "percent": "%", "procentpunt": "pp", "procentpunten": "pp", "procentpunt(en)": "pp",
        "%-punt": "pp", "%-punten": "pp", "pp": "pp", "basispunten": "bps", "basispunt": "bps",
        "milliseconde": "ms", "milliseconden": "ms", "seconde": "s", "seconden": "s", "sec": "s", "minuut": "min", "minuten": "min",
        "uur": "h", "uren": "h", "uurs": "h", "u": "h", "dag": "day", "dagen": "day", "daags": "day", "werkdag": "day", "werkdagen": "day",
        "kalenderdagen": "day", "week": "week", "weken": "week", "maand": "month", "maanden": "month", "kwartalen": "quarter",
        "jaar": "year", "jaren": "year", "punt": "score", "punten": "score", "sterren": "score", "ster": "score",
        "kilometer": "km", "kilometers": "km", "kilo": "kg", "kilogram": "kg", "ton": "t", "liter": "l", "meter": "m",
        "vierkante meter": "m²", "hectare": "ha", "vte": "FTE", "vte's": "FTE", "fte's": "FTE", "fulltime-equivalenten": "FTE",
    },
    currencies={"dollar": "USD", "dollars": "USD", "euro": "EUR", "euro's": "EUR", "pond": "GBP", "kronen": "SEK", "yuan": "CNY"},
    scaled_currencies={"m€": (10**6, "EUR"), "k€": (1000, "EUR"), "meur": (10**6, "EUR"), "keur": (1000, "EUR"), "ct": (0.01, "EUR"), "cent": (0.01, "EUR")},
    score_words=words(
        "nps, enps, nps-score, csat, ces, score, scores, cijfer, rapportcijfer, beoordeling, waardering, index, tevredenheidsscore, enps-score,"
        "klanttevredenheidsscore, medewerkerstevredenheidsscore, promotorscore, klantcijfer, betrokkenheidsscore"
    ),
    factors={
        "verdubbel": 2, "verdubbelen": 2, "verdubbelt": 2, "verdubbeld": 2, "te verdubbelen": 2, "verdubbeling": 2,
        "verdrievoudig": 3, "verdrievoudigen": 3, "verdrievoudigd": 3, "verdrievoudigt": 3, "verviervoudigen": 4,
        "verviervoudigd": 4, "vertienvoudigen": 10, "halveer": 0.5, "halveren": 0.5, "gehalveerd": 0.5, "halveert": 0.5,
        "halvering": 0.5, "met de helft": 0.5, "tot de helft": 0.5, "tot op de helft": 0.5, "de helft minder": 0.5, "tweemaal zoveel": 2, "dubbel zoveel": 2, "twee keer zo": 2,
        "tweemaal": 2, "driemaal": 3, "anderhalf keer zoveel": 1.5, "anderhalf keer": 1.5, "anderhalve keer": 1.5,
        "tweeënhalf keer zoveel": 2.5, "tweeënhalf keer": 2.5, "twee keer zoveel": 2, "dubbele": 2,
    },
    times=words("keer, maal, x, ×, keer zoveel, keer zo veel, keer zo hoog, keer zo snel, keer meer, maal zoveel, voudig"),
    at_least=words(
        "minstens, minimaal, ten minste, tenminste, niet minder dan, op zijn minst, een minimum van, minimum, min., vanaf, niet onder de, niet onder, niet lager dan,"
        "op minstens, een minimale"
    ),
    more_than=words("meer dan, boven de, boven, hoger dan, groter dan, ruim, langer dan, over de, voorbij de"),
    at_most=words(
        "maximaal, hooguit, hoogstens, ten hoogste, niet meer dan, tot maximaal, uiterst, maximum, max., max, niet hoger dan, niet boven, niet boven de, een maximum van, niet langer dan,"
        "binnen, binnen de"
    ),
    less_than=words("minder dan, onder de, onder, lager dan, kleiner dan, korter dan, sneller dan, beneden de"),
    about=words("ongeveer, circa, ca., ca, rond de, rond, zo'n, plusminus, bijna, pakweg"),
    at_least_after=words("of meer, of hoger, of beter, en hoger, en meer, minimaal, of langer"),
    at_most_after=words("of minder, of lager, of korter, en lager, maximaal, of sneller"),
    about_after=words("ongeveer"),
    between=words("tussen, tussen de"),
    between_and=words("en"),
    range_to=words("à, a, tot, of, tot en met"),
    from_value=words("van, vanaf, van de huidige, van het huidige, uitgaand van"),
    to_value=words("naar, tot, op, naar de, richting, bereiken, bereikt, behalen"),
    by_amount=words("met"),
    of_value=words("van, is, zijn, bedraagt, bedragen, op, wordt, blijft, ligt op, staat op, scoort, =, :, van de"),
    now=words(
        "nu, momenteel, huidige, huidig, vandaag, thans, op dit moment, nulmeting, startwaarde, uitgangswaarde, beginwaarde, tegenwoordig, vandaag de dag, was nu, reeds,"
        "inmiddels"
    ),
    past=words(
        "was, waren, had, hadden, eerder, voorheen, werd, werden, bedroeg, bedroegen, hebben we"
    ),
    past_verbs=words(
        "leverden, verkochten, verkocht, groeide,"
        "steeg, daalde, behaalden, bereikten, verscheepten, kwam, kwamen, won, wonnen, leverde, haalden, kregen, bedienden, geleverd, geopend, verkocht, behaald, maakten, openden, verloren, is gestegen, is gedaald"
    ),
    must=words(
        "moet, moeten, dient, dienen, willen, wil, zal, zullen, gaan, gaan we, doel, doel is, streven, streven naar, streefwaarde, ambitie, mag, mogen, hoort, wordt, worden, we gaan,"
        "moet worden, moet zijn, beoogd, beogen, gestreefd, streefdoel, target"
    ),
    present=words("is, zijn, heeft, hebben, bedraagt, bedragen, duurt, duren, ligt op, ligt, staat op, vertrekt, vertrekken, telt, tellen, werken, gebruikt, gebruiken, komt, zegt, verlaat, verlaten"),
    stretch=words("liefst, bij voorkeur, het liefst, idealiter, stretch, stretchdoel, of liever, liever nog, en liefst, ambitie is"),
    compared=words("ten opzichte van, t.o.v., vergeleken met, in vergelijking met, tegenover, versus, vs, dan in, dan vorig jaar"),
    per=words("per, elke, iedere, op elke, op iedere, van elke, /"),
    out_of=words("van de, op de, op, /, uit"),
    population=words("van onze, van alle, van de, onder onze, over alle, voor onze, voor alle, bij onze, in onze, ouder dan, boven de leeftijd van"),
    within=words("binnen, binnen de, in minder dan, in, onder de, onder, sneller dan"),
    name_before=words(
        "maatregel, iso, nen, iec, rfc, soc, versie, versies, release, v, fase, scope, python, java, windows, hoofdstuk, kpi, kr, okr, o, artikel, stap, paragraaf, sectie, sev, prioriteit, p, covid,"
        "industrie, industry, web, nr, nr., nummer, zaal, kamer, golf, top, gebouw, lijn, pagina, figuur, tabel, bijlage, pijler, horizon, mijlpaal, doelstelling, kernresultaat, niveau van, tier, sprint, regel, klasse, doel, agenda, spoor"
    ),
    name_after=words("e, de, ste, d, g"),
    increase=words(
        "verhoog, verhogen, verhoogt, verhoging, verhoogd, vergroot, vergroten, vergrootte, groei, groeien, groeit, stijg, stijgen, stijgt, stijging, omhoog, omhoog brengen, opvoeren, voer op, verbeter, verbeteren, verbetert, verbeterde, uitbreiden, breid uit, uit te breiden, laten groeien, laten stijgen, verbreden, toenemen, neemt toe, toename, versterken, versterk, bevorderen, opschroeven, vermeerderen, boosten, versnellen, te verhogen, te vergroten, opschalen, ophogen, optrekken, aantrekken"
    ),
    decrease=words(
        "verminder, verminderen, vermindert, verminderd, vermindering, verlaag, verlagen, verlaagt, verlaagd, verlaging, reduceer, reduceren, reduceert, reductie, daal, dalen, daalt, daling, verkort, verkorten, verkorting, terugbrengen, teruggebracht, terug te brengen, breng terug, brengen terug, terugdringen, dring terug, teruggedrongen, omlaag, omlaag brengen, inkorten, beperk, beperken, beperkt, minimaliseren, bezuinig, afbouwen, krimpen, afnemen, neemt af, snijden, drukken, te verlagen, te verminderen, versnel"
    ),
    maintain=words("houd, houden, houdt, behoud, behouden, handhaaf, handhaven, vasthouden, blijf, blijft, blijven, gehouden, bewaken, in stand houden, stabiel houden, op peil houden"),
    reach=words("bereik, bereiken, bereikt, behaal, behalen, behaald, haal, halen, realiseer, realiseren, gerealiseerd, komen tot, kom tot, uitkomen op, scoor, scoren, zorg voor, zorgen voor, zorgen, heb, sluit af, afsluiten, voltooi, voltooien"),
    make=words(
        "werf, werven, geworven, win, winnen, binnenhalen, haal binnen, teken, tekenen, contracteer, contracteren, gecontracteerd, lanceer, lanceren, gelanceerd, open, openen, geopend, lever, leveren, lever op, opleveren, opgeleverd, geleverd, publiceer, publiceren, gepubliceerd, train, trainen, getraind, leid op, opleiden, opgeleid, neem aan, aannemen, aangenomen, voeg toe, toevoegen, maak, maken, bouw, bouwen, genereer, genereren, bespaar, besparen, organiseer, organiseren, verkoop, verkopen, verzamel, verzamelen, certificeer, sluit, sluiten, plant, planten, plaatsen, schrijf, interview, interviewen, bied aan, aanbieden, bied, bieden, houd gesprekken, ontwikkel, ontwikkelen, investeer, investeren, migreer, migreren, onboarden, verwelkomen, verwerven, voer uit, uitvoeren, afhandelen, handel af, oplossen, los op, opgelost, beantwoorden, beantwoord, registreren, aansluiten, starten, start, krijgen, installeren, recyclen, aanleggen, renoveren, isoleren, aanstellen, terugwinnen, win terug, aannemen van, spreken"
    ),
    more=words("meer, extra, hogere, hoger, groei, groei van, stijging van, toename, toename van, verbeterde, verbetering, verbetering van, betere, beter, snellere, grotere, stijging, omzetgroei"),
    fewer=words("minder, lagere, lager, afname, afname van, daling, daling van, reductie, reductie van, vermindering, vermindering van, kortere, korter, goedkoper, besparing, besparing op, verlaging van"),
    growth=words("stijging, een stijging van, stijging van, groei, groei van, een groei van, toename, toename van, een toename van, verhoging van, een verhoging van, verbetering van, omzetgroei, omzetgroei van"),
    decline=words("daling, een daling van, daling van, afname van, een afname van, vermindering van, een vermindering van, reductie van, een reductie van, verlaging van, een verlaging van, krimp van"),
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
    },
    labels={"q": "quarter", "k": "quarter", "kw": "quarter", "h": "half", "t": "tertial", "w": "week", "wk": "week", "fy": "fiscal", "bj": "fiscal"},
    durations={"een half jaar": 6, "half jaar tijd": 6, "anderhalf jaar": 18, "anderhalve maand": 2, "tweeënhalf jaar": 30, "het komende half jaar": 6, "het komende jaar": 12},
    fixed_periods={"morgen": ("day", 1), "dit jaar": ("year", 0), "nog dit jaar": ("year", 0), "volgend jaar": ("year", 1), "komend jaar": ("year", 1), "dit kwartaal": ("quarter", 0), "volgend kwartaal": ("quarter", 1), "komend kwartaal": ("quarter", 1), "deze maand": ("month", 0), "volgende maand": ("month", 1)},
    fixed_ends={
        "jaareinde": ("year", 0), "het jaareinde": ("year", 0), "eindejaar": ("year", 0), "jaarwisseling": ("year", 0), "de jaarwisseling": ("year", 0),
        "einde jaar": ("year", 0), "eind van het jaar": ("year", 0), "einde kwartaal": ("quarter", 0), "kwartaaleinde": ("quarter", 0),
        "eind dit jaar": ("year", 0), "eind volgend jaar": ("year", 1), "maandeinde": ("month", 0), "oud en nieuw": ("year", 0), "einde boekjaar": ("fiscal", 0),
    },
    this=words("dit, deze, huidige, huidig, lopende, het lopende, het huidige"),
    next=words("volgend, volgende, komend, komende, aankomende, aanstaande, eerstvolgende, de komende, het komende, het volgende"),
    last=words("vorig, vorige, afgelopen, het afgelopen, de afgelopen"),
    end=words("eind, einde, het einde, het eind, afloop, ultimo, slot"),
    start=words("het begin, de start, aanvang"),
    early=words("begin, vroeg in, laat in"),
    middle=words("medio, half, midden, halverwege"),
    date_joints=words("het, de, van, van het, van de, in, den"),
    by_date=words("tegen, uiterlijk, uiterlijk op, op, uiterlijk in, uiterlijk op, deadline, aan, bij, niet later dan, tot en met, t/m, tot, per, met ingang van"),
    in_date=words("in, gedurende, tijdens, over, binnen, in de loop van, door, heel"),
    before_date=words("vóór, vooraleer, eerder dan, voorafgaand aan"),
    before_or_for=words("voor"),
    from_date=words("vanaf, per, met ingang van, ingaande"),
    since_date=words("sinds, na, vanaf begin, ten opzichte van, t.o.v., vergeleken met, in vergelijking met, dan in, tegenover, versus, vs, dan"),
    every=words("per, elk, elke, iedere, ieder"),
    loose_times=words("zomer, de zomer, winter, de winter, voorjaar, het voorjaar, lente, de lente, najaar, het najaar, herfst, de herfst, zomervakantie, de zomervakantie, zomerreces, het seizoen, livegang, de livegang, de lancering, vakantie, de vakantie"),
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
    column_metric=words("indicator, maatstaf, meetwaarde, kpi, wat, onderwerp, kengetal, doel, kernresultaat"),
    column_now=words("nu, huidig, huidige waarde, vandaag, nulmeting, uitgangswaarde, stand, startwaarde, actueel"),
    column_target=words("streefwaarde, doel, doelwaarde, norm, gewenst, streven, ambitie, target"),
    column_when=words("wanneer, deadline, datum, uiterlijk, per, termijn, periode"),
    subjects=words("we, wij, ons team, het team, ons, onze, ik, mijn, ze, zij, organisatie als geheel, die"),
    lead_words=words("slechts, maar, de, het, een, onze, ons, alle, totale, van, in, voor, en, met, hun, zijn, haar, dat, dit, op, aan, bij, te, om, om te, er, mijn, zodat, dan, dankzij, die"),
    trail_words=words("getekend, uitgebracht, uitbrengen, gaat, gaan, komt, opgeleid, gepubliceerd, gerealiseerd, de, het, een, van, in, voor, en, met, op, aan, bij, is, zijn, wordt, worden, moet, dat, die, dan, of, te, om, er, door, uit, per, tot, onze, we, gemiddeld, staat, ligt, hebben, heeft, als, niet, om te, naar, weer, ook"),
    breaks=words("zou, zouden, door, door middel van, zodat, omdat, terwijl, dankzij, via, zonder, maar, waarbij, waardoor, die, welke, als, wanneer, waar, om te, ondanks"),
)
