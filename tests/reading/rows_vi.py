"""Mục tiêu bằng tiếng Việt, như một hãng xe đạp và một bệnh viện viết."""

from tests.reading.row import FIRST_QUARTER, FISCAL, Row, Table

# One statement a line.
# fmt: off
ROWS: Table = {
    # Từ mức này đến mức khác
    "from one value to another": (
        Row("Giảm tỷ lệ khách hàng rời bỏ từ 10% xuống 5% vào ngày 30/6/2027", 5, "%", baseline=10, change="level", deadline="2027-06-30", metric="tỷ lệ khách hàng rời bỏ", direction="decrease"),
        Row("Rút ngắn thời gian giao hàng từ 3 tuần xuống còn 10 ngày", 10, "day", baseline=21, metric="thời gian giao hàng", direction="decrease"),
        Row("Nâng tỷ lệ giao đúng hạn lên 97% (hiện 94%)", 97, "%", baseline=94, metric="tỷ lệ giao đúng hạn", direction="increase"),
        Row("Doanh thu tăng từ 1,2 tỷ đồng lên 1,8 tỷ đồng trong năm 2027", 1800000000, "VND", baseline=1200000000, deadline="2027-12-31", metric="Doanh thu"),
        Row("Tăng số thành viên từ 1.200 lên 2.000 trong quý 2 năm 2027", 2000, baseline=1200, deadline="2027-06-30", metric="số thành viên", direction="increase"),
        Row("Nâng eNPS từ -5 lên ít nhất 15", 15, "score", baseline=-5, comparator="at_least", metric="eNPS"),
        Row("Xe tồn kho: 240 → 60 chiếc vào cuối tháng 5", 60, baseline=240, deadline="2027-05-31"),
        Row("Hiện nay 18% khách hàng gia hạn; mục tiêu là 25% vào tháng 3 năm 2027", 25, "%", baseline=18, deadline="2027-03-31"),
        Row("Tăng tỷ lệ hài lòng từ 80% đến 90%", 90, "%", baseline=80, metric="tỷ lệ hài lòng"),
    ),
    # Thêm bao nhiêu
    "by an amount": (
        Row("Tăng doanh số mũ bảo hiểm thêm 20% trước ngày 1 tháng 4 năm 2027", 20, "%", change="delta", deadline="2027-03-31", others=("2027-04-01",), metric="doanh số mũ bảo hiểm", direction="increase"),
        Row("Giảm tỷ lệ nghỉ ốm 1,5 điểm phần trăm", 1.5, "pp", change="delta", metric="tỷ lệ nghỉ ốm", direction="decrease"),
        Row("Tăng sản lượng khung xe 18% so với năm ngoái", 18, "%", change="delta", metric="sản lượng khung xe"),
        Row("Giảm thời gian chờ 3 ngày", 3, "day", change="delta", metric="thời gian chờ"),
        Row("Chi phí vận chuyển giảm 15% trong năm nay", 15, "%", change="delta", deadline="2026-12-31", metric="Chi phí vận chuyển", direction="decrease"),
    ),
    # Gấp mấy lần
    "factors": (
        Row("Tăng gấp đôi số xe cho thuê đến cuối năm 2027", 2, "x", change="factor", deadline="2027-12-31", metric="số xe cho thuê", direction="increase"),
        Row("Giảm một nửa số khiếu nại bảo hành", 0.5, "x", change="factor", metric="số khiếu nại bảo hành", direction="decrease"),
        Row("Số hợp đồng doanh nghiệp tăng gấp 3 lần vào năm 2028", 3, "x", change="factor", deadline="2028-12-31", metric="Số hợp đồng doanh nghiệp"),
    ),
    # Số lượng
    "counts": (
        Row("Mở bốn cửa hàng mới trước mùa hè", 4, change="count", unfixed=True, metric="cửa hàng mới"),
        Row("Mở năm cửa hàng mới trong nửa đầu năm 2027", 5, change="count", deadline="2027-06-30", metric="cửa hàng mới"),
        Row("Ký 40 đại lý trong 6 tháng đầu năm 2027", 40, change="count", deadline="2027-06-30", metric="đại lý"),
        Row("Đào tạo hai mươi lăm thợ máy trong vòng sáu tháng", 25, change="count", deadline="2027-05-21", metric="thợ máy"),
        Row("Bán 12.500 xe đạp trong tuần 26 năm 2027", 12500, change="count", deadline="2027-07-04", metric="xe đạp"),
        Row("Thu hút 10 nghìn người đăng ký mới", 10000, change="count", metric="người đăng ký mới"),
        Row("Tiết kiệm 250 triệu đồng chi phí mua hàng", 250000000, "VND", change="count", metric="chi phí mua hàng"),
        Row("Không có sự cố nghiêm trọng trong năm 2027", 0, change="count", deadline="2027-12-31", metric="sự cố nghiêm trọng"),
    ),
    # Mức và so sánh
    "levels and comparators": (
        Row("Ít nhất 95% đơn hàng được gửi trong vòng 24 giờ", 95, "%", comparator="at_least", metric="đơn hàng"),
        Row("Công suất xưởng đạt tối thiểu 85%", 85, "%", comparator="at_least", metric="Công suất xưởng"),
        Row("Giữ tỷ lệ nghỉ việc dưới 8% trong suốt năm 2027", 8, "%", comparator="less_than", deadline="2027-12-31", metric="tỷ lệ nghỉ việc", direction="maintain"),
        Row("Không quá 2 khiếu nại trên mỗi 10.000 chuyến đi", 2, comparator="at_most", metric="khiếu nại"),
        Row("Trả lời cuộc gọi trong vòng 2 phút", 2, "min", comparator="at_most"),
        Row("Điểm hài lòng từ 4,5 trở lên vào cuối năm", 4.5, "score", comparator="at_least", deadline="2026-12-31", metric="Điểm hài lòng"),
        Row("Thời gian tải trang ≤ 1,5 giây", 1.5, "s", comparator="at_most", metric="Thời gian tải trang"),
        Row("Mức tiêu thụ điện khoảng 40 kWh/t vào năm 2028", 40, "kWh/t", comparator="about", deadline="2028-12-31"),
        Row("Tái sử dụng từ 80 đến 90% linh kiện", 80, "%", high=90, metric="linh kiện"),
        Row("Thời gian phản hồi 3-4 giờ", 3, "h", high=4, metric="Thời gian phản hồi"),
        Row("Ký ít nhất 8 đối tác, tốt nhất là 10", 8, stretch=10, comparator="at_least", metric="đối tác"),
        Row("Giành một phần ba số gói thầu trước 15/9/2027", 33.33, "%", deadline="2027-09-14", others=("2027-09-15",)),
        Row("Doanh thu trên 35 tỷ", 35000000000, comparator="more_than", metric="Doanh thu"),
    ),
    # Thời hạn
    "deadlines": (
        Row("Giảm tồn kho xuống 400 khung vào quý tới", 400, deadline="2027-03-31", metric="tồn kho", direction="decrease"),
        Row("Giảm tồn kho xuống 400 khung vào cuối tháng", 400, deadline="2026-11-30", metric="tồn kho"),
        Row("Đạt 300 thành viên trong vòng một năm", 300, deadline="2028-01-01", period=FIRST_QUARTER, metric="thành viên"),
        Row("Đạt 300 thành viên vào cuối năm tài chính", 300, deadline="2027-03-31", period=FISCAL, metric="thành viên"),
        Row("Đến giữa năm 2027, 70% nhà cung cấp báo cáo phát thải", 70, "%", deadline="2027-06-30"),
        Row("Tuyển 12 kỹ sư trong quý III/2027", 12, deadline="2027-09-30", metric="kỹ sư"),
        Row("Cải thiện mức độ hài lòng vào tháng 5", deadline="2027-05-31"),
        Row("Tuyển 12 kỹ sư chậm nhất ngày 15 tháng 12 năm 2026", 12, deadline="2026-12-15", metric="kỹ sư"),
    ),
    # Những con số không phải mục tiêu
    "numbers that are no targets": (
        Row("Vượt qua kỳ đánh giá ISO 22301 của xưởng"),
        Row("Chuyển cửa hàng sang phiên bản 4.2"),
        Row("Hỗ trợ trên đường 24/7"),
        Row("Làm lại khảo sát thị trường năm 2025"),
        Row("KR 2: Dịch vụ tốt hơn cho thành viên"),
        Row("Gọi 024 3825 1234 để được hỗ trợ"),
        Row("Giảm tỷ lệ rời bỏ từ XX% xuống YY%", withheld=True),
        Row("Bán [N] xe đạp trong tháng 6 năm 2027", withheld=True, deadline="2027-06-30"),
    ),
    # Câu trong văn bản chiến lược
    "sentences of a strategy text": (
        Row("Hôm nay 12% khách hàng dịch vụ của chúng tôi rời đi trong vòng một năm.", None, "%", baseline=12, metric="khách hàng dịch vụ"),
        Row("Đến cuối năm 2027 con số đó phải là 7%.", 7, "%", deadline="2027-12-31"),
        Row("Độ chính xác giao hàng là 91 phần trăm.", None, "%", baseline=91, metric="Độ chính xác giao hàng"),
        Row("Độ chính xác giao hàng là 91 phần trăm. Con số này phải đạt 97 phần trăm vào ngày 30 tháng 9 năm 2027.", 97, "%", baseline=91, deadline="2027-09-30", metric="Độ chính xác giao hàng"),
        Row("Năm ngoái chúng tôi đã giao 4.200 chiếc xe đạp."),
        Row("Công ty được thành lập năm 1987 và có 1.200 nhân viên tại 14 quốc gia."),
        Row("Hơn 4.000 người làm việc tại công ty."),
        Row("Doanh số năm 2025 tăng 12% lên 48 triệu euro."),
        Row("Doanh thu năm 2026 là 48 tỷ đồng. Năm 2028 chúng tôi phải đạt 60 tỷ đồng.", 60000000000, "VND", baseline=48000000000, deadline="2028-12-31", metric="Doanh thu"),
        Row("Khách hàng hiện chờ 9 ngày. Đến cuối năm 2027 không được quá 5 ngày.", 5, "day", baseline=9, comparator="at_most", deadline="2027-12-31"),
        Row("Chi phí bảo hành phải giảm từ 4,2% xuống 2,5% doanh thu.", 2.5, "%", baseline=4.2, metric="Chi phí bảo hành"),
        Row("Chỉ 54% nhân viên sẵn sàng giới thiệu công ty; mục tiêu là 75% trong vòng hai năm.", 75, "%", baseline=54, deadline="2028-11-21"),
    ),
}
