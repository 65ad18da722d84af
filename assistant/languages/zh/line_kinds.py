"""How Chinese names a measure and sets a limit."""

from assistant.languages.line_kinds import LineKinds
from assistant.languages.wording import words

LINE_KINDS = LineKinds(
    openers=words("平均, 人均, 单位, 总, 累计"),
    nouns=words("""
        *率, *比例, *占比, *比重, *份额, *数, *数量, *人数, *次数, *量, *额, *成本, *费用, *收入, *营收, *利润, *毛利,
        *时间, *时长, *周期, *天数, *得分, *评分, *分数, *指数, *满意度, *推荐值, *净推荐值, *客单价, *单价, *价格, *价值,
        *值, *率值, *库存, *积压, *产量, *产能, *销量, *流量, *排放, *能耗, *速度, *频率, *参与度, *忠诚度, *敬业度, *准确度,
        *现金流, *增速, *投诉, *事故
    """),
    edges=words("高于, 低于, 超过, 达到, 不低于, 不高于, 不超过, 至少"),
    lead_ins=words("我们的, 公司的, 将, 把, 使, 让, 全"),
    limits=words("""
        不得, 不能低于, 不能高于, 不可低于, 不可高于, 不应低于, 不应高于, 不低于, 不高于, 不超过, 始终, 绝不, 守住, 控制在,
        保持在, 维持在
    """),
)
