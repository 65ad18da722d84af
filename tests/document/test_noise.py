"""What is marked as noise on a page, and what never is."""

import pytest

from assistant.document import MOSTLY_FURNITURE, read


def noise_of(text, code=None):
    """Every sentence with the reason why it is noise."""
    return {sentence.text: sentence.noise for sentence in read(text, language=code).sentences}


# A strategy as it stands on the web: the plan of a bicycle shop, the site's own furniture around it.
PAGES = {
    "en": (
        """Home | About us | Products | Contact
Skip to content

# Velo Bristol until 2028

12 March 2026 · 4 min read
By Ann Brown
Share on LinkedIn

We lose too many riders after their first repair.
By the end of 2027 we keep 70 % of new riders, up from 52 % today.

We launch a newsletter for members in spring.

Subscribe to our newsletter and never miss an offer.
Would you like to know more? Contact us for more information.

Related articles

- Ten tips for winter riders
- Why a helmet matters

Leave a reply
Your email address will not be published. Required fields are marked *

Opening hours: Monday to Friday, 9:00-17:00
Tel. 0117 496 0123
info@velo.example

This website uses cookies.
© 2026 Velo Bristol. All rights reserved.
Page 1 of 2
""",
        [
            "We lose too many riders after their first repair.",
            "By the end of 2027 we keep 70 % of new riders, up from 52 % today.",
            "We launch a newsletter for members in spring.",
        ],
    ),
    "nl": (
        """Home > Nieuws > Plan
Direct naar inhoud

# Fietspunt Zutphen tot 2028

12 maart 2026
Deel dit artikel

We verliezen te veel klanten na hun eerste reparatie.
Eind 2027 houden we 70 % van de nieuwe klanten, nu is dat 52 %.

We beginnen in het voorjaar een nieuwsbrief voor leden.

Schrijf je in voor onze nieuwsbrief en mis geen aanbieding.
Wil je meer weten? Neem contact met ons op voor meer informatie.

Lees ook: Tien tips voor de winter

Gerelateerde artikelen

- Waarom een helm helpt
- De beste bakfiets van het jaar

Geef een reactie
Je e-mailadres wordt niet gepubliceerd. Vereiste velden zijn gemarkeerd met *

Openingstijden: ma t/m vr 9.00-17.00 uur
Tel: 0575 - 12 34 56
info@fietspunt.example

Deze website gebruikt cookies.
© 2026 Fietspunt. Alle rechten voorbehouden.
Pagina 1 van 2
""",
        [
            "We verliezen te veel klanten na hun eerste reparatie.",
            "Eind 2027 houden we 70 % van de nieuwe klanten, nu is dat 52 %.",
            "We beginnen in het voorjaar een nieuwsbrief voor leden.",
        ],
    ),
    "sv": (
        """Hem | Om oss | Tjänster | Kontakt
Hoppa till innehåll

# Cykelboden i Malmö till 2028

12 mars 2026
Dela artikeln

Vi förlorar för många kunder efter den första reparationen.
I slutet av 2027 behåller vi 70 % av de nya kunderna, mot 52 % i dag.

Vi startar ett nyhetsbrev för medlemmar i vår.

Prenumerera på vårt nyhetsbrev och missa inget erbjudande.
Vill du veta mer? Kontakta oss för mer information.

📚 Läs också: Tio råd inför vintern

Relaterade artiklar

- Därför behövs hjälmen
- Årets bästa lådcykel

Lämna en kommentar
Din e-postadress kommer inte publiceras. Obligatoriska fält är märkta *

Öppettider: mån–fre 9:00–17:00
Telefon: 040-123 45 67
info@cykelboden.example

Vi använder kakor för att förbättra webbplatsen.
© 2026 Cykelboden. Alla rättigheter förbehållna.
Sida 1 av 2
""",
        [
            "Vi förlorar för många kunder efter den första reparationen.",
            "I slutet av 2027 behåller vi 70 % av de nya kunderna, mot 52 % i dag.",
            "Vi startar ett nyhetsbrev för medlemmar i vår.",
        ],
    ),
    "vi": (
        """Trang chủ | Giới thiệu | Sản phẩm | Liên hệ
Chuyển đến nội dung

# Xe đạp Đà Nẵng đến năm 2028

Ngày 12 tháng 3 năm 2026
Chia sẻ bài viết

Chúng tôi mất quá nhiều khách hàng sau lần sửa xe đầu tiên.
Đến cuối năm 2027, chúng tôi giữ được 70 % khách hàng mới, hiện nay là 52 %.

Chúng tôi ra mắt bản tin cho hội viên vào mùa xuân.

Đăng ký nhận bản tin của chúng tôi để không bỏ lỡ ưu đãi.
Bạn muốn biết thêm? Liên hệ với chúng tôi để biết thêm thông tin.

Xem thêm: Mười lời khuyên cho mùa mưa

Bài viết liên quan

- Vì sao cần mũ bảo hiểm
- Chiếc xe tốt nhất trong năm

Để lại bình luận
Email của bạn sẽ không được hiển thị công khai. Các trường bắt buộc được đánh dấu *

Giờ làm việc: Thứ Hai đến Thứ Sáu, 8:00 - 17:30
Điện thoại: 0236 3822 123
info@xedap.example

Chúng tôi sử dụng cookie để cải thiện trải nghiệm của bạn.
© 2026 Xe đạp Đà Nẵng. Bảo lưu mọi quyền.
Trang 1/2
""",
        [
            "Chúng tôi mất quá nhiều khách hàng sau lần sửa xe đầu tiên.",
            "Đến cuối năm 2027, chúng tôi giữ được 70 % khách hàng mới, hiện nay là 52 %.",
            "Chúng tôi ra mắt bản tin cho hội viên vào mùa xuân.",
        ],
    ),
    "zh": (
        """首页 | 关于我们 | 产品中心 | 联系我们
跳至内容

# 深圳单车行2028年规划

2026年3月12日 10:00
分享到微信

我们在第一次维修之后流失了太多的客户。
到2027年底，新客户留存率要从目前的52%提高到70%。

我们将在春季推出会员通讯。

订阅我们的通讯，不错过任何优惠。
想了解更多？欢迎联系我们。

延伸阅读：雨季骑行的十条建议

相关文章

- 为什么要戴头盔
- 年度最佳自行车

发表评论
您的邮箱地址不会被公开。必填项已用 * 标注

工作时间：周一至周五，9:00-18:00
电话：0755-8888 9999
地址：深圳市南山区科技路18号

本网站使用cookie。
版权所有 © 2026 深圳单车行
第1页 共2页
""",
        [
            "我们在第一次维修之后流失了太多的客户。",
            "到2027年底，新客户留存率要从目前的52%提高到70%。",
            "我们将在春季推出会员通讯。",
        ],
    ),
}


@pytest.mark.parametrize("code", PAGES)
def test_only_the_strategy_is_left_of_a_web_page(code):
    page, strategy = PAGES[code]
    document = read(page)
    assert document.language == code
    kept = [
        sentence.text
        for sentence in document.sentences
        if sentence.noise is None and document.block_of(sentence).kind not in ("title", "heading")
    ]
    assert [text for text in kept if text not in ("By Ann Brown",)] == strategy
    assert document.blocks[[block.kind for block in document.blocks].index("heading")].noise is None
    assert MOSTLY_FURNITURE in document.notices


@pytest.mark.parametrize("code", PAGES)
def test_every_kind_of_noise_is_told_apart(code):
    reasons = {sentence.noise for sentence in read(PAGES[code][0]).sentences}
    assert reasons >= {"menu", "furniture", "promotion", "contact", "form"}


@pytest.mark.parametrize(
    ("code", "line"),
    [
        ("en", "We will call every customer back within two days."),
        ("en", "Launch a newsletter for members by March 2027."),
        ("en", "We offer a free trial to 200 schools in 2027."),
        ("en", "Customers who contact us get an answer within two hours."),
        ("en", "The helpdesk is open from 8:00 to 20:00 from 2027 on."),
        ("en", "We remove third-party cookies from every page by Q3."),
        ("en", "Sign up 40 new partners in the north before June."),
        ("en", "Newsletter open rate from 20 % to 35 %"),
        ("en", "Visits to www.velo.example rise to 40,000 a month."),
        ("nl", "We bellen elke klant binnen twee dagen terug."),
        ("nl", "Klanten die ons mailen krijgen binnen 2 uur antwoord."),
        ("nl", "We verruimen de openingstijden van 9.00-17.00 naar 8.00-20.00 uur in 2027."),
        ("nl", "Omzet 1 250 000 euro in 2027, met 12 winkels."),
        ("sv", "Vi ringer upp varje kund inom två dagar."),
        ("sv", "Vi startar ett nyhetsbrev för medlemmarna under 2027."),
        ("sv", "Kundtjänst: väntetiden ned från 4 till 2 minuter"),
        ("vi", "Chúng tôi gọi lại cho mỗi khách hàng trong vòng hai ngày."),
        ("vi", "Đăng ký thêm 500 hội viên mới trong quý 2 năm 2027."),
        ("zh", "我们在两天之内给每位客户回电话。"),
        ("zh", "客户联系我们之后两小时内得到答复。"),
        ("zh", "会员通讯的打开率从20%提高到35%"),
    ],
)
def test_a_real_sentence_is_never_noise(code, line):
    assert set(noise_of(f"{line}\n\n{PAGES[code][1][0]}", code).values()) == {None}


def test_a_word_of_a_menu_is_a_heading_where_text_stands_below():
    page = "# Plan\n\n## Support\n\nWe answer every question within a day.\n\n## Products\n\n- City bikes\n- Services\n- Repairs"
    assert set(noise_of(page).values()) == {None}


def test_a_heading_over_nothing_but_furniture_goes_with_it():
    page = (
        f"{PAGES['en'][1][1]}\n\n## Any questions left\n\nContact us for more information.\n\n## Riders\n\nThey ride."
    )
    found = noise_of(page)
    assert found["Any questions left"] == "promotion" and found["Riders"] is None


def test_the_second_time_a_line_is_said_is_a_repeat():
    line = "We repair every bike within two working days."
    document = read(
        f"{line} It pays.\n\n{line}\n\n- {line.upper()}\n- It pays.\n\n我们在两天内修好每一辆车。\n我们在两天内修好每一辆车"
    )
    assert [sentence.noise for sentence in document.sentences] == [
        None,
        None,
        "repeated",
        "repeated",
        None,
        None,
        "repeated",
    ]


def test_running_titles_at_page_breaks_are_furniture():
    pages = [
        f"Velo Bristol plan\n\n{text}\n\nconfidential {number}" for number, text in enumerate(PAGES["en"][1], start=1)
    ]
    found = read("\f".join(pages)).sentences
    assert [sentence.text for sentence in found if sentence.noise is None] == ["Velo Bristol plan", *PAGES["en"][1]]


FEET = {
    "en": ("Internal – strategy day 2026", ("Fewer leaks", "From 38 to 24 a day by July")),
    "nl": ("Intern – strategiedag 2026", ("Minder lekken", "Van 38 naar 24 per dag in juli")),
    "sv": ("Internt – strategidag 2026", ("Färre läckor", "Från 38 till 24 per dag i juli")),
    "vi": ("Nội bộ – ngày chiến lược 2026", ("Ít rò rỉ hơn", "Từ 38 xuống 24 mỗi ngày vào tháng 7")),
    "zh": ("内部资料 2026年战略会", ("减少渗漏", "7月前由每天38处降到24处")),
}


@pytest.mark.parametrize("code", FEET)
def test_the_foot_of_every_slide_belongs_to_no_point(code):
    """It stands right under the last point, without a blank line, and above the number of the page."""
    foot, points = FEET[code]
    slides = [f"• {points[0]} {number}\n→ {points[1]}\n{foot}\n{number} (4)" for number in range(1, 5)]
    found = read("\n\n".join(slides)).sentences
    kept = [sentence.text for sentence in found if sentence.noise is None]
    assert foot not in " ".join(kept)
    assert points[1] in kept and f"{points[0]} 4" in kept


PRODUCTS = {
    "en": (
        "With PlanWheel you follow your goals.",
        "Sign up for free at PlanWheel.",
        "PlanWheel has free templates.",
        "Riders use PlanWheel at work.",
    ),
    "nl": (
        "Met PlanWheel volg je je doelen.",
        "Registreer je gratis bij PlanWheel.",
        "PlanWheel heeft gratis sjablonen.",
        "De monteurs werken met PlanWheel.",
    ),
    "sv": (
        "Med PlanWheel följer du dina mål.",
        "Registrera dig gratis på PlanWheel.",
        "PlanWheel har gratis mallar.",
        "Mekanikerna arbetar med PlanWheel.",
    ),
    "vi": (
        "Với PlanWheel, bạn theo dõi mục tiêu.",
        "Đăng ký miễn phí tại PlanWheel.",
        "PlanWheel có mẫu miễn phí.",
        "Thợ sửa xe làm việc với PlanWheel.",
    ),
    "zh": (
        "有了PlanWheel，你可以跟踪目标。",
        "立即注册 PlanWheel，开始使用。",
        "PlanWheel提供免费模板。",
        "维修师傅在工作中使用PlanWheel。",
    ),
}


@pytest.mark.parametrize("code", PRODUCTS)
def test_the_publishers_own_product_is_promotion_only_where_it_is_sold(code):
    addressed, call, offer, used = PRODUCTS[code]
    page = "\n\n".join([*PAGES[code][1], addressed, offer, used, call])
    found = noise_of(page, code)
    assert [found[text] for text in (addressed, call, offer)] == ["promotion"] * 3
    assert found[used] is None
    # Without an advertisement the same name is a tool like any other.
    assert set(noise_of("\n\n".join([*PAGES[code][1], addressed, offer, used]), code).values()) == {None}


def test_a_block_is_noise_when_all_of_it_is():
    document = read("We repair bikes. Contact us for more information.\n\nContact us for more information today.")
    assert [block.noise for block in document.blocks] == [None, "promotion"]
