<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>voldesk</name>
    <message>
        <source>"{got}" is not understood here</source>
        <extracomment>engine/desk/alerts/reader.py</extracomment>
        <translation>這裡無法理解「{got}」</translation>
    </message>
    <message>
        <source>"{name}" is no source: {sources} or any</source>
        <extracomment>engine/desk/alerts/parsing.py</extracomment>
        <translation>「{name}」不是資料來源：{sources} 或 any</translation>
    </message>
    <message>
        <source>"{raw}" is no number, and no figure of a symbol</source>
        <extracomment>engine/desk/alerts/parsing.py</extracomment>
        <translation>「{raw}」不是數字，也不是某代號的數值</translation>
    </message>
    <message>
        <source>"{raw}" is no symbol: {reason}</source>
        <extracomment>engine/desk/alerts/parsing.py</extracomment>
        <translation>「{raw}」不是代號：{reason}</translation>
    </message>
    <message>
        <source>"{written}" does not fit {name}, which is in {unit}</source>
        <extracomment>engine/desk/alerts/parsing.py</extracomment>
        <translation>「{written}」不適用於 {name}，它的單位是 {unit}</translation>
    </message>
    <message>
        <source>"{written}" is no band in {unit}</source>
        <extracomment>engine/desk/alerts/optional.py</extracomment>
        <translation>「{written}」不是以 {unit} 計的回檔帶</translation>
    </message>
    <message>
        <source>%</source>
        <extracomment>gui/earnings/columns.py</extracomment>
        <translation>%</translation>
    </message>
    <message>
        <source>% since the left edge</source>
        <extracomment>gui/charts/drawn.py</extracomment>
        <translation>距左緣的百分比</translation>
    </message>
    <message>
        <source>(against the restated {value}; what was first filed is not known)</source>
        <extracomment>gui/capex/words.py</extracomment>
        <translation>（對照重編後的 {value}；首次申報值不詳）</translation>
    </message>
    <message>
        <source>(against {value} as first filed; {change} % as restated)</source>
        <extracomment>gui/capex/words.py</extracomment>
        <translation>（對照首次申報的 {value}；重編後為 {change} %）</translation>
    </message>
    <message>
        <source>1 column hidden: widen</source>
        <extracomment>gui/watchlist/details.py</extracomment>
        <translation>隱藏 1 欄：請加寬</translation>
    </message>
    <message>
        <source>1 day</source>
        <extracomment>gui/vol/volplot.py</extracomment>
        <translation>1 天</translation>
    </message>
    <message>
        <source>1 expiry</source>
        <extracomment>gui/vol/termplot.py</extracomment>
        <translation>1 個到期日</translation>
    </message>
    <message>
        <source>1 minute</source>
        <extracomment>gui/charts/price/catalogue.py</extracomment>
        <translation>1 分鐘</translation>
    </message>
    <message>
        <source>1 report</source>
        <extracomment>gui/earnings/month.py</extracomment>
        <translation>1 份財報</translation>
    </message>
    <message>
        <source>1 session</source>
        <extracomment>gui/race/marking.py</extracomment>
        <translation>1 個交易日</translation>
    </message>
    <message>
        <source>1 symbol</source>
        <extracomment>gui/watchlist/lists.py</extracomment>
        <translation>1 個代號</translation>
    </message>
    <message>
        <source>1-minute bars</source>
        <extracomment>gui/charts/price/catalogue.py</extracomment>
        <translation>1 分鐘 K 線</translation>
    </message>
    <message>
        <source>10 bn more than in February</source>
        <extracomment>resources/reference/guidance.csv</extracomment>
        <translation>較 2 月多 100 億</translation>
    </message>
    <message>
        <source>11.96% from close to close</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>收盤對收盤 11.96%</translation>
    </message>
    <message>
        <source>12.81% from close to close</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>收盤對收盤 12.81%</translation>
    </message>
    <message>
        <source>13,186 m against 6,888 m of cash PP&amp;E, +91.4%</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>現金 PP&amp;E 13,186 m，對比 6,888 m，+91.4%</translation>
    </message>
    <message>
        <source>140.76 in June to a close of 103.73, 26.3% less</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>6 月的 140.76 到收盤 103.73，下跌 26.3%</translation>
    </message>
    <message>
        <source>15 bn more at both ends</source>
        <extracomment>resources/reference/guidance.csv</extracomment>
        <translation>上下限各多 150 億</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <extracomment>gui/charts/price/catalogue.py</extracomment>
        <translation>15 分鐘</translation>
    </message>
    <message>
        <source>15-minute bars</source>
        <extracomment>gui/charts/price/catalogue.py</extracomment>
        <translation>15 分鐘 K 線</translation>
    </message>
    <message>
        <source>1σ %</source>
        <extracomment>gui/earnings/columns.py</extracomment>
        <translation>1σ %</translation>
    </message>
    <message>
        <source>2 bn in October</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>10 月為 20 億</translation>
    </message>
    <message>
        <source>2 bn more at the low end; 2025 is to grow significantly</source>
        <extracomment>resources/reference/guidance.csv</extracomment>
        <translation>下限多 20 億；2025 年將顯著成長</translation>
    </message>
    <message>
        <source>2 bn was the first word (October); 3.5 in January and 4.0 in April came between</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>最初說法為 20 億（10 月）；其間有 1 月的 35 億與 4 月的 40 億</translation>
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
        <translation>2025 年首次給出數字</translation>
    </message>
    <message>
        <source>2025 in figures for the first time; it came to NT$1,272.4 bn, US$40.90 bn by the 20-F of 2026-04-16</source>
        <extracomment>resources/reference/guidance.csv</extracomment>
        <translation>2025 年首次以數字表示；實際為 NT$1,272.4 bn，依 2026-04-16 的 20-F 為 US$40.90 bn</translation>
    </message>
    <message>
        <source>2026 in figures for the first time</source>
        <extracomment>resources/reference/guidance.csv</extracomment>
        <translation>2026 年首次給出數字</translation>
    </message>
    <message>
        <source>2026 in figures for the first time; 2025 came to 91.45 bn</source>
        <extracomment>resources/reference/guidance.csv</extracomment>
        <translation>2026 年首次給出數字；2025 年實際為 914.5 億</translation>
    </message>
    <message>
        <source>2026-10-30 20:00 (UTC), or 3 d</source>
        <extracomment>gui/alerts/fields.py</extracomment>
        <translation>2026-10-30 20:00（UTC），或 3 d</translation>
    </message>
    <message>
        <source>21.7% against 11.1%, 1.95 times</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>21.7% 對 11.1%，1.95 倍</translation>
    </message>
    <message>
        <source>24 h ago</source>
        <extracomment>engine/desk/charts.py</extracomment>
        <translation>24 小時前</translation>
    </message>
    <message>
        <source>28 to 32 bn before</source>
        <extracomment>resources/reference/guidance.csv</extracomment>
        <translation>原為 280 到 320 億</translation>
    </message>
    <message>
        <source>30 June</source>
        <extracomment>engine/desk/fiscal.py</extracomment>
        <translation>6 月 30 日</translation>
    </message>
    <message>
        <source>30 bars</source>
        <extracomment>gui/charts/price/words.py</extracomment>
        <translation>30 根 K 線</translation>
    </message>
    <message>
        <source>30 d {value}</source>
        <extracomment>gui/vol/termplot.py</extracomment>
        <translation>30 日 {value}</translation>
    </message>
    <message>
        <source>30 daily bars</source>
        <extracomment>gui/charts/price/words.py</extracomment>
        <translation>30 根日 K 線</translation>
    </message>
    <message>
        <source>30 days, points</source>
        <extracomment>gui/vol/layout.py</extracomment>
        <translation>30 日，點</translation>
    </message>
    <message>
        <source>30 days: {value}, interpolated in total variance</source>
        <extracomment>gui/vol/coneplot.py</extracomment>
        <translation>30 日：{value}，以總變異數內插</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <extracomment>gui/charts/price/catalogue.py</extracomment>
        <translation>30 分鐘</translation>
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
        <translation>30 日隱含與實現波動率（每日）</translation>
    </message>
    <message>
        <source>30-day implied by day</source>
        <extracomment>gui/vol/historyplot.py</extracomment>
        <translation>30 日隱含波動率（每日）</translation>
    </message>
    <message>
        <source>30-day implied volatility</source>
        <extracomment>engine/desk/racewords.py</extracomment>
        <translation>30 日隱含波動率</translation>
    </message>
    <message>
        <source>30-day implied volatility at the first close after the report, points.</source>
        <extracomment>gui/earnings/columns.py</extracomment>
        <translation>財報後第一個收盤的 30 天隱含波動率，點。</translation>
    </message>
    <message>
        <source>30-day implied volatility at the last close before the report, points.</source>
        <extracomment>gui/earnings/columns.py</extracomment>
        <translation>財報前最後一個收盤的 30 天隱含波動率，點。</translation>
    </message>
    <message>
        <source>30-day implied volatility of the close before</source>
        <extracomment>engine/desk/rows.py</extracomment>
        <translation>前一收盤的 30 日隱含波動率</translation>
    </message>
    <message>
        <source>30-day implied volatility: per expiry the volatility at the forward, then linear in total variance between the two expiries around 30 days. What the press mostly calls 30-day implied volatility.</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>30 日隱含波動率：先取各到期日在遠期價上的波動率，再於 30 日前後兩個到期日之間以總變異數線性內插。新聞所稱的 30 日隱含波動率大多指此。</translation>
    </message>
    <message>
        <source>30-day realized volatility</source>
        <extracomment>engine/desk/rows.py</extracomment>
        <translation>30 日實現波動率</translation>
    </message>
    <message>
        <source>30-day volatility as its source computes it, recipe unpublished</source>
        <extracomment>engine/desk/volstanding.py</extracomment>
        <translation>30 日波動率，由來源自行計算，方法未公布</translation>
    </message>
    <message>
        <source>30-day volatility less the jump of {report}</source>
        <extracomment>engine/desk/volevent.py</extracomment>
        <translation>30 日波動率，扣除 {report} 的跳躍</translation>
    </message>
    <message>
        <source>30-day {implied} less Yang-Zhang over 30 bars</source>
        <extracomment>engine/desk/volstanding.py</extracomment>
        <translation>30 日{implied}減 30 根 K 線的 Yang-Zhang</translation>
    </message>
    <message>
        <source>30-minute bars</source>
        <extracomment>gui/charts/price/catalogue.py</extracomment>
        <translation>30 分鐘 K 線</translation>
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
        <translation>原為 350 到 400 億；含融資租賃本金</translation>
    </message>
    <message>
        <source>38,329 m against 31,498 m, +21.7%</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>38,329 m 對 31,498 m，+21.7%</translation>
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
        <translation>5 分鐘</translation>
    </message>
    <message>
        <source>5-minute bars</source>
        <extracomment>gui/charts/price/catalogue.py</extracomment>
        <translation>5 分鐘 K 線</translation>
    </message>
    <message>
        <source>5-minute bars come only for the symbol in the chart</source>
        <extracomment>engine/desk/volinputs.py</extracomment>
        <translation>5 分鐘 K 線只提供給圖表中的代號</translation>
    </message>
    <message>
        <source>60 minutes</source>
        <extracomment>gui/charts/price/catalogue.py</extracomment>
        <translation>60 分鐘</translation>
    </message>
    <message>
        <source>60-minute bars</source>
        <extracomment>gui/charts/price/catalogue.py</extracomment>
        <translation>60 分鐘 K 線</translation>
    </message>
    <message>
        <source>7.0% by hourly index bars</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>依指數小時線為 7.0%</translation>
    </message>
    <message>
        <source>7.04% at the close, 8.1% at the low</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>收盤 7.04%，最低 8.1%</translation>
    </message>
    <message>
        <source>77.6% rounded, with finance leases; not to be set against Alphabet's cash figure (55.1% in cash)</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>77.6% 取整，含融資租賃；不可與 Alphabet 的現金數字相比（現金為 55.1%）</translation>
    </message>
    <message>
        <source>8,173 m of PP&amp;E and 299 m of lease principal make 8.47 bn; no source for the expectation</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>PP&amp;E 8,173 m 加租賃本金 299 m，合計 84.7 億；預期數字無出處</translation>
    </message>
    <message>
        <source>8.39% from close to close</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>收盤對收盤 8.39%</translation>
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
        <translation>；底部的 | ：在圖外</translation>
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
        <translation>一個命令失敗；日誌載明位置。</translation>
    </message>
    <message>
        <source>A daily look for the number of the newest version; nothing is downloaded.</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>每天查看最新版本的號碼；不會下載任何東西。</translation>
    </message>
    <message>
        <source>A filter shows the rows of every section</source>
        <extracomment>gui/watchlist/folding.py</extracomment>
        <translation>篩選時顯示所有區段的列</translation>
    </message>
    <message>
        <source>A fired alert is heard.</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>警示觸發時發出聲音。</translation>
    </message>
    <message>
        <source>A fired alert is told by the desktop while the window is not in front.</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>視窗不在最前面時，由桌面通知警示觸發。</translation>
    </message>
    <message>
        <source>A fired alert is told in the window.</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>警示觸發時在視窗內告知。</translation>
    </message>
    <message>
        <source>A hidden column has no place; Space shows it</source>
        <extracomment>gui/watchlist/listcolumns.py</extracomment>
        <translation>隱藏的欄沒有位置；Space 顯示它</translation>
    </message>
    <message>
        <source>A little more than 30 bn; it came to NT$956.0 bn, US$29.76 bn by the 20-F of 2025-04-17</source>
        <extracomment>resources/reference/guidance.csv</extracomment>
        <translation>略高於 30 bn；實際為 NT$956.0 bn，依 2025-04-17 的 20-F 為 US$29.76 bn</translation>
    </message>
    <message>
        <source>A log scale needs values above 0; the least in view is {low}</source>
        <extracomment>gui/charts/pane.py</extracomment>
        <translation>對數刻度需要大於 0 的數值；畫面中最小值為 {low}</translation>
    </message>
    <message>
        <source>A name needs letters and none of / \ : * ? " &lt; &gt; |</source>
        <extracomment>gui/charts/exportsheet.py</extracomment>
        <translation>名稱需含字母，且不得含 / \ : * ? " &lt; &gt; |</translation>
    </message>
    <message>
        <source>A part of the alert.</source>
        <extracomment>gui/alerts/form.py</extracomment>
        <translation>警示的一部分。</translation>
    </message>
    <message>
        <source>A part of the window failed</source>
        <extracomment>gui/faults.py</extracomment>
        <translation>視窗的一部分失效</translation>
    </message>
    <message>
        <source>A reminder waits for coming reports: leave the replay first</source>
        <extracomment>gui/earnings/control.py</extracomment>
        <translation>提醒是為將來的財報而設：請先離開重播</translation>
    </message>
    <message>
        <source>A replay has no own rows: leave it first</source>
        <extracomment>gui/capex/pane.py</extracomment>
        <translation>重播中沒有自己的列：請先離開重播</translation>
    </message>
    <message>
        <source>A replay is shown already</source>
        <extracomment>gui/replaycontrol.py</extracomment>
        <translation>已在顯示重播</translation>
    </message>
    <message>
        <source>A replay is shown. Ctrl+F9 goes back to live.</source>
        <extracomment>gui/replaycontrol.py</extracomment>
        <translation>正在顯示重播。Ctrl+F9 回到即時。</translation>
    </message>
    <message>
        <source>A replay shows no own dates</source>
        <extracomment>gui/earnings/control.py</extracomment>
        <translation>重播中不顯示自己的日期</translation>
    </message>
    <message>
        <source>A sorted list shows no sections</source>
        <extracomment>gui/watchlist/folding.py</extracomment>
        <translation>排序後的清單不顯示區段</translation>
    </message>
    <message>
        <source>A source has no chart. Space switches it, Alt+R tries it now.</source>
        <extracomment>gui/feeds/pane.py</extracomment>
        <translation>來源沒有圖表。Space 切換開關，Alt+R 立即嘗試。</translation>
    </message>
    <message>
        <source>A stamp lies in the future ({suspect}): check this machine's clock.</source>
        <extracomment>engine/desk/intake.py</extracomment>
        <translation>有時間戳記在未來（{suspect}）：請檢查本機時鐘。</translation>
    </message>
    <message>
        <source>A statement needs a sentence</source>
        <extracomment>gui/events/own.py</extracomment>
        <translation>陳述需要一句話</translation>
    </message>
    <message>
        <source>A thread of the program ended ({name})</source>
        <extracomment>gui/faults.py</extracomment>
        <translation>程式的一個執行緒已結束（{name}）</translation>
    </message>
    <message>
        <source>A time of day is needed, such as 22:00</source>
        <extracomment>gui/alerts/quiet.py</extracomment>
        <translation>需要一個時刻，例如 22:00</translation>
    </message>
    <message>
        <source>A unit needs a figure</source>
        <extracomment>gui/events/own.py</extracomment>
        <translation>單位需要數字</translation>
    </message>
    <message>
        <source>A value is stale or missing: it does not fire.</source>
        <extracomment>gui/alerts/words.py</extracomment>
        <translation>有數值過舊或缺少：不會觸發。</translation>
    </message>
    <message>
        <source>A workspace needs a name</source>
        <extracomment>gui/workspace/workspaces.py</extracomment>
        <translation>工作區需要名稱</translation>
    </message>
    <message>
        <source>AMD data-center GPU revenue guidance for 2024: 4.0 to more than 4.5 bn</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>AMD 2024 年資料中心 GPU 營收展望：40 億到 45 億以上</translation>
    </message>
    <message>
        <source>AMD data-center GPU revenue guidance for 2024: about 4.0 bn</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>AMD 2024 年資料中心 GPU 營收展望：約 40 億</translation>
    </message>
    <message>
        <source>AMD data-center GPU revenue guidance for 2024: more than 2 bn</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>AMD 2024 年資料中心 GPU 營收展望：20 億以上</translation>
    </message>
    <message>
        <source>AMD data-center GPU revenue guidance for 2024: more than 3.5 bn</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>AMD 2024 年資料中心 GPU 營收展望：35 億以上</translation>
    </message>
    <message>
        <source>AMD data-center GPU revenue guidance for 2024: more than 5 bn</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>AMD 2024 年資料中心 GPU 營收展望：50 億以上</translation>
    </message>
    <message>
        <source>AMD expects more than US$4.5bn of data-center GPU revenue in 2024 (4.0bn in April)</source>
        <extracomment>resources/replay/july-2024/events.csv</extracomment>
        <translation>AMD 預期 2024 年資料中心 GPU 營收超過 45 億美元（4 月時為 40 億）</translation>
    </message>
    <message>
        <source>AMD guided to 2 bn of data-center GPU revenue before</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>AMD 先前的資料中心 GPU 營收展望為 20 億</translation>
    </message>
    <message>
        <source>AMD reports Q2: revenue US$5.84bn, data center US$2.83bn (+115%), EPS 0.69 against 0.68 expected</source>
        <extracomment>resources/replay/july-2024/events.csv</extracomment>
        <translation>AMD 公布第 2 季：營收 58.4 億美元，資料中心 28.3 億美元（+115%），EPS 0.69，預期 0.68</translation>
    </message>
    <message>
        <source>AMD sees GPU supply tight into 2025</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>AMD 認為 GPU 供應吃緊將延續到 2025 年</translation>
    </message>
    <message>
        <source>AMD sold AI chips for more than 1 bn in the quarter, and they are short</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>AMD 當季 AI 晶片銷售超過 10 億，且供不應求</translation>
    </message>
    <message>
        <source>AMD's data-center revenue doubled</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>AMD 資料中心營收倍增</translation>
    </message>
    <message>
        <source>ASML reports Q2: sales EUR 6.24bn, bookings EUR 5.57bn, EPS 4.01 against 3.69 expected</source>
        <extracomment>resources/replay/july-2024/events.csv</extracomment>
        <translation>ASML 公布第 2 季：營收 62.4 億歐元，新訂單 55.7 億歐元，EPS 4.01，預期 3.69</translation>
    </message>
    <message>
        <source>ASML's US line gained 8.89%</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>ASML 美股上漲 8.89%</translation>
    </message>
    <message>
        <source>ATM</source>
        <extracomment>gui/race/measures.py</extracomment>
        <translation>ATM</translation>
    </message>
    <message>
        <source>ATM against ATM</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>ATM 對 ATM</translation>
    </message>
    <message>
        <source>ATM against published DVOL</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>ATM 對公布的 DVOL</translation>
    </message>
    <message>
        <source>ATM by days to expiry</source>
        <extracomment>gui/vol/termplot.py</extracomment>
        <translation>各剩餘天數的 ATM</translation>
    </message>
    <message>
        <source>ATM by expiry; reports {day}</source>
        <extracomment>gui/vol/termplot.py</extracomment>
        <translation>各到期日的 ATM；財報 {day}</translation>
    </message>
    <message>
        <source>About 125 bn; it came to 128.3 net and 131.8 gross, told 2026-02-05</source>
        <extracomment>resources/reference/guidance.csv</extracomment>
        <translation>約 125 bn；實際為淨額 128.3、總額 131.8，2026-02-05 公布</translation>
    </message>
    <message>
        <source>About 200 bn</source>
        <extracomment>resources/reference/guidance.csv</extracomment>
        <translation>約 2,000 億</translation>
    </message>
    <message>
        <source>About 4 bn of data-center GPU revenue</source>
        <extracomment>resources/reference/guidance.csv</extracomment>
        <translation>資料中心 GPU 營收約 40 億</translation>
    </message>
    <message>
        <source>About 75 bn, of which 16 to 18 bn in the first quarter</source>
        <extracomment>resources/reference/guidance.csv</extracomment>
        <translation>約 750 億，其中第一季 160 到 180 億</translation>
    </message>
    <message>
        <source>About Voldesk</source>
        <extracomment>gui/commands/about.py</extracomment>
        <translation>關於 Voldesk</translation>
    </message>
    <message>
        <source>Add a line to the Race</source>
        <extracomment>gui/commands/race.py</extracomment>
        <translation>在對比中新增一條線</translation>
    </message>
    <message>
        <source>Add an own capex row</source>
        <extracomment>gui/commands/capex.py</extracomment>
        <translation>新增自己的資本支出列</translation>
    </message>
    <message>
        <source>Add an own statement</source>
        <extracomment>gui/commands/events.py</extracomment>
        <translation>新增自己的陳述</translation>
    </message>
    <message>
        <source>Add symbol</source>
        <extracomment>gui/commands/tables.py</extracomment>
        <translation>新增代號</translation>
    </message>
    <message>
        <source>Add {symbol} to the list</source>
        <extracomment>gui/symbolfinder.py</extracomment>
        <translation>將 {symbol} 加入清單</translation>
    </message>
    <message>
        <source>Advanced Micro Devices</source>
        <extracomment>engine/desk/capexboard.py</extracomment>
        <translation>超微半導體</translation>
    </message>
    <message>
        <source>After close</source>
        <extracomment>gui/earnings/week.py</extracomment>
        <translation>收盤後</translation>
    </message>
    <message>
        <source>After what customers fund; not comparable with gross spending (55.7 bn in fiscal 2026)</source>
        <extracomment>resources/reference/guidance.csv</extracomment>
        <translation>扣除客戶出資後；不可與總支出相比（2026 會計年度為 557 億）</translation>
    </message>
    <message>
        <source>Against</source>
        <extracomment>gui/alerts/fields.py</extracomment>
        <translation>相對於</translation>
    </message>
    <message>
        <source>Against what was said of the period before.</source>
        <extracomment>gui/capex/notes.py</extracomment>
        <translation>相對於對前一期間的說法。</translation>
    </message>
    <message>
        <source>Age</source>
        <extracomment>gui/watchlist/headings.py</extracomment>
        <translation>時效</translation>
    </message>
    <message>
        <source>Age of the newest value of this source.</source>
        <extracomment>gui/feeds/columns.py</extracomment>
        <translation>此來源最新數值距今的時間。</translation>
    </message>
    <message>
        <source>Age: {age}</source>
        <extracomment>gui/watchlist/tips.py</extracomment>
        <translation>時效：{age}</translation>
    </message>
    <message>
        <source>Alert</source>
        <extracomment>gui/alerts/model.py</extracomment>
        <translation>警示</translation>
    </message>
    <message>
        <source>Alert added: {text}</source>
        <extracomment>gui/earnings/control.py</extracomment>
        <translation>已新增警示：{text}</translation>
    </message>
    <message>
        <source>Alert fired: {line}</source>
        <extracomment>gui/alerts/popup.py</extracomment>
        <translation>警示觸發：{line}</translation>
    </message>
    <message>
        <source>Alert one place down</source>
        <extracomment>gui/commands/alerts.py</extracomment>
        <translation>警示下移一位</translation>
    </message>
    <message>
        <source>Alert one place up</source>
        <extracomment>gui/commands/alerts.py</extracomment>
        <translation>警示上移一位</translation>
    </message>
    <message>
        <source>Alert: {entry}{late}</source>
        <extracomment>engine/alerting.py</extracomment>
        <translation>警示：{entry}{late}</translation>
    </message>
    <message>
        <source>Alert: {entry}{late} ({values})</source>
        <extracomment>engine/alerting.py</extracomment>
        <translation>警示：{entry}{late}（{values}）</translation>
    </message>
    <message>
        <source>Alert: {line}</source>
        <extracomment>gui/charts/events.py</extracomment>
        <translation>警示：{line}</translation>
    </message>
    <message>
        <source>Alerts</source>
        <extracomment>gui/alerts/tables.py</extracomment>
        <translation>警示</translation>
    </message>
    <message>
        <source>Alerts that fired</source>
        <extracomment>gui/events/words.py</extracomment>
        <translation>已觸發的警示</translation>
    </message>
    <message>
        <source>All charts in time show the same part of it.</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>所有時間圖表顯示同一段。</translation>
    </message>
    <message>
        <source>All events</source>
        <extracomment>gui/events/words.py</extracomment>
        <translation>所有事件</translation>
    </message>
    <message>
        <source>All events are marked as seen</source>
        <extracomment>gui/events/pane.py</extracomment>
        <translation>所有事件已標為看過</translation>
    </message>
    <message>
        <source>All in US$, at the rate each filing prints</source>
        <extracomment>gui/capex/pane.py</extracomment>
        <translation>全部以美元計，按各申報文件所載匯率</translation>
    </message>
    <message>
        <source>All of it is copied as text.</source>
        <extracomment>gui/about/sheet.py</extracomment>
        <translation>全部以文字複製。</translation>
    </message>
    <message>
        <source>All selected or caret at the end</source>
        <extracomment>gui/commands/editor.py</extracomment>
        <translation>全選，或游標移到末尾</translation>
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
        <translation>Alphabet 與 Microsoft 來年持續投資</translation>
    </message>
    <message>
        <source>Alphabet capex at or above 12 bn in each quarter left of 2024</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>Alphabet 2024 年餘下每季資本支出不低於 120 億</translation>
    </message>
    <message>
        <source>Alphabet reports Q2: revenue US$84.7bn, EPS 1.89 against 1.84 expected</source>
        <extracomment>resources/replay/july-2024/events.csv</extracomment>
        <translation>Alphabet 公布第 2 季：營收 847 億美元，EPS 1.89，預期 1.84</translation>
    </message>
    <message>
        <source>Alphabet's quarterly capex rose by 91%</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>Alphabet 季度資本支出成長 91%</translation>
    </message>
    <message>
        <source>Alphabet: 12 bn or more in each quarter left of 2024; Microsoft: more in fiscal 2025</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>Alphabet：2024 年餘下每季 120 億以上；Microsoft：2025 會計年度更多</translation>
    </message>
    <message>
        <source>Alphabet: Q2 capex US$13.2bn (cash PP&amp;E, +91% on the year); 12bn or more in each quarter left of 2024</source>
        <extracomment>resources/replay/july-2024/events.csv</extracomment>
        <translation>Alphabet：第 2 季資本支出 132 億美元（現金購置不動產、廠房及設備，年增 91%）；2024 年其餘各季 120 億美元或更多</translation>
    </message>
    <message>
        <source>Alt+R is refused until then: asking earlier makes it wait longer.</source>
        <extracomment>gui/feeds/words.py</extracomment>
        <translation>在那之前不接受 Alt+R：提早詢問只會等得更久。</translation>
    </message>
    <message>
        <source>Alt+R marks the selected lines as read.</source>
        <extracomment>gui/alerts/logmodel.py</extracomment>
        <translation>Alt+R 將選取的行標為已讀。</translation>
    </message>
    <message>
        <source>Alt+R tries now, within the budget.</source>
        <extracomment>gui/feeds/words.py</extracomment>
        <translation>Alt+R 立即嘗試，不超出預算。</translation>
    </message>
    <message>
        <source>Alt+V shows the statements first</source>
        <extracomment>gui/events/pane.py</extracomment>
        <translation>Alt+V 先顯示陳述</translation>
    </message>
    <message>
        <source>Amazon reports Q2: sales US$148.0bn, AWS US$26.3bn (+19%), EPS 1.26 against 1.02 expected</source>
        <extracomment>resources/replay/july-2024/events.csv</extracomment>
        <translation>Amazon 公布第 2 季：營收 1,480 億美元，AWS 263 億美元（+19%），EPS 1.26，預期 1.02</translation>
    </message>
    <message>
        <source>An answer took longer than it should, or is overdue</source>
        <extracomment>gui/feeds/words.py</extracomment>
        <translation>回應過慢，或已逾期</translation>
    </message>
    <message>
        <source>Another name for the list</source>
        <extracomment>gui/watchlist/lists.py</extracomment>
        <translation>清單的另一個名稱</translation>
    </message>
    <message>
        <source>Apple reports fiscal Q3: revenue US$85.8bn, EPS 1.40 against 1.34 expected</source>
        <extracomment>resources/replay/july-2024/events.csv</extracomment>
        <translation>Apple 公布會計年度第 3 季：營收 858 億美元，EPS 1.40，預期 1.34</translation>
    </message>
    <message>
        <source>Apr</source>
        <extracomment>gui/format.py</extracomment>
        <translation>4月</translation>
    </message>
    <message>
        <source>Area</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>面積</translation>
    </message>
    <message>
        <source>Arrows move, Return sets, Esc drops</source>
        <extracomment>gui/charts/tools.py</extracomment>
        <translation>方向鍵移動，Return 定位，Esc 放棄</translation>
    </message>
    <message>
        <source>As GARCH, with falls moving the variance by another amount than rises (Glosten, Jagannathan and Runkle, 1993).</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>同 GARCH，但下跌對變異數的影響與上漲不同（Glosten、Jagannathan 與 Runkle，1993）。</translation>
    </message>
    <message>
        <source>As companies headline it</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>公司對外公布的口徑</translation>
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
        <translation>依系統</translation>
    </message>
    <message>
        <source>As they follow each other by key.</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>依按鍵切換的先後。</translation>
    </message>
    <message>
        <source>Asking for what is due</source>
        <extracomment>gui/window.py</extracomment>
        <translation>正在詢問到期應更新的資料</translation>
    </message>
    <message>
        <source>At most</source>
        <extracomment>gui/alerts/fields.py</extracomment>
        <translation>至多</translation>
    </message>
    <message>
        <source>At most 200 characters, on one line</source>
        <extracomment>gui/capex/own.py</extracomment>
        <translation>一行，至多 200 個字元</translation>
    </message>
    <message>
        <source>At most two keys in a row</source>
        <extracomment>gui/keys/refusing.py</extracomment>
        <translation>最多連按兩個鍵</translation>
    </message>
    <message>
        <source>At most {count} charts at once. Without a chart: {symbols}</source>
        <extracomment>gui/tables/pane.py</extracomment>
        <translation>最多同時 {count} 個圖表。未開圖表：{symbols}</translation>
    </message>
    <message>
        <source>At most {count} companies</source>
        <extracomment>gui/capex/own.py</extracomment>
        <translation>至多 {count} 家公司</translation>
    </message>
    <message>
        <source>At most {count} letters</source>
        <extracomment>gui/events/own.py</extracomment>
        <translation>至多 {count} 個字母</translation>
    </message>
    <message>
        <source>At most {most} letters, none of them invisible</source>
        <extracomment>gui/workspace/workspaces.py</extracomment>
        <translation>最多 {most} 個字元，且不得有不可見字元</translation>
    </message>
    <message>
        <source>At risk</source>
        <extracomment>gui/earnings/columns.py</extracomment>
        <translation>風險金額</translation>
    </message>
    <message>
        <source>At the money against at the money</source>
        <extracomment>gui/race/measures.py</extracomment>
        <translation>價平對價平</translation>
    </message>
    <message>
        <source>At-the-money implied volatility by days to expiry</source>
        <extracomment>gui/vol/termplot.py</extracomment>
        <translation>各剩餘天數的價平隱含波動率</translation>
    </message>
    <message>
        <source>At-the-money volatility times the root of the time to the same expiry: one standard deviation of the move.</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>價平波動率乘以到同一到期日時間的平方根：漲跌幅的一個標準差。</translation>
    </message>
    <message>
        <source>Aug</source>
        <extracomment>gui/format.py</extracomment>
        <translation>8月</translation>
    </message>
    <message>
        <source>Averages, bands and the day's range.</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>均線、通道與當日範圍。</translation>
    </message>
    <message>
        <source>Azure AI customers +60% y/y, more than 60,000</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>Azure AI 客戶年增 60%，超過 60,000</translation>
    </message>
    <message>
        <source>Azure's AI capacity stays short to the end of 2024</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>Azure 的 AI 產能到 2024 年底仍不足</translation>
    </message>
    <message>
        <source>BF 25</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>BF 25</translation>
    </message>
    <message>
        <source>Back to live</source>
        <extracomment>gui/commands/app.py</extracomment>
        <translation>回到即時</translation>
    </message>
    <message>
        <source>Back to the old text</source>
        <extracomment>gui/commands/editor.py</extracomment>
        <translation>還原舊文字</translation>
    </message>
    <message>
        <source>Backwardation</source>
        <extracomment>gui/vol/termplot.py</extracomment>
        <translation>逆價差</translation>
    </message>
    <message>
        <source>Band</source>
        <extracomment>gui/alerts/model.py</extracomment>
        <translation>回檔帶</translation>
    </message>
    <message>
        <source>Band to re-arm</source>
        <extracomment>gui/alerts/fields.py</extracomment>
        <translation>重新待命的回檔帶</translation>
    </message>
    <message>
        <source>Band: guidance as a quarter's share (a year's ÷ 4), {metric}</source>
        <extracomment>gui/capex/plot.py</extracomment>
        <translation>帶狀：展望換算為一季（全年 ÷ 4），{metric}</translation>
    </message>
    <message>
        <source>Band: guidance for the year, {metric}</source>
        <extracomment>gui/capex/plot.py</extracomment>
        <translation>帶狀：全年展望，{metric}</translation>
    </message>
    <message>
        <source>Band: least to largest recorded</source>
        <extracomment>gui/vol/historyplot.py</extracomment>
        <translation>帶狀：紀錄中的最小到最大</translation>
    </message>
    <message>
        <source>Bands: {bands}</source>
        <extracomment>gui/vol/coneplot.py</extracomment>
        <translation>帶狀：{bands}</translation>
    </message>
    <message>
        <source>Bars</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>長條</translation>
    </message>
    <message>
        <source>Bars as of {when}</source>
        <extracomment>gui/charts/price/words.py</extracomment>
        <translation>K 線截至 {when}</translation>
    </message>
    <message>
        <source>Bars drawn as</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>價格畫法</translation>
    </message>
    <message>
        <source>Basis</source>
        <extracomment>gui/alerts/logmodel.py</extracomment>
        <translation>基準</translation>
    </message>
    <message>
        <source>Before open</source>
        <extracomment>gui/earnings/week.py</extracomment>
        <translation>開盤前</translation>
    </message>
    <message>
        <source>Before the open or after the close of that day.</source>
        <extracomment>gui/earnings/columns.py</extracomment>
        <translation>當日開盤前或收盤後。</translation>
    </message>
    <message>
        <source>Being late would cost 10 to 15 years in the technology that matters, says Meta's chief</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>Meta 執行長表示，落後將在最重要的技術上付出 10 到 15 年的代價</translation>
    </message>
    <message>
        <source>Belongs to the report of {day}</source>
        <extracomment>gui/events/words.py</extracomment>
        <translation>屬於 {day} 的財報</translation>
    </message>
    <message>
        <source>Below the lines</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>線的下方</translation>
    </message>
    <message>
        <source>Big tech</source>
        <extracomment>gui/welcome/words.py</extracomment>
        <translation>大型科技</translation>
    </message>
    <message>
        <source>Bipower</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>雙冪次</translation>
    </message>
    <message>
        <source>Bipower, last session</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>雙冪次，最近交易日</translation>
    </message>
    <message>
        <source>Bitcoin and Nvidia move together: correlation 0.73 over 90 days</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>比特幣與 Nvidia 同步：90 天相關係數 0.73</translation>
    </message>
    <message>
        <source>Bitcoin's DVOL came down from 68</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>比特幣 DVOL 自 68 回落</translation>
    </message>
    <message>
        <source>Bitcoin's DVOL came down to 49</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>比特幣 DVOL 回落到 49</translation>
    </message>
    <message>
        <source>Bollinger bands, 20 bars, 2 deviations</source>
        <extracomment>gui/charts/price/catalogue.py</extracomment>
        <translation>布林通道，20 根 K 線，2 倍標準差</translation>
    </message>
    <message>
        <source>Both are needed, or none</source>
        <extracomment>gui/alerts/quiet.py</extracomment>
        <translation>兩者都要填，或都留空</translation>
    </message>
    <message>
        <source>Both ends are at the same place: move this one first</source>
        <extracomment>gui/charts/tools.py</extracomment>
        <translation>兩端在同一處：先移動這一端</translation>
    </message>
    <message>
        <source>Both ends up by 10 bn</source>
        <extracomment>resources/reference/guidance.csv</extracomment>
        <translation>上下限各提高 100 億</translation>
    </message>
    <message>
        <source>Both ends up by 4 and 7 bn</source>
        <extracomment>resources/reference/guidance.csv</extracomment>
        <translation>上下限分別提高 40 億與 70 億</translation>
    </message>
    <message>
        <source>Broadcom gained 12%</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>Broadcom 上漲 12%</translation>
    </message>
    <message>
        <source>Butterfly, 25 delta</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>蝶式，25 delta</translation>
    </message>
    <message>
        <source>By a live value, or by the close of a session.</source>
        <extracomment>gui/alerts/logmodel.py</extracomment>
        <translation>依即時數值，或依每個交易時段的收盤。</translation>
    </message>
    <message>
        <source>By command only</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>僅在下指令時</translation>
    </message>
    <message>
        <source>By day: {lines}</source>
        <extracomment>gui/vol/historyplot.py</extracomment>
        <translation>每日：{lines}</translation>
    </message>
    <message>
        <source>Bytes on the disk, compressed.</source>
        <extracomment>gui/recording/model.py</extracomment>
        <translation>磁碟上的位元組數（壓縮後）。</translation>
    </message>
    <message>
        <source>C</source>
        <extracomment>gui/charts/price/reading.py</extracomment>
        <translation>收</translation>
    </message>
    <message>
        <source>CSV, every figure with its definition and source</source>
        <extracomment>gui/capex/exporting.py</extracomment>
        <translation>CSV，每個數字附定義與來源</translation>
    </message>
    <message>
        <source>CSV, every figure with source and age</source>
        <extracomment>gui/watchlist/exporting.py</extracomment>
        <translation>CSV，每個數值附來源與時效</translation>
    </message>
    <message>
        <source>CSV, the rows as shown</source>
        <extracomment>gui/capex/exporting.py</extracomment>
        <translation>CSV，依畫面所示的列</translation>
    </message>
    <message>
        <source>Calendar as a list</source>
        <extracomment>gui/earnings/showing.py</extracomment>
        <translation>以清單顯示行事曆</translation>
    </message>
    <message>
        <source>Calendar as a month</source>
        <extracomment>gui/earnings/showing.py</extracomment>
        <translation>以月顯示行事曆</translation>
    </message>
    <message>
        <source>Calendar as a week</source>
        <extracomment>gui/earnings/showing.py</extracomment>
        <translation>以週顯示行事曆</translation>
    </message>
    <message>
        <source>Calendar as list, week, month</source>
        <extracomment>gui/commands/earnings.py</extracomment>
        <translation>行事曆：清單、週、月</translation>
    </message>
    <message>
        <source>Calendar of reports</source>
        <extracomment>gui/welcome/words.py</extracomment>
        <translation>財報行事曆</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>gui/vol/smileplot.py</extracomment>
        <translation>買權</translation>
    </message>
    <message>
        <source>Candles</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>K 線</translation>
    </message>
    <message>
        <source>Candles, line, area</source>
        <extracomment>gui/commands/charts.py</extracomment>
        <translation>K 線、折線、面積</translation>
    </message>
    <message>
        <source>Cap chg $bn</source>
        <extracomment>gui/watchlist/headings.py</extracomment>
        <translation>市值變動（十億美元）</translation>
    </message>
    <message>
        <source>Capex</source>
        <extracomment>gui/capex/pane.py</extracomment>
        <translation>資本支出</translation>
    </message>
    <message>
        <source>Capex and revenue as filed by US companies</source>
        <extracomment>gui/welcome/words.py</extracomment>
        <translation>美國公司申報的資本支出與營收</translation>
    </message>
    <message>
        <source>Capex by quarter, trailing four, change, share of revenue</source>
        <extracomment>gui/commands/capex.py</extracomment>
        <translation>資本支出：單季、近四季、變動、占營收比重</translation>
    </message>
    <message>
        <source>Capex in cash or as companies headline it</source>
        <extracomment>gui/commands/capex.py</extracomment>
        <translation>資本支出：現金或公司對外口徑</translation>
    </message>
    <message>
        <source>Capex in own currencies or US$</source>
        <extracomment>gui/commands/capex.py</extracomment>
        <translation>資本支出：各公司貨幣或美元</translation>
    </message>
    <message>
        <source>Capex in percent of revenue</source>
        <extracomment>gui/capex/measures.py</extracomment>
        <translation>資本支出占營收百分比</translation>
    </message>
    <message>
        <source>Capex, bn</source>
        <extracomment>gui/capex/form.py</extracomment>
        <translation>資本支出，十億</translation>
    </message>
    <message>
        <source>Capital spending</source>
        <extracomment>engine/desk/tables.py</extracomment>
        <translation>資本支出</translation>
    </message>
    <message>
        <source>Card to the left</source>
        <extracomment>gui/commands/earnings.py</extracomment>
        <translation>左邊的卡片</translation>
    </message>
    <message>
        <source>Card to the right</source>
        <extracomment>gui/commands/earnings.py</extracomment>
        <translation>右邊的卡片</translation>
    </message>
    <message>
        <source>Cash, as filed</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>現金，依申報文件</translation>
    </message>
    <message>
        <source>Cboe's own</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>Cboe 自算</translation>
    </message>
    <message>
        <source>Cboe's own index</source>
        <extracomment>gui/race/picking.py</extracomment>
        <translation>Cboe 自算指數</translation>
    </message>
    <message>
        <source>Cell to the left</source>
        <extracomment>gui/commands/tables.py</extracomment>
        <translation>左方的儲存格</translation>
    </message>
    <message>
        <source>Cell to the right</source>
        <extracomment>gui/commands/tables.py</extracomment>
        <translation>右方的儲存格</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>gui/capex/notes.py</extracomment>
        <translation>變動</translation>
    </message>
    <message>
        <source>Change against the previous close, in percent; coins against 24 hours ago.</source>
        <extracomment>gui/movers/model.py</extracomment>
        <translation>相對前一收盤的漲跌，百分比；加密貨幣相對 24 小時前。</translation>
    </message>
    <message>
        <source>Change against the year before</source>
        <extracomment>gui/capex/measures.py</extracomment>
        <translation>與前一年相比的變動</translation>
    </message>
    <message>
        <source>Change of at-the-money volatility from the expiry around 30 to the one around 90 days, a month of expiry. Above 0 is contango, below backwardation.</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>價平波動率從 30 日附近到 90 日附近的到期日之間，每一個月到期時間的變化。大於 0 為正價差，小於 0 為逆價差。</translation>
    </message>
    <message>
        <source>Change of the price from outside the session against the session's last, in percent.</source>
        <extracomment>gui/watchlist/headings.py</extracomment>
        <translation>盤前盤後價格相對該交易日收盤的漲跌，百分比。</translation>
    </message>
    <message>
        <source>Change on the year before</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>較前一年變動</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>gui/earnings/telling.py</extracomment>
        <translation>已變更</translation>
    </message>
    <message>
        <source>Changed here and outside, the file's text is kept: {entries}</source>
        <extracomment>gui/watchlist/lists.py</extracomment>
        <translation>此處與外部皆有變更，保留檔案的文字：{entries}</translation>
    </message>
    <message>
        <source>Changed outside: {step}</source>
        <extracomment>gui/watchlist/lists.py</extracomment>
        <translation>外部變更：{step}</translation>
    </message>
    <message>
        <source>Changed: {alerts}</source>
        <extracomment>gui/alerts/making.py</extracomment>
        <translation>已變更：{alerts}</translation>
    </message>
    <message>
        <source>Changes of dates</source>
        <extracomment>gui/events/words.py</extracomment>
        <translation>日期變更</translation>
    </message>
    <message>
        <source>Chart</source>
        <extracomment>gui/charts/pane.py</extracomment>
        <translation>圖表</translation>
    </message>
    <message>
        <source>Chart of the alert that fired last</source>
        <extracomment>gui/commands/alerts.py</extracomment>
        <translation>最近觸發之警示的圖表</translation>
    </message>
    <message>
        <source>Chart of {symbol}</source>
        <extracomment>gui/symbolfinder.py</extracomment>
        <translation>{symbol} 的圖表</translation>
    </message>
    <message>
        <source>Chart: {symbol}</source>
        <extracomment>gui/charts/pane.py</extracomment>
        <translation>圖表：{symbol}</translation>
    </message>
    <message>
        <source>Charts</source>
        <extracomment>gui/commands/command.py</extracomment>
        <translation>圖表</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>gui/capex/notes.py</extracomment>
        <translation>查證</translation>
    </message>
    <message>
        <source>Check: {found}</source>
        <extracomment>gui/events/words.py</extracomment>
        <translation>查證：{found}</translation>
    </message>
    <message>
        <source>Chg %</source>
        <extracomment>gui/watchlist/headings.py</extracomment>
        <translation>漲跌 %</translation>
    </message>
    <message>
        <source>Chg σ</source>
        <extracomment>gui/watchlist/headings.py</extracomment>
        <translation>漲跌 σ</translation>
    </message>
    <message>
        <source>Chips</source>
        <extracomment>gui/welcome/words.py</extracomment>
        <translation>晶片</translation>
    </message>
    <message>
        <source>Choose a company first</source>
        <extracomment>gui/earnings/control.py</extracomment>
        <translation>請先選擇公司</translation>
    </message>
    <message>
        <source>Choose the lines of the Race</source>
        <extracomment>gui/commands/race.py</extracomment>
        <translation>選擇對比的線</translation>
    </message>
    <message>
        <source>Choose two to five lines by symbol and measure</source>
        <extracomment>gui/race/measures.py</extracomment>
        <translation>以代號與衡量方式選擇二到五條線</translation>
    </message>
    <message>
        <source>Chords that differ from the table.</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>與預設表不同的按鍵。</translation>
    </message>
    <message>
        <source>Chords; each of them does it.</source>
        <extracomment>gui/help.py</extracomment>
        <translation>按鍵；任一組皆可執行。</translation>
    </message>
    <message>
        <source>Chosen lines</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>選定的線</translation>
    </message>
    <message>
        <source>Click: chart at that moment · Ctrl+Shift+8: log</source>
        <extracomment>gui/alerts/popup.py</extracomment>
        <translation>點按：該時刻的圖表 · Ctrl+Shift+8：紀錄</translation>
    </message>
    <message>
        <source>Clock set to {when}</source>
        <extracomment>gui/app.py</extracomment>
        <translation>時鐘設為 {when}</translation>
    </message>
    <message>
        <source>Close the chart</source>
        <extracomment>gui/commands/workspace.py</extracomment>
        <translation>關閉圖表</translation>
    </message>
    <message>
        <source>Close to close</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>收盤對收盤</translation>
    </message>
    <message>
        <source>Close to close over {window} returns, corrected for the overlap of the windows known at that date (Hodges and Tompkins, 2002).</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>{window} 個報酬的收盤對收盤，並修正當時已知視窗的重疊（Hodges 與 Tompkins，2002）。</translation>
    </message>
    <message>
        <source>Closes, implied volatilities and report dates of your symbols</source>
        <extracomment>gui/welcome/words.py</extracomment>
        <translation>您的代號的收盤價、隱含波動率與財報日期</translation>
    </message>
    <message>
        <source>CoWoS capacity more than doubled from 2023 to the end of 2024</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>CoWoS 產能自 2023 年到 2024 年底增加超過一倍</translation>
    </message>
    <message>
        <source>Colours of candles, changes, bars and tiles.</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>K 線、漲跌、長條與方塊的顏色。</translation>
    </message>
    <message>
        <source>Colours of the window.</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>視窗的顏色。</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <extracomment>gui/commands/columns.py</extracomment>
        <translation>清單的欄位</translation>
    </message>
    <message>
        <source>Columns of this list</source>
        <extracomment>gui/watchlist/columnsheet.py</extracomment>
        <translation>此清單的欄位</translation>
    </message>
    <message>
        <source>Combined with</source>
        <extracomment>gui/alerts/fields.py</extracomment>
        <translation>結合方式</translation>
    </message>
    <message>
        <source>Comfortable, 28 px</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>寬鬆，28 px</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>gui/help.py</extracomment>
        <translation>命令</translation>
    </message>
    <message>
        <source>Command or symbol</source>
        <extracomment>gui/palette.py</extracomment>
        <translation>命令或代號</translation>
    </message>
    <message>
        <source>Command palette</source>
        <extracomment>gui/commands/app.py</extracomment>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Compact, 22 px</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>緊密，22 px</translation>
    </message>
    <message>
        <source>Companies</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>公司</translation>
    </message>
    <message>
        <source>Companies of the Capex board</source>
        <extracomment>gui/commands/capex.py</extracomment>
        <translation>資本支出看板的公司</translation>
    </message>
    <message>
        <source>Companies of the board in their order; empty: the usual ones</source>
        <extracomment>gui/capex/owning.py</extracomment>
        <translation>看板上的公司，依其順序；留空：預設公司</translation>
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
        <translation>以百分比比較</translation>
    </message>
    <message>
        <source>Compare them in the Race</source>
        <extracomment>gui/race/choice.py</extracomment>
        <translation>在對比中比較</translation>
    </message>
    <message>
        <source>Compared in percent</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>以百分比比較</translation>
    </message>
    <message>
        <source>Compared lines are always in percent</source>
        <extracomment>gui/charts/pane.py</extracomment>
        <translation>比較線一律以百分比表示</translation>
    </message>
    <message>
        <source>Compared lines are in percent; Alt+C takes them away</source>
        <extracomment>gui/charts/pane.py</extracomment>
        <translation>比較線以百分比表示；Alt+C 可移除</translation>
    </message>
    <message>
        <source>Compared: {sources}</source>
        <extracomment>gui/charts/price/words.py</extracomment>
        <translation>比較：{sources}</translation>
    </message>
    <message>
        <source>Computing {symbol}'s volatility</source>
        <extracomment>gui/vol/words.py</extracomment>
        <translation>正在計算 {symbol} 的波動率</translation>
    </message>
    <message>
        <source>Cone of realized volatility</source>
        <extracomment>gui/vol/coneplot.py</extracomment>
        <translation>實現波動率錐</translation>
    </message>
    <message>
        <source>Confirmed by the company, estimated by the source, or yours.</source>
        <extracomment>gui/earnings/columns.py</extracomment>
        <translation>公司已確認、來源預估，或您自己設定。</translation>
    </message>
    <message>
        <source>Contango</source>
        <extracomment>gui/vol/termplot.py</extracomment>
        <translation>正價差</translation>
    </message>
    <message>
        <source>Copied with all columns: {count}</source>
        <extracomment>gui/tables/pane.py</extracomment>
        <translation>已複製全部欄位：{count} 列</translation>
    </message>
    <message>
        <source>Copied {count} figures</source>
        <extracomment>gui/vol/pane.py</extracomment>
        <translation>已複製 {count} 個數值</translation>
    </message>
    <message>
        <source>Copied {what}</source>
        <extracomment>gui/tables/pane.py</extracomment>
        <translation>已複製 {what}</translation>
    </message>
    <message>
        <source>Copied: {path}</source>
        <extracomment>gui/welcome/tables.py</extracomment>
        <translation>已複製：{path}</translation>
    </message>
    <message>
        <source>Copy all figures</source>
        <extracomment>gui/commands/vol.py</extracomment>
        <translation>複製所有數值</translation>
    </message>
    <message>
        <source>Copy path</source>
        <extracomment>gui/welcome/tables.py</extracomment>
        <translation>複製路徑</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <extracomment>gui/commands/export.py</extracomment>
        <translation>複製圖片</translation>
    </message>
    <message>
        <source>Copy rows with all columns</source>
        <extracomment>gui/commands/tables.py</extracomment>
        <translation>連同所有欄位複製列</translation>
    </message>
    <message>
        <source>Copy symbols</source>
        <extracomment>gui/commands/tables.py</extracomment>
        <translation>複製代號</translation>
    </message>
    <message>
        <source>Copy the crash report</source>
        <extracomment>gui/commands/crash.py</extracomment>
        <translation>複製當機報告</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <extracomment>gui/notices.py</extracomment>
        <translation>複製報告</translation>
    </message>
    <message>
        <source>Crosshair left</source>
        <extracomment>gui/commands/charts.py</extracomment>
        <translation>十字線向左</translation>
    </message>
    <message>
        <source>Crosshair right</source>
        <extracomment>gui/commands/charts.py</extracomment>
        <translation>十字線向右</translation>
    </message>
    <message>
        <source>Crossing of the Race by closes, report, change of a date, record of IV rank, alert, statement. Alt+M shows one kind.</source>
        <extracomment>gui/events/model.py</extracomment>
        <translation>對比收盤交叉、財報、日期變更、IV 位階紀錄、警示、陳述。Alt+M 只顯示一種。</translation>
    </message>
    <message>
        <source>Crossings</source>
        <extracomment>gui/events/words.py</extracomment>
        <translation>交叉</translation>
    </message>
    <message>
        <source>Crush</source>
        <extracomment>gui/earnings/columns.py</extracomment>
        <translation>波動率回落</translation>
    </message>
    <message>
        <source>Crypto</source>
        <extracomment>gui/welcome/words.py</extracomment>
        <translation>加密貨幣</translation>
    </message>
    <message>
        <source>Ctrl+Alt is AltGr on many keyboards</source>
        <extracomment>gui/keys/refusing.py</extracomment>
        <translation>Ctrl+Alt 在許多鍵盤上是 AltGr</translation>
    </message>
    <message>
        <source>Ctrl+C copies the path, Space opens the folder.</source>
        <extracomment>gui/welcome/sheet.py</extracomment>
        <translation>Ctrl+C 複製路徑，空白鍵開啟資料夾。</translation>
    </message>
    <message>
        <source>Ctrl+Shift+8 shows the alerts</source>
        <extracomment>gui/statusbar.py</extracomment>
        <translation>Ctrl+Shift+8 顯示警示</translation>
    </message>
    <message>
        <source>Ctrl+Shift+8 shows the alerts first</source>
        <extracomment>gui/alerts/pane.py</extracomment>
        <translation>Ctrl+Shift+8 先顯示警示</translation>
    </message>
    <message>
        <source>Ctrl+Shift+9 shows the Feeds screen</source>
        <extracomment>gui/statusbar.py</extracomment>
        <translation>Ctrl+Shift+9 顯示資料來源畫面</translation>
    </message>
    <message>
        <source>Ctrl+Shift+9 shows the sources first</source>
        <extracomment>gui/feeds/pane.py</extracomment>
        <translation>先以 Ctrl+Shift+9 顯示資料來源</translation>
    </message>
    <message>
        <source>Ctrl+Shift+U belongs to the entry of Unicode characters</source>
        <extracomment>gui/keys/refusing.py</extracomment>
        <translation>Ctrl+Shift+U 用於輸入 Unicode 字元</translation>
    </message>
    <message>
        <source>Ctrl+Space belongs to input methods</source>
        <extracomment>gui/keys/refusing.py</extracomment>
        <translation>Ctrl+Space 屬於輸入法</translation>
    </message>
    <message>
        <source>Currency</source>
        <extracomment>gui/capex/form.py</extracomment>
        <translation>貨幣</translation>
    </message>
    <message>
        <source>Cut rows</source>
        <extracomment>gui/commands/tables.py</extracomment>
        <translation>剪下列</translation>
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
        <translation>DVOL 只有 BTC 與 ETH 才有</translation>
    </message>
    <message>
        <source>DVOL history</source>
        <extracomment>engine/feed/lines.py</extracomment>
        <translation>DVOL 歷史</translation>
    </message>
    <message>
        <source>DVOL less own</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>DVOL 減自算</translation>
    </message>
    <message>
        <source>DVOL own</source>
        <extracomment>gui/vol/historyplot.py</extracomment>
        <translation>自算 DVOL</translation>
    </message>
    <message>
        <source>DVOL, options and prices of BTC and ETH</source>
        <extracomment>gui/welcome/words.py</extracomment>
        <translation>BTC 與 ETH 的 DVOL、選擇權與價格</translation>
    </message>
    <message>
        <source>DVOL, published</source>
        <extracomment>gui/race/picking.py</extracomment>
        <translation>DVOL，公布值</translation>
    </message>
    <message>
        <source>DVOL, published less own</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>DVOL，公布值減自算</translation>
    </message>
    <message>
        <source>DVOL-style</source>
        <extracomment>gui/race/picking.py</extracomment>
        <translation>DVOL 式</translation>
    </message>
    <message>
        <source>DVOL-style strip</source>
        <extracomment>engine/desk/racewords.py</extracomment>
        <translation>DVOL 式選擇權組合</translation>
    </message>
    <message>
        <source>Daily</source>
        <extracomment>gui/charts/price/catalogue.py</extracomment>
        <translation>日</translation>
    </message>
    <message>
        <source>Daily update check on or off</source>
        <extracomment>gui/commands/updates.py</extracomment>
        <translation>開啟或關閉每日更新檢查</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>深色</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <extracomment>gui/commands/look.py</extracomment>
        <translation>深色主題</translation>
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
        <translation>日期滑桿</translation>
    </message>
    <message>
        <source>Date: arrows one step, PgUp and PgDown more, Esc leaves</source>
        <extracomment>gui/replaybar.py</extracomment>
        <translation>日期：方向鍵一步，PgUp 與 PgDown 多步，Esc 離開</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>gui/events/owning.py</extracomment>
        <translation>日期</translation>
    </message>
    <message>
        <source>Day and session of the next report; ~ where it is only estimated.</source>
        <extracomment>gui/capex/model.py</extracomment>
        <translation>下次財報的日期與時段；~ 表示僅為預估。</translation>
    </message>
    <message>
        <source>Day of the report in New York</source>
        <extracomment>gui/earnings/datesheet.py</extracomment>
        <translation>財報在紐約的日期</translation>
    </message>
    <message>
        <source>Day of the report in New York. ~30 Sep and 26–30 Sep: only estimated; ≠: another source names another; Δ: it has been changed; a disc: yours; grey with a clock: no source has told it of late.</source>
        <extracomment>gui/earnings/columns.py</extracomment>
        <translation>財報在紐約的日期。~30 Sep 與 26–30 Sep：僅為估計；≠：另一來源給出不同日期；Δ：日期曾變更；圓點：您自訂的；灰色附時鐘：近來沒有來源確認。</translation>
    </message>
    <message>
        <source>Day of the report it belongs to.</source>
        <extracomment>gui/events/statementmodel.py</extracomment>
        <translation>所屬財報的日期。</translation>
    </message>
    <message>
        <source>Days to the next report, New York dates; ~: about so many, the day is estimated; ≤: at most so many, within an estimated window.</source>
        <extracomment>gui/watchlist/headings.py</extracomment>
        <translation>距下次財報的天數，以紐約日期計；~：約略天數，日期為估計；≤：至多這些天，在估計期間內。</translation>
    </message>
    <message>
        <source>Days you have recorded</source>
        <extracomment>gui/welcome/words.py</extracomment>
        <translation>您錄製的日子</translation>
    </message>
    <message>
        <source>Dec</source>
        <extracomment>gui/format.py</extracomment>
        <translation>12月</translation>
    </message>
    <message>
        <source>Default layout</source>
        <extracomment>gui/commands/app.py</extracomment>
        <translation>預設版面</translation>
    </message>
    <message>
        <source>Default range</source>
        <extracomment>gui/commands/charts.py</extracomment>
        <translation>預設範圍</translation>
    </message>
    <message>
        <source>Definition</source>
        <extracomment>gui/capex/form.py</extracomment>
        <translation>定義</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>gui/recording/sheet.py</extracomment>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Delete the list</source>
        <extracomment>gui/commands/lists.py</extracomment>
        <translation>刪除清單</translation>
    </message>
    <message>
        <source>Delete the selected or nearest drawing</source>
        <extracomment>gui/commands/chart_tools.py</extracomment>
        <translation>刪除選取的或最近的繪圖</translation>
    </message>
    <message>
        <source>Delete the workspace in use</source>
        <extracomment>gui/commands/workspace.py</extracomment>
        <translation>刪除使用中的工作區</translation>
    </message>
    <message>
        <source>Delete {name} ({length}, {size}) for good?</source>
        <extracomment>gui/recording/sheet.py</extracomment>
        <translation>永久刪除 {name}（{length}，{size}）？</translation>
    </message>
    <message>
        <source>Deleted the list {list}</source>
        <extracomment>gui/watchlist/lists.py</extracomment>
        <translation>已刪除清單 {list}</translation>
    </message>
    <message>
        <source>Deribit stream</source>
        <extracomment>engine/sources.py</extracomment>
        <translation>Deribit 串流</translation>
    </message>
    <message>
        <source>Deribit's index as published</source>
        <extracomment>engine/desk/volstanding.py</extracomment>
        <translation>Deribit 公布的指數</translation>
    </message>
    <message>
        <source>Deribit's own 30-day index of the coin's options, as published (Deribit, 2021). Its recipe is not published in full.</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>Deribit 對該幣選擇權公布的 30 日指數（Deribit，2021）。其方法未完整公布。</translation>
    </message>
    <message>
        <source>Deribit's own index</source>
        <extracomment>gui/race/picking.py</extracomment>
        <translation>Deribit 自算指數</translation>
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
        <translation>關閉</translation>
    </message>
    <message>
        <source>Dots: IV</source>
        <extracomment>gui/vol/forecastplot.py</extracomment>
        <translation>點：IV</translation>
    </message>
    <message>
        <source>Double this alert</source>
        <extracomment>gui/commands/alerts.py</extracomment>
        <translation>複製此警示</translation>
    </message>
    <message>
        <source>Draw a horizontal line</source>
        <extracomment>gui/commands/chart_tools.py</extracomment>
        <translation>畫水平線</translation>
    </message>
    <message>
        <source>Draw a trend line</source>
        <extracomment>gui/commands/chart_tools.py</extracomment>
        <translation>畫趨勢線</translation>
    </message>
    <message>
        <source>Draw a vertical line</source>
        <extracomment>gui/commands/chart_tools.py</extracomment>
        <translation>畫垂直線</translation>
    </message>
    <message>
        <source>Drawings hidden</source>
        <extracomment>gui/charts/tools.py</extracomment>
        <translation>繪圖已隱藏</translation>
    </message>
    <message>
        <source>Drawings shown</source>
        <extracomment>gui/charts/tools.py</extracomment>
        <translation>繪圖已顯示</translation>
    </message>
    <message>
        <source>Drop the crosshair, then to the list</source>
        <extracomment>gui/commands/charts.py</extracomment>
        <translation>先放下十字線，再到清單</translation>
    </message>
    <message>
        <source>Drop the filter, then the selection</source>
        <extracomment>gui/commands/tables.py</extracomment>
        <translation>先放棄篩選，再取消選取</translation>
    </message>
    <message>
        <source>Drop the own report date</source>
        <extracomment>gui/commands/earnings.py</extracomment>
        <translation>取消自己的財報日期</translation>
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
        <translation>EPS 預估</translation>
    </message>
    <message>
        <source>EPS {figures}</source>
        <extracomment>gui/earnings/telling.py</extracomment>
        <translation>每股盈餘 {figures}</translation>
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
        <translation>各以自己的貨幣計</translation>
    </message>
    <message>
        <source>Each list is a text file of the profile.</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>每份清單是設定檔資料夾中的一個文字檔。</translation>
    </message>
    <message>
        <source>Each quarter left of 2024 not below the first one, about 12 bn</source>
        <extracomment>resources/reference/guidance.csv</extracomment>
        <translation>2024 年餘下每季不低於第一季，約 120 億</translation>
    </message>
    <message>
        <source>Earnings</source>
        <extracomment>gui/commands/app.py</extracomment>
        <translation>財報</translation>
    </message>
    <message>
        <source>Earnings per share reported against expected, percent of the size of the expected.</source>
        <extracomment>gui/earnings/columns.py</extracomment>
        <translation>每股盈餘實際與預期之差，占預期數值大小的百分比。</translation>
    </message>
    <message>
        <source>Earnings per share: reported against expected, or the expected alone.</source>
        <extracomment>gui/earnings/columns.py</extracomment>
        <translation>每股盈餘：公布值對預期值，或僅有預期值。</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>gui/commands/command.py</extracomment>
        <translation>編輯</translation>
    </message>
    <message>
        <source>Edit alert</source>
        <extracomment>gui/alerts/making.py</extracomment>
        <translation>編輯警示</translation>
    </message>
    <message>
        <source>Edit symbol</source>
        <extracomment>gui/commands/tables.py</extracomment>
        <translation>編輯代號</translation>
    </message>
    <message>
        <source>Edit the own capex row</source>
        <extracomment>gui/commands/capex.py</extracomment>
        <translation>編輯自己的資本支出列</translation>
    </message>
    <message>
        <source>Edit the own statement</source>
        <extracomment>gui/commands/events.py</extracomment>
        <translation>編輯自己的陳述</translation>
    </message>
    <message>
        <source>Edit this alert</source>
        <extracomment>gui/commands/alerts.py</extracomment>
        <translation>編輯此警示</translation>
    </message>
    <message>
        <source>Edits wait to be saved; a message (F8) says why</source>
        <extracomment>gui/statusbar.py</extracomment>
        <translation>有修改等待儲存；訊息（F8）會說明原因</translation>
    </message>
    <message>
        <source>Emptied the last list, {list}</source>
        <extracomment>gui/watchlist/lists.py</extracomment>
        <translation>已清空最後一份清單 {list}</translation>
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
        <translation>股票 ATM 對公布的 DVOL</translation>
    </message>
    <message>
        <source>Esc closes.</source>
        <extracomment>gui/messages.py</extracomment>
        <translation>Esc 關閉。</translation>
    </message>
    <message>
        <source>Esc closes. Ctrl+A, Ctrl+C copies.</source>
        <extracomment>gui/explain.py</extracomment>
        <translation>Esc 關閉。Ctrl+A、Ctrl+C 複製。</translation>
    </message>
    <message>
        <source>Esc leaves what is open, everywhere</source>
        <extracomment>gui/keys/refusing.py</extracomment>
        <translation>Esc 在任何地方都是離開已開啟的內容</translation>
    </message>
    <message>
        <source>Estimator</source>
        <extracomment>gui/watchlist/estimators.py</extracomment>
        <translation>估計量</translation>
    </message>
    <message>
        <source>Ether's DVOL came down from 70 to 55</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>以太幣 DVOL 由 70 降到 55</translation>
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
        <translation>下一種事件</translation>
    </message>
    <message>
        <source>Events or statements</source>
        <extracomment>gui/commands/events.py</extracomment>
        <translation>事件或陳述</translation>
    </message>
    <message>
        <source>Every list, a text file each</source>
        <extracomment>gui/welcome/words.py</extracomment>
        <translation>所有清單，每份一個文字檔</translation>
    </message>
    <message>
        <source>Every table</source>
        <extracomment>gui/commands/command.py</extracomment>
        <translation>所有表格</translation>
    </message>
    <message>
        <source>Everything is saved again.</source>
        <extracomment>engine/core.py</extracomment>
        <translation>一切都已重新儲存。</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <extracomment>gui/commands/command.py</extracomment>
        <translation>任何地方</translation>
    </message>
    <message>
        <source>Expected every {age}</source>
        <extracomment>gui/watchlist/tips.py</extracomment>
        <translation>預期每 {age} 一次</translation>
    </message>
    <message>
        <source>Expected range of the day, one sigma from IV</source>
        <extracomment>gui/charts/price/catalogue.py</extracomment>
        <translation>當日預期範圍，由 IV 推得的一個標準差</translation>
    </message>
    <message>
        <source>Expected to each horizon; dots: IV</source>
        <extracomment>gui/vol/forecastplot.py</extracomment>
        <translation>各期間的預期值；點：IV</translation>
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
        <translation>到期日 {n}，共 {m} 個</translation>
    </message>
    <message>
        <source>Explain the focused number</source>
        <extracomment>gui/commands/app.py</extracomment>
        <translation>說明焦點所在的數值</translation>
    </message>
    <message>
        <source>Explanation</source>
        <extracomment>gui/explain.py</extracomment>
        <translation>說明</translation>
    </message>
    <message>
        <source>Exponential average, 21 bars (EMA 21)</source>
        <extracomment>gui/charts/price/catalogue.py</extracomment>
        <translation>指數平均，21 根 K 線（EMA 21）</translation>
    </message>
    <message>
        <source>Exponentially weighted squared daily returns, decay 0.94, seeded by the first (RiskMetrics, 1996).</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>指數加權的每日報酬平方，衰減 0.94，以第一個為起點（RiskMetrics，1996）。</translation>
    </message>
    <message>
        <source>Export the history as CSV</source>
        <extracomment>gui/commands/recordings.py</extracomment>
        <translation>匯出歷史為 CSV</translation>
    </message>
    <message>
        <source>Export the history as CSV: choose a folder</source>
        <extracomment>gui/exporting.py</extracomment>
        <translation>匯出歷史為 CSV：選擇資料夾</translation>
    </message>
    <message>
        <source>Extend selection down</source>
        <extracomment>gui/commands/tables.py</extracomment>
        <translation>向下延伸選取</translation>
    </message>
    <message>
        <source>Extend selection up</source>
        <extracomment>gui/commands/tables.py</extracomment>
        <translation>向上延伸選取</translation>
    </message>
    <message>
        <source>F5 asks again; the Replay menu plays July 2024.</source>
        <extracomment>gui/ways.py</extracomment>
        <translation>F5 再問一次；「重播」選單可播放 2024 年 7 月。</translation>
    </message>
    <message>
        <source>F5 asks now.</source>
        <extracomment>gui/ways.py</extracomment>
        <translation>F5 立即詢問。</translation>
    </message>
    <message>
        <source>FOMC leaves the federal funds range at 5.25-5.50%</source>
        <extracomment>resources/replay/july-2024/events.csv</extracomment>
        <translation>FOMC 維持聯邦資金利率區間 5.25-5.50%</translation>
    </message>
    <message>
        <source>Fault</source>
        <extracomment>gui/notices.py</extracomment>
        <translation>錯誤</translation>
    </message>
    <message>
        <source>Feb</source>
        <extracomment>gui/format.py</extracomment>
        <translation>2月</translation>
    </message>
    <message>
        <source>Feeds</source>
        <extracomment>gui/commands/app.py</extracomment>
        <translation>資料來源</translation>
    </message>
    <message>
        <source>Fifth</source>
        <extracomment>gui/race/picking.py</extracomment>
        <translation>第五</translation>
    </message>
    <message>
        <source>Figure</source>
        <extracomment>gui/alerts/fields.py</extracomment>
        <translation>數值</translation>
    </message>
    <message>
        <source>Figures come from Yahoo Finance, Cboe, Deribit, Coinbase, Kraken, Nasdaq and SEC EDGAR, each under its own terms. Voldesk is not affiliated with any of them.</source>
        <extracomment>gui/about/words.py</extracomment>
        <translation>數字來自 Yahoo Finance、Cboe、Deribit、Coinbase、Kraken、Nasdaq 與 SEC EDGAR，各依其自身條款。Voldesk 與它們均無關聯。</translation>
    </message>
    <message>
        <source>Figures of the vol sheet</source>
        <extracomment>gui/commands/command.py</extracomment>
        <translation>波動率表的數值</translation>
    </message>
    <message>
        <source>Figures that change do not flash.</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>變動的數值不閃爍。</translation>
    </message>
    <message>
        <source>Figures, then plot by plot</source>
        <extracomment>gui/commands/vol.py</extracomment>
        <translation>先是數值，再逐一到各圖</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>gui/commands/command.py</extracomment>
        <translation>檔案</translation>
    </message>
    <message>
        <source>File or folder on this machine.</source>
        <extracomment>gui/welcome/storage.py</extracomment>
        <translation>這台電腦上的檔案或資料夾。</translation>
    </message>
    <message>
        <source>Files found</source>
        <extracomment>gui/watchlist/importing.py</extracomment>
        <translation>找到的檔案</translation>
    </message>
    <message>
        <source>Fill the window, and back</source>
        <extracomment>gui/commands/chart_tools.py</extracomment>
        <translation>填滿視窗，再按還原</translation>
    </message>
    <message>
        <source>Find a symbol</source>
        <extracomment>gui/commands/listrows.py</extracomment>
        <translation>尋找代號</translation>
    </message>
    <message>
        <source>Find in the table</source>
        <extracomment>gui/commands/tables.py</extracomment>
        <translation>在表格中尋找</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <extracomment>gui/about/reader.py</extracomment>
        <translation>在文字中尋找</translation>
    </message>
    <message>
        <source>Find in this table</source>
        <extracomment>gui/tables/finding.py</extracomment>
        <translation>在此表格中尋找</translation>
    </message>
    <message>
        <source>Find next</source>
        <extracomment>gui/commands/tables.py</extracomment>
        <translation>找下一個</translation>
    </message>
    <message>
        <source>Find previous</source>
        <extracomment>gui/commands/tables.py</extracomment>
        <translation>找上一個</translation>
    </message>
    <message>
        <source>Fired</source>
        <extracomment>gui/alerts/logmodel.py</extracomment>
        <translation>觸發</translation>
    </message>
    <message>
        <source>Fired at {when}</source>
        <extracomment>gui/alerts/words.py</extracomment>
        <translation>觸發於 {when}</translation>
    </message>
    <message>
        <source>Fires</source>
        <extracomment>gui/alerts/fields.py</extracomment>
        <translation>觸發</translation>
    </message>
    <message>
        <source>First bar</source>
        <extracomment>gui/commands/charts.py</extracomment>
        <translation>第一根 K 線</translation>
    </message>
    <message>
        <source>First expiry.</source>
        <extracomment>gui/vol/smileplot.py</extracomment>
        <translation>第一個到期日。</translation>
    </message>
    <message>
        <source>First list</source>
        <extracomment>gui/welcome/sheet.py</extracomment>
        <translation>第一份清單</translation>
    </message>
    <message>
        <source>First row</source>
        <extracomment>gui/commands/tables.py</extracomment>
        <translation>第一列</translation>
    </message>
    <message>
        <source>First-run page</source>
        <extracomment>gui/commands/welcome.py</extracomment>
        <translation>首次啟動頁</translation>
    </message>
    <message>
        <source>Flag</source>
        <extracomment>gui/watchlist/headings.py</extracomment>
        <translation>旗標</translation>
    </message>
    <message>
        <source>Flag 1</source>
        <extracomment>gui/commands/listrows.py</extracomment>
        <translation>旗標 1</translation>
    </message>
    <message>
        <source>Flag 2</source>
        <extracomment>gui/commands/listrows.py</extracomment>
        <translation>旗標 2</translation>
    </message>
    <message>
        <source>Flag 3</source>
        <extracomment>gui/commands/listrows.py</extracomment>
        <translation>旗標 3</translation>
    </message>
    <message>
        <source>Flag 4</source>
        <extracomment>gui/commands/listrows.py</extracomment>
        <translation>旗標 4</translation>
    </message>
    <message>
        <source>Flag 5</source>
        <extracomment>gui/commands/listrows.py</extracomment>
        <translation>旗標 5</translation>
    </message>
    <message>
        <source>Flag 6</source>
        <extracomment>gui/commands/listrows.py</extracomment>
        <translation>旗標 6</translation>
    </message>
    <message>
        <source>Flag 7</source>
        <extracomment>gui/commands/listrows.py</extracomment>
        <translation>旗標 7</translation>
    </message>
    <message>
        <source>Flag {number}</source>
        <extracomment>gui/watchlist/tips.py</extracomment>
        <translation>旗標 {number}</translation>
    </message>
    <message>
        <source>Flat</source>
        <extracomment>gui/vol/termplot.py</extracomment>
        <translation>持平</translation>
    </message>
    <message>
        <source>Float the pane, or dock it again</source>
        <extracomment>gui/commands/workspace.py</extracomment>
        <translation>浮動窗格，或停靠回去</translation>
    </message>
    <message>
        <source>Fold nights and weekends</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>摺疊夜間與週末</translation>
    </message>
    <message>
        <source>Fold the section</source>
        <extracomment>gui/commands/lists.py</extracomment>
        <translation>摺疊區段</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>gui/capex/notes.py</extracomment>
        <translation>對象</translation>
    </message>
    <message>
        <source>Forecasts against implied volatility</source>
        <extracomment>gui/vol/forecastplot.py</extracomment>
        <translation>預測對隱含波動率</translation>
    </message>
    <message>
        <source>Forecasts or term structure</source>
        <extracomment>gui/commands/vol.py</extracomment>
        <translation>預測或期限結構</translation>
    </message>
    <message>
        <source>Forecasts, points</source>
        <extracomment>gui/vol/layout.py</extracomment>
        <translation>預測，點</translation>
    </message>
    <message>
        <source>Form of the alert</source>
        <extracomment>gui/alerts/sheet.py</extracomment>
        <translation>警示表單</translation>
    </message>
    <message>
        <source>Forward</source>
        <extracomment>gui/vol/smileplot.py</extracomment>
        <translation>遠期價</translation>
    </message>
    <message>
        <source>Fourth</source>
        <extracomment>gui/race/picking.py</extracomment>
        <translation>第四</translation>
    </message>
    <message>
        <source>Frame times</source>
        <extracomment>gui/commands/app.py</extracomment>
        <translation>畫格時間</translation>
    </message>
    <message>
        <source>Fri</source>
        <extracomment>gui/format.py</extracomment>
        <translation>週五</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>gui/alerts/quiet.py</extracomment>
        <translation>起</translation>
    </message>
    <message>
        <source>From its first to its last value.</source>
        <extracomment>gui/recording/model.py</extracomment>
        <translation>從第一個到最後一個數值。</translation>
    </message>
    <message>
        <source>From open, high, low and close of {window} completed bars (Garman and Klass, 1980). The overnight gap is left out, so it reads low for equities; drift is taken as zero.</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>由 {window} 根已完成 K 線的開高低收計算（Garman 與 Klass，1980）。不含隔夜跳空，因此對股票偏低；漂移視為零。</translation>
    </message>
    <message>
        <source>From open, high, low and close of {window} completed bars, right under any drift (Rogers and Satchell, 1991). The overnight gap is left out, so it reads low for equities.</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>由 {window} 根已完成 K 線的開高低收計算，任何漂移下皆正確（Rogers 與 Satchell，1991）。不含隔夜跳空，因此對股票偏低。</translation>
    </message>
    <message>
        <source>From products of neighbouring 5-minute returns of the last session, annualised: realized volatility without its jumps (Barndorff-Nielsen and Shephard, 2004).</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>由最近交易日相鄰 5 分鐘報酬的乘積計算並年化：不含跳躍的實現波動率（Barndorff-Nielsen 與 Shephard，2004）。</translation>
    </message>
    <message>
        <source>From the high and low of {window} completed bars (Parkinson, 1980). The overnight gap is left out, so it reads low for equities.</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>由 {window} 根已完成 K 線的高低價計算（Parkinson，1980）。不含隔夜跳空，因此對股票偏低。</translation>
    </message>
    <message>
        <source>From then on it no longer fires; UTC.</source>
        <extracomment>gui/alerts/model.py</extracomment>
        <translation>此後不再觸發；UTC。</translation>
    </message>
    <message>
        <source>From {count} on the pace falls (soft budget).</source>
        <extracomment>gui/feeds/words.py</extracomment>
        <translation>從第 {count} 次起放慢（軟性預算）。</translation>
    </message>
    <message>
        <source>Full screen</source>
        <extracomment>gui/commands/app.py</extracomment>
        <translation>全螢幕</translation>
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
        <translation>GARCH 預期 {garch}</translation>
    </message>
    <message>
        <source>GARCH(1,1), next 30 days</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>GARCH(1,1)，未來 30 日</translation>
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
        <translation>GJR-GARCH，未來 30 日</translation>
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
        <translation>Garman-Klass 加上 {window} 根已完成 K 線的隔夜跳空平方（Yang 與 Zhang，2000）。漂移視為零。</translation>
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
        <translation>前往清單</translation>
    </message>
    <message>
        <source>Go to a list by its name</source>
        <extracomment>gui/commands/lists.py</extracomment>
        <translation>依名稱前往清單</translation>
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
        <translation>展望，十億美元</translation>
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
        <translation>應為 JSON 卻收到 HTML</translation>
    </message>
    <message>
        <source>Headline: none, {why}</source>
        <extracomment>gui/capex/words.py</extracomment>
        <translation>公布值：無，{why}</translation>
    </message>
    <message>
        <source>Headline: the same definition</source>
        <extracomment>gui/capex/words.py</extracomment>
        <translation>公布值：相同定義</translation>
    </message>
    <message>
        <source>Headline: {value}, {definition}</source>
        <extracomment>gui/capex/words.py</extracomment>
        <translation>公布值：{value}，{definition}</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>gui/commands/command.py</extracomment>
        <translation>說明</translation>
    </message>
    <message>
        <source>Hide or show drawings</source>
        <extracomment>gui/commands/chart_tools.py</extracomment>
        <translation>隱藏或顯示繪圖</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>高對比</translation>
    </message>
    <message>
        <source>High-contrast theme</source>
        <extracomment>gui/commands/look.py</extracomment>
        <translation>高對比主題</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>gui/welcome/words.py</extracomment>
        <translation>歷史紀錄</translation>
    </message>
    <message>
        <source>Hodges-Tompkins</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>Hodges-Tompkins</translation>
    </message>
    <message>
        <source>Home page</source>
        <extracomment>gui/about/model.py</extracomment>
        <translation>首頁</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>gui/welcome/sources.py</extracomment>
        <translation>主機</translation>
    </message>
    <message>
        <source>Hour of the report</source>
        <extracomment>gui/earnings/datesheet.py</extracomment>
        <translation>財報時段</translation>
    </message>
    <message>
        <source>Hour: not told, {session}</source>
        <extracomment>engine/desk/icalendar.py</extracomment>
        <translation>時刻：未告知，{session}</translation>
    </message>
    <message>
        <source>Hours</source>
        <extracomment>gui/alerts/fields.py</extracomment>
        <translation>小時</translation>
    </message>
    <message>
        <source>Hours without trading take no room in the Race.</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>沒有交易的時段在對比中不占空間。</translation>
    </message>
    <message>
        <source>How a group is drawn.</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>一組的畫法。</translation>
    </message>
    <message>
        <source>How far it must go back before it fires again, in its own unit; ~: the usual one of its figure.</source>
        <extracomment>gui/alerts/model.py</extracomment>
        <translation>必須回到多遠才會再次觸發，以自身單位計；~：該數值的通常值。</translation>
    </message>
    <message>
        <source>How it was to be told; the desktop is told only while no window is in use. late: noticed after sleep or a stop; delayed: the source's value was that old; replay: not told outside the window; failed: the log's line says what.</source>
        <extracomment>gui/alerts/logmodel.py</extracomment>
        <translation>應以何種方式通知；桌面通知只在沒有視窗使用中時發出。遲到：睡眠或停止後才察覺；延遲：來源的數值已有那麼久；重播：不在視窗之外通知；失敗：紀錄中的那一行說明原因。</translation>
    </message>
    <message>
        <source>How often, since the log began.</source>
        <extracomment>gui/alerts/model.py</extracomment>
        <translation>自紀錄開始以來的次數。</translation>
    </message>
    <message>
        <source>How often.</source>
        <extracomment>gui/messages.py</extracomment>
        <translation>頻率。</translation>
    </message>
    <message>
        <source>How the bars are read; annualised with 252 sessions, coins with 365 days.</source>
        <extracomment>gui/vol/layout.py</extracomment>
        <translation>K 線的讀法；以 252 個交易日年化，加密貨幣以 365 日。</translation>
    </message>
    <message>
        <source>How the calendar is drawn.</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>行事曆的呈現方式。</translation>
    </message>
    <message>
        <source>How the price is drawn.</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>價格的畫法。</translation>
    </message>
    <message>
        <source>IV</source>
        <extracomment>gui/charts/price/lower.py</extracomment>
        <translation>IV</translation>
    </message>
    <message>
        <source>IV after</source>
        <extracomment>gui/earnings/columns.py</extracomment>
        <translation>財報後 IV</translation>
    </message>
    <message>
        <source>IV after the report less IV before it, points.</source>
        <extracomment>gui/earnings/columns.py</extracomment>
        <translation>財報後 IV 減財報前 IV，點。</translation>
    </message>
    <message>
        <source>IV before</source>
        <extracomment>gui/earnings/columns.py</extracomment>
        <translation>財報前 IV</translation>
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
        <translation>{symbol} 的 IV 位階 {rank}：{count} 天中{way}，現為 {now} 點</translation>
    </message>
    <message>
        <source>IV − RV</source>
        <extracomment>gui/charts/price/catalogue.py</extracomment>
        <translation>IV − RV</translation>
    </message>
    <message>
        <source>IV, RV by day; band: least to largest</source>
        <extracomment>gui/vol/historyplot.py</extracomment>
        <translation>每日 IV、RV；帶狀：最小到最大</translation>
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
        <translation>IV30（BTC 與 ETH：公布的 DVOL）減實現波動率（30 根 K 線的 Yang-Zhang）：選擇權的價格高出實際波動多少。</translation>
    </message>
    <message>
        <source>IV30 (BTC and ETH: published DVOL) less realized volatility, {estimator}.</source>
        <extracomment>gui/watchlist/headings.py</extracomment>
        <translation>IV30（BTC 與 ETH：公布的 DVOL）減實現波動率，{estimator}。</translation>
    </message>
    <message>
        <source>IV30 ATM (points)</source>
        <extracomment>engine/desk/watchlist/exporting.py</extracomment>
        <translation>IV30 ATM (points)</translation>
    </message>
    <message>
        <source>IV30 at the money with the report's jump taken out of the expiries that hold it: what the other days cost.</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>價平 IV30，並從含財報的到期日中去除財報的跳躍：其他日子的價格。</translation>
    </message>
    <message>
        <source>IV30 ex</source>
        <extracomment>gui/earnings/columns.py</extracomment>
        <translation>IV30 除財報</translation>
    </message>
    <message>
        <source>IV30 ex report</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>不含財報的 IV30</translation>
    </message>
    <message>
        <source>IV30 less {estimator}</source>
        <extracomment>gui/watchlist/reading.py</extracomment>
        <translation>IV30 減 {estimator}</translation>
    </message>
    <message>
        <source>IV30 squared less the 30-day GARCH forecast squared: what options pay for variance above the forecast (Carr and Wu, 2009).</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>IV30 平方減 30 日 GARCH 預測平方：選擇權為高於預測的變異數所付的價格（Carr 與 Wu，2009）。</translation>
    </message>
    <message>
        <source>IV30 without the report</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>不含財報的 IV30</translation>
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
        <translation>IV30，價平</translation>
    </message>
    <message>
        <source>IV30, points</source>
        <extracomment>gui/capex/plot.py</extracomment>
        <translation>IV30，點</translation>
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
        <translation>隱含減實現</translation>
    </message>
    <message>
        <source>Implied move</source>
        <extracomment>gui/earnings/telling.py</extracomment>
        <translation>隱含漲跌幅</translation>
    </message>
    <message>
        <source>Implied move: {implied_move_pct}%</source>
        <extracomment>engine/desk/icalendar.py</extracomment>
        <translation>隱含波幅：{implied_move_pct}%</translation>
    </message>
    <message>
        <source>Implied volatility</source>
        <extracomment>gui/earnings/telling.py</extracomment>
        <translation>隱含波動率</translation>
    </message>
    <message>
        <source>Implied volatility, forecasts and event</source>
        <extracomment>gui/vol/tables.py</extracomment>
        <translation>隱含波動率、預測與事件</translation>
    </message>
    <message>
        <source>Import a list from a file</source>
        <extracomment>gui/commands/lists.py</extracomment>
        <translation>從檔案匯入清單</translation>
    </message>
    <message>
        <source>Import a list: choose a file</source>
        <extracomment>gui/watchlist/importing.py</extracomment>
        <translation>匯入清單：選擇檔案</translation>
    </message>
    <message>
        <source>Import {file} into the list {list}</source>
        <extracomment>gui/watchlist/importing.py</extracomment>
        <translation>將 {file} 匯入清單 {list}</translation>
    </message>
    <message>
        <source>Imported</source>
        <extracomment>gui/watchlist/importing.py</extracomment>
        <translation>已匯入</translation>
    </message>
    <message>
        <source>Imported {file}: {counts}</source>
        <extracomment>gui/watchlist/importing.py</extracomment>
        <translation>已匯入 {file}：{counts}</translation>
    </message>
    <message>
        <source>In</source>
        <extracomment>gui/capex/model.py</extracomment>
        <translation>倒數</translation>
    </message>
    <message>
        <source>In US$: none, {why}</source>
        <extracomment>gui/capex/words.py</extracomment>
        <translation>以美元計：無，{why}</translation>
    </message>
    <message>
        <source>In US$: {value} at {rate} {currency} a US$</source>
        <extracomment>gui/capex/words.py</extracomment>
        <translation>以美元計：{value}，匯率每美元 {rate} {currency}</translation>
    </message>
    <message>
        <source>In a replay: not told outside the window</source>
        <extracomment>gui/alerts/words.py</extracomment>
        <translation>重播中：不在視窗外告知</translation>
    </message>
    <message>
        <source>In force before July; the day it was said is not verified</source>
        <extracomment>resources/reference/guidance.csv</extracomment>
        <translation>7 月前有效；發表日期未查證</translation>
    </message>
    <message>
        <source>In one sentence.</source>
        <extracomment>gui/events/statementmodel.py</extracomment>
        <translation>用一句話。</translation>
    </message>
    <message>
        <source>In one sentence; heavier letters and a dot: new since you last looked.</source>
        <extracomment>gui/events/model.py</extracomment>
        <translation>用一句話；粗體加圓點：上次查看後新增。</translation>
    </message>
    <message>
        <source>In points unless the name says otherwise.</source>
        <extracomment>gui/vol/layout.py</extracomment>
        <translation>除名稱另有說明外，單位為點。</translation>
    </message>
    <message>
        <source>In session or unknown</source>
        <extracomment>gui/earnings/week.py</extracomment>
        <translation>盤中或未知</translation>
    </message>
    <message>
        <source>In settings.toml</source>
        <extracomment>gui/settings/model.py</extracomment>
        <translation>在 settings.toml 中</translation>
    </message>
    <message>
        <source>Inputs</source>
        <extracomment>gui/vol/words.py</extracomment>
        <translation>輸入值</translation>
    </message>
    <message>
        <source>Inputs: {inputs}</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>輸入：{inputs}</translation>
    </message>
    <message>
        <source>Intraday RV</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>盤中 RV</translation>
    </message>
    <message>
        <source>Investing too little is by far the greater risk than too much, says Alphabet's chief</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>Alphabet 執行長表示，投資不足的風險遠大於過度投資</translation>
    </message>
    <message>
        <source>Is</source>
        <extracomment>gui/alerts/fields.py</extracomment>
        <translation>內容</translation>
    </message>
    <message>
        <source>It answers in time</source>
        <extracomment>gui/feeds/words.py</extracomment>
        <translation>準時回應</translation>
    </message>
    <message>
        <source>It asked us to wait; nothing is asked before the next try</source>
        <extracomment>gui/feeds/words.py</extracomment>
        <translation>它要求等待；下次嘗試前不再詢問</translation>
    </message>
    <message>
        <source>It cannot be played: {why}.</source>
        <extracomment>gui/recording/sheet.py</extracomment>
        <translation>無法播放：{why}。</translation>
    </message>
    <message>
        <source>It cannot be reached or answers with faults, and is probed again by itself</source>
        <extracomment>gui/feeds/words.py</extracomment>
        <translation>無法連線或回應有誤，會自動再探測</translation>
    </message>
    <message>
        <source>It failed five times in a row in a way we do not know; the log says how</source>
        <extracomment>gui/feeds/words.py</extracomment>
        <translation>連續五次以未知方式失敗；日誌載明情形</translation>
    </message>
    <message>
        <source>It fires nothing before its hour.</source>
        <extracomment>gui/alerts/words.py</extracomment>
        <translation>時刻未到不觸發。</translation>
    </message>
    <message>
        <source>It fires nothing before; UTC.</source>
        <extracomment>gui/alerts/model.py</extracomment>
        <translation>此前不觸發；UTC。</translation>
    </message>
    <message>
        <source>It has fired and is not back by its band yet.</source>
        <extracomment>gui/alerts/words.py</extracomment>
        <translation>已觸發，尚未回到回檔帶之外。</translation>
    </message>
    <message>
        <source>It is being written. Once it is ended it can be played or deleted.</source>
        <extracomment>gui/recording/sheet.py</extracomment>
        <translation>正在寫入。結束後即可播放或刪除。</translation>
    </message>
    <message>
        <source>It is not in the text.</source>
        <extracomment>gui/about/reader.py</extracomment>
        <translation>文字中找不到。</translation>
    </message>
    <message>
        <source>It is switched off; Space switches it on.</source>
        <extracomment>gui/alerts/words.py</extracomment>
        <translation>已關閉；空白鍵可開啟。</translation>
    </message>
    <message>
        <source>It is the last one already</source>
        <extracomment>gui/watchlist/listcolumns.py</extracomment>
        <translation>它已是最後一個</translation>
    </message>
    <message>
        <source>It is told {address}.</source>
        <extracomment>gui/welcome/sources.py</extracomment>
        <translation>會告知它 {address}。</translation>
    </message>
    <message>
        <source>It is well and asked for nothing: others give its values, or none are wanted</source>
        <extracomment>gui/feeds/words.py</extracomment>
        <translation>狀態良好但未被詢問：其數值由其他來源提供，或無人需要</translation>
    </message>
    <message>
        <source>It stands at the end already</source>
        <extracomment>gui/watchlist/lists.py</extracomment>
        <translation>它已在盡頭</translation>
    </message>
    <message>
        <source>It was not followed; get a new version from where this one came from.</source>
        <extracomment>engine/updates.py</extracomment>
        <translation>沒有跟隨；請從取得此版本的地方取得新版。</translation>
    </message>
    <message>
        <source>It would fire.</source>
        <extracomment>gui/alerts/words.py</extracomment>
        <translation>現在就會觸發。</translation>
    </message>
    <message>
        <source>Its figure in its own unit.</source>
        <extracomment>gui/events/statementmodel.py</extracomment>
        <translation>以自身單位計的數字。</translation>
    </message>
    <message>
        <source>Its name in the table of commands.</source>
        <extracomment>gui/help.py</extracomment>
        <translation>它在命令表中的名稱。</translation>
    </message>
    <message>
        <source>Its name, which --replay takes too.</source>
        <extracomment>gui/recording/model.py</extracomment>
        <translation>它的名稱，--replay 也接受。</translation>
    </message>
    <message>
        <source>Its source is delayed: noticed at {when}, {time} after the values</source>
        <extracomment>gui/alerts/words.py</extracomment>
        <translation>其來源有延遲：於 {when} 察覺，比數值晚 {time}</translation>
    </message>
    <message>
        <source>Its switch in the settings. Space switches.</source>
        <extracomment>gui/feeds/columns.py</extracomment>
        <translation>設定中的開關。Space 切換。</translation>
    </message>
    <message>
        <source>Its switch is on; what started the program keeps it off.</source>
        <extracomment>gui/feeds/words.py</extracomment>
        <translation>它的開關是開的；但啟動程式的方式使它保持關閉。</translation>
    </message>
    <message>
        <source>Its time is over; F2 gives it another.</source>
        <extracomment>gui/alerts/words.py</extracomment>
        <translation>期限已過；F2 可另設期限。</translation>
    </message>
    <message>
        <source>Its version here.</source>
        <extracomment>gui/about/model.py</extracomment>
        <translation>這裡的版本。</translation>
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
        <translation>2024 年 7 月：Nvidia 的波動率超越比特幣</translation>
    </message>
    <message>
        <source>Jump on the report</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>財報當日跳躍</translation>
    </message>
    <message>
        <source>Jump share, last session</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>跳躍占比，最近交易日</translation>
    </message>
    <message>
        <source>Jumps</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>跳躍</translation>
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
        <translation>按鍵</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>gui/events/model.py</extracomment>
        <translation>種類</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <extracomment>gui/filesheets.py</extracomment>
        <translation>檔案種類</translation>
    </message>
    <message>
        <source>Kind of picture</source>
        <extracomment>gui/charts/exportsheet.py</extracomment>
        <translation>圖片種類</translation>
    </message>
    <message>
        <source>Kinds of values this source is the chosen one of now. Another takes over when it is off, or closed for more than 10 minutes.</source>
        <extracomment>gui/feeds/columns.py</extracomment>
        <translation>此來源目前負責的數值種類。若關閉或中斷超過 10 分鐘，由另一來源接手。</translation>
    </message>
    <message>
        <source>L</source>
        <extracomment>gui/charts/price/reading.py</extracomment>
        <translation>低</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>語言</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <extracomment>gui/commands/language.py</extracomment>
        <translation>系統語言</translation>
    </message>
    <message>
        <source>Last</source>
        <extracomment>gui/alerts/model.py</extracomment>
        <translation>最新價</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <extracomment>gui/commands/charts.py</extracomment>
        <translation>最近 3 個月</translation>
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
        <translation>最近 6 個月</translation>
    </message>
    <message>
        <source>Last bar</source>
        <extracomment>gui/commands/charts.py</extracomment>
        <translation>最後一根 K 線</translation>
    </message>
    <message>
        <source>Last day</source>
        <extracomment>gui/commands/charts.py</extracomment>
        <translation>最近一天</translation>
    </message>
    <message>
        <source>Last expiry.</source>
        <extracomment>gui/vol/smileplot.py</extracomment>
        <translation>最後一個到期日。</translation>
    </message>
    <message>
        <source>Last four quarters</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>近四季</translation>
    </message>
    <message>
        <source>Last month</source>
        <extracomment>gui/commands/charts.py</extracomment>
        <translation>最近一個月</translation>
    </message>
    <message>
        <source>Last ok</source>
        <extracomment>gui/feeds/columns.py</extracomment>
        <translation>上次成功</translation>
    </message>
    <message>
        <source>Last price from before or after the session.</source>
        <extracomment>gui/watchlist/headings.py</extracomment>
        <translation>盤前或盤後的最新價。</translation>
    </message>
    <message>
        <source>Last price in the instrument's currency.</source>
        <extracomment>gui/movers/model.py</extracomment>
        <translation>以該商品的貨幣計的最新價。</translation>
    </message>
    <message>
        <source>Last row</source>
        <extracomment>gui/commands/tables.py</extracomment>
        <translation>最後一列</translation>
    </message>
    <message>
        <source>Last session</source>
        <extracomment>gui/vol/layout.py</extracomment>
        <translation>最近交易日</translation>
    </message>
    <message>
        <source>Last session and shape</source>
        <extracomment>gui/vol/tables.py</extracomment>
        <translation>最近交易日與形態</translation>
    </message>
    <message>
        <source>Last success: {when}.</source>
        <extracomment>gui/feeds/model.py</extracomment>
        <translation>上次成功：{when}。</translation>
    </message>
    <message>
        <source>Last workspace</source>
        <extracomment>gui/commands/workspace.py</extracomment>
        <translation>最後一個工作區</translation>
    </message>
    <message>
        <source>Last year</source>
        <extracomment>gui/commands/charts.py</extracomment>
        <translation>最近一年</translation>
    </message>
    <message>
        <source>Least height of a row. Tables with room to spare are comfortable by themselves.</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>列的最小高度。空間足夠的表格會自動放寬。</translation>
    </message>
    <message>
        <source>Least time between two firings.</source>
        <extracomment>gui/alerts/model.py</extracomment>
        <translation>兩次觸發之間的最短時間。</translation>
    </message>
    <message>
        <source>Least weight of what is written into the log.</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>寫入日誌的最低等級。</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>gui/race/picking.py</extracomment>
        <translation>左</translation>
    </message>
    <message>
        <source>Left symbol</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>左側代號</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>gui/recording/model.py</extracomment>
        <translation>長度</translation>
    </message>
    <message>
        <source>Length of a bar</source>
        <extracomment>gui/chartcontent.py</extracomment>
        <translation>K 線長度</translation>
    </message>
    <message>
        <source>Less by lease classification alone: longer lives turn coming leases into operating ones</source>
        <extracomment>resources/reference/guidance.csv</extracomment>
        <translation>僅因租賃分類而減少：較長年限使未來租賃轉為營業租賃</translation>
    </message>
    <message>
        <source>Less motion</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>減少動態</translation>
    </message>
    <message>
        <source>Letters and digits begin to type a symbol there</source>
        <extracomment>gui/keys/refusing.py</extracomment>
        <translation>字母與數字在那裡用來開始輸入代號</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>gui/about/model.py</extracomment>
        <translation>授權條款</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Light theme</source>
        <extracomment>gui/commands/look.py</extracomment>
        <translation>淺色主題</translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>折線</translation>
    </message>
    <message>
        <source>Line of the alert</source>
        <extracomment>gui/alerts/sheet.py</extracomment>
        <translation>警示的文字</translation>
    </message>
    <message>
        <source>Line: realized today, dots: implied; {bands}</source>
        <extracomment>gui/vol/coneplot.py</extracomment>
        <translation>線：今日實現，點：隱含；{bands}</translation>
    </message>
    <message>
        <source>Lines</source>
        <extracomment>gui/race/measures.py</extracomment>
        <translation>線</translation>
    </message>
    <message>
        <source>Lines of the Race</source>
        <extracomment>gui/race/linesbox.py</extracomment>
        <translation>對比的線</translation>
    </message>
    <message>
        <source>Lines over the price</source>
        <extracomment>gui/chartcontent.py</extracomment>
        <translation>價格上的線</translation>
    </message>
    <message>
        <source>Link the pane by the next colour</source>
        <extracomment>gui/commands/workspace.py</extracomment>
        <translation>以下一個顏色連結窗格</translation>
    </message>
    <message>
        <source>Link time axes</source>
        <extracomment>gui/commands/chart_tools.py</extracomment>
        <translation>連結時間軸</translation>
    </message>
    <message>
        <source>Linked by colour {letter}</source>
        <extracomment>gui/workspace/linkmark.py</extracomment>
        <translation>以顏色 {letter} 連結</translation>
    </message>
    <message>
        <source>List</source>
        <extracomment>gui/commands/command.py</extracomment>
        <translation>清單</translation>
    </message>
    <message>
        <source>Lists</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>清單</translation>
    </message>
    <message>
        <source>Live</source>
        <extracomment>gui/statusbar.py</extracomment>
        <translation>即時</translation>
    </message>
    <message>
        <source>Live, no source answers</source>
        <extracomment>gui/statusbar.py</extracomment>
        <translation>即時，沒有來源回應</translation>
    </message>
    <message>
        <source>Load a workspace</source>
        <extracomment>gui/commands/workspace.py</extracomment>
        <translation>載入工作區</translation>
    </message>
    <message>
        <source>Loading</source>
        <extracomment>gui/docks.py</extracomment>
        <translation>載入中</translation>
    </message>
    <message>
        <source>Local time</source>
        <extracomment>gui/earnings/telling.py</extracomment>
        <translation>當地時間</translation>
    </message>
    <message>
        <source>Local time from which alerts are only logged; none: never.</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>自此當地時間起，警示只記錄；無：從不。</translation>
    </message>
    <message>
        <source>Local time from which alerts are told again.</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>自此當地時間起，警示恢復告知。</translation>
    </message>
    <message>
        <source>Local time. Alerts are logged then and not told. Both empty: never. Tab goes to the other box, Return takes, Esc closes.</source>
        <extracomment>gui/alerts/quiet.py</extracomment>
        <translation>當地時間。此期間警示只記錄、不告知。兩者皆空：從不。Tab 到另一格，Return 採用，Esc 關閉。</translation>
    </message>
    <message>
        <source>Log</source>
        <extracomment>gui/alerts/pane.py</extracomment>
        <translation>日誌</translation>
    </message>
    <message>
        <source>Log of the alerts</source>
        <extracomment>gui/alerts/tables.py</extracomment>
        <translation>警示紀錄</translation>
    </message>
    <message>
        <source>Log of the replay</source>
        <extracomment>gui/alerts/pane.py</extracomment>
        <translation>重播的紀錄</translation>
    </message>
    <message>
        <source>Log scale</source>
        <extracomment>gui/commands/chart_content.py</extracomment>
        <translation>對數刻度</translation>
    </message>
    <message>
        <source>Logs</source>
        <extracomment>gui/welcome/words.py</extracomment>
        <translation>紀錄檔</translation>
    </message>
    <message>
        <source>Look</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>外觀</translation>
    </message>
    <message>
        <source>Look for a new version once a day? “Daily update check on or off” in the Help menu says yes; until then nobody is asked.</source>
        <extracomment>gui/updating.py</extracomment>
        <translation>要每天查看一次新版本嗎？「說明」選單中的「開啟或關閉每日更新檢查」表示同意；在此之前不會詢問任何人。</translation>
    </message>
    <message>
        <source>Look for updates</source>
        <extracomment>gui/commands/updates.py</extracomment>
        <translation>檢查更新</translation>
    </message>
    <message>
        <source>Looked at</source>
        <extracomment>gui/alerts/fields.py</extracomment>
        <translation>檢查依據</translation>
    </message>
    <message>
        <source>Looking for recordings</source>
        <extracomment>gui/recording/sheet.py</extracomment>
        <translation>正在尋找錄製檔</translation>
    </message>
    <message>
        <source>Looking for updates</source>
        <extracomment>gui/updating.py</extracomment>
        <translation>正在檢查更新</translation>
    </message>
    <message>
        <source>Low end 1 bn up; 2025 is to grow significantly</source>
        <extracomment>resources/reference/guidance.csv</extracomment>
        <translation>下限提高 10 億；2025 年將顯著成長</translation>
    </message>
    <message>
        <source>Low end 2 bn up</source>
        <extracomment>resources/reference/guidance.csv</extracomment>
        <translation>下限提高 20 億</translation>
    </message>
    <message>
        <source>Low end 4 bn up; 2026 is to grow significantly</source>
        <extracomment>resources/reference/guidance.csv</extracomment>
        <translation>下限提高 40 億；2026 年將顯著成長</translation>
    </message>
    <message>
        <source>Low end 5 bn up</source>
        <extracomment>resources/reference/guidance.csv</extracomment>
        <translation>下限提高 50 億</translation>
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
        <translation>標記</translation>
    </message>
    <message>
        <source>Mark all events as seen</source>
        <extracomment>gui/commands/events.py</extracomment>
        <translation>將所有事件標為看過</translation>
    </message>
    <message>
        <source>Mark all fired alerts as read</source>
        <extracomment>gui/commands/alerts.py</extracomment>
        <translation>將所有已觸發警示標為已讀</translation>
    </message>
    <message>
        <source>Mark fired alerts as read</source>
        <extracomment>gui/commands/alerts.py</extracomment>
        <translation>將已觸發警示標為已讀</translation>
    </message>
    <message>
        <source>Marked as read: {count}</source>
        <extracomment>gui/alerts/pane.py</extracomment>
        <translation>已標為已讀：{count}</translation>
    </message>
    <message>
        <source>Market value</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>市值</translation>
    </message>
    <message>
        <source>Market value times the implied move.</source>
        <extracomment>gui/earnings/columns.py</extracomment>
        <translation>市值乘以隱含波幅。</translation>
    </message>
    <message>
        <source>May</source>
        <extracomment>gui/format.py</extracomment>
        <translation>5月</translation>
    </message>
    <message>
        <source>Mean of the 25-delta call's and put's volatility less that at the money, at the expiry nearest 30 days: how much the wings cost.</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>最接近 30 日的到期日上，25 delta 買權與賣權波動率的平均減價平波動率：兩翼的價格。</translation>
    </message>
    <message>
        <source>Mean size of the moves after past reports, close to close, percent.</source>
        <extracomment>gui/earnings/columns.py</extracomment>
        <translation>過去財報後波幅大小的平均，收盤對收盤，百分比。</translation>
    </message>
    <message>
        <source>Measure</source>
        <extracomment>gui/race/linesbox.py</extracomment>
        <translation>衡量方式</translation>
    </message>
    <message>
        <source>Measure change, bars, days and sigma</source>
        <extracomment>gui/commands/chart_tools.py</extracomment>
        <translation>量測漲跌、K 線數、天數與標準差</translation>
    </message>
    <message>
        <source>Measure of the pair</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>這一對的衡量方式</translation>
    </message>
    <message>
        <source>Median</source>
        <extracomment>gui/earnings/columns.py</extracomment>
        <translation>中位數</translation>
    </message>
    <message>
        <source>Median size of the moves after past reports, close to close, percent.</source>
        <extracomment>gui/earnings/columns.py</extracomment>
        <translation>過去財報後波幅大小的中位數，收盤對收盤，百分比。</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <extracomment>gui/commands/app.py</extracomment>
        <translation>選單列</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>gui/messages.py</extracomment>
        <translation>訊息</translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>gui/commands/app.py</extracomment>
        <translation>訊息</translation>
    </message>
    <message>
        <source>Messages of the sources in it.</source>
        <extracomment>gui/recording/model.py</extracomment>
        <translation>其中各來源的訊息。</translation>
    </message>
    <message>
        <source>Meta Platforms</source>
        <extracomment>engine/desk/capexboard.py</extracomment>
        <translation>Meta Platforms</translation>
    </message>
    <message>
        <source>Meta beat the consensus on revenue and profit</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>Meta 營收與獲利優於共識</translation>
    </message>
    <message>
        <source>Meta lifts the low end of its 2024 capex by 2 bn: 37 to 40 bn</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>Meta 將 2024 年資本支出下限提高 20 億：370 到 400 億</translation>
    </message>
    <message>
        <source>Meta reports Q2: revenue US$39.1bn (+22%), EPS 5.16 against 4.76 expected</source>
        <extracomment>resources/replay/july-2024/events.csv</extracomment>
        <translation>Meta 公布第 2 季：營收 391 億美元（+22%），EPS 5.16，預期 4.76</translation>
    </message>
    <message>
        <source>Meta sees capex grow significantly in 2025, infrastructure as the main driver of cost</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>Meta 預期 2025 年資本支出顯著成長，基礎設施為成本主因</translation>
    </message>
    <message>
        <source>Meta's advertising grew twice as fast as Google's</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>Meta 廣告成長速度為 Google 的兩倍</translation>
    </message>
    <message>
        <source>Meta's advertising revenue rose by 22%</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>Meta 廣告營收成長 22%</translation>
    </message>
    <message>
        <source>Meta's second-quarter capex stayed below what was expected</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>Meta 第二季資本支出低於預期</translation>
    </message>
    <message>
        <source>Meta: 2024 capex US$37-40bn incl. finance-lease principal (35-40 before), significant growth in 2025</source>
        <extracomment>resources/replay/july-2024/events.csv</extracomment>
        <translation>Meta：2024 年資本支出 370-400 億美元（含融資租賃本金；先前 350-400 億），2025 年將大幅成長</translation>
    </message>
    <message>
        <source>Microsoft means to spend more in fiscal 2025 than in 2024</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>Microsoft 2025 會計年度支出將高於 2024</translation>
    </message>
    <message>
        <source>Microsoft reports fiscal Q4: revenue US$64.7bn, Azure +29%, EPS 2.95 against 2.94 expected</source>
        <extracomment>resources/replay/july-2024/events.csv</extracomment>
        <translation>Microsoft 公布會計年度第 4 季：營收 647 億美元，Azure +29%，EPS 2.95，預期 2.94</translation>
    </message>
    <message>
        <source>Microsoft spent 19.0 bn in the quarter</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>Microsoft 當季支出 190 億</translation>
    </message>
    <message>
        <source>Microsoft's capex of fiscal 2024 went past 50 bn</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>Microsoft 2024 會計年度資本支出超過 500 億</translation>
    </message>
    <message>
        <source>Microsoft's quarterly capex rose by 77.6%</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>Microsoft 季度資本支出成長 77.6%</translation>
    </message>
    <message>
        <source>Microsoft's quarterly capex rose by 78%</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>Microsoft 季度資本支出成長 78%</translation>
    </message>
    <message>
        <source>Microsoft: quarter's capex US$19.0bn incl. finance leases, US$13.9bn cash PP&amp;E; nearly all for cloud and AI</source>
        <extracomment>resources/replay/july-2024/events.csv</extracomment>
        <translation>Microsoft：當季資本支出 190 億美元（含融資租賃），現金購置不動產、廠房及設備 139 億美元；幾乎全用於雲端與 AI</translation>
    </message>
    <message>
        <source>Missing: {why}</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>缺少：{why}</translation>
    </message>
    <message>
        <source>Mon</source>
        <extracomment>gui/format.py</extracomment>
        <translation>週一</translation>
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
        <translation>資料中心 GPU 營收 20 億以上</translation>
    </message>
    <message>
        <source>More than 3.5 bn of data-center GPU revenue</source>
        <extracomment>resources/reference/guidance.csv</extracomment>
        <translation>資料中心 GPU 營收 35 億以上</translation>
    </message>
    <message>
        <source>More than 30 bn in the quarter; it came to 34.9, told 2025-10-29</source>
        <extracomment>resources/reference/guidance.csv</extracomment>
        <translation>單季超過 30 bn；實際為 34.9，2025-10-29 公布</translation>
    </message>
    <message>
        <source>More than 4.5 bn of data-center GPU revenue</source>
        <extracomment>resources/reference/guidance.csv</extracomment>
        <translation>資料中心 GPU 營收 45 億以上</translation>
    </message>
    <message>
        <source>More than 5 bn of data-center GPU revenue</source>
        <extracomment>resources/reference/guidance.csv</extracomment>
        <translation>資料中心 GPU 營收 50 億以上</translation>
    </message>
    <message>
        <source>More than in fiscal 2024; no figure, and the words of the call were not seen</source>
        <extracomment>resources/reference/guidance.csv</extracomment>
        <translation>高於 2024 會計年度；未給數字，法說會原文未見</translation>
    </message>
    <message>
        <source>More than the 85 bn of July</source>
        <extracomment>resources/reference/guidance.csv</extracomment>
        <translation>高於 7 月的 850 億</translation>
    </message>
    <message>
        <source>Move %</source>
        <extracomment>gui/earnings/columns.py</extracomment>
        <translation>漲跌 %</translation>
    </message>
    <message>
        <source>Move down</source>
        <extracomment>gui/commands/tables.py</extracomment>
        <translation>下移</translation>
    </message>
    <message>
        <source>Move from the last close before the report to the first after it.</source>
        <extracomment>gui/earnings/columns.py</extracomment>
        <translation>財報前最後收盤到財報後第一個收盤的變動。</translation>
    </message>
    <message>
        <source>Move the floating pane or window to the next monitor</source>
        <extracomment>gui/commands/workspace.py</extracomment>
        <translation>將浮動的窗格或視窗移到下一個螢幕</translation>
    </message>
    <message>
        <source>Move the list left</source>
        <extracomment>gui/commands/lists.py</extracomment>
        <translation>清單左移</translation>
    </message>
    <message>
        <source>Move the list right</source>
        <extracomment>gui/commands/lists.py</extracomment>
        <translation>清單右移</translation>
    </message>
    <message>
        <source>Move the selected rows to a list</source>
        <extracomment>gui/watchlist/lists.py</extracomment>
        <translation>將選取的列移到另一份清單</translation>
    </message>
    <message>
        <source>Move to another list</source>
        <extracomment>gui/commands/lists.py</extracomment>
        <translation>移到另一份清單</translation>
    </message>
    <message>
        <source>Move to bottom</source>
        <extracomment>gui/commands/tables.py</extracomment>
        <translation>移到底部</translation>
    </message>
    <message>
        <source>Move to top</source>
        <extracomment>gui/commands/tables.py</extracomment>
        <translation>移到頂部</translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>gui/commands/tables.py</extracomment>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move ±%</source>
        <extracomment>gui/watchlist/headings.py</extracomment>
        <translation>漲跌幅 ±%</translation>
    </message>
    <message>
        <source>Move σ</source>
        <extracomment>gui/movers/model.py</extracomment>
        <translation>漲跌 σ</translation>
    </message>
    <message>
        <source>Moved</source>
        <extracomment>gui/earnings/telling.py</extracomment>
        <translation>變動</translation>
    </message>
    <message>
        <source>Moved %</source>
        <extracomment>gui/earnings/columns.py</extracomment>
        <translation>變動 %</translation>
    </message>
    <message>
        <source>Moved to the list {list}: {symbols}</source>
        <extracomment>gui/watchlist/lists.py</extracomment>
        <translation>已移到清單 {list}：{symbols}</translation>
    </message>
    <message>
        <source>Movers</source>
        <extracomment>gui/commands/command.py</extracomment>
        <translation>漲跌排行</translation>
    </message>
    <message>
        <source>Movers as bars or treemap</source>
        <extracomment>gui/commands/movers.py</extracomment>
        <translation>漲跌排行以長條或樹狀圖顯示</translation>
    </message>
    <message>
        <source>Movers by percent, sigma, market value</source>
        <extracomment>gui/commands/movers.py</extracomment>
        <translation>漲跌排行依百分比、標準差、市值</translation>
    </message>
    <message>
        <source>Moves after the last {count} reports</source>
        <extracomment>gui/earnings/movesplot.py</extracomment>
        <translation>最近 {count} 次財報後的變動</translation>
    </message>
    <message>
        <source>Moving average, 20 bars (SMA 20)</source>
        <extracomment>gui/charts/price/catalogue.py</extracomment>
        <translation>移動平均，20 根 K 線（SMA 20）</translation>
    </message>
    <message>
        <source>Moving average, 200 bars (SMA 200)</source>
        <extracomment>gui/charts/price/catalogue.py</extracomment>
        <translation>移動平均，200 根 K 線（SMA 200）</translation>
    </message>
    <message>
        <source>Moving average, 50 bars (SMA 50)</source>
        <extracomment>gui/charts/price/catalogue.py</extracomment>
        <translation>移動平均，50 根 K 線（SMA 50）</translation>
    </message>
    <message>
        <source>NT$673.5 bn against 654 to 658, NT$247.9 bn against about 235; the expected margin was not found</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>新台幣 6,735 億對 6,540 到 6,580 億，2,479 億對約 2,350 億；預期毛利率未找到</translation>
    </message>
    <message>
        <source>NVDA closes 12.81% higher at 117.02; the press counts about US$330bn of added market value</source>
        <extracomment>resources/replay/july-2024/events.csv</extracomment>
        <translation>NVDA 收漲 12.81%，報 117.02；媒體估計市值增加約 3,300 億美元</translation>
    </message>
    <message>
        <source>NVDA closes 7.04% lower at 103.73</source>
        <extracomment>resources/replay/july-2024/events.csv</extracomment>
        <translation>NVDA 收跌 7.04%，報 103.73</translation>
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
        <translation>名稱</translation>
    </message>
    <message>
        <source>Name of a list</source>
        <extracomment>gui/watchlist/lists.py</extracomment>
        <translation>清單名稱</translation>
    </message>
    <message>
        <source>Name of the new list</source>
        <extracomment>gui/watchlist/lists.py</extracomment>
        <translation>新清單的名稱</translation>
    </message>
    <message>
        <source>Name of the picture</source>
        <extracomment>gui/charts/exportsheet.py</extracomment>
        <translation>圖片名稱</translation>
    </message>
    <message>
        <source>Name of the workspace</source>
        <extracomment>gui/workspace/workspaces.py</extracomment>
        <translation>工作區的名稱</translation>
    </message>
    <message>
        <source>Nearly all of Microsoft's spending goes into AI</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>Microsoft 的支出幾乎全用於 AI</translation>
    </message>
    <message>
        <source>Never more than {count} (hard budget).</source>
        <extracomment>gui/feeds/words.py</extracomment>
        <translation>絕不超過 {count} 次（硬性預算）。</translation>
    </message>
    <message>
        <source>Never sent: no telemetry, no crash reports, no account, none of your files. Sources see only what is asked of them: symbols, and what you type into the search.</source>
        <extracomment>gui/welcome/words.py</extracomment>
        <translation>絕不傳送：沒有遙測、沒有當機報告、沒有帳號，也沒有您的任何檔案。來源只看得到向它們查詢的內容：代號，以及您在搜尋中輸入的文字。</translation>
    </message>
    <message>
        <source>New York</source>
        <extracomment>gui/earnings/telling.py</extracomment>
        <translation>紐約</translation>
    </message>
    <message>
        <source>New alert</source>
        <extracomment>gui/alerts/making.py</extracomment>
        <translation>新警示</translation>
    </message>
    <message>
        <source>New alerts for {symbols}</source>
        <extracomment>gui/alerts/making.py</extracomment>
        <translation>{symbols} 的新警示</translation>
    </message>
    <message>
        <source>New chart</source>
        <extracomment>gui/commands/workspace.py</extracomment>
        <translation>新圖表</translation>
    </message>
    <message>
        <source>New list</source>
        <extracomment>gui/commands/lists.py</extracomment>
        <translation>新清單</translation>
    </message>
    <message>
        <source>New section</source>
        <extracomment>gui/commands/listrows.py</extracomment>
        <translation>新區段</translation>
    </message>
    <message>
        <source>New versions are looked for by command only</source>
        <extracomment>gui/updating.py</extracomment>
        <translation>僅在下指令時查看新版本</translation>
    </message>
    <message>
        <source>New versions are looked for once a day</source>
        <extracomment>gui/updating.py</extracomment>
        <translation>每天查看一次新版本</translation>
    </message>
    <message>
        <source>New window</source>
        <extracomment>gui/commands/workspace.py</extracomment>
        <translation>新視窗</translation>
    </message>
    <message>
        <source>Newest</source>
        <extracomment>gui/feeds/columns.py</extracomment>
        <translation>最新</translation>
    </message>
    <message>
        <source>Next chart</source>
        <extracomment>gui/commands/workspace.py</extracomment>
        <translation>下一個圖表</translation>
    </message>
    <message>
        <source>Next day's volatility of a GARCH(1,1) fitted to the daily returns by Gaussian likelihood (Bollerslev, 1986).</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>以高斯概似估計每日報酬之 GARCH(1,1) 的次日波動率（Bollerslev，1986）。</translation>
    </message>
    <message>
        <source>Next day's volatility, by least squares on each day's own from range and overnight gap: the last one and the means of 5 and of 22 days (Corsi, 2009).</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>次日波動率，以每日全距與隔夜跳空所得之波動率做最小平方：最近一日及 5 日、22 日的平均（Corsi，2009）。</translation>
    </message>
    <message>
        <source>Next earnings</source>
        <extracomment>gui/commands/chart_tools.py</extracomment>
        <translation>下次財報</translation>
    </message>
    <message>
        <source>Next group of Movers</source>
        <extracomment>gui/commands/movers.py</extracomment>
        <translation>漲跌排行的下一組</translation>
    </message>
    <message>
        <source>Next list</source>
        <extracomment>gui/commands/lists.py</extracomment>
        <translation>下一份清單</translation>
    </message>
    <message>
        <source>Next measure of the Race</source>
        <extracomment>gui/commands/race.py</extracomment>
        <translation>對比的下一種衡量方式</translation>
    </message>
    <message>
        <source>Next pane</source>
        <extracomment>gui/commands/app.py</extracomment>
        <translation>下一個窗格</translation>
    </message>
    <message>
        <source>Next report</source>
        <extracomment>gui/capex/model.py</extracomment>
        <translation>下次財報</translation>
    </message>
    <message>
        <source>Next report of {symbol}: none, {why}</source>
        <extracomment>gui/capex/words.py</extracomment>
        <translation>{symbol} 的下次財報：無，{why}</translation>
    </message>
    <message>
        <source>Next report of {symbol}: {day}</source>
        <extracomment>gui/capex/words.py</extracomment>
        <translation>{symbol} 的下次財報：{day}</translation>
    </message>
    <message>
        <source>Next report: –
Reason: {reason}</source>
        <extracomment>gui/watchlist/tips.py</extracomment>
        <translation>下次財報：–
原因：{reason}</translation>
    </message>
    <message>
        <source>Next row</source>
        <extracomment>gui/commands/tables.py</extracomment>
        <translation>下一列</translation>
    </message>
    <message>
        <source>Next symbol</source>
        <extracomment>gui/commands/charts.py</extracomment>
        <translation>下一個代號</translation>
    </message>
    <message>
        <source>Next try</source>
        <extracomment>gui/feeds/columns.py</extracomment>
        <translation>下次嘗試</translation>
    </message>
    <message>
        <source>Next week of the calendar</source>
        <extracomment>gui/commands/earnings.py</extracomment>
        <translation>行事曆的下一週</translation>
    </message>
    <message>
        <source>Nights and weekends at their true length</source>
        <extracomment>gui/charts/pane.py</extracomment>
        <translation>夜間與週末以實際長度顯示</translation>
    </message>
    <message>
        <source>Nights and weekends folded</source>
        <extracomment>gui/race/pane.py</extracomment>
        <translation>夜間與週末已摺疊</translation>
    </message>
    <message>
        <source>Nights and weekends in the chart</source>
        <extracomment>gui/commands/chart_content.py</extracomment>
        <translation>圖表中的夜間與週末</translation>
    </message>
    <message>
        <source>Nights and weekends left out</source>
        <extracomment>gui/charts/pane.py</extracomment>
        <translation>夜間與週末已略去</translation>
    </message>
    <message>
        <source>Nights and weekends of the Race: true or folded</source>
        <extracomment>gui/commands/race.py</extracomment>
        <translation>對比的夜間與週末：實際或摺疊</translation>
    </message>
    <message>
        <source>Nights and weekends take their true length in the price chart.</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>夜間與週末在價格圖中占實際長度。</translation>
    </message>
    <message>
        <source>Nights at their length</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>夜間以實際長度</translation>
    </message>
    <message>
        <source>No Chinese font is installed: install one, such as fonts-noto-cjk</source>
        <extracomment>gui/fonts.py</extracomment>
        <translation>未安裝中文字型：請安裝一種，例如 fonts-noto-cjk</translation>
    </message>
    <message>
        <source>No IV</source>
        <extracomment>gui/vol/forecastplot.py</extracomment>
        <translation>沒有 IV</translation>
    </message>
    <message>
        <source>No IV: {why}</source>
        <extracomment>gui/vol/forecastplot.py</extracomment>
        <translation>沒有 IV：{why}</translation>
    </message>
    <message>
        <source>No alert has fired yet</source>
        <extracomment>gui/alerts/screen.py</extracomment>
        <translation>尚無警示觸發</translation>
    </message>
    <message>
        <source>No alert is selected</source>
        <extracomment>gui/alerts/pane.py</extracomment>
        <translation>未選取警示</translation>
    </message>
    <message>
        <source>No alert is watched</source>
        <extracomment>engine/desk/alerts/stored.py</extracomment>
        <translation>沒有警示在監看</translation>
    </message>
    <message>
        <source>No alerts yet. Alt+A on a row or a chart makes one, “New alert” in the palette too: type a line such as NVDA iv30 above 60.</source>
        <extracomment>gui/alerts/tables.py</extracomment>
        <translation>尚無警示。在任一列或圖表上按 Alt+A 即可建立，指令面板的「新警示」亦可：輸入一行，例如 NVDA iv30 above 60。</translation>
    </message>
    <message>
        <source>No bar on {day}: this is the one before, {found}</source>
        <extracomment>gui/charts/travel.py</extracomment>
        <translation>{day} 沒有 K 線：這是之前的一根，{found}</translation>
    </message>
    <message>
        <source>No bars of {symbol} yet.</source>
        <extracomment>gui/charts/pane.py</extracomment>
        <translation>尚無 {symbol} 的 K 線。</translation>
    </message>
    <message>
        <source>No bars of {symbol}: {why}.</source>
        <extracomment>gui/charts/pane.py</extracomment>
        <translation>沒有 {symbol} 的 K 線：{why}。</translation>
    </message>
    <message>
        <source>No bars within the day are known of {symbol}</source>
        <extracomment>gui/chartcontent.py</extracomment>
        <translation>{symbol} 沒有盤中 K 線</translation>
    </message>
    <message>
        <source>No chart and no list was closed</source>
        <extracomment>gui/workspace/tabs.py</extracomment>
        <translation>沒有關閉過圖表或清單</translation>
    </message>
    <message>
        <source>No command and no symbol fits.</source>
        <extracomment>gui/palette.py</extracomment>
        <translation>沒有相符的命令或代號。</translation>
    </message>
    <message>
        <source>No companies on the board: choose some.</source>
        <extracomment>gui/capex/pane.py</extracomment>
        <translation>看板上沒有公司：請選擇。</translation>
    </message>
    <message>
        <source>No company with figures is chosen.</source>
        <extracomment>gui/capex/plot.py</extracomment>
        <translation>未選取有數字的公司。</translation>
    </message>
    <message>
        <source>No cone: {why}</source>
        <extracomment>gui/vol/coneplot.py</extracomment>
        <translation>沒有波動率錐：{why}</translation>
    </message>
    <message>
        <source>No date: {why}</source>
        <extracomment>gui/earnings/details.py</extracomment>
        <translation>無日期：{why}</translation>
    </message>
    <message>
        <source>No drawing is selected, and there is no crosshair</source>
        <extracomment>gui/charts/tools.py</extracomment>
        <translation>沒有選取繪圖，也沒有十字線</translation>
    </message>
    <message>
        <source>No estimator is called {name}</source>
        <extracomment>gui/watchlist/estimators.py</extracomment>
        <translation>沒有名為 {name} 的估計量</translation>
    </message>
    <message>
        <source>No event is new</source>
        <extracomment>gui/events/pane.py</extracomment>
        <translation>沒有新的事件</translation>
    </message>
    <message>
        <source>No event of this kind yet. Alt+M shows the next kind.</source>
        <extracomment>gui/events/tables.py</extracomment>
        <translation>尚無此類事件。Alt+M 顯示下一種。</translation>
    </message>
    <message>
        <source>No expiry to step to.</source>
        <extracomment>gui/vol/smileplot.py</extracomment>
        <translation>沒有可切換的到期日。</translation>
    </message>
    <message>
        <source>No figure: {why}</source>
        <extracomment>gui/capex/words.py</extracomment>
        <translation>無數字：{why}</translation>
    </message>
    <message>
        <source>No flag</source>
        <extracomment>gui/commands/listrows.py</extracomment>
        <translation>無旗標</translation>
    </message>
    <message>
        <source>No folder, .txt or .csv file begins like this</source>
        <extracomment>gui/watchlist/importing.py</extracomment>
        <translation>沒有以此開頭的資料夾、.txt 或 .csv 檔案</translation>
    </message>
    <message>
        <source>No forecast: {why}</source>
        <extracomment>gui/vol/forecastplot.py</extracomment>
        <translation>沒有預測：{why}</translation>
    </message>
    <message>
        <source>No further earnings are known on this chart</source>
        <extracomment>gui/charts/travel.py</extracomment>
        <translation>此圖上沒有更多已知的財報</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <extracomment>gui/movers/pane.py</extracomment>
        <translation>尚無分組</translation>
    </message>
    <message>
        <source>No guidance band: this measure is not money</source>
        <extracomment>gui/capex/plot.py</extracomment>
        <translation>無展望帶：此量度不是金額</translation>
    </message>
    <message>
        <source>No guidance that can be drawn</source>
        <extracomment>gui/capex/plot.py</extracomment>
        <translation>沒有可畫出的展望</translation>
    </message>
    <message>
        <source>No history: {why}</source>
        <extracomment>gui/vol/historyplot.py</extracomment>
        <translation>沒有歷史：{why}</translation>
    </message>
    <message>
        <source>No implied: {why}</source>
        <extracomment>gui/vol/coneplot.py</extracomment>
        <translation>沒有隱含波動率：{why}</translation>
    </message>
    <message>
        <source>No list is called {name}</source>
        <extracomment>gui/watchlist/lists.py</extracomment>
        <translation>沒有名為 {name} 的清單</translation>
    </message>
    <message>
        <source>No messages in this run.</source>
        <extracomment>gui/messages.py</extracomment>
        <translation>本次執行沒有訊息。</translation>
    </message>
    <message>
        <source>No model sees 30 days</source>
        <extracomment>gui/vol/forecastplot.py</extracomment>
        <translation>沒有模型涵蓋 30 日</translation>
    </message>
    <message>
        <source>No moves after past reports are known</source>
        <extracomment>gui/earnings/movesplot.py</extracomment>
        <translation>過去財報後的變動未知</translation>
    </message>
    <message>
        <source>No moves and no market values known yet</source>
        <extracomment>gui/movers/tiles.py</extracomment>
        <translation>尚無已知的漲跌與市值</translation>
    </message>
    <message>
        <source>No notice is shown</source>
        <extracomment>gui/notices.py</extracomment>
        <translation>目前沒有顯示通知</translation>
    </message>
    <message>
        <source>No option chain</source>
        <extracomment>gui/vol/pane.py</extracomment>
        <translation>沒有選擇權鏈</translation>
    </message>
    <message>
        <source>No option chain: {why}</source>
        <extracomment>gui/vol/words.py</extracomment>
        <translation>沒有選擇權鏈：{why}</translation>
    </message>
    <message>
        <source>No own row of {place}; Ins adds one</source>
        <extracomment>gui/capex/owning.py</extracomment>
        <translation>{place} 沒有自己的列；按 Ins 新增</translation>
    </message>
    <message>
        <source>No pane has the focus</source>
        <extracomment>gui/workspace/floats.py</extracomment>
        <translation>焦點不在任何窗格</translation>
    </message>
    <message>
        <source>No part fits.</source>
        <extracomment>gui/about/sheet.py</extracomment>
        <translation>沒有符合的組件。</translation>
    </message>
    <message>
        <source>No percentile: fewer than {closes} common closes</source>
        <extracomment>gui/race/gap.py</extracomment>
        <translation>沒有百分位：共同收盤少於 {closes} 個</translation>
    </message>
    <message>
        <source>No price yet</source>
        <extracomment>gui/watchlist/tips.py</extracomment>
        <translation>尚無價格</translation>
    </message>
    <message>
        <source>No price yet: {reason}</source>
        <extracomment>gui/watchlist/tips.py</extracomment>
        <translation>尚無價格：{reason}</translation>
    </message>
    <message>
        <source>No prices: {why}.</source>
        <extracomment>gui/watchlist/pane.py</extracomment>
        <translation>沒有價格：{why}。</translation>
    </message>
    <message>
        <source>No program opened the folder; Ctrl+C copies its path.</source>
        <extracomment>gui/welcome/tables.py</extracomment>
        <translation>沒有程式能開啟該資料夾；Ctrl+C 複製其路徑。</translation>
    </message>
    <message>
        <source>No quiet hours</source>
        <extracomment>gui/alerts/quiet.py</extracomment>
        <translation>未設安靜時段</translation>
    </message>
    <message>
        <source>No recent prices yet</source>
        <extracomment>gui/watchlist/tips.py</extracomment>
        <translation>尚無近期價格</translation>
    </message>
    <message>
        <source>No recordings yet. “Record this session” (Replay menu, palette) makes one.</source>
        <extracomment>gui/recording/sheet.py</extracomment>
        <translation>尚無錄製檔。「錄製此交易時段」（「重播」選單、命令面板）可建立一個。</translation>
    </message>
    <message>
        <source>No replay is shown</source>
        <extracomment>gui/replaycontrol.py</extracomment>
        <translation>沒有顯示重播</translation>
    </message>
    <message>
        <source>No report dates known.</source>
        <extracomment>gui/earnings/pane.py</extracomment>
        <translation>沒有已知的財報日期。</translation>
    </message>
    <message>
        <source>No report dates: {why}.</source>
        <extracomment>gui/earnings/pane.py</extracomment>
        <translation>沒有財報日期：{why}。</translation>
    </message>
    <message>
        <source>No report is chosen</source>
        <extracomment>gui/earnings/details.py</extracomment>
        <translation>未選取財報</translation>
    </message>
    <message>
        <source>No report is shown</source>
        <extracomment>gui/earnings/control.py</extracomment>
        <translation>沒有顯示財報</translation>
    </message>
    <message>
        <source>No report today, {day}</source>
        <extracomment>gui/earnings/control.py</extracomment>
        <translation>今天（{day}）沒有財報</translation>
    </message>
    <message>
        <source>No reports this month</source>
        <extracomment>gui/earnings/month.py</extracomment>
        <translation>本月沒有財報</translation>
    </message>
    <message>
        <source>No reports this week</source>
        <extracomment>gui/earnings/week.py</extracomment>
        <translation>本週沒有財報</translation>
    </message>
    <message>
        <source>No row fits the filter</source>
        <extracomment>gui/tables/pane.py</extracomment>
        <translation>沒有符合篩選的列</translation>
    </message>
    <message>
        <source>No row fits. Esc shows all rows again.</source>
        <extracomment>gui/tables/pane.py</extracomment>
        <translation>沒有相符的列。Esc 重新顯示所有列。</translation>
    </message>
    <message>
        <source>No setting fits.</source>
        <extracomment>gui/settings/sheet.py</extracomment>
        <translation>沒有相符的設定。</translation>
    </message>
    <message>
        <source>No slope: {why}</source>
        <extracomment>gui/vol/termplot.py</extracomment>
        <translation>沒有斜率：{why}</translation>
    </message>
    <message>
        <source>No smile of {day}: {why}</source>
        <extracomment>gui/vol/smileplot.py</extracomment>
        <translation>{day} 沒有微笑曲線：{why}</translation>
    </message>
    <message>
        <source>No smile: {why}</source>
        <extracomment>gui/vol/smileplot.py</extracomment>
        <translation>沒有微笑曲線：{why}</translation>
    </message>
    <message>
        <source>No source brings bars of one minute</source>
        <extracomment>gui/chartcontent.py</extracomment>
        <translation>沒有來源提供一分鐘 K 線</translation>
    </message>
    <message>
        <source>No source is asked now.</source>
        <extracomment>engine/asking.py</extracomment>
        <translation>目前沒有詢問任何來源。</translation>
    </message>
    <message>
        <source>No source is asked.</source>
        <extracomment>engine/asking.py</extracomment>
        <translation>不詢問任何來源。</translation>
    </message>
    <message>
        <source>No source is selected</source>
        <extracomment>gui/feeds/pane.py</extracomment>
        <translation>沒有選取來源</translation>
    </message>
    <message>
        <source>No source knows {symbol}. Return adds it all the same.</source>
        <extracomment>gui/symbolsearch.py</extracomment>
        <translation>沒有來源認得 {symbol}。按 Return 仍可新增。</translation>
    </message>
    <message>
        <source>No sources.</source>
        <extracomment>gui/feeds/pane.py</extracomment>
        <translation>沒有來源。</translation>
    </message>
    <message>
        <source>No statement is selected</source>
        <extracomment>gui/events/owning.py</extracomment>
        <translation>未選取陳述</translation>
    </message>
    <message>
        <source>No statements yet. Ins adds one: a day, a sentence, a figure, a source.</source>
        <extracomment>gui/events/tables.py</extracomment>
        <translation>尚無陳述。按 Ins 新增：日期、一句話、數字、來源。</translation>
    </message>
    <message>
        <source>No sum: {why}</source>
        <extracomment>gui/capex/words.py</extracomment>
        <translation>無合計：{why}</translation>
    </message>
    <message>
        <source>No symbol</source>
        <extracomment>gui/events/words.py</extracomment>
        <translation>無代號</translation>
    </message>
    <message>
        <source>No symbol chosen.</source>
        <extracomment>gui/vol/volplot.py</extracomment>
        <translation>沒有選擇代號。</translation>
    </message>
    <message>
        <source>No symbol chosen. Space in the watchlist takes the next one.</source>
        <extracomment>gui/vol/words.py</extracomment>
        <translation>沒有選擇代號。在自選清單按 Space 取下一個。</translation>
    </message>
    <message>
        <source>No symbol in this group.</source>
        <extracomment>gui/movers/pane.py</extracomment>
        <translation>此組沒有代號。</translation>
    </message>
    <message>
        <source>No symbol is selected</source>
        <extracomment>gui/tables/pane.py</extracomment>
        <translation>沒有選取代號</translation>
    </message>
    <message>
        <source>No symbols yet. Press Ins, or paste a list.</source>
        <extracomment>gui/welcome/sheet.py</extracomment>
        <translation>尚無代號。按 Ins，或貼上清單。</translation>
    </message>
    <message>
        <source>No symbols yet. Press Ins, paste a list, or Ctrl+O for a file.</source>
        <extracomment>gui/watchlist/pane.py</extracomment>
        <translation>尚無代號。按 Ins、貼上清單，或以 Ctrl+O 選檔案。</translation>
    </message>
    <message>
        <source>No term structure: {why}</source>
        <extracomment>gui/vol/termplot.py</extracomment>
        <translation>沒有期限結構：{why}</translation>
    </message>
    <message>
        <source>No value fits.</source>
        <extracomment>gui/settings/sheet.py</extracomment>
        <translation>沒有相符的值。</translation>
    </message>
    <message>
        <source>No version number came from {host}: {fault}. {advice}</source>
        <extracomment>engine/updates.py</extracomment>
        <translation>{host} 沒有給出版本號：{fault}。{advice}</translation>
    </message>
    <message>
        <source>No volatility of {left} and {right} yet.</source>
        <extracomment>gui/race/pane.py</extracomment>
        <translation>尚無 {left} 與 {right} 的波動率。</translation>
    </message>
    <message>
        <source>No workspace is called {text}</source>
        <extracomment>gui/workspace/workspaces.py</extracomment>
        <translation>沒有名為 {text} 的工作區</translation>
    </message>
    <message>
        <source>No workspace is in use</source>
        <extracomment>gui/workspace/workspaces.py</extracomment>
        <translation>沒有使用中的工作區</translation>
    </message>
    <message>
        <source>No workspace is saved; Ctrl+S saves one</source>
        <extracomment>gui/workspace/workspaces.py</extracomment>
        <translation>沒有已儲存的工作區；Ctrl+S 儲存一個</translation>
    </message>
    <message>
        <source>No {models}</source>
        <extracomment>gui/vol/forecastplot.py</extracomment>
        <translation>沒有 {models}</translation>
    </message>
    <message>
        <source>No {models}: {why}</source>
        <extracomment>gui/vol/forecastplot.py</extracomment>
        <translation>沒有 {models}：{why}</translation>
    </message>
    <message>
        <source>Not an e-mail address: it needs a name, an @ and a domain.</source>
        <extracomment>gui/feeds/contact.py</extracomment>
        <translation>不是電子郵件地址：需要名稱、@ 與網域。</translation>
    </message>
    <message>
        <source>Not answered, so off</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>未答覆，因此關閉</translation>
    </message>
    <message>
        <source>Not linked</source>
        <extracomment>gui/workspace/linkmark.py</extracomment>
        <translation>未連結</translation>
    </message>
    <message>
        <source>Not linked with the list; the link can be chosen in the palette</source>
        <extracomment>gui/links.py</extracomment>
        <translation>未與清單連結；可在命令面板選擇連結</translation>
    </message>
    <message>
        <source>Not read: {why}</source>
        <extracomment>gui/watchlist/importing.py</extracomment>
        <translation>未讀取：{why}</translation>
    </message>
    <message>
        <source>Not saved</source>
        <extracomment>gui/statusbar.py</extracomment>
        <translation>未儲存</translation>
    </message>
    <message>
        <source>Not saved: {why}</source>
        <extracomment>gui/filesheets.py</extracomment>
        <translation>未儲存：{why}</translation>
    </message>
    <message>
        <source>Not snoozed any more</source>
        <extracomment>gui/alerts/pane.py</extracomment>
        <translation>不再暫緩</translation>
    </message>
    <message>
        <source>Not told outside: this desktop takes no notifications</source>
        <extracomment>gui/alerts/outside.py</extracomment>
        <translation>未在視窗外告知：此桌面不接受通知</translation>
    </message>
    <message>
        <source>Not told: {name} could not be started</source>
        <extracomment>gui/alerts/outside.py</extracomment>
        <translation>未告知：無法啟動 {name}</translation>
    </message>
    <message>
        <source>Not told: {name} ended with {code}</source>
        <extracomment>gui/alerts/outside.py</extracomment>
        <translation>未告知：{name} 以代碼 {code} 結束</translation>
    </message>
    <message>
        <source>Not told: {name} was stopped</source>
        <extracomment>gui/alerts/outside.py</extracomment>
        <translation>未告知：{name} 已被停止</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>gui/alerts/fields.py</extracomment>
        <translation>備註</translation>
    </message>
    <message>
        <source>Note: {why}</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>註：{why}</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <extracomment>gui/earnings/control.py</extracomment>
        <translation>沒有變更</translation>
    </message>
    <message>
        <source>Nothing drawn here can be done again</source>
        <extracomment>gui/charts/tools.py</extracomment>
        <translation>此處沒有可重做的繪圖</translation>
    </message>
    <message>
        <source>Nothing drawn here can be undone</source>
        <extracomment>gui/charts/tools.py</extracomment>
        <translation>此處沒有可復原的繪圖</translation>
    </message>
    <message>
        <source>Nothing fits “{text}”</source>
        <extracomment>gui/tables/finding.py</extracomment>
        <translation>沒有符合「{text}」的項目</translation>
    </message>
    <message>
        <source>Nothing fits.</source>
        <extracomment>gui/symbolsearch.py</extracomment>
        <translation>沒有相符的項目。</translation>
    </message>
    <message>
        <source>Nothing has fired in this replay yet.</source>
        <extracomment>gui/alerts/tables.py</extracomment>
        <translation>此重播中尚無觸發。</translation>
    </message>
    <message>
        <source>Nothing has fired yet. What fires stands here with the values of the moment.</source>
        <extracomment>gui/alerts/tables.py</extracomment>
        <translation>尚無觸發。觸發後會連同當時的數值列在這裡。</translation>
    </message>
    <message>
        <source>Nothing has happened in this replay yet.</source>
        <extracomment>gui/events/tables.py</extracomment>
        <translation>此重播中尚無事件。</translation>
    </message>
    <message>
        <source>Nothing has happened yet. Crossings of the Race, reports, changes of their dates, records of IV rank and alerts stand here from now on.</source>
        <extracomment>gui/events/tables.py</extracomment>
        <translation>尚無事件。對比的交叉、財報、日期變更、IV 位階紀錄與警示，從現在起列在這裡。</translation>
    </message>
    <message>
        <source>Nothing is asked: stored or replayed values are shown.</source>
        <extracomment>engine/asking.py</extracomment>
        <translation>不詢問任何來源：顯示已儲存或重播的數值。</translation>
    </message>
    <message>
        <source>Nothing is called {text}</source>
        <extracomment>gui/chartcontent.py</extracomment>
        <translation>沒有名為 {text} 的項目</translation>
    </message>
    <message>
        <source>Nothing is drawn on this chart</source>
        <extracomment>gui/charts/tools.py</extracomment>
        <translation>此圖上沒有繪圖</translation>
    </message>
    <message>
        <source>Nothing is drawn that could be written</source>
        <extracomment>gui/charts/exportfiles.py</extracomment>
        <translation>沒有可寫出的繪製內容</translation>
    </message>
    <message>
        <source>Nothing is focused that has an explanation</source>
        <extracomment>gui/window.py</extracomment>
        <translation>焦點處沒有可說明的內容</translation>
    </message>
    <message>
        <source>Nothing is watched</source>
        <extracomment>gui/alerts/pane.py</extracomment>
        <translation>沒有監看任何項目</translation>
    </message>
    <message>
        <source>Nothing to import: {why}</source>
        <extracomment>gui/watchlist/importing.py</extracomment>
        <translation>沒有可匯入的：{why}</translation>
    </message>
    <message>
        <source>Nothing to paste{rest}</source>
        <extracomment>gui/watchlist/clipping.py</extracomment>
        <translation>沒有可貼上的內容{rest}</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <extracomment>gui/tables/pane.py</extracomment>
        <translation>沒有可重做的步驟</translation>
    </message>
    <message>
        <source>Nothing to refresh: no source is asked now.</source>
        <extracomment>engine/asking.py</extracomment>
        <translation>沒有可更新的：目前沒有詢問任何來源。</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <extracomment>gui/tables/pane.py</extracomment>
        <translation>沒有可顯示的內容</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <extracomment>gui/tables/pane.py</extracomment>
        <translation>沒有可復原的步驟</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <extracomment>gui/help.py</extracomment>
        <translation>沒有任何變更。</translation>
    </message>
    <message>
        <source>Nothing was published between 81 on 2 August and 46 on 30 August; the thin line only joins the two (one-year high of 90 in early August, day not stated)</source>
        <extracomment>resources/replay/july-2024/story.toml</extracomment>
        <translation>8 月 2 日的 81 與 8 月 30 日的 46 之間沒有公布值；細線僅連接兩者（8 月初曾達一年高點 90，未載明日期）</translation>
    </message>
    <message>
        <source>Nothing will be saved: {fault}</source>
        <extracomment>engine/cli.py</extracomment>
        <translation>不會儲存任何內容：{fault}</translation>
    </message>
    <message>
        <source>Noticed late, at {when}: {why}</source>
        <extracomment>gui/alerts/words.py</extracomment>
        <translation>於 {when} 才發現：{why}</translation>
    </message>
    <message>
        <source>Nov</source>
        <extracomment>gui/format.py</extracomment>
        <translation>11月</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>gui/alerts/model.py</extracomment>
        <translation>現在</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>gui/alerts/fields.py</extracomment>
        <translation>數字</translation>
    </message>
    <message>
        <source>Number above</source>
        <extracomment>gui/commands/vol.py</extracomment>
        <translation>上方的數值</translation>
    </message>
    <message>
        <source>Number below</source>
        <extracomment>gui/commands/vol.py</extracomment>
        <translation>下方的數值</translation>
    </message>
    <message>
        <source>Number to the left</source>
        <extracomment>gui/commands/vol.py</extracomment>
        <translation>左方的數值</translation>
    </message>
    <message>
        <source>Number to the right</source>
        <extracomment>gui/commands/vol.py</extracomment>
        <translation>右方的數值</translation>
    </message>
    <message>
        <source>Nvidia added 330 bn dollars of market value in one day</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>Nvidia 一天增加 3,300 億美元市值</translation>
    </message>
    <message>
        <source>Nvidia fell about 7% on Tuesday</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>Nvidia 星期二下跌約 7%</translation>
    </message>
    <message>
        <source>Nvidia gained almost 13% the day after</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>Nvidia 次日上漲近 13%</translation>
    </message>
    <message>
        <source>Nvidia is now more volatile than Bitcoin, by implied volatility</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>以隱含波動率計，Nvidia 現在比比特幣更波動</translation>
    </message>
    <message>
        <source>Nvidia stands about 26% under its June high</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>Nvidia 較 6 月高點低約 26%</translation>
    </message>
    <message>
        <source>Nvidia's 30-day implied volatility closes above Bitcoin's DVOL</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>Nvidia 30 天隱含波動率收盤高於比特幣 DVOL</translation>
    </message>
    <message>
        <source>Nvidia's 30-day implied volatility reached 71</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>Nvidia 30 天隱含波動率達到 71</translation>
    </message>
    <message>
        <source>Nvidia's 30-day implied volatility started the rise from 48</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>Nvidia 30 天隱含波動率自 48 開始上升</translation>
    </message>
    <message>
        <source>O</source>
        <extracomment>gui/charts/price/reading.py</extracomment>
        <translation>開</translation>
    </message>
    <message>
        <source>Oct</source>
        <extracomment>gui/format.py</extracomment>
        <translation>10月</translation>
    </message>
    <message>
        <source>Of menus, tables and messages; files stay in English.</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>選單、表格與訊息的語言；檔案維持英文。</translation>
    </message>
    <message>
        <source>Of the board; none: the usual ones.</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>看板的公司；無：預設公司。</translation>
    </message>
    <message>
        <source>Of the chart that opens first.</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>最先開啟之圖表的。</translation>
    </message>
    <message>
        <source>Offline</source>
        <extracomment>gui/statusbar.py</extracomment>
        <translation>離線</translation>
    </message>
    <message>
        <source>Offline: no source is asked.</source>
        <extracomment>engine/asking.py</extracomment>
        <translation>離線：不詢問任何來源。</translation>
    </message>
    <message>
        <source>Offline: nothing arrives that could be recorded</source>
        <extracomment>gui/recording/control.py</extracomment>
        <translation>離線：沒有可錄製的內容</translation>
    </message>
    <message>
        <source>Offline: only stored data is shown</source>
        <extracomment>gui/replaycontrol.py</extracomment>
        <translation>離線：只顯示已儲存的資料</translation>
    </message>
    <message>
        <source>Offline: stored data with their age, nothing is asked.</source>
        <extracomment>engine/stage.py</extracomment>
        <translation>離線：顯示已儲存的資料及其時效，不詢問任何來源。</translation>
    </message>
    <message>
        <source>Old recordings were deleted to stay below {limit} MB: {gone}.</source>
        <extracomment>engine/recordings.py</extracomment>
        <translation>已刪除舊錄製檔以保持在 {limit} MB 以下：{gone}。</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>gui/feeds/columns.py</extracomment>
        <translation>開</translation>
    </message>
    <message>
        <source>Once a day</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>每天一次</translation>
    </message>
    <message>
        <source>Once, then it switches itself off; or every time.</source>
        <extracomment>gui/alerts/model.py</extracomment>
        <translation>一次，之後自行關閉；或每一次。</translation>
    </message>
    <message>
        <source>One sigma</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>一個標準差</translation>
    </message>
    <message>
        <source>One sigma move</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>一個標準差漲跌幅</translation>
    </message>
    <message>
        <source>One step</source>
        <extracomment>gui/commands/app.py</extracomment>
        <translation>一步</translation>
    </message>
    <message>
        <source>One view left</source>
        <extracomment>gui/commands/charts.py</extracomment>
        <translation>向左一個畫面</translation>
    </message>
    <message>
        <source>One view right</source>
        <extracomment>gui/commands/charts.py</extracomment>
        <translation>向右一個畫面</translation>
    </message>
    <message>
        <source>Open folder</source>
        <extracomment>gui/welcome/tables.py</extracomment>
        <translation>開啟資料夾</translation>
    </message>
    <message>
        <source>Opened: {what}</source>
        <extracomment>gui/welcome/tables.py</extracomment>
        <translation>已開啟：{what}</translation>
    </message>
    <message>
        <source>Option chains, 15 minutes late</source>
        <extracomment>gui/welcome/words.py</extracomment>
        <translation>選擇權鏈，延遲 15 分鐘</translation>
    </message>
    <message>
        <source>Options as of {when}</source>
        <extracomment>gui/vol/words.py</extracomment>
        <translation>選擇權截至 {when}</translation>
    </message>
    <message>
        <source>Order of the lists</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>清單的順序</translation>
    </message>
    <message>
        <source>Other sources: {disputed}</source>
        <extracomment>engine/desk/icalendar.py</extracomment>
        <translation>其他來源：{disputed}</translation>
    </message>
    <message>
        <source>Others say</source>
        <extracomment>gui/earnings/telling.py</extracomment>
        <translation>其他說法</translation>
    </message>
    <message>
        <source>Overnight, open-to-close and Rogers-Satchell variance over {window} completed bars, weighted for the least error; takes in gaps and drift (Yang and Zhang, 2000). Annualised with 252 sessions (coins 365 days).</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>{window} 根已完成 K 線的隔夜、開盤到收盤與 Rogers-Satchell 變異數，以最小誤差加權；含跳空與漂移（Yang 與 Zhang，2000）。以 252 個交易日年化（加密貨幣 365 日）。</translation>
    </message>
    <message>
        <source>Own capex row</source>
        <extracomment>gui/capex/owning.py</extracomment>
        <translation>自己的資本支出列</translation>
    </message>
    <message>
        <source>Own capex row of {row}</source>
        <extracomment>gui/capex/owning.py</extracomment>
        <translation>{row} 的自己的資本支出列</translation>
    </message>
    <message>
        <source>Own capex rows are not shown</source>
        <extracomment>engine/desk/owncapex.py</extracomment>
        <translation>不顯示自己的資本支出列</translation>
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
        <translation>自訂順序</translation>
    </message>
    <message>
        <source>Own order again: the column it was sorted by is hidden</source>
        <extracomment>gui/watchlist/listcolumns.py</extracomment>
        <translation>回到自訂順序：排序所依的欄已隱藏</translation>
    </message>
    <message>
        <source>Own report date of {symbol}</source>
        <extracomment>gui/earnings/control.py</extracomment>
        <translation>{symbol} 的自己的財報日期</translation>
    </message>
    <message>
        <source>Own report dates are not shown</source>
        <extracomment>engine/desk/owndates.py</extracomment>
        <translation>不顯示自己的財報日期</translation>
    </message>
    <message>
        <source>Own row of {row} removed</source>
        <extracomment>gui/capex/owning.py</extracomment>
        <translation>已移除 {row} 的自己的列</translation>
    </message>
    <message>
        <source>Own row: {value}, {definition}</source>
        <extracomment>gui/capex/words.py</extracomment>
        <translation>自己的列：{value}，{definition}</translation>
    </message>
    <message>
        <source>Own statement</source>
        <extracomment>gui/events/owning.py</extracomment>
        <translation>自己的陳述</translation>
    </message>
    <message>
        <source>Own statements are not shown</source>
        <extracomment>engine/desk/statements.py</extracomment>
        <translation>不顯示自己的陳述</translation>
    </message>
    <message>
        <source>PNG, as on the screen</source>
        <extracomment>gui/charts/exportsheet.py</extracomment>
        <translation>PNG，如畫面所示</translation>
    </message>
    <message>
        <source>PNG, four times as fine</source>
        <extracomment>gui/charts/exportsheet.py</extracomment>
        <translation>PNG，四倍精細</translation>
    </message>
    <message>
        <source>PNG, twice as fine</source>
        <extracomment>gui/charts/exportsheet.py</extracomment>
        <translation>PNG，兩倍精細</translation>
    </message>
    <message>
        <source>Page down</source>
        <extracomment>gui/commands/tables.py</extracomment>
        <translation>下一頁</translation>
    </message>
    <message>
        <source>Page up</source>
        <extracomment>gui/commands/tables.py</extracomment>
        <translation>上一頁</translation>
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
        <translation>價格下方的窗格</translation>
    </message>
    <message>
        <source>Panes of the chart</source>
        <extracomment>gui/chartcontent.py</extracomment>
        <translation>圖表的窗格</translation>
    </message>
    <message>
        <source>Parkinson</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>Parkinson</translation>
    </message>
    <message>
        <source>Part</source>
        <extracomment>gui/about/model.py</extracomment>
        <translation>項目</translation>
    </message>
    <message>
        <source>Parts of Voldesk</source>
        <extracomment>gui/about/sheet.py</extracomment>
        <translation>Voldesk 的組件</translation>
    </message>
    <message>
        <source>Past mean</source>
        <extracomment>gui/earnings/columns.py</extracomment>
        <translation>過去平均</translation>
    </message>
    <message>
        <source>Past moves</source>
        <extracomment>gui/earnings/missing.py</extracomment>
        <translation>過去變動</translation>
    </message>
    <message>
        <source>Paste symbols</source>
        <extracomment>gui/commands/tables.py</extracomment>
        <translation>貼上代號</translation>
    </message>
    <message>
        <source>Pasted {what}</source>
        <extracomment>gui/watchlist/clipping.py</extracomment>
        <translation>已貼上 {what}</translation>
    </message>
    <message>
        <source>Pasted {what}{rest}</source>
        <extracomment>gui/watchlist/clipping.py</extracomment>
        <translation>已貼上 {what}{rest}</translation>
    </message>
    <message>
        <source>Path of the file</source>
        <extracomment>gui/filesheets.py</extracomment>
        <translation>檔案路徑</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>gui/alerts/model.py</extracomment>
        <translation>暫停</translation>
    </message>
    <message>
        <source>Pause between</source>
        <extracomment>gui/alerts/fields.py</extracomment>
        <translation>間隔</translation>
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
        <translation>圖片已複製</translation>
    </message>
    <message>
        <source>Play</source>
        <extracomment>gui/recording/sheet.py</extracomment>
        <translation>播放</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <extracomment>gui/commands/app.py</extracomment>
        <translation>播放或暫停</translation>
    </message>
    <message>
        <source>Play the story of July 2024</source>
        <extracomment>gui/commands/app.py</extracomment>
        <translation>播放 2024 年 7 月的故事</translation>
    </message>
    <message>
        <source>Pop-up</source>
        <extracomment>gui/alerts/fields.py</extracomment>
        <translation>彈出訊息</translation>
    </message>
    <message>
        <source>Pre/post</source>
        <extracomment>gui/watchlist/headings.py</extracomment>
        <translation>盤前/盤後</translation>
    </message>
    <message>
        <source>Pre/post %</source>
        <extracomment>gui/watchlist/headings.py</extracomment>
        <translation>盤前/盤後 %</translation>
    </message>
    <message>
        <source>Previous chart</source>
        <extracomment>gui/commands/workspace.py</extracomment>
        <translation>上一個圖表</translation>
    </message>
    <message>
        <source>Previous group of Movers</source>
        <extracomment>gui/commands/movers.py</extracomment>
        <translation>漲跌排行的上一組</translation>
    </message>
    <message>
        <source>Previous list</source>
        <extracomment>gui/commands/lists.py</extracomment>
        <translation>上一份清單</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <extracomment>gui/commands/app.py</extracomment>
        <translation>上一個窗格</translation>
    </message>
    <message>
        <source>Previous row</source>
        <extracomment>gui/commands/tables.py</extracomment>
        <translation>上一列</translation>
    </message>
    <message>
        <source>Previous symbol</source>
        <extracomment>gui/commands/charts.py</extracomment>
        <translation>上一個代號</translation>
    </message>
    <message>
        <source>Previous week of the calendar</source>
        <extracomment>gui/commands/earnings.py</extracomment>
        <translation>行事曆的上一週</translation>
    </message>
    <message>
        <source>Price chart</source>
        <extracomment>gui/commands/command.py</extracomment>
        <translation>價格圖</translation>
    </message>
    <message>
        <source>Price of BTC and ETH, where Coinbase fails</source>
        <extracomment>gui/welcome/words.py</extracomment>
        <translation>BTC 與 ETH 的價格，當 Coinbase 失敗時</translation>
    </message>
    <message>
        <source>Price of BTC and ETH, where Deribit fails</source>
        <extracomment>gui/welcome/words.py</extracomment>
        <translation>BTC 與 ETH 的價格，當 Deribit 失敗時</translation>
    </message>
    <message>
        <source>Price of the straddle at the money over the forward: the expected absolute move to the first expiry after the next report, or to the nearest expiry.</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>價平跨式的價格除以遠期價：到下次財報後第一個到期日（或最近到期日）的預期絕對漲跌幅。</translation>
    </message>
    <message>
        <source>Price upside down</source>
        <extracomment>gui/commands/chart_content.py</extracomment>
        <translation>價格上下顛倒</translation>
    </message>
    <message>
        <source>Prices as they change</source>
        <extracomment>gui/welcome/words.py</extracomment>
        <translation>變動中的價格</translation>
    </message>
    <message>
        <source>Prices, option chains, bars, report dates, figures of companies, search</source>
        <extracomment>gui/welcome/words.py</extracomment>
        <translation>價格、選擇權鏈、K 線、財報日期、公司數據、搜尋</translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>程式</translation>
    </message>
    <message>
        <source>Published</source>
        <extracomment>gui/race/measures.py</extracomment>
        <translation>公布值</translation>
    </message>
    <message>
        <source>Published DVOL less the own DVOL-style figure of the same time: how well the two recipes agree.</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>公布的 DVOL 減同一時間自算的 DVOL 式數值：兩種方法的吻合程度。</translation>
    </message>
    <message>
        <source>Put</source>
        <extracomment>gui/vol/smileplot.py</extracomment>
        <translation>賣權</translation>
    </message>
    <message>
        <source>Put the notice away</source>
        <extracomment>gui/commands/app.py</extracomment>
        <translation>收起通知</translation>
    </message>
    <message>
        <source>Qt {version} is used under the LGPL 3 as shared libraries. You may change it: put your own build of this version in place of the libraries in the folder below, and start Voldesk again.</source>
        <extracomment>gui/about/words.py</extracomment>
        <translation>Qt {version} 依 LGPL 3 以共用程式庫的形式使用。您可以更換它：把您自己建置的同版本程式庫放入下列資料夾取代原有的，然後重新啟動 Voldesk。</translation>
    </message>
    <message>
        <source>Qualcomm closed more than 8% higher</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>Qualcomm 收盤上漲超過 8%</translation>
    </message>
    <message>
        <source>Qualcomm reports fiscal Q3: revenue US$9.39bn, EPS 2.33 against 2.26 expected</source>
        <extracomment>resources/replay/july-2024/events.csv</extracomment>
        <translation>Qualcomm 公布會計年度第 3 季：營收 93.9 億美元，EPS 2.33，預期 2.26</translation>
    </message>
    <message>
        <source>Quality</source>
        <extracomment>gui/vol/words.py</extracomment>
        <translation>品質</translation>
    </message>
    <message>
        <source>Quality: {quality}</source>
        <extracomment>gui/tables/cell.py</extracomment>
        <translation>品質：{quality}</translation>
    </message>
    <message>
        <source>Quarter</source>
        <extracomment>gui/capex/measures.py</extracomment>
        <translation>季度</translation>
    </message>
    <message>
        <source>Quarter's last day</source>
        <extracomment>gui/capex/form.py</extracomment>
        <translation>季度最後一天</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>安靜起</translation>
    </message>
    <message>
        <source>Quiet from {begin} until {end}</source>
        <extracomment>gui/alerts/quiet.py</extracomment>
        <translation>安靜時段 {begin} 到 {end}</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <extracomment>gui/commands/alerts.py</extracomment>
        <translation>安靜時段</translation>
    </message>
    <message>
        <source>Quiet hours of the alerts</source>
        <extracomment>gui/alerts/quiet.py</extracomment>
        <translation>警示的安靜時段</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>安靜迄</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>gui/commands/app.py</extracomment>
        <translation>結束</translation>
    </message>
    <message>
        <source>REC</source>
        <extracomment>gui/recording/control.py</extracomment>
        <translation>錄製</translation>
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
        <translation>RV 與 IV</translation>
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
        <translation>對比</translation>
    </message>
    <message>
        <source>Race: {symbols}</source>
        <extracomment>gui/race/pane.py</extracomment>
        <translation>對比：{symbols}</translation>
    </message>
    <message>
        <source>Range</source>
        <extracomment>gui/earnings/columns.py</extracomment>
        <translation>範圍</translation>
    </message>
    <message>
        <source>Rank</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>排名</translation>
    </message>
    <message>
        <source>Ranked by</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>排序依據</translation>
    </message>
    <message>
        <source>Ranked by {measure}</source>
        <extracomment>gui/movers/pane.py</extracomment>
        <translation>依{measure}排序</translation>
    </message>
    <message>
        <source>Ratio, left over right</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>比值，左除以右</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>gui/alerts/logmodel.py</extracomment>
        <translation>已讀</translation>
    </message>
    <message>
        <source>Realized volatility</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>實現波動率</translation>
    </message>
    <message>
        <source>Realized volatility by estimator and window</source>
        <extracomment>gui/vol/tables.py</extracomment>
        <translation>各估計量與視窗的實現波動率</translation>
    </message>
    <message>
        <source>Realized volatility by window, line: today</source>
        <extracomment>gui/vol/coneplot.py</extracomment>
        <translation>各視窗的實現波動率，線：今日</translation>
    </message>
    <message>
        <source>Realized volatility by window, line: today, dots: implied ATM; {bands}</source>
        <extracomment>gui/vol/coneplot.py</extracomment>
        <translation>各視窗的實現波動率，線：今日，點：隱含 ATM；{bands}</translation>
    </message>
    <message>
        <source>Realized volatility of the list</source>
        <extracomment>gui/commands/columns.py</extracomment>
        <translation>清單的實現波動率</translation>
    </message>
    <message>
        <source>Realized, last session</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>實現，最近交易日</translation>
    </message>
    <message>
        <source>Realized, points</source>
        <extracomment>gui/vol/layout.py</extracomment>
        <translation>實現，點</translation>
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
        <translation>近期價格，最舊的在前；沒有自己的刻度。</translation>
    </message>
    <message>
        <source>Recipes of the two lines.</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>兩條線的方法。</translation>
    </message>
    <message>
        <source>Record every day</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>每天錄製</translation>
    </message>
    <message>
        <source>Record this session</source>
        <extracomment>gui/commands/recordings.py</extracomment>
        <translation>錄製此交易時段</translation>
    </message>
    <message>
        <source>Recorded 30-day volatility</source>
        <extracomment>gui/vol/historyplot.py</extracomment>
        <translation>已記錄的 30 日波動率</translation>
    </message>
    <message>
        <source>Recorded {day}</source>
        <extracomment>engine/providers/replay/recorded.py</extracomment>
        <translation>{day} 的錄製</translation>
    </message>
    <message>
        <source>Recorded {day}, {start} to {end} UTC: not live</source>
        <extracomment>engine/providers/replay/recorded.py</extracomment>
        <translation>錄於 {day}，{start} 至 {end} UTC：非即時</translation>
    </message>
    <message>
        <source>Recording</source>
        <extracomment>gui/recording/model.py</extracomment>
        <translation>錄製中</translation>
    </message>
    <message>
        <source>Recording begins</source>
        <extracomment>gui/recording/control.py</extracomment>
        <translation>開始錄製</translation>
    </message>
    <message>
        <source>Recording begins with the program.</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>程式啟動即開始錄製。</translation>
    </message>
    <message>
        <source>Recording ends</source>
        <extracomment>gui/recording/control.py</extracomment>
        <translation>結束錄製</translation>
    </message>
    <message>
        <source>Recordings</source>
        <extracomment>gui/commands/recordings.py</extracomment>
        <translation>錄製檔</translation>
    </message>
    <message>
        <source>Records of IV rank</source>
        <extracomment>gui/events/words.py</extracomment>
        <translation>IV 位階紀錄</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>gui/commands/chart_tools.py</extracomment>
        <translation>重做</translation>
    </message>
    <message>
        <source>Redo typing</source>
        <extracomment>gui/commands/editor.py</extracomment>
        <translation>重做輸入</translation>
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
        <translation>拒絕：{why}</translation>
    </message>
    <message>
        <source>Remind me a day before the report</source>
        <extracomment>gui/commands/earnings.py</extracomment>
        <translation>財報前一天提醒我</translation>
    </message>
    <message>
        <source>Remove alerts</source>
        <extracomment>gui/commands/alerts.py</extracomment>
        <translation>移除警示</translation>
    </message>
    <message>
        <source>Remove own statements</source>
        <extracomment>gui/commands/events.py</extracomment>
        <translation>移除自己的陳述</translation>
    </message>
    <message>
        <source>Remove selected rows</source>
        <extracomment>gui/commands/tables.py</extracomment>
        <translation>移除選取的列</translation>
    </message>
    <message>
        <source>Remove the last line of the Race</source>
        <extracomment>gui/commands/race.py</extracomment>
        <translation>移除對比的最後一條線</translation>
    </message>
    <message>
        <source>Remove the own capex row</source>
        <extracomment>gui/commands/capex.py</extracomment>
        <translation>移除自己的資本支出列</translation>
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
        <translation>已移除：{count} 則陳述</translation>
    </message>
    <message>
        <source>Removed: {count} statements</source>
        <extracomment>gui/events/pane.py</extracomment>
        <translation>已移除：{count} 則陳述</translation>
    </message>
    <message>
        <source>Rename the list</source>
        <extracomment>gui/commands/lists.py</extracomment>
        <translation>重新命名清單</translation>
    </message>
    <message>
        <source>Reopen the chart or list closed last</source>
        <extracomment>gui/commands/workspace.py</extracomment>
        <translation>重開最近關閉的圖表或清單</translation>
    </message>
    <message>
        <source>Replay</source>
        <extracomment>gui/commands/command.py</extracomment>
        <translation>重播</translation>
    </message>
    <message>
        <source>Replay - July 2024, reconstructed from published daily figures</source>
        <extracomment>resources/replay/july-2024/story.toml</extracomment>
        <translation>重播 - 2024 年 7 月，依公布的每日數值重建</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>gui/events/statementmodel.py</extracomment>
        <translation>財報</translation>
    </message>
    <message>
        <source>Report jump</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>財報跳躍</translation>
    </message>
    <message>
        <source>Report's day</source>
        <extracomment>gui/events/owning.py</extracomment>
        <translation>財報日期</translation>
    </message>
    <message>
        <source>Reports</source>
        <extracomment>gui/commands/command.py</extracomment>
        <translation>財報</translation>
    </message>
    <message>
        <source>Reports of today</source>
        <extracomment>gui/commands/earnings.py</extracomment>
        <translation>今天的財報</translation>
    </message>
    <message>
        <source>Requests of the last 60 minutes (of streams: connections). First the soft budget: beyond it the pace falls. Then the hard budget, which is never exceeded. The bar is the hard budget, its notch the soft one.</source>
        <extracomment>gui/feeds/columns.py</extracomment>
        <translation>最近 60 分鐘的請求數（串流則為連線數）。先是軟性預算：超過則放慢。再是硬性預算：絕不超過。長條為硬性預算，其刻痕為軟性預算。</translation>
    </message>
    <message>
        <source>Return changes the keys of the marked command. Esc closes.</source>
        <extracomment>gui/help.py</extracomment>
        <translation>Return 變更所標示命令的按鍵。Esc 關閉。</translation>
    </message>
    <message>
        <source>Return changes, Del restores the default, Esc closes.</source>
        <extracomment>gui/settings/sheet.py</extracomment>
        <translation>Return 變更，Del 還原預設，Esc 關閉。</translation>
    </message>
    <message>
        <source>Return changes, Esc closes.</source>
        <extracomment>gui/settings/sheet.py</extracomment>
        <translation>Return 變更，Esc 關閉。</translation>
    </message>
    <message>
        <source>Return deletes, Esc keeps.</source>
        <extracomment>gui/recording/sheet.py</extracomment>
        <translation>Return 刪除，Esc 保留。</translation>
    </message>
    <message>
        <source>Return finds on, Shift+Return back. Ctrl+C copies the text, Esc goes back.</source>
        <extracomment>gui/about/reader.py</extracomment>
        <translation>Return 找下一個，Shift+Return 找上一個。Ctrl+C 複製文字，Esc 返回。</translation>
    </message>
    <message>
        <source>Return goes there or adds it, Ctrl+Return shows it in a chart, Esc closes.</source>
        <extracomment>gui/symbolsearch.py</extracomment>
        <translation>Return 前往或新增，Ctrl+Return 在圖表中顯示，Esc 關閉。</translation>
    </message>
    <message>
        <source>Return keeps the alert. Tab completes, then goes to the form: Return changes a line there, Ctrl+Return keeps the alert. Esc closes.</source>
        <extracomment>gui/alerts/sheet.py</extracomment>
        <translation>Return 保留警示。Tab 補全，再到表單：Return 變更該行，Ctrl+Return 保留警示。Esc 關閉。</translation>
    </message>
    <message>
        <source>Return opens what edits it, Esc closes.</source>
        <extracomment>gui/settings/sheet.py</extracomment>
        <translation>Return 開啟編輯處，Esc 關閉。</translation>
    </message>
    <message>
        <source>Return opens, Tab completes, Up and Down choose, Esc closes.</source>
        <extracomment>gui/watchlist/importing.py</extracomment>
        <translation>Return 開啟，Tab 補全，上下鍵選擇，Esc 關閉。</translation>
    </message>
    <message>
        <source>Return plays, Del deletes, Esc closes.</source>
        <extracomment>gui/recording/sheet.py</extracomment>
        <translation>Return 播放，Del 刪除，Esc 關閉。</translation>
    </message>
    <message>
        <source>Return runs, Esc closes. Grey lines say why they cannot run.</source>
        <extracomment>gui/palette.py</extracomment>
        <translation>Return 執行，Esc 關閉。灰色的行說明為何無法執行。</translation>
    </message>
    <message>
        <source>Return saves among your pictures, Up and Down choose, Esc closes.</source>
        <extracomment>gui/charts/exportsheet.py</extracomment>
        <translation>Return 存入您的圖片資料夾，上下鍵選擇，Esc 關閉。</translation>
    </message>
    <message>
        <source>Return shows the chart at that moment.</source>
        <extracomment>gui/events/words.py</extracomment>
        <translation>Return 顯示該時刻的圖表。</translation>
    </message>
    <message>
        <source>Return shows the licence, Ctrl+C copies all of it, Esc closes.</source>
        <extracomment>gui/about/sheet.py</extracomment>
        <translation>Return 顯示授權條款，Ctrl+C 全部複製，Esc 關閉。</translation>
    </message>
    <message>
        <source>Return starts with what is shown. Everything here can be changed later: “First-run page” in the Help menu.</source>
        <extracomment>gui/welcome/words.py</extracomment>
        <translation>按 Return 即以所示設定開始。這裡的一切日後都能更改：「說明」選單的「首次啟動頁」。</translation>
    </message>
    <message>
        <source>Return stores, empty text forgets it, Esc closes.</source>
        <extracomment>gui/feeds/contact.py</extracomment>
        <translation>Return 儲存，空白文字則清除，Esc 關閉。</translation>
    </message>
    <message>
        <source>Return switches, Esc closes.</source>
        <extracomment>gui/picker.py</extracomment>
        <translation>Return 切換，Esc 關閉。</translation>
    </message>
    <message>
        <source>Return takes the name, Esc closes.</source>
        <extracomment>gui/namesheet.py</extracomment>
        <translation>Return 採用名稱，Esc 關閉。</translation>
    </message>
    <message>
        <source>Return takes the new ones, Ctrl+Return makes a list of its own, Esc goes back.</source>
        <extracomment>gui/watchlist/importing.py</extracomment>
        <translation>Return 採用新的，Ctrl+Return 另成一份清單，Esc 返回。</translation>
    </message>
    <message>
        <source>Return takes, Esc closes.</source>
        <extracomment>gui/picker.py</extracomment>
        <translation>Return 採用，Esc 關閉。</translation>
    </message>
    <message>
        <source>Return writes, Up and Down choose the kind, Esc closes.</source>
        <extracomment>gui/filesheets.py</extracomment>
        <translation>Return 寫出，上下鍵選擇種類，Esc 關閉。</translation>
    </message>
    <message>
        <source>Revenue</source>
        <extracomment>gui/earnings/columns.py</extracomment>
        <translation>營收</translation>
    </message>
    <message>
        <source>Revenue, bn</source>
        <extracomment>gui/capex/form.py</extracomment>
        <translation>營收，十億</translation>
    </message>
    <message>
        <source>Revenue: reported against expected, or the expected alone.</source>
        <extracomment>gui/earnings/columns.py</extracomment>
        <translation>營收：實際對預期，或僅預期。</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>gui/race/picking.py</extracomment>
        <translation>右</translation>
    </message>
    <message>
        <source>Right symbol</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>右側代號</translation>
    </message>
    <message>
        <source>Rising and falling</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>上漲與下跌</translation>
    </message>
    <message>
        <source>Rising blue, falling orange, with triangles</source>
        <extracomment>gui/commands/look.py</extracomment>
        <translation>上漲藍，下跌橙，並有三角形</translation>
    </message>
    <message>
        <source>Rising green, falling red</source>
        <extracomment>gui/commands/look.py</extracomment>
        <translation>上漲綠，下跌紅</translation>
    </message>
    <message>
        <source>Rising red, falling blue</source>
        <extracomment>gui/commands/look.py</extracomment>
        <translation>上漲紅，下跌藍</translation>
    </message>
    <message>
        <source>Rising red, falling green</source>
        <extracomment>gui/commands/look.py</extracomment>
        <translation>上漲紅，下跌綠</translation>
    </message>
    <message>
        <source>Risk reversal, 25 delta</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>風險逆轉，25 delta</translation>
    </message>
    <message>
        <source>Rogers-Satchell</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>Rogers-Satchell</translation>
    </message>
    <message>
        <source>Root of the mean variance that a GARCH(1,1) forecasts for the next 30 days (Bollerslev, 1986). It stands beside IV30.</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>GARCH(1,1) 對未來 30 日所預測平均變異數的平方根（Bollerslev，1986）。與 IV30 並列。</translation>
    </message>
    <message>
        <source>Root of the sum of squared 5-minute returns of the last session, annualised (Andersen and Bollerslev, 1998). The overnight gap is left out.</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>最近交易日 5 分鐘報酬平方和的平方根，年化（Andersen 與 Bollerslev，1998）。不含隔夜跳空。</translation>
    </message>
    <message>
        <source>Rows of the list that show a value of this source, and before them those of which a value is older than three times its pace (plus the source's stated delay): greyed, with a clock. Delayed is another thing: a source that says it is 15 minutes behind, and keeps to that, is not stale.</source>
        <extracomment>gui/feeds/columns.py</extracomment>
        <translation>清單中顯示此來源數值的列數；其前為數值已超過三倍步調（加上來源聲明的延遲）的列數：以灰色加時鐘表示。延遲是另一回事：來源聲明落後 15 分鐘且確實如此，並不算過時。</translation>
    </message>
    <message>
        <source>SEC contact address</source>
        <extracomment>gui/commands/feeds.py</extracomment>
        <translation>SEC 聯絡地址</translation>
    </message>
    <message>
        <source>SEC filing</source>
        <extracomment>engine/desk/guidance.py</extracomment>
        <translation>SEC 申報文件</translation>
    </message>
    <message>
        <source>SEC filings, period ends of the shipped capital spending</source>
        <extracomment>engine/desk/fiscal.py</extracomment>
        <translation>SEC 申報文件，隨附資本支出的期間結束日</translation>
    </message>
    <message>
        <source>SMA {bars}</source>
        <extracomment>gui/charts/price/lines.py</extracomment>
        <translation>SMA {bars}</translation>
    </message>
    <message>
        <source>SVG, lines and words that stay sharp</source>
        <extracomment>gui/charts/exportsheet.py</extracomment>
        <translation>SVG，線條與文字保持銳利</translation>
    </message>
    <message>
        <source>Safe mode, as asked: nothing is contacted and the layout is the default one.</source>
        <extracomment>engine/startup.py</extracomment>
        <translation>依要求進入安全模式：不連線任何來源，使用預設版面。</translation>
    </message>
    <message>
        <source>Safe mode: {safe_after} starts in a row failed.{why} Nothing is contacted and the layout is the default one; once a start works, the next one is normal.</source>
        <extracomment>engine/starts.py</extracomment>
        <translation>安全模式：連續 {safe_after} 次啟動失敗。{why} 不連接任何來源，版面為預設；一旦啟動成功，下次即恢復正常。</translation>
    </message>
    <message>
        <source>Said</source>
        <extracomment>gui/capex/model.py</extracomment>
        <translation>發表日</translation>
    </message>
    <message>
        <source>Sat</source>
        <extracomment>gui/format.py</extracomment>
        <translation>週六</translation>
    </message>
    <message>
        <source>Save picture</source>
        <extracomment>gui/charts/exportsheet.py</extracomment>
        <translation>儲存圖片</translation>
    </message>
    <message>
        <source>Save the figures drawn</source>
        <extracomment>gui/commands/export.py</extracomment>
        <translation>儲存所畫的數值</translation>
    </message>
    <message>
        <source>Save the reports as iCalendar</source>
        <extracomment>gui/commands/earnings.py</extracomment>
        <translation>將財報存為 iCalendar</translation>
    </message>
    <message>
        <source>Save the rows to a file</source>
        <extracomment>gui/commands/tables.py</extracomment>
        <translation>將列存成檔案</translation>
    </message>
    <message>
        <source>Save the workspace</source>
        <extracomment>gui/commands/workspace.py</extracomment>
        <translation>儲存工作區</translation>
    </message>
    <message>
        <source>Save the workspace as</source>
        <extracomment>gui/commands/workspace.py</extracomment>
        <translation>另存工作區</translation>
    </message>
    <message>
        <source>Save to a file</source>
        <extracomment>gui/filesheets.py</extracomment>
        <translation>存成檔案</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <extracomment>gui/charts/exportfiles.py</extracomment>
        <translation>已儲存：{path}</translation>
    </message>
    <message>
        <source>Screen</source>
        <extracomment>gui/symbolfinder.py</extracomment>
        <translation>畫面</translation>
    </message>
    <message>
        <source>Search keys and commands</source>
        <extracomment>gui/help.py</extracomment>
        <translation>搜尋按鍵與命令</translation>
    </message>
    <message>
        <source>Search messages</source>
        <extracomment>gui/messages.py</extracomment>
        <translation>搜尋訊息</translation>
    </message>
    <message>
        <source>Search parts and licences</source>
        <extracomment>gui/about/sheet.py</extracomment>
        <translation>搜尋組件與授權條款</translation>
    </message>
    <message>
        <source>Search settings</source>
        <extracomment>gui/settings/sheet.py</extracomment>
        <translation>搜尋設定</translation>
    </message>
    <message>
        <source>Searched on from the bottom</source>
        <extracomment>gui/tables/finding.py</extracomment>
        <translation>已從底部繼續搜尋</translation>
    </message>
    <message>
        <source>Searched on from the top</source>
        <extracomment>gui/tables/finding.py</extracomment>
        <translation>已從頂部繼續搜尋</translation>
    </message>
    <message>
        <source>Second symbol</source>
        <extracomment>gui/alerts/fields.py</extracomment>
        <translation>第二個代號</translation>
    </message>
    <message>
        <source>Section</source>
        <extracomment>gui/watchlist/cellrules.py</extracomment>
        <translation>區段</translation>
    </message>
    <message>
        <source>Section {name}</source>
        <extracomment>gui/tables/saying.py</extracomment>
        <translation>區段 {name}</translation>
    </message>
    <message>
        <source>Section {name}, {state}</source>
        <extracomment>gui/tables/saying.py</extracomment>
        <translation>區段 {name}，{state}</translation>
    </message>
    <message>
        <source>See whether the proxy in HTTPS_PROXY is right, then try again.</source>
        <extracomment>engine/updates.py</extracomment>
        <translation>請檢查 HTTPS_PROXY 中的代理伺服器是否正確，再試一次。</translation>
    </message>
    <message>
        <source>See whether this computer is online, then try again.</source>
        <extracomment>engine/updates.py</extracomment>
        <translation>請檢查這台電腦是否連上網路，再試一次。</translation>
    </message>
    <message>
        <source>See whether this computer's date is right; a company's own certificate authority is named in CURL_CA_BUNDLE.</source>
        <extracomment>engine/updates.py</extracomment>
        <translation>請檢查這台電腦的日期是否正確；公司自有的憑證機構以 CURL_CA_BUNDLE 指定。</translation>
    </message>
    <message>
        <source>Select all rows</source>
        <extracomment>gui/commands/tables.py</extracomment>
        <translation>選取所有列</translation>
    </message>
    <message>
        <source>Sep</source>
        <extracomment>gui/format.py</extracomment>
        <translation>9月</translation>
    </message>
    <message>
        <source>Session</source>
        <extracomment>gui/earnings/columns.py</extracomment>
        <translation>時段</translation>
    </message>
    <message>
        <source>Set an own report date</source>
        <extracomment>gui/commands/earnings.py</extracomment>
        <translation>設定自己的財報日期</translation>
    </message>
    <message>
        <source>Setting</source>
        <extracomment>gui/settings/model.py</extracomment>
        <translation>設定</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>gui/commands/settings.py</extracomment>
        <translation>設定</translation>
    </message>
    <message>
        <source>Shape</source>
        <extracomment>gui/vol/layout.py</extracomment>
        <translation>形態</translation>
    </message>
    <message>
        <source>Share of revenue</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>占營收比重</translation>
    </message>
    <message>
        <source>Share of the earlier recorded days on which IV30 was below today's.</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>較早的紀錄日中，IV30 低於今日的比例。</translation>
    </message>
    <message>
        <source>Share of the last session's realized variance that bipower variance leaves over, at least 0 (Barndorff-Nielsen and Shephard, 2004).</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>最近交易日實現變異數中，雙冪次變異數未涵蓋的比例，至少為 0（Barndorff-Nielsen 與 Shephard，2004）。</translation>
    </message>
    <message>
        <source>Share of the past reports that moved the price by less than the move implied now, percent.</source>
        <extracomment>gui/earnings/columns.py</extracomment>
        <translation>過去財報中，價格變動小於現在隱含波幅的比例，百分比。</translation>
    </message>
    <message>
        <source>Shorter than asked: this is all there is.</source>
        <extracomment>gui/charts/base.py</extracomment>
        <translation>比要求的短：這是全部資料。</translation>
    </message>
    <message>
        <source>Show symbol in a new chart</source>
        <extracomment>gui/commands/tables.py</extracomment>
        <translation>在新圖表中顯示代號</translation>
    </message>
    <message>
        <source>Show symbol in chart</source>
        <extracomment>gui/commands/tables.py</extracomment>
        <translation>在圖表中顯示代號</translation>
    </message>
    <message>
        <source>Shown as</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>顯示方式</translation>
    </message>
    <message>
        <source>Shown list</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>顯示的清單</translation>
    </message>
    <message>
        <source>Sigma</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>標準差</translation>
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
        <translation>期限結構的斜率</translation>
    </message>
    <message>
        <source>Slope {slope}, {level} at 30 days</source>
        <extracomment>gui/vol/termplot.py</extracomment>
        <translation>斜率 {slope}，30 日為 {level}</translation>
    </message>
    <message>
        <source>Smallest and largest size of the moves after past reports, percent.</source>
        <extracomment>gui/earnings/columns.py</extracomment>
        <translation>過去財報後波幅的最小與最大，百分比。</translation>
    </message>
    <message>
        <source>Smile of implied volatility</source>
        <extracomment>gui/vol/smileplot.py</extracomment>
        <translation>隱含波動率微笑曲線</translation>
    </message>
    <message>
        <source>Smile of the next expiry</source>
        <extracomment>gui/commands/vol.py</extracomment>
        <translation>下一個到期日的微笑曲線</translation>
    </message>
    <message>
        <source>Smile of the previous expiry</source>
        <extracomment>gui/commands/vol.py</extracomment>
        <translation>上一個到期日的微笑曲線</translation>
    </message>
    <message>
        <source>Snooze alerts</source>
        <extracomment>gui/commands/alerts.py</extracomment>
        <translation>暫緩警示</translation>
    </message>
    <message>
        <source>Snoozed to</source>
        <extracomment>gui/alerts/model.py</extracomment>
        <translation>暫緩至</translation>
    </message>
    <message>
        <source>Snoozed until {when}</source>
        <extracomment>gui/alerts/words.py</extracomment>
        <translation>暫緩到 {when}</translation>
    </message>
    <message>
        <source>Snoozed until {when} UTC</source>
        <extracomment>gui/alerts/pane.py</extracomment>
        <translation>暫緩到 {when} UTC</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <extracomment>gui/commands/tables.py</extracomment>
        <translation>遞增排序</translation>
    </message>
    <message>
        <source>Sort by next column</source>
        <extracomment>gui/commands/tables.py</extracomment>
        <translation>依下一欄排序</translation>
    </message>
    <message>
        <source>Sort by previous column</source>
        <extracomment>gui/commands/tables.py</extracomment>
        <translation>依上一欄排序</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <extracomment>gui/commands/tables.py</extracomment>
        <translation>遞減排序</translation>
    </message>
    <message>
        <source>Sorted by {column} - Ctrl+0 for your own order</source>
        <extracomment>gui/watchlist/editing.py</extracomment>
        <translation>依 {column} 排序 - Ctrl+0 回到自訂順序</translation>
    </message>
    <message>
        <source>Sorted by {column}, ascending</source>
        <extracomment>gui/tables/pane.py</extracomment>
        <translation>依 {column} 遞增排序</translation>
    </message>
    <message>
        <source>Sorted by {column}, descending</source>
        <extracomment>gui/tables/pane.py</extracomment>
        <translation>依 {column} 遞減排序</translation>
    </message>
    <message>
        <source>Sorted or filtered: Ctrl+0 and Esc bring your own order back</source>
        <extracomment>gui/alerts/pane.py</extracomment>
        <translation>已排序或篩選：Ctrl+0 與 Esc 恢復自己的順序</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>gui/alerts/fields.py</extracomment>
        <translation>聲音</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>gui/alerts/fields.py</extracomment>
        <translation>來源</translation>
    </message>
    <message>
        <source>Source: {sources}</source>
        <extracomment>engine/desk/icalendar.py</extracomment>
        <translation>來源：{sources}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <extracomment>gui/capex/words.py</extracomment>
        <translation>來源：{source}</translation>
    </message>
    <message>
        <source>Sources</source>
        <extracomment>gui/commands/command.py</extracomment>
        <translation>來源</translation>
    </message>
    <message>
        <source>Sources have no symbols; Ctrl+Shift+C copies the rows</source>
        <extracomment>gui/feeds/pane.py</extracomment>
        <translation>來源沒有代號；Ctrl+Shift+C 複製各列</translation>
    </message>
    <message>
        <source>Sources that are not asked; Feeds switches them.</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>不詢問的來源；在資料來源畫面切換。</translation>
    </message>
    <message>
        <source>Space shows or hides, Alt+Up and Alt+Down move, Del resets, Esc closes.</source>
        <extracomment>gui/watchlist/columnsheet.py</extracomment>
        <translation>Space 顯示或隱藏，Alt+Up 與 Alt+Down 移動，Del 還原，Esc 關閉。</translation>
    </message>
    <message>
        <source>Space switches a source; on the SEC, Return opens the field for its address.</source>
        <extracomment>gui/welcome/sheet.py</extracomment>
        <translation>空白鍵開關來源；在 SEC 上按 Return 開啟地址欄位。</translation>
    </message>
    <message>
        <source>Space switches.</source>
        <extracomment>gui/welcome/sources.py</extracomment>
        <translation>空白鍵切換。</translation>
    </message>
    <message>
        <source>Speed of the replay</source>
        <extracomment>gui/replaybar.py</extracomment>
        <translation>重播速度</translation>
    </message>
    <message>
        <source>Spending, bn US$</source>
        <extracomment>gui/capex/notes.py</extracomment>
        <translation>支出，十億美元</translation>
    </message>
    <message>
        <source>Spread or ratio below the Race</source>
        <extracomment>gui/commands/race.py</extracomment>
        <translation>對比下方的差距或比值</translation>
    </message>
    <message>
        <source>Spread, left less right</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>差距，左減右</translation>
    </message>
    <message>
        <source>Stale / rows</source>
        <extracomment>gui/feeds/columns.py</extracomment>
        <translation>過時 / 列</translation>
    </message>
    <message>
        <source>Stale: told {age} ago, not confirmed since</source>
        <extracomment>gui/earnings/telling.py</extracomment>
        <translation>過時：{age}前得知，此後未再確認</translation>
    </message>
    <message>
        <source>Standard deviation of the move that the options price for the report alone, from the total variances of two expiries: the later one holds it, the earlier one or the time between them does not.</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>選擇權單就財報所定價的漲跌幅標準差，由兩個到期日的總變異數得出：較晚者含財報，較早者或兩者之間不含。</translation>
    </message>
    <message>
        <source>Standard deviation of {window} daily log returns, their mean taken out, annualised with 252 sessions (coins 365 days). Completed bars only.</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>{window} 個每日對數報酬的標準差，已扣除平均，以 252 個交易日年化（加密貨幣 365 日）。僅用已完成的 K 線。</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>gui/welcome/sheet.py</extracomment>
        <translation>開始</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>gui/alerts/model.py</extracomment>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Statement</source>
        <extracomment>gui/capex/notes.py</extracomment>
        <translation>陳述</translation>
    </message>
    <message>
        <source>Statements</source>
        <extracomment>gui/capex/notes.py</extracomment>
        <translation>陳述</translation>
    </message>
    <message>
        <source>Statements, {count}</source>
        <extracomment>gui/events/pane.py</extracomment>
        <translation>陳述，{count}</translation>
    </message>
    <message>
        <source>Statements: none known</source>
        <extracomment>gui/capex/notes.py</extracomment>
        <translation>陳述：未知</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>gui/earnings/columns.py</extracomment>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <extracomment>gui/watchlist/tips.py</extracomment>
        <translation>狀態：{status}</translation>
    </message>
    <message>
        <source>Store</source>
        <extracomment>gui/commands/editor.py</extracomment>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Store and add below</source>
        <extracomment>gui/commands/editor.py</extracomment>
        <translation>儲存並在下方新增</translation>
    </message>
    <message>
        <source>Store, next cell</source>
        <extracomment>gui/commands/editor.py</extracomment>
        <translation>儲存，下一格</translation>
    </message>
    <message>
        <source>Store, previous cell</source>
        <extracomment>gui/commands/editor.py</extracomment>
        <translation>儲存，上一格</translation>
    </message>
    <message>
        <source>Strip</source>
        <extracomment>gui/race/measures.py</extracomment>
        <translation>組合</translation>
    </message>
    <message>
        <source>Strip against strip</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>組合對組合</translation>
    </message>
    <message>
        <source>Such as:</source>
        <extracomment>gui/alerts/sheet.py</extracomment>
        <translation>例如：</translation>
    </message>
    <message>
        <source>Suggestion above</source>
        <extracomment>gui/commands/editor.py</extracomment>
        <translation>上一個建議</translation>
    </message>
    <message>
        <source>Suggestion below</source>
        <extracomment>gui/commands/editor.py</extracomment>
        <translation>下一個建議</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <extracomment>gui/alerts/completion.py</extracomment>
        <translation>建議</translation>
    </message>
    <message>
        <source>Sum</source>
        <extracomment>gui/capex/cells.py</extracomment>
        <translation>合計</translation>
    </message>
    <message>
        <source>Sum of the board, {quarter}</source>
        <extracomment>gui/capex/words.py</extracomment>
        <translation>看板合計，{quarter}</translation>
    </message>
    <message>
        <source>Sun</source>
        <extracomment>gui/format.py</extracomment>
        <translation>週日</translation>
    </message>
    <message>
        <source>Sunday nearest to 31 October, 52 or 53 weeks</source>
        <extracomment>engine/desk/fiscal.py</extracomment>
        <translation>最接近 10 月 31 日的星期日，52 或 53 週</translation>
    </message>
    <message>
        <source>Surprise %</source>
        <extracomment>gui/earnings/columns.py</extracomment>
        <translation>驚奇 %</translation>
    </message>
    <message>
        <source>Swap left and right</source>
        <extracomment>gui/commands/race.py</extracomment>
        <translation>左右互換</translation>
    </message>
    <message>
        <source>Swapped</source>
        <extracomment>gui/keys/rebinding.py</extracomment>
        <translation>已互換</translation>
    </message>
    <message>
        <source>Switch alerts on or off</source>
        <extracomment>gui/commands/alerts.py</extracomment>
        <translation>開啟或關閉警示</translation>
    </message>
    <message>
        <source>Switch this source on or off</source>
        <extracomment>gui/commands/feeds.py</extracomment>
        <translation>開關此來源</translation>
    </message>
    <message>
        <source>Switched off</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>已關閉</translation>
    </message>
    <message>
        <source>Switched off: {sources}. Ctrl+Z takes it back.</source>
        <extracomment>gui/feeds/pane.py</extracomment>
        <translation>已關閉：{sources}。Ctrl+Z 可復原。</translation>
    </message>
    <message>
        <source>Switched on: {sources}. Ctrl+Z takes it back.</source>
        <extracomment>gui/feeds/pane.py</extracomment>
        <translation>已開啟：{sources}。Ctrl+Z 可復原。</translation>
    </message>
    <message>
        <source>Symbol</source>
        <extracomment>gui/alerts/fields.py</extracomment>
        <translation>代號</translation>
    </message>
    <message>
        <source>Symbol and measure of each line; none: the pair above.</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>各條線的代號與衡量方式；無：即上方那一對。</translation>
    </message>
    <message>
        <source>Symbol or company</source>
        <extracomment>gui/symbolsearch.py</extracomment>
        <translation>代號或公司</translation>
    </message>
    <message>
        <source>Symbols</source>
        <extracomment>gui/recording/model.py</extracomment>
        <translation>代號</translation>
    </message>
    <message>
        <source>Symbols beside the chart's own.</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>圖表自己以外的代號。</translation>
    </message>
    <message>
        <source>Symbols with prices and volatilities; a cell tells its unit and quality</source>
        <extracomment>gui/watchlist/pane.py</extracomment>
        <translation>代號及其價格與波動率；儲存格會說明單位與品質</translation>
    </message>
    <message>
        <source>Symbols with quotes, in the order of the list.</source>
        <extracomment>gui/recording/model.py</extracomment>
        <translation>有報價的代號，依清單順序。</translation>
    </message>
    <message>
        <source>System: {language}</source>
        <extracomment>gui/welcome/words.py</extracomment>
        <translation>系統：{language}</translation>
    </message>
    <message>
        <source>TSMC beat expectations on sales, profit and margin</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>台積電銷售、獲利與毛利率優於預期</translation>
    </message>
    <message>
        <source>TSMC capital budget for 2024: 30 to 32 bn</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>台積電 2024 年資本預算：300 到 320 億</translation>
    </message>
    <message>
        <source>TSMC may meet demand for CoWoS only in 2025 or 2026</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>台積電可能要到 2025 或 2026 年才能滿足 CoWoS 需求</translation>
    </message>
    <message>
        <source>TSMC narrows its 2024 budget to US$30-32bn (28-32 before)</source>
        <extracomment>resources/replay/july-2024/events.csv</extracomment>
        <translation>台積電將 2024 年預算收斂為 300-320 億美元（先前 280-320 億）</translation>
    </message>
    <message>
        <source>TSMC reports Q2: revenue NT$673.5bn, gross margin 53.2%, US$1.48 per ADR against 1.42 expected</source>
        <extracomment>resources/replay/july-2024/events.csv</extracomment>
        <translation>台積電公布第 2 季：營收新台幣 6,735 億元，毛利率 53.2%，每 ADR 1.48 美元，預期 1.42</translation>
    </message>
    <message>
        <source>Tab and the arrows walk, Return stores, Esc closes.</source>
        <extracomment>gui/fieldform.py</extracomment>
        <translation>Tab 與方向鍵移動，Return 儲存，Esc 關閉。</translation>
    </message>
    <message>
        <source>Tab and the arrows walk, Return takes the row, Esc closes.</source>
        <extracomment>gui/capex/form.py</extracomment>
        <translation>Tab 與方向鍵移動，Return 採用該列，Esc 關閉。</translation>
    </message>
    <message>
        <source>Tab goes on, arrows choose, Return and Esc take what is shown.</source>
        <extracomment>gui/welcome/sheet.py</extracomment>
        <translation>Tab 往下，方向鍵選擇，Return 與 Esc 採用所示設定。</translation>
    </message>
    <message>
        <source>Tab goes on, arrows choose, Return takes, Esc leaves. An empty line is none.</source>
        <extracomment>gui/race/linesbox.py</extracomment>
        <translation>Tab 前往下一個，方向鍵選擇，Return 採用，Esc 離開。空白行表示沒有。</translation>
    </message>
    <message>
        <source>Table and key in the file.</source>
        <extracomment>gui/settings/model.py</extracomment>
        <translation>檔案中的表與鍵。</translation>
    </message>
    <message>
        <source>Table rows</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>表格的列</translation>
    </message>
    <message>
        <source>Taiwan Semiconductor</source>
        <extracomment>engine/desk/capexboard.py</extracomment>
        <translation>台積電</translation>
    </message>
    <message>
        <source>Taken on the disk now.</source>
        <extracomment>gui/welcome/storage.py</extracomment>
        <translation>目前在磁碟上所占空間。</translation>
    </message>
    <message>
        <source>Target</source>
        <extracomment>gui/watchlist/cellrules.py</extracomment>
        <translation>目標價</translation>
    </message>
    <message>
        <source>Term structure of implied volatility</source>
        <extracomment>gui/vol/termplot.py</extracomment>
        <translation>隱含波動率期限結構</translation>
    </message>
    <message>
        <source>Text boxes</source>
        <extracomment>gui/commands/command.py</extracomment>
        <translation>文字方塊</translation>
    </message>
    <message>
        <source>Text boxes and tables need it for themselves</source>
        <extracomment>gui/keys/refusing.py</extracomment>
        <translation>文字方塊與表格自己需要它</translation>
    </message>
    <message>
        <source>Text boxes type it</source>
        <extracomment>gui/keys/refusing.py</extracomment>
        <translation>文字方塊用它輸入</translation>
    </message>
    <message>
        <source>That is no key</source>
        <extracomment>gui/keys/refusing.py</extracomment>
        <translation>那不是按鍵</translation>
    </message>
    <message>
        <source>The 30-day volatility that Cboe computes itself and sends with its delayed chain; the recipe is not published. Beside ours, never in its place; a difference of some points comes from time, from quotes we drop, or from a report.</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>Cboe 自行計算並隨延遲選擇權鏈送出的 30 日波動率；方法未公布。與我們的並列，從不取代；幾點的差異來自時間、我們剔除的報價或財報。</translation>
    </message>
    <message>
        <source>The PHLX chip index gained 7%, the most since 2022</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>費城半導體指數上漲 7%，為 2022 年以來最大</translation>
    </message>
    <message>
        <source>The Race has nothing to show yet</source>
        <extracomment>gui/alerts/making.py</extracomment>
        <translation>對比尚無可顯示的內容</translation>
    </message>
    <message>
        <source>The Race needs a left and a right line</source>
        <extracomment>gui/race/pane.py</extracomment>
        <translation>對比需要左右各一條線</translation>
    </message>
    <message>
        <source>The Race shows {most} lines at most</source>
        <extracomment>gui/race/pane.py</extracomment>
        <translation>對比最多顯示 {most} 條線</translation>
    </message>
    <message>
        <source>The Race stays as it is: {why}.</source>
        <extracomment>engine/core.py</extracomment>
        <translation>對比維持原狀：{why}。</translation>
    </message>
    <message>
        <source>The Replay menu plays July 2024.</source>
        <extracomment>gui/ways.py</extracomment>
        <translation>「重播」選單可播放 2024 年 7 月。</translation>
    </message>
    <message>
        <source>The SEC is not asked without a contact address (Sources menu): figures come from Yahoo and the table that comes with Voldesk.</source>
        <extracomment>gui/capex/words.py</extracomment>
        <translation>沒有聯絡地址就不會詢問 SEC（「來源」選單）：數字來自 Yahoo 與 Voldesk 隨附的表格。</translation>
    </message>
    <message>
        <source>The SEC is not asked without an address: “SEC contact address”</source>
        <extracomment>gui/feeds/pane.py</extracomment>
        <translation>沒有地址就不詢問 SEC：「SEC 聯絡地址」</translation>
    </message>
    <message>
        <source>The SEC is off until you enter an address, which it wants in every request: Return. The table that comes with Voldesk serves meanwhile, and says so.</source>
        <extracomment>gui/welcome/words.py</extracomment>
        <translation>SEC 在您輸入地址之前是關閉的，它要求每次請求都附上地址：按 Return。在此期間由 Voldesk 隨附的表格代替，並會註明。</translation>
    </message>
    <message>
        <source>The SEC publishes the quarterly reports of US companies for programs too, and asks each program to name whom it can write to. The address goes to sec.gov in the heading of every request, and to nobody else. It is kept in settings.toml. Without one the SEC is not asked: capex and revenue then come from Yahoo and from the table that comes with Voldesk.</source>
        <extracomment>gui/feeds/contact.py</extracomment>
        <translation>SEC 也向程式公開美國公司的季報，並要求每個程式說明可以寫信給誰。該地址隨每次請求的標頭送往 sec.gov，不會給其他任何人。它保存在 settings.toml 中。沒有地址就不會詢問 SEC：資本支出與營收改由 Yahoo 與 Voldesk 隨附的表格提供。</translation>
    </message>
    <message>
        <source>The SEC wants an e-mail address in every request and refuses those without one. “SEC contact address” (Sources menu, palette) takes it. Until then capex and revenue come from Yahoo and the table that comes with Voldesk.</source>
        <extracomment>gui/feeds/words.py</extracomment>
        <translation>SEC 要求每次請求附上電子郵件地址，否則拒絕。「SEC 聯絡地址」（「來源」選單、命令面板）可以輸入。在此之前，資本支出與營收來自 Yahoo 與 Voldesk 隨附的表格。</translation>
    </message>
    <message>
        <source>The address the SEC wants in every request; none: it is not asked, Yahoo and the table that comes with Voldesk serve.</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>SEC 要求每次請求附上的地址；留空則不詢問，由 Yahoo 與 Voldesk 隨附的表格代替。</translation>
    </message>
    <message>
        <source>The alert's line as it was.</source>
        <extracomment>gui/alerts/logmodel.py</extracomment>
        <translation>當時的警示文字。</translation>
    </message>
    <message>
        <source>The calendar goes from {first} to {last}</source>
        <extracomment>gui/earnings/control.py</extracomment>
        <translation>行事曆自 {first} 到 {last}</translation>
    </message>
    <message>
        <source>The charts are still loading</source>
        <extracomment>gui/charts/exportfiles.py</extracomment>
        <translation>圖表仍在載入</translation>
    </message>
    <message>
        <source>The charts could not be loaded</source>
        <extracomment>gui/plots.py</extracomment>
        <translation>無法載入圖表</translation>
    </message>
    <message>
        <source>The charts could not be loaded; the log says why. The tables go on.</source>
        <extracomment>gui/plots.py</extracomment>
        <translation>無法載入圖表；日誌載明原因。表格照常運作。</translation>
    </message>
    <message>
        <source>The choices of a first start, all on one page.</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>首次啟動的選擇，都在一頁上。</translation>
    </message>
    <message>
        <source>The clipboard refused the rows; nothing was removed</source>
        <extracomment>gui/watchlist/clipping.py</extracomment>
        <translation>剪貼簿拒絕了這些列；沒有移除任何內容</translation>
    </message>
    <message>
        <source>The company's name.</source>
        <extracomment>gui/capex/model.py</extracomment>
        <translation>公司名稱。</translation>
    </message>
    <message>
        <source>The company's or the coin's name.</source>
        <extracomment>gui/movers/model.py</extracomment>
        <translation>公司或加密貨幣的名稱。</translation>
    </message>
    <message>
        <source>The company's symbol.</source>
        <extracomment>gui/capex/model.py</extracomment>
        <translation>公司代號。</translation>
    </message>
    <message>
        <source>The crash report is in the clipboard</source>
        <extracomment>gui/crash.py</extracomment>
        <translation>當機報告已在剪貼簿中</translation>
    </message>
    <message>
        <source>The day on which it said so.</source>
        <extracomment>gui/capex/model.py</extracomment>
        <translation>發表的日期。</translation>
    </message>
    <message>
        <source>The day on which it was said.</source>
        <extracomment>gui/capex/notes.py</extracomment>
        <translation>說出的日期。</translation>
    </message>
    <message>
        <source>The desktop keeps chords of this modifier for itself</source>
        <extracomment>gui/keys/refusing.py</extracomment>
        <translation>桌面環境保留此修飾鍵的組合</translation>
    </message>
    <message>
        <source>The desktop keeps it for itself</source>
        <extracomment>gui/keys/refusing.py</extracomment>
        <translation>桌面環境保留它</translation>
    </message>
    <message>
        <source>The drawings are hidden</source>
        <extracomment>gui/charts/tools.py</extracomment>
        <translation>繪圖已隱藏</translation>
    </message>
    <message>
        <source>The engine stopped. The log says why; a restart may help.</source>
        <extracomment>engine/core.py</extracomment>
        <translation>引擎已停止。日誌載明原因；重新啟動可能有幫助。</translation>
    </message>
    <message>
        <source>The estimator and window of the list's RV and IV−RV columns.</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>清單 RV 與 IV−RV 欄的估計量與視窗。</translation>
    </message>
    <message>
        <source>The events feed begins again</source>
        <extracomment>engine/desk/happeningskept.py</extracomment>
        <translation>事件重新開始記錄</translation>
    </message>
    <message>
        <source>The figures are not there yet</source>
        <extracomment>gui/explaining.py</extracomment>
        <translation>數值尚未到達</translation>
    </message>
    <message>
        <source>The flag is as it was</source>
        <extracomment>gui/watchlist/flags.py</extracomment>
        <translation>旗標維持不變</translation>
    </message>
    <message>
        <source>The history cannot be opened ({fault}). It stays as it is; new values are kept and written when it can.</source>
        <extracomment>engine/desk/history/database.py</extracomment>
        <translation>無法開啟歷史資料（{fault}）。其維持原狀；新數值會保留並在可行時寫入。</translation>
    </message>
    <message>
        <source>The history cannot be stored ({cause}). It is kept and tried again.</source>
        <extracomment>engine/desk/recording.py</extracomment>
        <translation>無法儲存歷史資料（{cause}）。已保留並會再試。</translation>
    </message>
    <message>
        <source>The history cannot be stored ({error}); {stays}.</source>
        <extracomment>engine/desk/history/database.py</extracomment>
        <translation>無法儲存歷史資料（{error}）；{stays}。</translation>
    </message>
    <message>
        <source>The history cannot be used, {fault}; nothing is stored ({error}).</source>
        <extracomment>engine/desk/history/database.py</extracomment>
        <translation>無法使用歷史資料，{fault}；未儲存任何內容（{error}）。</translation>
    </message>
    <message>
        <source>The history could not be used, {fault}. It is kept as {kept}; a new one begins.</source>
        <extracomment>engine/desk/history/database.py</extracomment>
        <translation>歷史資料無法使用，{fault}。已保留為 {kept}；開始新的一份。</translation>
    </message>
    <message>
        <source>The history is stored again.</source>
        <extracomment>engine/desk/recording.py</extracomment>
        <translation>歷史資料已恢復儲存。</translation>
    </message>
    <message>
        <source>The history was exported: {count} files in {folder}.</source>
        <extracomment>engine/folders.py</extracomment>
        <translation>已匯出歷史資料：{folder} 中 {count} 個檔案。</translation>
    </message>
    <message>
        <source>The history was written by a newer version ({version}); it is only read.</source>
        <extracomment>engine/desk/history/database.py</extracomment>
        <translation>歷史資料由較新版本（{version}）寫成；僅供讀取。</translation>
    </message>
    <message>
        <source>The instrument, as the program calls it.</source>
        <extracomment>gui/movers/model.py</extracomment>
        <translation>程式對該商品的稱呼。</translation>
    </message>
    <message>
        <source>The last chart is empty already</source>
        <extracomment>gui/workspace/tabs.py</extracomment>
        <translation>最後一個圖表已是空的</translation>
    </message>
    <message>
        <source>The last list is empty already</source>
        <extracomment>gui/watchlist/lists.py</extracomment>
        <translation>最後一份清單已是空的</translation>
    </message>
    <message>
        <source>The last one ended with: {reason}.</source>
        <extracomment>engine/starts.py</extracomment>
        <translation>上一次的結束原因：{reason}。</translation>
    </message>
    <message>
        <source>The last price arrived {age} ago</source>
        <extracomment>gui/watchlist/tips.py</extracomment>
        <translation>最新價於 {age}前到達</translation>
    </message>
    <message>
        <source>The last price is of {age} ago</source>
        <extracomment>gui/watchlist/tips.py</extracomment>
        <translation>最新價是 {age}前的</translation>
    </message>
    <message>
        <source>The last run did not crash</source>
        <extracomment>gui/crash.py</extracomment>
        <translation>上次執行沒有當機</translation>
    </message>
    <message>
        <source>The list is empty</source>
        <extracomment>gui/links.py</extracomment>
        <translation>清單是空的</translation>
    </message>
    <message>
        <source>The log of alerts begins anew</source>
        <extracomment>engine/desk/alerts/log.py</extracomment>
        <translation>警示紀錄重新開始</translation>
    </message>
    <message>
        <source>The log stays as it is; Tab goes to the alerts</source>
        <extracomment>gui/alerts/pane.py</extracomment>
        <translation>紀錄保持不變；Tab 到警示</translation>
    </message>
    <message>
        <source>The money of the board.</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>看板的貨幣。</translation>
    </message>
    <message>
        <source>The named layout in use.</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>使用中的已命名版面。</translation>
    </message>
    <message>
        <source>The period that is meant.</source>
        <extracomment>gui/capex/notes.py</extracomment>
        <translation>所指的期間。</translation>
    </message>
    <message>
        <source>The profile is in use by another window and opened read-only.</source>
        <extracomment>engine/cli.py</extracomment>
        <translation>設定檔資料夾正由另一視窗使用，以唯讀開啟。</translation>
    </message>
    <message>
        <source>The quarter must have ended, and not before 1990</source>
        <extracomment>gui/capex/own.py</extracomment>
        <translation>季度必須已結束，且不早於 1990 年</translation>
    </message>
    <message>
        <source>The range for the year; the release of 2024-07-31 gives it as the one before</source>
        <extracomment>resources/reference/guidance.csv</extracomment>
        <translation>全年的範圍；2024-07-31 的新聞稿把它列為先前的範圍</translation>
    </message>
    <message>
        <source>The ranked measure as a bar from the middle; full is the largest of the group.</source>
        <extracomment>gui/movers/model.py</extracomment>
        <translation>排序所依衡量值的長條，自中央起；滿格為組內最大。</translation>
    </message>
    <message>
        <source>The recording has ended: only {free} MB are free on the disk.</source>
        <extracomment>engine/recordings.py</extracomment>
        <translation>錄製已結束：磁碟只剩 {free} MB。</translation>
    </message>
    <message>
        <source>The replay stopped. The log says why; another date may work.</source>
        <extracomment>engine/feed/player.py</extracomment>
        <translation>重播已停止。日誌載明原因；可試另一日期。</translation>
    </message>
    <message>
        <source>The rest goes on; the log holds the details.</source>
        <extracomment>gui/faults.py</extracomment>
        <translation>其餘照常；日誌載有細節。</translation>
    </message>
    <message>
        <source>The row is not in the list any more</source>
        <extracomment>gui/watchlist/editing.py</extracomment>
        <translation>該列已不在清單中</translation>
    </message>
    <message>
        <source>The same as they change</source>
        <extracomment>gui/welcome/words.py</extracomment>
        <translation>同上，即時變動</translation>
    </message>
    <message>
        <source>The same change in market value, billions of US$: shares times the change of the price.</source>
        <extracomment>gui/watchlist/headings.py</extracomment>
        <translation>同一漲跌換算的市值，十億美元：股數乘以價格變動。</translation>
    </message>
    <message>
        <source>The same change in standard deviations of a day: of the implied volatility of the close before, else of realized volatility over 30 bars.</source>
        <extracomment>gui/watchlist/headings.py</extracomment>
        <translation>同一漲跌換算的當日標準差數：以前一收盤的隱含波動率，否則以 30 根 K 線的實現波動率計。</translation>
    </message>
    <message>
        <source>The same move in market value, US$: shares times the change of the price.</source>
        <extracomment>gui/movers/model.py</extracomment>
        <translation>同一漲跌換算的市值，美元：股數乘以價格變動。</translation>
    </message>
    <message>
        <source>The same move in standard deviations of a day, from the realized volatility of the days before.</source>
        <extracomment>gui/movers/model.py</extracomment>
        <translation>同一漲跌換算的當日標準差數，以之前各日的實現波動率計。</translation>
    </message>
    <message>
        <source>The same, backwards</source>
        <extracomment>gui/commands/vol.py</extracomment>
        <translation>同上，反向</translation>
    </message>
    <message>
        <source>The section is not in the list any more</source>
        <extracomment>gui/watchlist/editing.py</extracomment>
        <translation>該區段已不在清單中</translation>
    </message>
    <message>
        <source>The stored history cannot be read ({error}).</source>
        <extracomment>engine/desk/history/database.py</extracomment>
        <translation>無法讀取已儲存的歷史資料（{error}）。</translation>
    </message>
    <message>
        <source>The stored history cannot be read ({unreadable}).</source>
        <extracomment>engine/desk/history/database.py</extracomment>
        <translation>無法讀取已儲存的歷史資料（{unreadable}）。</translation>
    </message>
    <message>
        <source>The stored places of the panes are damaged or of another version: the panes stay where they are.</source>
        <extracomment>gui/workspace/workspaces.py</extracomment>
        <translation>儲存的窗格位置已損壞或屬於其他版本：窗格保持在原處。</translation>
    </message>
    <message>
        <source>The sum has no symbol</source>
        <extracomment>gui/capex/pane.py</extracomment>
        <translation>合計列沒有代號</translation>
    </message>
    <message>
        <source>The symbol always stays, in the first place</source>
        <extracomment>gui/watchlist/listcolumns.py</extracomment>
        <translation>代號一律保留在第一位</translation>
    </message>
    <message>
        <source>The table is empty</source>
        <extracomment>gui/tables/pane.py</extracomment>
        <translation>表格是空的</translation>
    </message>
    <message>
        <source>The usual columns are back</source>
        <extracomment>gui/watchlist/columnsheet.py</extracomment>
        <translation>已還原一般欄位</translation>
    </message>
    <message>
        <source>The usual companies are back</source>
        <extracomment>gui/capex/owning.py</extracomment>
        <translation>已恢復預設公司</translation>
    </message>
    <message>
        <source>The values it looks at, in the order of its line.</source>
        <extracomment>gui/alerts/model.py</extracomment>
        <translation>它檢查的數值，依文字順序。</translation>
    </message>
    <message>
        <source>The values of the moment.</source>
        <extracomment>gui/alerts/logmodel.py</extracomment>
        <translation>當時的數值。</translation>
    </message>
    <message>
        <source>The vol sheet cannot be computed: {{name}} does not load, see the log.</source>
        <extracomment>engine/desk/volthread.py</extracomment>
        <translation>無法計算波動率表：{{name}} 無法載入，請見日誌。</translation>
    </message>
    <message>
        <source>The whole text is copied.</source>
        <extracomment>gui/about/reader.py</extracomment>
        <translation>已複製全部文字。</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>主題</translation>
    </message>
    <message>
        <source>There is an own row of {symbol} {quarter} already: F2 edits it</source>
        <extracomment>gui/capex/own.py</extracomment>
        <translation>{symbol} {quarter} 已有自己的列：F2 可編輯</translation>
    </message>
    <message>
        <source>There is no explanation of this.</source>
        <extracomment>gui/explain.py</extracomment>
        <translation>沒有相關說明。</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Return makes it.</source>
        <extracomment>gui/filesheets.py</extracomment>
        <translation>沒有資料夾 {folder}。Return 建立它。</translation>
    </message>
    <message>
        <source>There is no such day: {text}</source>
        <extracomment>gui/charts/days.py</extracomment>
        <translation>沒有這一天：{text}</translation>
    </message>
    <message>
        <source>There is no such file</source>
        <extracomment>gui/watchlist/importing.py</extracomment>
        <translation>沒有這個檔案</translation>
    </message>
    <message>
        <source>There is no such home folder</source>
        <extracomment>gui/filesheets.py</extracomment>
        <translation>沒有這個家目錄</translation>
    </message>
    <message>
        <source>There is nothing here to be alerted about yet</source>
        <extracomment>gui/alerts/making.py</extracomment>
        <translation>這裡還沒有可設警示的項目</translation>
    </message>
    <message>
        <source>There is nothing here to draw on yet</source>
        <extracomment>gui/charts/tools.py</extracomment>
        <translation>此處尚無可繪圖之處</translation>
    </message>
    <message>
        <source>There is nothing here to go to yet</source>
        <extracomment>gui/charts/travel.py</extracomment>
        <translation>此處尚無可前往之處</translation>
    </message>
    <message>
        <source>There is nothing new in this file</source>
        <extracomment>gui/watchlist/importing.py</extracomment>
        <translation>此檔案中沒有新內容</translation>
    </message>
    <message>
        <source>There is one list only; Ctrl+Shift+I makes another</source>
        <extracomment>gui/watchlist/lists.py</extracomment>
        <translation>只有一份清單；Ctrl+Shift+I 建立另一份</translation>
    </message>
    <message>
        <source>There is only one monitor</source>
        <extracomment>gui/workspace/floats.py</extracomment>
        <translation>只有一個螢幕</translation>
    </message>
    <message>
        <source>There is such an alert already: {text}</source>
        <extracomment>gui/earnings/control.py</extracomment>
        <translation>已有這樣的警示：{text}</translation>
    </message>
    <message>
        <source>These lines run round the clock: there is nothing to fold</source>
        <extracomment>gui/race/pane.py</extracomment>
        <translation>這些線全天候進行：沒有可摺疊的</translation>
    </message>
    <message>
        <source>They begin and end at the same time</source>
        <extracomment>gui/alerts/quiet.py</extracomment>
        <translation>起訖時間相同</translation>
    </message>
    <message>
        <source>Third</source>
        <extracomment>gui/race/picking.py</extracomment>
        <translation>第三</translation>
    </message>
    <message>
        <source>This alert is not watched any more</source>
        <extracomment>gui/alerts/pane.py</extracomment>
        <translation>此警示已不再監看</translation>
    </message>
    <message>
        <source>This axis is not time: it has no dates.</source>
        <extracomment>gui/charts/travel.py</extracomment>
        <translation>此軸不是時間：沒有日期。</translation>
    </message>
    <message>
        <source>This axis is not time: there is no range of days.</source>
        <extracomment>gui/vol/volplot.py</extracomment>
        <translation>此軸不是時間：沒有日數範圍。</translation>
    </message>
    <message>
        <source>This cannot be taken.</source>
        <extracomment>gui/alerts/sheet.py</extracomment>
        <translation>無法採用。</translation>
    </message>
    <message>
        <source>This chart begins on {day}</source>
        <extracomment>gui/charts/travel.py</extracomment>
        <translation>此圖自 {day} 開始</translation>
    </message>
    <message>
        <source>This event belongs to no symbol: there is no chart to go to</source>
        <extracomment>gui/events/tables.py</extracomment>
        <translation>此事件不屬於任何代號：沒有可前往的圖表</translation>
    </message>
    <message>
        <source>This file is too large for a list</source>
        <extracomment>gui/watchlist/importing.py</extracomment>
        <translation>此檔案過大，不像清單</translation>
    </message>
    <message>
        <source>This hour / budget</source>
        <extracomment>gui/feeds/columns.py</extracomment>
        <translation>本小時 / 預算</translation>
    </message>
    <message>
        <source>This is a folder; add the name of the file</source>
        <extracomment>gui/filesheets.py</extracomment>
        <translation>這是資料夾；請加上檔名</translation>
    </message>
    <message>
        <source>This is no symbol; leave it empty for none</source>
        <extracomment>gui/events/own.py</extracomment>
        <translation>這不是代號；沒有就留空</translation>
    </message>
    <message>
        <source>This is the only chart</source>
        <extracomment>gui/workspace/tabs.py</extracomment>
        <translation>這是唯一的圖表</translation>
    </message>
    <message>
        <source>This list was written by a newer Voldesk and is not changed</source>
        <extracomment>gui/watchlist/edits.py</extracomment>
        <translation>此清單由較新的 Voldesk 寫成，不予更動</translation>
    </message>
    <message>
        <source>This report is over: choose a coming one</source>
        <extracomment>gui/earnings/control.py</extracomment>
        <translation>此財報已過：請選擇將來的財報</translation>
    </message>
    <message>
        <source>This row stands in no section</source>
        <extracomment>gui/watchlist/folding.py</extracomment>
        <translation>此列不在任何區段中</translation>
    </message>
    <message>
        <source>This statement belongs to no symbol: there is no chart to go to</source>
        <extracomment>gui/events/tables.py</extracomment>
        <translation>此陳述不屬於任何代號：沒有可前往的圖表</translation>
    </message>
    <message>
        <source>This statement is shipped with its source and is not changed; Ins adds an own one</source>
        <extracomment>gui/events/owning.py</extracomment>
        <translation>此陳述連同來源隨程式提供，不可更改；Ins 可新增自己的</translation>
    </message>
    <message>
        <source>This window floats already</source>
        <extracomment>gui/workspace/floats.py</extracomment>
        <translation>此視窗本來就是浮動的</translation>
    </message>
    <message>
        <source>Thu</source>
        <extracomment>gui/format.py</extracomment>
        <translation>週四</translation>
    </message>
    <message>
        <source>Tiles of equal size: the market value of most is not known</source>
        <extracomment>gui/movers/tiles.py</extracomment>
        <translation>方塊大小相同：多數市值未知</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>gui/messages.py</extracomment>
        <translation>時間</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <extracomment>gui/alerts/logmodel.py</extracomment>
        <translation>時間（UTC）</translation>
    </message>
    <message>
        <source>Time axes linked</source>
        <extracomment>gui/linking.py</extracomment>
        <translation>時間軸已連結</translation>
    </message>
    <message>
        <source>Time axes not linked</source>
        <extracomment>gui/linking.py</extracomment>
        <translation>時間軸未連結</translation>
    </message>
    <message>
        <source>Time left to the next report.</source>
        <extracomment>gui/capex/model.py</extracomment>
        <translation>距下次財報的時間。</translation>
    </message>
    <message>
        <source>Time left to the report: to its hour, else to the open or close; days while the session is unknown; about so many (~) while the day is estimated; the last day of an estimated window.</source>
        <extracomment>gui/earnings/columns.py</extracomment>
        <translation>距財報的時間：到其時刻，否則到開盤或收盤；時段未知時以天計；日期為估計時為約略（~）天數；估計期間則計至最後一天。</translation>
    </message>
    <message>
        <source>Time of its first value.</source>
        <extracomment>gui/recording/model.py</extracomment>
        <translation>其第一個數值的時間。</translation>
    </message>
    <message>
        <source>Time since the last good answer.</source>
        <extracomment>gui/feeds/columns.py</extracomment>
        <translation>距上次良好回應的時間。</translation>
    </message>
    <message>
        <source>Time since the last price arrived, or since it was made if the market is closed. Amber when it is late, grey when it is stale.</source>
        <extracomment>gui/watchlist/headings.py</extracomment>
        <translation>距最新價到達的時間；休市時為距其產生的時間。遲到為琥珀色，過時為灰色。</translation>
    </message>
    <message>
        <source>Time to the next try of a source that must wait.</source>
        <extracomment>gui/feeds/columns.py</extracomment>
        <translation>須等待的來源距下次嘗試的時間。</translation>
    </message>
    <message>
        <source>Times</source>
        <extracomment>gui/messages.py</extracomment>
        <translation>次數</translation>
    </message>
    <message>
        <source>To the list</source>
        <extracomment>gui/commands/vol.py</extracomment>
        <translation>到清單</translation>
    </message>
    <message>
        <source>Today, {day}: {count} reports</source>
        <extracomment>gui/earnings/control.py</extracomment>
        <translation>今天（{day}）：{count} 份財報</translation>
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
        <translation>TradingView 清單，依畫面所示的列</translation>
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
        <translation>樹狀圖</translation>
    </message>
    <message>
        <source>Treemap of the movers</source>
        <extracomment>gui/movers/tiles.py</extracomment>
        <translation>漲跌排行樹狀圖</translation>
    </message>
    <message>
        <source>Treemap of the movers: {tile}</source>
        <extracomment>gui/movers/tiles.py</extracomment>
        <translation>漲跌排行樹狀圖：{tile}</translation>
    </message>
    <message>
        <source>Trend</source>
        <extracomment>gui/watchlist/headings.py</extracomment>
        <translation>走勢</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <extracomment>engine/updates.py</extracomment>
        <translation>請稍後再試。</translation>
    </message>
    <message>
        <source>Try this source now</source>
        <extracomment>gui/commands/feeds.py</extracomment>
        <translation>立即嘗試此來源</translation>
    </message>
    <message>
        <source>Tue</source>
        <extracomment>gui/format.py</extracomment>
        <translation>週二</translation>
    </message>
    <message>
        <source>Type a company's symbol, such as META</source>
        <extracomment>gui/capex/own.py</extracomment>
        <translation>輸入公司代號，例如 META</translation>
    </message>
    <message>
        <source>Type a currency by its three letters, such as USD</source>
        <extracomment>gui/capex/own.py</extracomment>
        <translation>輸入三個字母的貨幣，例如 USD</translation>
    </message>
    <message>
        <source>Type a day: 31 jul, 2026-07-31 or +3d</source>
        <extracomment>gui/earnings/typed.py</extracomment>
        <translation>輸入日期：31 jul、2026-07-31 或 +3d</translation>
    </message>
    <message>
        <source>Type billions of the currency, or nothing</source>
        <extracomment>gui/capex/own.py</extracomment>
        <translation>輸入以十億計的金額，或留空</translation>
    </message>
    <message>
        <source>Type billions of the currency, such as 8.47</source>
        <extracomment>gui/capex/own.py</extracomment>
        <translation>輸入以十億計的金額，例如 8.47</translation>
    </message>
    <message>
        <source>Type the quarter's last day, such as 2024-06-30, or 2024Q2</source>
        <extracomment>gui/capex/own.py</extracomment>
        <translation>輸入季度最後一天，例如 2024-06-30，或 2024Q2</translation>
    </message>
    <message>
        <source>Type what is waited for, such as NVDA iv30 above 60</source>
        <extracomment>gui/alerts/sheet.py</extracomment>
        <translation>輸入要等待的條件，例如 NVDA iv30 above 60</translation>
    </message>
    <message>
        <source>Type where the file shall be</source>
        <extracomment>gui/filesheets.py</extracomment>
        <translation>輸入檔案應在的位置</translation>
    </message>
    <message>
        <source>US payrolls for July: +114,000 (175,000 expected), unemployment 4.3%</source>
        <extracomment>resources/replay/july-2024/events.csv</extracomment>
        <translation>美國 7 月非農就業：+114,000（預期 175,000），失業率 4.3%</translation>
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
        <translation>UTC，交易時段</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>gui/commands/chart_tools.py</extracomment>
        <translation>復原</translation>
    </message>
    <message>
        <source>Undo typing</source>
        <extracomment>gui/commands/editor.py</extracomment>
        <translation>復原輸入</translation>
    </message>
    <message>
        <source>Undo {step}</source>
        <extracomment>gui/undotitles.py</extracomment>
        <translation>復原 {step}</translation>
    </message>
    <message>
        <source>Undone</source>
        <extracomment>gui/charts/tools.py</extracomment>
        <translation>已復原</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <extracomment>gui/watchlist/edits.py</extracomment>
        <translation>已復原：{step}</translation>
    </message>
    <message>
        <source>Unfold the section</source>
        <extracomment>gui/commands/lists.py</extracomment>
        <translation>展開區段</translation>
    </message>
    <message>
        <source>Unit</source>
        <extracomment>gui/capex/model.py</extracomment>
        <translation>單位</translation>
    </message>
    <message>
        <source>Up and Down choose the hour, Tab goes to the note, Return stores, Esc closes.</source>
        <extracomment>gui/earnings/datesheet.py</extracomment>
        <translation>上下鍵選擇時段，Tab 到備註，Return 儲存，Esc 關閉。</translation>
    </message>
    <message>
        <source>Update check</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>更新檢查</translation>
    </message>
    <message>
        <source>VIX</source>
        <extracomment>gui/vol/historyplot.py</extracomment>
        <translation>VIX</translation>
    </message>
    <message>
        <source>VIX as published by Cboe, of the S&amp;P 500</source>
        <extracomment>engine/desk/racewords.py</extracomment>
        <translation>Cboe 公布的 VIX，標普 500</translation>
    </message>
    <message>
        <source>VIX is that of {vix}, not of {symbol}</source>
        <extracomment>engine/desk/racelines.py</extracomment>
        <translation>VIX 屬於 {vix}，不屬於 {symbol}</translation>
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
        <translation>VIX 式選擇權組合</translation>
    </message>
    <message>
        <source>VIX-style strip against own DVOL-style strip</source>
        <extracomment>gui/race/measures.py</extracomment>
        <translation>VIX 式組合對自算 DVOL 式組合</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>gui/alerts/fields.py</extracomment>
        <translation>數值</translation>
    </message>
    <message>
        <source>Values</source>
        <extracomment>gui/alerts/logmodel.py</extracomment>
        <translation>數值</translation>
    </message>
    <message>
        <source>Variance premium</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>變異數溢酬</translation>
    </message>
    <message>
        <source>Variance strip over all options out of the money after Cboe's published rules, to 43,200 minutes (Cboe, 2019). It weighs the wings and so stands above the figure at the money.</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>依 Cboe 公布規則，以所有價外選擇權組成的變異數組合，至 43,200 分鐘（Cboe，2019）。它計入兩翼，因此高於價平數值。</translation>
    </message>
    <message>
        <source>Variance strip over the smile of volatilities, cut where the absolute delta falls below 5%. Our own recipe: an empirical match of Deribit's index, not its text.</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>對波動率微笑曲線的變異數組合，在絕對 delta 低於 5% 處截斷。自訂方法：經驗上與 Deribit 指數相符，並非其原文。</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>gui/about/model.py</extracomment>
        <translation>版本</translation>
    </message>
    <message>
        <source>Version {version}, commit {commit}, built from the sources of {day}.</source>
        <extracomment>gui/about/words.py</extracomment>
        <translation>版本 {version}，提交 {commit}，由 {day} 的原始碼建置。</translation>
    </message>
    <message>
        <source>Version {version}, run from its source.</source>
        <extracomment>gui/about/words.py</extracomment>
        <translation>版本 {version}，由原始碼執行。</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>gui/commands/command.py</extracomment>
        <translation>檢視</translation>
    </message>
    <message>
        <source>Vol</source>
        <extracomment>gui/charts/price/reading.py</extracomment>
        <translation>波動率</translation>
    </message>
    <message>
        <source>Vol sheet</source>
        <extracomment>gui/commands/app.py</extracomment>
        <translation>波動率表</translation>
    </message>
    <message>
        <source>Vol sheet of this symbol</source>
        <extracomment>gui/commands/charts.py</extracomment>
        <translation>此代號的波動率表</translation>
    </message>
    <message>
        <source>Vol sheet of {symbol}</source>
        <extracomment>gui/symbolfinder.py</extracomment>
        <translation>{symbol} 的波動率表</translation>
    </message>
    <message>
        <source>Volatility expected from today to each horizon; dots: implied ATM by expiry</source>
        <extracomment>gui/vol/forecastplot.py</extracomment>
        <translation>自今日到各期間的預期波動率；點：各到期日的隱含 ATM</translation>
    </message>
    <message>
        <source>Volatility of the 25-delta call less that of the 25-delta put, at the expiry nearest 30 days. Below 0 falls cost more than rises.</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>最接近 30 日的到期日上，25 delta 買權波動率減 25 delta 賣權波動率。低於 0 表示下跌的價格高於上漲。</translation>
    </message>
    <message>
        <source>Volatility shock: VIX up to 65.73 and 38.57 at the close, DVOL up to 92.71 within the day</source>
        <extracomment>resources/replay/july-2024/events.csv</extracomment>
        <translation>波動率衝擊：VIX 最高 65.73，收 38.57；DVOL 盤中最高 92.71</translation>
    </message>
    <message>
        <source>Voldesk ended unexpectedly on {when}: {cause}. Its lists are saved but for the last second.</source>
        <extracomment>engine/crashes.py</extracomment>
        <translation>Voldesk 於 {when} 意外結束：{cause}。除最後一秒外，清單均已儲存。</translation>
    </message>
    <message>
        <source>Voldesk is free software under the MIT licence, without any warranty; no figure is advice.</source>
        <extracomment>gui/about/words.py</extracomment>
        <translation>Voldesk 是依 MIT 授權的自由軟體，不提供任何擔保；任何數字都不是建議。</translation>
    </message>
    <message>
        <source>Voldesk list</source>
        <extracomment>engine/desk/watchlist/formats.py</extracomment>
        <translation>Voldesk 清單</translation>
    </message>
    <message>
        <source>Voldesk list, the whole list</source>
        <extracomment>gui/watchlist/exporting.py</extracomment>
        <translation>Voldesk 清單，整份</translation>
    </message>
    <message>
        <source>Voldesk {newest} is out; you have {own}. Get it from {host}, where this one came from: nothing was downloaded.</source>
        <extracomment>engine/updates.py</extracomment>
        <translation>Voldesk {newest} 已推出；您的是 {own}。請到取得此版本的 {host} 下載：程式沒有下載任何東西。</translation>
    </message>
    <message>
        <source>Voldesk {own} is newer than the newest that is out, {newest}.</source>
        <extracomment>engine/updates.py</extracomment>
        <translation>Voldesk {own} 比已推出的最新版 {newest} 還新。</translation>
    </message>
    <message>
        <source>Voldesk {own} is the newest version.</source>
        <extracomment>engine/updates.py</extracomment>
        <translation>Voldesk {own} 是最新版本。</translation>
    </message>
    <message>
        <source>Voldesk's own</source>
        <extracomment>gui/welcome/words.py</extracomment>
        <translation>Voldesk 預設</translation>
    </message>
    <message>
        <source>Volume</source>
        <extracomment>gui/charts/price/catalogue.py</extracomment>
        <translation>成交量</translation>
    </message>
    <message>
        <source>Waiting for a symbol. Space in the watchlist shows the next one.</source>
        <extracomment>gui/charts/pane.py</extracomment>
        <translation>等待代號。在自選清單按 Space 顯示下一個。</translation>
    </message>
    <message>
        <source>Waiting for the alerts</source>
        <extracomment>gui/alerts/tables.py</extracomment>
        <translation>等待警示</translation>
    </message>
    <message>
        <source>Waiting for the companies' figures</source>
        <extracomment>gui/capex/pane.py</extracomment>
        <translation>等待公司數字</translation>
    </message>
    <message>
        <source>Waiting for the events</source>
        <extracomment>gui/events/tables.py</extracomment>
        <translation>等待事件</translation>
    </message>
    <message>
        <source>Waiting for the first answer</source>
        <extracomment>gui/watchlist/model.py</extracomment>
        <translation>等待第一個回應</translation>
    </message>
    <message>
        <source>Waiting for the first figures.</source>
        <extracomment>gui/vol/volplot.py</extracomment>
        <translation>等待第一批數值。</translation>
    </message>
    <message>
        <source>Waiting for the first prices of the groups</source>
        <extracomment>gui/movers/pane.py</extracomment>
        <translation>等待各組的第一批價格</translation>
    </message>
    <message>
        <source>Waiting for the first volatility.</source>
        <extracomment>gui/race/pane.py</extracomment>
        <translation>等待第一個波動率。</translation>
    </message>
    <message>
        <source>Waiting for the log</source>
        <extracomment>gui/alerts/tables.py</extracomment>
        <translation>等待紀錄</translation>
    </message>
    <message>
        <source>Waiting for the report dates of the list</source>
        <extracomment>gui/earnings/pane.py</extracomment>
        <translation>等待清單的財報日期</translation>
    </message>
    <message>
        <source>Waiting for the state of the sources</source>
        <extracomment>gui/feeds/pane.py</extracomment>
        <translation>等待來源狀態</translation>
    </message>
    <message>
        <source>Waits for</source>
        <extracomment>gui/alerts/fields.py</extracomment>
        <translation>等待條件</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>gui/notices.py</extracomment>
        <translation>警告</translation>
    </message>
    <message>
        <source>Watched from now on: {alerts}</source>
        <extracomment>gui/alerts/making.py</extracomment>
        <translation>自現在起監看：{alerts}</translation>
    </message>
    <message>
        <source>Watchlist</source>
        <extracomment>gui/commands/app.py</extracomment>
        <translation>自選清單</translation>
    </message>
    <message>
        <source>Wed</source>
        <extracomment>gui/format.py</extracomment>
        <translation>週三</translation>
    </message>
    <message>
        <source>Week</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>週</translation>
    </message>
    <message>
        <source>Week of {day}</source>
        <extracomment>gui/earnings/words.py</extracomment>
        <translation>{day} 當週</translation>
    </message>
    <message>
        <source>Weekly</source>
        <extracomment>gui/charts/price/catalogue.py</extracomment>
        <translation>週</translation>
    </message>
    <message>
        <source>Welcome to Voldesk</source>
        <extracomment>gui/welcome/sheet.py</extracomment>
        <translation>歡迎使用 Voldesk</translation>
    </message>
    <message>
        <source>What Voldesk is made of.</source>
        <extracomment>gui/about/model.py</extracomment>
        <translation>Voldesk 由哪些部分組成。</translation>
    </message>
    <message>
        <source>What a look at the sources found.</source>
        <extracomment>gui/capex/notes.py</extracomment>
        <translation>查證來源的結果。</translation>
    </message>
    <message>
        <source>What arrives is being recorded</source>
        <extracomment>gui/statusbar.py</extracomment>
        <translation>到達的內容正在錄製</translation>
    </message>
    <message>
        <source>What counts as capital spending.</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>什麼算作資本支出。</translation>
    </message>
    <message>
        <source>What for</source>
        <extracomment>gui/welcome/sources.py</extracomment>
        <translation>用途</translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>gui/events/model.py</extracomment>
        <translation>發生的事</translation>
    </message>
    <message>
        <source>What happened.</source>
        <extracomment>gui/messages.py</extracomment>
        <translation>發生了什麼。</translation>
    </message>
    <message>
        <source>What has fired with the values of the moment, newest first</source>
        <extracomment>gui/alerts/tables.py</extracomment>
        <translation>已觸發的警示與當時的數值，最新的在前</translation>
    </message>
    <message>
        <source>What has happened, newest first. Return shows the chart at that moment.</source>
        <extracomment>gui/events/tables.py</extracomment>
        <translation>發生的事，最新的在前。Return 顯示該時刻的圖表。</translation>
    </message>
    <message>
        <source>What is chosen here and in the settings, a text file</source>
        <extracomment>gui/welcome/words.py</extracomment>
        <translation>這裡與設定中所選的內容，一個文字檔</translation>
    </message>
    <message>
        <source>What is contacted</source>
        <extracomment>gui/welcome/tables.py</extracomment>
        <translation>連線對象</translation>
    </message>
    <message>
        <source>What is kept.</source>
        <extracomment>gui/welcome/storage.py</extracomment>
        <translation>保存的內容。</translation>
    </message>
    <message>
        <source>What is set.</source>
        <extracomment>gui/settings/model.py</extracomment>
        <translation>所設定的項目。</translation>
    </message>
    <message>
        <source>What is stored where</source>
        <extracomment>gui/welcome/tables.py</extracomment>
        <translation>各項存放位置</translation>
    </message>
    <message>
        <source>What is watched, how it stands and the values it looks at now</source>
        <extracomment>gui/alerts/tables.py</extracomment>
        <translation>監看的項目、其狀態與現在檢查的數值</translation>
    </message>
    <message>
        <source>What it does.</source>
        <extracomment>gui/help.py</extracomment>
        <translation>它的作用。</translation>
    </message>
    <message>
        <source>What it gave stays on the screen with its age until it is too old to be shown.</source>
        <extracomment>gui/feeds/words.py</extracomment>
        <translation>它提供的內容會連同時效留在畫面上，直到太舊不宜顯示。</translation>
    </message>
    <message>
        <source>What it is compared with.</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>與之比較的對象。</translation>
    </message>
    <message>
        <source>What it is now; those that differ from the default are bright.</source>
        <extracomment>gui/settings/model.py</extracomment>
        <translation>目前的值；與預設不同者以亮色顯示。</translation>
    </message>
    <message>
        <source>What it is under; Return shows the text.</source>
        <extracomment>gui/about/model.py</extracomment>
        <translation>所依的授權；按 Return 顯示全文。</translation>
    </message>
    <message>
        <source>What it said in billions, and how sure.</source>
        <extracomment>gui/capex/notes.py</extracomment>
        <translation>以十億計的說法，以及確定程度。</translation>
    </message>
    <message>
        <source>What it says now; Return changes it.</source>
        <extracomment>gui/alerts/form.py</extracomment>
        <translation>現在的內容；Return 可變更。</translation>
    </message>
    <message>
        <source>What it waits for, as it is typed.</source>
        <extracomment>gui/alerts/model.py</extracomment>
        <translation>等待的條件，如輸入的文字。</translation>
    </message>
    <message>
        <source>What orders the bars and colours the tiles.</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>長條的順序與方塊的顏色所依。</translation>
    </message>
    <message>
        <source>What our look at the sources found: verified; differs, the tip says why; not found; own: yours.</source>
        <extracomment>gui/events/statementmodel.py</extracomment>
        <translation>我們查證來源的結果：已證實；有出入，提示說明原因；未找到；自己的：您的。</translation>
    </message>
    <message>
        <source>What stands under the price.</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>價格下方的內容。</translation>
    </message>
    <message>
        <source>What stands under the two lines.</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>兩條線下方的內容。</translation>
    </message>
    <message>
        <source>What started Voldesk keeps it from asking.</source>
        <extracomment>engine/core.py</extracomment>
        <translation>Voldesk 的啟動方式使它不能詢問。</translation>
    </message>
    <message>
        <source>What stays with it where it is not first hand.</source>
        <extracomment>gui/capex/notes.py</extracomment>
        <translation>非第一手數字所附的標記。</translation>
    </message>
    <message>
        <source>What the board shows of each quarter.</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>看板對每一季顯示的內容。</translation>
    </message>
    <message>
        <source>What the company counts as capital spending in the figures of its row; the newest quarter's.</source>
        <extracomment>gui/capex/model.py</extracomment>
        <translation>該列數字中公司計為資本支出的口徑；以最新一季為準。</translation>
    </message>
    <message>
        <source>What the company said last that it would spend: period and billions; the details name currency and metric.</source>
        <extracomment>gui/capex/model.py</extracomment>
        <translation>公司最近表示的支出：期間與十億；詳細資料列出貨幣與口徑。</translation>
    </message>
    <message>
        <source>What the number is.</source>
        <extracomment>gui/vol/layout.py</extracomment>
        <translation>這個數字是什麼。</translation>
    </message>
    <message>
        <source>What the row's figures are in: billions of this currency, or percent.</source>
        <extracomment>gui/capex/model.py</extracomment>
        <translation>該列數字的單位：該貨幣的十億，或百分比。</translation>
    </message>
    <message>
        <source>What the source gives.</source>
        <extracomment>gui/welcome/sources.py</extracomment>
        <translation>此來源提供的內容。</translation>
    </message>
    <message>
        <source>What was said of the symbols, with figure, source and check, newest first</source>
        <extracomment>gui/events/tables.py</extracomment>
        <translation>關於各代號的陳述，附數字、來源與查證，最新的在前</translation>
    </message>
    <message>
        <source>What was said, in one sentence.</source>
        <extracomment>gui/capex/notes.py</extracomment>
        <translation>所說的內容，用一句話。</translation>
    </message>
    <message>
        <source>What went wrong, for your eyes only; nothing is sent</source>
        <extracomment>gui/welcome/words.py</extracomment>
        <translation>發生過什麼錯誤，僅供您查看；不會傳送任何內容</translation>
    </message>
    <message>
        <source>When it fired last; UTC.</source>
        <extracomment>gui/alerts/model.py</extracomment>
        <translation>最近一次觸發的時間；UTC。</translation>
    </message>
    <message>
        <source>When it happened; the line below has it in your zone too. Return shows the chart then.</source>
        <extracomment>gui/events/model.py</extracomment>
        <translation>發生的時間；下方一行也以您的時區表示。按 Return 顯示當時的圖表。</translation>
    </message>
    <message>
        <source>When it was said last.</source>
        <extracomment>gui/messages.py</extracomment>
        <translation>最後一次提及的時間。</translation>
    </message>
    <message>
        <source>When it was said or held.</source>
        <extracomment>gui/events/statementmodel.py</extracomment>
        <translation>說出或成立的日期。</translation>
    </message>
    <message>
        <source>When the values came that fired it.</source>
        <extracomment>gui/alerts/logmodel.py</extracomment>
        <translation>觸發它的數值到達的時間。</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>gui/welcome/storage.py</extracomment>
        <translation>位置</translation>
    </message>
    <message>
        <source>Where it comes from.</source>
        <extracomment>gui/about/model.py</extracomment>
        <translation>它的出處。</translation>
    </message>
    <message>
        <source>Where the requests go; what follows the comma is asked rarely.</source>
        <extracomment>gui/welcome/sources.py</extracomment>
        <translation>請求送往何處；逗號之後的很少被詢問。</translation>
    </message>
    <message>
        <source>Where today's IV30 stands between the least and the largest of the recorded days, at most 252: 0 is the least, 100 the largest. One spike moves it for a year.</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>今日 IV30 位於紀錄日（至多 252 日）最小與最大之間的位置：0 為最小，100 為最大。一次尖峰會影響一年。</translation>
    </message>
    <message>
        <source>Who is asked.</source>
        <extracomment>gui/feeds/columns.py</extracomment>
        <translation>詢問的對象。</translation>
    </message>
    <message>
        <source>Who names this day.</source>
        <extracomment>gui/earnings/columns.py</extracomment>
        <translation>誰提供此日期。</translation>
    </message>
    <message>
        <source>Who said it, and where it stands.</source>
        <extracomment>gui/events/statementmodel.py</extracomment>
        <translation>誰說的，出處何在。</translation>
    </message>
    <message>
        <source>Who says so.</source>
        <extracomment>gui/events/model.py</extracomment>
        <translation>誰這麼說。</translation>
    </message>
    <message>
        <source>Who tells it.</source>
        <extracomment>gui/capex/notes.py</extracomment>
        <translation>誰提供。</translation>
    </message>
    <message>
        <source>Whose it is.</source>
        <extracomment>gui/events/model.py</extracomment>
        <translation>屬於誰。</translation>
    </message>
    <message>
        <source>Whose volatility is compared.</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>比較誰的波動率。</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>gui/commands/command.py</extracomment>
        <translation>視窗</translation>
    </message>
    <message>
        <source>Window managers keep Alt+Shift with arrows for themselves</source>
        <extracomment>gui/keys/refusing.py</extracomment>
        <translation>視窗管理員保留 Alt+Shift 加方向鍵</translation>
    </message>
    <message>
        <source>Without a market value: {symbols}</source>
        <extracomment>gui/movers/tiles.py</extracomment>
        <translation>沒有市值：{symbols}</translation>
    </message>
    <message>
        <source>Workspace</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>工作區</translation>
    </message>
    <message>
        <source>Workspace {name}</source>
        <extracomment>gui/workspace/workspaces.py</extracomment>
        <translation>工作區 {name}</translation>
    </message>
    <message>
        <source>Workspace {name} deleted</source>
        <extracomment>gui/workspace/workspaces.py</extracomment>
        <translation>已刪除工作區 {name}</translation>
    </message>
    <message>
        <source>Workspace {number}, {name}, saved</source>
        <extracomment>gui/workspace/workspaces.py</extracomment>
        <translation>已儲存工作區 {number}，{name}</translation>
    </message>
    <message>
        <source>Writing the history to {folder}</source>
        <extracomment>gui/exporting.py</extracomment>
        <translation>正在將歷史資料寫入 {folder}</translation>
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
        <translation>您已將它關閉。Space 重新開啟。</translation>
    </message>
    <message>
        <source>Your list</source>
        <extracomment>gui/welcome/words.py</extracomment>
        <translation>您的清單</translation>
    </message>
    <message>
        <source>Your list stays; this one is put beside it.</source>
        <extracomment>gui/welcome/sheet.py</extracomment>
        <translation>您的清單保留；這一份放在旁邊。</translation>
    </message>
    <message>
        <source>Your own mark, 1 to 7; each has a colour and its number.</source>
        <extracomment>gui/watchlist/headings.py</extracomment>
        <translation>您自己的標記，1 到 7；各有顏色與編號。</translation>
    </message>
    <message>
        <source>Your own name for the row; without one the source's, grey.</source>
        <extracomment>gui/watchlist/headings.py</extracomment>
        <translation>您為此列取的名稱；沒有時以灰色顯示來源的名稱。</translation>
    </message>
    <message>
        <source>Your own note on the row.</source>
        <extracomment>gui/watchlist/headings.py</extracomment>
        <translation>您對此列的備註。</translation>
    </message>
    <message>
        <source>Your own target price, in the instrument's currency.</source>
        <extracomment>gui/watchlist/headings.py</extracomment>
        <translation>您的目標價，以該商品的貨幣計。</translation>
    </message>
    <message>
        <source>Your own words</source>
        <extracomment>gui/alerts/fields.py</extracomment>
        <translation>您自己的文字</translation>
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
        <translation>縮小</translation>
    </message>
    <message>
        <source>a line needs a symbol</source>
        <extracomment>engine/desk/racelines.py</extracomment>
        <translation>一條線需要一個代號</translation>
    </message>
    <message>
        <source>a name has at most {longest_name} characters</source>
        <extracomment>engine/desk/watchlist/naming.py</extracomment>
        <translation>名稱最多 {longest_name} 個字元</translation>
    </message>
    <message>
        <source>a number</source>
        <extracomment>gui/alerts/fields.py</extracomment>
        <translation>數字</translation>
    </message>
    <message>
        <source>a part of the recording is damaged</source>
        <extracomment>engine/providers/replay/recorded_blocks.py</extracomment>
        <translation>錄製檔的一部分已損壞</translation>
    </message>
    <message>
        <source>a part of the recording is damaged or too large</source>
        <extracomment>engine/providers/replay/recorded_blocks.py</extracomment>
        <translation>錄製檔的一部分已損壞或過大</translation>
    </message>
    <message>
        <source>a part of the recording is unreadable</source>
        <extracomment>engine/providers/replay/recorded_blocks.py</extracomment>
        <translation>錄製檔的一部分無法讀取</translation>
    </message>
    <message>
        <source>a recording of format {version}, which this version cannot read</source>
        <extracomment>engine/providers/replay/recorded_blocks.py</extracomment>
        <translation>格式 {version} 的錄製檔，此版本無法讀取</translation>
    </message>
    <message>
        <source>a single figure, not a range</source>
        <extracomment>engine/desk/dump_statements.py</extracomment>
        <translation>單一數字，而非範圍</translation>
    </message>
    <message>
        <source>a term structure has no closes: let the alert look live</source>
        <extracomment>engine/desk/alerts/looking.py</extracomment>
        <translation>期限結構沒有收盤值：請讓警示即時檢查</translation>
    </message>
    <message>
        <source>a {word} needs two figures of one unit, not {one} and {other}</source>
        <extracomment>engine/desk/alerts/parsing.py</extracomment>
        <translation>{word}需要兩個相同單位的數值，不能是 {one} 與 {other}</translation>
    </message>
    <message>
        <source>about the level of the first quarter; cash</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>約為第一季水準；現金</translation>
    </message>
    <message>
        <source>above</source>
        <extracomment>gui/alerts/fields.py</extracomment>
        <translation>高於</translation>
    </message>
    <message>
        <source>above all</source>
        <extracomment>gui/vol/standing.py</extracomment>
        <translation>高於全部</translation>
    </message>
    <message>
        <source>above every window</source>
        <extracomment>gui/vol/standing.py</extracomment>
        <translation>高於所有視窗</translation>
    </message>
    <message>
        <source>above the year before</source>
        <extracomment>gui/capex/guidance.py</extracomment>
        <translation>高於前一年</translation>
    </message>
    <message>
        <source>above {low}</source>
        <extracomment>gui/vol/standing.py</extracomment>
        <translation>高於 {low}</translation>
    </message>
    <message>
        <source>add own capex of {place}</source>
        <extracomment>engine/desk/ownsteps.py</extracomment>
        <translation>新增 {place} 的自己的資本支出</translation>
    </message>
    <message>
        <source>add section {name}</source>
        <extracomment>engine/desk/watchlist/undo.py</extracomment>
        <translation>新增區段 {name}</translation>
    </message>
    <message>
        <source>add statement of {named}</source>
        <extracomment>engine/desk/ownsteps.py</extracomment>
        <translation>新增 {named} 的陳述</translation>
    </message>
    <message>
        <source>add {lines}</source>
        <extracomment>engine/desk/alerts/steps.py</extracomment>
        <translation>新增 {lines}</translation>
    </message>
    <message>
        <source>add {names}</source>
        <extracomment>engine/desk/watchlist/undo.py</extracomment>
        <translation>新增 {names}</translation>
    </message>
    <message>
        <source>after close</source>
        <extracomment>gui/capex/words.py</extracomment>
        <translation>收盤後</translation>
    </message>
    <message>
        <source>after the close</source>
        <extracomment>gui/charts/price/reading.py</extracomment>
        <translation>收盤後</translation>
    </message>
    <message>
        <source>after {at}</source>
        <extracomment>gui/earnings/telling.py</extracomment>
        <translation>{at} 之後</translation>
    </message>
    <message>
        <source>after {value}</source>
        <extracomment>gui/earnings/telling.py</extracomment>
        <translation>{value} 之後</translation>
    </message>
    <message>
        <source>against {basis}</source>
        <extracomment>gui/charts/price/words.py</extracomment>
        <translation>相對{basis}</translation>
    </message>
    <message>
        <source>alert</source>
        <extracomment>gui/events/words.py</extracomment>
        <translation>警示</translation>
    </message>
    <message>
        <source>alert above</source>
        <extracomment>gui/alerts/levels.py</extracomment>
        <translation>警示：高於</translation>
    </message>
    <message>
        <source>alert below</source>
        <extracomment>gui/alerts/levels.py</extracomment>
        <translation>警示：低於</translation>
    </message>
    <message>
        <source>alert crossing</source>
        <extracomment>gui/alerts/levels.py</extracomment>
        <translation>警示：交叉</translation>
    </message>
    <message>
        <source>alert crossing down</source>
        <extracomment>gui/alerts/levels.py</extracomment>
        <translation>警示：向下交叉</translation>
    </message>
    <message>
        <source>alert crossing up</source>
        <extracomment>gui/alerts/levels.py</extracomment>
        <translation>警示：向上交叉</translation>
    </message>
    <message>
        <source>alert {id}</source>
        <extracomment>engine/alerting.py</extracomment>
        <translation>alert {id}</translation>
    </message>
    <message>
        <source>alert {lines}</source>
        <extracomment>engine/desk/alerts/steps.py</extracomment>
        <translation>警示 {lines}</translation>
    </message>
    <message>
        <source>alias</source>
        <extracomment>engine/desk/undo.py</extracomment>
        <translation>別名</translation>
    </message>
    <message>
        <source>all sources off</source>
        <extracomment>gui/statusbar.py</extracomment>
        <translation>所有來源已關閉</translation>
    </message>
    <message>
        <source>already in the list: {what}</source>
        <extracomment>gui/watchlist/clipping.py</extracomment>
        <translation>已在清單中：{what}</translation>
    </message>
    <message>
        <source>and the figure now</source>
        <extracomment>engine/desk/volstanding.py</extracomment>
        <translation>與目前的數值</translation>
    </message>
    <message>
        <source>and what is changed here lasts until the exit.</source>
        <extracomment>engine/files.py</extracomment>
        <translation>在此所作的變更只保留到結束為止。</translation>
    </message>
    <message>
        <source>another figure</source>
        <extracomment>gui/alerts/fields.py</extracomment>
        <translation>另一個數值</translation>
    </message>
    <message>
        <source>another program keeps it open for reading</source>
        <extracomment>engine/desk/history/database.py</extracomment>
        <translation>另一程式正開著它讀取</translation>
    </message>
    <message>
        <source>answered</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>已答覆</translation>
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
        <translation>任一清單</translation>
    </message>
    <message>
        <source>any source</source>
        <extracomment>gui/alerts/fields.py</extracomment>
        <translation>任一來源</translation>
    </message>
    <message>
        <source>armed</source>
        <extracomment>gui/alerts/words.py</extracomment>
        <translation>待命</translation>
    </message>
    <message>
        <source>armed: would fire; fired: not back by its band yet; waiting: a value is stale or missing; snoozed; off; expired.</source>
        <extracomment>gui/alerts/model.py</extracomment>
        <translation>待命：會觸發；已觸發：尚未回到回檔帶之外；等待：有數值過舊或缺少；暫緩；關閉；到期。</translation>
    </message>
    <message>
        <source>as fast as possible</source>
        <extracomment>gui/replaybar.py</extracomment>
        <translation>盡快</translation>
    </message>
    <message>
        <source>as first filed, not restated</source>
        <extracomment>engine/desk/dump_capex.py</extracomment>
        <translation>依首次申報，未重編</translation>
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
        <translation>如所儲存，未計報價</translation>
    </message>
    <message>
        <source>as typed</source>
        <extracomment>gui/symbolsearch.py</extracomment>
        <translation>依所輸入</translation>
    </message>
    <message>
        <source>as typed, no source knows it</source>
        <extracomment>gui/symbolsearch.py</extracomment>
        <translation>如輸入，沒有來源認得</translation>
    </message>
    <message>
        <source>at risk: none, {why}</source>
        <extracomment>gui/earnings/words.py</extracomment>
        <translation>風險市值：無，{why}</translation>
    </message>
    <message>
        <source>at the close of {date}</source>
        <extracomment>engine/desk/race.py</extracomment>
        <translation>{date} 收盤時</translation>
    </message>
    <message>
        <source>at the money</source>
        <extracomment>gui/vol/historyplot.py</extracomment>
        <translation>價平</translation>
    </message>
    <message>
        <source>at {at} UTC, {date}</source>
        <extracomment>engine/desk/race.py</extracomment>
        <translation>{date} {at} UTC</translation>
    </message>
    <message>
        <source>at-the-money volatility of the expiries around 30 days</source>
        <extracomment>engine/desk/volstanding.py</extracomment>
        <translation>30 日前後到期日的價平波動率</translation>
    </message>
    <message>
        <source>at-the-money volatility of the expiry of {date}</source>
        <extracomment>engine/desk/volevent.py</extracomment>
        <translation>{date} 到期的價平波動率</translation>
    </message>
    <message>
        <source>at-the-money volatility of {known} expiries</source>
        <extracomment>engine/desk/volchain.py</extracomment>
        <translation>{known} 個到期日的價平波動率</translation>
    </message>
    <message>
        <source>at-the-money volatility of {known} expiry</source>
        <extracomment>engine/desk/volchain.py</extracomment>
        <translation>{known} 個到期日的價平波動率</translation>
    </message>
    <message>
        <source>band {band}</source>
        <extracomment>engine/desk/alerts/writing.py</extracomment>
        <translation>回檔帶 {band}</translation>
    </message>
    <message>
        <source>band: least to largest of {n} days</source>
        <extracomment>gui/vol/historyplot.py</extracomment>
        <translation>帶狀：{n} 日的最小到最大</translation>
    </message>
    <message>
        <source>bands: {bands}</source>
        <extracomment>gui/vol/coneplot.py</extracomment>
        <translation>帶狀：{bands}</translation>
    </message>
    <message>
        <source>bar before {later} rejected</source>
        <extracomment>engine/desk/bars.py</extracomment>
        <translation>{later} 之前的 K 線已剔除</translation>
    </message>
    <message>
        <source>bars, √ scale</source>
        <extracomment>gui/vol/coneplot.py</extracomment>
        <translation>K 線數，√ 刻度</translation>
    </message>
    <message>
        <source>before open</source>
        <extracomment>gui/capex/words.py</extracomment>
        <translation>開盤前</translation>
    </message>
    <message>
        <source>before or after the session</source>
        <extracomment>gui/watchlist/tips.py</extracomment>
        <translation>盤前或盤後</translation>
    </message>
    <message>
        <source>before the open</source>
        <extracomment>gui/charts/price/reading.py</extracomment>
        <translation>開盤前</translation>
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
        <translation>低於</translation>
    </message>
    <message>
        <source>below all</source>
        <extracomment>gui/vol/standing.py</extracomment>
        <translation>低於全部</translation>
    </message>
    <message>
        <source>below every window</source>
        <extracomment>gui/vol/standing.py</extracomment>
        <translation>低於所有視窗</translation>
    </message>
    <message>
        <source>below {high}</source>
        <extracomment>gui/vol/standing.py</extracomment>
        <translation>低於 {high}</translation>
    </message>
    <message>
        <source>between {low} and {high}</source>
        <extracomment>gui/vol/standing.py</extracomment>
        <translation>介於 {low} 與 {high}</translation>
    </message>
    <message>
        <source>beyond 2,000 rows, left out: {count}</source>
        <extracomment>gui/watchlist/clipping.py</extracomment>
        <translation>超過 2,000 列而略去：{count}</translation>
    </message>
    <message>
        <source>bid above ask</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation>買價高於賣價</translation>
    </message>
    <message>
        <source>big tech</source>
        <extracomment>engine/desk/watchlist/presets.py</extracomment>
        <translation>大型科技股</translation>
    </message>
    <message>
        <source>bn</source>
        <extracomment>gui/format.py</extracomment>
        <translation>十億</translation>
    </message>
    <message>
        <source>bn US$</source>
        <extracomment>gui/capex/cells.py</extracomment>
        <translation>十億美元</translation>
    </message>
    <message>
        <source>bn US$, at the rate each filing prints</source>
        <extracomment>gui/capex/measures.py</extracomment>
        <translation>十億美元，按各申報文件所載匯率</translation>
    </message>
    <message>
        <source>bn of the company's currency</source>
        <extracomment>gui/capex/measures.py</extracomment>
        <translation>公司貨幣的十億</translation>
    </message>
    <message>
        <source>bn {currency}</source>
        <extracomment>gui/capex/measures.py</extracomment>
        <translation>十億 {currency}</translation>
    </message>
    <message>
        <source>body over {body_cap} MB</source>
        <extracomment>engine/providers/ccxtdoor.py</extracomment>
        <translation>內容超過 {body_cap} MB</translation>
    </message>
    <message>
        <source>both last live at {at} UTC on {day}</source>
        <extracomment>engine/desk/race.py</extracomment>
        <translation>兩者最後同時即時於 {day} {at} UTC</translation>
    </message>
    <message>
        <source>broken</source>
        <extracomment>gui/feeds/words.py</extracomment>
        <translation>故障</translation>
    </message>
    <message>
        <source>by another definition a year before</source>
        <extracomment>engine/desk/capex.py</extracomment>
        <translation>前一年為另一種定義</translation>
    </message>
    <message>
        <source>by closes</source>
        <extracomment>gui/race/marking.py</extracomment>
        <translation>依收盤</translation>
    </message>
    <message>
        <source>by live figures</source>
        <extracomment>gui/race/marking.py</extracomment>
        <translation>依即時數值</translation>
    </message>
    <message>
        <source>by {day}</source>
        <extracomment>gui/earnings/model.py</extracomment>
        <translation>最遲 {day}</translation>
    </message>
    <message>
        <source>call</source>
        <extracomment>gui/vol/smileplot.py</extracomment>
        <translation>買權</translation>
    </message>
    <message>
        <source>calls {size} over puts</source>
        <extracomment>gui/vol/smileplot.py</extracomment>
        <translation>買權比賣權高 {size}</translation>
    </message>
    <message>
        <source>cancelled</source>
        <extracomment>engine/feed/gate.py</extracomment>
        <translation>已取消</translation>
    </message>
    <message>
        <source>cap change</source>
        <extracomment>engine/model/alert.py</extracomment>
        <translation>市值變動</translation>
    </message>
    <message>
        <source>capex</source>
        <extracomment>gui/capex/words.py</extracomment>
        <translation>資本支出</translation>
    </message>
    <message>
        <source>capex and revenue</source>
        <extracomment>engine/feed/lines.py</extracomment>
        <translation>資本支出與營收</translation>
    </message>
    <message>
        <source>capex incl. finance leases</source>
        <extracomment>resources/reference/guidance.csv</extracomment>
        <translation>資本支出，含融資租賃</translation>
    </message>
    <message>
        <source>capex incl. finance-lease principal</source>
        <extracomment>resources/reference/guidance.csv</extracomment>
        <translation>資本支出，含融資租賃本金</translation>
    </message>
    <message>
        <source>capex {share} % of it</source>
        <extracomment>gui/capex/words.py</extracomment>
        <translation>資本支出占其 {share} %</translation>
    </message>
    <message>
        <source>capital budget</source>
        <extracomment>resources/reference/guidance.csv</extracomment>
        <translation>資本預算</translation>
    </message>
    <message>
        <source>cash PP&amp;E</source>
        <extracomment>gui/capex/cells.py</extracomment>
        <translation>現金購置不動產、廠房及設備</translation>
    </message>
    <message>
        <source>cash PP&amp;E and other productive assets</source>
        <extracomment>engine/model/capex.py</extracomment>
        <translation>現金購置不動產、廠房及設備與其他生產性資產</translation>
    </message>
    <message>
        <source>cash capex</source>
        <extracomment>resources/reference/guidance.csv</extracomment>
        <translation>現金資本支出</translation>
    </message>
    <message>
        <source>cash capital expenditure</source>
        <extracomment>engine/model/capex.py</extracomment>
        <translation>現金資本支出</translation>
    </message>
    <message>
        <source>cash {change} % y/y</source>
        <extracomment>gui/capex/words.py</extracomment>
        <translation>現金 {change} % 年增</translation>
    </message>
    <message>
        <source>certificate refused</source>
        <extracomment>engine/errors.py</extracomment>
        <translation>憑證被拒</translation>
    </message>
    <message>
        <source>chain has a single strike</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation>選擇權鏈只有一個履約價</translation>
    </message>
    <message>
        <source>chain has calls or puts only</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation>選擇權鏈只有買權或只有賣權</translation>
    </message>
    <message>
        <source>chain of {date} {as_of} UTC</source>
        <extracomment>engine/desk/volinputs.py</extracomment>
        <translation>{date} {as_of} UTC 的選擇權鏈</translation>
    </message>
    <message>
        <source>change</source>
        <extracomment>gui/watchlist/tips.py</extracomment>
        <translation>漲跌</translation>
    </message>
    <message>
        <source>change (%)</source>
        <extracomment>engine/desk/watchlist/exporting.py</extracomment>
        <translation>change (%)</translation>
    </message>
    <message>
        <source>change in sigma of the day</source>
        <extracomment>gui/watchlist/tips.py</extracomment>
        <translation>當日漲跌（標準差）</translation>
    </message>
    <message>
        <source>change of market value</source>
        <extracomment>gui/movers/measures.py</extracomment>
        <translation>市值變動</translation>
    </message>
    <message>
        <source>change outside the session</source>
        <extracomment>gui/watchlist/tips.py</extracomment>
        <translation>盤前盤後漲跌</translation>
    </message>
    <message>
        <source>close</source>
        <extracomment>gui/charts/drawn.py</extracomment>
        <translation>收盤</translation>
    </message>
    <message>
        <source>close of 67.63 on 22 July, hourly high of 68.62 on 23 July</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>7 月 22 日收盤 67.63，7 月 23 日小時高點 68.62</translation>
    </message>
    <message>
        <source>close of {day}</source>
        <extracomment>engine/desk/alerts/looking.py</extracomment>
        <translation>{day} 收盤</translation>
    </message>
    <message>
        <source>close-to-close</source>
        <extracomment>engine/desk/estimators</extracomment>
        <translation>收盤對收盤</translation>
    </message>
    <message>
        <source>closes</source>
        <extracomment>gui/alerts/words.py</extracomment>
        <translation>收盤</translation>
    </message>
    <message>
        <source>closes of {day}</source>
        <extracomment>engine/desk/race.py</extracomment>
        <translation>{day} 的收盤</translation>
    </message>
    <message>
        <source>company press release</source>
        <extracomment>engine/desk/guidance.py</extracomment>
        <translation>公司新聞稿</translation>
    </message>
    <message>
        <source>computed from</source>
        <extracomment>engine/desk/freshness.py</extracomment>
        <translation>計算自</translation>
    </message>
    <message>
        <source>computed from the next session on</source>
        <extracomment>engine/desk/rows.py</extracomment>
        <translation>自下一交易日起計算</translation>
    </message>
    <message>
        <source>computed from {source}</source>
        <extracomment>engine/desk/rows.py</extracomment>
        <translation>由 {source} 計算</translation>
    </message>
    <message>
        <source>confirmed</source>
        <extracomment>engine/model/earnings.py</extracomment>
        <translation>已確認</translation>
    </message>
    <message>
        <source>connection lost</source>
        <extracomment>engine/providers/ccxtdoor.py</extracomment>
        <translation>連線中斷</translation>
    </message>
    <message>
        <source>contains a blank</source>
        <extracomment>engine/desk/watchlist/symbol.py</extracomment>
        <translation>含有空白</translation>
    </message>
    <message>
        <source>contains a control character ({point})</source>
        <extracomment>engine/desk/watchlist/symbol.py</extracomment>
        <translation>含有控制字元（{point}）</translation>
    </message>
    <message>
        <source>contains a control or invisible character</source>
        <extracomment>engine/desk/watchlist/naming.py</extracomment>
        <translation>含有控制或不可見字元</translation>
    </message>
    <message>
        <source>contains a sign that no symbol has ({point})</source>
        <extracomment>engine/desk/watchlist/symbol.py</extracomment>
        <translation>含有代號不會有的符號（{point}）</translation>
    </message>
    <message>
        <source>contains an invisible character ({point})</source>
        <extracomment>engine/desk/watchlist/symbol.py</extracomment>
        <translation>含有不可見字元（{point}）</translation>
    </message>
    <message>
        <source>contains {path}, which separates folders</source>
        <extracomment>engine/desk/watchlist/naming.py</extracomment>
        <translation>含有分隔資料夾的 {path}</translation>
    </message>
    <message>
        <source>cooldown {cooldown_s}</source>
        <extracomment>engine/desk/alerts/writing.py</extracomment>
        <translation>間隔 {cooldown_s}</translation>
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
        <translation>波動率回落 {value}</translation>
    </message>
    <message>
        <source>crypto</source>
        <extracomment>engine/model/instrument.py</extracomment>
        <translation>加密貨幣</translation>
    </message>
    <message>
        <source>cut short</source>
        <extracomment>gui/recording/model.py</extracomment>
        <translation>被截斷</translation>
    </message>
    <message>
        <source>cut {names}</source>
        <extracomment>engine/desk/watchlist/undo.py</extracomment>
        <translation>剪下 {names}</translation>
    </message>
    <message>
        <source>d</source>
        <extracomment>gui/alerts/words.py</extracomment>
        <translation>天</translation>
    </message>
    <message>
        <source>daily bar</source>
        <extracomment>engine/desk/realized.py</extracomment>
        <translation>日 K 線</translation>
    </message>
    <message>
        <source>daily bars</source>
        <extracomment>gui/charts/price/catalogue.py</extracomment>
        <translation>日 K 線</translation>
    </message>
    <message>
        <source>damaged at {after} UTC, ends there</source>
        <extracomment>engine/providers/replay/recorded.py</extracomment>
        <translation>損壞於 {after} UTC，到此為止</translation>
    </message>
    <message>
        <source>damaged at {after} UTC, goes on at {until}</source>
        <extracomment>engine/providers/replay/recorded.py</extracomment>
        <translation>損壞於 {after} UTC，自 {until} 繼續</translation>
    </message>
    <message>
        <source>damaged at {time}</source>
        <extracomment>gui/recording/model.py</extracomment>
        <translation>{time} 處損壞</translation>
    </message>
    <message>
        <source>damaged, nothing of it can be played</source>
        <extracomment>engine/providers/replay/recorded_list.py</extracomment>
        <translation>已損壞，全部無法播放</translation>
    </message>
    <message>
        <source>dashed {middle}: median</source>
        <extracomment>gui/race/gap.py</extracomment>
        <translation>虛線 {middle}：中位數</translation>
    </message>
    <message>
        <source>data-center GPU revenue (not capex)</source>
        <extracomment>resources/reference/guidance.csv</extracomment>
        <translation>資料中心 GPU 營收（非資本支出）</translation>
    </message>
    <message>
        <source>date</source>
        <extracomment>gui/events/words.py</extracomment>
        <translation>日期</translation>
    </message>
    <message>
        <source>date changed</source>
        <extracomment>engine/desk/alerts/parsing.py</extracomment>
        <translation>日期變更</translation>
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
        <translation>日期如預期：{source}</translation>
    </message>
    <message>
        <source>day unknown</source>
        <extracomment>gui/capex/guidance.py</extracomment>
        <translation>日期不明</translation>
    </message>
    <message>
        <source>days missing in the window</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation>視窗內缺少日數</translation>
    </message>
    <message>
        <source>days, √ scale</source>
        <extracomment>gui/vol/forecastplot.py</extracomment>
        <translation>天數，√ 刻度</translation>
    </message>
    <message>
        <source>delayed</source>
        <extracomment>gui/charts/held.py</extracomment>
        <translation>延遲</translation>
    </message>
    <message>
        <source>delayed {time}</source>
        <extracomment>gui/alerts/logmodel.py</extracomment>
        <translation>延遲 {time}</translation>
    </message>
    <message>
        <source>delete</source>
        <extracomment>gui/charts/tools.py</extracomment>
        <translation>刪除</translation>
    </message>
    <message>
        <source>delete list {name}</source>
        <extracomment>engine/desk/watchlist/undo.py</extracomment>
        <translation>刪除清單 {name}</translation>
    </message>
    <message>
        <source>desktop</source>
        <extracomment>gui/alerts/words.py</extracomment>
        <translation>桌面</translation>
    </message>
    <message>
        <source>different estimators</source>
        <extracomment>engine/desk/racewords.py</extracomment>
        <translation>不同的估計量</translation>
    </message>
    <message>
        <source>differs</source>
        <extracomment>gui/events/words.py</extracomment>
        <translation>有出入</translation>
    </message>
    <message>
        <source>discount</source>
        <extracomment>gui/vol/forecastplot.py</extracomment>
        <translation>折價</translation>
    </message>
    <message>
        <source>does not apply to this instrument</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation>不適用於此商品</translation>
    </message>
    <message>
        <source>down</source>
        <extracomment>gui/feeds/words.py</extracomment>
        <translation>跌</translation>
    </message>
    <message>
        <source>draw</source>
        <extracomment>gui/charts/tools.py</extracomment>
        <translation>繪圖</translation>
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
        <translation>24 小時內財報</translation>
    </message>
    <message>
        <source>edit alert {line}</source>
        <extracomment>engine/desk/alerts/steps.py</extracomment>
        <translation>編輯警示 {line}</translation>
    </message>
    <message>
        <source>edit own capex of {place}</source>
        <extracomment>engine/desk/ownsteps.py</extracomment>
        <translation>編輯 {place} 的自己的資本支出</translation>
    </message>
    <message>
        <source>edit statement of {named}</source>
        <extracomment>engine/desk/ownsteps.py</extracomment>
        <translation>編輯 {named} 的陳述</translation>
    </message>
    <message>
        <source>edit {what} of {name}</source>
        <extracomment>engine/desk/watchlist/undo.py</extracomment>
        <translation>編輯 {name} 的{what}</translation>
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
        <translation>清空清單 {name}</translation>
    </message>
    <message>
        <source>empty or binary</source>
        <extracomment>engine/settings.py</extracomment>
        <translation>空白或二進位</translation>
    </message>
    <message>
        <source>empty quote</source>
        <extracomment>engine/desk/prices.py</extracomment>
        <translation>空的報價</translation>
    </message>
    <message>
        <source>empty reply</source>
        <extracomment>engine/desk/store.py</extracomment>
        <translation>空的回應</translation>
    </message>
    <message>
        <source>entry refused</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation>拒絕進入</translation>
    </message>
    <message>
        <source>equity</source>
        <extracomment>engine/model/instrument.py</extracomment>
        <translation>股票</translation>
    </message>
    <message>
        <source>estimated</source>
        <extracomment>engine/model/earnings.py</extracomment>
        <translation>估計</translation>
    </message>
    <message>
        <source>etf</source>
        <extracomment>engine/model/instrument.py</extracomment>
        <translation>ETF</translation>
    </message>
    <message>
        <source>every bar of {label} is impossible</source>
        <extracomment>engine/providers/bars.py</extracomment>
        <translation>{label} 的每根 K 線都不合理</translation>
    </message>
    <message>
        <source>every bid is zero</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation>所有買價皆為零</translation>
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
        <translation>預期約在 {day}，已過；沒有來源提供更多</translation>
    </message>
    <message>
        <source>expected {value}</source>
        <extracomment>gui/earnings/telling.py</extracomment>
        <translation>預估 {value}</translation>
    </message>
    <message>
        <source>expired</source>
        <extracomment>gui/alerts/words.py</extracomment>
        <translation>已到期</translation>
    </message>
    <message>
        <source>expiries beyond the windows: {n}</source>
        <extracomment>gui/vol/coneplot.py</extracomment>
        <translation>視窗之外的到期日：{n}</translation>
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
        <translation>外推：沒有到期日對夾住 30 日</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>gui/alerts/logmodel.py</extracomment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>feed down</source>
        <extracomment>engine/desk/alerts/parsing.py</extracomment>
        <translation>資料來源中斷</translation>
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
        <translation>申報於 {day}</translation>
    </message>
    <message>
        <source>fired</source>
        <extracomment>gui/alerts/words.py</extracomment>
        <translation>已觸發</translation>
    </message>
    <message>
        <source>fires now</source>
        <extracomment>gui/alerts/values.py</extracomment>
        <translation>現在觸發</translation>
    </message>
    <message>
        <source>fires when it crosses: it is there now</source>
        <extracomment>gui/alerts/values.py</extracomment>
        <translation>交叉時觸發：現在正好相等</translation>
    </message>
    <message>
        <source>fires when it crosses: {here}</source>
        <extracomment>gui/alerts/values.py</extracomment>
        <translation>交叉時觸發：{here}</translation>
    </message>
    <message>
        <source>fires {apart} higher</source>
        <extracomment>gui/alerts/values.py</extracomment>
        <translation>再高 {apart} 觸發</translation>
    </message>
    <message>
        <source>fires {apart} lower</source>
        <extracomment>gui/alerts/values.py</extracomment>
        <translation>再低 {apart} 觸發</translation>
    </message>
    <message>
        <source>first figure of the chain</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>此系列的第一個數字</translation>
    </message>
    <message>
        <source>first filed as {value}</source>
        <extracomment>gui/capex/words.py</extracomment>
        <translation>首次申報為 {value}</translation>
    </message>
    <message>
        <source>first known here</source>
        <extracomment>engine/desk/guidance.py</extracomment>
        <translation>此處最早所知</translation>
    </message>
    <message>
        <source>first line missing</source>
        <extracomment>engine/listfiles.py</extracomment>
        <translation>缺少第一行</translation>
    </message>
    <message>
        <source>fiscal quarter</source>
        <extracomment>gui/earnings/missing.py</extracomment>
        <translation>財務季度</translation>
    </message>
    <message>
        <source>fiscal quarter to {text}</source>
        <extracomment>engine/providers/nasdaq/calendar.py</extracomment>
        <translation>會計季度至 {text}</translation>
    </message>
    <message>
        <source>fit</source>
        <extracomment>gui/vol/smileplot.py</extracomment>
        <translation>擬合</translation>
    </message>
    <message>
        <source>flag</source>
        <extracomment>engine/desk/undo.py</extracomment>
        <translation>旗標</translation>
    </message>
    <message>
        <source>flag {names}</source>
        <extracomment>engine/desk/watchlist/undo.py</extracomment>
        <translation>標記 {names}</translation>
    </message>
    <message>
        <source>flag {number}</source>
        <extracomment>gui/watchlist/reading.py</extracomment>
        <translation>旗標 {number}</translation>
    </message>
    <message>
        <source>folded</source>
        <extracomment>gui/tables/saying.py</extracomment>
        <translation>已摺疊</translation>
    </message>
    <message>
        <source>forward</source>
        <extracomment>gui/vol/termplot.py</extracomment>
        <translation>遠期價</translation>
    </message>
    <message>
        <source>fourth</source>
        <extracomment>engine/desk/finding.py</extracomment>
        <translation>四</translation>
    </message>
    <message>
        <source>frame over {frame_cap} MiB</source>
        <extracomment>engine/providers/socket.py</extracomment>
        <translation>訊框超過 {frame_cap} MiB</translation>
    </message>
    <message>
        <source>frozen</source>
        <extracomment>gui/charts/held.py</extracomment>
        <translation>凍結</translation>
    </message>
    <message>
        <source>frozen: the last good figure, kept until the market gives a new one</source>
        <extracomment>gui/tables/cell.py</extracomment>
        <translation>凍結：保留最後的良好數值，直到市場給出新的</translation>
    </message>
    <message>
        <source>future</source>
        <extracomment>engine/model/instrument.py</extracomment>
        <translation>期貨</translation>
    </message>
    <message>
        <source>fx</source>
        <extracomment>engine/model/instrument.py</extracomment>
        <translation>外匯</translation>
    </message>
    <message>
        <source>given up</source>
        <extracomment>engine/feed/streamsession.py</extracomment>
        <translation>已放棄</translation>
    </message>
    <message>
        <source>group {place} of {all}</source>
        <extracomment>gui/movers/pane.py</extracomment>
        <translation>第 {place} 組，共 {all} 組</translation>
    </message>
    <message>
        <source>h</source>
        <extracomment>gui/alerts/fields.py</extracomment>
        <translation>小時</translation>
    </message>
    <message>
        <source>has no name before or host after @</source>
        <extracomment>engine/settings.py</extracomment>
        <translation>@ 前沒有名稱或 @ 後沒有主機</translation>
    </message>
    <message>
        <source>headline {change} % y/y</source>
        <extracomment>gui/capex/words.py</extracomment>
        <translation>公布值 {change} % 年增</translation>
    </message>
    <message>
        <source>headlined by another definition a year before</source>
        <extracomment>engine/desk/capex.py</extracomment>
        <translation>一年前的標題數字採用另一定義</translation>
    </message>
    <message>
        <source>held back a price of {price}</source>
        <extracomment>engine/desk/prices.py</extracomment>
        <translation>保留了價格 {price} 未採用</translation>
    </message>
    <message>
        <source>hidden</source>
        <extracomment>gui/watchlist/columnsheet.py</extracomment>
        <translation>隱藏</translation>
    </message>
    <message>
        <source>high</source>
        <extracomment>gui/charts/drawn.py</extracomment>
        <translation>高</translation>
    </message>
    <message>
        <source>high end left open</source>
        <extracomment>engine/desk/guidance.py</extracomment>
        <translation>上限未設</translation>
    </message>
    <message>
        <source>holds a blank or a character an address cannot have</source>
        <extracomment>engine/settings.py</extracomment>
        <translation>含有空白或地址不能有的字元</translation>
    </message>
    <message>
        <source>holds a sign that cannot be seen</source>
        <extracomment>gui/watchlist/cellrules.py</extracomment>
        <translation>含有看不見的字元</translation>
    </message>
    <message>
        <source>holds nothing to play</source>
        <extracomment>engine/providers/replay/recorded.py</extracomment>
        <translation>沒有可播放的內容</translation>
    </message>
    <message>
        <source>horizontal line</source>
        <extracomment>gui/charts/tools.py</extracomment>
        <translation>水平線</translation>
    </message>
    <message>
        <source>hour of the report</source>
        <extracomment>gui/earnings/missing.py</extracomment>
        <translation>財報的時刻</translation>
    </message>
    <message>
        <source>hour unknown</source>
        <extracomment>gui/capex/words.py</extracomment>
        <translation>時段不明</translation>
    </message>
    <message>
        <source>hourly low of 48.54 and close of 48.73 on 31 July</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>7 月 31 日小時低點 48.54、收盤 48.73</translation>
    </message>
    <message>
        <source>hundred m (Chinese)</source>
        <extracomment>gui/format.py</extracomment>
        <translation>億</translation>
    </message>
    <message>
        <source>iCalendar, the reports as shown</source>
        <extracomment>gui/earnings/control.py</extracomment>
        <translation>iCalendar，如所示的財報</translation>
    </message>
    <message>
        <source>idle</source>
        <extracomment>gui/feeds/words.py</extracomment>
        <translation>閒置</translation>
    </message>
    <message>
        <source>implied</source>
        <extracomment>gui/vol/coneplot.py</extracomment>
        <translation>隱含</translation>
    </message>
    <message>
        <source>implied move</source>
        <extracomment>engine/model/alert.py</extracomment>
        <translation>隱含漲跌幅</translation>
    </message>
    <message>
        <source>implied move (%)</source>
        <extracomment>engine/desk/watchlist/exporting.py</extracomment>
        <translation>implied move (%)</translation>
    </message>
    <message>
        <source>implied volatility at the money</source>
        <extracomment>engine/desk/volsheet.py</extracomment>
        <translation>價平隱含波動率</translation>
    </message>
    <message>
        <source>implied volatility missing</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation>缺少隱含波動率</translation>
    </message>
    <message>
        <source>implied volatility outside 1% to 300%</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation>隱含波動率超出 1% 到 300%</translation>
    </message>
    <message>
        <source>implied, 30 days, at the money</source>
        <extracomment>gui/race/picking.py</extracomment>
        <translation>隱含，30 日，價平</translation>
    </message>
    <message>
        <source>implied, 30 days, strip as DVOL</source>
        <extracomment>gui/race/picking.py</extracomment>
        <translation>隱含，30 日，DVOL 式組合</translation>
    </message>
    <message>
        <source>implied, 30 days, strip as the VIX</source>
        <extracomment>gui/race/picking.py</extracomment>
        <translation>隱含，30 日，VIX 式組合</translation>
    </message>
    <message>
        <source>import 1 symbol from {file}</source>
        <extracomment>engine/desk/watchlist/undo.py</extracomment>
        <translation>從 {file} 匯入 1 個代號</translation>
    </message>
    <message>
        <source>import {count} symbols from {file}</source>
        <extracomment>engine/desk/watchlist/undo.py</extracomment>
        <translation>從 {file} 匯入 {count} 個代號</translation>
    </message>
    <message>
        <source>impossible answer</source>
        <extracomment>engine/desk/rows.py</extracomment>
        <translation>不合理的回應</translation>
    </message>
    <message>
        <source>impossible bar</source>
        <extracomment>engine/desk/rows.py</extracomment>
        <translation>不合理的 K 線</translation>
    </message>
    <message>
        <source>impossible price rejected</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation>已剔除不合理的價格</translation>
    </message>
    <message>
        <source>in 24h</source>
        <extracomment>engine/desk/alerts/parsing.py</extracomment>
        <translation>24 小時內</translation>
    </message>
    <message>
        <source>in 2d</source>
        <extracomment>engine/desk/alerts/parsing.py</extracomment>
        <translation>2 天內</translation>
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
        <translation>以{basis}的日數計</translation>
    </message>
    <message>
        <source>in it: {symbols}</source>
        <extracomment>gui/capex/words.py</extracomment>
        <translation>包含：{symbols}</translation>
    </message>
    <message>
        <source>in market hours</source>
        <extracomment>gui/watchlist/tips.py</extracomment>
        <translation>盤中</translation>
    </message>
    <message>
        <source>in session</source>
        <extracomment>gui/capex/words.py</extracomment>
        <translation>盤中</translation>
    </message>
    <message>
        <source>in the replay</source>
        <extracomment>gui/alerts/popup.py</extracomment>
        <translation>重播中</translation>
    </message>
    <message>
        <source>in the session</source>
        <extracomment>engine/desk/board.py</extracomment>
        <translation>交易時段中</translation>
    </message>
    <message>
        <source>in {age}</source>
        <extracomment>gui/feeds/model.py</extracomment>
        <translation>{age}後</translation>
    </message>
    <message>
        <source>in {own} line {line}</source>
        <extracomment>engine/crashes.py</extracomment>
        <translation>於 {own} 第 {line} 行</translation>
    </message>
    <message>
        <source>in {time}</source>
        <extracomment>gui/alerts/fields.py</extracomment>
        <translation>{time}後</translation>
    </message>
    <message>
        <source>incl. principal payments on finance leases</source>
        <extracomment>engine/model/capex.py</extracomment>
        <translation>含融資租賃本金償付</translation>
    </message>
    <message>
        <source>index</source>
        <extracomment>engine/model/instrument.py</extracomment>
        <translation>指數</translation>
    </message>
    <message>
        <source>input p99 {late} ms</source>
        <extracomment>gui/probes.py</extracomment>
        <translation>輸入 p99 {late} ms</translation>
    </message>
    <message>
        <source>internal error ({error}), see the log</source>
        <extracomment>engine/feed/judgement.py</extracomment>
        <translation>內部錯誤（{error}），請見日誌</translation>
    </message>
    <message>
        <source>internal error ({stumbled_over}), see the log</source>
        <extracomment>engine/feed/health.py</extracomment>
        <translation>內部錯誤（{stumbled_over}），請見日誌</translation>
    </message>
    <message>
        <source>intraday bars</source>
        <extracomment>engine/feed/lines.py</extracomment>
        <translation>盤中 K 線</translation>
    </message>
    <message>
        <source>is damaged, nothing of it can be played</source>
        <extracomment>engine/providers/replay/recorded.py</extracomment>
        <translation>已損壞，全部無法播放</translation>
    </message>
    <message>
        <source>it is being played</source>
        <extracomment>engine/recordings.py</extracomment>
        <translation>正在播放</translation>
    </message>
    <message>
        <source>it is being written</source>
        <extracomment>engine/recordings.py</extracomment>
        <translation>正在寫入</translation>
    </message>
    <message>
        <source>it is kept until the exit only</source>
        <extracomment>engine/desk/history/database.py</extracomment>
        <translation>只保留到程式結束</translation>
    </message>
    <message>
        <source>it must first be on the other side</source>
        <extracomment>engine/desk/alerts/watch.py</extracomment>
        <translation>必須先到另一側</translation>
    </message>
    <message>
        <source>it waits for the end of its snooze or cooldown</source>
        <extracomment>engine/desk/alerts/watch.py</extracomment>
        <translation>等待暫緩或間隔結束</translation>
    </message>
    <message>
        <source>it was damaged</source>
        <extracomment>engine/desk/history/opening.py</extracomment>
        <translation>它已損壞</translation>
    </message>
    <message>
        <source>it was damaged: {error}</source>
        <extracomment>engine/desk/history/opening.py</extracomment>
        <translation>它已損壞：{error}</translation>
    </message>
    <message>
        <source>it was empty</source>
        <extracomment>engine/desk/history/opening.py</extracomment>
        <translation>它是空的</translation>
    </message>
    <message>
        <source>it was to fire once, and has</source>
        <extracomment>engine/desk/alerts/watch.py</extracomment>
        <translation>只觸發一次，已觸發</translation>
    </message>
    <message>
        <source>its end is over already: it would never fire</source>
        <extracomment>engine/desk/alerts/sense.py</extracomment>
        <translation>期限已經過了：它永遠不會觸發</translation>
    </message>
    <message>
        <source>its fiscal year is not known</source>
        <extracomment>engine/desk/earningsrows.py</extracomment>
        <translation>不知其會計年度</translation>
    </message>
    <message>
        <source>iv percentile</source>
        <extracomment>engine/model/alert.py</extracomment>
        <translation>IV 百分位</translation>
    </message>
    <message>
        <source>iv rank</source>
        <extracomment>engine/model/alert.py</extracomment>
        <translation>IV 位階</translation>
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
        <translation>已保留為 {aside}</translation>
    </message>
    <message>
        <source>larger than 4 MB</source>
        <extracomment>engine/listfiles.py</extracomment>
        <translation>超過 4 MB</translation>
    </message>
    <message>
        <source>larger than {largest} MB</source>
        <extracomment>engine/desk/watchlist/formats.py</extracomment>
        <translation>超過 {largest} MB</translation>
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
        <translation>12 月最後一個星期六，52 或 53 週</translation>
    </message>
    <message>
        <source>last Saturday in September, 52 or 53 weeks</source>
        <extracomment>engine/desk/fiscal.py</extracomment>
        <translation>9 月最後一個星期六，52 或 53 週</translation>
    </message>
    <message>
        <source>last Sunday in January, 52 or 53 weeks</source>
        <extracomment>engine/desk/fiscal.py</extracomment>
        <translation>1 月最後一個星期日，52 或 53 週</translation>
    </message>
    <message>
        <source>last Sunday in September, 52 or 53 weeks</source>
        <extracomment>engine/desk/fiscal.py</extracomment>
        <translation>9 月最後一個星期日，52 或 53 週</translation>
    </message>
    <message>
        <source>last answer {when}</source>
        <extracomment>gui/statusbar.py</extracomment>
        <translation>上次回覆 {when}</translation>
    </message>
    <message>
        <source>last trade too old</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation>最後成交過舊</translation>
    </message>
    <message>
        <source>late</source>
        <extracomment>gui/alerts/logmodel.py</extracomment>
        <translation>遲到</translation>
    </message>
    <message>
        <source>late: {why}</source>
        <extracomment>gui/alerts/popup.py</extracomment>
        <translation>遲：{why}</translation>
    </message>
    <message>
        <source>least</source>
        <extracomment>gui/vol/historyplot.py</extracomment>
        <translation>最小</translation>
    </message>
    <message>
        <source>left in place</source>
        <extracomment>engine/files.py</extracomment>
        <translation>留在原處</translation>
    </message>
    <message>
        <source>level</source>
        <extracomment>gui/vol/forecastplot.py</extracomment>
        <translation>水準</translation>
    </message>
    <message>
        <source>level with</source>
        <extracomment>engine/desk/volwords.py</extracomment>
        <translation>與之持平</translation>
    </message>
    <message>
        <source>live</source>
        <extracomment>gui/alerts/words.py</extracomment>
        <translation>即時</translation>
    </message>
    <message>
        <source>live: looked at with every value; closes: with the close of each session.</source>
        <extracomment>gui/alerts/model.py</extracomment>
        <translation>即時：每個數值都檢查；收盤：每個交易時段收盤時檢查。</translation>
    </message>
    <message>
        <source>log scale</source>
        <extracomment>gui/charts/price/main.py</extracomment>
        <translation>對數刻度</translation>
    </message>
    <message>
        <source>longer than {longest_contact} characters</source>
        <extracomment>engine/settings.py</extracomment>
        <translation>超過 {longest_contact} 個字元</translation>
    </message>
    <message>
        <source>looks like a formula</source>
        <extracomment>engine/desk/watchlist/symbol.py</extracomment>
        <translation>看起來像公式</translation>
    </message>
    <message>
        <source>looks like a path</source>
        <extracomment>engine/desk/watchlist/symbol.py</extracomment>
        <translation>看起來像路徑</translation>
    </message>
    <message>
        <source>looks like a path, or a pair that is unknown</source>
        <extracomment>engine/desk/watchlist/symbol.py</extracomment>
        <translation>看起來像路徑，或未知的貨幣對</translation>
    </message>
    <message>
        <source>looks like markup</source>
        <extracomment>engine/desk/watchlist/symbol.py</extracomment>
        <translation>看起來像標記語言</translation>
    </message>
    <message>
        <source>low</source>
        <extracomment>gui/charts/drawn.py</extracomment>
        <translation>低</translation>
    </message>
    <message>
        <source>m</source>
        <extracomment>gui/format.py</extracomment>
        <translation>百萬</translation>
    </message>
    <message>
        <source>mark: {certainty}</source>
        <extracomment>gui/capex/words.py</extracomment>
        <translation>標記：{certainty}</translation>
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
        <translation>{count} 次財報：平均 {mean}，中位數 {median}，{low} 到 {high} %</translation>
    </message>
    <message>
        <source>measure</source>
        <extracomment>gui/charts/tools.py</extracomment>
        <translation>衡量方式</translation>
    </message>
    <message>
        <source>median</source>
        <extracomment>gui/vol/standing.py</extracomment>
        <translation>中位數</translation>
    </message>
    <message>
        <source>median {percent} %</source>
        <extracomment>gui/earnings/week.py</extracomment>
        <translation>中位數 {percent} %</translation>
    </message>
    <message>
        <source>mid is zero</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation>中間價為零</translation>
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
        <translation>月 K 線</translation>
    </message>
    <message>
        <source>more than 3.5 bn in January</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>1 月為 35 億以上</translation>
    </message>
    <message>
        <source>more than 4.5 bn in July</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>7 月為 45 億以上</translation>
    </message>
    <message>
        <source>more than {most_lines} lines</source>
        <extracomment>engine/desk/watchlist/formats.py</extracomment>
        <translation>超過 {most_lines} 行</translation>
    </message>
    <message>
        <source>move after the report</source>
        <extracomment>gui/earnings/missing.py</extracomment>
        <translation>財報後變動</translation>
    </message>
    <message>
        <source>move alert {line}</source>
        <extracomment>engine/desk/alerts/steps.py</extracomment>
        <translation>移動警示 {line}</translation>
    </message>
    <message>
        <source>move in percent</source>
        <extracomment>gui/movers/measures.py</extracomment>
        <translation>漲跌百分比</translation>
    </message>
    <message>
        <source>move in sigma of the day</source>
        <extracomment>gui/movers/measures.py</extracomment>
        <translation>當日漲跌（標準差）</translation>
    </message>
    <message>
        <source>move {names} down</source>
        <extracomment>engine/desk/watchlist/undo.py</extracomment>
        <translation>下移 {names}</translation>
    </message>
    <message>
        <source>move {names} to bottom</source>
        <extracomment>engine/desk/watchlist/undo.py</extracomment>
        <translation>將 {names} 移至底端</translation>
    </message>
    <message>
        <source>move {names} to top</source>
        <extracomment>engine/desk/watchlist/undo.py</extracomment>
        <translation>將 {names} 移至頂端</translation>
    </message>
    <message>
        <source>move {names} to {name}</source>
        <extracomment>engine/desk/watchlist/undo.py</extracomment>
        <translation>將 {names} 移到 {name}</translation>
    </message>
    <message>
        <source>move {names} up</source>
        <extracomment>engine/desk/watchlist/undo.py</extracomment>
        <translation>上移 {names}</translation>
    </message>
    <message>
        <source>must go above first: {apart} below now</source>
        <extracomment>gui/alerts/values.py</extracomment>
        <translation>必須先到上方：現低 {apart}</translation>
    </message>
    <message>
        <source>must go below first: {apart} above now</source>
        <extracomment>gui/alerts/values.py</extracomment>
        <translation>必須先到下方：現高 {apart}</translation>
    </message>
    <message>
        <source>n</source>
        <extracomment>gui/vol/words.py</extracomment>
        <translation>n</translation>
    </message>
    <message>
        <source>n: {n} days recorded of {year} for a complete year</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>n：已記錄 {n} 日，滿一年需 {year} 日</translation>
    </message>
    <message>
        <source>n: {n} days recorded of {year} for a complete year, grey below {grey}</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>n：已記錄 {n} 日，滿一年需 {year} 日，少於 {grey} 日以灰色顯示</translation>
    </message>
    <message>
        <source>n: {year} days, a complete year</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>n：{year} 日，滿一年</translation>
    </message>
    <message>
        <source>name a figure of {symbol}: {gauge_words}</source>
        <extracomment>engine/desk/alerts/parsing.py</extracomment>
        <translation>請寫出 {symbol} 的數值：{gauge_words}</translation>
    </message>
    <message>
        <source>name a source</source>
        <extracomment>engine/desk/alerts/parsing.py</extracomment>
        <translation>請寫出資料來源</translation>
    </message>
    <message>
        <source>name a symbol and a figure, such as BTC dvol</source>
        <extracomment>engine/desk/alerts/parsing.py</extracomment>
        <translation>請寫出代號與數值，例如 BTC dvol</translation>
    </message>
    <message>
        <source>name a symbol and a figure, such as NVDA iv30</source>
        <extracomment>engine/desk/alerts/parsing.py</extracomment>
        <translation>請寫出代號與數值，例如 NVDA iv30</translation>
    </message>
    <message>
        <source>name@example.org</source>
        <extracomment>gui/feeds/contact.py</extracomment>
        <translation>name@example.org</translation>
    </message>
    <message>
        <source>narrowed: high end lowered</source>
        <extracomment>engine/desk/guidance.py</extracomment>
        <translation>收窄：上限調低</translation>
    </message>
    <message>
        <source>narrowed: low end raised</source>
        <extracomment>engine/desk/guidance.py</extracomment>
        <translation>收窄：下限調高</translation>
    </message>
    <message>
        <source>neither implied nor realized volatility known</source>
        <extracomment>engine/desk/rows.py</extracomment>
        <translation>隱含與實現波動率皆未知</translation>
    </message>
    <message>
        <source>neither its hour nor its session is known</source>
        <extracomment>engine/desk/earningsrows.py</extracomment>
        <translation>時刻與時段皆未知</translation>
    </message>
    <message>
        <source>neither quarter was restated</source>
        <extracomment>engine/desk/dump_capex.py</extracomment>
        <translation>兩季都沒有重編</translation>
    </message>
    <message>
        <source>net cash outlay for capex (non-GAAP, after customer funding)</source>
        <extracomment>resources/reference/guidance.csv</extracomment>
        <translation>資本支出淨現金流出（非 GAAP，扣除客戶出資後）</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>gui/alerts/fields.py</extracomment>
        <translation>從未</translation>
    </message>
    <message>
        <source>new list {name}</source>
        <extracomment>engine/desk/watchlist/undo.py</extracomment>
        <translation>新清單 {name}</translation>
    </message>
    <message>
        <source>next report of {symbol} is not announced</source>
        <extracomment>engine/providers/yahoo/earnings.py</extracomment>
        <translation>{symbol} 的下次財報尚未宣布</translation>
    </message>
    <message>
        <source>next report {day}</source>
        <extracomment>gui/charts/price/words.py</extracomment>
        <translation>下次財報 {day}</translation>
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
        <translation>沒有 13 週國庫券利率，以 0 計</translation>
    </message>
    <message>
        <source>no IV recorded after the report</source>
        <extracomment>engine/desk/earningspast.py</extracomment>
        <translation>財報後沒有記錄 IV</translation>
    </message>
    <message>
        <source>no IV recorded before the report</source>
        <extracomment>engine/desk/earningspast.py</extracomment>
        <translation>財報前沒有記錄 IV</translation>
    </message>
    <message>
        <source>no IV recorded yet</source>
        <extracomment>gui/capex/plot.py</extracomment>
        <translation>尚無記錄的 IV</translation>
    </message>
    <message>
        <source>no SEC number is known for {symbol}</source>
        <extracomment>engine/providers/sec/provider.py</extracomment>
        <translation>{symbol} 沒有已知的 SEC 編號</translation>
    </message>
    <message>
        <source>no bars for {coin}</source>
        <extracomment>engine/providers/deribit/market.py</extracomment>
        <translation>{coin} 沒有 K 線</translation>
    </message>
    <message>
        <source>no bars for {label}</source>
        <extracomment>engine/providers/bars.py</extracomment>
        <translation>{label} 沒有 K 線</translation>
    </message>
    <message>
        <source>no bars for {symbol}</source>
        <extracomment>engine/providers/yahoo/chart.py</extracomment>
        <translation>{symbol} 沒有 K 線</translation>
    </message>
    <message>
        <source>no bars yet</source>
        <extracomment>gui/vol/coneplot.py</extracomment>
        <translation>尚無 K 線</translation>
    </message>
    <message>
        <source>no bid</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation>沒有買價</translation>
    </message>
    <message>
        <source>no capital spending this quarter</source>
        <extracomment>engine/desk/capex.py</extracomment>
        <translation>本季沒有資本支出</translation>
    </message>
    <message>
        <source>no closes around it</source>
        <extracomment>engine/desk/earningsrows.py</extracomment>
        <translation>前後沒有收盤</translation>
    </message>
    <message>
        <source>no coming report named</source>
        <extracomment>engine/desk/board.py</extracomment>
        <translation>沒有已公告的財報</translation>
    </message>
    <message>
        <source>no cookie or crumb from yahoo</source>
        <extracomment>engine/providers/yahoo/client.py</extracomment>
        <translation>未取得 yahoo 的 cookie 或 crumb</translation>
    </message>
    <message>
        <source>no daily bars</source>
        <extracomment>gui/vol/forecastplot.py</extracomment>
        <translation>沒有日 K 線</translation>
    </message>
    <message>
        <source>no database is open</source>
        <extracomment>engine/desk/history/database.py</extracomment>
        <translation>沒有開啟的資料庫</translation>
    </message>
    <message>
        <source>no date</source>
        <extracomment>gui/capex/cells.py</extracomment>
        <translation>沒有日期</translation>
    </message>
    <message>
        <source>no day with a close of all its figures yet</source>
        <extracomment>engine/desk/alerts/looking.py</extracomment>
        <translation>尚無所有數值都有收盤的日子</translation>
    </message>
    <message>
        <source>no day with a close of both</source>
        <extracomment>engine/desk/race.py</extracomment>
        <translation>沒有兩者皆有收盤的日子</translation>
    </message>
    <message>
        <source>no display found: start it in a desktop session, or with --headless</source>
        <extracomment>gui/app.py</extracomment>
        <translation>找不到顯示器：請在桌面工作階段中啟動，或加上 --headless</translation>
    </message>
    <message>
        <source>no estimate in the sources</source>
        <extracomment>engine/desk/earningsrows.py</extracomment>
        <translation>來源中沒有預估</translation>
    </message>
    <message>
        <source>no expiry after the report</source>
        <extracomment>engine/desk/volevent.py</extracomment>
        <translation>財報後沒有到期日</translation>
    </message>
    <message>
        <source>no expiry within 60 days</source>
        <extracomment>gui/vol/forecastplot.py</extracomment>
        <translation>60 日內沒有到期日</translation>
    </message>
    <message>
        <source>no expiry within the windows</source>
        <extracomment>gui/vol/coneplot.py</extracomment>
        <translation>視窗內沒有到期日</translation>
    </message>
    <message>
        <source>no extra variance in the {less} expiry</source>
        <extracomment>engine/desk/volevent.py</extracomment>
        <translation>{less} 的到期日沒有額外變異數</translation>
    </message>
    <message>
        <source>no figure of this quarter</source>
        <extracomment>gui/capex/model.py</extracomment>
        <translation>沒有本季數值</translation>
    </message>
    <message>
        <source>no figure was given</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>未給數字</translation>
    </message>
    <message>
        <source>no figures by quarter for {symbol}</source>
        <extracomment>engine/providers/yahoo/fundamentals.py</extracomment>
        <translation>{symbol} 沒有按季的數值</translation>
    </message>
    <message>
        <source>no file of {symbol} for now</source>
        <extracomment>engine/providers/cboe/provider.py</extracomment>
        <translation>目前沒有 {symbol} 的檔案</translation>
    </message>
    <message>
        <source>no finished day in the 5-minute bars</source>
        <extracomment>engine/desk/volintraday.py</extracomment>
        <translation>5 分鐘 K 線中沒有完整的一天</translation>
    </message>
    <message>
        <source>no headline figure this quarter</source>
        <extracomment>engine/desk/capex.py</extracomment>
        <translation>本季沒有標題數字</translation>
    </message>
    <message>
        <source>no listed options</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation>沒有上市的選擇權</translation>
    </message>
    <message>
        <source>no market value in the quote</source>
        <extracomment>engine/desk/earningsrows.py</extracomment>
        <translation>報價中沒有市值</translation>
    </message>
    <message>
        <source>no measure is called {measure}</source>
        <extracomment>engine/desk/racelines.py</extracomment>
        <translation>沒有名為 {measure} 的衡量方式</translation>
    </message>
    <message>
        <source>no move known: {symbols}</source>
        <extracomment>gui/movers/tiles.py</extracomment>
        <translation>漲跌未知：{symbols}</translation>
    </message>
    <message>
        <source>no newer chain</source>
        <extracomment>engine/desk/volinputs.py</extracomment>
        <translation>沒有更新的選擇權鏈</translation>
    </message>
    <message>
        <source>no option chain yet</source>
        <extracomment>gui/vol/smileplot.py</extracomment>
        <translation>尚無選擇權鏈</translation>
    </message>
    <message>
        <source>no option reply for {symbol}</source>
        <extracomment>engine/providers/yahoo/options.py</extracomment>
        <translation>{symbol} 沒有選擇權回應</translation>
    </message>
    <message>
        <source>no past moves known</source>
        <extracomment>engine/desk/earningsrows.py</extracomment>
        <translation>過去變動未知</translation>
    </message>
    <message>
        <source>no pre- or post-market price</source>
        <extracomment>engine/desk/rows.py</extracomment>
        <translation>沒有盤前或盤後價格</translation>
    </message>
    <message>
        <source>no previous close</source>
        <extracomment>engine/desk/rows.py</extracomment>
        <translation>沒有前一收盤</translation>
    </message>
    <message>
        <source>no quarter that ended a year before</source>
        <extracomment>engine/desk/capex.py</extracomment>
        <translation>沒有一年前結束的季度</translation>
    </message>
    <message>
        <source>no quarters in what is replayed</source>
        <extracomment>engine/desk/capexboard.py</extracomment>
        <translation>重播內容中沒有季度資料</translation>
    </message>
    <message>
        <source>no quote, hence no market value</source>
        <extracomment>engine/desk/earningsrows.py</extracomment>
        <translation>沒有報價，因此沒有市值</translation>
    </message>
    <message>
        <source>no rank</source>
        <extracomment>gui/vol/historyplot.py</extracomment>
        <translation>沒有排名</translation>
    </message>
    <message>
        <source>no rate of {unit} to US$ for this quarter</source>
        <extracomment>engine/desk/capex.py</extracomment>
        <translation>本季沒有 {unit} 對美元的匯率</translation>
    </message>
    <message>
        <source>no report dates for {symbol}</source>
        <extracomment>engine/providers/yahoo/earnings.py</extracomment>
        <translation>{symbol} 沒有財報日期</translation>
    </message>
    <message>
        <source>no reports</source>
        <extracomment>gui/earnings/words.py</extracomment>
        <translation>沒有財報</translation>
    </message>
    <message>
        <source>no result in the sources</source>
        <extracomment>engine/desk/earningsrows.py</extracomment>
        <translation>來源中沒有結果</translation>
    </message>
    <message>
        <source>no room for {panes}</source>
        <extracomment>gui/charts/price/words.py</extracomment>
        <translation>沒有空間顯示 {panes}</translation>
    </message>
    <message>
        <source>no row shows a value of it</source>
        <extracomment>gui/feeds/model.py</extracomment>
        <translation>沒有列顯示它的數值</translation>
    </message>
    <message>
        <source>no series of it was found</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>未找到其序列</translation>
    </message>
    <message>
        <source>no smooth line fits, straight ones drawn</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation>沒有合適的平滑曲線，改畫直線</translation>
    </message>
    <message>
        <source>no source</source>
        <extracomment>engine/desk/alerts/looking.py</extracomment>
        <translation>無來源</translation>
    </message>
    <message>
        <source>no source computes one for it</source>
        <extracomment>engine/desk/volinputs.py</extracomment>
        <translation>沒有來源為它計算</translation>
    </message>
    <message>
        <source>no source has answered yet</source>
        <extracomment>gui/statusbar.py</extracomment>
        <translation>尚無來源回應</translation>
    </message>
    <message>
        <source>no source has this quarter's capital spending</source>
        <extracomment>engine/desk/capex.py</extracomment>
        <translation>沒有來源有本季的資本支出</translation>
    </message>
    <message>
        <source>no source has this quarter's revenue</source>
        <extracomment>engine/desk/capex.py</extracomment>
        <translation>沒有來源有本季的營收</translation>
    </message>
    <message>
        <source>no source is asked</source>
        <extracomment>engine/recordings.py</extracomment>
        <translation>沒有詢問任何來源</translation>
    </message>
    <message>
        <source>no source is asked for bars of 1 minute</source>
        <extracomment>engine/desk/charts.py</extracomment>
        <translation>不向任何來源詢問 1 分鐘 K 線</translation>
    </message>
    <message>
        <source>no source names a date</source>
        <extracomment>gui/capex/words.py</extracomment>
        <translation>沒有來源提供日期</translation>
    </message>
    <message>
        <source>no source of the chain computes one</source>
        <extracomment>engine/desk/volinputs.py</extracomment>
        <translation>選擇權鏈的來源不計算它</translation>
    </message>
    <message>
        <source>no such figures for {symbol}</source>
        <extracomment>engine/providers/yahoo/door.py</extracomment>
        <translation>{symbol} 沒有這類數值</translation>
    </message>
    <message>
        <source>no sum: {why}</source>
        <extracomment>gui/movers/words.py</extracomment>
        <translation>沒有總和：{why}</translation>
    </message>
    <message>
        <source>no symbols</source>
        <extracomment>engine/desk/movers.py</extracomment>
        <translation>沒有代號</translation>
    </message>
    <message>
        <source>no symbols in it</source>
        <extracomment>engine/desk/watchlist/formats.py</extracomment>
        <translation>其中沒有代號</translation>
    </message>
    <message>
        <source>no time value left in the price</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation>價格中已無時間價值</translation>
    </message>
    <message>
        <source>no usable bar</source>
        <extracomment>engine/desk/store.py</extracomment>
        <translation>沒有可用的 K 線</translation>
    </message>
    <message>
        <source>no usable expiry ahead</source>
        <extracomment>engine/desk/earningsahead.py</extracomment>
        <translation>前方沒有可用的到期日</translation>
    </message>
    <message>
        <source>no usable expiry near 30 days</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation>30 日附近沒有可用的到期日</translation>
    </message>
    <message>
        <source>no value</source>
        <extracomment>engine/desk/alerts/gauging.py</extracomment>
        <translation>沒有數值</translation>
    </message>
    <message>
        <source>no volatility</source>
        <extracomment>gui/vol/smileplot.py</extracomment>
        <translation>沒有波動率</translation>
    </message>
    <message>
        <source>no {figures}</source>
        <extracomment>gui/watchlist/details.py</extracomment>
        <translation>沒有 {figures}</translation>
    </message>
    <message>
        <source>no {figures}; {count} more</source>
        <extracomment>gui/watchlist/details.py</extracomment>
        <translation>沒有 {figures}；另有 {count} 項</translation>
    </message>
    <message>
        <source>no {key}</source>
        <extracomment>engine/ownfile.py</extracomment>
        <translation>沒有 {key}</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>gui/alerts/fields.py</extracomment>
        <translation>無</translation>
    </message>
    <message>
        <source>none changed</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>未變更</translation>
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
        <translation>沒有財報前的儲存資料</translation>
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
        <translation>不是 UTF-8 文字</translation>
    </message>
    <message>
        <source>not UTF-8 text, nor UTF-16 with its mark</source>
        <extracomment>engine/desk/watchlist/formats.py</extracomment>
        <translation>不是 UTF-8 文字，也不是有標記的 UTF-16</translation>
    </message>
    <message>
        <source>not a number</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation>不是數字</translation>
    </message>
    <message>
        <source>not a recording</source>
        <extracomment>engine/providers/replay/recorded_blocks.py</extracomment>
        <translation>不是錄製檔</translation>
    </message>
    <message>
        <source>not a recording: its beginning is damaged</source>
        <extracomment>engine/providers/replay/recorded_blocks.py</extracomment>
        <translation>不是錄製檔：開頭已損壞</translation>
    </message>
    <message>
        <source>not a recording: its beginning is unreadable</source>
        <extracomment>engine/providers/replay/recorded_blocks.py</extracomment>
        <translation>不是錄製檔：開頭無法讀取</translation>
    </message>
    <message>
        <source>not a table that can be read</source>
        <extracomment>engine/desk/watchlist/formats.py</extracomment>
        <translation>不是可讀取的表格</translation>
    </message>
    <message>
        <source>not a text file</source>
        <extracomment>engine/desk/watchlist/formats.py</extracomment>
        <translation>不是文字檔</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>尚未答覆</translation>
    </message>
    <message>
        <source>not capex</source>
        <extracomment>engine/desk/guidance.py</extracomment>
        <translation>非資本支出</translation>
    </message>
    <message>
        <source>not computed by this version</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation>此版本不計算</translation>
    </message>
    <message>
        <source>not every company</source>
        <extracomment>gui/capex/cells.py</extracomment>
        <translation>並非每家公司</translation>
    </message>
    <message>
        <source>not first hand</source>
        <extracomment>gui/capex/cells.py</extracomment>
        <translation>非第一手</translation>
    </message>
    <message>
        <source>not for the first time, as it is told: the first such close since 12 July; one of 14 crossings counted from January to 2024-08-29</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>並非如其所述的首次：自 7 月 12 日以來第一次這樣的收盤；從 1 月到 2024-08-29 共數到 14 次交叉，這是其中之一</translation>
    </message>
    <message>
        <source>not found</source>
        <extracomment>gui/events/words.py</extracomment>
        <translation>未找到</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <extracomment>engine/desk/alerts/watch.py</extracomment>
        <translation>尚未檢查</translation>
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
        <translation>此處未公布（{headline_definition}）</translation>
    </message>
    <message>
        <source>not reported yet</source>
        <extracomment>engine/desk/earningspast.py</extracomment>
        <translation>尚未公布</translation>
    </message>
    <message>
        <source>not reproduced: -0.18 on levels, +0.21 on returns</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>未能重現：水準值 -0.18，報酬率 +0.21</translation>
    </message>
    <message>
        <source>not written like a symbol</source>
        <extracomment>engine/desk/watchlist/clipboard.py</extracomment>
        <translation>寫法不像代號</translation>
    </message>
    <message>
        <source>note</source>
        <extracomment>engine/desk/undo.py</extracomment>
        <translation>備註</translation>
    </message>
    <message>
        <source>note {at} {symbol} {kind} {one}</source>
        <extracomment>engine/desk/happenings.py</extracomment>
        <translation>note {at} {symbol} {kind} {one}</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>gui/alerts/fields.py</extracomment>
        <translation>無</translation>
    </message>
    <message>
        <source>nothing known of {panes}</source>
        <extracomment>gui/charts/price/words.py</extracomment>
        <translation>{panes} 沒有已知資料</translation>
    </message>
    <message>
        <source>nothing now</source>
        <extracomment>gui/feeds/model.py</extracomment>
        <translation>目前沒有</translation>
    </message>
    <message>
        <source>nothing published for this time</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation>此時段沒有公布值</translation>
    </message>
    <message>
        <source>nothing received yet</source>
        <extracomment>gui/race/readout.py</extracomment>
        <translation>尚未收到任何內容</translation>
    </message>
    <message>
        <source>nothing recorded yet</source>
        <extracomment>gui/vol/historyplot.py</extracomment>
        <translation>尚未記錄任何內容</translation>
    </message>
    <message>
        <source>nothing to ask</source>
        <extracomment>engine/feed/health.py</extracomment>
        <translation>沒有可詢問的</translation>
    </message>
    <message>
        <source>nothing to follow</source>
        <extracomment>engine/feed/streamchannel.py</extracomment>
        <translation>沒有可跟隨的</translation>
    </message>
    <message>
        <source>nothing was recorded</source>
        <extracomment>engine/providers/replay/recorded_list.py</extracomment>
        <translation>沒有錄到任何內容</translation>
    </message>
    <message>
        <source>nothing was spent a year before</source>
        <extracomment>engine/desk/capex.py</extracomment>
        <translation>一年前沒有支出</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <extracomment>gui/welcome/storage.py</extracomment>
        <translation>尚無</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>gui/feeds/model.py</extracomment>
        <translation>現在</translation>
    </message>
    <message>
        <source>of the board</source>
        <extracomment>gui/capex/cells.py</extracomment>
        <translation>屬於看板</translation>
    </message>
    <message>
        <source>of which symbol? Write NVDA {found}</source>
        <extracomment>engine/desk/alerts/parsing.py</extracomment>
        <translation>哪個代號？請寫 NVDA {found}</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>gui/alerts/words.py</extracomment>
        <translation>關</translation>
    </message>
    <message>
        <source>off during the replay</source>
        <extracomment>engine/sources.py</extracomment>
        <translation>重播期間關閉</translation>
    </message>
    <message>
        <source>off: no --endpoint given</source>
        <extracomment>engine/feed/lines.py</extracomment>
        <translation>關閉：未指定 --endpoint</translation>
    </message>
    <message>
        <source>off: stored data only</source>
        <extracomment>engine/sources.py</extracomment>
        <translation>關閉：只用已儲存的資料</translation>
    </message>
    <message>
        <source>off: switched off in the settings</source>
        <extracomment>engine/sources.py</extracomment>
        <translation>關閉：已在設定中關閉</translation>
    </message>
    <message>
        <source>off: the SEC asks for a contact address, see settings</source>
        <extracomment>engine/sources.py</extracomment>
        <translation>關閉：SEC 要求聯絡地址，請見設定</translation>
    </message>
    <message>
        <source>offline, nothing stored</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation>離線，沒有儲存資料</translation>
    </message>
    <message>
        <source>ok</source>
        <extracomment>gui/feeds/words.py</extracomment>
        <translation>正常</translation>
    </message>
    <message>
        <source>ok: answers in time. idle: well, and asked for nothing now. late: slower than it should be. rate limited: asked us to wait. down: cannot be reached or answers with faults. broken: failed five times in a row in a way we do not know. off: is not asked.</source>
        <extracomment>gui/feeds/columns.py</extracomment>
        <translation>正常：準時回應。閒置：狀態良好，目前未被詢問。遲到：比應有的慢。受限：要求我們等待。中斷：無法連線或回應有誤。故障：連續五次以未知方式失敗。關閉：不被詢問。</translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>gui/feeds/model.py</extracomment>
        <translation>開</translation>
    </message>
    <message>
        <source>on closes</source>
        <extracomment>engine/desk/alerts/optional.py</extracomment>
        <translation>依收盤</translation>
    </message>
    <message>
        <source>on {date}</source>
        <extracomment>engine/desk/alerts/late.py</extracomment>
        <translation>於 {date}</translation>
    </message>
    <message>
        <source>on {day} {at}</source>
        <extracomment>engine/desk/alerts/gauging.py</extracomment>
        <translation>於 {day} {at}</translation>
    </message>
    <message>
        <source>once</source>
        <extracomment>gui/alerts/words.py</extracomment>
        <translation>一次</translation>
    </message>
    <message>
        <source>one vendor's level; another has no close of 71 up to 31 July</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>單一供應商的水準；另一家到 7 月 31 日沒有 71 的收盤</translation>
    </message>
    <message>
        <source>one vendor's level; another reads 46 to 51 in those days</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>單一供應商的水準；另一家在該段期間為 46 到 51</translation>
    </message>
    <message>
        <source>only figures can be looked at on closes; leave it out</source>
        <extracomment>engine/desk/alerts/optional.py</extracomment>
        <translation>只有數值能依收盤檢查；請刪去</translation>
    </message>
    <message>
        <source>only figures have a band; leave it out</source>
        <extracomment>engine/desk/alerts/optional.py</extracomment>
        <translation>只有數值有回檔帶；請刪去</translation>
    </message>
    <message>
        <source>only logged</source>
        <extracomment>gui/alerts/logmodel.py</extracomment>
        <translation>只記錄</translation>
    </message>
    <message>
        <source>only one usable expiry</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation>只有一個可用的到期日</translation>
    </message>
    <message>
        <source>only with finance leases (56.1 bn); cash paid for PP&amp;E is 44.5 bn</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>僅含融資租賃時成立（561 億）；PP&amp;E 現金支出為 445 億</translation>
    </message>
    <message>
        <source>only {free} MB are free on the disk</source>
        <extracomment>engine/recordings.py</extracomment>
        <translation>磁碟只剩 {free} MB</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>gui/charts/drawn.py</extracomment>
        <translation>開盤</translation>
    </message>
    <message>
        <source>option board of {coin} is empty</source>
        <extracomment>engine/providers/deribit/board.py</extracomment>
        <translation>{coin} 的選擇權看板是空的</translation>
    </message>
    <message>
        <source>option chain of {symbol} is empty</source>
        <extracomment>engine/providers/cboe/chain.py</extracomment>
        <translation>{symbol} 的選擇權鏈是空的</translation>
    </message>
    <message>
        <source>option chains</source>
        <extracomment>engine/feed/lines.py</extracomment>
        <translation>選擇權鏈</translation>
    </message>
    <message>
        <source>option chains: {failed}</source>
        <extracomment>engine/feed/health.py</extracomment>
        <translation>選擇權鏈：{failed}</translation>
    </message>
    <message>
        <source>options are on closes, live, once, every time, band, cooldown, until</source>
        <extracomment>engine/desk/alerts/optional.py</extracomment>
        <translation>選項有 on closes、live、once、every time、band、cooldown、until</translation>
    </message>
    <message>
        <source>or</source>
        <extracomment>gui/palette.py</extracomment>
        <translation>或</translation>
    </message>
    <message>
        <source>other currencies at the rate their filings print</source>
        <extracomment>gui/capex/words.py</extracomment>
        <translation>其他貨幣按其申報文件所載匯率</translation>
    </message>
    <message>
        <source>over the report</source>
        <extracomment>engine/desk/earningsahead.py</extracomment>
        <translation>跨財報</translation>
    </message>
    <message>
        <source>over {n} days</source>
        <extracomment>gui/vol/historyplot.py</extracomment>
        <translation>共 {n} 日</translation>
    </message>
    <message>
        <source>own</source>
        <extracomment>gui/events/words.py</extracomment>
        <translation>自訂</translation>
    </message>
    <message>
        <source>own date of {symbol}</source>
        <extracomment>engine/desk/ownsteps.py</extracomment>
        <translation>{symbol} 的自己的日期</translation>
    </message>
    <message>
        <source>own figure at the money, DVOL: {why}</source>
        <extracomment>engine/desk/figures.py</extracomment>
        <translation>自算價平數值，DVOL：{why}</translation>
    </message>
    <message>
        <source>own headline definition</source>
        <extracomment>gui/capex/words.py</extracomment>
        <translation>公司自己的公布口徑</translation>
    </message>
    <message>
        <source>own hourly budget used up</source>
        <extracomment>engine/feed/health.py</extracomment>
        <translation>本身的每小時預算已用完</translation>
    </message>
    <message>
        <source>own row</source>
        <extracomment>gui/capex/cells.py</extracomment>
        <translation>自己的列</translation>
    </message>
    <message>
        <source>own {id}</source>
        <extracomment>engine/desk/happenings.py</extracomment>
        <translation>own {id}</translation>
    </message>
    <message>
        <source>paste 1 symbol</source>
        <extracomment>engine/desk/watchlist/undo.py</extracomment>
        <translation>貼上 1 個代號</translation>
    </message>
    <message>
        <source>paste {count} symbols</source>
        <extracomment>engine/desk/watchlist/undo.py</extracomment>
        <translation>貼上 {count} 個代號</translation>
    </message>
    <message>
        <source>percent</source>
        <extracomment>gui/capex/words.py</extracomment>
        <translation>百分比</translation>
    </message>
    <message>
        <source>percent and fractions mixed</source>
        <extracomment>engine/providers/deribit/dvol.py</extracomment>
        <translation>百分比與小數混用</translation>
    </message>
    <message>
        <source>percent of the quarter's revenue</source>
        <extracomment>gui/capex/measures.py</extracomment>
        <translation>占該季營收的百分比</translation>
    </message>
    <message>
        <source>percent, against the period that ended 355 to 375 days before</source>
        <extracomment>gui/capex/measures.py</extracomment>
        <translation>百分比，與 355 到 375 天前結束的期間相比</translation>
    </message>
    <message>
        <source>percentile</source>
        <extracomment>gui/vol/historyplot.py</extracomment>
        <translation>百分位</translation>
    </message>
    <message>
        <source>percentile of the implied move</source>
        <extracomment>gui/earnings/missing.py</extracomment>
        <translation>隱含波動幅度的百分位</translation>
    </message>
    <message>
        <source>place</source>
        <extracomment>gui/charts/drawn.py</extracomment>
        <translation>位置</translation>
    </message>
    <message>
        <source>points</source>
        <extracomment>gui/charts/price/lower.py</extracomment>
        <translation>點</translation>
    </message>
    <message>
        <source>points a month</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>點／月</translation>
    </message>
    <message>
        <source>polled</source>
        <extracomment>gui/feeds/model.py</extracomment>
        <translation>輪詢</translation>
    </message>
    <message>
        <source>polled: asked again and again. stream: keeps a line open and is told of each change; polling stays as check and fallback.</source>
        <extracomment>gui/feeds/columns.py</extracomment>
        <translation>輪詢：一再詢問。串流：保持連線，每次變動即獲告知；輪詢仍作為核對與備援。</translation>
    </message>
    <message>
        <source>pop-up</source>
        <extracomment>gui/alerts/words.py</extracomment>
        <translation>彈出訊息</translation>
    </message>
    <message>
        <source>premium</source>
        <extracomment>gui/vol/forecastplot.py</extracomment>
        <translation>溢價</translation>
    </message>
    <message>
        <source>previous close</source>
        <extracomment>engine/desk/charts.py</extracomment>
        <translation>前一收盤</translation>
    </message>
    <message>
        <source>price above the largest possible one</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation>價格高於可能的最大值</translation>
    </message>
    <message>
        <source>price below intrinsic value</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation>價格低於內含價值</translation>
    </message>
    <message>
        <source>price jump</source>
        <extracomment>engine/desk/bars.py</extracomment>
        <translation>價格跳動</translation>
    </message>
    <message>
        <source>price of the at-the-money straddle</source>
        <extracomment>engine/desk/volsheet.py</extracomment>
        <translation>價平跨式的價格</translation>
    </message>
    <message>
        <source>prices</source>
        <extracomment>engine/feed/lines.py</extracomment>
        <translation>價格</translation>
    </message>
    <message>
        <source>profile in use</source>
        <extracomment>engine/paths.py</extracomment>
        <translation>設定檔資料夾使用中</translation>
    </message>
    <message>
        <source>proxy unreachable</source>
        <extracomment>engine/errors.py</extracomment>
        <translation>代理伺服器無法連線</translation>
    </message>
    <message>
        <source>proxy {proxy} unreachable</source>
        <extracomment>engine/providers/socket.py</extracomment>
        <translation>代理伺服器 {proxy} 無法連線</translation>
    </message>
    <message>
        <source>proxy {url} unreachable</source>
        <extracomment>engine/providers/door.py</extracomment>
        <translation>代理伺服器 {url} 無法連線</translation>
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
        <translation>公布的 DVOL 減自算的 DVOL 式組合</translation>
    </message>
    <message>
        <source>put</source>
        <extracomment>gui/vol/smileplot.py</extracomment>
        <translation>賣權</translation>
    </message>
    <message>
        <source>put-call parity does not hold</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation>買賣權平價不成立</translation>
    </message>
    <message>
        <source>puts and calls alike</source>
        <extracomment>gui/vol/smileplot.py</extracomment>
        <translation>買權與賣權相同</translation>
    </message>
    <message>
        <source>puts {size} over calls</source>
        <extracomment>gui/vol/smileplot.py</extracomment>
        <translation>賣權比買權高 {size}</translation>
    </message>
    <message>
        <source>quiet hours</source>
        <extracomment>gui/alerts/words.py</extracomment>
        <translation>勿擾時段</translation>
    </message>
    <message>
        <source>quotes</source>
        <extracomment>gui/vol/termplot.py</extracomment>
        <translation>報價</translation>
    </message>
    <message>
        <source>quotes do not reach 25 delta</source>
        <extracomment>gui/vol/smileplot.py</extracomment>
        <translation>報價未及 25 delta</translation>
    </message>
    <message>
        <source>quotes dropped{where}: {words}</source>
        <extracomment>engine/desk/implied.py</extracomment>
        <translation>剔除的報價{where}：{words}</translation>
    </message>
    <message>
        <source>ranges and overnight moves of {size}</source>
        <extracomment>engine/desk/volforecast.py</extracomment>
        <translation>{size}的全距與隔夜變動</translation>
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
        <translation>比率：除以另一個數值</translation>
    </message>
    <message>
        <source>read</source>
        <extracomment>gui/alerts/logmodel.py</extracomment>
        <translation>已讀</translation>
    </message>
    <message>
        <source>real time</source>
        <extracomment>gui/replaybar.py</extracomment>
        <translation>即時速度</translation>
    </message>
    <message>
        <source>realized</source>
        <extracomment>gui/vol/coneplot.py</extracomment>
        <translation>實現</translation>
    </message>
    <message>
        <source>realized volatility is computed over {known} days</source>
        <extracomment>engine/desk/alerts/parsing.py</extracomment>
        <translation>實現波動率的計算天數為 {known}</translation>
    </message>
    <message>
        <source>realized volatility of {window} finished daily bars</source>
        <extracomment>engine/desk/racewords.py</extracomment>
        <translation>{window} 根已完成日 K 線的實現波動率</translation>
    </message>
    <message>
        <source>realized, {days} daily bars</source>
        <extracomment>gui/race/picking.py</extracomment>
        <translation>實現，{days} 根日 K 線</translation>
    </message>
    <message>
        <source>reason {code}</source>
        <extracomment>gui/vol/quotes.py</extracomment>
        <translation>原因 {code}</translation>
    </message>
    <message>
        <source>reconstructed from Fintel levels in the press</source>
        <extracomment>resources/replay/july-2024/story.toml</extracomment>
        <translation>依媒體所載 Fintel 水準重建</translation>
    </message>
    <message>
        <source>reconstructed from {vendor} daily figures</source>
        <extracomment>engine/providers/replay/prices.py</extracomment>
        <translation>依 {vendor} 每日數值重建</translation>
    </message>
    <message>
        <source>recording</source>
        <extracomment>gui/recording/model.py</extracomment>
        <translation>錄製</translation>
    </message>
    <message>
        <source>recording began</source>
        <extracomment>engine/desk/race.py</extracomment>
        <translation>開始記錄</translation>
    </message>
    <message>
        <source>redirect loop</source>
        <extracomment>engine/providers/door.py</extracomment>
        <translation>重新導向迴圈</translation>
    </message>
    <message>
        <source>redirect refused</source>
        <extracomment>engine/providers/door.py</extracomment>
        <translation>拒絕重新導向</translation>
    </message>
    <message>
        <source>redirect refused: {url}</source>
        <extracomment>engine/providers/ccxtdoor.py</extracomment>
        <translation>拒絕重新導向：{url}</translation>
    </message>
    <message>
        <source>refused by {label}</source>
        <extracomment>engine/feed/judgement.py</extracomment>
        <translation>被 {label} 拒絕</translation>
    </message>
    <message>
        <source>refused the request</source>
        <extracomment>engine/providers/ccxtfaults.py</extracomment>
        <translation>拒絕請求</translation>
    </message>
    <message>
        <source>refused the request: code {code}</source>
        <extracomment>engine/providers/deribit/stream.py</extracomment>
        <translation>拒絕請求：代碼 {code}</translation>
    </message>
    <message>
        <source>refused: {what}</source>
        <extracomment>gui/watchlist/clipping.py</extracomment>
        <translation>拒絕：{what}</translation>
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
        <translation>重新載入 {count} 份清單</translation>
    </message>
    <message>
        <source>reload {files}</source>
        <extracomment>engine/desk/watchlist/outside.py</extracomment>
        <translation>重新載入 {files}</translation>
    </message>
    <message>
        <source>remove own capex of {place}</source>
        <extracomment>engine/desk/ownsteps.py</extracomment>
        <translation>移除 {place} 的自己的資本支出</translation>
    </message>
    <message>
        <source>remove statement of {named}</source>
        <extracomment>engine/desk/ownsteps.py</extracomment>
        <translation>移除 {named} 的陳述</translation>
    </message>
    <message>
        <source>remove {count} statements</source>
        <extracomment>engine/desk/ownsteps.py</extracomment>
        <translation>移除 {count} 則陳述</translation>
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
        <translation>將清單 {old} 改名為 {new}</translation>
    </message>
    <message>
        <source>rename section {old} to {new}</source>
        <extracomment>engine/desk/watchlist/undo.py</extracomment>
        <translation>將區段 {old} 改名為 {new}</translation>
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
        <translation>財報</translation>
    </message>
    <message>
        <source>report calendar</source>
        <extracomment>engine/feed/lines.py</extracomment>
        <translation>財報行事曆</translation>
    </message>
    <message>
        <source>report date changed</source>
        <extracomment>gui/alerts/fields.py</extracomment>
        <translation>財報日期變更</translation>
    </message>
    <message>
        <source>report dates</source>
        <extracomment>engine/feed/lines.py</extracomment>
        <translation>財報日期</translation>
    </message>
    <message>
        <source>report within hours</source>
        <extracomment>gui/alerts/fields.py</extracomment>
        <translation>數小時內財報</translation>
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
        <translation>{day} 財報，還有 {days}</translation>
    </message>
    <message>
        <source>request withheld</source>
        <extracomment>engine/feed/channel.py</extracomment>
        <translation>未送出請求</translation>
    </message>
    <message>
        <source>restated since</source>
        <extracomment>gui/capex/words.py</extracomment>
        <translation>其後重編</translation>
    </message>
    <message>
        <source>returns and ranges of {size}</source>
        <extracomment>engine/desk/volforecast.py</extracomment>
        <translation>{size}的報酬與全距</translation>
    </message>
    <message>
        <source>returns of {size}</source>
        <extracomment>engine/desk/volforecast.py</extracomment>
        <translation>{size}的報酬</translation>
    </message>
    <message>
        <source>returns of {size}, decay {decay}</source>
        <extracomment>engine/desk/volforecast.py</extracomment>
        <translation>{size}的報酬，衰減 {decay}</translation>
    </message>
    <message>
        <source>revenue</source>
        <extracomment>gui/capex/words.py</extracomment>
        <translation>營收</translation>
    </message>
    <message>
        <source>revenue 39,071 m against 38,310; EPS 5.16 against 4.72 to 4.76</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>營收 39,071 m 對 38,310；EPS 5.16 對 4.72 到 4.76</translation>
    </message>
    <message>
        <source>revenue estimate</source>
        <extracomment>gui/earnings/missing.py</extracomment>
        <translation>營收預估</translation>
    </message>
    <message>
        <source>revenue {value}</source>
        <extracomment>gui/capex/words.py</extracomment>
        <translation>營收 {value}</translation>
    </message>
    <message>
        <source>revenue: {source}</source>
        <extracomment>engine/desk/earningsrevenue.py</extracomment>
        <translation>營收：{source}</translation>
    </message>
    <message>
        <source>s</source>
        <extracomment>gui/alerts/words.py</extracomment>
        <translation>秒</translation>
    </message>
    <message>
        <source>said on the call</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>於法說會表示</translation>
    </message>
    <message>
        <source>said on the call of 23 July</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>於 7 月 23 日法說會表示</translation>
    </message>
    <message>
        <source>sec refused the request: it wants a contact address</source>
        <extracomment>engine/providers/sec/door.py</extracomment>
        <translation>sec 拒絕請求：它要求聯絡地址</translation>
    </message>
    <message>
        <source>second</source>
        <extracomment>engine/desk/finding.py</extracomment>
        <translation>二</translation>
    </message>
    <message>
        <source>section</source>
        <extracomment>engine/desk/undo.py</extracomment>
        <translation>區段</translation>
    </message>
    <message>
        <source>server error</source>
        <extracomment>engine/errors.py</extracomment>
        <translation>伺服器錯誤</translation>
    </message>
    <message>
        <source>session unknown</source>
        <extracomment>gui/watchlist/tips.py</extracomment>
        <translation>時段未知</translation>
    </message>
    <message>
        <source>settings.toml: {section}.{key} = {told} is not possible, default used</source>
        <extracomment>engine/settings.py</extracomment>
        <translation>settings.toml：{section}.{key} = {told} 不可用，使用預設值</translation>
    </message>
    <message>
        <source>seventh</source>
        <extracomment>engine/desk/finding.py</extracomment>
        <translation>七</translation>
    </message>
    <message>
        <source>shaded {low} to {high}: 10th to 90th</source>
        <extracomment>gui/race/gap.py</extracomment>
        <translation>陰影 {low} 到 {high}：第 10 到第 90 百分位</translation>
    </message>
    <message>
        <source>shares</source>
        <extracomment>gui/charts/price/lower.py</extracomment>
        <translation>股</translation>
    </message>
    <message>
        <source>shown</source>
        <extracomment>gui/watchlist/columnsheet.py</extracomment>
        <translation>顯示</translation>
    </message>
    <message>
        <source>shown where there is room</source>
        <extracomment>gui/watchlist/columnsheet.py</extracomment>
        <translation>空間足夠時顯示</translation>
    </message>
    <message>
        <source>silent for {limit} s</source>
        <extracomment>engine/feed/streamworker.py</extracomment>
        <translation>{limit} 秒無聲</translation>
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
        <translation>略高於 {figure}</translation>
    </message>
    <message>
        <source>snooze {lines}</source>
        <extracomment>engine/desk/alerts/steps.py</extracomment>
        <translation>暫緩 {lines}</translation>
    </message>
    <message>
        <source>snoozed</source>
        <extracomment>gui/alerts/words.py</extracomment>
        <translation>暫緩</translation>
    </message>
    <message>
        <source>so with finance leases (19.0 against 10.7 bn); cash paid for PP&amp;E rose by 55.1%</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>含融資租賃時成立（190 億對 107 億）；PP&amp;E 現金支出成長 55.1%</translation>
    </message>
    <message>
        <source>sound</source>
        <extracomment>gui/alerts/words.py</extracomment>
        <translation>聲音</translation>
    </message>
    <message>
        <source>source code</source>
        <extracomment>engine/parts.py</extracomment>
        <translation>原始碼</translation>
    </message>
    <message>
        <source>source down</source>
        <extracomment>gui/alerts/fields.py</extracomment>
        <translation>資料來源中斷</translation>
    </message>
    <message>
        <source>source: {source}</source>
        <extracomment>gui/vol/words.py</extracomment>
        <translation>來源：{source}</translation>
    </message>
    <message>
        <source>sources are not watched in a replay</source>
        <extracomment>engine/desk/alerts/watch.py</extracomment>
        <translation>重播中不監看資料來源</translation>
    </message>
    <message>
        <source>spread</source>
        <extracomment>gui/race/gap.py</extracomment>
        <translation>差距</translation>
    </message>
    <message>
        <source>spread above 50% of mid</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation>價差超過中間價的 50%</translation>
    </message>
    <message>
        <source>spread: less another figure</source>
        <extracomment>gui/alerts/fields.py</extracomment>
        <translation>價差：減去另一個數值</translation>
    </message>
    <message>
        <source>squared points</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>點平方</translation>
    </message>
    <message>
        <source>stale</source>
        <extracomment>gui/alerts/values.py</extracomment>
        <translation>過時</translation>
    </message>
    <message>
        <source>stale: greyed until the source answers again</source>
        <extracomment>gui/tables/cell.py</extracomment>
        <translation>過時：以灰色表示，直到來源再次回應</translation>
    </message>
    <message>
        <source>stamp lies in the future: check the clock</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation>時間戳記在未來：請檢查時鐘</translation>
    </message>
    <message>
        <source>standing by</source>
        <extracomment>gui/feeds/words.py</extracomment>
        <translation>待命</translation>
    </message>
    <message>
        <source>statement</source>
        <extracomment>gui/events/words.py</extracomment>
        <translation>陳述</translation>
    </message>
    <message>
        <source>statement {id}</source>
        <extracomment>engine/desk/happenings.py</extracomment>
        <translation>statement {id}</translation>
    </message>
    <message>
        <source>stopped after 4 crashes in a minute</source>
        <extracomment>engine/feed/supervisor.py</extracomment>
        <translation>一分鐘內當掉 4 次後停止</translation>
    </message>
    <message>
        <source>stopped after {n} crashes in a minute</source>
        <extracomment>engine/feed/supervisor.py</extracomment>
        <translation>一分鐘內當掉 {n} 次後停止</translation>
    </message>
    <message>
        <source>stream</source>
        <extracomment>gui/feeds/model.py</extracomment>
        <translation>串流</translation>
    </message>
    <message>
        <source>stream ended</source>
        <extracomment>engine/feed/streamworker.py</extracomment>
        <translation>串流已結束</translation>
    </message>
    <message>
        <source>stream thread ended</source>
        <extracomment>engine/feed/streamsession.py</extracomment>
        <translation>串流執行緒已結束</translation>
    </message>
    <message>
        <source>strike</source>
        <extracomment>gui/vol/smileplot.py</extracomment>
        <translation>履約價</translation>
    </message>
    <message>
        <source>strike, {unit}</source>
        <extracomment>gui/vol/smileplot.py</extracomment>
        <translation>履約價，{unit}</translation>
    </message>
    <message>
        <source>strikes end too near the money: reads low</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation>履約價範圍離價平太近：讀數偏低</translation>
    </message>
    <message>
        <source>strip of out-of-the-money quotes by Cboe's rules</source>
        <extracomment>engine/desk/volstanding.py</extracomment>
        <translation>依 Cboe 規則的價外報價組合</translation>
    </message>
    <message>
        <source>strip over the smile between 5 delta and 5 delta</source>
        <extracomment>engine/desk/volstanding.py</extracomment>
        <translation>5 delta 到 5 delta 之間微笑曲線的組合</translation>
    </message>
    <message>
        <source>stripe: ±{size} is no crossing</source>
        <extracomment>gui/race/gap.py</extracomment>
        <translation>條帶：±{size} 不算交叉</translation>
    </message>
    <message>
        <source>sum over {counted} of {all}</source>
        <extracomment>gui/movers/words.py</extracomment>
        <translation>{all} 中 {counted} 的總和</translation>
    </message>
    <message>
        <source>surprise</source>
        <extracomment>gui/earnings/missing.py</extracomment>
        <translation>意外幅度</translation>
    </message>
    <message>
        <source>surprise {percent}</source>
        <extracomment>gui/earnings/telling.py</extracomment>
        <translation>驚奇 {percent}</translation>
    </message>
    <message>
        <source>switch off {lines}</source>
        <extracomment>engine/desk/alerts/steps.py</extracomment>
        <translation>關閉 {lines}</translation>
    </message>
    <message>
        <source>switch on {lines}</source>
        <extracomment>engine/desk/alerts/steps.py</extracomment>
        <translation>開啟 {lines}</translation>
    </message>
    <message>
        <source>symbol</source>
        <extracomment>gui/race/linesbox.py</extracomment>
        <translation>代號</translation>
    </message>
    <message>
        <source>symbol unknown to the source</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation>來源不認得此代號</translation>
    </message>
    <message>
        <source>symbols</source>
        <extracomment>gui/window.py</extracomment>
        <translation>個代號</translation>
    </message>
    <message>
        <source>symbols, as TradingView writes them</source>
        <extracomment>engine/desk/watchlist/formats.py</extracomment>
        <translation>代號，依 TradingView 的寫法</translation>
    </message>
    <message>
        <source>target</source>
        <extracomment>engine/desk/undo.py</extracomment>
        <translation>目標價</translation>
    </message>
    <message>
        <source>target (currency)</source>
        <extracomment>engine/desk/watchlist/exporting.py</extracomment>
        <translation>target (currency)</translation>
    </message>
    <message>
        <source>target price</source>
        <extracomment>engine/desk/watchlist/formats.py</extracomment>
        <translation>目標價</translation>
    </message>
    <message>
        <source>target {price}</source>
        <extracomment>gui/watchlist/details.py</extracomment>
        <translation>目標 {price}</translation>
    </message>
    <message>
        <source>ten k (Chinese)</source>
        <extracomment>gui/format.py</extracomment>
        <translation>萬</translation>
    </message>
    <message>
        <source>tenth</source>
        <extracomment>engine/desk/finding.py</extracomment>
        <translation>十</translation>
    </message>
    <message>
        <source>term inverted</source>
        <extracomment>engine/desk/alerts/parsing.py</extracomment>
        <translation>期限結構倒掛</translation>
    </message>
    <message>
        <source>term structure inverted</source>
        <extracomment>gui/alerts/fields.py</extracomment>
        <translation>期限結構倒掛</translation>
    </message>
    <message>
        <source>that it is short is confirmed, until when is not</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>短缺獲證實，持續到何時則否</translation>
    </message>
    <message>
        <source>that of the stored figures is not kept</source>
        <extracomment>engine/desk/volinputs.py</extracomment>
        <translation>不保留已儲存數值的</translation>
    </message>
    <message>
        <source>the Race compares {least} to {most} lines, not {count}</source>
        <extracomment>engine/desk/racelines.py</extracomment>
        <translation>對比可比較 {least} 到 {most} 條線，不是 {count} 條</translation>
    </message>
    <message>
        <source>the Race needs a left and a right line</source>
        <extracomment>gui/race/picking.py</extracomment>
        <translation>對比需要左右各一條線</translation>
    </message>
    <message>
        <source>the Race shows each line once</source>
        <extracomment>engine/desk/racelines.py</extracomment>
        <translation>對比的每條線只顯示一次</translation>
    </message>
    <message>
        <source>the SEC has no capital spending of {symbol}</source>
        <extracomment>engine/providers/sec/parse.py</extracomment>
        <translation>SEC 沒有 {symbol} 的資本支出</translation>
    </message>
    <message>
        <source>the SEC has no figures of this company</source>
        <extracomment>engine/providers/sec/door.py</extracomment>
        <translation>SEC 沒有此公司的數值</translation>
    </message>
    <message>
        <source>the answer is no version number</source>
        <extracomment>engine/providers/newest.py</extracomment>
        <translation>答覆不是版本號</translation>
    </message>
    <message>
        <source>the article goes from 2 to 4.5; the step of July is 4.0 to 4.5</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>文章由 20 億寫到 45 億；7 月這一步是 40 億到 45 億</translation>
    </message>
    <message>
        <source>the article has it within one quarter; the company said year over year</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>文章寫成單季；公司說的是年增</translation>
    </message>
    <message>
        <source>the calendar of the exchange is not known yet</source>
        <extracomment>engine/desk/alerts/watch.py</extracomment>
        <translation>交易所的日曆尚不清楚</translation>
    </message>
    <message>
        <source>the chain of the recorded volatility is not stored</source>
        <extracomment>engine/desk/earningsahead.py</extracomment>
        <translation>未儲存該記錄波動率的選擇權鏈</translation>
    </message>
    <message>
        <source>the company names no other figure that is known here</source>
        <extracomment>engine/desk/capex.py</extracomment>
        <translation>公司未公布此處已知的其他數字</translation>
    </message>
    <message>
        <source>the company said cloud and AI, not AI alone</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>公司說的是雲端與 AI，不只 AI</translation>
    </message>
    <message>
        <source>the engine</source>
        <extracomment>engine/core.py</extracomment>
        <translation>引擎</translation>
    </message>
    <message>
        <source>the estimate is 0</source>
        <extracomment>engine/desk/earningsrows.py</extracomment>
        <translation>預估為 0</translation>
    </message>
    <message>
        <source>the exchange calendar is not loaded yet</source>
        <extracomment>engine/desk/earningspast.py</extracomment>
        <translation>交易所行事曆尚未載入</translation>
    </message>
    <message>
        <source>the figure of a year before is unknown</source>
        <extracomment>engine/desk/capex.py</extracomment>
        <translation>一年前的數值未知</translation>
    </message>
    <message>
        <source>the first filing is not known</source>
        <extracomment>engine/desk/dump_capex.py</extracomment>
        <translation>首次申報值不詳</translation>
    </message>
    <message>
        <source>the fit did not converge</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation>擬合未收斂</translation>
    </message>
    <message>
        <source>the fit has no finite forecast</source>
        <extracomment>engine/desk/volforecast.py</extracomment>
        <translation>擬合沒有有限的預測</translation>
    </message>
    <message>
        <source>the fit is not stationary: no long forecast</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation>擬合不平穩：沒有長期預測</translation>
    </message>
    <message>
        <source>the four quarters have more than one definition</source>
        <extracomment>engine/desk/capex.py</extracomment>
        <translation>四季的定義不只一種</translation>
    </message>
    <message>
        <source>the history cannot be read: {error}</source>
        <extracomment>engine/desk/history/database.py</extracomment>
        <translation>無法讀取歷史資料：{error}</translation>
    </message>
    <message>
        <source>the largest</source>
        <extracomment>gui/vol/standing.py</extracomment>
        <translation>最大值</translation>
    </message>
    <message>
        <source>the later expiry carries no extra variance</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation>較晚的到期日沒有額外變異數</translation>
    </message>
    <message>
        <source>the line ends too early</source>
        <extracomment>engine/desk/alerts/reader.py</extracomment>
        <translation>文字太早結束</translation>
    </message>
    <message>
        <source>the picture could not be made</source>
        <extracomment>gui/charts/exportfiles.py</extracomment>
        <translation>無法產生圖片</translation>
    </message>
    <message>
        <source>the podcast was not found</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>未找到該播客節目</translation>
    </message>
    <message>
        <source>the press rounds: price times shares gives 327 bn, Bloomberg has 329</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>媒體取整：股價乘股數為 3,270 億，Bloomberg 為 3,290 億</translation>
    </message>
    <message>
        <source>the profile cannot be locked: {strerror}</source>
        <extracomment>engine/paths.py</extracomment>
        <translation>無法鎖定設定檔資料夾：{strerror}</translation>
    </message>
    <message>
        <source>the profile folder cannot be used: {strerror}</source>
        <extracomment>engine/paths.py</extracomment>
        <translation>無法使用設定檔資料夾：{strerror}</translation>
    </message>
    <message>
        <source>the profile is open read-only</source>
        <extracomment>engine/recordings.py</extracomment>
        <translation>設定檔資料夾以唯讀開啟</translation>
    </message>
    <message>
        <source>the quotes do not reach 25 delta</source>
        <extracomment>engine/desk/volchain.py</extracomment>
        <translation>報價未及 25 delta</translation>
    </message>
    <message>
        <source>the ratio has nothing to divide by</source>
        <extracomment>engine/desk/alerts/looking.py</extracomment>
        <translation>比率沒有可除的數</translation>
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
        <translation>無法錄製：{fault}</translation>
    </message>
    <message>
        <source>the regression expects nothing above zero</source>
        <extracomment>engine/desk/volforecast.py</extracomment>
        <translation>迴歸的預期不大於零</translation>
    </message>
    <message>
        <source>the replay has no bars within the day</source>
        <extracomment>engine/desk/charts.py</extracomment>
        <translation>重播沒有盤中 K 線</translation>
    </message>
    <message>
        <source>the replay holds no 5-minute bars</source>
        <extracomment>engine/desk/volinputs.py</extracomment>
        <translation>重播沒有 5 分鐘 K 線</translation>
    </message>
    <message>
        <source>the report is out</source>
        <extracomment>engine/desk/earningsahead.py</extracomment>
        <translation>財報已公布</translation>
    </message>
    <message>
        <source>the report names no cause</source>
        <extracomment>engine/crashes.py</extracomment>
        <translation>報告未說明原因</translation>
    </message>
    <message>
        <source>the report of {day}</source>
        <extracomment>engine/desk/earningsahead.py</extracomment>
        <translation>{day} 的財報</translation>
    </message>
    <message>
        <source>the same estimator</source>
        <extracomment>engine/desk/racewords.py</extracomment>
        <translation>同一估計量</translation>
    </message>
    <message>
        <source>the session that answers it is not over</source>
        <extracomment>engine/desk/earningspast.py</extracomment>
        <translation>回應的交易時段尚未結束</translation>
    </message>
    <message>
        <source>the source does not answer</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation>來源沒有回應</translation>
    </message>
    <message>
        <source>the source has no data</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation>來源沒有資料</translation>
    </message>
    <message>
        <source>the sources disagree</source>
        <extracomment>gui/capex/cells.py</extracomment>
        <translation>各來源說法不一</translation>
    </message>
    <message>
        <source>the sources disagree on a quarter of the sum</source>
        <extracomment>engine/desk/capex.py</extracomment>
        <translation>各來源對總和中的一季說法不一</translation>
    </message>
    <message>
        <source>the sources disagree on the quarter a year before</source>
        <extracomment>engine/desk/capex.py</extracomment>
        <translation>各來源對一年前該季說法不一</translation>
    </message>
    <message>
        <source>the sources disagree on this quarter</source>
        <extracomment>engine/desk/capex.py</extracomment>
        <translation>各來源對本季說法不一</translation>
    </message>
    <message>
        <source>the sum</source>
        <extracomment>gui/capex/owning.py</extracomment>
        <translation>合計</translation>
    </message>
    <message>
        <source>the window</source>
        <extracomment>engine/attending.py</extracomment>
        <translation>視窗</translation>
    </message>
    <message>
        <source>the words of the call were not found</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>未找到法說會原文</translation>
    </message>
    <message>
        <source>there is a list {taken} already</source>
        <extracomment>engine/desk/watchlist/book.py</extracomment>
        <translation>已有清單 {taken}</translation>
    </message>
    <message>
        <source>there is no recording {name}</source>
        <extracomment>engine/playables.py</extracomment>
        <translation>沒有錄製檔 {name}</translation>
    </message>
    <message>
        <source>third</source>
        <extracomment>engine/desk/finding.py</extracomment>
        <translation>三</translation>
    </message>
    <message>
        <source>this line is there already</source>
        <extracomment>gui/race/picking.py</extracomment>
        <translation>這條線已在其中</translation>
    </message>
    <message>
        <source>time (UTC)</source>
        <extracomment>gui/charts/drawn.py</extracomment>
        <translation>時間（UTC）</translation>
    </message>
    <message>
        <source>time of day unknown</source>
        <extracomment>engine/desk/alerts/dated.py</extracomment>
        <translation>時刻未知</translation>
    </message>
    <message>
        <source>time unknown</source>
        <extracomment>engine/desk/board.py</extracomment>
        <translation>時間未知</translation>
    </message>
    <message>
        <source>timed out</source>
        <extracomment>engine/feed/gate.py</extracomment>
        <translation>逾時</translation>
    </message>
    <message>
        <source>timed out, {hung} calls hang</source>
        <extracomment>engine/feed/health.py</extracomment>
        <translation>逾時，{hung} 個呼叫卡住</translation>
    </message>
    <message>
        <source>timed out, {hung} connections hang</source>
        <extracomment>engine/feed/streamchannel.py</extracomment>
        <translation>逾時，{hung} 個連線卡住</translation>
    </message>
    <message>
        <source>timed out: HTTP 408</source>
        <extracomment>engine/providers/verdict.py</extracomment>
        <translation>逾時：HTTP 408</translation>
    </message>
    <message>
        <source>tn</source>
        <extracomment>gui/format.py</extracomment>
        <translation>兆</translation>
    </message>
    <message>
        <source>tn (Chinese)</source>
        <extracomment>gui/format.py</extracomment>
        <translation>兆</translation>
    </message>
    <message>
        <source>to the figure now</source>
        <extracomment>engine/desk/volstanding.py</extracomment>
        <translation>至目前數值</translation>
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
        <translation>以文字說明，沒有單一數字</translation>
    </message>
    <message>
        <source>told in {unit} a year before</source>
        <extracomment>engine/desk/capex.py</extracomment>
        <translation>一年前以 {unit} 計</translation>
    </message>
    <message>
        <source>told of the next report only</source>
        <extracomment>engine/desk/earningsahead.py</extracomment>
        <translation>僅提供下次財報</translation>
    </message>
    <message>
        <source>too few bars</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation>K 線太少</translation>
    </message>
    <message>
        <source>too few days recorded</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation>紀錄日數太少</translation>
    </message>
    <message>
        <source>too few expiries</source>
        <extracomment>gui/vol/termplot.py</extracomment>
        <translation>到期日太少</translation>
    </message>
    <message>
        <source>too large</source>
        <extracomment>engine/ownfile.py</extracomment>
        <translation>過大</translation>
    </message>
    <message>
        <source>too many open files here</source>
        <extracomment>engine/errors.py</extracomment>
        <translation>本程式開啟的檔案過多</translation>
    </message>
    <message>
        <source>too old to be shown</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation>太舊，不宜顯示</translation>
    </message>
    <message>
        <source>trailing four quarters {value}</source>
        <extracomment>gui/capex/words.py</extracomment>
        <translation>近四季 {value}</translation>
    </message>
    <message>
        <source>trend line</source>
        <extracomment>gui/charts/tools.py</extracomment>
        <translation>趨勢線</translation>
    </message>
    <message>
        <source>true at the end of July 2024</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>2024 年 7 月底屬實</translation>
    </message>
    <message>
        <source>type a name</source>
        <extracomment>gui/watchlist/editing.py</extracomment>
        <translation>請輸入名稱</translation>
    </message>
    <message>
        <source>type a number above 0</source>
        <extracomment>gui/watchlist/cellrules.py</extracomment>
        <translation>請輸入大於 0 的數字</translation>
    </message>
    <message>
        <source>type a number such as 1234.5</source>
        <extracomment>gui/watchlist/cellrules.py</extracomment>
        <translation>請輸入數字，例如 1234.5</translation>
    </message>
    <message>
        <source>type a symbol</source>
        <extracomment>engine/desk/watchlist/symbol.py</extracomment>
        <translation>請輸入代號</translation>
    </message>
    <message>
        <source>type an alert, such as NVDA iv30 above 60</source>
        <extracomment>engine/desk/alerts/parsing.py</extracomment>
        <translation>請輸入警示，例如 NVDA iv30 above 60</translation>
    </message>
    <message>
        <source>type it as 2024-07-29 or 29 Jul</source>
        <extracomment>gui/charts/days.py</extracomment>
        <translation>請輸入如 2024-07-29 或 29 Jul</translation>
    </message>
    <message>
        <source>unadjusted {ratio}:1 step</source>
        <extracomment>engine/desk/bars.py</extracomment>
        <translation>未調整的 {ratio}:1 跳階</translation>
    </message>
    <message>
        <source>unexpected error, see the log</source>
        <extracomment>engine/desk/recording.py</extracomment>
        <translation>未預期的錯誤，請見日誌</translation>
    </message>
    <message>
        <source>unflag {names}</source>
        <extracomment>engine/desk/watchlist/undo.py</extracomment>
        <translation>取消標記 {names}</translation>
    </message>
    <message>
        <source>unfolded</source>
        <extracomment>gui/tables/saying.py</extracomment>
        <translation>已展開</translation>
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
        <translation>未公布的一段，連接到 8 月 30 日的 Fintel 水準</translation>
    </message>
    <message>
        <source>unreachable</source>
        <extracomment>engine/feed/gate.py</extracomment>
        <translation>無法連線</translation>
    </message>
    <message>
        <source>unread</source>
        <extracomment>gui/alerts/logmodel.py</extracomment>
        <translation>未讀</translation>
    </message>
    <message>
        <source>unreadable</source>
        <extracomment>gui/recording/model.py</extracomment>
        <translation>無法讀取</translation>
    </message>
    <message>
        <source>unreadable reply</source>
        <extracomment>engine/errors.py</extracomment>
        <translation>無法讀取的回應</translation>
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
        <translation>上下顛倒</translation>
    </message>
    <message>
        <source>use preset {title}</source>
        <extracomment>engine/desk/watchlist/presets.py</extracomment>
        <translation>使用預設清單 {title}</translation>
    </message>
    <message>
        <source>usual one of the figure</source>
        <extracomment>gui/alerts/fields.py</extracomment>
        <translation>該數值的通常值</translation>
    </message>
    <message>
        <source>value</source>
        <extracomment>gui/charts/drawn.py</extracomment>
        <translation>數值</translation>
    </message>
    <message>
        <source>values compared</source>
        <extracomment>gui/alerts/fields.py</extracomment>
        <translation>數值比較</translation>
    </message>
    <message>
        <source>verified</source>
        <extracomment>gui/events/words.py</extracomment>
        <translation>已證實</translation>
    </message>
    <message>
        <source>vertical line</source>
        <extracomment>gui/charts/tools.py</extracomment>
        <translation>垂直線</translation>
    </message>
    <message>
        <source>volatility at the money</source>
        <extracomment>engine/desk/volstanding.py</extracomment>
        <translation>價平波動率</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>gui/alerts/words.py</extracomment>
        <translation>等待中</translation>
    </message>
    <message>
        <source>waiting for the first answer</source>
        <extracomment>engine/feed/health.py</extracomment>
        <translation>等待第一個回應</translation>
    </message>
    <message>
        <source>waits for its values</source>
        <extracomment>gui/alerts/values.py</extracomment>
        <translation>等待其數值</translation>
    </message>
    <message>
        <source>wake {lines}</source>
        <extracomment>engine/desk/alerts/steps.py</extracomment>
        <translation>喚醒 {lines}</translation>
    </message>
    <message>
        <source>wants an address</source>
        <extracomment>gui/feeds/words.py</extracomment>
        <translation>需要地址</translation>
    </message>
    <message>
        <source>watchlist {path}</source>
        <extracomment>engine/lists.py</extracomment>
        <translation>自選清單 {path}</translation>
    </message>
    <message>
        <source>weekly bars</source>
        <extracomment>gui/charts/price/catalogue.py</extracomment>
        <translation>週 K 線</translation>
    </message>
    <message>
        <source>what was said, in one sentence</source>
        <extracomment>gui/events/owning.py</extracomment>
        <translation>所說的內容，用一句話</translation>
    </message>
    <message>
        <source>where the figure comes from</source>
        <extracomment>gui/capex/form.py</extracomment>
        <translation>數字的出處</translation>
    </message>
    <message>
        <source>while Voldesk was not running</source>
        <extracomment>engine/desk/alerts/late.py</extracomment>
        <translation>Voldesk 未執行期間</translation>
    </message>
    <message>
        <source>while the machine slept from {since} to {until} UTC{day}</source>
        <extracomment>engine/desk/alerts/late.py</extracomment>
        <translation>電腦休眠期間（{since} 到 {until} UTC{day}）</translation>
    </message>
    <message>
        <source>who said it, and where it stands</source>
        <extracomment>gui/events/owning.py</extracomment>
        <translation>誰說的，出處何在</translation>
    </message>
    <message>
        <source>whole</source>
        <extracomment>gui/recording/model.py</extracomment>
        <translation>完整</translation>
    </message>
    <message>
        <source>whole: closed properly. cut short: the program ended while it was written; it plays up to there. damaged at (UTC): something is lost there; it goes on where all that was known was written down next.</source>
        <extracomment>gui/recording/model.py</extracomment>
        <translation>完整：正常結束。被截斷：寫入時程式已結束；可播放到該處。損壞於（UTC）：該處有所遺失；自下一次完整記錄全部已知內容處繼續。</translation>
    </message>
    <message>
        <source>widened: high end raised</source>
        <extracomment>engine/desk/guidance.py</extracomment>
        <translation>放寬：上限調高</translation>
    </message>
    <message>
        <source>widened: low end lowered</source>
        <extracomment>engine/desk/guidance.py</extracomment>
        <translation>放寬：下限調低</translation>
    </message>
    <message>
        <source>with finance leases; cash paid for PP&amp;E is 13.9 bn</source>
        <extracomment>resources/reference/statements.csv</extracomment>
        <translation>含融資租賃；PP&amp;E 現金支出為 139 億</translation>
    </message>
    <message>
        <source>without a cone there</source>
        <extracomment>gui/vol/standing.py</extracomment>
        <translation>該處沒有波動率錐</translation>
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
        <translation>請寫「any earnings in 24h」、「any date changed」或「any feed down」</translation>
    </message>
    <message>
        <source>write "date changed"</source>
        <extracomment>engine/desk/alerts/parsing.py</extracomment>
        <translation>請寫「date changed」</translation>
    </message>
    <message>
        <source>write "down", as in "feed yahoo down"</source>
        <extracomment>engine/desk/alerts/parsing.py</extracomment>
        <translation>請寫「down」，例如「feed yahoo down」</translation>
    </message>
    <message>
        <source>write "every time"</source>
        <extracomment>engine/desk/alerts/optional.py</extracomment>
        <translation>請寫「every time」</translation>
    </message>
    <message>
        <source>write "in 24h" or "in 2d"</source>
        <extracomment>engine/desk/alerts/parsing.py</extracomment>
        <translation>請寫「in 24h」或「in 2d」</translation>
    </message>
    <message>
        <source>write "on closes"</source>
        <extracomment>engine/desk/alerts/optional.py</extracomment>
        <translation>請寫「on closes」</translation>
    </message>
    <message>
        <source>write "term inverted"</source>
        <extracomment>engine/desk/alerts/parsing.py</extracomment>
        <translation>請寫「term inverted」</translation>
    </message>
    <message>
        <source>write EXCHANGE:SYMBOL</source>
        <extracomment>engine/desk/watchlist/symbol.py</extracomment>
        <translation>請寫成 交易所:代號</translation>
    </message>
    <message>
        <source>write a date such as until 2026-12-31</source>
        <extracomment>engine/desk/alerts/optional.py</extracomment>
        <translation>請寫日期，例如 until 2026-12-31</translation>
    </message>
    <message>
        <source>write a number or a figure, such as BTC dvol</source>
        <extracomment>engine/desk/alerts/parsing.py</extracomment>
        <translation>請寫數字或數值，例如 BTC dvol</translation>
    </message>
    <message>
        <source>write a number, such as band 1.5</source>
        <extracomment>engine/desk/alerts/optional.py</extracomment>
        <translation>請寫數字，例如 band 1.5</translation>
    </message>
    <message>
        <source>write a time of more than nothing and at most a year</source>
        <extracomment>engine/desk/alerts/parsing.py</extracomment>
        <translation>請寫大於零且至多一年的時間</translation>
    </message>
    <message>
        <source>write a time such as 24h or 2d</source>
        <extracomment>engine/desk/alerts/parsing.py</extracomment>
        <translation>請寫時間，例如 24h 或 2d</translation>
    </message>
    <message>
        <source>write a time such as cooldown 30m</source>
        <extracomment>engine/desk/alerts/optional.py</extracomment>
        <translation>請寫時間，例如 cooldown 30m</translation>
    </message>
    <message>
        <source>write above, below, crosses above or crosses below</source>
        <extracomment>engine/desk/alerts/parsing.py</extracomment>
        <translation>請寫 above、below、crosses above 或 crosses below</translation>
    </message>
    <message>
        <source>written by a newer Voldesk</source>
        <extracomment>engine/desk/watchlist/formats.py</extracomment>
        <translation>由較新的 Voldesk 寫成</translation>
    </message>
    <message>
        <source>yahoo gave no crumb</source>
        <extracomment>engine/providers/yahoo/door.py</extracomment>
        <translation>yahoo 未提供 crumb</translation>
    </message>
    <message>
        <source>yahoo refused the request</source>
        <extracomment>engine/providers/yahoo/quotes.py</extracomment>
        <translation>yahoo 拒絕請求</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>gui/alerts/fields.py</extracomment>
        <translation>是</translation>
    </message>
    <message>
        <source>your alert</source>
        <extracomment>engine/alerting.py</extracomment>
        <translation>您的警示</translation>
    </message>
    <message>
        <source>yours</source>
        <extracomment>gui/earnings/words.py</extracomment>
        <translation>您的</translation>
    </message>
    <message>
        <source>z of the move</source>
        <extracomment>gui/charts/price/catalogue.py</extracomment>
        <translation>漲跌的 z 值</translation>
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
        <translation>{ahead} 對 {behind}：預期對實際（{each}）</translation>
    </message>
    <message>
        <source>{ahead}, ATM against ATM ({each})</source>
        <extracomment>engine/desk/racewords.py</extracomment>
        <translation>{ahead}，ATM 對 ATM（{each}）</translation>
    </message>
    <message>
        <source>{ahead}, different recipes: ATM against strip ({each})</source>
        <extracomment>engine/desk/racewords.py</extracomment>
        <translation>{ahead}，方法不同：ATM 對組合（{each}）</translation>
    </message>
    <message>
        <source>{ahead}, strip against strip ({each})</source>
        <extracomment>engine/desk/racewords.py</extracomment>
        <translation>{ahead}，組合對組合（{each}）</translation>
    </message>
    <message>
        <source>{apart} above now</source>
        <extracomment>gui/alerts/values.py</extracomment>
        <translation>現高 {apart}</translation>
    </message>
    <message>
        <source>{apart} below now</source>
        <extracomment>gui/alerts/values.py</extracomment>
        <translation>現低 {apart}</translation>
    </message>
    <message>
        <source>{bare} has no closes: let the alert look live</source>
        <extracomment>engine/desk/alerts/looking.py</extracomment>
        <translation>{bare} 沒有收盤值：請讓警示即時檢查</translation>
    </message>
    <message>
        <source>{bare} has no closes; leave it out</source>
        <extracomment>engine/desk/alerts/optional.py</extracomment>
        <translation>{bare} 沒有收盤值；請刪去</translation>
    </message>
    <message>
        <source>{cash} ({definition}) or {headline} ({other})</source>
        <extracomment>gui/capex/words.py</extracomment>
        <translation>{cash}（{definition}）或 {headline}（{other}）</translation>
    </message>
    <message>
        <source>{change} from the last price</source>
        <extracomment>gui/watchlist/tips.py</extracomment>
        <translation>距最新價 {change}</translation>
    </message>
    <message>
        <source>{change} in 24 h</source>
        <extracomment>gui/race/readout.py</extracomment>
        <translation>24 小時 {change}</translation>
    </message>
    <message>
        <source>{closes} closes since {day}</source>
        <extracomment>gui/race/gap.py</extracomment>
        <translation>自 {day} 起 {closes} 個收盤</translation>
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
        <translation>{command}：恢復原有按鍵</translation>
    </message>
    <message>
        <source>{command}: no key</source>
        <extracomment>gui/keys/rebinding.py</extracomment>
        <translation>{command}：沒有按鍵</translation>
    </message>
    <message>
        <source>{command}: press its new keys. Backspace leaves it without, 0 gives its own back, Esc changes nothing.</source>
        <extracomment>gui/help.py</extracomment>
        <translation>{command}：請按新的按鍵。Backspace 不設按鍵，0 恢復原有，Esc 不變更。</translation>
    </message>
    <message>
        <source>{command}: what other commands have now is not given back</source>
        <extracomment>gui/keys/rebinding.py</extracomment>
        <translation>{command}：其他命令現有的按鍵不予收回</translation>
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
        <translation>{condition} 已在監看</translation>
    </message>
    <message>
        <source>{counts}, {cut} beyond the most rows</source>
        <extracomment>gui/watchlist/importing.py</extracomment>
        <translation>{counts}，{cut} 個超過列數上限</translation>
    </message>
    <message>
        <source>{count} alert unread</source>
        <extracomment>gui/statusbar.py</extracomment>
        <translation>{count} 則警示未讀</translation>
    </message>
    <message>
        <source>{count} alerts</source>
        <extracomment>gui/alerts/making.py</extracomment>
        <translation>{count} 則警示</translation>
    </message>
    <message>
        <source>{count} alerts unread</source>
        <extracomment>gui/statusbar.py</extracomment>
        <translation>{count} 則警示未讀</translation>
    </message>
    <message>
        <source>{count} are compared already; Return on one of them takes it away</source>
        <extracomment>gui/chartcontent.py</extracomment>
        <translation>已比較 {count} 個；在其中一個上按 Return 可移除</translation>
    </message>
    <message>
        <source>{count} bars</source>
        <extracomment>engine/desk/realized.py</extracomment>
        <translation>{count} 根 K 線</translation>
    </message>
    <message>
        <source>{count} bars to {day}</source>
        <extracomment>engine/desk/realized.py</extracomment>
        <translation>至 {day} 的 {count} 根 K 線</translation>
    </message>
    <message>
        <source>{count} changed</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation>已變更 {count} 個</translation>
    </message>
    <message>
        <source>{count} characters, a line has at most {longest}</source>
        <extracomment>engine/desk/alerts/parsing.py</extracomment>
        <translation>{count} 個字元，一行至多 {longest} 個</translation>
    </message>
    <message>
        <source>{count} characters, a symbol has at most {longest}</source>
        <extracomment>engine/desk/watchlist/symbol.py</extracomment>
        <translation>{count} 個字元，代號最多 {longest} 個</translation>
    </message>
    <message>
        <source>{count} connection in the last 60 minutes.</source>
        <extracomment>gui/feeds/words.py</extracomment>
        <translation>過去 60 分鐘 {count} 次連線。</translation>
    </message>
    <message>
        <source>{count} connections in the last 60 minutes.</source>
        <extracomment>gui/feeds/words.py</extracomment>
        <translation>過去 60 分鐘 {count} 次連線。</translation>
    </message>
    <message>
        <source>{count} daily bar to {day}</source>
        <extracomment>engine/desk/realized.py</extracomment>
        <translation>至 {day} 的 {count} 根日 K 線</translation>
    </message>
    <message>
        <source>{count} daily bars</source>
        <extracomment>engine/desk/realized.py</extracomment>
        <translation>{count} 根日 K 線</translation>
    </message>
    <message>
        <source>{count} daily bars to {day}</source>
        <extracomment>engine/desk/realized.py</extracomment>
        <translation>至 {day} 的 {count} 根日 K 線</translation>
    </message>
    <message>
        <source>{count} daily close of {own}</source>
        <extracomment>engine/desk/volstanding.py</extracomment>
        <translation>{own}的 {count} 個每日收盤</translation>
    </message>
    <message>
        <source>{count} daily closes of {own}</source>
        <extracomment>engine/desk/volstanding.py</extracomment>
        <translation>{own}的 {count} 個每日收盤</translation>
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
        <translation>{count} 畫格/秒，{middle} ms，p99 {late}，最長 {most}</translation>
    </message>
    <message>
        <source>{count} from {days} {last}</source>
        <extracomment>engine/desk/volstanding.py</extracomment>
        <translation>{count} 個，自 {days} {last}</translation>
    </message>
    <message>
        <source>{count} hidden columns: widen</source>
        <extracomment>gui/watchlist/details.py</extracomment>
        <translation>隱藏 {count} 欄：請加寬</translation>
    </message>
    <message>
        <source>{count} more</source>
        <extracomment>gui/notices.py</extracomment>
        <translation>另有 {count} 個</translation>
    </message>
    <message>
        <source>{count} new</source>
        <extracomment>gui/events/pane.py</extracomment>
        <translation>{count} 則新</translation>
    </message>
    <message>
        <source>{count} new event</source>
        <extracomment>gui/statusbar.py</extracomment>
        <translation>{count} 則新事件</translation>
    </message>
    <message>
        <source>{count} new events</source>
        <extracomment>gui/statusbar.py</extracomment>
        <translation>{count} 則新事件</translation>
    </message>
    <message>
        <source>{count} of {count2} symbols</source>
        <extracomment>engine/desk/movers.py</extracomment>
        <translation>{count2} 個代號中的 {count} 個</translation>
    </message>
    <message>
        <source>{count} of {windows} bars</source>
        <extracomment>engine/desk/volcone.py</extracomment>
        <translation>{windows} 根中的 {count} 根 K 線</translation>
    </message>
    <message>
        <source>{count} recent prices: from {first} to {last}, lowest {low}, highest {high}</source>
        <extracomment>gui/watchlist/tips.py</extracomment>
        <translation>{count} 個近期價格：自 {first} 至 {last}，最低 {low}，最高 {high}</translation>
    </message>
    <message>
        <source>{count} reports</source>
        <extracomment>gui/earnings/month.py</extracomment>
        <translation>{count} 份財報</translation>
    </message>
    <message>
        <source>{count} request in the last 60 minutes.</source>
        <extracomment>gui/feeds/words.py</extracomment>
        <translation>過去 60 分鐘 {count} 次請求。</translation>
    </message>
    <message>
        <source>{count} requests in the last 60 minutes.</source>
        <extracomment>gui/feeds/words.py</extracomment>
        <translation>過去 60 分鐘 {count} 次請求。</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <extracomment>engine/desk/watchlist/undo.py</extracomment>
        <translation>{count} 列</translation>
    </message>
    <message>
        <source>{count} sessions</source>
        <extracomment>gui/race/marking.py</extracomment>
        <translation>{count} 個交易日</translation>
    </message>
    <message>
        <source>{count} stored values cannot be read; they are left out.</source>
        <extracomment>engine/desk/history/database.py</extracomment>
        <translation>{count} 個已儲存的數值無法讀取；已略去。</translation>
    </message>
    <message>
        <source>{count} symbols</source>
        <extracomment>gui/tables/pane.py</extracomment>
        <translation>{count} 個代號</translation>
    </message>
    <message>
        <source>{count} unread</source>
        <extracomment>gui/alerts/pane.py</extracomment>
        <translation>{count} 則未讀</translation>
    </message>
    <message>
        <source>{count} {what} rejected</source>
        <extracomment>engine/desk/rows.py</extracomment>
        <translation>剔除 {count} 個{what}</translation>
    </message>
    <message>
        <source>{count} {what}s rejected</source>
        <extracomment>engine/desk/rows.py</extracomment>
        <translation>剔除 {count} 個{what}</translation>
    </message>
    <message>
        <source>{days} (young: under {n})</source>
        <extracomment>gui/vol/historyplot.py</extracomment>
        <translation>{days}（資料尚少：不足 {n} 日）</translation>
    </message>
    <message>
        <source>{days} days recorded</source>
        <extracomment>engine/desk/ranks.py</extracomment>
        <translation>已記錄 {days} 日</translation>
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
        <translation>{days}，尚無排名</translation>
    </message>
    <message>
        <source>{day} is past: in New York it is {today}</source>
        <extracomment>gui/earnings/typed.py</extracomment>
        <translation>{day} 已過：紐約現在是 {today}</translation>
    </message>
    <message>
        <source>{day} is still to come</source>
        <extracomment>gui/events/own.py</extracomment>
        <translation>{day} 尚未到來</translation>
    </message>
    <message>
        <source>{day} is too far away: the calendar ends on {last}</source>
        <extracomment>gui/earnings/typed.py</extracomment>
        <translation>{day} 太遠：行事曆止於 {last}</translation>
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
        <translation>{day}，時段不明</translation>
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
        <translation>{day}：25 delta 風險逆轉 {rr}，蝶式 {bf}</translation>
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
        <translation>{day}：沒有風險逆轉，{why}</translation>
    </message>
    <message>
        <source>{day}: risk reversal {rr}, butterfly {bf}</source>
        <extracomment>gui/vol/smileplot.py</extracomment>
        <translation>{day}：風險逆轉 {rr}，蝶式 {bf}</translation>
    </message>
    <message>
        <source>{day}: {why}</source>
        <extracomment>gui/vol/smileplot.py</extracomment>
        <translation>{day}：{why}</translation>
    </message>
    <message>
        <source>{estimator}, {window} bars</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>{estimator}，{window} 根 K 線</translation>
    </message>
    <message>
        <source>{fault}. Defaults are in use; what is changed here lasts until the exit.</source>
        <extracomment>engine/settingsfile.py</extracomment>
        <translation>{fault}。目前使用預設值；在此所作的變更只保留到結束為止。</translation>
    </message>
    <message>
        <source>{fault}. Lists look as usual; what is changed here lasts until the exit.</source>
        <extracomment>engine/listlooks.py</extracomment>
        <translation>{fault}。清單以一般外觀顯示；在此所作的變更只保留到結束為止。</translation>
    </message>
    <message>
        <source>{fault}. The charts are empty; what is changed here lasts until the exit.</source>
        <extracomment>engine/drawn.py</extracomment>
        <translation>{fault}。圖表是空的；在此所作的變更只保留到結束為止。</translation>
    </message>
    <message>
        <source>{fault}. The list is left out.</source>
        <extracomment>engine/lists.py</extracomment>
        <translation>{fault}。略去此清單。</translation>
    </message>
    <message>
        <source>{fault}. The usual layout is shown; what is changed here lasts until the exit.</source>
        <extracomment>engine/layouts.py</extracomment>
        <translation>{fault}。顯示一般版面；在此所作的變更只保留到結束為止。</translation>
    </message>
    <message>
        <source>{fault}. Your edits are kept in memory and saved as soon as that works again.</source>
        <extracomment>engine/core.py</extracomment>
        <translation>{fault}。您的編輯保留在記憶體中，一旦可行就會儲存。</translation>
    </message>
    <message>
        <source>{figure}: asked for once it is watched</source>
        <extracomment>gui/alerts/values.py</extracomment>
        <translation>{figure}：開始監看後才詢問</translation>
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
        <translation>{first} {most} 領先，{last} {least} 落後</translation>
    </message>
    <message>
        <source>{first}, then {keys} - Esc cancels</source>
        <extracomment>gui/keys/listener.py</extracomment>
        <translation>{first}，接著 {keys} - Esc 取消</translation>
    </message>
    <message>
        <source>{first}–{last} {month}</source>
        <extracomment>gui/format.py</extracomment>
        <translation>{month}{first}–{last}日</translation>
    </message>
    <message>
        <source>{found} is a number: add the exchange, such as 2330.TW</source>
        <extracomment>engine/desk/watchlist/symbol.py</extracomment>
        <translation>{found} 是數字：請加上交易所，例如 2330.TW</translation>
    </message>
    <message>
        <source>{found} of {all}</source>
        <extracomment>gui/tables/finding.py</extracomment>
        <translation>{all} 中的 {found}</translation>
    </message>
    <message>
        <source>{fresh}: no IV recorded yet, the first close begins the line</source>
        <extracomment>engine/desk/racewords.py</extracomment>
        <translation>{fresh}：尚未記錄 IV，第一個收盤起畫線</translation>
    </message>
    <message>
        <source>{full}: {finding} (25-delta risk reversal {rr}), butterfly {bf}</source>
        <extracomment>gui/vol/smileplot.py</extracomment>
        <translation>{full}：{finding}（25 delta 風險逆轉 {rr}），蝶式 {bf}</translation>
    </message>
    <message>
        <source>{given} on {date}</source>
        <extracomment>engine/desk/volinputs.py</extracomment>
        <translation>{date} 的{given}</translation>
    </message>
    <message>
        <source>{gone} older drawings are not kept for the next start: it keeps {most_of_symbol} of a symbol and {most} in all.</source>
        <extracomment>engine/drawn.py</extracomment>
        <translation>{gone} 個較舊的繪圖不會保留到下次啟動：每個代號保留 {most_of_symbol} 個，共 {most} 個。</translation>
    </message>
    <message>
        <source>{good} on {date}</source>
        <extracomment>engine/desk/rows.py</extracomment>
        <translation>{date} 的{good}</translation>
    </message>
    <message>
        <source>{have} of {least} bars</source>
        <extracomment>engine/desk/realized.py</extracomment>
        <translation>{least} 根中的 {have} 根 K 線</translation>
    </message>
    <message>
        <source>{have} of {need} returns</source>
        <extracomment>engine/desk/volforecast.py</extracomment>
        <translation>{need} 個中的 {have} 個報酬</translation>
    </message>
    <message>
        <source>{here} to another address of the same host</source>
        <extracomment>engine/providers/routes.py</extracomment>
        <translation>{here} 導向同一主機的另一地址</translation>
    </message>
    <message>
        <source>{here} to {there}</source>
        <extracomment>engine/providers/routes.py</extracomment>
        <translation>{here} 至 {there}</translation>
    </message>
    <message>
        <source>{host} is asked for the newest version only once you have agreed.</source>
        <extracomment>gui/welcome/words.py</extracomment>
        <translation>只有在您同意之後才會向 {host} 詢問最新版本。</translation>
    </message>
    <message>
        <source>{hour} NY</source>
        <extracomment>gui/earnings/cells.py</extracomment>
        <translation>紐約 {hour}</translation>
    </message>
    <message>
        <source>{inputs}, mean of the next {steps} days</source>
        <extracomment>engine/desk/volforecast.py</extracomment>
        <translation>{inputs}，未來 {steps} 日的平均</translation>
    </message>
    <message>
        <source>{inputs}, mean of the next {steps} sessions</source>
        <extracomment>engine/desk/volforecast.py</extracomment>
        <translation>{inputs}，未來 {steps} 個交易日的平均</translation>
    </message>
    <message>
        <source>{jump}% priced for {report}</source>
        <extracomment>engine/desk/volwords.py</extracomment>
        <translation>{report}的定價為 {jump}%</translation>
    </message>
    <message>
        <source>{keys} is no command</source>
        <extracomment>gui/keys/listener.py</extracomment>
        <translation>{keys} 不是命令</translation>
    </message>
    <message>
        <source>{key} belongs to several commands: {commands}</source>
        <extracomment>gui/keys/rebinding.py</extracomment>
        <translation>{key} 屬於多個命令：{commands}</translation>
    </message>
    <message>
        <source>{key} cannot be used: {reason}</source>
        <extracomment>gui/keys/rebinding.py</extracomment>
        <translation>無法使用 {key}：{reason}</translation>
    </message>
    <message>
        <source>{key} is {other}. Return swaps the keys of both, Esc leaves them.</source>
        <extracomment>gui/keys/rebinding.py</extracomment>
        <translation>{key} 是「{other}」。Return 互換兩者的按鍵，Esc 維持原狀。</translation>
    </message>
    <message>
        <source>{key} is {other}. Return takes it away there, Esc leaves it.</source>
        <extracomment>gui/keys/rebinding.py</extracomment>
        <translation>{key} 是「{other}」。Return 從那裡取走，Esc 維持原狀。</translation>
    </message>
    <message>
        <source>{key} would stand in the way of {other} ({keys})</source>
        <extracomment>gui/keys/rebinding.py</extracomment>
        <translation>{key} 會妨礙「{other}」（{keys}）</translation>
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
        <translation>{label} 已凍結{as_of}</translation>
    </message>
    <message>
        <source>{label} is {quality}</source>
        <extracomment>engine/desk/alerts/looking.py</extracomment>
        <translation>{label} 為{quality}</translation>
    </message>
    <message>
        <source>{label} is {quality}{as_of}</source>
        <extracomment>engine/desk/alerts/gauging.py</extracomment>
        <translation>{label} 為{quality}{as_of}</translation>
    </message>
    <message>
        <source>{label} {value}, {n} days recorded</source>
        <extracomment>gui/vol/historyplot.py</extracomment>
        <translation>{label} {value}，已記錄 {n} 日</translation>
    </message>
    <message>
        <source>{label} {value}: {days}, no rank yet</source>
        <extracomment>gui/vol/historyplot.py</extracomment>
        <translation>{label} {value}：{days}，尚無排名</translation>
    </message>
    <message>
        <source>{label}: only one usable expiry</source>
        <extracomment>engine/desk/alerts/looking.py</extracomment>
        <translation>{label}：只有一個可用到期日</translation>
    </message>
    <message>
        <source>{label}: tried {since} s ago, once in 10 s is enough</source>
        <extracomment>engine/feed/outcome.py</extracomment>
        <translation>{label}：{since} 秒前才試過，10 秒一次就夠</translation>
    </message>
    <message>
        <source>{lane} is switched off</source>
        <extracomment>engine/feed/unasked.py</extracomment>
        <translation>{lane} 已關閉</translation>
    </message>
    <message>
        <source>{larger} of {count} reports moved more than the implied ±{implied} %</source>
        <extracomment>gui/earnings/movesplot.py</extracomment>
        <translation>{count} 次財報中有 {larger} 次變動大於隱含的 ±{implied} %</translation>
    </message>
    <message>
        <source>{last} at {as_of} UTC</source>
        <extracomment>engine/desk/rows.py</extracomment>
        <translation>{as_of} UTC 的{last}</translation>
    </message>
    <message>
        <source>{left_out} stored rows cannot be read; they are left out.</source>
        <extracomment>engine/folders.py</extracomment>
        <translation>{left_out} 列已儲存的資料無法讀取；已略去。</translation>
    </message>
    <message>
        <source>{left} closes {direction} {right}: {one}</source>
        <extracomment>engine/desk/happenings.py</extracomment>
        <translation>{left} 收盤{direction} {right}：{one}</translation>
    </message>
    <message>
        <source>{left} crosses above {right} on {day}, {basis}, at {value}</source>
        <extracomment>gui/race/marking.py</extracomment>
        <translation>{left} 於 {day} 向上穿越 {right}，{basis}，在 {value}</translation>
    </message>
    <message>
        <source>{left} crosses below {right} on {day}, {basis}, at {value}</source>
        <extracomment>gui/race/marking.py</extracomment>
        <translation>{left} 於 {day} 向下穿越 {right}，{basis}，在 {value}</translation>
    </message>
    <message>
        <source>{left} {a} level with {right} {b}{when}</source>
        <extracomment>engine/desk/finding.py</extracomment>
        <translation>{left} {a} 與 {right} {b} 持平{when}</translation>
    </message>
    <message>
        <source>{left} {a} over {right} {b} at the close of {day}: {gap}</source>
        <extracomment>engine/desk/finding.py</extracomment>
        <translation>{day}收盤時 {left} {a} 高於 {right} {b}：{gap}</translation>
    </message>
    <message>
        <source>{left} {a} over {right} {b} at {time} UTC, {day}: {gap}</source>
        <extracomment>engine/desk/finding.py</extracomment>
        <translation>{day} {time} UTC {left} {a} 高於 {right} {b}：{gap}</translation>
    </message>
    <message>
        <source>{left} {a} over {right} {b}{when}: {sign}{size}</source>
        <extracomment>engine/desk/finding.py</extracomment>
        <translation>{left} {a} 高於 {right} {b}{when}：{sign}{size}</translation>
    </message>
    <message>
        <source>{left} {a} under {right} {b} at the close of {day}: {gap}</source>
        <extracomment>engine/desk/finding.py</extracomment>
        <translation>{day}收盤時 {left} {a} 低於 {right} {b}：{gap}</translation>
    </message>
    <message>
        <source>{left} {a} under {right} {b} at {time} UTC, {day}: {gap}</source>
        <extracomment>engine/desk/finding.py</extracomment>
        <translation>{day} {time} UTC {left} {a} 低於 {right} {b}：{gap}</translation>
    </message>
    <message>
        <source>{left} {a} under {right} {b}{when}: {sign}{size}</source>
        <extracomment>engine/desk/finding.py</extracomment>
        <translation>{left} {a} 低於 {right} {b}{when}：{sign}{size}</translation>
    </message>
    <message>
        <source>{lines}; {band}, percentile: share of days below</source>
        <extracomment>gui/vol/historyplot.py</extracomment>
        <translation>{lines}；{band}，百分位：低於目前的日數比例</translation>
    </message>
    <message>
        <source>{list}, list {place} of {count}</source>
        <extracomment>gui/watchlist/lists.py</extracomment>
        <translation>{list}，第 {place} 份，共 {count} 份</translation>
    </message>
    <message>
        <source>{lost} bars of 5 minutes</source>
        <extracomment>engine/desk/volintraday.py</extracomment>
        <translation>{lost} 根 5 分鐘 K 線</translation>
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
        <translation>{measure}：無，{why}</translation>
    </message>
    <message>
        <source>{measure}: {value}, {definition}</source>
        <extracomment>gui/capex/words.py</extracomment>
        <translation>{measure}：{value}，{definition}</translation>
    </message>
    <message>
        <source>{model} sees {value} over 30 days, IV {iv}: {kind} {gap}</source>
        <extracomment>gui/vol/forecastplot.py</extracomment>
        <translation>{model} 預測 30 日 {value}，IV {iv}：{kind} {gap}</translation>
    </message>
    <message>
        <source>{model} sees {value} over 30 days; no IV to compare</source>
        <extracomment>gui/vol/forecastplot.py</extracomment>
        <translation>{model} 預測 30 日 {value}；沒有 IV 可比較</translation>
    </message>
    <message>
        <source>{model} sees {value}, IV {iv}: {kind} {gap}</source>
        <extracomment>gui/vol/forecastplot.py</extracomment>
        <translation>{model} 預測 {value}，IV {iv}：{kind} {gap}</translation>
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
        <translation>已開啟 {most} 個圖表，不能更多</translation>
    </message>
    <message>
        <source>{most} charts are open, more there cannot be. Not opened: {symbols}</source>
        <extracomment>gui/workspace/tabs.py</extracomment>
        <translation>已開啟 {most} 個圖表，不能更多。未開啟：{symbols}</translation>
    </message>
    <message>
        <source>{most} workspaces are kept, more there cannot be</source>
        <extracomment>gui/workspace/workspaces.py</extracomment>
        <translation>已保留 {most} 個工作區，不能更多</translation>
    </message>
    <message>
        <source>{named}: asked for what is due.</source>
        <extracomment>engine/asking.py</extracomment>
        <translation>{named}：已詢問到期的項目。</translation>
    </message>
    <message>
        <source>{name} came without the text of its licence here: {licence}. The installed Voldesk holds the texts of all its parts; this one's home page is {source}.</source>
        <extracomment>gui/about/words.py</extracomment>
        <translation>{name} 在這裡沒有附授權全文：{licence}。安裝版的 Voldesk 含有所有組件的全文；它的首頁是 {source}。</translation>
    </message>
    <message>
        <source>{name} could not be backed up: {fault}</source>
        <extracomment>engine/files.py</extracomment>
        <translation>{name} 無法備份：{fault}</translation>
    </message>
    <message>
        <source>{name} could not be saved: {fault}</source>
        <extracomment>engine/files.py</extracomment>
        <translation>無法儲存 {name}：{fault}</translation>
    </message>
    <message>
        <source>{name} is always above {low}: it never crosses {said}</source>
        <extracomment>engine/desk/alerts/sense.py</extracomment>
        <translation>{name} 永遠高於 {low}：不會穿越 {said}</translation>
    </message>
    <message>
        <source>{name} is always between {low} and {high}: it never crosses {said}</source>
        <extracomment>engine/desk/alerts/sense.py</extracomment>
        <translation>{name} 永遠介於 {low} 與 {high} 之間：不會穿越 {said}</translation>
    </message>
    <message>
        <source>{name} is never above {said}</source>
        <extracomment>engine/desk/alerts/sense.py</extracomment>
        <translation>{name} 永遠不會高於 {said}</translation>
    </message>
    <message>
        <source>{name} is never below {said}</source>
        <extracomment>engine/desk/alerts/sense.py</extracomment>
        <translation>{name} 永遠不會低於 {said}</translation>
    </message>
    <message>
        <source>{name} is said twice</source>
        <extracomment>engine/desk/alerts/optional.py</extracomment>
        <translation>{name} 出現兩次</translation>
    </message>
    <message>
        <source>{name} is there already. Return overwrites it.</source>
        <extracomment>gui/filesheets.py</extracomment>
        <translation>{name} 已存在。Return 覆寫。</translation>
    </message>
    <message>
        <source>{name} not saved: {why}</source>
        <extracomment>gui/charts/exportfiles.py</extracomment>
        <translation>{name} 未儲存：{why}</translation>
    </message>
    <message>
        <source>{name} refused the request: code {code}</source>
        <extracomment>engine/providers/deribit/stream.py</extracomment>
        <translation>{name} 拒絕請求：代碼 {code}</translation>
    </message>
    <message>
        <source>{name} was changed by another program as well: what was changed here counts, its text is {kept}.</source>
        <extracomment>engine/outsiders.py</extracomment>
        <translation>{name} 也被另一個程式修改：以此處的修改為準，對方的文字在 {kept}。</translation>
    </message>
    <message>
        <source>{name} was changed by another program: both changes are kept, the other one counts from the next start.</source>
        <extracomment>engine/outsiders.py</extracomment>
        <translation>{name} 被另一個程式修改：兩邊的修改都保留，對方的修改自下次啟動起生效。</translation>
    </message>
    <message>
        <source>{name} was damaged ({fault}) by another program and is {where}.</source>
        <extracomment>engine/outsiders.py</extracomment>
        <translation>{name} 被另一個程式損壞（{fault}），現{where}。</translation>
    </message>
    <message>
        <source>{name} was damaged and is kept as {kept}; the window stands as usual.</source>
        <extracomment>gui/geometry.py</extracomment>
        <translation>{name} 已損壞，保留為 {kept}；視窗使用一般位置。</translation>
    </message>
    <message>
        <source>{name} was written by a newer version and stays as it is; what is changed here lasts until the exit.</source>
        <extracomment>engine/outsiders.py</extracomment>
        <translation>{name} 由較新版本寫成，保持原狀；在此所作的變更只保留到結束為止。</translation>
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
        <translation>{name}：沒有這個來源</translation>
    </message>
    <message>
        <source>{name}: off</source>
        <extracomment>engine/feed/feed.py</extracomment>
        <translation>{name}：關閉</translation>
    </message>
    <message>
        <source>{name}… is left out: its name is longer than {longest_name} bytes.</source>
        <extracomment>engine/lists.py</extracomment>
        <translation>已略過 {name}…：檔名超過 {longest_name} 位元組。</translation>
    </message>
    <message>
        <source>{new} new, {known} in the list already, {refused} refused</source>
        <extracomment>gui/watchlist/importing.py</extracomment>
        <translation>{new} 個新的，{known} 個已在清單中，{refused} 個被拒</translation>
    </message>
    <message>
        <source>{n} bar</source>
        <extracomment>gui/charts/measure.py</extracomment>
        <translation>{n} 根 K 線</translation>
    </message>
    <message>
        <source>{n} bars</source>
        <extracomment>gui/charts/measure.py</extracomment>
        <translation>{n} 根 K 線</translation>
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
        <translation>{n} 個到期日</translation>
    </message>
    <message>
        <source>{n} of {needed} days recorded</source>
        <extracomment>gui/vol/historyplot.py</extracomment>
        <translation>已記錄 {needed} 日中的 {n} 日</translation>
    </message>
    <message>
        <source>{n} quotes used: calls ●, puts ○; forward unknown; rejected {m} ×</source>
        <extracomment>gui/vol/smileplot.py</extracomment>
        <translation>使用 {n} 個報價：買權 ●，賣權 ○；遠期價未知；剔除 {m} ×</translation>
    </message>
    <message>
        <source>{n} quotes used: out of the money puts ○, calls ●, in the money faint, crowded thinned</source>
        <extracomment>gui/vol/smileplot.py</extracomment>
        <translation>使用 {n} 個報價：價外賣權 ○、買權 ●，價內較淡，密集處稀疏化</translation>
    </message>
    <message>
        <source>{n} used: out of the money ○ put, ● call, in the money faint</source>
        <extracomment>gui/vol/smileplot.py</extracomment>
        <translation>使用 {n} 個：價外 ○ 賣權、● 買權，價內較淡</translation>
    </message>
    <message>
        <source>{n} without ATM</source>
        <extracomment>gui/vol/termplot.py</extracomment>
        <translation>{n} 個沒有 ATM</translation>
    </message>
    <message>
        <source>{n} σ of this span</source>
        <extracomment>gui/charts/measure.py</extracomment>
        <translation>此期間 {n} σ</translation>
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
        <translation>{n} 根實現 {rv} {place}</translation>
    </message>
    <message>
        <source>{n}-bar realized {rv} {place}; {m} implied {iv} {there}</source>
        <extracomment>gui/vol/coneplot.py</extracomment>
        <translation>{n} 根實現 {rv} {place}；{m} 隱含 {iv} {there}</translation>
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
        <translation>每秒 {n} 小時</translation>
    </message>
    <message>
        <source>{n} min a second</source>
        <extracomment>gui/replaybar.py</extracomment>
        <translation>每秒 {n} 分鐘</translation>
    </message>
    <message>
        <source>{odd} values were not recorded: a recording cannot hold them, see the log.</source>
        <extracomment>engine/recordings.py</extracomment>
        <translation>{odd} 個數值未錄下：錄製檔無法容納，請見日誌。</translation>
    </message>
    <message>
        <source>{one} down</source>
        <extracomment>engine/desk/alerts/parsing.py</extracomment>
        <translation>{one} 中斷</translation>
    </message>
    <message>
        <source>{path} cannot be read: {strerror}</source>
        <extracomment>engine/providers/replay/recorded.py</extracomment>
        <translation>無法讀取 {path}：{strerror}</translation>
    </message>
    <message>
        <source>{path} could not be deleted: {fault}</source>
        <extracomment>engine/files.py</extracomment>
        <translation>無法刪除 {path}：{fault}</translation>
    </message>
    <message>
        <source>{path} could not be read: {cause}</source>
        <extracomment>engine/listfiles.py</extracomment>
        <translation>無法讀取 {path}：{cause}</translation>
    </message>
    <message>
        <source>{path} could not be read: {fault}</source>
        <extracomment>engine/files.py</extracomment>
        <translation>無法讀取 {path}：{fault}</translation>
    </message>
    <message>
        <source>{path} could not be renamed: {strerror}</source>
        <extracomment>engine/listfiles.py</extracomment>
        <translation>無法重新命名 {path}：{strerror}</translation>
    </message>
    <message>
        <source>{path} could not be saved; the log says why</source>
        <extracomment>engine/saver.py</extracomment>
        <translation>無法儲存 {path}；原因見記錄檔</translation>
    </message>
    <message>
        <source>{path} is a link to a file that is not there</source>
        <extracomment>engine/files.py</extracomment>
        <translation>{path} 是連結，但所指的檔案不存在</translation>
    </message>
    <message>
        <source>{path} is being written by another program</source>
        <extracomment>engine/listfiles.py</extracomment>
        <translation>另一程式正在寫入 {path}</translation>
    </message>
    <message>
        <source>{path} is damaged ({cause}) and could not be set aside</source>
        <extracomment>engine/listfiles.py</extracomment>
        <translation>{path} 已損壞（{cause}），且無法移到一旁</translation>
    </message>
    <message>
        <source>{path} is not as Voldesk wrote it: another program changed it, or the disk damaged it. It is in use as it is; backups holds earlier ones.</source>
        <extracomment>engine/files.py</extracomment>
        <translation>{path} 與 Voldesk 寫入的內容不同：可能被另一個程式修改，或被磁碟損壞。目前照原樣使用；backups 內有較早的版本。</translation>
    </message>
    <message>
        <source>{path} is not deleted: the profile is open read-only</source>
        <extracomment>engine/files.py</extracomment>
        <translation>未刪除 {path}：設定檔資料夾以唯讀開啟</translation>
    </message>
    <message>
        <source>{path} is not saved, it could not be read again: {fault}</source>
        <extracomment>engine/listfiles.py</extracomment>
        <translation>未儲存 {path}，因為之後將無法讀取：{fault}</translation>
    </message>
    <message>
        <source>{path} is not saved: the profile is open read-only</source>
        <extracomment>engine/files.py</extracomment>
        <translation>未儲存 {path}：設定檔資料夾以唯讀開啟</translation>
    </message>
    <message>
        <source>{path} was changed by another program as well: its text is kept for {entries}, yours is in backups/{kept}.</source>
        <extracomment>engine/listfiles.py</extracomment>
        <translation>{path} 也被另一個程式變更：{entries} 保留其文字，您的在 backups/{kept}。</translation>
    </message>
    <message>
        <source>{path} was damaged ({cause}) and is {where}. No backup was found: defaults.</source>
        <extracomment>engine/files.py</extracomment>
        <translation>{path} 已損壞（{cause}），{where}。找不到備份：使用預設值。</translation>
    </message>
    <message>
        <source>{path} was damaged ({cause}) and is {where}. The newest backup is in use.</source>
        <extracomment>engine/files.py</extracomment>
        <translation>{path} 已損壞（{cause}），{where}。使用最新的備份。</translation>
    </message>
    <message>
        <source>{path} was damaged ({cause}) by another program and is kept as {aside}. The list as it was is in use.</source>
        <extracomment>engine/listfiles.py</extracomment>
        <translation>{path} 被另一程式損壞（{cause}），已保留為 {aside}。使用先前的清單。</translation>
    </message>
    <message>
        <source>{path} was written by a newer version: it stays as it is</source>
        <extracomment>engine/files.py</extracomment>
        <translation>{path} 由較新版本寫成：保持原狀</translation>
    </message>
    <message>
        <source>{path}: entries that could not be read were left out: {count}.</source>
        <extracomment>engine/ownfile.py</extracomment>
        <translation>{path}：無法讀取的項目已略過：{count}。</translation>
    </message>
    <message>
        <source>{path}: {refused} drawings are not possible and are left out.</source>
        <extracomment>engine/drawn.py</extracomment>
        <translation>{path}：{refused} 個繪圖不可行，已略去。</translation>
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
        <translation>{provider} 拒絕請求</translation>
    </message>
    <message>
        <source>{provider} refused the request: HTTP {status}</source>
        <extracomment>engine/providers/verdict.py</extracomment>
        <translation>{provider} 拒絕請求：HTTP {status}</translation>
    </message>
    <message>
        <source>{quality}, as of {when}</source>
        <extracomment>gui/vol/words.py</extracomment>
        <translation>{quality}，截至 {when}</translation>
    </message>
    <message>
        <source>{quarter}: none, {why}</source>
        <extracomment>gui/capex/model.py</extracomment>
        <translation>{quarter}：無，{why}</translation>
    </message>
    <message>
        <source>{quotes} quote, {words}</source>
        <extracomment>engine/desk/volstanding.py</extracomment>
        <translation>{quotes} 個報價，{words}</translation>
    </message>
    <message>
        <source>{quotes} quotes, {words}</source>
        <extracomment>engine/desk/volstanding.py</extracomment>
        <translation>{quotes} 個報價，{words}</translation>
    </message>
    <message>
        <source>{rank} percentile of {closes} closes since {day}</source>
        <extracomment>gui/race/gap.py</extracomment>
        <translation>自 {day} 起 {closes} 個收盤的第 {rank} 百分位</translation>
    </message>
    <message>
        <source>{rate} annualised</source>
        <extracomment>gui/charts/measure.py</extracomment>
        <translation>年化 {rate}</translation>
    </message>
    <message>
        <source>{reason} (character {place})</source>
        <extracomment>gui/alerts/lines.py</extracomment>
        <translation>{reason}（第 {place} 個字元）</translation>
    </message>
    <message>
        <source>{report} is out</source>
        <extracomment>engine/desk/volevent.py</extracomment>
        <translation>{report}已公布</translation>
    </message>
    <message>
        <source>{rest} is kept for the coin</source>
        <extracomment>engine/desk/watchlist/symbol.py</extracomment>
        <translation>{rest} 保留給加密貨幣</translation>
    </message>
    <message>
        <source>{rest} is no pair against US$</source>
        <extracomment>engine/desk/watchlist/symbol.py</extracomment>
        <translation>{rest} 不是對美元的貨幣對</translation>
    </message>
    <message>
        <source>{rest} is no pair of currencies</source>
        <extracomment>engine/desk/watchlist/symbol.py</extracomment>
        <translation>{rest} 不是貨幣對</translation>
    </message>
    <message>
        <source>{rest}: only continuous futures, such as ES1!</source>
        <extracomment>engine/desk/watchlist/symbol.py</extracomment>
        <translation>{rest}：只接受連續期貨，例如 ES1!</translation>
    </message>
    <message>
        <source>{right} cannot be compared with {unit}</source>
        <extracomment>engine/desk/alerts/parsing.py</extracomment>
        <translation>{right} 無法與 {unit} 比較</translation>
    </message>
    <message>
        <source>{rows} rows, {stale} stale</source>
        <extracomment>gui/feeds/model.py</extracomment>
        <translation>{rows} 列，{stale} 列過時</translation>
    </message>
    <message>
        <source>{rows} rows, {stale} stale, {gone} of them too old to be shown</source>
        <extracomment>gui/feeds/model.py</extracomment>
        <translation>{rows} 列，{stale} 列過時，其中 {gone} 列太舊不宜顯示</translation>
    </message>
    <message>
        <source>{row} is kept; {symbol} does not stand on the board</source>
        <extracomment>gui/capex/owning.py</extracomment>
        <translation>{row} 已保留；{symbol} 不在看板上</translation>
    </message>
    <message>
        <source>{said}, {count} crossing since {since}</source>
        <extracomment>engine/desk/finding.py</extracomment>
        <translation>{said}，{since}以來第 {count} 次交叉</translation>
    </message>
    <message>
        <source>{said}, {count} session above</source>
        <extracomment>engine/desk/finding.py</extracomment>
        <translation>{said}，連續第{count}個交易日在上方</translation>
    </message>
    <message>
        <source>{said}, {count} session below</source>
        <extracomment>engine/desk/finding.py</extracomment>
        <translation>{said}，連續第{count}個交易日在下方</translation>
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
        <translation>{here} 由 {schemes} 改為 {schemes2}</translation>
    </message>
    <message>
        <source>{self} cannot be read any more</source>
        <extracomment>engine/providers/replay/recorded.py</extracomment>
        <translation>{self} 已無法讀取</translation>
    </message>
    <message>
        <source>{self} cannot be read: {strerror}</source>
        <extracomment>engine/providers/replay/recorded.py</extracomment>
        <translation>無法讀取 {self}：{strerror}</translation>
    </message>
    <message>
        <source>{sent} / {most} requests an hour</source>
        <extracomment>gui/statusbar.py</extracomment>
        <translation>每小時 {sent} / {most} 次請求</translation>
    </message>
    <message>
        <source>{sent} / {soft}, at most {hard}</source>
        <extracomment>gui/feeds/words.py</extracomment>
        <translation>{sent} / {soft}，至多 {hard}</translation>
    </message>
    <message>
        <source>{shape}: {slope} points a month</source>
        <extracomment>gui/vol/termplot.py</extracomment>
        <translation>{shape}：每月 {slope} 點</translation>
    </message>
    <message>
        <source>{share} % of them below the implied move</source>
        <extracomment>gui/earnings/telling.py</extracomment>
        <translation>其中 {share} % 小於隱含波幅</translation>
    </message>
    <message>
        <source>{sign} is not a letter of a symbol</source>
        <extracomment>engine/desk/watchlist/symbol.py</extracomment>
        <translation>{sign} 不是代號的字元</translation>
    </message>
    <message>
        <source>{size} of {least_days} days</source>
        <extracomment>engine/desk/volforecast.py</extracomment>
        <translation>{least_days} 日中的 {size} 日</translation>
    </message>
    <message>
        <source>{size} of {least} returns</source>
        <extracomment>engine/desk/volintraday.py</extracomment>
        <translation>{least} 個中的 {size} 個報酬</translation>
    </message>
    <message>
        <source>{size} of {sure_garch} returns, a rough fit</source>
        <extracomment>engine/desk/volforecast.py</extracomment>
        <translation>{sure_garch} 個中的 {size} 個報酬，粗略擬合</translation>
    </message>
    <message>
        <source>{size} returns of 5 minutes of {day}{night}</source>
        <extracomment>engine/desk/volintraday.py</extracomment>
        <translation>{day} 的 {size} 個 5 分鐘報酬{night}</translation>
    </message>
    <message>
        <source>{slow} values were not recorded: the disk was too slow.</source>
        <extracomment>engine/recordings.py</extracomment>
        <translation>{slow} 個數值未錄下：磁碟太慢。</translation>
    </message>
    <message>
        <source>{source} gave no quotes of {date}, the first expiry{note}</source>
        <extracomment>engine/desk/earningsahead.py</extracomment>
        <translation>{source} 未提供 {date}（第一個到期日）的報價{note}</translation>
    </message>
    <message>
        <source>{source} has not been asked yet</source>
        <extracomment>engine/desk/alerts/looking.py</extracomment>
        <translation>{source} 尚未詢問</translation>
    </message>
    <message>
        <source>{source} is off.</source>
        <extracomment>gui/feeds/model.py</extracomment>
        <translation>{source}已關閉。</translation>
    </message>
    <message>
        <source>{source} is switched off</source>
        <extracomment>gui/feeds/pane.py</extracomment>
        <translation>{source} 已關閉</translation>
    </message>
    <message>
        <source>{source} is {state}.</source>
        <extracomment>gui/feeds/model.py</extracomment>
        <translation>{source}：{state}。</translation>
    </message>
    <message>
        <source>{source} stamps DVOL {as_of} UTC</source>
        <extracomment>engine/desk/store.py</extracomment>
        <translation>{source} 的 DVOL 時間戳記 {as_of} UTC</translation>
    </message>
    <message>
        <source>{source} stamps bars of {symbol}</source>
        <extracomment>engine/desk/store.py</extracomment>
        <translation>{source} 的 {symbol} K 線時間戳記</translation>
    </message>
    <message>
        <source>{source} stamps {as_of} UTC</source>
        <extracomment>engine/desk/intake.py</extracomment>
        <translation>{source} 的時間戳記 {as_of} UTC</translation>
    </message>
    <message>
        <source>{source} stamps {symbol} {as_of} UTC</source>
        <extracomment>engine/desk/prices.py</extracomment>
        <translation>{source} 的 {symbol} 時間戳記 {as_of} UTC</translation>
    </message>
    <message>
        <source>{source}, last success: {when}</source>
        <extracomment>gui/feeds/model.py</extracomment>
        <translation>{source}，上次成功：{when}</translation>
    </message>
    <message>
        <source>{source}, next try: {when}</source>
        <extracomment>gui/feeds/model.py</extracomment>
        <translation>{source}，下次嘗試：{when}</translation>
    </message>
    <message>
        <source>{source}: {before} → {after}, seen {when}</source>
        <extracomment>gui/earnings/telling.py</extracomment>
        <translation>{source}：{before} → {after}，見於 {when}</translation>
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
        <translation>跨式 {straddle}，一個標準差 {sigma}</translation>
    </message>
    <message>
        <source>{sum} at risk</source>
        <extracomment>gui/earnings/cards.py</extracomment>
        <translation>風險金額 {sum}</translation>
    </message>
    <message>
        <source>{sum} at risk in {known} of {all}</source>
        <extracomment>gui/earnings/words.py</extracomment>
        <translation>{all} 家中 {known} 家的風險金額 {sum}</translation>
    </message>
    <message>
        <source>{symbol}   in the list already</source>
        <extracomment>gui/watchlist/importing.py</extracomment>
        <translation>{symbol}   已在清單中</translation>
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
        <translation>{symbol} 30 日 IV {iv}，與實現波動率 {rv} 持平</translation>
    </message>
    <message>
        <source>{symbol} 30-day IV {iv}, {gap} above realized {rv}</source>
        <extracomment>engine/desk/volwords.py</extracomment>
        <translation>{symbol} 30 日 IV {iv}，高於實現波動率 {rv} 達 {gap}</translation>
    </message>
    <message>
        <source>{symbol} 30-day IV {iv}, {gap} below realized {rv}</source>
        <extracomment>engine/desk/volwords.py</extracomment>
        <translation>{symbol} 30 日 IV {iv}，低於實現波動率 {rv} 達 {gap}</translation>
    </message>
    <message>
        <source>{symbol} DVOL {iv}</source>
        <extracomment>engine/desk/volwords.py</extracomment>
        <translation>{symbol} DVOL {iv}</translation>
    </message>
    <message>
        <source>{symbol} DVOL {iv}, level with realized {rv}</source>
        <extracomment>engine/desk/volwords.py</extracomment>
        <translation>{symbol} DVOL {iv}，與實現波動率 {rv} 持平</translation>
    </message>
    <message>
        <source>{symbol} DVOL {iv}, {gap} above realized {rv}</source>
        <extracomment>engine/desk/volwords.py</extracomment>
        <translation>{symbol} DVOL {iv}，高於實現波動率 {rv} 達 {gap}</translation>
    </message>
    <message>
        <source>{symbol} DVOL {iv}, {gap} below realized {rv}</source>
        <extracomment>engine/desk/volwords.py</extracomment>
        <translation>{symbol} DVOL {iv}，低於實現波動率 {rv} 達 {gap}</translation>
    </message>
    <message>
        <source>{symbol} DVOL, published</source>
        <extracomment>engine/desk/racelines.py</extracomment>
        <translation>{symbol} DVOL，公布值</translation>
    </message>
    <message>
        <source>{symbol} alone {gained} of {name}</source>
        <extracomment>gui/movers/words.py</extracomment>
        <translation>{symbol} 單獨占 {name} 的 {gained}</translation>
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
        <translation>{symbol} 財報：日期已陳舊，最後一次告知於 {day} {last}</translation>
    </message>
    <message>
        <source>{symbol} files whole years only</source>
        <extracomment>engine/providers/sec/parse.py</extracomment>
        <translation>{symbol} 只申報全年</translation>
    </message>
    <message>
        <source>{symbol} has no own date</source>
        <extracomment>gui/earnings/control.py</extracomment>
        <translation>{symbol} 沒有自己的日期</translation>
    </message>
    <message>
        <source>{symbol} has no published DVOL</source>
        <extracomment>engine/desk/racelines.py</extracomment>
        <translation>{symbol} 沒有公布的 DVOL</translation>
    </message>
    <message>
        <source>{symbol} has said nothing of its spending that is known here</source>
        <extracomment>gui/capex/words.py</extracomment>
        <translation>此處不知 {symbol} 對支出的說法</translation>
    </message>
    <message>
        <source>{symbol} is a row of its own: {gone} was changed or removed outside</source>
        <extracomment>gui/watchlist/editing.py</extracomment>
        <translation>{symbol} 自成一列：{gone} 已在外部變更或移除</translation>
    </message>
    <message>
        <source>{symbol} is in the list already</source>
        <extracomment>gui/watchlist/editing.py</extracomment>
        <translation>{symbol} 已在清單中</translation>
    </message>
    <message>
        <source>{symbol} is not in the list any more</source>
        <extracomment>gui/watchlist/editing.py</extracomment>
        <translation>{symbol} 已不在清單中</translation>
    </message>
    <message>
        <source>{symbol} is not known here, and no source has answered. Return adds it all the same.</source>
        <extracomment>gui/symbolsearch.py</extracomment>
        <translation>此處不認得 {symbol}，也沒有來源回答。按 Return 仍可新增。</translation>
    </message>
    <message>
        <source>{symbol} is the chart's own symbol</source>
        <extracomment>gui/chartcontent.py</extracomment>
        <translation>{symbol} 是圖表自己的代號</translation>
    </message>
    <message>
        <source>{symbol} is unknown to {provider}</source>
        <extracomment>engine/errors.py</extracomment>
        <translation>{provider} 不認得 {symbol}</translation>
    </message>
    <message>
        <source>{symbol} realized volatility {rv} over 30 bars</source>
        <extracomment>engine/desk/volwords.py</extracomment>
        <translation>{symbol} 實現波動率 {rv}，30 根 K 線</translation>
    </message>
    <message>
        <source>{symbol} reported: {words}</source>
        <extracomment>engine/desk/happenings.py</extracomment>
        <translation>{symbol} 已公布：{words}</translation>
    </message>
    <message>
        <source>{symbol} reports</source>
        <extracomment>engine/desk/icalendar.py</extracomment>
        <translation>{symbol} 公布財報</translation>
    </message>
    <message>
        <source>{symbol} reports {day}, {session}</source>
        <extracomment>gui/watchlist/tips.py</extracomment>
        <translation>{symbol} 財報 {day}，{session}</translation>
    </message>
    <message>
        <source>{symbol} reports, {event}, {status}</source>
        <extracomment>engine/desk/board.py</extracomment>
        <translation>{symbol} 財報，{event}，{status}</translation>
    </message>
    <message>
        <source>{symbol} stands there twice</source>
        <extracomment>gui/capex/own.py</extracomment>
        <translation>{symbol} 出現兩次</translation>
    </message>
    <message>
        <source>{symbol} target: {price}</source>
        <extracomment>gui/watchlist/tips.py</extracomment>
        <translation>{symbol} 目標價：{price}</translation>
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
        <translation>{symbol}：自 {days} 起記錄 IV，{said}</translation>
    </message>
    <message>
        <source>{symbol}: no date known</source>
        <extracomment>engine/desk/alerts/dated.py</extracomment>
        <translation>{symbol}：日期未知</translation>
    </message>
    <message>
        <source>{symbol}: report moves from {before} to {after} ({who})</source>
        <extracomment>engine/desk/datechanges.py</extracomment>
        <translation>{symbol}：財報由 {before} 改為 {after}（{who}）</translation>
    </message>
    <message>
        <source>{symbol}: waiting for the first answer</source>
        <extracomment>gui/watchlist/details.py</extracomment>
        <translation>{symbol}：等待第一個回應</translation>
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
        <translation>{text}，對比 {against} 點</translation>
    </message>
    <message>
        <source>{text} against {estimate} expected</source>
        <extracomment>engine/desk/happenings.py</extracomment>
        <translation>{text}，預期 {estimate}</translation>
    </message>
    <message>
        <source>{text} is no date: type it as 2024-07-29 or 29 Jul</source>
        <extracomment>gui/charts/days.py</extracomment>
        <translation>{text} 不是日期：請輸入如 2024-07-29 或 29 Jul</translation>
    </message>
    <message>
        <source>{text} is no day: type 31 jul, 2026-07-31 or +3d</source>
        <extracomment>gui/earnings/typed.py</extracomment>
        <translation>{text} 不是日期：請輸入 31 jul、2026-07-31 或 +3d</translation>
    </message>
    <message>
        <source>{text} is no length of a bar: 1 5 15 30 60 D W M</source>
        <extracomment>gui/chartcontent.py</extracomment>
        <translation>{text} 不是 K 線長度：1 5 15 30 60 D W M</translation>
    </message>
    <message>
        <source>{text} is no number</source>
        <extracomment>gui/events/own.py</extracomment>
        <translation>{text} 不是數字</translation>
    </message>
    <message>
        <source>{text} is no price</source>
        <extracomment>gui/watchlist/tips.py</extracomment>
        <translation>{text} 不是價格</translation>
    </message>
    <message>
        <source>{text} is no symbol</source>
        <extracomment>gui/capex/own.py</extracomment>
        <translation>{text} 不是代號</translation>
    </message>
    <message>
        <source>{text} on {later}</source>
        <extracomment>engine/desk/bars.py</extracomment>
        <translation>{later} 的{text}</translation>
    </message>
    <message>
        <source>{text}: no measure of {symbol}</source>
        <extracomment>gui/race/picking.py</extracomment>
        <translation>{text}：沒有 {symbol} 的衡量方式</translation>
    </message>
    <message>
        <source>{text}; it has held for {sessions}</source>
        <extracomment>gui/race/marking.py</extracomment>
        <translation>{text}；已持續 {sessions}</translation>
    </message>
    <message>
        <source>{text}; it held for {sessions}, until {until}</source>
        <extracomment>gui/race/marking.py</extracomment>
        <translation>{text}；持續 {sessions}，至 {until}</translation>
    </message>
    <message>
        <source>{theirs} points against ours at the money ({source})</source>
        <extracomment>engine/desk/volstanding.py</extracomment>
        <translation>{theirs} 點，對我們的價平數值（{source}）</translation>
    </message>
    <message>
        <source>{title}: empty</source>
        <extracomment>gui/watchlist/reading.py</extracomment>
        <translation>{title}：空</translation>
    </message>
    <message>
        <source>{used} quotes of the expiry of {date}</source>
        <extracomment>engine/desk/volchain.py</extracomment>
        <translation>{date} 到期日的 {used} 個報價</translation>
    </message>
    <message>
        <source>{utc} ({here} local time)</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation>{utc}（當地時間 {here}）</translation>
    </message>
    <message>
        <source>{value} at {days}; no slope: {why}</source>
        <extracomment>gui/vol/termplot.py</extracomment>
        <translation>{days} 為 {value}；沒有斜率：{why}</translation>
    </message>
    <message>
        <source>{value} bn {currency}</source>
        <extracomment>gui/capex/words.py</extracomment>
        <translation>{value} 十億 {currency}</translation>
    </message>
    <message>
        <source>{value} published</source>
        <extracomment>gui/race/marking.py</extracomment>
        <translation>公布值 {value}</translation>
    </message>
    <message>
        <source>{value} without the report</source>
        <extracomment>gui/earnings/telling.py</extracomment>
        <translation>除財報外 {value}</translation>
    </message>
    <message>
        <source>{value} est</source>
        <extracomment>gui/earnings/cells.py</extracomment>
        <translation>{value} 預估</translation>
    </message>
    <message>
        <source>{vendor} daily figures</source>
        <extracomment>engine/providers/replay/prices.py</extracomment>
        <translation>{vendor} 每日數值</translation>
    </message>
    <message>
        <source>{weekday} {date}</source>
        <extracomment>gui/format.py</extracomment>
        <translation>{date} {weekday}</translation>
    </message>
    <message>
        <source>{week}: no reports</source>
        <extracomment>gui/earnings/control.py</extracomment>
        <translation>{week}：沒有財報</translation>
    </message>
    <message>
        <source>{well} of {all} sources ok</source>
        <extracomment>gui/statusbar.py</extracomment>
        <translation>{all} 個來源中 {well} 個正常</translation>
    </message>
    <message>
        <source>{well} source ok</source>
        <extracomment>gui/statusbar.py</extracomment>
        <translation>{well} 個來源正常</translation>
    </message>
    <message>
        <source>{well} sources ok</source>
        <extracomment>gui/statusbar.py</extracomment>
        <translation>{well} 個來源正常</translation>
    </message>
    <message>
        <source>{which} squared less GARCH squared, both of 30 days</source>
        <extracomment>engine/desk/volsheet.py</extracomment>
        <translation>{which}平方減 GARCH 平方，皆為 30 日</translation>
    </message>
    <message>
        <source>{who}: {when}, {status}</source>
        <extracomment>gui/earnings/control.py</extracomment>
        <translation>{who}：{when}，{status}</translation>
    </message>
    <message>
        <source>{words}, next try {shown}</source>
        <extracomment>engine/feed/health.py</extracomment>
        <translation>{words}，下次嘗試 {shown}</translation>
    </message>
    <message>
        <source>{words}, that {stored}</source>
        <extracomment>engine/desk/volstanding.py</extracomment>
        <translation>{words}，而那{stored}</translation>
    </message>
    <message>
        <source>{words}; and {more} more gaps</source>
        <extracomment>engine/providers/replay/recorded.py</extracomment>
        <translation>{words}；另有 {more} 個缺口</translation>
    </message>
    <message>
        <source>{wrong} is not a sign of a symbol</source>
        <extracomment>engine/desk/watchlist/symbol.py</extracomment>
        <translation>{wrong} 不是代號的字元</translation>
    </message>
    <message>
        <source>{{kind}}, of a later day</source>
        <extracomment>engine/desk/datedparts.py</extracomment>
        <translation>{{kind}}，屬較晚的一天</translation>
    </message>
    <message>
        <source>× {m} (| off the plot)</source>
        <extracomment>gui/vol/smileplot.py</extracomment>
        <translation>× {m}（| 在圖外）</translation>
    </message>
    <message>
        <source>σ</source>
        <extracomment>gui/watchlist/headings.py</extracomment>
        <translation>σ</translation>
    </message>
    <message>
        <source>“Events” in the palette shows what happened</source>
        <extracomment>gui/statusbar.py</extracomment>
        <translation>指令面板的「事件」顯示發生的事</translation>
    </message>
    <message>
        <source>“{text}” was not stored: the list {list} was left or is gone</source>
        <extracomment>gui/watchlist/editing.py</extracomment>
        <translation>未儲存「{text}」：已離開清單 {list}，或它已不存在</translation>
    </message>
    <message>
        <source>≠ {source} says {part} {value}, as of {day}</source>
        <extracomment>gui/capex/words.py</extracomment>
        <translation>≠ {source} 稱 {part} 為 {value}，截至 {day}</translation>
    </message>
    <message>
        <source>○ put, ● call, in the money faint</source>
        <extracomment>gui/vol/smileplot.py</extracomment>
        <translation>○ 賣權，● 買權，價內較淡</translation>
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
