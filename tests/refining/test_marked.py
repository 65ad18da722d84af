"""What changed between two texts, in words a reader sees at once."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.records import LANGUAGE_CODES
from assistant.refining.marked import marked


def shown(pieces):
    signs = {"same": "{}", "gone": "[-{}-]", "new": "[+{}+]"}
    return "".join(signs[each.mark].format(each.text) for each in pieces)


@pytest.mark.parametrize(
    ("code", "old", "new", "expected"),
    [
        ("en", "Cut it from 6.2 to 3 days", "Cut it from 6.2 to 2.5 days", "Cut it from 6.2 to [-3-][+2.5+] days"),
        ("en", "Cut late work", "Halve all late work", "[-Cut-][+Halve all+] late work"),
        ("nl", "Verlagen van 1.200 naar 900", "Verlagen van 1.250 naar 900", "Verlagen van [-1.200-][+1.250+] naar 900"),
        ("sv", "Öka till 80 %", "Öka till 90 %", "Öka till [-80-][+90+] %"),
        ("vi", "Giảm thời gian chờ", "Giảm nhanh thời gian chờ", "Giảm[+ nhanh+] thời gian chờ"),
        ("zh", "将准点率提高到92%", "将准点率提高到95%", "将准点率提高到[-92-][+95+]%"),
        ("zh", "缩短等待时间", "大幅缩短等待时间", "[+大幅+]缩短等待时间"),
        ("en", "same", "same", "same"),
        ("en", "Cut it from 9 to 4", "Complaints: a few to agree", "[-Cut it from 9 to 4-][+Complaints: a few to agree+]"),
        ("en", "", "new", "[+new+]"),
    ],
)  # fmt: skip
def test_the_changed_words_are_marked(code, old, new, expected):
    assert shown(marked(old, new, code)) == expected


@given(st.text(max_size=60), st.text(max_size=60), st.sampled_from(LANGUAGE_CODES))
def test_both_texts_can_be_read_from_it(old, new, code):
    pieces = marked(old, new, code)
    assert "".join(each.text for each in pieces if each.mark != "new") == old
    assert "".join(each.text for each in pieces if each.mark != "gone") == new
    assert all(each.text for each in pieces)
