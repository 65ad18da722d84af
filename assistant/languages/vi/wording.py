"""Vietnamese word lists of the lint rules. Whole syllables with their marks; nothing is ever stripped of them."""

from assistant.languages.wording import Wording, words

WORDING = Wording(
    vague_verbs=words("""
        cải thiện, nâng cao, tối ưu hóa|tối ưu, đẩy mạnh, tăng cường, thúc đẩy, phát triển, hoàn thiện, củng cố, hỗ trợ, hiện đại hóa, đổi mới, đơn giản hóa, phát huy, đảm bảo|bảo đảm, tạo điều kiện, khuyến khích, chú trọng, tập trung vào|tập trung, hướng tới|hướng đến,
        góp phần, nâng tầm, chuẩn hóa, chuyên nghiệp hóa, số hóa, tận dụng, khai thác, cải tiến, kiện toàn, đồng bộ hóa, làm tốt, quan tâm đến|quan tâm tới, tăng tốc, đa dạng hóa, thắt chặt, làm sâu sắc, chăm lo, đầu tư vào, quan tâm hơn, chú ý đến, gia tăng, làm mới
    """),
    vague_qualities=words("""
        tốt|tốt hơn, hiệu quả|hiệu quả hơn, nhanh|nhanh hơn|nhanh chóng, dễ dàng|dễ dàng hơn, thuận tiện|thuận tiện hơn, chất lượng cao|chất lượng tốt|chất lượng hơn, thân thiện|thân thiện hơn, linh hoạt|linh hoạt hơn, mạnh mẽ|mạnh mẽ hơn, vững chắc|vững mạnh, ổn định hơn, đáng tin cậy,
        phù hợp|phù hợp hơn, hợp lý, đầy đủ|đầy đủ hơn, thích hợp, hiện đại|hiện đại hơn, chuyên nghiệp|chuyên nghiệp hơn, rõ ràng|rõ ràng hơn, sáng tạo, cạnh tranh hơn|có tính cạnh tranh, liền mạch, trực quan, lành mạnh, hấp dẫn|hấp dẫn hơn, hiệu suất cao, hài lòng hơn|hài lòng, hạnh phúc hơn|hạnh phúc,
        gọn gàng|tinh gọn, suôn sẻ, chu đáo|chu đáo hơn, tận tâm, tiện lợi|tiện lợi hơn, hay|hay hơn, đẹp|đẹp hơn, khoa học hơn, an tâm hơn, gần gũi|gần gũi hơn, truyền cảm hứng, tươm tất
    """),
    vague_quantities=words("""
        nhiều|nhiều hơn, một số, vài|một vài, hầu hết, phần lớn, đa số, đáng kể, rõ rệt, ít|ít hơn, khá|khá nhiều, tương đối, càng nhiều càng tốt, càng ít càng tốt, hàng loạt|một loạt, vô số, phần nào, đôi chút, hơn nữa, chủ yếu, nhìn chung, rất nhiều, số lượng lớn, thêm nhiều, mạnh|mạnh hơn, cao hơn, thấp hơn, thường xuyên hơn|thường xuyên,
        sớm hơn, chậm hơn, đủ nhiều, không ít, vượt bậc, tối đa hóa, đông đảo, dồi dào, một phần, phong phú hơn, lớn hơn, chút ít, kha khá, ngày càng nhiều, đều đặn, ồ ạt
    """),
    hedges=words("""
        cố gắng, nỗ lực, phấn đấu, hy vọng, mong muốn|mong rằng|mong sẽ, dự kiến, nếu có thể|khi có thể, nếu cần|khi cần|khi cần thiết|nếu cần thiết, trong khả năng, có lẽ, có khả năng, có thể sẽ|có thể, tùy tình hình|tùy theo tình hình, về nguyên tắc, về cơ bản, ít nhiều, ở mức độ nào đó, xem xét, cân nhắc, tìm hiểu, nghiên cứu khả năng, bắt đầu, chúng tôi tin rằng, lý tưởng nhất,
        thông thường, hết sức có thể, dự định, chắc là|chắc sẽ, có chăng, và/hoặc, trong điều kiện cho phép|khi điều kiện cho phép, nên, làm thử|thử xem, ước mong, kỳ vọng
    """),
    approximations=words("""
        khoảng|vào khoảng, xấp xỉ, gần|gần như|gần tới, chừng|độ chừng|ước chừng, tầm|cỡ, ước tính, trên dưới, quãng, đâu đó, lối, xoay quanh, tương đương khoảng, cỡ chừng, gần gần, hơn kém, ngót, ngót nghét, áng chừng, trong khoảng chừng, cả thảy chừng
    """),
    vague_deadlines=words("""
        sớm|sớm nhất có thể|càng sớm càng tốt, ngay lập tức, sắp tới|trong thời gian sắp tới, trong tương lai|trong tương lai gần, theo thời gian, dần dần|từng bước, về lâu dài|trong dài hạn|dài hạn, ngắn hạn|trong ngắn hạn, trung hạn|trong trung hạn, kịp thời, định kỳ, liên tục, không ngừng, khi sẵn sàng, khi có điều kiện, sau này, một ngày nào đó,
        trong thời gian ngắn, trong những năm tới|những năm tới, trong vài tháng tới|trong những tháng tới, đến khi có thông báo mới, chưa xác định, giai đoạn tới|trong giai đoạn tới, lúc thích hợp|vào thời điểm thích hợp, từ nay về sau, trong thời gian tới|thời gian tới, khi thuận tiện, rồi sẽ, trước mắt, lâu dài, tới đây
    """),
    buzzwords=words("""
        cộng hưởng, hệ sinh thái, chuyển đổi số, đột phá|mang tính đột phá, toàn diện, bứt phá, giá trị gia tăng, lấy khách hàng làm trung tâm, tối ưu nguồn lực, năng lực cốt lõi, đòn bẩy, chiều sâu, đồng bộ, quyết liệt, thực chất, sâu rộng, bản sắc, thế hệ mới, dựa trên dữ liệu, thông lệ tốt nhất, nhanh nhạy, hành trình khách hàng, trải nghiệm đẳng cấp, kiến tạo, lan tỏa, đồng hành,
        cách mạng 4.0|công nghiệp 4.0, trao quyền, giá trị cốt lõi, tư duy đột phá, hợp lực, đa chiều, chuyển mình, xứng tầm, khơi dậy, tăng trưởng vượt bậc, cất cánh
    """),
    slogans=words("""
        tốt nhất, hàng đầu, dẫn đầu|dẫn đầu thị trường, số một|số 1, đẳng cấp thế giới|đẳng cấp, vượt trội, xuất sắc, ưu việt, tuyệt vời, hoàn hảo, đỉnh cao, tiên tiến nhất|tiên tiến, hiện đại nhất, độc đáo, không đối thủ|không có đối thủ, vô song, nổi bật, lớn nhất, nhanh nhất, tối tân, siêu việt, ấn tượng, mang tính cách mạng, chuẩn quốc tế|tầm quốc tế, uy tín nhất|uy tín hàng đầu,
        thống trị, được yêu thích nhất, tiên phong, được tin cậy nhất|đáng tin cậy nhất, mạnh nhất, vươn tầm thế giới|vươn tầm, bậc nhất, độc nhất vô nhị, khác biệt hoàn toàn
    """),
    upkeep=words("""
        duy trì, tiếp tục, giữ vững, giữ nguyên, giữ gìn, bảo toàn, bảo trì, vẫn tiếp tục, như thường lệ, như trước đây|như trước, như hiện nay|như hiện tại, duy trì hoạt động|duy trì ổn định, giữ ổn định, tiếp tục duy trì, kéo dài hiện trạng, công việc thường ngày|công việc hằng ngày, vận hành như bình thường, bám sát, tiếp tục thực hiện, tiếp tục triển khai,
        không thay đổi, giữ mức hiện tại, bảo lưu, kế thừa, trông coi
    """),
    task_verbs=words("""
        ra mắt, triển khai, xây dựng, tạo|tạo ra|tạo lập, thực hiện, thiết lập, tổ chức, tiến hành, viết, xuất bản, nghiên cứu, phân tích, khảo sát, xác định, định nghĩa, ghi lại, chuẩn bị, lập kế hoạch|lên kế hoạch, thiết kế, thử nghiệm, đánh giá, rà soát, đào tạo, giới thiệu, cập nhật, nâng cấp, gỡ lỗi, khởi động, bàn giao, thảo luận, phối hợp, theo dõi, hoàn thành, làm việc với,
        biên soạn, soạn thảo|soạn, thay mới|thay thế, lắp đặt, cài đặt, mua sắm|mua, phát hành, công bố, đăng|đăng tải, tích hợp, tự động hóa, thành lập, cung cấp, phỏng vấn, gặp gỡ, kiểm tra, sửa chữa|sửa, di chuyển|chuyển sang, bổ nhiệm, tập huấn, họp với, khắc phục, tìm và khắc phục, gửi, lập, đặt báo thức
    """),
    rising_verbs=words("""
        tăng|tăng lên|tăng thêm, nâng|nâng lên, mở rộng, tăng gấp đôi|gấp đôi, tăng gấp ba|gấp ba, nhân đôi, kéo dài, đưa lên, tăng trưởng, vươn lên, đẩy lên, bổ sung thêm, nới rộng, gia tăng thêm, tăng gấp, tăng vọt, leo lên, cộng thêm, phát triển lên, làm tăng
    """),
    falling_verbs=words("""
        giảm|giảm xuống|giảm còn, hạ|hạ xuống, rút ngắn, cắt giảm, giảm một nửa, giảm thiểu, thu hẹp, loại bỏ, xóa bỏ, kéo giảm, đưa xuống, hạn chế, tiết giảm, thu gọn, giảm bớt, bớt, kéo xuống, làm giảm, rút xuống, ép xuống
    """),
    reaching_verbs=words("""
        đạt|đạt được|đạt tới|đạt mức, có được|có, vượt|vượt qua|vượt mức, thu hút|thu hút được, giành|giành được, chiếm, ký|ký được|ký kết, bán|bán được, tiết kiệm, chuyển đổi thành, giữ chân, phục hồi, mở, thu về, hoàn vốn, xử lý, giải quyết, tuyển|tuyển dụng|tuyển được, trả lời, giao, phục vụ, tiếp nhận, kiếm được, thu được|thu, tìm được, đón, trở thành
    """),
    keeping_verbs=words(
        "giữ|giữ ở mức|giữ mức, duy trì|duy trì ở mức, không vượt quá, không quá, bảo đảm ở mức, ổn định ở mức, giữ dưới, giữ trên"
    ),
    completion=words("""
        hoàn thành, hoàn tất, xong, đi vào hoạt động|đưa vào hoạt động, đưa vào sử dụng|đưa vào vận hành, đã triển khai, ra mắt xong, vận hành chính thức, bàn giao xong, sẵn sàng, được ban hành|ban hành, được phê duyệt nội bộ, phiên bản|bản, chạy chính thức, cài đặt xong, lắp đặt xong, kết thúc, chuyển đổi xong, nghiệm thu, khánh thành, chốt xong
    """),
    outside_milestones=words("""
        chứng nhận|chứng chỉ|giấy chứng nhận, giấy phép|cấp phép|được cấp phép, công nhận|được công nhận, kiểm định, bằng sáng chế, iso, niêm yết|lên sàn, phê duyệt của cơ quan, đăng ký bảo hộ|bảo hộ nhãn hiệu, đạt chuẩn quốc gia, vietgap|globalgap, haccp, giấy chứng nhận an toàn, hợp quy|hợp chuẩn, kiểm toán thông qua, đạt chuẩn, giấy phép xây dựng, nhãn sinh thái, cấp chứng nhận, chấp thuận chủ trương, dấu ce
    """),
    baseline_unknown=words("""
        chưa có số liệu gốc|chưa có số liệu ban đầu|chưa có giá trị gốc, giá trị ban đầu chưa biết|giá trị gốc chưa biết|chưa biết giá trị ban đầu, chưa đo|chưa đo lường|chưa từng đo, đo lần đầu|lần đo đầu tiên, xác định giá trị ban đầu|xác định giá trị gốc|xác lập giá trị gốc, mức hiện tại chưa rõ|mức hiện tại chưa biết, chưa rõ mức ban đầu
    """),
    rates=words("""
        tỷ lệ|tỉ lệ, tỷ lệ hài lòng|mức hài lòng|tỷ lệ khá giỏi, tỷ trọng, thị phần, tỷ suất, mức độ hài lòng|độ hài lòng|sự hài lòng, biên lợi nhuận, công suất, hiệu suất, phần trăm, mức độ gắn kết, độ chính xác, tỷ số, độ phủ, tỷ lệ chuyển đổi, tỷ lệ giữ chân, tỷ lệ rời bỏ, độ sẵn sàng|thời gian hoạt động, tỷ lệ lấp đầy, tỷ lệ nghỉ việc, tỷ lệ phế phẩm, mức độ tham gia, chuyên cần
    """),
    beyond_hundred=words("""
        tăng trưởng, lợi tức|roi, hoàn vốn, doanh thu, doanh số, nrr, ngân sách, kế hoạch, chỉ tiêu, so với năm trước|so với năm ngoái, so với cùng kỳ, sản lượng, năng suất, khả năng thanh toán, lợi nhuận, giá trị hợp đồng, tỷ suất sinh lời, hạn mức, mức tăng, tốc độ tăng
    """),
    promoter_scores=words("nps, enps, điểm nps, chỉ số nps, net promoter score"),
    vanity_metrics=words("""
        người theo dõi|lượt theo dõi, lượt thích, lượt xem|lượt xem trang, lượt hiển thị, lượt tải|lượt tải xuống|lượt tải về, lượt truy cập, khách truy cập, lượt nhấp|lượt bấm, lượt nhắc đến, lượt chia sẻ, người hâm mộ, lượt cài đặt, bình luận|lượt bình luận, lượt tiếp cận, lượt tương tác, lượt đăng ký kênh, lượt nghe, lượt phát, thành viên nhóm facebook, lượt quan tâm, lượt ghé thăm, tài khoản đăng ký
    """),
    lasting_effects=words("""
        chuyển đổi|tỷ lệ chuyển đổi, trả phí|trả tiền, quay lại, mua lại|mua|mua hàng, doanh thu|doanh số, đơn hàng, đặt phòng|đặt chỗ|đặt bàn, khách hàng, hội viên|thành viên, quyên góp|nhà tài trợ, hồ sơ ứng tuyển, báo giá, gói đăng ký, hài lòng, gia hạn, khách hàng tiềm năng, giữ chân, dùng thử, hoạt động hằng ngày, hợp đồng, lịch hẹn|đặt lịch, gắn bó
    """),
    absolutes=words("""
        tất cả|tất cả các, mọi, luôn luôn|luôn, không bao giờ, không còn|không có, hoàn toàn, toàn bộ, tuyệt đối, không một|không ai, ai cũng, mỗi một, không ngoại lệ, mọi lúc|mọi nơi, hết thảy, trọn vẹn, bất kỳ ai, không sót, vĩnh viễn, 100 phần trăm, xóa sổ, chẳng bao giờ
    """),
    safety=words("""
        an toàn, tai nạn|tai nạn lao động, thương tích|chấn thương, sự cố, tử vong|chết người, tuân thủ, pháp luật|pháp lý|luật, vi phạm, rò rỉ dữ liệu|lộ dữ liệu, bảo mật|an ninh, kiểm toán, cháy nổ|hỏa hoạn|cháy, nhiễm khuẩn|nhiễm trùng, gian lận, phân biệt đối xử, tiền phạt|bị phạt, dịch bệnh|ngộ độc, lỗ hổng, quy định, sai sót y khoa|sai sót thuốc, gián đoạn, bảo vệ trẻ em, phòng cháy, khiếu kiện
    """),
    pressure_metrics=words("""
        doanh thu|doanh số, tăng trưởng, khách hàng, đơn hàng, sản lượng|sản xuất, thời gian giao hàng|thời gian giao, thời gian chờ, thời gian xử lý, thời gian phản hồi, chi phí, tốc độ, năng suất, công suất, lợi nhuận, tồn kho, hợp đồng, khách hàng tiềm năng, hội viên, lượt đặt phòng, chi tiêu, thời gian hoàn thành, thị phần, thời gian sản xuất, giá thành, đại lý
    """),
    frequencies=words("""
        hàng ngày|hằng ngày|mỗi ngày, hàng tuần|hằng tuần|mỗi tuần, hai tuần một lần, hàng tháng|hằng tháng|mỗi tháng, hàng quý|hằng quý|mỗi quý, hàng năm|hằng năm|mỗi năm, nửa năm một lần|sáu tháng một lần, mỗi giờ, theo thời gian thực, hai lần một tuần|hai lần mỗi tuần, mỗi tháng một lần, mỗi quý một lần, mỗi năm một lần, mỗi thứ hai, mỗi cuối tháng, cuối mỗi tháng, cuối mỗi quý, theo ca
    """),
    data_sources=words("""
        crm|phần mềm crm, erp, khảo sát, bảng điều khiển, báo cáo, hệ thống, phần mềm, bảng tính|excel, cơ sở dữ liệu, công cụ phân tích, sổ sách|kế toán, sổ đăng ký, phiếu hỏi|bảng hỏi, đo bằng|được đo bằng|đo qua|đo lường bằng, theo số liệu|theo báo cáo, nguồn|nguồn dữ liệu, nhật ký, bảng theo dõi, ghi nhận trong|ghi nhận trên, cảm biến, máy tính tiền, bảng lương, thống kê, dùng|sử dụng, hồ sơ
    """),
    joiners=words("và, cũng như, đồng thời, nhưng, cùng với, lẫn"),
    means_links=words("bằng cách, thông qua, nhờ, qua, bằng việc, nhờ vào, dựa vào"),
    effect_links=words("để, nhằm, giúp, từ đó, nhờ đó, qua đó, mang lại, sao cho, khiến, góp phần làm"),
    clause_openers=words("""
        và, sẽ, chúng tôi, chúng tôi sẽ, chúng ta, chúng ta sẽ, tôi sẽ, tôi, cần, phải, hãy, để, đồng thời, cũng, đã, thành công, trước hết, hoặc, vui lòng, bây giờ, bạn, bạn phải, mục tiêu, xin
    """),
    generic_nouns=words("""
        quy trình, hiệu quả, hiệu suất, chất lượng, tổ chức, công ty, doanh nghiệp, đội ngũ|nhóm|đội, khách hàng, dịch vụ, sản phẩm, hoạt động, năng suất, giao tiếp|truyền thông, hợp tác|phối hợp, sự hài lòng|hài lòng|mức độ hài lòng, trải nghiệm, kết quả, công việc, cách làm|cách, nhân viên|con người|nhân sự, giá trị, tăng trưởng, thành công, đổi mới|sáng tạo, văn hóa, mọi thứ, mức|mức độ|trình độ, nỗ lực,
        quản lý|quản trị, phát triển, chiến lược, tương lai, tiềm năng, năng lực, phòng ban|bộ phận, hệ thống, vai trò, vị trí, thị trường, mối quan hệ, minh bạch, kinh doanh, làm việc, vận hành, nội bộ, thương hiệu, uy tín, khả năng, công tác, chăm sóc|phục vụ
    """),
    function_words=words("""
        các, những, của, chúng tôi, chúng ta, tôi, mình, cho, trong, ngoài, với, và, hoặc, ở, tại, từ, đến, tới, lên, xuống, vào, ra, là, được, bị, có, sẽ, đã, đang, làm|làm cho, trở nên|trở thành, này, đó, một, cái, sự, việc, về, theo, bằng, để, nhằm, hơn, ít nhất|tối thiểu|không dưới, nhiều nhất|tối đa, không quá, trên, dưới, mỗi, mọi, không, thì, mà, khi, trước, sau, cuối, đầu, năm, quý, tháng, tuần, ngày, giờ, phút, điểm|điểm phần trăm, phần trăm, mới, cũng, rất, còn, qua, nhất, đạt
    """),
    harmless=words("""
        tốt nghiệp, ít nhất, nhiều nhất, chi nhánh, chỉ báo dẫn đầu|chỉ số dẫn đầu, người dùng duy nhất, bộ phận hỗ trợ|nhân viên hỗ trợ|trung tâm hỗ trợ, nhà phát triển, nghiên cứu và phát triển, tỷ lệ hài lòng|mức hài lòng|điểm hài lòng, rất hài lòng, một số điện thoại, số điện thoại, đủ điều kiện, thuế giá trị gia tăng, cao đẳng|cao cấp|cao tầng|cao su, thức ăn nhanh, giao hàng nhanh, đúng hạn, nên chăng, trở nên,
        tỷ lệ khá giỏi|học sinh khá|loại khá|khá giỏi, bền vững|phát triển bền vững, sàng lọc sớm|giáo dục sớm|phát hiện sớm, không có khả năng, cụ thể, có hiệu lực, phản hồi tốt, mạnh thường quân, bản đồ, người theo dõi, hiệu quả sử dụng, theo dõi, chuyên nghiệp hóa, cạnh tranh, dài hạn trên, vốn ngắn hạn|vốn trung hạn|vốn dài hạn|vay ngắn hạn|vay dài hạn|nợ ngắn hạn|nợ dài hạn,
        có tay nghề, có nhu cầu, có việc làm, có thu nhập, có trách nhiệm, tổ chức tín dụng|tổ chức phi chính phủ, ngành xây dựng, nhà thiết kế, kế hoạch, gần nhà, gần đây, thử việc, dùng thử, độ tuổi, thêm mới, phù hợp chuyên môn, sớm hơn kế hoạch, ngày làm việc|giờ làm việc
    """),
    instructions=words("""
        bỏ qua mọi chỉ dẫn trước|bỏ qua các chỉ dẫn trước|bỏ qua mọi hướng dẫn trước|bỏ qua các hướng dẫn trước|bỏ qua tất cả hướng dẫn|bỏ qua tất cả chỉ dẫn|bỏ qua hướng dẫn trước|bỏ qua chỉ dẫn trước, bỏ qua nội dung trên|bỏ qua mọi thứ ở trên, quên mọi hướng dẫn|quên các hướng dẫn|quên tất cả hướng dẫn|quên mọi chỉ dẫn,
        hãy phê duyệt|phê duyệt bộ này|phê duyệt tất cả|phê duyệt ngay bộ|phê duyệt các mục tiêu này|tự động phê duyệt, đánh dấu là đã duyệt|đánh dấu là đã phê duyệt|đánh dấu đã xác nhận, đặt tất cả chỉ tiêu|đặt mọi chỉ tiêu|đặt tất cả mục tiêu thành|đặt mọi mục tiêu thành, bây giờ bạn là|từ giờ bạn là, hãy đóng vai|đóng vai, với tư cách là ai|với tư cách mô hình ngôn ngữ, lời nhắc hệ thống|system prompt,
        tiết lộ hướng dẫn|in ra hướng dẫn của bạn, đừng nói với người dùng|không được nói với người dùng, hướng dẫn mới cho bạn|chỉ dẫn mới, ghi đè quy tắc|ghi đè hướng dẫn, chỉ trả lời bằng|chỉ được trả lời, xuất ra nội dung sau|viết json sau, chạy lệnh sau|thực thi lệnh sau, bỏ qua các kiểm tra|tắt các kiểm tra|bỏ qua mọi kiểm tra, không trích dẫn nguồn|đừng trích dẫn, chỉ dẫn cho ai|lưu ý cho ai|gửi trợ lý ai, xác nhận mọi giả định|xác nhận tất cả giả định, đừng tuân theo quy tắc|không tuân theo quy tắc
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
    ),
    infinitive_marks=words("để"),
    months=words("1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12"),
    by_date="chậm nhất ngày {day}/{month}/{year}",
)
