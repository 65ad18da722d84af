"""Goal words in Swedish."""

from assistant.languages.goal_words import GoalWords, words

# Word lists read better as running text than one word a line.
# fmt: off
GOAL_WORDS = GoalWords(
    decimal_mark=",",
    half_words=words("halv, en halv, ett halvt, halvt, halva"),
    half_after=words("och en halv, och ett halvt, och en halvt"),
    in_whole=words("på, av"),
    numbers={
        "noll": 0, "två": 2, "tre": 3, "fyra": 4, "fem": 5, "sex": 6, "sju": 7, "åtta": 8, "nio": 9, "tio": 10, "elva": 11, "tolv": 12,
        "tretton": 13, "fjorton": 14, "femton": 15, "sexton": 16, "sjutton": 17, "arton": 18, "nitton": 19, "hundra": 100, "etthundra": 100,
        "tvåhundra": 200, "trehundra": 300, "femhundra": 500, "tusen": 1000, "tjugoett": 21, "tjugoen": 21,
    },
    tens={"tjugo": 20, "trettio": 30, "fyrtio": 40, "femtio": 50, "sextio": 60, "sjuttio": 70, "åttio": 80, "nittio": 90},
    ones={"ett": 1, "en": 1, "två": 2, "tre": 3, "fyra": 4, "fem": 5, "sex": 6, "sju": 7, "åtta": 8, "nio": 9},
    compounds=("{tens}{ones}",),
    dozens={"ett dussin": 12, "dussin": 12},
    scales={
        "hundra": 100, "tusen": 1000, "k": 1000, "miljon": 10**6, "miljoner": 10**6, "milj": 10**6, "milj.": 10**6, "mn": 10**6, "mnr": 10**6,
        "m": 10**6, "miljard": 10**9, "miljarder": 10**9, "mdr": 10**9, "md": 10**9, "mrd": 10**9, "biljon": 10**12, "biljoner": 10**12,
    },
    articles=words("en, ett"),
    fractions={
        "hälften av": 50, "hälften": 50, "halva": 50, "en tredjedel": 33.33, "två tredjedelar": 66.67, "en fjärdedel": 25, "tre fjärdedelar": 75, "en femtedel": 20,
        "en tiondel": 10, "var tredje": 33.33, "varannan": 50, "var fjärde": 25, "var femte": 20, "var tionde": 10, "en av tre": 33.33, "en av fyra": 25,
        "en av fem": 20, "en av tio": 10,
    },
    none_words=words("inga, ingen, noll, inget"),
    units={
        "procent": "%", "procents": "%", "pct": "%", "procentenhet": "pp", "procentenheter": "pp", "procentpoäng": "pp", "%-enheter": "pp", "%-enhet": "pp", "pp": "pp",
        "räntepunkter": "bps", "baspunkter": "bps", "punkter": "score",
        "millisekund": "ms", "millisekunder": "ms", "sekund": "s", "sekunder": "s", "sek": "s", "minut": "min", "minuter": "min", "timme": "h", "timmar": "h",
        "tim": "h", "timmars": "h", "minuters": "min", "dag": "day", "dagar": "day", "dagars": "day", "dygn": "day", "arbetsdag": "day", "arbetsdagar": "day", "vardagar": "day",
        "bankdagar": "day", "vecka": "week", "veckor": "week", "veckors": "week", "månad": "month", "månader": "month", "månaders": "month", "kvartal": "quarter", "år": "year", "års": "year",
        "poäng": "score", "stjärnor": "score", "kilometer": "km", "mil": "mil", "kilo": "kg", "kilogram": "kg", "ton": "t", "liter": "l", "meter": "m",
        "kvadratmeter": "m²", "kvm": "m²", "hektar": "ha", "heltidstjänster": "FTE", "årsarbetare": "FTE", "heltidsekvivalenter": "FTE",
    },
    currencies={"kr": "SEK", "kr.": "SEK", "kronor": "SEK", "krona": "SEK", "dollar": "USD", "euro": "EUR", "pund": "GBP", "yuan": "CNY"},
    scaled_currencies={
        "tkr": (1000, "SEK"), "ksek": (1000, "SEK"), "tsek": (1000, "SEK"), "kkr": (1000, "SEK"), "mkr": (10**6, "SEK"), "mnkr": (10**6, "SEK"), "msek": (10**6, "SEK"),
        "mdkr": (10**9, "SEK"), "mdrkr": (10**9, "SEK"), "bsek": (10**9, "SEK"), "mdsek": (10**9, "SEK"), "meur": (10**6, "EUR"), "musd": (10**6, "USD"), "keur": (1000, "EUR"),
        "teur": (1000, "EUR"), "m€": (10**6, "EUR"), "k€": (1000, "EUR"),
    },
    score_words=words(
        "nps, enps, csat, ces, nki, nmi, index, betyg, nöjdhetsbetyg, kundbetyg, snittbetyg, medelbetyg, score, nps-värde, nps-värdet, nps-poäng, poängen, nöjdhetsindex, kundindex, nöjd-kund-index, medarbetarindex, engagemangsindex, betyget, snittbetyget, indexet, index, hme"
    ),
    factors={
        "fördubbla": 2, "fördubblar": 2, "fördubblat": 2, "fördubblas": 2, "fördubblad": 2, "fördubblats": 2, "fördubbling": 2, "dubblera": 2, "dubbla": 2, "dubblerar": 2, "dubbelt så": 2, "dubbelt så många": 2, "dubbelt så mycket": 2,
        "tredubbla": 3, "tredubblas": 3, "tredubblat": 3, "fyrdubbla": 4, "fyrdubblas": 4, "femdubbla": 5, "tiodubbla": 10, "halvera": 0.5, "halveras": 0.5, "halverar": 0.5,
        "halverat": 0.5, "halverad": 0.5, "halverade": 0.5, "halvering": 0.5, "med hälften": 0.5, "till hälften": 0.5, "hälften så": 0.5, "halvt så": 0.5, "en och en halv gång": 1.5, "en och en halv gånger": 1.5,
    },
    times=words("gånger, ggr, gånger så, gånger så många, gånger så mycket, gånger så hög, gånger fler, gånger mer, x, ×, gånger större"),
    at_least=words("minst, åtminstone, inte mindre än, lägst, inte under, inte lägre än, ett minimum av, minimum, ej under, inte understiga, lägst på, inte färre än"),
    more_than=words("över, mer än, fler än, högre än, större än, överstiga, överstiger, längre än, drygt, bortåt"),
    at_most=words("högst, max, maximalt, inte mer än, som mest, inte överstiga, inte över, inte högre än, inte fler än, ej över, inte längre än, max., inom"),
    less_than=words("mindre än, färre än, under, lägre än, understiga, understiger, kortare än, snabbare än"),
    about=words("cirka, ca, ca., c:a, ungefär, omkring, runt, nästan, knappt, nära"),
    at_least_after=words("eller mer, eller fler, eller högre, eller bättre, och uppåt, minst, eller över"),
    at_most_after=words("eller mindre, eller färre, eller lägre, och nedåt, max, eller kortare, som mest, eller snabbare"),
    between=words("mellan"),
    between_and=words("och"),
    range_to=words("till, à, eller, upp till"),
    from_value=words("från, från dagens, från nuvarande, från i dag, från idag, upp från, ned från, ner från"),
    to_value=words("till, på, upp till, ned till, ner till, mot, nå, når, uppnå, uppgå till, uppgår till"),
    by_amount=words("med"),
    of_value=words("på, av, är, vara, uppgår till, ligger på, ligga på, blir, förblir, står på, =, :, har"),
    now=words("nu, i dag, idag, för närvarande, nuvarande, dagens, nuläge, nuläget, just nu, utgångsläge, utgångsvärde, startvärde, baslinje, i nuläget, redan, hittills, ännu, fortfarande"),
    past=words(
        "var, hade, uppgick, uppgick till, har vi"
    ),
    past_verbs=words(
        "levererade, sålde, växte, ökade, minskade, nådde, uppnådde, blev, vann, tappade, förlorade,"
        "öppnade, lanserade, tjänade, anställde, skeppade, steg, sjönk, har ökat, har minskat, fick, gjorde, betjänade, tillverkade, slutade på, har sålt, har levererat, sålt, levererat"
    ),
    must=words(
        "ska, skall, måste, bör, vill, vill vi, vi ska, mål, målet, målet är, målsättning, målsättningen, målvärde, strävar, siktar, siktar på, ska vara, ska ligga, ska uppgå, ambition, ambitionen, ska ha, kommer att, behöver, avser, önskar"
    ),
    present=words("är, har, uppgår till, uppgår, tar, ligger på, ligger, står på, lämnar, slutar, väljer, använder, tycker, kommer, har vi, arbetar, jobbar, utgör, betalar, hinner"),
    stretch=words("helst, gärna, företrädesvis, stretch, stretchmål, allra helst, och helst, idealt, önskvärt"),
    compared=words("jämfört med, i jämförelse med, än, än i, gentemot, i förhållande till, kontra, relativt"),
    per=words("per, varje, på varje, av varje, /, i månaden, i veckan, om dagen, om året, i timmen, i kvartalet"),
    out_of=words("av, /"),
    population=words("av våra, av de, av alla, av samtliga, bland våra, bland, för våra, för alla, för de, hos våra, av företagets, i våra, äldre än"),
    within=words("inom, under, på, snabbare än"),
    name_before=words(
        "åtgärd, åtgärderna, 6 kap., iso, iec, rfc, soc, version, versionen, release, v, fas, scope, python, java, windows, kapitel, kpi, kr, okr, o, artikel, steg, paragraf, avsnitt, sev, prioritet, p, covid, industri, industry, web, nr, nr., nummer, sal, rum, våg, topp,"
        "linje, sida, figur, tabell, bilaga, pelare, horisont, milstolpe, tier, sprint, regel, klass, mål nr, nyckelresultat, agenda, spår, etapp, del, punkt"
    ),
    name_after=words("§, a §, kap., a, :a, :e, d, g, -åringar"),
    increase=words(
        "öka, ökar, ökas, ökat, ökad, ökning, höj, höja, höjer, höjs, höjas, höjt, förbättra, förbättrar, förbättras, förbättrad, växa, växer, väx, utöka, utökar, utökas, stärk, stärka, stärker, lyft, lyfta, lyfter, stiga, stiger, expandera, bredda, uppåt, upp, driva upp, accelerera, snabba upp, skala upp, stegra, främja, utveckla, utvidga"
    ),
    decrease=words(
        "minska, minskar, minskas, minskat, minskad, minskning, sänk, sänka, sänker, sänks, sänkas, sänkt, sänkning, reducera, reducerar, reduceras, korta, kortar, kortas, korta ned, korta ner, förkorta, förkortas, dra ned, dra ner, skära ned, skär ned, sjunka, sjunker, begränsa, begränsar, minimera, krympa, krymp, ned, ner, pressa, falla, dämpa, banta, snabba på"
    ),
    maintain=words("behåll, behålla, behåller, behålls, bibehåll, bibehålla, upprätthåll, upprätthålla, upprätthålls, håll, hålla, håller, hålls, bevara, bevarar, vidmakthålla, förbli, förblir, ligga kvar, stabilisera"),
    reach=words("nå, når, nås, uppnå, uppnår, uppnås, uppnått, få, får, klara, klarar, komma upp i, säkerställ, säkerställa, realisera, fullborda, avsluta, slutföra, genomföra, ha, vara, skapa"),
    make=words(
        "rekrytera, rekryterar, rekryterat, rekryterade, anställ, anställa, värva, värvar, lansera, lanserar, lanseras, öppna, öppnar, öppnas, teckna, tecknar, vinn, vinna, vinner, sälj, sälja, säljer, utbilda, utbildar, utbildas, publicera, publicerar, leverera, levererar, levereras, skapa, bygg, bygga, etablera, etablerar, spara, sparar, generera, samla, samla in, intervjua, certifiera, genomför, genomföra, hålla kurser, starta, plantera, lösa, löser, besvara, besvaras, besvarar, släppa, släpp, ordna, boka, skriva, skriv, producera, investera, migrera, flytta, installera, ta fram, få in, knyt, knyta, hantera, ansluta, ge, erbjuda, arrangera, introducera, registrera, tillsätta"
    ),
    more=words("mer, fler, högre, större, ytterligare, ökning, ökning av, tillväxt, förbättring av, bättre, snabbare, förbättring"),
    fewer=words("mindre, färre, lägre, minskning, minskning av, kortare, reduktion, reduktion av, besparing, billigare, sänkning av, nedgång"),
    growth=words("ökning, en ökning på, ökning på, en ökning med, ökning med, tillväxt, tillväxt på, en tillväxt på, försäljningstillväxt, omsättningstillväxt, förbättring på, uppgång på, uppgång"),
    decline=words("minskning, en minskning på, en minskning med, minskning på, minskning med, sänkning på, sänkning, sänkning med, nedgång på, nedgång, reduktion på, besparing på"),
    months={
        "januari": 1, "februari": 2, "mars": 3, "april": 4, "maj": 5, "juni": 6, "juli": 7, "augusti": 8, "september": 9, "oktober": 10, "november": 11, "december": 12,
        "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "okt": 10, "nov": 11, "dec": 12, "jan.": 1, "feb.": 2, "apr.": 4,
        "aug.": 8, "sep.": 9, "sept.": 9, "okt.": 10, "nov.": 11, "dec.": 12, "januaris": 1, "mars månad": 3,
    },
    ordinals={"första": 1, "andra": 2, "tredje": 3, "fjärde": 4, "sista": 4, "1:a": 1, "2:a": 2, "3:e": 3, "4:e": 4},
    period_words={
        "dag": "day", "dagar": "day", "dagarna": "day", "vecka": "week", "veckan": "week", "veckor": "week", "veckorna": "week", "v": "week", "v.": "week", "månad": "month", "månaden": "month", "månader": "month",
        "månaderna": "month", "kvartal": "quarter", "kvartalet": "quarter", "kvartalen": "quarter", "halvår": "half", "halvåret": "half", "halvan": "half", "hälften": "half", "hälften av": "half", "tertial": "tertial", "tertialet": "tertial",
        "år": "year", "året": "year", "åren": "year", "kalenderår": "year", "kalenderåret": "year", "räkenskapsår": "fiscal", "räkenskapsåret": "fiscal", "verksamhetsår": "fiscal", "verksamhetsåret": "fiscal",
    },
    labels={"q": "quarter", "kv": "quarter", "k": "quarter", "h": "half", "t": "tertial", "w": "week", "v": "week", "fy": "fiscal", "vecka": "week"},
    durations={"ett halvår": 6, "ett halvt år": 6, "ett och ett halvt år": 18, "halvannat år": 18, "ett par månader": 2},
    fixed_periods={
        "i år": ("year", 0), "nästa år": ("year", 1), "i morgon": ("day", 1), "nästkommande år": ("year", 1), "under året": ("year", 0), "detta år": ("year", 0),
        "i fjol": ("year", -1), "innevarande år": ("year", 0), "kommande år": ("year", 1), "det kommande året": ("year", 1),
    },
    fixed_ends={
        "årsskiftet": ("year", 0), "årets slut": ("year", 0), "årets utgång": ("year", 0), "utgången av året": ("year", 0), "slutet av året": ("year", 0), "slutet på året": ("year", 0), "kvartalets slut": ("quarter", 0), "kvartalsskiftet": ("quarter", 0),
        "månadens slut": ("month", 0), "månadsskiftet": ("month", 0), "räkenskapsårets slut": ("fiscal", 0), "verksamhetsårets slut": ("fiscal", 0), "räkenskapsårets utgång": ("fiscal", 0), "nyår": ("year", 0),
    },
    this=words("detta, denna, innevarande, nuvarande, dagens, det här, den här"),
    next=words("nästa, kommande, nästkommande, de kommande, den kommande, det kommande, de närmaste"),
    last=words("förra, föregående, det senaste, de senaste, den senaste, senaste"),
    end=words("slutet, slut, utgången, utgång, ultimo"),
    start=words("ingången, starten"),
    early=words("början, tidigt, sent"),
    middle=words("mitten, halvvägs, medio"),
    date_joints=words("av, på, den, det, de, för"),
    by_date=words("senast, senast den, vid, till och med, t.o.m., tom, fram till, fram till och med, deadline, inte senare än, senast i, senast under, per"),
    in_date=words("under, i, inom, om, på, över, genom hela, under hela, hela"),
    before_date=words("före, innan, före den, innan den"),
    until_date=words("till, tills, till den"),
    from_date=words("från och med, fr.o.m., från, med start, per, från den"),
    since_date=words("sedan, efter, jämfört med, i jämförelse med, än, än i, mot, gentemot, i förhållande till, relativt"),
    attributive=words("års, årets"),
    every=words("per, varje, i månaden, i veckan, om dagen, om året, i timmen, i kvartalet"),
    loose_times=words("sommaren, sommar, vintern, våren, hösten, semestern, sommarsemestern, säsongen, driftsättningen, lanseringen, "),
    holidays={
        "jul": "christmas_eve", "julen": "christmas_eve", "julafton": "christmas_eve", "juldagen": "christmas", "annandag jul": "boxing_day",
        "påsk": "easter", "påsken": "easter", "påskdagen": "easter", "annandag påsk": "easter_monday", "långfredagen": "good_friday",
        "pingst": "whitsun", "kristi himmelsfärd": "ascension", "kristi himmelsfärdsdag": "ascension", "midsommar": "midsummer",
        "midsommarafton": "midsummer", "valborg": "walpurgis", "valborgsmässoafton": "walpurgis", "första maj": "may_day",
        "nationaldagen": "national_day_se", "lucia": "lucia", "nyår": "new_years_eve", "nyårsafton": "new_years_eve", "nyårsdagen": "new_year",
        "trettondagen": "epiphany", "alla helgona": "all_saints_se", "allhelgona": "all_saints_se", "allhelgonahelgen": "all_saints_se",
        "mors dag": "mothers_day", "black friday": "black_friday", "alla hjärtans dag": "valentine", "kinesiska nyåret": "lunar_new_year",
    },
    bare_years=True,
    column_metric=words("mått, indikator, nyckeltal, kpi, vad, mätetal, område, nyckelresultat"),
    column_now=words("nuläge, nu, i dag, idag, utgångsläge, utgångsvärde, utfall, startvärde, nuvarande"),
    column_target=words("mål, målvärde, målnivå, önskat läge, ambition"),
    column_when=words("när, senast, datum, slutdatum, tidpunkt, period, klart"),
    subjects=words("vi, vårt team, teamet, vår, våra, vårt, jag, min, mitt, bolaget som helhet, oss"),
    lead_words=words("bara, endast, den, det, de, en, ett, våra, vår, vårt, alla, samtliga, av, i, för, och, med, till, på, att, som, om, hos, vid, sin, sitt, sina, totala, totalt, än, dess, deras, så"),
    trail_words=words("påskrivna, utbildade, publicerade, anställda, klara, à, den, det, de, en, ett, av, i, för, och, med, till, på, att, är, vara, ska, som, om, hos, vid, från, har, per, eller, än, våra, vår, vi, ligga, uppgår, uppgå, i snitt, inte, ligger, så, genomsnitt, sig"),
    breaks=words("skulle, genom, genom att, så att, eftersom, medan, tack vare, via, utan, men, vilket, som, när, där, om, samtidigt, för att"),
)
