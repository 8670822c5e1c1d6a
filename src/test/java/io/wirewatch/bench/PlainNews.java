package io.wirewatch.bench;

import io.wirewatch.api.Article;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Articles of 3 KB out of a seed, made of sentences as news has them: names, numbers, days, quotations, paragraphs. Of a
 * hundred, fifty have no word of the three built-in detectors, forty speak of some meeting or visit of nobody in
 * particular, and ten have two or three sentences on tariffs, Taiwan or leaders who meet, as measured on ordinary news.
 */
final class PlainNews {

    /** What an article is about. */
    enum Kind {
        NOTHING,
        MEETING_WORDS,
        TOPIC
    }

    private static final int LENGTH = 3_000;
    private static final int KINDS = 10;
    private static final List<String> PLAIN = List.of(
            "The # of the # in @ has # its # for the second year in a row, according to a # published on %.",
            "Shares of the # fell by 4.2 percent on %, while the # gained 310 points and # rose to $71.40 a barrel.",
            "\"We have to look at the # again, and we will do so before the # of the year,\" said ^, who runs the # in"
                    + " @.",
            "# and # are among the # that the # wants to close by 2027, people who know of the # said.",
            "The # said in a # that it would # more than 1,200 jobs at its # near @, where it has been since 1994.",
            "^, a # at the University of @, said the # was no # for those who had lost their #.",
            "It is not clear whether the # will be # in time, or how much of the # has been paid so far.",
            "Last year, the # sold 36,000 # in the region; in the first quarter it was less than a third of that.",
            "After a long #, the # of @ opened its # on % with a # for children and a # of old #.",
            "But for many in the #, the # is still too # to #, and few of them believe that it will # soon.",
            "The U.S. # and its # in Europe have # the # under a law from 2019 which expires on Sept. 30.",
            "Police in @ said on % that two # had been found in a # near the #, and that a # was being held.",
            "\"It's a # that nobody wanted,\" ^ said. \"My # came here in 1962. We are not going to # now.\"",
            "With the # of its #, the # could #, and # that had been # by the # may have to # elsewhere.");
    private static final List<String> MEETING_WORDS = List.of(
            "The board will meet on % to decide on the # of the #, its second meeting this month.",
            "^ is due to visit the # in @ next week and to speak to # about the #.",
            "Calls for a # have grown since talks between the # and the # broke down on %.",
            "A summit of # in @ brought together leaders from # and #.");
    private static final List<String> TOPICS = List.of(
            "The United States will raise tariffs on # from Canada to 25 percent from 1 March, the White House said on"
                    + " %.",
            "Japan said it would cut import duties on # by half, after the # had asked for it in the # of 2025.",
            "The EU has imposed a 12.5% tariff on # from China, in force since %, and may add # to the list.",
            "China's foreign ministry said on % that Taiwan was a part of China and that it opposed any # with the"
                    + " island.",
            "\"We support peace in the Taiwan Strait,\" ^, a spokesman for the ministry, told reporters in @.",
            "President Emmanuel Macron and Chancellor Friedrich Merz met in Berlin on % to discuss the #.",
            "Leaders of the G20 will gather in Johannesburg in November for their yearly summit.",
            "Prime Minister Mark Carney spoke by phone with President Donald Trump on % about # and #.");
    private static final List<String> PLACES =
            List.of("Lyon", "Ohio", "Osaka", "Leeds", "Texas", "Seville", "Gdansk", "Nairobi", "Perth", "Quito");
    private static final List<String> DAYS =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "12 January", "Jan. 9", "Saturday");
    private static final List<String> FIRST_NAMES = List.of("Mara", "Joan", "Pavel", "Aiko", "Luis", "Ann", "Otto");

    private final Random random;
    private final GeneratedNews words;

    PlainNews(long seed) {
        random = new Random(seed);
        words = new GeneratedNews(seed);
    }

    List<Article> articles(int count) {
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int turn = i % KINDS;
            articles.add(article(i, turn == 0 ? Kind.TOPIC : turn % 2 == 0 ? Kind.MEETING_WORDS : Kind.NOTHING));
        }
        return articles;
    }

    Article article(int number, Kind kind) {
        StringBuilder body = new StringBuilder();
        int told = 0;
        for (int sentence = 0; body.length() < LENGTH; sentence++) {
            boolean special = kind != Kind.NOTHING && told < 3 && sentence % 4 == 1;
            told += special ? 1 : 0;
            body.append(filled(one(special ? kind == Kind.TOPIC ? TOPICS : MEETING_WORDS : PLAIN)));
            body.append(sentence % 3 == 2 ? "\n\n" : " ");
        }
        OffsetDateTime time = OffsetDateTime.parse("2026-01-14T09:30:00Z");
        String title = filled("# in @ # as # rise");
        return new Article(
                "p" + number, time, "", "", title, "en", body.toString().strip());
    }

    private String filled(String pattern) {
        StringBuilder sentence = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            switch (c) {
                case '#' -> sentence.append(words.content());
                case '@' -> sentence.append(one(PLACES));
                case '%' -> sentence.append(one(DAYS));
                case '^' -> sentence.append(one(FIRST_NAMES)).append(' ').append(capital(words.content()));
                default -> sentence.append(c);
            }
        }
        return capital(sentence.toString());
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private String one(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }
}
