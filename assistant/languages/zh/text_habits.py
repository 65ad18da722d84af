"""How running text is written in Simplified Chinese; without spaces, a phrase is a run of characters."""

from assistant.languages.text_habits import TextHabits, phrases, words

TEXT_HABITS = TextHabits(
    # The script tells Chinese apart; `assistant.text.scripts` separates Simplified from Traditional.
    frequent_words=frozenset(),
    endings=frozenset(),
    letters="",
    abbreviations=words("e.g. i.e. vs. no. mr. ms. dr. ca. approx."),
    closing_abbreviations=words("etc. inc. ltd. co. corp."),
    number_abbreviations=words("no. p. pp. fig. vol. jan. feb. mar. apr. jun. jul. aug. sep. oct. nov. dec."),
    months=frozenset(),
    weekdays=words("周一 周二 周三 周四 周五 周六 周日 星期一 星期二 星期三 星期四 星期五 星期六 星期日 星期天"),
    date_words=words("发布于 发布时间 更新于 更新时间 日期 时间 发表于 最后更新 上午 下午 至 到 作者 编辑"),
    page_names=words("页"),
    chapter_words=words("章 节 部分 条 篇"),
    you=words("你 您 你们 您的 你的"),
    menu_lines=phrases(
        """
        首页, 主页, 菜单, 导航, 登录, 注册, 登录/注册, 退出, 我的账户, 个人中心, 搜索, 关于, 关于我们, 服务, 产品, 产品中心,
        解决方案, 价格, 定价, 博客, 新闻, 新闻中心, 新闻资讯, 资讯, 招聘, 加入我们, 联系, 常见问题, 帮助, 帮助中心, 支持,
        网站地图, 隐私政策, 隐私声明, 隐私条款, 服务条款, 使用条款, 用户协议, 免责声明, 分享, 分享到, 分享到微信, 分享到微博,
        点赞, 赞, 收藏, 打印, 打印本页, 上一篇, 下一篇, 上一页, 下一页, 返回, 返回顶部, 回到顶部, 返回列表, 阅读更多,
        阅读全文, 继续阅读, 查看更多, 查看全部, 查看详情, 加载更多, 了解更多, 更多, 展开, 收起, 关闭, 跳到内容, 跳至内容,
        跳转到主要内容, 目录, 本文目录, 内容目录, 标签, 分类, 评论, 暂无评论, 条评论, 关注我们, 语言, 中文, 简体中文, 购物车,
        商店, 友情链接, 案例, 客户案例, 面包屑
        """
    ),
    menu_starts=phrases(
        "延伸阅读, 相关阅读：, 推荐阅读：, 您的位置, 当前位置, 你在这里, 上一篇：, 下一篇：, 上一篇:, 下一篇:, 标签：, 分类：, 阅读原文, 原文链接"
    ),
    related_lines=phrases(
        """
        相关推荐, 相关文章, 相关阅读, 相关内容, 相关新闻, 推荐阅读, 延伸阅读, 热门文章, 热门推荐, 最新文章, 最新资讯,
        最近文章, 猜你喜欢, 你可能还喜欢, 您可能还喜欢, 更多文章, 大家都在看, 为你推荐, 为您推荐, 随机文章, 快速链接
        """
    ),
    promotion_lines=phrases(
        """
        免费试用, 立即试用, 免费体验, 立即体验, 立即注册, 免费注册, 立即购买, 立即订购, 立即下载, 免费下载, 下载, 订阅,
        立即订阅, 预约演示, 申请试用, 申请演示, 获取报价, 咨询报价, 在线咨询, 立即咨询, 免费咨询, 广告, 赞助, 推广,
        关注公众号, 扫码关注, 扫一扫, 微信扫一扫, 扫码咨询, 关注微信公众号
        """
    ),
    promotion_starts=phrases(
        """
        订阅我们的, 免费订阅, 立即订阅, 点击订阅, 立即注册, 免费注册, 立即试用, 免费试用, 立即购买, 立即下载, 点击下载,
        免费下载, 欢迎下载, 下载我们的, 欢迎试用, 欢迎咨询, 欢迎订购, 预约演示, 申请试用, 扫码, 扫描二维码, 扫描下方二维码,
        长按识别, 添加官方微信, 添加微信, 加微信, 关注公众号, 关注我们的公众号, 关注微信公众号, 欢迎关注, 请关注,
        联系我们, 请联系我们, 欢迎联系, 立即联系, 点击这里, 点击此处, 点击链接, 想了解更多, 想要了解更多, 如需了解更多,
        更多资讯请, 更多信息请, 更多详情请, 致电
        """
    ),
    promotion_phrases=phrases(
        """
        免费订阅海量, 了解服务详情, 立即免费试用, 欢迎关注我们, 关注我们的微信, 扫描二维码, 扫码添加, 联系我们获取,
        联系我们了解, 无需信用卡, 限时优惠, 限时免费, 点击免费
        """
    ),
    offer_words=words("免费 试用 模板 演示 领取 下载"),
    contact_lines=phrases(
        """
        联系我们, 联系方式, 联系电话, 营业时间, 工作时间, 办公时间, 服务热线, 客服热线, 客服电话, 客户服务, 在线客服, 公司地址,
        地址, 通讯地址
        """
    ),
    contact_words=words(
        """
        电话 手机 热线 客服 传真 邮箱 电子邮件 邮件 地址 邮编 网址 网站 官网 微信 微信号 公众号 工作时间 营业时间 办公时间 服务热线
        客服热线 客服电话 联系电话 联系我们 联系人 节假日 休息 周一 周二 周三 周四 周五 周六 周日 至 到 路 号 室 楼 座 栋
        """
    ),
    address_labels=phrases("地址, 公司地址, 通讯地址, 总部地址"),
    form_lines=phrases(
        """
        发表回复, 发表评论, 留言, 我要留言, 在线留言, 写评论, 提交评论, 取消回复, 回复, 提交, 发送, 姓名, 您的姓名, 你的姓名, 昵称,
        邮箱, 电子邮箱, 邮箱地址, 您的邮箱, 网址, 手机号, 手机号码, 验证码, 留言内容, 必填, 必填项, 接受, 全部接受, 接受所有,
        接受所有cookie, 接受cookie, 拒绝, 全部拒绝, cookie设置, cookie 设置, cookie政策, 管理cookie, 我同意
        """
    ),
    form_phrases=phrases(
        """
        邮箱地址不会被公开, 电子邮箱不会被公开, 电子邮件地址不会被公开, 必填项已用, 必填项已标注, 带*号为必填, 此项为必填,
        该字段为必填, 此字段用于验证, 保存我的姓名, 我们使用cookie, 我们使用 cookie, 本网站使用cookie, 本网站使用 cookie,
        本站使用cookie, 本站使用 cookie, 同意使用cookie, 同意使用 cookie, 我同意隐私政策, 我已阅读并同意, 请输入您的, 请输入你的,
        请输入邮箱, 请输入验证码, 要发表评论, 登录后才能评论, 请先登录
        """
    ),
    furniture_phrases=phrases(
        "版权所有, 保留所有权利, 版权归, 阅读量, 阅读时间, 京icp备, icp备, 公网安备, copyright ©"
    ),
)
