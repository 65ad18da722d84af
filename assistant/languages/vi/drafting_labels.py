"""How a text names the parts of a plan, in Vietnamese."""

from assistant.languages.drafting_words import Labels

LABELS = Labels(
    objective=(r"mục tiêu(?: của [\w ]+| nhóm [\w ]+| đội [\w ]+)?", r"OKR"),
    key_result=(r"kết quả (?:chính|then chốt|quan trọng)", r"KR"),
    kpi=(r"KPI(?: hiện tại| mới)?",),
    initiative=(
        r"sáng kiến",
        r"việc cần làm",
        r"việc phải làm",
        r"việc sẽ làm",
        r"việc làm",
        r"công việc",
        r"nhiệm vụ",
        r"hành động",
        r"giải pháp",
        r"biện pháp",
        r"cách làm",
        r"hoạt động",
    ),
    priority=(
        r"(?:định hướng )?ưu tiên",
        r"trọng tâm",
        r"chủ đề",
        r"trụ cột",
        r"định hướng",
        r"mục tiêu chiến lược",
        r"mục tiêu",
    ),
    reason=(r"vì sao", r"lý do", r"tại sao", r"vì"),
    general=(
        r"(?:(?:chương|phần|mục)\s+[\w.]+\W+)?(?:bối cảnh(?: chung)?|giới thiệu(?: chung)?|tóm tắt|mở đầu|lời (?:mở đầu|nói đầu|kết|ngỏ|cảm ơn)[^.]*|kết luận|phụ lục[^.]*|lịch sử[^.]*|đôi nét[^.]*|chặng đường[^.]*|bảng (?:theo dõi|chỉ tiêu)|(?:mấy|những|một vài|vài|các) con số[^.]*|theo dõi(?: và đánh giá)?|đánh giá|(?:các )?bước tiếp theo|các ưu tiên[^.]*|(?:những )?ưu tiên(?: năm \d+)?|ngoài [\w ]*ưu tiên|(?:ba|bốn|năm|các|những) hướng đi)(?:\s*\([^)]*\))?",
        r"(?:(?:chương|phần|mục)\s+[\w.]+\W+)?(?:(?:những |các )?việc (?:cần làm|phải làm|làm|khác|sẽ làm|tiếp theo)|công việc(?: tiếp theo)?|hành động|sáng kiến|(?:các )?giải pháp[^.]*|(?:những |các )?rủi ro[^.]*|nguồn lực[^.]*|ngân sách[^.]*|kinh phí[^.]*|tiền|đầu tư|(?:các )?kiến nghị|đề xuất(?: và kiến nghị)?|kính gửi|người gửi|ngày|liên hệ|cách đo.*|chúng ta sẽ làm gì.*|tổ chức thực hiện|phân công[^.]*|ai coi|hiện trạng|thực trạng|tình hình[^.]*|(?:điểm|nhìn) lại[^.]*|kết quả(?: đạt được| năm[^.]*)?|thuyết minh|thị trường|bên ngoài|mình đang ở đâu|chúng ta đang ở đâu|[\w ]*hôm nay|nhìn xa hơn[^.]*|thông tin chung|thành phần[^.]*|nội dung|tìm kiếm\W*|trang chủ[^.]*|giám đốc|hỏi đáp|cảm ơn[^.]*)(?:\s*\([^)]*\))?",
    ),
    goals=(
        "chiến lược",
        "ưu tiên",
        "mục tiêu",
        "trọng tâm",
        "định hướng",
        "tầm nhìn",
        "trụ cột",
    ),
    objective_list=(r"(?:một )?mục tiêu[^.]*bao gồm[^.:]*:$", r"ví dụ (?:về )?(?:OKR|mục tiêu)[^.]*:$"),
    key_result_list=(
        r"(?:một )?kết quả (?:chính|quan trọng|then chốt)[^.]*bao gồm[^.:]*:$",
        r"ví dụ (?:về )?kết quả[^.]*:$",
    ),
    kpi_list=(r"^ví dụ .*\bKPI:$",),
    worked=(r"nếu mục tiêu của bạn là (?P<objective>[^,]+), .*kết quả (?:chính|then chốt) của bạn có thể bao gồm",),
)
