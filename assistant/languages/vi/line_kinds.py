"""How Vietnamese names a measure and sets a limit."""

from assistant.languages.line_kinds import LineKinds
from assistant.languages.wording import words

LINE_KINDS = LineKinds(
    openers=words("""
        số, số lượng, số lượt, số ca, số ngày, số giờ, số người, tổng, tổng số, tỷ lệ, tỉ lệ, tỷ suất, tỷ trọng, tỉ trọng,
        thị phần, chi phí, doanh thu, doanh số, lợi nhuận, biên lợi nhuận, thời gian, thời lượng, điểm, điểm số, chỉ số,
        giá trị, giá vốn, mức, mức độ, độ, năng suất, hiệu suất, công suất, tần suất, tốc độ, sản lượng, lượng, lượt,
        lưu lượng, tồn kho, dư nợ, nợ quá hạn, dòng tiền, khối lượng, phần trăm, bình quân, trung bình, nps, csat
    """),
    nouns=words("số, tỷ lệ, điểm, nps, csat"),
    edges=words("""
        của, theo, tại, ở, từ, sau, trước, trong, trên, dưới, với, cho, mỗi, hằng, hàng, đến, bằng, khi, do, được, mà
    """),
    lead_ins=words("các, những, toàn bộ, mọi"),
    limits=words("""
        không được, không vượt quá, không vượt, không thấp hơn, không cao hơn, không giảm xuống dưới, không quá,
        luôn trên, luôn dưới, luôn ở mức, không bao giờ, không để
    """),
)
