"""The few words that report formats print around the findings, in five languages."""

from __future__ import annotations

from collections.abc import Mapping

from assistant.records import Counts, LanguageCode, Severity

Texts = Mapping[LanguageCode, str]

SEVERITIES: Mapping[Severity, Texts] = {
    "error": {"en": "error", "nl": "fout", "sv": "fel", "vi": "lỗi", "zh": "错误"},
    "warning": {"en": "warning", "nl": "waarschuwing", "sv": "varning", "vi": "cảnh báo", "zh": "警告"},
    "info": {"en": "hint", "nl": "tip", "sv": "upplysning", "vi": "lưu ý", "zh": "提示"},
}
WHOLE_SET: Texts = {
    "en": "The set as a whole",
    "nl": "De set als geheel",
    "sv": "Uppsättningen som helhet",
    "vi": "Toàn bộ bộ mục tiêu",
    "zh": "整套目标",
}
COUNTS: Texts = {
    "en": "Goals checked: {items}. Findings: {counts}.",
    "nl": "Gecontroleerde doelen: {items}. Bevindingen: {counts}.",
    "sv": "Kontrollerade mål: {items}. Iakttagelser: {counts}.",
    "vi": "Số mục tiêu đã kiểm tra: {items}. Phát hiện: {counts}.",
    "zh": "已检查的目标：{items}。发现：{counts}。",
}
READ_AS: Texts = {
    "en": "Read as: {target}, {baseline}, {deadline}.",
    "nl": "Gelezen als: {target}, {baseline}, {deadline}.",
    "sv": "Tolkat som: {target}, {baseline}, {deadline}.",
    "vi": "Được hiểu là: {target}, {baseline}, {deadline}.",
    "zh": "识别为：{target}，{baseline}，{deadline}。",
}
NONE: Texts = {"en": "none", "nl": "geen", "sv": "inga", "vi": "không có", "zh": "无"}
TITLE: Texts = {
    "en": "Check of goals",
    "nl": "Controle van doelen",
    "sv": "Kontroll av mål",
    "vi": "Kiểm tra mục tiêu",
    "zh": "目标检查",
}
WHY: Texts = {"en": "Why", "nl": "Waarom", "sv": "Varför", "vi": "Vì sao", "zh": "原因"}
NOTHING: Texts = {
    "en": "Nothing to remark.",
    "nl": "Niets op te merken.",
    "sv": "Inget att anmärka på.",
    "vi": "Không có gì cần lưu ý.",
    "zh": "没有需要指出的问题。",
}


def counted(counts: Counts, language: LanguageCode) -> str:
    """Such as "2 × error, 1 × warning": the multiplication sign spares every language its plural."""
    numbers: tuple[tuple[Severity, int], ...] = (
        ("error", counts.error),
        ("warning", counts.warning),
        ("info", counts.info),
    )
    parts = [f"{number} × {SEVERITIES[severity][language]}" for severity, number in numbers if number]
    return ("、" if language == "zh" else ", ").join(parts) or NONE[language]
