"""Giải thích về mục tiêu bằng tiếng Việt."""

from assistant.languages.guide import Guide

GUIDE = Guide(
    lead="OKR cho biết quý này muốn thay đổi điều gì. KPI cho thấy công việc hằng ngày có còn chạy tốt không. "
    "Phần lớn các nhóm cần cả hai.",
    questions=(
        ("Ta muốn đến đâu?", "Mục tiêu: điểm đến trên bản đồ, viết bằng những lời dễ nhớ."),
        ("Làm sao biết đã đến nơi?", "Kết quả then chốt: những biển chỉ đường, mỗi biển một con số."),
        (
            "Ta sẽ làm gì để đến đó?",
            "Sáng kiến: chính là việc lái xe. Đường này tắc thì đi đường khác; điểm đến không đổi.",
        ),
    ),
    titles={
        "okr": "OKR",
        "guardrail": "Chỉ số rào chắn",
        "health_metric": "Chỉ số sức khỏe",
        "kra": "KRA, lĩnh vực trách nhiệm chính",
        "mbo": "MBO, quản trị theo mục tiêu",
        "commitment": "Cam kết và khát vọng",
        "horizon": "Chiến lược và chiến thuật",
        "kind": "Chỉ số hay cột mốc",
        "kinds": "Dẫn dắt, kết quả và các loại khác",
        "stretch": "Chỉ tiêu thách thức",
    },
    words={
        "okr": "Objectives and key results: một mục tiêu kèm hai đến năm kết quả then chốt cho thấy khi nào đã đạt. Thường đặt "
        "cho một quý, ở cấp công ty, phòng ban, nhóm hoặc cá nhân.",
        "objective": "Điều gì sẽ tốt hơn và cho ai, trong một câu mà người khác nhắc lại được. Không cần con số: con số nằm ở "
        "kết quả then chốt. “Khách nhận lại xe sớm hơn.”",
        "key_result": "Một thay đổi đo được, có giá trị ban đầu, chỉ tiêu và ngày. Nó nói điều gì sẽ khác, không nói việc sẽ "
        "làm. “Giảm thời gian một lần bảo dưỡng từ 6,2 xuống 3 ngày trước 30/6.”",
        "initiative": "Việc được kỳ vọng sẽ làm một kết quả then chốt nhích lên: dự án, chiến dịch, công cụ mới. Việc có thể xong "
        "mà không có tác dụng gì, nên đứng bên cạnh chứ không nằm trong các kết quả then chốt.",
        "kpi": "Key performance indicator: chỉ số được theo dõi hết quý này sang quý khác, lần nào cũng đếm theo một cách. Khi "
        "cần thay đổi nhiều, nó có thể là kết quả then chốt của một kỳ, rồi trở lại làm KPI.",
        "health_metric": "KPI cần nằm trong ngưỡng trong lúc ta làm việc khác: tỷ lệ nghỉ việc, thời gian hoạt động, khiếu nại. "
        "Chỉ phải hành động khi nó ra khỏi ngưỡng.",
        "guardrail": "Cho thấy cái giá có thể phải trả khi đẩy một kết quả then chốt. Muốn sửa xe nhanh hơn thì xem thêm bao "
        "nhiêu xe phải quay lại; nhờ vậy kết quả mới thật.",
        "kra": "Những lĩnh vực mà một vị trí chịu trách nhiệm, như “chăm sóc khách hàng” hay “kho”. Chúng nói ai cần làm tốt ở "
        "đâu; mục tiêu nói ở đó cần thay đổi gì.",
        "mbo": "Một cách làm có từ trước: quản lý và nhân viên thống nhất mục tiêu cá nhân, thường cho một năm và gắn với lương. "
        "OKR thì công khai, ngắn hạn hơn và nên tách khỏi chuyện lương thưởng.",
        "metric": "Cái được đếm, gọi bằng tên: “thời gian một lần bảo dưỡng”. Hai người cùng đếm phải ra cùng một số.",
        "baseline": "Hiện nay đang ở đâu. Thiếu nó thì không ai biết chỉ tiêu là bước dài hay ngắn. Nếu chưa biết, hãy ghi khi "
        "nào sẽ biết.",
        "target": "Giá trị cần có vào ngày cuối. Nếu một khoảng là đủ tốt, hãy ghi cả hai đầu.",
        "stretch": "Giá trị vượt trên chỉ tiêu, đạt được thì thật đáng mừng. Đạt chỉ tiêu đã là thành công.",
        "current": "Con số mới nhất của KPI. Đặt cạnh con số trước đó, nó mới nói lên điều gì.",
        "unit": "Con số đếm cái gì: %, ngày, VND, điểm. Giá trị ban đầu và chỉ tiêu dùng cùng một đơn vị.",
        "direction": "Càng nhiều càng tốt, càng ít càng tốt, giữ một mức, hay phải đạt tới.",
        "change": "Cách đọc con số. “20%” có thể là mức cần đạt, mức tăng thêm 20%, số lần, hoặc số đếm từ không.",
        "comparator": "Chỉ tiêu chặt đến đâu: đúng bằng, ít nhất, nhiều nhất, khoảng, giữa hai giá trị.",
        "kind": "Chỉ số nhích từng bước và cho thấy tiến độ. Cột mốc chỉ có đạt hoặc chưa; nên dùng ít, và ghi rõ khi nào tính "
        "là đạt.",
        "done_when": "Với cột mốc: điều mà ai cũng kiểm tra được để thấy là đã đạt.",
        "deadline": "Ngày phải đạt. Để trống thì lấy ngày cuối của kỳ.",
        "rationale": "Vì sao là mục tiêu này, vì sao lúc này. Một dòng trong chiến lược là đủ; nó giúp người đọc sau biết nên bỏ "
        "gì.",
        "commitment": "Mục tiêu cam kết phải đạt trọn vẹn; không đạt thì cần giải thích. Mục tiêu khát vọng đặt cao đến mức đi "
        "được bảy phần mười đã là tốt.",
        "horizon": "Mục tiêu chiến lược phục vụ hướng đi nhiều năm; mục tiêu chiến thuật là một bước làm xong trong kỳ.",
        "confidence": "Tin chắc đến đâu rằng sẽ đạt, từ 1 đến 10. Hỏi lại ở mỗi lần check-in: con số đi xuống là lúc nên bàn, "
        "trước khi hết kỳ.",
        "owner": "Một người nói được tình hình ra sao và nhờ giúp đúng lúc. Không phải người làm hết mọi việc.",
        "next_step": "Việc sẽ làm đầu tiên, hoặc việc sẽ làm khi mục tiêu đã đạt.",
        "weight": "Mục này nặng bao nhiêu so với các mục cùng loại. Chỉ tỷ lệ là quan trọng: 2 nặng gấp đôi 1.",
        "theme_id": "Phần của chiến lược mà mục tiêu này xuất phát từ đó.",
        "depends_on": "Những việc người khác phải làm trước thì mục tiêu này mới đạt được. Mỗi dòng một việc, kèm người phụ"
        " trách.",
        "aligned_to": "Những mục tiêu của một bộ khác mà mục tiêu này phục vụ. Mỗi dòng một mục: mã của bộ, của mục tiêu, "
        "của kết quả then chốt.",
        "period": "Khoảng thời gian của bộ mục tiêu. Một quý hợp với phần lớn các nhóm; công ty thường lập cho một năm.",
        "level": "Mục tiêu của ai: công ty, phòng ban, nhóm hay cá nhân. Mục tiêu cấp dưới phục vụ cấp trên, không chép lại.",
        "check_in": "Một buổi trao đổi ngắn, mỗi tuần hoặc hai tuần: con số, độ tự tin, điều vướng mắc, việc làm tiếp.",
        "definition": "Đếm chính xác cái gì và không đếm cái gì: đơn hàng bị trả lại có tính là đơn hàng không?",
        "formula": "Con số được tính thế nào: “đơn giao đúng hạn ÷ tổng số đơn × 100”.",
        "why": "KPI cho biết điều gì, và sẽ làm gì nếu nó đi sai hướng. KPI mà không ai hành động theo thì có thể bỏ.",
        "data_source": "Con số lấy từ đâu: phần mềm, báo cáo, khảo sát. Nếu mất nhiều ngày mới có, hãy chọn chỉ số khác.",
        "frequency": "Bao lâu xem một lần. Đủ dày để kịp hành động, đừng dày đến mức chỉ thấy ngẫu nhiên.",
        "kinds": "Chỉ số dẫn dắt nhích trước nên còn kịp tác động, như số báo giá đã gửi. Chỉ số kết quả xác nhận về sau, như "
        "doanh thu. Chỉ số đầu vào đếm công sức; chỉ số định tính hỏi ý kiến.",
        "domain": "Tài chính, vận hành, khách hàng hoặc con người. Chỉ đo một mặt thì mới thấy một nửa.",
        "role": "KPI dùng để làm gì: đo một kết quả then chốt, canh tác dụng phụ, hay theo dõi sức khỏe.",
        "state": "KPI đã được đo hay còn phải thiết lập. KPI mới cần một người đứng ra làm.",
        "key_result_ids": "Những kết quả then chốt mà dòng này gắn với. KPI đo chúng; sáng kiến phải làm chúng nhích lên.",
    },
    okr_steps=(
        ("Bắt đầu từ chiến lược", "Xem tổ chức muốn trở thành gì và chọn điều quan trọng nhất kỳ này."),
        ("Viết hai đến bốn mục tiêu", "Mỗi mục tiêu nói điều gì tốt lên. Nhiều hơn bốn thì không còn gì là ưu tiên."),
        ("Cho mỗi mục tiêu hai đến năm kết quả then chốt", "Xem đang ở đâu, chọn muốn đi bao xa, ghi rõ ngày."),
        ("Lên kế hoạch công việc", "Gom sáng kiến cho từng kết quả; thống nhất ai phụ trách và cần gì từ nơi khác."),
        ("Check-in mỗi tuần hoặc hai tuần", "Nhìn con số và độ tự tin, không nhìn ai bận; đổi hướng sớm."),
        ("Nhìn lại và rút kinh nghiệm", "Điều gì hiệu quả, điều gì không, còn lại gì? Mang theo vào kỳ sau."),
    ),
    kpi_steps=(
        ("Nói điều muốn biết", "Con số này trả lời câu hỏi nào về mục tiêu?"),
        ("Chọn ít chỉ số", "Lấy những cái tác động được và sẽ hành động theo, thêm một cái canh tác dụng phụ."),
        ("Đặt giá trị", "Thế nào là tốt, thế nào là đáng lo, so với cái gì?"),
        ("Chuẩn bị dữ liệu", "Ghi lại định nghĩa, nguồn, bao lâu xem một lần và ai lo việc đó."),
        ("Theo dõi", "Nhìn diễn biến theo thời gian hơn là một con số, và hỏi đằng sau là gì."),
        ("Chia sẻ", "Đưa con số đến nơi làm việc, kèm điều sẽ làm với nó."),
    ),
    comparison=(
        ("Câu hỏi", "Ta muốn thay đổi điều gì?", "Công việc đang ra sao?"),
        ("Gồm có", "Mục tiêu bằng lời và kết quả then chốt bằng số", "Một chỉ số với giá trị cần giữ"),
        ("Phạm vi", "Vài điều được ưu tiên lúc này", "Mọi quy trình cần chạy ổn"),
        ("Thời gian", "Một kỳ, thường là một quý; rồi kết thúc", "Liên tục; xem hằng ngày, hằng tuần hoặc hằng tháng"),
        ("Mức tham vọng", "Cao: không nhất thiết đạt hết", "Thực tế: giá trị cần được đáp ứng"),
        ("Khi tình hình đổi", "Viết lại khi hoàn cảnh khác đi", "Giữ nguyên để so sánh được"),
        ("Khi ra khỏi ngưỡng", "Bàn xem nên làm khác đi thế nào", "Dấu hiệu có thể cần một mục tiêu"),
    ),
)
