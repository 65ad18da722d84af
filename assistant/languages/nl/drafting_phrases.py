"""Patterns that take a sentence apart, in Dutch."""

from assistant.languages.drafting_words import Phrases

# Building blocks of the metric patterns below.
_THE = r"(?:de|het|onze|ons|alle|al onze|hun|die)"
_DET = r"(?:de|het|een|onze|ons|elke|elk|iedere|ieder|alle|zo['’]n)"
# A noun with its adjectives: inflected ones end in -e.
_NOUN = r"(?:[\w-]+e )*[\w'’-]{3,}"
# The same for many of them, whose noun never ends in -e.
_MANY = r"(?>(?:[\w-]+e )*)[\w'’-]{3,}"
# A finite verb ends in -t or -en; the words ruled out only look like one.
_VERB = (
    r"(?:(?!(?:met|tot|moet|niet|dit|dat|het|uit|laat|hooguit|minst|dient|zullen|moeten|willen|tegen|tussen|binnen|boven"
    r"|buiten|kunnen|mogen|kan|zou|zouden|eerst|juist|echt|direct|liefst|laatst|samen|alleen|misschien|bovendien|toen|meest|geen|een|want|maart|omdat|zodat|tien|zestien|beneden)\b)(?:is|[^\W\d_]{2,}(?:t|en)))"
)
_BOUND = (
    r"(?:(?:ten minste|tenminste|minstens|minimaal|hooguit|hoogstens|ten hoogste|maximaal|niet (?:meer|langer|hoger|lager|minder) dan"
    r"|een maximum van|een minimum van|binnen|samen|zelf|in totaal|weer|maar|pas|liefst|zeker|meer dan|minder dan|onder de|boven de"
    r"|rond de|tussen de|gemiddeld|verder|een) )*"
)
_PART = r"(?:weg|terug|af|op|uit|in|aan|door|over|mee|kwijt|toe|bij|voor|stil|leeg|vast|open|om|neer)"
_PREP = (
    r"(?:in|op|van|voor|aan|met|naar|tot|per|te|om|bij|uit|over|onder|boven|tussen|na|tegen|sinds|door|volgens|binnen|dan|en|of"
    r"|hoger|lager|meer|minder|duurder|goedkoper|beter|slechter|keer|maal|punten|procentpunt|geleden|eerder|later|zitten|zijn|halen"
    r"|hebben|worden|uitkomen|beslissen|terug|weer|weg|zien|zelf|geworden|omhoog|omlaag)"
)
# A name for a metric: no preposition, pronoun or joining word in front, nobody who acts inside.
_METRIC = (
    r"(?P<metric>(?=(?:de|het|een|onze|ons|elke|elk|iedere|ieder|alle|zo'n)\b|(?-i:[A-ZÀ-Þ]))(?!(?:in|op|van|voor|vóór|aan|met|naar|tot|per|te|bij|uit|over|onder|boven|tussen|na|tegen|sinds|door|volgens|er|daar"
    r"|hier|nu|toen|eind|begin|medio|volgend|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december"
    r"|doel|doelstelling|afgesproken|besluit|besloten|breng|verkort|verlaag|verhoog|verminder|reduceer|vergroot|verbeter|beperk|houd|open|dat|dit|die|deze|we|wij|ik|hij|zij|ze|men|u|je|jullie|wie|wat|waar|als|dan|zo|vorig|afgelopen|komend"
    r"|concurrent|collega)\b)"
    r"(?:(?!(?:we|wij|ik|er|wil|willen|moet|moeten|mag|mogen|bedraagt|meet|kost|telt|dat we|die we)\b)(?:\([^\s()]+\)|[^\s,;:⟦(→=]+) ){0,11}?"
    r"(?!(?:we|wij|ik|er|en|of|is|zijn|bedraagt|dat|die|kost|daar|daarvoor|dan|met|op|tot|naar|van)\b)(?:\([^\s()]+\)|[^\s,;:⟦(→=]+))"
)
_LEVEL_END = (
    r"(?= (?:per|van|op|in|en|naar|tot|lager|hoger|liggen|zijn|worden|bedragen|uitkomen|uit|zitten|zakken|dalen|stijgen|groeien|gaan|komen"
    r"|omlaag|omhoog|gezakt|gedaald|gestegen|gegroeid|teruggebracht|verlaagd|verhoogd|verbeterd|blijven|halen|verminderd)\b|\W*$|[,;)])"
)
_MUST = r"(?:moet|moeten|mag|mogen|dient|dienen|zou|zouden|zal|zullen|hoeft)"
_CHANGE = (
    r"(?:brengen|terugbrengen|terugdringen|verlagen|verhogen|verkorten|verminderen|reduceren|verbeteren|vergroten|opvoeren|opschroeven"
    r"|optrekken|halveren|verdubbelen|houden|inkorten|bekorten|beperken|terugschroeven|afbouwen|uitbreiden|opkrikken|stabiliseren)"
)
_GO = r"(?:terug|omhoog|omlaag|naar beneden|naar boven|verder)"
# What may follow the counted things and is no part of their name.
_OVER = (
    r"(?: (?:hebben|halen|tellen|zijn|worden|begonnen|beginnen|geopend|openen|geplaatst|plaatsen|gebouwd|bouwen|gerealiseerd|realiseren"
    r"|opgeleid|opleiden|aangelegd|aanleggen|aangenomen|aannemen|opgeleverd|opleveren|gevangen|gestart|starten|geworven|werven|geholpen"
    r"|helpen|verkocht|verkopen|vervuld|geïnstalleerd|installeren|opgelost|oplossen|bereikt|bereiken|behaald|behalen|gehouden|houden"
    r"|afgerond|afronden|ingevoerd|invoeren|getekend|tekenen|aangesloten|aansluiten|binnengekomen|gemeld|vertrokken|nodig|open"
    r"|beschikbaar|actief|in dienst|organiseren|georganiseerd|begeleiden|begeleid|verwelkomen|ontvangen|bezoeken|bezocht|winnen"
    r"|gewonnen|in gebruik|rijden|draaien|staan|over|waren|werden|kwamen|renoveren|gerenoveerd|isoleren|geïsoleerd|verduurzamen"
    r"|verduurzaamd|planten|geplant|doen|overhouden|aan|op|in|uit|af|toe|mee|weg|bij|stil|leeg))?"
)
_THINGS = rf"(?P<what>(?!{_PREP}\b)(?![^,;:(]*\b(?:kan|kunnen|moet|moeten|mag|mogen|wil|willen|zal|zullen|wanneer|als|omdat|die we)\b)[^,;:(]+?)(?: (?:te \w+en|(?:bij|om|na)?geschoold|opgeleid|getraind)\b.*)?{_OVER}$"
_COUNTED_BY = (
    r"(?:hebben|hadden|tellen|telden|openen|plaatsen|bouwen|leveren|leggen|leiden|werven|planten|organiseren|begeleiden|verkopen|helpen"
    r"|nemen|stellen|behandelen|bezoeken|ontvangen|verwelkomen|houden|sluiten|realiseren|renoveren|isoleren|verduurzamen|installeren"
    r"|vervangen|winnen|trainen|certificeren|digitaliseren|huisvesten|verhuren|doen|geven|starten|zetten|maken|bieden|scholen|krijgen"
    r"|behandelden|verkochten|openden|plaatsten|leverden|organiseerden|ontvingen|kregen|hielpen|begeleidden|verwelkomden)"
)
# Words that by themselves say that something is measured.
_MEASURE = (
    r"(?:tijd|duur|aantal|aandeel|percentage|omzet|marge|score|cijfer|verzuim|verloop|verbruik|uitval|kosten|graad|dekking"
    r"|bezetting|tevredenheid|klachten|ongevallen|leegstand|voorraad|doorstroom|instroom|uitstroom|vacatures|betrouwbaarheid)"
)
# "moeten … op tijd zijn" -> "dat op tijd is"
_ENDINGS = {
    "zijn": "is", "worden": "wordt", "komen": "komt", "krijgen": "krijgt", "hebben": "heeft", "halen": "haalt",
    "blijven": "blijft", "voldoen": "voldoet", "gaan": "gaat", "staan": "staat", "weten": "weet", "vinden": "vindt",
}  # fmt: skip

# Parts of the aim patterns.
_SOMEBODY_DOES = r"(?P<aim>(?!aantal\b|aandeel\b|cijfer\b|er\b|het\b|dit\b|dat\b|jullie\b|we\b|wij\b|u\b).+)"
_WE_DO = r"(?P<aim>(?!.*\b(?:niet|geen)\b)(?!er\b|eraan\b|het\b|dit\b|dat\b|niet\b|geen\b|ook\b|wel\b|daar\b|naar\b|op\b|over\b|hem\b|haar\b|ze\b).+)"
_WHO_MUST = r"^(?:maar |en |ook )?(?P<who>(?:de|het|een|onze|ons|elke|elk|iedere|ieder) [^,]{2,40}?)"
_MANY_MUST = r"^(?:maar |en |ook )?(?P<who>(?!we\b|wij\b|er\b|dat\b|die\b|ze\b|zij\b)(?:(?:de|onze|alle) )?[^,\s]+(?: [^,\s]+){0,3}?)"
_FEEL = r"(?:voelen|weten|krijgen|vinden|hebben|merken|ervaren|zien|kennen|begrijpen)"

PHRASES = Phrases(
    openers=(
        r"en",
        r"maar",
        r"(?:afgesproken|afspraak|besluit|besloten|akkoord|conclusie|actie|doel)(?: is)?:",
        r"(?:afgesproken|besloten) is(?: om)?",
        r"het idee is(?: om)?",
        r"de bedoeling is(?: om)?",
        r"de eerste stap is(?: om)?",
        r"ten eerste",
        r"ten tweede",
        r"ten derde",
    ),
    fronted=(
        r"daarom",
        r"dus",
        r"om dat te halen",
        r"daarvoor",
        r"hiervoor",
        r"daarnaast",
        r"bovendien",
        r"vervolgens",
        r"daarna",
        r"tegelijk",
        r"zo(?!['’])",
        r"eerst",
        r"ook",
        r"wel",
        r"daartoe",
        r"hiertoe",
        r"om daar te komen",
        r"om dat te bereiken",
        r"verder",
        r"voorts",
        r"tevens",
        r"intussen",
        r"ondertussen",
        r"tot slot",
        r"ten slotte",
    ),
    inverted=(
        (r"^(?P<verb>\w+) (?P<who>we|wij)\b(?P<rest>.*)$", "{who} {verb}{rest}"),
        (
            r"^(?P<verb>wil|willen|gaat|gaan|komt|komen|krijgt|krijgen|moet|moeten|zal|zullen|start|begint) (?P<who>(?:de|het|een|onze|ons|elke|elk|iedere|ieder) [\w-]+|(?-i:[A-Z][\w-]+))\b(?P<rest>.*)$",
            "{who} {verb}{rest}",
        ),
    ),
    reasons=(r",? omdat ", r",? want ", r",? zodat "),
    articles=("het ", "de ", "een "),
    fillers=(
        r"nu",
        r"vandaag",
        r"op dit moment",
        r"momenteel",
        r"inmiddels",
        r"tegenwoordig",
        r"slechts",
        r"nog",
        r"al",
        r"ongeveer",
        r"circa",
        r"ruim",
        r"bijna",
        r"zo['’]n(?= ⟦)",
        r"een kleine(?= ⟦)",
        r"rond de(?= ⟦)",
        r"om en nabij",
        r"iets meer dan",
        r"naar schatting",
        r"daarvoor",
        r"daarom",
        r"huidige",
        r"daar",
        r"gemiddeld",
    ),
    pronouns=(
        "weinig",
        "verder",
        "toelichting",
        "voorstel",
        "streefgetal",
        "het",
        "dat",
        "dit",
        "deze",
        "die",
        "hij",
        "zij",
        "we",
        "wij",
        "ze",
        "dat cijfer",
        "dit cijfer",
        "het aantal",
        "het percentage",
        "dat percentage",
        "dat aandeel",
        "het aandeel",
        "dit aandeel",
        "er",
        "twee",
        "doel",
        r"ons doel",
        r"onze streefwaarde",
        r"het doel",
        r"streven",
        r"ons streven",
        "vind",
        "vinden",
        "mij",
        "hen",
        "van hen",
        "daarvan",
        "iedereen",
        "iemand",
        "niemand",
        "doelen",
        "streefwaarde",
        "de grens",
        "grens",
        "de kaap",
        "de mijlpaal",
        "de norm",
        "norm",
        "de teller",
        "teller",
        "de stand",
        "stand",
        "afgesproken",
        "afspraak",
        "aantal",
        "dat aantal",
        "aandeel",
        "percentage",
        "niet meer dan",
        "niet minder dan",
        "meer dan",
        "minder dan",
        "hooguit",
        "minstens",
        "besluit",
        "besloten",
        "conclusie",
        "actie",
        "akkoord",
        "leggen",
        "brengen",
        "halen",
        "rijden",
        "rekenen",
        "mikken",
        "hopen",
        "verwachten",
        "komen",
        "gaan",
        "zitten",
        "staan",
        "liggen",
        "houden",
        "willen",
        "moeten",
        "zakken",
        "lukt",
        "steken",
        "kost",
        "nu",
        "verbruik",
        "dat verbruik",
        "eerste",
        "volledige",
        "oude",
        "de volledige",
        "het werd",
        "verwachting",
        "naar verwachting",
        "winst",
        "het verschil",
        "verschil",
        "ons aan een maximum",
        "het maximum",
        "een maximum",
        "het minimum",
        "maximum",
        "minimum",
        "werkingsgebied",
        "de rest",
        "dingen",
        "jaar oud",
        "dag en nacht",
        "rond de klok",
        "stuks",
        "stuk",
        "eenheden",
        "punten",
        "procentpunt",
        "in plaats daarvan",
        "stilletjes",
        "hoofdcijfers",
        "kerncijfers",
        "besluiten",
        "overzicht",
        "mensen",
        "halverwege",
        "onderwerp",
        "max",
        "min",
        "langere termijn",
        "lange termijn",
        "de langere termijn",
        "langere adem",
        "verder vooruit",
    ),
    subjects=(
        "we",
        "wij",
        "hij",
        "zij",
        "ze",
        "er",
        "dat",
        "dit",
        "deze",
        "ik",
        "men",
        "die",
        "u",
        "je",
        "jullie",
        "hen",
        "mij",
        "wie",
        "wat",
        "waar",
        "hoe",
        "als",
        "dan",
        "want",
        "omdat",
        "zodat",
        "terwijl",
        "daarin",
        "daarvan",
        "daar",
        "hier",
        "waarvan",
        "waarin",
        "vind",
        "vinden",
        "denk",
        "zeg",
        "zeggen",
        "naar",
        "kost",
        "volgens",
        "dankzij",
        "doel dat",
        "doel voor",
        "doel was",
        "doelstelling",
        "eind",
        "begin",
        "medio",
        "januari",
        "februari",
        "maart",
        "april",
        "juni",
        "juli",
        "augustus",
        "september",
        "oktober",
        "november",
        "december",
        "in het",
        "in de",
        "van de",
        "van het",
        "van alle",
        "van elke",
        "voor elke",
        "voor de",
        "bij de",
        "bij het",
        "aan de",
        "op de",
        "op het",
        "tot en met",
        "uit de",
        "met de",
        "bestaat",
        "bestaan",
        "loopt",
        "lopen",
        "liep",
        "duurt",
        "duren",
        "vraagt",
        "vragen",
        "noemt",
        "noemen",
        "gaat",
        "gaan",
        "ging",
        "neemt",
        "nemen",
        "nam",
        "komt",
        "komen",
        "kwam",
        "hangt",
        "hangen",
        "houdt",
        "doet",
        "doen",
        "deed",
        "maakt",
        "krijgt",
        "krijgen",
        "geeft",
        "geven",
        "ziet",
        "zien",
        "zag",
        "wacht",
        "zit",
        "zitten",
        "zat",
        "staat",
        "staan",
        "stond",
        "ligt",
        "liggen",
        "lag",
        "blijft",
        "blijven",
        "bleef",
        "wordt",
        "worden",
        "werd",
        "heeft",
        "hebben",
        "had",
        "wil",
        "willen",
        "moet",
        "moeten",
        "mag",
        "mogen",
        "kan",
        "kunnen",
        "zal",
        "zullen",
        "gebeurt",
        "lijkt",
        "blijkt",
        "zegt",
        "vindt",
        "meldt",
        "stelt",
        "kiest",
        "brengt",
        "helpt",
        "groeit",
        "stijgt",
        "daalt",
        "zakt",
        "streeft",
        "streven",
        "hoopt",
        "verwacht",
        "verwachten",
        "vertrekt",
        "haakt",
        "belt",
        "slaat",
        "hakt",
        "spreken",
        "weten",
        "weet",
        "denkt",
        "denken",
        "hoeft",
        "hoeven",
        "lukt",
        "lukken",
        "werkt",
        "telt",
        "scoort",
        "betekent",
        "reken",
        "rekent",
        "zorgt",
        "bedraagt",
        "bedragen",
        "bedroeg",
        "beloopt",
        "voldoet",
        "voldoen",
        "voldeed",
        "accepteer",
        "accepteren",
        "begint",
        "beginnen",
    ),
    topics=(
        r"(?:gesprek|discussie|overleg|vergadering) ging\b.*? over (?P<topic>[^,.;]+)",
        r"(?:gesproken|gepraat|gediscussieerd|van gedachten gewisseld)\b.*? over (?P<topic>[^,.;]+)",
        r"(?:werd|is)\b.*? over (?P<topic>[^,.;]+?) (?:gesproken|gepraat|gediscussieerd)",
        r"kwam(?:en)? (?P<topic>[^,.;]+?) (?:aan de orde|ter sprake|aan bod)",
        r"^(?P<topic>[^,.;]{3,50}?) kwam(?:en)? (?:daarna |vervolgens |toen )?(?:aan de orde|ter sprake|aan bod)",
        r"(?:besprak|bespraken)\b.*? (?P<topic>[^,.;]+)",
    ),
    joints=("en", "&"),
    unmeasured=(
        r"(?<![\d:])[012]?\d:[0-5]\d(?![\d:])",
        r"\bom \d{1,2}(?:[:.]\d\d)? uur",
        r"\b\d{1,2}[.:]\d\d uur",
        r"\b(?:p\.|pag\.|blz\.?|bladzijde|pagina|zaal|lokaal|cel|hal|lijn|kamer|bijlage|punt|nr\.?|versie|dia|perron|gebouw|bij) \d+(?![\w%.,]*\d|\s?(?:%|procent))",
    ),
    turns=(
        r"^(?:en |dan )?(?:het|de|mijn|ons|onze) (?:eerste|tweede|derde|vierde|vijfde|laatste|volgende|andere)(?: punt| onderwerp| zaak| ding)? (?:is|zijn|betreft|gaat over) (?P<topic>\S.+)",
        r"^(?:en dan|dan|nu|verder|tot slot|ten slotte|tenslotte|ook|eerst)(?: nog)?,? (?:naar |over )?(?P<topic>(?:de|het|een|ons|onze|mijn)\s\S.+)",
        r"^(?:ten eerste|ten tweede|ten derde|ten vierde|ten slotte|tot slot|eerst|vervolgens)[,:]? (?P<topic>\S.+)",
        r"^(?:over|wat betreft|inzake) (?P<topic>\S.+)",
    ),
    aims=(
        (
            r"^(?P<aim>(?:iedereen|niemand|elke|elk|iedere|ieder|alle)\b.*? ?(?:moet|moeten|mag|hoeft)\b.+)$",
            "{aim}",
        ),
        # "Wij willen dat …", "wil ik dat …": somebody else is to do or feel it.
        (rf"\b(?:ik|we|wij) (?:wil|willen|wensen|hopen) dat {_SOMEBODY_DOES}", "zorgen dat {aim}"),
        (rf"\b(?:wil|willen|wensen|hopen) (?:ik|we|wij) dat {_SOMEBODY_DOES}", "zorgen dat {aim}"),
        (rf"\bdoel is dat {_SOMEBODY_DOES}", "zorgen dat {aim}"),
        (r"\bdoel is(?: om)? (?P<aim>(?!dat\b|niet\b).+)", "{aim}"),
        # A state that somebody or something must be in, told as if it were reached.
        (
            rf"{_WHO_MUST} moet (?P<what>(?!op\b|naar\b|tot\b|er\b)[^,]+?) zijn (?P<rest>(?:voor|waar|met|in|op) [^,]+)(?=,|$)",
            "{who} is {what} {rest}",
        ),
        (
            rf"{_WHO_MUST} moet (?P<what>(?!op\b|naar\b|tot\b|er\b)[^,]+?) zijn(?=,|$)",
            "{who} is {what}",
        ),
        (
            rf"{_WHO_MUST} moet (?P<what>(?!op\b|naar\b|tot\b|er\b)[^,]+?) worden (?P<rest>(?:voor|waar|met|in|op) [^,]+)(?=,|$)",
            "{who} wordt {what} {rest}",
        ),
        (
            rf"{_WHO_MUST} moet (?P<what>(?!op\b|naar\b|tot\b|er\b)[^,]+?) worden(?=,|$)",
            "{who} wordt {what}",
        ),
        (
            rf"{_MANY_MUST} moeten (?P<what>[^,]+?) (?P<verb>{_FEEL}) (?P<rest>(?:dat|hoe|waar|wie|wat) [^,]+)(?=,|$)",
            "{who} {verb} {what} {rest}",
        ),
        (
            rf"{_MANY_MUST} moeten (?P<what>[^,]+?) (?P<verb>{_FEEL})(?=,|$)",
            "{who} {verb} {what}",
        ),
        (
            rf"\b(?:waarbij|waarin|zodat) (?P<who>(?!we\b|wij\b|er\b|ze\b)(?:(?:de|onze|alle) )?[^,\s]+) (?P<what>[^,]+?) moeten (?P<verb>{_FEEL}) (?P<rest>(?:dat|hoe|waar|wie|wat) [^,]+)$",
            "{who} {verb} {what} {rest}",
        ),
        (
            rf"\b(?:waarbij|waarin|zodat) (?P<who>(?!we\b|wij\b|er\b|ze\b)(?:(?:de|onze|alle) )?[^,\s]+) (?P<what>[^,]+?) moeten (?P<verb>{_FEEL})$",
            "{who} {verb} {what}",
        ),
        # What we ourselves want to be or do.
        (
            r"\b(?:wij|we) moeten (?P<aim>(?!er\b|het\b|dit\b|dat\b|op\b|naar\b|niet\b|geen\b)[^,]+? (?:worden|zijn|blijven)(?: (?:waar|waarin|die|dat|voor|met|in) [^,]+)?)(?=,|$)",
            "{aim}",
        ),
        (rf"\b(?:wij|we) (?:willen|wensen) {_WE_DO}", "{aim}"),
        (rf"\b(?:willen|wensen) (?:wij|we) {_WE_DO}", "{aim}"),
        (rf"\bwil (?:ik|de [\w-]+|het [\w-]+|onze [\w-]+) {_WE_DO}", "{aim}"),
    ),
    metrics=(
        # Shares: what part of whom does what.
        (
            rf"\b(?:raken|raakt|verliezen|verliest) (?:(?:we|wij|{_THE} \w+) )?{_BOUND}⟦N⟧ van {_THE} (?P<who>{_MANY})(?: kwijt)?$",
            "het aandeel verloren {who}",
        ),
        (
            rf"^van {_THE} (?P<who>{_MANY}) (?P<verb>(?!is |zijn ){_VERB}) {_BOUND}⟦N⟧(?P<what>(?: [^,;:]+?)?) (?P<particle>{_PART})$",
            "het aandeel {who} dat {what} {particle}{verb}",
        ),
        (
            rf"^van {_THE} (?P<who>{_MANY}) (?P<verb>{_VERB}) {_BOUND}⟦N⟧ (?P<what>[^,;:]+)$",
            "het aandeel {who} dat {what} {verb}",
        ),
        (
            rf"^van {_THE} (?P<who>{_MANY}) (?P<verb>\w+en) (?:we|wij) {_BOUND}⟦N⟧ (?P<what>[^,;:]+?) (?P<particle>{_PART})$",
            "het aandeel {who} dat we {what} {particle}{verb}",
        ),
        *(
            (
                rf"\b(?:moet|moeten|mag|mogen|zal|zullen|dient|dienen te) {_BOUND}⟦N⟧ van {_THE} (?P<who>{_MANY}) (?P<what>[^,;:]+?) (?:te )?{many}$",
                f"het aandeel {{who}} dat {{what}} {one}",
            )
            for many, one in _ENDINGS.items()
        ),
        (
            rf"\bdat {_BOUND}⟦N⟧ van {_THE} (?P<who>{_MANY}) (?P<what>[^,;:]+ {_VERB})$",
            "het aandeel {who} dat {what}",
        ),
        # the verb before its subject: "sturen klanten 16% van de artikelen terug"
        (
            rf"^(?P<verb>(?!zijn |worden |hebben )\w+en) (?P<what>[^\W\d_]+) {_BOUND}⟦N⟧ van {_THE} (?P<who>{_MANY}) (?P<particle>{_PART})$",
            "het aandeel {who} dat {what} {particle}{verb}",
        ),
        (
            rf"^(?P<before>(?:(?!(?:dat|die|we|wij|ik|hij|zij|ze|men|er|om|zou|zouden|kan|kunnen|moet|moeten|wil|willen)\b)[\w'’-]+ ){{0,6}}?)(?P<verb>(?!is |zijn ){_VERB}) {_BOUND}⟦N⟧ van {_THE} (?P<who>{_MANY})(?P<what>(?: [^,;:]+?)?) (?P<particle>{_PART})$",
            "het aandeel {who} dat {before} {what} {particle}{verb}",
        ),
        (
            rf"^(?P<before>(?:(?!(?:dat|die|we|wij|ik|hij|zij|ze|men|er|om|zou|zouden|kan|kunnen|moet|moeten|wil|willen)\b)[\w'’-]+ ){{0,6}}?)(?P<verb>{_VERB}) {_BOUND}⟦N⟧ van {_THE} (?P<who>{_MANY}) (?P<what>[^,;:]+)$",
            "het aandeel {who} dat {before} {what} {verb}",
        ),
        (
            rf"^{_BOUND}⟦N⟧ van {_THE} (?P<who>{_MANY}) (?P<what>(?:op|in|binnen|zonder|met|via) [^,;:]+)$",
            "het aandeel {who} {what}",
        ),
        (
            rf"^bij {_BOUND}⟦N⟧ van {_THE} (?P<who>{_MANY}) (?P<verb>{_VERB}) (?P<what>[^,;:]+?)$",
            "het aandeel {who} waarbij {what} {verb}",
        ),
        (
            rf"^{_BOUND}⟦N⟧ van {_THE} (?P<who>{_MANY}) (?P<verb>{_VERB}) (?P<what>[^,;:]+?)$",
            "het aandeel {who} dat {what} {verb}",
        ),
        (
            rf"^{_BOUND}⟦N⟧ (?P<who>{_NOUN}) (?P<verb>(?!is ){_VERB}|\w+[dt]e) (?P<what>(?:een|de|het|geen|niet|te|op|in) [^,;:]+?)(?: (?P<particle>{_PART}))?$",
            "{counted} {who} dat {what} {particle}{verb}",
        ),
        (rf"^{_BOUND}⟦N⟧ van {_THE} (?P<who>{_MANY}) (?P<verb>{_VERB})$", "het aandeel {who} dat {verb}"),
        (
            rf"\b(?:zitten|staan|komen) (?:we|wij) (?:uit )?op {_BOUND}⟦N⟧ van (?P<what>(?:de|het|onze|ons) [^,;:]+)$",
            "het aandeel in {what}",
        ),
        (
            rf"(?P<verb>(?!is |zijn ){_VERB}) {_BOUND}⟦N⟧ van (?:hen|hun|deze|die) (?P<what>(?!{_THE} )[^,;:]+)$",
            "het aandeel dat {what} {verb}",
        ),
        (
            rf"^(?:daarvan|hiervan) (?P<verb>(?!is |zijn ){_VERB}) {_BOUND}⟦N⟧ (?P<what>[^,;:]+)$",
            "het deel dat {what} {verb}",
        ),
        # Times: how long something takes.
        (rf"\bduurt het {_BOUND}⟦N⟧ (?P<what>(?:voordat|voor|om|tot|totdat)\b.+)$", "de tijd {what}"),
        (rf"^het duurt {_BOUND}⟦N⟧ (?P<what>(?:voordat|voor|om|tot|totdat)\b.+)$", "de tijd {what}"),
        (rf"^(?P<what>{_DET} [^,;:]+?) duurt {_BOUND}⟦N⟧", "de duur van {what}"),
        (rf"^(?P<what>van (?!\d)[^,;:⟦]+? tot [^,;:⟦]+?) (?:duurt|duurde|kost) het {_BOUND}⟦N⟧", "de tijd {what}"),
        (
            r"\b(?:wacht|wachten)\b[^,;:]*?⟦N⟧ op (?P<what>(?!de\b|het\b|een\b|onze\b|dit\b|dat\b|die\b)[^\W\d_]{4,})$",
            "de wachttijd op {what}",
        ),
        (rf"\b(?:wacht|wachten)\b[^,;:]*?⟦N⟧ op (?P<what>{_DET} [^,;:]+)$", "de wachttijd voor {what}"),
        (rf"^(?P<who>(?:{_DET} )?{_NOUN}) (?:wacht|wachten)\b[^,;:]*?⟦N⟧", "de wachttijd van {who}"),
        (rf"\b(?:wacht|wachten) (?P<who>{_DET} {_NOUN}) {_BOUND}⟦N⟧", "de wachttijd van {who}"),
        (
            rf"^(?P<who>{_DET} [^,;:]+?) {_MUST} [^,;:]*?⟦N⟧ (?:hoeven )?(?:te )?wachten\b",
            "de wachttijd van {who}",
        ),
        (
            rf"^(?P<who>{_DET} {_NOUN}) (?P<verb>staat|ligt|zit)(?P<what>(?: bij ons| daar)?) {_BOUND}⟦N⟧ (?P<particle>stil|leeg|vast|open)$",
            "de tijd dat {who} {what} {particle}{verb}",
        ),
        (
            rf"^(?P<who>(?:een|elke|elk|iedere|ieder) {_NOUN}) (?P<verb>staat|zit) {_BOUND}⟦N⟧ (?P<what>(?:per|in|op|onder|aan|bij|tussen)\b[^,;:]+)$",
            "de tijd dat {who} {what} {verb}",
        ),
        (
            rf"^(?P<who>{_DET} {_NOUN}) (?P<verb>{_VERB}) {_BOUND}na ⟦N⟧ (?P<what>[^,;:]+)$",
            "de tijd tot {who} {what} {verb}",
        ),
        (
            rf"^(?P<who>{_DET} {_NOUN}) (?P<verb>{_VERB}) (?P<what>[^,;:]+?) {_BOUND}na ⟦N⟧$",
            "de tijd tot {who} {what} {verb}",
        ),
        (
            rf"^(?P<what>{_DET} [^,;:]+?) (?P<verb>\w+en) (?:we|wij) {_BOUND}(?:in|binnen) ⟦N⟧$",
            "de tijd om {what} te {verb}",
        ),
        (
            rf"^(?P<what>{_DET} [^,;:]+?) (?:komt|volgt|is er|ligt er) (?:\w+ ){{0,3}}?(?:na|binnen) ⟦N⟧",
            "de tijd tot {what}",
        ),
        # What is used or sold for each of something.
        (
            rf"\b(?:willen|moeten|gaan) (?:we|wij) (?P<where>(?:in|op|bij) [^⟦]+? )?{_BOUND}⟦N⟧ per (?P<per>\w+) (?P<noun>hergebruik|verbruik|gebruik)en$",
            "het {noun} per {per} {where}",
        ),
        (
            rf"\b(?:voor|per) (?:elke |elk |iedere |ieder )?(?P<per>[\w'’-]+(?: [\w'’-]+)?) (?:gebruiken|verbruiken|gebruikt|verbruikt) (?:we|wij|{_THE} {_NOUN}) {_BOUND}⟦N⟧ (?P<what>water|gas|stroom|energie|papier|diesel|brandstof)$",
            "het {what}verbruik per {per}",
        ),
        (
            rf"\b(?:voor|per) (?:elke |elk |iedere |ieder )?(?P<per>[\w'’-]+(?: [\w'’-]+)?) (?:gebruiken|verbruiken|gebruikt|verbruikt) (?P<who>{_THE} {_NOUN}) {_BOUND}⟦N⟧$",
            "het verbruik van {who} per {per}",
        ),
        (
            rf"\bper (?P<per>[\w'’-]+(?: [\w'’-]+)?) (?:verkochten|verkopen|verkocht|verkoopt) [^,;:⟦]*?voor {_BOUND}⟦N⟧",
            "de verkoop per {per}",
        ),
        (
            rf"^(?P<what>{_DET} {_NOUN}) komt {_BOUND}⟦N⟧ (?:keer |maal )?per (?P<per>\w+) voor$",
            "het aantal keren per {per} dat {what} voorkomt",
        ),
        # Marks.
        (
            rf"\b(?:gaven|geven|gaf|geeft) (?P<who>{_DET} {_NOUN}) ons (?:\w+ )?een ⟦N⟧",
            "het rapportcijfer van {who}",
        ),
        (
            rf"^(?P<who>(?:{_DET} )?{_NOUN}) (?:gaven|geven|gaf|geeft) ons (?:\w+ )?een ⟦N⟧",
            "het rapportcijfer van {who}",
        ),
        (r"\b(?:gaven|geven) (?:ze|zij) ons (?:\w+ )?een ⟦N⟧", "het rapportcijfer"),
        (r"^(?:ze|zij) (?:gaven|geven) ons (?:\w+ )?een ⟦N⟧", "het rapportcijfer"),
        # What goes to a figure.
        (
            rf"^(?P<metric>(?:het aandeel|het aantal|het percentage) [^;:⟦]+?),? {_MUST} [^⟦]*⟦N⟧(?= (?:hoger|lager|meer|minder|stijgen|dalen|groeien|zakken|omhoog|omlaag)\b|{_LEVEL_END[3:]}",
            "{metric}",
        ),
        (
            rf"^{_METRIC} (?:ligt|liggen|staat|staan|bedraagt|bedragen|blijft|blijven|komt|komen|scoort|scoren|zit|zitten|lag|lagen|stond|stonden|bedroeg|bedroegen|bleef|kwam|kwamen|is|zijn|was|waren|daalt|dalen|stijgt|stijgen|zakt|groeit|groeien|daalde|steeg|gaat|gaan|loopt|liep|moet|moeten) (?:[\w'’-]+ ){{0,3}}?(?:op|tot|naar|van|met|uit op|steken op|rond|onder|boven|terug naar) {_BOUND}⟦N⟧{_LEVEL_END}",
            "{metric}",
        ),
        (
            rf"^{_METRIC} (?:bedraagt|bedragen|bedroeg|bedroegen|is|zijn|was|waren|scoort|scoren) (?:met )?{_BOUND}⟦N⟧{_LEVEL_END}",
            "{metric}",
        ),
        (rf"^{_METRIC} {_MUST}\b[^⟦]*⟦N⟧(?! van {_THE}\b){_LEVEL_END}", "{metric}"),
        (
            rf"^{_METRIC} (?:bedraagt|bedragen|is|zijn|ligt op|liggen op|staat op|zit op) [^⟦,;:]{{1,30}} en [^⟦,;:]*⟦N⟧{_LEVEL_END}",
            "{metric}",
        ),
        (
            rf"^{_METRIC}:? (?:(?:groeit|stijgt|daalt|gaat|zakt|moet|omlaag|omhoog|terug|verlagen|verhogen|terugbrengen|brengen) )?van (?:€ ?)?\d[^⟦,;:]{{0,15}} (?:naar|tot) {_BOUND}⟦N⟧",
            "{metric}",
        ),
        # Orders: "Verkort de wachttijd van …".
        (
            rf"^(?:breng|verkort|verlaag|verhoog|verminder|reduceer|vergroot|verbeter|beperk|houd|halveer|verdubbel|krijg|til|druk) (?P<metric>(?:de|het|onze|ons) [^,;:⟦]+?)(?: {_GO})?(?: van (?:gemiddeld |ruim )?(?:€ ?)?\d[^⟦]{{0,20}}?)? (?:van|naar|tot|met|op|onder|boven) {_BOUND}⟦N⟧",
            "{metric}",
        ),
        (
            rf"^(?!.*\b(?:we|wij|ik|kost)\b)(?!.*\b(?:er|kost|blijft|is|zijn|wordt|heeft|hebben|bedraagt|met|van|op|naar|tot|in|en) ⟦)(?P<metric>(?:[\w'’-]+ ){{0,3}}?[\w-]*{_MEASURE}(?: [^,;:⟦\d]+?)?) ⟦N⟧$",
            "{metric}",
        ),
        (
            rf"\b(?:we|wij) {_CHANGE} (?P<metric>(?:de|het|onze|ons(?! (?:aan|voor|op|in)\b)) [^,;:⟦\d]+?)(?: {_GO})?(?: van (?:gemiddeld |ruim )?(?:€ ?)?\d[^⟦]{{0,20}}?)? (?:van|naar|tot|met|op|onder|boven) {_BOUND}⟦N⟧",
            "{metric}",
        ),
        (
            rf"\b{_CHANGE} (?:we|wij) (?P<metric>(?:de|het|onze|ons(?! (?:aan|voor|op|in)\b)) [^,;:⟦\d]+?)(?: {_GO})?(?: van (?:gemiddeld |ruim )?(?:€ ?)?\d[^⟦]{{0,20}}?)? (?:van|naar|tot|met|op|onder|boven) {_BOUND}⟦N⟧",
            "{metric}",
        ),
        (
            rf"\b(?:willen|wil|moeten|gaan|zullen|wensen)(?: we| wij)? (?P<metric>(?:de|het|onze|ons(?! (?:aan|voor|op|in)\b)) [^,;:⟦]+?)(?: {_GO})?(?: {_CHANGE}| laten \w+en)? (?:van|naar|tot|met|op|onder|boven) {_BOUND}⟦N⟧",
            "{metric}",
        ),
        (
            rf"^{_METRIC}:? (?:omlaag|omhoog|terug|naar beneden|(?:te )?{_CHANGE}|terug te (?:brengen|dringen)|laten \w+en) (?:van|naar|tot|met|op|onder|boven) {_BOUND}⟦N⟧",
            "{metric}",
        ),
        (rf"^{_METRIC}(?: [^,;:⟦]+? (?:omlaag|omhoog))?: (?:van|naar|tot|op) {_BOUND}⟦N⟧", "{metric}"),
        (rf"^{_METRIC}: {_BOUND}⟦N⟧(?! [^\W\d_]{{4,}})", "{metric}"),
        (
            r"^(?P<metric>[\w'\-]+)(?: \w+)* \w+, (?:maar|en) (?:zijn|is) goed voor ⟦N⟧.*$",
            "de opbrengst uit {metric}",
        ),
        (rf"^{_METRIC} (?:zijn|is) goed voor ⟦N⟧.*$", "de opbrengst uit {metric}"),
        # Halves and doubles, where the figure is the verb.
        (rf"^{_METRIC} ⟦N⟧ (?:we|wij)\b", "{metric}"),
        (rf"^{_METRIC} (?:willen|gaan|moeten|zullen) (?:we|wij) ⟦N⟧$", "{metric}"),
        (r"\b(?:we|wij) ⟦N⟧ (?P<metric>(?:de|het|onze|ons(?! (?:aan|voor|op|in)\b)) [^,;:⟦]+)$", "{metric}"),
        (
            r"\b(?:willen|gaan|moeten|zullen)(?: we| wij)? (?P<metric>(?:de|het|onze|ons(?! (?:aan|voor|op|in)\b)) [^,;:⟦]+?) ⟦N⟧$",
            "{metric}",
        ),
        # Numbers of things.
        (rf"\bleggen (?:we|wij) {_BOUND}⟦N⟧ {_THINGS}", "de aanleg van {what}"),
        (rf"^{_BOUND}⟦N⟧ (?P<what>(?!{_PREP}\b)[^\W\d_]+ per \w+)$", "het aantal {what}"),
        (
            r"\b(?:moesten|moeten) (?:we|wij) (?:\w+ ){0,3}?op ⟦N⟧ (?P<what>[^,;:]+) (?P<verb>\w+en)$",
            "het aantal keren dat we {what} moeten {verb}",
        ),
        (
            rf"\b(?:doen|deden|nemen|namen) {_BOUND}⟦N⟧ (?P<what>{_NOUN}) (?:mee|deel)\b",
            "het aantal deelnemende {what}",
        ),
        (rf"\b(?:zeggen|zegden) {_BOUND}⟦N⟧ (?P<what>{_NOUN}) op$", "het aantal opzeggende {what}"),
        (rf"\bdat er {_BOUND}⟦N⟧ {_THINGS}", "{counted} {what}"),
        (rf"^er (?:[^\W\d_]+) {_BOUND}⟦N⟧ {_THINGS}", "{counted} {what}"),
        (
            rf"\b(?:zijn|(?!nem|nam)[^\W\d_]+en) er {_BOUND}⟦N⟧ {_THINGS}",
            "{counted} {what}",
        ),
        (
            rf"\b(?:telt|telde|heeft|had|ontvangt|ontving|kreeg|krijgt|verkocht|verkoopt|behandelt) {_THE} [\w-]+ {_BOUND}⟦N⟧ {_THINGS}",
            "{counted} {what}",
        ),
        (
            rf"\b(?:zitten|staan|komen) (?:we|wij) op {_BOUND}⟦N⟧ (?P<what>(?!{_PREP}\b)[^\W\d_]{{5,}})$",
            "{what}",
        ),
        (rf"\b(?:komen|kwamen) (?:in een \w+ |per \w+ )?{_BOUND}⟦N⟧ {_THINGS}", "{counted} {what}"),
        (
            rf"\b(?:heeft|had|telt|telde|kreeg|krijgt|ontving|ontvangt|schreef|noteerde|registreerde|behandelt|verkocht|verkoopt|levert|leverde) {_BOUND}⟦N⟧ {_THINGS}",
            "{counted} {what}",
        ),
        (rf"\b(?:we|wij) {_COUNTED_BY} {_BOUND}⟦N⟧ {_THINGS}", "{counted} {what}"),
        (rf"\b{_COUNTED_BY} (?:we|wij|ze|zij) {_BOUND}⟦N⟧ {_THINGS}", "{counted} {what}"),
        (
            rf"\b(?:willen|wil|moeten|gaan|zullen|wensen|hopen) (?:we |wij |\w+ )?{_BOUND}⟦N⟧ {_THINGS}",
            "{counted} {what}",
        ),
    ),
    counted=("het aandeel", "het aantal"),
    breaks=(r", ", r"; ", r" – ", r" zodat ", r" omdat ", r" en weten ", r" waarbij ", r" voordat "),
    pledge=(r"^(?:ik zal|wij zullen|we zullen|we gaan|ik ga)\s+", r",? (?:zoals )?gemeten (?:door|aan)\W*$"),
    figure_joints=("met", "van", "naar", "tot", "op", "minstens", "ten minste", "hoogstens", "tot minstens"),
    counters=(),
    tidy=(
        (r"\b(uit|af|op|aan|in|terug|toe|door|over|mee|om) te (\w+en)\b", r"\1\2"),
        (r"\bte (\w+en)\b", r"\1"),
        (r"^(?:je|jouw|uw) ", ""),
    ),
    beginnings=("vanaf", "te beginnen", "met ingang van", "per", "start in", "begint in"),
    date_joints=(
        r"uiterlijk",
        r"uiterlijk in",
        r"in",
        r"per",
        r"voor",
        r"vóór",
        r"eind",
        r"tegen",
        r"met ingang van",
        r"vanaf",
        r"het",
        r"te bereiken",
        r"te bereiken vóór",
        r"begin",
        r"aan het eind van",
        r"op",
        r"voor het",
        r"in het",
    ),
)
