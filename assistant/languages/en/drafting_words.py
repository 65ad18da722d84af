"""What the offline drafter listens for and writes in English, each kind in a room of its own."""

from assistant.languages.drafting_words import DraftingWords
from assistant.languages.en.drafting_cues import CUES
from assistant.languages.en.drafting_labels import LABELS
from assistant.languages.en.drafting_phrases import PHRASES
from assistant.languages.en.drafting_sentences import SENTENCES

DRAFTING_WORDS = DraftingWords(
    cues=CUES,
    labels=LABELS,
    phrases=PHRASES,
    sentences=SENTENCES,
    stop_words="a an and are as at be been before between but by can for from had has have he her his how i if in into is it its last many may more most much must no not of on one only or other our out over should so some than that the their them then there these they this "
    "those to two under until up us was we were what when where which while who whole why will with within would year years you your every each all any also after again already about around average current currently today now end month months week weeks quarter day days per cent percent make want get need",
    title_limit=18,
)
