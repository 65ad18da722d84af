"""Minutes: who speaks is no part of what is said, and a hope is no second target."""

from __future__ import annotations

import pytest

from assistant.drafters.offline.ear import ear
from assistant.drafters.offline.speakers import Speakers
from assistant.records import LanguageCode
from tests.drafters.offline.conftest import Draft

# Language, lines of the record, one line, what is said in it.
SPOKEN: list[tuple[LanguageCode, list[str], str, str]] = [
    ("en", ["Present: Ines, Tom (notes)."], "Ines: calls wait six minutes.", "calls wait six minutes."),
    ("en", ["Attendees: PK, LM"], "LM – agreed.", "agreed."),
    ("nl", ["Aanw.: Joke (vz), Bas"], "Bas: nu negen dagen.", "nu negen dagen."),
    ("sv", ["Närvarande: Eva, Nils"], "Nils: i dag 14 %.", "i dag 14 %."),
    ("vi", ["Có mặt: chị Lan (kế toán), anh Dũng"], "Lan: nợ còn 2 tỷ.", "nợ còn 2 tỷ."),
    ("zh", ["到会：周、吴敏（财务）"], "吴敏：逾期还有300万。", "逾期还有300万。"),
    # Without a list of people, names before many of the lines are speakers, too.
    ("en", [f"{who}: point {n}." for n in range(4) for who in ("Ada", "Ben")], "Ada: now 12%.", "now 12%."),
]

# Lines that begin with a label, which is no name.
LABELLED: list[tuple[LanguageCode, list[str], str]] = [
    ("en", ["Present: Ines, Tom."], "Lead time: 23 days."),
    ("en", ["We plan two things.", "Returns: 12%.", "Returns: 8% by June."], "Returns: 8% by June."),
    ("nl", ["Aanwezig: Joke, Bas"], "Besluit: naar vier dagen."),
    ("sv", ["Närvarande: Eva, Nils"], "Beslut: högst 9 %."),
    ("vi", ["Có mặt: Lan, Dũng"], "Kết luận: giảm còn 9%."),
    ("zh", ["到会：周、吴敏"], "议定：降到300万。"),
]


@pytest.mark.parametrize(("language", "record", "line", "said"), SPOKEN)
def test_a_speaker_is_no_part_of_what_is_said(language: LanguageCode, record: list[str], line: str, said: str) -> None:
    assert Speakers([*record, line], ear(language)).without(line) == said


@pytest.mark.parametrize(("language", "record", "line"), LABELLED)
def test_a_label_stays_where_it_is(language: LanguageCode, record: list[str], line: str) -> None:
    assert Speakers([*record, line], ear(language)).without(line) == line


# Language, text, (start, target, hoped for).
HOPES: list[tuple[LanguageCode, str, tuple[float, float, float]]] = [
    ("en", "Vacancies stand at 17%. By the end of 2027 we want 8% or, if all goes well, 6%.", (17, 8, 6)),
    ("nl", "Het verzuim is nu 9%. Eind 2027 willen we 7% en met wat geluk misschien zelfs 6%.", (9, 7, 6)),
    ("sv", "Svinnet är i dag 14 %. Vid årets slut 2027 ska det vara 9 %, och i bästa fall 8 %.", (14, 9, 8)),
    ("vi", "Hiện tỷ lệ hàng lỗi là 7%. Đến hết năm 2027 phải còn 4%, thuận lợi thì 3%.", (7, 4, 3)),
    ("zh", "目前退货率是9%。2027年底要降到6%，顺利的话降到5%。", (9, 6, 5)),
]


@pytest.mark.parametrize(("language", "text", "figures"), HOPES)
def test_what_is_hoped_for_goes_with_the_target(
    language: LanguageCode, text: str, figures: tuple[float, float, float], draft: Draft
) -> None:
    measured = [one for each in draft(text, language).objectives for one in each.key_results if one.target is not None]
    assert [(one.baseline, one.target, one.stretch) for one in measured] == [figures]
