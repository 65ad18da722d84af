"""How a start finds its target: in one sentence, in the next, in brackets, across bullets."""

from __future__ import annotations

import pytest

from assistant.records import LanguageCode
from tests.drafters.offline.conftest import Draft

# Each text stands under a heading beside a second priority, so that it is read as one of two.
HEADS: dict[LanguageCode, tuple[str, str]] = {
    "en": ("Serve people faster", "Be fair to suppliers\nWe want our suppliers to trust us."),
    "nl": ("Mensen sneller helpen", "Eerlijk zijn tegen leveranciers\nWe willen dat onze leveranciers ons vertrouwen."),
    "sv": ("Hjälpa människor snabbare", "Vara schyst mot leverantörer\nVi vill att våra leverantörer ska lita på oss."),
    "vi": ("Phục vụ khách nhanh hơn", "Công bằng với nhà cung cấp\nChúng tôi muốn mọi nhà cung cấp tin chúng tôi."),
    "zh": ("更快地服务客户", "公平对待供应商\n我们要让供应商信任我们。"),
}

PAIRS: list[tuple[LanguageCode, str, tuple[float | None, float, str | None, str | None]]] = [
    # the ordinary case: one sentence with both
    ("en", "The waiting time has to go from 21 to 10 days by 30 June 2027.", (21, 10, "day", "2027-06-30")),
    ("nl", "De wachttijd moet van 21 naar 10 dagen, uiterlijk 30 juni 2027.", (21, 10, "day", "2027-06-30")),
    ("sv", "Väntetiden ska minska från 21 till 10 dagar senast den 30 juni 2027.", (21, 10, "day", "2027-06-30")),
    ("vi", "Thời gian chờ phải giảm từ 21 xuống 10 ngày đến ngày 30/6/2027.", (21, 10, "day", "2027-06-30")),
    ("zh", "到2027年6月30日，要把等待时间从21天缩短到10天。", (21, 10, "day", "2027-06-30")),
    # start in one sentence, target in the next
    ("en", "Complaints now stand at 340 a year. By 31 December 2027 we want no more than 200 complaints.", (340, 200, None, "2027-12-31")),
    ("nl", "Het aantal klachten ligt nu op 340. Eind december 2027 mogen het er niet meer dan 200 klachten zijn.", (340, 200, None, "2027-12-31")),
    ("sv", "Antalet klagomål ligger i dag på 340. Den 31 december 2027 ska klagomålen vara högst 200.", (340, 200, None, "2027-12-31")),
    ("vi", "Hiện nay số khiếu nại là 340. Đến ngày 31/12/2027, số khiếu nại không được vượt quá 200.", (340, 200, None, "2027-12-31")),
    ("zh", "目前投诉量为340件。到2027年12月31日，投诉量不超过200件。", (340, 200, None, "2027-12-31")),
    # the start in brackets
    ("en", "Customer satisfaction should reach 85% in December 2027 (now 71%).", (71, 85, "%", "2027-12-31")),
    ("nl", "De klanttevredenheid moet in december 2027 op 85% uitkomen (nu 71%).", (71, 85, "%", "2027-12-31")),
    ("sv", "Kundnöjdheten ska nå 85 % i december 2027 (nu 71 %).", (71, 85, "%", "2027-12-31")),
    ("vi", "Mức độ hài lòng phải đạt 85% vào tháng 12/2027 (hiện nay 71%).", (71, 85, "%", "2027-12-31")),
    ("zh", "客户满意度到2027年12月要达到85%（目前71%）。", (71, 85, "%", "2027-12-31")),
    # money with a scale, in the wording of the source
    ("en", "Service revenue is £1.2 million today. It must be £1.8 million by 31 December 2027.", (1_200_000, 1_800_000, "GBP", "2027-12-31")),
    ("nl", "De serviceomzet is nu € 1,2 miljoen. Eind 2027 moet dat € 1,8 miljoen zijn.", (1_200_000, 1_800_000, "EUR", "2027-12-31")),
    ("sv", "Serviceintäkterna är i dag 1,2 mkr. Vid utgången av 2027 ska de vara 1,8 mkr.", (1_200_000, 1_800_000, "SEK", "2027-12-31")),
    ("vi", "Doanh thu dịch vụ hiện nay là 1,2 tỷ đồng. Đến cuối năm 2027, doanh thu phải đạt 1,8 tỷ đồng.", (1_200_000_000, 1_800_000_000, "VND", "2027-12-31")),
    ("zh", "服务收入目前为120万元。到2027年底必须达到180万元。", (1_200_000, 1_800_000, "CNY", "2027-12-31")),
]  # fmt: skip


def around(language: LanguageCode, text: str) -> str:
    heading, other = HEADS[language]
    return f"1. {heading}\n{text}\n\n2. {other}\n"


@pytest.mark.parametrize(("language", "text", "wanted"), PAIRS, ids=[f"{p[0]}-{i // 5}" for i, p in enumerate(PAIRS)])
def test_start_and_target_meet(
    language: LanguageCode, text: str, wanted: tuple[float | None, float, str | None, str | None], draft: Draft
) -> None:
    first = draft(around(language, text), language).objectives[0]
    found = [(one.baseline, one.target, one.unit, one.deadline) for one in first.key_results if one.target is not None]
    assert found == [wanted]
    assert all(part.quote in text for one in first.key_results for part in one.sources)


FOREIGN: list[tuple[LanguageCode, str]] = [
    ("en", "Last year we helped 4,200 people within 8 days."),
    ("nl", "Vorig jaar hielpen we 4.200 mensen binnen 8 dagen."),
    ("sv", "Förra året hjälpte vi 4 200 personer inom 8 dagar."),
    ("vi", "Năm ngoái chúng tôi giúp 4.200 người trong 8 ngày."),
    ("zh", "去年我们在8天内帮助了4200人。"),
    ("en", "34% of companies say that speed matters most to them, a survey found."),
    ("nl", "Uit een enquête blijkt dat 34% van de bedrijven snelheid het belangrijkst vindt."),
    ("sv", "Enligt en undersökning tycker 34 % av företagen att snabbhet är viktigast."),
    ("vi", "Theo khảo sát, 34% doanh nghiệp coi tốc độ là quan trọng nhất."),
    ("zh", "调查显示，34%的企业最看重速度。"),
    ("en", "Our largest competitor wants to answer within 5 days by 2027."),
    ("nl", "Onze grootste concurrent wil in 2027 binnen 5 dagen antwoorden."),
    ("sv", "Vår största konkurrent vill svara inom 5 dagar till 2027."),
    ("vi", "Đối thủ lớn nhất muốn trả lời trong 5 ngày vào năm 2027."),
    ("zh", "最大的竞争对手要在2027年做到5天内答复。"),
    ("en", "For example, you could aim for 90% within 2 days."),
    ("nl", "Bijvoorbeeld: je zou kunnen mikken op 90% binnen 2 dagen."),
    ("sv", "Till exempel skulle man kunna sikta på 90 % inom 2 dagar."),
    ("vi", "Ví dụ, có thể là 90% trong 2 ngày."),
    ("zh", "例如，可以做到2天内90%。"),
]


@pytest.mark.parametrize(("language", "text"), FOREIGN, ids=[f"{p[0]}-{i // 5}" for i, p in enumerate(FOREIGN)])
def test_other_peoples_and_past_figures_are_nobodys_target(language: LanguageCode, text: str, draft: Draft) -> None:
    """The figure stands alone in its priority, so that nothing else could explain a target."""
    for objective in draft(around(language, text), language).objectives:
        assert {one.target for one in objective.key_results} <= {None}
        assert {one.baseline for one in objective.key_results} <= {None}


TERSE: list[tuple[LanguageCode, str]] = [
    ("en", "- KPI 1: current NPS score 41\n- Staff are friendly\n- The shop is tidy\n- Bring the NPS score up to 52"),
    ("nl", "- KPI 1: huidige NPS-score 41\n- Het personeel is vriendelijk\n- De winkel is netjes\n- De NPS-score omhoog brengen naar 52"),
    ("sv", "- KPI 1: nuvarande NPS-värde 41\n- Personalen är vänlig\n- Butiken är prydlig\n- Höja NPS-värdet till 52"),
    ("vi", "- KPI 1: điểm NPS hiện tại 41\n- Nhân viên thân thiện\n- Cửa hàng gọn gàng\n- Nâng điểm NPS lên 52"),
    ("zh", "- KPI 1：目前NPS得分41\n- 员工很友好\n- 店面很整洁\n- 把NPS得分提高到52"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), TERSE, ids=[p[0] for p in TERSE])
def test_start_and_target_meet_across_bullets(language: LanguageCode, text: str, draft: Draft) -> None:
    drafted = draft(around(language, text), language)
    pairs = [(one.baseline, one.target) for objective in drafted.objectives for one in objective.key_results]
    assert (41, 52) in pairs


def test_a_start_of_another_kind_is_passed_over(draft: Draft) -> None:
    """Nine minutes are no start for a score of 52, however near they stand."""
    text = around(
        "en",
        "- KPI 1: current NPS score 41\n- KPI 2: checking out currently takes 9 to 10 minutes\n"
        "- Bring the NPS score up to 52, to show that people like us\n- Bring the time to check out down to 3 to 4 minutes",
    )
    drafted = draft(text, "en")
    pairs = [(one.baseline, one.target) for objective in drafted.objectives for one in objective.key_results]
    assert (41, 52) in pairs
    assert (9, 3) in pairs


def test_a_converted_start_is_an_assumption_with_its_formula(draft: Draft) -> None:
    """Baseline and target stand in one unit: three weeks are 21 days, and somebody should confirm that."""
    text = around("en", "A repair takes 3 weeks today. By 30 June 2027 it must be 10 days.")
    key_result = draft(text, "en").objectives[0].key_results[0]
    assert (key_result.baseline, key_result.target, key_result.unit) == (21, 10, "day")
    assert [one.field for one in key_result.assumptions] == ["baseline"]
    assert "3 weeks" in key_result.assumptions[0].reason
