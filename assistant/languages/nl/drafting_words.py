"""What the offline drafter listens for and writes in Dutch, each kind in a room of its own."""

from assistant.languages.drafting_words import DraftingWords
from assistant.languages.nl.drafting_cues import CUES
from assistant.languages.nl.drafting_labels import LABELS
from assistant.languages.nl.drafting_phrases import PHRASES
from assistant.languages.nl.drafting_sentences import SENTENCES

DRAFTING_WORDS = DraftingWords(
    cues=CUES,
    labels=LABELS,
    phrases=PHRASES,
    sentences=SENTENCES,
    stop_words="aan al alle als bij dan dat de den der deze die dit door een één eerste en er ervoor ga gaan gaat geen haar had hebben heeft het hij hoe hun ik in is je jaar kan komt kunnen maar meer met mij moet moeten na naar niet nog nu of om ons onze ook op over per "
    "te ten terug tot twee uit van vaak veel voor vooral waar wanneer wat we werd wij wie wil willen worden wordt zal zich zij zijn zo zou zullen ze elk elke ieder iedere alleen daarvoor daarom gemiddeld gemiddelde huidige eind einde begin maand maanden week weken kwartaal dag dagen procent nieuwe goede",
    title_limit=18,
)
