"""How Vietnamese completes a goal."""

from assistant.languages.rewriting import Rewriting

REWRITING = Rewriting(
    verb_first="{text} {way} […]{by}",
    verb_last="{text} {way} […]{by}",
    without_verb="{text} {way} […]{by}",
    up="từ […] lên",
    down="từ […] xuống",
    by=", chậm nhất […]",
    undated="{text}{by}",
    now=" (hiện nay […])",
    establish="Chưa biết giá trị ban đầu; xác định chậm nhất {date}.",
)
