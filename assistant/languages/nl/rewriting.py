"""How Dutch completes a goal."""

from assistant.languages.rewriting import Rewriting

REWRITING = Rewriting(
    verb_first="{text} {way} […]{by}",
    verb_last="{object} {way} […] {verb}{by}",
    without_verb="{text} {way} […]{by}",
    up="van […] naar",
    down="van […] naar",
    by=", uiterlijk […]",
    undated="{text}{by}",
    now=" (nu […])",
    establish="De startwaarde is onbekend; stel die vast vóór {date}.",
)
