"""What messages call the fields of an item, in five languages."""

from __future__ import annotations

from collections.abc import Mapping

from assistant.records import LanguageCode

# Figures and dates: at approval each must be a person's word; of other assumptions it is enough that they were seen.
NUMBER_FIELDS = frozenset({"target", "target_high", "baseline", "baseline_high", "stretch", "current", "deadline"})

# By field of any record; `other` is for a field of a later version. A field that has a term is called by it.
FIELD_NAMES: Mapping[str, Mapping[LanguageCode, str]] = {
    "title": {"en": "wording", "nl": "formulering", "sv": "formulering", "vi": "cách diễn đạt", "zh": "表述"},
    "text": {"en": "wording", "nl": "formulering", "sv": "formulering", "vi": "cách diễn đạt", "zh": "表述"},
    "rationale": {
        "en": "reason for the objective",
        "nl": "reden van de doelstelling",
        "sv": "motivering till målet",
        "vi": "lý do của mục tiêu",
        "zh": "设定目标的理由",
    },
    "commitment": {
        "en": "level of commitment",
        "nl": "mate van ambitie",
        "sv": "ambitionsnivå",
        "vi": "mức cam kết",
        "zh": "承诺程度",
    },
    "horizon": {"en": "horizon", "nl": "horizon", "sv": "tidshorisont", "vi": "tầm kế hoạch", "zh": "时间跨度"},
    "weight": {"en": "weight", "nl": "weging", "sv": "vikt", "vi": "trọng số", "zh": "权重"},
    "theme_id": {"en": "theme", "nl": "thema", "sv": "tema", "vi": "chủ đề", "zh": "主题"},
    "aligned_to": {
        "en": "alignment",
        "nl": "aansluiting",
        "sv": "koppling uppåt",
        "vi": "liên kết với cấp trên",
        "zh": "对齐关系",
    },
    "depends_on": {
        "en": "dependency",
        "nl": "afhankelijkheid",
        "sv": "beroende",
        "vi": "sự phụ thuộc",
        "zh": "依赖关系",
    },
    "next_step": {"en": "next step", "nl": "volgende stap", "sv": "nästa steg", "vi": "bước tiếp theo", "zh": "下一步"},
    "owner": {"en": "owner", "nl": "eigenaar", "sv": "ansvarig", "vi": "người phụ trách", "zh": "负责人"},
    "metric": {"en": "metric", "nl": "meetwaarde", "sv": "mått", "vi": "chỉ số", "zh": "衡量指标"},
    "kind": {
        "en": "kind of key result",
        "nl": "soort kernresultaat",
        "sv": "typ av nyckelresultat",
        "vi": "loại kết quả then chốt",
        "zh": "关键结果类型",
    },
    "done_when": {
        "en": "condition for being done",
        "nl": "voorwaarde voor klaar",
        "sv": "villkor för klart",
        "vi": "điều kiện hoàn thành",
        "zh": "完成标志",
    },
    "direction": {"en": "direction", "nl": "richting", "sv": "riktning", "vi": "chiều hướng", "zh": "变化方向"},
    "change": {
        "en": "meaning of the figure",
        "nl": "betekenis van het getal",
        "sv": "siffrans innebörd",
        "vi": "ý nghĩa của con số",
        "zh": "数值含义",
    },
    "comparator": {
        "en": "comparison with the target",
        "nl": "vergelijking met de streefwaarde",
        "sv": "jämförelse med målvärdet",
        "vi": "cách so với chỉ tiêu",
        "zh": "与目标值的比较方式",
    },
    "baseline": {"en": "baseline", "nl": "startwaarde", "sv": "utgångsvärde", "vi": "giá trị ban đầu", "zh": "基线值"},
    "baseline_high": {
        "en": "upper baseline",
        "nl": "bovengrens van de startwaarde",
        "sv": "övre utgångsvärde",
        "vi": "giá trị ban đầu trên",
        "zh": "基线值上限",
    },
    "baseline_date": {
        "en": "baseline date",
        "nl": "datum van de startwaarde",
        "sv": "datum för utgångsvärdet",
        "vi": "ngày của giá trị ban đầu",
        "zh": "基线值日期",
    },
    "target": {"en": "target", "nl": "streefwaarde", "sv": "målvärde", "vi": "chỉ tiêu", "zh": "目标值"},
    "target_high": {
        "en": "upper target",
        "nl": "bovengrens",
        "sv": "övre målvärde",
        "vi": "chỉ tiêu trên",
        "zh": "目标值上限",
    },
    "stretch": {
        "en": "stretch target",
        "nl": "stretchdoel",
        "sv": "stretchmål",
        "vi": "chỉ tiêu thách thức",
        "zh": "挑战目标值",
    },
    "current": {"en": "current value", "nl": "huidige waarde", "sv": "nuvärde", "vi": "giá trị hiện tại", "zh": "现值"},
    "current_date": {
        "en": "date of the current value",
        "nl": "datum van de huidige waarde",
        "sv": "datum för nuvärdet",
        "vi": "ngày của giá trị hiện tại",
        "zh": "现值日期",
    },
    "unit": {"en": "unit", "nl": "eenheid", "sv": "enhet", "vi": "đơn vị tính", "zh": "单位"},
    "deadline": {"en": "deadline", "nl": "deadline", "sv": "slutdatum", "vi": "thời hạn", "zh": "截止日期"},
    "confidence": {"en": "confidence", "nl": "vertrouwen", "sv": "tilltro", "vi": "mức độ tự tin", "zh": "信心指数"},
    "name": {"en": "name", "nl": "naam", "sv": "namn", "vi": "tên", "zh": "名称"},
    "definition": {"en": "definition", "nl": "definitie", "sv": "definition", "vi": "định nghĩa", "zh": "定义"},
    "formula": {"en": "formula", "nl": "formule", "sv": "formel", "vi": "công thức", "zh": "公式"},
    "why": {
        "en": "explanation of the KPI",
        "nl": "uitleg van de KPI",
        "sv": "förklaring av KPI:n",
        "vi": "lý do chọn KPI",
        "zh": "选用该KPI的理由",
    },
    "data_source": {
        "en": "data source",
        "nl": "gegevensbron",
        "sv": "datakälla",
        "vi": "nguồn dữ liệu",
        "zh": "数据来源",
    },
    "frequency": {"en": "frequency", "nl": "frequentie", "sv": "mätfrekvens", "vi": "tần suất", "zh": "频率"},
    "kinds": {
        "en": "kind of measure",
        "nl": "soort maatstaf",
        "sv": "slag av mått",
        "vi": "loại thước đo",
        "zh": "指标性质",
    },
    "domain": {"en": "area", "nl": "invalshoek", "sv": "område", "vi": "lĩnh vực", "zh": "领域"},
    "role": {"en": "role", "nl": "rol", "sv": "roll", "vi": "vai trò", "zh": "作用"},
    "state": {"en": "status", "nl": "status", "sv": "status", "vi": "tình trạng", "zh": "状态"},
    "catalogue_id": {
        "en": "catalogue entry",
        "nl": "catalogusvermelding",
        "sv": "katalogpost",
        "vi": "mục trong danh mục",
        "zh": "指标库条目",
    },
    "key_result_ids": {
        "en": "link to key results",
        "nl": "koppeling met kernresultaten",
        "sv": "koppling till nyckelresultat",
        "vi": "liên kết với kết quả then chốt",
        "zh": "与关键结果的关联",
    },
    "other": {"en": "value", "nl": "waarde", "sv": "värde", "vi": "giá trị", "zh": "取值"},
}
