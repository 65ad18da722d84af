"""What a model is told, word for word: every question of every shipped prompt, in five languages.

`python -m tests.prompts.test_golden` writes the files anew; what changed in them is then read like any other change.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from assistant.completion import Request
from assistant.document import Document, read
from assistant.drafters import Brief
from assistant.drafters.model.questions import Prompts, Questions
from assistant.drafters.model.shown import lines
from assistant.period import parse_period
from assistant.prompt import prompts
from assistant.records import LANGUAGE_CODES, LanguageCode
from tests.drafters.model.story import told

FOLDER = Path(__file__).with_name("golden")
TEXTS: dict[LanguageCode, str] = {
    "en": "Plan for 2027\n\nTwelve percent of our customers left us in 2026. We want customer churn below 8 % by the end of June 2027. The crews get a new timetable tool in February.\n",
    "nl": "Plan voor 2027\n\nTwaalf procent van onze klanten vertrok in 2026. We willen het klantverloop eind juni 2027 onder de 8 % hebben. De bemanning krijgt in februari een nieuw roosterprogramma.\n",
    "sv": "Plan för 2027\n\nTolv procent av våra kunder lämnade oss 2026. Vi vill ha ett kundbortfall under 8 % i slutet av juni 2027. Besättningarna får ett nytt schemaverktyg i februari.\n",
    "vi": "Kế hoạch năm 2027\n\nMười hai phần trăm khách hàng đã rời bỏ chúng tôi trong năm 2026. Chúng tôi muốn tỷ lệ rời bỏ của khách hàng dưới 8% vào cuối tháng 6 năm 2027. Các tổ lái sẽ nhận công cụ xếp lịch mới vào tháng 2.\n",
    "zh": "2027年计划\n\n2026年有百分之十二的客户离开了我们。我们希望到2027年6月底客户流失率低于8%。船员将在二月得到新的排班工具。\n",
}


def questions(code: LanguageCode) -> tuple[Questions, Document]:
    document = read(TEXTS[code], language=code)
    brief = Brief(parse_period("2027-H1"), code, date(2026, 11, 21), "team", key_results=3)
    newest = [prompt for prompt in prompts() if prompt.shipped and prompt.name == "draft"][-1]
    return Questions(Prompts.of(newest.id, None), "a-model", document, brief), document


def asked(code: LanguageCode) -> Iterator[tuple[str, Request]]:
    """Every question there is, by the prompt's id and what it asks."""
    each, document = questions(code)
    ids = [sentence.id for sentence in document.sentences]
    draft = each.for_draft(lines(document))
    yield f"{each.prompts.draft.id}", draft
    yield f"{each.prompts.draft.id}-again", each.once_more(draft)
    more = each.for_more(draft, [told(code)[0]["title"]])
    assert more is not None
    yield f"{each.prompts.draft.id}-more", more
    yield f"{each.prompts.themes.id}", each.for_themes(lines(document), 2, 3)
    yield f"{each.prompts.objective.id}", each.for_objective(told(code)[0]["title"], ids[1:2], [told(code)[1]["title"]])
    yield f"{each.prompts.repair.id}", each.for_repair(told(code)[0], ["key_results[0].target: is empty."])


def written(request: Request) -> str:
    """The messages; the schema stands in the system message already."""
    return "".join(f"<<< {message.role} >>>\n{message.content}\n\n" for message in request.messages)


def files() -> dict[str, str]:
    return {f"{name}.{code}.txt": written(request) for code in LANGUAGE_CODES for name, request in asked(code)}


@pytest.mark.parametrize("name", sorted(path.name for path in FOLDER.glob("*.txt")))
def test_what_a_model_is_told_is_what_was_read_and_agreed(name: str) -> None:
    assert files()[name] == (FOLDER / name).read_text(encoding="utf-8")


def test_every_question_is_kept_in_every_language() -> None:
    assert {path.name for path in FOLDER.glob("*.txt")} == set(files())


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    for old in FOLDER.glob("*.txt"):
        old.unlink()
    for name, text in files().items():
        (FOLDER / name).write_text(text, encoding="utf-8", newline="\n")
