package io.wirewatch.article.language;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The most frequent words of languages written in Latin letters. A word of two languages counts half for each. */
final class StopWords {

    private static final String[][] WORDS = {
        {"en", "the of and to in that is was for on with as it by at from are be has have this an said not but which"},
        {"es", "de la que el en y los del las por con para una su al lo como más pero sus le ya este sí porque esta"},
        {"fr", "de la le et les des en un du une que est pour qui dans par au sur pas plus ce avec sont aux cette à"},
        {"de", "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden"},
        {"it", "di e il la che in un a per è una del della con non sono le i si da dei nel alla gli anche come più"},
        {"pt", "de a o que e do da em um para com não uma os no se na por mais as dos como mas ao foi das são pelo"},
        {"nl", "de van het een en in is dat op te zijn met voor niet aan er om ook als dan maar bij uit door naar"},
        {"sv", "och att det i som en på är av för med till den har de inte om ett men var sig från vi så kan"},
        {"da", "og at det i er en til på som med for de af ikke der den har et var om men sig fra kan vil blev"},
        {"pl", "i w na z do nie się że jest to o jak po za przez od ale tym dla oraz przy może które został jego"},
        {"tr", "ve bir bu da de için ile olarak çok daha en olan gibi kadar sonra ise ancak var ne dedi oldu"},
        {"id", "yang dan di dengan untuk pada dari ini itu tidak dalam akan ke juga telah oleh karena adalah kata"},
        {"ro", "și de în la a cu pe că nu din o pentru care este un mai sunt au se al sau ca lui fost prin după"},
        {"vi", "và của là có cho không được trong với các người một đã những này khi để từ về ở như"},
    };

    private static final Map<String, int[]> LANGUAGES = index();

    private StopWords() {}

    private static Map<String, int[]> index() {
        Map<String, int[]> index = new HashMap<>();
        for (int language = 0; language < WORDS.length; language++) {
            for (String word : WORDS[language][1].split(" ")) {
                index.computeIfAbsent(word, unused -> new int[WORDS.length])[language] = 1;
            }
        }
        return index;
    }

    /** The language whose frequent words a text in small letters has most; empty where none stands out. */
    static String language(String text) {
        double[] scores = new double[WORDS.length];
        int words = count(text, scores);
        int best = 0;
        int second = 1;
        for (int i = 1; i < scores.length; i++) {
            if (scores[i] > scores[best]) {
                second = best;
                best = i;
            } else if (scores[i] > scores[second]) {
                second = i;
            }
        }
        boolean clear = scores[best] * 12 >= words && scores[best] >= 2 && scores[best] > scores[second] * 1.1;
        return clear ? WORDS[best][0] : "";
    }

    private static int count(String text, double[] scores) {
        int words = 0;
        int at = 0;
        while (at < text.length()) {
            int start = at;
            while (at < text.length() && Character.isLetter(text.charAt(at))) {
                at++;
            }
            if (at > start) {
                words++;
                add(LANGUAGES.get(text.substring(start, at)), scores);
            } else {
                at++;
            }
        }
        return words;
    }

    private static void add(int @Nullable [] languages, double[] scores) {
        if (languages == null) {
            return;
        }
        int shared = 0;
        for (int has : languages) {
            shared += has;
        }
        for (int i = 0; i < scores.length; i++) {
            scores[i] += languages[i] / (double) shared;
        }
    }
}
