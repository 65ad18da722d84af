"""What the offline drafter listens for and writes in Swedish, each kind in a room of its own."""

from assistant.languages.drafting_words import DraftingWords
from assistant.languages.sv.drafting_cues import CUES
from assistant.languages.sv.drafting_labels import LABELS
from assistant.languages.sv.drafting_phrases import PHRASES
from assistant.languages.sv.drafting_sentences import SENTENCES

DRAFTING_WORDS = DraftingWords(
    cues=CUES,
    labels=LABELS,
    phrases=PHRASES,
    sentences=SENTENCES,
    stop_words="alla allt att av bara blir de dem den denna deras dess det detta där därför efter ej eller en ett för från få får före ha hade han har hela hon hur i in inom inte är kan kommer med mellan men mer mycket många måste ner ny nya någon något några nu när och också om oss på "
    "redan sedan ska skall som så till två under upp ut utan vad var varje vara varit vi vid vill vår våra år åren andra än är i dag idag siffran genomsnitt snitt slut utgången månad månader vecka veckor kvartal kvartalet dag dagar procent senast minst bör",
    title_limit=18,
)
