"""Goal words in Vietnamese."""

from assistant.languages.goal_words import GoalWords, words

# Word lists read better as running text than one word a line.
# fmt: off
GOAL_WORDS = GoalWords(
    decimal_mark=",",
    numbers={
        "hai": 2, "ba": 3, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "bẩy": 7, "tám": 8, "chín": 9, "mười": 10, "mười một": 11, "mười hai": 12,
        "mười ba": 13, "mười bốn": 14, "mười lăm": 15, "mười sáu": 16, "mười bảy": 17, "mười tám": 18, "mười chín": 19, "một trăm": 100, "hai trăm": 200,
        "ba trăm": 300, "năm trăm": 500, "một nghìn": 1000, "một ngàn": 1000,
    },
    tens={
        "hai mươi": 20, "ba mươi": 30, "bốn mươi": 40, "năm mươi": 50, "sáu mươi": 60, "bảy mươi": 70, "tám mươi": 80, "chín mươi": 90,
    },
    ones={"mốt": 1, "một": 1, "hai": 2, "ba": 3, "tư": 4, "bốn": 4, "lăm": 5, "nhăm": 5, "sáu": 6, "bảy": 7, "tám": 8, "chín": 9},
    compounds=("{tens} {ones}",),
    dozens={"một tá": 12, "một chục": 10, "hai chục": 20, "ba chục": 30},
    scales={
        "chục": 10, "trăm": 100, "nghìn": 1000, "ngàn": 1000, "k": 1000, "vạn": 10**4, "triệu": 10**6, "tr": 10**6, "m": 10**6, "tỷ": 10**9, "tỉ": 10**9, "b": 10**9,
        "nghìn tỷ": 10**12, "ngàn tỷ": 10**12, "nghìn tỉ": 10**12,
    },
    articles=words("một"),
    fractions={
        "một nửa số": 50, "nửa số": 50, "một phần ba": 33.33, "hai phần ba": 66.67, "một phần tư": 25, "ba phần tư": 75, "một phần năm": 20, "một phần mười": 10,
    },
    none_words=words("không có, không còn, không để xảy ra, không xảy ra"),
    units={
        "phần trăm": "%", "điểm phần trăm": "pp", "điểm %": "pp", "pp": "pp", "điểm cơ bản": "bps",
        "mili giây": "ms", "mili-giây": "ms", "giây": "s", "phút": "min", "giờ": "h", "tiếng": "h", "giờ đồng hồ": "h", "ngày": "day", "ngày làm việc": "day", "tuần": "week", "tuần lễ": "week",
        "tháng": "month", "quý": "quarter", "năm": "year", "điểm": "score", "sao": "score", "km": "km", "ki-lô-mét": "km", "kilogam": "kg", "cân": "kg", "tấn": "t",
        "lít": "l", "mét": "m", "mét vuông": "m²", "héc-ta": "ha", "hecta": "ha",
    },
    currencies={"đồng": "VND", "vnđ": "VND", "đ": "VND", "đô la": "USD", "đô la mỹ": "USD", "đô-la": "USD", "đô": "USD", "euro": "EUR", "bảng": "GBP", "nhân dân tệ": "CNY", "tệ": "CNY"},
    score_words=words("nps, enps, csat, ces, điểm, điểm số, điểm nps, xếp hạng, điểm đánh giá, chỉ số, điểm hài lòng, đánh giá trung bình, điểm trung bình"),
    counters=words("chiếc, cái"),
    factors={
        "gấp đôi": 2, "tăng gấp đôi": 2, "nhân đôi": 2, "gấp ba": 3, "tăng gấp ba": 3, "nhân ba": 3, "gấp bốn": 4, "gấp năm": 5, "gấp mười": 10, "gấp rưỡi": 1.5, "tăng gấp rưỡi": 1.5,
        "một nửa": 0.5, "giảm một nửa": 0.5, "giảm còn một nửa": 0.5, "giảm xuống còn một nửa": 0.5, "giảm nửa": 0.5, "giảm đi một nửa": 0.5, "còn một nửa": 0.5,
    },
    times=words("lần, x, ×"),
    times_before=words("gấp"),
    at_least=words("ít nhất, tối thiểu, không dưới, không ít hơn, không thấp hơn, ít nhất là, tối thiểu là, tối thiểu đạt, ít nhất đạt, từ trên, không nhỏ hơn"),
    more_than=words("trên, hơn, vượt, vượt quá, lớn hơn, cao hơn, nhiều hơn, vượt mức, vượt mốc, trên mức"),
    at_most=words("không được quá, không được vượt quá, không được cao hơn, tối đa, không quá, nhiều nhất, không vượt quá, không cao hơn, không hơn, cao nhất, không trên, tối đa là, trong vòng, không nhiều hơn, không lớn hơn"),
    less_than=words("dưới, thấp hơn, ít hơn, nhỏ hơn, chưa đến, dưới mức, xuống dưới, còn dưới, nhanh hơn, ngắn hơn"),
    about=words("khoảng, xấp xỉ, tầm, gần, chừng, khoảng chừng, ước chừng"),
    at_least_after=words("trở lên, hoặc hơn, hoặc cao hơn, hoặc nhiều hơn"),
    at_most_after=words("trở xuống, hoặc ít hơn, hoặc thấp hơn"),
    between=words("từ, khoảng từ, trong khoảng, giữa"),
    between_and=words("đến, và, tới"),
    range_to=words("đến, tới, hoặc"),
    from_value=words("từ, từ mức, từ mức hiện tại, từ con số"),
    to_value=words(
        "lên, xuống, xuống còn, lên đến, lên tới, lên mức, xuống mức, còn, đạt, đạt được, đạt mức, thành, đến, tới, về, về mức, đạt đến, đạt tới, chỉ còn, tới mức, hướng tới, đạt khoảng, ở mức"
    ),
    by_amount=words("thêm, đi, được thêm, với mức tăng, bớt, với mức giảm, ở mức tăng"),
    of_value=words("là, ở mức, bằng, =, :, có, ở, đạt, phải là, cần là, là ở mức"),
    now=words("hiện, hiện phải, hiện vẫn phải, hiện tại, hiện nay, hiện đang, hôm nay, đang, bây giờ, mức hiện tại, ban đầu, xuất phát điểm, giá trị ban đầu, hiện là, hiện ở mức, đến nay, tính đến nay, ngày nay, vẫn"),
    past=words("năm ngoái, năm trước, quý trước, tháng trước, đã, trước đây, năm vừa qua, năm qua, vừa qua, quý vừa qua, trong năm qua"),
    must=words("phải, cần, sẽ, muốn, mục tiêu, mục tiêu là, phấn đấu, hướng tới, cần đạt, phải đạt, nhằm, chỉ tiêu, phải là, cần phải, dự kiến, kỳ vọng, đặt mục tiêu, quyết tâm"),
    present=words("là, chiếm, mất, có, đang là, đang ở mức, ở mức, tốn"),
    stretch=words("tốt nhất là, lý tưởng là, mong muốn, ưu tiên, mục tiêu vươn tới, kỳ vọng, tốt hơn là, phấn đấu đạt, lý tưởng nhất là, và tốt nhất là, mục tiêu thử thách"),
    compared=words("so với, so với mức, hơn so với"),
    per=words("mỗi, trên mỗi, cho mỗi, /, từng, cứ"),
    out_of=words("trên, /, trong số, trong"),
    population=words("trong số, trên tổng số, của toàn bộ, trong tổng số, của tất cả, trong tổng, cho tất cả, cho toàn bộ, của"),
    within=words("trong vòng, trong, dưới, trong chưa đầy, chưa đến"),
    name_before=words(
        "iso, iec, rfc, soc, phiên bản, version, v, giai đoạn, scope, phạm vi, python, java, windows, chương, kpi, kr, okr, o, điều, bước, mục, phần, sev, ưu tiên, mức ưu tiên, p, covid, công nghiệp, cách mạng công nghiệp, web, số, phòng, top, cấp, hạng,"
        "trang, hình, bảng, phụ lục, trụ cột, cột mốc, tier, sprint, nghị quyết, quyết định, nghị định, thông tư, đợt, kết quả then chốt, khóa, lớp, quận, đường, tầng, thứ, công nghệ"
    ),
    name_after=words("g, d"),
    ordinal_marks=words("thứ"),
    increase=words(
        "tăng, gia tăng, nâng, nâng cao, mở rộng, cải thiện, đẩy mạnh, thúc đẩy, tăng trưởng, tăng cường, phát triển, tăng thêm, nâng mức, tăng được, tăng lên, nâng lên, đưa lên, đẩy nhanh, bổ sung"
    ),
    decrease=words("giảm, cắt giảm, hạ, rút ngắn, giảm thiểu, hạn chế, thu hẹp, tiết giảm, kéo giảm, hạ thấp, giảm bớt, làm giảm, giảm được, giảm xuống, hạ xuống, kéo xuống, giảm đi"),
    maintain=words("giữ, duy trì, bảo đảm, đảm bảo, giữ vững, giữ nguyên, ổn định, giữ ở mức, duy trì ở mức"),
    reach=words("đạt, đạt được, có được, đạt tới, hoàn thành, chạm, đạt mức, thực hiện, hoàn tất, vượt mốc, đưa"),
    make=words(
        "tuyển, tuyển dụng, ký, ký kết, mở, ra mắt, thu hút, bán, đào tạo, xây dựng, tạo, tạo ra, tổ chức, thêm mới, có thêm, giành, phỏng vấn, xuất bản, phát hành, triển khai, trồng, lắp đặt, tiết kiệm, huy động, thu thập, chốt, giao, xử lý, trả lời, giải quyết, gửi, viết, bàn giao, tiếp cận, khai trương, kết nạp, hợp tác, đầu tư, thu về, chuyển đổi, cấp, cung cấp, sản xuất, tái chế, bổ nhiệm, phục vụ, phát triển được"
    ),
    more=words("nhiều hơn, cao hơn, thêm, tăng trưởng"),
    fewer=words("ít hơn, thấp hơn, ngắn hơn"),
    growth=words("mức tăng, tăng trưởng, mức tăng trưởng, tốc độ tăng trưởng, tăng thêm, tốc độ tăng"),
    decline=words("mức giảm"),
    months={
        "tháng giêng": 1, "tháng một": 1, "tháng hai": 2, "tháng ba": 3, "tháng tư": 4, "tháng năm": 5, "tháng sáu": 6, "tháng bảy": 7, "tháng tám": 8, "tháng chín": 9,
        "tháng mười": 10, "tháng mười một": 11, "tháng mười hai": 12, "tháng chạp": 12,
    },
    ordinals={"đầu tiên": 1, "thứ nhất": 1, "thứ hai": 2, "thứ ba": 3, "thứ tư": 4, "i": 1, "ii": 2, "iii": 3, "iv": 4, "cuối cùng": 4},
    period_words={"ngày": "day", "tuần": "week", "tháng": "month", "quý": "quarter", "nửa năm": "half", "học kỳ": "half", "năm": "year", "năm tài chính": "fiscal", "niên độ": "fiscal", "năm tài khóa": "fiscal", "niên độ tài chính": "fiscal"},
    labels={"q": "quarter", "h": "half", "t": "month", "w": "week", "fy": "fiscal"},
    day_words=(),
    quarters={
        "quý i": 1, "quý ii": 2, "quý iii": 3, "quý iv": 4, "quý một": 1, "quý hai": 2, "quý ba": 3, "quý bốn": 4, "quý tư": 4, "quý đầu": 1, "quý cuối": 4, "quý đầu tiên": 1, "quý thứ nhất": 1,
        "quý thứ hai": 2, "quý thứ ba": 3, "quý thứ tư": 4, "quý cuối cùng": 4,
    },
    halves={
        "nửa đầu năm": 1, "nửa cuối năm": 2, "6 tháng đầu năm": 1, "6 tháng cuối năm": 2, "sáu tháng đầu năm": 1, "sáu tháng cuối năm": 2, "nửa đầu": 1, "nửa sau năm": 2, "nửa cuối": 2, "nửa năm đầu": 1, "nửa năm cuối": 2,
    },
    durations={"nửa năm": 6, "một năm rưỡi": 18, "năm rưỡi": 18, "nửa năm tới": 6},
    fixed_periods={
        "sang năm": ("year", 1), "ngày mai": ("day", 1), "năm ngoái": ("year", -1), "năm trước": ("year", -1), "quý trước": ("quarter", -1),
        "tháng trước": ("month", -1), "năm vừa qua": ("year", -1), "quý vừa qua": ("quarter", -1),
    },
    this=words("này, nay"),
    next=words("tới, sắp tới, kế tiếp, tiếp theo, sau"),
    last=words("ngoái, vừa qua, qua"),
    end=words("cuối, hết, kết thúc"),
    start=(),
    early=words("đầu"),
    middle=words("giữa"),
    date_joints=words("của"),
    by_date=words("đến, tới, chậm nhất, muộn nhất, hạn chót, trễ nhất, chậm nhất là, muộn nhất là, đến hết, hết, cho đến, tính đến, kể từ nay đến, từ nay đến, hạn, thời hạn, chậm nhất vào, muộn nhất vào, trước hoặc vào, không muộn hơn, từ nay đến hết"),
    in_date=words("trong, trong vòng, vào, suốt, trong suốt, trong cả, trong thời gian"),
    before_date=words("trước, trước khi, trước khi kết thúc"),
    from_date=words("kể từ, từ, bắt đầu từ"),
    since_date=words("sau, so với, kể từ khi, so với cùng kỳ"),
    every=words("mỗi, hàng, hằng, từng, /"),
    loose_times=words("mùa hè, hè, tết, mùa đông, mùa xuân, mùa thu, kỳ nghỉ hè, tết nguyên đán, mùa cao điểm, giáng sinh, dịp tết, mùa mưa, dịp hè"),
    share_without_of=True,
    verbs_in_nouns=True,
    subjects=words("chúng tôi, chúng ta, nhóm, đội, đội ngũ của chúng tôi, tôi, công ty chúng tôi, của chúng tôi, họ"),
    lead_words=words("chỉ, các, những, của, trong, cho, và, với, tổng, được, là, để, việc, mức, về, vào, ở, từ, rằng, mọi, ra, đưa, lại, thêm, tất cả, toàn bộ, con số"),
    trail_words=words("của, trong, cho, và, với, được, là, để, ở, từ, lên, xuống, đến, mức, vào, phải, cần, sẽ, hơn, so, hoặc, tại, về, mỗi, thì, ra, rằng, vẫn"),
    breaks=words("thông qua, bằng cách, nhờ, để, do, khi, nếu, nhưng, mà, vì, qua việc, thay vì, trong đó"),
    ignored=words("nâng cấp, tải xuống, tải lên, tải về, tốt nghiệp, ba lô, năng lượng, năm học, hai bên, một số, đầu tư, tăng ca, tăng ga, số một, hàng đầu, đầu vào, đầu ra, trên toàn quốc, trên thị trường, trên nền tảng, trên ứng dụng, trên trang web, trên website, trên mạng, giữa các, trước đó, trong đó, trong nước, qua đời, thứ nhất, giữ chân, giữ chân khách hàng"),
)
