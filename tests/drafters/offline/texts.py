"""Small strategies in five languages. The Lindqvist bicycle works of the other tests has a sister in each country."""

from __future__ import annotations

from assistant.records import LanguageCode

Change = tuple[float | None, float | None, str | None, str | None]

PLANS: dict[LanguageCode, tuple[str, list[Change], set[float]]] = {
    # (text, (baseline, target, unit, deadline) of each key result, figures that must stay out)
    "en": (
        """Plan 2027 of the Harbour Bakery

1. Waste less bread
Today 14% of what we bake is thrown away. By the end of June 2027 that has to be 8%.
We will share surplus bread with the food bank every evening.

2. Answer the phone
Callers currently wait 9 minutes. We want to bring that down to 3 minutes by 30 September 2027.
The supermarket chain across the road says its callers wait 2 minutes.

3. Be a good neighbour
We want the people in our street to be glad that we are there.
Last year we sold 61,000 loaves. Call 020 555 0188 for questions.
""",
        [(14, 8, "%", "2027-06-30"), (9, 3, "min", "2027-09-30"), (None, None, None, None)],
        {61000, 2, 188},
    ),
    "nl": (
        """Plan 2027 van de Havenbakker

1. Minder brood weggooien
Op dit moment gooien we 14% van het gebakken brood weg. Eind juni 2027 moet dat 8% zijn.
We gaan elke avond het overgebleven brood naar de voedselbank brengen.

2. De telefoon opnemen
Bellers wachten nu gemiddeld 9 minuten. Dat willen we terugbrengen tot 3 minuten, uiterlijk 30 september 2027.
Onze concurrent aan de overkant zegt dat bellers er 2 minuten wachten.

3. Een goede buur zijn
Wij willen dat de mensen in onze straat blij zijn dat we er zitten.
Vorig jaar verkochten we 61.000 broden. Bel 020 555 0188 voor vragen.
""",
        [(14, 8, "%", "2027-06-30"), (9, 3, "min", "2027-09-30"), (None, None, None, None)],
        {61000, 2, 188},
    ),
    "sv": (
        """Plan 2027 för Hamnbageriet

1. Slänga mindre bröd
Svinnet ligger i dag på 14 procent. Senast den 30 juni 2027 ska det vara nere i 8 procent.
Vi ska skänka överblivet bröd till matbanken varje kväll.

2. Svara i telefon
De som ringer får just nu vänta 9 minuter. Senast den 30 september 2027 vill vi vara nere i 3 minuter.
Konkurrenten mittemot uppger att deras kunder väntar 2 minuter.

3. Vara en god granne
Vi vill att människorna på vår gata ska vara glada över att vi finns.
Förra året sålde vi 61 000 limpor. Ring 08-555 01 88 för frågor.
""",
        [(14, 8, "%", "2027-06-30"), (9, 3, "min", "2027-09-30"), (None, None, None, None)],
        {61000, 2, 188},
    ),
    "vi": (
        """Kế hoạch năm 2027 của tiệm bánh Bến Cảng

1. Bớt bỏ phí bánh
Hiện nay tỷ lệ bánh phải hủy là 14%. Đến ngày 30/6/2027, con số này phải còn 8%.
Chúng tôi sẽ gửi bánh thừa cho ngân hàng thực phẩm mỗi tối.

2. Trả lời điện thoại
Khách gọi hiện phải chờ trung bình 9 phút. Chúng tôi muốn rút xuống còn 3 phút trước ngày 1/10/2027.
Đối thủ bên kia đường nói khách của họ chỉ chờ 2 phút.

3. Làm hàng xóm tốt
Chúng tôi muốn mỗi người trong phố vui vì có tiệm ở đây.
Năm ngoái chúng tôi bán 61.000 ổ bánh. Gọi 028 3555 0188 nếu có câu hỏi.
""",
        [(14, 8, "%", "2027-06-30"), (9, 3, "min", "2027-09-30"), (None, None, None, None)],
        {61000, 2, 188},
    ),
    "zh": (
        """港口面包房2027年计划

一、少浪费面包
目前烘焙产品的报废率是14%。到2027年6月30日，必须降到8%。
为此，我们要每晚把剩余面包送到食物银行，与社区合办领取点。

二、及时接电话
来电客户现在平均要等9分钟。我们希望到2027年9月30日缩短到3分钟。
街对面的竞争对手说他们的客户只等2分钟。

三、做个好邻居
我们要让街坊为有这家店而高兴。
去年我们卖出61000个面包。有问题请拨打010-5550-0188。
""",
        [(14, 8, "%", "2027-06-30"), (9, 3, "min", "2027-09-30"), (None, None, None, None)],
        {61000, 2, 188},
    ),
}

TABLES: dict[LanguageCode, str] = {
    "en": """Service plan

What we will follow this year is in the table below, and the team looks at it every month together.

| Measure | Now | Target | When |
|---|---|---|---|
| Complaints per month | 40 | 25 | 30 June 2027 |
| Orders delivered on time | 88% | 95% | 31 December 2027 |
""",
    "nl": """Serviceplan

Wat we dit jaar volgen staat in de tabel hieronder, en het team kijkt er elke maand samen naar.

| Indicator | Nu | Streefwaarde | Wanneer |
|---|---|---|---|
| Klachten per maand | 40 | 25 | 30 juni 2027 |
| Bestellingen op tijd geleverd | 88% | 95% | 31 december 2027 |
""",
    "sv": """Serviceplan

Det vi följer i år står i tabellen nedan, och gruppen går igenom den tillsammans varje månad.

| Mått | Nuläge | Mål | När |
|---|---|---|---|
| Klagomål per månad | 40 | 25 | 30 juni 2027 |
| Order levererade i tid | 88 % | 95 % | 31 december 2027 |
""",
    "vi": """Kế hoạch dịch vụ

Những gì chúng tôi theo dõi trong năm được ghi trong bảng dưới đây và cả nhóm cùng xem hằng tháng.

| Chỉ số | Hiện tại | Mục tiêu | Thời hạn |
|---|---|---|---|
| Số khiếu nại mỗi tháng | 40 | 25 | 30/6/2027 |
| Tỷ lệ giao đúng hẹn | 88% | 95% | 31/12/2027 |
""",
    "zh": """服务计划

今年要跟踪的内容见下表，团队每月一起查看一次，并根据情况讨论下一步怎么做。

| 指标 | 现在 | 目标 | 时间 |
|---|---|---|---|
| 每月投诉件数 | 40 | 25 | 2027年6月30日 |
| 准时交付率 | 88% | 95% | 2027年12月31日 |
""",
}

VISIONS: dict[LanguageCode, str] = {
    "en": """Our view of the years ahead

We run three small libraries in the valley. In 2025 we had 48,000 visits, and the national average is 6 visits a head.

Places to meet
We want every child in the valley to find a place where reading is fun. Too many of them have no quiet corner at home.

People who know books
We want our staff to be able to recommend something to anybody who walks in.
""",
    "nl": """Onze blik op de komende jaren

We hebben drie kleine bibliotheken in het dal. In 2025 hadden we 48.000 bezoeken en landelijk is het gemiddelde 6 bezoeken per inwoner.

Plekken om elkaar te ontmoeten
We willen dat elk kind in het dal een plek vindt waar lezen leuk is. Te veel kinderen hebben thuis geen rustige hoek.

Mensen die boeken kennen
We willen dat onze medewerkers iedereen die binnenloopt iets kunnen aanraden.
""",
    "sv": """Vår syn på åren som kommer

Vi driver tre små bibliotek i dalen. Under 2025 hade vi 48 000 besök, och snittet i landet är 6 besök per invånare.

Platser att mötas på
Vi vill att varje barn i dalen ska hitta en plats där det är roligt att läsa. Alltför många har ingen lugn vrå hemma.

Människor som kan böcker
Vi ska vara de som kan rekommendera något till alla som kliver in.
""",
    "vi": """Cách chúng tôi nhìn những năm tới

Chúng tôi có ba thư viện nhỏ trong thung lũng. Năm 2025 có 48.000 lượt khách, còn trung bình cả nước là 6 lượt mỗi người.

Những nơi để gặp gỡ
Chúng tôi muốn mỗi đứa trẻ trong thung lũng tìm được một nơi đọc sách vui vẻ. Quá nhiều em không có góc yên tĩnh ở nhà.

Những người hiểu sách
Chúng tôi muốn mọi nhân viên có thể giới thiệu sách cho bất kỳ ai bước vào.
""",
    "zh": """我们怎样看待今后几年

我们在山谷里有三家小图书馆。2025年接待读者4.8万人次，全国平均是每人6次。

可以相聚的地方
我们要让山谷里每个孩子都找到一个读书很有趣的地方。太多孩子在家里没有安静的角落。

懂书的人
我们要让每位馆员都能给走进来的人推荐一本好书。
""",
}
