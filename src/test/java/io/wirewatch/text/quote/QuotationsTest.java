package io.wirewatch.text.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.api.Article;
import io.wirewatch.api.Quote;
import io.wirewatch.text.TextAnalyser;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationsTest {

    private static final TextAnalyser ANALYSER = TextAnalyser.load(Path.of("config"));
    private static final OffsetDateTime DAY = OffsetDateTime.parse("2024-03-05T00:00:00Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "“We will not wait,” said Defence Minister Ana Silva. | We will not wait, | Ana Silva",
                "\"We will not wait,\" Ana Silva said on Monday. | We will not wait, | Ana Silva",
                "Ana Silva, the mayor, called the plan ‘a gamble’ last week. | a gamble | Ana Silva",
                "The foreign ministry said: “Both sides agreed.” | Both sides agreed. | The foreign ministry",
                "Asked about the bridge, Ms Silva replied: “Not yet.” | Not yet. | Silva",
                "According to Ana Silva, a judge, the law is “a mess”. | a mess | Ana Silva",
                "“We did it,” said coach Ana Silva after the match. | We did it, | Ana Silva",
                "The ministry called the claim “baseless”. | baseless | The ministry",
                "“They left,” one resident said. | They left, | one resident",
                "Le ministre Paul Durand a dit : « Nous attendons » hier. | Nous attendons | Paul Durand",
                "Sie sprach von „einem Fehler“ und ging. | einem Fehler | ",
            })
    void theSpeakerStandsBeforeOrBehind(String text, String words, String speaker) {
        List<Quote> quotes = quotes(text);

        assertThat(quotes).hasSize(1);
        Quote quote = quotes.get(0);
        assertThat(text.substring(quote.start(), quote.end()).strip()).isEqualTo(words);
        assertThat(quote.speaker()).isEqualTo(speaker == null ? "" : speaker);
    }

    @Test
    void aSplitQuotationAndHeBelongToTheSameSpeaker() {
        String text = "Ana Silva met reporters in Lisbon. “I came early,” she said. “Nobody was there.”";

        assertThat(quotes(text)).extracting(Quote::speaker).containsExactly("Ana Silva", "Ana Silva");
    }

    @Test
    void anotherClauseHasItsOwnSpeaker() {
        String text = "Ana Silva warned of “dark times” while Paul Roy spoke of “hope”.";

        assertThat(quotes(text)).extracting(Quote::speaker).containsExactly("Ana Silva", "Paul Roy");
    }

    @Test
    void aQuotationGoesOnInTheNextParagraph() {
        String text = "“It was late,” Ana Silva said. “Then it rained.\n\n“In the end we left.”";

        assertThat(quotes(text)).extracting(Quote::speaker).containsExactly("Ana Silva", "Ana Silva", "Ana Silva");
    }

    @Test
    void aParagraphThatIsAQuotationGoesOnWithTheOneBefore() {
        String text = "“It was late,” Ana Silva said.\n\n“It rained.”\n\nHe left. “I stay,” Paul Roy said.";

        assertThat(quotes(text)).extracting(Quote::speaker).containsExactly("Ana Silva", "Ana Silva", "Paul Roy");
    }

    @Test
    void whoIsQuotedAsSayingSpeaks() {
        assertThat(quotes("“It was late,” Ana Silva was quoted as saying."))
                .extracting(Quote::speaker)
                .containsExactly("Ana Silva");
    }

    @Test
    void heIsNobodyWhomTheQuotationNames() {
        String text = "Ana Silva met reporters. “Paul Roy came late,” she said.";

        assertThat(quotes(text)).extracting(Quote::speaker).containsExactly("Ana Silva");
    }

    @Test
    void heIsNobodyWhomTheWordsBeforeHimName() {
        String text = "Ana Silva met reporters. Paul Roy wanted “a quick end”, she said.";

        assertThat(quotes(text)).extracting(Quote::speaker).containsExactly("Ana Silva");
    }

    @Test
    void heInAClauseBeforeTheNameIsThatPerson() {
        String text = "Paul Roy left. Saying that she called the plan “a gamble”, Ana Silva stayed.";

        assertThat(quotes(text)).extracting(Quote::speaker).containsExactly("Ana Silva");
    }

    @Test
    void anApostropheIsNoMark() {
        assertThat(quotes("The leaders' plan isn't Ana's. They're late.")).isEmpty();
    }

    @Test
    void tenThousandMarksTakeNoTime() {
        String nested = "“a ‘b \"c 「d ".repeat(10_000);

        Assertions.assertTimeout(Duration.ofSeconds(20), () -> quotes(nested));
    }

    private static List<Quote> quotes(String body) {
        return ANALYSER.analyse(new Article("test", DAY, "", "", "", "", body)).quotes();
    }
}
