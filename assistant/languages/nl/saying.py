"""The sentence of an objective in Dutch."""

from assistant.languages.saying import Saying
from assistant.languages.wording import words

SAYING = Saying(
    promise_of_us="We gaan {objective}",
    promise_of_me="Ik ga {objective}",
    aim_of_us="Onze doelstelling: {objective}",
    aim_of_me="Mijn doelstelling: {objective}",
    measured_by_us=", gemeten aan",
    measured_by_me=", gemeten aan",
    colon=":",
    end=".",
    pair=" en ",
    between="; ",
    last="; en ",
    verbs=words("""
        worden, maken, geven, laten zien, bieden, krijgen, nemen, veroveren, verdienen, leiden, helpen, beschermen,
        herstellen, verrassen, overtuigen, verwelkomen, voorkomen, wegnemen, verbinden, bewijzen, staan, openen, sluiten,
        beëindigen, stoppen, leren, delen, uitblinken, aanvoeren, waarmaken, veroorloven, terugwinnen, uitgroeien,
        verwonderen, verzekeren, bekendstaan, thuisbrengen, oplossen, verslaan, zijn, doorbreken, ontzorgen, betrekken
    """),
    finite=words("""
        is, zijn, heeft, hebben, kan, kunnen, wil, willen, moet, moeten, mag, mogen, hoeft, hoeven, zal, zullen, gaat,
        gaan, wordt, blijft, blijven, krijgt, krijgen, komt, komen, vindt, voelt, voelen, weet, weten, durft, durven, ziet,
        zien, leert, leren, wacht, wachten, laat, laten, doet, doen, staat, staan, helpt, kiest, kiezen, gebruikt, heet
    """),
)
