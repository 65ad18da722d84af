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
    "nl": "De hele set",
    "sv": "Målen som helhet",
    "vi": "Cả bộ mục tiêu",
    "zh": "整套目标",
}
COUNTS: Texts = {
    "en": "Goals checked: {items}. Findings: {counts}.",
    "nl": "Gecontroleerde doelen: {items}. Bevindingen: {counts}.",
    "sv": "Kontrollerade mål: {items}. Iakttagelser: {counts}.",
    "vi": "Số mục tiêu đã kiểm tra: {items}. Điểm cần xem lại: {counts}.",
    "zh": "已检查的目标：{items}。结果：{counts}。",
}
READ_AS: Texts = {
    "en": "Read as: {target}, {baseline}, {deadline}.",
    "nl": "Gelezen als: {target}, {baseline}, {deadline}.",
    "sv": "Tolkat som: {target}, {baseline}, {deadline}.",
    "vi": "Được hiểu là: {target}, {baseline}, {deadline}.",
    "zh": "程序的理解：{target}，{baseline}，{deadline}。",
}
NONE: Texts = {"en": "none", "nl": "geen", "sv": "inga", "vi": "không có", "zh": "无"}
TITLE: Texts = {
    "en": "Review of goals",
    "nl": "Doelencheck",
    "sv": "Granskning av mål",
    "vi": "Rà soát mục tiêu",
    "zh": "目标检查报告",
}
CHECKED_ON: Texts = {
    "en": "Checked on {day}",
    "nl": "Gecontroleerd op {day}",
    "sv": "Kontrollerat {day}",
    "vi": "Kiểm tra ngày {day}",
    "zh": "检查日期：{day}",
}
FILE: Texts = {"en": "File", "nl": "Bestand", "sv": "Fil", "vi": "Tệp", "zh": "文件"}
GOALS: Texts = {"en": "goals", "nl": "doelen", "sv": "mål", "vi": "mục tiêu", "zh": "目标数"}
FINE: Texts = {"en": "fine", "nl": "in orde", "sv": "i ordning", "vi": "ổn", "zh": "没问题"}
TOTAL: Texts = {"en": "All files", "nl": "Alle bestanden", "sv": "Alla filer", "vi": "Tất cả các tệp", "zh": "全部文件"}
GOOD: Texts = {"en": "Good", "nl": "Goed", "sv": "Bra", "vi": "Điểm tốt", "zh": "亮点"}
MEANING: Texts = {
    "en": "An error needs mending, a warning needs a change or a reason, a hint is yours to weigh.",
    "nl": "Een fout herstel je, bij een waarschuwing pas je iets aan of geef je een reden, een tip is ter informatie.",
    "sv": "Ett fel behöver rättas, en varning kräver en ändring eller ett skäl, en upplysning är bara för kännedom.",
    "vi": "Lỗi thì phải sửa, cảnh báo thì nên sửa hoặc nêu lý do giữ lại, lưu ý chỉ để tham khảo.",
    "zh": "错误要改正；警告要么修改，要么说明理由；提示供参考。",
}
WHY: Texts = {"en": "Why", "nl": "Waarom", "sv": "Varför", "vi": "Vì sao", "zh": "为什么"}
SUGGESTION: Texts = {
    "en": "Suggestion",
    "nl": "Voorstel",
    "sv": "Förslag",
    "vi": "Gợi ý",
    "zh": "可以这样写",
}
UNUSED: Texts = {
    "en": "This exception no longer covers anything: {rule}{item}, “{reason}”.",
    "nl": "Deze uitzondering is niet meer nodig: {rule}{item}, ‘{reason}’.",
    "sv": "Det här undantaget behövs inte längre: {rule}{item}, ”{reason}”.",
    "vi": "Ngoại lệ này không còn áp dụng cho mục nào: {rule}{item}, “{reason}”.",
    "zh": "这条例外已经用不上了：{rule}{item}，“{reason}”。",
}
NOTHING: Texts = {
    "en": "No remarks.",
    "nl": "Geen opmerkingen.",
    "sv": "Inget att anmärka på.",
    "vi": "Không có gì cần lưu ý.",
    "zh": "没有要改的地方。",
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
