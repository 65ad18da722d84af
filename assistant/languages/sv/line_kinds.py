"""How Swedish names a measure and sets a limit."""

from assistant.languages.line_kinds import LineKinds
from assistant.languages.wording import words

LINE_KINDS = LineKinds(
    openers=words("""
        antal, antalet, totalt antal, total, totala, genomsnittlig, genomsnittligt, genomsnittliga, medel, median, andel,
        andelen, procentandel, procent av, kvot, mängd, mängden, kostnad för, kostnad per, tid till, tid från, tid mellan,
        dagar till, intäkt per, intäkter från, omsättning per, grad av, längd på, netto, brutto, %
    """),
    nouns=words("""
        *kostnad, *kostnaden, *kostnader, *kostnaderna, *tid, *tiden, *tider, *grad, *graden, *andel, *andelen, *kvot,
        *kvoten, *poäng, *betyg, *omsättning, *omsättningen, *marginal, *marginalen, *vinst, *vinsten, *intäkt,
        *intäkter, *intäkterna, *försäljning, *försäljningen, *nöjdhet, *nöjdheten, *tillgänglighet, *tillgängligheten,
        *beläggning, *beläggningen, *täckning, *frånvaro, *frånvaron, *närvaro, *närvaron, *bortfall, *bortfallet,
        *lager, *saldo, *volym, *volymen, *hastighet, *hastigheten, *produktivitet, *produktiviteten, *precision,
        *precisionen, *utsläpp, *utsläppen, *förbrukning, *förbrukningen, *besökare, *besök, *klagomål, *incidenter,
        *olyckor, *fel, *returer, *beställningar, *bokningar, *nedladdningar, *anmälningar, *värde, *värdet, *tillväxt,
        *tillväxten, *avkastning, *avkastningen, *kapacitet, *kapaciteten, *engagemang, *engagemanget, *lojalitet,
        *konvertering, *konverteringen, *frekvens, *frekvensen, *index, churn, nps, nki, nmi, ebitda, kassaflöde
    """),
    edges=words("""
        av, per, i, för, från, efter, före, till, under, över, med, på, hos, vid, inom, mellan, som, bland, mot, om,
        varje, den, det, de, en, ett
    """),
    lead_ins=words("den, det, de, en, ett, vår, vårt, våra, min, deras, alla"),
    limits=words("""
        får inte, får aldrig, ska inte, inte understiga, inte överstiga, inte sjunka under, inte stiga över, aldrig under,
        aldrig över, aldrig mer än, aldrig mindre än, ligger kvar under, ligger kvar över, stannar under, stannar över,
        inte mer än, högst
    """),
)
