"""What holds for every text: the same bytes twice, verbatim sources, no number from nowhere."""

from __future__ import annotations

import json
import re
from datetime import date

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from assistant import document
from assistant.drafters import Brief, Drafted, Progress
from assistant.drafters.offline import OfflineDrafter
from assistant.languages import language as speech
from assistant.period import parse_period
from assistant.reading import read_goal
from assistant.records import LANGUAGE_CODES, KeyResult, Kpi, LanguageCode, Source, to_json
from tests.drafters.offline.conftest import TODAY

_METRICS: dict[LanguageCode, tuple[str, ...]] = {
    "en": ("customer churn", "the average waiting time", "the number of complaints", "service revenue", "delivery precision"),
    "nl": ("het klantverloop", "de gemiddelde wachttijd", "het aantal klachten", "de serviceomzet", "de leverbetrouwbaarheid"),
    "sv": ("kundbortfallet", "den genomsnittliga väntetiden", "antalet klagomål", "serviceintäkterna", "leveransprecisionen"),
    "vi": ("tỷ lệ khách rời bỏ", "thời gian chờ trung bình", "số khiếu nại", "doanh thu dịch vụ", "tỷ lệ giao đúng hẹn"),
    "zh": ("客户流失率", "平均等待时间", "投诉量", "服务收入", "准时交付率"),
}  # fmt: skip
_SENTENCES: dict[LanguageCode, tuple[str, ...]] = {
    "en": (
        "Today {metric} is {a}{unit}.",
        "By 30 June 2027 it must be {b}{unit}.",
        "We want to bring {metric} from {a}{unit} to {b}{unit}.",
        "Last year {metric} was {a}{unit}.",
        "Our competitor has {b}{unit}.",
        "We will train {a} colleagues in spring.",
        "Our neighbours should feel welcome.",
    ),
    "nl": (
        "Nu is {metric} {a}{unit}.",
        "Uiterlijk 30 juni 2027 moet dat {b}{unit} zijn.",
        "We willen {metric} van {a}{unit} naar {b}{unit} brengen.",
        "Vorig jaar was {metric} {a}{unit}.",
        "Onze concurrent zit op {b}{unit}.",
        "We gaan in het voorjaar {a} collega's opleiden.",
        "Onze buren moeten zich welkom voelen.",
    ),
    "sv": (
        "I dag är {metric} {a}{unit}.",
        "Senast den 30 juni 2027 ska det vara {b}{unit}.",
        "Vi vill ändra {metric} från {a}{unit} till {b}{unit}.",
        "Förra året var {metric} {a}{unit}.",
        "Vår konkurrent ligger på {b}{unit}.",
        "Vi ska utbilda {a} kollegor i vår.",
        "Våra grannar ska vara välkomna.",
    ),
    "vi": (
        "Hiện nay {metric} là {a}{unit}.",
        "Đến ngày 30/6/2027, con số này phải là {b}{unit}.",
        "Chúng tôi muốn đưa {metric} từ {a}{unit} đến {b}{unit}.",
        "Năm ngoái {metric} là {a}{unit}.",
        "Đối thủ của chúng tôi có {b}{unit}.",
        "Chúng tôi sẽ đào tạo {a} đồng nghiệp vào mùa xuân.",
        "Chúng tôi muốn mọi hàng xóm thấy được chào đón.",
    ),
    "zh": (
        "目前{metric}为{a}{unit}。",
        "到2027年6月30日，必须达到{b}{unit}。",
        "我们要把{metric}从{a}{unit}调整到{b}{unit}。",
        "去年{metric}为{a}{unit}。",
        "竞争对手是{b}{unit}。",
        "我们将在春天培训{a}名同事。",
        "我们要让邻居感到受欢迎。",
    ),
}
_HEADINGS: dict[LanguageCode, tuple[str, ...]] = {
    "en": ("Keep our promises", "Make room for young people", "Care for what we have"),
    "nl": ("Onze beloften nakomen", "Ruimte maken voor jongeren", "Zorgen voor wat we hebben"),
    "sv": ("Hålla våra löften", "Ge plats för unga människor", "Ta hand om det vi har"),
    "vi": ("Giữ đúng lời hứa", "Mở cửa cho người trẻ", "Chăm lo những gì đang có"),
    "zh": ("信守我们的承诺", "给年轻人机会", "照顾好现有的一切"),
}
_NUMBERS = st.one_of(st.integers(2, 99), st.integers(100, 1899))


@st.composite
def plans(draw: st.DrawFn) -> tuple[LanguageCode, str]:
    code = draw(st.sampled_from(LANGUAGE_CODES))
    lines = []
    for number, heading in enumerate(_HEADINGS[code][: draw(st.integers(1, 3))], start=1):
        lines.append(f"{number}. {heading}")
        sentences = draw(st.lists(st.sampled_from(_SENTENCES[code]), min_size=1, max_size=4))
        metric = draw(st.sampled_from(_METRICS[code]))
        values = {"a": draw(_NUMBERS), "b": draw(_NUMBERS), "unit": draw(st.sampled_from(("%", "")))}
        joint = "" if code == "zh" else " "
        lines.append(joint.join(sentence.format(metric=metric, **values) for sentence in sentences))
        lines.append("")
    return code, "\n".join(lines)


def drafted(code: LanguageCode, text: str) -> tuple[document.Document, Drafted]:
    source = document.read(text, language=code)
    return source, OfflineDrafter().draft(source, Brief(parse_period("2027"), code, TODAY))


def cited(sources: tuple[Source, ...], source: document.Document) -> str:
    for one in sources:
        assert one.sentence is not None
        assert source.sentence(one.sentence).text == one.quote == source.text[one.start : one.end]
    return " ".join(one.quote for one in sources)


def stands_in(value: float | None, text: str) -> bool:
    return value is None or re.search(rf"(?<!\d){value:g}(?!\d)", text) is not None


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(plans())
def test_every_number_is_in_a_cited_sentence(plan: tuple[LanguageCode, str]) -> None:
    source, result = drafted(*plan)
    for objective in result.objectives:
        cited(objective.sources, source)
        items: list[KeyResult | Kpi] = [*objective.key_results, *objective.kpis]
        for item in items:
            quotes = cited(item.sources, source)
            start = item.baseline if isinstance(item, KeyResult) else item.current
            assert stands_in(start, quotes)
            assert stands_in(item.target, quotes)
            assert item.deadline is None or "2027" in quotes
        for work in objective.initiatives:
            assert cited(work.sources, source)


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(plans())
def test_texts_say_what_their_fields_say(plan: tuple[LanguageCode, str]) -> None:
    code, text = plan
    _, result = drafted(code, text)
    for key_result in (one for objective in result.objectives for one in objective.key_results):
        reading = read_goal(key_result.text, code, today=TODAY, period=parse_period("2027"))
        assert reading.target == key_result.target
        assert reading.baseline in (None, key_result.baseline)
        assert reading.deadline in (None, key_result.deadline)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(plans())
def test_the_same_text_drafts_to_the_same_bytes(plan: tuple[LanguageCode, str]) -> None:
    first, second = (json.dumps(to_json(drafted(*plan)[1]), ensure_ascii=False) for _ in range(2))
    assert first == second


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(plans())
def test_ids_are_unique_and_links_hold(plan: tuple[LanguageCode, str]) -> None:
    _, result = drafted(*plan)
    ids = [theme.id for theme in result.themes]
    for objective in result.objectives:
        key_results = {one.id for one in objective.key_results}
        ids += [objective.id, *key_results]
        ids += [one.id for one in (*objective.kpis, *objective.initiatives)]
        assert objective.theme_id in {theme.id for theme in result.themes}
        for one in (*objective.kpis, *objective.initiatives):
            assert set(one.key_result_ids) <= key_results
    assert len(ids) == len(set(ids))


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from(LANGUAGE_CODES), st.text(max_size=300))
def test_any_text_at_all_is_drafted_without_a_fall(code: LanguageCode, text: str) -> None:
    plain = f"{_HEADINGS[code][0]}\n{text}\n{_SENTENCES[code][0].format(metric=_METRICS[code][0], a=12, unit='%')}"
    try:
        source = document.read(plain, language=code)
    except document.TextRefused:
        return
    OfflineDrafter().draft(source, Brief(parse_period("2027"), code, date(2026, 11, 21)))


def test_progress_is_told_stage_by_stage_and_objective_by_objective() -> None:
    text = (
        "1. Keep our promises\nWe want our guests to trust us.\n\n2. Care for what we have\nWe want our tools to last."
    )
    source = document.read(text, language="en")
    told: list[Progress] = []
    result = OfflineDrafter().draft(source, Brief(parse_period("2027"), "en", TODAY), told.append)
    assert [one.stage for one in told] == ["read", "themes", "objectives", "objectives"]
    assert [one.objective for one in told if one.objective] == list(result.objectives)


def test_every_language_knows_what_to_say() -> None:
    """A sentence of one language cannot lack a slot that another has."""
    slots = re.compile(r"\{(\w+)\}")
    for name in ("from_to", "to", "title"):
        filled = [getattr(speech(code).drafting_words.sentences, name) for code in LANGUAGE_CODES]
        assert len({frozenset(one) for one in filled}) == 1
        for key in filled[0]:
            assert len({frozenset(slots.findall(one[key])) for one in filled}) == 1, (name, key)
    for name in ("open_target", "open_from", "open_measure", "deadline", "reason_later", "kpi_why", "note_no_figures"):
        texts = [getattr(speech(code).drafting_words.sentences, name) for code in LANGUAGE_CODES]
        assert len({frozenset(slots.findall(one)) for one in texts}) == 1, name
