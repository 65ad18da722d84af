"""Mål på svenska, som en cykelfabrik och en kommun skriver dem."""

from tests.reading.row import FIRST_QUARTER, FISCAL, Row, Table

# One statement a line.
# fmt: off
ROWS: Table = {
    # Från ett värde till ett annat
    "from one value to another": (
        Row("Minska kundbortfallet från 10 % till 5 % senast den 30 juni 2027", 5, "%", baseline=10, change="level", deadline="2027-06-30", metric="kundbortfallet", direction="decrease"),
        Row("Korta ledtiden från 3 veckor till 10 dagar", 10, "day", baseline=21, metric="ledtiden", direction="decrease"),
        Row("Leveransprecisionen ska upp till 97 % (nu 94 %)", 97, "%", baseline=94, metric="Leveransprecisionen", direction="increase"),
        Row("Omsättningen växer från 1,2 mdkr till 1,8 mdkr under 2027", 1800000000, "SEK", baseline=1200000000, deadline="2027-12-31", metric="Omsättningen"),
        Row("I dag väljer 18 % av kunderna serviceavtal, målet är 25 % i mars 2027", 25, "%", baseline=18, deadline="2027-03-31"),
        Row("Höj eNPS från -5 till minst 15", 15, "score", baseline=-5, comparator="at_least", metric="eNPS", direction="increase"),
        Row("Reparationskön: 240 → 60 cyklar i slutet av maj", 60, baseline=240, deadline="2027-05-31"),
        Row("Nå ett nöjdhetsbetyg på 4,6, upp från 4,1", 4.6, "score", baseline=4.1, metric="nöjdhetsbetyg"),
    ),
    # Med hur mycket
    "by an amount": (
        Row("Öka försäljningen med 20 % senast 31 mars 2027", 20, "%", change="delta", deadline="2027-03-31", metric="försäljningen", direction="increase"),
        Row("Sänk sjukfrånvaron med 1,5 procentenheter", 1.5, "pp", change="delta", metric="sjukfrånvaron", direction="decrease"),
        Row("15 % färre returer i år", 15, "%", change="delta", deadline="2026-12-31", metric="returer", direction="decrease"),
        Row("Korta väntetiden med tre dagar", 3, "day", change="delta", metric="väntetiden"),
        Row("En ökning på 12 % av antalet provturer", 12, "%", change="delta"),
    ),
    # Faktorer
    "factors": (
        Row("Fördubbla antalet hyrcyklar till utgången av 2027", 2, "x", change="factor", deadline="2027-12-31", metric="antalet hyrcyklar", direction="increase"),
        Row("Halvera antalet garantiärenden", 0.5, "x", change="factor", metric="antalet garantiärenden", direction="decrease"),
        Row("Tre gånger så många företagsavtal 2028", 3, "x", change="factor", deadline="2028-12-31", metric="företagsavtal"),
        Row("Minska kassationen med hälften", 0.5, "x", change="factor", metric="kassationen", direction="decrease"),
    ),
    # Antal
    "counts": (
        Row("Öppna fyra nya butiker före sommaren", 4, change="count", unfixed=True, metric="nya butiker"),
        Row("Teckna avtal med 40 återförsäljare under första halvåret 2027", 40, deadline="2027-06-30", metric="återförsäljare"),
        Row("Utbilda tjugofem mekaniker inom sex månader", 25, change="count", deadline="2027-05-21", metric="mekaniker"),
        Row("Sälj 12 500 cyklar till vecka 26 2027", 12500, change="count", deadline="2027-07-04", others=("2027-06-27",), metric="cyklar"),
        Row("Sälj 12\u00a0500 cyklar under T2 2027", 12500, change="count", deadline="2027-08-31", metric="cyklar"),
        Row("Spara 250 tkr på inköp", 250000, "SEK", change="count"),
        Row("Inga dataintrång under 2027", 0, change="count", deadline="2027-12-31", metric="dataintrång"),
    ),
    # Nivåer och jämförelser
    "levels and comparators": (
        Row("Minst 95 % av beställningarna skickas inom 24 timmar", 95, "%", comparator="at_least", metric="beställningarna skickas"),
        Row("Beläggningen i verkstaden är minst 85 %", 85, "%", comparator="at_least", metric="Beläggningen i verkstaden"),
        Row("Håll personalomsättningen under 8 % under hela 2027", 8, "%", comparator="less_than", deadline="2027-12-31", metric="personalomsättningen", direction="maintain"),
        Row("Högst 2 klagomål per 10 000 resor", 2, comparator="at_most", metric="klagomål"),
        Row("Svara inom 2 minuter", 2, "min", comparator="at_most"),
        Row("Kundbetyg på 4,5 eller högre vid årets slut", 4.5, "score", comparator="at_least", deadline="2026-12-31", metric="Kundbetyg"),
        Row("Laddningstid ≤ 1,5 s", 1.5, "s", comparator="at_most", metric="Laddningstid"),
        Row("Energianvändning på cirka 40 kWh/t 2028", 40, "kWh/t", comparator="about", deadline="2028-12-31", metric="Energianvändning"),
        Row("Mellan 80 och 90 % av delarna återanvänds", 80, "%", high=90),
        Row("Svarstid på 3–4 timmar", 3, "h", high=4, metric="Svarstid"),
        Row("Minst 8, helst 10 nya partner", 8, stretch=10, comparator="at_least"),
        Row("Vinn en tredjedel av alla upphandlingar före den 15 september 2027", 33.33, "%", deadline="2027-09-14", others=("2027-09-15",), metric="upphandlingar"),
        Row("Över 10 000 nedladdningar", 10000, comparator="more_than", metric="nedladdningar"),
        Row("Intäkter på 35 MSEK under Q2 2027", 35000000, "SEK", deadline="2027-06-30", metric="Intäkter"),
        Row("Minska utsläppen till 900 kg CO2e per cykel", 900, "kg CO2e", metric="utsläppen"),
    ),
    # Tidpunkter
    "deadlines": (
        Row("Sänk lagret till 400 ramar nästa kvartal", 400, deadline="2027-03-31", metric="lagret"),
        Row("Sänk lagret till 400 ramar till månadens slut", 400, deadline="2026-11-30"),
        Row("Nå 300 medlemmar inom ett år", 300, deadline="2028-01-01", period=FIRST_QUARTER, metric="medlemmar"),
        Row("300 medlemmar vid räkenskapsårets slut", 300, deadline="2027-03-31", period=FISCAL),
        Row("Öka antalet medlemmar till 300 till 2028", 300, deadline="2028-12-31", others=("2027-12-31",), metric="antalet medlemmar"),
        Row("Bli mer kända i Norden till och med juni 2027", deadline="2027-06-30"),
        Row("30 mekaniker utbildade senast v. 12", 30, deadline="2027-03-28", metric="mekaniker"),
    ),
    # Tal som inte är mål
    "numbers that are no targets": (
        Row("Klara verkstadens revision enligt ISO 22301"),
        Row("Flytta butiken till version 4.2"),
        Row("Erbjuda hjälp dygnet runt, 24/7"),
        Row("Göra om 2025 års marknadsundersökning"),
        Row("KR 2: Bättre service för medlemmar"),
        Row("Ring 08-123 45 67 för hjälp"),
        Row("Minska kundbortfallet från XX % till YY %", withheld=True),
        Row("Sälj [N] cyklar i juni 2027", withheld=True, deadline="2027-06-30"),
    ),
    # Meningar ur en strategitext
    "sentences of a strategy text": (
        Row("I dag lämnar 12 % av våra servicekunder oss inom ett år.", None, "%", baseline=12, metric="servicekunder"),
        Row("Vid utgången av 2027 ska det vara 7 %.", 7, "%", deadline="2027-12-31"),
        Row("Leveransprecisionen är 91 procent.", None, "%", baseline=91, metric="Leveransprecisionen"),
        Row("Leveransprecisionen är 91 procent. Den ska vara 97 procent senast den 30 september 2027.", 97, "%", baseline=91, deadline="2027-09-30", metric="Leveransprecisionen"),
        Row("Förra året levererade vi 4 200 cyklar."),
        Row("Fler än 4 000 personer arbetar i koncernen."),
        Row("Försäljningen ökade 2025 med 12 % till 48 miljoner euro."),
        Row("Omsättningen var 48 miljoner kronor 2026. År 2028 ska den vara 60 miljoner kronor.", 60000000, "SEK", baseline=48000000, deadline="2028-12-31", metric="Omsättningen"),
        Row("Kunderna väntar i dag 9 dagar. I slutet av 2027 får det vara högst 5 dagar.", 5, "day", baseline=9, comparator="at_most", deadline="2027-12-31"),
        Row("Garantikostnaderna ska sjunka från 4,2 % till 2,5 % av omsättningen.", 2.5, "%", baseline=4.2, metric="Garantikostnaderna"),
        Row("Bara 54 % av medarbetarna skulle rekommendera oss; vår ambition är 75 % inom två år.", 75, "%", baseline=54, deadline="2028-11-21", metric="medarbetarna"),
        Row("Koldioxidutsläppen ska vara 55 % lägre 2030 än 2019", 55, "%", change="delta", deadline="2030-12-31", metric="Koldioxidutsläppen"),
    ),
}
