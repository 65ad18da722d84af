"""What people say when they want a line changed, in five languages."""

import pytest

from assistant.languages import language
from assistant.languages.instructions import ASKS
from assistant.records import LANGUAGE_CODES
from assistant.refining.asked import asked

WORDINGS = {
    ("en", "shorter"): ("Make it shorter", "Shorten this please", "too wordy", "Put it in fewer words"),
    ("en", "split"): ("Split it in two", "Make two key results of it", "break this up", "divide it"),
    ("en", "metric"): ("Name the metric", "add a clear metric", "say what is measured", "which metric is this"),
    ("en", "baseline"): ("Ask for the baseline", "what is the start value?", "where do we stand today", "add the current value"),
    ("en", "move"): ("Move it to the initiatives", "make this an initiative", "this is a task", "turn it into an initiative"),
    ("nl", "shorter"): ("Maak het korter", "Kort dit in", "te lang", "graag wat bondiger"),
    ("nl", "split"): ("Splits het in tweeën", "maak er twee kernresultaten van", "deel het op", "opsplitsen"),
    ("nl", "metric"): ("Noem de maatstaf", "zeg wat er wordt gemeten", "benoem een duidelijke maatstaf", "welke maatstaf is dit"),
    ("nl", "baseline"): ("Vraag naar de startwaarde", "wat is de nulmeting?", "waar staan we nu", "voeg de huidige waarde toe"),
    ("nl", "move"): ("Verplaats naar de initiatieven", "maak hier een initiatief van", "dit is werk", "zet het bij de initiatieven"),
    ("sv", "shorter"): ("Gör det kortare", "Korta ner texten", "för lång", "med färre ord"),
    ("sv", "split"): ("Dela det i två", "Gör två nyckelresultat av det", "dela upp", "ta isär det"),
    ("sv", "metric"): ("Ange måttet", "nämn ett tydligt mått", "skriv vad som mäts", "vilket mått är det"),
    ("sv", "baseline"): ("Fråga efter startvärdet", "vad är nuläget?", "var står vi", "lägg till utgångsvärdet"),
    ("sv", "move"): ("Flytta till initiativen", "gör det till ett initiativ", "det här är arbete", "lägg det bland initiativen"),
    ("vi", "shorter"): ("Viết ngắn hơn", "Rút gọn câu này", "dài quá", "súc tích hơn"),
    ("vi", "split"): ("Tách làm hai", "chia thành hai dòng", "tách ra", "thành hai kết quả then chốt"),
    ("vi", "metric"): ("Nêu rõ chỉ số", "ghi thêm chỉ số", "dòng này đo cái gì", "thiếu chỉ số"),
    ("vi", "baseline"): ("Hỏi giá trị ban đầu", "mức hiện tại là bao nhiêu", "thêm giá trị hiện tại", "chúng ta đang ở đâu"),
    ("vi", "move"): ("Chuyển sang phần sáng kiến", "đưa vào sáng kiến", "đây là công việc", "biến thành sáng kiến"),
    ("zh", "shorter"): ("写得简短些", "太长了", "精简一下", "再短一点"),
    ("zh", "split"): ("拆成两条", "一分为二", "分成两个", "拆分一下"),
    ("zh", "metric"): ("写明指标", "这条衡量什么", "补充指标", "请说明指标"),
    ("zh", "baseline"): ("询问基线值", "现在是多少", "起点是什么", "加上当前值"),
    ("zh", "move"): ("移入举措", "这是工作", "改为举措", "应该是举措"),
}  # fmt: skip


@pytest.mark.parametrize(
    ("code", "ask", "wording"), [(code, ask, each) for (code, ask), said in WORDINGS.items() for each in said]
)
def test_a_rewrite_is_recognised(code, ask, wording):
    wish = asked(wording, code)
    assert wish.does == (ask,)
    assert not wish.beyond


@pytest.mark.parametrize("code", LANGUAGE_CODES)
def test_every_rewrite_has_three_wordings_and_its_own_button_is_understood(code):
    for ask in ASKS:
        assert len(WORDINGS[code, ask]) >= 3
        assert asked(language(code).instructions.put[ask], code).does == (ask,)


KEPT = [
    ("en", "Make it more ambitious, keep the date", {"deadline"}),
    ("en", "Raise the target and keep the date", {"deadline"}),
    ("en", "Bolder, but the deadline stays the same", {"deadline"}),
    ("en", "Same target, sooner", {"target"}),
    ("en", "Sharper. Don't change the deadline or the target.", {"deadline", "target"}),
    ("en", "Keep the date, the target higher", {"deadline"}),
    ("en", "keep the figures, better words", {"baseline", "target"}),
    ("nl", "Ambitieuzer, maar laat de datum staan", {"deadline"}),
    ("nl", "Hoger, de einddatum blijft gelijk", {"deadline"}),
    ("nl", "Eerder klaar met behoud van de streefwaarde", {"target"}),
    ("nl", "Scherper, zonder de datum te veranderen", {"deadline"}),
    ("nl", "Verhoog het doel en houd de startwaarde", {"baseline"}),
    ("sv", "Mer ambitiöst men behåll datumet", {"deadline"}),
    ("sv", "Höj målvärdet, samma datum", {"deadline"}),
    ("sv", "Tidigare, men ändra inte målvärdet", {"target"}),
    ("sv", "Vassare utan att ändra startvärdet", {"baseline"}),
    ("vi", "Tham vọng hơn, giữ nguyên thời hạn", {"deadline"}),
    ("vi", "Nâng chỉ tiêu, thời hạn không đổi", {"deadline"}),
    ("vi", "Sớm hơn nhưng đừng đổi chỉ tiêu", {"target"}),
    ("vi", "Rõ hơn, giữ giá trị ban đầu", {"baseline"}),
    ("zh", "更有雄心，日期不变", {"deadline"}),
    ("zh", "提高目标值，保持截止日期不变", {"deadline"}),
    ("zh", "提前完成，但不要改目标值", {"target"}),
    ("zh", "更具体，基线值照旧", {"baseline"}),
]


@pytest.mark.parametrize(("code", "instruction", "kept"), KEPT)
def test_what_must_stay_is_understood(code, instruction, kept):
    wish = asked(instruction, code)
    assert wish.keep & {"deadline", "target", "baseline", "metric"} == kept
    assert not wish.keep & wish.about


def test_what_is_kept_is_not_asked_for():
    assert asked("Keep the baseline", "en").does == ()


@pytest.mark.parametrize(
    ("code", "instruction", "about"),
    [
        ("en", "more ambitious", {"target"}),
        ("en", "sooner", {"deadline"}),
        ("nl", "ambitieuzer", {"target"}),
        ("sv", "tidigare", {"deadline"}),
        ("vi", "tham vọng hơn", {"target"}),
        ("zh", "更早", {"deadline"}),
        ("en", "change the deadline to 1 May", {"deadline"}),
    ],
)
def test_what_it_is_about(code, instruction, about):
    assert asked(instruction, code).about & {"deadline", "target", "baseline"} == about


@pytest.mark.parametrize("code", LANGUAGE_CODES)
def test_an_instruction_may_be_in_another_language_than_the_set(code):
    assert asked("Maak het korter", code).does == ("shorter",)
    assert asked("日期不变，更有雄心", code).keep == {"deadline"}


@pytest.mark.parametrize("instruction", ["", "   ", "!?", "(((", "[s1]", "*" * 500, "\\d+ (?P<x>"])
def test_nothing_is_read_into_what_says_nothing(instruction):
    assert asked(instruction, "en").does == ()
