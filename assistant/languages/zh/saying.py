"""The sentence of an objective in Chinese."""

from assistant.languages.saying import Saying
from assistant.languages.wording import words

SAYING = Saying(
    promise_of_us="我们要{objective}",
    promise_of_me="我要{objective}",
    aim_of_us="我们的目标：{objective}",
    aim_of_me="我的目标：{objective}",
    measured_by_us="，衡量标准是",
    measured_by_me="，衡量标准是",
    colon="：",
    end="。",
    pair="，以及",
    between="；",
    last="；以及",
    verbs=words("""
        成为, 让, 使, 把, 将, 令, 做, 做到, 变成, 赢得, 争取, 给, 带给, 提供, 打造, 帮助, 带领, 结束, 停止, 开始, 保护, 恢复,
        打动, 说服, 吸引, 善待, 倾听, 学会, 教会, 分享, 欢迎, 防止, 消除, 取代, 连接, 证明, 守护, 兑现, 跻身, 占据, 征服, 缩短
    """),
    finite=(),
)
