"""The running text of a worked example: what a labelled objective is told with."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.drafters.offline import figures as numbers
from assistant.drafters.offline.ear import Ear
from assistant.drafters.offline.evidence import Said
from assistant.drafters.offline.figures import Figure
from assistant.drafters.offline.initiatives import work_of
from assistant.drafters.offline.labelled import Example


def told_in_full(example: Example, ear: Ear) -> list[Example]:
    """The example with the figures and the work of its running text; points it lists as aims become its neighbours."""
    if not example.scope:
        return [example]
    points = _points(example.scope, ear)
    aims = [Example(said.text.strip(" .。"), said) for said in points if _is_aim(said, ear)]
    for said in points:
        if not _is_aim(said, ear):
            example.initiatives.extend(work_of([said], ear, listed=True))
    told = [example, *aims]
    for figure in _figures(example.scope, ear):
        _closest(figure, told, ear).figures.append(figure)
    return [example, *(aim for aim in aims if aim.figures)]


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


def _figures(scope: Sequence[Said], ear: Ear) -> list[Figure]:
    figures, loose = numbers.find_figures(scope, ear)
    starts = [value for _, value in loose.starts]
    for start, target in numbers.pair_far(starts, [value for _, value in loose.targets], ear):
        if start is not None:
            figures.append(numbers.join(start, target))
    return figures


def _closest(figure: Figure, examples: Sequence[Example], ear: Ear) -> Example:
    """The example whose title shares most words with the figure; the first where none does."""
    ranked = [(ear.kinship(ear.subject(one.title), figure.subject), -index) for index, one in enumerate(examples)]
    return examples[-max(ranked)[1]]
