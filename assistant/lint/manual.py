"""The reference page of the rules, printed from the rules themselves."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from assistant.lint.catalogue import rules
from assistant.lint.rule import Rule
from assistant.lint.words_for import SEVERITIES, WHY
from assistant.records import LanguageCode, Severity

Texts = Mapping[LanguageCode, str]
_PLACE = re.compile(r"\{\w+\}")

_TITLE: Texts = {
    "en": "The checks",
    "nl": "De controles",
    "sv": "Kontrollerna",
    "vi": "Các mục kiểm tra",
    "zh": "检查项目",
}
_INTRO: Texts = {
    "en": (
        "What is checked and why, with wrong and right examples. An error blocks approval; a warning wants "
        "a change or an exception with a reason; a hint blocks nothing. “Alone” is a single line, “in "
        "a set” a goal of a set."
    ),
    "nl": (
        "Wat er gecontroleerd wordt, waarom, en hoe het fout en goed eruitziet. Een fout houdt goedkeuring "
        "tegen; een waarschuwing vraagt om een wijziging of een uitzondering met reden; informatie houdt "
        "niets tegen. ‘Los’ is één regel, ‘in een set’ een doel in een set."
    ),
    "sv": (
        "Vad som kontrolleras, varför, och hur det ser ut när det är fel och rätt. Ett fel hindrar "
        "godkännande; en varning kräver en ändring eller ett undantag med skäl; en upplysning hindrar inget. "
        "”Ensam” är en enstaka rad, ”i en uppsättning” ett mål i en uppsättning."
    ),
    "vi": (
        "Kiểm tra những gì, vì sao, thế nào là sai và đúng. Lỗi chặn phê duyệt; cảnh báo cần sửa hoặc có "
        "ngoại lệ kèm lý do; lưu ý không chặn gì. “Riêng lẻ” là một dòng đơn, “trong bộ” là mục tiêu "
        "thuộc một bộ."
    ),
    "zh": (
        "检查什么、为什么，以及错误和正确的写法。错误会阻止批准；警告需要修改或说明理由的例外；提示不"
        "阻止任何操作。“单条”指单独一行，“整套”指一套目标中的一条。"
    ),
}
_ALONE: Texts = {"en": "Alone", "nl": "Los", "sv": "Ensam", "vi": "Riêng lẻ", "zh": "单条"}
_IN_SET: Texts = {"en": "In a set", "nl": "In een set", "sv": "I en uppsättning", "vi": "Trong bộ", "zh": "整套"}
_WRONG: Texts = {"en": "Not like this", "nl": "Niet zo", "sv": "Inte så här", "vi": "Không nên", "zh": "不要这样写"}
_RIGHT: Texts = {"en": "Like this", "nl": "Wel zo", "sv": "Så här", "vi": "Nên", "zh": "应这样写"}
_SAYS: Texts = {"en": "It says", "nl": "De melding", "sv": "Meddelandet", "vi": "Thông báo", "zh": "提示语"}
_OFFERS: Texts = {"en": "It offers", "nl": "Het voorstel", "sv": "Förslaget", "vi": "Đề xuất", "zh": "修改建议"}
_SAFE: Texts = {
    "en": "safe, done in one step",
    "nl": "veilig, in één stap gedaan",
    "sv": "säkert, görs i ett steg",
    "vi": "an toàn, làm trong một bước",
    "zh": "安全，一步完成",
}
_KEPT_ON: Texts = {
    "en": "It is always on: it keeps numbers from being invented.",
    "nl": "Deze controle staat altijd aan: ze voorkomt verzonnen getallen.",
    "sv": "Den är alltid på: den hindrar påhittade siffror.",
    "vi": "Mục này luôn bật: nó ngăn việc bịa ra con số.",
    "zh": "此项始终开启：它防止编造数字。",
}
_SOURCE: Texts = {"en": "Source", "nl": "Bron", "sv": "Källa", "vi": "Nguồn", "zh": "来源"}
# Fixes that change no meaning, by rule and name.
_SAFE_FIXES = {("number-word", "")}
_SKETCH: Texts = {
    "en": (
        "Where a rule looks at a whole set, its examples are sketches: one line per item, marked O "
        "(objective), KR (key result), KPI, THEME, DOC (source text), PERIOD or LEVEL, with further fields "
        "in brackets."
    ),
    "nl": (
        "Kijkt een regel naar een hele set, dan zijn de voorbeelden schetsen: één regel per onderdeel, met "
        "O (doelstelling), KR (kernresultaat), KPI, THEME (thema), DOC (brontekst), PERIOD (periode) of "
        "LEVEL (niveau), en andere velden tussen haken."
    ),
    "sv": (
        "När en regel gäller en hel uppsättning är exemplen skisser: en rad per del, märkt O (mål), KR "
        "(nyckelresultat), KPI, THEME (tema), DOC (källtext), PERIOD (period) eller LEVEL (nivå), med "
        "övriga fält inom klamrar."
    ),
    "vi": (
        "Khi quy tắc xét cả bộ, ví dụ là bản phác: mỗi dòng một mục, đánh dấu O (mục tiêu), KR (kết quả "
        "then chốt), KPI, THEME (chủ đề), DOC (văn bản nguồn), PERIOD (kỳ) hoặc LEVEL (cấp), các trường "
        "khác trong ngoặc vuông."
    ),
    "zh": (
        "针对整套目标的规则，示例为草图：每行一项，以O（目标）、KR（关键结果）、KPI、THEME"
        "（主题）、DOC（原文）、PERIOD（周期）或LEVEL（层级）开头，其他字段写在方括号内"
        "。"
    ),
}


def print_manual(language: LanguageCode = "en") -> str:
    """The page as Markdown."""
    parts = [f"# {_TITLE[language]}", _INTRO[language], _SKETCH[language], "\n".join(_table(language))]
    parts.extend("\n\n".join(_chapter(rule, language)) for rule in rules())
    return "\n\n".join(parts) + "\n"


def print_rule(rule: Rule, language: LanguageCode = "en") -> str:
    """One rule's chapter, for a terminal or a help page."""
    return "\n\n".join(_chapter(rule, language)) + "\n"


def _table(language: LanguageCode) -> Iterator[str]:
    yield f"|  |  | {_ALONE[language]} | {_IN_SET[language]} |"
    yield "|---|---|---|---|"
    for rule in rules():
        link = f"[{rule.id}](#{rule.code.lower()}-{rule.id})"
        yield f"| {rule.code} | {link} | {_level(rule.loose, language)} | {_level(rule.set, language)} |"


def _level(severity: Severity | None, language: LanguageCode) -> str:
    return "–" if severity is None else SEVERITIES[severity][language]


def _chapter(rule: Rule, language: LanguageCode) -> Iterator[str]:
    yield f"## {rule.code} {rule.id}"
    yield f"{_ALONE[language]}: {_level(rule.loose, language)}. {_IN_SET[language]}: {_level(rule.set, language)}."
    yield f"{WHY[language]}: {rule.why[language]}"
    if rule.binding:
        yield _KEPT_ON[language]
    texts = (rule.message, *rule.messages.values())
    yield f"{_SAYS[language]}:\n" + "\n".join(f"- {open_places(each[language])}" for each in texts)
    if rule.fixes:
        yield f"{_OFFERS[language]}:\n" + "\n".join(_fix(rule, name, language) for name in rule.fixes)
    yield f"{_WRONG[language]}:"
    yield _examples(rule.bad[language])
    yield f"{_RIGHT[language]}:"
    yield _examples(rule.good[language])
    yield f"{_SOURCE[language]}: {rule.source}"


def _fix(rule: Rule, name: str, language: LanguageCode) -> str:
    safe = f" ({_SAFE[language]})" if (rule.id, name) in _SAFE_FIXES else ""
    return f"- {open_places(rule.fixes[name][language])}{safe}"


def open_places(text: str) -> str:
    """A message as it stands in a manual: its places for words and numbers left open."""
    return _PLACE.sub("…", text)


def _examples(examples: tuple[str, ...]) -> str:
    return (
        "\n".join(["```text", "\n\n".join(examples), "```"])
        if any("\n" in e for e in examples)
        else "\n".join(f"- {e}" for e in examples)
    )
