"""用中文写的目标，如一家自行车厂和一家医院所写。"""

from tests.reading.row import FIRST_QUARTER, FISCAL, Row, Table

# One statement a line.
# fmt: off
ROWS: Table = {
    # 从一个数值到另一个
    "from one value to another": (
        Row("客户流失率从10%降至5%，2027年6月底前", 5, "%", baseline=10, change="level", deadline="2027-06-30", metric="客户流失率", direction="decrease"),
        Row("将交付周期从3周缩短到10天", 10, "day", baseline=21, metric="交付周期", direction="decrease"),
        Row("准时交付率提升至97%（目前94%）", 97, "%", baseline=94, metric="准时交付率", direction="increase"),
        Row("2027年营收从1.2亿元增长到1.8亿元", 180000000, "CNY", baseline=120000000, deadline="2027-12-31", metric="营收"),
        Row("会员数由1200人增至2000人", 2000, baseline=1200, metric="会员数", direction="increase"),
        Row("把员工净推荐值从-5提高到15以上", 15, "score", baseline=-5, comparator="at_least", metric="员工净推荐值"),
        Row("维修积压：240 → 60辆，5月底前", 60, baseline=240, deadline="2027-05-31"),
        Row("目前18%的客户续约，到2027年3月要达到25%", 25, "%", baseline=18, deadline="2027-03-31"),
    ),
    # 增减多少
    "by an amount": (
        Row("2027年3月31日前头盔销售额增长20%", 20, "%", change="delta", deadline="2027-03-30", others=("2027-03-31",), metric="头盔销售额", direction="increase"),
        Row("将病假率降低1.5个百分点", 1.5, "pp", change="delta", metric="病假率", direction="decrease"),
        Row("今年退货量减少15%", 15, "%", change="delta", deadline="2026-12-31", metric="退货量", direction="decrease"),
        Row("平均等待时间缩短3天", 3, "day", change="delta", metric="平均等待时间"),
        Row("生产成本降低三成", 30, "%", change="delta", metric="生产成本", direction="decrease"),
    ),
    # 倍数
    "factors": (
        Row("2027年底前租赁自行车数量翻一番", 2, "x", change="factor", deadline="2027-12-31", metric="租赁自行车数量", direction="increase"),
        Row("保修投诉减半", 0.5, "x", change="factor", metric="保修投诉", direction="decrease"),
        Row("企业租约数量提高到原来的3倍", 3, "x", change="factor", metric="企业租约数量"),
        Row("废品率降低一半", 0.5, "x", change="factor", metric="废品率", direction="decrease"),
    ),
    # 数量
    "counts": (
        Row("暑假前开设四家新门店", 4, change="count", unfixed=True, metric="新门店"),
        Row("2027年上半年签约40家经销商", 40, change="count", deadline="2027-06-30", metric="经销商"),
        Row("六个月内培训二十五名技师", 25, change="count", deadline="2027-05-21", metric="技师"),
        Row("2027年第26周前售出12,500辆自行车", 12500, change="count", deadline="2027-06-27", others=("2027-07-04",), metric="自行车"),
        Row("新增注册用户3万", 30000, metric="注册用户"),
        Row("采购费用节省250万元", 2500000, "CNY", metric="采购费用"),
        Row("2027年零安全事故", 0, change="count", deadline="2027-12-31", metric="安全事故"),
        Row("举办十二场用户访谈", 12, change="count", metric="用户访谈"),
    ),
    # 水平与比较
    "levels and comparators": (
        Row("至少95%的订单在24小时内发出", 95, "%", comparator="at_least", metric="订单"),
        Row("车间利用率不低于85%", 85, "%", comparator="at_least", metric="车间利用率"),
        Row("2027年全年员工流失率保持在8%以下", 8, "%", comparator="at_most", deadline="2027-12-31", metric="员工流失率", direction="maintain"),
        Row("每万次骑行投诉不超过2起", 2, comparator="at_most"),
        Row("来电在2分钟内接听", 2, "min", comparator="at_most"),
        Row("年底客户评分达到4.5分以上", 4.5, "score", comparator="at_least", deadline="2026-12-31", metric="客户评分"),
        Row("页面加载时间≤1.5秒", 1.5, "s", comparator="at_most", metric="页面加载时间"),
        Row("2028年单位能耗约为40 kWh/t", 40, "kWh/t", comparator="about", deadline="2028-12-31", metric="单位能耗"),
        Row("零件再利用率达到80%到90%", 80, "%", high=90, metric="零件再利用率"),
        Row("平均响应时间3-4小时", 3, "h", high=4, metric="平均响应时间"),
        Row("至少签约8家合作伙伴，力争10家", 8, stretch=10, comparator="at_least", metric="合作伙伴"),
        Row("拿下三分之一的公开招标项目", 33.33, "%", metric="公开招标项目"),
        Row("毛利率超过４０％", 40, "%", comparator="more_than", metric="毛利率"),
        Row("客户满意度为百分之九十五", 95, "%", metric="客户满意度"),
    ),
    # 期限
    "deadlines": (
        Row("下季度库存降至400个车架", 400, deadline="2027-03-31", metric="库存", direction="decrease"),
        Row("本月底库存降至400个车架", 400, deadline="2026-11-30", metric="库存"),
        Row("一年内会员达到300人", 300, deadline="2028-01-01", period=FIRST_QUARTER, metric="会员"),
        Row("财年末会员达到300人", 300, deadline="2027-03-31", period=FISCAL, metric="会员"),
        Row("到2028年，70%的供应商公布排放数据", 70, "%", deadline="2028-12-31", others=("2027-12-31",), metric="供应商公布排放数据"),
        Row("2027年第三季度招聘12名工程师", 12, deadline="2027-09-30", metric="工程师"),
        Row("6月前招聘12名工程师", 12, deadline="2027-05-31", others=("2027-06-30",), metric="工程师"),
        Row("2027年5月提升会员满意度", deadline="2027-05-31", metric="会员满意度"),
        Row("未来三年累计植树5000棵", 5000, deadline="2029-11-21"),
    ),
    # 不是目标的数字
    "numbers that are no targets": (
        Row("车间通过ISO 22301审核"),
        Row("将网店升级到4.2版本"),
        Row("提供7×24小时道路救援"),
        Row("重做2025年的市场调研"),
        Row("KR 2：为会员提供更好的服务"),
        Row("拨打010-6552 9988获取帮助"),
        Row("各门店一起进一步统一服务标准"),
        Row("客户流失率从XX%降至YY%", withheld=True),
        Row("2027年6月销售[N]辆自行车", withheld=True, deadline="2027-06-30"),
    ),
    # 战略文本中的句子
    "sentences of a strategy text": (
        Row("如今，12%的服务客户在一年内流失。", None, "%", baseline=12, metric="服务客户"),
        Row("到2027年底，这一比例必须降到7%。", 7, "%", deadline="2027-12-31"),
        Row("交付准确率为91%。", None, "%", baseline=91, metric="交付准确率"),
        Row("交付准确率为91%。到2027年9月30日必须达到97%。", 97, "%", baseline=91, deadline="2027-09-30", metric="交付准确率"),
        Row("去年我们交付了4200辆自行车。"),
        Row("公司有4000多名员工。"),
        Row("公司成立于1987年，在14个国家拥有1200名员工。"),
        Row("2025年销售额增长12%，达到4800万欧元。"),
        Row("2026年营收为4800万元。2028年要达到6000万元。", 60000000, "CNY", baseline=48000000, deadline="2028-12-31", metric="营收"),
        Row("客户目前等待9天。到2027年底不得超过5天。", 5, "day", baseline=9, comparator="at_most", deadline="2027-12-31"),
        Row("保修成本占营收的比例必须从4.2%降到2.5%。", 2.5, "%", baseline=4.2, metric="保修成本占营收的比例"),
        Row("只有54%的员工愿意推荐我们；我们的目标是两年内达到75%。", 75, "%", baseline=54, deadline="2028-11-21"),
    ),
}
