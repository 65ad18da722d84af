"""Doelen in het Nederlands, zoals een waterschap en een fietsfabriek ze schrijven."""

from tests.reading.row import FIRST_QUARTER, FISCAL, Row, Table

# One statement a line.
# fmt: off
ROWS: Table = {
    # Van de ene waarde naar de andere
    "from one value to another": (
        Row("Verloop verlagen van 10% naar 5% uiterlijk 30 juni 2027", 5, "%", baseline=10, change="level", deadline="2027-06-30", metric="Verloop", direction="decrease"),
        Row("De levertijd terugbrengen van 3 weken naar 10 dagen", 10, "day", baseline=21, metric="levertijd", direction="decrease"),
        Row("Leverbetrouwbaarheid naar 97 % (nu 94 %)", 97, "%", baseline=94, metric="Leverbetrouwbaarheid", direction="increase"),
        Row("Omzet laten groeien van € 1,2 miljoen tot € 1,8 miljoen in 2027", 1800000, "EUR", baseline=1200000, deadline="2027-12-31", metric="Omzet"),
        Row("Reparatieachterstand: 240 → 60 fietsen eind mei", 60, baseline=240, deadline="2027-05-31"),
        Row("Op dit moment beveelt 62% van de klanten ons aan; dat moet 70% worden in Q4 2027", 70, "%", baseline=62, deadline="2027-12-31"),
        Row("eNPS van -8 naar minstens 15", 15, "score", baseline=-8, comparator="at_least", direction="increase"),
        Row("Het cijfer van onze gasten stijgt van 7,4 naar 8,2", 8.2, "score", baseline=7.4, metric="cijfer van onze gasten"),
    ),
    # Met hoeveel
    "by an amount": (
        Row("Verkoop van helmen verhogen met 20% vóór 1 april 2027", 20, "%", change="delta", deadline="2027-03-31", others=("2027-04-01",), metric="Verkoop van helmen", direction="increase"),
        Row("Ziekteverzuim met 1,5 procentpunt verlagen", 1.5, "pp", change="delta", metric="Ziekteverzuim"),
        Row("15% minder retouren dit jaar", 15, "%", change="delta", deadline="2026-12-31", metric="retouren", direction="decrease"),
        Row("De wachttijd met drie dagen verkorten", 3, "day", change="delta", metric="wachttijd", direction="decrease"),
        Row("Een stijging van 12% in het aantal proefritten", 12, "%", change="delta"),
    ),
    # Factoren
    "factors": (
        Row("Het aantal huurfietsen verdubbelen tegen eind 2027", 2, "x", change="factor", deadline="2027-12-31", metric="aantal huurfietsen", direction="increase"),
        Row("Garantieclaims halveren", 0.5, "x", change="factor", metric="Garantieclaims", direction="decrease"),
        Row("Drie keer zoveel zakelijke leases in 2028", 3, "x", change="factor", deadline="2028-12-31", metric="zakelijke leases"),
        Row("Uitval met de helft verminderen", 0.5, "x", change="factor", metric="Uitval", direction="decrease"),
    ),
    # Aantallen
    "counts": (
        Row("Vier nieuwe winkels openen voor de zomer", 4, change="count", unfixed=True, metric="nieuwe winkels"),
        Row("40 dealers contracteren in de eerste helft van 2027", 40, change="count", deadline="2027-06-30", metric="dealers"),
        Row("Vijfentwintig monteurs opleiden binnen zes maanden", 25, change="count", deadline="2027-05-21", metric="monteurs"),
        Row("12.500 fietsen verkopen voor week 26 van 2027", 12500, change="count", deadline="2027-06-27", others=("2027-07-04",), metric="fietsen"),
        Row("1.000 nieuwe leden werven per 1 juli 2027", 1000, change="count", deadline="2027-07-01", metric="nieuwe leden"),
        Row("€ 250.000 besparen op inkoop", 250000, "EUR", change="count", metric="inkoop"),
        Row("Geen datalekken in 2027", 0, change="count", deadline="2027-12-31", metric="datalekken"),
    ),
    # Niveaus en vergelijkingen
    "levels and comparators": (
        Row("Minstens 95% van de bestellingen is binnen 24 uur verzonden", 95, "%", comparator="at_least", metric="bestellingen"),
        Row("De bezettingsgraad van de werkplaats is minimaal 85 %", 85, "%", comparator="at_least", metric="bezettingsgraad van de werkplaats"),
        Row("Personeelsverloop onder de 8% houden in heel 2027", 8, "%", comparator="less_than", deadline="2027-12-31", metric="Personeelsverloop", direction="maintain"),
        Row("Hooguit 2 klachten per 10.000 ritten", 2, comparator="at_most", metric="klachten"),
        Row("Telefoontjes binnen 2 minuten beantwoorden", 2, "min", comparator="at_most"),
        Row("Klantcijfer van 8,5 of hoger aan het einde van het jaar", 8.5, "score", comparator="at_least", deadline="2026-12-31", metric="Klantcijfer"),
        Row("Laadtijd van de pagina ≤ 1,5 s", 1.5, "s", comparator="at_most", metric="Laadtijd van de pagina"),
        Row("Energieverbruik rond de 40 kWh/t in 2028", 40, "kWh/t", comparator="about", deadline="2028-12-31", metric="Energieverbruik"),
        Row("Tussen de 80 en 90% van de onderdelen hergebruikt", 80, "%", high=90),
        Row("Antwoord in gemiddeld 3 à 4 uur", 3, "h", high=4),
        Row("Minimaal 8, liefst 10 nieuwe partners", 8, stretch=10, comparator="at_least"),
        Row("Een derde van alle aanbestedingen winnen voor 15 september 2027", 33.33, "%", deadline="2027-09-14", others=("2027-09-15",), metric="aanbestedingen"),
        Row("0,01 % foutmarge bij het labelen", 0.01, "%"),
        Row("Meer dan 10 000 downloads", 10000, comparator="more_than", metric="downloads"),
    ),
    # Termijnen
    "deadlines": (
        Row("Voorraad verlagen naar 400 frames volgend kwartaal", 400, deadline="2027-03-31", direction="decrease"),
        Row("Voorraad verlagen tot 400 frames voor het einde van de maand", 400, deadline="2026-11-30"),
        Row("300 leden bereiken binnen een jaar", 300, deadline="2028-01-01", period=FIRST_QUARTER, metric="leden"),
        Row("300 leden eind boekjaar", 300, deadline="2027-03-31", period=FISCAL),
        Row("Medio 2027 rapporteert 70% van de leveranciers zijn uitstoot", 70, "%", deadline="2027-06-30"),
        Row("20% meer omzet voor Q3 2027", 20, "%", change="delta", deadline="2027-06-30", others=("2027-09-30",), metric="omzet"),
        Row("Tevredenheid verbeteren tegen mei 2027", deadline="2027-05-31", metric="Tevredenheid"),
        Row("Dertig medewerkers opgeleid tot en met 15-12-2026", 30, deadline="2026-12-15", metric="medewerkers"),
    ),
    # Getallen die geen doel zijn
    "numbers that are no targets": (
        Row("De ISO 22301-audit van de werkplaats doorstaan"),
        Row("De winkel overzetten naar versie 4.2"),
        Row("24/7 hulp onderweg bieden"),
        Row("Het marktonderzoek van 2025 herhalen"),
        Row("KR 2: betere service voor leden"),
        Row("Bel 020-123 45 67 voor hulp"),
        Row("Verloop verlagen van XX% naar YY%", withheld=True),
        Row("[N] fietsen verkopen in juni 2027", withheld=True, deadline="2027-06-30"),
    ),
    # Zinnen uit een strategietekst
    "sentences of a strategy text": (
        Row("Vandaag vertrekt 12% van onze servicekla­nten binnen een jaar.".replace("\u00ad", ""), None, "%", baseline=12, metric="serviceklanten"),
        Row("Eind 2027 moet dat 7% zijn.", 7, "%", deadline="2027-12-31"),
        Row("De leverprecisie is 91 procent.", None, "%", baseline=91, metric="leverprecisie"),
        Row("De leverprecisie is 91 procent. Die moet uiterlijk 30 september 2027 op 97 procent liggen.", 97, "%", baseline=91, deadline="2027-09-30", metric="leverprecisie"),
        Row("Vorig jaar leverden we 4.200 fietsen."),
        Row("Het bedrijf is opgericht in 1987 en heeft 1.200 medewerkers in 14 landen."),
        Row("Er werken meer dan 4.000 mensen bij Noordrand."),
        Row("De verkoop steeg in 2025 met 12% naar 48 miljoen euro."),
        Row("De omzet was in 2026 € 48 miljoen. In 2028 willen we € 60 miljoen halen.", 60000000, "EUR", baseline=48000000, deadline="2028-12-31", metric="omzet"),
        Row("Klanten wachten nu gemiddeld 9 dagen. Eind 2027 mag dat hooguit 5 dagen zijn.", 5, "day", baseline=9, comparator="at_most", deadline="2027-12-31"),
        Row("Garantiekosten moeten dalen van 4,2% naar 2,5% van de omzet.", 2.5, "%", baseline=4.2, metric="Garantiekosten"),
        Row("Slechts 54% van de medewerkers zou ons aanbevelen; onze ambitie is 75% binnen twee jaar.", 75, "%", baseline=54, deadline="2028-11-21", metric="medewerkers"),
    ),
}
