"""What the person is told about an imperfect draft, in the set's language."""

# ruff: noqa: E501 - a table reads best with one sentence a line.

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from assistant.records import LanguageCode

Note = Literal[
    "cut",
    "length",
    "stopped",
    "loop",
    "left_out",
    "emptied",
    "other_language",
    "fewer",
    "extra",
    "part_read",
    "long_text",
    "parts_missed",
    "weak",
    "order",
]

NOTES: Mapping[Note, Mapping[LanguageCode, str]] = {
    "cut": {
        "en": "The model's answer broke off. Complete objectives that were kept: %(kept)d. Drafting again may bring more.",
        "nl": "Het antwoord van het model brak af. Volledige doelstellingen die bewaard zijn: %(kept)d. Een nieuw concept levert misschien meer op.",
        "sv": "Modellens svar bröts av. Fullständiga mål som har behållits: %(kept)d. Ett nytt utkast kan ge fler.",
        "vi": "Câu trả lời của mô hình bị ngắt giữa chừng. Số mục tiêu hoàn chỉnh được giữ lại: %(kept)d. Soạn lại có thể cho thêm mục tiêu.",
        "zh": "模型的回答中途断开。已保留的完整目标数：%(kept)d。重新起草可能会得到更多目标。",
    },
    "length": {
        "en": "The model reached its length limit. Complete objectives that were kept: %(kept)d. Asking for fewer objectives may help.",
        "nl": "Het model bereikte zijn maximale lengte. Volledige doelstellingen die bewaard zijn: %(kept)d. Minder doelstellingen vragen helpt misschien.",
        "sv": "Modellen nådde sin längdgräns. Fullständiga mål som har behållits: %(kept)d. Det kan hjälpa att be om färre mål.",
        "vi": "Mô hình đã chạm giới hạn độ dài. Số mục tiêu hoàn chỉnh được giữ lại: %(kept)d. Yêu cầu ít mục tiêu hơn có thể sẽ ổn.",
        "zh": "模型达到了长度上限。已保留的完整目标数：%(kept)d。减少目标数量或许有帮助。",
    },
    "stopped": {
        "en": "The model stopped answering before it was done. Complete objectives that were kept: %(kept)d. Drafting again may bring more.",
        "nl": "Het model antwoordde niet meer voordat het klaar was. Volledige doelstellingen die bewaard zijn: %(kept)d. Een nieuw concept levert misschien meer op.",
        "sv": "Modellen slutade svara innan den var klar. Fullständiga mål som har behållits: %(kept)d. Ett nytt utkast kan ge fler.",
        "vi": "Mô hình ngừng trả lời trước khi xong. Số mục tiêu hoàn chỉnh được giữ lại: %(kept)d. Soạn lại có thể cho thêm mục tiêu.",
        "zh": "模型在完成之前停止了回答。已保留的完整目标数：%(kept)d。重新起草可能会得到更多目标。",
    },
    "loop": {
        "en": "The model began to repeat itself and was stopped. Complete objectives that were kept: %(kept)d.",
        "nl": "Het model ging zichzelf herhalen en is gestopt. Volledige doelstellingen die bewaard zijn: %(kept)d.",
        "sv": "Modellen började upprepa sig och stoppades. Fullständiga mål som har behållits: %(kept)d.",
        "vi": "Mô hình bắt đầu lặp lại và đã bị dừng. Số mục tiêu hoàn chỉnh được giữ lại: %(kept)d.",
        "zh": "模型开始自我重复，已被停止。已保留的完整目标数：%(kept)d。",
    },
    "left_out": {
        "en": "Objectives left out because the model gave nothing usable for them: %(count)d.",
        "nl": "Doelstellingen die zijn weggelaten omdat het model er niets bruikbaars voor gaf: %(count)d.",
        "sv": "Mål som har utelämnats eftersom modellen inte gav något användbart: %(count)d.",
        "vi": "Số mục tiêu bị bỏ vì mô hình không đưa ra nội dung dùng được: %(count)d.",
        "zh": "因模型未给出可用内容而略去的目标数：%(count)d。",
    },
    "emptied": {
        "en": "In “%(title)s” some values could not be read and were left empty.",
        "nl": "In “%(title)s” waren sommige waarden onleesbaar; die zijn leeg gelaten.",
        "sv": "I ”%(title)s” gick vissa värden inte att läsa; de har lämnats tomma.",
        "vi": "Trong “%(title)s” có giá trị không đọc được và đã được để trống.",
        "zh": "“%(title)s”中有些数值无法读取，已留空。",
    },
    "other_language": {
        "en": "The model did not write everything in English, even when asked again.",
        "nl": "Het model schreef niet alles in het Nederlands, ook niet na een nieuwe vraag.",
        "sv": "Modellen skrev inte allt på svenska, inte heller när den fick frågan igen.",
        "vi": "Mô hình không viết toàn bộ bằng tiếng Việt, kể cả khi được yêu cầu lại.",
        "zh": "模型没有全部用简体中文书写，再次要求后仍是如此。",
    },
    "fewer": {
        "en": "Objectives asked for: %(wanted)d; objectives the model proposed: %(kept)d.",
        "nl": "Gevraagde doelstellingen: %(wanted)d; door het model voorgesteld: %(kept)d.",
        "sv": "Efterfrågade mål: %(wanted)d; föreslagna av modellen: %(kept)d.",
        "vi": "Số mục tiêu được yêu cầu: %(wanted)d; số mục tiêu mô hình đề xuất: %(kept)d.",
        "zh": "要求的目标数：%(wanted)d；模型提出的目标数：%(kept)d。",
    },
    "extra": {
        "en": "The model proposed more objectives than asked for; only the first ones were kept: %(kept)d.",
        "nl": "Het model stelde meer doelstellingen voor dan gevraagd; alleen de eerste zijn bewaard: %(kept)d.",
        "sv": "Modellen föreslog fler mål än efterfrågat; bara de första har behållits: %(kept)d.",
        "vi": "Mô hình đề xuất nhiều mục tiêu hơn yêu cầu; chỉ giữ những mục tiêu đầu tiên: %(kept)d.",
        "zh": "模型提出的目标多于要求，只保留了最前面的：%(kept)d 个。",
    },
    "part_read": {
        "en": "The model seems to have read only part of the text: its context may be too small.",
        "nl": "Het model lijkt maar een deel van de tekst te hebben gelezen: de context is misschien te klein.",
        "sv": "Modellen verkar bara ha läst en del av texten: dess kontext kan vara för liten.",
        "vi": "Có vẻ mô hình chỉ đọc được một phần văn bản: ngữ cảnh của nó có thể quá nhỏ.",
        "zh": "模型似乎只读取了部分文本：它的上下文可能太小。",
    },
    "long_text": {
        "en": "The text is long. The model read it in parts and drafted from the sentences it chose: %(sentences)d of %(all)d.",
        "nl": "De tekst is lang. Het model las die in delen en werkte met de zinnen die het koos: %(sentences)d van %(all)d.",
        "sv": "Texten är lång. Modellen läste den i delar och utgick från de meningar den valde: %(sentences)d av %(all)d.",
        "vi": "Văn bản dài. Mô hình đọc từng phần và soạn dựa trên các câu nó chọn: %(sentences)d trên %(all)d.",
        "zh": "文本较长。模型分段阅读，并根据所选句子起草：共 %(all)d 句，选用 %(sentences)d 句。",
    },
    "parts_missed": {
        "en": "Parts of the text that the model could not read: %(count)d of %(all)d.",
        "nl": "Delen van de tekst die het model niet kon lezen: %(count)d van %(all)d.",
        "sv": "Delar av texten som modellen inte kunde läsa: %(count)d av %(all)d.",
        "vi": "Số phần văn bản mà mô hình không đọc được: %(count)d trên %(all)d.",
        "zh": "模型未能读取的文本段数：共 %(all)d 段，未读 %(count)d 段。",
    },
    "weak": {
        "en": "In “%(title)s” a cited sentence says little about the goal. Look at the source before you keep it.",
        "nl": "Bij “%(title)s” zegt een aangehaalde zin weinig over het doel. Kijk naar de bron voordat je het houdt.",
        "sv": "I ”%(title)s” säger en citerad mening inte mycket om målet. Titta på källan innan du behåller det.",
        "vi": "Trong “%(title)s” có câu trích dẫn ít liên quan đến mục tiêu. Hãy xem lại nguồn trước khi giữ.",
        "zh": "“%(title)s”引用的句子与目标关系不大，保留前请核对原文。",
    },
    "order": {
        "en": "“%(title)s” was left out: it rests only on sentences that look like instructions to a machine.",
        "nl": "“%(title)s” is weggelaten: het steunt alleen op zinnen die op opdrachten aan een machine lijken.",
        "sv": "”%(title)s” har utelämnats: det bygger bara på meningar som ser ut som instruktioner till en maskin.",
        "vi": "“%(title)s” đã bị bỏ: mục này chỉ dựa trên những câu trông như lệnh dành cho máy.",
        "zh": "“%(title)s”已略去：它只以看似给机器下指令的句子为依据。",
    },
}


def note(name: Note, language: LanguageCode, **values: object) -> str:
    return NOTES[name][language] % values
