"""Vietnamese word lists of the lint rules. Whole syllables with their marks; nothing is ever stripped of them."""

from assistant.languages.wording import Wording, words

WORDING = Wording(
    vague_verbs=words("""
        cải thiện, nâng cao|nâng chất, tối ưu hóa|tối ưu|tối giản|tối giản hóa, đẩy mạnh, tăng cường, thúc đẩy,
        đẩy nhanh|đẩy nhanh tiến độ, phát triển|phát triển bền vững|phát triển mạnh, hoàn thiện|hoàn chỉnh|
        hoàn thiện hồ sơ|hoàn thiện thủ tục|hoàn thiện tài liệu|hoàn thiện tính năng|hoàn thiện module|
        hoàn thiện phần mềm|hoàn thiện website|hoàn thiện trang|hoàn thiện đề án|hoàn thiện dự thảo|
        hoàn thiện báo cáo, củng cố|gia cố, hỗ trợ, hiện đại hóa, đổi mới, đơn giản hóa, phát huy, đảm bảo|bảo đảm,
        tạo điều kiện|tạo cơ hội|tạo môi trường, khuyến khích|động viên|khích lệ, chú trọng|coi trọng, tập trung vào|
        tập trung, góp phần|đóng góp vào, nâng tầm|nâng tầm vị thế|khẳng định vị thế, chuẩn hóa, chuyên nghiệp hóa,
        tận dụng, khai thác, cải tiến, cải cách, kiện toàn, đồng bộ hóa, làm tốt|làm tốt hơn, quan tâm đến|
        quan tâm tới|quan tâm hơn|quan tâm, tăng tốc, đa dạng hóa, thắt chặt|siết chặt, làm sâu sắc|làm sâu sắc thêm,
        chăm lo, đầu tư vào|đầu tư cho|đầu tư thêm, chú ý đến|chú ý tới, gia tăng, làm mới|làm mới lại, giảm thiểu|
        giảm bớt|tối thiểu hóa, hạn chế, tiết giảm, mở rộng, nhân rộng, tinh giản|tinh gọn, tháo gỡ|khơi thông,
        bám sát, nuôi dưỡng|vun đắp|bồi đắp|vun đắp thêm, đáp ứng|đáp ứng tốt|đáp ứng tốt hơn, thay đổi|biến đổi,
        minh bạch hóa|công khai hóa, cá nhân hóa, quản lý tốt|quản lý chặt chẽ|quản lý tốt hơn, kiểm soát tốt|
        kiểm soát chặt chẽ|kiểm soát tốt hơn, xúc tiến, đề cao, gắn kết, tái định vị|định vị lại, chấn chỉnh, bình ổn,
        khơi gợi|khích thích|kích thích, chăm sóc tốt|chăm sóc tốt hơn, xã hội hóa, lành mạnh hóa, trau dồi|rèn luyện,
        nâng đỡ|tiếp sức, phát huy vai trò, giải quyết khó khăn|khắc phục khó khăn, xây dựng văn hóa|
        xây dựng thương hiệu|xây dựng đội ngũ|xây dựng môi trường|xây dựng hình ảnh|xây dựng niềm tin|
        xây dựng lòng tin|xây dựng uy tín|xây dựng nếp|xây dựng tinh thần|xây dựng mối quan hệ|xây dựng lực lượng|
        xây dựng tập thể, tạo dựng|tạo giá trị|tạo ra giá trị|tạo động lực|tạo niềm tin|tạo sự khác biệt|
        tạo bước chuyển|tạo chuyển biến|tạo ấn tượng|tạo hiệu ứng, thực hiện tốt|thực hiện hiệu quả|thực hiện nghiêm|
        thực hiện có hiệu quả, bảo đảm … ổn định|đảm bảo … ổn định|bảo đảm … liên tục|đảm bảo … liên tục|
        bảo đảm … thông suốt|đảm bảo … thông suốt|bảo đảm … bình thường|đảm bảo … bình thường|bảo đảm … thường xuyên|
        đảm bảo … thường xuyên|bảo đảm … thường lệ|đảm bảo … thường lệ|bảo đảm … như cũ|đảm bảo … như cũ|
        bảo đảm … gián đoạn|đảm bảo … gián đoạn|bảo đảm … như năm trước|đảm bảo … như năm trước|
        bảo đảm … như năm ngoái|đảm bảo … như năm ngoái|bảo đảm hoạt động|đảm bảo hoạt động|bảo đảm vận hành|
        đảm bảo vận hành|bảo đảm công tác|đảm bảo công tác|bảo đảm nhân sự|đảm bảo nhân sự|bảo đảm cung ứng|
        đảm bảo cung ứng|bảo đảm cung cấp|đảm bảo cung cấp|bảo đảm nguồn cung|đảm bảo nguồn cung|làm tốt công việc|
        phát huy kết quả|phát huy thành tích|phát huy thành quả|phát huy những kết quả|xây dựng văn hóa doanh nghiệp|
        tái định vị thương hiệu, bảo đảm … như|đảm bảo … như|quản lý tốt … như, xây dựng văn hóa học tập|
        xây dựng văn hóa đổi mới
    """),
    vague_qualities=words("""
        tốt|tốt hơn|tốt đẹp|tốt đẹp hơn|tốt hơn hẳn, hiệu quả|hiệu quả hơn|có hiệu quả, nhanh|nhanh hơn|nhanh chóng|
        nhanh chóng hơn|nhanh gọn, dễ dàng|dễ dàng hơn|dễ hơn|dễ, thuận tiện|thuận tiện hơn|thuận lợi|thuận lợi hơn,
        chất lượng cao|chất lượng tốt|chất lượng hơn|có chất lượng|chất lượng cao hơn|chất lượng tốt hơn, thân thiện|
        thân thiện hơn, linh hoạt|linh hoạt hơn, mạnh mẽ|mạnh mẽ hơn, vững chắc|vững mạnh|vững vàng|vững chắc hơn|
        vững mạnh hơn|vững vàng hơn, ổn định|ổn định hơn|ổn|ổn hơn, đáng tin cậy|đáng tin cậy hơn|tin cậy hơn|
        vận hành tin cậy|hoạt động tin cậy, phù hợp|phù hợp hơn, hợp lý|hợp lý hơn, đầy đủ|đầy đủ hơn, thích hợp|
        thích hợp hơn, hiện đại|hiện đại hơn, chuyên nghiệp|chuyên nghiệp hơn, rõ ràng|rõ ràng hơn, sáng tạo|
        sáng tạo hơn, cạnh tranh hơn|có tính cạnh tranh, liền mạch|liền mạch hơn, trực quan|trực quan hơn, lành mạnh|
        lành mạnh hơn, hấp dẫn|hấp dẫn hơn|cuốn hút|cuốn hút hơn|lôi cuốn, hiệu suất cao, hài lòng hơn|hài lòng,
        hạnh phúc hơn|hạnh phúc, gọn gàng|gọn gàng hơn|ngăn nắp|ngăn nắp hơn, suôn sẻ|suôn sẻ hơn|trôi chảy|trơn tru|
        trơn tru hơn|thông suốt, chu đáo|chu đáo hơn, tận tâm|tận tâm hơn|tận tình|tận tình hơn|nhiệt tình|
        nhiệt tình hơn, tiện lợi|tiện lợi hơn|tiện hơn|tiện dụng, đẹp|đẹp hơn|đẹp mắt|khang trang|khang trang hơn,
        hay hơn, khoa học hơn|bài bản|bài bản hơn|một cách khoa học, an tâm hơn|yên tâm hơn, gần gũi|gần gũi hơn,
        truyền cảm hứng, tươm tất|chỉn chu|chỉn chu hơn, mượt mà|mượt mà hơn|mượt|mượt hơn, sạch sẽ|sạch hơn|sạch đẹp|
        sạch sẽ hơn|sạch đẹp hơn, chặt chẽ|chặt chẽ hơn, tích cực hơn|tích cực|một cách tích cực, chủ động hơn|
        một cách chủ động, năng động|năng động hơn, an toàn hơn, bền vững hơn|bền chặt|bền chặt hơn|một cách bền vững,
        lâu dài|lâu dài hơn|bền lâu, sinh động|sinh động hơn, đa dạng|đa dạng hơn|phong phú|phong phú hơn, thiết thực|
        thiết thực hơn|hữu ích|hữu ích hơn|ý nghĩa|ý nghĩa hơn, thoải mái hơn, văn minh|văn minh hơn, nghiêm túc|
        nghiêm túc hơn|nghiêm minh, chính xác hơn|kỹ lưỡng|kỹ lưỡng hơn|kỹ hơn, nắm vững|thành thạo hơn|nhuần nhuyễn,
        giỏi|giỏi hơn, minh bạch hơn|công khai minh bạch, tiến bộ|tiến bộ hơn, khởi sắc|khởi sắc hơn, tin tưởng hơn,
        hài hòa|hài hòa hơn, thông minh hơn, sâu sát|sâu sát hơn, nhịp nhàng|nhịp nhàng hơn|ăn ý, mới mẻ|tươi mới,
        đúng mực|lịch sự, khăng khít|khăng khít hơn|gắn bó hơn, gọn lẹ|gọn nhẹ|gọn lẹ hơn, phấn khởi|phấn chấn|
        phấn khởi hơn, công bằng|công bằng hơn|công tâm, khả quan|khả quan hơn|tốt lên|tốt dần lên, niềm nở|
        niềm nở hơn|ân cần|ân cần hơn, xanh sạch đẹp|sáng xanh sạch đẹp, ngon miệng|ngon miệng hơn|ngon hơn|bắt mắt|
        bắt mắt hơn, quy củ|nề nếp|nền nếp|đi vào nề nếp, nhạy bén|nhạy bén hơn|tinh nhuệ
    """),
    vague_quantities=words("""
        nhiều|nhiều hơn|nhiều hơn nữa, một số, vài|một vài|đôi ba|dăm ba, hầu hết|hầu như, phần lớn|phần đông|
        phần nhiều|đại đa số|đại bộ phận, đa số|đa phần|số đông, đáng kể|một cách đáng kể|đáng kể hơn, rõ rệt|rõ nét|
        thấy rõ, ít|ít hơn|ít dần, khá|khá nhiều|khá lớn|khá cao, tương đối, càng nhiều càng tốt|càng cao càng tốt|
        nhiều nhất có thể|cao nhất có thể, càng ít càng tốt|càng thấp càng tốt|ít nhất có thể|thấp nhất có thể,
        hàng loạt|một loạt, vô số, phần nào, đôi chút|chút đỉnh|một chút, hơn nữa, chủ yếu, nhìn chung|nói chung,
        rất nhiều, số lượng lớn|lượng lớn|khối lượng lớn, thêm nhiều|thêm được nhiều, mạnh|mạnh hơn, cao hơn|
        cao hơn nữa, thấp hơn|thấp hơn nữa, thường xuyên hơn|thường xuyên, sớm hơn, chậm hơn|lâu hơn, đủ nhiều|đủ lớn,
        không ít, vượt bậc|nhảy vọt, tối đa hóa|hạn chế tối đa|giảm tối đa|giảm thiểu tối đa|ở mức tối đa, đông đảo|
        đông hơn, dồi dào|dồi dào hơn, một phần, lớn hơn|nhỏ hơn, chút ít|ít ỏi, kha khá, ngày càng nhiều|
        ngày càng tăng|ngày càng cao|ngày càng đông|ngày càng|ngày một, đều đặn|đều đặn hơn|đều hơn, ồ ạt, hơn|
        hơn hẳn, hàng trăm|hàng nghìn|hàng ngàn|hàng chục|hàng vạn|hàng triệu, vài chục|vài trăm|mấy chục|mấy trăm|
        vài nghìn, mức cao|mức rất cao|mức khá|đạt mức cao|ở mức cao|đạt mức khá, mức thấp|mức rất thấp|mức tối thiểu|
        ở mức thấp|xuống mức thấp, giảm sâu|hạ sâu|tăng cao|tăng vọt|tăng nhanh|giảm nhanh, chuyển biến tích cực|
        chuyển biến rõ nét|chuyển biến mạnh mẽ|chuyển biến, quy mô lớn|quy mô lớn hơn|rộng rãi|rộng rãi hơn, đúng mức|
        ở mức nhất định|nhất định
    """),
    hedges=words("""
        cố gắng|gắng sức|cố gắng hết sức|hết sức cố gắng|cố gắng tối đa, nỗ lực|nỗ lực hết sức|nỗ lực hết mình|
        nỗ lực tối đa, phấn đấu, hy vọng|hi vọng, mong muốn|mong rằng|mong sẽ|mong sao|mong được, dự kiến, nếu có thể|
        khi có thể|nếu được|nếu kịp, nếu cần|khi cần thiết|nếu cần thiết, trong khả năng|trong phạm vi có thể|
        hết mức có thể|trong chừng mực có thể|tùy khả năng, có lẽ|biết đâu|dường như, có khả năng sẽ|nhiều khả năng|
        rất có khả năng|khả năng cao|có nhiều khả năng, có thể sẽ|có thể tăng|có thể giảm|có thể nâng|có thể xem xét|
        có thể cân nhắc|có thể triển khai|có thể hoàn thành, tùy tình hình|tùy theo tình hình|tùy tình hình thực tế|
        tùy thực tế|tùy điều kiện|tùy theo điều kiện|tùy nguồn lực|tùy ngân sách|tùy từng thời điểm, về nguyên tắc|
        trên nguyên tắc, về cơ bản|cơ bản hoàn thành|cơ bản đạt|cơ bản đáp ứng|cơ bản khắc phục|cơ bản giải quyết|
        giải quyết cơ bản|khắc phục cơ bản|hoàn thành cơ bản|đạt cơ bản|cơ bản hoàn tất, ít nhiều, ở mức độ nào đó|
        ở chừng mực nào đó|trong chừng mực nào đó|phần nào đó, xem xét|xem xét khả năng|xem xét việc, cân nhắc|
        cân nhắc việc, tìm hiểu|tìm hiểu khả năng|tìm hiểu xem, nghiên cứu khả năng|nghiên cứu xem|
        nghiên cứu phương án, bắt đầu cải thiện|bắt đầu giảm|bắt đầu tăng|bắt đầu nâng|bắt đầu tìm hiểu|
        bắt đầu nghiên cứu|bắt đầu làm quen, chúng tôi tin rằng|chúng tôi nghĩ|chúng tôi tin|chúng ta tin rằng,
        lý tưởng nhất|lý tưởng ra, hết sức có thể|hết khả năng có thể, dự định|có kế hoạch sẽ|có ý định|định sẽ,
        chắc là|chắc sẽ|hẳn là, có chăng|may ra|may thì, và/hoặc|v.v|vân vân, trong điều kiện cho phép|
        khi điều kiện cho phép|nếu điều kiện cho phép|khi nguồn lực cho phép|nếu nguồn lực cho phép|
        nếu ngân sách cho phép|khi ngân sách cho phép|nếu thời gian cho phép|khi thời gian cho phép|
        nếu tình hình cho phép, chúng ta nên|chúng tôi nên|nên tăng|nên giảm|nên đạt|nên có|nên được|nên cố gắng,
        cố được|cố giữ|cố đạt|cố giảm|cố tăng|cố nâng|được chừng nào hay chừng ấy|được chừng nào hay chừng nấy|
        được đến đâu hay đến đó|được đâu hay đó, làm thử|thử xem|thử tìm cách, ước mong|ước muốn|ước sao, kỳ vọng|
        kì vọng|trông đợi, hướng tới|hướng đến|tiến tới|nhắm tới|nhắm đến, nếu thuận lợi|nếu mọi việc thuận lợi|
        khi thuận lợi|khi thị trường thuận lợi|nếu thị trường thuận lợi|nếu không có gì thay đổi|
        nếu không có gì trở ngại|nếu suôn sẻ, đại khái|đại loại|kiểu như, ráng|gắng, trừ trường hợp bất khả kháng|
        trừ trường hợp|ngoại trừ trường hợp|trừ lý do khách quan|trừ khi có lý do|trừ khi có thay đổi, có thể đạt|
        có thể hoàn tất, tùy|tùy theo|tùy vào|tùy thuộc|tùy thuộc vào|tùy mùa|tùy thị trường|phụ thuộc vào tình hình|
        phụ thuộc tình hình|phụ thuộc thị trường, về lý thuyết|nếu khả thi|khi khả thi|nếu may mắn, dự tính,
        nếu … cho phép|nếu … thuận lợi|nếu … đồng ý|nếu … ủng hộ|nếu … trở ngại|nếu … biến động|nếu … bất thường|
        nếu … không đổi|nếu … ổn định|khi … cho phép|nếu đủ người|nếu đủ nhân lực|nếu đủ nguồn lực|nếu đủ kinh phí|
        nếu còn thời gian|nếu có kinh phí|nếu có nguồn|nếu có cơ hội|nếu được duyệt|nếu được cấp vốn|
        nếu được cấp kinh phí|nếu được phê duyệt|nếu không phát sinh|nếu không gặp|nếu không có dịch|nếu không bị|
        nếu không vướng|nếu giá tốt|nếu có dịp, trong khả năng cho phép|trong phạm vi cho phép|theo khả năng|
        theo điều kiện thực tế|theo tình hình thực tế|căn cứ tình hình thực tế, được bao nhiêu hay bấy nhiêu|
        được bao nhiêu tốt bấy nhiêu|đến mức có thể|chừng nào có thể|bằng mọi cách có thể|hết sức mình, mong có|
        mong giữ|mong đạt|mong tăng|mong giảm|mong bán|mong thu|mong ước, trừ khi|trừ lý do bất khả kháng|
        trừ những ngày|trừ tình huống, làm sao cho|cố sao cho|cố đưa|cố kéo|cố bán|cố tìm|gắng đạt|gắng giảm|gắng giữ|
        gắng đưa|thử giảm|thử tăng|thử nâng|thử đưa|tìm cách|tìm cách để|tính chuyện|định hướng đạt|
        trong điều kiện thuận lợi|trong trường hợp thuận lợi|ít ra|không nhiều thì ít|ít nhất là cố|chúng tôi hy vọng|
        chúng tôi mong|chúng tôi cố gắng|cho phép thì
    """),
    approximations=words("""
        khoảng|vào khoảng|khoảng chừng|khoảng trên dưới, xấp xỉ|xấp xỉ khoảng, gần|gần như|gần tới|gần đạt|gần bằng|
        gần đến, chừng|độ chừng|ước chừng|chừng khoảng|độ khoảng, tầm, cỡ, ước tính|ước khoảng|ước đạt, trên dưới,
        quãng, đâu đó|đâu khoảng|đâu chừng, xoay quanh|quanh mức|loanh quanh|quanh quẩn|dao động quanh|
        dao động khoảng, tương đương khoảng, cỡ chừng|cỡ khoảng, gần gần|gần gần đó, hơn kém, ngót|ngót nghét|
        ngót ngét, tròm trèm, áng chừng|áng khoảng, trong khoảng chừng, cả thảy chừng, tầm khoảng|tầm chừng,
        ngấp nghé|mấp mé, dao động quanh mức|dao động ở mức|dao động trong khoảng|xoay quanh mức|loanh quanh mức|
        quanh con số|ở khoảng|ở tầm|đâu tầm|vào tầm|phỏng chừng|non|già nửa|lối chừng|khoảng tầm|khoảng đâu|cỡ tầm|
        gần ngưỡng|gần mức|sát mức|gần chạm|suýt soát|xem xem|xêm xêm|trên dưới mức|khoảng gần|chừng độ
    """),
    vague_deadlines=words("""
        sớm|sớm nhất có thể|càng sớm càng tốt|sớm nhất|trong thời gian sớm nhất|sớm ngày nào hay ngày ấy,
        càng nhanh càng tốt|nhanh nhất có thể|trong thời gian nhanh nhất, ngay lập tức|lập tức|ngay khi có thể,
        sắp tới|trong thời gian sắp tới|sắp tới đây, nay mai|trong nay mai|một ngày không xa|trong một ngày không xa,
        trong tương lai|trong tương lai gần|trong tương lai không xa|trong tương lai xa|tương lai gần, theo thời gian,
        dần dần|từng bước|dần|từ từ|dần dà|lần hồi|bước đầu, về lâu dài|trong dài hạn|về dài hạn|lâu về dài,
        trong ngắn hạn|về ngắn hạn, trong trung hạn|về trung hạn|trong trung và dài hạn, định kỳ|định kì|theo định kỳ,
        liên tục, không ngừng|không ngừng nghỉ, kịp thời|kịp thời hơn|một cách kịp thời, khi sẵn sàng,
        khi có điều kiện|khi đủ điều kiện|khi có nguồn lực|khi có ngân sách|khi có kinh phí|khi bố trí được, sau này|
        mai sau, một ngày nào đó|một lúc nào đó|lúc nào đó|một thời điểm nào đó|khi nào đó, trong thời gian ngắn|
        trong thời gian ngắn nhất|trong thời gian gần, trong những năm tới|những năm tới|vài năm tới|
        trong vài năm tới|các năm tới|trong các năm tới|mấy năm tới, trong vài tháng tới|trong những tháng tới|
        những tháng tới|vài tháng tới|các tháng tới|vài tuần tới|trong vài tuần tới|những tuần tới|mấy tháng tới|
        trong mấy tháng tới, đến khi có thông báo mới|cho đến khi có thông báo|thông báo sau|sẽ bổ sung sau|
        sẽ chốt sau, chưa xác định|chưa ấn định|chưa chốt thời gian|tbd|chưa rõ thời gian, giai đoạn tới|
        trong giai đoạn tới|giai đoạn tiếp theo|trong giai đoạn tiếp theo|giai đoạn sau, lúc thích hợp|
        vào thời điểm thích hợp|khi thích hợp|khi phù hợp|thời điểm phù hợp|vào thời điểm phù hợp, từ nay về sau|
        từ giờ trở đi|từ nay trở đi|kể từ nay, trong thời gian tới|thời gian tới|thời gian tới đây|
        trong thời gian tới đây, khi thuận tiện|khi rảnh|lúc rảnh|khi có thời gian, rồi sẽ|sớm muộn|sớm muộn gì cũng,
        trước mắt, một sớm một chiều|ngày một ngày hai, trong thời gian không xa|thời gian không xa, theo lộ trình|
        lần lượt từng bước, trong các vụ sau|các vụ sau|những vụ sau|các mùa sau|các quý sau|các kỳ sau|các năm sau|
        những năm sau|những năm tiếp theo|các năm tiếp theo|những tháng tiếp theo|các tháng tiếp theo|thời gian sau|
        mai mốt|mai đây|vài vụ tới|các vụ tới|các mùa tới, khi chín muồi|chín muồi|khi thời điểm chín muồi|
        khi thời cơ đến|khi hội đủ điều kiện|khi điều kiện chín muồi|khi nào xong|khi nào được|lúc nào được|khi kịp|
        một cách nhanh nhất|một cách sớm nhất|thật sớm, khẩn trương|gấp rút|cấp tốc|nhanh chóng giảm|nhanh chóng nâng|
        nhanh chóng tăng|nhanh chóng đưa|nhanh chóng hoàn thành|nhanh chóng kéo giảm, vào lúc thích hợp|
        vào dịp thuận lợi|dịp thuận tiện|lúc thuận tiện|vào lúc phù hợp|khi tình hình thuận lợi|
        khi thị trường phục hồi|trong một thời gian|một thời gian nữa|ít lâu nữa|ít lâu sau|chẳng bao lâu|
        chẳng bao lâu nữa|không lâu nữa|không bao lâu nữa|trong thời gian gần nhất|thời gian gần nhất|
        trong thời gian hợp lý|trong thời hạn hợp lý|thời hạn hợp lý|khoảng thời gian hợp lý|trong thời gian phù hợp,
        trong tầm nhìn dài hạn|theo từng giai đoạn|theo từng thời kỳ|theo từng bước|từng bước một|qua từng giai đoạn|
        theo lộ trình phù hợp|theo lộ trình chung|trong chặng tới|chặng đường tới|trong giai đoạn sau|
        giai đoạn phù hợp|trong kỳ tới đây|trong nhiệm kỳ tới|trong thập kỷ tới|thập kỷ tới|lúc nào rảnh|
        khi dự án xong|khi đủ người|khi đủ nhân lực|khi được cấp vốn|khi được cấp kinh phí|thời hạn báo sau|
        hạn báo sau|sẽ báo sau|sẽ thông báo sau|thời gian sẽ thông báo|chưa có hạn|một ngày gần đây|ngày gần đây nhất|
        trong ngày một ngày hai|sớm muộn gì|đến lúc nào đó|tới lúc nào đó|rồi dần|dần từng bước, khi thị trường ấm|
        khi thị trường khởi sắc|khi thị trường hồi phục|khi kinh tế phục hồi|khi kinh tế khởi sắc|khi tình hình ổn|
        khi tình hình tốt|khi tình hình cho phép|mai này|mai kia|ngày sau|một mai|lâu lâu|nay đến mai|
        trong vài quý tới|vài quý tới|những quý tới|trong những quý tới|những vụ tới|những mùa tới|trong vài vụ tới|
        chưa rõ khi nào|chưa định ngày|khi nào thuận|khi nào có
    """),
    buzzwords=words("""
        cộng hưởng|hiệp lực|hợp lực|cộng sinh, hệ sinh thái, chuyển đổi số, đột phá|mang tính đột phá|
        đột phá chiến lược|tư duy đột phá|mũi đột phá, toàn diện, bứt phá|tăng tốc bứt phá, giá trị gia tăng,
        lấy khách hàng làm trung tâm|lấy người bệnh làm trung tâm|lấy người dân làm trung tâm|
        lấy người học làm trung tâm|khách hàng là trung tâm|customer-centric|lấy con người làm trung tâm,
        tối ưu nguồn lực, năng lực cốt lõi|năng lực lõi|công nghệ lõi, đòn bẩy, chiều sâu, đồng bộ, quyết liệt,
        thực chất, sâu rộng, bản sắc, thế hệ mới|thế hệ tiếp theo, dựa trên dữ liệu|hướng dữ liệu|data-driven,
        thông lệ tốt nhất|best practice|best practices, nhanh nhạy, hành trình khách hàng, trải nghiệm đẳng cấp,
        kiến tạo, lan tỏa, đồng hành, cách mạng 4.0|công nghiệp 4.0|thời đại 4.0|kỷ nguyên 4.0, trao quyền,
        giá trị cốt lõi|hệ giá trị, đa chiều, chuyển mình|vươn mình|kỷ nguyên vươn mình, xứng tầm, khơi dậy|
        khơi dậy tiềm năng, tăng trưởng vượt bậc, cất cánh, tư duy tăng trưởng|growth mindset|mindset, kỷ nguyên số|
        kỷ nguyên mới|thời đại số, chuyển đổi kép|chuyển đổi xanh, đổi mới sáng tạo, win-win|đôi bên cùng có lợi,
        synergy, agile, thần tốc, tầm cao mới|lên tầm cao mới|nâng lên tầm cao mới, chạm đến trái tim|
        chạm tới trái tim, luồng gió mới, giải pháp tổng thể|tổng thể, dẫn dắt, định hình, ươm mầm, hội tụ, tinh hoa,
        chung sức đồng lòng|đồng lòng|đồng tâm hiệp lực, end-to-end|360 độ|growth hacking|tăng trưởng nóng, proactive|
        empower|empowerment, tạo đà|đà tăng trưởng, hệ tư tưởng, điểm tựa, sức bật|bệ phóng, chuyển hóa, đa kênh|
        liền mạch đa kênh|omnichannel|tư duy toàn cầu|hành động địa phương|khai phóng|khai phóng tiềm năng|
        giải phóng tiềm năng|phát huy tiềm năng|chuỗi giá trị|văn hóa doanh nghiệp|văn hóa số|tăng trưởng xanh|
        kinh tế xanh|kinh tế tuần hoàn|mô hình tuần hoàn|xanh hóa|net zero|esg|khơi nguồn|khơi thông nguồn lực|
        nguồn cảm hứng|nguồn nhân lực chất lượng cao|nhân lực chất lượng cao|hội nhập|hội nhập quốc tế|
        hội nhập sâu rộng|blockchain|big data|dữ liệu lớn|iot|metaverse|web3|fintech hóa|ai hóa|ứng dụng ai|
        tổ chức học tập|thích ứng linh hoạt|linh hoạt thích ứng|bền bỉ thích ứng|chuyển đổi toàn diện|
        chuyển đổi mạnh mẽ|tái cấu trúc toàn diện|adn doanh nghiệp|ownership|tinh thần làm chủ|tinh thần khởi nghiệp|
        startup hóa|lean|tư duy hệ thống|tư duy đổi mới|tư duy số|tư duy chiến lược|tư duy mở|tư duy làm chủ|
        tư duy thiết kế|design thinking|out of the box|game changer|disruption|disrupt|scale up|scale|unicorn|kỳ lân|
        holistic|insight|touchpoint|điểm chạm|core value|best-in-class|world-class|next level|next-gen|thinking|
        framework|roadmap hóa|kpi hóa|số hóa toàn diện|chuyển đổi số toàn diện|chuyển đổi số mạnh mẽ|thông minh hóa|
        tối đa hóa giá trị|giá trị bền vững|giá trị vượt trội|giá trị đích thực|giá trị chung|giá trị nhân văn|
        giá trị khác biệt|giá trị thặng dư|động lực tăng trưởng|động lực mới|cực tăng trưởng|xung lực|xung lực mới|
        nguồn lực nội sinh|nội sinh|cú hích|chiến lược đại dương xanh|đại dương xanh|vị thế mới|diện mạo mới|
        sức sống mới|hơi thở mới|luồng sinh khí mới|tầm nhìn chiến lược|tầm nhìn dài hạn|tầm nhìn xa|toàn cầu hóa|
        quốc tế hóa|bản lĩnh|nhân văn|hài hòa lợi ích|chất lượng tăng trưởng|mũi nhọn|trọng tâm trọng điểm,
        trọng điểm|quyết tâm chính trị|vào cuộc quyết liệt|cả hệ thống chính trị|sức mạnh tổng hợp|sức mạnh tập thể|
        phát huy sức mạnh|one team|win win|cùng thắng|đồng kiến tạo|co-creation|gắn kết yêu thương|ngôi nhà chung|
        mái nhà chung|hệ giá trị mới|trải nghiệm liền mạch|trải nghiệm vượt trội|trải nghiệm khác biệt|
        trải nghiệm toàn diện|trải nghiệm trọn vẹn|wow|khách hàng là trọng tâm|lấy người dùng làm trung tâm|
        lấy doanh nghiệp làm trung tâm|lấy học sinh làm trung tâm|lấy bệnh nhân làm trung tâm|
        lấy cư dân làm trung tâm|lấy … làm trung tâm|lấy … làm trọng tâm|user-centric|người dùng là trung tâm|
        nâng tầm trải nghiệm|nâng tầm giá trị|bền vững toàn diện|phát triển xanh|chuyển dịch xanh|sống xanh|
        xanh và bền vững|chiến lược tổng thể|tổ chức tinh gọn|tổ chức hiệu năng cao|hiệu năng cao|high performance|
        khai mở|bồi đắp giá trị|cách mạng hóa|đẳng cấp mới|thay đổi mindset, học tập suốt đời|văn hóa học tập|
        văn hóa hiệu suất|văn hóa đổi mới|văn hóa dữ liệu|văn hóa trao quyền|phá vỡ giới hạn|bứt phá giới hạn|
        vượt giới hạn|thời đại mới|làn sóng mới|hệ giá trị cốt lõi|vận hành thông minh|đô thị thông minh|
        nông nghiệp thông minh|du lịch thông minh|quản trị thông minh|bệnh viện thông minh|trường học thông minh|
        nhà máy thông minh|quản trị hiện đại|quản trị tiên tiến|tư duy quản trị
    """),
    slogans=words("""
        tốt nhất, hàng đầu|lựa chọn hàng đầu, dẫn đầu|dẫn đầu thị trường|người dẫn đầu|vươn lên dẫn đầu, số một|số 1|
        lựa chọn số một, đẳng cấp thế giới|đẳng cấp|đẳng cấp quốc tế, vượt trội, xuất sắc, ưu việt, tuyệt vời|
        tuyệt hảo|tuyệt đỉnh, hoàn hảo|hoàn mỹ, đỉnh cao|đỉnh nhất, tiên tiến nhất|tiên tiến, hiện đại nhất, độc đáo,
        không đối thủ|không có đối thủ|vô đối, vô song, nổi bật|nổi trội, lớn nhất, nhanh nhất, vĩ đại nhất|vĩ đại,
        nhất thế giới|nhất việt nam|nhất đông nam á|nhất châu á|nhất khu vực|nhất cả nước|nhất toàn quốc|
        nhất thị trường|nhất miền bắc|nhất miền trung|nhất miền nam|nhất thành phố|nhất tỉnh, niềm kiêu hãnh|
        niềm tự hào, tối tân, siêu việt, ấn tượng, mang tính cách mạng, chuẩn quốc tế|tầm quốc tế|
        chuẩn quốc tế hàng đầu, uy tín nhất|uy tín hàng đầu, thống trị, được yêu thích nhất|được tin dùng nhất|
        được yêu mến nhất, tiên phong, được tin cậy nhất|đáng tin cậy nhất, mạnh nhất, vươn tầm thế giới|vươn tầm|
        vươn tầm cao mới|vươn ra biển lớn, bậc nhất, độc nhất vô nhị, khác biệt hoàn toàn, tầm cỡ|tầm cỡ thế giới|
        tầm cỡ khu vực, đầu ngành|đầu tàu|đầu bảng|top đầu|tốp đầu, đáng sống nhất|đáng làm việc nhất, kiệt xuất,
        vô địch thị trường, hoàn toàn mới, không giới hạn|vượt mọi giới hạn, sánh vai|sánh ngang, kiểu mẫu,
        được tin yêu nhất|được yêu thích|được yêu quý nhất|được tín nhiệm nhất|được chọn nhiều nhất|
        được ngưỡng mộ nhất|đáng ngưỡng mộ, mơ ước|trong mơ|đáng mơ ước|niềm mơ ước, biểu tượng|ngọn cờ đầu|lá cờ đầu|
        cánh chim đầu đàn|con chim đầu đàn|đầu đàn|đứng đầu|đứng đầu cả nước|dẫn dắt|dẫn dắt thị trường, bứt phá|
        bay cao|bay xa|vươn xa|vươn cao|vươn lên tầm cao|vươn mình|vươn ra thế giới|vươn tầm quốc tế|vươn tầm khu vực,
        tỏa sáng|rạng danh|rạng ngời|rạng rỡ|bừng sáng|thắp sáng, khẳng định đẳng cấp|khẳng định thương hiệu|
        khẳng định vị thế|khẳng định vị trí|khẳng định tên tuổi|khẳng định bản lĩnh, dấu ấn|ghi dấu ấn|tạo dấu ấn|
        để lại dấu ấn|ghi danh, chinh phục|chinh phục mọi|chinh phục thị trường|chinh phục thế giới, tự hào|kiêu hãnh,
        thượng đế|điểm sáng|hình mẫu|chuẩn mực mới|chuẩn mực|tiêu chuẩn vàng|định nghĩa lại|thay đổi cuộc chơi|
        làm chủ cuộc chơi, bản đồ thế giới|bản đồ du lịch|bản đồ quốc tế|bản đồ giáo dục|bản đồ công nghệ|trên bản đồ,
        tầm cao mới|tầm cao|những tầm cao mới|tầm thế giới|đẳng cấp mới|đẳng cấp châu lục|đẳng cấp năm sao|
        đẳng cấp 5 sao|năm châu|khắp năm châu|vang danh|lừng danh|danh tiếng lẫy lừng|lẫy lừng, kiến tạo tương lai|
        tương lai tươi sáng|tương lai rực rỡ|làm chủ tương lai|nắm bắt tương lai, khát vọng|hoài bão|giấc mơ|kỳ tích|
        phép màu|huyền thoại, trái tim khách hàng|chạm đến trái tim|chạm tới trái tim|trọn niềm tin|trọn vẹn niềm tin|
        trao niềm tin|gửi trọn niềm tin|niềm tin của mọi nhà|hội tụ nhân tài|hội tụ tinh hoa|nơi hội tụ|nơi khởi đầu|
        nơi chắp cánh|chắp cánh|chắp cánh ước mơ|ươm mầm tương lai|thắp lửa|truyền lửa|cháy hết mình, top 1|top 3|
        top 5|top 10|tốp 5|tốp 10|thịnh vượng|hùng cường|hùng mạnh|phồn vinh|trường tồn|trăm năm|vững bước tương lai|
        vững bước|vì cộng đồng|vì một tương lai|vì một việt nam|vì một thành phố|đậm đà bản sắc|thân thiện nhất|
        hạnh phúc nhất|uy tín số 1|uy tín bậc nhất|chất lượng số 1|thương hiệu quốc gia|thương hiệu vàng|
        chất lượng vàng|niềm tin vàng|sạch nhất|đẹp nhất|ngon nhất|hấp dẫn nhất|thông minh nhất|sáng tạo nhất|
        chuyên nghiệp nhất|an toàn nhất|giàu nhất|giàu mạnh nhất|tuyệt vời nhất|mạnh nhất khu vực|nhất miền tây|
        nhất đồng bằng|nhất tây nguyên|nhất ngành|nhất huyện|nhất vùng|nhất địa bàn|nhất địa phương|nhất hành tinh|
        nhất thủ đô|nhất hà nội|nhất sài gòn|nhất đông dương|nhất quốc gia|không ai sánh bằng|không ai bằng|
        không thể thay thế|độc tôn|thống lĩnh|bá chủ|ngôi vương|ngôi vị số một|ngôi đầu|chiến thắng mọi|bất bại|
        bứt tốc về đích|về đích đầu tiên|đi đầu|đi trước đón đầu|đón đầu|tiên phong dẫn lối|dẫn lối|khai phá|mở lối|
        lựa chọn số 1|lựa chọn đầu tiên|lựa chọn duy nhất|cái tên đầu tiên|điểm đến số một|điểm đến hàng đầu|
        điểm đến lý tưởng|lý tưởng|đáng nhớ nhất|khó quên|xứng danh|sánh vai cường quốc|tự tin hội nhập, mọi nhà|
        đến mọi nhà|mọi gia đình|mọi gia đình việt|mọi người việt|triệu trái tim|hàng triệu trái tim|không thể bỏ lỡ|
        trí tuệ việt|nâng niu|cùng bạn|đi tới thành công|đi đến thành công|vươn tới thành công|gặt hái thành công|
        người bạn đồng hành|bạn đồng hành|đồng hành cùng bạn|vươn ra|tinh hoa việt|bản lĩnh việt|chất lượng việt|
        niềm tin việt|vì sức khỏe|vì người việt|vì khách hàng|vì thế hệ|vì tương lai|vì một|hết lòng vì|tất cả vì|
        trọn nghĩa|trọn tình|vững niềm tin|chất lượng là danh dự|uy tín là vàng|uy tín tạo nên|chất lượng tạo nên|
        tâm sáng|tâm huyết|sứ mệnh|đáng tự hào|không ngừng vươn|cùng vươn|cùng nhau|chung một|chung tay|một tầm cao|
        mang cả|gói trọn|trao gửi|trao yêu thương|gửi trao|hơn cả|khác biệt để|dám nghĩ dám làm|dám dẫn đầu|
        khơi nguồn|mang tầm, vì nụ cười|trọn niềm vui|nhân đôi niềm vui|mang niềm vui|một niềm vui|ngôi nhà thứ hai|
        ngôi nhà chung|sức mạnh việt|khát vọng việt|hùng mạnh nhất|nhất lịch sử|giữa lòng thành phố|
        trái tim thành phố|vì sự hài lòng|vì sự phát triển|vì cuộc sống|vì chất lượng|cho cuộc sống|cho tương lai|
        tròn đầy|trọn vẹn yêu thương
    """),
    upkeep=words("""
        duy trì|tiếp tục duy trì|duy trì tốt, tiếp tục|vẫn tiếp tục|chi nhánh tiếp tục|công ty tiếp tục|
        nhà trường tiếp tục|trường tiếp tục|bệnh viện tiếp tục|đơn vị tiếp tục|phòng tiếp tục|đội tiếp tục|
        câu lạc bộ tiếp tục|trung tâm tiếp tục|khoa tiếp tục|xưởng tiếp tục|hợp tác xã tiếp tục|nhóm tiếp tục|
        ngân hàng tiếp tục|bảo tàng tiếp tục|nhà máy tiếp tục|cơ quan tiếp tục|tổ tiếp tục|tiếp tục làm tốt|
        tiếp tục phát huy, giữ vững|giữ vững ổn định, giữ nguyên|giữ nguyên hiện trạng, giữ gìn|gìn giữ, bảo toàn,
        bảo trì, như thường lệ|như mọi năm|bảo đảm … như mọi năm|đảm bảo … như mọi năm|tổ chức … như mọi năm|
        thực hiện … như mọi năm|giữ … như mọi năm|giữ … như cũ|giữ … như hiện nay|giữ … như năm ngoái|
        bảo đảm … như hiện nay|đảm bảo … như hiện nay, như trước đây|như trước, như hiện nay|như hiện tại,
        duy trì hoạt động|duy trì ổn định|ổn định hoạt động, giữ ổn định|giữ cho ổn định, kéo dài hiện trạng,
        công việc thường ngày|công việc hằng ngày|công việc hàng ngày, vận hành như bình thường|vận hành bình thường|
        vận hành … bình thường|vận hành … ổn định|vận hành … liên tục|vận hành … thông suốt|vận hành … an toàn,
        tiếp tục thực hiện|tiếp tục triển khai, không thay đổi, giữ mức hiện tại|giữ mức như hiện nay, bảo lưu,
        kế thừa, trông coi, giữ nếp|giữ nề nếp, thực hiện như cũ|làm như cũ, bảo vệ thành quả, giữ nhịp,
        giữ chân ở mức cũ, tiếp nối, bảo đảm cung ứng|đảm bảo cung ứng|bảo đảm cung cấp|đảm bảo cung cấp|
        bảo đảm nguồn cung|đảm bảo nguồn cung|bảo đảm cấp điện|đảm bảo cấp điện|bảo đảm cấp nước|đảm bảo cấp nước,
        bảo đảm hoạt động|đảm bảo hoạt động|bảo đảm vận hành|đảm bảo vận hành|bảo đảm công tác|đảm bảo công tác|
        bảo đảm nhân sự|đảm bảo nhân sự, bảo đảm … ổn định|đảm bảo … ổn định|bảo đảm … liên tục|đảm bảo … liên tục|
        bảo đảm … thông suốt|đảm bảo … thông suốt|bảo đảm … bình thường|đảm bảo … bình thường|bảo đảm … thường xuyên|
        đảm bảo … thường xuyên|bảo đảm … thường lệ|đảm bảo … thường lệ|bảo đảm … như cũ|đảm bảo … như cũ|
        bảo đảm … gián đoạn|đảm bảo … gián đoạn|bảo đảm … như năm trước|đảm bảo … như năm trước|
        bảo đảm … như năm ngoái|đảm bảo … như năm ngoái, giữ … như hiện tại|giữ … như năm trước|giữ … như trước|
        giữ … như bây giờ|giữ … như lâu nay|giữ … không đổi|giữ … ổn định|vẫn giữ|vẫn giữ được|giữ mức … như hiện tại|
        giữ mức … như cũ|giữ mức … hiện nay|giữ mức … hiện tại|giữ chân … như hiện nay|giữ chân … hiện có|
        giữ chân … hiện hữu|giữ nền nếp|giữ đều|giữ tốt|giữ hoạt động, vẫn duy trì|luôn duy trì|vẫn bảo đảm|
        tiếp tục giữ|tiếp tục bảo đảm|tiếp tục đảm bảo, thực hiện … như năm trước|thực hiện … như năm ngoái|
        thực hiện … như cũ|thực hiện … như hiện nay|thực hiện … thường lệ|thực hiện … thường niên|
        tổ chức … như năm trước|tổ chức … như năm ngoái|tổ chức … thường niên|tổ chức … thường lệ|làm … như mọi năm|
        làm … như cũ|làm … như trước|phục vụ … như mọi năm|phục vụ … như trước|phục vụ … như thường lệ|
        triển khai … như mọi năm|triển khai … như năm trước|vận hành … như hiện nay|vận hành … như cũ|
        vận hành … xáo trộn|vận hành … gián đoạn|vận hành … trơn tru|hoàn thành tốt nhiệm vụ|làm tốt công việc|
        hoàn thành nhiệm vụ|thực hiện nhiệm vụ thường xuyên|hoàn thành tốt công việc|hoàn thành tốt vai trò|
        thực hiện đầy đủ nhiệm vụ|hoàn thành các nhiệm vụ|hoàn thành tốt các nhiệm vụ, phát huy kết quả|
        phát huy thành tích|phát huy thành quả|phát huy những kết quả|bảo vệ ngôi đầu|bảo vệ vị trí|bảo vệ thị phần|
        bảo vệ danh hiệu|trụ vững|trụ lại|trụ hạng, không để xáo trộn|không để gián đoạn|không làm gián đoạn|
        không để phát sinh|không gây xáo trộn|không làm xáo trộn|không để đứt gãy|không để ngưng trệ,
        kéo dài hợp đồng|gia hạn hợp đồng với các|nối tiếp|trông nom|chăm nom|coi sóc|quán xuyến|lo liệu|lo chu toàn,
        ổn định sĩ số|ổn định tổ chức|ổn định đội ngũ|ổn định sản xuất|ổn định nguồn|ổn định nhân sự|ổn định bộ máy|
        ổn định tình hình|ổn định chất lượng|ổn định công việc|ổn định vận hành, vận hành thông suốt|vận hành ổn định|
        vận hành trơn tru|vận hành an toàn|chạy đều|chạy ổn định|quản lý vận hành|điều hành thường nhật|
        xử lý công việc hằng ngày|xử lý công việc hàng ngày|giải quyết công việc hằng ngày|
        giải quyết công việc hàng ngày|hoạt động như thường|hoạt động bình thường|hoạt động như trước|mọi việc vẫn|
        bảo dưỡng định kỳ|chăm sóc khách hàng hiện hữu|phục vụ khách hàng hiện hữu|phục vụ … hiện có|
        phục vụ … hiện hữu, nuôi giữ|bám trụ|theo dõi thường xuyên|kiểm tra thường xuyên|trực 24/7|trực 24/24|
        đáp ứng nhu cầu thường xuyên, trường vẫn duy trì, giữ … như|bảo đảm … như|đảm bảo … như|vận hành … như|
        quản lý … như|quản lý tốt … như|phục vụ … như mọi|phục vụ … như lâu|phục vụ … như thường|phục vụ … như cũ|
        phục vụ … như hiện|phục vụ … như năm|phục vụ … như bấy|phục vụ … như bình|phục vụ … như xưa|
        phục vụ … như đang|tổ chức … như mọi|tổ chức … như lâu|tổ chức … như thường|tổ chức … như trước|
        tổ chức … như cũ|tổ chức … như hiện|tổ chức … như năm|tổ chức … như bấy|tổ chức … như bình|tổ chức … như xưa|
        tổ chức … như đang|thực hiện … như mọi|thực hiện … như lâu|thực hiện … như thường|thực hiện … như trước|
        thực hiện … như hiện|thực hiện … như năm|thực hiện … như bấy|thực hiện … như bình|thực hiện … như xưa|
        thực hiện … như đang|làm … như mọi|làm … như lâu|làm … như thường|làm … như hiện|làm … như năm|làm … như bấy|
        làm … như bình|làm … như xưa|làm … như đang|chăm sóc … như mọi|chăm sóc … như lâu|chăm sóc … như thường|
        chăm sóc … như trước|chăm sóc … như cũ|chăm sóc … như hiện|chăm sóc … như năm|chăm sóc … như bấy|
        chăm sóc … như bình|chăm sóc … như xưa|chăm sóc … như đang|cung cấp … như mọi|cung cấp … như lâu|
        cung cấp … như thường|cung cấp … như trước|cung cấp … như cũ|cung cấp … như hiện|cung cấp … như năm|
        cung cấp … như bấy|cung cấp … như bình|cung cấp … như xưa|cung cấp … như đang|triển khai … như mọi|
        triển khai … như lâu|triển khai … như thường|triển khai … như trước|triển khai … như cũ|triển khai … như hiện|
        triển khai … như năm|triển khai … như bấy|triển khai … như bình|triển khai … như xưa|triển khai … như đang,
        đều đặn|thường xuyên|cứ thế|vẫn như|cứ như, thực hiện đầy đủ chế độ|thực hiện đúng quy định|
        thực hiện đúng chế độ|thực hiện đúng chức năng|thực hiện chức năng|thực hiện công việc thường|
        thực hiện nhiệm vụ thường|thực hiện … thường nhật|thực hiện … hằng ngày|thực hiện … hàng ngày|
        thực hiện … theo quy định|làm việc thường nhật|công việc thường nhật|công việc thường xuyên|
        nhiệm vụ thường xuyên|nhiệm vụ thường nhật|chấp hành|tuân thủ quy định hiện hành|theo nếp cũ|làm theo nếp|
        bảo quản|trông giữ|chăm sóc định kỳ|vệ sinh hằng ngày|vệ sinh hàng ngày|trực hằng ngày|trực ban,
        phục vụ suất ăn … như|đầy đủ … như mọi khi|phục vụ … như mọi khi, làm tròn nhiệm vụ|làm tròn trách nhiệm|
        làm tròn vai|làm đúng chức trách|làm đúng phận sự|trực cấp cứu|trực … đầy đủ|trực … đều đặn|giữ quan hệ
    """),
    task_verbs=words("""
        ra mắt|cho ra mắt|tung ra|trình làng|cho ra đời, triển khai|triển khai thí điểm, xây dựng|xây|xây mới|dựng|
        xây dựng mới|việc xây dựng|công tác xây dựng, tạo|tạo ra|tạo lập, thực hiện|thực thi|việc thực hiện,
        thiết lập|lập|lập ra, tổ chức|đăng cai|việc tổ chức, tiến hành, viết|viết lại|viết mới, xuất bản|in|in ấn,
        nghiên cứu, phân tích, khảo sát|điều tra, xác định|nhận diện, định nghĩa, ghi lại|lập tài liệu|tài liệu hóa,
        chuẩn bị, lập kế hoạch|lên kế hoạch|lên phương án|lập phương án|xây dựng kế hoạch|lập đề án|lập dự án,
        thiết kế|thiết kế lại|việc thiết kế, thử nghiệm|kiểm thử|chạy thử|vận hành thử|thí điểm, đánh giá|
        đánh giá lại|thẩm định, rà soát|rà soát lại|kiểm kê, đào tạo|bồi dưỡng|huấn luyện|đào tạo lại, giới thiệu|
        quảng bá, tuyên truyền|phổ biến|quán triệt|phát động|truyền thông về, cập nhật|điều chỉnh|sửa đổi|hiệu chỉnh,
        bổ sung, nâng cấp|cải tạo|việc nâng cấp, tu bổ|trùng tu|phục chế|phục dựng|tôn tạo, gỡ lỗi|sửa lỗi|vá lỗi|
        fix bug, khởi động|khởi công|khởi chạy|khai mạc|bắt đầu, bàn giao|chuyển giao, thảo luận|trao đổi|bàn bạc,
        phối hợp|hợp tác với, theo dõi|giám sát, hoàn thành|hoàn tất|làm xong|hoàn thiện hồ sơ|hoàn thiện thủ tục|
        hoàn thiện tài liệu|hoàn thiện tính năng|hoàn thiện module|hoàn thiện phần mềm|hoàn thiện website|
        hoàn thiện trang|hoàn thiện đề án|hoàn thiện dự thảo|hoàn thiện báo cáo, kiện toàn, làm việc với, biên soạn|
        biên tập, soạn thảo|soạn|dự thảo, thay mới|thay thế|thay, lắp đặt|lắp|lắp ráp|đấu nối|lắp thêm|việc lắp đặt,
        cài đặt|cấu hình|cài, mua sắm|mua|trang bị|mua mới, đấu thầu|mời thầu|chọn thầu|tổ chức đấu thầu, phát hành,
        công bố, đặt may|đặt mua|đặt in|đặt hàng|đặt làm|đặt thêm, ban hành|việc ban hành, trình|đệ trình|nộp, đăng|
        đăng tải|đăng bài, tích hợp|kết nối, tự động hóa, số hóa|việc số hóa|quét, thành lập, cung cấp|cấp phát,
        phỏng vấn, gặp gỡ|gặp|thăm|đến thăm, kiểm tra|thanh tra|kiểm toán, sơn lại|quét vôi|lát|lợp|láng|trải nhựa|
        bê tông hóa, sửa chữa|sửa|bảo dưỡng|đại tu, di chuyển|di dời|chuyển sang|chuyển đổi sang|chuyển … lên|
        chuyển … sang|chuyển … về|chuyển … vào|việc chuyển đổi, bổ nhiệm|phân công|giao nhiệm vụ, tập huấn, họp với|
        họp|họp bàn, khắc phục|tìm và khắc phục|xử lý dứt điểm, gửi|gửi thư, phát|phân phát|phát tờ rơi, áp dụng|
        đưa vào áp dụng|đưa … vào áp dụng|việc áp dụng, đưa vào sử dụng|đưa vào vận hành|đưa vào hoạt động|
        đưa … vào sử dụng|đưa … vào vận hành|đưa … vào hoạt động|đưa … vào khai thác|đưa … vào chạy|đưa … đi hội chợ|
        đưa … đi học|đưa … lên store, tái cấu trúc|tái cơ cấu|refactor, trồng|trồng mới|gieo trồng, khai trương,
        khánh thành|nghiệm thu, mở … lớp|mở … khóa|mở … hội thảo|mở … chuyên mục|mở chuyên trang, chạy … chiến dịch|
        chạy quảng cáo|chạy … quảng cáo|chạy chương trình, chụp|chụp ảnh|chụp lại|quay video|quay phim|quay … video|
        dựng video|dựng phim|làm video|làm … video|sản xuất … video|livestream, dịch tài liệu|biên dịch|dịch thuật|
        dịch … sang, lập trình|phát triển ứng dụng|phát triển phần mềm|phát triển tính năng|phát triển website|
        phát triển hệ thống|phát triển app|phát triển module|phát triển … tính năng|code, tham gia|tham dự, trao|
        trao tặng|tặng, tư vấn|hướng dẫn, đàm phán|thương thảo|thương lượng, đề xuất|kiến nghị|tham mưu, thuê|
        thuê ngoài, tìm kiếm|tìm, chọn|lựa chọn, tổng hợp|tổng kết|sơ kết, thu thập|nhập liệu|nhập dữ liệu, quy hoạch|
        đo đạc, diễn tập|sao lưu, ký biên bản ghi nhớ|ký mou|ký thỏa thuận|ký kết biên bản|ký kết thỏa thuận|
        ký biên bản, trưng bày|triển lãm, nạo vét|đào|khoan|dọn dẹp|dọn vệ sinh, vẽ|treo|dán, mời|liên hệ, làm lại|
        làm … tài liệu|làm … báo cáo|làm … website|làm … sổ tay|làm … phim|làm … app|làm … bảng|làm … biển|
        làm … đường|làm … quy trình|làm … hồ sơ|làm … đề án|làm … bộ, xây dựng lại|quy hoạch lại|bố trí lại|
        sắp xếp lại|sắp xếp|bố trí, đặt báo thức|nhắc, sưu tầm|chỉnh lý, dạy|dự giờ|thao giảng|ra đề, gọi|gọi điện|
        kêu gọi, đổi, cử|điều động|luân chuyển, lên khung|lên lịch|lên danh sách|lên chương trình|lên ý tưởng, cấp,
        thả|xuống giống|phun|bón, thanh lý|tháo dỡ|phá dỡ|giải phóng mặt bằng, trang trí|cắm|kẻ|ra quân, chế tạo|
        gia công|đóng mới|đóng … tàu|may, hiệu chuẩn|căn chỉnh|chống thấm|phát quang|đóng điện, đối thoại|tiếp xúc|
        tọa đàm, deploy|release|setup|set up|review|migrate|backup|test, tập luyện|thi đấu|nấu, ghi hình|thu âm,
        sáp nhập|hợp nhất|tách, xin cấp|xin phép|niêm yết công khai|kê khai, mở chi nhánh|mở cửa hàng|mở phòng khám|
        mở kho|mở văn phòng|mở điểm bán|mở quầy|mở tuyến|mở cơ sở|mở xưởng|mở showroom|mở trung tâm|
        mở phòng giao dịch|mở thêm chi nhánh|mở thêm cửa hàng|mở mới|mở rộng nhà xưởng|mở rộng kho|mở rộng bãi|mở lại|
        mở cổng|mở khoa|mở ngành|mở mã ngành|mở trường|mở trạm|mở thư viện|mở bếp, ký kết hợp tác|ký hợp tác|
        ký quy chế|ký quy chế phối hợp|ký cam kết|ký kết quy chế|ký kết thỏa thuận hợp tác|ký ghi nhớ, tái thiết kế|
        tái bố trí|tái lập|tái đào tạo|tái xây dựng|tái khởi động|tái thẩm định|tái thiết|tái bản, đi thực tế|
        đi khảo sát|đi thăm|đi cơ sở|đi thực địa|khảo sát thực địa|đi học tập|tham quan học tập|đi tham quan|
        đi công tác|đi kiểm tra|đi vận động, thăm hỏi|ghé thăm|viếng thăm|động viên thăm hỏi, thi công|đổ bê tông|
        rải thảm|thảm nhựa|đắp|kè|san lấp|san nền|nắn|xây kè|dựng lều|dựng trạm|dựng nhà|dựng cột|kéo cáp|kéo dây|
        chôn lấp cáp|ngầm hóa|gắn biển|gắn camera|gắn chip|gắn mã|gắn thẻ|gắn nhãn|dán nhãn|dán tem|đặt biển|
        đặt thùng rác|đặt máy|đặt trạm|đặt bảng|đầu tư xây dựng|đầu tư mua sắm|đầu tư mua|đầu tư mới|đầu tư hệ thống|
        đầu tư dây chuyền|đầu tư máy|đầu tư kho|đầu tư thiết bị|đầu tư phần mềm, lấy mẫu|lấy ý kiến|lấy phiếu|
        phân loại hồ sơ|phân loại lại|đo kiểm|dàn dựng|sáng tác|lưu diễn|công diễn|chiếu phim|trình diễn|biểu diễn|
        thử giọng|dựng vở, tuần tra|tuần tra rừng|truy quét|phát hoang, khai giảng|bế giảng|lai tạo|khảo nghiệm|
        nhập khẩu|nhập về|nhập giống|tiêu hủy|đóng gói lại, tuyển chọn|bình chọn|bình xét|chấm|phát sổ tay|phát quà|
        trao quà|trao học bổng|phát học bổng|chạy ads|chạy google ads|chạy facebook ads|chạy email|chạy … lớp|
        gắn kết nối|thuê tư vấn|mời chuyên gia|mời tư vấn|báo cáo chuyên đề|phát thanh|phổ cập kiến thức|
        sinh hoạt chuyên đề|sinh hoạt chuyên môn|chuẩn hóa tài liệu|viết tài liệu|viết bài|viết sách|viết code|vá|
        thay mái|thay bóng|thay ống|sơn|quét dọn|tổng vệ sinh|vệ sinh máy|cải tiến quy trình nghiệp vụ|
        làm mới website|làm mới giao diện|làm mới menu|phát triển chương trình đào tạo|phát triển khóa học|
        phát triển giáo trình|phát triển phiên bản|phát triển nền tảng|phát triển cổng|xây dựng nền tảng|tải lên|
        đưa … lên sàn|đưa … lên website|đưa … lên mạng|đưa … lên app|đưa … về kho|dời|sang tên|chuyển kho|
        chuyển văn phòng|chuyển nhà máy
    """),
    rising_verbs=words("""
        tăng|tăng lên|tăng thêm, nâng|nâng lên, mở rộng|nhân rộng, tăng gấp đôi|gấp đôi, tăng gấp ba|gấp ba, nhân đôi,
        kéo dài, đưa lên, tăng trưởng, vươn lên, đẩy lên, bổ sung thêm, nới rộng, gia tăng|gia tăng thêm, tăng gấp,
        tăng vọt|tăng cao|tăng nhanh|ngày càng tăng, leo lên, cộng thêm, phát triển lên, làm tăng, nhanh chóng nâng|
        nhanh chóng tăng, tăng tốc độ
    """),
    falling_verbs=words("""
        giảm|giảm xuống|giảm còn, hạ|hạ xuống, rút ngắn, cắt giảm, giảm một nửa, giảm thiểu|giảm thiểu tối đa|
        giảm tối đa, thu hẹp, loại bỏ, xóa bỏ, kéo giảm, đưa xuống, hạn chế|hạn chế tối đa, tiết giảm, thu gọn,
        giảm bớt, bớt, kéo xuống, làm giảm, rút xuống, ép xuống, giảm sâu|hạ sâu|giảm nhanh, nhanh chóng giảm|
        nhanh chóng kéo giảm, giảm giá thành|giảm giá vốn|giảm giá mua|giảm giá nhập
    """),
    reaching_verbs=words("""
        đạt|đạt được|đạt tới|đạt mức, có được|có ít nhất|có trên|có hơn, vượt|vượt qua|vượt mức, thu hút|thu hút được,
        giành|giành được, chiếm, ký|ký được|ký kết, bán|bán được, tiết kiệm, chuyển đổi thành, giữ chân, phục hồi, mở|
        mở được, thu về, hoàn vốn, xử lý được|xử lý, giải quyết, tuyển|tuyển dụng|tuyển được, trả lời được, giao được|
        giao, phục vụ được, tiếp nhận được, kiếm được, thu được|thu, tìm được, đón|đón được, trở thành, huy động|
        huy động được, kết nạp, thu hút thêm|bán thêm|đón thêm|tuyển thêm|ký thêm|kết nạp thêm|kiếm thêm,
        ký được hợp đồng khung|ký hợp đồng khung|ký được hợp đồng nguyên tắc, tuyển sinh
    """),
    keeping_verbs=words("""
        giữ|giữ ở mức|giữ mức, duy trì|duy trì ở mức, không vượt quá, không quá, bảo đảm ở mức, ổn định ở mức,
        giữ dưới, giữ trên
    """),
    completion=words("""
        hoàn thành|được hoàn thành|đã hoàn thành, hoàn tất|được hoàn tất|đã hoàn tất, xong|đã xong|làm xong,
        đi vào hoạt động|đưa vào hoạt động|đi vào vận hành|đi vào khai thác, đưa vào sử dụng|đưa vào vận hành|
        được đưa vào sử dụng|được đưa vào vận hành, đã triển khai|được triển khai, đã ra mắt|được ra mắt,
        vận hành chính thức|chính thức vận hành|vận hành thương mại, đã bàn giao|được bàn giao toàn bộ, sẵn sàng,
        được ban hành|ban hành|đã ban hành, được phê duyệt|được phê duyệt nội bộ|được thông qua|được duyệt|
        được lãnh đạo phê duyệt|được ban giám đốc phê duyệt|được hội đồng phê duyệt|phê duyệt xong, tiến độ,
        phiên bản|bản chính thức|bản cuối|bản beta|bản thử nghiệm, chạy chính thức|chính thức chạy|go-live|golive|
        go live, được cài đặt, được lắp đặt, dự án kết thúc|kết thúc dự án, được chuyển xong|chuyển đổi xong,
        nghiệm thu|được nghiệm thu|hoàn công, khánh thành|được khánh thành|khai trương, chốt xong|đã chốt,
        được thành lập|ra đời, lên sóng|lên kệ|lên store, áp dụng chính thức|chính thức áp dụng|có hiệu lực,
        được xây xong|được xây dựng xong|được viết xong|được soạn xong, khởi công, được số hóa xong,
        ký được hợp đồng khung|ký hợp đồng khung|ký được hợp đồng nguyên tắc|ký hợp đồng nguyên tắc|ký xong,
        bàn giao mặt bằng|bàn giao công trình|bàn giao dự án|bàn giao nhà|bàn giao hệ thống, thông xe|hợp long|
        cất nóc|đóng điện|thông tuyến, có quyết định|được hợp nhất|được sáp nhập|đã sáp nhập, có mặt trên app store|
        có mặt trên thị trường|ra thị trường|lên app store|lên google play, chuyển giao xong|bàn giao xong|xong xuôi|
        hoàn thiện xong|đã nghiệm thu|đã khánh thành|đã khởi công|đã khai trương|đã ký kết|được ký kết|đã được ký|
        chính thức ra mắt|chính thức đi vào|chính thức triển khai|chính thức khai trương|chính thức lên sóng|
        chọn xong|chọn được nhà thầu|chọn được nhà cung cấp|chốt được nhà thầu|chốt được nhà cung cấp|
        tìm được mặt bằng|thuê được mặt bằng|được hội đồng thông qua|được bàn giao|được kích hoạt, đã chạy|
        đã vận hành|đã hoạt động|đã lên sóng|đã có mặt|đã được duyệt|đã được phê duyệt|đã được cấp|đã cấp|
        được cấp phép|được cấp giấy|kiểm toán xác nhận|vào hoạt động|vào vận hành|bắt đầu vận hành|bắt đầu hoạt động|
        vận hành thử xong|có giấy phép|có giấy chứng nhận|đủ điều kiện khai trương|ký hợp đồng với nhà thầu|
        thành lập xong|ra quyết định thành lập, được sở … phê duyệt|được ubnd … phê duyệt|được hội đồng … thông qua|
        được hội đồng … phê duyệt|được ban … thông qua|được ban … phê duyệt|được bộ … phê duyệt, ký duyệt|phê chuẩn|
        lên production|chạy production|được xác nhận xong
    """),
    outside_milestones=words("""
        chứng nhận|chứng chỉ|giấy chứng nhận, giấy phép|cấp phép|được cấp phép, công nhận|được công nhận, kiểm định|
        kiểm định chất lượng, bằng sáng chế|bằng độc quyền, iso, niêm yết|lên sàn, phê duyệt của cơ quan|
        phê duyệt của bộ|phê duyệt của ubnd, đăng ký bảo hộ|bảo hộ nhãn hiệu, đạt chuẩn quốc gia|chuẩn quốc gia|
        trường chuẩn quốc gia, vietgap|globalgap|ocop, haccp|gmp|brc|fssc, giấy chứng nhận an toàn, hợp quy|hợp chuẩn,
        kiểm toán thông qua, đạt chuẩn, giấy phép xây dựng, nhãn sinh thái|fsc|asc|msc|rainforest alliance,
        cấp chứng nhận, chấp thuận chủ trương, dấu ce|fda, leed|edge|lotus, jci|abet|aun-qa, soc 2|pci dss,
        xếp hạng di tích|di tích quốc gia|di sản thế giới, đạt chuẩn nông thôn mới, chỉ dẫn địa lý|mã số vùng trồng
    """),
    baseline_unknown=words("""
        chưa có số liệu gốc|chưa có số liệu ban đầu|chưa có giá trị gốc, giá trị ban đầu chưa biết|
        giá trị gốc chưa biết|chưa biết giá trị ban đầu, chưa đo|chưa đo lường|chưa từng đo, đo lần đầu|
        lần đo đầu tiên, xác định giá trị ban đầu|xác định giá trị gốc|xác lập giá trị gốc, mức hiện tại chưa rõ|
        mức hiện tại chưa biết, chưa rõ mức ban đầu
    """),
    rates=words("""
        tỷ lệ|tỉ lệ, tỷ lệ hài lòng|mức hài lòng|tỷ lệ khá giỏi|tỷ lệ khách hàng hài lòng|tỷ lệ khách hài lòng|
        tỷ lệ người bệnh hài lòng|tỷ lệ bệnh nhân hài lòng|tỷ lệ người dân hài lòng|tỷ lệ cư dân hài lòng|
        tỷ lệ nhân viên hài lòng|tỷ lệ học viên hài lòng|tỷ lệ sinh viên hài lòng|tỷ lệ phụ huynh hài lòng|
        tỷ lệ hộ dân hài lòng|tỷ lệ doanh nghiệp hài lòng|tỷ lệ du khách hài lòng|tỷ lệ hội viên hài lòng, tỷ trọng,
        thị phần, tỷ suất, mức độ hài lòng|độ hài lòng|sự hài lòng|chỉ số hài lòng|điểm hài lòng, biên lợi nhuận,
        công suất, hiệu suất, phần trăm, mức độ gắn kết|chỉ số gắn kết|điểm gắn kết, độ chính xác, tỷ số|hệ số|
        xác suất, độ phủ|độ bao phủ, tỷ lệ chuyển đổi, tỷ lệ giữ chân|khả năng giữ chân, tỷ lệ rời bỏ, độ sẵn sàng|
        thời gian hoạt động, tỷ lệ lấp đầy, tỷ lệ nghỉ việc, tỷ lệ phế phẩm, mức độ tham gia, chuyên cần,
        tỷ lệ đáp ứng|mức độ đáp ứng, tỷ lệ hoàn thành|mức độ hoàn thành, tỷ lệ ổn định, độ tin cậy, tỷ lệ thay đổi,
        tỷ lệ hạnh phúc, tỷ lệ tốt nghiệp, tỷ lệ tăng trưởng|tỷ lệ tăng|tỷ lệ giảm|tỷ lệ đạt|tỷ lệ mở email|
        tỷ lệ mở thư|tỷ lệ nhấp|tỷ lệ tương tác, tỷ lệ mở|tỷ lệ mở lại|tỷ lệ mở thẻ|tỷ lệ mở tài khoản
    """),
    beyond_hundred=words("""
        tăng trưởng, lợi tức|roi, hoàn vốn, doanh thu, doanh số, nrr, ngân sách, kế hoạch, chỉ tiêu, so với năm trước|
        so với năm ngoái, so với cùng kỳ, sản lượng, năng suất, khả năng thanh toán, lợi nhuận, giá trị hợp đồng,
        tỷ suất sinh lời, hạn mức, mức tăng, tốc độ tăng
    """),
    promoter_scores=words("nps, enps, điểm nps, chỉ số nps, net promoter score"),
    vanity_metrics=words("""
        người theo dõi|lượt theo dõi|follower|followers|lượt follow|follow, lượt thích|like|likes|lượt like, lượt xem|
        lượt xem trang|view|views|lượt view|pageview|pageviews|lượt xem video, lượt hiển thị|impression|impressions,
        lượt tải|lượt tải xuống|lượt tải về|lượt tải app|lượt download, lượt truy cập|traffic|lượt vào website|
        lượt vào trang|lượt truy cập website, khách truy cập|người truy cập, lượt nhấp|lượt bấm|lượt click,
        lượt nhắc đến|lượt nhắc tới|lượt đề cập, lượt chia sẻ|lượt share, người hâm mộ|fan|fans|fan page,
        lượt cài đặt|lượt cài app, bình luận|lượt bình luận|lượt comment, lượt tiếp cận|lượt reach|reach,
        lượt tương tác, lượt đăng ký kênh|người đăng ký kênh|subscriber|subscribers, lượt nghe, lượt phát,
        thành viên nhóm facebook|thành viên nhóm zalo, lượt quan tâm|lượt quan tâm oa, lượt ghé thăm|lượt ghé trang,
        tài khoản đăng ký, lượt check-in, lượt quét mã|lượt quét qr, lượt mở email|lượt mở thư, lượt thả tim|
        lượt thả cảm xúc, lượt xem livestream, biết đến thương hiệu|người biết đến|nhận diện thương hiệu|độ nhận diện|
        mức độ nhận biết|nhận biết thương hiệu|độ nhận biết|độ phủ thương hiệu|độ phủ truyền thông|brand awareness,
        tỷ lệ mở email|tỷ lệ mở thư|tỷ lệ nhấp|ctr|lượt mở|lượt đọc, bài báo nhắc|bài báo viết về|bài báo đưa tin|
        lần lên báo|tin bài trên báo|lần xuất hiện trên|lần xuất hiện|lên sóng truyền hình|lần lên sóng|lượt đưa tin|
        bài báo, lượt ghé, người nhận bản tin|bản tin … người nhận|người nhận tin|đăng ký nhận tin|
        người đăng ký nhận tin|đăng ký nhận bản tin, hashtag|hastag|trending|lượt viral|viral|nút bạc|nút vàng|
        kênh youtube|kênh tiktok|youtube … đăng ký|kênh … người đăng ký|lượt đăng ký theo dõi, nhóm facebook|
        nhóm zalo|group facebook|cộng đồng facebook|cộng đồng zalo|group zalo|bạn bè zalo, người xem|
        người xem trực tiếp|rating phim, người tiếp cận|người được tiếp cận|tương tác|lượng tương tác|tỷ lệ tương tác|
        mức tương tác|engagement|phiên truy cập|phiên mỗi tháng|lượng truy cập|truy cập website|truy cập trang|
        lượt vào fanpage|tải app|tải ứng dụng|lượt cài|lượt bình chọn|lượt vote|lượt nhắn tin|lượt inbox|lượt gắn thẻ|
        lượt check in|ảnh check-in|thả tim|số tim|người thích trang|thích trang|like page|like fanpage|tick xanh|
        dấu tích xanh|thứ hạng alexa|tờ rơi được phát|khán giả theo dõi|người tham dự hội thảo|người dự hội thảo,
        được chia sẻ … lần|chia sẻ … lần|tỷ lệ mở|lượt nhắc|số lượt nhắc|được nhắc đến trên|được nhắc tên|
        thành viên nhóm|thành viên group|thành viên fanpage|người trong nhóm zalo
    """),
    lasting_effects=words("""
        chuyển đổi|tỷ lệ chuyển đổi, trả phí|trả tiền, quay lại, mua lại|mua|mua hàng, doanh thu|doanh số, đơn hàng,
        đặt phòng|đặt chỗ|đặt bàn, khách hàng, hội viên, quyên góp|nhà tài trợ, hồ sơ ứng tuyển, báo giá, gói đăng ký,
        hài lòng, gia hạn, khách hàng tiềm năng, giữ chân, dùng thử, hoạt động hằng ngày, hợp đồng, lịch hẹn|đặt lịch,
        gắn bó, thành viên trả phí|thành viên tích cực|thành viên hoạt động|thành viên gắn bó|thẻ thành viên|
        thành viên mới|trở thành thành viên|thành viên thường xuyên
    """),
    absolutes=words("""
        tất cả|tất cả các, mọi, luôn luôn|luôn, không bao giờ, không còn|không có|không để, hoàn toàn, toàn bộ,
        tuyệt đối|tuyệt nhiên, không một|không ai, ai cũng|ai ai, mỗi một, không ngoại lệ|không trừ ai, mọi lúc|
        mọi nơi, hết thảy, trọn vẹn, bất kỳ ai|bất kỳ|bất cứ, không sót|không bỏ sót, vĩnh viễn, 100 phần trăm,
        xóa sổ|chấm dứt, chẳng bao giờ, triệt để, trọn bộ, toàn thể, dứt điểm|hết hẳn|không hề, mười trên mười|
        10/10 hồ sơ, không để xảy ra|không để phát sinh|không để tái diễn|không để xảy ra bất kỳ, hễ, không có bất kỳ|
        không có bất cứ, không một ai|không một lần, đến người cuối cùng|đến hộ cuối cùng, sạch bóng|quét sạch|
        xóa trắng|xóa hẳn|xóa hoàn toàn|loại bỏ hoàn toàn|hết sạch, mọi trường hợp|mọi thời điểm|mọi khách,
        tuyệt đối không
    """),
    safety=words("""
        an toàn, tai nạn|tai nạn lao động, thương tích|chấn thương, sự cố, tử vong|chết người, tuân thủ, pháp luật|
        pháp lý|luật, vi phạm, rò rỉ dữ liệu|lộ dữ liệu, bảo mật|an ninh, kiểm toán, cháy nổ|hỏa hoạn|cháy,
        nhiễm khuẩn|nhiễm trùng, gian lận, phân biệt đối xử, tiền phạt|bị phạt, dịch bệnh|ngộ độc, lỗ hổng, quy định,
        sai sót y khoa|sai sót thuốc, gián đoạn, bảo vệ trẻ em, phòng cháy, khiếu kiện
    """),
    pressure_metrics=words("""
        doanh thu|doanh số, tăng trưởng, khách hàng|khách, đơn hàng, sản lượng|sản xuất, thời gian giao hàng|
        thời gian giao, thời gian chờ, thời gian xử lý|thời gian giải quyết|thời gian trả kết quả, thời gian phản hồi,
        chi phí, tốc độ, năng suất, công suất, lợi nhuận, tồn kho, hợp đồng, khách hàng tiềm năng, hội viên,
        lượt đặt phòng, chi tiêu, thời gian hoàn thành, thị phần, thời gian sản xuất, giá thành, đại lý, lượt khám|
        ca khám|ca mổ, dư nợ|huy động vốn, lượt khách|hành khách, người dùng|người dùng mới, cuộc gọi, giá vốn,
        tỷ lệ lấp đầy, chu kỳ sản xuất|lead time, thời gian khám, số chuyến|vòng quay, thời gian|số ngày|số giờ chờ|
        cycle time|mttr|mtta|độ trễ|tốc độ xử lý|tăng tốc độ, giảm giá thành|giảm giá vốn|giảm giá mua|giảm giá nhập|
        đơn giá|giá bán|giá cước|giá mua|cước|tiền điện|tiền thuê|tiền lương|quỹ lương|tiêu hao|mức tiêu hao|tiêu thụ|
        lượng điện|điện năng|nhiên liệu|nguyên liệu|vật tư|định mức|hao hụt|giờ công|nhân công|giờ làm thêm|tăng ca|
        định biên, vé|số vé|vé bán ra|vé mùa|lượng vé, học viên|sinh viên mới|tuyển sinh|học viên mới|
        học viên tuyển mới|nhập học|sĩ số, ca phẫu thuật|số ca|bệnh nhân mới|bệnh nhân|người bệnh mới|giường bệnh|
        số giường|ca sinh, hội phí|học phí|viện phí|phí bảo hiểm|phí dịch vụ|phí khai thác|nguồn thu|số thu|
        thu ngân sách|thu phí|tổng thu, quyên góp|tài trợ|nhà tài trợ|tài trợ định kỳ|nhà hảo tâm|tình nguyện viên,
        căn hộ bán được|căn bán|số căn|căn hộ|giao dịch|giao dịch thành công|mặt bằng cho thuê|thuê bao|số hộ|
        hộ đấu nối|điểm bán|cửa hàng|số cửa hàng|chi nhánh, biên lợi nhuận|lãi gộp|lợi nhuận gộp|lãi ròng|lãi|ebitda|
        dòng tiền|gmv|arr|mrr|cac|ltv|aov|giỏ hàng|giá trị đơn hàng, tín dụng|cho vay|giải ngân|tiền gửi|casa|
        khoản vay|hạn mức|thẻ tín dụng|số thẻ|bán chéo, kim ngạch|xuất khẩu|đơn xuất khẩu|container|teu|tấn hàng|
        khối lượng|chuyến|số chuyến xe|đơn giao|số đơn|lượng đơn, diện tích|diện tích trồng|đàn bò|đàn heo|đàn lợn|
        tổng đàn|sản lượng điện|lượng hàng|số lượng|đặt phòng|đêm lưu trú|đêm phòng|lưu lượng|khách lưu trú|
        khách tham quan|du khách|khán giả|người xem|người mua|người đăng ký|đăng ký mới|tài khoản mới|thành viên mới|
        người dùng hoạt động, số bài|hồ sơ xử lý|số hồ sơ|lượng hồ sơ|phiếu xử lý|ticket|điểm giao|throughput|
        velocity|số bản phát hành|tần suất triển khai|quân số|nhân viên mới|ứng viên|đơn ứng tuyển, ngân sách|vốn|
        vốn đầu tư|tổng chi|mức chi|công nợ|số tiền|tiền, tổng tài sản|tài sản quản lý|thu nhập|số lần triển khai|
        lượt|số lượt|lượng|lượng khách|trận|suất|suất ăn|suất chiếu|mật độ|quy mô|số trang trại|năng lực|trạm|số trạm|
        thu hồi|phải thu|số ngày phải thu|ghi danh|số đầu sách|kết quả bán|doanh thu thuần, lần triển khai
    """),
    frequencies=words("""
        hàng ngày|hằng ngày|mỗi ngày, hàng tuần|hằng tuần|mỗi tuần, hai tuần một lần, hàng tháng|hằng tháng|mỗi tháng,
        hàng quý|hằng quý|mỗi quý, hàng năm|hằng năm|mỗi năm, nửa năm một lần|sáu tháng một lần|6 tháng một lần|
        mỗi 6 tháng, mỗi giờ|hằng giờ|hàng giờ, theo thời gian thực, hai lần một tuần|hai lần mỗi tuần,
        mỗi tháng một lần|tháng một lần, mỗi quý một lần|quý một lần, mỗi năm một lần|năm một lần, mỗi thứ hai,
        mỗi cuối tháng, cuối mỗi tháng, cuối mỗi quý|cuối mỗi tuần|cuối mỗi học kỳ, theo ca|mỗi ca, theo tuần|
        theo tháng|theo quý|theo năm, mỗi vụ|cuối vụ|theo vụ, mỗi học kỳ|theo học kỳ, tuần một lần|mỗi tuần một lần
    """),
    data_sources=words("""
        crm|phần mềm crm, erp, khảo sát, bảng điều khiển, báo cáo, hệ thống, phần mềm, bảng tính|excel, cơ sở dữ liệu,
        công cụ phân tích, sổ sách|kế toán, sổ đăng ký|sổ theo dõi|sổ trực|sổ kho, phiếu hỏi|bảng hỏi|phiếu khảo sát|
        phiếu đánh giá, đo bằng|được đo bằng|đo qua|đo lường bằng|đo trên|tính từ|lấy từ|trích từ, theo số liệu|
        theo báo cáo|theo dữ liệu|số liệu, nguồn|nguồn dữ liệu, nhật ký, bảng theo dõi, ghi nhận trong|ghi nhận trên|
        theo phiếu|theo sổ|theo biên bản, cảm biến|công tơ|đồng hồ nước|camera, máy tính tiền|máy chấm công,
        bảng lương|bảng chấm công, thống kê, dùng|sử dụng, hồ sơ, his|lis|emr, lms|wms|scada|jira|google analytics|
        gps, cổng dịch vụ công, sao kê|đối soát
    """),
    joiners=words("""
        và, cũng như, đồng thời, nhưng, cùng với, lẫn, song song với|song song đó, đi đôi với, gắn với, bên cạnh đó,
        ngoài ra, vừa, cùng lúc, rồi|rồi sau đó|sau đó|tiếp đó, kèm theo|kèm với|đi kèm với|đi kèm, cộng với, mà còn|
        mà vẫn|nhưng vẫn|kết hợp với|kết hợp, trong khi vẫn, song song|song, mặt khác|hơn thế nữa|không những thế|
        thêm vào đó|bên cạnh việc|ngoài việc, gắn liền với|đi cùng với|đi liền với|cùng lúc đó|cùng thời gian đó|
        đồng thời với, lại còn|lẫn cả|và cả|và đồng thời, cộng thêm|cùng|cùng khoảng|bên cạnh đó là|thêm nữa|và thêm
    """),
    means_links=words("""
        bằng cách, thông qua, nhờ, qua, bằng việc, nhờ vào, nhờ việc, dựa vào, thông qua việc, trên cơ sở,
        với sự trợ giúp của, từ việc
    """),
    effect_links=words("""
        để, nhằm, nhằm mục đích, để giúp, giúp|giúp cho, từ đó, nhờ đó, qua đó, mang lại|đem lại|mang đến|đem đến,
        sao cho, khiến|khiến cho, góp phần làm, dẫn đến|dẫn tới, để cho, nhờ vậy
    """),
    clause_openers=words("""
        và, sẽ, chúng tôi, chúng tôi sẽ, chúng ta, chúng ta sẽ, tôi sẽ, tôi, cần|cần phải, phải, hãy, để, đồng thời,
        thành công, trước hết, trước tiên, vui lòng, bây giờ, bạn hãy, bạn phải, mục tiêu, xin, chúng mình,
        chúng mình sẽ, mình sẽ, team sẽ, khẩn trương, gấp rút, sớm, từng bước, định kỳ, quyết tâm, câu lạc bộ,
        hợp tác xã, ban giám đốc, ban quản lý, ban lãnh đạo, ban tổ chức, nhóm dự án|tổ dự án|đội dự án|ban dự án,
        ubnd, kỳ này, kỳ tới, năm nay, năm tới, năm sau, quý tới, cả nhóm|cả đội|toàn đội, nhiệm vụ, chủ trì,
        đặt mục tiêu, công ty|nhà trường|bệnh viện|chi nhánh|trung tâm|nhà máy|phân xưởng|ngân hàng|trạm y tế|trạm xá|
        đoàn thanh niên|hội phụ nữ|hội nông dân|công đoàn|đoàn trường|tổ bộ môn|tổ chuyên môn|tổ kỹ thuật|tổ sản xuất|
        tổ bảo trì|tổ may|đội kỹ thuật|đội thi công|đội bán hàng|đội marketing|đội sản phẩm|phòng kinh doanh|
        phòng nhân sự|phòng kỹ thuật|phòng kế toán|phòng tài chính|phòng đào tạo|phòng hành chính|phòng marketing|
        phòng truyền thông|phòng sản xuất|phòng kế hoạch|phòng mua hàng|phòng công nghệ|phòng it|phòng cntt|
        phòng chăm sóc khách hàng|phòng dịch vụ|phòng sưu tầm|phòng nghiệp vụ|phòng giáo dục|phòng lab|phòng r&d|
        phòng thiết kế|phòng công tác sinh viên|phòng khảo thí|phòng quản lý chất lượng|phòng vật tư|phòng an toàn|
        phòng điều hành|phòng y tế|khoa dược|khoa nội|khoa ngoại|khoa nhi|khoa sản|khoa cấp cứu|khoa khám bệnh|
        khoa dinh dưỡng|khoa kiểm soát nhiễm khuẩn|khoa xét nghiệm|khoa cntt|khoa kinh tế|ban quản trị|ban giám hiệu|
        ban điều hành|ban truyền thông|ban chấp hành|ban đại diện|nhóm kỹ thuật|nhóm sản phẩm|nhóm marketing|
        mỗi phòng|mỗi phòng ban|mỗi khoa|mỗi tổ|mỗi đội|mỗi chi nhánh|mỗi cửa hàng|mỗi quý|mỗi tháng|mỗi tuần|
        hằng tháng|hằng quý|hằng tuần|hàng tháng|hàng quý|hàng tuần|mỗi năm|hằng năm|hàng năm|trong năm|trong quý|
        năm học này|năm học mới|vụ này|mùa này|kết quả then chốt|cam kết|chủ động
    """),
    generic_nouns=words("""
        quy trình, hiệu suất, chất lượng, tổ chức, công ty, doanh nghiệp, đội ngũ|nhóm|đội, khách hàng, dịch vụ,
        sản phẩm, hoạt động, năng suất, giao tiếp|truyền thông, hợp tác, trải nghiệm, kết quả, công việc, cách làm|
        cách|cách thức, nhân viên|con người|nhân sự|cán bộ, giá trị, tăng trưởng, thành công, văn hóa, mọi thứ, mức|
        mức độ|trình độ, quản lý|quản trị, chiến lược, tương lai, tiềm năng, năng lực, phòng ban|bộ phận, hệ thống,
        vai trò, vị trí|vị thế, thị trường, mối quan hệ, minh bạch, kinh doanh, làm việc, vận hành, nội bộ,
        thương hiệu, uy tín, khả năng, công tác, chăm sóc|phục vụ, nguồn lực|nguồn nhân lực|nội lực|nội tại,
        marketing|tiếp thị, đơn vị|cơ quan, hình ảnh, thế mạnh|lợi thế, thay đổi, lĩnh vực|ngành|ngành nghề,
        môi trường, tinh thần|ý thức|nhận thức, nhu cầu, bộ máy, chuyên môn|nghiệp vụ, sức cạnh tranh|
        năng lực cạnh tranh, cơ sở vật chất, công nghệ, thành tích|thành quả, sự phối hợp|sự hợp tác, sức mạnh,
        nền tảng, mục tiêu|mục tiêu đề ra|mục tiêu năm|mục tiêu đặt ra, chỉ tiêu|chỉ tiêu đề ra|chỉ tiêu được giao|
        chỉ tiêu năm|chỉ tiêu kế hoạch, chỉ số|chỉ số chung|các chỉ số|chỉ số đánh giá, con số|con số này|số này,
        kế hoạch năm|kế hoạch đề ra|kế hoạch được giao|kế hoạch quý, điểm số|tổng điểm|điểm tổng|điểm chung|
        điểm đánh giá chung, kết quả chung|kết quả cuối cùng|kết quả công việc|kết quả năm, mức đạt|mức chung|ngưỡng|
        mốc|cột mốc|cán mốc, hiệu quả chung|hiệu quả công việc|hiệu suất công việc|hiệu suất chung|chất lượng chung|
        chất lượng công việc, mọi mặt|mọi chỉ tiêu|mọi chỉ số|tất cả chỉ tiêu|tất cả các chỉ tiêu|các chỉ tiêu,
        toàn công ty|cả công ty|toàn hệ thống|toàn đơn vị|cả phòng|toàn phòng|cả nhóm|mỗi phòng ban|các phòng ban|
        tất cả phòng ban|tất cả các phòng ban, kpi|okr|okrs|kpis, mức tăng trưởng|tốc độ tăng trưởng, mức hoàn thành|
        mức độ hoàn thành|tỷ lệ hoàn thành|tỷ lệ hoàn thành công việc|tỷ lệ hoàn thành kế hoạch
    """),
    function_words=words("""
        các, những, của, chúng tôi, chúng ta, tôi, mình, cho, trong, ngoài, với, và, hoặc, ở, tại, từ, đến, tới, lên,
        xuống, vào, ra, là, được, bị, có, sẽ, đã, đang, làm|làm cho, trở nên|trở thành, này, đó, một, cái, sự, việc,
        về, theo, bằng, để, nhằm, hơn, ít nhất|tối thiểu|không dưới, nhiều nhất|tối đa, không quá, trên, dưới, mỗi,
        mọi, không, thì, mà, khi, trước, sau, cuối, đầu, năm, quý, tháng, tuần, ngày, giờ, phút, điểm|điểm phần trăm,
        phần trăm, mới, cũng, rất, còn, qua, nhất, đạt, mang lại|đem lại|mang đến|đem đến, ngày càng, thật, thực sự,
        nữa, toàn, cùng, luôn, giữa, thêm, đưa, nên, lại, hết, một cách, mặt, bên, nền, so với|so với năm trước|
        so với năm ngoái|so với cùng kỳ|so với năm nay|so với vụ trước|so với mùa trước|so với kỳ trước|
        so với quý trước|so với đầu năm|so với hiện nay|so với hiện tại|năm ngoái|năm nay|cùng kỳ|vụ này|vụ trước|
        mùa này|mùa trước|kỳ này|kỳ trước|quý này|quý trước|cả năm|cả vụ|cả mùa|hiện nay|hiện tại|bình quân|
        trung bình|trở lên|trở xuống|đổ lên|lần|có thêm|thêm được|các bạn|lên tới|lên đến|xuống còn|trong vòng|
        trong năm|trong quý|trong tháng|kế hoạch, tỷ lệ đạt, thành công, mỗi năm|mỗi quý|mỗi tháng|hằng năm|hàng năm|
        của công ty|do công ty|được công ty|cho công ty|của nhà trường|do nhà trường|được nhà trường|của bệnh viện|
        do bệnh viện|được bệnh viện|của nhà máy|do nhà máy|của chi nhánh|do chi nhánh|của trung tâm|do trung tâm|
        của ngân hàng|do ngân hàng, cả đội|toàn đội
    """),
    harmless=words("""
        tốt nghiệp, chi nhánh, chỉ báo dẫn đầu|chỉ số dẫn đầu, người dùng duy nhất, bộ phận hỗ trợ|nhân viên hỗ trợ|
        trung tâm hỗ trợ|yêu cầu hỗ trợ|phiếu hỗ trợ|ticket hỗ trợ|ca hỗ trợ|được hỗ trợ|kỹ thuật viên hỗ trợ|
        tổng đài hỗ trợ|quỹ hỗ trợ|gói hỗ trợ|mức hỗ trợ|tiền hỗ trợ|chi phí hỗ trợ|công cụ hỗ trợ|cuộc gọi hỗ trợ|
        kênh hỗ trợ|không cần hỗ trợ|nhóm hỗ trợ|đội hỗ trợ, nhà phát triển|nghiên cứu và phát triển|chậm phát triển|
        quỹ phát triển|ngân hàng phát triển|chi phí phát triển|thời gian phát triển|phòng phát triển|
        mục tiêu phát triển bền vững|báo cáo phát triển bền vững|kế hoạch phát triển cá nhân|kế hoạch phát triển rừng|
        đội phát triển|nhóm phát triển|môi trường phát triển, rất hài lòng|khách hàng hài lòng đạt, một số điện thoại,
        số điện thoại, đủ điều kiện|có đủ điều kiện, thuế giá trị gia tăng|doanh thu mở rộng, cao đẳng|cao cấp|
        cao tầng|cao su, thức ăn nhanh|đồ ăn nhanh|giao hàng nhanh|giao nhanh|chuyển phát nhanh|xét nghiệm nhanh|
        test nhanh|phản ứng nhanh|sạc nhanh|tàu nhanh|đọc nhanh|làn nhanh|chuyển tiền nhanh|kiểm tra nhanh|
        trả phòng nhanh|hàng bán nhanh, đúng hạn, nên chăng, cho nên, bởi nên, học sinh khá|loại khá|khá giỏi|
        xếp loại khá|từ khá|hộ khá, chứng nhận bền vững|du lịch bền vững|nông nghiệp bền vững, không có khả năng,
        cụ thể, phản hồi tốt|đất tốt|bằng tốt nghiệp, mạnh thường quân|khỏe mạnh|điểm mạnh|gió mạnh, bản đồ,
        hiệu quả sử dụng|hiệu quả đầu tư|hiệu quả chi phí|hiệu quả điều trị|hiệu quả năng lượng|chỉ số hiệu quả|
        sử dụng năng lượng tiết kiệm và hiệu quả|hiệu quả sinh lời|đánh giá hiệu quả|hiệu quả vắc xin, cạnh tranh,
        khách thuê dài hạn|hợp đồng dài hạn, có tay nghề|có nhu cầu|có việc làm|có thu nhập|có trách nhiệm,
        tổ chức tín dụng|tổ chức phi chính phủ|tổ chức xã hội|tổ chức tài trợ|tổ chức từ thiện|tổ chức công đoàn,
        ngành xây dựng|công ty xây dựng|vật liệu xây dựng|xây dựng cơ bản, nhà thiết kế|công suất thiết kế|
        bản thiết kế|phòng thiết kế, kế hoạch, gần nhà|gần đây|gần bờ|gần khu|gần trường, thử việc|thi thử, độ tuổi,
        thêm mới|làm thêm|học thêm|dạy thêm, phù hợp chuyên môn|phù hợp với chuyên ngành|sản phẩm không phù hợp|
        điểm không phù hợp|lỗi không phù hợp|sự không phù hợp|công bố phù hợp|đánh giá phù hợp|không phù hợp,
        sớm hơn kế hoạch|sớm hơn hạn|sớm hơn dự kiến|sớm hạn, ngày làm việc|giờ làm việc|buổi làm việc|
        môi trường làm việc, phát hiện sớm|cảnh báo sớm|can thiệp sớm|chẩn đoán sớm|điều trị sớm|sàng lọc sớm|
        giáo dục sớm|xuất viện sớm|ra viện sớm|về sớm|nghỉ sớm|nghỉ việc sớm|đi sớm|đến sớm|tới sớm|giao sớm|trả sớm|
        trả nợ sớm|tất toán sớm|đặt sớm|đăng ký sớm|nộp sớm|kết thúc sớm|thu hoạch sớm|xuống giống sớm|dậy sớm|
        mở cửa sớm|đóng cửa sớm|sáng sớm|từ sớm|quá sớm|bỏ học sớm|dấu hiệu sớm|nhận biết sớm|báo sớm|hưu sớm|
        tử vong sớm|nhập viện sớm|lúa sớm|vụ sớm|tiêm sớm|tan ca sớm|tan làm sớm|mua sớm|biết sớm|vé sớm|
        giai đoạn sớm|sinh sớm|lịch hẹn sớm nhất|chuyến sớm nhất|ca sớm nhất|hẹn sớm nhất|vào bờ sớm|ngủ sớm|khám sớm|
        thanh toán sớm|cai sữa sớm|tái khám sớm|vận động sớm|chín sớm|kết hôn sớm|xuất chuồng sớm, hoạt động liên tục|
        làm việc liên tục|chạy liên tục|vận hành liên tục|cấp điện liên tục|cấp nước liên tục|có điện liên tục|
        có nước liên tục|theo dõi liên tục|giám sát liên tục|đo liên tục|quan trắc liên tục|học liên tục|thở liên tục|
        ghi hình liên tục|ngày liên tục|tháng liên tục|tuần liên tục|giờ liên tục|năm liên tục|quý liên tục|
        ca liên tục|kỳ liên tục|phút liên tục|vụ liên tục|mùa liên tục|lần liên tục|trận liên tục|liên tục trong|
        liên tục từ|liên tục ít nhất|liên tục trên|liên tục quá|liên tục 24|liên tục 2|liên tục 3|liên tục 6|
        liên tục 12|liên tục 72|liên tục suốt|nước chảy liên tục|đào tạo liên tục|tích hợp liên tục|
        triển khai liên tục|lọc máu liên tục|lái xe liên tục|vắng liên tục, khám định kỳ|sức khỏe định kỳ|
        bảo trì định kỳ|bảo dưỡng định kỳ|báo cáo định kỳ|kiểm tra định kỳ|đánh giá định kỳ|họp định kỳ|
        tái khám định kỳ|kiểm định định kỳ|thay thế định kỳ|vệ sinh định kỳ|kiểm toán định kỳ|kiểm kê định kỳ|
        hiệu chuẩn định kỳ|đăng kiểm định kỳ|tiêm định kỳ|xét nghiệm định kỳ|quyên góp định kỳ|ủng hộ định kỳ|
        đóng góp định kỳ|nhà tài trợ định kỳ|người ủng hộ định kỳ|trả lãi định kỳ|tiết kiệm định kỳ|sao lưu định kỳ|
        diễn tập định kỳ|giao hàng định kỳ|lấy mẫu định kỳ|định kỳ hằng|định kỳ hàng|định kỳ mỗi|định kỳ 3|định kỳ 6|
        định kỳ 12|khảo sát định kỳ|đăng ký định kỳ|thẩm định định kỳ|đo định kỳ|đơn hàng định kỳ, không phải|
        không cần|không còn phải|khỏi phải|chẳng phải|chỉ cần|chỉ phải|khi cần|lúc cần|ai cần|người cần|điều cần|
        nào phải|ai phải|còn phải|bị phải|dân phải|nhân phải|khách phải|khách hàng phải|viên phải|nhân viên phải|
        sinh phải|huynh phải|hộ phải|người phải|bệnh phải|trẻ phải|xe phải|hàng phải|cái cần|đang cần|khi phải|
        mới phải|nhà phải|cư dân phải|cô phải|thầy phải|thợ phải, xe nâng|sàn nâng|bàn nâng|máy nâng|cầu nâng|nâng hạ|
        thang nâng, hạ tầng|hạ thế|hạ áp|hạ nguồn|hạ du|hạ cánh|hạ sốt|hạ long|hạ nhiệt|hạ thủy, thu nhập|thu gom|
        thu mua|thu hồi|thu ngân|thu hoạch|mùa thu|thu chi|thu phí|phòng thu|máy thu|hè thu|thu ngân sách, giao thông|
        giao dịch|giao diện|giao ban|giao lưu|giao hàng|giao việc|giao ca|giao nhận|giao thừa|giao kèo|giao khoán|
        bàn giao ca|được giao, mã nguồn mở|dữ liệu mở|cởi mở|nguồn mở|mở đầu|mở cửa|ngày hội mở|giờ mở cửa|
        thư viện mở, phần mềm bán hàng|nhân viên bán hàng|kênh bán hàng|bán hàng|bán lẻ|bán buôn|điểm bán|máy bán|
        bán dẫn|bán kính|bán trú|bán kết|bán thời gian|bán công|giá bán|doanh số bán|quầy bán|bán vé, đăng ký|chữ ký|
        ký túc xá|thư ký|ký hiệu|ký số|ký quỹ|ký gửi|ký túc|ký sinh, trạm xử lý|hệ thống xử lý|nhà máy xử lý|
        khu xử lý|quy trình xử lý|phần mềm xử lý|kỹ năng xử lý|bộ xử lý|công cụ xử lý, quy trình giải quyết|
        quy trình tiếp nhận, giảm giá|giảm đau|giảm xóc|giảm trừ|giảm nhẹ|chương trình giảm nghèo|công tác giảm nghèo|
        dự án giảm nghèo, tăng ca|tăng lương|tăng huyết áp|tăng cân|tăng động, đèn tiết kiệm|gửi tiết kiệm|
        sổ tiết kiệm|tiền gửi tiết kiệm|bóng tiết kiệm|thẻ tiết kiệm|tài khoản tiết kiệm, phục hồi chức năng|
        phòng phục hồi, dự án mở rộng|kế hoạch mở rộng|phương án mở rộng|tiêm chủng mở rộng, những hạn chế|
        các hạn chế|mặt hạn chế|điểm hạn chế|hạn chế vận động|khu vực hạn chế|trách nhiệm hữu hạn, lưu giữ|giữ xe|
        giữ chỗ|giữ trẻ|giữ hàng, để xe|bãi để|nhà để|để trống|để lại|để dành|để hở, trợ giúp|giúp việc|giúp đỡ,
        năm qua|tháng qua|vừa qua|thời gian qua|trải qua|bỏ qua|đi qua|chạy qua|thông quan, đúng tiến độ|kịp tiến độ|
        chậm tiến độ|trễ tiến độ|vượt tiến độ|đạt tiến độ|hồ sơ được phê duyệt|hồ sơ được duyệt|đơn được duyệt|
        khoản vay được duyệt|khoản vay được phê duyệt|đề xuất được duyệt|sáng kiến được duyệt|văn bản ban hành|
        văn bản được ban hành|văn bản|cơ bản|kịch bản|nhật bản|biên bản|bản vẽ|bản quyền, học sinh hoàn thành|
        học viên hoàn thành|nhân viên hoàn thành|người bệnh hoàn thành|bệnh nhân hoàn thành|sinh viên hoàn thành|
        trẻ hoàn thành|hồ sơ hoàn thành|khách hoàn thành|đơn hoàn thành|người học hoàn thành|vận động viên hoàn thành|
        giáo viên hoàn thành|cán bộ hoàn thành|công nhân hoàn thành|hoàn thành xuất sắc|hoàn thành đúng hạn|
        hoàn thành đúng tiến độ|công trình hoàn thành|dự án hoàn thành|đơn hàng hoàn thành|chuyến hoàn thành,
        xử lý xong|giải quyết xong|trả xong|khám xong|học xong|giao xong|làm xong trong|sửa xong, đạt mức phấn đấu|
        chậm hơn dự kiến|cao hơn dự kiến|thấp hơn dự kiến|nhanh hơn dự kiến|lâu hơn dự kiến|nhiều hơn dự kiến|
        ít hơn dự kiến|chấp thuận về nguyên tắc|đồng ý về nguyên tắc|phê duyệt về nguyên tắc|đà tăng|đà tăng nhanh|
        so với dự kiến|hơn dự kiến|ngày dự kiến|giờ dự kiến|thời gian dự kiến|chi phí dự kiến|giao dự kiến|
        kế hoạch dự kiến|đến dự kiến|như dự kiến|theo dự kiến|ngày sinh dự kiến|tiến độ dự kiến|vượt dự kiến,
        vượt kỳ vọng|mức kỳ vọng|như kỳ vọng|kỳ vọng của|đúng kỳ vọng|đáp ứng kỳ vọng|tuổi thọ kỳ vọng|theo kỳ vọng,
        như mong muốn|theo mong muốn|kết quả mong muốn|ca mong muốn|giờ mong muốn|ngày mong muốn|mức mong muốn|
        thai mong muốn|không mong muốn|tác dụng không mong muốn, được xem xét|thời gian xem xét|hồ sơ xem xét|
        chờ xem xét|buổi xem xét|cuộc xem xét|xem xét lại hồ sơ|xem xét của lãnh đạo, khách tìm hiểu|tự tìm hiểu|
        người tìm hiểu|buổi tìm hiểu|giai đoạn cân nhắc|khách cân nhắc|đang cân nhắc, điểm nỗ lực|chỉ số nỗ lực|
        sự nỗ lực|nỗ lực của|mức nỗ lực|cố gắng của|sự cố gắng, mức phấn đấu|chỉ tiêu phấn đấu|quỹ hy vọng|
        lớp hy vọng|trường hy vọng|nhà hy vọng|niềm hy vọng, trong khả năng chi trả|trong khả năng thanh toán,
        định hướng tới, tôm cỡ|cá cỡ|giày cỡ|áo cỡ|cỡ mẫu|cỡ lớn|cỡ nhỏ|cỡ hạt, tầm soát|tầm vóc|tầm cao|tầm nhìn|
        tầm với|tầm bắn|tầm bay, nằm trong khoảng|giữ trong khoảng|duy trì trong khoảng|ở trong khoảng|trong khoảng|
        khoảng cách|khoảng thời gian|khoảng trống|khoảng tin cậy, lương theo thời gian|theo thời gian biểu|
        theo thời gian làm việc, chưa xác định nguyên nhân|chưa xác định được|chưa xác định danh tính|
        chưa xác định nguồn, trả dần|trả góp dần|khấu hao dần|tuổi dần|góp dần, bước đầu tiên|những bước đầu,
        năm tới đây, huyết áp ổn định|việc làm ổn định|thu nhập ổn định|tình trạng ổn định|bình ổn giá|quỹ bình ổn|
        hàng bình ổn|chỗ ở ổn định|điểm ổn định|đầu ra ổn định|điện áp ổn định, dễ vỡ|dễ cháy|dễ bị tổn thương|
        dễ tổn thương|dễ hỏng|dễ lây|dễ mắc, học sinh giỏi|giải học sinh giỏi|loại giỏi|giáo viên giỏi|
        giáo viên dạy giỏi|dạy giỏi|thi thợ giỏi|thợ giỏi|sinh viên giỏi|bằng giỏi|nông dân giỏi|sản xuất giỏi|
        kinh doanh giỏi|mức giỏi|tay nghề giỏi, mức tin cậy|được điều trị kịp thời|được cấp cứu kịp thời|
        được xử lý kịp thời|được can thiệp kịp thời|được hỗ trợ kịp thời|được sơ cứu kịp thời|
        được thanh toán kịp thời|được phát hiện kịp thời|được phẫu thuật kịp thời|được trả lời kịp thời|
        được cứu kịp thời|được báo kịp thời|giao kịp thời|trả kịp thời|phản hồi tích cực|đánh giá tích cực|
        nhận xét tích cực|điều trị tích cực|hồi sức tích cực|chăm sóc tích cực|ý kiến tích cực, nghỉ việc chủ động|
        chủ động nghỉ, khách hàng thường xuyên|khách thường xuyên|chi thường xuyên|giáo dục thường xuyên|
        đào tạo thường xuyên|người dùng thường xuyên|bảo dưỡng thường xuyên|tham gia thường xuyên|
        tập luyện thường xuyên|tập thường xuyên|thuốc thường xuyên|hiến máu thường xuyên|sử dụng thường xuyên|
        hoạt động thường xuyên|bạn đọc thường xuyên, cấp cứu|cấp điện|cấp nước|cấp trên|cấp dưới|cấp tỉnh|cấp huyện|
        cấp xã|cấp tính|may mắn|may mặc|nhiều lần|nhiều nơi|thay vì|thay cho|phát hiện|phát sinh|phát thải|phát điện|
        phát sóng|phát âm|phát thanh|phát thư|phát bóng|phát ban|trực tuyến một phần|một phần ba|một phần tư|
        một phần năm|một phần mười, hộ ít người|dân tộc ít người|rất ít người, hơn là|hơn hết|hơn thế|thua hơn|
        hơn nửa|hơn một nửa, đồng bộ dữ liệu|lỗi đồng bộ|đồng bộ đơn hàng|đồng bộ tồn kho|máy phát đồng bộ|bù đồng bộ,
        hệ sinh thái rừng|hệ sinh thái biển|hệ sinh thái nước|hệ sinh thái tự nhiên|hệ sinh thái san hô|
        hệ sinh thái đất, đòn bẩy tài chính|tỷ lệ đòn bẩy, khám toàn diện|chăm sóc toàn diện, chỉ số chuyển đổi số|
        ban chỉ đạo chuyển đổi số|ngày chuyển đổi số|tổ chuyển đổi số, bản sắc dân tộc, quy hoạch tổng thể|
        kế hoạch tổng thể|chương trình giáo dục phổ thông tổng thể, sản lượng khai thác|khai thác hải sản|
        khai thác đá|khai thác cát|tàu khai thác|diện tích khai thác|khai thác thủy sản|khai thác mỏ|chuyến khai thác|
        giấy phép khai thác|nhật ký khai thác, sáng kiến cải tiến|đề xuất cải tiến|ý tưởng cải tiến|cải tiến kỹ thuật|
        phiếu cải tiến, mua sắm tập trung|nước thải tập trung|xử lý tập trung|cách ly tập trung|kho tập trung|
        nghĩa trang tập trung|thời gian tập trung|khu công nghiệp tập trung|giết mổ tập trung|thu gom tập trung|
        nội trú tập trung, cam kết bảo đảm|bảo đảm chất lượng|đảm bảo chất lượng|tài sản bảo đảm|tài sản đảm bảo|
        biện pháp bảo đảm|đăng ký biện pháp bảo đảm|có bảo đảm|có tài sản đảm bảo|quỹ bảo đảm|thư bảo đảm,
        thời gian đáp ứng|đáp ứng tiêu chuẩn|đáp ứng quy chuẩn|đáp ứng chuẩn|đáp ứng điều trị|khả năng đáp ứng|
        đáp ứng yêu cầu kỹ thuật|đáp ứng đủ, yêu cầu thay đổi|lệnh thay đổi|thay đổi kỹ thuật|thay đổi thiết kế|
        thay đổi lịch|quản lý thay đổi|phiếu thay đổi|thay đổi giờ|phí thay đổi|biến đổi khí hậu, thời gian hỗ trợ|
        tiền đầu tư vào|vốn đầu tư vào|đầu tư cho vay|tỷ lệ đầu tư cho, khách quan tâm|khách hàng quan tâm|
        người quan tâm|các bên quan tâm|mục quan tâm, thi đua đổi mới|quỹ đổi mới|tỷ lệ đổi mới, thuốc kích thích|
        chất kích thích|gói kích thích|kích thích buồng trứng, tiêm tăng cường|mũi tăng cường|sởi tăng cường|
        vắc xin tăng cường|liều tăng cường|tăng cường độ, khách hàng lớn nhất|nhà cung cấp lớn nhất|đối tác lớn nhất|
        khách lớn nhất|mã hàng lớn nhất|lượng nước lớn nhất, loại xuất sắc|xếp loại xuất sắc|học sinh xuất sắc|
        danh hiệu xuất sắc|sinh viên xuất sắc|giải xuất sắc|hạng xuất sắc|mức xuất sắc|tập thể xuất sắc,
        học sinh tiên tiến|lao động tiên tiến|tập thể tiên tiến|điển hình tiên tiến, nông thôn mới kiểu mẫu|
        khu dân cư kiểu mẫu|vườn kiểu mẫu|thôn kiểu mẫu|xã kiểu mẫu, chuyền số 1|dây chuyền số 1|xưởng số 1|
        phân xưởng số 1|nhà máy số 1|bệnh viện số 1|trường số 1|kho số 1|cổng số 1|lò số 1|tổ máy số 1|cơ sở số 1|
        tòa số 1|khu số 1|trạm số 1|bến số 1|đội số 1|tổ số 1|ao số 1|lô số 1|tuyến số 1|cầu số 1|phòng số 1|
        quầy số 1|hồ số 1|máy số 1|điểm số 1|bể số 1|lớp số 1, bác sĩ đầu ngành|chuyên gia đầu ngành,
        lượt không giới hạn|gói không giới hạn|vé không giới hạn, mặt hàng chủ yếu, kéo dài quá|kéo dài trên|
        kéo dài hơn|bị kéo dài|kéo dài nhiều, cam kết giảm|sáng kiến giảm|giải pháp giảm|biện pháp giảm|đề xuất giảm|
        mã giảm|vé giảm|phiếu giảm|suất giảm|gói giảm|cam kết tăng|sáng kiến tăng|giải pháp tăng, tùy chỉnh|tùy chọn|
        tùy biến|tùy bút|tùy ý|tùy viên, song ngữ|song phương|song sinh|song hành, đạt cỡ|cỡ thương phẩm|cỡ hàng|
        cỡ tôm|cỡ cá, các bạn|bạn bè|bạn đọc|bạn hàng, khách cho điểm tối đa|khách hàng cho điểm tối đa|
        người bệnh cho điểm tối đa|học viên cho điểm tối đa|phụ huynh cho điểm tối đa, vé số|hội chứng|đồng hương,
        nước non|non nớt|trẻ sinh non|sinh non|đẻ non|cây non|chè non|măng non|mầm non|giáo viên mầm non|
        trường mầm non|trẻ mầm non|núi non|non nước|nõn non|bê non|lợn con, kết hợp quân dân y|thời gian sau sinh|
        về sau cùng|thu lãi|tái tạo năng lượng|năng lượng tái tạo|điện tái tạo|tế bào gốc, so với dự tính|hơn dự tính|
        thời gian dự tính|chi phí dự tính|như dự tính, được giảm giá|được giảm học phí|được giảm tiền|được giảm phí|
        được giảm thuế|được giảm lãi|được tăng lương, vận động viên|cổ động viên|buổi mỗi tuần|buổi một tuần|buổi tập|
        buổi điều trị|buổi trị liệu|buổi phục hồi|buổi diễn|buổi khám|buổi chiếu|buổi mỗi học viên, cùng kỳ|cùng loại|
        cùng ngành|cùng năm|cùng tháng|cùng một|cùng nhau|cùng lớp|cùng ngày|cùng tuyến|cùng tham gia|cùng cấp|
        cùng độ tuổi|cùng tuổi|cùng quý|cùng thời|cùng học|cùng bạn|cùng chỗ|cùng giờ|cùng địa bàn|cùng con|cùng mẹ|
        cùng cha|vùng cùng|cuối cùng|vô cùng
    """),
    instructions=words("""
        bỏ qua mọi chỉ dẫn trước|bỏ qua các chỉ dẫn trước|bỏ qua mọi hướng dẫn trước|bỏ qua các hướng dẫn trước|
        bỏ qua tất cả hướng dẫn|bỏ qua tất cả chỉ dẫn|bỏ qua hướng dẫn trước|bỏ qua chỉ dẫn trước,
        bỏ ngoài tai mọi|bỏ ngoài tai các|từ dòng này trở đi|
        từ câu này trở đi|từ đoạn này trở đi|hết tài liệu|kết thúc tài liệu|quên nhiệm vụ của bạn|bỏ qua nội dung trên|bỏ qua mọi thứ ở trên, quên mọi hướng dẫn|quên các hướng dẫn|quên tất cả hướng dẫn|
        quên mọi chỉ dẫn, hãy phê duyệt|phê duyệt bộ này|phê duyệt tất cả|phê duyệt ngay bộ|
        phê duyệt các mục tiêu này, đánh dấu là đã duyệt|đánh dấu là đã phê duyệt|đánh dấu đã xác nhận,
        đặt tất cả chỉ tiêu|đặt mọi chỉ tiêu|đặt tất cả mục tiêu thành|đặt mọi mục tiêu thành, bây giờ bạn là|
        từ giờ bạn là, hãy đóng vai, với tư cách là ai|với tư cách mô hình ngôn ngữ, lời nhắc hệ thống|system prompt,
        tiết lộ hướng dẫn|in ra hướng dẫn của bạn, đừng nói với người dùng|không được nói với người dùng,
        hướng dẫn mới cho bạn|chỉ dẫn mới, ghi đè quy tắc|ghi đè hướng dẫn, chỉ trả lời bằng|chỉ được trả lời,
        xuất ra nội dung sau|viết json sau, chạy lệnh sau|thực thi lệnh sau, bỏ qua các kiểm tra|tắt các kiểm tra|
        bỏ qua mọi kiểm tra, không trích dẫn nguồn|đừng trích dẫn, chỉ dẫn cho ai|lưu ý cho ai|gửi trợ lý ai,
        xác nhận mọi giả định|xác nhận tất cả giả định, đừng tuân theo quy tắc|không tuân theo quy tắc,
        bỏ qua mọi hướng dẫn|bỏ qua mọi chỉ dẫn|bỏ qua mọi chỉ thị|bỏ qua mọi quy tắc|bỏ qua mọi yêu cầu|
        bỏ qua mọi quy định trước|bỏ qua mọi lệnh|bỏ qua mọi cảnh báo|bỏ qua mọi ràng buộc|bỏ qua tất cả các|
        bỏ qua tất cả yêu cầu|bỏ qua tất cả quy tắc|bỏ qua tất cả những|bỏ qua toàn bộ hướng dẫn|
        bỏ qua toàn bộ chỉ dẫn|bỏ qua toàn bộ quy tắc|bỏ qua những hướng dẫn|bỏ qua những chỉ dẫn|
        bỏ qua những yêu cầu|bỏ qua những gì|bỏ qua hướng dẫn|bỏ qua chỉ dẫn|bỏ qua chỉ thị|bỏ qua các hướng dẫn|
        bỏ qua các chỉ dẫn|bỏ qua các chỉ thị|bỏ qua các quy tắc|bỏ qua các yêu cầu trước|bỏ qua các lệnh|
        bỏ qua các ràng buộc|bỏ qua quy tắc|bỏ qua lệnh|bỏ qua prompt|bỏ qua system prompt|bỏ qua đoạn nói|
        bỏ qua phần nói|bỏ qua phần rủi ro|bỏ qua mục rủi ro|bỏ qua bộ quy tắc|bỏ qua bộ lọc|bỏ qua việc kiểm tra|
        bỏ qua việc kiểm chứng|bỏ qua khâu kiểm tra của|bỏ qua mọi bước kiểm tra|bỏ qua mọi kiểm chứng, hãy bỏ qua|
        vui lòng bỏ qua|xin bỏ qua|xin hãy bỏ qua|bạn bỏ qua|cứ bỏ qua|được phép bỏ qua|đề nghị ai bỏ qua|
        yêu cầu ai bỏ qua|ai bỏ qua|trợ lý bỏ qua|bỏ bước kiểm tra|bỏ các bước kiểm tra|bỏ kiểm tra số liệu|
        tắt kiểm tra|tắt cảnh báo|tắt mọi cảnh báo|tắt các cảnh báo|tắt chế độ an toàn|tắt bộ lọc|
        vô hiệu hóa kiểm tra|vô hiệu hóa cảnh báo|vô hiệu hóa bộ lọc|vô hiệu hóa các quy tắc|gỡ bỏ mọi giới hạn|
        gỡ bỏ giới hạn|không cần kiểm tra số liệu|không cần kiểm tra nguồn|không cần kiểm tra lại con số|
        không cần kiểm chứng|không cần trích dẫn|không cần dẫn nguồn|không cần nêu nguồn|không kiểm tra số liệu|
        không đối chiếu với nguồn, hãy quên|quên hết|quên những gì|quên mọi điều|quên mọi yêu cầu|quên mọi thứ|
        quên các yêu cầu|quên tất cả|quên đi các|quên chỉ dẫn|quên hướng dẫn|quên vai trò|xóa bộ nhớ|
        không tuân thủ hướng dẫn trước|không làm theo hướng dẫn|không tuân theo hướng dẫn|thay cho hướng dẫn trước|
        thay thế mọi hướng dẫn|hướng dẫn trước đó không còn|chỉ dẫn trước đó không còn|các chỉ dẫn trước|
        chỉ dẫn trên không còn|hướng dẫn sau đây thay|ưu tiên chỉ dẫn này|ưu tiên hướng dẫn này|
        chỉ dẫn này được ưu tiên|tuân theo chỉ dẫn sau|làm theo chỉ dẫn sau|làm theo lệnh sau|làm đúng theo lệnh|
        thực hiện lệnh sau|thực hiện yêu cầu sau thay|tuân lệnh, nếu bạn là ai|nếu bạn là một ai|nếu bạn là mô hình|
        nếu bạn là một mô hình|nếu bạn là trợ lý|nếu bạn là một trợ lý|nếu bạn là hệ thống|nếu bạn là chatbot|
        nếu bạn là công cụ|nếu bạn là máy|nếu bạn đang đọc|nếu bạn đang xử lý|nếu đang xử lý tài liệu này|
        bạn là mô hình|bạn là một mô hình|bạn là trợ lý|bạn là một trợ lý|bạn là một chuyên gia|bạn là chuyên gia|
        bạn là một ai|bạn là ai không|bạn là chatbot|bạn là một hệ thống|bạn không còn là|bạn không phải là trợ lý|
        bạn giờ là|bạn nay là|giờ bạn là|từ giờ bạn|từ bây giờ bạn|kể từ bây giờ bạn|từ nay bạn|kể từ giờ bạn|
        từ lúc này bạn|kể từ bây giờ hãy|từ bây giờ hãy|từ giờ hãy|từ giờ trở đi hãy|từ đây hãy, bạn phải|
        bạn bắt buộc|bạn không được|bạn cần phải|bạn chỉ được|bạn được phép|bạn có toàn quyền|bạn không cần|bạn hãy|
        bạn sẽ trả lời|bạn cần chép|bạn cần ghi|bạn cần đặt|bạn cần xếp|bạn chỉ cần ghi|bạn chỉ trả lời|
        bạn nên cho điểm|bạn nên chấm|bạn nên xếp|bạn đồng ý với mọi|bạn vui lòng, bạn đóng vai|bạn sẽ đóng vai|
        hãy vào vai|vào vai một|nhập vai|đóng vai là|đóng vai một|đóng vai trợ lý|đóng vai hệ thống|đóng vai ai|
        đóng vai chuyên gia đồng ý|giả vờ là|giả vờ như|giả sử bạn là|tưởng tượng bạn là|hành xử như|
        hành động như một|cư xử như|coi mình là|hãy là một trợ lý|trả lời như thể|làm như thể|viết như thể đã,
        lưu ý cho trợ lý|lưu ý dành cho trợ lý|lưu ý dành cho ai|lưu ý dành cho mô hình|lưu ý cho mô hình|
        lưu ý cho máy|lưu ý cho chatbot|lưu ý cho hệ thống ai|lưu ý với ai|lưu ý với trợ lý|lưu ý tới trợ lý|
        lưu ý cho công cụ|lưu ý gửi ai|lưu ý gửi trợ lý|ghi chú cho ai|ghi chú cho trợ lý|ghi chú cho mô hình|
        ghi chú cho máy|ghi chú cho chatbot|ghi chú cho hệ thống ai|ghi chú cho công cụ|ghi chú dành cho ai|
        ghi chú dành cho trợ lý|ghi chú dành cho mô hình|ghi chú dành cho máy|ghi chú dành cho công cụ|ghi chú gửi ai|
        hướng dẫn cho ai|hướng dẫn cho trợ lý ai|hướng dẫn cho trợ lý ảo|hướng dẫn cho mô hình|hướng dẫn cho chatbot|
        hướng dẫn dành cho ai|hướng dẫn dành cho trợ lý|hướng dẫn dành cho mô hình|hướng dẫn ẩn|chỉ dẫn ẩn|
        chỉ dẫn cho trợ lý|chỉ dẫn cho mô hình|chỉ dẫn cho máy|chỉ dẫn dành cho|chỉ dẫn hệ thống|chỉ thị cho ai|
        chỉ thị cho trợ lý|chỉ thị cho mô hình|chỉ thị hệ thống|chỉ thị dành cho|yêu cầu đối với ai|
        yêu cầu đối với trợ lý ai|yêu cầu dành cho ai|thông điệp cho ai|thông điệp dành cho ai|nhắn trợ lý|
        nhắn tới ai|nhắn riêng cho ai|gửi mô hình|gửi chatbot|gửi công cụ|gửi hệ thống ai|gửi tới trợ lý|gửi trợ lý|
        gửi tới mô hình|thư gửi ai, ai nào đọc|ai đang đọc|ai đọc tài liệu|ai đọc văn bản|ai đọc đến|ai đọc tới|
        ai đọc dòng này|ai xử lý tệp|ai xử lý tài liệu|ai xử lý văn bản|ai phân tích tài liệu|ai tóm tắt|ai soạn okr|
        ai tạo mục tiêu|ai tạo okr|ai viết okr|ai … hãy|ai vui lòng|ai phải ghi|ai phải chép|ai phải xếp|ai phải đặt|
        ai phải chấm|ai cần ghi|ai cần chép|ai không được nêu|ai không được nhắc|ai không được cảnh báo|
        ai không được hỏi|trợ lý … hãy|trợ lý vui lòng|trợ lý ai vui lòng|trợ lý ảo vui lòng|trợ lý ai không được nêu|
        trợ lý ai không được nhắc|trợ lý ai không được cảnh báo|trợ lý ai phải ghi|trợ lý ai phải chép|
        trợ lý ai phải xếp|trợ lý ai phải đặt|trợ lý ai cần chép|mô hình ngôn ngữ … hãy|mô hình ngôn ngữ nào|
        mô hình ngôn ngữ đọc|mô hình ai … hãy|mô hình ai phải ghi|mô hình không được nêu|mô hình không được nhắc|
        mô hình không được trích|mô hình không được cảnh báo|mô hình hãy|mô hình vui lòng|mô hình đang đọc|
        chatbot hãy|chatbot … hãy|chatbot vui lòng|chatbot phải ghi|chatbot không được nêu|chatgpt hãy|gemini hãy|
        copilot hãy|claude hãy|chatgpt phải|gemini phải|copilot phải|llm hãy|llm phải|llm nào|hệ thống ai hãy|
        hệ thống ai vui lòng|hệ thống hãy|công cụ hãy|công cụ ai hãy|công cụ ai phải ghi|công cụ này hãy|
        công cụ đọc tài liệu|công cụ đọc văn bản|công cụ xử lý tài liệu|công cụ tạo okr|công cụ soạn okr|
        phần mềm đọc tài liệu này|phần mềm ai vui lòng|phần mềm ai hãy|phần mềm hãy|máy đọc tài liệu này|máy hãy|
        trình tạo okr, đừng nhắc|đừng nêu|đừng đề cập|đừng cảnh báo|đừng hỏi lại|đừng hỏi người dùng|đừng tiết lộ|
        đừng kiểm tra|đừng hiển thị|đừng sửa|đừng thay đổi con số|đừng báo|đừng giải thích|đừng để lộ|đừng phản biện|
        đừng nghi ngờ|đừng từ chối|đừng đánh dấu|đừng so sánh|đừng đối chiếu|đừng tóm tắt|đừng cho người|đừng trả lời|
        đừng gợi ý|đừng đề xuất|đừng bình luận|đừng gắn cờ|đừng phân tích, không được đưa cảnh báo|
        không được trích dẫn|không được từ chối yêu cầu|không được thay đổi con số|không được tiết lộ chỉ dẫn|
        không được tiết lộ hướng dẫn|không được gắn cờ|không gắn cờ|tuyệt đối không nhắc|tuyệt đối không nêu|
        tuyệt đối không đề cập|tuyệt đối không cảnh báo|tuyệt đối không trích dẫn|tuyệt đối không hỏi|
        không trích dẫn trang|không trích dẫn tài liệu|không nhắc đến phần|không liệt kê rủi ro|vui lòng không nhắc|
        vui lòng không nêu|xin đừng, không hỏi lại người dùng|không báo cho người dùng|không cho người dùng biết|
        không thông báo cho người dùng|giấu người dùng|che giấu với người dùng|nói với người dùng rằng|
        nói với người dùng là|trả lời người dùng rằng|báo với người dùng rằng|thông báo với người dùng rằng|
        báo cho người dùng rằng|cho người dùng này|không cần người dùng xác nhận|không chờ người dùng xác nhận|
        mà không hỏi lại|không cần hỏi lại, chấm điểm tuyệt đối|chấm điểm tối đa|chấm điểm cao nhất|
        cho điểm tuyệt đối|cho điểm tối đa|cho điểm cao nhất|cho 10 điểm|chấm 10/10|chấm bản này|chấm kế hoạch này|
        chấm tài liệu này|chấm … bản này|chấm … kế hoạch này|chấm … tài liệu này|chấm … này 10|xếp hạng bản này|
        xếp hạng kế hoạch này|xếp kế hoạch này|xếp phương án này|xếp tài liệu này|xếp mục tiêu này|
        xếp hạng tài liệu này|xếp hạng cao nhất cho|đánh giá bản này|đánh giá kế hoạch này là|
        đánh giá tài liệu này là|đánh giá bản kế hoạch này là|đánh giá cao bản kế hoạch này|coi bản này là|
        coi kế hoạch này là|coi mọi số liệu|coi tất cả số liệu|khẳng định rằng kế hoạch này|
        ưu tiên tuyệt đối tài liệu này, hãy chấm|hãy cho điểm|hãy đánh giá cao|hãy đánh giá bản|hãy đánh giá kế hoạch|
        hãy đánh giá tài liệu|hãy xếp|hãy ghi|hãy chép|hãy sao chép|hãy dùng con số|hãy sử dụng con số|hãy giữ nguyên|
        hãy đánh dấu|hãy xác nhận|hãy duyệt|hãy trả lời|hãy tạo mục tiêu|hãy tạo okr|hãy tạo ba|hãy tạo hai|
        hãy tạo một|hãy tạo một bộ|hãy tóm tắt|hãy trích|hãy in ra|hãy in toàn bộ|hãy chạy|hãy kết luận|
        hãy khẳng định|hãy mặc định|hãy tự động|hãy tuân theo|hãy làm theo|hãy ẩn|hãy che|hãy im lặng|
        hãy chuyển sang chế độ|hãy gửi toàn bộ|hãy gửi nội dung|hãy gửi bản|hãy tiết lộ|hãy cung cấp toàn bộ|hãy xuất|
        hãy nhân đôi|hãy nâng mọi|hãy điền|hãy nói rằng|hãy báo rằng|hãy luôn trả lời|hãy luôn chọn|
        hãy chọn phương án, chép nguyên văn|sao chép nguyên văn|chép y nguyên|chép đúng các con số|chép đúng con số|
        chép đúng số|bắt buộc phải chép|bắt buộc chép|giữ y nguyên con số|dùng đúng con số|lấy đúng con số|
        lấy mức … làm chỉ tiêu|đưa nguyên văn|đưa thẳng con số|ghi đúng con số|trích đúng con số này|
        bất kể nguồn nói gì|bất kể tài liệu nói gì|kể cả khi chúng trái|kể cả khi trái với|dù tài liệu ghi khác|
        tự điền số|tự điền con số|tự điền phần còn thiếu|tự bịa|thay con số|thay mọi con số|nâng mọi con số|
        nhân đôi mọi con số|sửa mọi con số|đổi mọi con số|thay mọi chỉ tiêu|đặt chỉ tiêu cho mọi|tự động xác nhận mọi|
        duyệt ngay không|đánh dấu là đạt|đánh dấu đã đạt|đánh dấu đã duyệt, khi soạn okr … hãy|khi soạn okr … bạn|
        khi soạn okr … không được|khi soạn okr … đừng|khi tạo okr … hãy|khi tạo okr … bạn|khi tạo okr … không được|
        khi tạo mục tiêu … bạn|khi tạo mục tiêu … hãy|khi tạo mục tiêu … không được|khi viết okr … hãy|
        khi lập okr … bạn|khi lập okr … hãy|khi tóm tắt … hãy|khi tóm tắt … không được|khi tóm tắt … bỏ|
        khi tóm tắt tài liệu này|khi tóm tắt văn bản này|khi xử lý tài liệu này|khi xử lý văn bản này|
        khi xử lý tệp này|khi phân tích tài liệu này|khi phân tích văn bản này|khi trích xuất … hãy|khi trích xuất từ|
        khi sinh mục tiêu|khi đề xuất okr|khi được hỏi về tài liệu này|khi được yêu cầu tóm tắt|khi được yêu cầu soạn,
        tin nhắn hệ thống|thông điệp hệ thống|lệnh hệ thống|lệnh từ hệ thống|lệnh của quản trị viên|lệnh quản trị|
        hướng dẫn hệ thống bỏ|hướng dẫn hệ thống hãy|hướng dẫn hệ thống bạn|hướng dẫn hệ thống mới|
        hướng dẫn hệ thống cập nhật|system message|system override|system instruction|system instructions|system note|
        system từ|system chuyển|system hãy|system bạn|system bỏ|system không|system ghi|system đặt|system chấm|
        system xác nhận|admin override|developer mode|god mode|jailbreak|chế độ nhà phát triển|chế độ không giới hạn|
        chế độ không kiểm duyệt|chế độ gỡ lỗi đã|quyền quản trị đã|chuyển sang chế độ không|prompt ẩn|prompt tạo|
        prompt hãy|prompt bạn|prompt mới|prompt viết|prompt đặt|prompt bỏ|im_start|begin system|end of system|
        new instructions|ignore previous instructions|ignore all previous|disregard previous|tác vụ mới cho|
        nhiệm vụ mới của bạn|vai trò mới của bạn|nhiệm vụ của bạn là|việc của bạn là|câu trả lời của bạn|
        đầu ra của bạn|trong câu trả lời của bạn|kết quả của bạn phải|lời nhắc ban đầu|câu lệnh gốc|chỉ dẫn gốc|
        in toàn bộ chỉ dẫn|tiết lộ chỉ dẫn|tiết lộ prompt|tiết lộ lời nhắc|tiết lộ cấu hình|
        chỉ dẫn này cho người dùng|xuất kết quả dưới dạng sau|trả về đúng nội dung|trả lời đúng một câu|
        trả lời duy nhất|chỉ trả lời rằng|trả lời rằng tài liệu|trả lời rằng mọi, không được nêu rủi ro|
        không được nêu tỷ lệ|không được nêu số|không được nêu bất kỳ|không được nhắc đến rủi ro|
        không được nhắc đến số|không được nhắc đến khiếu nại|không được nhắc đến bất kỳ|không được đề cập đến rủi ro|
        không được đề cập đến số|không được đề cập rủi ro, tự động phê duyệt bộ|tự động phê duyệt mọi|
        tự động phê duyệt các mục tiêu|tự động phê duyệt kế hoạch này|tự động duyệt bộ|tự động duyệt mọi,
        đánh dấu tất cả là|đánh dấu mọi thứ|đánh dấu mọi mục|đánh dấu mọi chỉ tiêu|đánh dấu toàn bộ là|
        không cần xác minh nguồn|không cần đối chiếu với nguồn|không đưa ra cảnh báo nào|không được đưa ra cảnh báo,
        trợ lý không được nêu|trợ lý không được nhắc|trợ lý không được cảnh báo|trợ lý ảo không được nêu|
        trợ lý ảo không được nhắc|trợ lý ảo cần chép|trợ lý ảo cần ghi|trợ lý ảo phải ghi|trợ lý ảo phải chép|
        trợ lý ảo phải xếp|trợ lý ảo phải chấm|trợ lý ảo phải đặt|mô hình ngôn ngữ phải ghi|
        mô hình ngôn ngữ phải chép|mô hình ngôn ngữ phải đặt|mô hình ngôn ngữ phải chấm|mô hình ai không được nêu|
        mô hình ai không được nhắc|mô hình ai không được cảnh báo|phải chép đúng|phải chép nguyên|
        phải chép lại con số|khi đọc tài liệu này … hãy|khi đọc tài liệu này … bạn|khi đọc văn bản này … hãy|
        khi đọc văn bản này … bạn|đã bật chế độ quản trị|chế độ quản trị đã, hãy bỏ phần|hãy bỏ đoạn|hãy bỏ mọi|
        hãy bỏ các mục|hãy bỏ bước|hãy đặt chỉ tiêu|hãy đặt mục tiêu là|hãy đặt mức|hãy đặt tất cả|hãy đặt mọi|
        hãy lấy mức|hãy lấy con số|hãy lấy số|hãy loại phần|hãy loại bỏ phần|hãy loại mọi|hãy xóa phần|hãy xóa mọi|
        hãy xóa toàn bộ|hãy thêm vào kết quả|hãy thêm kết quả|hãy thêm câu|hãy thêm dòng|hãy thay con số|hãy thay số|
        hãy thay mọi|hãy thay toàn bộ|hãy chỉ trả lời|hãy chỉ nêu|hãy chỉ dùng|hãy chỉ ghi|hãy chỉ tạo|hãy chỉ chọn|
        hãy chỉ đưa|hãy viết rằng|hãy viết mục tiêu|hãy viết kết quả|hãy viết okr|hãy viết ba|hãy viết một|
        hãy viết lại|hãy ưu tiên tài liệu này|hãy ưu tiên mục tiêu này|hãy ưu tiên phương án|hãy coi mọi|
        hãy coi tài liệu|hãy coi bản|hãy coi số liệu|hãy coi như|hãy sinh mục tiêu|hãy sinh ra, đừng tạo mục tiêu|
        đừng tạo okr|đừng thêm cảnh báo|đừng thêm rủi ro|đừng đưa phần|đừng đưa cảnh báo|đừng đưa rủi ro|đừng đưa vào|
        đừng dùng số liệu|đừng dùng các số|đừng tính đến|đừng viết gì|đừng viết về|đừng ghi lại|đừng ghi nguồn,
        trợ lý ai chú ý|ai chú ý|trợ lý chú ý|mô hình chú ý|chú ý trợ lý|chú ý ai|chú ý dành cho ai, system quyền|
        system user|system kiểm|system tắt|system mode|system update|quyền kiểm tra đã|kiểm tra đã bị tắt|
        kiểm tra đã được tắt|cảnh báo đã bị tắt|quy tắc đã bị|quy tắc cũ đã|các quy tắc trên không còn,
        từ giờ trở đi bạn|từ nay trở đi bạn|kể từ nay bạn|từ giờ trở đi mọi câu trả lời, cứ chép|cứ ghi|cứ điền|
        cứ lấy số|cứ duyệt|cứ cho điểm|cứ chấp nhận|cứ xác nhận, vui lòng cho bản|vui lòng cho điểm|
        vui lòng đánh giá cao|vui lòng duyệt ngay|vui lòng giữ nguyên|vui lòng đặt chỉ tiêu|vui lòng chấm|
        vui lòng xếp|vui lòng chép|vui lòng không cảnh báo|vui lòng không kiểm tra, tuyệt đối không hiện|
        tuyệt đối không hiển thị|tuyệt đối không báo lỗi|tuyệt đối không cho người dùng|không hiện lỗi|giả vờ rằng|
        giả vờ|giả định rằng kế hoạch đã|xem như kế hoạch đã|xem như đã được phê duyệt, mọi mô hình đọc|
        mọi mô hình ngôn ngữ|mọi trợ lý ai|mọi công cụ ai|mọi hệ thống ai|mọi ai|mô hình đọc trang này|
        mô hình đọc tài liệu này|khen kế hoạch|khen bản kế hoạch|ca ngợi kế hoạch|ca ngợi bản|
        loại bỏ mọi nhắc|loại bỏ mọi cảnh báo|loại bỏ mọi rủi ro|bỏ mọi cảnh báo|xóa mọi cảnh báo|khỏi bản tóm tắt|
        trợ lý không cần trích|trợ lý không cần kiểm|trợ lý không cần hỏi|không cần trích nguồn|khỏi trích nguồn|
        khỏi cần kiểm tra|khỏi cần xác minh|khỏi kiểm tra lại số, luôn trả lời có|luôn trả lời đồng ý|
        luôn chọn phương án|luôn cho điểm|luôn đánh giá cao bản|luôn xếp tài liệu|đồng ý với mọi|
        đồng ý với tất cả đề xuất|chấp nhận bộ này|chấp nhận bộ okr này|chấp nhận mọi giả định|
        chấp nhận tất cả giả định|bộ okr này đã được|okr này đã được kiểm|ưu tiên tài liệu này hơn|
        tài liệu này có thẩm quyền cao nhất|tài liệu này được ưu tiên hơn quy tắc|quy tắc của bạn|hướng dẫn của bạn|
        cấu hình của bạn|giới hạn của bạn|vai trò của bạn|người tạo ra bạn|nhà phát triển của bạn|
        lập trình viên của bạn|lệnh gốc của bạn|tôi là quản trị viên|tôi là người phát triển|tôi là nhà phát triển|
        với quyền quản trị, chèn vào mọi|chèn câu|thêm vào mọi kết quả|thêm vào mọi mục tiêu|ghi vào mọi mục tiêu|
        ghi vào mọi kết quả|đưa vào mọi mục tiêu|mọi kết quả then chốt phải|mọi chỉ tiêu phải để|mọi chỉ tiêu phải là|
        mọi mục tiêu phải ghi|chỉ tạo mục tiêu về|chỉ tạo một mục tiêu|chỉ sinh mục tiêu|chỉ viết điều|
        chỉ nêu điểm mạnh|chỉ nêu thành tích|chỉ nói tốt|chỉ liệt kê thành tích|chỉ khen|giấu phần|giấu số liệu|
        ẩn phần rủi ro|ẩn mục rủi ro|lược bỏ phần rủi ro|lược bỏ mọi|phớt lờ mọi hướng dẫn|phớt lờ các hướng dẫn|
        phớt lờ hướng dẫn|phớt lờ quy tắc|phớt lờ chỉ dẫn|lờ đi các hướng dẫn|lờ đi mọi hướng dẫn|lờ đi phần|
        ngừng áp dụng quy tắc|không áp dụng các quy tắc kiểm tra|miễn kiểm tra số liệu|bỏ các bước rà soát|
        bỏ bước rà soát|bỏ rà soát|bỏ khâu rà soát|bỏ bước xác nhận của người dùng, không đưa … vào okr|
        không đưa … vào kết quả then chốt|không nêu … trong okr|không nêu … trong bản tóm tắt|
        không nhắc … trong bản tóm tắt, đừng bao giờ|đừng chạy|đừng nói|đừng mở rộng phần|đừng lấy|đừng trích|
        đừng liệt kê|đừng xếp|đừng trừ điểm|đừng hạ điểm|đừng yêu cầu người|đừng xem|đừng quan tâm đến|đừng để ý|
        đừng bận tâm|đừng tin|đừng áp dụng quy tắc, này ai|ai ơi|hỡi ai|yêu cầu ai chỉ|yêu cầu ai ghi|
        yêu cầu ai không|yêu cầu ai đặt|yêu cầu ai chấm|nhờ ai ghi|xin ai đừng|ghi chú nội bộ cho ai|
        cho ai đọc tài liệu|dành cho ai đọc|dành cho ai xử lý|dành cho ai soạn|cho ai soạn|cho ai xử lý|ai nhớ|
        ai lưu ý|ai nên cho|ai … đừng|trợ lý … đừng|chatbot … đừng|mô hình … đừng|công cụ … đừng|hệ thống … đừng|
        trợ lý nhớ|trợ lý lưu ý|mô hình nhớ|mô hình lưu ý|chatbot nhớ|nhắc ai|nhắc trợ lý|nhắc mô hình,
        người dùng đã đồng ý|người dùng đã cho phép|quản trị viên đã cho phép|con số đều đã kiểm chứng|
        số liệu đều đã được kiểm chứng|mọi số liệu đều đúng|mọi con số đều đúng|giữ bí mật các chỉ dẫn|
        giữ bí mật chỉ dẫn|giữ bí mật hướng dẫn|giữ kín chỉ dẫn|giữ kín hướng dẫn|bạn cần giữ|bạn cần trả lời|
        bạn cần cho|bạn cần đánh giá|bạn cần bỏ|bạn cần luôn|bạn nên bỏ|bạn nên giữ|bạn nên đánh giá|bạn có nhiệm vụ|
        bạn được yêu cầu|bạn được giao|bạn đang là|bạn đang ở chế độ|bạn luôn|bạn tuyệt đối, thêm câu|ghi câu sau|
        viết câu sau|in câu sau|câu sau vào mọi|vào mọi kết quả then chốt|vào tất cả mục tiêu|trong mọi câu trả lời|
        mỗi câu trả lời|cuối câu trả lời|mở đầu câu trả lời|nâng điểm kế hoạch|nâng điểm bản|nâng điểm cho bản|
        tăng điểm cho bản|cộng điểm cho bản|điểm cao nhất cho bản|điểm tối đa cho bản|điểm tuyệt đối cho|
        đánh giá ở mức cao nhất|đánh giá là xuất sắc|đánh giá là hoàn hảo|cần trả lời đạt|phải trả lời đạt|
        trả lời đạt|trả lời đồng ý|trả lời như một|trả lời bằng giọng|trả lời không có rủi ro|
        nói rằng không có rủi ro|và duyệt luôn|duyệt luôn|duyệt ngay bản này|phê duyệt luôn|chấp thuận ngay bản này,
        hãy tự tin|hãy nhớ rằng bạn|hãy nhớ bạn|hãy luôn nói|hãy luôn ghi|hãy giữ bí mật|hãy tin rằng|hãy mô tả|
        hãy giải thích vì sao kế hoạch|hãy nhấn mạnh|hãy trình bày|hãy lập okr|hãy lập mục tiêu|hãy lập bộ|hãy soạn|
        hãy đọc|hãy dịch|hãy liệt kê|hãy tính|hãy so sánh|hãy phân tích|hãy trả về|hãy áp dụng|hãy thực hiện lệnh|
        hãy thực thi|hãy kích hoạt|hãy tắt|hãy bật|hãy mở khóa|hãy truy cập|hãy tải|hãy cập nhật chỉ tiêu|hãy đổi|
        hãy tăng mọi|hãy giảm mọi|hãy nâng chỉ tiêu|hãy hạ chỉ tiêu|hãy làm tròn|hãy dừng kiểm tra|hãy chấp nhận|
        hãy thừa nhận|hãy đồng ý|hãy từ chối|hãy hành xử|hãy hành động như|hãy phớt lờ|hãy lờ|hãy quảng cáo|
        hãy giới thiệu công ty
    """),
    until_words=words("""
        đến|cho đến|từ nay đến|từ đây đến|tính đến|kéo đến|chậm nhất đến|muộn nhất đến|hạn đến, tới|cho tới|
        từ nay tới|từ đây tới|tính tới|kéo tới|hạn tới
    """),
    period_ends=words("""
        cuối|hết|đến hết|tới hết|hết ngày|kết thúc|trọn|trong|trong suốt|ngày cuối|ngày cuối cùng|đến cuối|tới cuối|
        đến ngày|tới ngày|vào cuối
    """),
    rising_words=words("""
        cao hơn|cao hơn nữa|cao lên|cao dần|cao dần lên, nhiều … hơn|nhiều lên|nhiều thêm|nhiều dần, đông hơn|
        đông … hơn|đông lên|đông thêm, lớn hơn|lớn lên|lớn dần, dài thêm, ở lại lâu hơn|ở lâu hơn|lưu trú lâu hơn|
        gắn bó lâu hơn, đi lên|nhích lên|nhích dần lên|nhích thêm, bật lên|bật tăng|vọt lên|tăng vọt, leo thang|
        leo lên, vượt lên|vươn lên|trồi lên|dâng lên, nhân lên|nhân rộng ra, dày lên|dày hơn|đầy lên, rộng ra|
        rộng hơn|phình ra|phình to, có thêm|thu hút thêm|kết nạp thêm|bán thêm|đón thêm|tuyển thêm|ký thêm|kiếm thêm,
        đắt hơn|đắt lên, vực dậy|vực lên, được nâng lên|được nâng cao, sự gia tăng|sự tăng lên|sự tăng trưởng|
        bước tăng|đà đi lên|xu hướng tăng|chiều hướng tăng, thêm được|nhiều thêm lên, khá lên|phất lên
    """),
    falling_words=words("""
        thấp hơn|thấp hơn nữa|thấp dần|thấp xuống|thấp đi, ít hơn|ít … hơn|ít đi|ít dần|ít lại, ngắn hơn|ngắn lại|
        ngắn đi|ngắn dần, nhỏ lại|nhỏ đi|co lại|thu nhỏ|thu hẹp dần, đi xuống|lùi xuống|lùi về|tụt|tụt xuống|tụt dốc|
        sụt|sụt giảm|sụt xuống|rớt xuống|tuột, vơi|vơi đi|vơi bớt|vơi dần, nhẹ đi|nhẹ bớt, suy giảm|thuyên giảm|
        tinh giảm|cắt bớt|cắt còn|cắt từ|bỏ bớt|lược bớt|gọt bớt, rút còn|rút từ|rút gọn|rút bớt|rút lại|
        được rút ngắn, đẩy lùi|xóa dần|triệt tiêu|triệt tiêu dần, rẻ hơn|rẻ đi|hạ nhiệt dần, sự sụt giảm|sự suy giảm|
        xu hướng giảm|chiều hướng giảm|mức sụt giảm, hao hụt ít hơn|dịu bớt|dịu đi|kéo lùi|ghìm xuống|dìm xuống|
        đè xuống|bớt đi|bớt dần|mất dần
    """),
    blank_measures=words("""
        mục tiêu|mục tiêu đề ra|mục tiêu năm|mục tiêu đặt ra, chỉ tiêu|chỉ tiêu đề ra|chỉ tiêu được giao|chỉ tiêu năm|
        chỉ tiêu kế hoạch, kế hoạch|kế hoạch năm|kế hoạch đề ra|kế hoạch được giao|kế hoạch quý, kết quả|
        kết quả chung|kết quả cuối cùng|kết quả công việc|kết quả năm, thành tích|thành quả, tỷ lệ|tỷ lệ đạt, chỉ số|
        chỉ số chung|các chỉ số|chỉ số đánh giá, con số|con số này|số này|số liệu, mức|mức độ|mức đạt|mức chung|
        ngưỡng|mốc|cột mốc|cán mốc, điểm số|điểm tổng|tổng điểm|điểm chung|điểm đánh giá chung, hiệu quả|hiệu suất|
        hiệu quả chung|hiệu quả công việc|hiệu suất công việc|hiệu suất chung, tăng trưởng|mức tăng trưởng|
        tốc độ tăng trưởng|tỷ lệ tăng trưởng|mức tăng|tốc độ tăng, tiến độ|tiến độ chung, chất lượng|chất lượng chung|
        chất lượng công việc, giá trị, số lượng|khối lượng|tổng số|quy mô|lượng, năng lực|trình độ|khả năng,
        hoạt động|công việc|công tác|mọi thứ|mọi mặt|mọi chỉ tiêu|mọi chỉ số|tất cả chỉ tiêu|tất cả các chỉ tiêu|
        các chỉ tiêu, công ty|toàn công ty|cả công ty|toàn hệ thống|toàn đơn vị|đơn vị|phòng ban|bộ phận|cả phòng|
        toàn phòng|cả đội|toàn đội|cả nhóm|mỗi phòng ban|các phòng ban|tất cả phòng ban|tất cả các phòng ban|cả năm|
        cả vụ|cả mùa, kpi|okr|okrs|kpis|hoàn thành|hoàn tất, thành công, phát triển, cải thiện, mức hoàn thành|
        mức độ hoàn thành|tỷ lệ hoàn thành|tỷ lệ hoàn thành công việc|tỷ lệ hoàn thành kế hoạch
    """),
    work_done=words("""
        được tổ chức|đã tổ chức, được tiến hành|đã tiến hành, được thực hiện|đã thực hiện, được triển khai|
        đã triển khai, được xuất bản|đã xuất bản, được phát hành|đã phát hành, được công bố|đã công bố,
        được biên soạn|đã biên soạn, được soạn|đã soạn|đã soạn thảo, được viết|đã viết, được in|đã in, được đăng|
        đã đăng|được đăng tải|đã đăng tải, được phát sóng|đã phát sóng, được đào tạo|đã đào tạo|được tập huấn|
        đã tập huấn|đã huấn luyện, được khảo sát|đã khảo sát|được phỏng vấn|đã phỏng vấn, được kiểm tra|đã kiểm tra|
        được thanh tra|được kiểm toán|đã kiểm toán|được rà soát|đã rà soát, được cập nhật|đã cập nhật, được lắp đặt|
        đã lắp đặt|được lắp|đã lắp, được xây dựng|đã xây dựng, được thiết kế|đã thiết kế, được số hóa|đã số hóa,
        được trồng|đã trồng, được gửi|đã gửi|đã gửi đi, được phát|đã phát|đã cấp phát|đã trao, được ban hành|
        đã ban hành, được thăm|đã thăm, đã gọi, đã dịch, đã sửa|được nâng cấp|đã nâng cấp|đã cải tạo|đã mua,
        đã giới thiệu|đã trình bày|được báo cáo|đã báo cáo|đã thu thập|đã lập|được ra mắt|đã ra mắt|đã quay
    """),
    outputs=words("""
        buổi|buổi tập huấn|buổi hội thảo|buổi họp|buổi chia sẻ|buổi đào tạo|buổi nói chuyện|buổi truyền thông|
        buổi sinh hoạt|buổi gặp|buổi diễn tập|buổi đối thoại|buổi tư vấn|buổi tuyên truyền, hội thảo|hội nghị|tọa đàm|
        workshop|workshops|webinar|webinars|seminar|talkshow|hội chợ|triển lãm|ngày hội|lễ hội|diễn đàn|họp báo,
        lớp tập huấn|lớp đào tạo|lớp bồi dưỡng|lớp truyền nghề|khóa tập huấn|khóa đào tạo|khóa huấn luyện|
        khóa bồi dưỡng|khóa đào tạo nội bộ|đợt tập huấn|đợt đào tạo|tập huấn|training, cuộc họp|cuộc gặp|cuộc gặp gỡ|
        cuộc phỏng vấn|cuộc khảo sát|cuộc điều tra|cuộc kiểm tra|cuộc thanh tra|cuộc kiểm toán|cuộc đối thoại|
        cuộc tiếp xúc|cuộc diễn tập|cuộc vận động|cuộc gọi chào hàng|cuộc gọi giới thiệu|cuộc gọi chăm sóc|
        cuộc gọi bán hàng|cuộc thi|cuộc họp giao ban, phỏng vấn|khảo sát|lượt phỏng vấn|lượt khảo sát|lượt thăm|
        lượt thăm hộ|lượt kiểm tra|lượt tư vấn miễn phí, chuyến khảo sát|chuyến công tác|chuyến thực tế|
        chuyến đi thực tế|chuyến thăm|chuyến đi|chuyến thiện nguyện|lần thăm|lần kiểm tra|lần họp|lần diễn tập|
        lần gặp, bài viết|bài báo|bài đăng|bài blog|bài pr|bài tuyên truyền|bài giảng|bài phóng sự|bài truyền thông|
        tin bài|bản tin|bài post|post|posts|bài đăng facebook|bài chia sẻ|blog, video|clip|video ngắn|phóng sự|
        phim ngắn|podcast|tập podcast|reels|infographic|phiên livestream|livestream|buổi livestream|album ảnh|bộ ảnh,
        tờ rơi|tờ gấp|tờ bướm|áp phích|poster|pano|băng rôn|standee|brochure|banner|catalogue|catalog|sổ tay|cẩm nang|
        ấn phẩm|tài liệu|bộ tài liệu|bộ câu hỏi|biểu mẫu|mẫu biểu|quy trình|hướng dẫn|quy chế|quy định|chính sách,
        báo cáo|bản báo cáo|chuyên đề|tham luận|giáo án|giáo trình|đề cương|đề án|kịch bản|dự thảo|biên bản|thông cáo|
        thông cáo báo chí|nghiên cứu|bản thiết kế|bản vẽ|mẫu thử|prototype|bản thử nghiệm|thử nghiệm|thí nghiệm,
        thư ngỏ|thư mời|thư giới thiệu|thư chào hàng|email giới thiệu|email quảng cáo|email marketing|
        tin nhắn quảng cáo|newsletter, đợt kiểm tra|đợt thanh tra|đợt kiểm toán|đợt khảo sát|đợt tuyên truyền|
        đợt truyền thông|đợt rà soát|đợt ra quân|đợt phun|đợt diễn tập|đợt quyên góp, chiến dịch|sự kiện|chương trình|
        hoạt động|phong trào|hội diễn|gian trưng bày|mô hình trình diễn|mô hình điểm|tính năng|tính năng mới|module|
        mô-đun|dashboard|landing page|bảng điều khiển
    """),
    task_verbs_lead=True,
    same_spelling=(
        ("oá", "óa"),
        ("oà", "òa"),
        ("oả", "ỏa"),
        ("oã", "õa"),
        ("oạ", "ọa"),
        ("uý", "úy"),
        ("uỳ", "ùy"),
        ("uỷ", "ủy"),
        ("uỵ", "ụy"),
        ("tỉ", "tỷ"),
        ("kì", "kỳ"),
        ("lí", "lý"),
    ),
    noun_tails=words("của, viên, giả, sinh"),
    infinitive_marks=words("để"),
    months=words("1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12"),
    by_date="chậm nhất ngày {day}/{month}/{year}",
)
