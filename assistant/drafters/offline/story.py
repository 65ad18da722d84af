"""The running text of a worked example: what a labelled objective is told with."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.drafters.offline.ear import Ear
from assistant.drafters.offline.evidence import Said
from assistant.drafters.offline.initiatives import work_of
from assistant.drafters.offline.labelled import Example
from assistant.drafters.offline.measures import Measure


def told_in_full(example: Example, measures: Sequence[Measure], ear: Ear) -> list[Example]:
    """The example with the measures and the work of its running text; points it lists as aims become its neighbours."""
    if not example.scope:
        return [example]
    points = _points(example.scope, ear)
    aims = [Example(said.text.strip(" .。"), said) for said in points if _is_aim(said, ear)]
    for said in points:
        if not _is_aim(said, ear):
            example.initiatives.extend(work_of([said], ear, listed=True))
    told = [example, *aims]
    scope = {id(one) for one in example.scope}
    for measure in measures:
        if id(measure.place) in scope:
            _closest(measure, told, ear).measures.append(measure)
    return [example, *(aim for aim in aims if aim.measures)]


def _points(scope: Sequence[Said], ear: Ear) -> list[Said]:
    """The list items under an announcement of strategic points."""
    points: list[Said] = []
    announced = False
    for said in scope:
        if said.block.kind in ("bullet", "numbered"):
            points += [said] if announced else []
        else:
            announced = any(re.search(label, said.text, re.I) for label in ear.words.labels.objective_list)
    return points


def _is_aim(said: Said, ear: Ear) -> bool:
    return ear.hears("aim_verbs", said.text) and not ear.hears("work", said.text) and not said.values


def _closest(measure: Measure, examples: Sequence[Example], ear: Ear) -> Example:
    """The example whose title shares most words with the measure; the first where none does."""
    ranked = [(ear.kinship(ear.subject(one.title), measure.subject), -index) for index, one in enumerate(examples)]
    return examples[-max(ranked)[1]]
