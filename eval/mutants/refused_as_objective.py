"""What the organisation says it will not do becomes an objective."""

from dataclasses import replace

from assistant.records import Source
from eval.case import overlap
from eval.mutants import Sample
from eval.outcome import Outcome

CAUGHT_BY = ("themes_on_list",)


def mutate(sample: Sample) -> Outcome | None:
    document = sample.outcome.document
    wanted = [span for theme in sample.case.themes_of("must", "nice") for span in theme.sentences]
    refused = next((theme for theme in sample.case.themes_of("refused") if not overlap(theme.sentences, wanted)), None)
    if refused is None or document is None:
        return None
    sources = tuple(
        Source(document.id, None, each.id, each.start, each.end, each.text)
        for each in document.sentences
        if overlap([(each.start, each.end)], refused.sentences)
    )
    last = sample.okr_set.objectives[-1]
    key_results = tuple(replace(each, sources=sources, target=None, baseline=None) for each in last.key_results)
    changed = replace(last, title=refused.name, sources=sources, key_results=key_results)
    return sample.with_objectives([*sample.okr_set.objectives[:-1], changed])
