<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>voldesk</name>
    <message>
        <source>"{got}" is not understood here</source>
        <extracomment>engine/desk/alerts/reader.py</extracomment>
        <translation>这里无法理解「{got}」</translation>
    </message>
    <message>
        <source>"{name}" is no source: {sources} or any</source>
        <extracomment>engine/desk/alerts/parsing.py</extracomment>
        <translation>「{name}」不是数据源：{sources} 或 any</translation>
    </message>
    <message>
        <source>"{raw}" is no number, and no figure of a symbol</source>
        <extracomment>engine/desk/alerts/parsing.py</extracomment>
        <translation>「{raw}」不是数字，也不是某代码的数值</translation>
    </message>
    <message>
        <source>"{raw}" is no symbol: {reason}</source>
        <extracomment>engine/desk/alerts/parsing.py</extracomment>
        <translation>「{raw}」不是代码：{reason}</translation>
    </message>
    <message>
        <source>"{written}" does not fit {name}, which is in {unit}</source>
        <extracomment>engine/desk/alerts/parsing.py</extracomment>
        <translation>「{written}」不适用于 {name}，它的单位是 {unit}</translation>
    </message>
    <message>
        <source>"{written}" is no band in {unit}</source>
        <extracomment>engine/desk/alerts/optional.py</extracomment>
        <translation>「{written}」不是以 {unit} 计的回撤带</translation>
    </message>
    <message>
        <source>%</source>
        <extracomment>gui/earnings/columns.py</extracomment>
        <translation>%</translation>
    </message>
    <message>
        <source>% since the left edge</source>
        <extracomment>gui/charts/drawn.py</extracomment>
        <translation>距左缘的百分比</translation>
    </message>
    <message>
        <source>(against the restated {value}; what was first filed is not known)</source>
        <extracomment>gui/capex/words.py</extracomment>
        <translation>（对照重编后的 {value}；首次申报值不详）</translation>
    </message>
    <message>
        <source>(against {value} as first filed; {change} % as restated)</source>
        <extracomment>gui/capex/words.py</extracomment>
        <translation>（对照首次申报的 {value}；重编后为 {change} %）</translation>
    </message>
    <message>
        <source>1 column hidden: widen</source>
        <extracomment>gui/watchlist/details.py</extracomment>
        <translation>隐藏 1 列：请加宽</translation>
    </message>
    <message>
        <source>1 day</source>
        <extracomment>gui/vol/volplot.py</extracomment>
        <translation>1 天</translation>
    </message>
    <message>
        <source>1 expiry</source>
        <extracomment>gui/vol/termplot.py</extracomment>
        <translation>1 个到期日</translation>
    </message>
    <message>
        <source>1 minute</source>
        <extracomment>gui/charts/price/catalogue.py</extracomment>
        <translation>1 分钟</translation>
    </message>
    <message>
        <source>1 report</source>
        <extracomment>gui/earnings/month.py</extracomment>
        <translation>1 份财报</translation>
    </message>
    <message>
        <source>1 session</source>
        <extracomment>gui/race/marking.py</extracomment>
        <translation>1 个交易日</translation>
    </message>
    <message>
        <source>1 symbol</source>
        <extracomment>gui/watchlist/lists.py</extracomment>
        <translation>1 个代码</translation>
    </message>
    <message>
        <source>1-minute bars</source>
        <extracomment>gui/charts/price/catalogue.py</extracomment>
        <translation>1 分钟 K 线</translation>
    </message>
    <message>
        <source>10 bn more than in February</source>
        <extracomment>resources/reference/guidance.csv</extracomment>
        <translation>较 2 月多 100 亿</translation>
    </message>
    <message>
        <source>11.96% from close to close</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>收盘对收盘 11.96%</translation>
    </message>
    <message>
        <source>12.81% from close to close</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>收盘对收盘 12.81%</translation>
    </message>
    <message>
        <source>13,186 m against 6,888 m of cash PP&amp;E, +91.4%</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>现金 PP&amp;E 13,186 m，对比 6,888 m，+91.4%</translation>
    </message>
    <message>
        <source>140.76 in June to a close of 103.73, 26.3% less</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>6 月的 140.76 到收盘 103.73，下跌 26.3%</translation>
    </message>
    <message>
        <source>15 bn more at both ends</source>
        <extracomment>resources/reference/guidance.csv</extracomment>
        <translation>上下限各多 150 亿</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <extracomment>gui/charts/price/catalogue.py</extracomment>
        <translation>15 分钟</translation>
    </message>
    <message>
        <source>15-minute bars</source>
        <extracomment>gui/charts/price/catalogue.py</extracomment>
        <translation>15 分钟 K 线</translation>
    </message>
    <message>
        <source>1σ %</source>
        <extracomment>gui/earnings/columns.py</extracomment>
        <translation>1σ %</translation>
    </message>
    <message>
        <source>2 bn in October</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>10 月为 20 亿</translation>
    </message>
    <message>
        <source>2 bn more at the low end; 2025 is to grow significantly</source>
        <extracomment>resources/reference/guidance.csv</extracomment>
        <translation>下限多 20 亿；2025 年将显著成长</translation>
    </message>
    <message>
        <source>2 bn was the first word (October); 3.5 in January and 4.0 in April came between</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>最初说法为 20 亿（10 月）；其间有 1 月的 35 亿与 4 月的 40 亿</translation>
    </message>
    <message>
        <source>2,834 m, +115%</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>2,834 m，+115%</translation>
    </message>
    <message>
        <source>2024-06-30 or 2024Q2</source>
        <extracomment>gui/capex/form.py</extracomment>
        <translation>2024-06-30 或 2024Q2</translation>
    </message>
    <message>
        <source>2024-07-29 or 29 Jul</source>
        <extracomment>gui/charts/datebox.py</extracomment>
        <translation>2024-07-29 或 29 Jul</translation>
    </message>
    <message>
        <source>2024-07-30 or 30 Jul</source>
        <extracomment>gui/events/owning.py</extracomment>
        <translation>2024-07-30 或 30 Jul</translation>
    </message>
    <message>
        <source>2024-07-30, or nothing</source>
        <extracomment>gui/events/owning.py</extracomment>
        <translation>2024-07-30，或留空</translation>
    </message>
    <message>
        <source>2025 in figures for the first time</source>
        <extracomment>resources/reference/guidance.csv</extracomment>
        <translation>2025 年首次给出数字</translation>
    </message>
    <message>
        <source>2025 in figures for the first time; it came to NT$1,272.4 bn, US$40.90 bn by the 20-F of 2026-04-16</source>
        <extracomment>resources/reference/guidance.csv</extracomment>
        <translation>2025 年首次以数字表示；实际为 NT$1,272.4 bn，依 2026-04-16 的 20-F 为 US$40.90 bn</translation>
    </message>
    <message>
        <source>2026 in figures for the first time</source>
        <extracomment>resources/reference/guidance.csv</extracomment>
        <translation>2026 年首次给出数字</translation>
    </message>
    <message>
        <source>2026 in figures for the first time; 2025 came to 91.45 bn</source>
        <extracomment>resources/reference/guidance.csv</extracomment>
        <translation>2026 年首次给出数字；2025 年实际为 914.5 亿</translation>
    </message>
    <message>
        <source>2026-10-30 20:00 (UTC), or 3 d</source>
        <extracomment>gui/alerts/fields.py</extracomment>
        <translation>2026-10-30 20:00（UTC），或 3 d</translation>
    </message>
    <message>
        <source>21.7% against 11.1%, 1.95 times</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>21.7% 对 11.1%，1.95 倍</translation>
    </message>
    <message>
        <source>24 h ago</source>
        <extracomment>engine/desk/charts.py</extracomment>
        <translation>24 小时前</translation>
    </message>
    <message>
        <source>28 to 32 bn before</source>
        <extracomment>resources/reference/guidance.csv</extracomment>
        <translation>原为 280 到 320 亿</translation>
    </message>
    <message>
        <source>30 June</source>
        <extracomment>engine/desk/fiscal.py</extracomment>
        <translation>6 月 30 日</translation>
    </message>
    <message>
        <source>30 bars</source>
        <extracomment>gui/charts/price/words.py</extracomment>
        <translation>30 根 K 线</translation>
    </message>
    <message>
        <source>30 d {value}</source>
        <extracomment>gui/vol/termplot.py</extracomment>
        <translation>30 日 {value}</translation>
    </message>
    <message>
        <source>30 daily bars</source>
        <extracomment>gui/charts/price/words.py</extracomment>
        <translation>30 根日 K 线</translation>
    </message>
    <message>
        <source>30 days, points</source>
        <extracomment>gui/vol/layout.py</extracomment>
        <translation>30 日，点</translation>
    </message>
    <message>
        <source>30 days: {value}, interpolated in total variance</source>
        <extracomment>gui/vol/coneplot.py</extracomment>
        <translation>30 日：{value}，以总方差内插</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <extracomment>gui/charts/price/catalogue.py</extracomment>
        <translation>30 分钟</translation>
    </message>
    <message>
        <source>30-day</source>
        <extracomment>gui/vol/coneplot.py</extracomment>
        <translation>30 日</translation>
    </message>
    <message>
        <source>30-day IV</source>
        <extracomment>engine/desk/volwords.py</extracomment>
        <translation>30 日 IV</translation>
    </message>
    <message>
        <source>30-day implied and realized by day</source>
        <extracomment>gui/vol/historyplot.py</extracomment>
        <translation>30 日隐含与实现波动率（每日）</translation>
    </message>
    <message>
        <source>30-day implied by day</source>
        <extracomment>gui/vol/historyplot.py</extracomment>
        <translation>30 日隐含波动率（每日）</translation>
    </message>
    <message>
        <source>30-day implied volatility</source>
        <extracomment>engine/desk/racewords.py</extracomment>
        <translation>30 日隐含波动率</translation>
    </message>
    <message>
        <source>30-day implied volatility at the first close after the report, points.</source>
        <extracomment>gui/earnings/columns.py</extracomment>
        <translation>财报后第一个收盘的 30 天隐含波动率，点。</translation>
    </message>
    <message>
        <source>30-day implied volatility at the last close before the report, points.</source>
        <extracomment>gui/earnings/columns.py</extracomment>
        <translation>财报前最后一个收盘的 30 天隐含波动率，点。</translation>
    </message>
    <message>
        <source>30-day implied volatility of the close before</source>
        <extracomment>engine/desk/rows.py</extracomment>
        <translation>前一收盘的 30 日隐含波动率</translation>
    </message>
    <message>
        <source>30-day implied volatility: per expiry the volatility at the forward, then linear in total variance between the two expiries around 30 days. What the press mostly calls 30-day implied volatility.</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>30 日隐含波动率：先取各到期日在远期价上的波动率，再于 30 日前后两个到期日之间以总方差线性内插。新闻所称的 30 日隐含波动率大多指此。</translation>
    </message>
    <message>
        <source>30-day realized volatility</source>
        <extracomment>engine/desk/rows.py</extracomment>
        <translation>30 日实现波动率</translation>
    </message>
    <message>
        <source>30-day volatility as its source computes it, recipe unpublished</source>
        <extracomment>engine/desk/volstanding.py</extracomment>
        <translation>30 日波动率，由来源自行计算，方法未公布</translation>
    </message>
    <message>
        <source>30-day volatility less the jump of {report}</source>
        <extracomment>engine/desk/volevent.py</extracomment>
        <translation>30 日波动率，扣除 {report} 的跳跃</translation>
    </message>
    <message>
        <source>30-day {implied} less Yang-Zhang over 30 bars</source>
        <extracomment>engine/desk/volstanding.py</extracomment>
        <translation>30 日{implied}减 30 根 K 线的 Yang-Zhang</translation>
    </message>
    <message>
        <source>30-minute bars</source>
        <extracomment>gui/charts/price/catalogue.py</extracomment>
        <translation>30 分钟 K 线</translation>
    </message>
    <message>
        <source>31 December</source>
        <extracomment>engine/desk/fiscal.py</extracomment>
        <translation>12 月 31 日</translation>
    </message>
    <message>
        <source>31 May</source>
        <extracomment>engine/desk/fiscal.py</extracomment>
        <translation>5 月 31 日</translation>
    </message>
    <message>
        <source>31 jul, 2026-07-31, +3d</source>
        <extracomment>gui/earnings/datesheet.py</extracomment>
        <translation>31 jul、2026-07-31、+3d</translation>
    </message>
    <message>
        <source>35 to 40 bn before; incl. principal payments on finance leases</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>原为 350 到 400 亿；含融资租赁本金</translation>
    </message>
    <message>
        <source>38,329 m against 31,498 m, +21.7%</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>38,329 m 对 31,498 m，+21.7%</translation>
    </message>
    <message>
        <source>39.071, or nothing</source>
        <extracomment>gui/capex/form.py</extracomment>
        <translation>39.071，或留空</translation>
    </message>
    <message>
        <source>4.5, or nothing</source>
        <extracomment>gui/events/owning.py</extracomment>
        <translation>4.5，或留空</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <extracomment>gui/charts/price/catalogue.py</extracomment>
        <translation>5 分钟</translation>
    </message>
    <message>
        <source>5-minute bars</source>
        <extracomment>gui/charts/price/catalogue.py</extracomment>
        <translation>5 分钟 K 线</translation>
    </message>
    <message>
        <source>5-minute bars come only for the symbol in the chart</source>
        <extracomment>engine/desk/volinputs.py</extracomment>
        <translation>5 分钟 K 线只提供给图表中的代码</translation>
    </message>
    <message>
        <source>60 minutes</source>
        <extracomment>gui/charts/price/catalogue.py</extracomment>
        <translation>60 分钟</translation>
    </message>
    <message>
        <source>60-minute bars</source>
        <extracomment>gui/charts/price/catalogue.py</extracomment>
        <translation>60 分钟 K 线</translation>
    </message>
    <message>
        <source>7.0% by hourly index bars</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>依指数小时线为 7.0%</translation>
    </message>
    <message>
        <source>7.04% at the close, 8.1% at the low</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>收盘 7.04%，最低 8.1%</translation>
    </message>
    <message>
        <source>77.6% rounded, with finance leases; not to be set against Alphabet's cash figure (55.1% in cash)</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>77.6% 取整，含融资租赁；不可与 Alphabet 的现金数字相比（现金为 55.1%）</translation>
    </message>
    <message>
        <source>8,173 m of PP&amp;E and 299 m of lease principal make 8.47 bn; no source for the expectation</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>PP&amp;E 8,173 m 加租赁本金 299 m，合计 84.7 亿；预期数字无出处</translation>
    </message>
    <message>
        <source>8.39% from close to close</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>收盘对收盘 8.39%</translation>
    </message>
    <message>
        <source>860.24 to 936.70</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>860.24 到 936.70</translation>
    </message>
    <message>
        <source>90 min, 2 h, 1 d</source>
        <extracomment>gui/alerts/fields.py</extracomment>
        <translation>90 min、2 h、1 d</translation>
    </message>
    <message>
        <source>; | at the foot: off the plot</source>
        <extracomment>gui/vol/smileplot.py</extracomment>
        <translation>；底部的 | ：在图外</translation>
    </message>
    <message>
        <source>&lt; all</source>
        <extracomment>gui/vol/standing.py</extracomment>
        <translation>&lt; 全部</translation>
    </message>
    <message>
        <source>&lt; {high}</source>
        <extracomment>gui/vol/standing.py</extracomment>
        <translation>&lt; {high}</translation>
    </message>
    <message>
        <source>&gt; all</source>
        <extracomment>gui/vol/standing.py</extracomment>
        <translation>&gt; 全部</translation>
    </message>
    <message>
        <source>&gt; {low}</source>
        <extracomment>gui/vol/standing.py</extracomment>
        <translation>&gt; {low}</translation>
    </message>
    <message>
        <source>A command failed; the log says where.</source>
        <extracomment>engine/core.py</extracomment>
        <translation>一个命令失败；日志载明位置。</translation>
    </message>
    <message>
        <source>A daily look for the number of the newest version; nothing is downloaded.</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>每天查看最新版本的号码；不会下载任何东西。</translation>
    </message>
    <message>
        <source>A filter shows the rows of every section</source>
        <extracomment>gui/watchlist/folding.py</extracomment>
        <translation>筛选时显示所有分组标题的行</translation>
    </message>
    <message>
        <source>A fired alert is heard.</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>警报触发时发出声音。</translation>
    </message>
    <message>
        <source>A fired alert is told by the desktop while the window is not in front.</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>窗口不在最前面时，由桌面通知警报触发。</translation>
    </message>
    <message>
        <source>A fired alert is told in the window.</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>警报触发时在窗口内告知。</translation>
    </message>
    <message>
        <source>A hidden column has no place; Space shows it</source>
        <extracomment>gui/watchlist/listcolumns.py</extracomment>
        <translation>隐藏的列没有位置；Space 显示它</translation>
    </message>
    <message>
        <source>A little more than 30 bn; it came to NT$956.0 bn, US$29.76 bn by the 20-F of 2025-04-17</source>
        <extracomment>resources/reference/guidance.csv</extracomment>
        <translation>略高于 30 bn；实际为 NT$956.0 bn，依 2025-04-17 的 20-F 为 US$29.76 bn</translation>
    </message>
    <message>
        <source>A log scale needs values above 0; the least in view is {low}</source>
        <extracomment>gui/charts/pane.py</extracomment>
        <translation>对数刻度需要大于 0 的数值；画面中最小值为 {low}</translation>
    </message>
    <message>
        <source>A name needs letters and none of / \ : * ? " &lt; &gt; |</source>
        <extracomment>gui/charts/exportsheet.py</extracomment>
        <translation>名称需含字母，且不得含 / \ : * ? " &lt; &gt; |</translation>
    </message>
    <message>
        <source>A part of the alert.</source>
        <extracomment>gui/alerts/form.py</extracomment>
        <translation>警报的一部分。</translation>
    </message>
    <message>
        <source>A part of the window failed</source>
        <extracomment>gui/faults.py</extracomment>
        <translation>窗口的一部分失效</translation>
    </message>
    <message>
        <source>A reminder waits for coming reports: leave the replay first</source>
        <extracomment>gui/earnings/control.py</extracomment>
        <translation>提醒是为将来的财报而设：请先离开重播</translation>
    </message>
    <message>
        <source>A replay has no own rows: leave it first</source>
        <extracomment>gui/capex/pane.py</extracomment>
        <translation>重播中没有自己的行：请先离开重播</translation>
    </message>
    <message>
        <source>A replay is shown already</source>
        <extracomment>gui/replaycontrol.py</extracomment>
        <translation>已在显示重播</translation>
    </message>
    <message>
        <source>A replay is shown. Ctrl+F9 goes back to live.</source>
        <extracomment>gui/replaycontrol.py</extracomment>
        <translation>正在显示重播。Ctrl+F9 回到即时。</translation>
    </message>
    <message>
        <source>A replay shows no own dates</source>
        <extracomment>gui/earnings/control.py</extracomment>
        <translation>重播中不显示自己的日期</translation>
    </message>
    <message>
        <source>A sorted list shows no sections</source>
        <extracomment>gui/watchlist/folding.py</extracomment>
        <translation>排序后的列表不显示分组标题</translation>
    </message>
    <message>
        <source>A source has no chart. Space switches it, Alt+R tries it now.</source>
        <extracomment>gui/feeds/pane.py</extracomment>
        <translation>来源没有图表。Space 切换开关，Alt+R 立即尝试。</translation>
    </message>
    <message>
        <source>A stamp lies in the future ({suspect}): check this machine's clock.</source>
        <extracomment>engine/desk/intake.py</extracomment>
        <translation>有时间戳记在未来（{suspect}）：请检查本机时钟。</translation>
    </message>
    <message>
        <source>A statement needs a sentence</source>
        <extracomment>gui/events/own.py</extracomment>
        <translation>陈述需要一句话</translation>
    </message>
    <message>
        <source>A thread of the program ended ({name})</source>
        <extracomment>gui/faults.py</extracomment>
        <translation>程序的一个线程已结束（{name}）</translation>
    </message>
    <message>
        <source>A time of day is needed, such as 22:00</source>
        <extracomment>gui/alerts/quiet.py</extracomment>
        <translation>需要一个时刻，例如 22:00</translation>
    </message>
    <message>
        <source>A unit needs a figure</source>
        <extracomment>gui/events/own.py</extracomment>
        <translation>单位需要数字</translation>
    </message>
    <message>
        <source>A value is stale or missing: it does not fire.</source>
        <extracomment>gui/alerts/words.py</extracomment>
        <translation>有数值过旧或缺少：不会触发。</translation>
    </message>
    <message>
        <source>A workspace needs a name</source>
        <extracomment>gui/workspace/workspaces.py</extracomment>
        <translation>工作区需要名称</translation>
    </message>
    <message>
        <source>AMD data-center GPU revenue guidance for 2024: 4.0 to more than 4.5 bn</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>AMD 2024 年数据中心 GPU 营收展望：40 亿到 45 亿以上</translation>
    </message>
    <message>
        <source>AMD data-center GPU revenue guidance for 2024: about 4.0 bn</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>AMD 2024 年数据中心 GPU 营收展望：约 40 亿</translation>
    </message>
    <message>
        <source>AMD data-center GPU revenue guidance for 2024: more than 2 bn</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>AMD 2024 年数据中心 GPU 营收展望：20 亿以上</translation>
    </message>
    <message>
        <source>AMD data-center GPU revenue guidance for 2024: more than 3.5 bn</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>AMD 2024 年数据中心 GPU 营收展望：35 亿以上</translation>
    </message>
    <message>
        <source>AMD data-center GPU revenue guidance for 2024: more than 5 bn</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>AMD 2024 年数据中心 GPU 营收展望：50 亿以上</translation>
    </message>
    <message>
        <source>AMD expects more than US$4.5bn of data-center GPU revenue in 2024 (4.0bn in April)</source>
        <extracomment>resources/replay/july-2024/events.csv</extracomment>
        <translation>AMD 预期 2024 年数据中心 GPU 营收超过 45 亿美元（4 月时为 40 亿）</translation>
    </message>
    <message>
        <source>AMD guided to 2 bn of data-center GPU revenue before</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>AMD 先前的数据中心 GPU 营收展望为 20 亿</translation>
    </message>
    <message>
        <source>AMD reports Q2: revenue US$5.84bn, data center US$2.83bn (+115%), EPS 0.69 against 0.68 expected</source>
        <extracomment>resources/replay/july-2024/events.csv</extracomment>
        <translation>AMD 公布第 2 季：营收 58.4 亿美元，数据中心 28.3 亿美元（+115%），EPS 0.69，预期 0.68</translation>
    </message>
    <message>
        <source>AMD sees GPU supply tight into 2025</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>AMD 认为 GPU 供应吃紧将延续到 2025 年</translation>
    </message>
    <message>
        <source>AMD sold AI chips for more than 1 bn in the quarter, and they are short</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>AMD 当季 AI 芯片销售超过 10 亿，且供不应求</translation>
    </message>
    <message>
        <source>AMD's data-center revenue doubled</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>AMD 数据中心营收倍增</translation>
    </message>
    <message>
        <source>ASML reports Q2: sales EUR 6.24bn, bookings EUR 5.57bn, EPS 4.01 against 3.69 expected</source>
        <extracomment>resources/replay/july-2024/events.csv</extracomment>
        <translation>ASML 公布第 2 季：营收 62.4 亿欧元，新订单 55.7 亿欧元，EPS 4.01，预期 3.69</translation>
    </message>
    <message>
        <source>ASML's US line gained 8.89%</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>ASML 美股上涨 8.89%</translation>
    </message>
    <message>
        <source>ATM</source>
        <extracomment>gui/race/measures.py</extracomment>
        <translation>ATM</translation>
    </message>
    <message>
        <source>ATM against ATM</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>ATM 对 ATM</translation>
    </message>
    <message>
        <source>ATM against published DVOL</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>ATM 对公布的 DVOL</translation>
    </message>
    <message>
        <source>ATM by days to expiry</source>
        <extracomment>gui/vol/termplot.py</extracomment>
        <translation>各剩余天数的 ATM</translation>
    </message>
    <message>
        <source>ATM by expiry; reports {day}</source>
        <extracomment>gui/vol/termplot.py</extracomment>
        <translation>各到期日的 ATM；财报 {day}</translation>
    </message>
    <message>
        <source>About 125 bn; it came to 128.3 net and 131.8 gross, told 2026-02-05</source>
        <extracomment>resources/reference/guidance.csv</extracomment>
        <translation>约 125 bn；实际为净额 128.3、总额 131.8，2026-02-05 公布</translation>
    </message>
    <message>
        <source>About 200 bn</source>
        <extracomment>resources/reference/guidance.csv</extracomment>
        <translation>约 2,000 亿</translation>
    </message>
    <message>
        <source>About 4 bn of data-center GPU revenue</source>
        <extracomment>resources/reference/guidance.csv</extracomment>
        <translation>数据中心 GPU 营收约 40 亿</translation>
    </message>
    <message>
        <source>About 75 bn, of which 16 to 18 bn in the first quarter</source>
        <extracomment>resources/reference/guidance.csv</extracomment>
        <translation>约 750 亿，其中第一季 160 到 180 亿</translation>
    </message>
    <message>
        <source>About Voldesk</source>
        <extracomment>gui/commands/about.py</extracomment>
        <translation>关于 Voldesk</translation>
    </message>
    <message>
        <source>Add a line to the Race</source>
        <extracomment>gui/commands/race.py</extracomment>
        <translation>在对比中添加一条线</translation>
    </message>
    <message>
        <source>Add an own capex row</source>
        <extracomment>gui/commands/capex.py</extracomment>
        <translation>添加自己的资本支出行</translation>
    </message>
    <message>
        <source>Add an own statement</source>
        <extracomment>gui/commands/events.py</extracomment>
        <translation>添加自己的陈述</translation>
    </message>
    <message>
        <source>Add symbol</source>
        <extracomment>gui/commands/tables.py</extracomment>
        <translation>添加代码</translation>
    </message>
    <message>
        <source>Add {symbol} to the list</source>
        <extracomment>gui/symbolfinder.py</extracomment>
        <translation>将 {symbol} 加入列表</translation>
    </message>
    <message>
        <source>Advanced Micro Devices</source>
        <extracomment>engine/desk/capexboard.py</extracomment>
        <translation>超微半导体</translation>
    </message>
    <message>
        <source>After close</source>
        <extracomment>gui/earnings/week.py</extracomment>
        <translation>收盘后</translation>
    </message>
    <message>
        <source>After what customers fund; not comparable with gross spending (55.7 bn in fiscal 2026)</source>
        <extracomment>resources/reference/guidance.csv</extracomment>
        <translation>扣除客户出资后；不可与总支出相比（2026 财年为 557 亿）</translation>
    </message>
    <message>
        <source>Against</source>
        <extracomment>gui/alerts/fields.py</extracomment>
        <translation>相对于</translation>
    </message>
    <message>
        <source>Against what was said of the period before.</source>
        <extracomment>gui/capex/notes.py</extracomment>
        <translation>相对于对前一期间的说法。</translation>
    </message>
    <message>
        <source>Age</source>
        <extracomment>gui/watchlist/headings.py</extracomment>
        <translation>时效</translation>
    </message>
    <message>
        <source>Age of the newest value of this source.</source>
        <extracomment>gui/feeds/columns.py</extracomment>
        <translation>此来源最新数值距今的时间。</translation>
    </message>
    <message>
        <source>Age: {age}</source>
        <extracomment>gui/watchlist/tips.py</extracomment>
        <translation>时效：{age}</translation>
    </message>
    <message>
        <source>Alert</source>
        <extracomment>gui/alerts/model.py</extracomment>
        <translation>警报</translation>
    </message>
    <message>
        <source>Alert added: {text}</source>
        <extracomment>gui/earnings/control.py</extracomment>
        <translation>已添加警报：{text}</translation>
    </message>
    <message>
        <source>Alert fired: {line}</source>
        <extracomment>gui/alerts/popup.py</extracomment>
        <translation>警报触发：{line}</translation>
    </message>
    <message>
        <source>Alert one place down</source>
        <extracomment>gui/commands/alerts.py</extracomment>
        <translation>警报下移一位</translation>
    </message>
    <message>
        <source>Alert one place up</source>
        <extracomment>gui/commands/alerts.py</extracomment>
        <translation>警报上移一位</translation>
    </message>
    <message>
        <source>Alert: {entry}{late}</source>
        <extracomment>engine/alerting.py</extracomment>
        <translation>警报：{entry}{late}</translation>
    </message>
    <message>
        <source>Alert: {entry}{late} ({values})</source>
        <extracomment>engine/alerting.py</extracomment>
        <translation>警报：{entry}{late}（{values}）</translation>
    </message>
    <message>
        <source>Alert: {line}</source>
        <extracomment>gui/charts/events.py</extracomment>
        <translation>警报：{line}</translation>
    </message>
    <message>
        <source>Alerts</source>
        <extracomment>gui/alerts/tables.py</extracomment>
        <translation>警报</translation>
    </message>
    <message>
        <source>Alerts that fired</source>
        <extracomment>gui/events/words.py</extracomment>
        <translation>已触发的警报</translation>
    </message>
    <message>
        <source>All charts in time show the same part of it.</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>所有时间图表显示同一段。</translation>
    </message>
    <message>
        <source>All events</source>
        <extracomment>gui/events/words.py</extracomment>
        <translation>所有事件</translation>
    </message>
    <message>
        <source>All events are marked as seen</source>
        <extracomment>gui/events/pane.py</extracomment>
        <translation>所有事件已标为看过</translation>
    </message>
    <message>
        <source>All in US$, at the rate each filing prints</source>
        <extracomment>gui/capex/pane.py</extracomment>
        <translation>全部以美元计，按各申报文档所载汇率</translation>
    </message>
    <message>
        <source>All of it is copied as text.</source>
        <extracomment>gui/about/sheet.py</extracomment>
        <translation>全部以文本复制。</translation>
    </message>
    <message>
        <source>All selected or caret at the end</source>
        <extracomment>gui/commands/editor.py</extracomment>
        <translation>全选，或光标移到末尾</translation>
    </message>
    <message>
        <source>All there is</source>
        <extracomment>gui/commands/charts.py</extracomment>
        <translation>全部</translation>
    </message>
    <message>
        <source>All {count} in {quarter}: {value} {unit}</source>
        <extracomment>gui/capex/words.py</extracomment>
        <translation>{quarter} 全部 {count} 家：{value} {unit}</translation>
    </message>
    <message>
        <source>Alphabet and Microsoft keep investing through the coming year</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>Alphabet 与 Microsoft 来年持续投资</translation>
    </message>
    <message>
        <source>Alphabet capex at or above 12 bn in each quarter left of 2024</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>Alphabet 2024 年余下每季资本支出不低于 120 亿</translation>
    </message>
    <message>
        <source>Alphabet reports Q2: revenue US$84.7bn, EPS 1.89 against 1.84 expected</source>
        <extracomment>resources/replay/july-2024/events.csv</extracomment>
        <translation>Alphabet 公布第 2 季：营收 847 亿美元，EPS 1.89，预期 1.84</translation>
    </message>
    <message>
        <source>Alphabet's quarterly capex rose by 91%</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>Alphabet 季度资本支出成长 91%</translation>
    </message>
    <message>
        <source>Alphabet: 12 bn or more in each quarter left of 2024; Microsoft: more in fiscal 2025</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>Alphabet：2024 年余下每季 120 亿以上；Microsoft：2025 财年更多</translation>
    </message>
    <message>
        <source>Alphabet: Q2 capex US$13.2bn (cash PP&amp;E, +91% on the year); 12bn or more in each quarter left of 2024</source>
        <extracomment>resources/replay/july-2024/events.csv</extracomment>
        <translation>Alphabet：第 2 季资本支出 132 亿美元（现金购置不动产、厂房及设备，同比增长 91%）；2024 年其余各季 120 亿美元或更多</translation>
    </message>
    <message>
        <source>Alt+R is refused until then: asking earlier makes it wait longer.</source>
        <extracomment>gui/feeds/words.py</extracomment>
        <translation>在那之前不接受 Alt+R：提早询问只会等得更久。</translation>
    </message>
    <message>
        <source>Alt+R marks the selected lines as read.</source>
        <extracomment>gui/alerts/logmodel.py</extracomment>
        <translation>Alt+R 将选取的行标为已读。</translation>
    </message>
    <message>
        <source>Alt+R tries now, within the budget.</source>
        <extracomment>gui/feeds/words.py</extracomment>
        <translation>Alt+R 立即尝试，不超出预算。</translation>
    </message>
    <message>
        <source>Alt+V shows the statements first</source>
        <extracomment>gui/events/pane.py</extracomment>
        <translation>Alt+V 先显示陈述</translation>
    </message>
    <message>
        <source>Amazon reports Q2: sales US$148.0bn, AWS US$26.3bn (+19%), EPS 1.26 against 1.02 expected</source>
        <extracomment>resources/replay/july-2024/events.csv</extracomment>
        <translation>Amazon 公布第 2 季：营收 1,480 亿美元，AWS 263 亿美元（+19%），EPS 1.26，预期 1.02</translation>
    </message>
    <message>
        <source>An answer took longer than it should, or is overdue</source>
        <extracomment>gui/feeds/words.py</extracomment>
        <translation>回应过慢，或已逾期</translation>
    </message>
    <message>
        <source>Another name for the list</source>
        <extracomment>gui/watchlist/lists.py</extracomment>
        <translation>列表的另一个名称</translation>
    </message>
    <message>
        <source>Apple reports fiscal Q3: revenue US$85.8bn, EPS 1.40 against 1.34 expected</source>
        <extracomment>resources/replay/july-2024/events.csv</extracomment>
        <translation>Apple 公布财年第 3 季：营收 858 亿美元，EPS 1.40，预期 1.34</translation>
    </message>
    <message>
        <source>Apr</source>
        <extracomment>gui/format.py</extracomment>
        <translation>4月</translation>
    </message>
    <message>
        <source>Area</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>面积</translation>
    </message>
    <message>
        <source>Arrows move, Return sets, Esc drops</source>
        <extracomment>gui/charts/tools.py</extracomment>
        <translation>方向键移动，Return 定位，Esc 放弃</translation>
    </message>
    <message>
        <source>As GARCH, with falls moving the variance by another amount than rises (Glosten, Jagannathan and Runkle, 1993).</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>同 GARCH，但下跌对方差的影响与上涨不同（Glosten、Jagannathan 与 Runkle，1993）。</translation>
    </message>
    <message>
        <source>As companies headline it</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>公司对外公布的口径</translation>
    </message>
    <message>
        <source>As of</source>
        <extracomment>gui/earnings/telling.py</extracomment>
        <translation>截至</translation>
    </message>
    <message>
        <source>As of {day} {time} UTC</source>
        <extracomment>engine/desk/volwords.py</extracomment>
        <translation>截至 {day} {time} UTC</translation>
    </message>
    <message>
        <source>As of {time} UTC</source>
        <extracomment>engine/desk/volwords.py</extracomment>
        <translation>截至 {time} UTC</translation>
    </message>
    <message>
        <source>As of {when}</source>
        <extracomment>gui/capex/words.py</extracomment>
        <translation>截至 {when}</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>依系统</translation>
    </message>
    <message>
        <source>As they follow each other by key.</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>依按键切换的先后。</translation>
    </message>
    <message>
        <source>Asking for what is due</source>
        <extracomment>gui/window.py</extracomment>
        <translation>正在询问到期应更新的数据</translation>
    </message>
    <message>
        <source>At most</source>
        <extracomment>gui/alerts/fields.py</extracomment>
        <translation>至多</translation>
    </message>
    <message>
        <source>At most 200 characters, on one line</source>
        <extracomment>gui/capex/own.py</extracomment>
        <translation>一行，至多 200 个字符</translation>
    </message>
    <message>
        <source>At most two keys in a row</source>
        <extracomment>gui/keys/refusing.py</extracomment>
        <translation>最多连按两个键</translation>
    </message>
    <message>
        <source>At most {count} charts at once. Without a chart: {symbols}</source>
        <extracomment>gui/tables/pane.py</extracomment>
        <translation>最多同时 {count} 个图表。未开图表：{symbols}</translation>
    </message>
    <message>
        <source>At most {count} companies</source>
        <extracomment>gui/capex/own.py</extracomment>
        <translation>至多 {count} 家公司</translation>
    </message>
    <message>
        <source>At most {count} letters</source>
        <extracomment>gui/events/own.py</extracomment>
        <translation>至多 {count} 个字母</translation>
    </message>
    <message>
        <source>At most {most} letters, none of them invisible</source>
        <extracomment>gui/workspace/workspaces.py</extracomment>
        <translation>最多 {most} 个字符，且不得有不可见字符</translation>
    </message>
    <message>
        <source>At risk</source>
        <extracomment>gui/earnings/columns.py</extracomment>
        <translation>风险金额</translation>
    </message>
    <message>
        <source>At the money against at the money</source>
        <extracomment>gui/race/measures.py</extracomment>
        <translation>平值对平值</translation>
    </message>
    <message>
        <source>At-the-money implied volatility by days to expiry</source>
        <extracomment>gui/vol/termplot.py</extracomment>
        <translation>各剩余天数的平值隐含波动率</translation>
    </message>
    <message>
        <source>At-the-money volatility times the root of the time to the same expiry: one standard deviation of the move.</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>平值波动率乘以到同一到期日时间的平方根：涨跌幅的一个标准差。</translation>
    </message>
    <message>
        <source>Aug</source>
        <extracomment>gui/format.py</extracomment>
        <translation>8月</translation>
    </message>
    <message>
        <source>Averages, bands and the day's range.</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>均线、信道与当日范围。</translation>
    </message>
    <message>
        <source>Azure AI customers +60% y/y, more than 60,000</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>Azure AI 客户同比增长 60%，超过 60,000</translation>
    </message>
    <message>
        <source>Azure's AI capacity stays short to the end of 2024</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>Azure 的 AI 产能到 2024 年底仍不足</translation>
    </message>
    <message>
        <source>BF 25</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>BF 25</translation>
    </message>
    <message>
        <source>Back to live</source>
        <extracomment>gui/commands/app.py</extracomment>
        <translation>回到即时</translation>
    </message>
    <message>
        <source>Back to the old text</source>
        <extracomment>gui/commands/editor.py</extracomment>
        <translation>还原旧文本</translation>
    </message>
    <message>
        <source>Backwardation</source>
        <extracomment>gui/vol/termplot.py</extracomment>
        <translation>贴水结构</translation>
    </message>
    <message>
        <source>Band</source>
        <extracomment>gui/alerts/model.py</extracomment>
        <translation>回撤带</translation>
    </message>
    <message>
        <source>Band to re-arm</source>
        <extracomment>gui/alerts/fields.py</extracomment>
        <translation>重新待命的回撤带</translation>
    </message>
    <message>
        <source>Band: guidance as a quarter's share (a year's ÷ 4), {metric}</source>
        <extracomment>gui/capex/plot.py</extracomment>
        <translation>带状：展望换算为一季（全年 ÷ 4），{metric}</translation>
    </message>
    <message>
        <source>Band: guidance for the year, {metric}</source>
        <extracomment>gui/capex/plot.py</extracomment>
        <translation>带状：全年展望，{metric}</translation>
    </message>
    <message>
        <source>Band: least to largest recorded</source>
        <extracomment>gui/vol/historyplot.py</extracomment>
        <translation>带状：纪录中的最小到最大</translation>
    </message>
    <message>
        <source>Bands: {bands}</source>
        <extracomment>gui/vol/coneplot.py</extracomment>
        <translation>带状：{bands}</translation>
    </message>
    <message>
        <source>Bars</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>长条</translation>
    </message>
    <message>
        <source>Bars as of {when}</source>
        <extracomment>gui/charts/price/words.py</extracomment>
        <translation>K 线截至 {when}</translation>
    </message>
    <message>
        <source>Bars drawn as</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>价格画法</translation>
    </message>
    <message>
        <source>Basis</source>
        <extracomment>gui/alerts/logmodel.py</extracomment>
        <translation>基准</translation>
    </message>
    <message>
        <source>Before open</source>
        <extracomment>gui/earnings/week.py</extracomment>
        <translation>开盘前</translation>
    </message>
    <message>
        <source>Before the open or after the close of that day.</source>
        <extracomment>gui/earnings/columns.py</extracomment>
        <translation>当日开盘前或收盘后。</translation>
    </message>
    <message>
        <source>Being late would cost 10 to 15 years in the technology that matters, says Meta's chief</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>Meta 首席执行官表示，落后将在最重要的技术上付出 10 到 15 年的代价</translation>
    </message>
    <message>
        <source>Belongs to the report of {day}</source>
        <extracomment>gui/events/words.py</extracomment>
        <translation>属于 {day} 的财报</translation>
    </message>
    <message>
        <source>Below the lines</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>线的下方</translation>
    </message>
    <message>
        <source>Big tech</source>
        <extracomment>gui/welcome/words.py</extracomment>
        <translation>大型科技</translation>
    </message>
    <message>
        <source>Bipower</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>双幂次</translation>
    </message>
    <message>
        <source>Bipower, last session</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>双幂次，最近交易日</translation>
    </message>
    <message>
        <source>Bitcoin and Nvidia move together: correlation 0.73 over 90 days</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>比特币与 Nvidia 同步：90 天相关系数 0.73</translation>
    </message>
    <message>
        <source>Bitcoin's DVOL came down from 68</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>比特币 DVOL 自 68 回落</translation>
    </message>
    <message>
        <source>Bitcoin's DVOL came down to 49</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>比特币 DVOL 回落到 49</translation>
    </message>
    <message>
        <source>Bollinger bands, 20 bars, 2 deviations</source>
        <extracomment>gui/charts/price/catalogue.py</extracomment>
        <translation>布尔信道，20 根 K 线，2 倍标准差</translation>
    </message>
    <message>
        <source>Both are needed, or none</source>
        <extracomment>gui/alerts/quiet.py</extracomment>
        <translation>两者都要填，或都留空</translation>
    </message>
    <message>
        <source>Both ends are at the same place: move this one first</source>
        <extracomment>gui/charts/tools.py</extracomment>
        <translation>两端在同一处：先移动这一端</translation>
    </message>
    <message>
        <source>Both ends up by 10 bn</source>
        <extracomment>resources/reference/guidance.csv</extracomment>
        <translation>上下限各提高 100 亿</translation>
    </message>
    <message>
        <source>Both ends up by 4 and 7 bn</source>
        <extracomment>resources/reference/guidance.csv</extracomment>
        <translation>上下限分别提高 40 亿与 70 亿</translation>
    </message>
    <message>
        <source>Broadcom gained 12%</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>Broadcom 上涨 12%</translation>
    </message>
    <message>
        <source>Butterfly, 25 delta</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>蝶式，25 delta</translation>
    </message>
    <message>
        <source>By a live value, or by the close of a session.</source>
        <extracomment>gui/alerts/logmodel.py</extracomment>
        <translation>依即时数值，或依每个交易时段的收盘。</translation>
    </message>
    <message>
        <source>By command only</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>仅在下指令时</translation>
    </message>
    <message>
        <source>By day: {lines}</source>
        <extracomment>gui/vol/historyplot.py</extracomment>
        <translation>每日：{lines}</translation>
    </message>
    <message>
        <source>Bytes on the disk, compressed.</source>
        <extracomment>gui/recording/model.py</extracomment>
        <translation>磁盘上的字节数（压缩后）。</translation>
    </message>
    <message>
        <source>C</source>
        <extracomment>gui/charts/price/reading.py</extracomment>
        <translation>收</translation>
    </message>
    <message>
        <source>CSV, every figure with its definition and source</source>
        <extracomment>gui/capex/exporting.py</extracomment>
        <translation>CSV，每个数字附定义与来源</translation>
    </message>
    <message>
        <source>CSV, every figure with source and age</source>
        <extracomment>gui/watchlist/exporting.py</extracomment>
        <translation>CSV，每个数值附来源与时效</translation>
    </message>
    <message>
        <source>CSV, the rows as shown</source>
        <extracomment>gui/capex/exporting.py</extracomment>
        <translation>CSV，依画面所示的行</translation>
    </message>
    <message>
        <source>Calendar as a list</source>
        <extracomment>gui/earnings/showing.py</extracomment>
        <translation>以列表显示日历</translation>
    </message>
    <message>
        <source>Calendar as a month</source>
        <extracomment>gui/earnings/showing.py</extracomment>
        <translation>以月显示日历</translation>
    </message>
    <message>
        <source>Calendar as a week</source>
        <extracomment>gui/earnings/showing.py</extracomment>
        <translation>以周显示日历</translation>
    </message>
    <message>
        <source>Calendar as list, week, month</source>
        <extracomment>gui/commands/earnings.py</extracomment>
        <translation>日历：列表、周、月</translation>
    </message>
    <message>
        <source>Calendar of reports</source>
        <extracomment>gui/welcome/words.py</extracomment>
        <translation>财报日历</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>gui/vol/smileplot.py</extracomment>
        <translation>看涨期权</translation>
    </message>
    <message>
        <source>Candles</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>K 线</translation>
    </message>
    <message>
        <source>Candles, line, area</source>
        <extracomment>gui/commands/charts.py</extracomment>
        <translation>K 线、折线、面积</translation>
    </message>
    <message>
        <source>Cap chg $bn</source>
        <extracomment>gui/watchlist/headings.py</extracomment>
        <translation>市值变动（十亿美元）</translation>
    </message>
    <message>
        <source>Capex</source>
        <extracomment>gui/capex/pane.py</extracomment>
        <translation>资本支出</translation>
    </message>
    <message>
        <source>Capex and revenue as filed by US companies</source>
        <extracomment>gui/welcome/words.py</extracomment>
        <translation>美国公司申报的资本支出与营收</translation>
    </message>
    <message>
        <source>Capex by quarter, trailing four, change, share of revenue</source>
        <extracomment>gui/commands/capex.py</extracomment>
        <translation>资本支出：单季、近四季、变动、占营收比重</translation>
    </message>
    <message>
        <source>Capex in cash or as companies headline it</source>
        <extracomment>gui/commands/capex.py</extracomment>
        <translation>资本支出：现金或公司对外口径</translation>
    </message>
    <message>
        <source>Capex in own currencies or US$</source>
        <extracomment>gui/commands/capex.py</extracomment>
        <translation>资本支出：各公司货币或美元</translation>
    </message>
    <message>
        <source>Capex in percent of revenue</source>
        <extracomment>gui/capex/measures.py</extracomment>
        <translation>资本支出占营收百分比</translation>
    </message>
    <message>
        <source>Capex, bn</source>
        <extracomment>gui/capex/form.py</extracomment>
        <translation>资本支出，十亿</translation>
    </message>
    <message>
        <source>Capital spending</source>
        <extracomment>engine/desk/tables.py</extracomment>
        <translation>资本支出</translation>
    </message>
    <message>
        <source>Card to the left</source>
        <extracomment>gui/commands/earnings.py</extracomment>
        <translation>左边的卡片</translation>
    </message>
    <message>
        <source>Card to the right</source>
        <extracomment>gui/commands/earnings.py</extracomment>
        <translation>右边的卡片</translation>
    </message>
    <message>
        <source>Cash, as filed</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>现金，依申报文档</translation>
    </message>
    <message>
        <source>Cboe's own</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>Cboe 自算</translation>
    </message>
    <message>
        <source>Cboe's own index</source>
        <extracomment>gui/race/picking.py</extracomment>
        <translation>Cboe 自算指数</translation>
    </message>
    <message>
        <source>Cell to the left</source>
        <extracomment>gui/commands/tables.py</extracomment>
        <translation>左方的保存格</translation>
    </message>
    <message>
        <source>Cell to the right</source>
        <extracomment>gui/commands/tables.py</extracomment>
        <translation>右方的保存格</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>gui/capex/notes.py</extracomment>
        <translation>变动</translation>
    </message>
    <message>
        <source>Change against the previous close, in percent; coins against 24 hours ago.</source>
        <extracomment>gui/movers/model.py</extracomment>
        <translation>相对前一收盘的涨跌，百分比；加密货币相对 24 小时前。</translation>
    </message>
    <message>
        <source>Change against the year before</source>
        <extracomment>gui/capex/measures.py</extracomment>
        <translation>与前一年相比的变动</translation>
    </message>
    <message>
        <source>Change of at-the-money volatility from the expiry around 30 to the one around 90 days, a month of expiry. Above 0 is contango, below backwardation.</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>平值波动率从 30 日附近到 90 日附近的到期日之间，每一个月到期时间的变化。大于 0 为升水结构，小于 0 为贴水结构。</translation>
    </message>
    <message>
        <source>Change of the price from outside the session against the session's last, in percent.</source>
        <extracomment>gui/watchlist/headings.py</extracomment>
        <translation>盘前盘后价格相对该交易日收盘的涨跌，百分比。</translation>
    </message>
    <message>
        <source>Change on the year before</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>较前一年变动</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>gui/earnings/telling.py</extracomment>
        <translation>已变更</translation>
    </message>
    <message>
        <source>Changed here and outside, the file's text is kept: {entries}</source>
        <extracomment>gui/watchlist/lists.py</extracomment>
        <translation>此处与外部皆有变更，保留文件的文本：{entries}</translation>
    </message>
    <message>
        <source>Changed outside: {step}</source>
        <extracomment>gui/watchlist/lists.py</extracomment>
        <translation>外部变更：{step}</translation>
    </message>
    <message>
        <source>Changed: {alerts}</source>
        <extracomment>gui/alerts/making.py</extracomment>
        <translation>已变更：{alerts}</translation>
    </message>
    <message>
        <source>Changes of dates</source>
        <extracomment>gui/events/words.py</extracomment>
        <translation>日期变更</translation>
    </message>
    <message>
        <source>Chart</source>
        <extracomment>gui/charts/pane.py</extracomment>
        <translation>图表</translation>
    </message>
    <message>
        <source>Chart of the alert that fired last</source>
        <extracomment>gui/commands/alerts.py</extracomment>
        <translation>最近触发之警报的图表</translation>
    </message>
    <message>
        <source>Chart of {symbol}</source>
        <extracomment>gui/symbolfinder.py</extracomment>
        <translation>{symbol} 的图表</translation>
    </message>
    <message>
        <source>Chart: {symbol}</source>
        <extracomment>gui/charts/pane.py</extracomment>
        <translation>图表：{symbol}</translation>
    </message>
    <message>
        <source>Charts</source>
        <extracomment>gui/commands/command.py</extracomment>
        <translation>图表</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>gui/capex/notes.py</extracomment>
        <translation>查证</translation>
    </message>
    <message>
        <source>Check: {found}</source>
        <extracomment>gui/events/words.py</extracomment>
        <translation>查证：{found}</translation>
    </message>
    <message>
        <source>Chg %</source>
        <extracomment>gui/watchlist/headings.py</extracomment>
        <translation>涨跌 %</translation>
    </message>
    <message>
        <source>Chg σ</source>
        <extracomment>gui/watchlist/headings.py</extracomment>
        <translation>涨跌 σ</translation>
    </message>
    <message>
        <source>Chips</source>
        <extracomment>gui/welcome/words.py</extracomment>
        <translation>芯片</translation>
    </message>
    <message>
        <source>Choose a company first</source>
        <extracomment>gui/earnings/control.py</extracomment>
        <translation>请先选择公司</translation>
    </message>
    <message>
        <source>Choose the lines of the Race</source>
        <extracomment>gui/commands/race.py</extracomment>
        <translation>选择对比的线</translation>
    </message>
    <message>
        <source>Choose two to five lines by symbol and measure</source>
        <extracomment>gui/race/measures.py</extracomment>
        <translation>以代码与衡量方式选择二到五条线</translation>
    </message>
    <message>
        <source>Chords that differ from the table.</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>与缺省表不同的按键。</translation>
    </message>
    <message>
        <source>Chords; each of them does it.</source>
        <extracomment>gui/help.py</extracomment>
        <translation>按键；任一组皆可运行。</translation>
    </message>
    <message>
        <source>Chosen lines</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>选定的线</translation>
    </message>
    <message>
        <source>Click: chart at that moment · Ctrl+Shift+8: log</source>
        <extracomment>gui/alerts/popup.py</extracomment>
        <translation>点按：该时刻的图表 · Ctrl+Shift+8：记录</translation>
    </message>
    <message>
        <source>Clock set to {when}</source>
        <extracomment>gui/app.py</extracomment>
        <translation>时钟设为 {when}</translation>
    </message>
    <message>
        <source>Close the chart</source>
        <extracomment>gui/commands/workspace.py</extracomment>
        <translation>关闭图表</translation>
    </message>
    <message>
        <source>Close to close</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>收盘对收盘</translation>
    </message>
    <message>
        <source>Close to close over {window} returns, corrected for the overlap of the windows known at that date (Hodges and Tompkins, 2002).</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>{window} 个报酬的收盘对收盘，并修正当时已知窗口的重叠（Hodges 与 Tompkins，2002）。</translation>
    </message>
    <message>
        <source>Closes, implied volatilities and report dates of your symbols</source>
        <extracomment>gui/welcome/words.py</extracomment>
        <translation>您的代码的收盘价、隐含波动率与财报日期</translation>
    </message>
    <message>
        <source>CoWoS capacity more than doubled from 2023 to the end of 2024</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>CoWoS 产能自 2023 年到 2024 年底增加超过一倍</translation>
    </message>
    <message>
        <source>Colours of candles, changes, bars and tiles.</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>K 线、涨跌、长条与方块的颜色。</translation>
    </message>
    <message>
        <source>Colours of the window.</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>窗口的颜色。</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <extracomment>gui/commands/columns.py</extracomment>
        <translation>列表的列</translation>
    </message>
    <message>
        <source>Columns of this list</source>
        <extracomment>gui/watchlist/columnsheet.py</extracomment>
        <translation>此列表的列</translation>
    </message>
    <message>
        <source>Combined with</source>
        <extracomment>gui/alerts/fields.py</extracomment>
        <translation>结合方式</translation>
    </message>
    <message>
        <source>Comfortable, 28 px</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>宽松，28 px</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>gui/help.py</extracomment>
        <translation>命令</translation>
    </message>
    <message>
        <source>Command or symbol</source>
        <extracomment>gui/palette.py</extracomment>
        <translation>命令或代码</translation>
    </message>
    <message>
        <source>Command palette</source>
        <extracomment>gui/commands/app.py</extracomment>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Compact, 22 px</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>紧密，22 px</translation>
    </message>
    <message>
        <source>Companies</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>公司</translation>
    </message>
    <message>
        <source>Companies of the Capex board</source>
        <extracomment>gui/commands/capex.py</extracomment>
        <translation>资本支出看板的公司</translation>
    </message>
    <message>
        <source>Companies of the board in their order; empty: the usual ones</source>
        <extracomment>gui/capex/owning.py</extracomment>
        <translation>看板上的公司，依其顺序；留空：缺省公司</translation>
    </message>
    <message>
        <source>Companies: {symbols}</source>
        <extracomment>gui/capex/owning.py</extracomment>
        <translation>公司：{symbols}</translation>
    </message>
    <message>
        <source>Company</source>
        <extracomment>gui/capex/form.py</extracomment>
        <translation>公司</translation>
    </message>
    <message>
        <source>Compare in percent</source>
        <extracomment>gui/chartcontent.py</extracomment>
        <translation>以百分比比较</translation>
    </message>
    <message>
        <source>Compare them in the Race</source>
        <extracomment>gui/race/choice.py</extracomment>
        <translation>在对比中比较</translation>
    </message>
    <message>
        <source>Compared in percent</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>以百分比比较</translation>
    </message>
    <message>
        <source>Compared lines are always in percent</source>
        <extracomment>gui/charts/pane.py</extracomment>
        <translation>比较线一律以百分比表示</translation>
    </message>
    <message>
        <source>Compared lines are in percent; Alt+C takes them away</source>
        <extracomment>gui/charts/pane.py</extracomment>
        <translation>比较线以百分比表示；Alt+C 可移除</translation>
    </message>
    <message>
        <source>Compared: {sources}</source>
        <extracomment>gui/charts/price/words.py</extracomment>
        <translation>比较：{sources}</translation>
    </message>
    <message>
        <source>Computing {symbol}'s volatility</source>
        <extracomment>gui/vol/words.py</extracomment>
        <translation>正在计算 {symbol} 的波动率</translation>
    </message>
    <message>
        <source>Cone of realized volatility</source>
        <extracomment>gui/vol/coneplot.py</extracomment>
        <translation>实现波动率锥</translation>
    </message>
    <message>
        <source>Confirmed by the company, estimated by the source, or yours.</source>
        <extracomment>gui/earnings/columns.py</extracomment>
        <translation>公司已确认、来源预估，或您自己设置。</translation>
    </message>
    <message>
        <source>Contango</source>
        <extracomment>gui/vol/termplot.py</extracomment>
        <translation>升水结构</translation>
    </message>
    <message>
        <source>Copied with all columns: {count}</source>
        <extracomment>gui/tables/pane.py</extracomment>
        <translation>已复制全部列：{count} 行</translation>
    </message>
    <message>
        <source>Copied {count} figures</source>
        <extracomment>gui/vol/pane.py</extracomment>
        <translation>已拷贝 {count} 个数值</translation>
    </message>
    <message>
        <source>Copied {what}</source>
        <extracomment>gui/tables/pane.py</extracomment>
        <translation>已复制 {what}</translation>
    </message>
    <message>
        <source>Copied: {path}</source>
        <extracomment>gui/welcome/tables.py</extracomment>
        <translation>已复制：{path}</translation>
    </message>
    <message>
        <source>Copy all figures</source>
        <extracomment>gui/commands/vol.py</extracomment>
        <translation>拷贝所有数值</translation>
    </message>
    <message>
        <source>Copy path</source>
        <extracomment>gui/welcome/tables.py</extracomment>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <extracomment>gui/commands/export.py</extracomment>
        <translation>拷贝图片</translation>
    </message>
    <message>
        <source>Copy rows with all columns</source>
        <extracomment>gui/commands/tables.py</extracomment>
        <translation>连同所有列拷贝行</translation>
    </message>
    <message>
        <source>Copy symbols</source>
        <extracomment>gui/commands/tables.py</extracomment>
        <translation>拷贝代码</translation>
    </message>
    <message>
        <source>Copy the crash report</source>
        <extracomment>gui/commands/crash.py</extracomment>
        <translation>复制当机报告</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <extracomment>gui/notices.py</extracomment>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Crosshair left</source>
        <extracomment>gui/commands/charts.py</extracomment>
        <translation>十字线向左</translation>
    </message>
    <message>
        <source>Crosshair right</source>
        <extracomment>gui/commands/charts.py</extracomment>
        <translation>十字线向右</translation>
    </message>
    <message>
        <source>Crossing of the Race by closes, report, change of a date, record of IV rank, alert, statement. Alt+M shows one kind.</source>
        <extracomment>gui/events/model.py</extracomment>
        <translation>对比收盘交叉、财报、日期变更、IV 位阶记录、警报、陈述。Alt+M 只显示一种。</translation>
    </message>
    <message>
        <source>Crossings</source>
        <extracomment>gui/events/words.py</extracomment>
        <translation>交叉</translation>
    </message>
    <message>
        <source>Crush</source>
        <extracomment>gui/earnings/columns.py</extracomment>
        <translation>波动率回落</translation>
    </message>
    <message>
        <source>Crypto</source>
        <extracomment>gui/welcome/words.py</extracomment>
        <translation>加密货币</translation>
    </message>
    <message>
        <source>Ctrl+Alt is AltGr on many keyboards</source>
        <extracomment>gui/keys/refusing.py</extracomment>
        <translation>Ctrl+Alt 在许多键盘上是 AltGr</translation>
    </message>
    <message>
        <source>Ctrl+C copies the path, Space opens the folder.</source>
        <extracomment>gui/welcome/sheet.py</extracomment>
        <translation>Ctrl+C 复制路径，空白键打开文件夹。</translation>
    </message>
    <message>
        <source>Ctrl+Shift+8 shows the alerts</source>
        <extracomment>gui/statusbar.py</extracomment>
        <translation>Ctrl+Shift+8 显示警报</translation>
    </message>
    <message>
        <source>Ctrl+Shift+8 shows the alerts first</source>
        <extracomment>gui/alerts/pane.py</extracomment>
        <translation>Ctrl+Shift+8 先显示警报</translation>
    </message>
    <message>
        <source>Ctrl+Shift+9 shows the Feeds screen</source>
        <extracomment>gui/statusbar.py</extracomment>
        <translation>Ctrl+Shift+9 显示数据源画面</translation>
    </message>
    <message>
        <source>Ctrl+Shift+9 shows the sources first</source>
        <extracomment>gui/feeds/pane.py</extracomment>
        <translation>先以 Ctrl+Shift+9 显示数据源</translation>
    </message>
    <message>
        <source>Ctrl+Shift+U belongs to the entry of Unicode characters</source>
        <extracomment>gui/keys/refusing.py</extracomment>
        <translation>Ctrl+Shift+U 用于输入 Unicode 字符</translation>
    </message>
    <message>
        <source>Ctrl+Space belongs to input methods</source>
        <extracomment>gui/keys/refusing.py</extracomment>
        <translation>Ctrl+Space 属于输入法</translation>
    </message>
    <message>
        <source>Currency</source>
        <extracomment>gui/capex/form.py</extracomment>
        <translation>货币</translation>
    </message>
    <message>
        <source>Cut rows</source>
        <extracomment>gui/commands/tables.py</extracomment>
        <translation>剪切行</translation>
    </message>
    <message>
        <source>DVOL</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>DVOL</translation>
    </message>
    <message>
        <source>DVOL (points)</source>
        <extracomment>engine/desk/watchlist/exporting.py</extracomment>
        <translation>DVOL (points)</translation>
    </message>
    <message>
        <source>DVOL as published by Deribit</source>
        <extracomment>engine/desk/racewords.py</extracomment>
        <translation>Deribit 公布的 DVOL</translation>
    </message>
    <message>
        <source>DVOL exists for BTC and ETH only</source>
        <extracomment>engine/desk/rows.py</extracomment>
        <translation>DVOL 只有 BTC 与 ETH 才有</translation>
    </message>
    <message>
        <source>DVOL history</source>
        <extracomment>engine/feed/lines.py</extracomment>
        <translation>DVOL 历史</translation>
    </message>
    <message>
        <source>DVOL less own</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>DVOL 减自算</translation>
    </message>
    <message>
        <source>DVOL own</source>
        <extracomment>gui/vol/historyplot.py</extracomment>
        <translation>自算 DVOL</translation>
    </message>
    <message>
        <source>DVOL, options and prices of BTC and ETH</source>
        <extracomment>gui/welcome/words.py</extracomment>
        <translation>BTC 与 ETH 的 DVOL、期权与价格</translation>
    </message>
    <message>
        <source>DVOL, published</source>
        <extracomment>gui/race/picking.py</extracomment>
        <translation>DVOL，公布值</translation>
    </message>
    <message>
        <source>DVOL, published less own</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>DVOL，公布值减自算</translation>
    </message>
    <message>
        <source>DVOL-style</source>
        <extracomment>gui/race/picking.py</extracomment>
        <translation>DVOL 式</translation>
    </message>
    <message>
        <source>DVOL-style strip</source>
        <extracomment>engine/desk/racewords.py</extracomment>
        <translation>DVOL 式期权组合</translation>
    </message>
    <message>
        <source>Daily</source>
        <extracomment>gui/charts/price/catalogue.py</extracomment>
        <translation>日</translation>
    </message>
    <message>
        <source>Daily update check on or off</source>
        <extracomment>gui/commands/updates.py</extracomment>
        <translation>打开或关闭每日更新检查</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>深色</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <extracomment>gui/commands/look.py</extracomment>
        <translation>深色主题</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>gui/earnings/columns.py</extracomment>
        <translation>日期</translation>
    </message>
    <message>
        <source>Date of the replay</source>
        <extracomment>gui/replaybar.py</extracomment>
        <translation>重播日期</translation>
    </message>
    <message>
        <source>Date slider</source>
        <extracomment>gui/commands/app.py</extracomment>
        <translation>日期滑杆</translation>
    </message>
    <message>
        <source>Date: arrows one step, PgUp and PgDown more, Esc leaves</source>
        <extracomment>gui/replaybar.py</extracomment>
        <translation>日期：方向键一步，PgUp 与 PgDown 多步，Esc 离开</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>gui/events/owning.py</extracomment>
        <translation>日期</translation>
    </message>
    <message>
        <source>Day and session of the next report; ~ where it is only estimated.</source>
        <extracomment>gui/capex/model.py</extracomment>
        <translation>下次财报的日期与时段；~ 表示仅为预估。</translation>
    </message>
    <message>
        <source>Day of the report in New York</source>
        <extracomment>gui/earnings/datesheet.py</extracomment>
        <translation>财报在纽约的日期</translation>
    </message>
    <message>
        <source>Day of the report in New York. ~30 Sep and 26–30 Sep: only estimated; ≠: another source names another; Δ: it has been changed; a disc: yours; grey with a clock: no source has told it of late.</source>
        <extracomment>gui/earnings/columns.py</extracomment>
        <translation>财报在纽约的日期。~30 Sep 与 26–30 Sep：仅为估计；≠：另一来源给出不同日期；Δ：日期曾变更；圆点：您自订的；灰色附时钟：近来没有来源确认。</translation>
    </message>
    <message>
        <source>Day of the report it belongs to.</source>
        <extracomment>gui/events/statementmodel.py</extracomment>
        <translation>所属财报的日期。</translation>
    </message>
    <message>
        <source>Days to the next report, New York dates; ~: about so many, the day is estimated; ≤: at most so many, within an estimated window.</source>
        <extracomment>gui/watchlist/headings.py</extracomment>
        <translation>距下次财报的天数，以纽约日期计；~：约略天数，日期为估计；≤：至多这些天，在估计期间内。</translation>
    </message>
    <message>
        <source>Days you have recorded</source>
        <extracomment>gui/welcome/words.py</extracomment>
        <translation>您录制的日子</translation>
    </message>
    <message>
        <source>Dec</source>
        <extracomment>gui/format.py</extracomment>
        <translation>12月</translation>
    </message>
    <message>
        <source>Default layout</source>
        <extracomment>gui/commands/app.py</extracomment>
        <translation>缺省版面</translation>
    </message>
    <message>
        <source>Default range</source>
        <extracomment>gui/commands/charts.py</extracomment>
        <translation>缺省范围</translation>
    </message>
    <message>
        <source>Definition</source>
        <extracomment>gui/capex/form.py</extracomment>
        <translation>定义</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>gui/recording/sheet.py</extracomment>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete the list</source>
        <extracomment>gui/commands/lists.py</extracomment>
        <translation>删除列表</translation>
    </message>
    <message>
        <source>Delete the selected or nearest drawing</source>
        <extracomment>gui/commands/chart_tools.py</extracomment>
        <translation>删除选取的或最近的绘图</translation>
    </message>
    <message>
        <source>Delete the workspace in use</source>
        <extracomment>gui/commands/workspace.py</extracomment>
        <translation>删除使用中的工作区</translation>
    </message>
    <message>
        <source>Delete {name} ({length}, {size}) for good?</source>
        <extracomment>gui/recording/sheet.py</extracomment>
        <translation>永久删除 {name}（{length}，{size}）？</translation>
    </message>
    <message>
        <source>Deleted the list {list}</source>
        <extracomment>gui/watchlist/lists.py</extracomment>
        <translation>已删除列表 {list}</translation>
    </message>
    <message>
        <source>Deribit stream</source>
        <extracomment>engine/sources.py</extracomment>
        <translation>Deribit 串流</translation>
    </message>
    <message>
        <source>Deribit's index as published</source>
        <extracomment>engine/desk/volstanding.py</extracomment>
        <translation>Deribit 公布的指数</translation>
    </message>
    <message>
        <source>Deribit's own 30-day index of the coin's options, as published (Deribit, 2021). Its recipe is not published in full.</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>Deribit 对该币期权公布的 30 日指数（Deribit，2021）。其方法未完整公布。</translation>
    </message>
    <message>
        <source>Deribit's own index</source>
        <extracomment>gui/race/picking.py</extracomment>
        <translation>Deribit 自算指数</translation>
    </message>
    <message>
        <source>Desktop</source>
        <extracomment>gui/alerts/fields.py</extracomment>
        <translation>桌面</translation>
    </message>
    <message>
        <source>Desktop notification</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>桌面通知</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>gui/notices.py</extracomment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Dots: IV</source>
        <extracomment>gui/vol/forecastplot.py</extracomment>
        <translation>点：IV</translation>
    </message>
    <message>
        <source>Double this alert</source>
        <extracomment>gui/commands/alerts.py</extracomment>
        <translation>复制此警报</translation>
    </message>
    <message>
        <source>Draw a horizontal line</source>
        <extracomment>gui/commands/chart_tools.py</extracomment>
        <translation>画水平线</translation>
    </message>
    <message>
        <source>Draw a trend line</source>
        <extracomment>gui/commands/chart_tools.py</extracomment>
        <translation>画趋势线</translation>
    </message>
    <message>
        <source>Draw a vertical line</source>
        <extracomment>gui/commands/chart_tools.py</extracomment>
        <translation>画垂直线</translation>
    </message>
    <message>
        <source>Drawings hidden</source>
        <extracomment>gui/charts/tools.py</extracomment>
        <translation>绘图已隐藏</translation>
    </message>
    <message>
        <source>Drawings shown</source>
        <extracomment>gui/charts/tools.py</extracomment>
        <translation>绘图已显示</translation>
    </message>
    <message>
        <source>Drop the crosshair, then to the list</source>
        <extracomment>gui/commands/charts.py</extracomment>
        <translation>先放下十字线，再到列表</translation>
    </message>
    <message>
        <source>Drop the filter, then the selection</source>
        <extracomment>gui/commands/tables.py</extracomment>
        <translation>先放弃筛选，再取消选取</translation>
    </message>
    <message>
        <source>Drop the own report date</source>
        <extracomment>gui/commands/earnings.py</extracomment>
        <translation>取消自己的财报日期</translation>
    </message>
    <message>
        <source>EMA {bars}</source>
        <extracomment>gui/charts/price/lines.py</extracomment>
        <translation>EMA {bars}</translation>
    </message>
    <message>
        <source>EPS</source>
        <extracomment>gui/earnings/columns.py</extracomment>
        <translation>EPS</translation>
    </message>
    <message>
        <source>EPS estimate</source>
        <extracomment>gui/earnings/missing.py</extracomment>
        <translation>EPS 预估</translation>
    </message>
    <message>
        <source>EPS {figures}</source>
        <extracomment>gui/earnings/telling.py</extracomment>
        <translation>每股收益 {figures}</translation>
    </message>
    <message>
        <source>EWMA</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>EWMA</translation>
    </message>
    <message>
        <source>EWMA, next day</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>EWMA，次日</translation>
    </message>
    <message>
        <source>Each company's own</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>各公司自己的</translation>
    </message>
    <message>
        <source>Each in its own currency</source>
        <extracomment>gui/capex/pane.py</extracomment>
        <translation>各以自己的货币计</translation>
    </message>
    <message>
        <source>Each list is a text file of the profile.</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>每份列表是设置档文件夹中的一个文本档。</translation>
    </message>
    <message>
        <source>Each quarter left of 2024 not below the first one, about 12 bn</source>
        <extracomment>resources/reference/guidance.csv</extracomment>
        <translation>2024 年余下每季不低于第一季，约 120 亿</translation>
    </message>
    <message>
        <source>Earnings</source>
        <extracomment>gui/commands/app.py</extracomment>
        <translation>财报</translation>
    </message>
    <message>
        <source>Earnings per share reported against expected, percent of the size of the expected.</source>
        <extracomment>gui/earnings/columns.py</extracomment>
        <translation>每股收益实际与预期之差，占预期数值大小的百分比。</translation>
    </message>
    <message>
        <source>Earnings per share: reported against expected, or the expected alone.</source>
        <extracomment>gui/earnings/columns.py</extracomment>
        <translation>每股收益：公布值对预期值，或仅有预期值。</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>gui/commands/command.py</extracomment>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Edit alert</source>
        <extracomment>gui/alerts/making.py</extracomment>
        <translation>编辑警报</translation>
    </message>
    <message>
        <source>Edit symbol</source>
        <extracomment>gui/commands/tables.py</extracomment>
        <translation>编辑代码</translation>
    </message>
    <message>
        <source>Edit the own capex row</source>
        <extracomment>gui/commands/capex.py</extracomment>
        <translation>编辑自己的资本支出行</translation>
    </message>
    <message>
        <source>Edit the own statement</source>
        <extracomment>gui/commands/events.py</extracomment>
        <translation>编辑自己的陈述</translation>
    </message>
    <message>
        <source>Edit this alert</source>
        <extracomment>gui/commands/alerts.py</extracomment>
        <translation>编辑此警报</translation>
    </message>
    <message>
        <source>Edits wait to be saved; a message (F8) says why</source>
        <extracomment>gui/statusbar.py</extracomment>
        <translation>有修改等待保存；消息（F8）会说明原因</translation>
    </message>
    <message>
        <source>Emptied the last list, {list}</source>
        <extracomment>gui/watchlist/lists.py</extracomment>
        <translation>已清空最后一份列表 {list}</translation>
    </message>
    <message>
        <source>Empty</source>
        <extracomment>gui/welcome/words.py</extracomment>
        <translation>空白</translation>
    </message>
    <message>
        <source>English</source>
        <extracomment>gui/commands/language.py</extracomment>
        <translation>英文</translation>
    </message>
    <message>
        <source>Equity ATM against published DVOL</source>
        <extracomment>gui/race/measures.py</extracomment>
        <translation>股票 ATM 对公布的 DVOL</translation>
    </message>
    <message>
        <source>Esc closes.</source>
        <extracomment>gui/messages.py</extracomment>
        <translation>Esc 关闭。</translation>
    </message>
    <message>
        <source>Esc closes. Ctrl+A, Ctrl+C copies.</source>
        <extracomment>gui/explain.py</extracomment>
        <translation>Esc 关闭。Ctrl+A、Ctrl+C 拷贝。</translation>
    </message>
    <message>
        <source>Esc leaves what is open, everywhere</source>
        <extracomment>gui/keys/refusing.py</extracomment>
        <translation>Esc 在任何地方都是离开已打开的内容</translation>
    </message>
    <message>
        <source>Estimator</source>
        <extracomment>gui/watchlist/estimators.py</extracomment>
        <translation>估计量</translation>
    </message>
    <message>
        <source>Ether's DVOL came down from 70 to 55</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>以太币 DVOL 由 70 降到 55</translation>
    </message>
    <message>
        <source>Event</source>
        <extracomment>gui/vol/layout.py</extracomment>
        <translation>事件</translation>
    </message>
    <message>
        <source>Events</source>
        <extracomment>gui/commands/command.py</extracomment>
        <translation>事件</translation>
    </message>
    <message>
        <source>Events of the next kind</source>
        <extracomment>gui/commands/events.py</extracomment>
        <translation>下一种事件</translation>
    </message>
    <message>
        <source>Events or statements</source>
        <extracomment>gui/commands/events.py</extracomment>
        <translation>事件或陈述</translation>
    </message>
    <message>
        <source>Every list, a text file each</source>
        <extracomment>gui/welcome/words.py</extracomment>
        <translation>所有列表，每份一个文本档</translation>
    </message>
    <message>
        <source>Every table</source>
        <extracomment>gui/commands/command.py</extracomment>
        <translation>所有表格</translation>
    </message>
    <message>
        <source>Everything is saved again.</source>
        <extracomment>engine/core.py</extracomment>
        <translation>一切都已重新保存。</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <extracomment>gui/commands/command.py</extracomment>
        <translation>任何地方</translation>
    </message>
    <message>
        <source>Expected every {age}</source>
        <extracomment>gui/watchlist/tips.py</extracomment>
        <translation>预期每 {age} 一次</translation>
    </message>
    <message>
        <source>Expected range of the day, one sigma from IV</source>
        <extracomment>gui/charts/price/catalogue.py</extracomment>
        <translation>当日预期范围，由 IV 推得的一个标准差</translation>
    </message>
    <message>
        <source>Expected to each horizon; dots: IV</source>
        <extracomment>gui/vol/forecastplot.py</extracomment>
        <translation>各期间的预期值；点：IV</translation>
    </message>
    <message>
        <source>Expires</source>
        <extracomment>gui/alerts/fields.py</extracomment>
        <translation>到期</translation>
    </message>
    <message>
        <source>Expires: {when}</source>
        <extracomment>gui/alerts/words.py</extracomment>
        <translation>到期：{when}</translation>
    </message>
    <message>
        <source>Expiry {n} of {m}</source>
        <extracomment>gui/vol/smileplot.py</extracomment>
        <translation>到期日 {n}，共 {m} 个</translation>
    </message>
    <message>
        <source>Explain the focused number</source>
        <extracomment>gui/commands/app.py</extracomment>
        <translation>说明焦点所在的数值</translation>
    </message>
    <message>
        <source>Explanation</source>
        <extracomment>gui/explain.py</extracomment>
        <translation>说明</translation>
    </message>
    <message>
        <source>Exponential average, 21 bars (EMA 21)</source>
        <extracomment>gui/charts/price/catalogue.py</extracomment>
        <translation>指数平均，21 根 K 线（EMA 21）</translation>
    </message>
    <message>
        <source>Exponentially weighted squared daily returns, decay 0.94, seeded by the first (RiskMetrics, 1996).</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>指数加权的每日报酬平方，衰减 0.94，以第一个为起点（RiskMetrics，1996）。</translation>
    </message>
    <message>
        <source>Export the history as CSV</source>
        <extracomment>gui/commands/recordings.py</extracomment>
        <translation>导出历史为 CSV</translation>
    </message>
    <message>
        <source>Export the history as CSV: choose a folder</source>
        <extracomment>gui/exporting.py</extracomment>
        <translation>导出历史为 CSV：选择文件夹</translation>
    </message>
    <message>
        <source>Extend selection down</source>
        <extracomment>gui/commands/tables.py</extracomment>
        <translation>向下延伸选取</translation>
    </message>
    <message>
        <source>Extend selection up</source>
        <extracomment>gui/commands/tables.py</extracomment>
        <translation>向上延伸选取</translation>
    </message>
    <message>
        <source>F5 asks again; the Replay menu plays July 2024.</source>
        <extracomment>gui/ways.py</extracomment>
        <translation>F5 再问一次；「重播」菜单可播放 2024 年 7 月。</translation>
    </message>
    <message>
        <source>F5 asks now.</source>
        <extracomment>gui/ways.py</extracomment>
        <translation>F5 立即询问。</translation>
    </message>
    <message>
        <source>FOMC leaves the federal funds range at 5.25-5.50%</source>
        <extracomment>resources/replay/july-2024/events.csv</extracomment>
        <translation>FOMC 维持联邦资金利率区间 5.25-5.50%</translation>
    </message>
    <message>
        <source>Fault</source>
        <extracomment>gui/notices.py</extracomment>
        <translation>错误</translation>
    </message>
    <message>
        <source>Feb</source>
        <extracomment>gui/format.py</extracomment>
        <translation>2月</translation>
    </message>
    <message>
        <source>Feeds</source>
        <extracomment>gui/commands/app.py</extracomment>
        <translation>数据源</translation>
    </message>
    <message>
        <source>Fifth</source>
        <extracomment>gui/race/picking.py</extracomment>
        <translation>第五</translation>
    </message>
    <message>
        <source>Figure</source>
        <extracomment>gui/alerts/fields.py</extracomment>
        <translation>数值</translation>
    </message>
    <message>
        <source>Figures come from Yahoo Finance, Cboe, Deribit, Coinbase, Kraken, Nasdaq and SEC EDGAR, each under its own terms. Voldesk is not affiliated with any of them.</source>
        <extracomment>gui/about/words.py</extracomment>
        <translation>数字来自 Yahoo Finance、Cboe、Deribit、Coinbase、Kraken、Nasdaq 与 SEC EDGAR，各依其自身条款。Voldesk 与它们均无关联。</translation>
    </message>
    <message>
        <source>Figures of the vol sheet</source>
        <extracomment>gui/commands/command.py</extracomment>
        <translation>波动率表的数值</translation>
    </message>
    <message>
        <source>Figures that change do not flash.</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>变动的数值不闪烁。</translation>
    </message>
    <message>
        <source>Figures, then plot by plot</source>
        <extracomment>gui/commands/vol.py</extracomment>
        <translation>先是数值，再逐一到各图</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>gui/commands/command.py</extracomment>
        <translation>文件</translation>
    </message>
    <message>
        <source>File or folder on this machine.</source>
        <extracomment>gui/welcome/storage.py</extracomment>
        <translation>这台电脑上的文件或文件夹。</translation>
    </message>
    <message>
        <source>Files found</source>
        <extracomment>gui/watchlist/importing.py</extracomment>
        <translation>找到的文件</translation>
    </message>
    <message>
        <source>Fill the window, and back</source>
        <extracomment>gui/commands/chart_tools.py</extracomment>
        <translation>填满窗口，再按还原</translation>
    </message>
    <message>
        <source>Find a symbol</source>
        <extracomment>gui/commands/listrows.py</extracomment>
        <translation>寻找代码</translation>
    </message>
    <message>
        <source>Find in the table</source>
        <extracomment>gui/commands/tables.py</extracomment>
        <translation>在表格中寻找</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <extracomment>gui/about/reader.py</extracomment>
        <translation>在文本中寻找</translation>
    </message>
    <message>
        <source>Find in this table</source>
        <extracomment>gui/tables/finding.py</extracomment>
        <translation>在此表格中寻找</translation>
    </message>
    <message>
        <source>Find next</source>
        <extracomment>gui/commands/tables.py</extracomment>
        <translation>找下一个</translation>
    </message>
    <message>
        <source>Find previous</source>
        <extracomment>gui/commands/tables.py</extracomment>
        <translation>找上一个</translation>
    </message>
    <message>
        <source>Fired</source>
        <extracomment>gui/alerts/logmodel.py</extracomment>
        <translation>触发</translation>
    </message>
    <message>
        <source>Fired at {when}</source>
        <extracomment>gui/alerts/words.py</extracomment>
        <translation>触发于 {when}</translation>
    </message>
    <message>
        <source>Fires</source>
        <extracomment>gui/alerts/fields.py</extracomment>
        <translation>触发</translation>
    </message>
    <message>
        <source>First bar</source>
        <extracomment>gui/commands/charts.py</extracomment>
        <translation>第一根 K 线</translation>
    </message>
    <message>
        <source>First expiry.</source>
        <extracomment>gui/vol/smileplot.py</extracomment>
        <translation>第一个到期日。</translation>
    </message>
    <message>
        <source>First list</source>
        <extracomment>gui/welcome/sheet.py</extracomment>
        <translation>第一份列表</translation>
    </message>
    <message>
        <source>First row</source>
        <extracomment>gui/commands/tables.py</extracomment>
        <translation>第一行</translation>
    </message>
    <message>
        <source>First-run page</source>
        <extracomment>gui/commands/welcome.py</extracomment>
        <translation>首次启动页</translation>
    </message>
    <message>
        <source>Flag</source>
        <extracomment>gui/watchlist/headings.py</extracomment>
        <translation>旗标</translation>
    </message>
    <message>
        <source>Flag 1</source>
        <extracomment>gui/commands/listrows.py</extracomment>
        <translation>标记 1</translation>
    </message>
    <message>
        <source>Flag 2</source>
        <extracomment>gui/commands/listrows.py</extracomment>
        <translation>标记 2</translation>
    </message>
    <message>
        <source>Flag 3</source>
        <extracomment>gui/commands/listrows.py</extracomment>
        <translation>标记 3</translation>
    </message>
    <message>
        <source>Flag 4</source>
        <extracomment>gui/commands/listrows.py</extracomment>
        <translation>标记 4</translation>
    </message>
    <message>
        <source>Flag 5</source>
        <extracomment>gui/commands/listrows.py</extracomment>
        <translation>标记 5</translation>
    </message>
    <message>
        <source>Flag 6</source>
        <extracomment>gui/commands/listrows.py</extracomment>
        <translation>标记 6</translation>
    </message>
    <message>
        <source>Flag 7</source>
        <extracomment>gui/commands/listrows.py</extracomment>
        <translation>标记 7</translation>
    </message>
    <message>
        <source>Flag {number}</source>
        <extracomment>gui/watchlist/tips.py</extracomment>
        <translation>旗标 {number}</translation>
    </message>
    <message>
        <source>Flat</source>
        <extracomment>gui/vol/termplot.py</extracomment>
        <translation>持平</translation>
    </message>
    <message>
        <source>Float the pane, or dock it again</source>
        <extracomment>gui/commands/workspace.py</extracomment>
        <translation>浮动窗格，或停靠回去</translation>
    </message>
    <message>
        <source>Fold nights and weekends</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>折叠夜间与周末</translation>
    </message>
    <message>
        <source>Fold the section</source>
        <extracomment>gui/commands/lists.py</extracomment>
        <translation>折叠分组标题</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>gui/capex/notes.py</extracomment>
        <translation>对象</translation>
    </message>
    <message>
        <source>Forecasts against implied volatility</source>
        <extracomment>gui/vol/forecastplot.py</extracomment>
        <translation>预测对隐含波动率</translation>
    </message>
    <message>
        <source>Forecasts or term structure</source>
        <extracomment>gui/commands/vol.py</extracomment>
        <translation>预测或期限结构</translation>
    </message>
    <message>
        <source>Forecasts, points</source>
        <extracomment>gui/vol/layout.py</extracomment>
        <translation>预测，点</translation>
    </message>
    <message>
        <source>Form of the alert</source>
        <extracomment>gui/alerts/sheet.py</extracomment>
        <translation>警报表单</translation>
    </message>
    <message>
        <source>Forward</source>
        <extracomment>gui/vol/smileplot.py</extracomment>
        <translation>远期价</translation>
    </message>
    <message>
        <source>Fourth</source>
        <extracomment>gui/race/picking.py</extracomment>
        <translation>第四</translation>
    </message>
    <message>
        <source>Frame times</source>
        <extracomment>gui/commands/app.py</extracomment>
        <translation>帧时间</translation>
    </message>
    <message>
        <source>Fri</source>
        <extracomment>gui/format.py</extracomment>
        <translation>周五</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>gui/alerts/quiet.py</extracomment>
        <translation>起</translation>
    </message>
    <message>
        <source>From its first to its last value.</source>
        <extracomment>gui/recording/model.py</extracomment>
        <translation>从第一个到最后一个数值。</translation>
    </message>
    <message>
        <source>From open, high, low and close of {window} completed bars (Garman and Klass, 1980). The overnight gap is left out, so it reads low for equities; drift is taken as zero.</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>由 {window} 根已完成 K 线的开高低收计算（Garman 与 Klass，1980）。不含隔夜跳空，因此对股票偏低；漂移视为零。</translation>
    </message>
    <message>
        <source>From open, high, low and close of {window} completed bars, right under any drift (Rogers and Satchell, 1991). The overnight gap is left out, so it reads low for equities.</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>由 {window} 根已完成 K 线的开高低收计算，任何漂移下皆正确（Rogers 与 Satchell，1991）。不含隔夜跳空，因此对股票偏低。</translation>
    </message>
    <message>
        <source>From products of neighbouring 5-minute returns of the last session, annualised: realized volatility without its jumps (Barndorff-Nielsen and Shephard, 2004).</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>由最近交易日相邻 5 分钟报酬的乘积计算并年化：不含跳跃的实现波动率（Barndorff-Nielsen 与 Shephard，2004）。</translation>
    </message>
    <message>
        <source>From the high and low of {window} completed bars (Parkinson, 1980). The overnight gap is left out, so it reads low for equities.</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>由 {window} 根已完成 K 线的高低价计算（Parkinson，1980）。不含隔夜跳空，因此对股票偏低。</translation>
    </message>
    <message>
        <source>From then on it no longer fires; UTC.</source>
        <extracomment>gui/alerts/model.py</extracomment>
        <translation>此后不再触发；UTC。</translation>
    </message>
    <message>
        <source>From {count} on the pace falls (soft budget).</source>
        <extracomment>gui/feeds/words.py</extracomment>
        <translation>从第 {count} 次起放慢（软性预算）。</translation>
    </message>
    <message>
        <source>Full screen</source>
        <extracomment>gui/commands/app.py</extracomment>
        <translation>全屏幕</translation>
    </message>
    <message>
        <source>GARCH 1 d</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>GARCH 1 日</translation>
    </message>
    <message>
        <source>GARCH 30 d</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>GARCH 30 日</translation>
    </message>
    <message>
        <source>GARCH expects {garch}</source>
        <extracomment>engine/desk/volwords.py</extracomment>
        <translation>GARCH 预期 {garch}</translation>
    </message>
    <message>
        <source>GARCH(1,1), next 30 days</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>GARCH(1,1)，未来 30 日</translation>
    </message>
    <message>
        <source>GARCH(1,1), next day</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>GARCH(1,1)，次日</translation>
    </message>
    <message>
        <source>GJR 30 d</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>GJR 30 日</translation>
    </message>
    <message>
        <source>GJR-GARCH, next 30 days</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>GJR-GARCH，未来 30 日</translation>
    </message>
    <message>
        <source>GK-YZ</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>GK-YZ</translation>
    </message>
    <message>
        <source>Garman-Klass</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>Garman-Klass</translation>
    </message>
    <message>
        <source>Garman-Klass plus the squared overnight gap over {window} completed bars (Yang and Zhang, 2000). Drift is taken as zero.</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>Garman-Klass 加上 {window} 根已完成 K 线的隔夜跳空平方（Yang 与 Zhang，2000）。漂移视为零。</translation>
    </message>
    <message>
        <source>Gives</source>
        <extracomment>gui/feeds/columns.py</extracomment>
        <translation>提供</translation>
    </message>
    <message>
        <source>Gives: {what}; {rows}.</source>
        <extracomment>gui/feeds/model.py</extracomment>
        <translation>提供：{what}；{rows}。</translation>
    </message>
    <message>
        <source>Go to a list</source>
        <extracomment>gui/watchlist/lists.py</extracomment>
        <translation>前往列表</translation>
    </message>
    <message>
        <source>Go to a list by its name</source>
        <extracomment>gui/commands/lists.py</extracomment>
        <translation>依名称前往列表</translation>
    </message>
    <message>
        <source>Go to date</source>
        <extracomment>gui/charts/datebox.py</extracomment>
        <translation>前往日期</translation>
    </message>
    <message>
        <source>Guidance</source>
        <extracomment>gui/capex/notes.py</extracomment>
        <translation>展望</translation>
    </message>
    <message>
        <source>Guidance of {symbol}</source>
        <extracomment>gui/capex/words.py</extracomment>
        <translation>{symbol} 的展望</translation>
    </message>
    <message>
        <source>Guidance, bn US$</source>
        <extracomment>gui/capex/model.py</extracomment>
        <translation>展望，十亿美元</translation>
    </message>
    <message>
        <source>Guidance: none known</source>
        <extracomment>gui/capex/notes.py</extracomment>
        <translation>展望：未知</translation>
    </message>
    <message>
        <source>H</source>
        <extracomment>gui/charts/price/reading.py</extracomment>
        <translation>高</translation>
    </message>
    <message>
        <source>HAR</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>HAR</translation>
    </message>
    <message>
        <source>HAR, next day</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>HAR，次日</translation>
    </message>
    <message>
        <source>HTML where JSON is due</source>
        <extracomment>engine/providers/payload.py</extracomment>
        <translation>应为 JSON 却收到 HTML</translation>
    </message>
    <message>
        <source>Headline: none, {why}</source>
        <extracomment>gui/capex/words.py</extracomment>
        <translation>公布值：无，{why}</translation>
    </message>
    <message>
        <source>Headline: the same definition</source>
        <extracomment>gui/capex/words.py</extracomment>
        <translation>公布值：相同定义</translation>
    </message>
    <message>
        <source>Headline: {value}, {definition}</source>
        <extracomment>gui/capex/words.py</extracomment>
        <translation>公布值：{value}，{definition}</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>gui/commands/command.py</extracomment>
        <translation>说明</translation>
    </message>
    <message>
        <source>Hide or show drawings</source>
        <extracomment>gui/commands/chart_tools.py</extracomment>
        <translation>隐藏或显示绘图</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>高对比</translation>
    </message>
    <message>
        <source>High-contrast theme</source>
        <extracomment>gui/commands/look.py</extracomment>
        <translation>高对比主题</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>gui/welcome/words.py</extracomment>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Hodges-Tompkins</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>Hodges-Tompkins</translation>
    </message>
    <message>
        <source>Home page</source>
        <extracomment>gui/about/model.py</extracomment>
        <translation>首页</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>gui/welcome/sources.py</extracomment>
        <translation>主机</translation>
    </message>
    <message>
        <source>Hour of the report</source>
        <extracomment>gui/earnings/datesheet.py</extracomment>
        <translation>财报时段</translation>
    </message>
    <message>
        <source>Hour: not told, {session}</source>
        <extracomment>engine/desk/icalendar.py</extracomment>
        <translation>时刻：未告知，{session}</translation>
    </message>
    <message>
        <source>Hours</source>
        <extracomment>gui/alerts/fields.py</extracomment>
        <translation>小时</translation>
    </message>
    <message>
        <source>Hours without trading take no room in the Race.</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>没有交易的时段在对比中不占空间。</translation>
    </message>
    <message>
        <source>How a group is drawn.</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>一组的画法。</translation>
    </message>
    <message>
        <source>How far it must go back before it fires again, in its own unit; ~: the usual one of its figure.</source>
        <extracomment>gui/alerts/model.py</extracomment>
        <translation>必须回到多远才会再次触发，以自身单位计；~：该数值的通常值。</translation>
    </message>
    <message>
        <source>How it was to be told; the desktop is told only while no window is in use. late: noticed after sleep or a stop; delayed: the source's value was that old; replay: not told outside the window; failed: the log's line says what.</source>
        <extracomment>gui/alerts/logmodel.py</extracomment>
        <translation>应以何种方式通知；桌面通知只在没有窗口使用中时发出。迟到：睡眠或停止后才察觉；延迟：来源的数值已有那么久；重播：不在窗口之外通知；失败：记录中的那一行说明原因。</translation>
    </message>
    <message>
        <source>How often, since the log began.</source>
        <extracomment>gui/alerts/model.py</extracomment>
        <translation>自记录开始以来的次数。</translation>
    </message>
    <message>
        <source>How often.</source>
        <extracomment>gui/messages.py</extracomment>
        <translation>频率。</translation>
    </message>
    <message>
        <source>How the bars are read; annualised with 252 sessions, coins with 365 days.</source>
        <extracomment>gui/vol/layout.py</extracomment>
        <translation>K 线的读法；以 252 个交易日年化，加密货币以 365 日。</translation>
    </message>
    <message>
        <source>How the calendar is drawn.</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>日历的呈现方式。</translation>
    </message>
    <message>
        <source>How the price is drawn.</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>价格的画法。</translation>
    </message>
    <message>
        <source>IV</source>
        <extracomment>gui/charts/price/lower.py</extracomment>
        <translation>IV</translation>
    </message>
    <message>
        <source>IV after</source>
        <extracomment>gui/earnings/columns.py</extracomment>
        <translation>财报后 IV</translation>
    </message>
    <message>
        <source>IV after the report less IV before it, points.</source>
        <extracomment>gui/earnings/columns.py</extracomment>
        <translation>财报后 IV 减财报前 IV，点。</translation>
    </message>
    <message>
        <source>IV before</source>
        <extracomment>gui/earnings/columns.py</extracomment>
        <translation>财报前 IV</translation>
    </message>
    <message>
        <source>IV pctl</source>
        <extracomment>gui/watchlist/headings.py</extracomment>
        <translation>IV 百分位</translation>
    </message>
    <message>
        <source>IV percentile</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>IV 百分位</translation>
    </message>
    <message>
        <source>IV percentile (%)</source>
        <extracomment>engine/desk/watchlist/exporting.py</extracomment>
        <translation>IV percentile (%)</translation>
    </message>
    <message>
        <source>IV rank</source>
        <extracomment>gui/events/words.py</extracomment>
        <translation>IV 排名</translation>
    </message>
    <message>
        <source>IV rank (%)</source>
        <extracomment>engine/desk/watchlist/exporting.py</extracomment>
        <translation>IV rank (%)</translation>
    </message>
    <message>
        <source>IV rank of {symbol} {rank}: {way} of {count} days, {now} pts</source>
        <extracomment>engine/desk/happenings.py</extracomment>
        <translation>{symbol} 的 IV 位阶 {rank}：{count} 天中{way}，现为 {now} 点</translation>
    </message>
    <message>
        <source>IV − RV</source>
        <extracomment>gui/charts/price/catalogue.py</extracomment>
        <translation>IV − RV</translation>
    </message>
    <message>
        <source>IV, RV by day; band: least to largest</source>
        <extracomment>gui/vol/historyplot.py</extracomment>
        <translation>每日 IV、RV；带状：最小到最大</translation>
    </message>
    <message>
        <source>IV-RV (points)</source>
        <extracomment>engine/desk/watchlist/exporting.py</extracomment>
        <translation>IV-RV (points)</translation>
    </message>
    <message>
        <source>IV30</source>
        <extracomment>gui/capex/plot.py</extracomment>
        <translation>IV30</translation>
    </message>
    <message>
        <source>IV30 (BTC and ETH: published DVOL) less realized volatility, Yang-Zhang over 30 bars: what options cost above what the price did.</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>IV30（BTC 与 ETH：公布的 DVOL）减实现波动率（30 根 K 线的 Yang-Zhang）：期权的价格高出实际波动多少。</translation>
    </message>
    <message>
        <source>IV30 (BTC and ETH: published DVOL) less realized volatility, {estimator}.</source>
        <extracomment>gui/watchlist/headings.py</extracomment>
        <translation>IV30（BTC 与 ETH：公布的 DVOL）减实现波动率，{estimator}。</translation>
    </message>
    <message>
        <source>IV30 ATM (points)</source>
        <extracomment>engine/desk/watchlist/exporting.py</extracomment>
        <translation>IV30 ATM (points)</translation>
    </message>
    <message>
        <source>IV30 at the money with the report's jump taken out of the expiries that hold it: what the other days cost.</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>平值 IV30，并从含财报的到期日中去除财报的跳跃：其他日子的价格。</translation>
    </message>
    <message>
        <source>IV30 ex</source>
        <extracomment>gui/earnings/columns.py</extracomment>
        <translation>IV30 除财报</translation>
    </message>
    <message>
        <source>IV30 ex report</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>不含财报的 IV30</translation>
    </message>
    <message>
        <source>IV30 less {estimator}</source>
        <extracomment>gui/watchlist/reading.py</extracomment>
        <translation>IV30 减 {estimator}</translation>
    </message>
    <message>
        <source>IV30 squared less the 30-day GARCH forecast squared: what options pay for variance above the forecast (Carr and Wu, 2009).</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>IV30 平方减 30 日 GARCH 预测平方：期权为高于预测的方差所付的价格（Carr 与 Wu，2009）。</translation>
    </message>
    <message>
        <source>IV30 without the report</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>不含财报的 IV30</translation>
    </message>
    <message>
        <source>IV30, Cboe's own</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>IV30，Cboe 自算</translation>
    </message>
    <message>
        <source>IV30, DVOL-style</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>IV30，DVOL 式</translation>
    </message>
    <message>
        <source>IV30, VIX-style</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>IV30，VIX 式</translation>
    </message>
    <message>
        <source>IV30, at the money</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>IV30，平值</translation>
    </message>
    <message>
        <source>IV30, points</source>
        <extracomment>gui/capex/plot.py</extracomment>
        <translation>IV30，点</translation>
    </message>
    <message>
        <source>IV: {label}</source>
        <extracomment>gui/charts/price/words.py</extracomment>
        <translation>IV：{label}</translation>
    </message>
    <message>
        <source>IV: {source}</source>
        <extracomment>gui/charts/price/words.py</extracomment>
        <translation>IV：{source}</translation>
    </message>
    <message>
        <source>IV−RV</source>
        <extracomment>gui/charts/price/reading.py</extracomment>
        <translation>IV−RV</translation>
    </message>
    <message>
        <source>Implied less realized</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>隐含减实现</translation>
    </message>
    <message>
        <source>Implied move</source>
        <extracomment>gui/earnings/telling.py</extracomment>
        <translation>隐含涨跌幅</translation>
    </message>
    <message>
        <source>Implied move: {implied_move_pct}%</source>
        <extracomment>engine/desk/icalendar.py</extracomment>
        <translation>隐含波幅：{implied_move_pct}%</translation>
    </message>
    <message>
        <source>Implied volatility</source>
        <extracomment>gui/earnings/telling.py</extracomment>
        <translation>隐含波动率</translation>
    </message>
    <message>
        <source>Implied volatility, forecasts and event</source>
        <extracomment>gui/vol/tables.py</extracomment>
        <translation>隐含波动率、预测与事件</translation>
    </message>
    <message>
        <source>Import a list from a file</source>
        <extracomment>gui/commands/lists.py</extracomment>
        <translation>从文件导入列表</translation>
    </message>
    <message>
        <source>Import a list: choose a file</source>
        <extracomment>gui/watchlist/importing.py</extracomment>
        <translation>导入列表：选择文件</translation>
    </message>
    <message>
        <source>Import {file} into the list {list}</source>
        <extracomment>gui/watchlist/importing.py</extracomment>
        <translation>将 {file} 导入列表 {list}</translation>
    </message>
    <message>
        <source>Imported</source>
        <extracomment>gui/watchlist/importing.py</extracomment>
        <translation>已导入</translation>
    </message>
    <message>
        <source>Imported {file}: {counts}</source>
        <extracomment>gui/watchlist/importing.py</extracomment>
        <translation>已导入 {file}：{counts}</translation>
    </message>
    <message>
        <source>In</source>
        <extracomment>gui/capex/model.py</extracomment>
        <translation>倒数</translation>
    </message>
    <message>
        <source>In US$: none, {why}</source>
        <extracomment>gui/capex/words.py</extracomment>
        <translation>以美元计：无，{why}</translation>
    </message>
    <message>
        <source>In US$: {value} at {rate} {currency} a US$</source>
        <extracomment>gui/capex/words.py</extracomment>
        <translation>以美元计：{value}，汇率每美元 {rate} {currency}</translation>
    </message>
    <message>
        <source>In a replay: not told outside the window</source>
        <extracomment>gui/alerts/words.py</extracomment>
        <translation>重播中：不在窗口外告知</translation>
    </message>
    <message>
        <source>In force before July; the day it was said is not verified</source>
        <extracomment>resources/reference/guidance.csv</extracomment>
        <translation>7 月前有效；发表日期未查证</translation>
    </message>
    <message>
        <source>In one sentence.</source>
        <extracomment>gui/events/statementmodel.py</extracomment>
        <translation>用一句话。</translation>
    </message>
    <message>
        <source>In one sentence; heavier letters and a dot: new since you last looked.</source>
        <extracomment>gui/events/model.py</extracomment>
        <translation>用一句话；粗体加圆点：上次查看后添加。</translation>
    </message>
    <message>
        <source>In points unless the name says otherwise.</source>
        <extracomment>gui/vol/layout.py</extracomment>
        <translation>除名称另有说明外，单位为点。</translation>
    </message>
    <message>
        <source>In session or unknown</source>
        <extracomment>gui/earnings/week.py</extracomment>
        <translation>盘中或未知</translation>
    </message>
    <message>
        <source>In settings.toml</source>
        <extracomment>gui/settings/model.py</extracomment>
        <translation>在 settings.toml 中</translation>
    </message>
    <message>
        <source>Inputs</source>
        <extracomment>gui/vol/words.py</extracomment>
        <translation>输入值</translation>
    </message>
    <message>
        <source>Inputs: {inputs}</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>输入：{inputs}</translation>
    </message>
    <message>
        <source>Intraday RV</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>盘中 RV</translation>
    </message>
    <message>
        <source>Investing too little is by far the greater risk than too much, says Alphabet's chief</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>Alphabet 首席执行官表示，投资不足的风险远大于过度投资</translation>
    </message>
    <message>
        <source>Is</source>
        <extracomment>gui/alerts/fields.py</extracomment>
        <translation>内容</translation>
    </message>
    <message>
        <source>It answers in time</source>
        <extracomment>gui/feeds/words.py</extracomment>
        <translation>准时回应</translation>
    </message>
    <message>
        <source>It asked us to wait; nothing is asked before the next try</source>
        <extracomment>gui/feeds/words.py</extracomment>
        <translation>它要求等待；下次尝试前不再询问</translation>
    </message>
    <message>
        <source>It cannot be played: {why}.</source>
        <extracomment>gui/recording/sheet.py</extracomment>
        <translation>无法播放：{why}。</translation>
    </message>
    <message>
        <source>It cannot be reached or answers with faults, and is probed again by itself</source>
        <extracomment>gui/feeds/words.py</extracomment>
        <translation>无法连接或回应有误，会自动再探测</translation>
    </message>
    <message>
        <source>It failed five times in a row in a way we do not know; the log says how</source>
        <extracomment>gui/feeds/words.py</extracomment>
        <translation>连续五次以未知方式失败；日志载明情形</translation>
    </message>
    <message>
        <source>It fires nothing before its hour.</source>
        <extracomment>gui/alerts/words.py</extracomment>
        <translation>时刻未到不触发。</translation>
    </message>
    <message>
        <source>It fires nothing before; UTC.</source>
        <extracomment>gui/alerts/model.py</extracomment>
        <translation>此前不触发；UTC。</translation>
    </message>
    <message>
        <source>It has fired and is not back by its band yet.</source>
        <extracomment>gui/alerts/words.py</extracomment>
        <translation>已触发，尚未回到回撤带之外。</translation>
    </message>
    <message>
        <source>It is being written. Once it is ended it can be played or deleted.</source>
        <extracomment>gui/recording/sheet.py</extracomment>
        <translation>正在写入。结束后即可播放或删除。</translation>
    </message>
    <message>
        <source>It is not in the text.</source>
        <extracomment>gui/about/reader.py</extracomment>
        <translation>文本中找不到。</translation>
    </message>
    <message>
        <source>It is switched off; Space switches it on.</source>
        <extracomment>gui/alerts/words.py</extracomment>
        <translation>已关闭；空白键可打开。</translation>
    </message>
    <message>
        <source>It is the last one already</source>
        <extracomment>gui/watchlist/listcolumns.py</extracomment>
        <translation>它已是最后一个</translation>
    </message>
    <message>
        <source>It is told {address}.</source>
        <extracomment>gui/welcome/sources.py</extracomment>
        <translation>会告知它 {address}。</translation>
    </message>
    <message>
        <source>It is well and asked for nothing: others give its values, or none are wanted</source>
        <extracomment>gui/feeds/words.py</extracomment>
        <translation>状态良好但未被询问：其数值由其他来源提供，或无人需要</translation>
    </message>
    <message>
        <source>It stands at the end already</source>
        <extracomment>gui/watchlist/lists.py</extracomment>
        <translation>它已在尽头</translation>
    </message>
    <message>
        <source>It was not followed; get a new version from where this one came from.</source>
        <extracomment>engine/updates.py</extracomment>
        <translation>没有跟随；请从取得此版本的地方取得新版。</translation>
    </message>
    <message>
        <source>It would fire.</source>
        <extracomment>gui/alerts/words.py</extracomment>
        <translation>现在就会触发。</translation>
    </message>
    <message>
        <source>Its figure in its own unit.</source>
        <extracomment>gui/events/statementmodel.py</extracomment>
        <translation>以自身单位计的数字。</translation>
    </message>
    <message>
        <source>Its name in the table of commands.</source>
        <extracomment>gui/help.py</extracomment>
        <translation>它在命令表中的名称。</translation>
    </message>
    <message>
        <source>Its name, which --replay takes too.</source>
        <extracomment>gui/recording/model.py</extracomment>
        <translation>它的名称，--replay 也接受。</translation>
    </message>
    <message>
        <source>Its source is delayed: noticed at {when}, {time} after the values</source>
        <extracomment>gui/alerts/words.py</extracomment>
        <translation>其来源有延迟：于 {when} 察觉，比数值晚 {time}</translation>
    </message>
    <message>
        <source>Its switch in the settings. Space switches.</source>
        <extracomment>gui/feeds/columns.py</extracomment>
        <translation>设置中的开关。Space 切换。</translation>
    </message>
    <message>
        <source>Its switch is on; what started the program keeps it off.</source>
        <extracomment>gui/feeds/words.py</extracomment>
        <translation>它的开关是开的；但启动程序的方式使它保持关闭。</translation>
    </message>
    <message>
        <source>Its time is over; F2 gives it another.</source>
        <extracomment>gui/alerts/words.py</extracomment>
        <translation>期限已过；F2 可另设期限。</translation>
    </message>
    <message>
        <source>Its version here.</source>
        <extracomment>gui/about/model.py</extracomment>
        <translation>这里的版本。</translation>
    </message>
    <message>
        <source>Jan</source>
        <extracomment>gui/format.py</extracomment>
        <translation>1月</translation>
    </message>
    <message>
        <source>Jul</source>
        <extracomment>gui/format.py</extracomment>
        <translation>7月</translation>
    </message>
    <message>
        <source>July 2024: Nvidia's volatility overtakes Bitcoin's</source>
        <extracomment>resources/replay/july-2024/story.toml</extracomment>
        <translation>2024 年 7 月：Nvidia 的波动率超越比特币</translation>
    </message>
    <message>
        <source>Jump on the report</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>财报当日跳跃</translation>
    </message>
    <message>
        <source>Jump share, last session</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>跳跃占比，最近交易日</translation>
    </message>
    <message>
        <source>Jumps</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>跳跃</translation>
    </message>
    <message>
        <source>Jun</source>
        <extracomment>gui/format.py</extracomment>
        <translation>6月</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>gui/recording/sheet.py</extracomment>
        <translation>保留</translation>
    </message>
    <message>
        <source>Kept</source>
        <extracomment>gui/welcome/storage.py</extracomment>
        <translation>保留</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>gui/commands/app.py</extracomment>
        <translation>按键</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>gui/events/model.py</extracomment>
        <translation>种类</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <extracomment>gui/filesheets.py</extracomment>
        <translation>文件种类</translation>
    </message>
    <message>
        <source>Kind of picture</source>
        <extracomment>gui/charts/exportsheet.py</extracomment>
        <translation>图片种类</translation>
    </message>
    <message>
        <source>Kinds of values this source is the chosen one of now. Another takes over when it is off, or closed for more than 10 minutes.</source>
        <extracomment>gui/feeds/columns.py</extracomment>
        <translation>此来源目前负责的数值种类。若关闭或中断超过 10 分钟，由另一来源接手。</translation>
    </message>
    <message>
        <source>L</source>
        <extracomment>gui/charts/price/reading.py</extracomment>
        <translation>低</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>语言</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <extracomment>gui/commands/language.py</extracomment>
        <translation>系统语言</translation>
    </message>
    <message>
        <source>Last</source>
        <extracomment>gui/alerts/model.py</extracomment>
        <translation>最新价</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <extracomment>gui/commands/charts.py</extracomment>
        <translation>最近 3 个月</translation>
    </message>
    <message>
        <source>Last 5 days</source>
        <extracomment>gui/commands/charts.py</extracomment>
        <translation>最近 5 天</translation>
    </message>
    <message>
        <source>Last 5 years</source>
        <extracomment>gui/commands/charts.py</extracomment>
        <translation>最近 5 年</translation>
    </message>
    <message>
        <source>Last 6 months</source>
        <extracomment>gui/commands/charts.py</extracomment>
        <translation>最近 6 个月</translation>
    </message>
    <message>
        <source>Last bar</source>
        <extracomment>gui/commands/charts.py</extracomment>
        <translation>最后一根 K 线</translation>
    </message>
    <message>
        <source>Last day</source>
        <extracomment>gui/commands/charts.py</extracomment>
        <translation>最近一天</translation>
    </message>
    <message>
        <source>Last expiry.</source>
        <extracomment>gui/vol/smileplot.py</extracomment>
        <translation>最后一个到期日。</translation>
    </message>
    <message>
        <source>Last four quarters</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>近四季</translation>
    </message>
    <message>
        <source>Last month</source>
        <extracomment>gui/commands/charts.py</extracomment>
        <translation>最近一个月</translation>
    </message>
    <message>
        <source>Last ok</source>
        <extracomment>gui/feeds/columns.py</extracomment>
        <translation>上次成功</translation>
    </message>
    <message>
        <source>Last price from before or after the session.</source>
        <extracomment>gui/watchlist/headings.py</extracomment>
        <translation>盘前或盘后的最新价。</translation>
    </message>
    <message>
        <source>Last price in the instrument's currency.</source>
        <extracomment>gui/movers/model.py</extracomment>
        <translation>以该品种的货币计的最新价。</translation>
    </message>
    <message>
        <source>Last row</source>
        <extracomment>gui/commands/tables.py</extracomment>
        <translation>最后一行</translation>
    </message>
    <message>
        <source>Last session</source>
        <extracomment>gui/vol/layout.py</extracomment>
        <translation>最近交易日</translation>
    </message>
    <message>
        <source>Last session and shape</source>
        <extracomment>gui/vol/tables.py</extracomment>
        <translation>最近交易日与形态</translation>
    </message>
    <message>
        <source>Last success: {when}.</source>
        <extracomment>gui/feeds/model.py</extracomment>
        <translation>上次成功：{when}。</translation>
    </message>
    <message>
        <source>Last workspace</source>
        <extracomment>gui/commands/workspace.py</extracomment>
        <translation>最后一个工作区</translation>
    </message>
    <message>
        <source>Last year</source>
        <extracomment>gui/commands/charts.py</extracomment>
        <translation>最近一年</translation>
    </message>
    <message>
        <source>Least height of a row. Tables with room to spare are comfortable by themselves.</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>行的最小高度。空间足够的表格会自动放宽。</translation>
    </message>
    <message>
        <source>Least time between two firings.</source>
        <extracomment>gui/alerts/model.py</extracomment>
        <translation>两次触发之间的最短时间。</translation>
    </message>
    <message>
        <source>Least weight of what is written into the log.</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>写入日志的最低等级。</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>gui/race/picking.py</extracomment>
        <translation>左</translation>
    </message>
    <message>
        <source>Left symbol</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>左侧代码</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>gui/recording/model.py</extracomment>
        <translation>长度</translation>
    </message>
    <message>
        <source>Length of a bar</source>
        <extracomment>gui/chartcontent.py</extracomment>
        <translation>K 线长度</translation>
    </message>
    <message>
        <source>Less by lease classification alone: longer lives turn coming leases into operating ones</source>
        <extracomment>resources/reference/guidance.csv</extracomment>
        <translation>仅因租赁分类而减少：较长年限使未来租赁转为营业租赁</translation>
    </message>
    <message>
        <source>Less motion</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>减少动态</translation>
    </message>
    <message>
        <source>Letters and digits begin to type a symbol there</source>
        <extracomment>gui/keys/refusing.py</extracomment>
        <translation>字母与数字在那里用来开始输入代码</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>gui/about/model.py</extracomment>
        <translation>授权条款</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Light theme</source>
        <extracomment>gui/commands/look.py</extracomment>
        <translation>浅色主题</translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>折线</translation>
    </message>
    <message>
        <source>Line of the alert</source>
        <extracomment>gui/alerts/sheet.py</extracomment>
        <translation>警报的文本</translation>
    </message>
    <message>
        <source>Line: realized today, dots: implied; {bands}</source>
        <extracomment>gui/vol/coneplot.py</extracomment>
        <translation>线：今日实现，点：隐含；{bands}</translation>
    </message>
    <message>
        <source>Lines</source>
        <extracomment>gui/race/measures.py</extracomment>
        <translation>线</translation>
    </message>
    <message>
        <source>Lines of the Race</source>
        <extracomment>gui/race/linesbox.py</extracomment>
        <translation>对比的线</translation>
    </message>
    <message>
        <source>Lines over the price</source>
        <extracomment>gui/chartcontent.py</extracomment>
        <translation>价格上的线</translation>
    </message>
    <message>
        <source>Link the pane by the next colour</source>
        <extracomment>gui/commands/workspace.py</extracomment>
        <translation>以下一个颜色链接窗格</translation>
    </message>
    <message>
        <source>Link time axes</source>
        <extracomment>gui/commands/chart_tools.py</extracomment>
        <translation>链接时间轴</translation>
    </message>
    <message>
        <source>Linked by colour {letter}</source>
        <extracomment>gui/workspace/linkmark.py</extracomment>
        <translation>以颜色 {letter} 链接</translation>
    </message>
    <message>
        <source>List</source>
        <extracomment>gui/commands/command.py</extracomment>
        <translation>列表</translation>
    </message>
    <message>
        <source>Lists</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>列表</translation>
    </message>
    <message>
        <source>Live</source>
        <extracomment>gui/statusbar.py</extracomment>
        <translation>即时</translation>
    </message>
    <message>
        <source>Live, no source answers</source>
        <extracomment>gui/statusbar.py</extracomment>
        <translation>即时，没有来源回应</translation>
    </message>
    <message>
        <source>Load a workspace</source>
        <extracomment>gui/commands/workspace.py</extracomment>
        <translation>加载工作区</translation>
    </message>
    <message>
        <source>Loading</source>
        <extracomment>gui/docks.py</extracomment>
        <translation>加载中</translation>
    </message>
    <message>
        <source>Local time</source>
        <extracomment>gui/earnings/telling.py</extracomment>
        <translation>当地时间</translation>
    </message>
    <message>
        <source>Local time from which alerts are only logged; none: never.</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>自此当地时间起，警报只记录；无：从不。</translation>
    </message>
    <message>
        <source>Local time from which alerts are told again.</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>自此当地时间起，警报恢复告知。</translation>
    </message>
    <message>
        <source>Local time. Alerts are logged then and not told. Both empty: never. Tab goes to the other box, Return takes, Esc closes.</source>
        <extracomment>gui/alerts/quiet.py</extracomment>
        <translation>当地时间。此期间警报只记录、不告知。两者皆空：从不。Tab 到另一格，Return 采用，Esc 关闭。</translation>
    </message>
    <message>
        <source>Log</source>
        <extracomment>gui/alerts/pane.py</extracomment>
        <translation>日志</translation>
    </message>
    <message>
        <source>Log of the alerts</source>
        <extracomment>gui/alerts/tables.py</extracomment>
        <translation>警报记录</translation>
    </message>
    <message>
        <source>Log of the replay</source>
        <extracomment>gui/alerts/pane.py</extracomment>
        <translation>重播的记录</translation>
    </message>
    <message>
        <source>Log scale</source>
        <extracomment>gui/commands/chart_content.py</extracomment>
        <translation>对数刻度</translation>
    </message>
    <message>
        <source>Logs</source>
        <extracomment>gui/welcome/words.py</extracomment>
        <translation>记录档</translation>
    </message>
    <message>
        <source>Look</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>外观</translation>
    </message>
    <message>
        <source>Look for a new version once a day? “Daily update check on or off” in the Help menu says yes; until then nobody is asked.</source>
        <extracomment>gui/updating.py</extracomment>
        <translation>要每天查看一次新版本吗？「说明」菜单中的「打开或关闭每日更新检查」表示同意；在此之前不会询问任何人。</translation>
    </message>
    <message>
        <source>Look for updates</source>
        <extracomment>gui/commands/updates.py</extracomment>
        <translation>检查更新</translation>
    </message>
    <message>
        <source>Looked at</source>
        <extracomment>gui/alerts/fields.py</extracomment>
        <translation>检查依据</translation>
    </message>
    <message>
        <source>Looking for recordings</source>
        <extracomment>gui/recording/sheet.py</extracomment>
        <translation>正在寻找录制文件</translation>
    </message>
    <message>
        <source>Looking for updates</source>
        <extracomment>gui/updating.py</extracomment>
        <translation>正在检查更新</translation>
    </message>
    <message>
        <source>Low end 1 bn up; 2025 is to grow significantly</source>
        <extracomment>resources/reference/guidance.csv</extracomment>
        <translation>下限提高 10 亿；2025 年将显著成长</translation>
    </message>
    <message>
        <source>Low end 2 bn up</source>
        <extracomment>resources/reference/guidance.csv</extracomment>
        <translation>下限提高 20 亿</translation>
    </message>
    <message>
        <source>Low end 4 bn up; 2026 is to grow significantly</source>
        <extracomment>resources/reference/guidance.csv</extracomment>
        <translation>下限提高 40 亿；2026 年将显著成长</translation>
    </message>
    <message>
        <source>Low end 5 bn up</source>
        <extracomment>resources/reference/guidance.csv</extracomment>
        <translation>下限提高 50 亿</translation>
    </message>
    <message>
        <source>META</source>
        <extracomment>gui/capex/form.py</extracomment>
        <translation>META</translation>
    </message>
    <message>
        <source>Mar</source>
        <extracomment>gui/format.py</extracomment>
        <translation>3月</translation>
    </message>
    <message>
        <source>Mark</source>
        <extracomment>gui/capex/notes.py</extracomment>
        <translation>标记</translation>
    </message>
    <message>
        <source>Mark all events as seen</source>
        <extracomment>gui/commands/events.py</extracomment>
        <translation>将所有事件标为看过</translation>
    </message>
    <message>
        <source>Mark all fired alerts as read</source>
        <extracomment>gui/commands/alerts.py</extracomment>
        <translation>将所有已触发警报标为已读</translation>
    </message>
    <message>
        <source>Mark fired alerts as read</source>
        <extracomment>gui/commands/alerts.py</extracomment>
        <translation>将已触发警报标为已读</translation>
    </message>
    <message>
        <source>Marked as read: {count}</source>
        <extracomment>gui/alerts/pane.py</extracomment>
        <translation>已标为已读：{count}</translation>
    </message>
    <message>
        <source>Market value</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>市值</translation>
    </message>
    <message>
        <source>Market value times the implied move.</source>
        <extracomment>gui/earnings/columns.py</extracomment>
        <translation>市值乘以隐含波幅。</translation>
    </message>
    <message>
        <source>May</source>
        <extracomment>gui/format.py</extracomment>
        <translation>5月</translation>
    </message>
    <message>
        <source>Mean of the 25-delta call's and put's volatility less that at the money, at the expiry nearest 30 days: how much the wings cost.</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>最接近 30 日的到期日上，25 delta 看涨期权与看跌期权波动率的平均减平值波动率：两翼的价格。</translation>
    </message>
    <message>
        <source>Mean size of the moves after past reports, close to close, percent.</source>
        <extracomment>gui/earnings/columns.py</extracomment>
        <translation>过去财报后波幅大小的平均，收盘对收盘，百分比。</translation>
    </message>
    <message>
        <source>Measure</source>
        <extracomment>gui/race/linesbox.py</extracomment>
        <translation>衡量方式</translation>
    </message>
    <message>
        <source>Measure change, bars, days and sigma</source>
        <extracomment>gui/commands/chart_tools.py</extracomment>
        <translation>量测涨跌、K 线数、天数与标准差</translation>
    </message>
    <message>
        <source>Measure of the pair</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>这一对的衡量方式</translation>
    </message>
    <message>
        <source>Median</source>
        <extracomment>gui/earnings/columns.py</extracomment>
        <translation>中位数</translation>
    </message>
    <message>
        <source>Median size of the moves after past reports, close to close, percent.</source>
        <extracomment>gui/earnings/columns.py</extracomment>
        <translation>过去财报后波幅大小的中位数，收盘对收盘，百分比。</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <extracomment>gui/commands/app.py</extracomment>
        <translation>菜单栏</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>gui/messages.py</extracomment>
        <translation>消息</translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>gui/commands/app.py</extracomment>
        <translation>消息</translation>
    </message>
    <message>
        <source>Messages of the sources in it.</source>
        <extracomment>gui/recording/model.py</extracomment>
        <translation>其中各来源的消息。</translation>
    </message>
    <message>
        <source>Meta Platforms</source>
        <extracomment>engine/desk/capexboard.py</extracomment>
        <translation>Meta Platforms</translation>
    </message>
    <message>
        <source>Meta beat the consensus on revenue and profit</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>Meta 营收与获利优于共识</translation>
    </message>
    <message>
        <source>Meta lifts the low end of its 2024 capex by 2 bn: 37 to 40 bn</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>Meta 将 2024 年资本支出下限提高 20 亿：370 到 400 亿</translation>
    </message>
    <message>
        <source>Meta reports Q2: revenue US$39.1bn (+22%), EPS 5.16 against 4.76 expected</source>
        <extracomment>resources/replay/july-2024/events.csv</extracomment>
        <translation>Meta 公布第 2 季：营收 391 亿美元（+22%），EPS 5.16，预期 4.76</translation>
    </message>
    <message>
        <source>Meta sees capex grow significantly in 2025, infrastructure as the main driver of cost</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>Meta 预期 2025 年资本支出显著成长，基础设施为成本主因</translation>
    </message>
    <message>
        <source>Meta's advertising grew twice as fast as Google's</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>Meta 广告成长速度为 Google 的两倍</translation>
    </message>
    <message>
        <source>Meta's advertising revenue rose by 22%</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>Meta 广告营收成长 22%</translation>
    </message>
    <message>
        <source>Meta's second-quarter capex stayed below what was expected</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>Meta 第二季资本支出低于预期</translation>
    </message>
    <message>
        <source>Meta: 2024 capex US$37-40bn incl. finance-lease principal (35-40 before), significant growth in 2025</source>
        <extracomment>resources/replay/july-2024/events.csv</extracomment>
        <translation>Meta：2024 年资本支出 370-400 亿美元（含融资租赁本金；先前 350-400 亿），2025 年将大幅成长</translation>
    </message>
    <message>
        <source>Microsoft means to spend more in fiscal 2025 than in 2024</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>Microsoft 2025 财年支出将高于 2024</translation>
    </message>
    <message>
        <source>Microsoft reports fiscal Q4: revenue US$64.7bn, Azure +29%, EPS 2.95 against 2.94 expected</source>
        <extracomment>resources/replay/july-2024/events.csv</extracomment>
        <translation>Microsoft 公布财年第 4 季：营收 647 亿美元，Azure +29%，EPS 2.95，预期 2.94</translation>
    </message>
    <message>
        <source>Microsoft spent 19.0 bn in the quarter</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>Microsoft 当季支出 190 亿</translation>
    </message>
    <message>
        <source>Microsoft's capex of fiscal 2024 went past 50 bn</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>Microsoft 2024 财年资本支出超过 500 亿</translation>
    </message>
    <message>
        <source>Microsoft's quarterly capex rose by 77.6%</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>Microsoft 季度资本支出成长 77.6%</translation>
    </message>
    <message>
        <source>Microsoft's quarterly capex rose by 78%</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>Microsoft 季度资本支出成长 78%</translation>
    </message>
    <message>
        <source>Microsoft: quarter's capex US$19.0bn incl. finance leases, US$13.9bn cash PP&amp;E; nearly all for cloud and AI</source>
        <extracomment>resources/replay/july-2024/events.csv</extracomment>
        <translation>Microsoft：当季资本支出 190 亿美元（含融资租赁），现金购置不动产、厂房及设备 139 亿美元；几乎全用于云端与 AI</translation>
    </message>
    <message>
        <source>Missing: {why}</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>缺少：{why}</translation>
    </message>
    <message>
        <source>Mon</source>
        <extracomment>gui/format.py</extracomment>
        <translation>周一</translation>
    </message>
    <message>
        <source>Month</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>月</translation>
    </message>
    <message>
        <source>Monthly</source>
        <extracomment>gui/charts/price/catalogue.py</extracomment>
        <translation>月</translation>
    </message>
    <message>
        <source>More than 2 bn of data-center GPU revenue</source>
        <extracomment>resources/reference/guidance.csv</extracomment>
        <translation>数据中心 GPU 营收 20 亿以上</translation>
    </message>
    <message>
        <source>More than 3.5 bn of data-center GPU revenue</source>
        <extracomment>resources/reference/guidance.csv</extracomment>
        <translation>数据中心 GPU 营收 35 亿以上</translation>
    </message>
    <message>
        <source>More than 30 bn in the quarter; it came to 34.9, told 2025-10-29</source>
        <extracomment>resources/reference/guidance.csv</extracomment>
        <translation>单季超过 30 bn；实际为 34.9，2025-10-29 公布</translation>
    </message>
    <message>
        <source>More than 4.5 bn of data-center GPU revenue</source>
        <extracomment>resources/reference/guidance.csv</extracomment>
        <translation>数据中心 GPU 营收 45 亿以上</translation>
    </message>
    <message>
        <source>More than 5 bn of data-center GPU revenue</source>
        <extracomment>resources/reference/guidance.csv</extracomment>
        <translation>数据中心 GPU 营收 50 亿以上</translation>
    </message>
    <message>
        <source>More than in fiscal 2024; no figure, and the words of the call were not seen</source>
        <extracomment>resources/reference/guidance.csv</extracomment>
        <translation>高于 2024 财年；未给数字，法说会原文未见</translation>
    </message>
    <message>
        <source>More than the 85 bn of July</source>
        <extracomment>resources/reference/guidance.csv</extracomment>
        <translation>高于 7 月的 850 亿</translation>
    </message>
    <message>
        <source>Move %</source>
        <extracomment>gui/earnings/columns.py</extracomment>
        <translation>涨跌 %</translation>
    </message>
    <message>
        <source>Move down</source>
        <extracomment>gui/commands/tables.py</extracomment>
        <translation>下移</translation>
    </message>
    <message>
        <source>Move from the last close before the report to the first after it.</source>
        <extracomment>gui/earnings/columns.py</extracomment>
        <translation>财报前最后收盘到财报后第一个收盘的变动。</translation>
    </message>
    <message>
        <source>Move the floating pane or window to the next monitor</source>
        <extracomment>gui/commands/workspace.py</extracomment>
        <translation>将浮动的窗格或窗口移到下一个屏幕</translation>
    </message>
    <message>
        <source>Move the list left</source>
        <extracomment>gui/commands/lists.py</extracomment>
        <translation>列表左移</translation>
    </message>
    <message>
        <source>Move the list right</source>
        <extracomment>gui/commands/lists.py</extracomment>
        <translation>列表右移</translation>
    </message>
    <message>
        <source>Move the selected rows to a list</source>
        <extracomment>gui/watchlist/lists.py</extracomment>
        <translation>将选取的行移到另一份列表</translation>
    </message>
    <message>
        <source>Move to another list</source>
        <extracomment>gui/commands/lists.py</extracomment>
        <translation>移到另一份列表</translation>
    </message>
    <message>
        <source>Move to bottom</source>
        <extracomment>gui/commands/tables.py</extracomment>
        <translation>移到底部</translation>
    </message>
    <message>
        <source>Move to top</source>
        <extracomment>gui/commands/tables.py</extracomment>
        <translation>移到顶部</translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>gui/commands/tables.py</extracomment>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move ±%</source>
        <extracomment>gui/watchlist/headings.py</extracomment>
        <translation>涨跌幅 ±%</translation>
    </message>
    <message>
        <source>Move σ</source>
        <extracomment>gui/movers/model.py</extracomment>
        <translation>涨跌 σ</translation>
    </message>
    <message>
        <source>Moved</source>
        <extracomment>gui/earnings/telling.py</extracomment>
        <translation>变动</translation>
    </message>
    <message>
        <source>Moved %</source>
        <extracomment>gui/earnings/columns.py</extracomment>
        <translation>变动 %</translation>
    </message>
    <message>
        <source>Moved to the list {list}: {symbols}</source>
        <extracomment>gui/watchlist/lists.py</extracomment>
        <translation>已移到列表 {list}：{symbols}</translation>
    </message>
    <message>
        <source>Movers</source>
        <extracomment>gui/commands/command.py</extracomment>
        <translation>涨跌排行</translation>
    </message>
    <message>
        <source>Movers as bars or treemap</source>
        <extracomment>gui/commands/movers.py</extracomment>
        <translation>涨跌排行以长条或树状图显示</translation>
    </message>
    <message>
        <source>Movers by percent, sigma, market value</source>
        <extracomment>gui/commands/movers.py</extracomment>
        <translation>涨跌排行依百分比、标准差、市值</translation>
    </message>
    <message>
        <source>Moves after the last {count} reports</source>
        <extracomment>gui/earnings/movesplot.py</extracomment>
        <translation>最近 {count} 次财报后的变动</translation>
    </message>
    <message>
        <source>Moving average, 20 bars (SMA 20)</source>
        <extracomment>gui/charts/price/catalogue.py</extracomment>
        <translation>移动平均，20 根 K 线（SMA 20）</translation>
    </message>
    <message>
        <source>Moving average, 200 bars (SMA 200)</source>
        <extracomment>gui/charts/price/catalogue.py</extracomment>
        <translation>移动平均，200 根 K 线（SMA 200）</translation>
    </message>
    <message>
        <source>Moving average, 50 bars (SMA 50)</source>
        <extracomment>gui/charts/price/catalogue.py</extracomment>
        <translation>移动平均，50 根 K 线（SMA 50）</translation>
    </message>
    <message>
        <source>NT$673.5 bn against 654 to 658, NT$247.9 bn against about 235; the expected margin was not found</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>新台币 6,735 亿对 6,540 到 6,580 亿，2,479 亿对约 2,350 亿；预期毛利率未找到</translation>
    </message>
    <message>
        <source>NVDA closes 12.81% higher at 117.02; the press counts about US$330bn of added market value</source>
        <extracomment>resources/replay/july-2024/events.csv</extracomment>
        <translation>NVDA 收涨 12.81%，报 117.02；媒体估计市值增加约 3,300 亿美元</translation>
    </message>
    <message>
        <source>NVDA closes 7.04% lower at 103.73</source>
        <extracomment>resources/replay/july-2024/events.csv</extracomment>
        <translation>NVDA 收跌 7.04%，报 103.73</translation>
    </message>
    <message>
        <source>NVDA iv30 crosses above BTC dvol</source>
        <extracomment>gui/alerts/sheet.py</extracomment>
        <translation>NVDA iv30 crosses above BTC dvol</translation>
    </message>
    <message>
        <source>NVDA, or nothing</source>
        <extracomment>gui/events/owning.py</extracomment>
        <translation>NVDA，或留空</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>gui/chartcontent.py</extracomment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name of a list</source>
        <extracomment>gui/watchlist/lists.py</extracomment>
        <translation>列表名称</translation>
    </message>
    <message>
        <source>Name of the new list</source>
        <extracomment>gui/watchlist/lists.py</extracomment>
        <translation>新列表的名称</translation>
    </message>
    <message>
        <source>Name of the picture</source>
        <extracomment>gui/charts/exportsheet.py</extracomment>
        <translation>图片名称</translation>
    </message>
    <message>
        <source>Name of the workspace</source>
        <extracomment>gui/workspace/workspaces.py</extracomment>
        <translation>工作区的名称</translation>
    </message>
    <message>
        <source>Nearly all of Microsoft's spending goes into AI</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>Microsoft 的支出几乎全用于 AI</translation>
    </message>
    <message>
        <source>Never more than {count} (hard budget).</source>
        <extracomment>gui/feeds/words.py</extracomment>
        <translation>绝不超过 {count} 次（硬性预算）。</translation>
    </message>
    <message>
        <source>Never sent: no telemetry, no crash reports, no account, none of your files. Sources see only what is asked of them: symbols, and what you type into the search.</source>
        <extracomment>gui/welcome/words.py</extracomment>
        <translation>绝不发送：没有遥测、没有当机报告、没有帐号，也没有您的任何文件。来源只看得到向它们查找的内容：代码，以及您在搜索中输入的文本。</translation>
    </message>
    <message>
        <source>New York</source>
        <extracomment>gui/earnings/telling.py</extracomment>
        <translation>纽约</translation>
    </message>
    <message>
        <source>New alert</source>
        <extracomment>gui/alerts/making.py</extracomment>
        <translation>新警报</translation>
    </message>
    <message>
        <source>New alerts for {symbols}</source>
        <extracomment>gui/alerts/making.py</extracomment>
        <translation>{symbols} 的新警报</translation>
    </message>
    <message>
        <source>New chart</source>
        <extracomment>gui/commands/workspace.py</extracomment>
        <translation>新图表</translation>
    </message>
    <message>
        <source>New list</source>
        <extracomment>gui/commands/lists.py</extracomment>
        <translation>新列表</translation>
    </message>
    <message>
        <source>New section</source>
        <extracomment>gui/commands/listrows.py</extracomment>
        <translation>新分组标题</translation>
    </message>
    <message>
        <source>New versions are looked for by command only</source>
        <extracomment>gui/updating.py</extracomment>
        <translation>仅在下指令时查看新版本</translation>
    </message>
    <message>
        <source>New versions are looked for once a day</source>
        <extracomment>gui/updating.py</extracomment>
        <translation>每天查看一次新版本</translation>
    </message>
    <message>
        <source>New window</source>
        <extracomment>gui/commands/workspace.py</extracomment>
        <translation>新窗口</translation>
    </message>
    <message>
        <source>Newest</source>
        <extracomment>gui/feeds/columns.py</extracomment>
        <translation>最新</translation>
    </message>
    <message>
        <source>Next chart</source>
        <extracomment>gui/commands/workspace.py</extracomment>
        <translation>下一个图表</translation>
    </message>
    <message>
        <source>Next day's volatility of a GARCH(1,1) fitted to the daily returns by Gaussian likelihood (Bollerslev, 1986).</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>以高斯似然估计每日报酬之 GARCH(1,1) 的次日波动率（Bollerslev，1986）。</translation>
    </message>
    <message>
        <source>Next day's volatility, by least squares on each day's own from range and overnight gap: the last one and the means of 5 and of 22 days (Corsi, 2009).</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>次日波动率，以每日全距与隔夜跳空所得之波动率做最小平方：最近一日及 5 日、22 日的平均（Corsi，2009）。</translation>
    </message>
    <message>
        <source>Next earnings</source>
        <extracomment>gui/commands/chart_tools.py</extracomment>
        <translation>下次财报</translation>
    </message>
    <message>
        <source>Next group of Movers</source>
        <extracomment>gui/commands/movers.py</extracomment>
        <translation>涨跌排行的下一组</translation>
    </message>
    <message>
        <source>Next list</source>
        <extracomment>gui/commands/lists.py</extracomment>
        <translation>下一份列表</translation>
    </message>
    <message>
        <source>Next measure of the Race</source>
        <extracomment>gui/commands/race.py</extracomment>
        <translation>对比的下一种衡量方式</translation>
    </message>
    <message>
        <source>Next pane</source>
        <extracomment>gui/commands/app.py</extracomment>
        <translation>下一个窗格</translation>
    </message>
    <message>
        <source>Next report</source>
        <extracomment>gui/capex/model.py</extracomment>
        <translation>下次财报</translation>
    </message>
    <message>
        <source>Next report of {symbol}: none, {why}</source>
        <extracomment>gui/capex/words.py</extracomment>
        <translation>{symbol} 的下次财报：无，{why}</translation>
    </message>
    <message>
        <source>Next report of {symbol}: {day}</source>
        <extracomment>gui/capex/words.py</extracomment>
        <translation>{symbol} 的下次财报：{day}</translation>
    </message>
    <message>
        <source>Next report: –
Reason: {reason}</source>
        <extracomment>gui/watchlist/tips.py</extracomment>
        <translation>下次财报：–
原因：{reason}</translation>
    </message>
    <message>
        <source>Next row</source>
        <extracomment>gui/commands/tables.py</extracomment>
        <translation>下一行</translation>
    </message>
    <message>
        <source>Next symbol</source>
        <extracomment>gui/commands/charts.py</extracomment>
        <translation>下一个代码</translation>
    </message>
    <message>
        <source>Next try</source>
        <extracomment>gui/feeds/columns.py</extracomment>
        <translation>下次尝试</translation>
    </message>
    <message>
        <source>Next week of the calendar</source>
        <extracomment>gui/commands/earnings.py</extracomment>
        <translation>日历的下一周</translation>
    </message>
    <message>
        <source>Nights and weekends at their true length</source>
        <extracomment>gui/charts/pane.py</extracomment>
        <translation>夜间与周末以实际长度显示</translation>
    </message>
    <message>
        <source>Nights and weekends folded</source>
        <extracomment>gui/race/pane.py</extracomment>
        <translation>夜间与周末已折叠</translation>
    </message>
    <message>
        <source>Nights and weekends in the chart</source>
        <extracomment>gui/commands/chart_content.py</extracomment>
        <translation>图表中的夜间与周末</translation>
    </message>
    <message>
        <source>Nights and weekends left out</source>
        <extracomment>gui/charts/pane.py</extracomment>
        <translation>夜间与周末已略去</translation>
    </message>
    <message>
        <source>Nights and weekends of the Race: true or folded</source>
        <extracomment>gui/commands/race.py</extracomment>
        <translation>对比的夜间与周末：实际或折叠</translation>
    </message>
    <message>
        <source>Nights and weekends take their true length in the price chart.</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>夜间与周末在价格图中占实际长度。</translation>
    </message>
    <message>
        <source>Nights at their length</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>夜间以实际长度</translation>
    </message>
    <message>
        <source>No Chinese font is installed: install one, such as fonts-noto-cjk</source>
        <extracomment>gui/fonts.py</extracomment>
        <translation>未安装中文本型：请安装一种，例如 fonts-noto-cjk</translation>
    </message>
    <message>
        <source>No IV</source>
        <extracomment>gui/vol/forecastplot.py</extracomment>
        <translation>没有 IV</translation>
    </message>
    <message>
        <source>No IV: {why}</source>
        <extracomment>gui/vol/forecastplot.py</extracomment>
        <translation>没有 IV：{why}</translation>
    </message>
    <message>
        <source>No alert has fired yet</source>
        <extracomment>gui/alerts/screen.py</extracomment>
        <translation>尚无警报触发</translation>
    </message>
    <message>
        <source>No alert is selected</source>
        <extracomment>gui/alerts/pane.py</extracomment>
        <translation>未选取警报</translation>
    </message>
    <message>
        <source>No alert is watched</source>
        <extracomment>engine/desk/alerts/stored.py</extracomment>
        <translation>没有警报在监看</translation>
    </message>
    <message>
        <source>No alerts yet. Alt+A on a row or a chart makes one, “New alert” in the palette too: type a line such as NVDA iv30 above 60.</source>
        <extracomment>gui/alerts/tables.py</extracomment>
        <translation>尚无警报。在任一行或图表上按 Alt+A 即可创建，指令面板的「新警报」亦可：输入一行，例如 NVDA iv30 above 60。</translation>
    </message>
    <message>
        <source>No bar on {day}: this is the one before, {found}</source>
        <extracomment>gui/charts/travel.py</extracomment>
        <translation>{day} 没有 K 线：这是之前的一根，{found}</translation>
    </message>
    <message>
        <source>No bars of {symbol} yet.</source>
        <extracomment>gui/charts/pane.py</extracomment>
        <translation>尚无 {symbol} 的 K 线。</translation>
    </message>
    <message>
        <source>No bars of {symbol}: {why}.</source>
        <extracomment>gui/charts/pane.py</extracomment>
        <translation>没有 {symbol} 的 K 线：{why}。</translation>
    </message>
    <message>
        <source>No bars within the day are known of {symbol}</source>
        <extracomment>gui/chartcontent.py</extracomment>
        <translation>{symbol} 没有盘中 K 线</translation>
    </message>
    <message>
        <source>No chart and no list was closed</source>
        <extracomment>gui/workspace/tabs.py</extracomment>
        <translation>没有关闭过图表或列表</translation>
    </message>
    <message>
        <source>No command and no symbol fits.</source>
        <extracomment>gui/palette.py</extracomment>
        <translation>没有相符的命令或代码。</translation>
    </message>
    <message>
        <source>No companies on the board: choose some.</source>
        <extracomment>gui/capex/pane.py</extracomment>
        <translation>看板上没有公司：请选择。</translation>
    </message>
    <message>
        <source>No company with figures is chosen.</source>
        <extracomment>gui/capex/plot.py</extracomment>
        <translation>未选取有数字的公司。</translation>
    </message>
    <message>
        <source>No cone: {why}</source>
        <extracomment>gui/vol/coneplot.py</extracomment>
        <translation>没有波动率锥：{why}</translation>
    </message>
    <message>
        <source>No date: {why}</source>
        <extracomment>gui/earnings/details.py</extracomment>
        <translation>无日期：{why}</translation>
    </message>
    <message>
        <source>No drawing is selected, and there is no crosshair</source>
        <extracomment>gui/charts/tools.py</extracomment>
        <translation>没有选取绘图，也没有十字线</translation>
    </message>
    <message>
        <source>No estimator is called {name}</source>
        <extracomment>gui/watchlist/estimators.py</extracomment>
        <translation>没有名为 {name} 的估计量</translation>
    </message>
    <message>
        <source>No event is new</source>
        <extracomment>gui/events/pane.py</extracomment>
        <translation>没有新的事件</translation>
    </message>
    <message>
        <source>No event of this kind yet. Alt+M shows the next kind.</source>
        <extracomment>gui/events/tables.py</extracomment>
        <translation>尚无此类事件。Alt+M 显示下一种。</translation>
    </message>
    <message>
        <source>No expiry to step to.</source>
        <extracomment>gui/vol/smileplot.py</extracomment>
        <translation>没有可切换的到期日。</translation>
    </message>
    <message>
        <source>No figure: {why}</source>
        <extracomment>gui/capex/words.py</extracomment>
        <translation>无数字：{why}</translation>
    </message>
    <message>
        <source>No flag</source>
        <extracomment>gui/commands/listrows.py</extracomment>
        <translation>无旗标</translation>
    </message>
    <message>
        <source>No folder, .txt or .csv file begins like this</source>
        <extracomment>gui/watchlist/importing.py</extracomment>
        <translation>没有以此开头的文件夹、.txt 或 .csv 文件</translation>
    </message>
    <message>
        <source>No forecast: {why}</source>
        <extracomment>gui/vol/forecastplot.py</extracomment>
        <translation>没有预测：{why}</translation>
    </message>
    <message>
        <source>No further earnings are known on this chart</source>
        <extracomment>gui/charts/travel.py</extracomment>
        <translation>此图上没有更多已知的财报</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <extracomment>gui/movers/pane.py</extracomment>
        <translation>尚无分组</translation>
    </message>
    <message>
        <source>No guidance band: this measure is not money</source>
        <extracomment>gui/capex/plot.py</extracomment>
        <translation>无展望带：此量度不是金额</translation>
    </message>
    <message>
        <source>No guidance that can be drawn</source>
        <extracomment>gui/capex/plot.py</extracomment>
        <translation>没有可画出的展望</translation>
    </message>
    <message>
        <source>No history: {why}</source>
        <extracomment>gui/vol/historyplot.py</extracomment>
        <translation>没有历史：{why}</translation>
    </message>
    <message>
        <source>No implied: {why}</source>
        <extracomment>gui/vol/coneplot.py</extracomment>
        <translation>没有隐含波动率：{why}</translation>
    </message>
    <message>
        <source>No list is called {name}</source>
        <extracomment>gui/watchlist/lists.py</extracomment>
        <translation>没有名为 {name} 的列表</translation>
    </message>
    <message>
        <source>No messages in this run.</source>
        <extracomment>gui/messages.py</extracomment>
        <translation>本次运行没有消息。</translation>
    </message>
    <message>
        <source>No model sees 30 days</source>
        <extracomment>gui/vol/forecastplot.py</extracomment>
        <translation>没有模型涵盖 30 日</translation>
    </message>
    <message>
        <source>No moves after past reports are known</source>
        <extracomment>gui/earnings/movesplot.py</extracomment>
        <translation>过去财报后的变动未知</translation>
    </message>
    <message>
        <source>No moves and no market values known yet</source>
        <extracomment>gui/movers/tiles.py</extracomment>
        <translation>尚无已知的涨跌与市值</translation>
    </message>
    <message>
        <source>No notice is shown</source>
        <extracomment>gui/notices.py</extracomment>
        <translation>目前没有显示通知</translation>
    </message>
    <message>
        <source>No option chain</source>
        <extracomment>gui/vol/pane.py</extracomment>
        <translation>没有期权链</translation>
    </message>
    <message>
        <source>No option chain: {why}</source>
        <extracomment>gui/vol/words.py</extracomment>
        <translation>没有期权链：{why}</translation>
    </message>
    <message>
        <source>No own row of {place}; Ins adds one</source>
        <extracomment>gui/capex/owning.py</extracomment>
        <translation>{place} 没有自己的行；按 Ins 添加</translation>
    </message>
    <message>
        <source>No pane has the focus</source>
        <extracomment>gui/workspace/floats.py</extracomment>
        <translation>焦点不在任何窗格</translation>
    </message>
    <message>
        <source>No part fits.</source>
        <extracomment>gui/about/sheet.py</extracomment>
        <translation>没有符合的组件。</translation>
    </message>
    <message>
        <source>No percentile: fewer than {closes} common closes</source>
        <extracomment>gui/race/gap.py</extracomment>
        <translation>没有百分位：共同收盘少于 {closes} 个</translation>
    </message>
    <message>
        <source>No price yet</source>
        <extracomment>gui/watchlist/tips.py</extracomment>
        <translation>尚无价格</translation>
    </message>
    <message>
        <source>No price yet: {reason}</source>
        <extracomment>gui/watchlist/tips.py</extracomment>
        <translation>尚无价格：{reason}</translation>
    </message>
    <message>
        <source>No prices: {why}.</source>
        <extracomment>gui/watchlist/pane.py</extracomment>
        <translation>没有价格：{why}。</translation>
    </message>
    <message>
        <source>No program opened the folder; Ctrl+C copies its path.</source>
        <extracomment>gui/welcome/tables.py</extracomment>
        <translation>没有程序能打开该文件夹；Ctrl+C 复制其路径。</translation>
    </message>
    <message>
        <source>No quiet hours</source>
        <extracomment>gui/alerts/quiet.py</extracomment>
        <translation>未设安静时段</translation>
    </message>
    <message>
        <source>No recent prices yet</source>
        <extracomment>gui/watchlist/tips.py</extracomment>
        <translation>尚无近期价格</translation>
    </message>
    <message>
        <source>No recordings yet. “Record this session” (Replay menu, palette) makes one.</source>
        <extracomment>gui/recording/sheet.py</extracomment>
        <translation>尚无录制文件。「录制此交易时段」（「重播」菜单、命令面板）可创建一个。</translation>
    </message>
    <message>
        <source>No replay is shown</source>
        <extracomment>gui/replaycontrol.py</extracomment>
        <translation>没有显示重播</translation>
    </message>
    <message>
        <source>No report dates known.</source>
        <extracomment>gui/earnings/pane.py</extracomment>
        <translation>没有已知的财报日期。</translation>
    </message>
    <message>
        <source>No report dates: {why}.</source>
        <extracomment>gui/earnings/pane.py</extracomment>
        <translation>没有财报日期：{why}。</translation>
    </message>
    <message>
        <source>No report is chosen</source>
        <extracomment>gui/earnings/details.py</extracomment>
        <translation>未选取财报</translation>
    </message>
    <message>
        <source>No report is shown</source>
        <extracomment>gui/earnings/control.py</extracomment>
        <translation>没有显示财报</translation>
    </message>
    <message>
        <source>No report today, {day}</source>
        <extracomment>gui/earnings/control.py</extracomment>
        <translation>今天（{day}）没有财报</translation>
    </message>
    <message>
        <source>No reports this month</source>
        <extracomment>gui/earnings/month.py</extracomment>
        <translation>本月没有财报</translation>
    </message>
    <message>
        <source>No reports this week</source>
        <extracomment>gui/earnings/week.py</extracomment>
        <translation>本周没有财报</translation>
    </message>
    <message>
        <source>No row fits the filter</source>
        <extracomment>gui/tables/pane.py</extracomment>
        <translation>没有符合筛选的行</translation>
    </message>
    <message>
        <source>No row fits. Esc shows all rows again.</source>
        <extracomment>gui/tables/pane.py</extracomment>
        <translation>没有相符的行。Esc 重新显示所有行。</translation>
    </message>
    <message>
        <source>No setting fits.</source>
        <extracomment>gui/settings/sheet.py</extracomment>
        <translation>没有相符的设置。</translation>
    </message>
    <message>
        <source>No slope: {why}</source>
        <extracomment>gui/vol/termplot.py</extracomment>
        <translation>没有斜率：{why}</translation>
    </message>
    <message>
        <source>No smile of {day}: {why}</source>
        <extracomment>gui/vol/smileplot.py</extracomment>
        <translation>{day} 没有微笑曲线：{why}</translation>
    </message>
    <message>
        <source>No smile: {why}</source>
        <extracomment>gui/vol/smileplot.py</extracomment>
        <translation>没有微笑曲线：{why}</translation>
    </message>
    <message>
        <source>No source brings bars of one minute</source>
        <extracomment>gui/chartcontent.py</extracomment>
        <translation>没有来源提供一分钟 K 线</translation>
    </message>
    <message>
        <source>No source is asked now.</source>
        <extracomment>engine/asking.py</extracomment>
        <translation>目前没有询问任何来源。</translation>
    </message>
    <message>
        <source>No source is asked.</source>
        <extracomment>engine/asking.py</extracomment>
        <translation>不询问任何来源。</translation>
    </message>
    <message>
        <source>No source is selected</source>
        <extracomment>gui/feeds/pane.py</extracomment>
        <translation>没有选取来源</translation>
    </message>
    <message>
        <source>No source knows {symbol}. Return adds it all the same.</source>
        <extracomment>gui/symbolsearch.py</extracomment>
        <translation>没有来源认得 {symbol}。按 Return 仍可添加。</translation>
    </message>
    <message>
        <source>No sources.</source>
        <extracomment>gui/feeds/pane.py</extracomment>
        <translation>没有来源。</translation>
    </message>
    <message>
        <source>No statement is selected</source>
        <extracomment>gui/events/owning.py</extracomment>
        <translation>未选取陈述</translation>
    </message>
    <message>
        <source>No statements yet. Ins adds one: a day, a sentence, a figure, a source.</source>
        <extracomment>gui/events/tables.py</extracomment>
        <translation>尚无陈述。按 Ins 添加：日期、一句话、数字、来源。</translation>
    </message>
    <message>
        <source>No sum: {why}</source>
        <extracomment>gui/capex/words.py</extracomment>
        <translation>无合计：{why}</translation>
    </message>
    <message>
        <source>No symbol</source>
        <extracomment>gui/events/words.py</extracomment>
        <translation>无代码</translation>
    </message>
    <message>
        <source>No symbol chosen.</source>
        <extracomment>gui/vol/volplot.py</extracomment>
        <translation>没有选择代码。</translation>
    </message>
    <message>
        <source>No symbol chosen. Space in the watchlist takes the next one.</source>
        <extracomment>gui/vol/words.py</extracomment>
        <translation>没有选择代码。在自选列表按 Space 取下一个。</translation>
    </message>
    <message>
        <source>No symbol in this group.</source>
        <extracomment>gui/movers/pane.py</extracomment>
        <translation>此组没有代码。</translation>
    </message>
    <message>
        <source>No symbol is selected</source>
        <extracomment>gui/tables/pane.py</extracomment>
        <translation>没有选取代码</translation>
    </message>
    <message>
        <source>No symbols yet. Press Ins, or paste a list.</source>
        <extracomment>gui/welcome/sheet.py</extracomment>
        <translation>尚无代码。按 Ins，或粘贴列表。</translation>
    </message>
    <message>
        <source>No symbols yet. Press Ins, paste a list, or Ctrl+O for a file.</source>
        <extracomment>gui/watchlist/pane.py</extracomment>
        <translation>尚无代码。按 Ins、粘贴列表，或以 Ctrl+O 选文件。</translation>
    </message>
    <message>
        <source>No term structure: {why}</source>
        <extracomment>gui/vol/termplot.py</extracomment>
        <translation>没有期限结构：{why}</translation>
    </message>
    <message>
        <source>No value fits.</source>
        <extracomment>gui/settings/sheet.py</extracomment>
        <translation>没有相符的值。</translation>
    </message>
    <message>
        <source>No version number came from {host}: {fault}. {advice}</source>
        <extracomment>engine/updates.py</extracomment>
        <translation>{host} 没有给出版本号：{fault}。{advice}</translation>
    </message>
    <message>
        <source>No volatility of {left} and {right} yet.</source>
        <extracomment>gui/race/pane.py</extracomment>
        <translation>尚无 {left} 与 {right} 的波动率。</translation>
    </message>
    <message>
        <source>No workspace is called {text}</source>
        <extracomment>gui/workspace/workspaces.py</extracomment>
        <translation>没有名为 {text} 的工作区</translation>
    </message>
    <message>
        <source>No workspace is in use</source>
        <extracomment>gui/workspace/workspaces.py</extracomment>
        <translation>没有使用中的工作区</translation>
    </message>
    <message>
        <source>No workspace is saved; Ctrl+S saves one</source>
        <extracomment>gui/workspace/workspaces.py</extracomment>
        <translation>没有已保存的工作区；Ctrl+S 保存一个</translation>
    </message>
    <message>
        <source>No {models}</source>
        <extracomment>gui/vol/forecastplot.py</extracomment>
        <translation>没有 {models}</translation>
    </message>
    <message>
        <source>No {models}: {why}</source>
        <extracomment>gui/vol/forecastplot.py</extracomment>
        <translation>没有 {models}：{why}</translation>
    </message>
    <message>
        <source>Not an e-mail address: it needs a name, an @ and a domain.</source>
        <extracomment>gui/feeds/contact.py</extracomment>
        <translation>不是电子邮件地址：需要名称、@ 与域名。</translation>
    </message>
    <message>
        <source>Not answered, so off</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>未答复，因此关闭</translation>
    </message>
    <message>
        <source>Not linked</source>
        <extracomment>gui/workspace/linkmark.py</extracomment>
        <translation>未链接</translation>
    </message>
    <message>
        <source>Not linked with the list; the link can be chosen in the palette</source>
        <extracomment>gui/links.py</extracomment>
        <translation>未与列表链接；可在命令面板选择链接</translation>
    </message>
    <message>
        <source>Not read: {why}</source>
        <extracomment>gui/watchlist/importing.py</extracomment>
        <translation>未读取：{why}</translation>
    </message>
    <message>
        <source>Not saved</source>
        <extracomment>gui/statusbar.py</extracomment>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Not saved: {why}</source>
        <extracomment>gui/filesheets.py</extracomment>
        <translation>未保存：{why}</translation>
    </message>
    <message>
        <source>Not snoozed any more</source>
        <extracomment>gui/alerts/pane.py</extracomment>
        <translation>不再暂缓</translation>
    </message>
    <message>
        <source>Not told outside: this desktop takes no notifications</source>
        <extracomment>gui/alerts/outside.py</extracomment>
        <translation>未在窗口外告知：此桌面不接受通知</translation>
    </message>
    <message>
        <source>Not told: {name} could not be started</source>
        <extracomment>gui/alerts/outside.py</extracomment>
        <translation>未告知：无法启动 {name}</translation>
    </message>
    <message>
        <source>Not told: {name} ended with {code}</source>
        <extracomment>gui/alerts/outside.py</extracomment>
        <translation>未告知：{name} 以代码 {code} 结束</translation>
    </message>
    <message>
        <source>Not told: {name} was stopped</source>
        <extracomment>gui/alerts/outside.py</extracomment>
        <translation>未告知：{name} 已被停止</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>gui/alerts/fields.py</extracomment>
        <translation>备注</translation>
    </message>
    <message>
        <source>Note: {why}</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>注：{why}</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <extracomment>gui/earnings/control.py</extracomment>
        <translation>没有变更</translation>
    </message>
    <message>
        <source>Nothing drawn here can be done again</source>
        <extracomment>gui/charts/tools.py</extracomment>
        <translation>此处没有可重做的绘图</translation>
    </message>
    <message>
        <source>Nothing drawn here can be undone</source>
        <extracomment>gui/charts/tools.py</extracomment>
        <translation>此处没有可撤销的绘图</translation>
    </message>
    <message>
        <source>Nothing fits “{text}”</source>
        <extracomment>gui/tables/finding.py</extracomment>
        <translation>没有符合「{text}」的项目</translation>
    </message>
    <message>
        <source>Nothing fits.</source>
        <extracomment>gui/symbolsearch.py</extracomment>
        <translation>没有相符的项目。</translation>
    </message>
    <message>
        <source>Nothing has fired in this replay yet.</source>
        <extracomment>gui/alerts/tables.py</extracomment>
        <translation>此重播中尚无触发。</translation>
    </message>
    <message>
        <source>Nothing has fired yet. What fires stands here with the values of the moment.</source>
        <extracomment>gui/alerts/tables.py</extracomment>
        <translation>尚无触发。触发后会连同当时的数值行在这里。</translation>
    </message>
    <message>
        <source>Nothing has happened in this replay yet.</source>
        <extracomment>gui/events/tables.py</extracomment>
        <translation>此重播中尚无事件。</translation>
    </message>
    <message>
        <source>Nothing has happened yet. Crossings of the Race, reports, changes of their dates, records of IV rank and alerts stand here from now on.</source>
        <extracomment>gui/events/tables.py</extracomment>
        <translation>尚无事件。对比的交叉、财报、日期变更、IV 位阶记录与警报，从现在起行在这里。</translation>
    </message>
    <message>
        <source>Nothing is asked: stored or replayed values are shown.</source>
        <extracomment>engine/asking.py</extracomment>
        <translation>不询问任何来源：显示已保存或重播的数值。</translation>
    </message>
    <message>
        <source>Nothing is called {text}</source>
        <extracomment>gui/chartcontent.py</extracomment>
        <translation>没有名为 {text} 的项目</translation>
    </message>
    <message>
        <source>Nothing is drawn on this chart</source>
        <extracomment>gui/charts/tools.py</extracomment>
        <translation>此图上没有绘图</translation>
    </message>
    <message>
        <source>Nothing is drawn that could be written</source>
        <extracomment>gui/charts/exportfiles.py</extracomment>
        <translation>没有可写出的绘制内容</translation>
    </message>
    <message>
        <source>Nothing is focused that has an explanation</source>
        <extracomment>gui/window.py</extracomment>
        <translation>焦点处没有可说明的内容</translation>
    </message>
    <message>
        <source>Nothing is watched</source>
        <extracomment>gui/alerts/pane.py</extracomment>
        <translation>没有监看任何项目</translation>
    </message>
    <message>
        <source>Nothing to import: {why}</source>
        <extracomment>gui/watchlist/importing.py</extracomment>
        <translation>没有可导入的：{why}</translation>
    </message>
    <message>
        <source>Nothing to paste{rest}</source>
        <extracomment>gui/watchlist/clipping.py</extracomment>
        <translation>没有可粘贴的内容{rest}</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <extracomment>gui/tables/pane.py</extracomment>
        <translation>没有可重做的步骤</translation>
    </message>
    <message>
        <source>Nothing to refresh: no source is asked now.</source>
        <extracomment>engine/asking.py</extracomment>
        <translation>没有可更新的：目前没有询问任何来源。</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <extracomment>gui/tables/pane.py</extracomment>
        <translation>没有可显示的内容</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <extracomment>gui/tables/pane.py</extracomment>
        <translation>没有可撤销的步骤</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <extracomment>gui/help.py</extracomment>
        <translation>没有任何变更。</translation>
    </message>
    <message>
        <source>Nothing was published between 81 on 2 August and 46 on 30 August; the thin line only joins the two (one-year high of 90 in early August, day not stated)</source>
        <extracomment>resources/replay/july-2024/story.toml</extracomment>
        <translation>8 月 2 日的 81 与 8 月 30 日的 46 之间没有公布值；细线仅连接两者（8 月初曾达一年高点 90，未载明日期）</translation>
    </message>
    <message>
        <source>Nothing will be saved: {fault}</source>
        <extracomment>engine/cli.py</extracomment>
        <translation>不会保存任何内容：{fault}</translation>
    </message>
    <message>
        <source>Noticed late, at {when}: {why}</source>
        <extracomment>gui/alerts/words.py</extracomment>
        <translation>于 {when} 才发现：{why}</translation>
    </message>
    <message>
        <source>Nov</source>
        <extracomment>gui/format.py</extracomment>
        <translation>11月</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>gui/alerts/model.py</extracomment>
        <translation>现在</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>gui/alerts/fields.py</extracomment>
        <translation>数字</translation>
    </message>
    <message>
        <source>Number above</source>
        <extracomment>gui/commands/vol.py</extracomment>
        <translation>上方的数值</translation>
    </message>
    <message>
        <source>Number below</source>
        <extracomment>gui/commands/vol.py</extracomment>
        <translation>下方的数值</translation>
    </message>
    <message>
        <source>Number to the left</source>
        <extracomment>gui/commands/vol.py</extracomment>
        <translation>左方的数值</translation>
    </message>
    <message>
        <source>Number to the right</source>
        <extracomment>gui/commands/vol.py</extracomment>
        <translation>右方的数值</translation>
    </message>
    <message>
        <source>Nvidia added 330 bn dollars of market value in one day</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>Nvidia 一天增加 3,300 亿美元市值</translation>
    </message>
    <message>
        <source>Nvidia fell about 7% on Tuesday</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>Nvidia 星期二下跌约 7%</translation>
    </message>
    <message>
        <source>Nvidia gained almost 13% the day after</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>Nvidia 次日上涨近 13%</translation>
    </message>
    <message>
        <source>Nvidia is now more volatile than Bitcoin, by implied volatility</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>以隐含波动率计，Nvidia 现在比比特币更波动</translation>
    </message>
    <message>
        <source>Nvidia stands about 26% under its June high</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>Nvidia 较 6 月高点低约 26%</translation>
    </message>
    <message>
        <source>Nvidia's 30-day implied volatility closes above Bitcoin's DVOL</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>Nvidia 30 天隐含波动率收盘高于比特币 DVOL</translation>
    </message>
    <message>
        <source>Nvidia's 30-day implied volatility reached 71</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>Nvidia 30 天隐含波动率达到 71</translation>
    </message>
    <message>
        <source>Nvidia's 30-day implied volatility started the rise from 48</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>Nvidia 30 天隐含波动率自 48 开始上升</translation>
    </message>
    <message>
        <source>O</source>
        <extracomment>gui/charts/price/reading.py</extracomment>
        <translation>开</translation>
    </message>
    <message>
        <source>Oct</source>
        <extracomment>gui/format.py</extracomment>
        <translation>10月</translation>
    </message>
    <message>
        <source>Of menus, tables and messages; files stay in English.</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>菜单、表格与消息的语言；文件维持英文。</translation>
    </message>
    <message>
        <source>Of the board; none: the usual ones.</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>看板的公司；无：缺省公司。</translation>
    </message>
    <message>
        <source>Of the chart that opens first.</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>最先打开之图表的。</translation>
    </message>
    <message>
        <source>Offline</source>
        <extracomment>gui/statusbar.py</extracomment>
        <translation>离线</translation>
    </message>
    <message>
        <source>Offline: no source is asked.</source>
        <extracomment>engine/asking.py</extracomment>
        <translation>离线：不询问任何来源。</translation>
    </message>
    <message>
        <source>Offline: nothing arrives that could be recorded</source>
        <extracomment>gui/recording/control.py</extracomment>
        <translation>离线：没有可录制的内容</translation>
    </message>
    <message>
        <source>Offline: only stored data is shown</source>
        <extracomment>gui/replaycontrol.py</extracomment>
        <translation>离线：只显示已保存的数据</translation>
    </message>
    <message>
        <source>Offline: stored data with their age, nothing is asked.</source>
        <extracomment>engine/stage.py</extracomment>
        <translation>离线：显示已保存的数据及其时效，不询问任何来源。</translation>
    </message>
    <message>
        <source>Old recordings were deleted to stay below {limit} MB: {gone}.</source>
        <extracomment>engine/recordings.py</extracomment>
        <translation>已删除旧录制文件以保持在 {limit} MB 以下：{gone}。</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>gui/feeds/columns.py</extracomment>
        <translation>开</translation>
    </message>
    <message>
        <source>Once a day</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>每天一次</translation>
    </message>
    <message>
        <source>Once, then it switches itself off; or every time.</source>
        <extracomment>gui/alerts/model.py</extracomment>
        <translation>一次，之后自行关闭；或每一次。</translation>
    </message>
    <message>
        <source>One sigma</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>一个标准差</translation>
    </message>
    <message>
        <source>One sigma move</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>一个标准差涨跌幅</translation>
    </message>
    <message>
        <source>One step</source>
        <extracomment>gui/commands/app.py</extracomment>
        <translation>一步</translation>
    </message>
    <message>
        <source>One view left</source>
        <extracomment>gui/commands/charts.py</extracomment>
        <translation>向左一个画面</translation>
    </message>
    <message>
        <source>One view right</source>
        <extracomment>gui/commands/charts.py</extracomment>
        <translation>向右一个画面</translation>
    </message>
    <message>
        <source>Open folder</source>
        <extracomment>gui/welcome/tables.py</extracomment>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Opened: {what}</source>
        <extracomment>gui/welcome/tables.py</extracomment>
        <translation>已打开：{what}</translation>
    </message>
    <message>
        <source>Option chains, 15 minutes late</source>
        <extracomment>gui/welcome/words.py</extracomment>
        <translation>期权链，延迟 15 分钟</translation>
    </message>
    <message>
        <source>Options as of {when}</source>
        <extracomment>gui/vol/words.py</extracomment>
        <translation>期权截至 {when}</translation>
    </message>
    <message>
        <source>Order of the lists</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>列表的顺序</translation>
    </message>
    <message>
        <source>Other sources: {disputed}</source>
        <extracomment>engine/desk/icalendar.py</extracomment>
        <translation>其他来源：{disputed}</translation>
    </message>
    <message>
        <source>Others say</source>
        <extracomment>gui/earnings/telling.py</extracomment>
        <translation>其他说法</translation>
    </message>
    <message>
        <source>Overnight, open-to-close and Rogers-Satchell variance over {window} completed bars, weighted for the least error; takes in gaps and drift (Yang and Zhang, 2000). Annualised with 252 sessions (coins 365 days).</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>{window} 根已完成 K 线的隔夜、开盘到收盘与 Rogers-Satchell 方差，以最小误差加权；含跳空与漂移（Yang 与 Zhang，2000）。以 252 个交易日年化（加密货币 365 日）。</translation>
    </message>
    <message>
        <source>Own capex row</source>
        <extracomment>gui/capex/owning.py</extracomment>
        <translation>自己的资本支出行</translation>
    </message>
    <message>
        <source>Own capex row of {row}</source>
        <extracomment>gui/capex/owning.py</extracomment>
        <translation>{row} 的自己的资本支出行</translation>
    </message>
    <message>
        <source>Own capex rows are not shown</source>
        <extracomment>engine/desk/owncapex.py</extracomment>
        <translation>不显示自己的资本支出行</translation>
    </message>
    <message>
        <source>Own date of {symbol} dropped</source>
        <extracomment>gui/earnings/control.py</extracomment>
        <translation>已取消 {symbol} 的自己的日期</translation>
    </message>
    <message>
        <source>Own date of {symbol}: {day}</source>
        <extracomment>gui/earnings/control.py</extracomment>
        <translation>{symbol} 的自己的日期：{day}</translation>
    </message>
    <message>
        <source>Own order</source>
        <extracomment>gui/commands/tables.py</extracomment>
        <translation>自订顺序</translation>
    </message>
    <message>
        <source>Own order again: the column it was sorted by is hidden</source>
        <extracomment>gui/watchlist/listcolumns.py</extracomment>
        <translation>回到自订顺序：排序所依的列已隐藏</translation>
    </message>
    <message>
        <source>Own report date of {symbol}</source>
        <extracomment>gui/earnings/control.py</extracomment>
        <translation>{symbol} 的自己的财报日期</translation>
    </message>
    <message>
        <source>Own report dates are not shown</source>
        <extracomment>engine/desk/owndates.py</extracomment>
        <translation>不显示自己的财报日期</translation>
    </message>
    <message>
        <source>Own row of {row} removed</source>
        <extracomment>gui/capex/owning.py</extracomment>
        <translation>已移除 {row} 的自己的行</translation>
    </message>
    <message>
        <source>Own row: {value}, {definition}</source>
        <extracomment>gui/capex/words.py</extracomment>
        <translation>自己的行：{value}，{definition}</translation>
    </message>
    <message>
        <source>Own statement</source>
        <extracomment>gui/events/owning.py</extracomment>
        <translation>自己的陈述</translation>
    </message>
    <message>
        <source>Own statements are not shown</source>
        <extracomment>engine/desk/statements.py</extracomment>
        <translation>不显示自己的陈述</translation>
    </message>
    <message>
        <source>PNG, as on the screen</source>
        <extracomment>gui/charts/exportsheet.py</extracomment>
        <translation>PNG，如画面所示</translation>
    </message>
    <message>
        <source>PNG, four times as fine</source>
        <extracomment>gui/charts/exportsheet.py</extracomment>
        <translation>PNG，四倍精细</translation>
    </message>
    <message>
        <source>PNG, twice as fine</source>
        <extracomment>gui/charts/exportsheet.py</extracomment>
        <translation>PNG，两倍精细</translation>
    </message>
    <message>
        <source>Page down</source>
        <extracomment>gui/commands/tables.py</extracomment>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Page up</source>
        <extracomment>gui/commands/tables.py</extracomment>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Pan left</source>
        <extracomment>gui/commands/charts.py</extracomment>
        <translation>向左平移</translation>
    </message>
    <message>
        <source>Pan right</source>
        <extracomment>gui/commands/charts.py</extracomment>
        <translation>向右平移</translation>
    </message>
    <message>
        <source>Panes below the price</source>
        <extracomment>gui/commands/chart_content.py</extracomment>
        <translation>价格下方的窗格</translation>
    </message>
    <message>
        <source>Panes of the chart</source>
        <extracomment>gui/chartcontent.py</extracomment>
        <translation>图表的窗格</translation>
    </message>
    <message>
        <source>Parkinson</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>Parkinson</translation>
    </message>
    <message>
        <source>Part</source>
        <extracomment>gui/about/model.py</extracomment>
        <translation>项目</translation>
    </message>
    <message>
        <source>Parts of Voldesk</source>
        <extracomment>gui/about/sheet.py</extracomment>
        <translation>Voldesk 的组件</translation>
    </message>
    <message>
        <source>Past mean</source>
        <extracomment>gui/earnings/columns.py</extracomment>
        <translation>过去平均</translation>
    </message>
    <message>
        <source>Past moves</source>
        <extracomment>gui/earnings/missing.py</extracomment>
        <translation>过去变动</translation>
    </message>
    <message>
        <source>Paste symbols</source>
        <extracomment>gui/commands/tables.py</extracomment>
        <translation>粘贴代码</translation>
    </message>
    <message>
        <source>Pasted {what}</source>
        <extracomment>gui/watchlist/clipping.py</extracomment>
        <translation>已粘贴 {what}</translation>
    </message>
    <message>
        <source>Pasted {what}{rest}</source>
        <extracomment>gui/watchlist/clipping.py</extracomment>
        <translation>已粘贴 {what}{rest}</translation>
    </message>
    <message>
        <source>Path of the file</source>
        <extracomment>gui/filesheets.py</extracomment>
        <translation>文件路径</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>gui/alerts/model.py</extracomment>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Pause between</source>
        <extracomment>gui/alerts/fields.py</extracomment>
        <translation>间隔</translation>
    </message>
    <message>
        <source>Pctl</source>
        <extracomment>gui/earnings/columns.py</extracomment>
        <translation>百分位</translation>
    </message>
    <message>
        <source>Percent</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>百分比</translation>
    </message>
    <message>
        <source>Percent scale</source>
        <extracomment>gui/commands/chart_content.py</extracomment>
        <translation>百分比刻度</translation>
    </message>
    <message>
        <source>Percentile</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>百分位</translation>
    </message>
    <message>
        <source>Picture copied</source>
        <extracomment>gui/charts/exportfiles.py</extracomment>
        <translation>图片已拷贝</translation>
    </message>
    <message>
        <source>Play</source>
        <extracomment>gui/recording/sheet.py</extracomment>
        <translation>播放</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <extracomment>gui/commands/app.py</extracomment>
        <translation>播放或暂停</translation>
    </message>
    <message>
        <source>Play the story of July 2024</source>
        <extracomment>gui/commands/app.py</extracomment>
        <translation>播放 2024 年 7 月的故事</translation>
    </message>
    <message>
        <source>Pop-up</source>
        <extracomment>gui/alerts/fields.py</extracomment>
        <translation>弹出消息</translation>
    </message>
    <message>
        <source>Pre/post</source>
        <extracomment>gui/watchlist/headings.py</extracomment>
        <translation>盘前/盘后</translation>
    </message>
    <message>
        <source>Pre/post %</source>
        <extracomment>gui/watchlist/headings.py</extracomment>
        <translation>盘前/盘后 %</translation>
    </message>
    <message>
        <source>Previous chart</source>
        <extracomment>gui/commands/workspace.py</extracomment>
        <translation>上一个图表</translation>
    </message>
    <message>
        <source>Previous group of Movers</source>
        <extracomment>gui/commands/movers.py</extracomment>
        <translation>涨跌排行的上一组</translation>
    </message>
    <message>
        <source>Previous list</source>
        <extracomment>gui/commands/lists.py</extracomment>
        <translation>上一份列表</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <extracomment>gui/commands/app.py</extracomment>
        <translation>上一个窗格</translation>
    </message>
    <message>
        <source>Previous row</source>
        <extracomment>gui/commands/tables.py</extracomment>
        <translation>上一行</translation>
    </message>
    <message>
        <source>Previous symbol</source>
        <extracomment>gui/commands/charts.py</extracomment>
        <translation>上一个代码</translation>
    </message>
    <message>
        <source>Previous week of the calendar</source>
        <extracomment>gui/commands/earnings.py</extracomment>
        <translation>日历的上一周</translation>
    </message>
    <message>
        <source>Price chart</source>
        <extracomment>gui/commands/command.py</extracomment>
        <translation>价格图</translation>
    </message>
    <message>
        <source>Price of BTC and ETH, where Coinbase fails</source>
        <extracomment>gui/welcome/words.py</extracomment>
        <translation>BTC 与 ETH 的价格，当 Coinbase 失败时</translation>
    </message>
    <message>
        <source>Price of BTC and ETH, where Deribit fails</source>
        <extracomment>gui/welcome/words.py</extracomment>
        <translation>BTC 与 ETH 的价格，当 Deribit 失败时</translation>
    </message>
    <message>
        <source>Price of the straddle at the money over the forward: the expected absolute move to the first expiry after the next report, or to the nearest expiry.</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>平值跨式的价格除以远期价：到下次财报后第一个到期日（或最近到期日）的预期绝对涨跌幅。</translation>
    </message>
    <message>
        <source>Price upside down</source>
        <extracomment>gui/commands/chart_content.py</extracomment>
        <translation>价格上下颠倒</translation>
    </message>
    <message>
        <source>Prices as they change</source>
        <extracomment>gui/welcome/words.py</extracomment>
        <translation>变动中的价格</translation>
    </message>
    <message>
        <source>Prices, option chains, bars, report dates, figures of companies, search</source>
        <extracomment>gui/welcome/words.py</extracomment>
        <translation>价格、期权链、K 线、财报日期、公司数据、搜索</translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>程序</translation>
    </message>
    <message>
        <source>Published</source>
        <extracomment>gui/race/measures.py</extracomment>
        <translation>公布值</translation>
    </message>
    <message>
        <source>Published DVOL less the own DVOL-style figure of the same time: how well the two recipes agree.</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>公布的 DVOL 减同一时间自算的 DVOL 式数值：两种方法的吻合程度。</translation>
    </message>
    <message>
        <source>Put</source>
        <extracomment>gui/vol/smileplot.py</extracomment>
        <translation>看跌期权</translation>
    </message>
    <message>
        <source>Put the notice away</source>
        <extracomment>gui/commands/app.py</extracomment>
        <translation>收起通知</translation>
    </message>
    <message>
        <source>Qt {version} is used under the LGPL 3 as shared libraries. You may change it: put your own build of this version in place of the libraries in the folder below, and start Voldesk again.</source>
        <extracomment>gui/about/words.py</extracomment>
        <translation>Qt {version} 依 LGPL 3 以共用程序库的形式使用。您可以更换它：把您自己建置的同版本程序库放入下行文件夹取代原有的，然后重新启动 Voldesk。</translation>
    </message>
    <message>
        <source>Qualcomm closed more than 8% higher</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>Qualcomm 收盘上涨超过 8%</translation>
    </message>
    <message>
        <source>Qualcomm reports fiscal Q3: revenue US$9.39bn, EPS 2.33 against 2.26 expected</source>
        <extracomment>resources/replay/july-2024/events.csv</extracomment>
        <translation>Qualcomm 公布财年第 3 季：营收 93.9 亿美元，EPS 2.33，预期 2.26</translation>
    </message>
    <message>
        <source>Quality</source>
        <extracomment>gui/vol/words.py</extracomment>
        <translation>品质</translation>
    </message>
    <message>
        <source>Quality: {quality}</source>
        <extracomment>gui/tables/cell.py</extracomment>
        <translation>质量：{quality}</translation>
    </message>
    <message>
        <source>Quarter</source>
        <extracomment>gui/capex/measures.py</extracomment>
        <translation>季度</translation>
    </message>
    <message>
        <source>Quarter's last day</source>
        <extracomment>gui/capex/form.py</extracomment>
        <translation>季度最后一天</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>安静起</translation>
    </message>
    <message>
        <source>Quiet from {begin} until {end}</source>
        <extracomment>gui/alerts/quiet.py</extracomment>
        <translation>安静时段 {begin} 到 {end}</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <extracomment>gui/commands/alerts.py</extracomment>
        <translation>安静时段</translation>
    </message>
    <message>
        <source>Quiet hours of the alerts</source>
        <extracomment>gui/alerts/quiet.py</extracomment>
        <translation>警报的安静时段</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>安静迄</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>gui/commands/app.py</extracomment>
        <translation>结束</translation>
    </message>
    <message>
        <source>REC</source>
        <extracomment>gui/recording/control.py</extracomment>
        <translation>录制</translation>
    </message>
    <message>
        <source>RR 25</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>RR 25</translation>
    </message>
    <message>
        <source>RV</source>
        <extracomment>gui/charts/price/lower.py</extracomment>
        <translation>RV</translation>
    </message>
    <message>
        <source>RV Yang-Zhang 30 (points)</source>
        <extracomment>engine/desk/watchlist/exporting.py</extracomment>
        <translation>RV Yang-Zhang 30 (points)</translation>
    </message>
    <message>
        <source>RV and IV</source>
        <extracomment>gui/charts/price/catalogue.py</extracomment>
        <translation>RV 与 IV</translation>
    </message>
    <message>
        <source>RV {estimator}</source>
        <extracomment>gui/race/picking.py</extracomment>
        <translation>RV {estimator}</translation>
    </message>
    <message>
        <source>RV30</source>
        <extracomment>gui/vol/forecastplot.py</extracomment>
        <translation>RV30</translation>
    </message>
    <message>
        <source>RV: Yang-Zhang over {bars}</source>
        <extracomment>gui/charts/price/words.py</extracomment>
        <translation>RV：{bars}的 Yang-Zhang</translation>
    </message>
    <message>
        <source>RV{n} {rv} {place}</source>
        <extracomment>gui/vol/coneplot.py</extracomment>
        <translation>RV{n} {rv} {place}</translation>
    </message>
    <message>
        <source>RV{n} {rv} {place}, IV{days} {iv} {there}</source>
        <extracomment>gui/vol/coneplot.py</extracomment>
        <translation>RV{n} {rv} {place}，IV{days} {iv} {there}</translation>
    </message>
    <message>
        <source>RV{n} {rv}, IV{days} {iv}</source>
        <extracomment>gui/vol/coneplot.py</extracomment>
        <translation>RV{n} {rv}，IV{days} {iv}</translation>
    </message>
    <message>
        <source>Race</source>
        <extracomment>gui/commands/app.py</extracomment>
        <translation>对比</translation>
    </message>
    <message>
        <source>Race: {symbols}</source>
        <extracomment>gui/race/pane.py</extracomment>
        <translation>对比：{symbols}</translation>
    </message>
    <message>
        <source>Range</source>
        <extracomment>gui/earnings/columns.py</extracomment>
        <translation>范围</translation>
    </message>
    <message>
        <source>Rank</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>排名</translation>
    </message>
    <message>
        <source>Ranked by</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>排序依据</translation>
    </message>
    <message>
        <source>Ranked by {measure}</source>
        <extracomment>gui/movers/pane.py</extracomment>
        <translation>按{measure}排序</translation>
    </message>
    <message>
        <source>Ratio, left over right</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>比值，左除以右</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>gui/alerts/logmodel.py</extracomment>
        <translation>已读</translation>
    </message>
    <message>
        <source>Realized volatility</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>实现波动率</translation>
    </message>
    <message>
        <source>Realized volatility by estimator and window</source>
        <extracomment>gui/vol/tables.py</extracomment>
        <translation>各估计量与窗口的实现波动率</translation>
    </message>
    <message>
        <source>Realized volatility by window, line: today</source>
        <extracomment>gui/vol/coneplot.py</extracomment>
        <translation>各窗口的实现波动率，线：今日</translation>
    </message>
    <message>
        <source>Realized volatility by window, line: today, dots: implied ATM; {bands}</source>
        <extracomment>gui/vol/coneplot.py</extracomment>
        <translation>各窗口的实现波动率，线：今日，点：隐含 ATM；{bands}</translation>
    </message>
    <message>
        <source>Realized volatility of the list</source>
        <extracomment>gui/commands/columns.py</extracomment>
        <translation>列表的实现波动率</translation>
    </message>
    <message>
        <source>Realized, last session</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>实现，最近交易日</translation>
    </message>
    <message>
        <source>Realized, points</source>
        <extracomment>gui/vol/layout.py</extracomment>
        <translation>实现，点</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>gui/vol/words.py</extracomment>
        <translation>原因</translation>
    </message>
    <message>
        <source>Reason: {why}</source>
        <extracomment>gui/tables/cell.py</extracomment>
        <translation>原因：{why}</translation>
    </message>
    <message>
        <source>Recent prices, oldest first; no scale of its own.</source>
        <extracomment>gui/watchlist/headings.py</extracomment>
        <translation>近期价格，最旧的在前；没有自己的刻度。</translation>
    </message>
    <message>
        <source>Recipes of the two lines.</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>两条线的方法。</translation>
    </message>
    <message>
        <source>Record every day</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>每天录制</translation>
    </message>
    <message>
        <source>Record this session</source>
        <extracomment>gui/commands/recordings.py</extracomment>
        <translation>录制此交易时段</translation>
    </message>
    <message>
        <source>Recorded 30-day volatility</source>
        <extracomment>gui/vol/historyplot.py</extracomment>
        <translation>已记录的 30 日波动率</translation>
    </message>
    <message>
        <source>Recorded {day}</source>
        <extracomment>engine/providers/replay/recorded.py</extracomment>
        <translation>{day} 的录制</translation>
    </message>
    <message>
        <source>Recorded {day}, {start} to {end} UTC: not live</source>
        <extracomment>engine/providers/replay/recorded.py</extracomment>
        <translation>录于 {day}，{start} 至 {end} UTC：非即时</translation>
    </message>
    <message>
        <source>Recording</source>
        <extracomment>gui/recording/model.py</extracomment>
        <translation>录制中</translation>
    </message>
    <message>
        <source>Recording begins</source>
        <extracomment>gui/recording/control.py</extracomment>
        <translation>开始录制</translation>
    </message>
    <message>
        <source>Recording begins with the program.</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>程序启动即开始录制。</translation>
    </message>
    <message>
        <source>Recording ends</source>
        <extracomment>gui/recording/control.py</extracomment>
        <translation>结束录制</translation>
    </message>
    <message>
        <source>Recordings</source>
        <extracomment>gui/commands/recordings.py</extracomment>
        <translation>录制文件</translation>
    </message>
    <message>
        <source>Records of IV rank</source>
        <extracomment>gui/events/words.py</extracomment>
        <translation>IV 位阶记录</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>gui/commands/chart_tools.py</extracomment>
        <translation>重做</translation>
    </message>
    <message>
        <source>Redo typing</source>
        <extracomment>gui/commands/editor.py</extracomment>
        <translation>重做输入</translation>
    </message>
    <message>
        <source>Redo {step}</source>
        <extracomment>gui/undotitles.py</extracomment>
        <translation>重做 {step}</translation>
    </message>
    <message>
        <source>Redone</source>
        <extracomment>gui/charts/tools.py</extracomment>
        <translation>已重做</translation>
    </message>
    <message>
        <source>Redone: {step}</source>
        <extracomment>gui/watchlist/edits.py</extracomment>
        <translation>已重做：{step}</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <extracomment>gui/commands/app.py</extracomment>
        <translation>立即更新</translation>
    </message>
    <message>
        <source>Refused: {why}</source>
        <extracomment>gui/watchlist/model.py</extracomment>
        <translation>拒绝：{why}</translation>
    </message>
    <message>
        <source>Remind me a day before the report</source>
        <extracomment>gui/commands/earnings.py</extracomment>
        <translation>财报前一天提醒我</translation>
    </message>
    <message>
        <source>Remove alerts</source>
        <extracomment>gui/commands/alerts.py</extracomment>
        <translation>移除警报</translation>
    </message>
    <message>
        <source>Remove own statements</source>
        <extracomment>gui/commands/events.py</extracomment>
        <translation>移除自己的陈述</translation>
    </message>
    <message>
        <source>Remove selected rows</source>
        <extracomment>gui/commands/tables.py</extracomment>
        <translation>移除选取的行</translation>
    </message>
    <message>
        <source>Remove the last line of the Race</source>
        <extracomment>gui/commands/race.py</extracomment>
        <translation>移除对比的最后一条线</translation>
    </message>
    <message>
        <source>Remove the own capex row</source>
        <extracomment>gui/commands/capex.py</extracomment>
        <translation>移除自己的资本支出行</translation>
    </message>
    <message>
        <source>Removed {symbols}</source>
        <extracomment>gui/watchlist/pane.py</extracomment>
        <translation>已移除 {symbols}</translation>
    </message>
    <message>
        <source>Removed: {alerts}</source>
        <extracomment>gui/alerts/pane.py</extracomment>
        <translation>已移除：{alerts}</translation>
    </message>
    <message>
        <source>Removed: {count} statement</source>
        <extracomment>gui/events/pane.py</extracomment>
        <translation>已移除：{count} 则陈述</translation>
    </message>
    <message>
        <source>Removed: {count} statements</source>
        <extracomment>gui/events/pane.py</extracomment>
        <translation>已移除：{count} 则陈述</translation>
    </message>
    <message>
        <source>Rename the list</source>
        <extracomment>gui/commands/lists.py</extracomment>
        <translation>重命名列表</translation>
    </message>
    <message>
        <source>Reopen the chart or list closed last</source>
        <extracomment>gui/commands/workspace.py</extracomment>
        <translation>重开最近关闭的图表或列表</translation>
    </message>
    <message>
        <source>Replay</source>
        <extracomment>gui/commands/command.py</extracomment>
        <translation>重播</translation>
    </message>
    <message>
        <source>Replay - July 2024, reconstructed from published daily figures</source>
        <extracomment>resources/replay/july-2024/story.toml</extracomment>
        <translation>重播 - 2024 年 7 月，依公布的每日数值重建</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>gui/events/statementmodel.py</extracomment>
        <translation>财报</translation>
    </message>
    <message>
        <source>Report jump</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>财报跳跃</translation>
    </message>
    <message>
        <source>Report's day</source>
        <extracomment>gui/events/owning.py</extracomment>
        <translation>财报日期</translation>
    </message>
    <message>
        <source>Reports</source>
        <extracomment>gui/commands/command.py</extracomment>
        <translation>财报</translation>
    </message>
    <message>
        <source>Reports of today</source>
        <extracomment>gui/commands/earnings.py</extracomment>
        <translation>今天的财报</translation>
    </message>
    <message>
        <source>Requests of the last 60 minutes (of streams: connections). First the soft budget: beyond it the pace falls. Then the hard budget, which is never exceeded. The bar is the hard budget, its notch the soft one.</source>
        <extracomment>gui/feeds/columns.py</extracomment>
        <translation>最近 60 分钟的请求数（串流则为连接数）。先是软性预算：超过则放慢。再是硬性预算：绝不超过。长条为硬性预算，其刻痕为软性预算。</translation>
    </message>
    <message>
        <source>Return changes the keys of the marked command. Esc closes.</source>
        <extracomment>gui/help.py</extracomment>
        <translation>Return 变更所标示命令的按键。Esc 关闭。</translation>
    </message>
    <message>
        <source>Return changes, Del restores the default, Esc closes.</source>
        <extracomment>gui/settings/sheet.py</extracomment>
        <translation>Return 变更，Del 还原缺省，Esc 关闭。</translation>
    </message>
    <message>
        <source>Return changes, Esc closes.</source>
        <extracomment>gui/settings/sheet.py</extracomment>
        <translation>Return 变更，Esc 关闭。</translation>
    </message>
    <message>
        <source>Return deletes, Esc keeps.</source>
        <extracomment>gui/recording/sheet.py</extracomment>
        <translation>Return 删除，Esc 保留。</translation>
    </message>
    <message>
        <source>Return finds on, Shift+Return back. Ctrl+C copies the text, Esc goes back.</source>
        <extracomment>gui/about/reader.py</extracomment>
        <translation>Return 找下一个，Shift+Return 找上一个。Ctrl+C 复制文本，Esc 返回。</translation>
    </message>
    <message>
        <source>Return goes there or adds it, Ctrl+Return shows it in a chart, Esc closes.</source>
        <extracomment>gui/symbolsearch.py</extracomment>
        <translation>Return 前往或添加，Ctrl+Return 在图表中显示，Esc 关闭。</translation>
    </message>
    <message>
        <source>Return keeps the alert. Tab completes, then goes to the form: Return changes a line there, Ctrl+Return keeps the alert. Esc closes.</source>
        <extracomment>gui/alerts/sheet.py</extracomment>
        <translation>Return 保留警报。Tab 补全，再到表单：Return 变更该行，Ctrl+Return 保留警报。Esc 关闭。</translation>
    </message>
    <message>
        <source>Return opens what edits it, Esc closes.</source>
        <extracomment>gui/settings/sheet.py</extracomment>
        <translation>Return 打开编辑处，Esc 关闭。</translation>
    </message>
    <message>
        <source>Return opens, Tab completes, Up and Down choose, Esc closes.</source>
        <extracomment>gui/watchlist/importing.py</extracomment>
        <translation>Return 打开，Tab 补全，上下键选择，Esc 关闭。</translation>
    </message>
    <message>
        <source>Return plays, Del deletes, Esc closes.</source>
        <extracomment>gui/recording/sheet.py</extracomment>
        <translation>Return 播放，Del 删除，Esc 关闭。</translation>
    </message>
    <message>
        <source>Return runs, Esc closes. Grey lines say why they cannot run.</source>
        <extracomment>gui/palette.py</extracomment>
        <translation>Return 运行，Esc 关闭。灰色的行说明为何无法运行。</translation>
    </message>
    <message>
        <source>Return saves among your pictures, Up and Down choose, Esc closes.</source>
        <extracomment>gui/charts/exportsheet.py</extracomment>
        <translation>Return 存入您的图片文件夹，上下键选择，Esc 关闭。</translation>
    </message>
    <message>
        <source>Return shows the chart at that moment.</source>
        <extracomment>gui/events/words.py</extracomment>
        <translation>Return 显示该时刻的图表。</translation>
    </message>
    <message>
        <source>Return shows the licence, Ctrl+C copies all of it, Esc closes.</source>
        <extracomment>gui/about/sheet.py</extracomment>
        <translation>Return 显示授权条款，Ctrl+C 全部复制，Esc 关闭。</translation>
    </message>
    <message>
        <source>Return starts with what is shown. Everything here can be changed later: “First-run page” in the Help menu.</source>
        <extracomment>gui/welcome/words.py</extracomment>
        <translation>按 Return 即以所示设置开始。这里的一切日后都能更改：「说明」菜单的「首次启动页」。</translation>
    </message>
    <message>
        <source>Return stores, empty text forgets it, Esc closes.</source>
        <extracomment>gui/feeds/contact.py</extracomment>
        <translation>Return 保存，空白文本则清除，Esc 关闭。</translation>
    </message>
    <message>
        <source>Return switches, Esc closes.</source>
        <extracomment>gui/picker.py</extracomment>
        <translation>Return 切换，Esc 关闭。</translation>
    </message>
    <message>
        <source>Return takes the name, Esc closes.</source>
        <extracomment>gui/namesheet.py</extracomment>
        <translation>Return 采用名称，Esc 关闭。</translation>
    </message>
    <message>
        <source>Return takes the new ones, Ctrl+Return makes a list of its own, Esc goes back.</source>
        <extracomment>gui/watchlist/importing.py</extracomment>
        <translation>Return 采用新的，Ctrl+Return 另成一份列表，Esc 返回。</translation>
    </message>
    <message>
        <source>Return takes, Esc closes.</source>
        <extracomment>gui/picker.py</extracomment>
        <translation>Return 采用，Esc 关闭。</translation>
    </message>
    <message>
        <source>Return writes, Up and Down choose the kind, Esc closes.</source>
        <extracomment>gui/filesheets.py</extracomment>
        <translation>Return 写出，上下键选择种类，Esc 关闭。</translation>
    </message>
    <message>
        <source>Revenue</source>
        <extracomment>gui/earnings/columns.py</extracomment>
        <translation>营收</translation>
    </message>
    <message>
        <source>Revenue, bn</source>
        <extracomment>gui/capex/form.py</extracomment>
        <translation>营收，十亿</translation>
    </message>
    <message>
        <source>Revenue: reported against expected, or the expected alone.</source>
        <extracomment>gui/earnings/columns.py</extracomment>
        <translation>营收：实际对预期，或仅预期。</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>gui/race/picking.py</extracomment>
        <translation>右</translation>
    </message>
    <message>
        <source>Right symbol</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>右侧代码</translation>
    </message>
    <message>
        <source>Rising and falling</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>上涨与下跌</translation>
    </message>
    <message>
        <source>Rising blue, falling orange, with triangles</source>
        <extracomment>gui/commands/look.py</extracomment>
        <translation>上涨蓝，下跌橙，并有三角形</translation>
    </message>
    <message>
        <source>Rising green, falling red</source>
        <extracomment>gui/commands/look.py</extracomment>
        <translation>上涨绿，下跌红</translation>
    </message>
    <message>
        <source>Rising red, falling blue</source>
        <extracomment>gui/commands/look.py</extracomment>
        <translation>上涨红，下跌蓝</translation>
    </message>
    <message>
        <source>Rising red, falling green</source>
        <extracomment>gui/commands/look.py</extracomment>
        <translation>上涨红，下跌绿</translation>
    </message>
    <message>
        <source>Risk reversal, 25 delta</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>风险逆转，25 delta</translation>
    </message>
    <message>
        <source>Rogers-Satchell</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>Rogers-Satchell</translation>
    </message>
    <message>
        <source>Root of the mean variance that a GARCH(1,1) forecasts for the next 30 days (Bollerslev, 1986). It stands beside IV30.</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>GARCH(1,1) 对未来 30 日所预测平均方差的平方根（Bollerslev，1986）。与 IV30 并列。</translation>
    </message>
    <message>
        <source>Root of the sum of squared 5-minute returns of the last session, annualised (Andersen and Bollerslev, 1998). The overnight gap is left out.</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>最近交易日 5 分钟报酬平方和的平方根，年化（Andersen 与 Bollerslev，1998）。不含隔夜跳空。</translation>
    </message>
    <message>
        <source>Rows of the list that show a value of this source, and before them those of which a value is older than three times its pace (plus the source's stated delay): greyed, with a clock. Delayed is another thing: a source that says it is 15 minutes behind, and keeps to that, is not stale.</source>
        <extracomment>gui/feeds/columns.py</extracomment>
        <translation>列表中显示此来源数值的行数；其前为数值已超过三倍步调（加上来源声明的延迟）的行数：以灰色加时钟表示。延迟是另一回事：来源声明落后 15 分钟且确实如此，并不算过时。</translation>
    </message>
    <message>
        <source>SEC contact address</source>
        <extracomment>gui/commands/feeds.py</extracomment>
        <translation>SEC 联系地址</translation>
    </message>
    <message>
        <source>SEC filing</source>
        <extracomment>engine/desk/guidance.py</extracomment>
        <translation>SEC 申报文档</translation>
    </message>
    <message>
        <source>SEC filings, period ends of the shipped capital spending</source>
        <extracomment>engine/desk/fiscal.py</extracomment>
        <translation>SEC 申报文档，随附资本支出的期间结束日</translation>
    </message>
    <message>
        <source>SMA {bars}</source>
        <extracomment>gui/charts/price/lines.py</extracomment>
        <translation>SMA {bars}</translation>
    </message>
    <message>
        <source>SVG, lines and words that stay sharp</source>
        <extracomment>gui/charts/exportsheet.py</extracomment>
        <translation>SVG，线条与文本保持锐利</translation>
    </message>
    <message>
        <source>Safe mode, as asked: nothing is contacted and the layout is the default one.</source>
        <extracomment>engine/startup.py</extracomment>
        <translation>依要求进入安全模式：不连接任何来源，使用缺省版面。</translation>
    </message>
    <message>
        <source>Safe mode: {safe_after} starts in a row failed.{why} Nothing is contacted and the layout is the default one; once a start works, the next one is normal.</source>
        <extracomment>engine/starts.py</extracomment>
        <translation>安全模式：连续 {safe_after} 次启动失败。{why} 不连接任何来源，版面为缺省；一旦启动成功，下次即恢复正常。</translation>
    </message>
    <message>
        <source>Said</source>
        <extracomment>gui/capex/model.py</extracomment>
        <translation>发表日</translation>
    </message>
    <message>
        <source>Sat</source>
        <extracomment>gui/format.py</extracomment>
        <translation>周六</translation>
    </message>
    <message>
        <source>Save picture</source>
        <extracomment>gui/charts/exportsheet.py</extracomment>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>Save the figures drawn</source>
        <extracomment>gui/commands/export.py</extracomment>
        <translation>保存所画的数值</translation>
    </message>
    <message>
        <source>Save the reports as iCalendar</source>
        <extracomment>gui/commands/earnings.py</extracomment>
        <translation>将财报存为 iCalendar</translation>
    </message>
    <message>
        <source>Save the rows to a file</source>
        <extracomment>gui/commands/tables.py</extracomment>
        <translation>将行存成文件</translation>
    </message>
    <message>
        <source>Save the workspace</source>
        <extracomment>gui/commands/workspace.py</extracomment>
        <translation>保存工作区</translation>
    </message>
    <message>
        <source>Save the workspace as</source>
        <extracomment>gui/commands/workspace.py</extracomment>
        <translation>另存工作区</translation>
    </message>
    <message>
        <source>Save to a file</source>
        <extracomment>gui/filesheets.py</extracomment>
        <translation>存成文件</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <extracomment>gui/charts/exportfiles.py</extracomment>
        <translation>已保存：{path}</translation>
    </message>
    <message>
        <source>Screen</source>
        <extracomment>gui/symbolfinder.py</extracomment>
        <translation>画面</translation>
    </message>
    <message>
        <source>Search keys and commands</source>
        <extracomment>gui/help.py</extracomment>
        <translation>搜索按键与命令</translation>
    </message>
    <message>
        <source>Search messages</source>
        <extracomment>gui/messages.py</extracomment>
        <translation>搜索消息</translation>
    </message>
    <message>
        <source>Search parts and licences</source>
        <extracomment>gui/about/sheet.py</extracomment>
        <translation>搜索组件与授权条款</translation>
    </message>
    <message>
        <source>Search settings</source>
        <extracomment>gui/settings/sheet.py</extracomment>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Searched on from the bottom</source>
        <extracomment>gui/tables/finding.py</extracomment>
        <translation>已从底部继续搜索</translation>
    </message>
    <message>
        <source>Searched on from the top</source>
        <extracomment>gui/tables/finding.py</extracomment>
        <translation>已从顶部继续搜索</translation>
    </message>
    <message>
        <source>Second symbol</source>
        <extracomment>gui/alerts/fields.py</extracomment>
        <translation>第二个代码</translation>
    </message>
    <message>
        <source>Section</source>
        <extracomment>gui/watchlist/cellrules.py</extracomment>
        <translation>分组标题</translation>
    </message>
    <message>
        <source>Section {name}</source>
        <extracomment>gui/tables/saying.py</extracomment>
        <translation>分组标题 {name}</translation>
    </message>
    <message>
        <source>Section {name}, {state}</source>
        <extracomment>gui/tables/saying.py</extracomment>
        <translation>分组标题 {name}，{state}</translation>
    </message>
    <message>
        <source>See whether the proxy in HTTPS_PROXY is right, then try again.</source>
        <extracomment>engine/updates.py</extracomment>
        <translation>请检查 HTTPS_PROXY 中的代理服务器是否正确，再试一次。</translation>
    </message>
    <message>
        <source>See whether this computer is online, then try again.</source>
        <extracomment>engine/updates.py</extracomment>
        <translation>请检查这台电脑是否连上网络，再试一次。</translation>
    </message>
    <message>
        <source>See whether this computer's date is right; a company's own certificate authority is named in CURL_CA_BUNDLE.</source>
        <extracomment>engine/updates.py</extracomment>
        <translation>请检查这台电脑的日期是否正确；公司自有的证书机构以 CURL_CA_BUNDLE 指定。</translation>
    </message>
    <message>
        <source>Select all rows</source>
        <extracomment>gui/commands/tables.py</extracomment>
        <translation>选取所有行</translation>
    </message>
    <message>
        <source>Sep</source>
        <extracomment>gui/format.py</extracomment>
        <translation>9月</translation>
    </message>
    <message>
        <source>Session</source>
        <extracomment>gui/earnings/columns.py</extracomment>
        <translation>时段</translation>
    </message>
    <message>
        <source>Set an own report date</source>
        <extracomment>gui/commands/earnings.py</extracomment>
        <translation>设置自己的财报日期</translation>
    </message>
    <message>
        <source>Setting</source>
        <extracomment>gui/settings/model.py</extracomment>
        <translation>设置</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>gui/commands/settings.py</extracomment>
        <translation>设置</translation>
    </message>
    <message>
        <source>Shape</source>
        <extracomment>gui/vol/layout.py</extracomment>
        <translation>形态</translation>
    </message>
    <message>
        <source>Share of revenue</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>占营收比重</translation>
    </message>
    <message>
        <source>Share of the earlier recorded days on which IV30 was below today's.</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>较早的纪录日中，IV30 低于今日的比例。</translation>
    </message>
    <message>
        <source>Share of the last session's realized variance that bipower variance leaves over, at least 0 (Barndorff-Nielsen and Shephard, 2004).</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>最近交易日实现方差中，双幂次方差未涵盖的比例，至少为 0（Barndorff-Nielsen 与 Shephard，2004）。</translation>
    </message>
    <message>
        <source>Share of the past reports that moved the price by less than the move implied now, percent.</source>
        <extracomment>gui/earnings/columns.py</extracomment>
        <translation>过去财报中，价格变动小于现在隐含波幅的比例，百分比。</translation>
    </message>
    <message>
        <source>Shorter than asked: this is all there is.</source>
        <extracomment>gui/charts/base.py</extracomment>
        <translation>比要求的短：这是全部数据。</translation>
    </message>
    <message>
        <source>Show symbol in a new chart</source>
        <extracomment>gui/commands/tables.py</extracomment>
        <translation>在新图表中显示代码</translation>
    </message>
    <message>
        <source>Show symbol in chart</source>
        <extracomment>gui/commands/tables.py</extracomment>
        <translation>在图表中显示代码</translation>
    </message>
    <message>
        <source>Shown as</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>显示方式</translation>
    </message>
    <message>
        <source>Shown list</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>显示的列表</translation>
    </message>
    <message>
        <source>Sigma</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>标准差</translation>
    </message>
    <message>
        <source>Simplified Chinese</source>
        <extracomment>gui/commands/language.py</extracomment>
        <translation>简体中文</translation>
    </message>
    <message>
        <source>Since 1 January</source>
        <extracomment>gui/commands/charts.py</extracomment>
        <translation>自 1 月 1 日</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>gui/recording/model.py</extracomment>
        <translation>大小</translation>
    </message>
    <message>
        <source>Slope</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>斜率</translation>
    </message>
    <message>
        <source>Slope of the term structure</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>期限结构的斜率</translation>
    </message>
    <message>
        <source>Slope {slope}, {level} at 30 days</source>
        <extracomment>gui/vol/termplot.py</extracomment>
        <translation>斜率 {slope}，30 日为 {level}</translation>
    </message>
    <message>
        <source>Smallest and largest size of the moves after past reports, percent.</source>
        <extracomment>gui/earnings/columns.py</extracomment>
        <translation>过去财报后波幅的最小与最大，百分比。</translation>
    </message>
    <message>
        <source>Smile of implied volatility</source>
        <extracomment>gui/vol/smileplot.py</extracomment>
        <translation>隐含波动率微笑曲线</translation>
    </message>
    <message>
        <source>Smile of the next expiry</source>
        <extracomment>gui/commands/vol.py</extracomment>
        <translation>下一个到期日的微笑曲线</translation>
    </message>
    <message>
        <source>Smile of the previous expiry</source>
        <extracomment>gui/commands/vol.py</extracomment>
        <translation>上一个到期日的微笑曲线</translation>
    </message>
    <message>
        <source>Snooze alerts</source>
        <extracomment>gui/commands/alerts.py</extracomment>
        <translation>暂缓警报</translation>
    </message>
    <message>
        <source>Snoozed to</source>
        <extracomment>gui/alerts/model.py</extracomment>
        <translation>暂缓至</translation>
    </message>
    <message>
        <source>Snoozed until {when}</source>
        <extracomment>gui/alerts/words.py</extracomment>
        <translation>暂缓到 {when}</translation>
    </message>
    <message>
        <source>Snoozed until {when} UTC</source>
        <extracomment>gui/alerts/pane.py</extracomment>
        <translation>暂缓到 {when} UTC</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <extracomment>gui/commands/tables.py</extracomment>
        <translation>递增排序</translation>
    </message>
    <message>
        <source>Sort by next column</source>
        <extracomment>gui/commands/tables.py</extracomment>
        <translation>依下一列排序</translation>
    </message>
    <message>
        <source>Sort by previous column</source>
        <extracomment>gui/commands/tables.py</extracomment>
        <translation>依上一列排序</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <extracomment>gui/commands/tables.py</extracomment>
        <translation>递减排序</translation>
    </message>
    <message>
        <source>Sorted by {column} - Ctrl+0 for your own order</source>
        <extracomment>gui/watchlist/editing.py</extracomment>
        <translation>依 {column} 排序 - Ctrl+0 回到自订顺序</translation>
    </message>
    <message>
        <source>Sorted by {column}, ascending</source>
        <extracomment>gui/tables/pane.py</extracomment>
        <translation>依 {column} 递增排序</translation>
    </message>
    <message>
        <source>Sorted by {column}, descending</source>
        <extracomment>gui/tables/pane.py</extracomment>
        <translation>依 {column} 递减排序</translation>
    </message>
    <message>
        <source>Sorted or filtered: Ctrl+0 and Esc bring your own order back</source>
        <extracomment>gui/alerts/pane.py</extracomment>
        <translation>已排序或筛选：Ctrl+0 与 Esc 恢复自己的顺序</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>gui/alerts/fields.py</extracomment>
        <translation>声音</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>gui/alerts/fields.py</extracomment>
        <translation>来源</translation>
    </message>
    <message>
        <source>Source: {sources}</source>
        <extracomment>engine/desk/icalendar.py</extracomment>
        <translation>来源：{sources}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <extracomment>gui/capex/words.py</extracomment>
        <translation>来源：{source}</translation>
    </message>
    <message>
        <source>Sources</source>
        <extracomment>gui/commands/command.py</extracomment>
        <translation>来源</translation>
    </message>
    <message>
        <source>Sources have no symbols; Ctrl+Shift+C copies the rows</source>
        <extracomment>gui/feeds/pane.py</extracomment>
        <translation>来源没有代码；Ctrl+Shift+C 拷贝各行</translation>
    </message>
    <message>
        <source>Sources that are not asked; Feeds switches them.</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>不询问的来源；在数据源画面切换。</translation>
    </message>
    <message>
        <source>Space shows or hides, Alt+Up and Alt+Down move, Del resets, Esc closes.</source>
        <extracomment>gui/watchlist/columnsheet.py</extracomment>
        <translation>Space 显示或隐藏，Alt+Up 与 Alt+Down 移动，Del 还原，Esc 关闭。</translation>
    </message>
    <message>
        <source>Space switches a source; on the SEC, Return opens the field for its address.</source>
        <extracomment>gui/welcome/sheet.py</extracomment>
        <translation>空白键开关来源；在 SEC 上按 Return 打开地址列。</translation>
    </message>
    <message>
        <source>Space switches.</source>
        <extracomment>gui/welcome/sources.py</extracomment>
        <translation>空白键切换。</translation>
    </message>
    <message>
        <source>Speed of the replay</source>
        <extracomment>gui/replaybar.py</extracomment>
        <translation>重播速度</translation>
    </message>
    <message>
        <source>Spending, bn US$</source>
        <extracomment>gui/capex/notes.py</extracomment>
        <translation>支出，十亿美元</translation>
    </message>
    <message>
        <source>Spread or ratio below the Race</source>
        <extracomment>gui/commands/race.py</extracomment>
        <translation>对比下方的差距或比值</translation>
    </message>
    <message>
        <source>Spread, left less right</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>差距，左减右</translation>
    </message>
    <message>
        <source>Stale / rows</source>
        <extracomment>gui/feeds/columns.py</extracomment>
        <translation>过时 / 行</translation>
    </message>
    <message>
        <source>Stale: told {age} ago, not confirmed since</source>
        <extracomment>gui/earnings/telling.py</extracomment>
        <translation>过时：{age}前得知，此后未再确认</translation>
    </message>
    <message>
        <source>Standard deviation of the move that the options price for the report alone, from the total variances of two expiries: the later one holds it, the earlier one or the time between them does not.</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>期权单就财报所定价的涨跌幅标准差，由两个到期日的总方差得出：较晚者含财报，较早者或两者之间不含。</translation>
    </message>
    <message>
        <source>Standard deviation of {window} daily log returns, their mean taken out, annualised with 252 sessions (coins 365 days). Completed bars only.</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>{window} 个每日对数报酬的标准差，已扣除平均，以 252 个交易日年化（加密货币 365 日）。仅用已完成的 K 线。</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>gui/welcome/sheet.py</extracomment>
        <translation>开始</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>gui/alerts/model.py</extracomment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Statement</source>
        <extracomment>gui/capex/notes.py</extracomment>
        <translation>陈述</translation>
    </message>
    <message>
        <source>Statements</source>
        <extracomment>gui/capex/notes.py</extracomment>
        <translation>陈述</translation>
    </message>
    <message>
        <source>Statements, {count}</source>
        <extracomment>gui/events/pane.py</extracomment>
        <translation>陈述，{count}</translation>
    </message>
    <message>
        <source>Statements: none known</source>
        <extracomment>gui/capex/notes.py</extracomment>
        <translation>陈述：未知</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>gui/earnings/columns.py</extracomment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <extracomment>gui/watchlist/tips.py</extracomment>
        <translation>状态：{status}</translation>
    </message>
    <message>
        <source>Store</source>
        <extracomment>gui/commands/editor.py</extracomment>
        <translation>保存</translation>
    </message>
    <message>
        <source>Store and add below</source>
        <extracomment>gui/commands/editor.py</extracomment>
        <translation>保存并在下方添加</translation>
    </message>
    <message>
        <source>Store, next cell</source>
        <extracomment>gui/commands/editor.py</extracomment>
        <translation>保存，下一格</translation>
    </message>
    <message>
        <source>Store, previous cell</source>
        <extracomment>gui/commands/editor.py</extracomment>
        <translation>保存，上一格</translation>
    </message>
    <message>
        <source>Strip</source>
        <extracomment>gui/race/measures.py</extracomment>
        <translation>组合</translation>
    </message>
    <message>
        <source>Strip against strip</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>组合对组合</translation>
    </message>
    <message>
        <source>Such as:</source>
        <extracomment>gui/alerts/sheet.py</extracomment>
        <translation>例如：</translation>
    </message>
    <message>
        <source>Suggestion above</source>
        <extracomment>gui/commands/editor.py</extracomment>
        <translation>上一个建议</translation>
    </message>
    <message>
        <source>Suggestion below</source>
        <extracomment>gui/commands/editor.py</extracomment>
        <translation>下一个建议</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <extracomment>gui/alerts/completion.py</extracomment>
        <translation>建议</translation>
    </message>
    <message>
        <source>Sum</source>
        <extracomment>gui/capex/cells.py</extracomment>
        <translation>合计</translation>
    </message>
    <message>
        <source>Sum of the board, {quarter}</source>
        <extracomment>gui/capex/words.py</extracomment>
        <translation>看板合计，{quarter}</translation>
    </message>
    <message>
        <source>Sun</source>
        <extracomment>gui/format.py</extracomment>
        <translation>周日</translation>
    </message>
    <message>
        <source>Sunday nearest to 31 October, 52 or 53 weeks</source>
        <extracomment>engine/desk/fiscal.py</extracomment>
        <translation>最接近 10 月 31 日的星期日，52 或 53 周</translation>
    </message>
    <message>
        <source>Surprise %</source>
        <extracomment>gui/earnings/columns.py</extracomment>
        <translation>惊奇 %</translation>
    </message>
    <message>
        <source>Swap left and right</source>
        <extracomment>gui/commands/race.py</extracomment>
        <translation>左右互换</translation>
    </message>
    <message>
        <source>Swapped</source>
        <extracomment>gui/keys/rebinding.py</extracomment>
        <translation>已互换</translation>
    </message>
    <message>
        <source>Switch alerts on or off</source>
        <extracomment>gui/commands/alerts.py</extracomment>
        <translation>打开或关闭警报</translation>
    </message>
    <message>
        <source>Switch this source on or off</source>
        <extracomment>gui/commands/feeds.py</extracomment>
        <translation>开关此来源</translation>
    </message>
    <message>
        <source>Switched off</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Switched off: {sources}. Ctrl+Z takes it back.</source>
        <extracomment>gui/feeds/pane.py</extracomment>
        <translation>已关闭：{sources}。Ctrl+Z 可撤销。</translation>
    </message>
    <message>
        <source>Switched on: {sources}. Ctrl+Z takes it back.</source>
        <extracomment>gui/feeds/pane.py</extracomment>
        <translation>已开启：{sources}。Ctrl+Z 可撤销。</translation>
    </message>
    <message>
        <source>Symbol</source>
        <extracomment>gui/alerts/fields.py</extracomment>
        <translation>代码</translation>
    </message>
    <message>
        <source>Symbol and measure of each line; none: the pair above.</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>各条线的代码与衡量方式；无：即上方那一对。</translation>
    </message>
    <message>
        <source>Symbol or company</source>
        <extracomment>gui/symbolsearch.py</extracomment>
        <translation>代码或公司</translation>
    </message>
    <message>
        <source>Symbols</source>
        <extracomment>gui/recording/model.py</extracomment>
        <translation>代码</translation>
    </message>
    <message>
        <source>Symbols beside the chart's own.</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>图表自己以外的代码。</translation>
    </message>
    <message>
        <source>Symbols with prices and volatilities; a cell tells its unit and quality</source>
        <extracomment>gui/watchlist/pane.py</extracomment>
        <translation>代码及其价格与波动率；保存格会说明单位与品质</translation>
    </message>
    <message>
        <source>Symbols with quotes, in the order of the list.</source>
        <extracomment>gui/recording/model.py</extracomment>
        <translation>有报价的代码，依列表顺序。</translation>
    </message>
    <message>
        <source>System: {language}</source>
        <extracomment>gui/welcome/words.py</extracomment>
        <translation>系统：{language}</translation>
    </message>
    <message>
        <source>TSMC beat expectations on sales, profit and margin</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>台积电销售、获利与毛利率优于预期</translation>
    </message>
    <message>
        <source>TSMC capital budget for 2024: 30 to 32 bn</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>台积电 2024 年资本预算：300 到 320 亿</translation>
    </message>
    <message>
        <source>TSMC may meet demand for CoWoS only in 2025 or 2026</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>台积电可能要到 2025 或 2026 年才能满足 CoWoS 需求</translation>
    </message>
    <message>
        <source>TSMC narrows its 2024 budget to US$30-32bn (28-32 before)</source>
        <extracomment>resources/replay/july-2024/events.csv</extracomment>
        <translation>台积电将 2024 年预算收敛为 300-320 亿美元（先前 280-320 亿）</translation>
    </message>
    <message>
        <source>TSMC reports Q2: revenue NT$673.5bn, gross margin 53.2%, US$1.48 per ADR against 1.42 expected</source>
        <extracomment>resources/replay/july-2024/events.csv</extracomment>
        <translation>台积电公布第 2 季：营收新台币 6,735 亿元，毛利率 53.2%，每 ADR 1.48 美元，预期 1.42</translation>
    </message>
    <message>
        <source>Tab and the arrows walk, Return stores, Esc closes.</source>
        <extracomment>gui/fieldform.py</extracomment>
        <translation>Tab 与方向键移动，Return 保存，Esc 关闭。</translation>
    </message>
    <message>
        <source>Tab and the arrows walk, Return takes the row, Esc closes.</source>
        <extracomment>gui/capex/form.py</extracomment>
        <translation>Tab 与方向键移动，Return 采用该行，Esc 关闭。</translation>
    </message>
    <message>
        <source>Tab goes on, arrows choose, Return and Esc take what is shown.</source>
        <extracomment>gui/welcome/sheet.py</extracomment>
        <translation>Tab 往下，方向键选择，Return 与 Esc 采用所示设置。</translation>
    </message>
    <message>
        <source>Tab goes on, arrows choose, Return takes, Esc leaves. An empty line is none.</source>
        <extracomment>gui/race/linesbox.py</extracomment>
        <translation>Tab 前往下一个，方向键选择，Return 采用，Esc 离开。空白行表示没有。</translation>
    </message>
    <message>
        <source>Table and key in the file.</source>
        <extracomment>gui/settings/model.py</extracomment>
        <translation>文件中的表与键。</translation>
    </message>
    <message>
        <source>Table rows</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>表格的行</translation>
    </message>
    <message>
        <source>Taiwan Semiconductor</source>
        <extracomment>engine/desk/capexboard.py</extracomment>
        <translation>台积电</translation>
    </message>
    <message>
        <source>Taken on the disk now.</source>
        <extracomment>gui/welcome/storage.py</extracomment>
        <translation>目前在磁盘上所占空间。</translation>
    </message>
    <message>
        <source>Target</source>
        <extracomment>gui/watchlist/cellrules.py</extracomment>
        <translation>目标价</translation>
    </message>
    <message>
        <source>Term structure of implied volatility</source>
        <extracomment>gui/vol/termplot.py</extracomment>
        <translation>隐含波动率期限结构</translation>
    </message>
    <message>
        <source>Text boxes</source>
        <extracomment>gui/commands/command.py</extracomment>
        <translation>文本方块</translation>
    </message>
    <message>
        <source>Text boxes and tables need it for themselves</source>
        <extracomment>gui/keys/refusing.py</extracomment>
        <translation>文本方块与表格自己需要它</translation>
    </message>
    <message>
        <source>Text boxes type it</source>
        <extracomment>gui/keys/refusing.py</extracomment>
        <translation>文本方块用它输入</translation>
    </message>
    <message>
        <source>That is no key</source>
        <extracomment>gui/keys/refusing.py</extracomment>
        <translation>那不是按键</translation>
    </message>
    <message>
        <source>The 30-day volatility that Cboe computes itself and sends with its delayed chain; the recipe is not published. Beside ours, never in its place; a difference of some points comes from time, from quotes we drop, or from a report.</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>Cboe 自行计算并随延迟期权链送出的 30 日波动率；方法未公布。与我们的并列，从不取代；几点的差异来自时间、我们剔除的报价或财报。</translation>
    </message>
    <message>
        <source>The PHLX chip index gained 7%, the most since 2022</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>费城半导体指数上涨 7%，为 2022 年以来最大</translation>
    </message>
    <message>
        <source>The Race has nothing to show yet</source>
        <extracomment>gui/alerts/making.py</extracomment>
        <translation>对比尚无可显示的内容</translation>
    </message>
    <message>
        <source>The Race needs a left and a right line</source>
        <extracomment>gui/race/pane.py</extracomment>
        <translation>对比需要左右各一条线</translation>
    </message>
    <message>
        <source>The Race shows {most} lines at most</source>
        <extracomment>gui/race/pane.py</extracomment>
        <translation>对比最多显示 {most} 条线</translation>
    </message>
    <message>
        <source>The Race stays as it is: {why}.</source>
        <extracomment>engine/core.py</extracomment>
        <translation>对比维持原状：{why}。</translation>
    </message>
    <message>
        <source>The Replay menu plays July 2024.</source>
        <extracomment>gui/ways.py</extracomment>
        <translation>「重播」菜单可播放 2024 年 7 月。</translation>
    </message>
    <message>
        <source>The SEC is not asked without a contact address (Sources menu): figures come from Yahoo and the table that comes with Voldesk.</source>
        <extracomment>gui/capex/words.py</extracomment>
        <translation>没有联系地址就不会询问 SEC（「来源」菜单）：数字来自 Yahoo 与 Voldesk 随附的表格。</translation>
    </message>
    <message>
        <source>The SEC is not asked without an address: “SEC contact address”</source>
        <extracomment>gui/feeds/pane.py</extracomment>
        <translation>没有地址就不询问 SEC：「SEC 联系地址」</translation>
    </message>
    <message>
        <source>The SEC is off until you enter an address, which it wants in every request: Return. The table that comes with Voldesk serves meanwhile, and says so.</source>
        <extracomment>gui/welcome/words.py</extracomment>
        <translation>SEC 在您输入地址之前是关闭的，它要求每次请求都附上地址：按 Return。在此期间由 Voldesk 随附的表格代替，并会注明。</translation>
    </message>
    <message>
        <source>The SEC publishes the quarterly reports of US companies for programs too, and asks each program to name whom it can write to. The address goes to sec.gov in the heading of every request, and to nobody else. It is kept in settings.toml. Without one the SEC is not asked: capex and revenue then come from Yahoo and from the table that comes with Voldesk.</source>
        <extracomment>gui/feeds/contact.py</extracomment>
        <translation>SEC 也向程序公开美国公司的季报，并要求每个程序说明可以写信给谁。该地址随每次请求的标头送往 sec.gov，不会给其他任何人。它保存在 settings.toml 中。没有地址就不会询问 SEC：资本支出与营收改由 Yahoo 与 Voldesk 随附的表格提供。</translation>
    </message>
    <message>
        <source>The SEC wants an e-mail address in every request and refuses those without one. “SEC contact address” (Sources menu, palette) takes it. Until then capex and revenue come from Yahoo and the table that comes with Voldesk.</source>
        <extracomment>gui/feeds/words.py</extracomment>
        <translation>SEC 要求每次请求附上电子邮件地址，否则拒绝。「SEC 联系地址」（「来源」菜单、命令面板）可以输入。在此之前，资本支出与营收来自 Yahoo 与 Voldesk 随附的表格。</translation>
    </message>
    <message>
        <source>The address the SEC wants in every request; none: it is not asked, Yahoo and the table that comes with Voldesk serve.</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>SEC 要求每次请求附上的地址；留空则不询问，由 Yahoo 与 Voldesk 随附的表格代替。</translation>
    </message>
    <message>
        <source>The alert's line as it was.</source>
        <extracomment>gui/alerts/logmodel.py</extracomment>
        <translation>当时的警报文本。</translation>
    </message>
    <message>
        <source>The calendar goes from {first} to {last}</source>
        <extracomment>gui/earnings/control.py</extracomment>
        <translation>日历自 {first} 到 {last}</translation>
    </message>
    <message>
        <source>The charts are still loading</source>
        <extracomment>gui/charts/exportfiles.py</extracomment>
        <translation>图表仍在加载</translation>
    </message>
    <message>
        <source>The charts could not be loaded</source>
        <extracomment>gui/plots.py</extracomment>
        <translation>无法加载图表</translation>
    </message>
    <message>
        <source>The charts could not be loaded; the log says why. The tables go on.</source>
        <extracomment>gui/plots.py</extracomment>
        <translation>无法加载图表；日志载明原因。表格照常运作。</translation>
    </message>
    <message>
        <source>The choices of a first start, all on one page.</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>首次启动的选择，都在一页上。</translation>
    </message>
    <message>
        <source>The clipboard refused the rows; nothing was removed</source>
        <extracomment>gui/watchlist/clipping.py</extracomment>
        <translation>剪贴板拒绝了这些行；没有移除任何内容</translation>
    </message>
    <message>
        <source>The company's name.</source>
        <extracomment>gui/capex/model.py</extracomment>
        <translation>公司名称。</translation>
    </message>
    <message>
        <source>The company's or the coin's name.</source>
        <extracomment>gui/movers/model.py</extracomment>
        <translation>公司或加密货币的名称。</translation>
    </message>
    <message>
        <source>The company's symbol.</source>
        <extracomment>gui/capex/model.py</extracomment>
        <translation>公司代码。</translation>
    </message>
    <message>
        <source>The crash report is in the clipboard</source>
        <extracomment>gui/crash.py</extracomment>
        <translation>当机报告已在剪贴板中</translation>
    </message>
    <message>
        <source>The day on which it said so.</source>
        <extracomment>gui/capex/model.py</extracomment>
        <translation>发表的日期。</translation>
    </message>
    <message>
        <source>The day on which it was said.</source>
        <extracomment>gui/capex/notes.py</extracomment>
        <translation>说出的日期。</translation>
    </message>
    <message>
        <source>The desktop keeps chords of this modifier for itself</source>
        <extracomment>gui/keys/refusing.py</extracomment>
        <translation>桌面环境保留此修饰键的组合</translation>
    </message>
    <message>
        <source>The desktop keeps it for itself</source>
        <extracomment>gui/keys/refusing.py</extracomment>
        <translation>桌面环境保留它</translation>
    </message>
    <message>
        <source>The drawings are hidden</source>
        <extracomment>gui/charts/tools.py</extracomment>
        <translation>绘图已隐藏</translation>
    </message>
    <message>
        <source>The engine stopped. The log says why; a restart may help.</source>
        <extracomment>engine/core.py</extracomment>
        <translation>引擎已停止。日志载明原因；重新启动可能有帮助。</translation>
    </message>
    <message>
        <source>The estimator and window of the list's RV and IV−RV columns.</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>列表 RV 与 IV−RV 列的估计量与窗口。</translation>
    </message>
    <message>
        <source>The events feed begins again</source>
        <extracomment>engine/desk/happeningskept.py</extracomment>
        <translation>事件重新开始记录</translation>
    </message>
    <message>
        <source>The figures are not there yet</source>
        <extracomment>gui/explaining.py</extracomment>
        <translation>数值尚未到达</translation>
    </message>
    <message>
        <source>The flag is as it was</source>
        <extracomment>gui/watchlist/flags.py</extracomment>
        <translation>旗标维持不变</translation>
    </message>
    <message>
        <source>The history cannot be opened ({fault}). It stays as it is; new values are kept and written when it can.</source>
        <extracomment>engine/desk/history/database.py</extracomment>
        <translation>无法打开历史数据（{fault}）。其维持原状；新数值会保留并在可行时写入。</translation>
    </message>
    <message>
        <source>The history cannot be stored ({cause}). It is kept and tried again.</source>
        <extracomment>engine/desk/recording.py</extracomment>
        <translation>无法保存历史数据（{cause}）。已保留并会再试。</translation>
    </message>
    <message>
        <source>The history cannot be stored ({error}); {stays}.</source>
        <extracomment>engine/desk/history/database.py</extracomment>
        <translation>无法保存历史数据（{error}）；{stays}。</translation>
    </message>
    <message>
        <source>The history cannot be used, {fault}; nothing is stored ({error}).</source>
        <extracomment>engine/desk/history/database.py</extracomment>
        <translation>无法使用历史数据，{fault}；未保存任何内容（{error}）。</translation>
    </message>
    <message>
        <source>The history could not be used, {fault}. It is kept as {kept}; a new one begins.</source>
        <extracomment>engine/desk/history/database.py</extracomment>
        <translation>历史数据无法使用，{fault}。已保留为 {kept}；开始新的一份。</translation>
    </message>
    <message>
        <source>The history is stored again.</source>
        <extracomment>engine/desk/recording.py</extracomment>
        <translation>历史数据已恢复保存。</translation>
    </message>
    <message>
        <source>The history was exported: {count} files in {folder}.</source>
        <extracomment>engine/folders.py</extracomment>
        <translation>已导出历史数据：{folder} 中 {count} 个文件。</translation>
    </message>
    <message>
        <source>The history was written by a newer version ({version}); it is only read.</source>
        <extracomment>engine/desk/history/database.py</extracomment>
        <translation>历史数据由较新版本（{version}）写成；仅供读取。</translation>
    </message>
    <message>
        <source>The instrument, as the program calls it.</source>
        <extracomment>gui/movers/model.py</extracomment>
        <translation>程序对该品种的称呼。</translation>
    </message>
    <message>
        <source>The last chart is empty already</source>
        <extracomment>gui/workspace/tabs.py</extracomment>
        <translation>最后一个图表已是空的</translation>
    </message>
    <message>
        <source>The last list is empty already</source>
        <extracomment>gui/watchlist/lists.py</extracomment>
        <translation>最后一份列表已是空的</translation>
    </message>
    <message>
        <source>The last one ended with: {reason}.</source>
        <extracomment>engine/starts.py</extracomment>
        <translation>上一次的结束原因：{reason}。</translation>
    </message>
    <message>
        <source>The last price arrived {age} ago</source>
        <extracomment>gui/watchlist/tips.py</extracomment>
        <translation>最新价于 {age}前到达</translation>
    </message>
    <message>
        <source>The last price is of {age} ago</source>
        <extracomment>gui/watchlist/tips.py</extracomment>
        <translation>最新价是 {age}前的</translation>
    </message>
    <message>
        <source>The last run did not crash</source>
        <extracomment>gui/crash.py</extracomment>
        <translation>上次运行没有当机</translation>
    </message>
    <message>
        <source>The list is empty</source>
        <extracomment>gui/links.py</extracomment>
        <translation>列表是空的</translation>
    </message>
    <message>
        <source>The log of alerts begins anew</source>
        <extracomment>engine/desk/alerts/log.py</extracomment>
        <translation>警报记录重新开始</translation>
    </message>
    <message>
        <source>The log stays as it is; Tab goes to the alerts</source>
        <extracomment>gui/alerts/pane.py</extracomment>
        <translation>记录保持不变；Tab 到警报</translation>
    </message>
    <message>
        <source>The money of the board.</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>看板的货币。</translation>
    </message>
    <message>
        <source>The named layout in use.</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>使用中的已命名版面。</translation>
    </message>
    <message>
        <source>The period that is meant.</source>
        <extracomment>gui/capex/notes.py</extracomment>
        <translation>所指的期间。</translation>
    </message>
    <message>
        <source>The profile is in use by another window and opened read-only.</source>
        <extracomment>engine/cli.py</extracomment>
        <translation>设置档文件夹正由另一窗口使用，以唯读打开。</translation>
    </message>
    <message>
        <source>The quarter must have ended, and not before 1990</source>
        <extracomment>gui/capex/own.py</extracomment>
        <translation>季度必须已结束，且不早于 1990 年</translation>
    </message>
    <message>
        <source>The range for the year; the release of 2024-07-31 gives it as the one before</source>
        <extracomment>resources/reference/guidance.csv</extracomment>
        <translation>全年的范围；2024-07-31 的新闻稿把它行为先前的范围</translation>
    </message>
    <message>
        <source>The ranked measure as a bar from the middle; full is the largest of the group.</source>
        <extracomment>gui/movers/model.py</extracomment>
        <translation>排序所依衡量值的长条，自中央起；满格为组内最大。</translation>
    </message>
    <message>
        <source>The recording has ended: only {free} MB are free on the disk.</source>
        <extracomment>engine/recordings.py</extracomment>
        <translation>录制已结束：磁盘只剩 {free} MB。</translation>
    </message>
    <message>
        <source>The replay stopped. The log says why; another date may work.</source>
        <extracomment>engine/feed/player.py</extracomment>
        <translation>重播已停止。日志载明原因；可试另一日期。</translation>
    </message>
    <message>
        <source>The rest goes on; the log holds the details.</source>
        <extracomment>gui/faults.py</extracomment>
        <translation>其余照常；日志载有细节。</translation>
    </message>
    <message>
        <source>The row is not in the list any more</source>
        <extracomment>gui/watchlist/editing.py</extracomment>
        <translation>该行已不在列表中</translation>
    </message>
    <message>
        <source>The same as they change</source>
        <extracomment>gui/welcome/words.py</extracomment>
        <translation>同上，即时变动</translation>
    </message>
    <message>
        <source>The same change in market value, billions of US$: shares times the change of the price.</source>
        <extracomment>gui/watchlist/headings.py</extracomment>
        <translation>同一涨跌换算的市值，十亿美元：股数乘以价格变动。</translation>
    </message>
    <message>
        <source>The same change in standard deviations of a day: of the implied volatility of the close before, else of realized volatility over 30 bars.</source>
        <extracomment>gui/watchlist/headings.py</extracomment>
        <translation>同一涨跌换算的当日标准差数：以前一收盘的隐含波动率，否则以 30 根 K 线的实现波动率计。</translation>
    </message>
    <message>
        <source>The same move in market value, US$: shares times the change of the price.</source>
        <extracomment>gui/movers/model.py</extracomment>
        <translation>同一涨跌换算的市值，美元：股数乘以价格变动。</translation>
    </message>
    <message>
        <source>The same move in standard deviations of a day, from the realized volatility of the days before.</source>
        <extracomment>gui/movers/model.py</extracomment>
        <translation>同一涨跌换算的当日标准差数，以之前各日的实现波动率计。</translation>
    </message>
    <message>
        <source>The same, backwards</source>
        <extracomment>gui/commands/vol.py</extracomment>
        <translation>同上，反向</translation>
    </message>
    <message>
        <source>The section is not in the list any more</source>
        <extracomment>gui/watchlist/editing.py</extracomment>
        <translation>该分组标题已不在列表中</translation>
    </message>
    <message>
        <source>The stored history cannot be read ({error}).</source>
        <extracomment>engine/desk/history/database.py</extracomment>
        <translation>无法读取已保存的历史数据（{error}）。</translation>
    </message>
    <message>
        <source>The stored history cannot be read ({unreadable}).</source>
        <extracomment>engine/desk/history/database.py</extracomment>
        <translation>无法读取已保存的历史数据（{unreadable}）。</translation>
    </message>
    <message>
        <source>The stored places of the panes are damaged or of another version: the panes stay where they are.</source>
        <extracomment>gui/workspace/workspaces.py</extracomment>
        <translation>保存的窗格位置已损坏或属于其他版本：窗格保持在原处。</translation>
    </message>
    <message>
        <source>The sum has no symbol</source>
        <extracomment>gui/capex/pane.py</extracomment>
        <translation>合计行没有代码</translation>
    </message>
    <message>
        <source>The symbol always stays, in the first place</source>
        <extracomment>gui/watchlist/listcolumns.py</extracomment>
        <translation>代码一律保留在第一位</translation>
    </message>
    <message>
        <source>The table is empty</source>
        <extracomment>gui/tables/pane.py</extracomment>
        <translation>表格是空的</translation>
    </message>
    <message>
        <source>The usual columns are back</source>
        <extracomment>gui/watchlist/columnsheet.py</extracomment>
        <translation>已还原一般列</translation>
    </message>
    <message>
        <source>The usual companies are back</source>
        <extracomment>gui/capex/owning.py</extracomment>
        <translation>已恢复缺省公司</translation>
    </message>
    <message>
        <source>The values it looks at, in the order of its line.</source>
        <extracomment>gui/alerts/model.py</extracomment>
        <translation>它检查的数值，依文本顺序。</translation>
    </message>
    <message>
        <source>The values of the moment.</source>
        <extracomment>gui/alerts/logmodel.py</extracomment>
        <translation>当时的数值。</translation>
    </message>
    <message>
        <source>The vol sheet cannot be computed: {{name}} does not load, see the log.</source>
        <extracomment>engine/desk/volthread.py</extracomment>
        <translation>无法计算波动率表：{{name}} 无法加载，请见日志。</translation>
    </message>
    <message>
        <source>The whole text is copied.</source>
        <extracomment>gui/about/reader.py</extracomment>
        <translation>已复制全部文本。</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>主题</translation>
    </message>
    <message>
        <source>There is an own row of {symbol} {quarter} already: F2 edits it</source>
        <extracomment>gui/capex/own.py</extracomment>
        <translation>{symbol} {quarter} 已有自己的行：F2 可编辑</translation>
    </message>
    <message>
        <source>There is no explanation of this.</source>
        <extracomment>gui/explain.py</extracomment>
        <translation>没有相关说明。</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Return makes it.</source>
        <extracomment>gui/filesheets.py</extracomment>
        <translation>没有文件夹 {folder}。Return 创建它。</translation>
    </message>
    <message>
        <source>There is no such day: {text}</source>
        <extracomment>gui/charts/days.py</extracomment>
        <translation>没有这一天：{text}</translation>
    </message>
    <message>
        <source>There is no such file</source>
        <extracomment>gui/watchlist/importing.py</extracomment>
        <translation>没有这个文件</translation>
    </message>
    <message>
        <source>There is no such home folder</source>
        <extracomment>gui/filesheets.py</extracomment>
        <translation>没有这个家目录</translation>
    </message>
    <message>
        <source>There is nothing here to be alerted about yet</source>
        <extracomment>gui/alerts/making.py</extracomment>
        <translation>这里还没有可设警报的项目</translation>
    </message>
    <message>
        <source>There is nothing here to draw on yet</source>
        <extracomment>gui/charts/tools.py</extracomment>
        <translation>此处尚无可绘图之处</translation>
    </message>
    <message>
        <source>There is nothing here to go to yet</source>
        <extracomment>gui/charts/travel.py</extracomment>
        <translation>此处尚无可前往之处</translation>
    </message>
    <message>
        <source>There is nothing new in this file</source>
        <extracomment>gui/watchlist/importing.py</extracomment>
        <translation>此文件中没有新内容</translation>
    </message>
    <message>
        <source>There is one list only; Ctrl+Shift+I makes another</source>
        <extracomment>gui/watchlist/lists.py</extracomment>
        <translation>只有一份列表；Ctrl+Shift+I 创建另一份</translation>
    </message>
    <message>
        <source>There is only one monitor</source>
        <extracomment>gui/workspace/floats.py</extracomment>
        <translation>只有一个屏幕</translation>
    </message>
    <message>
        <source>There is such an alert already: {text}</source>
        <extracomment>gui/earnings/control.py</extracomment>
        <translation>已有这样的警报：{text}</translation>
    </message>
    <message>
        <source>These lines run round the clock: there is nothing to fold</source>
        <extracomment>gui/race/pane.py</extracomment>
        <translation>这些线全天候进行：没有可折叠的</translation>
    </message>
    <message>
        <source>They begin and end at the same time</source>
        <extracomment>gui/alerts/quiet.py</extracomment>
        <translation>起讫时间相同</translation>
    </message>
    <message>
        <source>Third</source>
        <extracomment>gui/race/picking.py</extracomment>
        <translation>第三</translation>
    </message>
    <message>
        <source>This alert is not watched any more</source>
        <extracomment>gui/alerts/pane.py</extracomment>
        <translation>此警报已不再监看</translation>
    </message>
    <message>
        <source>This axis is not time: it has no dates.</source>
        <extracomment>gui/charts/travel.py</extracomment>
        <translation>此轴不是时间：没有日期。</translation>
    </message>
    <message>
        <source>This axis is not time: there is no range of days.</source>
        <extracomment>gui/vol/volplot.py</extracomment>
        <translation>此轴不是时间：没有日数范围。</translation>
    </message>
    <message>
        <source>This cannot be taken.</source>
        <extracomment>gui/alerts/sheet.py</extracomment>
        <translation>无法采用。</translation>
    </message>
    <message>
        <source>This chart begins on {day}</source>
        <extracomment>gui/charts/travel.py</extracomment>
        <translation>此图自 {day} 开始</translation>
    </message>
    <message>
        <source>This event belongs to no symbol: there is no chart to go to</source>
        <extracomment>gui/events/tables.py</extracomment>
        <translation>此事件不属于任何代码：没有可前往的图表</translation>
    </message>
    <message>
        <source>This file is too large for a list</source>
        <extracomment>gui/watchlist/importing.py</extracomment>
        <translation>此文件过大，不像列表</translation>
    </message>
    <message>
        <source>This hour / budget</source>
        <extracomment>gui/feeds/columns.py</extracomment>
        <translation>本小时 / 预算</translation>
    </message>
    <message>
        <source>This is a folder; add the name of the file</source>
        <extracomment>gui/filesheets.py</extracomment>
        <translation>这是文件夹；请加上文件名</translation>
    </message>
    <message>
        <source>This is no symbol; leave it empty for none</source>
        <extracomment>gui/events/own.py</extracomment>
        <translation>这不是代码；没有就留空</translation>
    </message>
    <message>
        <source>This is the only chart</source>
        <extracomment>gui/workspace/tabs.py</extracomment>
        <translation>这是唯一的图表</translation>
    </message>
    <message>
        <source>This list was written by a newer Voldesk and is not changed</source>
        <extracomment>gui/watchlist/edits.py</extracomment>
        <translation>此列表由较新的 Voldesk 写成，不予更动</translation>
    </message>
    <message>
        <source>This report is over: choose a coming one</source>
        <extracomment>gui/earnings/control.py</extracomment>
        <translation>此财报已过：请选择将来的财报</translation>
    </message>
    <message>
        <source>This row stands in no section</source>
        <extracomment>gui/watchlist/folding.py</extracomment>
        <translation>此行不在任何分组标题中</translation>
    </message>
    <message>
        <source>This statement belongs to no symbol: there is no chart to go to</source>
        <extracomment>gui/events/tables.py</extracomment>
        <translation>此陈述不属于任何代码：没有可前往的图表</translation>
    </message>
    <message>
        <source>This statement is shipped with its source and is not changed; Ins adds an own one</source>
        <extracomment>gui/events/owning.py</extracomment>
        <translation>此陈述连同来源随程序提供，不可更改；Ins 可添加自己的</translation>
    </message>
    <message>
        <source>This window floats already</source>
        <extracomment>gui/workspace/floats.py</extracomment>
        <translation>此窗口本来就是浮动的</translation>
    </message>
    <message>
        <source>Thu</source>
        <extracomment>gui/format.py</extracomment>
        <translation>周四</translation>
    </message>
    <message>
        <source>Tiles of equal size: the market value of most is not known</source>
        <extracomment>gui/movers/tiles.py</extracomment>
        <translation>方块大小相同：多数市值未知</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>gui/messages.py</extracomment>
        <translation>时间</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <extracomment>gui/alerts/logmodel.py</extracomment>
        <translation>时间（UTC）</translation>
    </message>
    <message>
        <source>Time axes linked</source>
        <extracomment>gui/linking.py</extracomment>
        <translation>时间轴已链接</translation>
    </message>
    <message>
        <source>Time axes not linked</source>
        <extracomment>gui/linking.py</extracomment>
        <translation>时间轴未链接</translation>
    </message>
    <message>
        <source>Time left to the next report.</source>
        <extracomment>gui/capex/model.py</extracomment>
        <translation>距下次财报的时间。</translation>
    </message>
    <message>
        <source>Time left to the report: to its hour, else to the open or close; days while the session is unknown; about so many (~) while the day is estimated; the last day of an estimated window.</source>
        <extracomment>gui/earnings/columns.py</extracomment>
        <translation>距财报的时间：到其时刻，否则到开盘或收盘；时段未知时以天计；日期为估计时为约略（~）天数；估计期间则计至最后一天。</translation>
    </message>
    <message>
        <source>Time of its first value.</source>
        <extracomment>gui/recording/model.py</extracomment>
        <translation>其第一个数值的时间。</translation>
    </message>
    <message>
        <source>Time since the last good answer.</source>
        <extracomment>gui/feeds/columns.py</extracomment>
        <translation>距上次良好回应的时间。</translation>
    </message>
    <message>
        <source>Time since the last price arrived, or since it was made if the market is closed. Amber when it is late, grey when it is stale.</source>
        <extracomment>gui/watchlist/headings.py</extracomment>
        <translation>距最新价到达的时间；休市时为距其产生的时间。迟到为琥珀色，过时为灰色。</translation>
    </message>
    <message>
        <source>Time to the next try of a source that must wait.</source>
        <extracomment>gui/feeds/columns.py</extracomment>
        <translation>须等待的来源距下次尝试的时间。</translation>
    </message>
    <message>
        <source>Times</source>
        <extracomment>gui/messages.py</extracomment>
        <translation>次数</translation>
    </message>
    <message>
        <source>To the list</source>
        <extracomment>gui/commands/vol.py</extracomment>
        <translation>到列表</translation>
    </message>
    <message>
        <source>Today, {day}: {count} reports</source>
        <extracomment>gui/earnings/control.py</extracomment>
        <translation>今天（{day}）：{count} 份财报</translation>
    </message>
    <message>
        <source>Told</source>
        <extracomment>gui/alerts/logmodel.py</extracomment>
        <translation>告知</translation>
    </message>
    <message>
        <source>Told by: {ways}</source>
        <extracomment>gui/alerts/words.py</extracomment>
        <translation>告知方式：{ways}</translation>
    </message>
    <message>
        <source>TradingView list, the rows as shown</source>
        <extracomment>gui/watchlist/exporting.py</extracomment>
        <translation>TradingView 列表，依画面所示的行</translation>
    </message>
    <message>
        <source>Traditional Chinese</source>
        <extracomment>gui/commands/language.py</extracomment>
        <translation>繁體中文</translation>
    </message>
    <message>
        <source>Trailing four quarters</source>
        <extracomment>gui/capex/measures.py</extracomment>
        <translation>近四季</translation>
    </message>
    <message>
        <source>Treemap</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>树状图</translation>
    </message>
    <message>
        <source>Treemap of the movers</source>
        <extracomment>gui/movers/tiles.py</extracomment>
        <translation>涨跌排行树状图</translation>
    </message>
    <message>
        <source>Treemap of the movers: {tile}</source>
        <extracomment>gui/movers/tiles.py</extracomment>
        <translation>涨跌排行树状图：{tile}</translation>
    </message>
    <message>
        <source>Trend</source>
        <extracomment>gui/watchlist/headings.py</extracomment>
        <translation>走势</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <extracomment>engine/updates.py</extracomment>
        <translation>请稍后再试。</translation>
    </message>
    <message>
        <source>Try this source now</source>
        <extracomment>gui/commands/feeds.py</extracomment>
        <translation>立即尝试此来源</translation>
    </message>
    <message>
        <source>Tue</source>
        <extracomment>gui/format.py</extracomment>
        <translation>周二</translation>
    </message>
    <message>
        <source>Type a company's symbol, such as META</source>
        <extracomment>gui/capex/own.py</extracomment>
        <translation>输入公司代码，例如 META</translation>
    </message>
    <message>
        <source>Type a currency by its three letters, such as USD</source>
        <extracomment>gui/capex/own.py</extracomment>
        <translation>输入三个字母的货币，例如 USD</translation>
    </message>
    <message>
        <source>Type a day: 31 jul, 2026-07-31 or +3d</source>
        <extracomment>gui/earnings/typed.py</extracomment>
        <translation>输入日期：31 jul、2026-07-31 或 +3d</translation>
    </message>
    <message>
        <source>Type billions of the currency, or nothing</source>
        <extracomment>gui/capex/own.py</extracomment>
        <translation>输入以十亿计的金额，或留空</translation>
    </message>
    <message>
        <source>Type billions of the currency, such as 8.47</source>
        <extracomment>gui/capex/own.py</extracomment>
        <translation>输入以十亿计的金额，例如 8.47</translation>
    </message>
    <message>
        <source>Type the quarter's last day, such as 2024-06-30, or 2024Q2</source>
        <extracomment>gui/capex/own.py</extracomment>
        <translation>输入季度最后一天，例如 2024-06-30，或 2024Q2</translation>
    </message>
    <message>
        <source>Type what is waited for, such as NVDA iv30 above 60</source>
        <extracomment>gui/alerts/sheet.py</extracomment>
        <translation>输入要等待的条件，例如 NVDA iv30 above 60</translation>
    </message>
    <message>
        <source>Type where the file shall be</source>
        <extracomment>gui/filesheets.py</extracomment>
        <translation>输入文件应在的位置</translation>
    </message>
    <message>
        <source>US payrolls for July: +114,000 (175,000 expected), unemployment 4.3%</source>
        <extracomment>resources/replay/july-2024/events.csv</extracomment>
        <translation>美国 7 月非农就业：+114,000（预期 175,000），失业率 4.3%</translation>
    </message>
    <message>
        <source>US$</source>
        <extracomment>gui/earnings/columns.py</extracomment>
        <translation>美元</translation>
    </message>
    <message>
        <source>USD</source>
        <extracomment>gui/capex/form.py</extracomment>
        <translation>USD</translation>
    </message>
    <message>
        <source>USD bn, %</source>
        <extracomment>gui/events/owning.py</extracomment>
        <translation>USD bn、%</translation>
    </message>
    <message>
        <source>UTC</source>
        <extracomment>gui/race/timeaxis.py</extracomment>
        <translation>UTC</translation>
    </message>
    <message>
        <source>UTC, sessions</source>
        <extracomment>gui/race/timeaxis.py</extracomment>
        <translation>UTC，交易时段</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>gui/commands/chart_tools.py</extracomment>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo typing</source>
        <extracomment>gui/commands/editor.py</extracomment>
        <translation>撤销输入</translation>
    </message>
    <message>
        <source>Undo {step}</source>
        <extracomment>gui/undotitles.py</extracomment>
        <translation>撤销 {step}</translation>
    </message>
    <message>
        <source>Undone</source>
        <extracomment>gui/charts/tools.py</extracomment>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <extracomment>gui/watchlist/edits.py</extracomment>
        <translation>已撤销：{step}</translation>
    </message>
    <message>
        <source>Unfold the section</source>
        <extracomment>gui/commands/lists.py</extracomment>
        <translation>展开分组标题</translation>
    </message>
    <message>
        <source>Unit</source>
        <extracomment>gui/capex/model.py</extracomment>
        <translation>单位</translation>
    </message>
    <message>
        <source>Up and Down choose the hour, Tab goes to the note, Return stores, Esc closes.</source>
        <extracomment>gui/earnings/datesheet.py</extracomment>
        <translation>上下键选择时段，Tab 到备注，Return 保存，Esc 关闭。</translation>
    </message>
    <message>
        <source>Update check</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>更新检查</translation>
    </message>
    <message>
        <source>VIX</source>
        <extracomment>gui/vol/historyplot.py</extracomment>
        <translation>VIX</translation>
    </message>
    <message>
        <source>VIX as published by Cboe, of the S&amp;P 500</source>
        <extracomment>engine/desk/racewords.py</extracomment>
        <translation>Cboe 公布的 VIX，标普 500</translation>
    </message>
    <message>
        <source>VIX is that of {vix}, not of {symbol}</source>
        <extracomment>engine/desk/racelines.py</extracomment>
        <translation>VIX 属于 {vix}，不属于 {symbol}</translation>
    </message>
    <message>
        <source>VIX, published</source>
        <extracomment>gui/race/picking.py</extracomment>
        <translation>VIX，公布值</translation>
    </message>
    <message>
        <source>VIX-style</source>
        <extracomment>gui/race/picking.py</extracomment>
        <translation>VIX 式</translation>
    </message>
    <message>
        <source>VIX-style strip</source>
        <extracomment>engine/desk/racewords.py</extracomment>
        <translation>VIX 式期权组合</translation>
    </message>
    <message>
        <source>VIX-style strip against own DVOL-style strip</source>
        <extracomment>gui/race/measures.py</extracomment>
        <translation>VIX 式组合对自算 DVOL 式组合</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>gui/alerts/fields.py</extracomment>
        <translation>数值</translation>
    </message>
    <message>
        <source>Values</source>
        <extracomment>gui/alerts/logmodel.py</extracomment>
        <translation>数值</translation>
    </message>
    <message>
        <source>Variance premium</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>方差溢价</translation>
    </message>
    <message>
        <source>Variance strip over all options out of the money after Cboe's published rules, to 43,200 minutes (Cboe, 2019). It weighs the wings and so stands above the figure at the money.</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>依 Cboe 公布规则，以所有虚值期权组成的方差组合，至 43,200 分钟（Cboe，2019）。它计入两翼，因此高于平值数值。</translation>
    </message>
    <message>
        <source>Variance strip over the smile of volatilities, cut where the absolute delta falls below 5%. Our own recipe: an empirical match of Deribit's index, not its text.</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>对波动率微笑曲线的方差组合，在绝对 delta 低于 5% 处截断。自订方法：经验上与 Deribit 指数相符，并非其原文。</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>gui/about/model.py</extracomment>
        <translation>版本</translation>
    </message>
    <message>
        <source>Version {version}, commit {commit}, built from the sources of {day}.</source>
        <extracomment>gui/about/words.py</extracomment>
        <translation>版本 {version}，提交 {commit}，由 {day} 的原代码建置。</translation>
    </message>
    <message>
        <source>Version {version}, run from its source.</source>
        <extracomment>gui/about/words.py</extracomment>
        <translation>版本 {version}，由原代码运行。</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>gui/commands/command.py</extracomment>
        <translation>查看</translation>
    </message>
    <message>
        <source>Vol</source>
        <extracomment>gui/charts/price/reading.py</extracomment>
        <translation>波动率</translation>
    </message>
    <message>
        <source>Vol sheet</source>
        <extracomment>gui/commands/app.py</extracomment>
        <translation>波动率表</translation>
    </message>
    <message>
        <source>Vol sheet of this symbol</source>
        <extracomment>gui/commands/charts.py</extracomment>
        <translation>此代码的波动率表</translation>
    </message>
    <message>
        <source>Vol sheet of {symbol}</source>
        <extracomment>gui/symbolfinder.py</extracomment>
        <translation>{symbol} 的波动率表</translation>
    </message>
    <message>
        <source>Volatility expected from today to each horizon; dots: implied ATM by expiry</source>
        <extracomment>gui/vol/forecastplot.py</extracomment>
        <translation>自今日到各期间的预期波动率；点：各到期日的隐含 ATM</translation>
    </message>
    <message>
        <source>Volatility of the 25-delta call less that of the 25-delta put, at the expiry nearest 30 days. Below 0 falls cost more than rises.</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>最接近 30 日的到期日上，25 delta 看涨期权波动率减 25 delta 看跌期权波动率。低于 0 表示下跌的价格高于上涨。</translation>
    </message>
    <message>
        <source>Volatility shock: VIX up to 65.73 and 38.57 at the close, DVOL up to 92.71 within the day</source>
        <extracomment>resources/replay/july-2024/events.csv</extracomment>
        <translation>波动率冲击：VIX 最高 65.73，收 38.57；DVOL 盘中最高 92.71</translation>
    </message>
    <message>
        <source>Voldesk ended unexpectedly on {when}: {cause}. Its lists are saved but for the last second.</source>
        <extracomment>engine/crashes.py</extracomment>
        <translation>Voldesk 于 {when} 意外结束：{cause}。除最后一秒外，列表均已保存。</translation>
    </message>
    <message>
        <source>Voldesk is free software under the MIT licence, without any warranty; no figure is advice.</source>
        <extracomment>gui/about/words.py</extracomment>
        <translation>Voldesk 是依 MIT 授权的自由软件，不提供任何担保；任何数字都不是建议。</translation>
    </message>
    <message>
        <source>Voldesk list</source>
        <extracomment>engine/desk/watchlist/formats.py</extracomment>
        <translation>Voldesk 列表</translation>
    </message>
    <message>
        <source>Voldesk list, the whole list</source>
        <extracomment>gui/watchlist/exporting.py</extracomment>
        <translation>Voldesk 列表，整份</translation>
    </message>
    <message>
        <source>Voldesk {newest} is out; you have {own}. Get it from {host}, where this one came from: nothing was downloaded.</source>
        <extracomment>engine/updates.py</extracomment>
        <translation>Voldesk {newest} 已推出；您的是 {own}。请到取得此版本的 {host} 下载：程序没有下载任何东西。</translation>
    </message>
    <message>
        <source>Voldesk {own} is newer than the newest that is out, {newest}.</source>
        <extracomment>engine/updates.py</extracomment>
        <translation>Voldesk {own} 比已推出的最新版 {newest} 还新。</translation>
    </message>
    <message>
        <source>Voldesk {own} is the newest version.</source>
        <extracomment>engine/updates.py</extracomment>
        <translation>Voldesk {own} 是最新版本。</translation>
    </message>
    <message>
        <source>Voldesk's own</source>
        <extracomment>gui/welcome/words.py</extracomment>
        <translation>Voldesk 缺省</translation>
    </message>
    <message>
        <source>Volume</source>
        <extracomment>gui/charts/price/catalogue.py</extracomment>
        <translation>成交量</translation>
    </message>
    <message>
        <source>Waiting for a symbol. Space in the watchlist shows the next one.</source>
        <extracomment>gui/charts/pane.py</extracomment>
        <translation>等待代码。在自选列表按 Space 显示下一个。</translation>
    </message>
    <message>
        <source>Waiting for the alerts</source>
        <extracomment>gui/alerts/tables.py</extracomment>
        <translation>等待警报</translation>
    </message>
    <message>
        <source>Waiting for the companies' figures</source>
        <extracomment>gui/capex/pane.py</extracomment>
        <translation>等待公司数字</translation>
    </message>
    <message>
        <source>Waiting for the events</source>
        <extracomment>gui/events/tables.py</extracomment>
        <translation>等待事件</translation>
    </message>
    <message>
        <source>Waiting for the first answer</source>
        <extracomment>gui/watchlist/model.py</extracomment>
        <translation>等待第一个回应</translation>
    </message>
    <message>
        <source>Waiting for the first figures.</source>
        <extracomment>gui/vol/volplot.py</extracomment>
        <translation>等待第一批数值。</translation>
    </message>
    <message>
        <source>Waiting for the first prices of the groups</source>
        <extracomment>gui/movers/pane.py</extracomment>
        <translation>等待各组的第一批价格</translation>
    </message>
    <message>
        <source>Waiting for the first volatility.</source>
        <extracomment>gui/race/pane.py</extracomment>
        <translation>等待第一个波动率。</translation>
    </message>
    <message>
        <source>Waiting for the log</source>
        <extracomment>gui/alerts/tables.py</extracomment>
        <translation>等待记录</translation>
    </message>
    <message>
        <source>Waiting for the report dates of the list</source>
        <extracomment>gui/earnings/pane.py</extracomment>
        <translation>等待列表的财报日期</translation>
    </message>
    <message>
        <source>Waiting for the state of the sources</source>
        <extracomment>gui/feeds/pane.py</extracomment>
        <translation>等待来源状态</translation>
    </message>
    <message>
        <source>Waits for</source>
        <extracomment>gui/alerts/fields.py</extracomment>
        <translation>等待条件</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>gui/notices.py</extracomment>
        <translation>警告</translation>
    </message>
    <message>
        <source>Watched from now on: {alerts}</source>
        <extracomment>gui/alerts/making.py</extracomment>
        <translation>自现在起监看：{alerts}</translation>
    </message>
    <message>
        <source>Watchlist</source>
        <extracomment>gui/commands/app.py</extracomment>
        <translation>自选列表</translation>
    </message>
    <message>
        <source>Wed</source>
        <extracomment>gui/format.py</extracomment>
        <translation>周三</translation>
    </message>
    <message>
        <source>Week</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>周</translation>
    </message>
    <message>
        <source>Week of {day}</source>
        <extracomment>gui/earnings/words.py</extracomment>
        <translation>{day} 当周</translation>
    </message>
    <message>
        <source>Weekly</source>
        <extracomment>gui/charts/price/catalogue.py</extracomment>
        <translation>周</translation>
    </message>
    <message>
        <source>Welcome to Voldesk</source>
        <extracomment>gui/welcome/sheet.py</extracomment>
        <translation>欢迎使用 Voldesk</translation>
    </message>
    <message>
        <source>What Voldesk is made of.</source>
        <extracomment>gui/about/model.py</extracomment>
        <translation>Voldesk 由哪些部分组成。</translation>
    </message>
    <message>
        <source>What a look at the sources found.</source>
        <extracomment>gui/capex/notes.py</extracomment>
        <translation>查证来源的结果。</translation>
    </message>
    <message>
        <source>What arrives is being recorded</source>
        <extracomment>gui/statusbar.py</extracomment>
        <translation>到达的内容正在录制</translation>
    </message>
    <message>
        <source>What counts as capital spending.</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>什么算作资本支出。</translation>
    </message>
    <message>
        <source>What for</source>
        <extracomment>gui/welcome/sources.py</extracomment>
        <translation>用途</translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>gui/events/model.py</extracomment>
        <translation>发生的事</translation>
    </message>
    <message>
        <source>What happened.</source>
        <extracomment>gui/messages.py</extracomment>
        <translation>发生了什么。</translation>
    </message>
    <message>
        <source>What has fired with the values of the moment, newest first</source>
        <extracomment>gui/alerts/tables.py</extracomment>
        <translation>已触发的警报与当时的数值，最新的在前</translation>
    </message>
    <message>
        <source>What has happened, newest first. Return shows the chart at that moment.</source>
        <extracomment>gui/events/tables.py</extracomment>
        <translation>发生的事，最新的在前。Return 显示该时刻的图表。</translation>
    </message>
    <message>
        <source>What is chosen here and in the settings, a text file</source>
        <extracomment>gui/welcome/words.py</extracomment>
        <translation>这里与设置中所选的内容，一个文本档</translation>
    </message>
    <message>
        <source>What is contacted</source>
        <extracomment>gui/welcome/tables.py</extracomment>
        <translation>连接对象</translation>
    </message>
    <message>
        <source>What is kept.</source>
        <extracomment>gui/welcome/storage.py</extracomment>
        <translation>保存的内容。</translation>
    </message>
    <message>
        <source>What is set.</source>
        <extracomment>gui/settings/model.py</extracomment>
        <translation>所设置的项目。</translation>
    </message>
    <message>
        <source>What is stored where</source>
        <extracomment>gui/welcome/tables.py</extracomment>
        <translation>各项存放位置</translation>
    </message>
    <message>
        <source>What is watched, how it stands and the values it looks at now</source>
        <extracomment>gui/alerts/tables.py</extracomment>
        <translation>监看的项目、其状态与现在检查的数值</translation>
    </message>
    <message>
        <source>What it does.</source>
        <extracomment>gui/help.py</extracomment>
        <translation>它的作用。</translation>
    </message>
    <message>
        <source>What it gave stays on the screen with its age until it is too old to be shown.</source>
        <extracomment>gui/feeds/words.py</extracomment>
        <translation>它提供的内容会连同时效留在画面上，直到太旧不宜显示。</translation>
    </message>
    <message>
        <source>What it is compared with.</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>与之比较的对象。</translation>
    </message>
    <message>
        <source>What it is now; those that differ from the default are bright.</source>
        <extracomment>gui/settings/model.py</extracomment>
        <translation>目前的值；与缺省不同者以亮色显示。</translation>
    </message>
    <message>
        <source>What it is under; Return shows the text.</source>
        <extracomment>gui/about/model.py</extracomment>
        <translation>所依的授权；按 Return 显示全文。</translation>
    </message>
    <message>
        <source>What it said in billions, and how sure.</source>
        <extracomment>gui/capex/notes.py</extracomment>
        <translation>以十亿计的说法，以及确定程度。</translation>
    </message>
    <message>
        <source>What it says now; Return changes it.</source>
        <extracomment>gui/alerts/form.py</extracomment>
        <translation>现在的内容；Return 可变更。</translation>
    </message>
    <message>
        <source>What it waits for, as it is typed.</source>
        <extracomment>gui/alerts/model.py</extracomment>
        <translation>等待的条件，如输入的文本。</translation>
    </message>
    <message>
        <source>What orders the bars and colours the tiles.</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>长条的顺序与方块的颜色所依。</translation>
    </message>
    <message>
        <source>What our look at the sources found: verified; differs, the tip says why; not found; own: yours.</source>
        <extracomment>gui/events/statementmodel.py</extracomment>
        <translation>我们查证来源的结果：已证实；有出入，提示说明原因；未找到；自己的：您的。</translation>
    </message>
    <message>
        <source>What stands under the price.</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>价格下方的内容。</translation>
    </message>
    <message>
        <source>What stands under the two lines.</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>两条线下方的内容。</translation>
    </message>
    <message>
        <source>What started Voldesk keeps it from asking.</source>
        <extracomment>engine/core.py</extracomment>
        <translation>Voldesk 的启动方式使它不能询问。</translation>
    </message>
    <message>
        <source>What stays with it where it is not first hand.</source>
        <extracomment>gui/capex/notes.py</extracomment>
        <translation>非第一手数字所附的标记。</translation>
    </message>
    <message>
        <source>What the board shows of each quarter.</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>看板对每一季显示的内容。</translation>
    </message>
    <message>
        <source>What the company counts as capital spending in the figures of its row; the newest quarter's.</source>
        <extracomment>gui/capex/model.py</extracomment>
        <translation>该行数字中公司计为资本支出的口径；以最新一季为准。</translation>
    </message>
    <message>
        <source>What the company said last that it would spend: period and billions; the details name currency and metric.</source>
        <extracomment>gui/capex/model.py</extracomment>
        <translation>公司最近表示的支出：期间与十亿；详细数据列出货币与口径。</translation>
    </message>
    <message>
        <source>What the number is.</source>
        <extracomment>gui/vol/layout.py</extracomment>
        <translation>这个数字是什么。</translation>
    </message>
    <message>
        <source>What the row's figures are in: billions of this currency, or percent.</source>
        <extracomment>gui/capex/model.py</extracomment>
        <translation>该行数字的单位：该货币的十亿，或百分比。</translation>
    </message>
    <message>
        <source>What the source gives.</source>
        <extracomment>gui/welcome/sources.py</extracomment>
        <translation>此来源提供的内容。</translation>
    </message>
    <message>
        <source>What was said of the symbols, with figure, source and check, newest first</source>
        <extracomment>gui/events/tables.py</extracomment>
        <translation>关于各代码的陈述，附数字、来源与查证，最新的在前</translation>
    </message>
    <message>
        <source>What was said, in one sentence.</source>
        <extracomment>gui/capex/notes.py</extracomment>
        <translation>所说的内容，用一句话。</translation>
    </message>
    <message>
        <source>What went wrong, for your eyes only; nothing is sent</source>
        <extracomment>gui/welcome/words.py</extracomment>
        <translation>发生过什么错误，仅供您查看；不会发送任何内容</translation>
    </message>
    <message>
        <source>When it fired last; UTC.</source>
        <extracomment>gui/alerts/model.py</extracomment>
        <translation>最近一次触发的时间；UTC。</translation>
    </message>
    <message>
        <source>When it happened; the line below has it in your zone too. Return shows the chart then.</source>
        <extracomment>gui/events/model.py</extracomment>
        <translation>发生的时间；下方一行也以您的时区表示。按 Return 显示当时的图表。</translation>
    </message>
    <message>
        <source>When it was said last.</source>
        <extracomment>gui/messages.py</extracomment>
        <translation>最后一次提及的时间。</translation>
    </message>
    <message>
        <source>When it was said or held.</source>
        <extracomment>gui/events/statementmodel.py</extracomment>
        <translation>说出或成立的日期。</translation>
    </message>
    <message>
        <source>When the values came that fired it.</source>
        <extracomment>gui/alerts/logmodel.py</extracomment>
        <translation>触发它的数值到达的时间。</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>gui/welcome/storage.py</extracomment>
        <translation>位置</translation>
    </message>
    <message>
        <source>Where it comes from.</source>
        <extracomment>gui/about/model.py</extracomment>
        <translation>它的出处。</translation>
    </message>
    <message>
        <source>Where the requests go; what follows the comma is asked rarely.</source>
        <extracomment>gui/welcome/sources.py</extracomment>
        <translation>请求送往何处；逗号之后的很少被询问。</translation>
    </message>
    <message>
        <source>Where today's IV30 stands between the least and the largest of the recorded days, at most 252: 0 is the least, 100 the largest. One spike moves it for a year.</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>今日 IV30 位于纪录日（至多 252 日）最小与最大之间的位置：0 为最小，100 为最大。一次尖峰会影响一年。</translation>
    </message>
    <message>
        <source>Who is asked.</source>
        <extracomment>gui/feeds/columns.py</extracomment>
        <translation>询问的对象。</translation>
    </message>
    <message>
        <source>Who names this day.</source>
        <extracomment>gui/earnings/columns.py</extracomment>
        <translation>谁提供此日期。</translation>
    </message>
    <message>
        <source>Who said it, and where it stands.</source>
        <extracomment>gui/events/statementmodel.py</extracomment>
        <translation>谁说的，出处何在。</translation>
    </message>
    <message>
        <source>Who says so.</source>
        <extracomment>gui/events/model.py</extracomment>
        <translation>谁这么说。</translation>
    </message>
    <message>
        <source>Who tells it.</source>
        <extracomment>gui/capex/notes.py</extracomment>
        <translation>谁提供。</translation>
    </message>
    <message>
        <source>Whose it is.</source>
        <extracomment>gui/events/model.py</extracomment>
        <translation>属于谁。</translation>
    </message>
    <message>
        <source>Whose volatility is compared.</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>比较谁的波动率。</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>gui/commands/command.py</extracomment>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Window managers keep Alt+Shift with arrows for themselves</source>
        <extracomment>gui/keys/refusing.py</extracomment>
        <translation>窗口管理员保留 Alt+Shift 加方向键</translation>
    </message>
    <message>
        <source>Without a market value: {symbols}</source>
        <extracomment>gui/movers/tiles.py</extracomment>
        <translation>没有市值：{symbols}</translation>
    </message>
    <message>
        <source>Workspace</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>工作区</translation>
    </message>
    <message>
        <source>Workspace {name}</source>
        <extracomment>gui/workspace/workspaces.py</extracomment>
        <translation>工作区 {name}</translation>
    </message>
    <message>
        <source>Workspace {name} deleted</source>
        <extracomment>gui/workspace/workspaces.py</extracomment>
        <translation>已删除工作区 {name}</translation>
    </message>
    <message>
        <source>Workspace {number}, {name}, saved</source>
        <extracomment>gui/workspace/workspaces.py</extracomment>
        <translation>已保存工作区 {number}，{name}</translation>
    </message>
    <message>
        <source>Writing the history to {folder}</source>
        <extracomment>gui/exporting.py</extracomment>
        <translation>正在将历史数据写入 {folder}</translation>
    </message>
    <message>
        <source>Yahoo stream</source>
        <extracomment>engine/sources.py</extracomment>
        <translation>Yahoo 串流</translation>
    </message>
    <message>
        <source>Yang-Zhang</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>Yang-Zhang</translation>
    </message>
    <message>
        <source>Yang-Zhang 30</source>
        <extracomment>gui/vol/historyplot.py</extracomment>
        <translation>Yang-Zhang 30</translation>
    </message>
    <message>
        <source>You have switched it off. Space switches it on again.</source>
        <extracomment>gui/feeds/words.py</extracomment>
        <translation>您已将它关闭。Space 重新打开。</translation>
    </message>
    <message>
        <source>Your list</source>
        <extracomment>gui/welcome/words.py</extracomment>
        <translation>您的列表</translation>
    </message>
    <message>
        <source>Your list stays; this one is put beside it.</source>
        <extracomment>gui/welcome/sheet.py</extracomment>
        <translation>您的列表保留；这一份放在旁边。</translation>
    </message>
    <message>
        <source>Your own mark, 1 to 7; each has a colour and its number.</source>
        <extracomment>gui/watchlist/headings.py</extracomment>
        <translation>您自己的标记，1 到 7；各有颜色与编号。</translation>
    </message>
    <message>
        <source>Your own name for the row; without one the source's, grey.</source>
        <extracomment>gui/watchlist/headings.py</extracomment>
        <translation>您为此行取的名称；没有时以灰色显示来源的名称。</translation>
    </message>
    <message>
        <source>Your own note on the row.</source>
        <extracomment>gui/watchlist/headings.py</extracomment>
        <translation>您对此行的备注。</translation>
    </message>
    <message>
        <source>Your own target price, in the instrument's currency.</source>
        <extracomment>gui/watchlist/headings.py</extracomment>
        <translation>您的目标价，以该品种的货币计。</translation>
    </message>
    <message>
        <source>Your own words</source>
        <extracomment>gui/alerts/fields.py</extracomment>
        <translation>您自己的文本</translation>
    </message>
    <message>
        <source>Yours</source>
        <extracomment>gui/earnings/telling.py</extracomment>
        <translation>您的</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <extracomment>gui/commands/charts.py</extracomment>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <extracomment>gui/commands/charts.py</extracomment>
        <translation>缩小</translation>
    </message>
    <message>
        <source>a line needs a symbol</source>
        <extracomment>engine/desk/racelines.py</extracomment>
        <translation>一条线需要一个代码</translation>
    </message>
    <message>
        <source>a name has at most {longest_name} characters</source>
        <extracomment>engine/desk/watchlist/naming.py</extracomment>
        <translation>名称最多 {longest_name} 个字符</translation>
    </message>
    <message>
        <source>a number</source>
        <extracomment>gui/alerts/fields.py</extracomment>
        <translation>数字</translation>
    </message>
    <message>
        <source>a part of the recording is damaged</source>
        <extracomment>engine/providers/replay/recorded_blocks.py</extracomment>
        <translation>录制文件的一部分已损坏</translation>
    </message>
    <message>
        <source>a part of the recording is damaged or too large</source>
        <extracomment>engine/providers/replay/recorded_blocks.py</extracomment>
        <translation>录制文件的一部分已损坏或过大</translation>
    </message>
    <message>
        <source>a part of the recording is unreadable</source>
        <extracomment>engine/providers/replay/recorded_blocks.py</extracomment>
        <translation>录制文件的一部分无法读取</translation>
    </message>
    <message>
        <source>a recording of format {version}, which this version cannot read</source>
        <extracomment>engine/providers/replay/recorded_blocks.py</extracomment>
        <translation>格式 {version} 的录制文件，此版本无法读取</translation>
    </message>
    <message>
        <source>a single figure, not a range</source>
        <extracomment>engine/desk/dump_statements.py</extracomment>
        <translation>单一数字，而非范围</translation>
    </message>
    <message>
        <source>a term structure has no closes: let the alert look live</source>
        <extracomment>engine/desk/alerts/looking.py</extracomment>
        <translation>期限结构没有收盘值：请让警报即时检查</translation>
    </message>
    <message>
        <source>a {word} needs two figures of one unit, not {one} and {other}</source>
        <extracomment>engine/desk/alerts/parsing.py</extracomment>
        <translation>{word}需要两个相同单位的数值，不能是 {one} 与 {other}</translation>
    </message>
    <message>
        <source>about the level of the first quarter; cash</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>约为第一季水准；现金</translation>
    </message>
    <message>
        <source>above</source>
        <extracomment>gui/alerts/fields.py</extracomment>
        <translation>高于</translation>
    </message>
    <message>
        <source>above all</source>
        <extracomment>gui/vol/standing.py</extracomment>
        <translation>高于全部</translation>
    </message>
    <message>
        <source>above every window</source>
        <extracomment>gui/vol/standing.py</extracomment>
        <translation>高于所有窗口</translation>
    </message>
    <message>
        <source>above the year before</source>
        <extracomment>gui/capex/guidance.py</extracomment>
        <translation>高于前一年</translation>
    </message>
    <message>
        <source>above {low}</source>
        <extracomment>gui/vol/standing.py</extracomment>
        <translation>高于 {low}</translation>
    </message>
    <message>
        <source>add own capex of {place}</source>
        <extracomment>engine/desk/ownsteps.py</extracomment>
        <translation>添加 {place} 的自己的资本支出</translation>
    </message>
    <message>
        <source>add section {name}</source>
        <extracomment>engine/desk/watchlist/undo.py</extracomment>
        <translation>添加分组标题 {name}</translation>
    </message>
    <message>
        <source>add statement of {named}</source>
        <extracomment>engine/desk/ownsteps.py</extracomment>
        <translation>添加 {named} 的陈述</translation>
    </message>
    <message>
        <source>add {lines}</source>
        <extracomment>engine/desk/alerts/steps.py</extracomment>
        <translation>添加 {lines}</translation>
    </message>
    <message>
        <source>add {names}</source>
        <extracomment>engine/desk/watchlist/undo.py</extracomment>
        <translation>添加 {names}</translation>
    </message>
    <message>
        <source>after close</source>
        <extracomment>gui/capex/words.py</extracomment>
        <translation>收盘后</translation>
    </message>
    <message>
        <source>after the close</source>
        <extracomment>gui/charts/price/reading.py</extracomment>
        <translation>收盘后</translation>
    </message>
    <message>
        <source>after {at}</source>
        <extracomment>gui/earnings/telling.py</extracomment>
        <translation>{at} 之后</translation>
    </message>
    <message>
        <source>after {value}</source>
        <extracomment>gui/earnings/telling.py</extracomment>
        <translation>{value} 之后</translation>
    </message>
    <message>
        <source>against {basis}</source>
        <extracomment>gui/charts/price/words.py</extracomment>
        <translation>相对{basis}</translation>
    </message>
    <message>
        <source>alert</source>
        <extracomment>gui/events/words.py</extracomment>
        <translation>警报</translation>
    </message>
    <message>
        <source>alert above</source>
        <extracomment>gui/alerts/levels.py</extracomment>
        <translation>警报：高于</translation>
    </message>
    <message>
        <source>alert below</source>
        <extracomment>gui/alerts/levels.py</extracomment>
        <translation>警报：低于</translation>
    </message>
    <message>
        <source>alert crossing</source>
        <extracomment>gui/alerts/levels.py</extracomment>
        <translation>警报：交叉</translation>
    </message>
    <message>
        <source>alert crossing down</source>
        <extracomment>gui/alerts/levels.py</extracomment>
        <translation>警报：向下交叉</translation>
    </message>
    <message>
        <source>alert crossing up</source>
        <extracomment>gui/alerts/levels.py</extracomment>
        <translation>警报：向上交叉</translation>
    </message>
    <message>
        <source>alert {id}</source>
        <extracomment>engine/alerting.py</extracomment>
        <translation>alert {id}</translation>
    </message>
    <message>
        <source>alert {lines}</source>
        <extracomment>engine/desk/alerts/steps.py</extracomment>
        <translation>警报 {lines}</translation>
    </message>
    <message>
        <source>alias</source>
        <extracomment>engine/desk/undo.py</extracomment>
        <translation>别名</translation>
    </message>
    <message>
        <source>all sources off</source>
        <extracomment>gui/statusbar.py</extracomment>
        <translation>所有来源已关闭</translation>
    </message>
    <message>
        <source>already in the list: {what}</source>
        <extracomment>gui/watchlist/clipping.py</extracomment>
        <translation>已在列表中：{what}</translation>
    </message>
    <message>
        <source>and the figure now</source>
        <extracomment>engine/desk/volstanding.py</extracomment>
        <translation>与目前的数值</translation>
    </message>
    <message>
        <source>and what is changed here lasts until the exit.</source>
        <extracomment>engine/files.py</extracomment>
        <translation>在此所作的变更只保留到结束为止。</translation>
    </message>
    <message>
        <source>another figure</source>
        <extracomment>gui/alerts/fields.py</extracomment>
        <translation>另一个数值</translation>
    </message>
    <message>
        <source>another program keeps it open for reading</source>
        <extracomment>engine/desk/history/database.py</extracomment>
        <translation>另一程序正开着它读取</translation>
    </message>
    <message>
        <source>answered</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>已答复</translation>
    </message>
    <message>
        <source>any date changed</source>
        <extracomment>engine/desk/alerts/completing.py</extracomment>
        <translation>any date changed</translation>
    </message>
    <message>
        <source>any earnings in 24h</source>
        <extracomment>engine/desk/alerts/completing.py</extracomment>
        <translation>any earnings in 24h</translation>
    </message>
    <message>
        <source>any feed down</source>
        <extracomment>engine/desk/alerts/completing.py</extracomment>
        <translation>any feed down</translation>
    </message>
    <message>
        <source>any of the lists</source>
        <extracomment>gui/alerts/fields.py</extracomment>
        <translation>任一列表</translation>
    </message>
    <message>
        <source>any source</source>
        <extracomment>gui/alerts/fields.py</extracomment>
        <translation>任一来源</translation>
    </message>
    <message>
        <source>armed</source>
        <extracomment>gui/alerts/words.py</extracomment>
        <translation>待命</translation>
    </message>
    <message>
        <source>armed: would fire; fired: not back by its band yet; waiting: a value is stale or missing; snoozed; off; expired.</source>
        <extracomment>gui/alerts/model.py</extracomment>
        <translation>待命：会触发；已触发：尚未回到回撤带之外；等待：有数值过旧或缺少；暂缓；关闭；到期。</translation>
    </message>
    <message>
        <source>as fast as possible</source>
        <extracomment>gui/replaybar.py</extracomment>
        <translation>尽快</translation>
    </message>
    <message>
        <source>as first filed, not restated</source>
        <extracomment>engine/desk/dump_capex.py</extracomment>
        <translation>依首次申报，未重编</translation>
    </message>
    <message>
        <source>as of {day}</source>
        <extracomment>gui/capex/words.py</extracomment>
        <translation>截至 {day}</translation>
    </message>
    <message>
        <source>as of {when}</source>
        <extracomment>gui/alerts/words.py</extracomment>
        <translation>截至 {when}</translation>
    </message>
    <message>
        <source>as stored, quotes not counted</source>
        <extracomment>engine/desk/volstanding.py</extracomment>
        <translation>如所保存，未计报价</translation>
    </message>
    <message>
        <source>as typed</source>
        <extracomment>gui/symbolsearch.py</extracomment>
        <translation>依所输入</translation>
    </message>
    <message>
        <source>as typed, no source knows it</source>
        <extracomment>gui/symbolsearch.py</extracomment>
        <translation>如输入，没有来源认得</translation>
    </message>
    <message>
        <source>at risk: none, {why}</source>
        <extracomment>gui/earnings/words.py</extracomment>
        <translation>风险市值：无，{why}</translation>
    </message>
    <message>
        <source>at the close of {date}</source>
        <extracomment>engine/desk/race.py</extracomment>
        <translation>{date} 收盘时</translation>
    </message>
    <message>
        <source>at the money</source>
        <extracomment>gui/vol/historyplot.py</extracomment>
        <translation>平值</translation>
    </message>
    <message>
        <source>at {at} UTC, {date}</source>
        <extracomment>engine/desk/race.py</extracomment>
        <translation>{date} {at} UTC</translation>
    </message>
    <message>
        <source>at-the-money volatility of the expiries around 30 days</source>
        <extracomment>engine/desk/volstanding.py</extracomment>
        <translation>30 日前后到期日的平值波动率</translation>
    </message>
    <message>
        <source>at-the-money volatility of the expiry of {date}</source>
        <extracomment>engine/desk/volevent.py</extracomment>
        <translation>{date} 到期的平值波动率</translation>
    </message>
    <message>
        <source>at-the-money volatility of {known} expiries</source>
        <extracomment>engine/desk/volchain.py</extracomment>
        <translation>{known} 个到期日的平值波动率</translation>
    </message>
    <message>
        <source>at-the-money volatility of {known} expiry</source>
        <extracomment>engine/desk/volchain.py</extracomment>
        <translation>{known} 个到期日的平值波动率</translation>
    </message>
    <message>
        <source>band {band}</source>
        <extracomment>engine/desk/alerts/writing.py</extracomment>
        <translation>回撤带 {band}</translation>
    </message>
    <message>
        <source>band: least to largest of {n} days</source>
        <extracomment>gui/vol/historyplot.py</extracomment>
        <translation>带状：{n} 日的最小到最大</translation>
    </message>
    <message>
        <source>bands: {bands}</source>
        <extracomment>gui/vol/coneplot.py</extracomment>
        <translation>带状：{bands}</translation>
    </message>
    <message>
        <source>bar before {later} rejected</source>
        <extracomment>engine/desk/bars.py</extracomment>
        <translation>{later} 之前的 K 线已剔除</translation>
    </message>
    <message>
        <source>bars, √ scale</source>
        <extracomment>gui/vol/coneplot.py</extracomment>
        <translation>K 线数，√ 刻度</translation>
    </message>
    <message>
        <source>before open</source>
        <extracomment>gui/capex/words.py</extracomment>
        <translation>开盘前</translation>
    </message>
    <message>
        <source>before or after the session</source>
        <extracomment>gui/watchlist/tips.py</extracomment>
        <translation>盘前或盘后</translation>
    </message>
    <message>
        <source>before the open</source>
        <extracomment>gui/charts/price/reading.py</extracomment>
        <translation>开盘前</translation>
    </message>
    <message>
        <source>before {at}</source>
        <extracomment>gui/earnings/telling.py</extracomment>
        <translation>{at} 之前</translation>
    </message>
    <message>
        <source>before {value}</source>
        <extracomment>gui/earnings/telling.py</extracomment>
        <translation>{value} 之前</translation>
    </message>
    <message>
        <source>below</source>
        <extracomment>gui/alerts/fields.py</extracomment>
        <translation>低于</translation>
    </message>
    <message>
        <source>below all</source>
        <extracomment>gui/vol/standing.py</extracomment>
        <translation>低于全部</translation>
    </message>
    <message>
        <source>below every window</source>
        <extracomment>gui/vol/standing.py</extracomment>
        <translation>低于所有窗口</translation>
    </message>
    <message>
        <source>below {high}</source>
        <extracomment>gui/vol/standing.py</extracomment>
        <translation>低于 {high}</translation>
    </message>
    <message>
        <source>between {low} and {high}</source>
        <extracomment>gui/vol/standing.py</extracomment>
        <translation>介于 {low} 与 {high}</translation>
    </message>
    <message>
        <source>beyond 2,000 rows, left out: {count}</source>
        <extracomment>gui/watchlist/clipping.py</extracomment>
        <translation>超过 2,000 行而略去：{count}</translation>
    </message>
    <message>
        <source>bid above ask</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation>买价高于卖价</translation>
    </message>
    <message>
        <source>big tech</source>
        <extracomment>engine/desk/watchlist/presets.py</extracomment>
        <translation>大型科技股</translation>
    </message>
    <message>
        <source>bn</source>
        <extracomment>gui/format.py</extracomment>
        <translation>十亿</translation>
    </message>
    <message>
        <source>bn US$</source>
        <extracomment>gui/capex/cells.py</extracomment>
        <translation>十亿美元</translation>
    </message>
    <message>
        <source>bn US$, at the rate each filing prints</source>
        <extracomment>gui/capex/measures.py</extracomment>
        <translation>十亿美元，按各申报文档所载汇率</translation>
    </message>
    <message>
        <source>bn of the company's currency</source>
        <extracomment>gui/capex/measures.py</extracomment>
        <translation>公司货币的十亿</translation>
    </message>
    <message>
        <source>bn {currency}</source>
        <extracomment>gui/capex/measures.py</extracomment>
        <translation>十亿 {currency}</translation>
    </message>
    <message>
        <source>body over {body_cap} MB</source>
        <extracomment>engine/providers/ccxtdoor.py</extracomment>
        <translation>内容超过 {body_cap} MB</translation>
    </message>
    <message>
        <source>both last live at {at} UTC on {day}</source>
        <extracomment>engine/desk/race.py</extracomment>
        <translation>两者最后同时即时于 {day} {at} UTC</translation>
    </message>
    <message>
        <source>broken</source>
        <extracomment>gui/feeds/words.py</extracomment>
        <translation>故障</translation>
    </message>
    <message>
        <source>by another definition a year before</source>
        <extracomment>engine/desk/capex.py</extracomment>
        <translation>前一年为另一种定义</translation>
    </message>
    <message>
        <source>by closes</source>
        <extracomment>gui/race/marking.py</extracomment>
        <translation>依收盘</translation>
    </message>
    <message>
        <source>by live figures</source>
        <extracomment>gui/race/marking.py</extracomment>
        <translation>依即时数值</translation>
    </message>
    <message>
        <source>by {day}</source>
        <extracomment>gui/earnings/model.py</extracomment>
        <translation>最迟 {day}</translation>
    </message>
    <message>
        <source>call</source>
        <extracomment>gui/vol/smileplot.py</extracomment>
        <translation>看涨期权</translation>
    </message>
    <message>
        <source>calls {size} over puts</source>
        <extracomment>gui/vol/smileplot.py</extracomment>
        <translation>看涨期权比看跌期权高 {size}</translation>
    </message>
    <message>
        <source>cancelled</source>
        <extracomment>engine/feed/gate.py</extracomment>
        <translation>已取消</translation>
    </message>
    <message>
        <source>cap change</source>
        <extracomment>engine/model/alert.py</extracomment>
        <translation>市值变动</translation>
    </message>
    <message>
        <source>capex</source>
        <extracomment>gui/capex/words.py</extracomment>
        <translation>资本支出</translation>
    </message>
    <message>
        <source>capex and revenue</source>
        <extracomment>engine/feed/lines.py</extracomment>
        <translation>资本支出与营收</translation>
    </message>
    <message>
        <source>capex incl. finance leases</source>
        <extracomment>resources/reference/guidance.csv</extracomment>
        <translation>资本支出，含融资租赁</translation>
    </message>
    <message>
        <source>capex incl. finance-lease principal</source>
        <extracomment>resources/reference/guidance.csv</extracomment>
        <translation>资本支出，含融资租赁本金</translation>
    </message>
    <message>
        <source>capex {share} % of it</source>
        <extracomment>gui/capex/words.py</extracomment>
        <translation>资本支出占其 {share} %</translation>
    </message>
    <message>
        <source>capital budget</source>
        <extracomment>resources/reference/guidance.csv</extracomment>
        <translation>资本预算</translation>
    </message>
    <message>
        <source>cash PP&amp;E</source>
        <extracomment>gui/capex/cells.py</extracomment>
        <translation>现金购置不动产、厂房及设备</translation>
    </message>
    <message>
        <source>cash PP&amp;E and other productive assets</source>
        <extracomment>engine/model/capex.py</extracomment>
        <translation>现金购置不动产、厂房及设备与其他生产性资产</translation>
    </message>
    <message>
        <source>cash capex</source>
        <extracomment>resources/reference/guidance.csv</extracomment>
        <translation>现金资本支出</translation>
    </message>
    <message>
        <source>cash capital expenditure</source>
        <extracomment>engine/model/capex.py</extracomment>
        <translation>现金资本支出</translation>
    </message>
    <message>
        <source>cash {change} % y/y</source>
        <extracomment>gui/capex/words.py</extracomment>
        <translation>现金 {change} % 同比增长</translation>
    </message>
    <message>
        <source>certificate refused</source>
        <extracomment>engine/errors.py</extracomment>
        <translation>证书被拒</translation>
    </message>
    <message>
        <source>chain has a single strike</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation>期权链只有一个行权价</translation>
    </message>
    <message>
        <source>chain has calls or puts only</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation>期权链只有看涨期权或只有看跌期权</translation>
    </message>
    <message>
        <source>chain of {date} {as_of} UTC</source>
        <extracomment>engine/desk/volinputs.py</extracomment>
        <translation>{date} {as_of} UTC 的期权链</translation>
    </message>
    <message>
        <source>change</source>
        <extracomment>gui/watchlist/tips.py</extracomment>
        <translation>涨跌</translation>
    </message>
    <message>
        <source>change (%)</source>
        <extracomment>engine/desk/watchlist/exporting.py</extracomment>
        <translation>change (%)</translation>
    </message>
    <message>
        <source>change in sigma of the day</source>
        <extracomment>gui/watchlist/tips.py</extracomment>
        <translation>当日涨跌（标准差）</translation>
    </message>
    <message>
        <source>change of market value</source>
        <extracomment>gui/movers/measures.py</extracomment>
        <translation>市值变动</translation>
    </message>
    <message>
        <source>change outside the session</source>
        <extracomment>gui/watchlist/tips.py</extracomment>
        <translation>盘前盘后涨跌</translation>
    </message>
    <message>
        <source>close</source>
        <extracomment>gui/charts/drawn.py</extracomment>
        <translation>收盘</translation>
    </message>
    <message>
        <source>close of 67.63 on 22 July, hourly high of 68.62 on 23 July</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>7 月 22 日收盘 67.63，7 月 23 日小时高点 68.62</translation>
    </message>
    <message>
        <source>close of {day}</source>
        <extracomment>engine/desk/alerts/looking.py</extracomment>
        <translation>{day} 收盘</translation>
    </message>
    <message>
        <source>close-to-close</source>
        <extracomment>engine/desk/estimators</extracomment>
        <translation>收盘对收盘</translation>
    </message>
    <message>
        <source>closes</source>
        <extracomment>gui/alerts/words.py</extracomment>
        <translation>收盘</translation>
    </message>
    <message>
        <source>closes of {day}</source>
        <extracomment>engine/desk/race.py</extracomment>
        <translation>{day} 的收盘</translation>
    </message>
    <message>
        <source>company press release</source>
        <extracomment>engine/desk/guidance.py</extracomment>
        <translation>公司新闻稿</translation>
    </message>
    <message>
        <source>computed from</source>
        <extracomment>engine/desk/freshness.py</extracomment>
        <translation>计算自</translation>
    </message>
    <message>
        <source>computed from the next session on</source>
        <extracomment>engine/desk/rows.py</extracomment>
        <translation>自下一交易日起计算</translation>
    </message>
    <message>
        <source>computed from {source}</source>
        <extracomment>engine/desk/rows.py</extracomment>
        <translation>由 {source} 计算</translation>
    </message>
    <message>
        <source>confirmed</source>
        <extracomment>engine/model/earnings.py</extracomment>
        <translation>已确认</translation>
    </message>
    <message>
        <source>connection lost</source>
        <extracomment>engine/providers/ccxtdoor.py</extracomment>
        <translation>连接中断</translation>
    </message>
    <message>
        <source>contains a blank</source>
        <extracomment>engine/desk/watchlist/symbol.py</extracomment>
        <translation>含有空白</translation>
    </message>
    <message>
        <source>contains a control character ({point})</source>
        <extracomment>engine/desk/watchlist/symbol.py</extracomment>
        <translation>含有控制字符（{point}）</translation>
    </message>
    <message>
        <source>contains a control or invisible character</source>
        <extracomment>engine/desk/watchlist/naming.py</extracomment>
        <translation>含有控制或不可见字符</translation>
    </message>
    <message>
        <source>contains a sign that no symbol has ({point})</source>
        <extracomment>engine/desk/watchlist/symbol.py</extracomment>
        <translation>含有代码不会有的符号（{point}）</translation>
    </message>
    <message>
        <source>contains an invisible character ({point})</source>
        <extracomment>engine/desk/watchlist/symbol.py</extracomment>
        <translation>含有不可见字符（{point}）</translation>
    </message>
    <message>
        <source>contains {path}, which separates folders</source>
        <extracomment>engine/desk/watchlist/naming.py</extracomment>
        <translation>含有分隔文件夹的 {path}</translation>
    </message>
    <message>
        <source>cooldown {cooldown_s}</source>
        <extracomment>engine/desk/alerts/writing.py</extracomment>
        <translation>间隔 {cooldown_s}</translation>
    </message>
    <message>
        <source>cross {sides}</source>
        <extracomment>engine/desk/happenings.py</extracomment>
        <translation>cross {sides}</translation>
    </message>
    <message>
        <source>crosses</source>
        <extracomment>gui/alerts/fields.py</extracomment>
        <translation>交叉</translation>
    </message>
    <message>
        <source>crosses above</source>
        <extracomment>gui/alerts/fields.py</extracomment>
        <translation>向上交叉</translation>
    </message>
    <message>
        <source>crosses below</source>
        <extracomment>gui/alerts/fields.py</extracomment>
        <translation>向下交叉</translation>
    </message>
    <message>
        <source>crossing</source>
        <extracomment>gui/events/words.py</extracomment>
        <translation>交叉</translation>
    </message>
    <message>
        <source>crush {value}</source>
        <extracomment>gui/earnings/telling.py</extracomment>
        <translation>波动率回落 {value}</translation>
    </message>
    <message>
        <source>crypto</source>
        <extracomment>engine/model/instrument.py</extracomment>
        <translation>加密货币</translation>
    </message>
    <message>
        <source>cut short</source>
        <extracomment>gui/recording/model.py</extracomment>
        <translation>被截断</translation>
    </message>
    <message>
        <source>cut {names}</source>
        <extracomment>engine/desk/watchlist/undo.py</extracomment>
        <translation>剪切 {names}</translation>
    </message>
    <message>
        <source>d</source>
        <extracomment>gui/alerts/words.py</extracomment>
        <translation>天</translation>
    </message>
    <message>
        <source>daily bar</source>
        <extracomment>engine/desk/realized.py</extracomment>
        <translation>日 K 线</translation>
    </message>
    <message>
        <source>daily bars</source>
        <extracomment>gui/charts/price/catalogue.py</extracomment>
        <translation>日 K 线</translation>
    </message>
    <message>
        <source>damaged at {after} UTC, ends there</source>
        <extracomment>engine/providers/replay/recorded.py</extracomment>
        <translation>损坏于 {after} UTC，到此为止</translation>
    </message>
    <message>
        <source>damaged at {after} UTC, goes on at {until}</source>
        <extracomment>engine/providers/replay/recorded.py</extracomment>
        <translation>损坏于 {after} UTC，自 {until} 继续</translation>
    </message>
    <message>
        <source>damaged at {time}</source>
        <extracomment>gui/recording/model.py</extracomment>
        <translation>{time} 处损坏</translation>
    </message>
    <message>
        <source>damaged, nothing of it can be played</source>
        <extracomment>engine/providers/replay/recorded_list.py</extracomment>
        <translation>已损坏，全部无法播放</translation>
    </message>
    <message>
        <source>dashed {middle}: median</source>
        <extracomment>gui/race/gap.py</extracomment>
        <translation>虚线 {middle}：中位数</translation>
    </message>
    <message>
        <source>data-center GPU revenue (not capex)</source>
        <extracomment>resources/reference/guidance.csv</extracomment>
        <translation>数据中心 GPU 营收（非资本支出）</translation>
    </message>
    <message>
        <source>date</source>
        <extracomment>gui/events/words.py</extracomment>
        <translation>日期</translation>
    </message>
    <message>
        <source>date changed</source>
        <extracomment>engine/desk/alerts/parsing.py</extracomment>
        <translation>日期变更</translation>
    </message>
    <message>
        <source>date {symbol} {source} {days} {stamp}</source>
        <extracomment>engine/desk/happenings.py</extracomment>
        <translation>date {symbol} {source} {days} {stamp}</translation>
    </message>
    <message>
        <source>day</source>
        <extracomment>gui/charts/price/lines.py</extracomment>
        <translation>日</translation>
    </message>
    <message>
        <source>day as expected: {source}</source>
        <extracomment>engine/desk/earnings.py</extracomment>
        <translation>日期如预期：{source}</translation>
    </message>
    <message>
        <source>day unknown</source>
        <extracomment>gui/capex/guidance.py</extracomment>
        <translation>日期不明</translation>
    </message>
    <message>
        <source>days missing in the window</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation>窗口内缺少日数</translation>
    </message>
    <message>
        <source>days, √ scale</source>
        <extracomment>gui/vol/forecastplot.py</extracomment>
        <translation>天数，√ 刻度</translation>
    </message>
    <message>
        <source>delayed</source>
        <extracomment>gui/charts/held.py</extracomment>
        <translation>延迟</translation>
    </message>
    <message>
        <source>delayed {time}</source>
        <extracomment>gui/alerts/logmodel.py</extracomment>
        <translation>延迟 {time}</translation>
    </message>
    <message>
        <source>delete</source>
        <extracomment>gui/charts/tools.py</extracomment>
        <translation>删除</translation>
    </message>
    <message>
        <source>delete list {name}</source>
        <extracomment>engine/desk/watchlist/undo.py</extracomment>
        <translation>删除列表 {name}</translation>
    </message>
    <message>
        <source>desktop</source>
        <extracomment>gui/alerts/words.py</extracomment>
        <translation>桌面</translation>
    </message>
    <message>
        <source>different estimators</source>
        <extracomment>engine/desk/racewords.py</extracomment>
        <translation>不同的估计量</translation>
    </message>
    <message>
        <source>differs</source>
        <extracomment>gui/events/words.py</extracomment>
        <translation>有出入</translation>
    </message>
    <message>
        <source>discount</source>
        <extracomment>gui/vol/forecastplot.py</extracomment>
        <translation>折价</translation>
    </message>
    <message>
        <source>does not apply to this instrument</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation>不适用于此品种</translation>
    </message>
    <message>
        <source>down</source>
        <extracomment>gui/feeds/words.py</extracomment>
        <translation>跌</translation>
    </message>
    <message>
        <source>draw</source>
        <extracomment>gui/charts/tools.py</extracomment>
        <translation>绘图</translation>
    </message>
    <message>
        <source>drop own date of {symbol}</source>
        <extracomment>engine/desk/ownsteps.py</extracomment>
        <translation>取消 {symbol} 的自己的日期</translation>
    </message>
    <message>
        <source>due</source>
        <extracomment>gui/earnings/model.py</extracomment>
        <translation>到期</translation>
    </message>
    <message>
        <source>earnings in 24h</source>
        <extracomment>engine/desk/alerts/parsing.py</extracomment>
        <translation>24 小时内财报</translation>
    </message>
    <message>
        <source>edit alert {line}</source>
        <extracomment>engine/desk/alerts/steps.py</extracomment>
        <translation>编辑警报 {line}</translation>
    </message>
    <message>
        <source>edit own capex of {place}</source>
        <extracomment>engine/desk/ownsteps.py</extracomment>
        <translation>编辑 {place} 的自己的资本支出</translation>
    </message>
    <message>
        <source>edit statement of {named}</source>
        <extracomment>engine/desk/ownsteps.py</extracomment>
        <translation>编辑 {named} 的陈述</translation>
    </message>
    <message>
        <source>edit {what} of {name}</source>
        <extracomment>engine/desk/watchlist/undo.py</extracomment>
        <translation>编辑 {name} 的{what}</translation>
    </message>
    <message>
        <source>eighth</source>
        <extracomment>engine/desk/finding.py</extracomment>
        <translation>八</translation>
    </message>
    <message>
        <source>empty</source>
        <extracomment>gui/tables/saying.py</extracomment>
        <translation>空白</translation>
    </message>
    <message>
        <source>empty list {name}</source>
        <extracomment>engine/desk/watchlist/undo.py</extracomment>
        <translation>清空列表 {name}</translation>
    </message>
    <message>
        <source>empty or binary</source>
        <extracomment>engine/settings.py</extracomment>
        <translation>空白或二进位</translation>
    </message>
    <message>
        <source>empty quote</source>
        <extracomment>engine/desk/prices.py</extracomment>
        <translation>空的报价</translation>
    </message>
    <message>
        <source>empty reply</source>
        <extracomment>engine/desk/store.py</extracomment>
        <translation>空的回应</translation>
    </message>
    <message>
        <source>entry refused</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation>拒绝进入</translation>
    </message>
    <message>
        <source>equity</source>
        <extracomment>engine/model/instrument.py</extracomment>
        <translation>股票</translation>
    </message>
    <message>
        <source>estimated</source>
        <extracomment>engine/model/earnings.py</extracomment>
        <translation>估计</translation>
    </message>
    <message>
        <source>etf</source>
        <extracomment>engine/model/instrument.py</extracomment>
        <translation>ETF</translation>
    </message>
    <message>
        <source>every bar of {label} is impossible</source>
        <extracomment>engine/providers/bars.py</extracomment>
        <translation>{label} 的每根 K 线都不合理</translation>
    </message>
    <message>
        <source>every bid is zero</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation>所有买价皆为零</translation>
    </message>
    <message>
        <source>every day is equal</source>
        <extracomment>engine/desk/ranks.py</extracomment>
        <translation>每天都相同</translation>
    </message>
    <message>
        <source>every time</source>
        <extracomment>gui/alerts/words.py</extracomment>
        <translation>每一次</translation>
    </message>
    <message>
        <source>expected about {day}, which has passed; no source tells more</source>
        <extracomment>engine/desk/earningsrows.py</extracomment>
        <translation>预期约在 {day}，已过；没有来源提供更多</translation>
    </message>
    <message>
        <source>expected {value}</source>
        <extracomment>gui/earnings/telling.py</extracomment>
        <translation>预估 {value}</translation>
    </message>
    <message>
        <source>expired</source>
        <extracomment>gui/alerts/words.py</extracomment>
        <translation>已到期</translation>
    </message>
    <message>
        <source>expiries beyond the windows: {n}</source>
        <extracomment>gui/vol/coneplot.py</extracomment>
        <translation>窗口之外的到期日：{n}</translation>
    </message>
    <message>
        <source>expiries of {days}, {where} {report}{none}</source>
        <extracomment>engine/desk/volevent.py</extracomment>
        <translation>到期日 {days}，{where}{report}{none}</translation>
    </message>
    <message>
        <source>exported at (UTC)</source>
        <extracomment>engine/desk/watchlist/exporting.py</extracomment>
        <translation>exported at (UTC)</translation>
    </message>
    <message>
        <source>extrapolated: no pair of expiries brackets 30 days</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation>外推：没有到期日对夹住 30 日</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>gui/alerts/logmodel.py</extracomment>
        <translation>失败</translation>
    </message>
    <message>
        <source>feed down</source>
        <extracomment>engine/desk/alerts/parsing.py</extracomment>
        <translation>数据源中断</translation>
    </message>
    <message>
        <source>feed {source} down</source>
        <extracomment>engine/desk/alerts/writing.py</extracomment>
        <translation>feed {source} down</translation>
    </message>
    <message>
        <source>fifth</source>
        <extracomment>engine/desk/finding.py</extracomment>
        <translation>五</translation>
    </message>
    <message>
        <source>filed {day}</source>
        <extracomment>gui/capex/words.py</extracomment>
        <translation>申报于 {day}</translation>
    </message>
    <message>
        <source>fired</source>
        <extracomment>gui/alerts/words.py</extracomment>
        <translation>已触发</translation>
    </message>
    <message>
        <source>fires now</source>
        <extracomment>gui/alerts/values.py</extracomment>
        <translation>现在触发</translation>
    </message>
    <message>
        <source>fires when it crosses: it is there now</source>
        <extracomment>gui/alerts/values.py</extracomment>
        <translation>交叉时触发：现在正好相等</translation>
    </message>
    <message>
        <source>fires when it crosses: {here}</source>
        <extracomment>gui/alerts/values.py</extracomment>
        <translation>交叉时触发：{here}</translation>
    </message>
    <message>
        <source>fires {apart} higher</source>
        <extracomment>gui/alerts/values.py</extracomment>
        <translation>再高 {apart} 触发</translation>
    </message>
    <message>
        <source>fires {apart} lower</source>
        <extracomment>gui/alerts/values.py</extracomment>
        <translation>再低 {apart} 触发</translation>
    </message>
    <message>
        <source>first figure of the chain</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>此系列的第一个数字</translation>
    </message>
    <message>
        <source>first filed as {value}</source>
        <extracomment>gui/capex/words.py</extracomment>
        <translation>首次申报为 {value}</translation>
    </message>
    <message>
        <source>first known here</source>
        <extracomment>engine/desk/guidance.py</extracomment>
        <translation>此处最早所知</translation>
    </message>
    <message>
        <source>first line missing</source>
        <extracomment>engine/listfiles.py</extracomment>
        <translation>缺少第一行</translation>
    </message>
    <message>
        <source>fiscal quarter</source>
        <extracomment>gui/earnings/missing.py</extracomment>
        <translation>财务季度</translation>
    </message>
    <message>
        <source>fiscal quarter to {text}</source>
        <extracomment>engine/providers/nasdaq/calendar.py</extracomment>
        <translation>财季至 {text}</translation>
    </message>
    <message>
        <source>fit</source>
        <extracomment>gui/vol/smileplot.py</extracomment>
        <translation>拟合</translation>
    </message>
    <message>
        <source>flag</source>
        <extracomment>engine/desk/undo.py</extracomment>
        <translation>旗标</translation>
    </message>
    <message>
        <source>flag {names}</source>
        <extracomment>engine/desk/watchlist/undo.py</extracomment>
        <translation>标记 {names}</translation>
    </message>
    <message>
        <source>flag {number}</source>
        <extracomment>gui/watchlist/reading.py</extracomment>
        <translation>旗标 {number}</translation>
    </message>
    <message>
        <source>folded</source>
        <extracomment>gui/tables/saying.py</extracomment>
        <translation>已折叠</translation>
    </message>
    <message>
        <source>forward</source>
        <extracomment>gui/vol/termplot.py</extracomment>
        <translation>远期价</translation>
    </message>
    <message>
        <source>fourth</source>
        <extracomment>engine/desk/finding.py</extracomment>
        <translation>四</translation>
    </message>
    <message>
        <source>frame over {frame_cap} MiB</source>
        <extracomment>engine/providers/socket.py</extracomment>
        <translation>帧超过 {frame_cap} MiB</translation>
    </message>
    <message>
        <source>frozen</source>
        <extracomment>gui/charts/held.py</extracomment>
        <translation>冻结</translation>
    </message>
    <message>
        <source>frozen: the last good figure, kept until the market gives a new one</source>
        <extracomment>gui/tables/cell.py</extracomment>
        <translation>冻结：保留最后的良好数值，直到市场给出新的</translation>
    </message>
    <message>
        <source>future</source>
        <extracomment>engine/model/instrument.py</extracomment>
        <translation>期货</translation>
    </message>
    <message>
        <source>fx</source>
        <extracomment>engine/model/instrument.py</extracomment>
        <translation>外汇</translation>
    </message>
    <message>
        <source>given up</source>
        <extracomment>engine/feed/streamsession.py</extracomment>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>group {place} of {all}</source>
        <extracomment>gui/movers/pane.py</extracomment>
        <translation>第 {place} 组，共 {all} 组</translation>
    </message>
    <message>
        <source>h</source>
        <extracomment>gui/alerts/fields.py</extracomment>
        <translation>小时</translation>
    </message>
    <message>
        <source>has no name before or host after @</source>
        <extracomment>engine/settings.py</extracomment>
        <translation>@ 前没有名称或 @ 后没有主机</translation>
    </message>
    <message>
        <source>headline {change} % y/y</source>
        <extracomment>gui/capex/words.py</extracomment>
        <translation>公布值 {change} % 同比增长</translation>
    </message>
    <message>
        <source>headlined by another definition a year before</source>
        <extracomment>engine/desk/capex.py</extracomment>
        <translation>一年前的标题数字采用另一定义</translation>
    </message>
    <message>
        <source>held back a price of {price}</source>
        <extracomment>engine/desk/prices.py</extracomment>
        <translation>保留了价格 {price} 未采用</translation>
    </message>
    <message>
        <source>hidden</source>
        <extracomment>gui/watchlist/columnsheet.py</extracomment>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>high</source>
        <extracomment>gui/charts/drawn.py</extracomment>
        <translation>高</translation>
    </message>
    <message>
        <source>high end left open</source>
        <extracomment>engine/desk/guidance.py</extracomment>
        <translation>上限未设</translation>
    </message>
    <message>
        <source>holds a blank or a character an address cannot have</source>
        <extracomment>engine/settings.py</extracomment>
        <translation>含有空白或地址不能有的字符</translation>
    </message>
    <message>
        <source>holds a sign that cannot be seen</source>
        <extracomment>gui/watchlist/cellrules.py</extracomment>
        <translation>含有看不见的字符</translation>
    </message>
    <message>
        <source>holds nothing to play</source>
        <extracomment>engine/providers/replay/recorded.py</extracomment>
        <translation>没有可播放的内容</translation>
    </message>
    <message>
        <source>horizontal line</source>
        <extracomment>gui/charts/tools.py</extracomment>
        <translation>水平线</translation>
    </message>
    <message>
        <source>hour of the report</source>
        <extracomment>gui/earnings/missing.py</extracomment>
        <translation>财报的时刻</translation>
    </message>
    <message>
        <source>hour unknown</source>
        <extracomment>gui/capex/words.py</extracomment>
        <translation>时段不明</translation>
    </message>
    <message>
        <source>hourly low of 48.54 and close of 48.73 on 31 July</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>7 月 31 日小时低点 48.54、收盘 48.73</translation>
    </message>
    <message>
        <source>hundred m (Chinese)</source>
        <extracomment>gui/format.py</extracomment>
        <translation>亿</translation>
    </message>
    <message>
        <source>iCalendar, the reports as shown</source>
        <extracomment>gui/earnings/control.py</extracomment>
        <translation>iCalendar，如所示的财报</translation>
    </message>
    <message>
        <source>idle</source>
        <extracomment>gui/feeds/words.py</extracomment>
        <translation>闲置</translation>
    </message>
    <message>
        <source>implied</source>
        <extracomment>gui/vol/coneplot.py</extracomment>
        <translation>隐含</translation>
    </message>
    <message>
        <source>implied move</source>
        <extracomment>engine/model/alert.py</extracomment>
        <translation>隐含涨跌幅</translation>
    </message>
    <message>
        <source>implied move (%)</source>
        <extracomment>engine/desk/watchlist/exporting.py</extracomment>
        <translation>implied move (%)</translation>
    </message>
    <message>
        <source>implied volatility at the money</source>
        <extracomment>engine/desk/volsheet.py</extracomment>
        <translation>平值隐含波动率</translation>
    </message>
    <message>
        <source>implied volatility missing</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation>缺少隐含波动率</translation>
    </message>
    <message>
        <source>implied volatility outside 1% to 300%</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation>隐含波动率超出 1% 到 300%</translation>
    </message>
    <message>
        <source>implied, 30 days, at the money</source>
        <extracomment>gui/race/picking.py</extracomment>
        <translation>隐含，30 日，平值</translation>
    </message>
    <message>
        <source>implied, 30 days, strip as DVOL</source>
        <extracomment>gui/race/picking.py</extracomment>
        <translation>隐含，30 日，DVOL 式组合</translation>
    </message>
    <message>
        <source>implied, 30 days, strip as the VIX</source>
        <extracomment>gui/race/picking.py</extracomment>
        <translation>隐含，30 日，VIX 式组合</translation>
    </message>
    <message>
        <source>import 1 symbol from {file}</source>
        <extracomment>engine/desk/watchlist/undo.py</extracomment>
        <translation>从 {file} 导入 1 个代码</translation>
    </message>
    <message>
        <source>import {count} symbols from {file}</source>
        <extracomment>engine/desk/watchlist/undo.py</extracomment>
        <translation>从 {file} 导入 {count} 个代码</translation>
    </message>
    <message>
        <source>impossible answer</source>
        <extracomment>engine/desk/rows.py</extracomment>
        <translation>不合理的回应</translation>
    </message>
    <message>
        <source>impossible bar</source>
        <extracomment>engine/desk/rows.py</extracomment>
        <translation>不合理的 K 线</translation>
    </message>
    <message>
        <source>impossible price rejected</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation>已剔除不合理的价格</translation>
    </message>
    <message>
        <source>in 24h</source>
        <extracomment>engine/desk/alerts/parsing.py</extracomment>
        <translation>24 小时内</translation>
    </message>
    <message>
        <source>in 2d</source>
        <extracomment>engine/desk/alerts/parsing.py</extracomment>
        <translation>2 天内</translation>
    </message>
    <message>
        <source>in all expiries</source>
        <extracomment>engine/desk/implied.py</extracomment>
        <translation>所有到期日皆含</translation>
    </message>
    <message>
        <source>in backups/{kept}</source>
        <extracomment>engine/outsiders.py</extracomment>
        <translation>在 backups/{kept} 中</translation>
    </message>
    <message>
        <source>in days of {basis}</source>
        <extracomment>engine/desk/rows.py</extracomment>
        <translation>以{basis}的日数计</translation>
    </message>
    <message>
        <source>in it: {symbols}</source>
        <extracomment>gui/capex/words.py</extracomment>
        <translation>包含：{symbols}</translation>
    </message>
    <message>
        <source>in market hours</source>
        <extracomment>gui/watchlist/tips.py</extracomment>
        <translation>盘中</translation>
    </message>
    <message>
        <source>in session</source>
        <extracomment>gui/capex/words.py</extracomment>
        <translation>盘中</translation>
    </message>
    <message>
        <source>in the replay</source>
        <extracomment>gui/alerts/popup.py</extracomment>
        <translation>重播中</translation>
    </message>
    <message>
        <source>in the session</source>
        <extracomment>engine/desk/board.py</extracomment>
        <translation>交易时段中</translation>
    </message>
    <message>
        <source>in {age}</source>
        <extracomment>gui/feeds/model.py</extracomment>
        <translation>{age}后</translation>
    </message>
    <message>
        <source>in {own} line {line}</source>
        <extracomment>engine/crashes.py</extracomment>
        <translation>于 {own} 第 {line} 行</translation>
    </message>
    <message>
        <source>in {time}</source>
        <extracomment>gui/alerts/fields.py</extracomment>
        <translation>{time}后</translation>
    </message>
    <message>
        <source>incl. principal payments on finance leases</source>
        <extracomment>engine/model/capex.py</extracomment>
        <translation>含融资租赁本金偿付</translation>
    </message>
    <message>
        <source>index</source>
        <extracomment>engine/model/instrument.py</extracomment>
        <translation>指数</translation>
    </message>
    <message>
        <source>input p99 {late} ms</source>
        <extracomment>gui/probes.py</extracomment>
        <translation>输入 p99 {late} ms</translation>
    </message>
    <message>
        <source>internal error ({error}), see the log</source>
        <extracomment>engine/feed/judgement.py</extracomment>
        <translation>内部错误（{error}），请见日志</translation>
    </message>
    <message>
        <source>internal error ({stumbled_over}), see the log</source>
        <extracomment>engine/feed/health.py</extracomment>
        <translation>内部错误（{stumbled_over}），请见日志</translation>
    </message>
    <message>
        <source>intraday bars</source>
        <extracomment>engine/feed/lines.py</extracomment>
        <translation>盘中 K 线</translation>
    </message>
    <message>
        <source>is damaged, nothing of it can be played</source>
        <extracomment>engine/providers/replay/recorded.py</extracomment>
        <translation>已损坏，全部无法播放</translation>
    </message>
    <message>
        <source>it is being played</source>
        <extracomment>engine/recordings.py</extracomment>
        <translation>正在播放</translation>
    </message>
    <message>
        <source>it is being written</source>
        <extracomment>engine/recordings.py</extracomment>
        <translation>正在写入</translation>
    </message>
    <message>
        <source>it is kept until the exit only</source>
        <extracomment>engine/desk/history/database.py</extracomment>
        <translation>只保留到程序结束</translation>
    </message>
    <message>
        <source>it must first be on the other side</source>
        <extracomment>engine/desk/alerts/watch.py</extracomment>
        <translation>必须先到另一侧</translation>
    </message>
    <message>
        <source>it waits for the end of its snooze or cooldown</source>
        <extracomment>engine/desk/alerts/watch.py</extracomment>
        <translation>等待暂缓或间隔结束</translation>
    </message>
    <message>
        <source>it was damaged</source>
        <extracomment>engine/desk/history/opening.py</extracomment>
        <translation>它已损坏</translation>
    </message>
    <message>
        <source>it was damaged: {error}</source>
        <extracomment>engine/desk/history/opening.py</extracomment>
        <translation>它已损坏：{error}</translation>
    </message>
    <message>
        <source>it was empty</source>
        <extracomment>engine/desk/history/opening.py</extracomment>
        <translation>它是空的</translation>
    </message>
    <message>
        <source>it was to fire once, and has</source>
        <extracomment>engine/desk/alerts/watch.py</extracomment>
        <translation>只触发一次，已触发</translation>
    </message>
    <message>
        <source>its end is over already: it would never fire</source>
        <extracomment>engine/desk/alerts/sense.py</extracomment>
        <translation>期限已经过了：它永远不会触发</translation>
    </message>
    <message>
        <source>its fiscal year is not known</source>
        <extracomment>engine/desk/earningsrows.py</extracomment>
        <translation>不知其财年</translation>
    </message>
    <message>
        <source>iv percentile</source>
        <extracomment>engine/model/alert.py</extracomment>
        <translation>IV 百分位</translation>
    </message>
    <message>
        <source>iv rank</source>
        <extracomment>engine/model/alert.py</extracomment>
        <translation>IV 位阶</translation>
    </message>
    <message>
        <source>iv30 dvol</source>
        <extracomment>engine/model/alert.py</extracomment>
        <translation>IV30 DVOL 式</translation>
    </message>
    <message>
        <source>iv30 vix</source>
        <extracomment>engine/model/alert.py</extracomment>
        <translation>IV30 VIX 式</translation>
    </message>
    <message>
        <source>k</source>
        <extracomment>gui/format.py</extracomment>
        <translation>k</translation>
    </message>
    <message>
        <source>kept as {aside}</source>
        <extracomment>engine/files.py</extracomment>
        <translation>已保留为 {aside}</translation>
    </message>
    <message>
        <source>larger than 4 MB</source>
        <extracomment>engine/listfiles.py</extracomment>
        <translation>超过 4 MB</translation>
    </message>
    <message>
        <source>larger than {largest} MB</source>
        <extracomment>engine/desk/watchlist/formats.py</extracomment>
        <translation>超过 {largest} MB</translation>
    </message>
    <message>
        <source>largest</source>
        <extracomment>gui/vol/historyplot.py</extracomment>
        <translation>最大</translation>
    </message>
    <message>
        <source>last</source>
        <extracomment>gui/charts/held.py</extracomment>
        <translation>最新</translation>
    </message>
    <message>
        <source>last (currency)</source>
        <extracomment>engine/desk/watchlist/exporting.py</extracomment>
        <translation>last (currency)</translation>
    </message>
    <message>
        <source>last Saturday in December, 52 or 53 weeks</source>
        <extracomment>engine/desk/fiscal.py</extracomment>
        <translation>12 月最后一个星期六，52 或 53 周</translation>
    </message>
    <message>
        <source>last Saturday in September, 52 or 53 weeks</source>
        <extracomment>engine/desk/fiscal.py</extracomment>
        <translation>9 月最后一个星期六，52 或 53 周</translation>
    </message>
    <message>
        <source>last Sunday in January, 52 or 53 weeks</source>
        <extracomment>engine/desk/fiscal.py</extracomment>
        <translation>1 月最后一个星期日，52 或 53 周</translation>
    </message>
    <message>
        <source>last Sunday in September, 52 or 53 weeks</source>
        <extracomment>engine/desk/fiscal.py</extracomment>
        <translation>9 月最后一个星期日，52 或 53 周</translation>
    </message>
    <message>
        <source>last answer {when}</source>
        <extracomment>gui/statusbar.py</extracomment>
        <translation>上次回复 {when}</translation>
    </message>
    <message>
        <source>last trade too old</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation>最后成交过旧</translation>
    </message>
    <message>
        <source>late</source>
        <extracomment>gui/alerts/logmodel.py</extracomment>
        <translation>迟到</translation>
    </message>
    <message>
        <source>late: {why}</source>
        <extracomment>gui/alerts/popup.py</extracomment>
        <translation>迟：{why}</translation>
    </message>
    <message>
        <source>least</source>
        <extracomment>gui/vol/historyplot.py</extracomment>
        <translation>最小</translation>
    </message>
    <message>
        <source>left in place</source>
        <extracomment>engine/files.py</extracomment>
        <translation>留在原处</translation>
    </message>
    <message>
        <source>level</source>
        <extracomment>gui/vol/forecastplot.py</extracomment>
        <translation>水准</translation>
    </message>
    <message>
        <source>level with</source>
        <extracomment>engine/desk/volwords.py</extracomment>
        <translation>与之持平</translation>
    </message>
    <message>
        <source>live</source>
        <extracomment>gui/alerts/words.py</extracomment>
        <translation>即时</translation>
    </message>
    <message>
        <source>live: looked at with every value; closes: with the close of each session.</source>
        <extracomment>gui/alerts/model.py</extracomment>
        <translation>即时：每个数值都检查；收盘：每个交易时段收盘时检查。</translation>
    </message>
    <message>
        <source>log scale</source>
        <extracomment>gui/charts/price/main.py</extracomment>
        <translation>对数刻度</translation>
    </message>
    <message>
        <source>longer than {longest_contact} characters</source>
        <extracomment>engine/settings.py</extracomment>
        <translation>超过 {longest_contact} 个字符</translation>
    </message>
    <message>
        <source>looks like a formula</source>
        <extracomment>engine/desk/watchlist/symbol.py</extracomment>
        <translation>看起来像公式</translation>
    </message>
    <message>
        <source>looks like a path</source>
        <extracomment>engine/desk/watchlist/symbol.py</extracomment>
        <translation>看起来像路径</translation>
    </message>
    <message>
        <source>looks like a path, or a pair that is unknown</source>
        <extracomment>engine/desk/watchlist/symbol.py</extracomment>
        <translation>看起来像路径，或未知的货币对</translation>
    </message>
    <message>
        <source>looks like markup</source>
        <extracomment>engine/desk/watchlist/symbol.py</extracomment>
        <translation>看起来像标记语言</translation>
    </message>
    <message>
        <source>low</source>
        <extracomment>gui/charts/drawn.py</extracomment>
        <translation>低</translation>
    </message>
    <message>
        <source>m</source>
        <extracomment>gui/format.py</extracomment>
        <translation>百万</translation>
    </message>
    <message>
        <source>mark: {certainty}</source>
        <extracomment>gui/capex/words.py</extracomment>
        <translation>标记：{certainty}</translation>
    </message>
    <message>
        <source>market closed</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation>休市</translation>
    </message>
    <message>
        <source>market value: {cap}</source>
        <extracomment>gui/movers/words.py</extracomment>
        <translation>市值：{cap}</translation>
    </message>
    <message>
        <source>mean {mean}, median {median}, {low} to {high} % in {count} reports</source>
        <extracomment>gui/earnings/telling.py</extracomment>
        <translation>{count} 次财报：平均 {mean}，中位数 {median}，{low} 到 {high} %</translation>
    </message>
    <message>
        <source>measure</source>
        <extracomment>gui/charts/tools.py</extracomment>
        <translation>衡量方式</translation>
    </message>
    <message>
        <source>median</source>
        <extracomment>gui/vol/standing.py</extracomment>
        <translation>中位数</translation>
    </message>
    <message>
        <source>median {percent} %</source>
        <extracomment>gui/earnings/week.py</extracomment>
        <translation>中位数 {percent} %</translation>
    </message>
    <message>
        <source>mid is zero</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation>中间价为零</translation>
    </message>
    <message>
        <source>min</source>
        <extracomment>gui/alerts/words.py</extracomment>
        <translation>分</translation>
    </message>
    <message>
        <source>missing</source>
        <extracomment>gui/tables/cell.py</extracomment>
        <translation>缺少</translation>
    </message>
    <message>
        <source>missing: {reason}</source>
        <extracomment>gui/watchlist/reading.py</extracomment>
        <translation>缺少：{reason}</translation>
    </message>
    <message>
        <source>monthly bars</source>
        <extracomment>gui/charts/price/catalogue.py</extracomment>
        <translation>月 K 线</translation>
    </message>
    <message>
        <source>more than 3.5 bn in January</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>1 月为 35 亿以上</translation>
    </message>
    <message>
        <source>more than 4.5 bn in July</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>7 月为 45 亿以上</translation>
    </message>
    <message>
        <source>more than {most_lines} lines</source>
        <extracomment>engine/desk/watchlist/formats.py</extracomment>
        <translation>超过 {most_lines} 行</translation>
    </message>
    <message>
        <source>move after the report</source>
        <extracomment>gui/earnings/missing.py</extracomment>
        <translation>财报后变动</translation>
    </message>
    <message>
        <source>move alert {line}</source>
        <extracomment>engine/desk/alerts/steps.py</extracomment>
        <translation>移动警报 {line}</translation>
    </message>
    <message>
        <source>move in percent</source>
        <extracomment>gui/movers/measures.py</extracomment>
        <translation>涨跌百分比</translation>
    </message>
    <message>
        <source>move in sigma of the day</source>
        <extracomment>gui/movers/measures.py</extracomment>
        <translation>当日涨跌（标准差）</translation>
    </message>
    <message>
        <source>move {names} down</source>
        <extracomment>engine/desk/watchlist/undo.py</extracomment>
        <translation>下移 {names}</translation>
    </message>
    <message>
        <source>move {names} to bottom</source>
        <extracomment>engine/desk/watchlist/undo.py</extracomment>
        <translation>将 {names} 移至底部</translation>
    </message>
    <message>
        <source>move {names} to top</source>
        <extracomment>engine/desk/watchlist/undo.py</extracomment>
        <translation>将 {names} 移至顶部</translation>
    </message>
    <message>
        <source>move {names} to {name}</source>
        <extracomment>engine/desk/watchlist/undo.py</extracomment>
        <translation>将 {names} 移到 {name}</translation>
    </message>
    <message>
        <source>move {names} up</source>
        <extracomment>engine/desk/watchlist/undo.py</extracomment>
        <translation>上移 {names}</translation>
    </message>
    <message>
        <source>must go above first: {apart} below now</source>
        <extracomment>gui/alerts/values.py</extracomment>
        <translation>必须先到上方：现低 {apart}</translation>
    </message>
    <message>
        <source>must go below first: {apart} above now</source>
        <extracomment>gui/alerts/values.py</extracomment>
        <translation>必须先到下方：现高 {apart}</translation>
    </message>
    <message>
        <source>n</source>
        <extracomment>gui/vol/words.py</extracomment>
        <translation>n</translation>
    </message>
    <message>
        <source>n: {n} days recorded of {year} for a complete year</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>n：已记录 {n} 日，满一年需 {year} 日</translation>
    </message>
    <message>
        <source>n: {n} days recorded of {year} for a complete year, grey below {grey}</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>n：已记录 {n} 日，满一年需 {year} 日，少于 {grey} 日以灰色显示</translation>
    </message>
    <message>
        <source>n: {year} days, a complete year</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>n：{year} 日，满一年</translation>
    </message>
    <message>
        <source>name a figure of {symbol}: {gauge_words}</source>
        <extracomment>engine/desk/alerts/parsing.py</extracomment>
        <translation>请写出 {symbol} 的数值：{gauge_words}</translation>
    </message>
    <message>
        <source>name a source</source>
        <extracomment>engine/desk/alerts/parsing.py</extracomment>
        <translation>请写出数据源</translation>
    </message>
    <message>
        <source>name a symbol and a figure, such as BTC dvol</source>
        <extracomment>engine/desk/alerts/parsing.py</extracomment>
        <translation>请写出代码与数值，例如 BTC dvol</translation>
    </message>
    <message>
        <source>name a symbol and a figure, such as NVDA iv30</source>
        <extracomment>engine/desk/alerts/parsing.py</extracomment>
        <translation>请写出代码与数值，例如 NVDA iv30</translation>
    </message>
    <message>
        <source>name@example.org</source>
        <extracomment>gui/feeds/contact.py</extracomment>
        <translation>name@example.org</translation>
    </message>
    <message>
        <source>narrowed: high end lowered</source>
        <extracomment>engine/desk/guidance.py</extracomment>
        <translation>收窄：上限调低</translation>
    </message>
    <message>
        <source>narrowed: low end raised</source>
        <extracomment>engine/desk/guidance.py</extracomment>
        <translation>收窄：下限调高</translation>
    </message>
    <message>
        <source>neither implied nor realized volatility known</source>
        <extracomment>engine/desk/rows.py</extracomment>
        <translation>隐含与实现波动率皆未知</translation>
    </message>
    <message>
        <source>neither its hour nor its session is known</source>
        <extracomment>engine/desk/earningsrows.py</extracomment>
        <translation>时刻与时段皆未知</translation>
    </message>
    <message>
        <source>neither quarter was restated</source>
        <extracomment>engine/desk/dump_capex.py</extracomment>
        <translation>两季都没有重编</translation>
    </message>
    <message>
        <source>net cash outlay for capex (non-GAAP, after customer funding)</source>
        <extracomment>resources/reference/guidance.csv</extracomment>
        <translation>资本支出净现金流出（非 GAAP，扣除客户出资后）</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>gui/alerts/fields.py</extracomment>
        <translation>从未</translation>
    </message>
    <message>
        <source>new list {name}</source>
        <extracomment>engine/desk/watchlist/undo.py</extracomment>
        <translation>新列表 {name}</translation>
    </message>
    <message>
        <source>next report of {symbol} is not announced</source>
        <extracomment>engine/providers/yahoo/earnings.py</extracomment>
        <translation>{symbol} 的下次财报尚未宣布</translation>
    </message>
    <message>
        <source>next report {day}</source>
        <extracomment>gui/charts/price/words.py</extracomment>
        <translation>下次财报 {day}</translation>
    </message>
    <message>
        <source>ninth</source>
        <extracomment>engine/desk/finding.py</extracomment>
        <translation>九</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>gui/alerts/fields.py</extracomment>
        <translation>否</translation>
    </message>
    <message>
        <source>no 13-week bill rate, 0 used</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation>没有 13 周国库券利率，以 0 计</translation>
    </message>
    <message>
        <source>no IV recorded after the report</source>
        <extracomment>engine/desk/earningspast.py</extracomment>
        <translation>财报后没有记录 IV</translation>
    </message>
    <message>
        <source>no IV recorded before the report</source>
        <extracomment>engine/desk/earningspast.py</extracomment>
        <translation>财报前没有记录 IV</translation>
    </message>
    <message>
        <source>no IV recorded yet</source>
        <extracomment>gui/capex/plot.py</extracomment>
        <translation>尚无记录的 IV</translation>
    </message>
    <message>
        <source>no SEC number is known for {symbol}</source>
        <extracomment>engine/providers/sec/provider.py</extracomment>
        <translation>{symbol} 没有已知的 SEC 编号</translation>
    </message>
    <message>
        <source>no bars for {coin}</source>
        <extracomment>engine/providers/deribit/market.py</extracomment>
        <translation>{coin} 没有 K 线</translation>
    </message>
    <message>
        <source>no bars for {label}</source>
        <extracomment>engine/providers/bars.py</extracomment>
        <translation>{label} 没有 K 线</translation>
    </message>
    <message>
        <source>no bars for {symbol}</source>
        <extracomment>engine/providers/yahoo/chart.py</extracomment>
        <translation>{symbol} 没有 K 线</translation>
    </message>
    <message>
        <source>no bars yet</source>
        <extracomment>gui/vol/coneplot.py</extracomment>
        <translation>尚无 K 线</translation>
    </message>
    <message>
        <source>no bid</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation>没有买价</translation>
    </message>
    <message>
        <source>no capital spending this quarter</source>
        <extracomment>engine/desk/capex.py</extracomment>
        <translation>本季没有资本支出</translation>
    </message>
    <message>
        <source>no closes around it</source>
        <extracomment>engine/desk/earningsrows.py</extracomment>
        <translation>前后没有收盘</translation>
    </message>
    <message>
        <source>no coming report named</source>
        <extracomment>engine/desk/board.py</extracomment>
        <translation>没有已公告的财报</translation>
    </message>
    <message>
        <source>no cookie or crumb from yahoo</source>
        <extracomment>engine/providers/yahoo/client.py</extracomment>
        <translation>未取得 yahoo 的 cookie 或 crumb</translation>
    </message>
    <message>
        <source>no daily bars</source>
        <extracomment>gui/vol/forecastplot.py</extracomment>
        <translation>没有日 K 线</translation>
    </message>
    <message>
        <source>no database is open</source>
        <extracomment>engine/desk/history/database.py</extracomment>
        <translation>没有打开的数据库</translation>
    </message>
    <message>
        <source>no date</source>
        <extracomment>gui/capex/cells.py</extracomment>
        <translation>没有日期</translation>
    </message>
    <message>
        <source>no day with a close of all its figures yet</source>
        <extracomment>engine/desk/alerts/looking.py</extracomment>
        <translation>尚无所有数值都有收盘的日子</translation>
    </message>
    <message>
        <source>no day with a close of both</source>
        <extracomment>engine/desk/race.py</extracomment>
        <translation>没有两者皆有收盘的日子</translation>
    </message>
    <message>
        <source>no display found: start it in a desktop session, or with --headless</source>
        <extracomment>gui/app.py</extracomment>
        <translation>找不到显示器：请在桌面工作阶段中启动，或加上 --headless</translation>
    </message>
    <message>
        <source>no estimate in the sources</source>
        <extracomment>engine/desk/earningsrows.py</extracomment>
        <translation>来源中没有预估</translation>
    </message>
    <message>
        <source>no expiry after the report</source>
        <extracomment>engine/desk/volevent.py</extracomment>
        <translation>财报后没有到期日</translation>
    </message>
    <message>
        <source>no expiry within 60 days</source>
        <extracomment>gui/vol/forecastplot.py</extracomment>
        <translation>60 日内没有到期日</translation>
    </message>
    <message>
        <source>no expiry within the windows</source>
        <extracomment>gui/vol/coneplot.py</extracomment>
        <translation>窗口内没有到期日</translation>
    </message>
    <message>
        <source>no extra variance in the {less} expiry</source>
        <extracomment>engine/desk/volevent.py</extracomment>
        <translation>{less} 的到期日没有额外方差</translation>
    </message>
    <message>
        <source>no figure of this quarter</source>
        <extracomment>gui/capex/model.py</extracomment>
        <translation>没有本季数值</translation>
    </message>
    <message>
        <source>no figure was given</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>未给数字</translation>
    </message>
    <message>
        <source>no figures by quarter for {symbol}</source>
        <extracomment>engine/providers/yahoo/fundamentals.py</extracomment>
        <translation>{symbol} 没有按季的数值</translation>
    </message>
    <message>
        <source>no file of {symbol} for now</source>
        <extracomment>engine/providers/cboe/provider.py</extracomment>
        <translation>目前没有 {symbol} 的文件</translation>
    </message>
    <message>
        <source>no finished day in the 5-minute bars</source>
        <extracomment>engine/desk/volintraday.py</extracomment>
        <translation>5 分钟 K 线中没有完整的一天</translation>
    </message>
    <message>
        <source>no headline figure this quarter</source>
        <extracomment>engine/desk/capex.py</extracomment>
        <translation>本季没有标题数字</translation>
    </message>
    <message>
        <source>no listed options</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation>没有上市的期权</translation>
    </message>
    <message>
        <source>no market value in the quote</source>
        <extracomment>engine/desk/earningsrows.py</extracomment>
        <translation>报价中没有市值</translation>
    </message>
    <message>
        <source>no measure is called {measure}</source>
        <extracomment>engine/desk/racelines.py</extracomment>
        <translation>没有名为 {measure} 的衡量方式</translation>
    </message>
    <message>
        <source>no move known: {symbols}</source>
        <extracomment>gui/movers/tiles.py</extracomment>
        <translation>涨跌未知：{symbols}</translation>
    </message>
    <message>
        <source>no newer chain</source>
        <extracomment>engine/desk/volinputs.py</extracomment>
        <translation>没有更新的期权链</translation>
    </message>
    <message>
        <source>no option chain yet</source>
        <extracomment>gui/vol/smileplot.py</extracomment>
        <translation>尚无期权链</translation>
    </message>
    <message>
        <source>no option reply for {symbol}</source>
        <extracomment>engine/providers/yahoo/options.py</extracomment>
        <translation>{symbol} 没有期权回应</translation>
    </message>
    <message>
        <source>no past moves known</source>
        <extracomment>engine/desk/earningsrows.py</extracomment>
        <translation>过去变动未知</translation>
    </message>
    <message>
        <source>no pre- or post-market price</source>
        <extracomment>engine/desk/rows.py</extracomment>
        <translation>没有盘前或盘后价格</translation>
    </message>
    <message>
        <source>no previous close</source>
        <extracomment>engine/desk/rows.py</extracomment>
        <translation>没有前一收盘</translation>
    </message>
    <message>
        <source>no quarter that ended a year before</source>
        <extracomment>engine/desk/capex.py</extracomment>
        <translation>没有一年前结束的季度</translation>
    </message>
    <message>
        <source>no quarters in what is replayed</source>
        <extracomment>engine/desk/capexboard.py</extracomment>
        <translation>重播内容中没有季度数据</translation>
    </message>
    <message>
        <source>no quote, hence no market value</source>
        <extracomment>engine/desk/earningsrows.py</extracomment>
        <translation>没有报价，因此没有市值</translation>
    </message>
    <message>
        <source>no rank</source>
        <extracomment>gui/vol/historyplot.py</extracomment>
        <translation>没有排名</translation>
    </message>
    <message>
        <source>no rate of {unit} to US$ for this quarter</source>
        <extracomment>engine/desk/capex.py</extracomment>
        <translation>本季没有 {unit} 对美元的汇率</translation>
    </message>
    <message>
        <source>no report dates for {symbol}</source>
        <extracomment>engine/providers/yahoo/earnings.py</extracomment>
        <translation>{symbol} 没有财报日期</translation>
    </message>
    <message>
        <source>no reports</source>
        <extracomment>gui/earnings/words.py</extracomment>
        <translation>没有财报</translation>
    </message>
    <message>
        <source>no result in the sources</source>
        <extracomment>engine/desk/earningsrows.py</extracomment>
        <translation>来源中没有结果</translation>
    </message>
    <message>
        <source>no room for {panes}</source>
        <extracomment>gui/charts/price/words.py</extracomment>
        <translation>没有空间显示 {panes}</translation>
    </message>
    <message>
        <source>no row shows a value of it</source>
        <extracomment>gui/feeds/model.py</extracomment>
        <translation>没有行显示它的数值</translation>
    </message>
    <message>
        <source>no series of it was found</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>未找到其串行</translation>
    </message>
    <message>
        <source>no smooth line fits, straight ones drawn</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation>没有合适的平滑曲线，改画直线</translation>
    </message>
    <message>
        <source>no source</source>
        <extracomment>engine/desk/alerts/looking.py</extracomment>
        <translation>无来源</translation>
    </message>
    <message>
        <source>no source computes one for it</source>
        <extracomment>engine/desk/volinputs.py</extracomment>
        <translation>没有来源为它计算</translation>
    </message>
    <message>
        <source>no source has answered yet</source>
        <extracomment>gui/statusbar.py</extracomment>
        <translation>尚无来源回应</translation>
    </message>
    <message>
        <source>no source has this quarter's capital spending</source>
        <extracomment>engine/desk/capex.py</extracomment>
        <translation>没有来源有本季的资本支出</translation>
    </message>
    <message>
        <source>no source has this quarter's revenue</source>
        <extracomment>engine/desk/capex.py</extracomment>
        <translation>没有来源有本季的营收</translation>
    </message>
    <message>
        <source>no source is asked</source>
        <extracomment>engine/recordings.py</extracomment>
        <translation>没有询问任何来源</translation>
    </message>
    <message>
        <source>no source is asked for bars of 1 minute</source>
        <extracomment>engine/desk/charts.py</extracomment>
        <translation>不向任何来源询问 1 分钟 K 线</translation>
    </message>
    <message>
        <source>no source names a date</source>
        <extracomment>gui/capex/words.py</extracomment>
        <translation>没有来源提供日期</translation>
    </message>
    <message>
        <source>no source of the chain computes one</source>
        <extracomment>engine/desk/volinputs.py</extracomment>
        <translation>期权链的来源不计算它</translation>
    </message>
    <message>
        <source>no such figures for {symbol}</source>
        <extracomment>engine/providers/yahoo/door.py</extracomment>
        <translation>{symbol} 没有这类数值</translation>
    </message>
    <message>
        <source>no sum: {why}</source>
        <extracomment>gui/movers/words.py</extracomment>
        <translation>没有总和：{why}</translation>
    </message>
    <message>
        <source>no symbols</source>
        <extracomment>engine/desk/movers.py</extracomment>
        <translation>没有代码</translation>
    </message>
    <message>
        <source>no symbols in it</source>
        <extracomment>engine/desk/watchlist/formats.py</extracomment>
        <translation>其中没有代码</translation>
    </message>
    <message>
        <source>no time value left in the price</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation>价格中已无时间价值</translation>
    </message>
    <message>
        <source>no usable bar</source>
        <extracomment>engine/desk/store.py</extracomment>
        <translation>没有可用的 K 线</translation>
    </message>
    <message>
        <source>no usable expiry ahead</source>
        <extracomment>engine/desk/earningsahead.py</extracomment>
        <translation>前方没有可用的到期日</translation>
    </message>
    <message>
        <source>no usable expiry near 30 days</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation>30 日附近没有可用的到期日</translation>
    </message>
    <message>
        <source>no value</source>
        <extracomment>engine/desk/alerts/gauging.py</extracomment>
        <translation>没有数值</translation>
    </message>
    <message>
        <source>no volatility</source>
        <extracomment>gui/vol/smileplot.py</extracomment>
        <translation>没有波动率</translation>
    </message>
    <message>
        <source>no {figures}</source>
        <extracomment>gui/watchlist/details.py</extracomment>
        <translation>没有 {figures}</translation>
    </message>
    <message>
        <source>no {figures}; {count} more</source>
        <extracomment>gui/watchlist/details.py</extracomment>
        <translation>没有 {figures}；另有 {count} 项</translation>
    </message>
    <message>
        <source>no {key}</source>
        <extracomment>engine/ownfile.py</extracomment>
        <translation>没有 {key}</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>gui/alerts/fields.py</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>none changed</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>未变更</translation>
    </message>
    <message>
        <source>none given</source>
        <extracomment>gui/events/words.py</extracomment>
        <translation>未提供</translation>
    </message>
    <message>
        <source>none known</source>
        <extracomment>gui/capex/cells.py</extracomment>
        <translation>未知</translation>
    </message>
    <message>
        <source>none stored from before the report</source>
        <extracomment>engine/desk/earningsahead.py</extracomment>
        <translation>没有财报前的保存数据</translation>
    </message>
    <message>
        <source>not JSON</source>
        <extracomment>engine/outsiders.py</extracomment>
        <translation>不是 JSON</translation>
    </message>
    <message>
        <source>not TOML</source>
        <extracomment>engine/outsiders.py</extracomment>
        <translation>不是 TOML</translation>
    </message>
    <message>
        <source>not UTF-8 text</source>
        <extracomment>engine/files.py</extracomment>
        <translation>不是 UTF-8 文本</translation>
    </message>
    <message>
        <source>not UTF-8 text, nor UTF-16 with its mark</source>
        <extracomment>engine/desk/watchlist/formats.py</extracomment>
        <translation>不是 UTF-8 文本，也不是有标记的 UTF-16</translation>
    </message>
    <message>
        <source>not a number</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation>不是数字</translation>
    </message>
    <message>
        <source>not a recording</source>
        <extracomment>engine/providers/replay/recorded_blocks.py</extracomment>
        <translation>不是录制文件</translation>
    </message>
    <message>
        <source>not a recording: its beginning is damaged</source>
        <extracomment>engine/providers/replay/recorded_blocks.py</extracomment>
        <translation>不是录制文件：开头已损坏</translation>
    </message>
    <message>
        <source>not a recording: its beginning is unreadable</source>
        <extracomment>engine/providers/replay/recorded_blocks.py</extracomment>
        <translation>不是录制文件：开头无法读取</translation>
    </message>
    <message>
        <source>not a table that can be read</source>
        <extracomment>engine/desk/watchlist/formats.py</extracomment>
        <translation>不是可读取的表格</translation>
    </message>
    <message>
        <source>not a text file</source>
        <extracomment>engine/desk/watchlist/formats.py</extracomment>
        <translation>不是文本档</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>尚未答复</translation>
    </message>
    <message>
        <source>not capex</source>
        <extracomment>engine/desk/guidance.py</extracomment>
        <translation>非资本支出</translation>
    </message>
    <message>
        <source>not computed by this version</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation>此版本不计算</translation>
    </message>
    <message>
        <source>not every company</source>
        <extracomment>gui/capex/cells.py</extracomment>
        <translation>并非每家公司</translation>
    </message>
    <message>
        <source>not first hand</source>
        <extracomment>gui/capex/cells.py</extracomment>
        <translation>非第一手</translation>
    </message>
    <message>
        <source>not for the first time, as it is told: the first such close since 12 July; one of 14 crossings counted from January to 2024-08-29</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>并非如其所述的首次：自 7 月 12 日以来第一次这样的收盘；从 1 月到 2024-08-29 共数到 14 次交叉，这是其中之一</translation>
    </message>
    <message>
        <source>not found</source>
        <extracomment>gui/events/words.py</extracomment>
        <translation>未找到</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <extracomment>engine/desk/alerts/watch.py</extracomment>
        <translation>尚未检查</translation>
    </message>
    <message>
        <source>not named</source>
        <extracomment>gui/about/words.py</extracomment>
        <translation>未指名</translation>
    </message>
    <message>
        <source>not part of this replay</source>
        <extracomment>engine/replaying.py</extracomment>
        <translation>不在此重播中</translation>
    </message>
    <message>
        <source>not published here ({headline_definition})</source>
        <extracomment>engine/desk/capex.py</extracomment>
        <translation>此处未公布（{headline_definition}）</translation>
    </message>
    <message>
        <source>not reported yet</source>
        <extracomment>engine/desk/earningspast.py</extracomment>
        <translation>尚未公布</translation>
    </message>
    <message>
        <source>not reproduced: -0.18 on levels, +0.21 on returns</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>未能重现：水准值 -0.18，报酬率 +0.21</translation>
    </message>
    <message>
        <source>not written like a symbol</source>
        <extracomment>engine/desk/watchlist/clipboard.py</extracomment>
        <translation>写法不像代码</translation>
    </message>
    <message>
        <source>note</source>
        <extracomment>engine/desk/undo.py</extracomment>
        <translation>备注</translation>
    </message>
    <message>
        <source>note {at} {symbol} {kind} {one}</source>
        <extracomment>engine/desk/happenings.py</extracomment>
        <translation>note {at} {symbol} {kind} {one}</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>gui/alerts/fields.py</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>nothing known of {panes}</source>
        <extracomment>gui/charts/price/words.py</extracomment>
        <translation>{panes} 没有已知数据</translation>
    </message>
    <message>
        <source>nothing now</source>
        <extracomment>gui/feeds/model.py</extracomment>
        <translation>目前没有</translation>
    </message>
    <message>
        <source>nothing published for this time</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation>此时段没有公布值</translation>
    </message>
    <message>
        <source>nothing received yet</source>
        <extracomment>gui/race/readout.py</extracomment>
        <translation>尚未收到任何内容</translation>
    </message>
    <message>
        <source>nothing recorded yet</source>
        <extracomment>gui/vol/historyplot.py</extracomment>
        <translation>尚未记录任何内容</translation>
    </message>
    <message>
        <source>nothing to ask</source>
        <extracomment>engine/feed/health.py</extracomment>
        <translation>没有可询问的</translation>
    </message>
    <message>
        <source>nothing to follow</source>
        <extracomment>engine/feed/streamchannel.py</extracomment>
        <translation>没有可跟随的</translation>
    </message>
    <message>
        <source>nothing was recorded</source>
        <extracomment>engine/providers/replay/recorded_list.py</extracomment>
        <translation>没有录到任何内容</translation>
    </message>
    <message>
        <source>nothing was spent a year before</source>
        <extracomment>engine/desk/capex.py</extracomment>
        <translation>一年前没有支出</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <extracomment>gui/welcome/storage.py</extracomment>
        <translation>尚无</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>gui/feeds/model.py</extracomment>
        <translation>现在</translation>
    </message>
    <message>
        <source>of the board</source>
        <extracomment>gui/capex/cells.py</extracomment>
        <translation>属于看板</translation>
    </message>
    <message>
        <source>of which symbol? Write NVDA {found}</source>
        <extracomment>engine/desk/alerts/parsing.py</extracomment>
        <translation>哪个代码？请写 NVDA {found}</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>gui/alerts/words.py</extracomment>
        <translation>关</translation>
    </message>
    <message>
        <source>off during the replay</source>
        <extracomment>engine/sources.py</extracomment>
        <translation>重播期间关闭</translation>
    </message>
    <message>
        <source>off: no --endpoint given</source>
        <extracomment>engine/feed/lines.py</extracomment>
        <translation>关闭：未指定 --endpoint</translation>
    </message>
    <message>
        <source>off: stored data only</source>
        <extracomment>engine/sources.py</extracomment>
        <translation>关闭：只用已保存的数据</translation>
    </message>
    <message>
        <source>off: switched off in the settings</source>
        <extracomment>engine/sources.py</extracomment>
        <translation>关闭：已在设置中关闭</translation>
    </message>
    <message>
        <source>off: the SEC asks for a contact address, see settings</source>
        <extracomment>engine/sources.py</extracomment>
        <translation>关闭：SEC 要求联系地址，请见设置</translation>
    </message>
    <message>
        <source>offline, nothing stored</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation>离线，没有保存数据</translation>
    </message>
    <message>
        <source>ok</source>
        <extracomment>gui/feeds/words.py</extracomment>
        <translation>正常</translation>
    </message>
    <message>
        <source>ok: answers in time. idle: well, and asked for nothing now. late: slower than it should be. rate limited: asked us to wait. down: cannot be reached or answers with faults. broken: failed five times in a row in a way we do not know. off: is not asked.</source>
        <extracomment>gui/feeds/columns.py</extracomment>
        <translation>正常：准时回应。闲置：状态良好，目前未被询问。迟到：比应有的慢。受限：要求我们等待。中断：无法连接或回应有误。故障：连续五次以未知方式失败。关闭：不被询问。</translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>gui/feeds/model.py</extracomment>
        <translation>开</translation>
    </message>
    <message>
        <source>on closes</source>
        <extracomment>engine/desk/alerts/optional.py</extracomment>
        <translation>依收盘</translation>
    </message>
    <message>
        <source>on {date}</source>
        <extracomment>engine/desk/alerts/late.py</extracomment>
        <translation>于 {date}</translation>
    </message>
    <message>
        <source>on {day} {at}</source>
        <extracomment>engine/desk/alerts/gauging.py</extracomment>
        <translation>于 {day} {at}</translation>
    </message>
    <message>
        <source>once</source>
        <extracomment>gui/alerts/words.py</extracomment>
        <translation>一次</translation>
    </message>
    <message>
        <source>one vendor's level; another has no close of 71 up to 31 July</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>单一供应商的水准；另一家到 7 月 31 日没有 71 的收盘</translation>
    </message>
    <message>
        <source>one vendor's level; another reads 46 to 51 in those days</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>单一供应商的水准；另一家在该段期间为 46 到 51</translation>
    </message>
    <message>
        <source>only figures can be looked at on closes; leave it out</source>
        <extracomment>engine/desk/alerts/optional.py</extracomment>
        <translation>只有数值能依收盘检查；请删去</translation>
    </message>
    <message>
        <source>only figures have a band; leave it out</source>
        <extracomment>engine/desk/alerts/optional.py</extracomment>
        <translation>只有数值有回撤带；请删去</translation>
    </message>
    <message>
        <source>only logged</source>
        <extracomment>gui/alerts/logmodel.py</extracomment>
        <translation>只记录</translation>
    </message>
    <message>
        <source>only one usable expiry</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation>只有一个可用的到期日</translation>
    </message>
    <message>
        <source>only with finance leases (56.1 bn); cash paid for PP&amp;E is 44.5 bn</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>仅含融资租赁时成立（561 亿）；PP&amp;E 现金支出为 445 亿</translation>
    </message>
    <message>
        <source>only {free} MB are free on the disk</source>
        <extracomment>engine/recordings.py</extracomment>
        <translation>磁盘只剩 {free} MB</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>gui/charts/drawn.py</extracomment>
        <translation>开盘</translation>
    </message>
    <message>
        <source>option board of {coin} is empty</source>
        <extracomment>engine/providers/deribit/board.py</extracomment>
        <translation>{coin} 的期权看板是空的</translation>
    </message>
    <message>
        <source>option chain of {symbol} is empty</source>
        <extracomment>engine/providers/cboe/chain.py</extracomment>
        <translation>{symbol} 的期权链是空的</translation>
    </message>
    <message>
        <source>option chains</source>
        <extracomment>engine/feed/lines.py</extracomment>
        <translation>期权链</translation>
    </message>
    <message>
        <source>option chains: {failed}</source>
        <extracomment>engine/feed/health.py</extracomment>
        <translation>期权链：{failed}</translation>
    </message>
    <message>
        <source>options are on closes, live, once, every time, band, cooldown, until</source>
        <extracomment>engine/desk/alerts/optional.py</extracomment>
        <translation>选项有 on closes、live、once、every time、band、cooldown、until</translation>
    </message>
    <message>
        <source>or</source>
        <extracomment>gui/palette.py</extracomment>
        <translation>或</translation>
    </message>
    <message>
        <source>other currencies at the rate their filings print</source>
        <extracomment>gui/capex/words.py</extracomment>
        <translation>其他货币按其申报文档所载汇率</translation>
    </message>
    <message>
        <source>over the report</source>
        <extracomment>engine/desk/earningsahead.py</extracomment>
        <translation>跨财报</translation>
    </message>
    <message>
        <source>over {n} days</source>
        <extracomment>gui/vol/historyplot.py</extracomment>
        <translation>共 {n} 日</translation>
    </message>
    <message>
        <source>own</source>
        <extracomment>gui/events/words.py</extracomment>
        <translation>自订</translation>
    </message>
    <message>
        <source>own date of {symbol}</source>
        <extracomment>engine/desk/ownsteps.py</extracomment>
        <translation>{symbol} 的自己的日期</translation>
    </message>
    <message>
        <source>own figure at the money, DVOL: {why}</source>
        <extracomment>engine/desk/figures.py</extracomment>
        <translation>自算平值数值，DVOL：{why}</translation>
    </message>
    <message>
        <source>own headline definition</source>
        <extracomment>gui/capex/words.py</extracomment>
        <translation>公司自己的公布口径</translation>
    </message>
    <message>
        <source>own hourly budget used up</source>
        <extracomment>engine/feed/health.py</extracomment>
        <translation>本身的每小时预算已用完</translation>
    </message>
    <message>
        <source>own row</source>
        <extracomment>gui/capex/cells.py</extracomment>
        <translation>自己的行</translation>
    </message>
    <message>
        <source>own {id}</source>
        <extracomment>engine/desk/happenings.py</extracomment>
        <translation>own {id}</translation>
    </message>
    <message>
        <source>paste 1 symbol</source>
        <extracomment>engine/desk/watchlist/undo.py</extracomment>
        <translation>粘贴 1 个代码</translation>
    </message>
    <message>
        <source>paste {count} symbols</source>
        <extracomment>engine/desk/watchlist/undo.py</extracomment>
        <translation>粘贴 {count} 个代码</translation>
    </message>
    <message>
        <source>percent</source>
        <extracomment>gui/capex/words.py</extracomment>
        <translation>百分比</translation>
    </message>
    <message>
        <source>percent and fractions mixed</source>
        <extracomment>engine/providers/deribit/dvol.py</extracomment>
        <translation>百分比与小数混用</translation>
    </message>
    <message>
        <source>percent of the quarter's revenue</source>
        <extracomment>gui/capex/measures.py</extracomment>
        <translation>占该季营收的百分比</translation>
    </message>
    <message>
        <source>percent, against the period that ended 355 to 375 days before</source>
        <extracomment>gui/capex/measures.py</extracomment>
        <translation>百分比，与 355 到 375 天前结束的期间相比</translation>
    </message>
    <message>
        <source>percentile</source>
        <extracomment>gui/vol/historyplot.py</extracomment>
        <translation>百分位</translation>
    </message>
    <message>
        <source>percentile of the implied move</source>
        <extracomment>gui/earnings/missing.py</extracomment>
        <translation>隐含波动幅度的百分位</translation>
    </message>
    <message>
        <source>place</source>
        <extracomment>gui/charts/drawn.py</extracomment>
        <translation>位置</translation>
    </message>
    <message>
        <source>points</source>
        <extracomment>gui/charts/price/lower.py</extracomment>
        <translation>点</translation>
    </message>
    <message>
        <source>points a month</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>点／月</translation>
    </message>
    <message>
        <source>polled</source>
        <extracomment>gui/feeds/model.py</extracomment>
        <translation>轮询</translation>
    </message>
    <message>
        <source>polled: asked again and again. stream: keeps a line open and is told of each change; polling stays as check and fallback.</source>
        <extracomment>gui/feeds/columns.py</extracomment>
        <translation>轮询：一再询问。串流：保持连接，每次变动即获告知；轮询仍作为核对与备援。</translation>
    </message>
    <message>
        <source>pop-up</source>
        <extracomment>gui/alerts/words.py</extracomment>
        <translation>弹出消息</translation>
    </message>
    <message>
        <source>premium</source>
        <extracomment>gui/vol/forecastplot.py</extracomment>
        <translation>溢价</translation>
    </message>
    <message>
        <source>previous close</source>
        <extracomment>engine/desk/charts.py</extracomment>
        <translation>前一收盘</translation>
    </message>
    <message>
        <source>price above the largest possible one</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation>价格高于可能的最大值</translation>
    </message>
    <message>
        <source>price below intrinsic value</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation>价格低于内含价值</translation>
    </message>
    <message>
        <source>price jump</source>
        <extracomment>engine/desk/bars.py</extracomment>
        <translation>价格跳动</translation>
    </message>
    <message>
        <source>price of the at-the-money straddle</source>
        <extracomment>engine/desk/volsheet.py</extracomment>
        <translation>平值跨式的价格</translation>
    </message>
    <message>
        <source>prices</source>
        <extracomment>engine/feed/lines.py</extracomment>
        <translation>价格</translation>
    </message>
    <message>
        <source>profile in use</source>
        <extracomment>engine/paths.py</extracomment>
        <translation>设置档文件夹使用中</translation>
    </message>
    <message>
        <source>proxy unreachable</source>
        <extracomment>engine/errors.py</extracomment>
        <translation>代理服务器无法连接</translation>
    </message>
    <message>
        <source>proxy {proxy} unreachable</source>
        <extracomment>engine/providers/socket.py</extracomment>
        <translation>代理服务器 {proxy} 无法连接</translation>
    </message>
    <message>
        <source>proxy {url} unreachable</source>
        <extracomment>engine/providers/door.py</extracomment>
        <translation>代理服务器 {url} 无法连接</translation>
    </message>
    <message>
        <source>published</source>
        <extracomment>gui/vol/historyplot.py</extracomment>
        <translation>公布值</translation>
    </message>
    <message>
        <source>published DVOL</source>
        <extracomment>engine/desk/volsheet.py</extracomment>
        <translation>公布的 DVOL</translation>
    </message>
    <message>
        <source>published DVOL less the own DVOL-style strip</source>
        <extracomment>engine/desk/volstanding.py</extracomment>
        <translation>公布的 DVOL 减自算的 DVOL 式组合</translation>
    </message>
    <message>
        <source>put</source>
        <extracomment>gui/vol/smileplot.py</extracomment>
        <translation>看跌期权</translation>
    </message>
    <message>
        <source>put-call parity does not hold</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation>买看跌期权平价不成立</translation>
    </message>
    <message>
        <source>puts and calls alike</source>
        <extracomment>gui/vol/smileplot.py</extracomment>
        <translation>看涨期权与看跌期权相同</translation>
    </message>
    <message>
        <source>puts {size} over calls</source>
        <extracomment>gui/vol/smileplot.py</extracomment>
        <translation>看跌期权比看涨期权高 {size}</translation>
    </message>
    <message>
        <source>quiet hours</source>
        <extracomment>gui/alerts/words.py</extracomment>
        <translation>勿扰时段</translation>
    </message>
    <message>
        <source>quotes</source>
        <extracomment>gui/vol/termplot.py</extracomment>
        <translation>报价</translation>
    </message>
    <message>
        <source>quotes do not reach 25 delta</source>
        <extracomment>gui/vol/smileplot.py</extracomment>
        <translation>报价未及 25 delta</translation>
    </message>
    <message>
        <source>quotes dropped{where}: {words}</source>
        <extracomment>engine/desk/implied.py</extracomment>
        <translation>剔除的报价{where}：{words}</translation>
    </message>
    <message>
        <source>ranges and overnight moves of {size}</source>
        <extracomment>engine/desk/volforecast.py</extracomment>
        <translation>{size}的全距与隔夜变动</translation>
    </message>
    <message>
        <source>rank</source>
        <extracomment>gui/vol/historyplot.py</extracomment>
        <translation>排名</translation>
    </message>
    <message>
        <source>rank {iv_rank}% over {n} days</source>
        <extracomment>engine/desk/volwords.py</extracomment>
        <translation>排名 {iv_rank}%，共 {n} 日</translation>
    </message>
    <message>
        <source>rank {symbol} {symbol2}</source>
        <extracomment>engine/desk/happenings.py</extracomment>
        <translation>rank {symbol} {symbol2}</translation>
    </message>
    <message>
        <source>rate limited</source>
        <extracomment>gui/feeds/words.py</extracomment>
        <translation>受限</translation>
    </message>
    <message>
        <source>ratio</source>
        <extracomment>gui/race/gap.py</extracomment>
        <translation>比值</translation>
    </message>
    <message>
        <source>ratio: over another figure</source>
        <extracomment>gui/alerts/fields.py</extracomment>
        <translation>比率：除以另一个数值</translation>
    </message>
    <message>
        <source>read</source>
        <extracomment>gui/alerts/logmodel.py</extracomment>
        <translation>已读</translation>
    </message>
    <message>
        <source>real time</source>
        <extracomment>gui/replaybar.py</extracomment>
        <translation>即时速度</translation>
    </message>
    <message>
        <source>realized</source>
        <extracomment>gui/vol/coneplot.py</extracomment>
        <translation>实现</translation>
    </message>
    <message>
        <source>realized volatility is computed over {known} days</source>
        <extracomment>engine/desk/alerts/parsing.py</extracomment>
        <translation>实现波动率的计算天数为 {known}</translation>
    </message>
    <message>
        <source>realized volatility of {window} finished daily bars</source>
        <extracomment>engine/desk/racewords.py</extracomment>
        <translation>{window} 根已完成日 K 线的实现波动率</translation>
    </message>
    <message>
        <source>realized, {days} daily bars</source>
        <extracomment>gui/race/picking.py</extracomment>
        <translation>实现，{days} 根日 K 线</translation>
    </message>
    <message>
        <source>reason {code}</source>
        <extracomment>gui/vol/quotes.py</extracomment>
        <translation>原因 {code}</translation>
    </message>
    <message>
        <source>reconstructed from Fintel levels in the press</source>
        <extracomment>resources/replay/july-2024/story.toml</extracomment>
        <translation>依媒体所载 Fintel 水准重建</translation>
    </message>
    <message>
        <source>reconstructed from {vendor} daily figures</source>
        <extracomment>engine/providers/replay/prices.py</extracomment>
        <translation>依 {vendor} 每日数值重建</translation>
    </message>
    <message>
        <source>recording</source>
        <extracomment>gui/recording/model.py</extracomment>
        <translation>录制</translation>
    </message>
    <message>
        <source>recording began</source>
        <extracomment>engine/desk/race.py</extracomment>
        <translation>开始记录</translation>
    </message>
    <message>
        <source>redirect loop</source>
        <extracomment>engine/providers/door.py</extracomment>
        <translation>重定向循环</translation>
    </message>
    <message>
        <source>redirect refused</source>
        <extracomment>engine/providers/door.py</extracomment>
        <translation>拒绝重定向</translation>
    </message>
    <message>
        <source>redirect refused: {url}</source>
        <extracomment>engine/providers/ccxtdoor.py</extracomment>
        <translation>拒绝重定向：{url}</translation>
    </message>
    <message>
        <source>refused by {label}</source>
        <extracomment>engine/feed/judgement.py</extracomment>
        <translation>被 {label} 拒绝</translation>
    </message>
    <message>
        <source>refused the request</source>
        <extracomment>engine/providers/ccxtfaults.py</extracomment>
        <translation>拒绝请求</translation>
    </message>
    <message>
        <source>refused the request: code {code}</source>
        <extracomment>engine/providers/deribit/stream.py</extracomment>
        <translation>拒绝请求：代码 {code}</translation>
    </message>
    <message>
        <source>refused: {what}</source>
        <extracomment>gui/watchlist/clipping.py</extracomment>
        <translation>拒绝：{what}</translation>
    </message>
    <message>
        <source>rejected</source>
        <extracomment>gui/vol/smileplot.py</extracomment>
        <translation>已剔除</translation>
    </message>
    <message>
        <source>rejected {m} ×</source>
        <extracomment>gui/vol/smileplot.py</extracomment>
        <translation>剔除 {m} ×</translation>
    </message>
    <message>
        <source>reload {count} lists</source>
        <extracomment>engine/desk/watchlist/outside.py</extracomment>
        <translation>重新加载 {count} 份列表</translation>
    </message>
    <message>
        <source>reload {files}</source>
        <extracomment>engine/desk/watchlist/outside.py</extracomment>
        <translation>重新加载 {files}</translation>
    </message>
    <message>
        <source>remove own capex of {place}</source>
        <extracomment>engine/desk/ownsteps.py</extracomment>
        <translation>移除 {place} 的自己的资本支出</translation>
    </message>
    <message>
        <source>remove statement of {named}</source>
        <extracomment>engine/desk/ownsteps.py</extracomment>
        <translation>移除 {named} 的陈述</translation>
    </message>
    <message>
        <source>remove {count} statements</source>
        <extracomment>engine/desk/ownsteps.py</extracomment>
        <translation>移除 {count} 则陈述</translation>
    </message>
    <message>
        <source>remove {lines}</source>
        <extracomment>engine/desk/alerts/steps.py</extracomment>
        <translation>移除 {lines}</translation>
    </message>
    <message>
        <source>remove {names}</source>
        <extracomment>engine/desk/watchlist/undo.py</extracomment>
        <translation>移除 {names}</translation>
    </message>
    <message>
        <source>rename list {old} to {new}</source>
        <extracomment>engine/desk/watchlist/undo.py</extracomment>
        <translation>将列表 {old} 改名为 {new}</translation>
    </message>
    <message>
        <source>rename section {old} to {new}</source>
        <extracomment>engine/desk/watchlist/undo.py</extracomment>
        <translation>将分组标题 {old} 改名为 {new}</translation>
    </message>
    <message>
        <source>replay</source>
        <extracomment>gui/alerts/logmodel.py</extracomment>
        <translation>重播</translation>
    </message>
    <message>
        <source>replayed</source>
        <extracomment>gui/tables/cell.py</extracomment>
        <translation>重播</translation>
    </message>
    <message>
        <source>report</source>
        <extracomment>gui/events/words.py</extracomment>
        <translation>财报</translation>
    </message>
    <message>
        <source>report calendar</source>
        <extracomment>engine/feed/lines.py</extracomment>
        <translation>财报行事历</translation>
    </message>
    <message>
        <source>report date changed</source>
        <extracomment>gui/alerts/fields.py</extracomment>
        <translation>财报日期变更</translation>
    </message>
    <message>
        <source>report dates</source>
        <extracomment>engine/feed/lines.py</extracomment>
        <translation>财报日期</translation>
    </message>
    <message>
        <source>report within hours</source>
        <extracomment>gui/alerts/fields.py</extracomment>
        <translation>数小时内财报</translation>
    </message>
    <message>
        <source>report {symbol} {date}</source>
        <extracomment>engine/desk/happenings.py</extracomment>
        <translation>report {symbol} {date}</translation>
    </message>
    <message>
        <source>report {symbol} {day}</source>
        <extracomment>engine/desk/happenings.py</extracomment>
        <translation>report {symbol} {day}</translation>
    </message>
    <message>
        <source>reported</source>
        <extracomment>engine/model/earnings.py</extracomment>
        <translation>已公布</translation>
    </message>
    <message>
        <source>reported {value}</source>
        <extracomment>gui/earnings/telling.py</extracomment>
        <translation>公布 {value}</translation>
    </message>
    <message>
        <source>reports {day}, in {days}</source>
        <extracomment>gui/vol/termplot.py</extracomment>
        <translation>{day} 财报，还有 {days}</translation>
    </message>
    <message>
        <source>request withheld</source>
        <extracomment>engine/feed/channel.py</extracomment>
        <translation>未送出请求</translation>
    </message>
    <message>
        <source>restated since</source>
        <extracomment>gui/capex/words.py</extracomment>
        <translation>其后重编</translation>
    </message>
    <message>
        <source>returns and ranges of {size}</source>
        <extracomment>engine/desk/volforecast.py</extracomment>
        <translation>{size}的报酬与全距</translation>
    </message>
    <message>
        <source>returns of {size}</source>
        <extracomment>engine/desk/volforecast.py</extracomment>
        <translation>{size}的报酬</translation>
    </message>
    <message>
        <source>returns of {size}, decay {decay}</source>
        <extracomment>engine/desk/volforecast.py</extracomment>
        <translation>{size}的报酬，衰减 {decay}</translation>
    </message>
    <message>
        <source>revenue</source>
        <extracomment>gui/capex/words.py</extracomment>
        <translation>营收</translation>
    </message>
    <message>
        <source>revenue 39,071 m against 38,310; EPS 5.16 against 4.72 to 4.76</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>营收 39,071 m 对 38,310；EPS 5.16 对 4.72 到 4.76</translation>
    </message>
    <message>
        <source>revenue estimate</source>
        <extracomment>gui/earnings/missing.py</extracomment>
        <translation>营收预估</translation>
    </message>
    <message>
        <source>revenue {value}</source>
        <extracomment>gui/capex/words.py</extracomment>
        <translation>营收 {value}</translation>
    </message>
    <message>
        <source>revenue: {source}</source>
        <extracomment>engine/desk/earningsrevenue.py</extracomment>
        <translation>营收：{source}</translation>
    </message>
    <message>
        <source>s</source>
        <extracomment>gui/alerts/words.py</extracomment>
        <translation>秒</translation>
    </message>
    <message>
        <source>said on the call</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>于法说会表示</translation>
    </message>
    <message>
        <source>said on the call of 23 July</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>于 7 月 23 日法说会表示</translation>
    </message>
    <message>
        <source>sec refused the request: it wants a contact address</source>
        <extracomment>engine/providers/sec/door.py</extracomment>
        <translation>sec 拒绝请求：它要求联系地址</translation>
    </message>
    <message>
        <source>second</source>
        <extracomment>engine/desk/finding.py</extracomment>
        <translation>二</translation>
    </message>
    <message>
        <source>section</source>
        <extracomment>engine/desk/undo.py</extracomment>
        <translation>分组标题</translation>
    </message>
    <message>
        <source>server error</source>
        <extracomment>engine/errors.py</extracomment>
        <translation>服务器错误</translation>
    </message>
    <message>
        <source>session unknown</source>
        <extracomment>gui/watchlist/tips.py</extracomment>
        <translation>时段未知</translation>
    </message>
    <message>
        <source>settings.toml: {section}.{key} = {told} is not possible, default used</source>
        <extracomment>engine/settings.py</extracomment>
        <translation>settings.toml：{section}.{key} = {told} 不可用，使用默认值</translation>
    </message>
    <message>
        <source>seventh</source>
        <extracomment>engine/desk/finding.py</extracomment>
        <translation>七</translation>
    </message>
    <message>
        <source>shaded {low} to {high}: 10th to 90th</source>
        <extracomment>gui/race/gap.py</extracomment>
        <translation>阴影 {low} 到 {high}：第 10 到第 90 百分位</translation>
    </message>
    <message>
        <source>shares</source>
        <extracomment>gui/charts/price/lower.py</extracomment>
        <translation>股</translation>
    </message>
    <message>
        <source>shown</source>
        <extracomment>gui/watchlist/columnsheet.py</extracomment>
        <translation>显示</translation>
    </message>
    <message>
        <source>shown where there is room</source>
        <extracomment>gui/watchlist/columnsheet.py</extracomment>
        <translation>空间足够时显示</translation>
    </message>
    <message>
        <source>silent for {limit} s</source>
        <extracomment>engine/feed/streamworker.py</extracomment>
        <translation>{limit} 秒无声</translation>
    </message>
    <message>
        <source>since {at} UTC{day}</source>
        <extracomment>engine/desk/alerts/gauging.py</extracomment>
        <translation>自 {at} UTC{day}</translation>
    </message>
    <message>
        <source>since {day}, {sessions}</source>
        <extracomment>gui/race/marking.py</extracomment>
        <translation>自 {day}，{sessions}</translation>
    </message>
    <message>
        <source>since {expires} UTC</source>
        <extracomment>engine/desk/alerts/watch.py</extracomment>
        <translation>自 {expires} UTC</translation>
    </message>
    <message>
        <source>sixth</source>
        <extracomment>engine/desk/finding.py</extracomment>
        <translation>六</translation>
    </message>
    <message>
        <source>slightly above {figure}</source>
        <extracomment>gui/capex/guidance.py</extracomment>
        <translation>略高于 {figure}</translation>
    </message>
    <message>
        <source>snooze {lines}</source>
        <extracomment>engine/desk/alerts/steps.py</extracomment>
        <translation>暂缓 {lines}</translation>
    </message>
    <message>
        <source>snoozed</source>
        <extracomment>gui/alerts/words.py</extracomment>
        <translation>暂缓</translation>
    </message>
    <message>
        <source>so with finance leases (19.0 against 10.7 bn); cash paid for PP&amp;E rose by 55.1%</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>含融资租赁时成立（190 亿对 107 亿）；PP&amp;E 现金支出成长 55.1%</translation>
    </message>
    <message>
        <source>sound</source>
        <extracomment>gui/alerts/words.py</extracomment>
        <translation>声音</translation>
    </message>
    <message>
        <source>source code</source>
        <extracomment>engine/parts.py</extracomment>
        <translation>原代码</translation>
    </message>
    <message>
        <source>source down</source>
        <extracomment>gui/alerts/fields.py</extracomment>
        <translation>数据源中断</translation>
    </message>
    <message>
        <source>source: {source}</source>
        <extracomment>gui/vol/words.py</extracomment>
        <translation>来源：{source}</translation>
    </message>
    <message>
        <source>sources are not watched in a replay</source>
        <extracomment>engine/desk/alerts/watch.py</extracomment>
        <translation>重播中不监看数据源</translation>
    </message>
    <message>
        <source>spread</source>
        <extracomment>gui/race/gap.py</extracomment>
        <translation>差距</translation>
    </message>
    <message>
        <source>spread above 50% of mid</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation>买卖价差超过中间价的 50%</translation>
    </message>
    <message>
        <source>spread: less another figure</source>
        <extracomment>gui/alerts/fields.py</extracomment>
        <translation>价差：减去另一个数值</translation>
    </message>
    <message>
        <source>squared points</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>点平方</translation>
    </message>
    <message>
        <source>stale</source>
        <extracomment>gui/alerts/values.py</extracomment>
        <translation>过时</translation>
    </message>
    <message>
        <source>stale: greyed until the source answers again</source>
        <extracomment>gui/tables/cell.py</extracomment>
        <translation>过时：以灰色表示，直到来源再次回应</translation>
    </message>
    <message>
        <source>stamp lies in the future: check the clock</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation>时间戳记在未来：请检查时钟</translation>
    </message>
    <message>
        <source>standing by</source>
        <extracomment>gui/feeds/words.py</extracomment>
        <translation>待命</translation>
    </message>
    <message>
        <source>statement</source>
        <extracomment>gui/events/words.py</extracomment>
        <translation>陈述</translation>
    </message>
    <message>
        <source>statement {id}</source>
        <extracomment>engine/desk/happenings.py</extracomment>
        <translation>statement {id}</translation>
    </message>
    <message>
        <source>stopped after 4 crashes in a minute</source>
        <extracomment>engine/feed/supervisor.py</extracomment>
        <translation>一分钟内崩溃 4 次后停止</translation>
    </message>
    <message>
        <source>stopped after {n} crashes in a minute</source>
        <extracomment>engine/feed/supervisor.py</extracomment>
        <translation>一分钟内崩溃 {n} 次后停止</translation>
    </message>
    <message>
        <source>stream</source>
        <extracomment>gui/feeds/model.py</extracomment>
        <translation>串流</translation>
    </message>
    <message>
        <source>stream ended</source>
        <extracomment>engine/feed/streamworker.py</extracomment>
        <translation>串流已结束</translation>
    </message>
    <message>
        <source>stream thread ended</source>
        <extracomment>engine/feed/streamsession.py</extracomment>
        <translation>串流线程已结束</translation>
    </message>
    <message>
        <source>strike</source>
        <extracomment>gui/vol/smileplot.py</extracomment>
        <translation>行权价</translation>
    </message>
    <message>
        <source>strike, {unit}</source>
        <extracomment>gui/vol/smileplot.py</extracomment>
        <translation>行权价，{unit}</translation>
    </message>
    <message>
        <source>strikes end too near the money: reads low</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation>行权价范围离平值太近：读数偏低</translation>
    </message>
    <message>
        <source>strip of out-of-the-money quotes by Cboe's rules</source>
        <extracomment>engine/desk/volstanding.py</extracomment>
        <translation>依 Cboe 规则的虚值报价组合</translation>
    </message>
    <message>
        <source>strip over the smile between 5 delta and 5 delta</source>
        <extracomment>engine/desk/volstanding.py</extracomment>
        <translation>5 delta 到 5 delta 之间微笑曲线的组合</translation>
    </message>
    <message>
        <source>stripe: ±{size} is no crossing</source>
        <extracomment>gui/race/gap.py</extracomment>
        <translation>条带：±{size} 不算交叉</translation>
    </message>
    <message>
        <source>sum over {counted} of {all}</source>
        <extracomment>gui/movers/words.py</extracomment>
        <translation>{all} 中 {counted} 的总和</translation>
    </message>
    <message>
        <source>surprise</source>
        <extracomment>gui/earnings/missing.py</extracomment>
        <translation>意外幅度</translation>
    </message>
    <message>
        <source>surprise {percent}</source>
        <extracomment>gui/earnings/telling.py</extracomment>
        <translation>惊奇 {percent}</translation>
    </message>
    <message>
        <source>switch off {lines}</source>
        <extracomment>engine/desk/alerts/steps.py</extracomment>
        <translation>关闭 {lines}</translation>
    </message>
    <message>
        <source>switch on {lines}</source>
        <extracomment>engine/desk/alerts/steps.py</extracomment>
        <translation>打开 {lines}</translation>
    </message>
    <message>
        <source>symbol</source>
        <extracomment>gui/race/linesbox.py</extracomment>
        <translation>代码</translation>
    </message>
    <message>
        <source>symbol unknown to the source</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation>来源不认得此代码</translation>
    </message>
    <message>
        <source>symbols</source>
        <extracomment>gui/window.py</extracomment>
        <translation>个代码</translation>
    </message>
    <message>
        <source>symbols, as TradingView writes them</source>
        <extracomment>engine/desk/watchlist/formats.py</extracomment>
        <translation>代码，依 TradingView 的写法</translation>
    </message>
    <message>
        <source>target</source>
        <extracomment>engine/desk/undo.py</extracomment>
        <translation>目标价</translation>
    </message>
    <message>
        <source>target (currency)</source>
        <extracomment>engine/desk/watchlist/exporting.py</extracomment>
        <translation>target (currency)</translation>
    </message>
    <message>
        <source>target price</source>
        <extracomment>engine/desk/watchlist/formats.py</extracomment>
        <translation>目标价</translation>
    </message>
    <message>
        <source>target {price}</source>
        <extracomment>gui/watchlist/details.py</extracomment>
        <translation>目标 {price}</translation>
    </message>
    <message>
        <source>ten k (Chinese)</source>
        <extracomment>gui/format.py</extracomment>
        <translation>万</translation>
    </message>
    <message>
        <source>tenth</source>
        <extracomment>engine/desk/finding.py</extracomment>
        <translation>十</translation>
    </message>
    <message>
        <source>term inverted</source>
        <extracomment>engine/desk/alerts/parsing.py</extracomment>
        <translation>期限结构倒挂</translation>
    </message>
    <message>
        <source>term structure inverted</source>
        <extracomment>gui/alerts/fields.py</extracomment>
        <translation>期限结构倒挂</translation>
    </message>
    <message>
        <source>that it is short is confirmed, until when is not</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>短缺获证实，持续到何时则否</translation>
    </message>
    <message>
        <source>that of the stored figures is not kept</source>
        <extracomment>engine/desk/volinputs.py</extracomment>
        <translation>不保留已保存数值的</translation>
    </message>
    <message>
        <source>the Race compares {least} to {most} lines, not {count}</source>
        <extracomment>engine/desk/racelines.py</extracomment>
        <translation>对比可比较 {least} 到 {most} 条线，不是 {count} 条</translation>
    </message>
    <message>
        <source>the Race needs a left and a right line</source>
        <extracomment>gui/race/picking.py</extracomment>
        <translation>对比需要左右各一条线</translation>
    </message>
    <message>
        <source>the Race shows each line once</source>
        <extracomment>engine/desk/racelines.py</extracomment>
        <translation>对比的每条线只显示一次</translation>
    </message>
    <message>
        <source>the SEC has no capital spending of {symbol}</source>
        <extracomment>engine/providers/sec/parse.py</extracomment>
        <translation>SEC 没有 {symbol} 的资本支出</translation>
    </message>
    <message>
        <source>the SEC has no figures of this company</source>
        <extracomment>engine/providers/sec/door.py</extracomment>
        <translation>SEC 没有此公司的数值</translation>
    </message>
    <message>
        <source>the answer is no version number</source>
        <extracomment>engine/providers/newest.py</extracomment>
        <translation>答复不是版本号</translation>
    </message>
    <message>
        <source>the article goes from 2 to 4.5; the step of July is 4.0 to 4.5</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>文章由 20 亿写到 45 亿；7 月这一步是 40 亿到 45 亿</translation>
    </message>
    <message>
        <source>the article has it within one quarter; the company said year over year</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>文章写成单季；公司说的是同比增长</translation>
    </message>
    <message>
        <source>the calendar of the exchange is not known yet</source>
        <extracomment>engine/desk/alerts/watch.py</extracomment>
        <translation>交易所的日历尚不清楚</translation>
    </message>
    <message>
        <source>the chain of the recorded volatility is not stored</source>
        <extracomment>engine/desk/earningsahead.py</extracomment>
        <translation>未保存该记录波动率的期权链</translation>
    </message>
    <message>
        <source>the company names no other figure that is known here</source>
        <extracomment>engine/desk/capex.py</extracomment>
        <translation>公司未公布此处已知的其他数字</translation>
    </message>
    <message>
        <source>the company said cloud and AI, not AI alone</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>公司说的是云端与 AI，不只 AI</translation>
    </message>
    <message>
        <source>the engine</source>
        <extracomment>engine/core.py</extracomment>
        <translation>引擎</translation>
    </message>
    <message>
        <source>the estimate is 0</source>
        <extracomment>engine/desk/earningsrows.py</extracomment>
        <translation>预估为 0</translation>
    </message>
    <message>
        <source>the exchange calendar is not loaded yet</source>
        <extracomment>engine/desk/earningspast.py</extracomment>
        <translation>交易所日历尚未加载</translation>
    </message>
    <message>
        <source>the figure of a year before is unknown</source>
        <extracomment>engine/desk/capex.py</extracomment>
        <translation>一年前的数值未知</translation>
    </message>
    <message>
        <source>the first filing is not known</source>
        <extracomment>engine/desk/dump_capex.py</extracomment>
        <translation>首次申报值不详</translation>
    </message>
    <message>
        <source>the fit did not converge</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation>拟合未收敛</translation>
    </message>
    <message>
        <source>the fit has no finite forecast</source>
        <extracomment>engine/desk/volforecast.py</extracomment>
        <translation>拟合没有有限的预测</translation>
    </message>
    <message>
        <source>the fit is not stationary: no long forecast</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation>拟合不平稳：没有长期预测</translation>
    </message>
    <message>
        <source>the four quarters have more than one definition</source>
        <extracomment>engine/desk/capex.py</extracomment>
        <translation>四季的定义不只一种</translation>
    </message>
    <message>
        <source>the history cannot be read: {error}</source>
        <extracomment>engine/desk/history/database.py</extracomment>
        <translation>无法读取历史数据：{error}</translation>
    </message>
    <message>
        <source>the largest</source>
        <extracomment>gui/vol/standing.py</extracomment>
        <translation>最大值</translation>
    </message>
    <message>
        <source>the later expiry carries no extra variance</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation>较晚的到期日没有额外方差</translation>
    </message>
    <message>
        <source>the line ends too early</source>
        <extracomment>engine/desk/alerts/reader.py</extracomment>
        <translation>文本太早结束</translation>
    </message>
    <message>
        <source>the picture could not be made</source>
        <extracomment>gui/charts/exportfiles.py</extracomment>
        <translation>无法产生图片</translation>
    </message>
    <message>
        <source>the podcast was not found</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>未找到该播客节目</translation>
    </message>
    <message>
        <source>the press rounds: price times shares gives 327 bn, Bloomberg has 329</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>媒体取整：股价乘股数为 3,270 亿，Bloomberg 为 3,290 亿</translation>
    </message>
    <message>
        <source>the profile cannot be locked: {strerror}</source>
        <extracomment>engine/paths.py</extracomment>
        <translation>无法锁定设置档文件夹：{strerror}</translation>
    </message>
    <message>
        <source>the profile folder cannot be used: {strerror}</source>
        <extracomment>engine/paths.py</extracomment>
        <translation>无法使用设置档文件夹：{strerror}</translation>
    </message>
    <message>
        <source>the profile is open read-only</source>
        <extracomment>engine/recordings.py</extracomment>
        <translation>设置档文件夹以唯读打开</translation>
    </message>
    <message>
        <source>the quotes do not reach 25 delta</source>
        <extracomment>engine/desk/volchain.py</extracomment>
        <translation>报价未及 25 delta</translation>
    </message>
    <message>
        <source>the ratio has nothing to divide by</source>
        <extracomment>engine/desk/alerts/looking.py</extracomment>
        <translation>比率没有可除的数</translation>
    </message>
    <message>
        <source>the ratio of {gauge}</source>
        <extracomment>engine/desk/alerts/parsing.py</extracomment>
        <translation>{gauge} 的比率</translation>
    </message>
    <message>
        <source>the ratio of {name}</source>
        <extracomment>engine/desk/alerts/sense.py</extracomment>
        <translation>{name} 的比率</translation>
    </message>
    <message>
        <source>the recording cannot be made: {fault}</source>
        <extracomment>engine/desk/recorder.py</extracomment>
        <translation>无法录制：{fault}</translation>
    </message>
    <message>
        <source>the regression expects nothing above zero</source>
        <extracomment>engine/desk/volforecast.py</extracomment>
        <translation>回归的预期不大于零</translation>
    </message>
    <message>
        <source>the replay has no bars within the day</source>
        <extracomment>engine/desk/charts.py</extracomment>
        <translation>重播没有盘中 K 线</translation>
    </message>
    <message>
        <source>the replay holds no 5-minute bars</source>
        <extracomment>engine/desk/volinputs.py</extracomment>
        <translation>重播没有 5 分钟 K 线</translation>
    </message>
    <message>
        <source>the report is out</source>
        <extracomment>engine/desk/earningsahead.py</extracomment>
        <translation>财报已公布</translation>
    </message>
    <message>
        <source>the report names no cause</source>
        <extracomment>engine/crashes.py</extracomment>
        <translation>报告未说明原因</translation>
    </message>
    <message>
        <source>the report of {day}</source>
        <extracomment>engine/desk/earningsahead.py</extracomment>
        <translation>{day} 的财报</translation>
    </message>
    <message>
        <source>the same estimator</source>
        <extracomment>engine/desk/racewords.py</extracomment>
        <translation>同一估计量</translation>
    </message>
    <message>
        <source>the session that answers it is not over</source>
        <extracomment>engine/desk/earningspast.py</extracomment>
        <translation>回应的交易时段尚未结束</translation>
    </message>
    <message>
        <source>the source does not answer</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation>来源没有回应</translation>
    </message>
    <message>
        <source>the source has no data</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation>来源没有数据</translation>
    </message>
    <message>
        <source>the sources disagree</source>
        <extracomment>gui/capex/cells.py</extracomment>
        <translation>各来源说法不一</translation>
    </message>
    <message>
        <source>the sources disagree on a quarter of the sum</source>
        <extracomment>engine/desk/capex.py</extracomment>
        <translation>各来源对总和中的一季说法不一</translation>
    </message>
    <message>
        <source>the sources disagree on the quarter a year before</source>
        <extracomment>engine/desk/capex.py</extracomment>
        <translation>各来源对一年前该季说法不一</translation>
    </message>
    <message>
        <source>the sources disagree on this quarter</source>
        <extracomment>engine/desk/capex.py</extracomment>
        <translation>各来源对本季说法不一</translation>
    </message>
    <message>
        <source>the sum</source>
        <extracomment>gui/capex/owning.py</extracomment>
        <translation>合计</translation>
    </message>
    <message>
        <source>the window</source>
        <extracomment>engine/attending.py</extracomment>
        <translation>窗口</translation>
    </message>
    <message>
        <source>the words of the call were not found</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>未找到法说会原文</translation>
    </message>
    <message>
        <source>there is a list {taken} already</source>
        <extracomment>engine/desk/watchlist/book.py</extracomment>
        <translation>已有列表 {taken}</translation>
    </message>
    <message>
        <source>there is no recording {name}</source>
        <extracomment>engine/playables.py</extracomment>
        <translation>没有录制文件 {name}</translation>
    </message>
    <message>
        <source>third</source>
        <extracomment>engine/desk/finding.py</extracomment>
        <translation>三</translation>
    </message>
    <message>
        <source>this line is there already</source>
        <extracomment>gui/race/picking.py</extracomment>
        <translation>这条线已在其中</translation>
    </message>
    <message>
        <source>time (UTC)</source>
        <extracomment>gui/charts/drawn.py</extracomment>
        <translation>时间（UTC）</translation>
    </message>
    <message>
        <source>time of day unknown</source>
        <extracomment>engine/desk/alerts/dated.py</extracomment>
        <translation>时刻未知</translation>
    </message>
    <message>
        <source>time unknown</source>
        <extracomment>engine/desk/board.py</extracomment>
        <translation>时间未知</translation>
    </message>
    <message>
        <source>timed out</source>
        <extracomment>engine/feed/gate.py</extracomment>
        <translation>逾时</translation>
    </message>
    <message>
        <source>timed out, {hung} calls hang</source>
        <extracomment>engine/feed/health.py</extracomment>
        <translation>逾时，{hung} 个调用卡住</translation>
    </message>
    <message>
        <source>timed out, {hung} connections hang</source>
        <extracomment>engine/feed/streamchannel.py</extracomment>
        <translation>逾时，{hung} 个连接卡住</translation>
    </message>
    <message>
        <source>timed out: HTTP 408</source>
        <extracomment>engine/providers/verdict.py</extracomment>
        <translation>逾时：HTTP 408</translation>
    </message>
    <message>
        <source>tn</source>
        <extracomment>gui/format.py</extracomment>
        <translation>万亿</translation>
    </message>
    <message>
        <source>tn (Chinese)</source>
        <extracomment>gui/format.py</extracomment>
        <translation>万亿</translation>
    </message>
    <message>
        <source>to the figure now</source>
        <extracomment>engine/desk/volstanding.py</extracomment>
        <translation>至目前数值</translation>
    </message>
    <message>
        <source>to {date}</source>
        <extracomment>engine/desk/volevent.py</extracomment>
        <translation>至 {date}</translation>
    </message>
    <message>
        <source>to {date}{note}</source>
        <extracomment>engine/desk/earningsahead.py</extracomment>
        <translation>至 {date}{note}</translation>
    </message>
    <message>
        <source>to {last}</source>
        <extracomment>engine/desk/realized.py</extracomment>
        <translation>至 {last}</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>gui/format.py</extracomment>
        <translation>今天</translation>
    </message>
    <message>
        <source>told in words, without a single figure</source>
        <extracomment>engine/desk/dump_statements.py</extracomment>
        <translation>以文本说明，没有单一数字</translation>
    </message>
    <message>
        <source>told in {unit} a year before</source>
        <extracomment>engine/desk/capex.py</extracomment>
        <translation>一年前以 {unit} 计</translation>
    </message>
    <message>
        <source>told of the next report only</source>
        <extracomment>engine/desk/earningsahead.py</extracomment>
        <translation>仅提供下次财报</translation>
    </message>
    <message>
        <source>too few bars</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation>K 线太少</translation>
    </message>
    <message>
        <source>too few days recorded</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation>纪录日数太少</translation>
    </message>
    <message>
        <source>too few expiries</source>
        <extracomment>gui/vol/termplot.py</extracomment>
        <translation>到期日太少</translation>
    </message>
    <message>
        <source>too large</source>
        <extracomment>engine/ownfile.py</extracomment>
        <translation>过大</translation>
    </message>
    <message>
        <source>too many open files here</source>
        <extracomment>engine/errors.py</extracomment>
        <translation>本程序打开的文件过多</translation>
    </message>
    <message>
        <source>too old to be shown</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation>太旧，不宜显示</translation>
    </message>
    <message>
        <source>trailing four quarters {value}</source>
        <extracomment>gui/capex/words.py</extracomment>
        <translation>近四季 {value}</translation>
    </message>
    <message>
        <source>trend line</source>
        <extracomment>gui/charts/tools.py</extracomment>
        <translation>趋势线</translation>
    </message>
    <message>
        <source>true at the end of July 2024</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>2024 年 7 月底属实</translation>
    </message>
    <message>
        <source>type a name</source>
        <extracomment>gui/watchlist/editing.py</extracomment>
        <translation>请输入名称</translation>
    </message>
    <message>
        <source>type a number above 0</source>
        <extracomment>gui/watchlist/cellrules.py</extracomment>
        <translation>请输入大于 0 的数字</translation>
    </message>
    <message>
        <source>type a number such as 1234.5</source>
        <extracomment>gui/watchlist/cellrules.py</extracomment>
        <translation>请输入数字，例如 1234.5</translation>
    </message>
    <message>
        <source>type a symbol</source>
        <extracomment>engine/desk/watchlist/symbol.py</extracomment>
        <translation>请输入代码</translation>
    </message>
    <message>
        <source>type an alert, such as NVDA iv30 above 60</source>
        <extracomment>engine/desk/alerts/parsing.py</extracomment>
        <translation>请输入警报，例如 NVDA iv30 above 60</translation>
    </message>
    <message>
        <source>type it as 2024-07-29 or 29 Jul</source>
        <extracomment>gui/charts/days.py</extracomment>
        <translation>请输入如 2024-07-29 或 29 Jul</translation>
    </message>
    <message>
        <source>unadjusted {ratio}:1 step</source>
        <extracomment>engine/desk/bars.py</extracomment>
        <translation>未调整的 {ratio}:1 跳阶</translation>
    </message>
    <message>
        <source>unexpected error, see the log</source>
        <extracomment>engine/desk/recording.py</extracomment>
        <translation>未预期的错误，请见日志</translation>
    </message>
    <message>
        <source>unflag {names}</source>
        <extracomment>engine/desk/watchlist/undo.py</extracomment>
        <translation>取消标记 {names}</translation>
    </message>
    <message>
        <source>unfolded</source>
        <extracomment>gui/tables/saying.py</extracomment>
        <translation>已展开</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>gui/earnings/words.py</extracomment>
        <translation>未知</translation>
    </message>
    <message>
        <source>unknown exchange {prefix}</source>
        <extracomment>engine/desk/watchlist/symbol.py</extracomment>
        <translation>未知的交易所 {prefix}</translation>
    </message>
    <message>
        <source>unknown schema</source>
        <extracomment>engine/ownfile.py</extracomment>
        <translation>未知的格式</translation>
    </message>
    <message>
        <source>unpublished</source>
        <extracomment>gui/race/lines.py</extracomment>
        <translation>未公布</translation>
    </message>
    <message>
        <source>unpublished stretch, joined to the Fintel level of 30 August</source>
        <extracomment>resources/replay/july-2024/story.toml</extracomment>
        <translation>未公布的一段，连接到 8 月 30 日的 Fintel 水准</translation>
    </message>
    <message>
        <source>unreachable</source>
        <extracomment>engine/feed/gate.py</extracomment>
        <translation>无法连接</translation>
    </message>
    <message>
        <source>unread</source>
        <extracomment>gui/alerts/logmodel.py</extracomment>
        <translation>未读</translation>
    </message>
    <message>
        <source>unreadable</source>
        <extracomment>gui/recording/model.py</extracomment>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>unreadable reply</source>
        <extracomment>engine/errors.py</extracomment>
        <translation>无法读取的回应</translation>
    </message>
    <message>
        <source>until</source>
        <extracomment>gui/alerts/quiet.py</extracomment>
        <translation>至</translation>
    </message>
    <message>
        <source>until {expires}</source>
        <extracomment>engine/desk/alerts/writing.py</extracomment>
        <translation>至 {expires}</translation>
    </message>
    <message>
        <source>until {snoozed_until} UTC</source>
        <extracomment>engine/desk/alerts/watch.py</extracomment>
        <translation>至 {snoozed_until} UTC</translation>
    </message>
    <message>
        <source>upside down</source>
        <extracomment>gui/charts/price/main.py</extracomment>
        <translation>上下颠倒</translation>
    </message>
    <message>
        <source>use preset {title}</source>
        <extracomment>engine/desk/watchlist/presets.py</extracomment>
        <translation>使用缺省列表 {title}</translation>
    </message>
    <message>
        <source>usual one of the figure</source>
        <extracomment>gui/alerts/fields.py</extracomment>
        <translation>该数值的通常值</translation>
    </message>
    <message>
        <source>value</source>
        <extracomment>gui/charts/drawn.py</extracomment>
        <translation>数值</translation>
    </message>
    <message>
        <source>values compared</source>
        <extracomment>gui/alerts/fields.py</extracomment>
        <translation>数值比较</translation>
    </message>
    <message>
        <source>verified</source>
        <extracomment>gui/events/words.py</extracomment>
        <translation>已证实</translation>
    </message>
    <message>
        <source>vertical line</source>
        <extracomment>gui/charts/tools.py</extracomment>
        <translation>垂直线</translation>
    </message>
    <message>
        <source>volatility at the money</source>
        <extracomment>engine/desk/volstanding.py</extracomment>
        <translation>平值波动率</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>gui/alerts/words.py</extracomment>
        <translation>等待中</translation>
    </message>
    <message>
        <source>waiting for the first answer</source>
        <extracomment>engine/feed/health.py</extracomment>
        <translation>等待第一个回应</translation>
    </message>
    <message>
        <source>waits for its values</source>
        <extracomment>gui/alerts/values.py</extracomment>
        <translation>等待其数值</translation>
    </message>
    <message>
        <source>wake {lines}</source>
        <extracomment>engine/desk/alerts/steps.py</extracomment>
        <translation>唤醒 {lines}</translation>
    </message>
    <message>
        <source>wants an address</source>
        <extracomment>gui/feeds/words.py</extracomment>
        <translation>需要地址</translation>
    </message>
    <message>
        <source>watchlist {path}</source>
        <extracomment>engine/lists.py</extracomment>
        <translation>自选列表 {path}</translation>
    </message>
    <message>
        <source>weekly bars</source>
        <extracomment>gui/charts/price/catalogue.py</extracomment>
        <translation>周 K 线</translation>
    </message>
    <message>
        <source>what was said, in one sentence</source>
        <extracomment>gui/events/owning.py</extracomment>
        <translation>所说的内容，用一句话</translation>
    </message>
    <message>
        <source>where the figure comes from</source>
        <extracomment>gui/capex/form.py</extracomment>
        <translation>数字的出处</translation>
    </message>
    <message>
        <source>while Voldesk was not running</source>
        <extracomment>engine/desk/alerts/late.py</extracomment>
        <translation>Voldesk 未运行期间</translation>
    </message>
    <message>
        <source>while the machine slept from {since} to {until} UTC{day}</source>
        <extracomment>engine/desk/alerts/late.py</extracomment>
        <translation>电脑休眠期间（{since} 到 {until} UTC{day}）</translation>
    </message>
    <message>
        <source>who said it, and where it stands</source>
        <extracomment>gui/events/owning.py</extracomment>
        <translation>谁说的，出处何在</translation>
    </message>
    <message>
        <source>whole</source>
        <extracomment>gui/recording/model.py</extracomment>
        <translation>完整</translation>
    </message>
    <message>
        <source>whole: closed properly. cut short: the program ended while it was written; it plays up to there. damaged at (UTC): something is lost there; it goes on where all that was known was written down next.</source>
        <extracomment>gui/recording/model.py</extracomment>
        <translation>完整：正常结束。被截断：写入时程序已结束；可播放到该处。损坏于（UTC）：该处有所遗失；自下一次完整记录全部已知内容处继续。</translation>
    </message>
    <message>
        <source>widened: high end raised</source>
        <extracomment>engine/desk/guidance.py</extracomment>
        <translation>放宽：上限调高</translation>
    </message>
    <message>
        <source>widened: low end lowered</source>
        <extracomment>engine/desk/guidance.py</extracomment>
        <translation>放宽：下限调低</translation>
    </message>
    <message>
        <source>with finance leases; cash paid for PP&amp;E is 13.9 bn</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>含融资租赁；PP&amp;E 现金支出为 139 亿</translation>
    </message>
    <message>
        <source>without a cone there</source>
        <extracomment>gui/vol/standing.py</extracomment>
        <translation>该处没有波动率锥</translation>
    </message>
    <message>
        <source>without the night before</source>
        <extracomment>engine/desk/volintraday.py</extracomment>
        <translation>不含前一夜</translation>
    </message>
    <message>
        <source>without {symbols}</source>
        <extracomment>gui/capex/words.py</extracomment>
        <translation>不含 {symbols}</translation>
    </message>
    <message>
        <source>write "any earnings in 24h", "any date changed" or "any feed down"</source>
        <extracomment>engine/desk/alerts/parsing.py</extracomment>
        <translation>请写「any earnings in 24h」、「any date changed」或「any feed down」</translation>
    </message>
    <message>
        <source>write "date changed"</source>
        <extracomment>engine/desk/alerts/parsing.py</extracomment>
        <translation>请写「date changed」</translation>
    </message>
    <message>
        <source>write "down", as in "feed yahoo down"</source>
        <extracomment>engine/desk/alerts/parsing.py</extracomment>
        <translation>请写「down」，例如「feed yahoo down」</translation>
    </message>
    <message>
        <source>write "every time"</source>
        <extracomment>engine/desk/alerts/optional.py</extracomment>
        <translation>请写「every time」</translation>
    </message>
    <message>
        <source>write "in 24h" or "in 2d"</source>
        <extracomment>engine/desk/alerts/parsing.py</extracomment>
        <translation>请写「in 24h」或「in 2d」</translation>
    </message>
    <message>
        <source>write "on closes"</source>
        <extracomment>engine/desk/alerts/optional.py</extracomment>
        <translation>请写「on closes」</translation>
    </message>
    <message>
        <source>write "term inverted"</source>
        <extracomment>engine/desk/alerts/parsing.py</extracomment>
        <translation>请写「term inverted」</translation>
    </message>
    <message>
        <source>write EXCHANGE:SYMBOL</source>
        <extracomment>engine/desk/watchlist/symbol.py</extracomment>
        <translation>请写成 交易所:代码</translation>
    </message>
    <message>
        <source>write a date such as until 2026-12-31</source>
        <extracomment>engine/desk/alerts/optional.py</extracomment>
        <translation>请写日期，例如 until 2026-12-31</translation>
    </message>
    <message>
        <source>write a number or a figure, such as BTC dvol</source>
        <extracomment>engine/desk/alerts/parsing.py</extracomment>
        <translation>请写数字或数值，例如 BTC dvol</translation>
    </message>
    <message>
        <source>write a number, such as band 1.5</source>
        <extracomment>engine/desk/alerts/optional.py</extracomment>
        <translation>请写数字，例如 band 1.5</translation>
    </message>
    <message>
        <source>write a time of more than nothing and at most a year</source>
        <extracomment>engine/desk/alerts/parsing.py</extracomment>
        <translation>请写大于零且至多一年的时间</translation>
    </message>
    <message>
        <source>write a time such as 24h or 2d</source>
        <extracomment>engine/desk/alerts/parsing.py</extracomment>
        <translation>请写时间，例如 24h 或 2d</translation>
    </message>
    <message>
        <source>write a time such as cooldown 30m</source>
        <extracomment>engine/desk/alerts/optional.py</extracomment>
        <translation>请写时间，例如 cooldown 30m</translation>
    </message>
    <message>
        <source>write above, below, crosses above or crosses below</source>
        <extracomment>engine/desk/alerts/parsing.py</extracomment>
        <translation>请写 above、below、crosses above 或 crosses below</translation>
    </message>
    <message>
        <source>written by a newer Voldesk</source>
        <extracomment>engine/desk/watchlist/formats.py</extracomment>
        <translation>由较新的 Voldesk 写成</translation>
    </message>
    <message>
        <source>yahoo gave no crumb</source>
        <extracomment>engine/providers/yahoo/door.py</extracomment>
        <translation>yahoo 未提供 crumb</translation>
    </message>
    <message>
        <source>yahoo refused the request</source>
        <extracomment>engine/providers/yahoo/quotes.py</extracomment>
        <translation>yahoo 拒绝请求</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>gui/alerts/fields.py</extracomment>
        <translation>是</translation>
    </message>
    <message>
        <source>your alert</source>
        <extracomment>engine/alerting.py</extracomment>
        <translation>您的警报</translation>
    </message>
    <message>
        <source>yours</source>
        <extracomment>gui/earnings/words.py</extracomment>
        <translation>您的</translation>
    </message>
    <message>
        <source>z of the move</source>
        <extracomment>gui/charts/price/catalogue.py</extracomment>
        <translation>涨跌的 z 值</translation>
    </message>
    <message>
        <source>{actual} vs {expected}</source>
        <extracomment>gui/earnings/cells.py</extracomment>
        <translation>{actual} 比 {expected}</translation>
    </message>
    <message>
        <source>{age} ago</source>
        <extracomment>gui/format.py</extracomment>
        <translation>{age}前</translation>
    </message>
    <message>
        <source>{age} old</source>
        <extracomment>gui/race/readout.py</extracomment>
        <translation>{age}前</translation>
    </message>
    <message>
        <source>{ahead} against {behind}: what is expected against what was ({each})</source>
        <extracomment>engine/desk/racewords.py</extracomment>
        <translation>{ahead} 对 {behind}：预期对实际（{each}）</translation>
    </message>
    <message>
        <source>{ahead}, ATM against ATM ({each})</source>
        <extracomment>engine/desk/racewords.py</extracomment>
        <translation>{ahead}，ATM 对 ATM（{each}）</translation>
    </message>
    <message>
        <source>{ahead}, different recipes: ATM against strip ({each})</source>
        <extracomment>engine/desk/racewords.py</extracomment>
        <translation>{ahead}，方法不同：ATM 对组合（{each}）</translation>
    </message>
    <message>
        <source>{ahead}, strip against strip ({each})</source>
        <extracomment>engine/desk/racewords.py</extracomment>
        <translation>{ahead}，组合对组合（{each}）</translation>
    </message>
    <message>
        <source>{apart} above now</source>
        <extracomment>gui/alerts/values.py</extracomment>
        <translation>现高 {apart}</translation>
    </message>
    <message>
        <source>{apart} below now</source>
        <extracomment>gui/alerts/values.py</extracomment>
        <translation>现低 {apart}</translation>
    </message>
    <message>
        <source>{bare} has no closes: let the alert look live</source>
        <extracomment>engine/desk/alerts/looking.py</extracomment>
        <translation>{bare} 没有收盘值：请让警报即时检查</translation>
    </message>
    <message>
        <source>{bare} has no closes; leave it out</source>
        <extracomment>engine/desk/alerts/optional.py</extracomment>
        <translation>{bare} 没有收盘值；请删去</translation>
    </message>
    <message>
        <source>{cash} ({definition}) or {headline} ({other})</source>
        <extracomment>gui/capex/words.py</extracomment>
        <translation>{cash}（{definition}）或 {headline}（{other}）</translation>
    </message>
    <message>
        <source>{change} from the last price</source>
        <extracomment>gui/watchlist/tips.py</extracomment>
        <translation>距最新价 {change}</translation>
    </message>
    <message>
        <source>{change} in 24 h</source>
        <extracomment>gui/race/readout.py</extracomment>
        <translation>24 小时 {change}</translation>
    </message>
    <message>
        <source>{closes} closes since {day}</source>
        <extracomment>gui/race/gap.py</extracomment>
        <translation>自 {day} 起 {closes} 个收盘</translation>
    </message>
    <message>
        <source>{column}, sorted downwards</source>
        <extracomment>gui/tables/model.py</extracomment>
        <translation>{column}，由大到小排序</translation>
    </message>
    <message>
        <source>{column}, sorted upwards</source>
        <extracomment>gui/tables/model.py</extracomment>
        <translation>{column}，由小到大排序</translation>
    </message>
    <message>
        <source>{column}: {words}</source>
        <extracomment>gui/tables/saying.py</extracomment>
        <translation>{column}：{words}</translation>
    </message>
    <message>
        <source>{command}: its own keys again</source>
        <extracomment>gui/keys/rebinding.py</extracomment>
        <translation>{command}：恢撤销有按键</translation>
    </message>
    <message>
        <source>{command}: no key</source>
        <extracomment>gui/keys/rebinding.py</extracomment>
        <translation>{command}：没有按键</translation>
    </message>
    <message>
        <source>{command}: press its new keys. Backspace leaves it without, 0 gives its own back, Esc changes nothing.</source>
        <extracomment>gui/help.py</extracomment>
        <translation>{command}：请按新的按键。Backspace 不设按键，0 恢撤销有，Esc 不变更。</translation>
    </message>
    <message>
        <source>{command}: what other commands have now is not given back</source>
        <extracomment>gui/keys/rebinding.py</extracomment>
        <translation>{command}：其他命令现有的按键不予收回</translation>
    </message>
    <message>
        <source>{command}: {key}</source>
        <extracomment>gui/keys/rebinding.py</extracomment>
        <translation>{command}：{key}</translation>
    </message>
    <message>
        <source>{company}, {quarter}, the quarter to {day}</source>
        <extracomment>gui/capex/words.py</extracomment>
        <translation>{company}，{quarter}，截至 {day} 的季度</translation>
    </message>
    <message>
        <source>{condition} is watched already</source>
        <extracomment>engine/desk/alerts/sense.py</extracomment>
        <translation>{condition} 已在监看</translation>
    </message>
    <message>
        <source>{counts}, {cut} beyond the most rows</source>
        <extracomment>gui/watchlist/importing.py</extracomment>
        <translation>{counts}，{cut} 个超过行数上限</translation>
    </message>
    <message>
        <source>{count} alert unread</source>
        <extracomment>gui/statusbar.py</extracomment>
        <translation>{count} 则警报未读</translation>
    </message>
    <message>
        <source>{count} alerts</source>
        <extracomment>gui/alerts/making.py</extracomment>
        <translation>{count} 则警报</translation>
    </message>
    <message>
        <source>{count} alerts unread</source>
        <extracomment>gui/statusbar.py</extracomment>
        <translation>{count} 则警报未读</translation>
    </message>
    <message>
        <source>{count} are compared already; Return on one of them takes it away</source>
        <extracomment>gui/chartcontent.py</extracomment>
        <translation>已比较 {count} 个；在其中一个上按 Return 可移除</translation>
    </message>
    <message>
        <source>{count} bars</source>
        <extracomment>engine/desk/realized.py</extracomment>
        <translation>{count} 根 K 线</translation>
    </message>
    <message>
        <source>{count} bars to {day}</source>
        <extracomment>engine/desk/realized.py</extracomment>
        <translation>至 {day} 的 {count} 根 K 线</translation>
    </message>
    <message>
        <source>{count} changed</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>已变更 {count} 个</translation>
    </message>
    <message>
        <source>{count} characters, a line has at most {longest}</source>
        <extracomment>engine/desk/alerts/parsing.py</extracomment>
        <translation>{count} 个字符，一行至多 {longest} 个</translation>
    </message>
    <message>
        <source>{count} characters, a symbol has at most {longest}</source>
        <extracomment>engine/desk/watchlist/symbol.py</extracomment>
        <translation>{count} 个字符，代码最多 {longest} 个</translation>
    </message>
    <message>
        <source>{count} connection in the last 60 minutes.</source>
        <extracomment>gui/feeds/words.py</extracomment>
        <translation>过去 60 分钟 {count} 次连接。</translation>
    </message>
    <message>
        <source>{count} connections in the last 60 minutes.</source>
        <extracomment>gui/feeds/words.py</extracomment>
        <translation>过去 60 分钟 {count} 次连接。</translation>
    </message>
    <message>
        <source>{count} daily bar to {day}</source>
        <extracomment>engine/desk/realized.py</extracomment>
        <translation>至 {day} 的 {count} 根日 K 线</translation>
    </message>
    <message>
        <source>{count} daily bars</source>
        <extracomment>engine/desk/realized.py</extracomment>
        <translation>{count} 根日 K 线</translation>
    </message>
    <message>
        <source>{count} daily bars to {day}</source>
        <extracomment>engine/desk/realized.py</extracomment>
        <translation>至 {day} 的 {count} 根日 K 线</translation>
    </message>
    <message>
        <source>{count} daily close of {own}</source>
        <extracomment>engine/desk/volstanding.py</extracomment>
        <translation>{own}的 {count} 个每日收盘</translation>
    </message>
    <message>
        <source>{count} daily closes of {own}</source>
        <extracomment>engine/desk/volstanding.py</extracomment>
        <translation>{own}的 {count} 个每日收盘</translation>
    </message>
    <message>
        <source>{count} days</source>
        <extracomment>engine/desk/racewords.py</extracomment>
        <translation>{count} 天</translation>
    </message>
    <message>
        <source>{count} days missing from {days}</source>
        <extracomment>engine/desk/bars.py</extracomment>
        <translation>{days}起缺少 {count} 天</translation>
    </message>
    <message>
        <source>{count} frames/s, {middle} ms, p99 {late}, longest {most}</source>
        <extracomment>gui/probes.py</extracomment>
        <translation>{count} 帧/秒，{middle} ms，p99 {late}，最长 {most}</translation>
    </message>
    <message>
        <source>{count} from {days} {last}</source>
        <extracomment>engine/desk/volstanding.py</extracomment>
        <translation>{count} 个，自 {days} {last}</translation>
    </message>
    <message>
        <source>{count} hidden columns: widen</source>
        <extracomment>gui/watchlist/details.py</extracomment>
        <translation>隐藏 {count} 列：请加宽</translation>
    </message>
    <message>
        <source>{count} more</source>
        <extracomment>gui/notices.py</extracomment>
        <translation>另有 {count} 个</translation>
    </message>
    <message>
        <source>{count} new</source>
        <extracomment>gui/events/pane.py</extracomment>
        <translation>{count} 则新</translation>
    </message>
    <message>
        <source>{count} new event</source>
        <extracomment>gui/statusbar.py</extracomment>
        <translation>{count} 则新事件</translation>
    </message>
    <message>
        <source>{count} new events</source>
        <extracomment>gui/statusbar.py</extracomment>
        <translation>{count} 则新事件</translation>
    </message>
    <message>
        <source>{count} of {count2} symbols</source>
        <extracomment>engine/desk/movers.py</extracomment>
        <translation>{count2} 个代码中的 {count} 个</translation>
    </message>
    <message>
        <source>{count} of {windows} bars</source>
        <extracomment>engine/desk/volcone.py</extracomment>
        <translation>{windows} 根中的 {count} 根 K 线</translation>
    </message>
    <message>
        <source>{count} recent prices: from {first} to {last}, lowest {low}, highest {high}</source>
        <extracomment>gui/watchlist/tips.py</extracomment>
        <translation>{count} 个近期价格：自 {first} 至 {last}，最低 {low}，最高 {high}</translation>
    </message>
    <message>
        <source>{count} reports</source>
        <extracomment>gui/earnings/month.py</extracomment>
        <translation>{count} 份财报</translation>
    </message>
    <message>
        <source>{count} request in the last 60 minutes.</source>
        <extracomment>gui/feeds/words.py</extracomment>
        <translation>过去 60 分钟 {count} 次请求。</translation>
    </message>
    <message>
        <source>{count} requests in the last 60 minutes.</source>
        <extracomment>gui/feeds/words.py</extracomment>
        <translation>过去 60 分钟 {count} 次请求。</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <extracomment>engine/desk/watchlist/undo.py</extracomment>
        <translation>{count} 行</translation>
    </message>
    <message>
        <source>{count} sessions</source>
        <extracomment>gui/race/marking.py</extracomment>
        <translation>{count} 个交易日</translation>
    </message>
    <message>
        <source>{count} stored values cannot be read; they are left out.</source>
        <extracomment>engine/desk/history/database.py</extracomment>
        <translation>{count} 个已保存的数值无法读取；已略去。</translation>
    </message>
    <message>
        <source>{count} symbols</source>
        <extracomment>gui/tables/pane.py</extracomment>
        <translation>{count} 个代码</translation>
    </message>
    <message>
        <source>{count} unread</source>
        <extracomment>gui/alerts/pane.py</extracomment>
        <translation>{count} 则未读</translation>
    </message>
    <message>
        <source>{count} {what} rejected</source>
        <extracomment>engine/desk/rows.py</extracomment>
        <translation>剔除 {count} 个{what}</translation>
    </message>
    <message>
        <source>{count} {what}s rejected</source>
        <extracomment>engine/desk/rows.py</extracomment>
        <translation>剔除 {count} 个{what}</translation>
    </message>
    <message>
        <source>{days} (young: under {n})</source>
        <extracomment>gui/vol/historyplot.py</extracomment>
        <translation>{days}（数据尚少：不足 {n} 日）</translation>
    </message>
    <message>
        <source>{days} days recorded</source>
        <extracomment>engine/desk/ranks.py</extracomment>
        <translation>已记录 {days} 日</translation>
    </message>
    <message>
        <source>{days} missing</source>
        <extracomment>engine/desk/bars.py</extracomment>
        <translation>缺 {days}</translation>
    </message>
    <message>
        <source>{days} of {rank_from_days} days</source>
        <extracomment>engine/desk/ranks.py</extracomment>
        <translation>{rank_from_days} 日中的 {days} 日</translation>
    </message>
    <message>
        <source>{days}, no rank yet</source>
        <extracomment>gui/vol/historyplot.py</extracomment>
        <translation>{days}，尚无排名</translation>
    </message>
    <message>
        <source>{day} is past: in New York it is {today}</source>
        <extracomment>gui/earnings/typed.py</extracomment>
        <translation>{day} 已过：纽约现在是 {today}</translation>
    </message>
    <message>
        <source>{day} is still to come</source>
        <extracomment>gui/events/own.py</extracomment>
        <translation>{day} 尚未到来</translation>
    </message>
    <message>
        <source>{day} is too far away: the calendar ends on {last}</source>
        <extracomment>gui/earnings/typed.py</extracomment>
        <translation>{day} 太远：日历止于 {last}</translation>
    </message>
    <message>
        <source>{day} to {day2} {until}</source>
        <extracomment>engine/desk/earnings.py</extracomment>
        <translation>{day}至{day2} {until}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <extracomment>gui/format.py</extracomment>
        <translation>{month}{day}日</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <extracomment>gui/format.py</extracomment>
        <translation>{year}年{month}{day}日</translation>
    </message>
    <message>
        <source>{day}, hour unknown</source>
        <extracomment>gui/earnings/telling.py</extracomment>
        <translation>{day}，时段不明</translation>
    </message>
    <message>
        <source>{day}, today</source>
        <extracomment>gui/earnings/month.py</extracomment>
        <translation>{day}，今天</translation>
    </message>
    <message>
        <source>{day}, {sessions}</source>
        <extracomment>gui/race/marking.py</extracomment>
        <translation>{day}，{sessions}</translation>
    </message>
    <message>
        <source>{day}: 25-delta risk reversal {rr}, butterfly {bf}</source>
        <extracomment>gui/vol/smileplot.py</extracomment>
        <translation>{day}：25 delta 风险逆转 {rr}，蝶式 {bf}</translation>
    </message>
    <message>
        <source>{day}: 25Δ RR {rr}, BF {bf}</source>
        <extracomment>gui/vol/smileplot.py</extracomment>
        <translation>{day}：25Δ RR {rr}，BF {bf}</translation>
    </message>
    <message>
        <source>{day}: RR {rr}, BF {bf}</source>
        <extracomment>gui/vol/smileplot.py</extracomment>
        <translation>{day}：RR {rr}，BF {bf}</translation>
    </message>
    <message>
        <source>{day}: no risk reversal, {why}</source>
        <extracomment>gui/vol/smileplot.py</extracomment>
        <translation>{day}：没有风险逆转，{why}</translation>
    </message>
    <message>
        <source>{day}: risk reversal {rr}, butterfly {bf}</source>
        <extracomment>gui/vol/smileplot.py</extracomment>
        <translation>{day}：风险逆转 {rr}，蝶式 {bf}</translation>
    </message>
    <message>
        <source>{day}: {why}</source>
        <extracomment>gui/vol/smileplot.py</extracomment>
        <translation>{day}：{why}</translation>
    </message>
    <message>
        <source>{estimator}, {window} bars</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>{estimator}，{window} 根 K 线</translation>
    </message>
    <message>
        <source>{fault}. Defaults are in use; what is changed here lasts until the exit.</source>
        <extracomment>engine/settingsfile.py</extracomment>
        <translation>{fault}。目前使用默认值；在此所作的更改只保留到结束为止。</translation>
    </message>
    <message>
        <source>{fault}. Lists look as usual; what is changed here lasts until the exit.</source>
        <extracomment>engine/listlooks.py</extracomment>
        <translation>{fault}。列表以一般外观显示；在此所作的更改只保留到结束为止。</translation>
    </message>
    <message>
        <source>{fault}. The charts are empty; what is changed here lasts until the exit.</source>
        <extracomment>engine/drawn.py</extracomment>
        <translation>{fault}。图表是空的；在此所作的更改只保留到结束为止。</translation>
    </message>
    <message>
        <source>{fault}. The list is left out.</source>
        <extracomment>engine/lists.py</extracomment>
        <translation>{fault}。略去此列表。</translation>
    </message>
    <message>
        <source>{fault}. The usual layout is shown; what is changed here lasts until the exit.</source>
        <extracomment>engine/layouts.py</extracomment>
        <translation>{fault}。显示一般版面；在此所作的更改只保留到结束为止。</translation>
    </message>
    <message>
        <source>{fault}. Your edits are kept in memory and saved as soon as that works again.</source>
        <extracomment>engine/core.py</extracomment>
        <translation>{fault}。您的编辑保留在内存中，一旦可行就会保存。</translation>
    </message>
    <message>
        <source>{figure}: asked for once it is watched</source>
        <extracomment>gui/alerts/values.py</extracomment>
        <translation>{figure}：开始监看后才询问</translation>
    </message>
    <message>
        <source>{figure}: missing</source>
        <extracomment>gui/vol/model.py</extracomment>
        <translation>{figure}：缺少</translation>
    </message>
    <message>
        <source>{figure}: {why}</source>
        <extracomment>gui/alerts/values.py</extracomment>
        <translation>{figure}：{why}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <extracomment>gui/format.py</extracomment>
        <translation>{first} 至 {last}</translation>
    </message>
    <message>
        <source>{first} {most} leads, {last} {least} trails</source>
        <extracomment>gui/movers/words.py</extracomment>
        <translation>{first} {most} 领先，{last} {least} 落后</translation>
    </message>
    <message>
        <source>{first}, then {keys} - Esc cancels</source>
        <extracomment>gui/keys/listener.py</extracomment>
        <translation>{first}，接着 {keys} - Esc 取消</translation>
    </message>
    <message>
        <source>{first}–{last} {month}</source>
        <extracomment>gui/format.py</extracomment>
        <translation>{month}{first}–{last}日</translation>
    </message>
    <message>
        <source>{found} is a number: add the exchange, such as 2330.TW</source>
        <extracomment>engine/desk/watchlist/symbol.py</extracomment>
        <translation>{found} 是数字：请加上交易所，例如 2330.TW</translation>
    </message>
    <message>
        <source>{found} of {all}</source>
        <extracomment>gui/tables/finding.py</extracomment>
        <translation>{all} 中的 {found}</translation>
    </message>
    <message>
        <source>{fresh}: no IV recorded yet, the first close begins the line</source>
        <extracomment>engine/desk/racewords.py</extracomment>
        <translation>{fresh}：尚未记录 IV，第一个收盘起画线</translation>
    </message>
    <message>
        <source>{full}: {finding} (25-delta risk reversal {rr}), butterfly {bf}</source>
        <extracomment>gui/vol/smileplot.py</extracomment>
        <translation>{full}：{finding}（25 delta 风险逆转 {rr}），蝶式 {bf}</translation>
    </message>
    <message>
        <source>{given} on {date}</source>
        <extracomment>engine/desk/volinputs.py</extracomment>
        <translation>{date} 的{given}</translation>
    </message>
    <message>
        <source>{gone} older drawings are not kept for the next start: it keeps {most_of_symbol} of a symbol and {most} in all.</source>
        <extracomment>engine/drawn.py</extracomment>
        <translation>{gone} 个较旧的绘图不会保留到下次启动：每个代码保留 {most_of_symbol} 个，共 {most} 个。</translation>
    </message>
    <message>
        <source>{good} on {date}</source>
        <extracomment>engine/desk/rows.py</extracomment>
        <translation>{date} 的{good}</translation>
    </message>
    <message>
        <source>{have} of {least} bars</source>
        <extracomment>engine/desk/realized.py</extracomment>
        <translation>{least} 根中的 {have} 根 K 线</translation>
    </message>
    <message>
        <source>{have} of {need} returns</source>
        <extracomment>engine/desk/volforecast.py</extracomment>
        <translation>{need} 个中的 {have} 个报酬</translation>
    </message>
    <message>
        <source>{here} to another address of the same host</source>
        <extracomment>engine/providers/routes.py</extracomment>
        <translation>{here} 导向同一主机的另一地址</translation>
    </message>
    <message>
        <source>{here} to {there}</source>
        <extracomment>engine/providers/routes.py</extracomment>
        <translation>{here} 至 {there}</translation>
    </message>
    <message>
        <source>{host} is asked for the newest version only once you have agreed.</source>
        <extracomment>gui/welcome/words.py</extracomment>
        <translation>只有在您同意之后才会向 {host} 询问最新版本。</translation>
    </message>
    <message>
        <source>{hour} NY</source>
        <extracomment>gui/earnings/cells.py</extracomment>
        <translation>纽约 {hour}</translation>
    </message>
    <message>
        <source>{inputs}, mean of the next {steps} days</source>
        <extracomment>engine/desk/volforecast.py</extracomment>
        <translation>{inputs}，未来 {steps} 日的平均</translation>
    </message>
    <message>
        <source>{inputs}, mean of the next {steps} sessions</source>
        <extracomment>engine/desk/volforecast.py</extracomment>
        <translation>{inputs}，未来 {steps} 个交易日的平均</translation>
    </message>
    <message>
        <source>{jump}% priced for {report}</source>
        <extracomment>engine/desk/volwords.py</extracomment>
        <translation>{report}的定价为 {jump}%</translation>
    </message>
    <message>
        <source>{keys} is no command</source>
        <extracomment>gui/keys/listener.py</extracomment>
        <translation>{keys} 不是命令</translation>
    </message>
    <message>
        <source>{key} belongs to several commands: {commands}</source>
        <extracomment>gui/keys/rebinding.py</extracomment>
        <translation>{key} 属于多个命令：{commands}</translation>
    </message>
    <message>
        <source>{key} cannot be used: {reason}</source>
        <extracomment>gui/keys/rebinding.py</extracomment>
        <translation>无法使用 {key}：{reason}</translation>
    </message>
    <message>
        <source>{key} is {other}. Return swaps the keys of both, Esc leaves them.</source>
        <extracomment>gui/keys/rebinding.py</extracomment>
        <translation>{key} 是「{other}」。Return 互换两者的按键，Esc 维持原状。</translation>
    </message>
    <message>
        <source>{key} is {other}. Return takes it away there, Esc leaves it.</source>
        <extracomment>gui/keys/rebinding.py</extracomment>
        <translation>{key} 是「{other}」。Return 从那里取走，Esc 维持原状。</translation>
    </message>
    <message>
        <source>{key} would stand in the way of {other} ({keys})</source>
        <extracomment>gui/keys/rebinding.py</extracomment>
        <translation>{key} 会妨碍「{other}」（{keys}）</translation>
    </message>
    <message>
        <source>{kind} of {symbol}</source>
        <extracomment>gui/events/words.py</extracomment>
        <translation>{symbol} 的{kind}</translation>
    </message>
    <message>
        <source>{known} of 4 quarters</source>
        <extracomment>engine/desk/capex.py</extracomment>
        <translation>4 季中的 {known} 季</translation>
    </message>
    <message>
        <source>{known} of {count} in {quarter}: {value} {unit}</source>
        <extracomment>gui/capex/words.py</extracomment>
        <translation>{quarter} {count} 家中的 {known} 家：{value} {unit}</translation>
    </message>
    <message>
        <source>{label} in {one} h</source>
        <extracomment>engine/alerting.py</extracomment>
        <translation>{label} in {one} h</translation>
    </message>
    <message>
        <source>{label} is doubted: {why}</source>
        <extracomment>engine/desk/alerts/gauging.py</extracomment>
        <translation>{label} 存疑：{why}</translation>
    </message>
    <message>
        <source>{label} is frozen{as_of}</source>
        <extracomment>engine/desk/alerts/gauging.py</extracomment>
        <translation>{label} 已冻结{as_of}</translation>
    </message>
    <message>
        <source>{label} is {quality}</source>
        <extracomment>engine/desk/alerts/looking.py</extracomment>
        <translation>{label} 为{quality}</translation>
    </message>
    <message>
        <source>{label} is {quality}{as_of}</source>
        <extracomment>engine/desk/alerts/gauging.py</extracomment>
        <translation>{label} 为{quality}{as_of}</translation>
    </message>
    <message>
        <source>{label} {value}, {n} days recorded</source>
        <extracomment>gui/vol/historyplot.py</extracomment>
        <translation>{label} {value}，已记录 {n} 日</translation>
    </message>
    <message>
        <source>{label} {value}: {days}, no rank yet</source>
        <extracomment>gui/vol/historyplot.py</extracomment>
        <translation>{label} {value}：{days}，尚无排名</translation>
    </message>
    <message>
        <source>{label}: only one usable expiry</source>
        <extracomment>engine/desk/alerts/looking.py</extracomment>
        <translation>{label}：只有一个可用到期日</translation>
    </message>
    <message>
        <source>{label}: tried {since} s ago, once in 10 s is enough</source>
        <extracomment>engine/feed/outcome.py</extracomment>
        <translation>{label}：{since} 秒前才试过，10 秒一次就够</translation>
    </message>
    <message>
        <source>{lane} is switched off</source>
        <extracomment>engine/feed/unasked.py</extracomment>
        <translation>{lane} 已关闭</translation>
    </message>
    <message>
        <source>{larger} of {count} reports moved more than the implied ±{implied} %</source>
        <extracomment>gui/earnings/movesplot.py</extracomment>
        <translation>{count} 次财报中有 {larger} 次变动大于隐含的 ±{implied} %</translation>
    </message>
    <message>
        <source>{last} at {as_of} UTC</source>
        <extracomment>engine/desk/rows.py</extracomment>
        <translation>{as_of} UTC 的{last}</translation>
    </message>
    <message>
        <source>{left_out} stored rows cannot be read; they are left out.</source>
        <extracomment>engine/folders.py</extracomment>
        <translation>{left_out} 行已保存的数据无法读取；已略去。</translation>
    </message>
    <message>
        <source>{left} closes {direction} {right}: {one}</source>
        <extracomment>engine/desk/happenings.py</extracomment>
        <translation>{left} 收盘{direction} {right}：{one}</translation>
    </message>
    <message>
        <source>{left} crosses above {right} on {day}, {basis}, at {value}</source>
        <extracomment>gui/race/marking.py</extracomment>
        <translation>{left} 于 {day} 向上穿越 {right}，{basis}，在 {value}</translation>
    </message>
    <message>
        <source>{left} crosses below {right} on {day}, {basis}, at {value}</source>
        <extracomment>gui/race/marking.py</extracomment>
        <translation>{left} 于 {day} 向下穿越 {right}，{basis}，在 {value}</translation>
    </message>
    <message>
        <source>{left} {a} level with {right} {b}{when}</source>
        <extracomment>engine/desk/finding.py</extracomment>
        <translation>{left} {a} 与 {right} {b} 持平{when}</translation>
    </message>
    <message>
        <source>{left} {a} over {right} {b} at the close of {day}: {gap}</source>
        <extracomment>engine/desk/finding.py</extracomment>
        <translation>{day}收盘时 {left} {a} 高于 {right} {b}：{gap}</translation>
    </message>
    <message>
        <source>{left} {a} over {right} {b} at {time} UTC, {day}: {gap}</source>
        <extracomment>engine/desk/finding.py</extracomment>
        <translation>{day} {time} UTC {left} {a} 高于 {right} {b}：{gap}</translation>
    </message>
    <message>
        <source>{left} {a} over {right} {b}{when}: {sign}{size}</source>
        <extracomment>engine/desk/finding.py</extracomment>
        <translation>{left} {a} 高于 {right} {b}{when}：{sign}{size}</translation>
    </message>
    <message>
        <source>{left} {a} under {right} {b} at the close of {day}: {gap}</source>
        <extracomment>engine/desk/finding.py</extracomment>
        <translation>{day}收盘时 {left} {a} 低于 {right} {b}：{gap}</translation>
    </message>
    <message>
        <source>{left} {a} under {right} {b} at {time} UTC, {day}: {gap}</source>
        <extracomment>engine/desk/finding.py</extracomment>
        <translation>{day} {time} UTC {left} {a} 低于 {right} {b}：{gap}</translation>
    </message>
    <message>
        <source>{left} {a} under {right} {b}{when}: {sign}{size}</source>
        <extracomment>engine/desk/finding.py</extracomment>
        <translation>{left} {a} 低于 {right} {b}{when}：{sign}{size}</translation>
    </message>
    <message>
        <source>{lines}; {band}, percentile: share of days below</source>
        <extracomment>gui/vol/historyplot.py</extracomment>
        <translation>{lines}；{band}，百分位：低于目前的日数比例</translation>
    </message>
    <message>
        <source>{list}, list {place} of {count}</source>
        <extracomment>gui/watchlist/lists.py</extracomment>
        <translation>{list}，第 {place} 份，共 {count} 份</translation>
    </message>
    <message>
        <source>{lost} bars of 5 minutes</source>
        <extracomment>engine/desk/volintraday.py</extracomment>
        <translation>{lost} 根 5 分钟 K 线</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <extracomment>gui/vol/standing.py</extracomment>
        <translation>{low} 至 {high}</translation>
    </message>
    <message>
        <source>{low}–{high}</source>
        <extracomment>gui/vol/standing.py</extracomment>
        <translation>{low}–{high}</translation>
    </message>
    <message>
        <source>{measure}, {definition}, {unit}</source>
        <extracomment>gui/capex/words.py</extracomment>
        <translation>{measure}，{definition}，{unit}</translation>
    </message>
    <message>
        <source>{measure}: none, {why}</source>
        <extracomment>gui/capex/words.py</extracomment>
        <translation>{measure}：无，{why}</translation>
    </message>
    <message>
        <source>{measure}: {value}, {definition}</source>
        <extracomment>gui/capex/words.py</extracomment>
        <translation>{measure}：{value}，{definition}</translation>
    </message>
    <message>
        <source>{model} sees {value} over 30 days, IV {iv}: {kind} {gap}</source>
        <extracomment>gui/vol/forecastplot.py</extracomment>
        <translation>{model} 预测 30 日 {value}，IV {iv}：{kind} {gap}</translation>
    </message>
    <message>
        <source>{model} sees {value} over 30 days; no IV to compare</source>
        <extracomment>gui/vol/forecastplot.py</extracomment>
        <translation>{model} 预测 30 日 {value}；没有 IV 可比较</translation>
    </message>
    <message>
        <source>{model} sees {value}, IV {iv}: {kind} {gap}</source>
        <extracomment>gui/vol/forecastplot.py</extracomment>
        <translation>{model} 预测 {value}，IV {iv}：{kind} {gap}</translation>
    </message>
    <message>
        <source>{model} {value}</source>
        <extracomment>gui/vol/forecastplot.py</extracomment>
        <translation>{model} {value}</translation>
    </message>
    <message>
        <source>{model} {value} over 30 days</source>
        <extracomment>gui/vol/forecastplot.py</extracomment>
        <translation>{model} {value}，30 日</translation>
    </message>
    <message>
        <source>{model} {value}, IV {iv}: {gap}</source>
        <extracomment>gui/vol/forecastplot.py</extracomment>
        <translation>{model} {value}，IV {iv}：{gap}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <extracomment>gui/format.py</extracomment>
        <translation>{year}年{month}</translation>
    </message>
    <message>
        <source>{most} charts are open, more there cannot be</source>
        <extracomment>gui/workspace/tabs.py</extracomment>
        <translation>已打开 {most} 个图表，不能更多</translation>
    </message>
    <message>
        <source>{most} charts are open, more there cannot be. Not opened: {symbols}</source>
        <extracomment>gui/workspace/tabs.py</extracomment>
        <translation>已打开 {most} 个图表，不能更多。未打开：{symbols}</translation>
    </message>
    <message>
        <source>{most} workspaces are kept, more there cannot be</source>
        <extracomment>gui/workspace/workspaces.py</extracomment>
        <translation>已保留 {most} 个工作区，不能更多</translation>
    </message>
    <message>
        <source>{named}: asked for what is due.</source>
        <extracomment>engine/asking.py</extracomment>
        <translation>{named}：已询问到期的项目。</translation>
    </message>
    <message>
        <source>{name} came without the text of its licence here: {licence}. The installed Voldesk holds the texts of all its parts; this one's home page is {source}.</source>
        <extracomment>gui/about/words.py</extracomment>
        <translation>{name} 在这里没有附授权全文：{licence}。安装版的 Voldesk 含有所有组件的全文；它的首页是 {source}。</translation>
    </message>
    <message>
        <source>{name} could not be backed up: {fault}</source>
        <extracomment>engine/files.py</extracomment>
        <translation>{name} 无法备份：{fault}</translation>
    </message>
    <message>
        <source>{name} could not be saved: {fault}</source>
        <extracomment>engine/files.py</extracomment>
        <translation>无法保存 {name}：{fault}</translation>
    </message>
    <message>
        <source>{name} is always above {low}: it never crosses {said}</source>
        <extracomment>engine/desk/alerts/sense.py</extracomment>
        <translation>{name} 永远高于 {low}：不会穿越 {said}</translation>
    </message>
    <message>
        <source>{name} is always between {low} and {high}: it never crosses {said}</source>
        <extracomment>engine/desk/alerts/sense.py</extracomment>
        <translation>{name} 永远介于 {low} 与 {high} 之间：不会穿越 {said}</translation>
    </message>
    <message>
        <source>{name} is never above {said}</source>
        <extracomment>engine/desk/alerts/sense.py</extracomment>
        <translation>{name} 永远不会高于 {said}</translation>
    </message>
    <message>
        <source>{name} is never below {said}</source>
        <extracomment>engine/desk/alerts/sense.py</extracomment>
        <translation>{name} 永远不会低于 {said}</translation>
    </message>
    <message>
        <source>{name} is said twice</source>
        <extracomment>engine/desk/alerts/optional.py</extracomment>
        <translation>{name} 出现两次</translation>
    </message>
    <message>
        <source>{name} is there already. Return overwrites it.</source>
        <extracomment>gui/filesheets.py</extracomment>
        <translation>{name} 已存在。Return 覆写。</translation>
    </message>
    <message>
        <source>{name} not saved: {why}</source>
        <extracomment>gui/charts/exportfiles.py</extracomment>
        <translation>{name} 未保存：{why}</translation>
    </message>
    <message>
        <source>{name} refused the request: code {code}</source>
        <extracomment>engine/providers/deribit/stream.py</extracomment>
        <translation>{name} 拒绝请求：代码 {code}</translation>
    </message>
    <message>
        <source>{name} was changed by another program as well: what was changed here counts, its text is {kept}.</source>
        <extracomment>engine/outsiders.py</extracomment>
        <translation>{name} 也被另一个程序修改：以此处的修改为准，对方的文本在 {kept}。</translation>
    </message>
    <message>
        <source>{name} was changed by another program: both changes are kept, the other one counts from the next start.</source>
        <extracomment>engine/outsiders.py</extracomment>
        <translation>{name} 被另一个程序修改：两边的修改都保留，对方的修改自下次启动起生效。</translation>
    </message>
    <message>
        <source>{name} was damaged ({fault}) by another program and is {where}.</source>
        <extracomment>engine/outsiders.py</extracomment>
        <translation>{name} 被另一个程序损坏（{fault}），现{where}。</translation>
    </message>
    <message>
        <source>{name} was damaged and is kept as {kept}; the window stands as usual.</source>
        <extracomment>gui/geometry.py</extracomment>
        <translation>{name} 已损坏，保留为 {kept}；窗口使用一般位置。</translation>
    </message>
    <message>
        <source>{name} was written by a newer version and stays as it is; what is changed here lasts until the exit.</source>
        <extracomment>engine/outsiders.py</extracomment>
        <translation>{name} 由较新版本写成，保持原状；在此所作的变更只保留到结束为止。</translation>
    </message>
    <message>
        <source>{name} {gained}, {counted} of {all} known</source>
        <extracomment>gui/movers/words.py</extracomment>
        <translation>{name} {gained}，{all} 中已知 {counted}</translation>
    </message>
    <message>
        <source>{name} {value}</source>
        <extracomment>gui/vol/forecastplot.py</extracomment>
        <translation>{name} {value}</translation>
    </message>
    <message>
        <source>{name}: no such source</source>
        <extracomment>engine/feed/feed.py</extracomment>
        <translation>{name}：没有这个来源</translation>
    </message>
    <message>
        <source>{name}: off</source>
        <extracomment>engine/feed/feed.py</extracomment>
        <translation>{name}：关闭</translation>
    </message>
    <message>
        <source>{name}… is left out: its name is longer than {longest_name} bytes.</source>
        <extracomment>engine/lists.py</extracomment>
        <translation>已略过 {name}…：文件名超过 {longest_name} 字节。</translation>
    </message>
    <message>
        <source>{new} new, {known} in the list already, {refused} refused</source>
        <extracomment>gui/watchlist/importing.py</extracomment>
        <translation>{new} 个新的，{known} 个已在列表中，{refused} 个被拒</translation>
    </message>
    <message>
        <source>{n} bar</source>
        <extracomment>gui/charts/measure.py</extracomment>
        <translation>{n} 根 K 线</translation>
    </message>
    <message>
        <source>{n} bars</source>
        <extracomment>gui/charts/measure.py</extracomment>
        <translation>{n} 根 K 线</translation>
    </message>
    <message>
        <source>{n} day</source>
        <extracomment>gui/charts/measure.py</extracomment>
        <translation>{n} 天</translation>
    </message>
    <message>
        <source>{n} days</source>
        <extracomment>gui/charts/measure.py</extracomment>
        <translation>{n} 天</translation>
    </message>
    <message>
        <source>{n} expiries</source>
        <extracomment>gui/vol/termplot.py</extracomment>
        <translation>{n} 个到期日</translation>
    </message>
    <message>
        <source>{n} of {needed} days recorded</source>
        <extracomment>gui/vol/historyplot.py</extracomment>
        <translation>已记录 {needed} 日中的 {n} 日</translation>
    </message>
    <message>
        <source>{n} quotes used: calls ●, puts ○; forward unknown; rejected {m} ×</source>
        <extracomment>gui/vol/smileplot.py</extracomment>
        <translation>使用 {n} 个报价：看涨期权 ●，看跌期权 ○；远期价未知；剔除 {m} ×</translation>
    </message>
    <message>
        <source>{n} quotes used: out of the money puts ○, calls ●, in the money faint, crowded thinned</source>
        <extracomment>gui/vol/smileplot.py</extracomment>
        <translation>使用 {n} 个报价：虚值看跌期权 ○、看涨期权 ●，实值较淡，密集处稀疏化</translation>
    </message>
    <message>
        <source>{n} used: out of the money ○ put, ● call, in the money faint</source>
        <extracomment>gui/vol/smileplot.py</extracomment>
        <translation>使用 {n} 个：虚值 ○ 看跌期权、● 看涨期权，实值较淡</translation>
    </message>
    <message>
        <source>{n} without ATM</source>
        <extracomment>gui/vol/termplot.py</extracomment>
        <translation>{n} 个没有 ATM</translation>
    </message>
    <message>
        <source>{n} σ of this span</source>
        <extracomment>gui/charts/measure.py</extracomment>
        <translation>此期间 {n} σ</translation>
    </message>
    <message>
        <source>{n}-bar</source>
        <extracomment>gui/vol/conetold.py</extracomment>
        <translation>{n} 根</translation>
    </message>
    <message>
        <source>{n}-bar RV {rv} {place}</source>
        <extracomment>gui/vol/coneplot.py</extracomment>
        <translation>{n} 根 RV {rv} {place}</translation>
    </message>
    <message>
        <source>{n}-bar RV {rv} {place}, {m} IV {iv} {there}</source>
        <extracomment>gui/vol/coneplot.py</extracomment>
        <translation>{n} 根 RV {rv} {place}，{m} IV {iv} {there}</translation>
    </message>
    <message>
        <source>{n}-bar realized {rv} {place}</source>
        <extracomment>gui/vol/coneplot.py</extracomment>
        <translation>{n} 根实现 {rv} {place}</translation>
    </message>
    <message>
        <source>{n}-bar realized {rv} {place}; {m} implied {iv} {there}</source>
        <extracomment>gui/vol/coneplot.py</extracomment>
        <translation>{n} 根实现 {rv} {place}；{m} 隐含 {iv} {there}</translation>
    </message>
    <message>
        <source>{n}-day</source>
        <extracomment>gui/vol/conetold.py</extracomment>
        <translation>{n} 日</translation>
    </message>
    <message>
        <source>{n}nd</source>
        <extracomment>gui/race/gap.py</extracomment>
        <translation>{n}</translation>
    </message>
    <message>
        <source>{n}rd</source>
        <extracomment>gui/race/gap.py</extracomment>
        <translation>{n}</translation>
    </message>
    <message>
        <source>{n}st</source>
        <extracomment>gui/race/gap.py</extracomment>
        <translation>{n}</translation>
    </message>
    <message>
        <source>{n}th</source>
        <extracomment>gui/race/gap.py</extracomment>
        <translation>{n}</translation>
    </message>
    <message>
        <source>{n} h a second</source>
        <extracomment>gui/replaybar.py</extracomment>
        <translation>每秒 {n} 小时</translation>
    </message>
    <message>
        <source>{n} min a second</source>
        <extracomment>gui/replaybar.py</extracomment>
        <translation>每秒 {n} 分钟</translation>
    </message>
    <message>
        <source>{odd} values were not recorded: a recording cannot hold them, see the log.</source>
        <extracomment>engine/recordings.py</extracomment>
        <translation>{odd} 个数值未录下：录制文件无法容纳，请见日志。</translation>
    </message>
    <message>
        <source>{one} down</source>
        <extracomment>engine/desk/alerts/parsing.py</extracomment>
        <translation>{one} 中断</translation>
    </message>
    <message>
        <source>{path} cannot be read: {strerror}</source>
        <extracomment>engine/providers/replay/recorded.py</extracomment>
        <translation>无法读取 {path}：{strerror}</translation>
    </message>
    <message>
        <source>{path} could not be deleted: {fault}</source>
        <extracomment>engine/files.py</extracomment>
        <translation>无法删除 {path}：{fault}</translation>
    </message>
    <message>
        <source>{path} could not be read: {cause}</source>
        <extracomment>engine/listfiles.py</extracomment>
        <translation>无法读取 {path}：{cause}</translation>
    </message>
    <message>
        <source>{path} could not be read: {fault}</source>
        <extracomment>engine/files.py</extracomment>
        <translation>无法读取 {path}：{fault}</translation>
    </message>
    <message>
        <source>{path} could not be renamed: {strerror}</source>
        <extracomment>engine/listfiles.py</extracomment>
        <translation>无法重命名 {path}：{strerror}</translation>
    </message>
    <message>
        <source>{path} could not be saved; the log says why</source>
        <extracomment>engine/saver.py</extracomment>
        <translation>无法保存 {path}；原因见日志</translation>
    </message>
    <message>
        <source>{path} is a link to a file that is not there</source>
        <extracomment>engine/files.py</extracomment>
        <translation>{path} 是链接，但所指的文件不存在</translation>
    </message>
    <message>
        <source>{path} is being written by another program</source>
        <extracomment>engine/listfiles.py</extracomment>
        <translation>另一程序正在写入 {path}</translation>
    </message>
    <message>
        <source>{path} is damaged ({cause}) and could not be set aside</source>
        <extracomment>engine/listfiles.py</extracomment>
        <translation>{path} 已损坏（{cause}），且无法移到一旁</translation>
    </message>
    <message>
        <source>{path} is not as Voldesk wrote it: another program changed it, or the disk damaged it. It is in use as it is; backups holds earlier ones.</source>
        <extracomment>engine/files.py</extracomment>
        <translation>{path} 与 Voldesk 写入的内容不同：可能被另一个程序修改，或被磁盘损坏。目前照原样使用；backups 内有较早的版本。</translation>
    </message>
    <message>
        <source>{path} is not deleted: the profile is open read-only</source>
        <extracomment>engine/files.py</extracomment>
        <translation>未删除 {path}：设置档文件夹以唯读打开</translation>
    </message>
    <message>
        <source>{path} is not saved, it could not be read again: {fault}</source>
        <extracomment>engine/listfiles.py</extracomment>
        <translation>未保存 {path}，因为之后将无法读取：{fault}</translation>
    </message>
    <message>
        <source>{path} is not saved: the profile is open read-only</source>
        <extracomment>engine/files.py</extracomment>
        <translation>未保存 {path}：设置档文件夹以唯读打开</translation>
    </message>
    <message>
        <source>{path} was changed by another program as well: its text is kept for {entries}, yours is in backups/{kept}.</source>
        <extracomment>engine/listfiles.py</extracomment>
        <translation>{path} 也被另一个程序变更：{entries} 保留其文本，您的在 backups/{kept}。</translation>
    </message>
    <message>
        <source>{path} was damaged ({cause}) and is {where}. No backup was found: defaults.</source>
        <extracomment>engine/files.py</extracomment>
        <translation>{path} 已损坏（{cause}），{where}。找不到备份：使用默认值。</translation>
    </message>
    <message>
        <source>{path} was damaged ({cause}) and is {where}. The newest backup is in use.</source>
        <extracomment>engine/files.py</extracomment>
        <translation>{path} 已损坏（{cause}），{where}。使用最新的备份。</translation>
    </message>
    <message>
        <source>{path} was damaged ({cause}) by another program and is kept as {aside}. The list as it was is in use.</source>
        <extracomment>engine/listfiles.py</extracomment>
        <translation>{path} 被另一程序损坏（{cause}），已保留为 {aside}。使用先前的列表。</translation>
    </message>
    <message>
        <source>{path} was written by a newer version: it stays as it is</source>
        <extracomment>engine/files.py</extracomment>
        <translation>{path} 由较新版本写成：保持原状</translation>
    </message>
    <message>
        <source>{path}: entries that could not be read were left out: {count}.</source>
        <extracomment>engine/ownfile.py</extracomment>
        <translation>{path}：无法读取的项目已略过：{count}。</translation>
    </message>
    <message>
        <source>{path}: {refused} drawings are not possible and are left out.</source>
        <extracomment>engine/drawn.py</extracomment>
        <translation>{path}：{refused} 个绘图不可行，已略去。</translation>
    </message>
    <message>
        <source>{plain} age (s)</source>
        <extracomment>engine/desk/watchlist/exporting.py</extracomment>
        <translation>{plain} age (s)</translation>
    </message>
    <message>
        <source>{plain} as of (UTC)</source>
        <extracomment>engine/desk/watchlist/exporting.py</extracomment>
        <translation>{plain} as of (UTC)</translation>
    </message>
    <message>
        <source>{plain} source</source>
        <extracomment>engine/desk/watchlist/exporting.py</extracomment>
        <translation>{plain} source</translation>
    </message>
    <message>
        <source>{plot}: {symbol}</source>
        <extracomment>gui/vol/volplot.py</extracomment>
        <translation>{plot}：{symbol}</translation>
    </message>
    <message>
        <source>{point} at {as_of} UTC</source>
        <extracomment>engine/desk/rows.py</extracomment>
        <translation>{point}，{as_of} UTC</translation>
    </message>
    <message>
        <source>{preset_line} on closes every time</source>
        <extracomment>engine/desk/alerts/stored.py</extracomment>
        <translation>{preset_line} on closes every time</translation>
    </message>
    <message>
        <source>{provider} refused the request</source>
        <extracomment>engine/providers/ccxtfaults.py</extracomment>
        <translation>{provider} 拒绝请求</translation>
    </message>
    <message>
        <source>{provider} refused the request: HTTP {status}</source>
        <extracomment>engine/providers/verdict.py</extracomment>
        <translation>{provider} 拒绝请求：HTTP {status}</translation>
    </message>
    <message>
        <source>{quality}, as of {when}</source>
        <extracomment>gui/vol/words.py</extracomment>
        <translation>{quality}，截至 {when}</translation>
    </message>
    <message>
        <source>{quarter}: none, {why}</source>
        <extracomment>gui/capex/model.py</extracomment>
        <translation>{quarter}：无，{why}</translation>
    </message>
    <message>
        <source>{quotes} quote, {words}</source>
        <extracomment>engine/desk/volstanding.py</extracomment>
        <translation>{quotes} 个报价，{words}</translation>
    </message>
    <message>
        <source>{quotes} quotes, {words}</source>
        <extracomment>engine/desk/volstanding.py</extracomment>
        <translation>{quotes} 个报价，{words}</translation>
    </message>
    <message>
        <source>{rank} percentile of {closes} closes since {day}</source>
        <extracomment>gui/race/gap.py</extracomment>
        <translation>自 {day} 起 {closes} 个收盘的第 {rank} 百分位</translation>
    </message>
    <message>
        <source>{rate} annualised</source>
        <extracomment>gui/charts/measure.py</extracomment>
        <translation>年化 {rate}</translation>
    </message>
    <message>
        <source>{reason} (character {place})</source>
        <extracomment>gui/alerts/lines.py</extracomment>
        <translation>{reason}（第 {place} 个字符）</translation>
    </message>
    <message>
        <source>{report} is out</source>
        <extracomment>engine/desk/volevent.py</extracomment>
        <translation>{report}已公布</translation>
    </message>
    <message>
        <source>{rest} is kept for the coin</source>
        <extracomment>engine/desk/watchlist/symbol.py</extracomment>
        <translation>{rest} 保留给加密货币</translation>
    </message>
    <message>
        <source>{rest} is no pair against US$</source>
        <extracomment>engine/desk/watchlist/symbol.py</extracomment>
        <translation>{rest} 不是对美元的货币对</translation>
    </message>
    <message>
        <source>{rest} is no pair of currencies</source>
        <extracomment>engine/desk/watchlist/symbol.py</extracomment>
        <translation>{rest} 不是货币对</translation>
    </message>
    <message>
        <source>{rest}: only continuous futures, such as ES1!</source>
        <extracomment>engine/desk/watchlist/symbol.py</extracomment>
        <translation>{rest}：只接受连续期货，例如 ES1!</translation>
    </message>
    <message>
        <source>{right} cannot be compared with {unit}</source>
        <extracomment>engine/desk/alerts/parsing.py</extracomment>
        <translation>{right} 无法与 {unit} 比较</translation>
    </message>
    <message>
        <source>{rows} rows, {stale} stale</source>
        <extracomment>gui/feeds/model.py</extracomment>
        <translation>{rows} 行，{stale} 行过时</translation>
    </message>
    <message>
        <source>{rows} rows, {stale} stale, {gone} of them too old to be shown</source>
        <extracomment>gui/feeds/model.py</extracomment>
        <translation>{rows} 行，{stale} 行过时，其中 {gone} 行太旧不宜显示</translation>
    </message>
    <message>
        <source>{row} is kept; {symbol} does not stand on the board</source>
        <extracomment>gui/capex/owning.py</extracomment>
        <translation>{row} 已保留；{symbol} 不在看板上</translation>
    </message>
    <message>
        <source>{said}, {count} crossing since {since}</source>
        <extracomment>engine/desk/finding.py</extracomment>
        <translation>{said}，{since}以来第 {count} 次交叉</translation>
    </message>
    <message>
        <source>{said}, {count} session above</source>
        <extracomment>engine/desk/finding.py</extracomment>
        <translation>{said}，连续第{count}个交易日在上方</translation>
    </message>
    <message>
        <source>{said}, {count} session below</source>
        <extracomment>engine/desk/finding.py</extracomment>
        <translation>{said}，连续第{count}个交易日在下方</translation>
    </message>
    <message>
        <source>{said}, {level} at 30 days</source>
        <extracomment>gui/vol/termplot.py</extracomment>
        <translation>{said}，30 日 {level}</translation>
    </message>
    <message>
        <source>{said}, {near} at {first} to {far} at {last}</source>
        <extracomment>gui/vol/termplot.py</extracomment>
        <translation>{said}，{first} 的 {near} 至 {last} 的 {far}</translation>
    </message>
    <message>
        <source>{schemes} to {schemes2} at {here}</source>
        <extracomment>engine/providers/routes.py</extracomment>
        <translation>{here} 由 {schemes} 改为 {schemes2}</translation>
    </message>
    <message>
        <source>{self} cannot be read any more</source>
        <extracomment>engine/providers/replay/recorded.py</extracomment>
        <translation>{self} 已无法读取</translation>
    </message>
    <message>
        <source>{self} cannot be read: {strerror}</source>
        <extracomment>engine/providers/replay/recorded.py</extracomment>
        <translation>无法读取 {self}：{strerror}</translation>
    </message>
    <message>
        <source>{sent} / {most} requests an hour</source>
        <extracomment>gui/statusbar.py</extracomment>
        <translation>每小时 {sent} / {most} 次请求</translation>
    </message>
    <message>
        <source>{sent} / {soft}, at most {hard}</source>
        <extracomment>gui/feeds/words.py</extracomment>
        <translation>{sent} / {soft}，至多 {hard}</translation>
    </message>
    <message>
        <source>{shape}: {slope} points a month</source>
        <extracomment>gui/vol/termplot.py</extracomment>
        <translation>{shape}：每月 {slope} 点</translation>
    </message>
    <message>
        <source>{share} % of them below the implied move</source>
        <extracomment>gui/earnings/telling.py</extracomment>
        <translation>其中 {share} % 小于隐含波幅</translation>
    </message>
    <message>
        <source>{sign} is not a letter of a symbol</source>
        <extracomment>engine/desk/watchlist/symbol.py</extracomment>
        <translation>{sign} 不是代码的字符</translation>
    </message>
    <message>
        <source>{size} of {least_days} days</source>
        <extracomment>engine/desk/volforecast.py</extracomment>
        <translation>{least_days} 日中的 {size} 日</translation>
    </message>
    <message>
        <source>{size} of {least} returns</source>
        <extracomment>engine/desk/volintraday.py</extracomment>
        <translation>{least} 个中的 {size} 个报酬</translation>
    </message>
    <message>
        <source>{size} of {sure_garch} returns, a rough fit</source>
        <extracomment>engine/desk/volforecast.py</extracomment>
        <translation>{sure_garch} 个中的 {size} 个报酬，粗略拟合</translation>
    </message>
    <message>
        <source>{size} returns of 5 minutes of {day}{night}</source>
        <extracomment>engine/desk/volintraday.py</extracomment>
        <translation>{day} 的 {size} 个 5 分钟报酬{night}</translation>
    </message>
    <message>
        <source>{slow} values were not recorded: the disk was too slow.</source>
        <extracomment>engine/recordings.py</extracomment>
        <translation>{slow} 个数值未录下：磁盘太慢。</translation>
    </message>
    <message>
        <source>{source} gave no quotes of {date}, the first expiry{note}</source>
        <extracomment>engine/desk/earningsahead.py</extracomment>
        <translation>{source} 未提供 {date}（第一个到期日）的报价{note}</translation>
    </message>
    <message>
        <source>{source} has not been asked yet</source>
        <extracomment>engine/desk/alerts/looking.py</extracomment>
        <translation>{source} 尚未询问</translation>
    </message>
    <message>
        <source>{source} is off.</source>
        <extracomment>gui/feeds/model.py</extracomment>
        <translation>{source}已关闭。</translation>
    </message>
    <message>
        <source>{source} is switched off</source>
        <extracomment>gui/feeds/pane.py</extracomment>
        <translation>{source} 已关闭</translation>
    </message>
    <message>
        <source>{source} is {state}.</source>
        <extracomment>gui/feeds/model.py</extracomment>
        <translation>{source}：{state}。</translation>
    </message>
    <message>
        <source>{source} stamps DVOL {as_of} UTC</source>
        <extracomment>engine/desk/store.py</extracomment>
        <translation>{source} 的 DVOL 时间戳记 {as_of} UTC</translation>
    </message>
    <message>
        <source>{source} stamps bars of {symbol}</source>
        <extracomment>engine/desk/store.py</extracomment>
        <translation>{source} 的 {symbol} K 线时间戳记</translation>
    </message>
    <message>
        <source>{source} stamps {as_of} UTC</source>
        <extracomment>engine/desk/intake.py</extracomment>
        <translation>{source} 的时间戳记 {as_of} UTC</translation>
    </message>
    <message>
        <source>{source} stamps {symbol} {as_of} UTC</source>
        <extracomment>engine/desk/prices.py</extracomment>
        <translation>{source} 的 {symbol} 时间戳记 {as_of} UTC</translation>
    </message>
    <message>
        <source>{source}, last success: {when}</source>
        <extracomment>gui/feeds/model.py</extracomment>
        <translation>{source}，上次成功：{when}</translation>
    </message>
    <message>
        <source>{source}, next try: {when}</source>
        <extracomment>gui/feeds/model.py</extracomment>
        <translation>{source}，下次尝试：{when}</translation>
    </message>
    <message>
        <source>{source}: {before} → {after}, seen {when}</source>
        <extracomment>gui/earnings/telling.py</extracomment>
        <translation>{source}：{before} → {after}，见于 {when}</translation>
    </message>
    <message>
        <source>{source}: {state}. {meaning}.</source>
        <extracomment>gui/feeds/model.py</extracomment>
        <translation>{source}：{state}。{meaning}。</translation>
    </message>
    <message>
        <source>{state}: {why}</source>
        <extracomment>gui/vol/words.py</extracomment>
        <translation>{state}：{why}</translation>
    </message>
    <message>
        <source>{straddle} by the straddle, one sigma {sigma}</source>
        <extracomment>gui/earnings/telling.py</extracomment>
        <translation>跨式 {straddle}，一个标准差 {sigma}</translation>
    </message>
    <message>
        <source>{sum} at risk</source>
        <extracomment>gui/earnings/cards.py</extracomment>
        <translation>风险金额 {sum}</translation>
    </message>
    <message>
        <source>{sum} at risk in {known} of {all}</source>
        <extracomment>gui/earnings/words.py</extracomment>
        <translation>{all} 家中 {known} 家的风险金额 {sum}</translation>
    </message>
    <message>
        <source>{symbol}   in the list already</source>
        <extracomment>gui/watchlist/importing.py</extracomment>
        <translation>{symbol}   已在列表中</translation>
    </message>
    <message>
        <source>{symbol}   new</source>
        <extracomment>gui/watchlist/importing.py</extracomment>
        <translation>{symbol}   新</translation>
    </message>
    <message>
        <source>{symbol} 30-day IV {iv}</source>
        <extracomment>engine/desk/volwords.py</extracomment>
        <translation>{symbol} 30 日 IV {iv}</translation>
    </message>
    <message>
        <source>{symbol} 30-day IV {iv}, level with realized {rv}</source>
        <extracomment>engine/desk/volwords.py</extracomment>
        <translation>{symbol} 30 日 IV {iv}，与已实现波动率 {rv} 持平</translation>
    </message>
    <message>
        <source>{symbol} 30-day IV {iv}, {gap} above realized {rv}</source>
        <extracomment>engine/desk/volwords.py</extracomment>
        <translation>{symbol} 30 日 IV {iv}，高于已实现波动率 {rv} 达 {gap}</translation>
    </message>
    <message>
        <source>{symbol} 30-day IV {iv}, {gap} below realized {rv}</source>
        <extracomment>engine/desk/volwords.py</extracomment>
        <translation>{symbol} 30 日 IV {iv}，低于已实现波动率 {rv} 达 {gap}</translation>
    </message>
    <message>
        <source>{symbol} DVOL {iv}</source>
        <extracomment>engine/desk/volwords.py</extracomment>
        <translation>{symbol} DVOL {iv}</translation>
    </message>
    <message>
        <source>{symbol} DVOL {iv}, level with realized {rv}</source>
        <extracomment>engine/desk/volwords.py</extracomment>
        <translation>{symbol} DVOL {iv}，与已实现波动率 {rv} 持平</translation>
    </message>
    <message>
        <source>{symbol} DVOL {iv}, {gap} above realized {rv}</source>
        <extracomment>engine/desk/volwords.py</extracomment>
        <translation>{symbol} DVOL {iv}，高于已实现波动率 {rv} 达 {gap}</translation>
    </message>
    <message>
        <source>{symbol} DVOL {iv}, {gap} below realized {rv}</source>
        <extracomment>engine/desk/volwords.py</extracomment>
        <translation>{symbol} DVOL {iv}，低于已实现波动率 {rv} 达 {gap}</translation>
    </message>
    <message>
        <source>{symbol} DVOL, published</source>
        <extracomment>engine/desk/racelines.py</extracomment>
        <translation>{symbol} DVOL，公布值</translation>
    </message>
    <message>
        <source>{symbol} alone {gained} of {name}</source>
        <extracomment>gui/movers/words.py</extracomment>
        <translation>{symbol} 单独占 {name} 的 {gained}</translation>
    </message>
    <message>
        <source>{symbol} date changed</source>
        <extracomment>engine/desk/alerts/writing.py</extracomment>
        <translation>{symbol} date changed</translation>
    </message>
    <message>
        <source>{symbol} earnings</source>
        <extracomment>engine/desk/alerts/dated.py</extracomment>
        <translation>{symbol} earnings</translation>
    </message>
    <message>
        <source>{symbol} earnings in {hours}</source>
        <extracomment>engine/desk/alerts/writing.py</extracomment>
        <translation>{symbol} earnings in {hours}</translation>
    </message>
    <message>
        <source>{symbol} earnings: the date is stale, last told on {day} {last}</source>
        <extracomment>engine/desk/alerts/dated.py</extracomment>
        <translation>{symbol} 财报：日期已陈旧，最后一次告知于 {day} {last}</translation>
    </message>
    <message>
        <source>{symbol} files whole years only</source>
        <extracomment>engine/providers/sec/parse.py</extracomment>
        <translation>{symbol} 只申报全年</translation>
    </message>
    <message>
        <source>{symbol} has no own date</source>
        <extracomment>gui/earnings/control.py</extracomment>
        <translation>{symbol} 没有自己的日期</translation>
    </message>
    <message>
        <source>{symbol} has no published DVOL</source>
        <extracomment>engine/desk/racelines.py</extracomment>
        <translation>{symbol} 没有公布的 DVOL</translation>
    </message>
    <message>
        <source>{symbol} has said nothing of its spending that is known here</source>
        <extracomment>gui/capex/words.py</extracomment>
        <translation>此处不知 {symbol} 对支出的说法</translation>
    </message>
    <message>
        <source>{symbol} is a row of its own: {gone} was changed or removed outside</source>
        <extracomment>gui/watchlist/editing.py</extracomment>
        <translation>{symbol} 自成一行：{gone} 已在外部变更或移除</translation>
    </message>
    <message>
        <source>{symbol} is in the list already</source>
        <extracomment>gui/watchlist/editing.py</extracomment>
        <translation>{symbol} 已在列表中</translation>
    </message>
    <message>
        <source>{symbol} is not in the list any more</source>
        <extracomment>gui/watchlist/editing.py</extracomment>
        <translation>{symbol} 已不在列表中</translation>
    </message>
    <message>
        <source>{symbol} is not known here, and no source has answered. Return adds it all the same.</source>
        <extracomment>gui/symbolsearch.py</extracomment>
        <translation>此处不认得 {symbol}，也没有来源回答。按 Return 仍可添加。</translation>
    </message>
    <message>
        <source>{symbol} is the chart's own symbol</source>
        <extracomment>gui/chartcontent.py</extracomment>
        <translation>{symbol} 是图表自己的代码</translation>
    </message>
    <message>
        <source>{symbol} is unknown to {provider}</source>
        <extracomment>engine/errors.py</extracomment>
        <translation>{provider} 不认得 {symbol}</translation>
    </message>
    <message>
        <source>{symbol} realized volatility {rv} over 30 bars</source>
        <extracomment>engine/desk/volwords.py</extracomment>
        <translation>{symbol} 实现波动率 {rv}，30 根 K 线</translation>
    </message>
    <message>
        <source>{symbol} reported: {words}</source>
        <extracomment>engine/desk/happenings.py</extracomment>
        <translation>{symbol} 已公布：{words}</translation>
    </message>
    <message>
        <source>{symbol} reports</source>
        <extracomment>engine/desk/icalendar.py</extracomment>
        <translation>{symbol} 公布财报</translation>
    </message>
    <message>
        <source>{symbol} reports {day}, {session}</source>
        <extracomment>gui/watchlist/tips.py</extracomment>
        <translation>{symbol} 财报 {day}，{session}</translation>
    </message>
    <message>
        <source>{symbol} reports, {event}, {status}</source>
        <extracomment>engine/desk/board.py</extracomment>
        <translation>{symbol} 财报，{event}，{status}</translation>
    </message>
    <message>
        <source>{symbol} stands there twice</source>
        <extracomment>gui/capex/own.py</extracomment>
        <translation>{symbol} 出现两次</translation>
    </message>
    <message>
        <source>{symbol} target: {price}</source>
        <extracomment>gui/watchlist/tips.py</extracomment>
        <translation>{symbol} 目标价：{price}</translation>
    </message>
    <message>
        <source>{symbol} term</source>
        <extracomment>engine/desk/alerts/looking.py</extracomment>
        <translation>{symbol} term</translation>
    </message>
    <message>
        <source>{symbol} term inverted</source>
        <extracomment>engine/desk/alerts/writing.py</extracomment>
        <translation>{symbol} term inverted</translation>
    </message>
    <message>
        <source>{symbol} {at} iv</source>
        <extracomment>engine/desk/alerts/looking.py</extracomment>
        <translation>{symbol} {at} iv</translation>
    </message>
    <message>
        <source>{symbol} {quarter}: {value}</source>
        <extracomment>gui/capex/plot.py</extracomment>
        <translation>{symbol} {quarter}：{value}</translation>
    </message>
    <message>
        <source>{symbol}: IV recorded since {days}, {said}</source>
        <extracomment>engine/desk/racewords.py</extracomment>
        <translation>{symbol}：自 {days} 起记录 IV，{said}</translation>
    </message>
    <message>
        <source>{symbol}: no date known</source>
        <extracomment>engine/desk/alerts/dated.py</extracomment>
        <translation>{symbol}：日期未知</translation>
    </message>
    <message>
        <source>{symbol}: report moves from {before} to {after} ({who})</source>
        <extracomment>engine/desk/datechanges.py</extracomment>
        <translation>{symbol}：财报由 {before} 改为 {after}（{who}）</translation>
    </message>
    <message>
        <source>{symbol}: waiting for the first answer</source>
        <extracomment>gui/watchlist/details.py</extracomment>
        <translation>{symbol}：等待第一个回应</translation>
    </message>
    <message>
        <source>{symbol}: {why}</source>
        <extracomment>gui/race/readout.py</extracomment>
        <translation>{symbol}：{why}</translation>
    </message>
    <message>
        <source>{text}   refused: {reason}</source>
        <extracomment>gui/watchlist/importing.py</extracomment>
        <translation>{text}   被拒：{reason}</translation>
    </message>
    <message>
        <source>{text} ({source})</source>
        <extracomment>gui/race/marking.py</extracomment>
        <translation>{text}（{source}）</translation>
    </message>
    <message>
        <source>{text} against {against} pts</source>
        <extracomment>engine/desk/happenings.py</extracomment>
        <translation>{text}，对比 {against} 点</translation>
    </message>
    <message>
        <source>{text} against {estimate} expected</source>
        <extracomment>engine/desk/happenings.py</extracomment>
        <translation>{text}，预期 {estimate}</translation>
    </message>
    <message>
        <source>{text} is no date: type it as 2024-07-29 or 29 Jul</source>
        <extracomment>gui/charts/days.py</extracomment>
        <translation>{text} 不是日期：请输入如 2024-07-29 或 29 Jul</translation>
    </message>
    <message>
        <source>{text} is no day: type 31 jul, 2026-07-31 or +3d</source>
        <extracomment>gui/earnings/typed.py</extracomment>
        <translation>{text} 不是日期：请输入 31 jul、2026-07-31 或 +3d</translation>
    </message>
    <message>
        <source>{text} is no length of a bar: 1 5 15 30 60 D W M</source>
        <extracomment>gui/chartcontent.py</extracomment>
        <translation>{text} 不是 K 线长度：1 5 15 30 60 D W M</translation>
    </message>
    <message>
        <source>{text} is no number</source>
        <extracomment>gui/events/own.py</extracomment>
        <translation>{text} 不是数字</translation>
    </message>
    <message>
        <source>{text} is no price</source>
        <extracomment>gui/watchlist/tips.py</extracomment>
        <translation>{text} 不是价格</translation>
    </message>
    <message>
        <source>{text} is no symbol</source>
        <extracomment>gui/capex/own.py</extracomment>
        <translation>{text} 不是代码</translation>
    </message>
    <message>
        <source>{text} on {later}</source>
        <extracomment>engine/desk/bars.py</extracomment>
        <translation>{later} 的{text}</translation>
    </message>
    <message>
        <source>{text}: no measure of {symbol}</source>
        <extracomment>gui/race/picking.py</extracomment>
        <translation>{text}：没有 {symbol} 的衡量方式</translation>
    </message>
    <message>
        <source>{text}; it has held for {sessions}</source>
        <extracomment>gui/race/marking.py</extracomment>
        <translation>{text}；已持续 {sessions}</translation>
    </message>
    <message>
        <source>{text}; it held for {sessions}, until {until}</source>
        <extracomment>gui/race/marking.py</extracomment>
        <translation>{text}；持续 {sessions}，至 {until}</translation>
    </message>
    <message>
        <source>{theirs} points against ours at the money ({source})</source>
        <extracomment>engine/desk/volstanding.py</extracomment>
        <translation>{theirs} 点，对我们的平值数值（{source}）</translation>
    </message>
    <message>
        <source>{title}: empty</source>
        <extracomment>gui/watchlist/reading.py</extracomment>
        <translation>{title}：空</translation>
    </message>
    <message>
        <source>{used} quotes of the expiry of {date}</source>
        <extracomment>engine/desk/volchain.py</extracomment>
        <translation>{date} 到期日的 {used} 个报价</translation>
    </message>
    <message>
        <source>{utc} ({here} local time)</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>{utc}（本地时间 {here}）</translation>
    </message>
    <message>
        <source>{value} at {days}; no slope: {why}</source>
        <extracomment>gui/vol/termplot.py</extracomment>
        <translation>{days} 为 {value}；没有斜率：{why}</translation>
    </message>
    <message>
        <source>{value} bn {currency}</source>
        <extracomment>gui/capex/words.py</extracomment>
        <translation>{value} 十亿 {currency}</translation>
    </message>
    <message>
        <source>{value} published</source>
        <extracomment>gui/race/marking.py</extracomment>
        <translation>公布值 {value}</translation>
    </message>
    <message>
        <source>{value} without the report</source>
        <extracomment>gui/earnings/telling.py</extracomment>
        <translation>除财报外 {value}</translation>
    </message>
    <message>
        <source>{value} est</source>
        <extracomment>gui/earnings/cells.py</extracomment>
        <translation>{value} 预估</translation>
    </message>
    <message>
        <source>{vendor} daily figures</source>
        <extracomment>engine/providers/replay/prices.py</extracomment>
        <translation>{vendor} 每日数值</translation>
    </message>
    <message>
        <source>{weekday} {date}</source>
        <extracomment>gui/format.py</extracomment>
        <translation>{date} {weekday}</translation>
    </message>
    <message>
        <source>{week}: no reports</source>
        <extracomment>gui/earnings/control.py</extracomment>
        <translation>{week}：没有财报</translation>
    </message>
    <message>
        <source>{well} of {all} sources ok</source>
        <extracomment>gui/statusbar.py</extracomment>
        <translation>{all} 个来源中 {well} 个正常</translation>
    </message>
    <message>
        <source>{well} source ok</source>
        <extracomment>gui/statusbar.py</extracomment>
        <translation>{well} 个来源正常</translation>
    </message>
    <message>
        <source>{well} sources ok</source>
        <extracomment>gui/statusbar.py</extracomment>
        <translation>{well} 个来源正常</translation>
    </message>
    <message>
        <source>{which} squared less GARCH squared, both of 30 days</source>
        <extracomment>engine/desk/volsheet.py</extracomment>
        <translation>{which}平方减 GARCH 平方，皆为 30 日</translation>
    </message>
    <message>
        <source>{who}: {when}, {status}</source>
        <extracomment>gui/earnings/control.py</extracomment>
        <translation>{who}：{when}，{status}</translation>
    </message>
    <message>
        <source>{words}, next try {shown}</source>
        <extracomment>engine/feed/health.py</extracomment>
        <translation>{words}，下次尝试 {shown}</translation>
    </message>
    <message>
        <source>{words}, that {stored}</source>
        <extracomment>engine/desk/volstanding.py</extracomment>
        <translation>{words}，而那{stored}</translation>
    </message>
    <message>
        <source>{words}; and {more} more gaps</source>
        <extracomment>engine/providers/replay/recorded.py</extracomment>
        <translation>{words}；另有 {more} 个缺口</translation>
    </message>
    <message>
        <source>{wrong} is not a sign of a symbol</source>
        <extracomment>engine/desk/watchlist/symbol.py</extracomment>
        <translation>{wrong} 不是代码的字符</translation>
    </message>
    <message>
        <source>{{kind}}, of a later day</source>
        <extracomment>engine/desk/datedparts.py</extracomment>
        <translation>{{kind}}，属较晚的一天</translation>
    </message>
    <message>
        <source>× {m} (| off the plot)</source>
        <extracomment>gui/vol/smileplot.py</extracomment>
        <translation>× {m}（| 在图外）</translation>
    </message>
    <message>
        <source>σ</source>
        <extracomment>gui/watchlist/headings.py</extracomment>
        <translation>σ</translation>
    </message>
    <message>
        <source>“Events” in the palette shows what happened</source>
        <extracomment>gui/statusbar.py</extracomment>
        <translation>指令面板的「事件」显示发生的事</translation>
    </message>
    <message>
        <source>“{text}” was not stored: the list {list} was left or is gone</source>
        <extracomment>gui/watchlist/editing.py</extracomment>
        <translation>未保存「{text}」：已离开列表 {list}，或它已不存在</translation>
    </message>
    <message>
        <source>≠ {source} says {part} {value}, as of {day}</source>
        <extracomment>gui/capex/words.py</extracomment>
        <translation>≠ {source} 称 {part} 为 {value}，截至 {day}</translation>
    </message>
    <message>
        <source>○ put, ● call, in the money faint</source>
        <extracomment>gui/vol/smileplot.py</extracomment>
        <translation>○ 看跌期权，● 看涨期权，实值较淡</translation>
    </message>
    <message>
        <source>简体中文</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>简体中文</translation>
    </message>
    <message>
        <source>繁體中文</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>繁體中文</translation>
    </message>
</context>
</TS>
