"""How Swedish completes a goal."""

from assistant.languages.rewriting import Rewriting

REWRITING = Rewriting(
    verb_first="{text} {way} […]{by}",
    verb_last="{text} {way} […]{by}",
    without_verb="{text} {way} […]{by}",
    up="från […] till",
    down="från […] till",
    by=" senast […]",
    undated="{text}{by}",
    now=" (i dag […])",
    establish="Startvärdet är okänt; ta reda på det senast {date}.",
)
