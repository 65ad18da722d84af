"""The sentence of an objective in Swedish."""

from assistant.languages.saying import Saying
from assistant.languages.wording import words

SAYING = Saying(
    promise_of_us="Vi ska {objective}",
    promise_of_me="Jag ska {objective}",
    aim_of_us="Vårt mål: {objective}",
    aim_of_me="Mitt mål: {objective}",
    measured_by_us=", vilket vi mäter genom",
    measured_by_me=", vilket jag mäter genom",
    colon=":",
    end=".",
    pair=" och ",
    between="; ",
    last="; och ",
    verbs=words("""
        vara, bli|bliv, göra|gör, ge, låta|låt, få, erbjuda|erbjud, betjäna|betjäna, leda|led, hitta, befria, öppna|öppna,
        sluta, stoppa, börja, ta, växa|väx, rädda, skydda, återställa|återställ, reparera, glädja|gläd, överraska,
        övertyga, bemöta|bemöt, lyssna, lära|lär, dela, välkomna, förebygga|förebygg, förhindra, ersätta|ersätt, återvända,
        flytta, fylla|fyll, förena, visa, bevisa, stå, sätta|sätt, äga|äg, slå, erövra, förtjäna, knyta|knyt, ställa|ställ
    """),
    finite=(),
)
