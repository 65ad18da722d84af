"""Nobody could tell what would be different."""

from collections.abc import Iterator

from assistant.lint.rule import Hit, Rule
from assistant.lint.statement import Statement
from assistant.records import Objective

# A comparison with this few other words ("run more often") names no situation that could be seen.
_BARE = 2


def _check(goal: Statement) -> Iterator[Hit]:
    if goal.is_measured or goal.task or not goal.tokens:
        return
    if goal.found("upkeep") or goal.found("slogans") or goal.found("buzzwords"):
        return
    if _is_shown_by_key_results(goal):
        vague = not goal.content and not goal.found("rising_verbs", "falling_verbs", "reaching_verbs")
    else:
        compares = bool(goal.found("vague_quantities", "vague_qualities"))
        vague = not goal.content or (compares and len(goal.content) <= _bare(goal))
    if vague:
        yield Hit()


def _is_shown_by_key_results(goal: Statement) -> bool:
    """In a set the key results tell what would be different; "fewer returns" is then no riddle."""
    return isinstance(goal.record, Objective) and any(each.target is not None for each in goal.record.key_results)


def _bare(goal: Statement) -> int:
    """In Vietnamese two syllables make a word, in Chinese two characters do."""
    return _BARE * 2 if goal.lang in ("vi", "zh") else _BARE


RULE = Rule(
    id="vague-objective",
    code="OBJ103",
    loose="warning",
    set="warning",
    applies_to=("objective",),
    why={
        "en": "An objective guides choices only if people can picture what will be different for whom.",
        "nl": "Een doelstelling stuurt keuzes alleen als mensen zich kunnen voorstellen wat er voor wie anders wordt.",
        "sv": "Ett mål styr val bara om människor kan se framför sig vad som blir annorlunda och för vem.",
        "vi": "Mục tiêu chỉ dẫn dắt lựa chọn khi mọi người hình dung được điều gì sẽ khác, cho ai.",
        "zh": "只有让人看得出什么会改变、为谁改变，目标才能指导取舍。",
    },
    message={
        "en": "Nobody could tell from “{text}” what would be different. Say who would notice, where, and what they would see.",
        "nl": "Uit ‘{text}’ blijkt niet wat er anders zou zijn. Zeg wie het zou merken, waar, en wat diegene ziet.",
        "sv": "”{text}” visar inte vad som skulle bli annorlunda. Säg vem som skulle märka det, var, och vad de ser.",
        "vi": "“{text}” chưa cho thấy điều gì sẽ khác đi. Hãy nói ai sẽ nhận ra, ở đâu và họ sẽ thấy gì.",
        "zh": "从“{text}”看不出会有什么不同。请写明谁会察觉、在哪里、会看到什么。",
    },
    bad={
        "en": ("Be better", "Optimise our processes"),
        "nl": ("Beter worden", "Onze processen optimaliseren"),
        "sv": ("Bli bättre", "Optimera våra processer"),
        "vi": ("Trở nên tốt hơn", "Tối ưu hóa quy trình của chúng tôi"),
        "zh": ("变得更好", "优化我们的流程"),
    },
    good={
        "en": ("Crew members plan their own rosters", "Wheelchair users board without help"),
        "nl": ("Bemanningsleden plannen hun eigen rooster", "Reizigers in een rolstoel gaan zonder hulp aan boord"),
        "sv": ("Besättningen planerar sina egna scheman", "Resenärer i rullstol går ombord utan hjälp"),
        "vi": ("Thủy thủ tự sắp xếp ca làm của mình", "Hành khách đi xe lăn tự lên tàu không cần trợ giúp"),
        "zh": ("船员自己安排班表", "坐轮椅的旅客无需帮助即可登船"),
    },
    check=_check,
)
