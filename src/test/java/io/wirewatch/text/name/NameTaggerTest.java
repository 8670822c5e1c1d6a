package io.wirewatch.text.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.api.Article;
import io.wirewatch.api.Name;
import io.wirewatch.text.TextAnalyser;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameTaggerTest {

    private static final TextAnalyser ANALYSER = TextAnalyser.load(Path.of("config"));

    private static List<String> names(String day, String body) {
        Article article = new Article(
                "test", LocalDate.parse(day).atStartOfDay().atOffset(ZoneOffset.UTC), "", "", "", "en", body);
        return ANALYSER.analyse(article).names().stream()
                .map(name -> body.substring(name.start(), name.end()) + "=" + name.type() + ":" + name.value())
                .toList();
    }

    @Test
    void aFamilyNameMeansWhoeverIsInOfficeOnTheDay() {
        assertThat(names("1991-02-01", "Bush spoke.")).containsExactly();
        assertThat(names("1991-02-01", "President Bush spoke.")).contains("Bush=person:George H. W. Bush");
        assertThat(names("2005-02-01", "President Bush spoke.")).contains("Bush=person:George W. Bush");
        assertThat(names("2025-11-25", "Trump spoke.")).contains("Trump=person:Donald Trump");
    }

    @Test
    void aCommonFamilyNameNeedsItsFullNameOrATitle() {
        assertThat(names("2017-05-01", "May was cold.")).isEmpty();
        assertThat(names("2017-05-01", "Theresa May spoke. Later May left."))
                .contains("Theresa May=person:Theresa May", "May=person:Theresa May");
    }

    @Test
    void anotherPersonOfTheNameIsNoLeader() {
        assertThat(names("2025-11-25", "She met Melania Trump there.")).noneMatch(name -> name.contains("Donald"));
        assertThat(names("2025-11-25", "It stands near Trump Tower now.")).noneMatch(name -> name.contains("Donald"));
    }

    @Test
    void countriesComeByNameAdjectiveAndSeat() {
        assertThat(names("2025-11-25", "The US and Chinese officials left; the Kremlin and Brussels stayed."))
                .contains("US=country:US", "Chinese=country:CN", "Brussels=bloc:EU")
                .anyMatch(name -> name.contains("Kremlin="));
        assertThat(names("2025-11-25", "He told us nothing.")).isEmpty();
    }

    @Test
    void aTitleGivesAwayAPersonAndTheFamilyNameIsKnownAfterwards() {
        List<String> found =
                names("2025-11-25", "Foreign Ministry spokesperson Ines Calder replied. Calder then left.");

        assertThat(found).contains("Ines Calder=person:Ines Calder", "Calder=person:Ines Calder");
    }

    @Test
    void aFamilyNameSpelledAsADayIsOneBehindATitleOrAFullName() {
        assertThat(names("2025-11-25", "Trade Minister Sun Haoran left early. It was late, Sun added."))
                .contains("Sun Haoran=person:Sun Haoran", "Sun=person:Sun Haoran");
        assertThat(names("2025-11-25", "Trade Minister Sun Haoran left. Doors open on Sun at ten."))
                .doesNotContain("Sun=person:Sun Haoran");
    }

    @Test
    void aTitleWithTheFamilyNameIsThePersonNamedInFull() {
        assertThat(names("2025-11-25", "Spokesperson Ines Calder spoke. Spokesperson Calder left."))
                .contains("Calder=person:Ines Calder");
    }

    @Test
    void namesOfOtherScriptsAreFound() {
        assertThat(names("2025-11-25", "习近平同特朗普通电话。")).contains("习近平=person:Xi Jinping", "特朗普=person:Donald Trump");
    }

    @Test
    void offsetsPointAtTheWords() {
        String body = "On Tuesday Emmanuel Macron flew to Ottawa.";
        Article article = new Article(
                "test", LocalDate.parse("2024-06-05").atStartOfDay().atOffset(ZoneOffset.UTC), "", "", "", "en", body);
        Name name = ANALYSER.analyse(article).names().get(0);

        assertThat(article.excerpt(name.in(), name.start(), name.end()).text()).isEqualTo("Emmanuel Macron");
        assertThat(name.country()).isEqualTo("FR");
    }
}
