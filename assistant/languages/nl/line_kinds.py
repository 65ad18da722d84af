"""How Dutch names a measure and sets a limit."""

from assistant.languages.line_kinds import LineKinds
from assistant.languages.wording import words

LINE_KINDS = LineKinds(
    openers=words("""
        aantal, totaal, totale, gemiddelde, gemiddeld, mediane, mediaan, aandeel, percentage, procent van, deel van,
        verhouding, ratio, frequentie, hoeveelheid, kosten van, kosten per, tijd tot, tijd tussen, dagen tot, omzet per,
        omzet uit, duur van, lengte van, mate van, netto, bruto, %
    """),
    nouns=words("""
        *kosten, *tijd, *tijden, *duur, *graad, *percentage, *aandeel, *ratio, *score, *scores, *cijfer, *omzet,
        *marge, *winst, *verloop, *verzuim, *uitval, *tevredenheid, *beschikbaarheid, *bezetting, *dekking, *behoud,
        *conversie, *opkomst, *deelname, *voorraad, *achterstand, *doorloop, *opbrengst, *opbrengsten, *inkomsten,
        *uitgaven, *volume, *aantal, *aantallen, *snelheid, *productiviteit, *nauwkeurigheid, *punctualiteit, *uitstoot,
        *verbruik, *gebruik, *bezoekers, *bezoeken, *klachten, *incidenten, *ongevallen, *fouten, *retouren,
        *bestellingen, *boekingen, *downloads, *aanmeldingen, *waarde, *groei, *rendement, *capaciteit, *betrokkenheid,
        *loyaliteit, churn, retentie, nps, uptime, downtime, ebitda, index, cashflow
    """),
    edges=words("""
        van, per, in, voor, door, uit, na, tot, onder, boven, met, op, bij, binnen, tussen, over, dat, die, tijdens, als,
        aan, naar, om, elke, ieder, iedere, de, het, een
    """),
    lead_ins=words("de, het, een, ons, onze, mijn, hun, alle"),
    limits=words("""
        mag niet, mogen niet, niet onder, niet boven, niet lager dan, niet hoger dan, niet overschrijden, te allen tijde,
        nooit onder, nooit boven, nooit meer dan, nooit minder dan, blijft onder, blijft boven, blijven onder,
        blijven boven, niet meer dan
    """),
)
