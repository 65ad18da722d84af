"""What messages call the fields of an item, in five languages."""

from __future__ import annotations

from collections.abc import Mapping

from assistant.records import LanguageCode

# Figures and dates: at approval each must be a person's word; of other assumptions it is enough that they were seen.
NUMBER_FIELDS = frozenset({"target", "target_high", "baseline", "baseline_high", "stretch", "current", "deadline"})

FIELD_NAMES: Mapping[str, Mapping[LanguageCode, str]] = {
    "baseline_high": {
        "en": "upper baseline",
        "nl": "bovengrens van de startwaarde",
        "sv": "övre startvärde",
        "vi": "giá trị ban đầu trên",
        "zh": "起始值上限",
    },
    "baseline_date": {
        "en": "baseline date",
        "nl": "datum van de startwaarde",
        "sv": "datum för startvärdet",
        "vi": "ngày của giá trị ban đầu",
        "zh": "起始值日期",
    },
    "current_date": {
        "en": "date of the current value",
        "nl": "datum van de huidige waarde",
        "sv": "datum för nuvärdet",
        "vi": "ngày của giá trị hiện tại",
        "zh": "现值日期",
    },
    "target": {"en": "target", "nl": "streefwaarde", "sv": "målvärde", "vi": "chỉ tiêu", "zh": "目标值"},
    "target_high": {
        "en": "upper target",
        "nl": "bovengrens",
        "sv": "övre målvärde",
        "vi": "chỉ tiêu trên",
        "zh": "目标上限",
    },
    "stretch": {
        "en": "stretch target",
        "nl": "ambitiewaarde",
        "sv": "utmanande målvärde",
        "vi": "mức phấn đấu",
        "zh": "挑战值",
    },
    "baseline": {"en": "baseline", "nl": "startwaarde", "sv": "startvärde", "vi": "giá trị ban đầu", "zh": "起始值"},
    "current": {"en": "current value", "nl": "huidige waarde", "sv": "nuvärde", "vi": "giá trị hiện tại", "zh": "现值"},
    "deadline": {"en": "deadline", "nl": "einddatum", "sv": "slutdatum", "vi": "thời hạn", "zh": "截止日期"},
    "unit": {"en": "unit", "nl": "eenheid", "sv": "enhet", "vi": "đơn vị", "zh": "单位"},
    "metric": {"en": "metric", "nl": "maat", "sv": "mått", "vi": "chỉ số", "zh": "指标"},
    "data_source": {
        "en": "data source",
        "nl": "gegevensbron",
        "sv": "datakälla",
        "vi": "nguồn dữ liệu",
        "zh": "数据来源",
    },
    "frequency": {"en": "frequency", "nl": "frequentie", "sv": "frekvens", "vi": "tần suất", "zh": "频率"},
    "owner": {"en": "owner", "nl": "eigenaar", "sv": "ansvarig", "vi": "người phụ trách", "zh": "负责人"},
    "text": {"en": "wording", "nl": "formulering", "sv": "formulering", "vi": "cách diễn đạt", "zh": "表述"},
    "title": {"en": "wording", "nl": "formulering", "sv": "formulering", "vi": "cách diễn đạt", "zh": "表述"},
    "name": {"en": "name", "nl": "naam", "sv": "namn", "vi": "tên", "zh": "名称"},
    "other": {"en": "value", "nl": "waarde", "sv": "värde", "vi": "giá trị", "zh": "取值"},
}
