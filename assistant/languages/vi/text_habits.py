"""How running text is written in Vietnamese; its words are syllables, divided by spaces."""

from assistant.languages.text_habits import TextHabits, phrases, words

TEXT_HABITS = TextHabits(
    frequent_words=words(
        """
        và là của các những một được cho có không trong với để từ đến tại trên dưới theo về ra vào lên xuống qua giữa
        sau trước khi nếu thì mà nhưng hoặc hay vì do bởi đã đang sẽ phải cần nên muốn có thể này đó kia ấy chúng tôi ta
        bạn họ anh chị ai gì nào đâu sao như cũng vẫn còn chỉ rất hơn nhất ít nhiều mỗi mọi tất cả cùng nhau bằng năm
        tháng quý tuần ngày cuối đầu khách hàng doanh thu tăng giảm nâng cao cải thiện đạt mục tiêu kết quả then chốt
        chính tỷ lệ phần trăm triệu nghìn số lượng thời gian thị trường nhân viên hài lòng chi phí bán sản phẩm dịch vụ
        công ty hoàn thành xây dựng phát triển triển khai duy trì đo mức gấp đôi việc người làm hệ thống dự án nhóm
        chuyển đổi mới phục đồng chậm tối đa thiểu trung bình hằng mở rộng thêm giữ
        """
    ),
    endings=frozenset(),
    letters="ơưăđ",
    abbreviations=words(
        """
        tp. ts. ths. th.s. pgs. gs. bs. ks. ls. cn. tx. tt. q. p. h. v.d. vd. tr. cty. đ/c. ô. nxb. stt. ubnd. vs. ca. e.g.
        mr. mrs. ms. dr.
        """
    ),
    closing_abbreviations=words("v.v. vv. v.v.. tnhh. cp. ltd. co. inc. corp. jsc. j.s.c."),
    number_abbreviations=words("tr. t. q. p. no. jan. feb. mar. apr. jun. jul. aug. sep. oct. nov. dec."),
    months=words("tháng"),
    weekdays=words("thứ hai ba tư năm sáu bảy chủ nhật cn"),
    date_words=words("ngày tháng năm lúc giờ đăng cập nhật xuất bản vào bởi tác giả lần cuối viết"),
    page_names=words("trang slide"),
    chapter_words=words("chương mục phần điều phụ lục"),
    slide_words=words("trang slide"),
    you=words("bạn"),
    menu_lines=phrases(
        """
        trang chủ, menu, danh mục, đăng nhập, đăng xuất, đăng ký, tài khoản, tài khoản của tôi, tìm kiếm, giới thiệu,
        về chúng tôi, dịch vụ, sản phẩm, giải pháp, bảng giá, blog, tin tức, tuyển dụng, liên hệ, câu hỏi thường gặp,
        trợ giúp, hỗ trợ, sơ đồ trang, chính sách bảo mật, chính sách quyền riêng tư, điều khoản, điều khoản sử dụng,
        điều khoản dịch vụ, chia sẻ, chia sẻ bài viết, chia sẻ bài viết này, chia sẻ lên facebook, thích, in,
        in trang này, trước, tiếp, tiếp theo, bài trước, bài sau, bài viết trước, bài viết tiếp theo, bài tiếp theo,
        quay lại, lên đầu trang, về đầu trang, đọc thêm, đọc tiếp, xem thêm, xem tất cả, xem chi tiết, tải thêm,
        chi tiết, thêm, đóng, bỏ qua nội dung, chuyển đến nội dung, chuyển đến nội dung chính, mục lục, nội dung,
        nội dung bài viết, trong bài viết này, thẻ, từ khóa, chuyên mục, bình luận, không có bình luận, theo dõi chúng tôi,
        ngôn ngữ, tiếng việt, giỏ hàng, cửa hàng
        """
    ),
    menu_starts=phrases(
        "xem thêm:, đọc thêm:, xem thêm bài, đọc thêm bài, có thể bạn quan tâm, bạn đang ở đây, tìm hiểu thêm:, đăng trong"
    ),
    related_lines=phrases(
        """
        bài viết liên quan, bài liên quan, tin liên quan, nội dung liên quan, có thể bạn quan tâm,
        có thể bạn cũng thích, bài viết khác, các bài viết khác, bài viết mới, bài viết mới nhất, bài viết gần đây,
        tin mới nhất, tin mới, đọc nhiều nhất, xem nhiều nhất, bài viết nổi bật, bài viết phổ biến, đề xuất cho bạn,
        liên kết nhanh
        """
    ),
    promotion_lines=phrases(
        """
        dùng thử miễn phí, bản tin, đăng ký ngay, đăng ký nhận tin, đăng ký nhận bản tin, mua ngay, đặt hàng,
        đặt hàng ngay, bắt đầu ngay, bắt đầu, dùng thử ngay, đặt lịch demo, yêu cầu demo, nhận báo giá, yêu cầu báo giá,
        tải về, tải ngay, tải xuống, tải tài liệu, tải pdf, quảng cáo, được tài trợ, tư vấn miễn phí, nhận tư vấn miễn phí,
        bạn muốn biết thêm
        """
    ),
    promotion_starts=phrases(
        """
        đăng ký nhận bản tin, đăng ký nhận tin, đăng ký miễn phí, đăng ký ngay, đăng ký dùng thử, đăng ký tư vấn,
        dùng thử miễn phí, bắt đầu dùng thử, hãy dùng thử, nhận ngay, nhận miễn phí, tải miễn phí, tải ngay,
        tải về miễn phí, tải tài liệu, mua ngay, đặt hàng ngay, đặt mua, đặt lịch, liên hệ với chúng tôi, liên hệ ngay,
        liên hệ chúng tôi, hãy liên hệ, gọi ngay, gọi cho chúng tôi, theo dõi chúng tôi, truy cập website của chúng tôi,
        ghé thăm website, nhấn vào đây, bấm vào đây, nhấp vào đây, bạn muốn biết thêm, bạn muốn tìm hiểu thêm,
        bạn đang tìm kiếm, bạn cần tư vấn, tham khảo ngay, xem ngay
        """
    ),
    promotion_phrases=phrases(
        """
        liên hệ với chúng tôi ngay, liên hệ với chúng tôi để biết thêm, để được tư vấn miễn phí, đăng ký ngay hôm nay,
        dùng thử miễn phí ngay, không cần thẻ tín dụng, đăng ký nhận bản tin của chúng tôi, ưu đãi có hạn,
        dùng thử miễn phí 14 ngày, dùng thử miễn phí 30 ngày
        """
    ),
    offer_words=words("miễn demo mẫu ứng phí"),
    contact_lines=phrases(
        """
        liên hệ, liên hệ với chúng tôi, thông tin liên hệ, giờ làm việc, giờ mở cửa, thời gian làm việc, địa chỉ,
        trụ sở chính, văn phòng, chăm sóc khách hàng, hỗ trợ khách hàng, hotline
        """
    ),
    contact_words=words(
        """
        điện thoại đt sđt tel hotline fax di động e-mail email thư địa chỉ trụ sở chính văn phòng đường phố phường quận
        tầng tòa nhà số giờ làm việc mở cửa thời gian từ đến thứ hai ba tư năm sáu bảy chủ nhật nghỉ lễ website web www
        liên hệ chúng tôi gọi và lúc
        """
    ),
    address_labels=phrases("địa chỉ, trụ sở, trụ sở chính, văn phòng"),
    form_lines=phrases(
        """
        để lại bình luận, để lại một bình luận, viết bình luận, gửi bình luận, trả lời, hủy, hủy trả lời, gửi, gửi đi,
        gửi tin nhắn, tên, họ tên, họ và tên, tên của bạn, email, e-mail, địa chỉ email, email của bạn, số điện thoại,
        tin nhắn, lời nhắn, bắt buộc, chấp nhận, chấp nhận tất cả, chấp nhận cookie, từ chối, từ chối tất cả,
        cài đặt cookie, tùy chọn cookie, chính sách cookie, cookie, quản lý cookie, tôi đồng ý
        """
    ),
    form_phrases=phrases(
        """
        email của bạn sẽ không được hiển thị công khai, địa chỉ email của bạn sẽ không được công bố,
        các trường bắt buộc được đánh dấu, trường bắt buộc được đánh dấu, trường này là bắt buộc,
        lưu tên của tôi, chúng tôi sử dụng cookie, trang web này sử dụng cookie, website này sử dụng cookie,
        trang web của chúng tôi sử dụng cookie, đồng ý với việc sử dụng cookie, tôi đồng ý với chính sách,
        nhập email của bạn, nhập địa chỉ email, vui lòng nhập, bạn phải đăng nhập, bạn cần đăng nhập
        """
    ),
    machines=phrases(
        """
        trợ lý nào, mọi trợ lý, các trợ lý, trợ lý thân mến, bộ tóm tắt,
        trợ lý ai, mô hình ai, công cụ ai, hệ thống ai, ai nào, phần mềm ai, mô hình ngôn ngữ, trí tuệ nhân tạo,
        chatbot, robot, bot, công cụ tự động, phần mềm tự động, hệ thống tự động, chương trình máy tính, phần
        mềm đọc, phần mềm tóm tắt, công cụ tóm tắt, máy đọc, copilot, chatgpt, thuật toán
        """
    ),
    own_text=phrases(
        """
        các trang này, những trang này, mọi mục tiêu, từng mục tiêu, mỗi mục tiêu, mọi kết quả then chốt,
        từng kết quả then chốt, mỗi kết quả then chốt,
        đọc, xử lý,
        trang này, văn bản này, tài liệu này, báo cáo này, biên bản này, kế hoạch này, bản này, bài này, thư
        này, bài phát biểu này, nội dung này, bên trên, ở trên, tóm tắt, soạn mục tiêu, lập mục tiêu, đặt mục
        tiêu, viết mục tiêu, okr
        """
    ),
    speakers=phrases("hệ thống, trợ lý, trợ lý ai, nhà phát triển, mô hình"),
    furniture_phrases=phrases(
        "bảo lưu mọi quyền, mọi quyền được bảo lưu, đã đăng ký bản quyền, phút đọc, lượt xem, bản quyền ©, bản quyền thuộc về"
    ),
)
