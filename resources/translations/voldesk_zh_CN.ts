<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>voldesk</name>
    <message>
        <source> (young: under {n})</source>
        <extracomment>gui/vol/historyplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% since the left edge</source>
        <extracomment>gui/charts/drawn.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <extracomment>gui/vol/volplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 expiry</source>
        <extracomment>gui/vol/termplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 minute</source>
        <extracomment>gui/charts/price/catalogue.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 session</source>
        <extracomment>gui/race/marking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1-minute bars</source>
        <extracomment>gui/charts/price/catalogue.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15 minutes</source>
        <extracomment>gui/charts/price/catalogue.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15-minute bars</source>
        <extracomment>gui/charts/price/catalogue.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2024-07-29 or 29 Jul</source>
        <extracomment>gui/charts/datebox.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 h ago</source>
        <extracomment>engine/desk/charts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 bars</source>
        <extracomment>gui/charts/price/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 d {value}</source>
        <extracomment>gui/vol/termplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 daily bars</source>
        <extracomment>gui/charts/price/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 days, points</source>
        <extracomment>gui/vol/layout.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 days: {value}, interpolated in total variance</source>
        <extracomment>gui/vol/coneplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 minutes</source>
        <extracomment>gui/charts/price/catalogue.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30-day</source>
        <extracomment>gui/vol/coneplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30-day implied and realized by day</source>
        <extracomment>gui/vol/historyplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30-day implied by day</source>
        <extracomment>gui/vol/historyplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30-day implied volatility</source>
        <extracomment>engine/desk/racewords.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30-day implied volatility of the close before</source>
        <extracomment>engine/desk/rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30-day implied volatility: per expiry the volatility at the forward, then linear in total variance between the two expiries around 30 days. What the press mostly calls 30-day implied volatility.</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30-day realized volatility</source>
        <extracomment>engine/desk/rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30-day volatility as its source computes it, recipe unpublished</source>
        <extracomment>engine/desk/volstanding.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30-day volatility less the jump of {report}</source>
        <extracomment>engine/desk/volevent.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30-day {implied} less Yang-Zhang over 30 bars</source>
        <extracomment>engine/desk/volstanding.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30-minute bars</source>
        <extracomment>gui/charts/price/catalogue.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 minutes</source>
        <extracomment>gui/charts/price/catalogue.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5-minute bars</source>
        <extracomment>gui/charts/price/catalogue.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5-minute bars come only for the symbol in the chart</source>
        <extracomment>engine/desk/volinputs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>60 minutes</source>
        <extracomment>gui/charts/price/catalogue.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>60-minute bars</source>
        <extracomment>gui/charts/price/catalogue.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; | at the foot: off the plot</source>
        <extracomment>gui/vol/smileplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt; all</source>
        <extracomment>gui/vol/standing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt; {high}</source>
        <extracomment>gui/vol/standing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&gt; all</source>
        <extracomment>gui/vol/standing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&gt; {low}</source>
        <extracomment>gui/vol/standing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command failed; the log says where.</source>
        <extracomment>engine/core.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A filter shows the rows of every section</source>
        <extracomment>gui/watchlist/folding.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A log scale needs values above 0; the least in view is {low}</source>
        <extracomment>gui/charts/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name needs letters and none of / \ : * ? " &lt; &gt; |</source>
        <extracomment>gui/charts/exportsheet.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the window failed</source>
        <extracomment>gui/faults.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A replay is shown already</source>
        <extracomment>gui/replaycontrol.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A replay is shown. Ctrl+F9 goes back to live.</source>
        <extracomment>gui/replaycontrol.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sorted list shows no sections</source>
        <extracomment>gui/watchlist/folding.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A source has no chart. Space switches it, Alt+R tries it now.</source>
        <extracomment>gui/feeds/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stamp lies in the future ({suspect}): check this machine's clock.</source>
        <extracomment>engine/desk/intake.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A thread of the program ended</source>
        <extracomment>gui/faults.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AMD expects more than US$4.5bn of data-center GPU revenue in 2024 (4.0bn in April)</source>
        <extracomment>resources/replay/july-2024/events.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AMD reports Q2: revenue US$5.84bn, data center US$2.83bn (+115%), EPS 0.69 against 0.68 expected</source>
        <extracomment>resources/replay/july-2024/events.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ASML reports Q2: sales EUR 6.24bn, bookings EUR 5.57bn, EPS 4.01 against 3.69 expected</source>
        <extracomment>resources/replay/july-2024/events.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ATM</source>
        <extracomment>gui/race/measures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ATM by days to expiry</source>
        <extracomment>gui/vol/termplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ATM by expiry; reports {day}</source>
        <extracomment>gui/vol/termplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>gui/symbolfinder.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a line to the Race</source>
        <extracomment>gui/commands/race.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add symbol</source>
        <extracomment>gui/commands/tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <extracomment>gui/watchlist/headings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age of the newest value of this source.</source>
        <extracomment>gui/feeds/columns.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age: {age}</source>
        <extracomment>gui/watchlist/tips.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All selected or caret at the end</source>
        <extracomment>gui/commands/editor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All there is</source>
        <extracomment>gui/commands/charts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alphabet reports Q2: revenue US$84.7bn, EPS 1.89 against 1.84 expected</source>
        <extracomment>resources/replay/july-2024/events.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alphabet: Q2 capex US$13.2bn (cash PP&amp;E, +91% on the year); 12bn or more in each quarter left of 2024</source>
        <extracomment>resources/replay/july-2024/events.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+R is refused until then: asking earlier makes it wait longer.</source>
        <extracomment>gui/feeds/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+R tries now, within the budget.</source>
        <extracomment>gui/feeds/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon reports Q2: sales US$148.0bn, AWS US$26.3bn (+19%), EPS 1.26 against 1.02 expected</source>
        <extracomment>resources/replay/july-2024/events.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer took longer than it should, or is overdue</source>
        <extracomment>gui/feeds/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apple reports fiscal Q3: revenue US$85.8bn, EPS 1.40 against 1.34 expected</source>
        <extracomment>resources/replay/july-2024/events.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apr</source>
        <extracomment>gui/format.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows move, Return sets, Esc drops</source>
        <extracomment>gui/charts/tools.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As GARCH, with falls moving the variance by another amount than rises (Glosten, Jagannathan and Runkle, 1993).</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of</source>
        <extracomment>gui/earnings/model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of {day}{at} UTC:</source>
        <extracomment>engine/desk/volwords.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of {when}</source>
        <extracomment>gui/charts/price/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking for what is due</source>
        <extracomment>gui/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most two keys in a row</source>
        <extracomment>gui/keys/refusing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {count} charts at once. Without a chart: {symbols}</source>
        <extracomment>gui/tables/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the money against at the money</source>
        <extracomment>gui/race/measures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At-the-money implied volatility by days to expiry</source>
        <extracomment>gui/vol/termplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At-the-money volatility times the root of the time to the same expiry: one standard deviation of the move.</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aug</source>
        <extracomment>gui/format.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BF 25</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to live</source>
        <extracomment>gui/commands/app.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the old text</source>
        <extracomment>gui/commands/editor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backwardation</source>
        <extracomment>gui/vol/termplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band: least to largest recorded</source>
        <extracomment>gui/vol/historyplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bands: {bands}</source>
        <extracomment>gui/vol/coneplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bars as of {when}</source>
        <extracomment>gui/charts/price/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the open or after the close of that day.</source>
        <extracomment>gui/earnings/model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Big tech</source>
        <extracomment>resources/reference/groups.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bipower</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bipower, last session</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bollinger bands, 20 bars, 2 deviations</source>
        <extracomment>gui/charts/price/catalogue.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both ends are at the same place: move this one first</source>
        <extracomment>gui/charts/tools.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Butterfly, 25 delta</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By day: {lines}</source>
        <extracomment>gui/vol/historyplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes on the disk, compressed.</source>
        <extracomment>gui/recording/model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C</source>
        <extracomment>gui/charts/price/reading.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV, the rows as shown</source>
        <extracomment>gui/tables/exporting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>gui/vol/smileplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candles, line, area</source>
        <extracomment>gui/commands/charts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cap chg $bn</source>
        <extracomment>gui/watchlist/headings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cboe's own</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cboe's own index</source>
        <extracomment>gui/race/picking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change against the previous close, in percent; coins against 24 hours ago.</source>
        <extracomment>gui/movers/model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of at-the-money volatility from the expiry around 30 to the one around 90 days, a month of expiry. Above 0 is contango, below backwardation.</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of the price from outside the session against the session's last, in percent.</source>
        <extracomment>gui/watchlist/headings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart</source>
        <extracomment>gui/commands/app.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts</source>
        <extracomment>gui/commands/command.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chg %</source>
        <extracomment>gui/watchlist/headings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chg σ</source>
        <extracomment>gui/watchlist/headings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chips</source>
        <extracomment>resources/reference/groups.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the lines of the Race</source>
        <extracomment>gui/commands/race.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two to five lines by symbol and measure</source>
        <extracomment>gui/race/measures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chords; each of them does it.</source>
        <extracomment>gui/help.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock set to</source>
        <extracomment>gui/app.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close to close</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close to close over {window} returns, corrected for the overlap of the windows known at that date (Hodges and Tompkins, 2002).</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>gui/help.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command or symbol</source>
        <extracomment>gui/palette.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command palette</source>
        <extracomment>gui/commands/app.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <extracomment>gui/earnings/model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare in percent</source>
        <extracomment>gui/chartcontent.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare them in the Race</source>
        <extracomment>gui/race/choice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared lines are always in percent</source>
        <extracomment>gui/charts/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared lines are in percent; Alt+C takes them away</source>
        <extracomment>gui/charts/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared: {sources}</source>
        <extracomment>gui/charts/price/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing {symbol}'s volatility</source>
        <extracomment>gui/vol/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cone of realized volatility</source>
        <extracomment>gui/vol/coneplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed by the company, or estimated by the source.</source>
        <extracomment>gui/earnings/model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contango</source>
        <extracomment>gui/vol/termplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>gui/tables/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied with all columns</source>
        <extracomment>gui/tables/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied {count} figures</source>
        <extracomment>gui/vol/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all figures</source>
        <extracomment>gui/commands/vol.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy picture</source>
        <extracomment>gui/commands/export.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy rows with all columns</source>
        <extracomment>gui/commands/tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy symbols</source>
        <extracomment>gui/commands/tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crosshair left</source>
        <extracomment>gui/commands/charts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crosshair right</source>
        <extracomment>gui/commands/charts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crypto</source>
        <extracomment>resources/reference/groups.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+0 for your own order</source>
        <extracomment>gui/watchlist/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Alt is AltGr on many keyboards</source>
        <extracomment>gui/keys/refusing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+9 shows the Feeds screen</source>
        <extracomment>gui/statusbar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+9 shows the sources first</source>
        <extracomment>gui/feeds/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+U belongs to the entry of Unicode characters</source>
        <extracomment>gui/keys/refusing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Space belongs to input methods</source>
        <extracomment>gui/keys/refusing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Z takes it back.</source>
        <extracomment>gui/feeds/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut rows</source>
        <extracomment>gui/commands/tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DVOL</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DVOL as published by Deribit</source>
        <extracomment>engine/desk/racewords.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DVOL exists for BTC and ETH only</source>
        <extracomment>engine/desk/rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DVOL history</source>
        <extracomment>engine/feed/lines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DVOL less own</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DVOL own</source>
        <extracomment>gui/vol/historyplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DVOL, published</source>
        <extracomment>gui/race/picking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DVOL, published less own</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DVOL-style</source>
        <extracomment>gui/race/picking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DVOL-style strip</source>
        <extracomment>engine/desk/racewords.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily</source>
        <extracomment>gui/charts/price/catalogue.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark theme</source>
        <extracomment>gui/commands/look.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>gui/earnings/model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the replay</source>
        <extracomment>gui/replaybar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date slider</source>
        <extracomment>gui/commands/app.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date: arrows one step, PgUp and PgDown more, Esc leaves</source>
        <extracomment>gui/replaybar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the report in New York. ~30 Sep and 26–30 Sep: only estimated; ≠: another source names another; grey with a clock: no source has told it of late.</source>
        <extracomment>gui/earnings/model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days to the next report, New York dates; ~: about so many, the day is estimated; ≤: at most so many, within an estimated window.</source>
        <extracomment>gui/watchlist/headings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dec</source>
        <extracomment>gui/format.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default layout</source>
        <extracomment>gui/commands/app.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default range</source>
        <extracomment>gui/commands/charts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>gui/recording/sheet.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the selected or nearest drawing</source>
        <extracomment>gui/commands/chart_tools.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {name} ({length}, {size}) for good?</source>
        <extracomment>gui/recording/sheet.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deribit stream</source>
        <extracomment>engine/sources.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deribit's index as published</source>
        <extracomment>engine/desk/volstanding.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deribit's own 30-day index of the coin's options, as published (Deribit, 2021). Its recipe is not published in full.</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deribit's own index</source>
        <extracomment>gui/race/picking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>gui/notices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dots: IV</source>
        <extracomment>gui/vol/forecastplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a horizontal line</source>
        <extracomment>gui/commands/chart_tools.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a trend line</source>
        <extracomment>gui/commands/chart_tools.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a vertical line</source>
        <extracomment>gui/commands/chart_tools.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawings hidden</source>
        <extracomment>gui/charts/tools.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawings shown</source>
        <extracomment>gui/charts/tools.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the crosshair, then to the list</source>
        <extracomment>gui/commands/charts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the filter, then the selection</source>
        <extracomment>gui/commands/tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EMA {bars}</source>
        <extracomment>gui/charts/price/lines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EPS</source>
        <extracomment>gui/earnings/model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EPS estimate</source>
        <extracomment>gui/earnings/model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EWMA</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EWMA, next day</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earnings</source>
        <extracomment>gui/commands/app.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earnings per share: reported against expected, or the expected alone.</source>
        <extracomment>gui/earnings/model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>gui/commands/command.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit symbol</source>
        <extracomment>gui/commands/tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty</source>
        <extracomment>gui/workspace/charts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equity ATM against published DVOL</source>
        <extracomment>gui/race/measures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc closes.</source>
        <extracomment>gui/help.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc closes. Ctrl+A, Ctrl+C copies.</source>
        <extracomment>gui/explain.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc leaves what is open, everywhere</source>
        <extracomment>gui/keys/refusing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <extracomment>gui/vol/layout.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every table</source>
        <extracomment>gui/commands/command.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is saved again.</source>
        <extracomment>engine/core.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <extracomment>gui/commands/command.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected every {age}</source>
        <extracomment>gui/watchlist/tips.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected range of the day, one sigma from IV</source>
        <extracomment>gui/charts/price/catalogue.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected to each horizon; dots: IV</source>
        <extracomment>gui/vol/forecastplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expiry {n} of {m}</source>
        <extracomment>gui/vol/smileplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain the focused number</source>
        <extracomment>gui/commands/app.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exponential average, 21 bars (EMA 21)</source>
        <extracomment>gui/charts/price/catalogue.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exponentially weighted squared daily returns, decay 0.94, seeded by the first (RiskMetrics, 1996).</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the history as CSV</source>
        <extracomment>gui/commands/recordings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the history as CSV: choose a folder</source>
        <extracomment>gui/exporting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend selection down</source>
        <extracomment>gui/commands/tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend selection up</source>
        <extracomment>gui/commands/tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F5 asks again; the Replay menu plays July 2024.</source>
        <extracomment>gui/ways.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F5 asks now.</source>
        <extracomment>gui/ways.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FOMC leaves the federal funds range at 5.25-5.50%</source>
        <extracomment>resources/replay/july-2024/events.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fault</source>
        <extracomment>gui/notices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feb</source>
        <extracomment>gui/format.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeds</source>
        <extracomment>gui/commands/app.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fifth</source>
        <extracomment>gui/race/picking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <extracomment>gui/vol/layout.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of the vol sheet</source>
        <extracomment>gui/commands/command.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures, then plot by plot</source>
        <extracomment>gui/commands/vol.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>gui/commands/command.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the window, and back</source>
        <extracomment>gui/commands/chart_tools.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the table</source>
        <extracomment>gui/commands/tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this table</source>
        <extracomment>gui/tables/finding.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find next</source>
        <extracomment>gui/commands/tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find previous</source>
        <extracomment>gui/commands/tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First bar</source>
        <extracomment>gui/commands/charts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First expiry.</source>
        <extracomment>gui/vol/smileplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First row</source>
        <extracomment>gui/commands/tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag</source>
        <extracomment>gui/watchlist/headings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag {number}</source>
        <extracomment>gui/watchlist/tips.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flat</source>
        <extracomment>gui/vol/termplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecasts against implied volatility</source>
        <extracomment>gui/vol/forecastplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecasts or term structure</source>
        <extracomment>gui/commands/vol.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecasts, points</source>
        <extracomment>gui/vol/layout.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <extracomment>gui/vol/smileplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fourth</source>
        <extracomment>gui/race/picking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame times</source>
        <extracomment>gui/commands/app.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fri</source>
        <extracomment>gui/format.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>gui/recording/model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From its first to its last value.</source>
        <extracomment>gui/recording/model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From open, high, low and close of {window} completed bars (Garman and Klass, 1980). The overnight gap is left out, so it reads low for equities; drift is taken as zero.</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From open, high, low and close of {window} completed bars, right under any drift (Rogers and Satchell, 1991). The overnight gap is left out, so it reads low for equities.</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From products of neighbouring 5-minute returns of the last session, annualised: realized volatility without its jumps (Barndorff-Nielsen and Shephard, 2004).</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the high and low of {window} completed bars (Parkinson, 1980). The overnight gap is left out, so it reads low for equities.</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {count} on the pace falls (soft budget).</source>
        <extracomment>gui/feeds/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <extracomment>gui/commands/app.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GARCH 1 d</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GARCH 30 d</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GARCH expects {garch}</source>
        <extracomment>engine/desk/volwords.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GARCH(1,1), next 30 days</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GARCH(1,1), next day</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GJR 30 d</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GJR-GARCH, next 30 days</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GK-YZ</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Garman-Klass</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Garman-Klass plus the squared overnight gap over {window} completed bars (Yang and Zhang, 2000). Drift is taken as zero.</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives</source>
        <extracomment>gui/feeds/columns.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to date</source>
        <extracomment>gui/charts/datebox.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H</source>
        <extracomment>gui/charts/price/reading.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HAR</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HAR, next day</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML where JSON is due</source>
        <extracomment>engine/providers/payload.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>gui/commands/command.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide or show drawings</source>
        <extracomment>gui/commands/chart_tools.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High-contrast theme</source>
        <extracomment>gui/commands/look.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hodges-Tompkins</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often.</source>
        <extracomment>gui/messages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the bars are read; annualised with 252 sessions, coins with 365 days.</source>
        <extracomment>gui/vol/layout.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IV</source>
        <extracomment>gui/charts/price/lower.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IV pctl</source>
        <extracomment>gui/watchlist/headings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IV percentile</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IV rank</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IV − RV</source>
        <extracomment>gui/charts/price/catalogue.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IV, RV by day; band: least to largest</source>
        <extracomment>gui/vol/historyplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IV30</source>
        <extracomment>gui/vol/forecastplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IV30 (BTC and ETH: published DVOL) less realized volatility, Yang-Zhang over 30 bars: what options cost above what the price did.</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IV30 (BTC and ETH: published DVOL) less realized volatility, {estimator}.</source>
        <extracomment>gui/watchlist/headings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IV30 at the money with the report's jump taken out of the expiries that hold it: what the other days cost.</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IV30 ex report</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IV30 less {estimator}</source>
        <extracomment>gui/watchlist/reading.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IV30 squared less the 30-day GARCH forecast squared: what options pay for variance above the forecast (Carr and Wu, 2009).</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IV30 without the report</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IV30, Cboe's own</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IV30, DVOL-style</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IV30, VIX-style</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IV30, at the money</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IV: {label}</source>
        <extracomment>gui/charts/price/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IV: {source}</source>
        <extracomment>gui/charts/price/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IV−RV</source>
        <extracomment>gui/charts/price/reading.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Implied less realized</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Implied move</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Implied volatility, forecasts and event</source>
        <extracomment>gui/vol/tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In</source>
        <extracomment>gui/earnings/model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In points unless the name says otherwise.</source>
        <extracomment>gui/vol/layout.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In settings.toml</source>
        <extracomment>gui/settings/model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intraday RV</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers in time</source>
        <extracomment>gui/feeds/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asked us to wait; nothing is asked before the next try</source>
        <extracomment>gui/feeds/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be played</source>
        <extracomment>gui/recording/sheet.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be reached or answers with faults, and is probed again by itself</source>
        <extracomment>gui/feeds/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It failed five times in a row in a way we do not know; the log says how</source>
        <extracomment>gui/feeds/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being written. Once it is ended it can be played or deleted.</source>
        <extracomment>gui/recording/sheet.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is well and asked for nothing: others give its values, or none are wanted</source>
        <extracomment>gui/feeds/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name in the table of commands.</source>
        <extracomment>gui/help.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name, which --replay takes too.</source>
        <extracomment>gui/recording/model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its switch in the settings. Space switches.</source>
        <extracomment>gui/feeds/columns.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its switch is on; what started the program keeps it off.</source>
        <extracomment>gui/feeds/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jan</source>
        <extracomment>gui/format.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jul</source>
        <extracomment>gui/format.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>July 2024: Nvidia's volatility overtakes Bitcoin's</source>
        <extracomment>resources/replay/july-2024/story.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump on the report</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump share, last session</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jumps</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jun</source>
        <extracomment>gui/format.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>gui/recording/sheet.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>gui/commands/app.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>gui/feeds/columns.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of file</source>
        <extracomment>gui/filesheets.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of values this source is the chosen one of now. Another takes over when it is off, or closed for more than 10 minutes.</source>
        <extracomment>gui/feeds/columns.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L</source>
        <extracomment>gui/charts/price/reading.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last</source>
        <extracomment>gui/movers/model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <extracomment>gui/commands/charts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 5 days</source>
        <extracomment>gui/commands/charts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 5 years</source>
        <extracomment>gui/commands/charts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 6 months</source>
        <extracomment>gui/commands/charts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last bar</source>
        <extracomment>gui/commands/charts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <extracomment>gui/commands/charts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last expiry.</source>
        <extracomment>gui/vol/smileplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last month</source>
        <extracomment>gui/commands/charts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last ok</source>
        <extracomment>gui/feeds/columns.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last price from before or after the session.</source>
        <extracomment>gui/watchlist/headings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last price in the instrument's currency.</source>
        <extracomment>gui/movers/model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last row</source>
        <extracomment>gui/commands/tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last session</source>
        <extracomment>gui/vol/layout.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last session and shape</source>
        <extracomment>gui/vol/tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last success</source>
        <extracomment>gui/feeds/model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last year</source>
        <extracomment>gui/commands/charts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>gui/race/picking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>gui/recording/model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of a bar</source>
        <extracomment>gui/chartcontent.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters and digits begin to type a symbol there</source>
        <extracomment>gui/keys/refusing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light theme</source>
        <extracomment>gui/commands/look.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line: realized today, dots: implied; {bands}</source>
        <extracomment>gui/vol/coneplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <extracomment>gui/race/measures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of the Race</source>
        <extracomment>gui/race/linesbox.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines over the price</source>
        <extracomment>gui/chartcontent.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link time axes</source>
        <extracomment>gui/commands/chart_tools.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked by colour {letter}</source>
        <extracomment>gui/workspace/linkmark.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <extracomment>gui/commands/command.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <extracomment>gui/statusbar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live, no source answers</source>
        <extracomment>gui/statusbar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading</source>
        <extracomment>gui/docks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log scale</source>
        <extracomment>gui/commands/chart_content.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for recordings</source>
        <extracomment>gui/recording/sheet.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mar</source>
        <extracomment>gui/format.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <extracomment>gui/format.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of the 25-delta call's and put's volatility less that at the money, at the expiry nearest 30 days: how much the wings cost.</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <extracomment>gui/race/linesbox.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure change, bars, days and sigma</source>
        <extracomment>gui/commands/chart_tools.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu bar</source>
        <extracomment>gui/commands/app.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>gui/messages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>gui/commands/app.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages of the sources in it.</source>
        <extracomment>gui/recording/model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta reports Q2: revenue US$39.1bn (+22%), EPS 5.16 against 4.76 expected</source>
        <extracomment>resources/replay/july-2024/events.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta: 2024 capex US$37-40bn incl. finance-lease principal (35-40 before), significant growth in 2025</source>
        <extracomment>resources/replay/july-2024/events.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft reports fiscal Q4: revenue US$64.7bn, Azure +29%, EPS 2.95 against 2.94 expected</source>
        <extracomment>resources/replay/july-2024/events.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft: quarter's capex US$19.0bn incl. finance leases, US$13.9bn cash PP&amp;E; nearly all for cloud and AI</source>
        <extracomment>resources/replay/july-2024/events.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mon</source>
        <extracomment>gui/format.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly</source>
        <extracomment>gui/charts/price/catalogue.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %</source>
        <extracomment>gui/earnings/model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <extracomment>gui/commands/tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to bottom</source>
        <extracomment>gui/commands/tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to top</source>
        <extracomment>gui/commands/tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>gui/commands/tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move ±%</source>
        <extracomment>gui/watchlist/headings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move σ</source>
        <extracomment>gui/movers/model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movers</source>
        <extracomment>gui/commands/command.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movers as bars or treemap</source>
        <extracomment>gui/commands/movers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movers by percent, sigma, market value</source>
        <extracomment>gui/commands/movers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving average, 20 bars (SMA 20)</source>
        <extracomment>gui/charts/price/catalogue.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving average, 200 bars (SMA 200)</source>
        <extracomment>gui/charts/price/catalogue.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving average, 50 bars (SMA 50)</source>
        <extracomment>gui/charts/price/catalogue.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVDA closes 12.81% higher at 117.02; the press counts about US$330bn of added market value</source>
        <extracomment>resources/replay/july-2024/events.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVDA closes 7.04% lower at 103.73</source>
        <extracomment>resources/replay/july-2024/events.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>gui/chartcontent.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never more than {count} (hard budget).</source>
        <extracomment>gui/feeds/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest</source>
        <extracomment>gui/feeds/columns.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next day's volatility of a GARCH(1,1) fitted to the daily returns by Gaussian likelihood (Bollerslev, 1986).</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next day's volatility, by least squares on each day's own from range and overnight gap: the last one and the means of 5 and of 22 days (Corsi, 2009).</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next earnings</source>
        <extracomment>gui/commands/chart_tools.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next group of Movers</source>
        <extracomment>gui/commands/movers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next measure of the Race</source>
        <extracomment>gui/commands/race.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next pane</source>
        <extracomment>gui/commands/app.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next report: –
Reason: {reason}</source>
        <extracomment>gui/watchlist/tips.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next row</source>
        <extracomment>gui/commands/tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next symbol</source>
        <extracomment>gui/commands/charts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next try</source>
        <extracomment>gui/feeds/columns.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nights and weekends at their true length</source>
        <extracomment>gui/charts/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nights and weekends folded</source>
        <extracomment>gui/race/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nights and weekends in the chart</source>
        <extracomment>gui/commands/chart_content.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nights and weekends left out</source>
        <extracomment>gui/charts/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nights and weekends of the Race: true or folded</source>
        <extracomment>gui/commands/race.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No IV</source>
        <extracomment>gui/vol/forecastplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No IV: {why}</source>
        <extracomment>gui/vol/forecastplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bar on {day}: this is the one before, {found}</source>
        <extracomment>gui/charts/travel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bars of {symbol} yet.</source>
        <extracomment>gui/charts/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bars of {symbol}: {why}.</source>
        <extracomment>gui/charts/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bars within the day are known of {symbol}</source>
        <extracomment>gui/chartcontent.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command and no symbol fits.</source>
        <extracomment>gui/palette.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cone: {why}</source>
        <extracomment>gui/vol/coneplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date</source>
        <extracomment>gui/earnings/model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No drawing is selected, and there is no crosshair</source>
        <extracomment>gui/charts/tools.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No expiry to step to.</source>
        <extracomment>gui/vol/smileplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No flag</source>
        <extracomment>gui/watchlist/reading.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No forecast: {why}</source>
        <extracomment>gui/vol/forecastplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No further earnings are known on this chart</source>
        <extracomment>gui/charts/travel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No groups yet</source>
        <extracomment>gui/movers/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No history: {why}</source>
        <extracomment>gui/vol/historyplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No implied: {why}</source>
        <extracomment>gui/vol/coneplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No messages in this run.</source>
        <extracomment>gui/messages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model sees 30 days</source>
        <extracomment>gui/vol/forecastplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No moves and no market values known yet</source>
        <extracomment>gui/movers/tiles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No option chain</source>
        <extracomment>gui/vol/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No option chain: {why}</source>
        <extracomment>gui/vol/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No percentile: fewer than {closes} common closes</source>
        <extracomment>gui/race/gap.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No price yet</source>
        <extracomment>gui/watchlist/tips.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No price yet: {reason}</source>
        <extracomment>gui/watchlist/tips.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No prices</source>
        <extracomment>gui/watchlist/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recent prices yet</source>
        <extracomment>gui/watchlist/tips.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recordings yet. “Record this session” (Replay menu, palette) makes one.</source>
        <extracomment>gui/recording/sheet.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No replay is shown</source>
        <extracomment>gui/replaycontrol.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No report dates</source>
        <extracomment>gui/earnings/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No report dates known.</source>
        <extracomment>gui/earnings/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row fits the filter</source>
        <extracomment>gui/tables/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row fits. Esc shows all rows again.</source>
        <extracomment>gui/tables/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No slope: {why}</source>
        <extracomment>gui/vol/termplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No smile of {day}: {why}</source>
        <extracomment>gui/vol/smileplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No smile: {why}</source>
        <extracomment>gui/vol/smileplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source brings bars of one minute</source>
        <extracomment>gui/chartcontent.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source is asked now.</source>
        <extracomment>engine/asking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source is selected</source>
        <extracomment>gui/feeds/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sources.</source>
        <extracomment>gui/feeds/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No symbol chosen.</source>
        <extracomment>gui/vol/volplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No symbol chosen. Space in the watchlist takes the next one.</source>
        <extracomment>gui/vol/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No symbol in this group.</source>
        <extracomment>gui/movers/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No symbol is selected</source>
        <extracomment>gui/tables/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No symbols yet. Press Ins, or paste a list.</source>
        <extracomment>gui/watchlist/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No term structure: {why}</source>
        <extracomment>gui/vol/termplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No volatility of {left} and {right} yet.</source>
        <extracomment>gui/race/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No {models}</source>
        <extracomment>gui/vol/forecastplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No {models}: {why}</source>
        <extracomment>gui/vol/forecastplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not an e-mail address: it needs a name, an @ and a domain.</source>
        <extracomment>gui/feeds/contact.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not linked</source>
        <extracomment>gui/workspace/linkmark.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not linked with the list; the link can be chosen in the palette</source>
        <extracomment>gui/links.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: {why}</source>
        <extracomment>gui/filesheets.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>gui/notices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing drawn here can be done again</source>
        <extracomment>gui/charts/tools.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing drawn here can be undone</source>
        <extracomment>gui/charts/tools.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits “{text}”</source>
        <extracomment>gui/tables/finding.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is asked: stored or replayed values are shown.</source>
        <extracomment>engine/asking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called {text}</source>
        <extracomment>gui/chartcontent.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is drawn on this chart</source>
        <extracomment>gui/charts/tools.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is drawn that could be written</source>
        <extracomment>gui/charts/exportfiles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is focused that has an explanation</source>
        <extracomment>gui/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to paste</source>
        <extracomment>gui/watchlist/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <extracomment>gui/tables/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to refresh: no source is asked now.</source>
        <extracomment>engine/asking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <extracomment>gui/tables/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <extracomment>gui/tables/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was published between 81 on 2 August and 46 on 30 August; the thin line only joins the two (one-year high of 90 in early August, day not stated)</source>
        <extracomment>resources/replay/july-2024/story.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing will be saved: {fault}</source>
        <extracomment>engine/cli.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nov</source>
        <extracomment>gui/format.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number above</source>
        <extracomment>gui/commands/vol.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number below</source>
        <extracomment>gui/commands/vol.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number to the left</source>
        <extracomment>gui/commands/vol.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number to the right</source>
        <extracomment>gui/commands/vol.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O</source>
        <extracomment>gui/charts/price/reading.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oct</source>
        <extracomment>gui/format.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <extracomment>gui/statusbar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline: nothing arrives that could be recorded</source>
        <extracomment>gui/recording/control.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline: only stored data is shown</source>
        <extracomment>gui/replaycontrol.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline: stored data with their age, nothing is asked.</source>
        <extracomment>engine/stage.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old recordings were deleted to stay below {limit} MB: {gone}.</source>
        <extracomment>engine/recordings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>gui/feeds/columns.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sigma</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sigma move</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step</source>
        <extracomment>gui/commands/app.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One view left</source>
        <extracomment>gui/commands/charts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One view right</source>
        <extracomment>gui/commands/charts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options as of {when}</source>
        <extracomment>gui/vol/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overnight, open-to-close and Rogers-Satchell variance over {window} completed bars, weighted for the least error; takes in gaps and drift (Yang and Zhang, 2000). Annualised with 252 sessions (coins 365 days).</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own order</source>
        <extracomment>gui/commands/tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG, as on the screen</source>
        <extracomment>gui/charts/exportsheet.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG, four times as fine</source>
        <extracomment>gui/charts/exportsheet.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG, twice as fine</source>
        <extracomment>gui/charts/exportsheet.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page down</source>
        <extracomment>gui/commands/tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page up</source>
        <extracomment>gui/commands/tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pan left</source>
        <extracomment>gui/commands/charts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pan right</source>
        <extracomment>gui/commands/charts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panes below the price</source>
        <extracomment>gui/commands/chart_content.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panes of the chart</source>
        <extracomment>gui/chartcontent.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parkinson</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste symbols</source>
        <extracomment>gui/commands/tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted</source>
        <extracomment>gui/watchlist/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path of the file</source>
        <extracomment>gui/filesheets.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>gui/replaybar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percent scale</source>
        <extracomment>gui/commands/chart_content.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percentile</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture copied</source>
        <extracomment>gui/charts/exportfiles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <extracomment>gui/recording/sheet.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play or pause</source>
        <extracomment>gui/commands/app.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the story of July 2024</source>
        <extracomment>gui/commands/app.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre/post</source>
        <extracomment>gui/watchlist/headings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre/post %</source>
        <extracomment>gui/watchlist/headings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous group of Movers</source>
        <extracomment>gui/commands/movers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous pane</source>
        <extracomment>gui/commands/app.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous row</source>
        <extracomment>gui/commands/tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous symbol</source>
        <extracomment>gui/commands/charts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price chart</source>
        <extracomment>gui/commands/command.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of the straddle at the money over the forward: the expected absolute move to the first expiry after the next report, or to the nearest expiry.</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price upside down</source>
        <extracomment>gui/commands/chart_content.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <extracomment>gui/race/measures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published DVOL less the own DVOL-style figure of the same time: how well the two recipes agree.</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put</source>
        <extracomment>gui/vol/smileplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qualcomm reports fiscal Q3: revenue US$9.39bn, EPS 2.33 against 2.26 expected</source>
        <extracomment>resources/replay/july-2024/events.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality</source>
        <extracomment>gui/tables/cell.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>gui/commands/app.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REC</source>
        <extracomment>gui/recording/control.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RR 25</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RV</source>
        <extracomment>gui/charts/price/lower.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RV and IV</source>
        <extracomment>gui/charts/price/catalogue.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RV {estimator}</source>
        <extracomment>gui/race/picking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RV30</source>
        <extracomment>gui/vol/forecastplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RV: Yang-Zhang over {bars}</source>
        <extracomment>gui/charts/price/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RV{n} {rv} {place}</source>
        <extracomment>gui/vol/coneplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RV{n} {rv} {place}, IV{days} {iv} {there}</source>
        <extracomment>gui/vol/coneplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RV{n} {rv}, IV{days} {iv}</source>
        <extracomment>gui/vol/coneplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Race</source>
        <extracomment>gui/commands/app.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranked by</source>
        <extracomment>gui/movers/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Realized volatility by estimator and window</source>
        <extracomment>gui/vol/tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Realized volatility by window, line: today</source>
        <extracomment>gui/vol/coneplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Realized volatility by window, line: today, dots: implied ATM; {bands}</source>
        <extracomment>gui/vol/coneplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Realized, last session</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Realized, points</source>
        <extracomment>gui/vol/layout.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>gui/tables/cell.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent prices, oldest first; no scale of its own.</source>
        <extracomment>gui/watchlist/headings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record this session</source>
        <extracomment>gui/commands/recordings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded 30-day volatility</source>
        <extracomment>gui/vol/historyplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded {day}</source>
        <extracomment>engine/providers/replay/recorded.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded {day}, {start} to {end} UTC: not live</source>
        <extracomment>engine/providers/replay/recorded.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording</source>
        <extracomment>gui/recording/model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording begins</source>
        <extracomment>gui/recording/control.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording ends</source>
        <extracomment>gui/recording/control.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recordings</source>
        <extracomment>gui/commands/recordings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>gui/commands/chart_tools.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo typing</source>
        <extracomment>gui/commands/editor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redone</source>
        <extracomment>gui/charts/tools.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh now</source>
        <extracomment>gui/commands/app.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>gui/watchlist/model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: {reason}</source>
        <extracomment>gui/watchlist/reading.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove selected rows</source>
        <extracomment>gui/commands/tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the last line of the Race</source>
        <extracomment>gui/commands/race.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <extracomment>gui/watchlist/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replay</source>
        <extracomment>gui/commands/command.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replay - July 2024, reconstructed from published daily figures</source>
        <extracomment>resources/replay/july-2024/story.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>gui/watchlist/headings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report jump</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests of the last 60 minutes (of streams: connections). First the soft budget: beyond it the pace falls. Then the hard budget, which is never exceeded. The bar is the hard budget, its notch the soft one.</source>
        <extracomment>gui/feeds/columns.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return deletes, Esc keeps.</source>
        <extracomment>gui/recording/sheet.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return plays, Del deletes, Esc closes.</source>
        <extracomment>gui/recording/sheet.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return runs, Esc closes. Grey lines say why they cannot run.</source>
        <extracomment>gui/palette.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return saves among your pictures, Up and Down choose, Esc closes.</source>
        <extracomment>gui/charts/exportsheet.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return stores, empty text forgets it, Esc closes.</source>
        <extracomment>gui/feeds/contact.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return switches, Esc closes.</source>
        <extracomment>gui/picker.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return takes the name, Esc closes.</source>
        <extracomment>gui/namesheet.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return takes, Esc closes.</source>
        <extracomment>gui/picker.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return writes, Up and Down choose the kind, Esc closes.</source>
        <extracomment>gui/filesheets.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>gui/race/picking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rising blue, falling orange, with triangles</source>
        <extracomment>gui/commands/look.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rising green, falling red</source>
        <extracomment>gui/commands/look.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rising red, falling blue</source>
        <extracomment>gui/commands/look.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rising red, falling green</source>
        <extracomment>gui/commands/look.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk reversal, 25 delta</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rogers-Satchell</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root of the mean variance that a GARCH(1,1) forecasts for the next 30 days (Bollerslev, 1986). It stands beside IV30.</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root of the sum of squared 5-minute returns of the last session, annualised (Andersen and Bollerslev, 1998). The overnight gap is left out.</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the list that show a value of this source, and before them those of which a value is older than three times its pace (plus the source's stated delay): greyed, with a clock. Delayed is another thing: a source that says it is 15 minutes behind, and keeps to that, is not stale.</source>
        <extracomment>gui/feeds/columns.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SEC contact address</source>
        <extracomment>gui/commands/feeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMA {bars}</source>
        <extracomment>gui/charts/price/lines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG, lines and words that stay sharp</source>
        <extracomment>gui/charts/exportsheet.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sat</source>
        <extracomment>gui/format.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture</source>
        <extracomment>gui/charts/exportsheet.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the figures drawn</source>
        <extracomment>gui/commands/export.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the rows to a file</source>
        <extracomment>gui/commands/tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save to a file</source>
        <extracomment>gui/filesheets.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <extracomment>gui/charts/exportfiles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search keys and commands</source>
        <extracomment>gui/help.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search messages</source>
        <extracomment>gui/messages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searched on from the bottom</source>
        <extracomment>gui/tables/finding.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searched on from the top</source>
        <extracomment>gui/tables/finding.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all rows</source>
        <extracomment>gui/commands/tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sep</source>
        <extracomment>gui/format.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <extracomment>gui/earnings/model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting</source>
        <extracomment>gui/settings/model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape</source>
        <extracomment>gui/vol/layout.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the earlier recorded days on which IV30 was below today's.</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the last session's realized variance that bipower variance leaves over, at least 0 (Barndorff-Nielsen and Shephard, 2004).</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorter than asked: this is all there is.</source>
        <extracomment>gui/charts/base.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show symbol in a new chart</source>
        <extracomment>gui/commands/tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show symbol in chart</source>
        <extracomment>gui/commands/tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since 1 January</source>
        <extracomment>gui/commands/charts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>gui/recording/model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slope</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slope of the term structure</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slope {slope}, {level} at 30 days</source>
        <extracomment>gui/vol/termplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smile of implied volatility</source>
        <extracomment>gui/vol/smileplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smile of the next expiry</source>
        <extracomment>gui/commands/vol.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smile of the previous expiry</source>
        <extracomment>gui/commands/vol.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <extracomment>gui/commands/tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by next column</source>
        <extracomment>gui/commands/tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by previous column</source>
        <extracomment>gui/commands/tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort descending</source>
        <extracomment>gui/commands/tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorted by</source>
        <extracomment>gui/tables/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>gui/feeds/columns.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <extracomment>gui/charts/price/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <extracomment>gui/commands/command.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources have no symbols; Ctrl+Shift+C copies the rows</source>
        <extracomment>gui/feeds/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed of the replay</source>
        <extracomment>gui/replaybar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread or ratio below the Race</source>
        <extracomment>gui/commands/race.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stale / rows</source>
        <extracomment>gui/feeds/columns.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stale: told {age} ago, not confirmed since</source>
        <extracomment>gui/earnings/model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard deviation of the move that the options price for the report alone, from the total variances of two expiries: the later one holds it, the earlier one or the time between them does not.</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard deviation of {window} daily log returns, their mean taken out, annualised with 252 sessions (coins 365 days). Completed bars only.</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>gui/feeds/columns.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>gui/earnings/model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <extracomment>gui/watchlist/tips.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store</source>
        <extracomment>gui/commands/editor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store and add below</source>
        <extracomment>gui/commands/editor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store, next cell</source>
        <extracomment>gui/commands/editor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store, previous cell</source>
        <extracomment>gui/commands/editor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strip</source>
        <extracomment>gui/race/measures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sun</source>
        <extracomment>gui/format.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap left and right</source>
        <extracomment>gui/commands/race.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch this source on or off</source>
        <extracomment>gui/commands/feeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switched off</source>
        <extracomment>gui/feeds/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switched on</source>
        <extracomment>gui/feeds/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symbol</source>
        <extracomment>gui/chartcontent.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symbols</source>
        <extracomment>gui/recording/model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symbols with quotes, in the order of the list.</source>
        <extracomment>gui/recording/model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TSMC narrows its 2024 budget to US$30-32bn (28-32 before)</source>
        <extracomment>resources/replay/july-2024/events.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TSMC reports Q2: revenue NT$673.5bn, gross margin 53.2%, US$1.48 per ADR against 1.42 expected</source>
        <extracomment>resources/replay/july-2024/events.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab goes on, arrows choose, Return takes, Esc leaves. An empty line is none.</source>
        <extracomment>gui/race/linesbox.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table and key in the file.</source>
        <extracomment>gui/settings/model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <extracomment>gui/watchlist/headings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term structure of implied volatility</source>
        <extracomment>gui/vol/termplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text boxes</source>
        <extracomment>gui/commands/command.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text boxes and tables need it for themselves</source>
        <extracomment>gui/keys/refusing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text boxes type it</source>
        <extracomment>gui/keys/refusing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no key</source>
        <extracomment>gui/keys/refusing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The 30-day volatility that Cboe computes itself and sends with its delayed chain; the recipe is not published. Beside ours, never in its place; a difference of some points comes from time, from quotes we drop, or from a report.</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Race has nothing to show yet</source>
        <extracomment>gui/race/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Race needs a left and a right line</source>
        <extracomment>gui/race/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Race shows {most} lines at most</source>
        <extracomment>gui/race/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Race stays as it is: {why}.</source>
        <extracomment>engine/core.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Replay menu plays July 2024.</source>
        <extracomment>gui/ways.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SEC is not asked without an address: “SEC contact address”</source>
        <extracomment>gui/feeds/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SEC publishes the quarterly reports of US companies for programs too, and asks each program to name whom it can write to. The address goes to sec.gov in the heading of every request, and to nobody else. It is kept in settings.toml. Without one the SEC is not asked: capex and revenue then come from Yahoo.</source>
        <extracomment>gui/feeds/contact.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SEC wants an e-mail address in every request and refuses those without one. “SEC contact address” (Sources menu, palette) takes it.</source>
        <extracomment>gui/feeds/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The charts are still loading</source>
        <extracomment>gui/charts/exportfiles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The charts could not be loaded</source>
        <extracomment>gui/plots.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The charts could not be loaded; the log says why. The tables go on.</source>
        <extracomment>gui/plots.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard refused the rows; nothing was removed</source>
        <extracomment>gui/watchlist/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The company's name.</source>
        <extracomment>gui/earnings/model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The company's or the coin's name.</source>
        <extracomment>gui/movers/model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The company's symbol.</source>
        <extracomment>gui/earnings/model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop keeps chords of this modifier for itself</source>
        <extracomment>gui/keys/refusing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop keeps it for itself</source>
        <extracomment>gui/keys/refusing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drawings are hidden</source>
        <extracomment>gui/charts/tools.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine stopped. The log says why; a restart may help.</source>
        <extracomment>engine/core.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures are not there yet</source>
        <extracomment>gui/explaining.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history cannot be opened ({fault}). It stays as it is; new values are kept and written when it can.</source>
        <extracomment>engine/desk/history/database.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history cannot be stored ({cause}). It is kept and tried again.</source>
        <extracomment>engine/desk/recording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history cannot be stored ({error}); {stays}.</source>
        <extracomment>engine/desk/history/database.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history cannot be used, {fault}; nothing is stored ({error}).</source>
        <extracomment>engine/desk/history/database.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history could not be used, {fault}. It is kept as {kept}; a new one begins.</source>
        <extracomment>engine/desk/history/database.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history is stored again.</source>
        <extracomment>engine/desk/recording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history was exported: {count} files in {folder}.</source>
        <extracomment>engine/folders.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history was written by a newer version ({version}); it is only read.</source>
        <extracomment>engine/desk/history/database.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The instrument, as the program calls it.</source>
        <extracomment>gui/movers/model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last price arrived {age} ago</source>
        <extracomment>gui/watchlist/tips.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last price is of {age} ago</source>
        <extracomment>gui/watchlist/tips.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is empty</source>
        <extracomment>gui/links.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile is in use by another window and opened read-only.</source>
        <extracomment>engine/cli.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ranked measure as a bar from the middle; full is the largest of the group.</source>
        <extracomment>gui/movers/model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording has ended: only {free} MB are free on the disk.</source>
        <extracomment>engine/recordings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The replay stopped. The log says why; another date may work.</source>
        <extracomment>engine/feed/player.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest goes on; the log holds the details.</source>
        <extracomment>gui/faults.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same change in market value, billions of US$: shares times the change of the price.</source>
        <extracomment>gui/watchlist/headings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same change in standard deviations of a day: of the implied volatility of the close before, else of realized volatility over 30 bars.</source>
        <extracomment>gui/watchlist/headings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same move in market value, US$: shares times the change of the price.</source>
        <extracomment>gui/movers/model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same move in standard deviations of a day, from the realized volatility of the days before.</source>
        <extracomment>gui/movers/model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same, backwards</source>
        <extracomment>gui/commands/vol.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored history cannot be read ({error}).</source>
        <extracomment>engine/desk/history/database.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored history cannot be read ({unreadable}).</source>
        <extracomment>engine/desk/history/database.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table is empty</source>
        <extracomment>gui/tables/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vol sheet cannot be computed: {{name}} does not load, see the log.</source>
        <extracomment>engine/desk/volthread.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no explanation of this.</source>
        <extracomment>gui/explain.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {folder}. Return makes it.</source>
        <extracomment>gui/filesheets.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such day: {text}</source>
        <extracomment>gui/charts/days.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such home folder</source>
        <extracomment>gui/filesheets.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing here to draw on yet</source>
        <extracomment>gui/charts/tools.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing here to go to yet</source>
        <extracomment>gui/charts/travel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These lines run round the clock: there is nothing to fold</source>
        <extracomment>gui/race/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third</source>
        <extracomment>gui/race/picking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This axis is not time: it has no dates.</source>
        <extracomment>gui/charts/travel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This axis is not time: there is no range of days.</source>
        <extracomment>gui/vol/volplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This chart begins on {day}</source>
        <extracomment>gui/charts/travel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This hour / budget</source>
        <extracomment>gui/feeds/columns.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder; add the name of the file</source>
        <extracomment>gui/filesheets.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list was written by a newer Voldesk and is not changed</source>
        <extracomment>gui/watchlist/edits.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row stands in no section</source>
        <extracomment>gui/watchlist/folding.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thu</source>
        <extracomment>gui/format.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles of equal size: the market value of most is not known</source>
        <extracomment>gui/movers/tiles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>gui/messages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time axes linked</source>
        <extracomment>gui/linking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time axes not linked</source>
        <extracomment>gui/linking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time left to the report: to its hour, else to the open or close; days while the session is unknown; about so many (~) while the day is estimated; the last day of an estimated window.</source>
        <extracomment>gui/earnings/model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of its first value.</source>
        <extracomment>gui/recording/model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time since the last good answer.</source>
        <extracomment>gui/feeds/columns.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time since the last price arrived, or since it was made if the market is closed. Amber when it is late, grey when it is stale.</source>
        <extracomment>gui/watchlist/headings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to the next try of a source that must wait.</source>
        <extracomment>gui/feeds/columns.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times</source>
        <extracomment>gui/messages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the list</source>
        <extracomment>gui/commands/vol.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trend</source>
        <extracomment>gui/watchlist/headings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try this source now</source>
        <extracomment>gui/commands/feeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tue</source>
        <extracomment>gui/format.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type where the file shall be</source>
        <extracomment>gui/filesheets.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US payrolls for July: +114,000 (175,000 expected), unemployment 4.3%</source>
        <extracomment>resources/replay/july-2024/events.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTC</source>
        <extracomment>gui/race/timeaxis.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTC, sessions</source>
        <extracomment>gui/race/timeaxis.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>gui/commands/chart_tools.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo typing</source>
        <extracomment>gui/commands/editor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone</source>
        <extracomment>gui/charts/tools.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <extracomment>gui/vol/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VIX</source>
        <extracomment>gui/vol/historyplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VIX as published by Cboe, of the S&amp;P 500</source>
        <extracomment>engine/desk/racewords.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VIX is that of {vix}, not of {symbol}</source>
        <extracomment>engine/desk/racelines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VIX, published</source>
        <extracomment>gui/race/picking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VIX-style</source>
        <extracomment>gui/race/picking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VIX-style strip</source>
        <extracomment>engine/desk/racewords.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VIX-style strip against own DVOL-style strip</source>
        <extracomment>gui/race/measures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>gui/movers/model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <extracomment>gui/recording/model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variance premium</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variance strip over all options out of the money after Cboe's published rules, to 43,200 minutes (Cboe, 2019). It weighs the wings and so stands above the figure at the money.</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variance strip over the smile of volatilities, cut where the absolute delta falls below 5%. Our own recipe: an empirical match of Deribit's index, not its text.</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>gui/commands/command.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vol</source>
        <extracomment>gui/charts/price/reading.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vol sheet</source>
        <extracomment>gui/commands/app.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vol sheet of this symbol</source>
        <extracomment>gui/commands/charts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vol sheet of {symbol}</source>
        <extracomment>gui/symbolfinder.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volatility expected from today to each horizon; dots: implied ATM by expiry</source>
        <extracomment>gui/vol/forecastplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volatility of the 25-delta call less that of the 25-delta put, at the expiry nearest 30 days. Below 0 falls cost more than rises.</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volatility shock: VIX up to 65.73 and 38.57 at the close, DVOL up to 92.71 within the day</source>
        <extracomment>resources/replay/july-2024/events.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <extracomment>gui/charts/price/catalogue.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for a symbol. Space in the watchlist shows the next one.</source>
        <extracomment>gui/charts/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the first answer</source>
        <extracomment>gui/watchlist/model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the first figures.</source>
        <extracomment>gui/vol/volplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the first prices of the groups</source>
        <extracomment>gui/movers/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the first volatility.</source>
        <extracomment>gui/race/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the report dates of the list</source>
        <extracomment>gui/earnings/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the state of the sources</source>
        <extracomment>gui/feeds/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>gui/notices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watchlist</source>
        <extracomment>gui/commands/app.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wed</source>
        <extracomment>gui/format.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly</source>
        <extracomment>gui/charts/price/catalogue.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What arrives is being recorded</source>
        <extracomment>gui/statusbar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened.</source>
        <extracomment>gui/messages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is set.</source>
        <extracomment>gui/settings/model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does.</source>
        <extracomment>gui/help.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it gave stays on the screen with its age until it is too old to be shown.</source>
        <extracomment>gui/feeds/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is now; those that differ from the default are bright.</source>
        <extracomment>gui/settings/model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the number is.</source>
        <extracomment>gui/vol/layout.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was said last.</source>
        <extracomment>gui/messages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where today's IV30 stands between the least and the largest of the recorded days, at most 252: 0 is the least, 100 the largest. One spike moves it for a year.</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is asked.</source>
        <extracomment>gui/feeds/columns.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window managers keep Alt+Shift with arrows for themselves</source>
        <extracomment>gui/keys/refusing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a market value: {symbols}</source>
        <extracomment>gui/movers/tiles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the history to {folder}</source>
        <extracomment>gui/exporting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yahoo stream</source>
        <extracomment>engine/sources.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yang-Zhang</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yang-Zhang 30</source>
        <extracomment>gui/vol/historyplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have switched it off. Space switches it on again.</source>
        <extracomment>gui/feeds/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own mark, 1 to 7; each has a colour and its number.</source>
        <extracomment>gui/watchlist/headings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own name for the row; without one the source's, grey.</source>
        <extracomment>gui/watchlist/headings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own note on the row.</source>
        <extracomment>gui/watchlist/headings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own target price, in the instrument's currency.</source>
        <extracomment>gui/watchlist/headings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <extracomment>gui/commands/charts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <extracomment>gui/commands/charts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line needs a symbol</source>
        <extracomment>engine/desk/racelines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part of the recording is damaged</source>
        <extracomment>engine/providers/replay/recorded_blocks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part of the recording is damaged or too large</source>
        <extracomment>engine/providers/replay/recorded_blocks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part of the recording is unreadable</source>
        <extracomment>engine/providers/replay/recorded_blocks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a recording of format {version}, which this version cannot read</source>
        <extracomment>engine/providers/replay/recorded_blocks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a second</source>
        <extracomment>gui/replaybar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above all</source>
        <extracomment>gui/vol/standing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above every window</source>
        <extracomment>gui/vol/standing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above {low}</source>
        <extracomment>gui/vol/standing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add {names}</source>
        <extracomment>engine/desk/watchlist/undo.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after close</source>
        <extracomment>gui/earnings/model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after the close</source>
        <extracomment>gui/charts/price/reading.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>against {basis}</source>
        <extracomment>gui/charts/price/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ago</source>
        <extracomment>gui/format.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alias</source>
        <extracomment>engine/desk/undo.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all sources off</source>
        <extracomment>gui/statusbar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already in the list</source>
        <extracomment>gui/watchlist/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and the figure now</source>
        <extracomment>engine/desk/volstanding.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program keeps it open for reading</source>
        <extracomment>engine/desk/history/database.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as fast as possible</source>
        <extracomment>gui/replaybar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as of</source>
        <extracomment>gui/movers/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as of {when}</source>
        <extracomment>gui/vol/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as stored, quotes not counted</source>
        <extracomment>engine/desk/volstanding.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ascending</source>
        <extracomment>gui/tables/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most</source>
        <extracomment>gui/feeds/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the close of {date}</source>
        <extracomment>engine/desk/race.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the money</source>
        <extracomment>gui/vol/historyplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at {at} UTC, {date}</source>
        <extracomment>engine/desk/race.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at-the-money volatility of the expiries around 30 days</source>
        <extracomment>engine/desk/volstanding.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at-the-money volatility of the expiry of {date}</source>
        <extracomment>engine/desk/volevent.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at-the-money volatility of {known} expiries</source>
        <extracomment>engine/desk/volchain.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at-the-money volatility of {known} expiry</source>
        <extracomment>engine/desk/volchain.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>band: least to largest of {n} days</source>
        <extracomment>gui/vol/historyplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bands: {bands}</source>
        <extracomment>gui/vol/coneplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bar before {later} rejected</source>
        <extracomment>engine/desk/bars.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bars, √ scale</source>
        <extracomment>gui/vol/coneplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before open</source>
        <extracomment>gui/earnings/model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before or after the session</source>
        <extracomment>gui/watchlist/tips.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before the open</source>
        <extracomment>gui/charts/price/reading.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below all</source>
        <extracomment>gui/vol/standing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below every window</source>
        <extracomment>gui/vol/standing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below {high}</source>
        <extracomment>gui/vol/standing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between {low} and {high}</source>
        <extracomment>gui/vol/standing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bid above ask</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bn</source>
        <extracomment>gui/charts/price/lower.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bn US$</source>
        <extracomment>gui/watchlist/headings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>body over {body_cap} MB</source>
        <extracomment>engine/providers/ccxtdoor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both last live at {at} UTC on {day}</source>
        <extracomment>engine/desk/race.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broken</source>
        <extracomment>gui/feeds/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by</source>
        <extracomment>gui/earnings/model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by closes</source>
        <extracomment>gui/race/marking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by live figures</source>
        <extracomment>gui/race/marking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call</source>
        <extracomment>gui/vol/smileplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calls {size} over puts</source>
        <extracomment>gui/vol/smileplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <extracomment>engine/feed/gate.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>capex and revenue</source>
        <extracomment>engine/feed/lines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cash PP&amp;E</source>
        <extracomment>engine/model/capex.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cash PP&amp;E and other productive assets</source>
        <extracomment>engine/model/capex.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cash capital expenditure</source>
        <extracomment>engine/model/capex.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificate refused</source>
        <extracomment>engine/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chain has a single strike</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chain has calls or puts only</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chain of {date} {as_of} UTC</source>
        <extracomment>engine/desk/volinputs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change</source>
        <extracomment>gui/watchlist/tips.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change in sigma of the day</source>
        <extracomment>gui/watchlist/tips.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of market value</source>
        <extracomment>gui/movers/measures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change outside the session</source>
        <extracomment>gui/watchlist/tips.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close</source>
        <extracomment>gui/charts/drawn.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close-to-close</source>
        <extracomment>engine/desk/estimators</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closes of {day}</source>
        <extracomment>engine/desk/race.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computed from</source>
        <extracomment>engine/desk/freshness.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computed from the next session on</source>
        <extracomment>engine/desk/rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computed from {source}</source>
        <extracomment>engine/desk/rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <extracomment>engine/model/earnings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connection</source>
        <extracomment>gui/feeds/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connection lost</source>
        <extracomment>engine/providers/ccxtdoor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connections</source>
        <extracomment>gui/feeds/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contains a blank</source>
        <extracomment>engine/desk/watchlist/symbol.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contains a control character ({point})</source>
        <extracomment>engine/desk/watchlist/symbol.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contains a sign that no symbol has ({point})</source>
        <extracomment>engine/desk/watchlist/symbol.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contains an invisible character ({point})</source>
        <extracomment>engine/desk/watchlist/symbol.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut short</source>
        <extracomment>gui/recording/model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d</source>
        <extracomment>gui/format.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>daily bar</source>
        <extracomment>engine/desk/realized.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>daily bars</source>
        <extracomment>gui/charts/price/catalogue.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged at</source>
        <extracomment>gui/recording/model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged at {after} UTC, ends there</source>
        <extracomment>engine/providers/replay/recorded.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged at {after} UTC, goes on at {until}</source>
        <extracomment>engine/providers/replay/recorded.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged, nothing of it can be played</source>
        <extracomment>engine/providers/replay/recorded_list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dashed {middle}: median</source>
        <extracomment>gui/race/gap.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day</source>
        <extracomment>gui/charts/price/lines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days missing in the window</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days, √ scale</source>
        <extracomment>gui/vol/forecastplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delayed</source>
        <extracomment>gui/charts/held.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete</source>
        <extracomment>gui/charts/tools.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>descending</source>
        <extracomment>gui/tables/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>different estimators</source>
        <extracomment>engine/desk/racewords.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>discount</source>
        <extracomment>gui/vol/forecastplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not apply to this instrument</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>down</source>
        <extracomment>gui/feeds/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draw</source>
        <extracomment>gui/charts/tools.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due</source>
        <extracomment>gui/earnings/model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit {what} of {name}</source>
        <extracomment>engine/desk/watchlist/undo.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty or binary</source>
        <extracomment>engine/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty quote</source>
        <extracomment>engine/desk/prices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty reply</source>
        <extracomment>engine/desk/store.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry refused</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>est</source>
        <extracomment>gui/earnings/model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimated</source>
        <extracomment>engine/model/earnings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every bar of {label} is impossible</source>
        <extracomment>engine/providers/bars.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every bid is zero</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every day is equal</source>
        <extracomment>engine/desk/ranks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected</source>
        <extracomment>gui/earnings/model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expiries beyond the windows: {n}</source>
        <extracomment>gui/vol/coneplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expiries of {days}, {where} {report}{none}</source>
        <extracomment>engine/desk/volevent.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extrapolated: no pair of expiries brackets 30 days</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first line missing</source>
        <extracomment>engine/lists.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fiscal quarter to {text}</source>
        <extracomment>engine/providers/nasdaq/calendar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fit</source>
        <extracomment>gui/vol/smileplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flag</source>
        <extracomment>engine/desk/undo.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flag {number}</source>
        <extracomment>gui/watchlist/reading.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forward</source>
        <extracomment>gui/vol/termplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frame over {frame_cap} MiB</source>
        <extracomment>engine/providers/socket.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frozen</source>
        <extracomment>gui/charts/held.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frozen: the last good figure, kept until the market gives a new one</source>
        <extracomment>gui/tables/cell.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given up</source>
        <extracomment>engine/feed/streamsession.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grey below {grey}</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group {place} of {all}</source>
        <extracomment>gui/movers/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h</source>
        <extracomment>gui/format.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no name before or host after @</source>
        <extracomment>engine/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>headlined by another definition a year before</source>
        <extracomment>engine/desk/capex.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held back a price of {price}</source>
        <extracomment>engine/desk/prices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high</source>
        <extracomment>gui/charts/drawn.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds a blank or a character an address cannot have</source>
        <extracomment>engine/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds nothing to play</source>
        <extracomment>engine/providers/replay/recorded.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>horizontal line</source>
        <extracomment>gui/charts/tools.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>idle</source>
        <extracomment>gui/feeds/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>implied</source>
        <extracomment>gui/vol/coneplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>implied move</source>
        <extracomment>gui/earnings/model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>implied volatility at the money</source>
        <extracomment>engine/desk/volsheet.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>implied volatility missing</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>implied volatility outside 1% to 300%</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>implied, 30 days, at the money</source>
        <extracomment>gui/race/picking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>implied, 30 days, strip as DVOL</source>
        <extracomment>gui/race/picking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>implied, 30 days, strip as the VIX</source>
        <extracomment>gui/race/picking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>impossible answer</source>
        <extracomment>engine/desk/rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>impossible bar</source>
        <extracomment>engine/desk/rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>impossible price rejected</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in</source>
        <extracomment>gui/feeds/model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in all expiries</source>
        <extracomment>engine/desk/implied.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in days of {basis}</source>
        <extracomment>engine/desk/rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in market hours</source>
        <extracomment>gui/watchlist/tips.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in session</source>
        <extracomment>gui/earnings/model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the last 60 minutes.</source>
        <extracomment>gui/feeds/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the session</source>
        <extracomment>engine/desk/board.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>incl. principal payments on finance leases</source>
        <extracomment>engine/model/capex.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input p99 {late} ms</source>
        <extracomment>gui/probes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>internal error ({error}), see the log</source>
        <extracomment>engine/feed/judgement.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>internal error ({stumbled_over}), see the log</source>
        <extracomment>engine/feed/health.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intraday bars</source>
        <extracomment>engine/feed/lines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is damaged, nothing of it can be played</source>
        <extracomment>engine/providers/replay/recorded.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is being played</source>
        <extracomment>engine/recordings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is being written</source>
        <extracomment>engine/recordings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is kept until the exit only</source>
        <extracomment>engine/desk/history/database.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was damaged</source>
        <extracomment>engine/desk/history/opening.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was damaged: {error}</source>
        <extracomment>engine/desk/history/opening.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was empty</source>
        <extracomment>engine/desk/history/opening.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>k</source>
        <extracomment>gui/charts/price/lower.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept as {aside}</source>
        <extracomment>engine/files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>largest</source>
        <extracomment>gui/vol/historyplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last</source>
        <extracomment>gui/charts/held.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last answer</source>
        <extracomment>gui/statusbar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last success</source>
        <extracomment>gui/feeds/model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last trade too old</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late</source>
        <extracomment>gui/feeds/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>least</source>
        <extracomment>gui/vol/historyplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left in place</source>
        <extracomment>engine/files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level</source>
        <extracomment>gui/vol/forecastplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level with</source>
        <extracomment>engine/desk/volwords.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>live</source>
        <extracomment>gui/tables/cell.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>local time</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log scale</source>
        <extracomment>gui/charts/price/main.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longer than {longest_contact} characters</source>
        <extracomment>engine/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looks like a formula</source>
        <extracomment>engine/desk/watchlist/symbol.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looks like a path</source>
        <extracomment>engine/desk/watchlist/symbol.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looks like a path, or a pair that is unknown</source>
        <extracomment>engine/desk/watchlist/symbol.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looks like markup</source>
        <extracomment>engine/desk/watchlist/symbol.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low</source>
        <extracomment>gui/charts/drawn.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>m</source>
        <extracomment>gui/charts/price/lower.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>market closed</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>market value</source>
        <extracomment>gui/movers/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measure</source>
        <extracomment>gui/charts/tools.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median</source>
        <extracomment>gui/vol/standing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mid is zero</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <extracomment>gui/format.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <extracomment>gui/tables/cell.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing: {reason}</source>
        <extracomment>gui/watchlist/reading.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>monthly bars</source>
        <extracomment>gui/charts/price/catalogue.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more</source>
        <extracomment>gui/notices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move in percent</source>
        <extracomment>gui/movers/measures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move in sigma of the day</source>
        <extracomment>gui/movers/measures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move {names} {where}</source>
        <extracomment>engine/desk/watchlist/undo.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n</source>
        <extracomment>gui/vol/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n: {year} days, a complete year</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name@example.org</source>
        <extracomment>gui/feeds/contact.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neither implied nor realized volatility known</source>
        <extracomment>engine/desk/rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>gui/feeds/model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next report of {symbol} is not announced</source>
        <extracomment>engine/providers/yahoo/earnings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next report {day}</source>
        <extracomment>gui/charts/price/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next try</source>
        <extracomment>gui/feeds/model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no 13-week bill rate, 0 used</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no SEC number is known for {symbol}</source>
        <extracomment>engine/providers/sec/provider.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no bars for {coin}</source>
        <extracomment>engine/providers/deribit/market.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no bars for {label}</source>
        <extracomment>engine/providers/bars.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no bars for {symbol}</source>
        <extracomment>engine/providers/yahoo/chart.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no bars yet</source>
        <extracomment>gui/vol/coneplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no bid</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no capital spending this quarter</source>
        <extracomment>engine/desk/capex.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no closes around it</source>
        <extracomment>engine/desk/earnings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no coming report named</source>
        <extracomment>engine/desk/board.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no cookie or crumb from yahoo</source>
        <extracomment>engine/providers/yahoo/client.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no daily bars</source>
        <extracomment>gui/vol/forecastplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no database is open</source>
        <extracomment>engine/desk/history/database.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date</source>
        <extracomment>gui/earnings/model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no day with a close of both</source>
        <extracomment>engine/desk/race.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no display found: start it in a desktop session, or with --headless</source>
        <extracomment>gui/app.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no drawings</source>
        <extracomment>engine/drawn.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no estimate in the sources</source>
        <extracomment>engine/desk/earnings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no expiry after the report</source>
        <extracomment>engine/desk/volevent.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no expiry within 60 days</source>
        <extracomment>gui/vol/forecastplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no expiry within the windows</source>
        <extracomment>gui/vol/coneplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no extra variance in the {less} expiry</source>
        <extracomment>engine/desk/volevent.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no figure of this quarter</source>
        <extracomment>engine/desk/capex.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no figures by quarter for {symbol}</source>
        <extracomment>engine/providers/yahoo/fundamentals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no file of {symbol} for now</source>
        <extracomment>engine/providers/cboe/provider.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no finished day in the 5-minute bars</source>
        <extracomment>engine/desk/volintraday.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no headline figure this quarter</source>
        <extracomment>engine/desk/capex.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no listed options</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no lists</source>
        <extracomment>engine/listlooks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no market value in the quote</source>
        <extracomment>engine/desk/movers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no measure is called {measure}</source>
        <extracomment>engine/desk/racelines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no move known</source>
        <extracomment>gui/movers/tiles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no newer chain</source>
        <extracomment>engine/desk/volinputs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no option chain yet</source>
        <extracomment>gui/vol/smileplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no option reply for {symbol}</source>
        <extracomment>engine/providers/yahoo/options.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no pre- or post-market price</source>
        <extracomment>engine/desk/rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no previous close</source>
        <extracomment>engine/desk/rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no quarter that ended a year before</source>
        <extracomment>engine/desk/capex.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no rank</source>
        <extracomment>gui/vol/historyplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no rate of {unit} to US$ for this quarter</source>
        <extracomment>engine/desk/capex.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no report dates for {symbol}</source>
        <extracomment>engine/providers/yahoo/earnings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no result in the sources</source>
        <extracomment>engine/desk/earnings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no room for {panes}</source>
        <extracomment>gui/charts/price/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no row shows a value of it</source>
        <extracomment>gui/feeds/model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no smooth line fits, straight ones drawn</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no source computes one for it</source>
        <extracomment>engine/desk/volinputs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no source has answered yet</source>
        <extracomment>gui/statusbar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no source has this quarter's capital spending</source>
        <extracomment>engine/desk/capex.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no source has this quarter's revenue</source>
        <extracomment>engine/desk/capex.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no source is asked</source>
        <extracomment>engine/recordings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no source is asked for bars of 1 minute</source>
        <extracomment>engine/desk/charts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no source of the chain computes one</source>
        <extracomment>engine/desk/volinputs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such figures for {symbol}</source>
        <extracomment>engine/providers/yahoo/door.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no sum: {why}</source>
        <extracomment>gui/movers/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no symbols</source>
        <extracomment>engine/desk/movers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no time value left in the price</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no usable bar</source>
        <extracomment>engine/desk/store.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no usable expiry ahead</source>
        <extracomment>engine/desk/board.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no usable expiry near 30 days</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no volatility</source>
        <extracomment>gui/vol/smileplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no workspaces</source>
        <extracomment>engine/layouts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>gui/feeds/model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none changed</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none stored from before the report</source>
        <extracomment>engine/desk/board.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not JSON</source>
        <extracomment>engine/drawn.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not TOML</source>
        <extracomment>engine/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not UTF-8 text</source>
        <extracomment>engine/files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a number</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a recording</source>
        <extracomment>engine/providers/replay/recorded_blocks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a recording: its beginning is damaged</source>
        <extracomment>engine/providers/replay/recorded_blocks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a recording: its beginning is unreadable</source>
        <extracomment>engine/providers/replay/recorded_blocks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not computed by this version</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not part of this replay</source>
        <extracomment>engine/replaying.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not published here ({headline_definition})</source>
        <extracomment>engine/desk/capex.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reported yet</source>
        <extracomment>engine/desk/earnings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not written like a symbol</source>
        <extracomment>engine/desk/watchlist/symbol.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <extracomment>engine/desk/undo.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>gui/chartcontent.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing known of {panes}</source>
        <extracomment>gui/charts/price/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing now</source>
        <extracomment>gui/feeds/model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing published for this time</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing received yet</source>
        <extracomment>gui/race/readout.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing recorded yet</source>
        <extracomment>gui/vol/historyplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to ask</source>
        <extracomment>engine/feed/health.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to follow</source>
        <extracomment>engine/feed/streamchannel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was recorded</source>
        <extracomment>engine/providers/replay/recorded_list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was spent a year before</source>
        <extracomment>engine/desk/capex.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>gui/feeds/model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {year} for a complete year</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>gui/feeds/model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off during the replay</source>
        <extracomment>engine/sources.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off: no --endpoint given</source>
        <extracomment>engine/feed/lines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off: stored data only</source>
        <extracomment>engine/sources.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off: switched off in the settings</source>
        <extracomment>engine/sources.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off: the SEC asks for a contact address, see settings</source>
        <extracomment>engine/sources.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offline, nothing stored</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ok</source>
        <extracomment>gui/feeds/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ok: answers in time. idle: well, and asked for nothing now. late: slower than it should be. rate limited: asked us to wait. down: cannot be reached or answers with faults. broken: failed five times in a row in a way we do not know. off: is not asked.</source>
        <extracomment>gui/feeds/columns.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>gui/feeds/model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only one usable expiry</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only {free} MB are free on the disk</source>
        <extracomment>engine/recordings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>gui/charts/drawn.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>option board of {coin} is empty</source>
        <extracomment>engine/providers/deribit/board.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>option chain of {symbol} is empty</source>
        <extracomment>engine/providers/cboe/chain.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>option chains</source>
        <extracomment>engine/feed/lines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>option chains: {failed}</source>
        <extracomment>engine/feed/health.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or</source>
        <extracomment>gui/palette.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over the report</source>
        <extracomment>engine/desk/board.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over {n} days</source>
        <extracomment>gui/vol/historyplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own</source>
        <extracomment>engine/model/earnings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own figure at the money, DVOL: {why}</source>
        <extracomment>engine/desk/figures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own hourly budget used up</source>
        <extracomment>engine/feed/health.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paste 1 symbol</source>
        <extracomment>engine/desk/watchlist/undo.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paste {count} symbols</source>
        <extracomment>engine/desk/watchlist/undo.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>percent and fractions mixed</source>
        <extracomment>engine/providers/deribit/dvol.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>percentile</source>
        <extracomment>gui/vol/historyplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place</source>
        <extracomment>gui/charts/drawn.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points</source>
        <extracomment>gui/charts/price/lower.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points a month</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>polled</source>
        <extracomment>gui/feeds/model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>polled: asked again and again. stream: keeps a line open and is told of each change; polling stays as check and fallback.</source>
        <extracomment>gui/feeds/columns.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>premium</source>
        <extracomment>gui/vol/forecastplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>previous close</source>
        <extracomment>engine/desk/charts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>price above the largest possible one</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>price below intrinsic value</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>price jump</source>
        <extracomment>engine/desk/bars.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>price of the at-the-money straddle</source>
        <extracomment>engine/desk/volsheet.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prices</source>
        <extracomment>engine/feed/lines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>profile in use</source>
        <extracomment>engine/paths.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proxy unreachable</source>
        <extracomment>engine/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proxy {proxy} unreachable</source>
        <extracomment>engine/providers/socket.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proxy {url} unreachable</source>
        <extracomment>engine/providers/door.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published</source>
        <extracomment>gui/vol/historyplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published DVOL</source>
        <extracomment>engine/desk/volsheet.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published DVOL less the own DVOL-style strip</source>
        <extracomment>engine/desk/volstanding.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put</source>
        <extracomment>gui/vol/smileplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put-call parity does not hold</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>puts and calls alike</source>
        <extracomment>gui/vol/smileplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>puts {size} over calls</source>
        <extracomment>gui/vol/smileplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quotes</source>
        <extracomment>gui/vol/termplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quotes do not reach 25 delta</source>
        <extracomment>gui/vol/smileplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quotes dropped{where}: {words}</source>
        <extracomment>engine/desk/implied.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ranges and overnight moves of {size}</source>
        <extracomment>engine/desk/volforecast.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rank</source>
        <extracomment>gui/vol/historyplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rank {iv_rank}% over {n} days</source>
        <extracomment>engine/desk/volwords.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rate limited</source>
        <extracomment>gui/feeds/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ratio</source>
        <extracomment>gui/race/gap.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>real time</source>
        <extracomment>gui/replaybar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>realized</source>
        <extracomment>gui/vol/coneplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>realized volatility of {window} finished daily bars</source>
        <extracomment>engine/desk/racewords.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>realized, {days} daily bars</source>
        <extracomment>gui/race/picking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reason {code}</source>
        <extracomment>gui/vol/quotes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reconstructed from Fintel levels in the press</source>
        <extracomment>resources/replay/july-2024/story.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reconstructed from {vendor} daily figures</source>
        <extracomment>engine/providers/replay/prices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recording</source>
        <extracomment>gui/recording/model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recording began</source>
        <extracomment>engine/desk/race.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redirect loop:</source>
        <extracomment>engine/providers/door.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redirect refused:</source>
        <extracomment>engine/providers/door.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redirect refused: {url}</source>
        <extracomment>engine/providers/ccxtdoor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>gui/watchlist/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused by {label}</source>
        <extracomment>engine/feed/judgement.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused the request</source>
        <extracomment>engine/providers/ccxtfaults.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused the request: code {code}</source>
        <extracomment>engine/providers/deribit/stream.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <extracomment>gui/vol/smileplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected {m} ×</source>
        <extracomment>gui/vol/smileplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove {names}</source>
        <extracomment>engine/desk/watchlist/undo.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replayed</source>
        <extracomment>gui/tables/cell.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report calendar</source>
        <extracomment>engine/feed/lines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report dates</source>
        <extracomment>engine/feed/lines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reported</source>
        <extracomment>gui/earnings/model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reports {day}, in {days}</source>
        <extracomment>gui/vol/termplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>request</source>
        <extracomment>gui/feeds/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>request withheld</source>
        <extracomment>engine/feed/channel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>requests</source>
        <extracomment>gui/feeds/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>requests an hour</source>
        <extracomment>gui/statusbar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>returns and ranges of {size}</source>
        <extracomment>engine/desk/volforecast.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>returns of {size}</source>
        <extracomment>engine/desk/volforecast.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>returns of {size}, decay {decay}</source>
        <extracomment>engine/desk/volforecast.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s</source>
        <extracomment>gui/format.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sec refused the request: it wants a contact address</source>
        <extracomment>engine/providers/sec/door.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>section</source>
        <extracomment>engine/desk/undo.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server error</source>
        <extracomment>engine/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session unknown</source>
        <extracomment>gui/watchlist/tips.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settings.toml: {section}.{key} = {value} is not possible, default used</source>
        <extracomment>engine/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shaded {low} to {high}: 10th to 90th</source>
        <extracomment>gui/race/gap.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shares</source>
        <extracomment>gui/charts/price/lower.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silent for {limit} s</source>
        <extracomment>engine/feed/streamworker.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {day}, {sessions}</source>
        <extracomment>gui/race/marking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source ok</source>
        <extracomment>gui/statusbar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source: {source}</source>
        <extracomment>gui/vol/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sources ok</source>
        <extracomment>gui/statusbar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spread</source>
        <extracomment>gui/race/gap.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spread above 50% of mid</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>squared points</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stale</source>
        <extracomment>gui/charts/held.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stale: greyed until the source answers again</source>
        <extracomment>gui/tables/cell.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stamp lies in the future: check the clock</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standing by</source>
        <extracomment>gui/feeds/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped after 4 crashes in a minute</source>
        <extracomment>engine/feed/supervisor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped after {n} crashes in a minute</source>
        <extracomment>engine/feed/supervisor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stream</source>
        <extracomment>gui/feeds/model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stream ended</source>
        <extracomment>engine/feed/streamworker.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stream thread ended</source>
        <extracomment>engine/feed/streamsession.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strike</source>
        <extracomment>gui/vol/smileplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strike, {unit}</source>
        <extracomment>gui/vol/smileplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strikes end too near the money: reads low</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strip of out-of-the-money quotes by Cboe's rules</source>
        <extracomment>engine/desk/volstanding.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strip over the smile between 5 delta and 5 delta</source>
        <extracomment>engine/desk/volstanding.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stripe: ±{size} is no crossing</source>
        <extracomment>gui/race/gap.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum over {counted} of {all}</source>
        <extracomment>gui/movers/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>switch off</source>
        <extracomment>gui/feeds/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>switch on</source>
        <extracomment>gui/feeds/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>symbol</source>
        <extracomment>gui/race/linesbox.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>symbol unknown to the source</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>symbols</source>
        <extracomment>gui/tables/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target</source>
        <extracomment>engine/desk/undo.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that of the stored figures is not kept</source>
        <extracomment>engine/desk/volinputs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Race compares {least} to {most} lines, not {count}</source>
        <extracomment>engine/desk/racelines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Race needs a left and a right line</source>
        <extracomment>gui/race/picking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Race shows each line once</source>
        <extracomment>engine/desk/racelines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the SEC has no capital spending of {symbol}</source>
        <extracomment>engine/providers/sec/parse.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the SEC has no figures of this company</source>
        <extracomment>engine/providers/sec/door.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the company names no other figure that is known here</source>
        <extracomment>engine/desk/capex.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the figure of a year before is unknown</source>
        <extracomment>engine/desk/capex.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the fit did not converge</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the fit has no finite forecast</source>
        <extracomment>engine/desk/volforecast.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the fit is not stationary: no long forecast</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the history cannot be read: {error}</source>
        <extracomment>engine/desk/history/database.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the largest</source>
        <extracomment>gui/vol/standing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the later expiry carries no extra variance</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the picture could not be made</source>
        <extracomment>gui/charts/exportfiles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the profile cannot be locked: {strerror}</source>
        <extracomment>engine/paths.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the profile folder cannot be used: {strerror}</source>
        <extracomment>engine/paths.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the profile is open read-only</source>
        <extracomment>engine/recordings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the quotes do not reach 25 delta</source>
        <extracomment>engine/desk/volchain.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the recording cannot be made: {fault}</source>
        <extracomment>engine/desk/recorder.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the regression expects nothing above zero</source>
        <extracomment>engine/desk/volforecast.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the replay has no bars within the day</source>
        <extracomment>engine/desk/charts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the replay holds no 5-minute bars</source>
        <extracomment>engine/desk/volinputs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the report of {day}</source>
        <extracomment>engine/desk/volinputs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same estimator</source>
        <extracomment>engine/desk/racewords.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the source does not answer</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the source has no data</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sources disagree on a quarter of the sum</source>
        <extracomment>engine/desk/capex.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sources disagree on the quarter a year before</source>
        <extracomment>engine/desk/capex.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sources disagree on this quarter</source>
        <extracomment>engine/desk/capex.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no recording {name}</source>
        <extracomment>engine/playables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this line is there already</source>
        <extracomment>gui/race/picking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time (UTC)</source>
        <extracomment>gui/charts/drawn.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time unknown</source>
        <extracomment>engine/desk/board.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timed out</source>
        <extracomment>engine/feed/gate.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timed out, {hung} calls hang</source>
        <extracomment>engine/feed/health.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timed out, {hung} connections hang</source>
        <extracomment>engine/feed/streamchannel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timed out: HTTP 408</source>
        <extracomment>engine/providers/verdict.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tn</source>
        <extracomment>gui/charts/price/lower.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>gui/format.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to bottom</source>
        <extracomment>gui/watchlist/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the figure now</source>
        <extracomment>engine/desk/volstanding.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the list</source>
        <extracomment>gui/symbolfinder.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to top</source>
        <extracomment>gui/watchlist/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to {date}</source>
        <extracomment>engine/desk/volevent.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to {date}{note}</source>
        <extracomment>engine/desk/board.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to {last}</source>
        <extracomment>engine/desk/realized.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>gui/format.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told in {unit} a year before</source>
        <extracomment>engine/desk/capex.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too few bars</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too few days recorded</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too few expiries</source>
        <extracomment>gui/vol/termplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too large</source>
        <extracomment>engine/drawn.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too old to be shown</source>
        <extracomment>engine/model/reason.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trend line</source>
        <extracomment>gui/charts/tools.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type a name</source>
        <extracomment>gui/watchlist/editing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type a symbol</source>
        <extracomment>engine/desk/watchlist/symbol.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type it as 2024-07-29 or 29 Jul</source>
        <extracomment>gui/charts/days.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unadjusted {ratio}:1 step</source>
        <extracomment>engine/desk/bars.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unexpected error, see the log</source>
        <extracomment>engine/desk/recording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>gui/earnings/model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown exchange {prefix}</source>
        <extracomment>engine/desk/watchlist/symbol.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown schema</source>
        <extracomment>engine/drawn.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unpublished</source>
        <extracomment>gui/race/lines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unpublished stretch, joined to the Fintel level of 30 August</source>
        <extracomment>resources/replay/july-2024/story.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unreachable</source>
        <extracomment>engine/feed/gate.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unreadable</source>
        <extracomment>gui/recording/model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unreadable reply</source>
        <extracomment>engine/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up</source>
        <extracomment>gui/watchlist/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upside down</source>
        <extracomment>gui/charts/price/main.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value</source>
        <extracomment>gui/charts/drawn.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vertical line</source>
        <extracomment>gui/charts/tools.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>volatility at the money</source>
        <extracomment>engine/desk/volstanding.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vs</source>
        <extracomment>gui/earnings/model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for the first answer</source>
        <extracomment>engine/feed/health.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weekly bars</source>
        <extracomment>gui/charts/price/catalogue.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole</source>
        <extracomment>gui/recording/model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole: closed properly. cut short: the program ended while it was written; it plays up to there. damaged at (UTC): something is lost there; it goes on where all that was known was written down next.</source>
        <extracomment>gui/recording/model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a cone there</source>
        <extracomment>gui/vol/standing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without the night before</source>
        <extracomment>engine/desk/volintraday.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write EXCHANGE:SYMBOL</source>
        <extracomment>engine/desk/watchlist/symbol.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yahoo gave no crumb</source>
        <extracomment>engine/providers/yahoo/door.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yahoo refused the request</source>
        <extracomment>engine/providers/yahoo/quotes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>z of the move</source>
        <extracomment>gui/charts/price/catalogue.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{age} old</source>
        <extracomment>gui/race/readout.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ahead} against {behind}: what is expected against what was ({each})</source>
        <extracomment>engine/desk/racewords.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ahead}, ATM against ATM ({each})</source>
        <extracomment>engine/desk/racewords.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ahead}, different recipes: ATM against strip ({each})</source>
        <extracomment>engine/desk/racewords.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ahead}, strip against strip ({each})</source>
        <extracomment>engine/desk/racewords.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{change} from the last price</source>
        <extracomment>gui/watchlist/tips.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{change} in 24 h</source>
        <extracomment>gui/race/readout.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{closes} closes since {day}</source>
        <extracomment>gui/race/gap.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} are compared already; Return on one of them takes it away</source>
        <extracomment>gui/chartcontent.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} changed</source>
        <extracomment>gui/settings/catalogue.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} characters, a symbol has at most {longest}</source>
        <extracomment>engine/desk/watchlist/symbol.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} crossing since {since}</source>
        <extracomment>engine/desk/finding.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} daily close of {own}</source>
        <extracomment>engine/desk/volstanding.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} daily closes of {own}</source>
        <extracomment>engine/desk/volstanding.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} days</source>
        <extracomment>engine/desk/racewords.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} days missing from {days}</source>
        <extracomment>engine/desk/bars.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} frames/s, {middle} ms, p99 {late}, longest {most}</source>
        <extracomment>gui/probes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} from {days} {last}</source>
        <extracomment>engine/desk/volstanding.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more</source>
        <extracomment>gui/watchlist/strip.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {count2} symbols</source>
        <extracomment>engine/desk/movers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {windows} bars</source>
        <extracomment>engine/desk/volcone.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} recent prices: from {first} to {last}, lowest {low}, highest {high}</source>
        <extracomment>gui/watchlist/tips.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} rows</source>
        <extracomment>engine/desk/watchlist/undo.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} sessions</source>
        <extracomment>gui/race/marking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} stored values cannot be read; they are left out.</source>
        <extracomment>engine/desk/history/database.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} {what} rejected</source>
        <extracomment>engine/desk/rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} {what}s rejected</source>
        <extracomment>engine/desk/rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} days recorded</source>
        <extracomment>engine/desk/ranks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} missing</source>
        <extracomment>engine/desk/bars.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} of {rank_from_days} days</source>
        <extracomment>engine/desk/ranks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days}, no rank yet</source>
        <extracomment>gui/vol/historyplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} to {day2} {until}</source>
        <extracomment>engine/desk/earnings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {sessions}</source>
        <extracomment>gui/race/marking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: 25-delta risk reversal {rr}, butterfly {bf}</source>
        <extracomment>gui/vol/smileplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: 25Δ RR {rr}, BF {bf}</source>
        <extracomment>gui/vol/smileplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: RR {rr}, BF {bf}</source>
        <extracomment>gui/vol/smileplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: no risk reversal, {why}</source>
        <extracomment>gui/vol/smileplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: risk reversal {rr}, butterfly {bf}</source>
        <extracomment>gui/vol/smileplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: {why}</source>
        <extracomment>gui/vol/smileplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{estimator}, {window} bars</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fault}. Defaults are in use.</source>
        <extracomment>engine/core.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fault}. The charts are empty.</source>
        <extracomment>engine/drawn.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fault}. The default list is shown.</source>
        <extracomment>engine/core.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fault}. The lists show their usual columns.</source>
        <extracomment>engine/listlooks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fault}. The usual layout is shown.</source>
        <extracomment>engine/layouts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fault}. Your edits are kept in memory and saved as soon as that works again.</source>
        <extracomment>engine/core.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} {most} leads, {last} {least} trails</source>
        <extracomment>gui/movers/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}, then {keys} - Esc cancels</source>
        <extracomment>gui/keys/listener.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found} is a number: add the exchange, such as 2330.TW</source>
        <extracomment>engine/desk/watchlist/symbol.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found} of {all}</source>
        <extracomment>gui/tables/finding.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fresh}: no IV recorded yet, the first close begins the line</source>
        <extracomment>engine/desk/racewords.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{full}: {finding} (25-delta risk reversal {rr}), butterfly {bf}</source>
        <extracomment>gui/vol/smileplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{given} on {date}</source>
        <extracomment>engine/desk/volinputs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{gone} older drawings are not kept for the next start: it keeps {most_of_symbol} of a symbol and {most} in all.</source>
        <extracomment>engine/drawn.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{good} on {date}</source>
        <extracomment>engine/desk/rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{have} of {least} bars</source>
        <extracomment>engine/desk/realized.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{have} of {need} returns</source>
        <extracomment>engine/desk/volforecast.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{here} to another address of the same host</source>
        <extracomment>engine/providers/routes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{here} to {there}</source>
        <extracomment>engine/providers/routes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{inputs}, mean of the next {steps} days</source>
        <extracomment>engine/desk/volforecast.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{inputs}, mean of the next {steps} sessions</source>
        <extracomment>engine/desk/volforecast.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{jump}% priced for {report}</source>
        <extracomment>engine/desk/volwords.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys} is no command</source>
        <extracomment>gui/keys/listener.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{known} of 4 quarters</source>
        <extracomment>engine/desk/capex.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} {value}, {n} days recorded</source>
        <extracomment>gui/vol/historyplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} {value}: {days}, no rank yet</source>
        <extracomment>gui/vol/historyplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: tried {since} s ago, once in 10 s is enough</source>
        <extracomment>engine/feed/outcome.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lane} is switched off</source>
        <extracomment>engine/feed/unasked.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{last} at {as_of} UTC</source>
        <extracomment>engine/desk/rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left_out} stored rows cannot be read; they are left out.</source>
        <extracomment>engine/folders.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} crosses above {right} on {day}, {basis}, at {value}</source>
        <extracomment>gui/race/marking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} crosses below {right} on {day}, {basis}, at {value}</source>
        <extracomment>gui/race/marking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} {a} level with {right} {b}{when}</source>
        <extracomment>engine/desk/finding.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} {a} over {right} {b}{when}: {sign}{size}</source>
        <extracomment>engine/desk/finding.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} {a} under {right} {b}{when}: {sign}{size}</source>
        <extracomment>engine/desk/finding.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lines}; {band}, percentile: share of days below</source>
        <extracomment>gui/vol/historyplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lost} bars of 5 minutes</source>
        <extracomment>engine/desk/volintraday.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <extracomment>gui/vol/standing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low}–{high}</source>
        <extracomment>gui/vol/standing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} sees {value} over 30 days, IV {iv}: {kind} {gap}</source>
        <extracomment>gui/vol/forecastplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} sees {value} over 30 days; no IV to compare</source>
        <extracomment>gui/vol/forecastplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} sees {value}, IV {iv}: {kind} {gap}</source>
        <extracomment>gui/vol/forecastplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} {value}</source>
        <extracomment>gui/vol/forecastplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} {value} over 30 days</source>
        <extracomment>gui/vol/forecastplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} {value}, IV {iv}: {gap}</source>
        <extracomment>gui/vol/forecastplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be backed up: {fault}</source>
        <extracomment>engine/files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is there already. Return overwrites it.</source>
        <extracomment>gui/filesheets.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} not saved: {why}</source>
        <extracomment>gui/charts/exportfiles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} refused the request: code {code}</source>
        <extracomment>engine/providers/deribit/stream.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {gained}, {counted} of {all} known</source>
        <extracomment>gui/movers/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {value}</source>
        <extracomment>gui/vol/forecastplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: asked for what is due.</source>
        <extracomment>engine/stage.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: no such source</source>
        <extracomment>engine/feed/feed.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: off</source>
        <extracomment>engine/feed/feed.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} bar</source>
        <extracomment>gui/charts/measure.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} bars</source>
        <extracomment>gui/charts/measure.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} day</source>
        <extracomment>gui/charts/measure.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} days</source>
        <extracomment>gui/charts/measure.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} days recorded</source>
        <extracomment>gui/vol/definitions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} expiries</source>
        <extracomment>gui/vol/termplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {needed} days recorded</source>
        <extracomment>gui/vol/historyplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} quotes used: calls ●, puts ○; forward unknown; rejected {m} ×</source>
        <extracomment>gui/vol/smileplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} quotes used: out of the money puts ○, calls ●, in the money faint, crowded thinned</source>
        <extracomment>gui/vol/smileplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} used: out of the money ○ put, ● call, in the money faint</source>
        <extracomment>gui/vol/smileplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} without ATM</source>
        <extracomment>gui/vol/termplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} σ of this span</source>
        <extracomment>gui/charts/measure.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n}-bar</source>
        <extracomment>gui/vol/conetold.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n}-bar RV {rv} {place}</source>
        <extracomment>gui/vol/coneplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n}-bar RV {rv} {place}, {m} IV {iv} {there}</source>
        <extracomment>gui/vol/coneplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n}-bar realized {rv} {place}</source>
        <extracomment>gui/vol/coneplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n}-bar realized {rv} {place}; {m} implied {iv} {there}</source>
        <extracomment>gui/vol/coneplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n}-day</source>
        <extracomment>gui/vol/conetold.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n}nd</source>
        <extracomment>gui/race/gap.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n}rd</source>
        <extracomment>gui/race/gap.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n}st</source>
        <extracomment>gui/race/gap.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n}th</source>
        <extracomment>gui/race/gap.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{odd} values were not recorded: a recording cannot hold them, see the log.</source>
        <extracomment>engine/recordings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read: {strerror}</source>
        <extracomment>engine/providers/replay/recorded.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be deleted: {strerror}</source>
        <extracomment>engine/saver.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be read: {fault}</source>
        <extracomment>engine/files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be saved: {fault}</source>
        <extracomment>engine/files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not saved: the profile is open read-only</source>
        <extracomment>engine/files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was damaged ({cause}) and is {where}. No backup was found: defaults.</source>
        <extracomment>engine/files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was damaged ({cause}) and is {where}. The newest backup is in use.</source>
        <extracomment>engine/files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: {refused} drawings are not possible and are left out.</source>
        <extracomment>engine/drawn.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{point} at {as_of} UTC</source>
        <extracomment>engine/desk/rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{provider} refused the request</source>
        <extracomment>engine/providers/ccxtfaults.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{provider} refused the request: HTTP {status}</source>
        <extracomment>engine/providers/verdict.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quality}, as of {when}</source>
        <extracomment>gui/vol/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quotes} quote, {words}</source>
        <extracomment>engine/desk/volstanding.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quotes} quotes, {words}</source>
        <extracomment>engine/desk/volstanding.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rank} percentile of {closes} closes since {day}</source>
        <extracomment>gui/race/gap.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rate} annualised</source>
        <extracomment>gui/charts/measure.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{report} is out</source>
        <extracomment>engine/desk/volevent.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rest} is kept for the coin</source>
        <extracomment>engine/desk/watchlist/symbol.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rest} is no pair against US$</source>
        <extracomment>engine/desk/watchlist/symbol.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rest} is no pair of currencies</source>
        <extracomment>engine/desk/watchlist/symbol.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rest}: only continuous futures, such as ES1!</source>
        <extracomment>engine/desk/watchlist/symbol.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows} rows, {stale} stale</source>
        <extracomment>gui/feeds/model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows} rows, {stale} stale, {gone} of them too old to be shown</source>
        <extracomment>gui/feeds/model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said}, {count} session above</source>
        <extracomment>engine/desk/finding.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said}, {count} session below</source>
        <extracomment>engine/desk/finding.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said}, {level} at 30 days</source>
        <extracomment>gui/vol/termplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said}, {near} at {first} to {far} at {last}</source>
        <extracomment>gui/vol/termplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{schemes} to {schemes2} at {here}</source>
        <extracomment>engine/providers/routes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{self} cannot be read any more</source>
        <extracomment>engine/providers/replay/recorded.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{self} cannot be read: {strerror}</source>
        <extracomment>engine/providers/replay/recorded.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shape}: {slope} points a month</source>
        <extracomment>gui/vol/termplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{side} realized {rv}</source>
        <extracomment>engine/desk/volwords.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sign} is not a letter of a symbol</source>
        <extracomment>engine/desk/watchlist/symbol.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} of {least_days} days</source>
        <extracomment>engine/desk/volforecast.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} of {least} returns</source>
        <extracomment>engine/desk/volintraday.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} of {sure_garch} returns, a rough fit</source>
        <extracomment>engine/desk/volforecast.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} returns of 5 minutes of {day}{night}</source>
        <extracomment>engine/desk/volintraday.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{slow} values were not recorded: the disk was too slow.</source>
        <extracomment>engine/recordings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} gave no quotes of {date}, the first expiry{note}</source>
        <extracomment>engine/desk/board.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} is off.</source>
        <extracomment>gui/feeds/model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} is switched off</source>
        <extracomment>gui/feeds/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} is {state}.</source>
        <extracomment>gui/feeds/model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} stamps DVOL {as_of} UTC</source>
        <extracomment>engine/desk/store.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} stamps bars of {symbol}</source>
        <extracomment>engine/desk/store.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} stamps {as_of} UTC</source>
        <extracomment>engine/desk/intake.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} stamps {symbol} {as_of} UTC</source>
        <extracomment>engine/desk/prices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state}: {why}</source>
        <extracomment>gui/vol/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{symbol} DVOL, published</source>
        <extracomment>engine/desk/racelines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{symbol} alone {gained} of {name}</source>
        <extracomment>gui/movers/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{symbol} files whole years only</source>
        <extracomment>engine/providers/sec/parse.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{symbol} has no published DVOL</source>
        <extracomment>engine/desk/racelines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{symbol} is in the list already</source>
        <extracomment>gui/watchlist/editing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{symbol} is not in the list</source>
        <extracomment>gui/symbolfinder.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{symbol} is the chart's own symbol</source>
        <extracomment>gui/chartcontent.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{symbol} is unknown to {provider}</source>
        <extracomment>engine/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{symbol} realized volatility {rv} over 30 bars</source>
        <extracomment>engine/desk/volwords.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{symbol} reports {day}, {session}</source>
        <extracomment>gui/watchlist/tips.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{symbol} reports, {event}, {status}</source>
        <extracomment>engine/desk/board.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{symbol} target: {price}</source>
        <extracomment>gui/watchlist/tips.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{symbol}: IV recorded since {days}, {said}</source>
        <extracomment>engine/desk/racewords.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{symbol}: {why}</source>
        <extracomment>gui/race/readout.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} ({source})</source>
        <extracomment>gui/race/marking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is no date: </source>
        <extracomment>gui/charts/days.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is no length of a bar: 1 5 15 30 60 D W M</source>
        <extracomment>gui/chartcontent.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is no price</source>
        <extracomment>gui/watchlist/tips.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} on {later}</source>
        <extracomment>engine/desk/bars.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text}: no measure of {symbol}</source>
        <extracomment>gui/race/picking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text}; it has held for {sessions}</source>
        <extracomment>gui/race/marking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text}; it held for {sessions}, until {until}</source>
        <extracomment>gui/race/marking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{theirs} points against ours at the money ({source})</source>
        <extracomment>engine/desk/volstanding.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: empty</source>
        <extracomment>gui/watchlist/reading.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{used} quotes of the expiry of {date}</source>
        <extracomment>engine/desk/volchain.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} at {days}; no slope: {why}</source>
        <extracomment>gui/vol/termplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} published</source>
        <extracomment>gui/race/marking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{vendor} daily figures</source>
        <extracomment>engine/providers/replay/prices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{well} of {all} sources ok</source>
        <extracomment>gui/statusbar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{which} squared less GARCH squared, both of 30 days</source>
        <extracomment>engine/desk/volsheet.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}, next try {shown}</source>
        <extracomment>engine/feed/health.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}, that {stored}</source>
        <extracomment>engine/desk/volstanding.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}; and {more} more gaps</source>
        <extracomment>engine/providers/replay/recorded.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{wrong} is not a sign of a symbol</source>
        <extracomment>engine/desk/watchlist/symbol.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>× {m} (| off the plot)</source>
        <extracomment>gui/vol/smileplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>σ</source>
        <extracomment>gui/watchlist/headings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>○ put, ● call, in the money faint</source>
        <extracomment>gui/vol/smileplot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
