"""`docs/eval.md` and the README's figures: typed by hand, tables printed from graders, mutants and the baseline."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from eval import report
from eval.baseline import SHIPPED, read_baseline
from eval.cases import shipped
from eval.graders import graders
from eval.mutants import mutants
from eval.rows import Row

_PAGE = Path(__file__).with_name("eval.md")
_README = Path(__file__).parents[1] / "README.md"
_MARKS = "<!-- {} -->", "<!-- end of {} -->"


def evaluating() -> str:
    """The page as it stands, its printed tables made anew."""
    page = _PAGE.read_text(encoding="utf-8")
    page = _printed(page, "graders", _graders())
    page = _printed(page, "mutants", _mutants())
    return _printed(page, "figures", _figures(list(read_baseline(SHIPPED).arms)))


def readme() -> str:
    """The README as it stands, with the offline drafter's accepted figures."""
    return _printed(_README.read_text(encoding="utf-8"), "figures", _figures(["offline"]))


def _printed(page: str, name: str, lines: Iterator[str]) -> str:
    begin, end = (mark.format(name) for mark in _MARKS)
    before, _, rest = page.partition(begin)
    _, _, after = rest.partition(end)
    return f"{before}{begin}\n" + "\n".join(lines) + f"\n{end}{after}"


def _graders() -> Iterator[str]:
    yield "| grader | kind | what it judges |"
    yield "|---|---|---|"
    for name, grader in graders().items():
        yield f"| `{name}` | {grader.kind} | {grader.means} |"


def _mutants() -> Iterator[str]:
    yield "| mutant | what is wrong in it | who must notice |"
    yield "|---|---|---|"
    for name, mutant in mutants().items():
        yield f"| `{name}` | {mutant.means} | {', '.join(f'`{grader}`' for grader in mutant.caught_by)} |"


def _figures(arms: Sequence[str]) -> Iterator[str]:
    """Each arm's table as it was accepted last, with the day and the reason."""
    history = read_baseline(SHIPPED).history
    for arm in arms:
        entry = [entry for entry in history if arm in entry["means"]][-1]
        yield f"Accepted {entry['at'][:10]}: {entry['reason']}."
        yield ""
        yield report.markdown(_rows(arm)).rstrip()
        yield ""


def _rows(arm: str) -> list[Row]:
    """The accepted scores in the shape of a run's results."""
    known = read_baseline(SHIPPED).arms[arm]
    return [
        Row(
            arm=arm,
            case=case.id,
            language=case.language,
            holdout=case.holdout,
            document=known.documents[case.id],
            repeat=0,
            scores={grader: (by_case[case.id], "") for grader, by_case in known.scores.items() if case.id in by_case},
        )
        for case in shipped()
        if case.id in known.documents
    ]
