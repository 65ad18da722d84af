"""One item checked on its own says what the whole set's check says of it, but for rules that compare items."""

from dataclasses import replace

import pytest

from assistant.lint import Options, compares, lint_item, lint_set
from assistant.records import LANGUAGE_CODES, Waiver
from tests.lint.sketching import TODAY, drawn

OPTIONS = Options(today=TODAY)
# Each line has something to say about.
SKETCH = {
    "en": "O Leverage world-class synergies\nKR Improve churn and raise revenue\nKR From 82% to 92% [deadline=none]\nKPI Churn",
    "nl": "O Synergie benutten en innoveren\nKR De klanttevredenheid verbeteren\nKR Uitval van 8% naar 4% eind dit jaar\nKPI Uitval",
    "sv": "O Skapa synergier i världsklass\nKR Förbättra kvaliteten\nKR Minska väntetiden från 30 till 20 minuter\nKPI Väntetid",
    "vi": "O Nâng tầm đổi mới sáng tạo\nKR Cải thiện chất lượng dịch vụ\nKR Giảm thời gian chờ từ 30 xuống 20 phút\nKPI Thời gian",
    "zh": "O 赋能客户，打造一流体验\nKR 提升服务质量\nKR 将准点率从82%提高到92%\nKPI 准点率",
}


@pytest.mark.parametrize("code", LANGUAGE_CODES)
def test_it_finds_what_the_check_of_the_set_finds(code):
    okr_set, documents = drawn(f"PERIOD 2027\n{SKETCH[code]}", code)
    report = lint_set(okr_set, OPTIONS, documents)
    own = {item.id: tuple(each for each in item.findings if not compares(each)) for item in report.items}
    assert {item: lint_item(okr_set, item, OPTIONS, documents) for item in own} == own
    assert any(own.values())


def test_a_waived_rule_stays_silent():
    okr_set, _ = drawn(f"PERIOD 2027\n{SKETCH['en']}", "en")
    (first, *_) = lint_item(okr_set, "o1", OPTIONS, {})
    waived = Waiver(first.rule, None, None, "our word", "Noor", None)
    left = lint_item(replace(okr_set, waivers=(waived,)), "o1", OPTIONS, {})
    assert first.rule not in {each.rule for each in left}


def test_an_item_that_is_not_there_has_no_findings():
    okr_set, _ = drawn(f"PERIOD 2027\n{SKETCH['en']}", "en")
    assert lint_item(okr_set, "nobody", OPTIONS, {}) == ()
