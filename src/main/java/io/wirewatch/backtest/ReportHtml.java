package io.wirewatch.backtest;

import io.wirewatch.alert.Alert;
import io.wirewatch.api.Excerpt;
import io.wirewatch.backtest.Difference.Kind;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A report as one page that needs nothing else: no script, no other file, no network. */
public final class ReportHtml {

    private static final int HEIGHT = 90;
    private static final int MOST_ROWS = 2_000;

    private static final String STYLE =
            """
            :root{color-scheme:light dark;--ink:#1c2024;--soft:#60646c;--line:#d9d9e0;--add:#1a7f37;--lost:#c62a2f;\
            --change:#9a6700;--bar:#3e63dd;--paper:#fff}
            @media(prefers-color-scheme:dark){:root{--ink:#edeef0;--soft:#b0b4ba;--line:#363a3f;--add:#4cc38a;\
            --lost:#ff8589;--change:#ffca16;--bar:#849dff;--paper:#111113}}
            body{font:16px/1.5 system-ui,sans-serif;color:var(--ink);background:var(--paper);max-width:64rem;\
            margin:2rem auto;padding:0 1rem}
            h1{font-size:1.5rem;margin:0 0 .25rem}h2{font-size:1.1rem;margin:2rem 0 .5rem}
            p,figcaption{color:var(--soft);margin:.25rem 0}figure{margin:1rem 0}
            .numbers{display:flex;flex-wrap:wrap;gap:1rem 2rem;margin:1rem 0}.numbers b{display:block;font-size:1.5rem}
            svg{width:100%;height:auto;display:block}.bar{fill:var(--bar)}.axis{stroke:var(--line)}
            text{fill:var(--soft);font-size:11px}
            article{border-top:1px solid var(--line);padding:.75rem 0}
            .ADDED h3::before{content:"+ ";color:var(--add)}.LOST h3::before{content:"− ";color:var(--lost)}
            .CHANGED h3::before{content:"~ ";color:var(--change)}
            h3{font-size:1rem;margin:0}blockquote{margin:.5rem 0;padding-left:.75rem;border-left:3px solid var(--line)}
            table{border-collapse:collapse;margin:.5rem 0}td,th{padding:.1rem .75rem .1rem 0;text-align:left;\
            vertical-align:top}del{color:var(--lost)}ins{color:var(--add);text-decoration:none}
            .ok::before{content:"✓ ";color:var(--add)}.fail::before{content:"✗ ";color:var(--lost)}
            ul{list-style:none;padding:0}code{overflow-wrap:anywhere}
            """;

    private final Report report;
    private final StringBuilder html = new StringBuilder();

    private ReportHtml(Report report) {
        this.report = report;
    }

    /** The page of a report. */
    public static String write(Report report, List<Expectations.Outcome> outcomes) {
        return new ReportHtml(report).page(outcomes);
    }

    private String page(List<Expectations.Outcome> outcomes) {
        html.append("<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">")
                .append("<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">")
                .append("<title>Backtest</title><style>")
                .append(STYLE)
                .append("</style></head><body>\n<h1>Backtest</h1>\n");
        numbers();
        expectations(outcomes);
        timelines();
        if (report.compared()) {
            List.of(Kind.ADDED, Kind.LOST, Kind.CHANGED).forEach(this::section);
        } else {
            rows("Alerts", report.differences());
        }
        html.append("<p>Hash of this result: <code>")
                .append(ReportJson.hash(report))
                .append("</code></p>\n</body></html>\n");
        return html.toString();
    }

    private void numbers() {
        html.append("<div class=\"numbers\">");
        number(report.articles(), "articles");
        number(report.alerts().size(), "alerts");
        if (report.compared()) {
            for (Kind kind : Kind.values()) {
                number(report.of(kind).size(), kind == Kind.SAME ? "the same" : ReportJson.label(kind));
            }
        }
        html.append("</div>\n");
    }

    private void number(long number, String what) {
        html.append("<span><b>").append(number).append("</b>").append(what).append("</span>");
    }

    private void expectations(List<Expectations.Outcome> outcomes) {
        if (outcomes.isEmpty()) {
            return;
        }
        html.append("<h2>Expectations</h2><ul>");
        for (Expectations.Outcome one : outcomes) {
            html.append("<li class=\"")
                    .append(one.met() ? "ok" : "fail")
                    .append("\">")
                    .append(safe(one.line()));
            html.append(one.met() ? "" : ", but there are " + one.count()).append("</li>");
        }
        html.append("</ul>\n");
    }

    private void timelines() {
        report.counts(one -> one.now().isPresent()).forEach(this::timeline);
    }

    /** Bars of alerts by month, from the first month to the last; empty months keep their place. */
    private void timeline(String detector, Map<YearMonth, Integer> counts) {
        TreeMap<YearMonth, Integer> sorted = new TreeMap<>(counts);
        YearMonth first = sorted.firstKey();
        long months = first.until(sorted.lastKey(), ChronoUnit.MONTHS) + 1;
        int most = sorted.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        double step = 900.0 / Math.max(months, 12);
        html.append("<figure><figcaption>")
                .append(safe(detector))
                .append(", alerts by month, at most ")
                .append(most);
        html.append("</figcaption><svg viewBox=\"0 0 900 ").append(HEIGHT + 18).append("\" role=\"img\" aria-label=\"");
        html.append(safe(detector)).append(" by month\"><line class=\"axis\" x1=\"0\" x2=\"900\" y1=\"");
        html.append(HEIGHT).append("\" y2=\"").append(HEIGHT).append("\"/>");
        sorted.forEach((month, count) -> bar(first.until(month, ChronoUnit.MONTHS) * step, step, count, most, month));
        html.append("<text x=\"0\" y=\"")
                .append(HEIGHT + 14)
                .append("\">")
                .append(first)
                .append("</text>");
        html.append("<text x=\"")
                .append(round(Math.max(60, months * step)))
                .append("\" y=\"")
                .append(HEIGHT + 14);
        html.append("\" text-anchor=\"end\">")
                .append(months > 1 ? sorted.lastKey() : "")
                .append("</text></svg></figure>\n");
    }

    private void bar(double x, double step, int count, int most, YearMonth month) {
        double height = (HEIGHT - 6.0) * count / most;
        html.append("<rect class=\"bar\" x=\"")
                .append(round(x))
                .append("\" y=\"")
                .append(round(HEIGHT - height));
        html.append("\" width=\"")
                .append(round(Math.max(1, step * 0.8)))
                .append("\" height=\"")
                .append(round(height));
        html.append("\"><title>").append(month).append(": ").append(count).append("</title></rect>");
    }

    private static String round(double value) {
        return String.valueOf(Math.round(value * 10) / 10.0);
    }

    private void section(Kind kind) {
        String title =
                switch (kind) {
                    case ADDED -> "Added: only the tried detectors alert";
                    case LOST -> "Lost: only the other detectors alert";
                    default -> "Changed: told differently";
                };
        rows(title, report.of(kind));
    }

    private void rows(String title, List<Difference> rows) {
        html.append("<h2>").append(title).append(" (").append(rows.size()).append(")</h2>\n");
        rows.stream().limit(MOST_ROWS).forEach(this::row);
        if (rows.size() > MOST_ROWS) {
            html.append("<p>The JSON report has the other ")
                    .append(rows.size() - MOST_ROWS)
                    .append(".</p>");
        }
    }

    private void row(Difference one) {
        Alert alert = one.alert();
        html.append("<article class=\"")
                .append(report.compared() ? one.kind().name() : "")
                .append("\"><h3>");
        html.append(safe(alert.verdict().headline())).append("</h3><p>");
        html.append(alert.article().publishedAt().toLocalDate())
                .append(" · ")
                .append(safe(alert.detector().id()));
        html.append(" · ")
                .append(alert.verdict().severity().label())
                .append(" · ")
                .append(safe(alert.verdict().status()));
        html.append(" · ").append(safe(alert.article().title())).append(" <code>");
        html.append(safe(alert.article().id())).append("</code></p>");
        changes(one);
        for (Excerpt excerpt : alert.evidence()) {
            html.append("<blockquote>").append(safe(excerpt.text())).append("</blockquote>");
        }
        html.append("</article>\n");
    }

    private void changes(Difference one) {
        if (one.changes().isEmpty()) {
            return;
        }
        html.append("<table>");
        new TreeMap<>(one.changes()).forEach((name, change) -> html.append("<tr><th>")
                .append(safe(name))
                .append("</th><td><del>")
                .append(safe(change.before().isEmpty() ? "empty" : change.before()))
                .append("</del></td><td><ins>")
                .append(safe(change.now().isEmpty() ? "empty" : change.now()))
                .append("</ins></td></tr>"));
        html.append("</table>");
    }

    /** Text of an article as it may stand in a page. */
    private static String safe(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", " ");
    }
}
