"""What the drafter makes of the articles the product grew from: `python -m tests.bench.seeds [FOLDER]`.

The articles are not part of the repository; without the folder there is nothing to print.
"""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

from assistant import pipeline
from assistant.document import read
from assistant.records import items, to_json
from assistant.schema import problems
from assistant.settings import Settings

SETTINGS = Settings(today=date(2026, 11, 21), data_dir=Path("unused"))


def result(path: Path) -> str:
    """One paragraph on one article: what was read, what was proposed, what is wrong with it."""
    document = read(path.read_bytes())
    brief = pipeline.brief_for(document, SETTINGS, period="2027")
    okr_set = pipeline.draft(document, brief, pipeline.drafter_for(SETTINGS), settings=SETTINGS)
    noise = {sentence.id for sentence in document.sentences if sentence.noise}
    cited = [source.sentence for _, item in items(okr_set) for source in item.sources]
    counts = okr_set.provenance.findings if okr_set.provenance else None
    lines = [
        f"{path.name}: {document.language}, {len(document.sentences)} sentences, {len(noise)} of them noise",
        f"  schema problems {len(problems(to_json(okr_set)))}, errors {counts.error if counts else '–'}, "
        f"citations of noise {sum(name in noise for name in cited)} of {len(cited)}",
    ]
    for objective in okr_set.objectives:
        lines.append(f"  {objective.title}")
        lines += [f"    {each.text}  [{each.baseline} -> {each.target} {each.unit}]" for each in objective.key_results]
    return "\n".join(lines)


def main() -> None:
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else "../shared/seeds")
    for path in sorted(folder.glob("*.txt")):
        print(result(path))


if __name__ == "__main__":
    main()
