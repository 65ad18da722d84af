"""Texts as people paste them: web pages, hard-wrapped half-sentences, a vision without a number."""

from __future__ import annotations

from tests.drafters.offline.conftest import Draft

WEB_EN = """Home | About us | Services | Careers | Contact
We use cookies to improve your experience. Accept all | Reject

Our strategy to 2027

Marsh & Dale runs six garden centres in the East Midlands. In 2026 turnover was £14.2 million.

Customers who come back
A garden centre lives on its regulars. Only 38% of card holders visited us three times or more this year. Our target for the end of 2027 is 50%.
We are redesigning the loyalty card and will launch it in March.

Healthier plants
Too many plants die on our shelves. Plant losses are running at 11 per cent of purchases; we intend to cut them to 7 per cent by Q2 2027.
The industry average is 9 per cent.

A place for families
We would like parents to think of us first when they have an afternoon to fill.

Sign up for our newsletter and get 10% off your first order!
Tel. 01522 555 010 | © 2026 Marsh & Dale Ltd. | Privacy policy
"""

WEB_ZH = """首页 | 关于我们 | 产品 | 招聘 | 联系我们

云杉物流2027年战略

一、送得更准
目前签收准时率为87%，同行平均为90%。2027年6月底前要达到95%。
我们将在三个城市新设分拨中心。

二、成本更低
现在每单配送成本12.5元，2027年底要降到10.8元以内。

三、司机更安心
我们希望每一位司机都能准点回家吃饭。

订阅我们的资讯，首单立减10%！
客服热线：400-820-1234 工作时间：周一至周五 9:00-18:00
版权所有 © 2026 云杉物流
"""

WEB_VI = """Trang chủ | Giới thiệu | Sản phẩm | Tuyển dụng | Liên hệ
Chúng tôi dùng cookie để nâng cao trải nghiệm của bạn.

Chiến lược 2027 của Nông trại Xanh Măng

1. Rau tươi hơn khi đến bếp
Hiện nay rau đi từ ruộng đến cửa hàng mất 30 giờ. Đến hết tháng 9/2027, thời gian này phải còn 18 giờ.
Chúng tôi sẽ đầu tư hai xe lạnh.

2. Nông dân sống được với nghề
Thu nhập bình quân mỗi hộ đang ở mức 8,5 triệu đồng/tháng. Mục tiêu cuối năm 2027 là 11 triệu đồng/tháng.

3. Khách hàng tin tưởng
Chúng tôi muốn mọi bà nội trợ biết rõ rau mình mua được trồng ở đâu.

Đăng ký nhận bản tin để được giảm 10% đơn đầu tiên!
Hotline: 1900 6868 | Email: lienhe@xanhmang.vn
"""

WRAPPED_NL = """Speerpunten 2027 - afdeling Inkoop

- Levertijd: nu gemiddeld 23 dagen, moet naar 15 dagen
  (uiterlijk 1 oktober 2027). We gaan met drie vaste
  leveranciers werken.
- Facturen op tijd betaald: 76%. Streven: 95% eind
  juni 2027.
- Duurzamer inkopen. We willen dat leveranciers open
  zijn over waar hun materiaal vandaan komt.
- Contractkosten van € 3,1 mln terug naar € 2,6 mln in
  2027
"""

VISION_SV = """Vår vision

Vi vill att Ängsbacka ska vara platsen dit barnfamiljer längtar. Förra året hade vi 86 000 gäster, och enligt branschen växer lägergårdar med 4 procent om året.

Alla ska kunna vara med. Vi vill att ingen ska behöva stanna hemma för att det är dyrt eller krångligt.

Maten ska komma härifrån. Vi vill känna bönderna som odlar det vi äter.

Medarbetare som trivs. Den som jobbar här ska vilja komma tillbaka nästa sommar.
"""


def plan(draft: Draft, text: str) -> list[tuple[str, list[tuple[float | None, float | None]]]]:
    """Titles with start and target of each measured key result; the open ones beside them say that they are open."""
    objectives = draft(text).objectives
    assert all(len(one.key_results) >= 2 for one in objectives)
    return [
        (one.title, [(kr.baseline, kr.target) for kr in one.key_results if kr.target is not None]) for one in objectives
    ]


def test_an_english_web_page(draft: Draft) -> None:
    assert plan(draft, WEB_EN) == [
        ("Customers who come back", [(38, 50)]),
        ("Healthier plants", [(11, 7)]),
        ("A place for families", []),
    ]


def test_a_chinese_web_page(draft: Draft) -> None:
    assert plan(draft, WEB_ZH) == [
        ("送得更准", [(87, 95)]),
        ("成本更低", [(12.5, 10.8)]),
        ("司机更安心", []),
    ]


def test_a_vietnamese_web_page(draft: Draft) -> None:
    assert plan(draft, WEB_VI) == [
        ("Rau tươi hơn khi đến bếp", [(30, 18)]),
        ("Nông dân sống được với nghề", [(8_500_000, 11_000_000)]),
        ("Khách hàng tin tưởng", []),
    ]


def test_dutch_half_sentences_in_hard_lines(draft: Draft) -> None:
    """Each point says one thing; line ends inside it are no ends."""
    drafted = draft(WRAPPED_NL)
    measured = [one for o in drafted.objectives for one in o.key_results if one.target is not None]
    assert [(one.baseline, one.target, one.deadline) for one in measured] == [
        (23, 15, "2027-10-01"),
        (76, 95, "2027-06-30"),
        (3_100_000, 2_600_000, "2027-12-31"),
    ]
    assert drafted.objectives[0].initiatives[0].text == "We gaan met drie vaste leveranciers werken"
    assert "\n" not in "".join(one.title for one in drafted.objectives)


def test_a_swedish_vision_without_a_target(draft: Draft) -> None:
    titles, figures = zip(*plan(draft, VISION_SV), strict=True)
    assert {"Alla ska kunna vara med", "Maten ska komma härifrån", "Medarbetare som trivs"} <= set(titles)
    assert not any(figures)


def test_notes_are_in_the_language_asked_for(draft: Draft) -> None:
    notes = draft(VISION_SV, set_language="en").notes
    assert notes[0].startswith("The text is in Swedish")
    assert all("texten" not in note for note in notes)
