package io.wirewatch.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Random;

/**
 * Writes archives in the form of the Reuters-21578 collection, of any size, with invented words: a thousand stories a file,
 * SGML, from 1987 on, a few minutes apart, about 800 bytes each.
 */
public final class ReutersArchive {

    private static final int STORIES_A_FILE = 1000;
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d-MMM-uuuu HH:mm:ss.SS", Locale.ROOT);
    private static final String[] WORDS =
            ("the of and to in said for on by a harbour grain loan tonnes bank officials ship"
                            + " prices quarter profit cargo ministry talks port wheat export union board shares mill copper")
                    .split(" ");

    private ReutersArchive() {}

    /** Writes an archive to a folder. */
    public static void write(Path folder, int stories, long seed) throws IOException {
        Files.createDirectories(folder);
        Random random = new Random(seed);
        for (int first = 0; first < stories; first += STORIES_A_FILE) {
            Path file = folder.resolve(String.format("reut-%05d.sgm", first / STORIES_A_FILE));
            try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.ISO_8859_1)) {
                out.write("<!DOCTYPE lewis SYSTEM \"lewis.dtd\">\n");
                for (int i = first; i < Math.min(stories, first + STORIES_A_FILE); i++) {
                    out.write(story(i, random));
                }
            }
        }
    }

    private static String story(int i, Random random) {
        LocalDateTime at = LocalDateTime.of(1987, 2, 26, 15, 0).plusMinutes(random.nextInt(340_000));
        String number = Integer.toString(i + 1);
        return "<REUTERS TOPICS=\"NO\" LEWISSPLIT=\"TRAIN\" CGISPLIT=\"TRAINING-SET\" OLDID=\"" + number + "\" NEWID=\""
                + number + "\">\n<DATE>" + DATE.format(at).toUpperCase(Locale.ROOT)
                + "</DATE>\n<TOPICS></TOPICS>\n<PLACES><D>usa</D></PLACES>\n<PEOPLE></PEOPLE>\n<ORGS></ORGS>\n"
                + "<EXCHANGES></EXCHANGES>\n<COMPANIES></COMPANIES>\n<UNKNOWN>\n&#5;&#5;&#5;C T\n&#22;&#22;&#1;f0704&#31;reute\n"
                + "</UNKNOWN>\n<TEXT>&#2;\n<TITLE>" + words(6, random).toUpperCase(Locale.ROOT)
                + "</TITLE>\n<DATELINE>    NEW YORK, March 2 - </DATELINE><BODY>" + body(random)
                + " Reuter\n&#3;</BODY></TEXT>\n</REUTERS>\n";
    }

    private static String body(Random random) {
        StringBuilder body = new StringBuilder();
        for (int paragraph = 2 + random.nextInt(8); paragraph > 0; paragraph--) {
            body.append("    ").append(words(22, random)).append(".\n");
        }
        return body.toString();
    }

    private static String words(int count, Random random) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(i == 0 ? "" : i % 11 == 10 ? "\n" : " ").append(WORDS[random.nextInt(WORDS.length)]);
        }
        return words.toString();
    }
}
