"""Where sentences end, and above all where they do not."""

import pytest

from assistant.document import read


def texts(text, code):
    return [sentence.text for sentence in read(text, language=code).sentences]


@pytest.mark.parametrize(
    ("code", "sentences"),
    [
        (
            "nl",
            [
                "We werken o.a. met Philips en Van Dam.",
                "De investering is € 1.250.000,50 per jaar.",
                "Klaar op 31.12.2027.",
            ],
        ),
        (
            "nl",
            [
                "Dhr. De Wit leidt m.n. De Hoeve e.d. tot 2027.",
                "Zie art. 5 en nr. 12 van blz. 3.",
                "Daarna volgt v2.0.1.",
            ],
        ),
        ("nl", ["We openen winkels in Utrecht, Zwolle enz.", "Daarna volgt Breda."]),
        (
            "sv",
            [
                "Vi stödjer bl.a. Lund och t.ex. Kalmar.",
                "Det kostar 12,5 mkr. per år fr.o.m. 2027.",
                "Sedan följer nästa steg.",
            ],
        ),
        ("sv", ["Vi köper cyklar, kartor m.m. Sedan öppnar vi.", "Se kap. 3 och s. 12."]),
        ("vi", ["Chúng tôi mở chi nhánh tại TP. Hồ Chí Minh trong năm 2027.", "Doanh thu đạt 1.250.000 USD."]),
        (
            "vi",
            ["PGS. TS. Nguyễn Văn An phụ trách mục 2.1 của kế hoạch.", "Chi phí giảm 3,5 tỷ đồng v.v. và giữ nguyên."],
        ),
        ("zh", ["收入达到1.5亿元！", "客户满意度提高到90%。", "“明年再说？”", "发布v2.0.1版本。"]),
        ("zh", ["第一步是2027.3.1之前完成试点.", "第二步是全国推广!"]),
        (
            "en",
            [
                "We ship v2.0.1 by Dec. 31, 2027.",
                "Dr. Brown agrees, e.g. Monday.",
                "The U.S. market grows 3.5 % a year.",
            ],
        ),
        ("en", ["Acme Inc. Bristol makes bikes.", "It sells lights, locks, etc. We like it."]),
        ("en", ["Why now?", "Because riders wait!", "“Nobody likes that.”", "(So we act.)", "Next … we hire."]),
        ("en", ["Our goals are: 1. Keep riders. 2. Win No. 5 spot."]),
    ],
)
def test_abbreviations_dates_and_versions_end_nothing(code, sentences):
    found = texts(" ".join(sentences) if code != "zh" else "".join(sentences), code)
    joined = "".join(found).replace(" ", "")
    assert joined == "".join(sentences).replace(" ", "")
    for sentence in sentences:
        assert not any(sentence.startswith(piece) and piece != sentence and len(piece) < 6 for piece in found), found


@pytest.mark.parametrize(
    ("code", "text", "count"),
    [
        ("nl", "We werken o.a. met Philips. De kosten zijn € 1.250.000,50. Einde op 31.12.2027. Daarna rust.", 4),
        ("sv", "Vi stödjer bl.a. Lund och t.ex. Kalmar. Det blir m.m. Sedan följer 2027. Nu börjar vi.", 4),
        ("vi", "Mở chi nhánh tại TP. Hồ Chí Minh trong Q4. Đạt 1.000 khách hàng. Giữ chi phí ở mức 3,5 tỷ.", 3),
        ("zh", "收入达到1.5亿元!客户满意度提高到90%。发布v2.0.1版本。", 3),
        ("en", "Ship v2.0.1 by Dec. 31, 2027. Dr. Brown of the U.S. office agrees. Growth was 3.5 %. Done.", 4),
        ("en", "The pilot is done.Riders like it now.", 2),
        ("en", "It runs on Node.js and ASP.NET for now.", 1),
        ("zh", "我们再往前走.假设门店已经开张,就可以继续。", 2),
        ("en", "We won the prize! 🎉 Now we hire ten people.", 2),
    ],
)
def test_the_number_of_sentences(code, text, count):
    assert len(texts(text, code)) == count, texts(text, code)


def test_a_long_chinese_sentence_is_cut_at_its_semicolons():
    parts = [
        "到2027年底，新建门店二十家，覆盖华东和华南的主要城市，门店平均月销售额达到八十万元；",
        "线上订单占比从百分之三十提高到百分之五十，退货率不超过百分之二；",
        "客户满意度保持在九十分以上。",
    ]
    assert texts("".join(parts), "zh") == parts
    assert len(texts("增加门店；减少库存。这是今年的重点。", "zh")) == 2


def test_hard_wrapped_lines_are_one_sentence_with_its_line_ends():
    wrapped = (
        "Bakery Noord delivers bread to two hundred shops in the north, and\n"
        "one in ten of these deliveries comes too late to be sold on the same\n"
        "day. By the end of 2027 we want 98 % of all deliveries to be on time,\n"
        "without more drivers. The new planning makes this possible for every\n"
        "shop we serve."
    )
    document = read(wrapped)
    assert len(document.blocks) == 1
    assert [" ".join(sentence.text.split()) for sentence in document.sentences] == [
        "Bakery Noord delivers bread to two hundred shops in the north, and one in ten of these deliveries comes too late to be sold on the same day.",
        "By the end of 2027 we want 98 % of all deliveries to be on time, without more drivers.",
        "The new planning makes this possible for every shop we serve.",
    ]


def test_chinese_lines_of_one_width_are_a_wrap_too():
    wrapped = (
        "北方面包房每天向两百家商店送货，其中十分之一的订单\n"
        "送达时间太晚，当天无法售出。到二零二七年底我们希望\n"
        "百分之九十八的订单能够准时送达，同时不增加司机的人\n"
        "数。新的排班方式让每一家商店都能做到这一点。"
    )
    assert [len(read(wrapped).blocks), len(read(wrapped).sentences)] == [1, 3]


def test_lines_of_a_writers_own_are_not_joined():
    lines = [
        "Keep riders longer",
        "Repair faster than anyone in the city",
        "Train 40 new mechanics",
        "Open on Sundays too",
    ]
    assert texts("\n".join(lines), "en") == lines


def test_a_line_of_a_list_that_goes_on_is_one_item():
    text = "- Every rider gets a call within two days after the repair,\n  and a second one after a month.\n- Mechanics learn from it."
    document = read(text)
    assert [block.kind for block in document.blocks] == ["bullet", "bullet"]
    assert document.sentences[0].text.endswith("after a month.")
