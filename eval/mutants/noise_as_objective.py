"""An objective is made of a menu, a footer or a signature."""

from dataclasses import replace

from assistant.records import Source
from eval.mutants import Sample
from eval.outcome import Outcome

CAUGHT_BY = ("noise_left_out", "themes_on_list")
_LEAST = 8


def mutate(sample: Sample) -> Outcome | None:
    document = sample.outcome.document
    wanted = [span for theme in sample.case.themes for span in theme.sentences]
    noise = [
        (start, end)
        for start, end in sample.case.noise
        if end - start >= _LEAST and not any(since < end and start < until for since, until in wanted)
    ]
    if document is None or not noise:
        return None
    start, end = noise[0]
    quote = document.text[start:end]
    source = Source(document.id, None, None, start, end, quote)
    last = sample.okr_set.objectives[-1]
    key_results = tuple(replace(each, sources=(source,)) for each in last.key_results)
    changed = replace(last, title=" ".join(quote.split())[:80], sources=(source,), key_results=key_results)
    return sample.with_objectives([*sample.okr_set.objectives[:-1], changed])
