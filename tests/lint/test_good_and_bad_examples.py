"""Lines that a goal coach calls good or bad, in five languages.

A good line raises no error, a bad one raises at least one finding. Good lines with a date of 2020 are good but for
that date, which is over: they may raise deadline-outside-period and nothing else of its weight.
"""

import pytest

from assistant.lint import Goal, Options, lint_goals
from assistant.records import Finding, Kind, LanguageCode
from tests.lint.sketching import TODAY

LINES: list[tuple[LanguageCode, Kind, str, str]] = [
    ("en", "kpi", "bad", "repair more boilers"),
    ("en", "kpi", "bad", "take on more pupils"),
    ("en", "kpi", "good", "Trim the time required to settle claims by 8% by August 2020"),
    ("en", "kpi", "good", "grow counter sales of spare parts to $500,000 by November 2020"),
    ("en", "objective", "good", "boost my bakery's annual turnover by 50%"),
    ("en", "key_result", "good", "Recruit 100 new volunteers"),
    ("en", "key_result", "good", "Lift apprentice completion to 90%"),
    ("en", "key_result", "bad", "Attract more donors"),
    ("en", "key_result", "bad", "Find and fix faults that contribute to late departures"),
    ("en", "key_result", "good", "Cut spoilage from 10% to 5%"),
    ("en", "kpi", "good", "Get average boarding time down to 3 to 4 minutes"),
    ("en", "key_result", "good", "Push scrap below 5%"),
    ("en", "key_result", "bad", "Release 2.0 of the timetable"),
    ("en", "kpi", "bad", "Bed occupancy"),
    ("en", "objective", "bad", "Eat more slowly"),
    ("nl", "objective", "bad", "Vaker gezond lunchen"),
    ("nl", "key_result", "bad", "Een boodschappenlijst maken"),
    ("nl", "key_result", "bad", "Vaker naar de markt gaan"),
    ("nl", "kpi", "bad", "meer reparaties afronden"),
    ("nl", "kpi", "bad", "meer donateurs aantrekken"),
    ("nl", "kpi", "good", "Verkort de tijd die nodig is om pakketten in te laden met 8% tegen augustus 2020"),
    ("nl", "kpi", "good", "de digitale verkoop van cursusboeken opvoeren naar $500.000 tegen november 2020"),
    ("nl", "objective", "good", "de jaarlijkse productie van onze brouwerij met 50% vergroten"),
    ("nl", "key_result", "good", "100 nieuwe pleeggezinnen vinden"),
    ("nl", "key_result", "good", "Proefritaanvragen opvoeren met 40%"),
    ("nl", "key_result", "good", "Leverbetrouwbaarheid opvoeren tot 90%"),
    ("nl", "objective", "good", "topwerkgever worden"),
    ("nl", "key_result", "good", "je wagenpark met 50% uit te bouwen"),
    ("nl", "key_result", "good", "20% meer boekingen van arrangement B voor Q3"),
    ("nl", "key_result", "good", "Totale derving terugdringen met 5%"),
    ("nl", "key_result", "bad", "Meer sollicitanten aantrekken"),
    ("nl", "key_result", "bad", "Storingen opsporen en verhelpen die leiden tot productieverlies"),
    ("nl", "key_result", "good", "Lesuitval verlagen van 10% naar 5%"),
    ("nl", "kpi", "good", "De gemiddelde inchecktijd verlagen naar 3 à 4 minuten"),
    ("sv", "key_result", "good", "Korta verkstadens reparationstid med 20 %"),
    ("sv", "key_result", "good", "Nå en kassationsgrad i gjuteriet på mindre än 5 %"),
    ("sv", "key_result", "good", "Höja hotellgästernas rekommendationsgrad till minst 90 %"),
    ("sv", "key_result", "good", "Introducera tre nya försäkringar utformade för nordiska lantbruk"),
    ("sv", "key_result", "good", "Ingå samarbetsavtal med fem regionala grossister"),
    ("sv", "key_result", "good", "Nå en abonnentandel på 15 % i Baltikum inom ett år"),
    ("sv", "objective", "good", "Höja kvaliteten i patientmottagandet"),
    ("sv", "objective", "good", "Släppa en ny poddserie som når 10 000 lyssningar under det första kvartalet"),
    ("sv", "kpi", "good", "höja antalet bordsbokningar i restaurangen med 15 % till nästa månad"),
    ("sv", "key_result", "bad", "Värva fler medlemmar"),
    ("sv", "key_result", "bad", "Kartlägga och undanröja brister som leder till studieavhopp"),
    ("sv", "key_result", "good", "Sänka andelen avbokade tider från 10 % till 5 %"),
    ("sv", "kpi", "bad", "Beläggningsgrad"),
    ("sv", "objective", "bad", "Springa oftare"),
    ("vi", "objective", "good", "Nâng cao khả năng giữ chân giáo viên của trường chúng tôi"),
    ("vi", "key_result", "bad", "Tổ chức chương trình Ưu đãi Hội viên Vàng"),
    ("vi", "key_result", "bad", "Thay mới hệ thống đặt lịch khám của chúng tôi"),
    ("vi", "key_result", "bad", "Biên soạn tài liệu hướng dẫn hay cho khách thuê nhà"),
    ("vi", "key_result", "good", "Thu hút được 1.000 hội viên phòng tập mới trong quý 3"),
    (
        "vi",
        "kpi",
        "good",
        "Ký được 20 đại lý phân phối trong tỉnh mới vào cuối Q4. Dùng bảng theo dõi bán hàng để cập nhật tiến độ hàng tuần.",
    ),
    ("vi", "kpi", "good", "Hạ chi phí đóng gói mỗi đơn hàng xuống $ 0,5 trong Q4"),
    (
        "vi",
        "kpi",
        "good",
        "Duy trì tỷ lệ lấp đầy phòng khách sạn trên 85% trong Q4. Dùng hệ thống đặt phòng để kiểm tra hàng tuần.",
    ),
    ("vi", "kpi", "bad", "Tỷ lệ lấp đầy phòng khách sạn"),
    ("vi", "kpi", "bad", "Lượt đăng ký học thử mới"),
    ("vi", "key_result", "bad", "Thu hút nhiều bạn đọc hơn"),
    ("vi", "key_result", "good", "Hạ tỷ lệ phế phẩm từ 10% xuống 5%"),
    ("vi", "key_result", "bad", "Bản 2.0 của ứng dụng đặt bàn"),
    ("zh", "objective", "good", "海外订单金额增长50%"),
    ("zh", "objective", "good", "将住客点评分数提升20%"),
    ("zh", "objective", "good", "将仓库拣货速度加快30%"),
    ("zh", "key_result", "good", "将家长满意度评分从55分提升至66分"),
    ("zh", "key_result", "good", "在6月前挑选60名果农开展实地走访"),
    ("zh", "key_result", "good", "在4月前从有意入驻的商户手中征集500份申请表"),
    ("zh", "key_result", "good", "在8月前向25名实习护士发出聘用邀请"),
    ("zh", "key_result", "good", "在6月前为志愿者举办三场急救讲座"),
    ("zh", "objective", "good", "培养15名新的电梯维修技师"),
    ("zh", "kpi", "bad", "平均候诊时长"),
    ("zh", "kpi", "bad", "空驶里程"),
    ("zh", "key_result", "good", "通过智能补货将门店缺货次数降低20%"),
    ("zh", "key_result", "good", "签下金额150,000美元的新展位订单"),
    ("zh", "key_result", "bad", "吸引更多读者"),
    ("zh", "key_result", "bad", "排查并解决造成学员退课的问题"),
    ("zh", "key_result", "good", "将租户退租率从10%压至5%"),
]
GOOD = [(language, kind, text) for language, kind, verdict, text in LINES if verdict == "good"]
BAD = [(language, kind, text) for language, kind, verdict, text in LINES if verdict == "bad"]


def _found(language: LanguageCode, kind: Kind, text: str) -> list[Finding]:
    return list(lint_goals([Goal("1", kind, language, text)], Options(today=TODAY)).all_findings)


@pytest.mark.parametrize(("language", "kind", "text"), GOOD)
def test_a_good_line_raises_no_error(language: LanguageCode, kind: Kind, text: str) -> None:
    errors = {finding.rule for finding in _found(language, kind, text) if finding.severity == "error"}
    assert errors <= ({"deadline-outside-period"} if "2020" in text else set())


@pytest.mark.parametrize(("language", "kind", "text"), GOOD)
def test_a_good_line_is_not_called_vague(language: LanguageCode, kind: Kind, text: str) -> None:
    warnings = {finding.rule for finding in _found(language, kind, text) if finding.severity == "warning"}
    # Work counted in pieces is still work, and a single line has no period to inherit its date from.
    allowed = {"missing-deadline", "incomplete-kpi", "task-not-outcome", "output-as-objective"}
    # "Raise the quality of reception" is an accepted objective, and one that still begs the question what would change.
    assert warnings <= allowed | ({"vague-objective", "vague-verb"} if kind == "objective" else set())


@pytest.mark.parametrize(("language", "kind", "text"), BAD)
def test_a_bad_line_is_found(language: LanguageCode, kind: Kind, text: str) -> None:
    assert {finding.severity for finding in _found(language, kind, text)} & {"error", "warning"}
