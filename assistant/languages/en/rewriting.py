"""How English completes a goal."""

from assistant.languages.rewriting import Rewriting

REWRITING = Rewriting(
    verb_first="{text} {way} […]{by}",
    verb_last="{text} {way} […]{by}",
    without_verb="{text} {way} […]{by}",
    up="from […] to",
    down="from […] to",
    by=" by […]",
    undated="{text}{by}",
    now=" (now […])",
    establish="The start value is unknown; establish it by {date}.",
)
