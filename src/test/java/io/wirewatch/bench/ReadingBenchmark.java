package io.wirewatch.bench;

import io.wirewatch.article.ArticleReader;
import io.wirewatch.article.ReadArticle;
import io.wirewatch.article.ReadOutcome;
import io.wirewatch.article.ReadSettings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/** How fast articles are read, by the time that one core works at it. Run it from the folder of the project. */
final class ReadingBenchmark {

    private static final String SENTENCE =
            "The harbour council voted on Monday to raise the fee for foreign trawlers by a fifth, the mayor said. ";

    private ReadingBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        PrintStream out = System.out;
        print(out, "JSON Lines, 3 KB each", jsonLines(), 12);
        print(
                out,
                "JSON array, 3 KB each",
                ("[" + jsonLinesText().strip().replace("\n", ",") + "]").getBytes(StandardCharsets.UTF_8),
                8);
        print(out, "Reuters SGML, 1.3 KB each", sgml(), 12);
        pages(out);
    }

    private static void print(PrintStream out, String what, byte[] bytes, int rounds) {
        double best = 0;
        long articles = 0;
        for (int round = 0; round < rounds; round++) {
            long start = cpuTime();
            try (Stream<ReadOutcome> outcomes = new ArticleReader(ReadSettings.USUAL)
                    .read(List.of(ArticleReader.STANDARD_INPUT), new ByteArrayInputStream(bytes))) {
                articles = outcomes.filter(ReadArticle.class::isInstance).count();
            }
            best = Math.max(best, 1e9 / (cpuTime() - start));
        }
        out.printf("%-28s %,8.0f MB/s %,10.0f articles/s%n", what, bytes.length * best / 1e6, articles * best);
    }

    /** Nanoseconds that this thread has worked, which other work on the machine does not change much. */
    private static long cpuTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static String jsonLinesText() {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 15_000; i++) {
            lines.append("{\"id\":\"a")
                    .append(i)
                    .append("\",\"publishedAt\":\"2024-05-06T07:08:09Z\",\"source\":\"Courier\",")
                    .append("\"title\":\"Port raises its fee\",\"language\":\"en\",\"body\":\"")
                    .append((SENTENCE + "\\n\\n").repeat(28))
                    .append("\"}\n");
        }
        return lines.toString();
    }

    private static byte[] jsonLines() {
        return jsonLinesText().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] sgml() {
        StringBuilder file = new StringBuilder("<!DOCTYPE lewis SYSTEM \"lewis.dtd\">\n");
        String body = ("    " + SENTENCE.substring(0, 60) + "\n" + SENTENCE.substring(60) + "\n").repeat(10);
        for (int i = 0; i < 20_000; i++) {
            file.append("<REUTERS TOPICS=\"YES\" LEWISSPLIT=\"TRAIN\" NEWID=\"")
                    .append(i)
                    .append("\">\n<DATE>26-FEB-1987 15:01:01.79</DATE>\n<TEXT>&#2;\n<TITLE>PORT RAISES FEE</TITLE>\n")
                    .append("<DATELINE>    NORVIK, Feb 26 - </DATELINE><BODY>")
                    .append(body)
                    .append(" Reuter\n&#3;</BODY></TEXT>\n</REUTERS>\n");
        }
        return file.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A page as news sites serve it: 100 KB, most of it scripts, lists of links and other articles. */
    private static void pages(PrintStream out) throws IOException {
        String page = Files.readString(Path.of("src/test/resources/article/html/semantic.html"));
        String script = "<script>" + "window.a=window.a||[];a.push({b:1,c:'d'});".repeat(900) + "</script>";
        String links = "<div class=\"list\"><ul>"
                + ("<li class=\"item x-1\"><a href=\"/a/b/c\" class=\"link link--b\">"
                                + "<span>A headline of some words</span></a></li>")
                        .repeat(300)
                + "</ul></div>";
        String full =
                page.replace("<header class", script + links + "<header class").replace("<footer>", links + "<footer>");
        Path folder = Files.createTempDirectory("pages");
        try {
            for (int i = 0; i < 200; i++) {
                Files.writeString(folder.resolve(i + ".html"), full);
            }
            double best = 0;
            double parsed = 0;
            for (int round = 0; round < 30; round++) {
                best = Math.max(best, pagesRead(folder));
                parsed = Math.max(parsed, pagesParsed(full));
            }
            out.printf(
                    "%-28s %,8.0f MB/s %,10.0f pages/s, %.2f times as long as jsoup alone parses them"
                            + " (%,.0f pages/s)%n",
                    "HTML, " + full.length() / 1000 + " KB each",
                    best * full.length() / 1e6,
                    best,
                    parsed / best,
                    parsed);
        } finally {
            for (int i = 0; i < 200; i++) {
                Files.delete(folder.resolve(i + ".html"));
            }
            Files.delete(folder);
        }
    }

    /** Pages a second, of a folder of them, from the file to the article. */
    private static double pagesRead(Path folder) {
        long start = cpuTime();
        try (Stream<ReadOutcome> outcomes = new ArticleReader(ReadSettings.USUAL).read(List.of(folder))) {
            return outcomes.filter(ReadArticle.class::isInstance).count() * 1e9 / (cpuTime() - start);
        }
    }

    /** Pages a second that are made a tree and no more. */
    private static double pagesParsed(String page) {
        long start = cpuTime();
        int parsed = 0;
        while (parsed < 200) {
            parsed += Math.min(1, Jsoup.parse(page).childNodeSize());
        }
        return parsed * 1e9 / (cpuTime() - start);
    }
}
