"""What areas and units are called, and an entry as one language tells it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from assistant.catalogue.entry import Area, CatalogueKpi
from assistant.records import LanguageCode

AREAS: Mapping[Area, Mapping[LanguageCode, str]] = {
    "sales": {"en": "Sales", "nl": "Verkoop", "sv": "Försäljning", "vi": "Bán hàng", "zh": "销售"},
    "marketing": {"en": "Marketing", "nl": "Marketing", "sv": "Marknadsföring", "vi": "Tiếp thị", "zh": "市场营销"},
    "product": {"en": "Product", "nl": "Product", "sv": "Produkt", "vi": "Sản phẩm", "zh": "产品"},
    "service": {
        "en": "Customer service",
        "nl": "Klantenservice",
        "sv": "Kundservice",
        "vi": "Chăm sóc khách hàng",
        "zh": "客户服务",
    },
    "finance": {"en": "Finance", "nl": "Financiën", "sv": "Ekonomi", "vi": "Tài chính", "zh": "财务"},
    "people": {"en": "People", "nl": "Personeel", "sv": "Personal", "vi": "Nhân sự", "zh": "人力资源"},
    "operations": {"en": "Operations", "nl": "Bedrijfsvoering", "sv": "Verksamhet", "vi": "Vận hành", "zh": "运营"},
    "logistics": {"en": "Logistics", "nl": "Logistiek", "sv": "Logistik", "vi": "Kho vận", "zh": "物流"},
    "manufacturing": {"en": "Manufacturing", "nl": "Productie", "sv": "Tillverkning", "vi": "Sản xuất", "zh": "生产"},
    "it": {"en": "IT", "nl": "IT", "sv": "IT", "vi": "CNTT", "zh": "信息技术"},
    "health": {"en": "Health and care", "nl": "Zorg", "sv": "Vård och omsorg", "vi": "Y tế", "zh": "医疗护理"},
    "education": {"en": "Education", "nl": "Onderwijs", "sv": "Utbildning", "vi": "Giáo dục", "zh": "教育"},
    "public": {
        "en": "Public services",
        "nl": "Overheid",
        "sv": "Offentlig sektor",
        "vi": "Khu vực công",
        "zh": "公共服务",
    },
    "sustainability": {
        "en": "Sustainability",
        "nl": "Duurzaamheid",
        "sv": "Hållbarhet",
        "vi": "Phát triển bền vững",
        "zh": "可持续发展",
    },
    "nonprofit": {
        "en": "Charities and clubs",
        "nl": "Goede doelen en verenigingen",
        "sv": "Ideell sektor",
        "vi": "Phi lợi nhuận",
        "zh": "公益与社团",
    },
}
"""In the order a reader meets them."""

_UNITS: Mapping[str | None, Mapping[LanguageCode, str]] = {
    "x": {"en": "ratio", "nl": "verhouding", "sv": "kvot", "vi": "hệ số", "zh": "倍数"},
    "score": {"en": "score", "nl": "score", "sv": "poäng", "vi": "điểm", "zh": "分数"},
    "s": {"en": "seconds", "nl": "seconden", "sv": "sekunder", "vi": "giây", "zh": "秒"},
    "min": {"en": "minutes", "nl": "minuten", "sv": "minuter", "vi": "phút", "zh": "分钟"},
    "h": {"en": "hours", "nl": "uren", "sv": "timmar", "vi": "giờ", "zh": "小时"},
    "day": {"en": "days", "nl": "dagen", "sv": "dagar", "vi": "ngày", "zh": "天"},
    "week": {"en": "weeks", "nl": "weken", "sv": "veckor", "vi": "tuần", "zh": "周"},
    "month": {"en": "months", "nl": "maanden", "sv": "månader", "vi": "tháng", "zh": "个月"},
    "year": {"en": "years", "nl": "jaren", "sv": "år", "vi": "năm", "zh": "年"},
    None: {
        "en": "number or amount",
        "nl": "aantal of bedrag",
        "sv": "antal eller belopp",
        "vi": "số lượng hoặc số tiền",
        "zh": "数量或金额",
    },
}


def unit_name(unit: str | None, language: LanguageCode) -> str:
    """The unit in words; a sign such as % is its own name."""
    names = _UNITS.get(unit)
    return names[language] if names else unit or ""


def in_language(kpi: CatalogueKpi, language: LanguageCode) -> dict[str, Any]:
    """An entry as plain data, its words in one language."""
    words = kpi.words[language]
    return {
        "id": kpi.id,
        "area": kpi.area,
        "name": words.name,
        "question": words.question,
        "synonyms": words.synonyms,
        "definition": words.definition,
        "formula": words.formula,
        "data_source": words.data_source,
        "unit": kpi.unit,
        "direction": kpi.direction,
        "frequency": kpi.frequency,
        "kinds": kpi.kinds,
        "domain": kpi.domain,
        "guardrail": kpi.guardrail,
        "push": kpi.push,
    }
