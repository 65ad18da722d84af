"""The sentence of an objective in Vietnamese."""

from assistant.languages.saying import Saying
from assistant.languages.wording import words

SAYING = Saying(
    promise_of_us="Chúng tôi sẽ {objective}",
    promise_of_me="Tôi sẽ {objective}",
    aim_of_us="Mục tiêu của chúng tôi: {objective}",
    aim_of_me="Mục tiêu của tôi: {objective}",
    measured_by_us=", đo bằng",
    measured_by_me=", đo bằng",
    colon=":",
    end=".",
    pair=" và ",
    between="; ",
    last="; và ",
    verbs=words("""
        trở thành, trở nên, làm cho, làm, khiến, giúp, đem lại, đem, mang lại, mang đến, đưa, giành, chiếm, tạo, cho, để,
        phục vụ, dẫn đầu, tìm, mở, chấm dứt, bắt đầu, bảo vệ, khôi phục, sửa, chăm sóc, lắng nghe, học, dạy, chia sẻ, đón,
        ngăn, xóa, thay, chuyển, nối, chứng minh, xây dựng, biến, là, có, chinh phục, thuyết phục, thắng, trả lại, rút ngắn
    """),
    finite=(),
)
