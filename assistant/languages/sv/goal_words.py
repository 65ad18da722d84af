"""Goal words in Swedish."""

from assistant.languages.goal_words import GoalWords, words

# Word lists read better as running text than one word a line.
# fmt: off
GOAL_WORDS = GoalWords(
    decimal_mark=",",
    worded_amounts={"trekvart": (45, "min"), "en kvart": (15, "min"), "en halvtimme": (30, "min"), "halvtimme": (30, "min"), "ett dygn": (1, "day")},
    half_words=words("halv, en halv, ett halvt, halvt, halva, en halva"),
    half_after=words("och en halv, och ett halvt, och en halvt, och halv, och halvt"),
    zero_words=words(
        "inte en enda, inte ett enda, inga som helst, ingen som helst, får inte förekomma, ska inte förekomma, får ej förekomma, ska inte finnas några, inte ha några,"
        "inte ske några, ner till inga"
    ),
    in_whole=words("på, av, av de, på varje"),
    numbers={
        "noll": 0, "tva": 2, "två": 2, "tre": 3, "fyra": 4, "fem": 5, "sex": 6, "sju": 7, "åtta": 8, "atta": 8, "nio": 9, "tio": 10, "elva": 11, "tolv": 12, "tretton": 13,
        "fjorton": 14, "femton": 15, "sexton": 16, "sjutton": 17, "arton": 18, "nitton": 19, "hundra": 100, "etthundra": 100, "tusen": 1000, "ettusen": 1000,
        "en och en halv": 1.5, "ett och ett halvt": 1.5, "halvannan": 1.5, "halvannat": 1.5, "en halv miljon": 500000, "halv miljon": 500000, "en halv miljard": 500000000,
        "halv miljard": 500000000, "en och en halv miljon": 1500000, "en och en halv miljard": 1500000000, "halvannan miljon": 1500000, "tusenfemhundra": 1500, "tolvhundra": 1200,
        "ettusenfemhundra": 1500, "femtonhundra": 1500, "artonhundra": 1800, "tjugofemhundra": 2500, "elvahundra": 1100, "trettonhundra": 1300, "fjortonhundra": 1400,
        "sextonhundra": 1600, "sjuttonhundra": 1700, "tvåtusen": 2000, "tretusen": 3000, "fyratusen": 4000, "femtusen": 5000, "sextusen": 6000, "sjutusen": 7000,
        "åttatusen": 8000, "niotusen": 9000, "tiotusen": 10000, "tolvtusen": 12000, "femtontusen": 15000, "tjugotusen": 20000, "tjugofemtusen": 25000, "trettiotusen": 30000,
        "fyrtiotusen": 40000, "femtiotusen": 50000, "hundratusen": 100000, "etthundratusen": 100000, "tvåhundratusen": 200000, "trehundratusen": 300000, "femhundratusen": 500000,
        "tvåtusenfemhundra": 2500, "tretusenfemhundra": 3500, "fyratusenfemhundra": 4500, "femtusenfemhundra": 5500, "sextusenfemhundra": 6500, "sjutusenfemhundra": 7500,
        "åttatusenfemhundra": 8500, "niotusenfemhundra": 9500,
    },
    tens={
        "tjugo": 20, "trettio": 30, "fyrtio": 40, "femtio": 50, "sextio": 60, "sjuttio": 70, "åttio": 80, "nittio": 90, "hundra": 100, "etthundra": 100, "tvåhundra": 200,
        "trehundra": 300, "fyrahundra": 400, "femhundra": 500, "sexhundra": 600, "sjuhundra": 700, "åttahundra": 800, "niohundra": 900,
    },
    ones={
        "ett": 1, "en": 1, "två": 2, "tre": 3, "fyra": 4, "fem": 5, "sex": 6, "sju": 7, "åtta": 8, "nio": 9, "tio": 10, "elva": 11, "tolv": 12, "tretton": 13, "fjorton": 14,
        "femton": 15, "sexton": 16, "sjutton": 17, "arton": 18, "nitton": 19, "tjugo": 20, "tjugofem": 25, "trettio": 30, "trettiofem": 35, "fyrtio": 40, "fyrtiofem": 45,
        "femtio": 50, "femtiofem": 55, "sextio": 60, "sextiofem": 65, "sjuttio": 70, "sjuttiofem": 75, "åttio": 80, "åttiofem": 85, "nittio": 90, "nittiofem": 95,
    },
    compounds=("{tens}{ones}",),
    dozens={
        "ett dussin": 12, "dussin": 12, "två dussin": 24, "ett halvdussin": 6, "halvdussin": 6, "ett tjog": 20, "tjog": 20, "två tjog": 40,
    },
    scales={
        "hundra": 100, "tusen": 1000, "k": 1000, "miljon": 10**6, "miljoner": 10**6, "milj": 10**6, "milj.": 10**6, "miljonerna": 10**6, "mio": 10**6, "mn": 10**6, "mnr": 10**6,
        "m": 10**6, "miljard": 10**9, "miljarder": 10**9, "mdr": 10**9, "md": 10**9, "mrd": 10**9, "biljon": 10**12, "biljoner": 10**12,
    },
    articles=words("en, ett"),
    fractions={
        "två nior": 99, "tre nior": 99.9, "fyra nior": 99.99, "fem nior": 99.999, "sex nior": 99.9999,
        "hälften av": 50, "halva": 50, "varannan": 50, "vartannat": 50, "en av två": 50, "en tredjedel": 33.33, "tredjedelen": 33.33, "en tredjedels": 33.33,
        "två tredjedelar": 66.67, "en fjärdedel": 25, "fjärdedelen": 25, "en kvarts": 25, "tre fjärdedelar": 75, "tre fjärdedelars": 75, "en femtedel": 20, "två femtedelar": 40,
        "tre femtedelar": 60, "fyra femtedelar": 80, "en sjättedel": 16.67, "fem sjättedelar": 83.33, "en sjundedel": 14.29, "en åttondel": 12.5, "en åttondedel": 12.5,
        "tre åttondelar": 37.5, "en niondel": 11.11, "en tiondel": 10, "en tiondedel": 10, "två tiondelar": 20, "tre tiondelar": 30, "sju tiondelar": 70, "nio tiondelar": 90,
        "en tolftedel": 8.33, "en tjugondel": 5, "en hundradel": 1, "en hundradedel": 1, "en tusendel": 0.1, "var tredje": 33.33, "vart tredje": 33.33, "var fjärde": 25,
        "vart fjärde": 25, "var femte": 20, "vart femte": 20, "var sjätte": 16.67, "vart sjätte": 16.67, "var sjunde": 14.29, "vart sjunde": 14.29, "var åttonde": 12.5,
        "vart åttonde": 12.5, "var nionde": 11.11, "vart nionde": 11.11, "var tionde": 10, "vart tionde": 10, "var tolfte": 8.33, "vart tolfte": 8.33, "var femtonde": 6.67,
        "vart femtonde": 6.67, "var tjugonde": 5, "vart tjugonde": 5, "var tjugofemte": 4, "vart tjugofemte": 4, "var trettionde": 3.33, "vart trettionde": 3.33,
        "var fyrtionde": 2.5, "vart fyrtionde": 2.5, "var femtionde": 2, "vart femtionde": 2, "var hundrade": 1, "vart hundrade": 1, "var tusende": 0.1, "vart tusende": 0.1,
        "en av tre": 33.33, "en på tre": 33.33, "en av fyra": 25, "en på fyra": 25, "en av fem": 20, "en på fem": 20, "en av sex": 16.67, "en på sex": 16.67, "en av sju": 14.29,
        "en på sju": 14.29, "en av åtta": 12.5, "en på åtta": 12.5, "en av tio": 10, "en på tio": 10, "en av tolv": 8.33, "en på tolv": 8.33, "en av tjugo": 5, "en på tjugo": 5,
        "en av femtio": 2, "en på femtio": 2, "en av hundra": 1, "en på hundra": 1, "ett av tre": 33.33, "ett på tre": 33.33, "ett av fyra": 25, "ett på fyra": 25,
        "ett av fem": 20, "ett på fem": 20, "ett av sex": 16.67, "ett på sex": 16.67, "ett av sju": 14.29, "ett på sju": 14.29, "ett av åtta": 12.5, "ett på åtta": 12.5,
        "ett av tio": 10, "ett på tio": 10, "ett av tolv": 8.33, "ett på tolv": 8.33, "ett av tjugo": 5, "ett på tjugo": 5, "ett av femtio": 2, "ett på femtio": 2,
        "ett av hundra": 1, "ett på hundra": 1, "en av 2": 50, "en på 2": 50, "en av 3": 33.33, "en på 3": 33.33, "en av 4": 25, "en på 4": 25, "en av 5": 20, "en på 5": 20,
        "en av 8": 12.5, "en på 8": 12.5, "en av 10": 10, "en på 10": 10, "en av 20": 5, "en på 20": 5, "en av 50": 2, "en på 50": 2, "en av 100": 1, "en på 100": 1,
    },
    none_words=words("inga, ingen, noll, inget, ingen enda, inget enda"),
    units={
        "procent": "%", "procents": "%", "proc": "%", "proc.": "%", "pct": "%", "percent": "%", "procenten": "%", "procentigt": "%", "procentenhet": "pp", "procentenheter": "pp",
        "procentenheters": "pp", "procentpoäng": "pp", "%-enheter": "pp", "%-enhet": "pp", "%-enh": "pp", "%-enh.": "pp", "%enheter": "pp", "% enheter": "pp", "proc.enh.": "pp",
        "proc.enheter": "pp", "procentenh.": "pp", "p.e.": "pp", "pe": "pp", "pp": "pp", "p.p.": "pp", "%-poäng": "pp", "räntepunkter": "bps", "räntepunkt": "bps",
        "baspunkter": "bps", "baspunkt": "bps", "bps": "bps", "promille": "‰", "millisekund": "ms", "millisekunder": "ms", "msek": "ms", "sekund": "s", "sekunder": "s",
        "sekunders": "s", "minut": "min", "minuter": "min", "minuters": "min", "minuterna": "min", "timme": "h", "timmar": "h", "timmars": "h", "timma": "h", "timmarna": "h",
        "tim": "h", "tim.": "h", "timm": "h", "dag": "day", "dagar": "day", "dagars": "day", "dagarna": "day", "dgr": "day", "dygn": "day", "dygns": "day", "arbetsdag": "day",
        "arbetsdagar": "day", "arbetsdagars": "day", "arbetsdgr": "day", "arb.dagar": "day", "vardag": "day", "vardagar": "day", "vardagars": "day", "bankdag": "day",
        "bankdagar": "day", "bankdagars": "day", "kalenderdagar": "day", "kalenderdygn": "day", "vecka": "week", "veckor": "week", "veckors": "week", "veckorna": "week",
        "v": "week", "v.": "week", "månad": "month", "månader": "month", "månaders": "month", "månaderna": "month", "mån": "month", "mån.": "month", "manader": "month",
        "manad": "month", "kalendermånader": "month", "kvartal": "quarter", "kvartals": "quarter", "år": "year", "års": "year", "poäng": "score", "poängs": "score",
        "poängen": "score", "stjärnor": "score", "stjärna": "score", "punkter": "score", "indexenheter": "score", "indexenhet": "score", "indexpunkter": "score",
        "indexpoäng": "score", "skalsteg": "score", "skalenheter": "score", "meritpoäng": "score", "meritvärdespoäng": "score", "nps-enheter": "score", "nps-poäng": "score",
        "nki-enheter": "score", "nki-poäng": "score", "betygssteg": "score", "kilometer": "km", "mil": "mil", "meter": "m", "centimeter": "cm", "millimeter": "mm",
        "mikrometer": "µm", "nanometer": "nm", "sjömil": "NM", "nautiska mil": "NM", "knop": "kn", "kilo": "kg", "kilogram": "kg", "kilon": "kg", "gram": "g", "milligram": "mg",
        "mikrogram": "µg", "hekto": "hg", "hg": "hg", "ton": "t", "tons": "t", "kiloton": "kt", "megaton": "Mt", "µg": "µg", "liter": "l", "deciliter": "dl", "dl": "dl",
        "centiliter": "cl", "cl": "cl", "milliliter": "ml", "hektoliter": "hl", "kubikmeter": "m³", "kbm": "m³", "m3sk": "m³", "m³sk": "m³", "m3fub": "m³", "m³fub": "m³",
        "skogskubik": "m³", "kubik": "m³", "nm3": "Nm³", "nm³": "Nm³", "kvadratmeter": "m²", "kvm": "m²", "kvadratkilometer": "km²", "hektar": "ha", "grader": "°C",
        "grader celsius": "°C", "°": "°C", "℃": "°C", "decibel": "dB", "db(a)": "dB", "dba": "dB", "kilowattimmar": "kWh", "kilowattimme": "kWh", "megawattimmar": "MWh",
        "megawattimme": "MWh", "gigawattimmar": "GWh", "gigawattimme": "GWh", "terawattimmar": "TWh", "terawattimme": "TWh", "watt": "W", "kilowatt": "kW", "megawatt": "MW",
        "volt": "V", "ampere": "A", "pascal": "Pa", "kpa": "kPa", "bq": "Bq/m³", "lux": "lux", "megabit": "Mbit/s", "gigabit": "Mbit/s", "gigabyte": "GB", "megabyte": "GB",
        "terabyte": "GB", "kilokalorier": "kcal", "varv per minut": "varv/min", "heltidstjänster": "FTE", "heltidstjänst": "FTE", "årsarbetare": "FTE", "årsarbetskrafter": "FTE",
        "årsarbetskraft": "FTE", "heltidsekvivalenter": "FTE", "heltidsekvivalent": "FTE", "fte:er": "FTE", "tjänsteekvivalenter": "FTE", "årstjänster": "FTE",
        "helårsarbetare": "FTE", "helårsekvivalenter": "FTE", "högskolepoäng": "hp", "hp": "hp", "yh-poäng": "hp", "teu": "TEU", "dwt": "dwt", "öre": "öre",
        "kilometer i timmen": "km/h", "miljondelar": "ppm", "mmhg": "mmHg", "mmol": "mmol",
    },
    currencies={
        "kr": "SEK", "kronor": "SEK", "kronors": "SEK", "krona": "SEK", "kronorna": "SEK", "kronan": "SEK", "svenska kronor": "SEK", "skr": "SEK", ":-": "SEK", ":--": "SEK",
        "dollar": "USD", "us-dollar": "USD", "euro": "EUR", "pund": "GBP", "brittiska pund": "GBP", "yuan": "CNY", "norska kronor": "NOK", "danska kronor": "DKK",
        "schweizerfranc": "CHF", "zloty": "PLN", "yen": "JPY",
    },
    scaled_currencies={
        "tkr": (1000, "SEK"), "ksek": (1000, "SEK"), "tsek": (1000, "SEK"), "kkr": (1000, "SEK"), "tskr": (1000, "SEK"), "mkr": (10**6, "SEK"), "mnkr": (10**6, "SEK"),
        "msek": (10**6, "SEK"), "mskr": (10**6, "SEK"), "mksek": (10**6, "SEK"), "mdkr": (10**9, "SEK"), "mdrkr": (10**9, "SEK"), "mdsek": (10**9, "SEK"),
        "mdrsek": (10**9, "SEK"), "bsek": (10**9, "SEK"), "gsek": (10**9, "SEK"), "gkr": (10**9, "SEK"), "tusenlappar": (1000, "SEK"), "tusenlapp": (1000, "SEK"),
        "meur": (10**6, "EUR"), "m€": (10**6, "EUR"), "mdeur": (10**9, "EUR"), "keur": (1000, "EUR"), "teur": (1000, "EUR"), "k€": (1000, "EUR"), "t€": (1000, "EUR"),
        "musd": (10**6, "USD"), "m$": (10**6, "USD"), "kusd": (1000, "USD"), "tusd": (1000, "USD"), "mnok": (10**6, "NOK"), "mdkk": (10**6, "DKK"), "mgbp": (10**6, "GBP"),
    },
    home_currency="SEK",
    money_words=words(
        "sälj för, sälja för, säljer för, omsättning, intäkter, intäkt, kostnad, kostnader, kostnaden, kostnaderna, budget, resultatet, rörelseresultat, rörelseresultatet,"
        "vinst, vinsten, överskott, överskottet, underskott, underskottet, lönsamhet, ebit, ebitda, försäljning, försäljningen, försäljningsvärde, försäljningsintäkter,"
        "försäljningsintäkterna, utgifter, utgifterna, investeringar, investeringarna, investera, utlåning, utlåningen, inlåning, inlåningen, kassaflöde, kassaflödet,"
        "likviditet, likviditeten, skuld, skulden, skulder, skulderna, lån, lånen, lån på, arr, mrr, orderingång, orderingången, orderstock, orderstocken, ordervärde,"
        "premieinkomst, premieinkomster, premievolym, bidrag, bidragen, anslag, anslaget, gåvointäkter, insamlade medel, insamlat, insamlingen, sponsring, sponsorintäkter,"
        "sponsorpengar, stipendier, hyresintäkter, biljettintäkter, egenintäkter, egenintäkterna, verksamhetsstöd, besparing, besparingar, besparingen, spara, sparar, dra in,"
        "samla in, lagervärde, lagervärdet, bundet kapital, kapital, kapitalet, eget kapital, driftskostnad, driftskostnader, driftskostnaderna, lokalkostnader,"
        "lokalkostnaderna, personalkostnader, personalkostnaderna, hyreskostnad, hyreskostnaden, hyreskostnader, materialkostnader, energikostnad, energikostnaden,"
        "energikostnader, itkostnader, it-kostnader, inköpskostnad, inköpskostnader, utbetalningar, fordringar, kundfordringar, kundfordringarna, premier, skadekostnad,"
        "skadekostnader, skadekostnaderna, täckningsbidrag, bruttovinst, bruttovinsten, nettovinst, nettoomsättning, nettoomsättningen, omsättningen, omsätta, omsätter,"
        "intäkterna, budgeten, exportvärde, bolånestocken, förvaltat kapital, resultat"
    ),
    score_words=words(
        "nps, enps, tnps, csat, ces, nki, nmi, nmi-värde, nki-värde, nki-värdet, nki-index, hme, hme-index, hme-värde, hme-värdet, index, indexet, indextal, indexvärde,"
        "indexvärdet, totalindex, delindex, betyg, betyget, betygen, nöjdhetsbetyg, nöjdhetsbetyget, kundbetyg, kundbetyget, gästbetyg, gästbetyget, snittbetyg, snittbetyget,"
        "medelbetyg, medelbetyget, slutbetyg, helhetsbetyg, helhetsbetyget, totalbetyg, brukarbetyg, patientbetyg, googlebetyg, google-betyg, google-betyget, trustpilot-betyg,"
        "appbetyg, appbetyget, servicebetyg, hygienbetyg, kursbetyg, kursbetyget, betygssnitt, betygssnittet, betygsmedel, score, scoren, nps-värde, nps-värdet, nps-poäng,"
        "nps-score, nps-tal, enps-värde, enps-värdet, poängen, poängtal, poängsnitt, snittpoäng, medelpoäng, provpoäng, testpoäng, nöjdhetsindex, nöjdhetsindexet, kundindex,"
        "kundindexet, nöjd-kund-index, nöjd kund-index, nöjd-medarbetar-index, nöjd-student-index, nöjd-medlems-index, nöjd-region-index, medarbetarindex, medarbetarindexet,"
        "engagemangsindex, engagemangsindexet, ledarskapsindex, ledarindex, trygghetsindex, trygghetsindexet, trivselindex, serviceindex, kvalitetsindex, hälsoindex,"
        "stressindex, säkerhetsindex, jämställdhetsindex, jämställdhetsindexet, hållbarhetsindex, tillitsindex, förtroendeindex, kännedomsindex, varumärkesindex, brukarindex,"
        "patientindex, kundnöjdhetsindex, kundnöjdhet, kundnöjdheten, medarbetarnöjdhet, medarbetarnöjdheten, patientnöjdhet, patientnöjdheten, gästnöjdhet, gästnöjdheten,"
        "brukarnöjdhet, brukarnöjdheten, elevnöjdhet, föräldranöjdhet, studentnöjdhet, användarnöjdhet, användarnöjdheten, deltagarnöjdhet, hyresgästnöjdhet, medlemsnöjdhet,"
        "medlemsnöjdheten, nöjdhet, nöjdheten, nöjdhetsgrad, trivsel, trivseln, trivselvärde, trivselvärdet, betygsvärde, omdöme, omdömet, snittomdöme, helhetsomdöme,"
        "meritvärde, meritvärdet, meritvärden, genomsnittligt meritvärde, säkerhetspoäng, kvalitetspoäng, esg-poäng, stjärnbetyg, rekommendationsvärde, rekommendationsvärdet,"
        "rekommendationsgrad, upplevd kvalitet, upplevd trygghet, engagemanget, svarspoäng, ratingen, rating, kundrating, lighthouse, lighthouse-poäng, smärtskattning"
    ),
    counters=words("st, stycken, styck, pers, stk"),
    factors={
        "hälften av det": 0.5, "hälften av i dag": 0.5, "hälften av dagens": 0.5, "hälften av årets": 0.5, "till hälften": 0.5, "halva det": 0.5,
        "hälften så många": 0.5, "hälften så mycket": 0.5, "hälften så lång": 0.5, "hälften så ofta": 0.5,
        "fördubbla": 2, "fördubblar": 2, "fördubblat": 2, "fördubblas": 2, "fördubblad": 2, "fördubblade": 2, "fördubblats": 2, "fördubbling": 2, "fördubblingen": 2,
        "fördubbling av": 2, "en fördubbling": 2, "en fördubbling av": 2, "fordubbla": 2, "dubblera": 2, "dubbleras": 2, "dubblerat": 2, "dubblerad": 2, "dubblering": 2,
        "dubbla": 2, "dubblar": 2, "dubblas": 2, "dubblat": 2, "dubblad": 2, "dubbling": 2, "dubbelt så": 2, "dubbelt så många": 2, "dubbelt så mycket": 2, "dubbelt så stor": 2,
        "dubbelt så hög": 2, "dubbelt så höga": 2, "dubbelt så lång": 2, "dubbelt fler": 2, "dubbelt upp": 2, "det dubbla": 2, "dubbla antalet": 2, "dubbelt antal": 2,
        "till det dubbla": 2, "tredubbla": 3, "tredubblar": 3, "tredubblas": 3, "tredubblat": 3, "tredubblad": 3, "tredubblade": 3, "tredubblats": 3, "tredubbling": 3,
        "en tredubbling": 3, "en tredubbling av": 3, "trefaldiga": 3, "trefaldigas": 3, "det tredubbla": 3, "trefalt": 3, "fyrdubbla": 4, "fyrdubblar": 4, "fyrdubblas": 4,
        "fyrdubblat": 4, "fyrdubblad": 4, "fyrdubbling": 4, "en fyrdubbling": 4, "femdubbla": 5, "femdubblar": 5, "femdubblas": 5, "femdubblat": 5, "femdubblad": 5,
        "femdubbling": 5, "sexdubbla": 6, "sexdubblas": 6, "åttadubbla": 8, "åttadubblas": 8, "tiodubbla": 10, "tiodubblas": 10, "tiodubblat": 10, "tiodubbling": 10,
        "tiofaldiga": 10, "tiofalt": 10, "hundradubbla": 100, "halvera": 0.5, "halveras": 0.5, "halverar": 0.5, "halverat": 0.5, "halverad": 0.5, "halverade": 0.5,
        "halverats": 0.5, "halvering": 0.5, "halveringen": 0.5, "halvering av": 0.5, "en halvering": 0.5, "en halvering av": 0.5, "med hälften": 0.5, "med halva": 0.5,
        "hälften": 0.5, "ner till hälften": 0.5, "ned till hälften": 0.5, "hälften så": 0.5,
        "hälften så stor": 0.5, "hälften så stort": 0.5, "hälften så hög": 0.5, "hälften mindre": 0.5, "hälften färre": 0.5, "hälften lägre": 0.5, "halvt så": 0.5,
        "halvt så många": 0.5, "halvt så mycket": 0.5, "hälften av nuvarande": 0.5, "en och en halv gång": 1.5, "en och en halv gånger": 1.5,
        "en och en halv gång så": 1.5, "en och en halv gånger så": 1.5, "halvannan gång": 1.5,
    },
    half_nouns=words("hälften"),
    times=words(
        "gånger, ggr, gånger så, gånger så många, gånger så mycket, gånger så hög, gånger så höga, gånger så högt, gånger så stor, gånger så stort, gånger så stora,"
        "gånger så lång, gånger så snabbt, gånger fler, gånger mer, gånger högre, gånger större, gånger färre, gånger snabbare, gånger lägre, gånger dagens, gånger nuvarande,"
        "ggr så många, ggr så mycket, ggr fler, ggr mer, ggr dagens, x, ×, falt, -falt"
    ),
    at_least=words(
        "minst, åtminstone, lägst, allra minst, allra lägst, som lägst, som minst, minimum, ett minimum av, ett minimum på, minimum på, lägst på, minst på, minst vara,"
        "minst ligga på, minst uppgå till, minst ha, minst bli, lägst vara, lägst ligga på, är golvet, golvet är, håll minst, hålla minst, lägstanivå, lägstanivån,"
        "lägsta nivå, lägsta nivån, miniminivå, miniminivån, miniminivå på, ett golv på, garanterat, inte under, inte lägre än, inte mindre än, inte färre än, inte kortare än,"
        "inte sämre än, inte vara under, inte vara lägre än, inte vara mindre än, inte vara färre än, inte vara kortare än, inte vara sämre än, inte ligga under,"
        "inte ligga lägre än, inte ligga mindre än, inte ligga färre än, inte ligga kortare än, inte ligga sämre än, inte bli under, inte bli lägre än, inte bli mindre än,"
        "inte bli färre än, inte bli kortare än, inte bli sämre än, ej under, ej lägre än, ej mindre än, ej färre än, ej kortare än, ej sämre än, ej vara under,"
        "ej vara lägre än, ej vara mindre än, ej vara färre än, ej vara kortare än, ej vara sämre än, ej ligga under, ej ligga lägre än, ej ligga mindre än, ej ligga färre än,"
        "ej ligga kortare än, ej ligga sämre än, ej bli under, ej bli lägre än, ej bli mindre än, ej bli färre än, ej bli kortare än, ej bli sämre än, aldrig under,"
        "aldrig lägre än, aldrig mindre än, aldrig färre än, aldrig kortare än, aldrig sämre än, aldrig vara under, aldrig vara lägre än, aldrig vara mindre än,"
        "aldrig vara färre än, aldrig vara kortare än, aldrig vara sämre än, aldrig ligga under, aldrig ligga lägre än, aldrig ligga mindre än, aldrig ligga färre än,"
        "aldrig ligga kortare än, aldrig ligga sämre än, aldrig bli under, aldrig bli lägre än, aldrig bli mindre än, aldrig bli färre än, aldrig bli kortare än,"
        "aldrig bli sämre än, inte gå under, inte sjunka under, inte falla under, inte hamna under, inte komma under, ej gå under, ej sjunka under, ej falla under,"
        "ej hamna under, ej komma under, aldrig gå under, aldrig sjunka under, aldrig falla under, aldrig hamna under, aldrig komma under, inte understiga, inte understigas,"
        "inte underskrida, inte understiger, inte underskrider, ej understiga, ej understigas, ej underskrida, ej understiger, ej underskrider, aldrig understiga,"
        "aldrig understigas, aldrig underskrida, aldrig understiger, aldrig underskrider, inte ha mindre än, inte ha färre än, inte ta emot mindre än, inte ta emot färre än,"
        "ej ha mindre än, ej ha färre än, ej ta emot mindre än, ej ta emot färre än, aldrig ha mindre än, aldrig ha färre än, aldrig ta emot mindre än,"
        "aldrig ta emot färre än"
    ),
    more_than=words(
        "hålla fler än, håll fler än, hålla mer än, över, over, mer än, fler än, flera än, högre än, större än, längre än, bättre än, överstiga, överstiger, överstigande,"
        "överskrida, överskrider, drygt, dryga, en bra bit över, klart över, gott och väl, väl över, strax över, gå över, går över, vara över, ligga över, ligger över,"
        "komma över, kommer över, nå över, hamna över, bli över"
    ),
    at_most=words(
        "högst, hogst, max, max., maximalt, maximum, allra högst, allra mest, allra längst, som mest, som högst, som längst, ett maximum av, ett tak på, taket på, tak på,"
        "taket är, maxgräns, maxgräns på, en gräns på, gränsen på, är taket, är gränsen, max vara, max ta, max kosta, max ligga på, max uppgå till, max få, max ha,"
        "maximalt vara, maximalt ta, maximalt uppgå till, maximalt ligga på, högst vara, högst ta, högst kosta, högst ligga på, högst uppgå till, högst ha, högst bli,"
        "högst dröja, som mest vara, som mest ta, som mest ligga på, begränsa till, begränsas till, begränsat till, begränsad till, begränsade till, begränsar till, inom,"
        "topp, inte över, inte högre än, inte större än, inte mer än, inte fler än, inte längre än, inte äldre än, inte vara över, inte vara högre än, inte vara större än,"
        "inte vara mer än, inte vara fler än, inte vara längre än, inte vara äldre än, inte ligga över, inte ligga högre än, inte ligga större än, inte ligga mer än,"
        "inte ligga fler än, inte ligga längre än, inte ligga äldre än, inte bli över, inte bli högre än, inte bli större än, inte bli mer än, inte bli fler än,"
        "inte bli längre än, inte bli äldre än, ej över, ej högre än, ej större än, ej mer än, ej fler än, ej längre än, ej äldre än, ej vara över, ej vara högre än,"
        "ej vara större än, ej vara mer än, ej vara fler än, ej vara längre än, ej vara äldre än, ej ligga över, ej ligga högre än, ej ligga större än, ej ligga mer än,"
        "ej ligga fler än, ej ligga längre än, ej ligga äldre än, ej bli över, ej bli högre än, ej bli större än, ej bli mer än, ej bli fler än, ej bli längre än,"
        "ej bli äldre än, aldrig över, aldrig högre än, aldrig större än, aldrig mer än, aldrig fler än, aldrig längre än, aldrig äldre än, aldrig vara över,"
        "aldrig vara högre än, aldrig vara större än, aldrig vara mer än, aldrig vara fler än, aldrig vara längre än, aldrig vara äldre än, aldrig ligga över,"
        "aldrig ligga högre än, aldrig ligga större än, aldrig ligga mer än, aldrig ligga fler än, aldrig ligga längre än, aldrig ligga äldre än, aldrig bli över,"
        "aldrig bli högre än, aldrig bli större än, aldrig bli mer än, aldrig bli fler än, aldrig bli längre än, aldrig bli äldre än, inte gå över, inte stiga över,"
        "inte hamna över, inte öka över, inte komma över, ej gå över, ej stiga över, ej hamna över, ej öka över, ej komma över, aldrig gå över, aldrig stiga över,"
        "aldrig hamna över, aldrig öka över, aldrig komma över, inte överstiga, inte överstigas, inte överskrida, inte överstiger, inte överskrider, ej överstiga,"
        "ej överstigas, ej överskrida, ej överstiger, ej överskrider, aldrig överstiga, aldrig överstigas, aldrig överskrida, aldrig överstiger, aldrig överskrider,"
        "inte ta mer än, inte ta längre än, inte ta längre tid än, inte ta över, inte dröja mer än, inte dröja längre än, inte dröja längre tid än, inte dröja över,"
        "inte vänta mer än, inte vänta längre än, inte vänta längre tid än, inte vänta över, inte behöva vänta mer än, inte behöva vänta längre än,"
        "inte behöva vänta längre tid än, inte behöva vänta över, ej ta mer än, ej ta längre än, ej ta längre tid än, ej ta över, ej dröja mer än, ej dröja längre än,"
        "ej dröja längre tid än, ej dröja över, ej vänta mer än, ej vänta längre än, ej vänta längre tid än, ej vänta över, ej behöva vänta mer än, ej behöva vänta längre än,"
        "ej behöva vänta längre tid än, ej behöva vänta över, aldrig ta mer än, aldrig ta längre än, aldrig ta längre tid än, aldrig ta över, aldrig dröja mer än,"
        "aldrig dröja längre än, aldrig dröja längre tid än, aldrig dröja över, aldrig vänta mer än, aldrig vänta längre än, aldrig vänta längre tid än, aldrig vänta över,"
        "aldrig behöva vänta mer än, aldrig behöva vänta längre än, aldrig behöva vänta längre tid än, aldrig behöva vänta över, inte kosta mer än, inte väga mer än,"
        "inte innehålla mer än, ej kosta mer än, ej väga mer än, ej innehålla mer än, aldrig kosta mer än, aldrig väga mer än, aldrig innehålla mer än, inte ha mer än,"
        "inte ha fler än, ej ha mer än, ej ha fler än, aldrig ha mer än, aldrig ha fler än"
    ),
    less_than=words(
        "mindre än, färre än, under, lägre än, kortare än, snabbare än, billigare än, understiga, understiger, understigande, underskrida, underskrider, en bra bit under,"
        "klart under, väl under, strax under, gå under, går under, vara under, ligga under, ligger under, komma under, kommer under, nå under, hamna under, bli under,"
        "på mindre än, på under, på kortare tid än"
    ),
    about=words(
        "cirka, ca, ca., c:a, ungefär, ungefärligen, omkring, omkr, omkr., runt, kring, runtomkring, nästan, knappt, knappa, nära, närmare, uppemot, inemot, bortåt,"
        "i storleksordningen, storleksordningen, approximativt, grovt, grovt räknat, plus minus, ±, typ, i runda slängar, runda slängar, strax kring, en sisådär, sisådär,"
        "i trakten av"
    ),
    at_least_after=words(
        "eller mer, eller fler, eller högre, eller bättre, eller över, eller däröver, eller längre, eller mera, och uppåt, och däröver, och mer, och över, och högre, minst,"
        "som lägst, som minst, som minimum, som golv, är golvet, är minimum, är lägstanivån, är minimikravet, är ett minimum, får inte underskridas, får ej underskridas,"
        "ska inte underskridas, minimum, lägst"
    ),
    at_most_after=words(
        "eller mindre, eller färre, eller lägre, eller under, eller därunder, eller kortare, eller snabbare, eller bättre tid, och nedåt, och neråt, och därunder, och under,"
        "max, maximalt, högst, som mest, som högst, som längst, som max, som tak, är taket, är max, är gränsen, är maxgränsen, är maximum, är maxtaket, får inte överskridas,"
        "får ej överskridas, ska inte överskridas, får inte överstigas, överskrids inte, överskrids ej, överskrids aldrig"
    ),
    about_after=words("ungefär, cirka, eller så, plus minus, ungefärligen, eller däromkring"),
    between=words("mellan, emellan, någonstans mellan, inom intervallet, i intervallet, i spannet"),
    between_and=words("och"),
    range_to=words("till, à, eller, upp till"),
    from_value=words(
        "från, fran, ifrån, från dagens, från nuvarande, från i dag, från idag, från nuläget, från nuvarande nivå, från dagens nivå, från dagens nivå på, från en nivå på,"
        "upp från, ned från, ner från, i stället för, istället för, i stället för dagens, istället för dagens, i stället för nuvarande, i stället för som idag, i st f,"
        "i st.f., ist f, ist för, ist. för, i stf, istf, snarare än, utgående från, med utgångspunkt i"
    ),
    to_value=words(
        "till, upp till, ned till, ner till, ända upp till, ända ner till, siktar mot, sikta mot, siktar vi mot, upp mot, ned mot, ner mot, gå mot, går mot, röra oss mot,"
        "arbeta mot, arbetar mot, jobba mot, på väg mot, nå, når, nås, uppnå, uppnår, nå upp till, når upp till, nå ner till, nå fram till, uppgå till, landa på, landar på,"
        "landa i, landar i, hamna på, hamnar på, hamna i, sluta på, upp på, upp i, ner på, ned på, ner i, ned i, uppe i, uppe på, nere i, nere på, nere vid, uppe vid,"
        "komma upp i, kommer upp i, komma upp till, komma ner till, komma ned till, komma ner i, ligga på, vara uppe i, vara uppe på, vara nere på, vara nere i, passera,"
        "passerar, passeras, siktar på, siktar vi på, sikta på, sikte på, siktet på, tar sikte på, ta sikte på, tar vi sikte på, strävar mot, strävar vi mot, ska upp till,"
        "ska ner till, ska ned till, ska ner på, måste upp till, måste ner till, måste ned till"
    ),
    at_value=words("på, på en nivå av, på en nivå på, på nivån, på nivå, vid nivån"),
    by_amount=words("med, med ytterligare, med totalt, med sammanlagt, med hela, med upp till, med i snitt, med i genomsnitt"),
    of_value=words(
        "av, av våra, av vårt, av de, av alla, av samtliga, av alla våra, är, vara, bli, blir, förblir, har, ha, utgör, utgöra, uppgår till, uppgå till, ligger på, ligga på,"
        "ligga kvar på, ligger kvar på, står på, stå på, snittar, motsvarar, motsvara, omfattar, omfatta, kostar, kosta, tar, ta, väger, väga, =, :"
    ),
    now=words(
        "nu, i dag, idag, i dagsläget, dagsläge, dagsläget, för närvarande, f n, f.n., f. n., fn, f.n, nuvarande, dagens, nuläge, nuläget, i nuläget, nuvärde, nuvärdet, nuv.,"
        "nuv, just nu, i skrivande stund, per idag, per i dag, som det ser ut nu, som läget är nu, så här långt, hittills, än så länge, fortfarande, alltjämt, utgångsläge,"
        "utgångsläget, utgångsvärde, utgångsvärdet, utgångspunkt, utgångspunkten, startvärde, startvärdet, startläge, startläget, startnivå, ingångsvärde, ingångsvärdet,"
        "ingångsläge, ingångsläget, baslinje, baslinjen, basvärde, basvärdet, baseline, nollmätning, nollmätningen, aktuellt, aktuellt värde, aktuell nivå, nuvarande nivå,"
        "dagens nivå, dagens nivå på, vårt nuläge, nuvarande värde, dagens värde, utfall, utfallet, utfall hittills, senaste utfall, senaste mätning, senaste mätningen,"
        "vid senaste mätningen, senaste värde, senaste värdet, senaste utfallet, senast uppmätt, ligger nu på, ligger idag på, ligger i dag på, är nu, är idag, är i dag,"
        "är just nu, idag är, i dag är, nu är, nu ligger, nu ligger vi på, idag ligger vi på, i dag ligger vi på, är vi nu på, ligger vi nu på, ligger just nu på"
    ),
    past=words(
        "förra säsongen, vid senaste mätningen, förra läsåret, i förra mätningen, var, hade, fanns, låg på, låg den på, låg vi på, vi låg på, låg det på, låg över, låg under, låg runt, låg kring, låg kvar på, låg i snitt på, låg mellan, låg då på,"
        "stod, uppgick, uppgick till, blev, gick, kom, tog, gav, fick, gjorde, hann, behövde, slutade på, landade på, hamnade på, hamnade, stannade på, stannade vid, nådde,"
        "uppnådde, växte, sjönk, föll, vann, sålde, såldes, köpte, köptes, kostade, besökte, besöktes, deltog, anmälde, anmäldes, inkom, inträffade, skedde, hölls, höll,"
        "drabbades, omkom, skadades, avled, medverkade, tyckte, ansåg, uppgav, kvarstod, återstod, registrerades, rapporterades, genomfördes, hanterades, behandlades,"
        "utbildades, rekryterades, anställdes, tecknades, samlades, samlades in, levererades, lanserades, öppnades, inspekterades, kontrollerades, översteg, understeg,"
        "omsatte, producerades, tillverkades, åkte, reste, körde, kördes, sprang, spelades, tappades, försvann, tillkom, avslutades, startades, höjdes, sänktes, ökades,"
        "minskades, halverades, fördubblades, tredubblades, kortades, räckte, uppnåddes, nåddes, bestod, utgjorde, gällde, krävde, dröjde, sökte, söktes, valde, valdes,"
        "bokades, lånades, drack, serverades, planterades, skördades, föddes, dog, mättes, byggdes, byggde, skrevs, skrev, hyrdes, debuterade, slutade, försenades, besvarades,"
        "skickades, sattes, satte, utfördes, åtgärdades, stängdes, avbröts, snittade, pendlade, lyckades, misslyckades, minskade till, ökade till, ökade från, minskade från,"
        "dessförinnan, året innan, året dessförinnan, månaden innan, kvartalet innan, förut, stod still, gick ner, gick ned, gick upp, gick från, kom in, kom upp, har ökat,"
        "har minskat, har sålt, har levererat, har växt, har vuxit, har sjunkit, har stigit, har gått, har gått från, har legat, har varit, har blivit, har halverats,"
        "har fördubblats, har fördubblat, har halverat, har planat ut, tycks ha, har kostat, har tappat, har förlorat, har förbättrats, har försämrats, har sänkts, har höjts,"
        "har rasat, har fallit, rasade, har pendlat, har vi sålt, har vi haft, har vi tappat, har vi legat, ökade med, ökade kraftigt, ökade något, ökade marginellt,"
        "minskade med, minskade kraftigt, minskade något, minskade marginellt, steg med, steg till, steg från, steg kraftigt, steg något, steg marginellt, sjönk med,"
        "sjönk till, sjönk från, sjönk kraftigt, sjönk något, sjönk marginellt, växte med, växte till, växte från, växte kraftigt, växte något, växte marginellt, föll med,"
        "föll till, föll från, föll kraftigt, föll något, föll marginellt, höjdes med, höjdes till, höjdes från, höjdes kraftigt, höjdes något, höjdes marginellt, sänktes med,"
        "sänktes till, sänktes från, sänktes kraftigt, sänktes något, sänktes marginellt, förbättrades med, förbättrades till, förbättrades från, förbättrades kraftigt,"
        "förbättrades något, förbättrades marginellt, försämrades med, försämrades till, försämrades från, försämrades kraftigt, försämrades något, försämrades marginellt,"
        "rasade med, rasade till, rasade från, rasade kraftigt, rasade något, rasade marginellt, gick upp med, gick upp till, gick upp från, gick upp kraftigt, gick upp något,"
        "gick upp marginellt, gick ner med, gick ner till, gick ner från, gick ner kraftigt, gick ner något, gick ner marginellt, gick ned med, gick ned till, gick ned från,"
        "gick ned kraftigt, gick ned något, gick ned marginellt, kortades med, kortades till, kortades från, kortades kraftigt, kortades något, kortades marginellt,"
        "halverades med, halverades till, halverades från, halverades kraftigt, halverades något, halverades marginellt, uppgick med, uppgick från, uppgick kraftigt,"
        "uppgick något, uppgick marginellt, klättrade med, klättrade till, klättrade från, klättrade kraftigt, klättrade något, klättrade marginellt, lyfte med, lyfte till,"
        "lyfte från, lyfte kraftigt, lyfte något, lyfte marginellt, krympte med, krympte till, krympte från, krympte kraftigt, krympte något, krympte marginellt, har ökat med,"
        "har ökat till, har ökat från, har minskat med, har minskat till, har minskat från, har stigit med, har stigit till, har stigit från, har sjunkit med,"
        "har sjunkit till, har sjunkit från, har vuxit med, har vuxit till, har vuxit från, har växt med, har växt till, har växt från, har gått upp, har gått upp med,"
        "har gått upp till, har gått upp från, har gått ner, har gått ner med, har gått ner till, har gått ner från, har gått ned, har gått ned med, har gått ned till,"
        "har gått ned från, har höjts med, har höjts till, har höjts från, har sänkts med, har sänkts till, har sänkts från, har förbättrats med, har förbättrats till,"
        "har förbättrats från, har försämrats med, har försämrats till, har försämrats från, har fallit med, har fallit till, har fallit från, har rasat med, har rasat till,"
        "har rasat från, har kortats, har kortats med, har kortats till, har kortats från, har krympt, har krympt med, har krympt till, har krympt från, har klättrat,"
        "har klättrat med, har klättrat till, har klättrat från, har lyft, har lyft med, har lyft till, har lyft från, tidigare var, tidigare låg"
    ),
    past_verbs=words(
        "anställde, genomförde, stannade, svarade, visade, landade, passerade, sänkte, höjde, sålt, levererat, nått, fått, gått, kommit, blivit, vunnit, gjort, haft, legat,"
        "stått, stigit, sjunkit, vuxit, varit, hållit, bidragit, vi levererade, levererade vi, vi ökade, ökade vi, vi minskade, minskade vi, vi förbättrade, förbättrade vi,"
        "vi försämrade, försämrade vi, vi tappade, tappade vi, vi förlorade, förlorade vi, vi öppnade, öppnade vi, vi lanserade, lanserade vi, vi tjänade, tjänade vi,"
        "vi skeppade, skeppade vi, vi betjänade, betjänade vi, vi tillverkade, tillverkade vi, vi producerade, producerade vi, vi rekryterade, rekryterade vi, vi utbildade,"
        "utbildade vi, vi hanterade, hanterade vi, vi behandlade, behandlade vi, vi klarade, klarade vi, vi missade, missade vi, vi bokade, bokade vi, vi serverade,"
        "serverade vi, vi skördade, skördade vi, vi planterade, planterade vi, vi startade, startade vi, vi avslutade, avslutade vi, vi räknade, räknade vi, vi lämnade,"
        "lämnade vi, vi betalade, betalade vi, vi registrerade, registrerade vi, vi rapporterade, rapporterade vi, vi tecknade, tecknade vi, vi kortade, kortade vi,"
        "vi samlade in, samlade in vi, vi samlade, samlade vi, vi besvarade, besvarade vi, vi skickade, skickade vi, vi sparade, sparade vi, vi lånade ut, lånade ut vi,"
        "vi hyrde ut, hyrde ut vi, vi åtgärdade, åtgärdade vi, vi granskade, granskade vi, vi arrangerade, arrangerade vi, vi anordnade, anordnade vi, vi installerade,"
        "installerade vi, vi renoverade, renoverade vi, vi värvade, värvade vi, vi certifierade, certifierade vi, vi etablerade, etablerade vi, vi publicerade, publicerade vi"
    ),
    perfect_auxiliaries=words("har, hade, har redan"),
    perfects=words("minskat, ökat, sjunkit, stigit, halverats, fördubblats, vuxit, gått ner, gått upp, förbättrats, försämrats, nått, uppnått, blivit, legat, planat ut, tappat"),
    others=words("konkurrent, konkurrenten, konkurrenterna, konkurrenternas, konkurrentens, marknadsledaren, marknadsledarens, grannkommunens, grannkommunerna, grannbolaget, branschens, branschsnitt, branschgenomsnitt, riksgenomsnitt, rikssnitt, regionsnittet, länssnittet, kommunsnittet, snittet i riket, snittet i landet, lagkrav, enligt lagen, riksgenomsnittet, rikssnittet, i riket, riket, branschsnittet, branschgenomsnittet, snittet i branschen, i branschen, lagens gräns, lagkravet, enligt lag, lagstadgad, lagstadgade, gränsvärdet, gränsvärde, avtalskravet, snittet i länet, jämförelsetalet, grannkommunen"),
    must=words(
        "ska, skall, ska ligga kvar, ska ligga kvar på, ska vara kvar på, måste, bör, borde, vill, vill vi, vi vill, vi ska, vi måste, ska vi, måste vi, mål, målet, målet är,"
        "målet för, mål för, målsättning, målsättningen, målsättning är, målvärde, målvärdet, målnivå, målnivån, målbild, målbilden, måltal, måltalet, delmål, delmålet,"
        "slutmål, årsmål, årsmålet, helårsmål, helårsmålet, etappmål, etappmålet, kvartalsmål, effektmål, resultatmål, riktvärde, riktvärdet, riktmärke, riktmärket, börvärde,"
        "börvärdet, strävar, sträva, eftersträvar, eftersträvas, siktar, sikta, siktar på, siktar vi på, sikta på, siktet på, sikte på, tar sikte på, ta sikte på,"
        "tar vi sikte på, siktet är, siktet är inställt på, inställt på, inriktningen är, ska upp, ska ner, ska ned, ska upp till, ska ner till, ska ned till, ska ner på,"
        "måste upp, måste ner, måste ned, måste upp till, måste ner till, måste ned till, ambition, ambitionen, ambitionen är, vår ambition, kommer att, kommer vi att,"
        "behöver, behöver vi, behöver vara, behöver bli, behövs, krävs, kravet, kravet är, krav, krav på, avser, ämnar, önskar, hoppas, hoppas på, planerar, planeras,"
        "planen är, planen är att, räknar med, tänker, vill se, vill ha, vill nå, vill vi se, vill vi ha, vill vi nå, vill vi vara, vill vara, får vara, får det vara, tillåts,"
        "utlovas, lovar, garanterar, åtar oss, åtagande, utlovat, önskat, önskat läge, önskat värde, önskad nivå, börläge, ska vi vara, ska vi bli, ska vi upp, ska vi ner,"
        "ska vi ned, dit ska vi, ska det vara, ska den vara, ska den, ska det, ska de, målsatt, målsatt till, målsätter"
    ),
    present=words(
        "är, har, finns, uppgår till, uppgår, tar, ligger på, ligger, ligger vi på, vi ligger på, vi är på, är vi på, är vi, står på, står vi på, har vi, vi har, utgör,"
        "lämnar, kostar, snittar, vi snittar, landar på, landar, hamnar på, hinner, visar"
    ),
    stretch=words(
        "helst, gärna, och helst, men helst, allra helst, och gärna, gärna mer, företrädesvis, hellre, ännu hellre, eller hellre, stretch, stretchmål, stretchmålet,"
        "stretchnivå, drömmål, drömmålet, drömläge, drömläget, drömnivå, idealt, idealiskt, idealiskt sett, i bästa fall, i bästa fall upp till, i drömläget, önskvärt,"
        "ambitionsmål, topputfall, utmanande mål, hoppas på, hoppas nå, optimalt, allra bäst, bäst vore"
    ),
    compared=words(
        "som i dag, som idag, som nu, än i dag, än idag, än nu, än dagens, mot, mot dagens, mot nuvarande, mot tidigare, mot nu, mot i dag, mot idag, mot förra årets,"
        "mot fjolårets, jämfört med, jämfört mot, i jämförelse med, jämförelsevis, än, än i, än för, än vid, gentemot, i förhållande till, i relation till, kontra, relativt,"
        "vs, vs., versus, jfr, jfr., jfr med, jmf, jmf., jmf med, jämf, jämf., jämf med, jmfr, jmfr med, att jämföra med, ställt mot"
    ),
    per=words(
        "per, varje, på varje, av varje, för varje, /, i månaden, i veckan, om dagen, om året, i timmen, i kvartalet, i minuten, om dygnet, per capita, kvar efter, efter"
    ),
    out_of=words("av, /, utav, av totalt, av sammanlagt, av möjliga"),
    definite=words(
        "de, dem, våra, alla, samtliga, dessa, alla våra, alla de, båda, mina, sina, deras, övriga, resterande, kvarvarande, återstående, befintliga, de nuvarande,"
        "de befintliga, de totalt, de totala, kommunens, regionens, stadens, skolans, sjukhusets, klinikens, avdelningens, enhetens, förvaltningens, myndighetens,"
        "verksamhetens, företagets, bolagets, koncernens, bankens, butikens, kedjans, fabrikens, verkets, varvets, hamnens, lagrets, museets, teaterns, bibliotekets,"
        "universitetets, högskolans, institutionens, föreningens, klubbens, förbundets, stiftelsens, församlingens, kooperativets, hotellets, husets, områdets, länets,"
        "landets, sveriges, gruppens, teamets, de här"
    ),
    population=words(
        "i åldern, i åldrarna, mellan åldrarna, dem som är, de som är, bland dem som är, kurser på, kurs på, utbildningar på, av alla våra, av våra, av vårt, av de, av alla, av samtliga, av dem, av oss, av totalt,"
        "av sammanlagt, av de totalt, av dessa, bland våra, bland, bland de, bland alla, bland samtliga, för våra, för alla, för de, för samtliga, hos våra, hos alla, hos de,"
        "av företagets, av kommunens, av skolans, av regionens, av föreningens, av bolagets, av sjukhusets, av stadens, av kedjans, av enhetens, av koncernens, i våra, i alla,"
        "i samtliga, i de, på våra, på alla, på samtliga, på de, vid våra, vid alla, vid de, vid samtliga, från våra, från alla, från samtliga, mellan våra, inom våra,"
        "åt våra, till våra, till alla, till samtliga, till de, äldre än, yngre än, ett team på, team på, team om, ett team om, en grupp på, en grupp om, arbetslag på,"
        "en styrka på, personalstyrka på, bestående av, består av, i en grupp på, våra totalt, våra sammanlagt"
    ),
    relative=words(
        "som stannar, som stannat, som väntar, som väntat, som tar, som varar, som kostar, som väger, som dröjer, som pågår, som bor, som arbetar, som jobbar, som överstiger,"
        "som understiger, som ligger, som har, som fått"
    ),
    subset=words("varav, av vilka, av dessa, av dem, däribland, inklusive, därav, varav minst, bland annat, bl.a."),
    within=words("inom, på mindre än, på under, på kortare tid än, inom loppet av"),
    name_before=words(
        "åtgärd, åtgärderna, 6 kap., iso, iec, en iso, ss-en, ss-en iso, ss-iso, ohsas, haccp, ifrs, ias, gmp, wcag, nis, sfs, bbr, gdpr, tls, ipv, rfc, soc, app, appen,"
        "version, versionen, ver, ver., v, release, releasen, fas, fasen, scope, scopes, python, java, windows, win, ios, android, office, excel, sap, gpt, kap, kap., kapitel,"
        "kpi, kr, okr, o, art., artikel, steg, steget, stegen, paragraf, avsnitt, sev, prio, prioritet, prioritering, p, larmklass, riskklass, covid, industri, industry, web,"
        "nr, nr., nummer, numret, sal, rum, salen, rummet, avd, avd., avdelning, avdelningarna, våning, våningen, våningsplan, kvarteret, station, stationen, zon, distrikt,"
        "terminal, terminalen, hall, hallen, kaj, kajen, kajplats, docka, dockan, gate, perrong, plattform, byggnad, byggnaden, porten, buss, linje, linjen, stambuss, riksväg,"
        "länsväg, rv, lv, våg, sida, sidan, sid, sid., s., figur, fig., tabell, tab., bilaga, bilagan, pelare, pelaren, horisont, milstolpe, tier, sprint, sprinten, regel,"
        "klass, klasserna, ramavtal, avtal nr, mål nr, mål nummer, nyckelresultat, agenda, agendan, spår, spåret, etapp, etappen, etapperna, del, delen, punkt, punkten,"
        "punkterna, årskurs, årskurserna, åk, ak, matematik, matte, engelska, svenska, fysik, modul, modulen, block, nivån, kategori, kategorin, modell, modellen, serien,"
        "ärendenr, dnr, ref, ref., arbetspaket, wp, ap, delprojekt, delprojektet, insatsområde, fokusområde, målområde, delmål nr, rev, rev., utgåva, turbin, turbinen, panna,"
        "pannan, ugn, ugnen, pressen, maskin, maskinen, krets, reaktor, reaktorn, silo, brunn, pumpstation, banan, kl, kl., klockan, box, telefon, tel, tel., org.nr, art.nr,"
        "artikelnr, id"
    ),
    name_after=words(
        "§, §§, a §, kap., kap, a, :a, :e, e, d, g, åringar, -åringar, åring, -åring, -årig, -åriga, -årigt, -årsplan, -årsplanen, årsplan, års ålder, årsåldern, -årsåldern,"
        "år gamla, år gammal, år och äldre, år eller äldre, år och uppåt, år och yngre, år eller yngre, åringarna, -åringarna, årsjubileum, -årsjubileum, års jubileum, årsdag,"
        "-årsdag, -klassare, -talet, :an, -an, -orna, :orna, :ans"
    ),
    increase=words(
        "ökade, ökande, höjda, förbättrade, stärkta, stärkt, utökade, driv upp, kom upp, bygg ut, bygga ut, byggs ut, öka, ökar, ökas, ökat, ökad, okar, oka, okas, ökning,"
        "ökningen, öka på, höj, höja, höjer, höjs, höjas, höjt, hoja, hojas, höjning, höjningen, förbättra, förbättrar, förbättras, förbättrad, förbättrat, forbattra, växa,"
        "växer, väx, tillta, tilltar, utöka, utökar, utökas, utökat, utökad, stärk, stärka, stärker, stärks, stärkas, förstärk, förstärka, förstärks, förstärkas, lyft, lyfta,"
        "lyfter, lyfts, lyftas, stiga, stiger, expandera, expanderar, bredda, breddar, breddas, vidga, vidgas, uppåt, upp, driva upp, drivas upp, dra upp, dras upp, få upp,"
        "fås upp, trappa upp, trappas upp, skala upp, skalas upp, växla upp, växlas upp, skruva upp, skruvas upp, pressa upp, pressas upp, tryck upp, trycka upp, jobba upp,"
        "jobbas upp, arbeta upp, komma upp, kommer upp, gå upp, går upp, ska upp, ska upp till, måste upp, måste upp till, klättra, klättrar, klättra upp, accelerera, stegra,"
        "stegras, främja, främjar, främjas, utvidga, utvidgas, maximera, maximeras, förläng, förlänga, förlänger, förlängs, förlängas, mångfaldiga, boosta, bli fler,"
        "blir fler, bli bättre"
    ),
    decrease=words(
        "minskade, minskande, sänkta, reducerade, kortade, begränsade, driv ner, driva ner, drivs ner, dra ned på, kom ner, kom ned, kom under, förebygg, ska ner, ska ned,"
        "ska ner till, ska ned till, ska ner på, måste ner, måste ned, måste ner till, måste ned till, minska, minskar, minskas, minskat, minskad, minskning, minskningen,"
        "minska på, minska ner, minska ned, sänk, sänka, sänker, sänks, sänkas, sänkt, sanka, sankas, sänkning, sänkningen, reducera, reducerar, reduceras, reducerad,"
        "reducerat, reducering, korta, kortar, kortas, kortad, kortat, korta ned, korta ner, kortas ned, kortas ner, korta av, kortas av, förkorta, förkortar, förkortas,"
        "förkortad, dra ned, dra ner, dras ned, dras ner, dra ner på, dra in på, skära ned, skära ner, skär ned, skär ner, skäras ned, skära ned på, skära bort, sjunka,"
        "sjunker, begränsa, begränsar, begränsas, begränsa till, begränsas till, begränsat till, minimera, minimeras, krympa, krymp, krymper, krymps, krympas, ned, ner, nedåt,"
        "neråt, nere, pressa, pressar, pressas, pressa ner, pressa ned, pressas ner, pressas ned, falla, faller till, dämpa, dämpas, banta, bantas, bantar, banta ner,"
        "snabba på, snabbas på, snabba upp, snabbas upp, påskynda, kapa, kapar, kapas, strypa, stryp, stryps, strypas, skruva ner, skruva ned, skruvas ner, skruvas ned,"
        "trappa ner, trappa ned, trappas ner, trappas ned, fasa ut, fasas ut, avveckla, avvecklas, eliminera, elimineras, förebygga, förebyggs, förhindra, förhindras,"
        "motverka, bromsa, bromsas, skala ner, skala ned, få ner, få ned, fått ner, fås ner, få bort, komma ner, komma ned, gå ner, gå ned, går ner, går ned, tryck ner,"
        "trycka ner, trycka ned, tryckas ner, beta av, betas av, beta ner, arbeta av, arbetas av, jobba ner, jobba bort, jobbas bort, arbeta ner, arbeta bort, ta bort, mildra,"
        "slopa, spara in, spara in på, nedbringa, nedbringas, ta ner, ta ned, tas ner, hålla nere, hålls nere, hålla ner, håll nere, håll ner, hålla ned, vara nere, bli färre,"
        "blir färre, nollställa, bli av med"
    ),
    maintain=words(
        "behåll, behålla, behåller, behålls, behållas, bibehåll, bibehålla, bibehåller, bibehålls, bibehållas, bibehållen, bibehållet, upprätthåll, upprätthålla,"
        "upprätthåller, upprätthålls, upprätthållas, håll, hålla, håller, hålls, hållas, hålla kvar, håll kvar, hålla oss, hålla fast vid, bevara, bevarar, bevaras,"
        "vidmakthåll, vidmakthålla, vidmakthålls, förbli, förblir, ligga kvar, ligga kvar på, ligger kvar, stå kvar, stå kvar på, stanna på, ska ligga kvar, ska ligga kvar på,"
        "ska vara kvar på, stabilisera, stabiliseras, fortsatt, fortsätta ha, fortsätta ligga, fortsätta vara, fortsätter ligga, konstant, oförändrad, oförändrat, oförändrade,"
        "på oförändrad nivå, inte försämras, ej försämras, inte försämra, inte sjunka, ej sjunka, inte sjunka under, ej sjunka under, aldrig sjunka under, inte falla under,"
        "aldrig falla under, inte gå under, inte stiga, inte öka, ej öka, inte minska, ej minska, inte stiga över, värna, slå vakt om, försvara, säkra"
    ),
    reach=words(
        "kom upp i, kom upp till, landa, nå, når, nås, nå upp till, når upp till, uppnå, uppnår, uppnås, uppnått, få, får, klara, klarar, klaras, komma upp i, komma upp till,"
        "kommer upp i, säkerställ, säkerställa, säkerställer, realisera, realiseras, fullborda, avsluta, avslutas, slutföra, slutförs, genomföra, ha, vara, bli, blir, ligga,"
        "ligga på, ligga över, ligga under, uppgå till, uppgår till, uppgå, utgöra, stå för, stå på, landa på, landa i, landar på, hamna på, hamna i, hamna under, hamna över,"
        "passera, passerar, passeras, uppfyll, uppfylla, uppfyller, uppfylls, leva upp till, tillgodose, skapa, erhålla, erhåller, snitta, överträffa, överträffar,"
        "överträffas, ta sig till, ta oss till, prestera"
    ),
    make=words(
        "fyll, fylla, fyller, fylls, sälj för, sälja för, säljer för, anslut, ersätt, lägg ut, ställ ut, hyr ut, sänd, driv in, gräv, gjut, tillsätt, översätt, sätt upp,"
        "sätt in, driftsätt, sjösätt, avgör, handlägg, uppför, anlägg, återställ, skänk, föd upp, ställ om, frigör, kartlägg, utse, utses, anmäl, belägg, vinn tillbaka,"
        "dra igång, sätta igång, hitta, hittar, hyra in, köra igång, lämna ut, lämnas ut, spela in, sända, bjuda på, återta, rädda, omplacera, utplacera, placera, placeras,"
        "bosätta, ordna fram, mobilisera, aktivera, ansök om, ansöka om, kvalificera, rekrytera, rekryterar, rekryterat, rekryterade, rekryteras, anställ, anställa, anställer,"
        "anställs, nyanställa, värva, värvar, värvas, lansera, lanserar, lanseras, öppna, öppnar, öppnas, teckna, tecknar, tecknas, vinn, vinna, vinner, sälj, sälja, säljer,"
        "säljs, säljas, utbilda, utbildar, utbildas, fortbilda, fortbildas, vidareutbilda, publicera, publicerar, publiceras, leverera, levererar, levereras, skapa, skapar,"
        "skapas, bygg, bygga, bygger, byggs, byggas, etablera, etablerar, etableras, spara, sparar, generera, genererar, genereras, samla, samla in, samlar in, samlas in,"
        "samla ihop, dra in, dra ihop, intervjua, intervjuas, certifiera, certifieras, diplomera, ackreditera, genomför, genomföra, genomförs, genomföras, hålla kurser,"
        "hålla möten, hålla utbildningar, hålla workshops, hålla föreläsningar, hålla minst, håll minst, hålla fler än, starta, startar, startas, starta upp, plantera,"
        "planteras, lösa, löser, lös, besvara, besvaras, besvarar, släpp, släppa, släpper, släpps, ordna, ordnar, ordnas, anordna, anordnar, anordnas, boka, bokar, bokas,"
        "boka in, skriva, skriver, skriv, skrivs, skriva avtal, skriva kontrakt, sluta avtal, ingå avtal, producera, producerar, produceras, investera, investerar, migrera,"
        "migreras, flytta, flyttas, flyttar, installera, installeras, ta fram, tas fram, få in, få fram, få ut, svara, svarar, svaras, knyt, knyta, knyter, knyts, hantera,"
        "hanterar, hanteras, ansluta, ansluter, ansluts, ge, ger, erbjud, erbjuda, erbjuder, erbjuds, arrangera, arrangerar, arrangeras, introducera, introduceras, registrera,"
        "registreras, tillsätta, tillsätts, locka, lockar, lockas, attrahera, engagera, engageras, handleda, coacha, granska, granskas, besiktiga, besiktigas, inspektera,"
        "inspekteras, digitalisera, digitaliseras, skanna, skannas, katalogisera, restaurera, restaureras, renovera, renoveras, rusta upp, rustas upp, byta, byt, byta ut,"
        "byts ut, bytas ut, ersätta, ersätts, rulla ut, rullas ut, driftsätta, driftsätts, sätta i drift, ta i drift, tas i drift, inför, införa, införs, upphandla,"
        "upphandlas, köpa in, köp in, köps in, bjud in, bjuda in, träffa, kontakta, kontaktas, sätta upp, sätts upp, skörda, föda upp, servera, serverar, serveras, dela ut,"
        "delas ut, skänka, bevilja, beviljas, handlägga, handläggs, avgöra, avgörs, vaccinera, vaccineras, behandla, behandlas, operera, opereras, screena, examinera,"
        "examineras, utexaminera, disputera, lägga ut, visa upp, ställa ut, guida, guidas, låna ut, lånar ut, lånas ut, hyra ut, hyrs ut, hyras ut, förmedla, förmedlas,"
        "matcha, matchas, bemanna, tillverka, tillverkar, tillverkas, montera, monteras, sjösätta, sjösätts, färdigställ, färdigställa, färdigställs, färdigställas, gjuta,"
        "borra, gräva, grävs, asfaltera, asfalteras, laga, reparera, repareras, åtgärda, åtgärdas, driva in, lämna in, lämnas in, skicka in, skickas in, översätta, översätts,"
        "testa, testas, pilotera, automatisera, automatiseras, konvertera, konverteras, utför, utföra, utförs, utföras, tilldela, transportera, transporteras, återvinna,"
        "återvinns, ta emot, tar emot, tas emot, välkomna, välkomnar, ta in, tas in, ta hem, vinna tillbaka, nyteckna, ragga, utveckla, utvecklar, utvecklas, ställa om,"
        "koppla in, tillföra, bidra med, frigöra, frigörs, få till, sätta in, kvalitetssäkra, dokumentera, dokumenteras, kartlägga, kartläggs, inventera, inventeras,"
        "sammanställa, anlägga, anläggs, nyproducera, uppföra, uppförs, återställa, förnya, förnyas, inviga, invigs, sponsra, hjälpa, nå ut till, når ut till"
    ),
    more=words(
        "fler än idag, fler än nu, fler än dagens, fler än i fjol, fler än förra året, fler än tidigare, mer än idag, mer än nu, mer än dagens, mer än i fjol,"
        "mer än förra året, mer än tidigare, högre än i dag, högre än idag, högre än nu, högre än dagens, högre än i fjol, högre än förra året, högre än tidigare,"
        "större än i dag, större än idag, större än nu, större än dagens, större än i fjol, större än förra året, större än tidigare, bättre än i dag, bättre än idag,"
        "bättre än nu, bättre än dagens, bättre än i fjol, bättre än förra året, bättre än tidigare, längre än i dag, längre än idag, längre än nu, längre än dagens,"
        "längre än i fjol, längre än förra året, längre än tidigare, mer, mera, fler, högre, större, ytterligare, bättre, längre, extra, starkare, dyrare, oftare, tätare,"
        "ökning, ökning av, höjning, höjning av, tillväxt, förbättring, förbättring av, utökning, utökning av"
    ),
    fewer=words(
        "färre än i dag, färre än idag, färre än nu, färre än dagens, färre än i fjol, färre än förra året, färre än tidigare, lägre än i dag, lägre än idag, lägre än nu,"
        "lägre än dagens, lägre än i fjol, lägre än förra året, lägre än tidigare, mindre än i dag, mindre än idag, mindre än nu, mindre än dagens, mindre än i fjol,"
        "mindre än förra året, mindre än tidigare, kortare än i dag, kortare än idag, kortare än nu, kortare än dagens, kortare än i fjol, kortare än förra året,"
        "kortare än tidigare, snabbare än i dag, snabbare än idag, snabbare än nu, snabbare än dagens, snabbare än i fjol, snabbare än förra året, snabbare än tidigare,"
        "billigare än i dag, billigare än idag, billigare än nu, billigare än dagens, billigare än i fjol, billigare än förra året, billigare än tidigare, mindre, färre,"
        "lägre, kortare, snabbare, billigare, lättare, glesare, minskning, minskning av, reduktion, reduktion av, reducering, reducering av, besparing, sänkning, sänkning av,"
        "nedgång, neddragning, neddragning av, inbesparing"
    ),
    growth=words(
        "ökning, ökning på, ökning med, ökning om, en ökning på, en ökning med, en ökning om, tillväxt, tillväxt på, tillväxt med, tillväxt om, en tillväxt på,"
        "en tillväxt med, en tillväxt om, höjning, höjning på, höjning med, höjning om, en höjning på, en höjning med, en höjning om, uppgång, uppgång på, uppgång med,"
        "uppgång om, en uppgång på, en uppgång med, en uppgång om, förbättring, förbättring på, förbättring med, förbättring om, en förbättring på, en förbättring med,"
        "en förbättring om, utökning med, en utökning med, årlig tillväxt på, årlig tillväxt om, organisk tillväxt på, organisk tillväxt om, tillväxttakt på,"
        "tillväxttakten på, en genomsnittlig tillväxt på, ett lyft på, lyft på, ett lyft med, ett tillskott på, tillskott på, nettotillskott på, försäljningstillväxt,"
        "försäljningstillväxt på, omsättningstillväxt, omsättningstillväxt på, medlemstillväxt, medlemstillväxt på, volymtillväxt, volymtillväxt på, intäktstillväxt,"
        "intäktstillväxt på, försäljningsökning, försäljningsökning på, omsättningsökning, omsättningsökning på, intäktsökning, intäktsökning på, volymökning, volymökning på,"
        "medlemsökning, medlemsökning på, produktivitetsökning, produktivitetsökning på, produktivitetsförbättring, produktivitetsförbättring på, resultatförbättring,"
        "resultatförbättring på, prisökning, prisökning på, ökningen ska vara, ökningstakt på"
    ),
    decline=words(
        "minskning, minskning på, minskning med, minskning om, en minskning på, en minskning med, en minskning om, sänkning, sänkning på, sänkning med, sänkning om,"
        "en sänkning på, en sänkning med, en sänkning om, nedgång, nedgång på, nedgång med, nedgång om, en nedgång på, en nedgång med, en nedgång om, reduktion, reduktion på,"
        "reduktion med, reduktion om, en reduktion på, en reduktion med, en reduktion om, reducering, reducering på, reducering med, reducering om, en reducering på,"
        "en reducering med, en reducering om, neddragning, neddragning på, neddragning med, neddragning om, en neddragning på, en neddragning med, en neddragning om,"
        "nedskärning, nedskärning på, nedskärning med, nedskärning om, en nedskärning på, en nedskärning med, en nedskärning om, besparing på, en besparing på, besparing om,"
        "besparingar på, besparingar om, kostnadsbesparing på, kostnadsbesparingar på, kostnadssänkning, kostnadssänkning på, kostnadsminskning, kostnadsminskning på,"
        "kostnadsreduktion på, energibesparing, energibesparing på, utsläppsminskning, utsläppsminskning på, utsläppsreduktion på, prissänkning på, tidsvinst på,"
        "en tidsvinst på, tidsbesparing på, effektivisering på, en effektivisering på, effektivisering med, effektivisering om, effektiviseringskrav på, kortning med"
    ),
    months={
        "januari": 1, "februari": 2, "mars": 3, "april": 4, "maj": 5, "juni": 6, "juli": 7, "augusti": 8, "september": 9, "oktober": 10, "november": 11, "december": 12,
        "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "okt": 10, "nov": 11, "dec": 12, "jan.": 1, "feb.": 2, "apr.": 4,
        "aug.": 8, "sep.": 9, "sept.": 9, "okt.": 10, "nov.": 11, "dec.": 12, "januaris": 1, "mars månad": 3,
    },
    ordinals={"första": 1, "andra": 2, "tredje": 3, "fjärde": 4, "sista": 4, "1:a": 1, "2:a": 2, "3:e": 3, "4:e": 4, "1:e": 1, "2:e": 2},
    period_words={
        "dag": "day", "dagar": "day", "dagarna": "day", "vecka": "week", "veckan": "week", "veckor": "week", "veckorna": "week", "v": "week", "v.": "week", "månad": "month", "månaden": "month", "månader": "month",
        "månaderna": "month", "kvartal": "quarter", "kvartalet": "quarter", "kvartalen": "quarter", "halvår": "half", "halvåret": "half", "halvan": "half", "hälften": "half", "hälften av": "half", "tertial": "tertial", "tertialet": "tertial",
        "år": "year", "året": "year", "åren": "year", "kalenderår": "year", "kalenderåret": "year", "räkenskapsår": "fiscal", "räkenskapsåret": "fiscal", "verksamhetsår": "fiscal", "verksamhetsåret": "fiscal",
        "kv": "quarter", "kv.": "quarter", "mån": "month", "mån.": "month", "tertialen": "tertial", "halvåren": "half", "budgetår": "fiscal", "budgetåret": "fiscal", "bokslutsår": "fiscal", "bokslutsåret": "fiscal", "verksamhetsårets": "fiscal",
    },
    labels={"q": "quarter", "kv": "quarter", "k": "quarter", "h": "half", "t": "tertial", "w": "week", "v": "week", "fy": "fiscal", "vecka": "week", "cy": "fiscal", "vt": "term", "ht": "term"},
    halves={"halvårsskiftet": 1, "halvårsskifte": 1, "årets första hälft": 1, "årets andra hälft": 2, "årets mitt": 1, "halvårsbokslutet": 1, "vårhalvåret": 1, "hösthalvåret": 2, "första halvan av året": 1, "andra halvan av året": 2},
    durations={"ett halvår": 6, "ett halvt år": 6, "ett och ett halvt år": 18, "halvannat år": 18, "ett par månader": 2, "trekvart år": 9, "två och ett halvt år": 30, "ett och ett halvt års": 18, "ett par år": 24},
    fixed_periods={
        "i år": ("year", 0), "nästa år": ("year", 1), "i morgon": ("day", 1), "nästkommande år": ("year", 1), "under året": ("year", 0), "detta år": ("year", 0),
        "i fjol": ("year", -1), "innevarande år": ("year", 0), "kommande år": ("year", 1), "det kommande året": ("year", 1),
        "förra året": ("year", -1), "fjolåret": ("year", -1), "fjolårets": ("year", -1), "fjol": ("year", -1), "föregående år": ("year", -1), "förra kvartalet": ("quarter", -1), "föregående kvartal": ("quarter", -1), "förra månaden": ("month", -1), "föregående månad": ("month", -1), "nästa kvartal": ("quarter", 1), "nästa månad": ("month", 1), "nästa vecka": ("week", 1), "denna vecka": ("week", 0), "den här veckan": ("week", 0), "det nya året": ("year", 1), "nya året": ("year", 1), "kommande kvartal": ("quarter", 1), "innevarande kvartal": ("quarter", 0), "i övermorgon": ("day", 2), "det här året": ("year", 0), "året ut": ("year", 0), "nästa räkenskapsår": ("fiscal", 1), "nästa verksamhetsår": ("fiscal", 1), "nästa budgetår": ("fiscal", 1),
        "ifjol": ("year", -1),
    },
    fixed_ends={
        "årsskiftet": ("year", 0), "årets slut": ("year", 0), "årets utgång": ("year", 0), "utgången av året": ("year", 0), "slutet av året": ("year", 0), "slutet på året": ("year", 0), "kvartalets slut": ("quarter", 0), "kvartalsskiftet": ("quarter", 0),
        "månadens slut": ("month", 0), "månadsskiftet": ("month", 0), "räkenskapsårets slut": ("fiscal", 0), "verksamhetsårets slut": ("fiscal", 0), "räkenskapsårets utgång": ("fiscal", 0), "nyår": ("year", 0),
        "årets sista dag": ("year", 0), "slutet av kvartalet": ("quarter", 0), "slutet av månaden": ("month", 0), "månadens utgång": ("month", 0), "kvartalets utgång": ("quarter", 0), "tertialets slut": ("tertial", 0), "veckans slut": ("week", 0), "slutet av veckan": ("week", 0), "årsslutet": ("year", 0), "budgetårets slut": ("fiscal", 0), "verksamhetsårets utgång": ("fiscal", 0), "årsslut": ("year", 0), "bokslutet": ("fiscal", 0), "årsbokslutet": ("fiscal", 0), "kvartalsslut": ("quarter", 0), "månadsslut": ("month", 0), "halvårets slut": ("half", 0),
    },
    from_today={"så här års nästa år": ("year", 1), "den här tiden nästa år": ("year", 1), "vid den här tiden nästa år": ("year", 1), "samma tid nästa år": ("year", 1), "vid samma tid nästa år": ("year", 1), "om ett år": ("year", 1), "om ett halvår": ("month", 6), "om ett halvt år": ("month", 6), "om en månad": ("month", 1), "om ett kvartal": ("month", 3), "ett år från nu": ("year", 1)},
    weekdays={"måndag": 0, "tisdag": 1, "onsdag": 2, "torsdag": 3, "fredag": 4, "lördag": 5, "söndag": 6},
    week_of=words("veckan som börjar, veckan som börjar den, vecka med start"),
    same_period={"samma period": "year", "motsvarande period": "year", "samma kvartal": "quarter", "motsvarande kvartal": "quarter", "samma månad": "month", "motsvarande månad": "month", "samma tertial": "tertial", "motsvarande tertial": "tertial", "samma vecka": "week", "samma halvår": "half", "motsvarande halvår": "half", "samma tid": "year", "motsvarande tid": "year", "samma tidpunkt": "year", "år över år": "year", "yoy": "year"},
    this=words("detta, denna, innevarande, nuvarande, dagens, det här, den här, innevarande"),
    next=words("nästa, kommande, nästkommande, de kommande, den kommande, det kommande, de närmaste, nästkommande, stundande, instundande, den nästa, de nästa, närmast kommande, närmaste"),
    last=words("förra, föregående, det senaste, de senaste, den senaste, senaste, sistlidna, den gångna, det gångna, senast gångna"),
    end=words("slutet, slut, utgången, utgång, ultimo, sista, slutet av, slutet på, utgången av, utgången på"),
    start=words("ingången, starten, inledningen, ingången av, ingången till, starten av, starten på"),
    early=words("början, tidigt, sent"),
    middle=words("mitten, halvvägs, medio, mitten av, mitten på"),
    date_joints=words("av, på, den, det, de, för, :a, :e, perioden, planperioden"),
    by_date=words("senast, senast den, vid, till och med, t.o.m., tom, fram till, fram till och med, deadline, inte senare än, senast i, senast under, per, senast vid, senast till, allra senast, inte senare än den, t o m, fram tills, måldatum, slutdatum, lagom till, till och med den, fram till den, i god tid till, kring, mellan nu och"),
    in_date=words("under perioden, för perioden, under, i, inom, om, på, över, genom hela, under hela, hela, inom loppet av, under loppet av, i loppet av, någon gång under, löpande under, under hela, över hela"),
    before_date=words("före, innan, före den, innan den, inför, i god tid före, redan före, redan innan, tidigare än, strax före"),
    until_date=words("till, tills, till den"),
    from_date=words("från och med, fr.o.m., från, med start, per, från den, fr o m, from, fr.o.m, från och med den, med start i, med start den, med början, med början i, med början den"),
    as_of=words("mätt per, avstämt per, t.o.m., t o m, tom, till och med"),
    since_date=words("sedan, efter, jämfört med, i jämförelse med, än, än i, mot, gentemot, i förhållande till, relativt, jämfört mot, gentemot, kontra, i relation till, jfr, jfr med, än under"),
    than_date=words("jämfört med, jämfört mot, i jämförelse med, än, än i, än under, mot, gentemot, i förhållande till, relativt, kontra, i relation till, jfr, jfr med"),
    after_date=words("efter, direkt efter, strax efter, genast efter, omedelbart efter"),
    attributive=words("års, årets"),
    after_length=words("efter, från, av"),
    every=words("per, varje, i månaden, i veckan, om dagen, om året, i timmen, i kvartalet"),
    loose_times=words("sommaren, sommar, vintern, våren, hösten, semestern, sommarsemestern, säsongen, driftsättningen, lanseringen,läsåret, läsår, skolåret, terminen, höstterminen, vårterminen, höstterminens, vårterminens, läsårets, skolårets, terminens, skolstarten, skolstart, terminsstarten, terminsstart, skolavslutningen, semestrarna, semesterperioden, semesterperiodens, industrisemestern, industrisemester, sommarlovet, jullovet, påsklovet, sportlovet, höstlovet, lovet, sommarledigheten, lågsäsongen, vintersäsongen, sommarsäsongen, vårsäsongen, höstsäsongen, badsäsongen, turistsäsongen, säsongens, skörden, vårbruket, höstbruket, älgjakten, mandatperioden, mandatperiodens, julhandeln, julhelgen, påskhelgen, eldningssäsongen, influensasäsongen, snösmältningen, islossningen, betessläppet, sådden, vårsådden, höstsådden, slåttern, säsonger, vårsäsongen, hösttermin, vårtermin, nyårshelgen, elevernas lov, sommaruppehållet, juluppehållet, sommarstängningen, julstängningen, frostperioden, vegetationsperioden, orkansäsongen, torkperioden"),
    events=words("årsmötet, årsmöte, årsstämman, bolagsstämman, stämman, föreningsstämman, styrelsemötet, nästa styrelsemöte, kommunfullmäktige, fullmäktige, valet, riksdagsvalet, kommunvalet, revisionen, omcertifieringen, recertifieringen, inspektionen, tillsynen, invigningen, premiären, öppningen, nyöppningen, återinvigningen, flytten, inflyttningen, sammanslagningen, lanseringen, lansering, driftstarten, driftstart, driftsättning, uppstarten, mässan, konferensen, utställningen, festivalen, turneringen, seriestarten, säsongsstarten, säsongsstart, säsongspremiären, upphandlingen, avtalsslutet, budgetbeslutet, delårsrapporten, projektslut, projektslutet, byggstart, byggstarten, besiktningen, slutbesiktningen, utvärderingen, migreringen, bytet, övergången, högsäsong, högsäsongen"),
    also=words("även, också, inklusive, särskilt, framför allt, till och med under"),
    event_endings=words("semestern, säsongen, terminen, perioden, skörden, valet, invigningen, premiären, lanseringen, stämman, öppningen, flytten, inspektionen, besiktningen, lovet, starten, säsongens, terminens, periodens, mötet"),
    holidays={
        "jul": "christmas_eve", "julen": "christmas_eve", "julafton": "christmas_eve", "juldagen": "christmas", "annandag jul": "boxing_day",
        "påsk": "easter_feast", "påsken": "easter_feast", "påskhelgen": "easter_feast", "julhelgen": "christmas_eve", "midsommarhelgen": "midsummer", "påskdagen": "easter", "annandag påsk": "easter_monday", "långfredagen": "good_friday",
        "pingst": "whitsun", "kristi himmelsfärd": "ascension", "kristi himmelsfärdsdag": "ascension", "midsommar": "midsummer",
        "midsommarafton": "midsummer", "valborg": "walpurgis", "valborgsmässoafton": "walpurgis", "första maj": "may_day",
        "nationaldagen": "national_day_se", "lucia": "lucia", "nyår": "new_years_eve", "nyårsafton": "new_years_eve", "nyårsdagen": "new_year",
        "trettondagen": "epiphany", "alla helgona": "all_saints_se", "allhelgona": "all_saints_se", "allhelgonahelgen": "all_saints_se",
        "mors dag": "mothers_day", "black friday": "black_friday", "alla hjärtans dag": "valentine", "kinesiska nyåret": "lunar_new_year",
    },
    bare_years=True,
    column_metric=words(
        "mått, måttet, indikator, indikatorer, nyckeltal, kpi, kpi:er, vad, mätetal, mätvärde, område, nyckelresultat, resultatmått, målområde, aktivitet, mått/indikator,"
        "nyckeltal/mått, resultatindikator"
    ),
    column_now=words(
        "nuläge, nuläget, nu, i dag, idag, just nu, utgångsläge, utgångsvärde, utfall, utfall hittills, senaste utfall, startvärde, startläge, nuvarande, nuvarande värde,"
        "nuvärde, aktuellt, aktuellt värde, baslinje, basvärde, baseline, ingångsvärde, nollmätning"
    ),
    column_target=words(
        "mål, målet, målvärde, målnivå, måltal, önskat läge, önskat värde, börvärde, börläge, ambition, målsättning, riktvärde, target, slutmål, årsmål, mål i år"
    ),
    column_when=words(
        "när, senast, datum, slutdatum, måldatum, tidpunkt, tid, tidsram, tidplan, period, klart, klar, klar senast, deadline, färdigt, slut, uppnås, mätpunkt"
    ),
    subjects=words(
        "vi, vårt team, teamet, vår, våra, vårt, jag, min, mitt, mina, oss, ni, bolaget som helhet, vår avdelning, vår enhet, vår skola, vår klubb, vår förening, vår grupp,"
        "vårt bolag, vårt företag, vår verksamhet, vi på avdelningen, vi i teamet, vi i styrelsen, vi tillsammans"
    ),
    lead_words=words(
        "bara, endast, enbart, exakt, precis, just, den, det, de, en, ett, våra, vår, vårt, alla, samtliga, av, i, för, och, med, till, på, att, som, om, hos, vid, sin, sitt,"
        "sina, totala, totalt, sammanlagt, hela, även, också, alltid, dessutom, ytterligare, därav, än, dess, deras, så, många, mycket, i snitt, i genomsnitt, i medeltal,"
        "i medel, snitt, genomsnittligt, mätt, varav, men, samt, eller, se till att, säkerställa att, säkerställ att, verka för att, arbeta för att, jobba för att,"
        "bidra till att, antingen, både, åt, mot, via, inkl., exkl., inkl, exkl, p.g.a., pga, resp., resp, enl., enl, avs., s.k., ev., t.ex., m.m., m.fl., o, o."
    ),
    trail_words=words(
        "påskrivna, utbildade, publicerade, anställda, klara, färdiga, på plats, igång, i gång, à, den, det, de, en, ett, av, i, för, och, med, till, på, att, är, vara, ska,"
        "som, om, hos, vid, från, mot, har, ha, per, eller, än, våra, vår, vi, oss, sig, kvar, ligga, ligger, låg, ligga på, ligga kvar, bli, blir, stå, står, uppgår, uppgå,"
        "utgör, utgöra, landa, landar, hamna, hamnar, stiga, stiger, nå, når, få, får, kan, kunna, ta, tar, kosta, kostar, nere, uppe, ner, ned, upp, ända, i snitt, snitt,"
        "i genomsnitt, genomsnitt, i medeltal, i medel, inte, ej, aldrig, så, totalt, sammanlagt, minst, högst, max, nu, redan, och med, såväl som, men, mellan, samt, dvs,"
        "bara, endast, ytterligare, även, också, passera, passerar, överstiga, överstiger, är nu, behöver, genom att, hålla, håller, hålls, klarar, klaras, visar, ge, ger,"
        "vara nere, vara uppe, måste"
    ),
    breaks=words(
        "skulle, genom, genom att, så att, eftersom, medan, tack vare, via, men, vilket, när, samtidigt, samtidigt som, för att, därför att, trots, trots att, oavsett,"
        "utan att, varav, varpå, dvs, d.v.s., det vill säga, i syfte att, beroende på, med hjälp av"
    ),
    ignored=words(
        "inte längre, varannan vecka, varannan månad, varannan dag, vartannat år, var tredje vecka, var tredje månad, vart tredje år, var tredje timme, var fjärde vecka,"
        "var fjärde månad, vart fjärde år, vart femte år, var fjärde timme, var sjätte månad, var sjätte vecka, var femte vecka, vart tionde år, var tionde minut,"
        "varannan timme, var tredje dag, varannan gång, vartannat halvår, följa upp, följer upp, följs upp, följas upp, följ upp, följt upp, följde upp, följdes upp, ta upp,"
        "tar upp, tas upp, tog upp, ställa upp, ställer upp, lägga upp, läggs upp, ge upp, dyka upp, hämta upp, hämtas upp, växa upp, växer upp, slå upp, söka upp, söks upp,"
        "packa upp, städa upp, värma upp, värms upp, fånga upp, fångas upp, koppla upp, kopplas upp, ringa upp, rings upp, dela upp, delas upp, delat upp, plocka upp,"
        "plockas upp, läsa upp, vakna upp, göra upp, gör upp, bygga upp, byggs upp, upp och ner, upp och ned, lägga ner, lägga ned, läggs ner, läggs ned, läggas ner,"
        "läggas ned, stänga ner, stänga ned, stängs ner, stängs ned, ladda ner, ladda ned, laddas ner, laddas ned, laddar ner, laddat ner, laddats ner, brinna ner, bryta ner,"
        "bryta ned, bryts ner, bryts ned, skriva ner, plocka ner, plockas ner, montera ned, montera ner, monteras ned, frysa ner, kyla ner, kyls ned, kylas ned, sätta ner,"
        "ta ner skylten, släcka ner, lyfta fram, lyfter fram, lyft fram, lyfts fram, lyfta på, säkra lyft, tunga lyft, dygnet runt, året runt, runt om i, runt om, över tid,"
        "över hela, över lag, över huvud taget, över gränsen, över gränserna, under tiden, under tak, gå över till, går över till, gå igenom, ta över, tar över, tas över,"
        "lämna över, lämnas över, flytta över, flyttas över, föra över, föras över, se över, ses över, ser över, sett över, dubbla skift, dubbla roller, dubbel bemanning,"
        "dubbla körfält, dubbelt arbete, en och samma, en till en, en i taget, en gång till, en del, en efter en, en eller flera, ett eller flera, ett eller fler, en av de,"
        "en av våra, ett av våra, en av sveriges, ett av landets, en av landets, för det första, i första hand, först och främst, på en gång, steg för steg, ett antal,"
        "ett fåtal, ett par, ett tiotal, ett tjugotal, ett trettiotal, ett femtiotal, ett hundratal, ett tusental, en handfull, tiotals, tusentals, till exempel, t.ex., t ex,"
        "till förmån för, m.m., mer eller mindre, mer hållbar, mer hållbart, mer hållbara, fler och fler, med fler, m.fl., bland andra, högre utbildning, större byggen,"
        "mindre ort, mindre orter, mindre företag, större företag, mindre barn, större barn, bättre förutsättningar, på nytt, på riktigt, sex och samlevnad,"
        "sju dagar i veckan, i god tid, mål och medel, mål- och, måltid, i hamn, ta hand om, tar hand om, tas om hand, vara med och, få ihop, få igång, få till stånd,"
        "få plats, ha koll, ha råd, kan få, hålla reda på, hålla koll, hålla ordning, hålla tyst, håll i, spara på, ta vara på, korta kurser, korta möten, korta ärenden,"
        "korta filmer, korta resor, korta vikariat, korta avbrott, höga lyft, växa upp i"
    ),
)
