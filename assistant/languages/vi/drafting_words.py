"""What the offline drafter listens for and writes in Vietnamese, each kind in a room of its own."""

from assistant.languages.drafting_words import DraftingWords
from assistant.languages.vi.drafting_cues import CUES
from assistant.languages.vi.drafting_labels import LABELS
from assistant.languages.vi.drafting_phrases import PHRASES
from assistant.languages.vi.drafting_sentences import SENTENCES

DRAFTING_WORDS = DraftingWords(
    cues=CUES,
    labels=LABELS,
    phrases=PHRASES,
    sentences=SENTENCES,
    stop_words="ai anh bà bằng bị các cách cái cần cho chúng chỉ có con còn cũng của cùng do đang đã đầu đây để đến đi điều đó được em gì giữa hay hiện họ hơn hết khi không là lại lên lúc mà mình mỗi một mới muốn này nào năm nên nếu ngày người nhiều như nhưng những nói nữa ở phải qua "
    "quý ra rằng rất rồi sau sẽ số so ta tại tháng theo thì thôi tôi tới trên trong trung bình tuần từ tự và vào vẫn về vì việc với xuống ông lần hoặc đều tuy bình quân mức cuối nay tỷ lệ trước đồng",
    title_limit=22,
)
