package io.wirewatch.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables that are shipped load without a complaint and answer as the record of history does. */
class WorldDataTest {

    private static final World WORLD = World.load(Path.of("config", "world"));

    @ParameterizedTest
    @CsvSource({
        "US, head-of-state,      2024-11-07, Joe Biden",
        "US, head-of-government, 2025-11-25, Donald Trump",
        "US, both,               2025-01-19, Joe Biden",
        "US, both,               2025-01-20, Donald Trump",
        "CN, head-of-state,      2013-03-01, Hu Jintao",
        "CN, head-of-state,      2013-03-14, Xi Jinping",
        "CN, de-facto,           2012-12-01, Xi Jinping",
        "CN, head-of-government, 1989-06-04, Li Peng",
        "GB, head-of-government, 2022-09-05, Boris Johnson",
        "GB, head-of-government, 2022-09-20, Liz Truss",
        "GB, head-of-government, 2026-08-01, Andy Burnham",
        "GB, head-of-state,      2022-09-10, Charles III",
        "JP, head-of-government, 2025-10-20, Shigeru Ishiba",
        "JP, head-of-government, 2025-10-21, Sanae Takaichi",
        "TW, both,               2024-05-19, Tsai Ing-wen",
        "TW, both,               2024-05-20, Lai Ching-te",
        "RU, head-of-state,      2010-01-01, Dmitry Medvedev",
        "DE, head-of-government, 1990-10-03, Helmut Kohl",
        "FR, head-of-state,      2026-08-01, Emmanuel Macron",
        "IR, head-of-state,      2026-08-01, Mojtaba Khamenei",
        "VN, head-of-state,      2026-08-01, To Lam",
        "EU, bloc,               2026-08-01, Ursula von der Leyen",
        "UN, bloc,               2003-03-20, Kofi Annan",
    })
    void theRightPersonHoldsTheOffice(String country, String role, LocalDate day, String name) {
        Leader.Role asked = Leader.Role.valueOf(role.toUpperCase(Locale.ROOT).replace('-', '_'));

        assertThat(WORLD.leader(country, asked, day)).map(Leader::name).contains(name);
    }

    @Test
    void theMostPowerfulIsNamedFirst() {
        LocalDate day = LocalDate.of(2026, 8, 1);

        assertThat(WORLD.leadersOf("DE", day)).extracting(Leader::family).containsExactly("Merz", "Steinmeier");
        assertThat(WORLD.leadersOf("JP", day)).extracting(Leader::family).containsExactly("Takaichi", "Naruhito");
    }

    @Test
    void everyLanguageHasTheCountriesThatMatter() {
        for (String language : Set.of("en", "zh", "zh-Hant", "fr", "de", "es", "it")) {
            for (String code : Set.of("US", "CN", "TW", "JP", "KR", "GB", "DE", "FR", "RU", "UA", "CA", "IN")) {
                assertThat(words(code, language).capitals())
                        .as(code + " in " + language)
                        .isNotEmpty();
            }
        }
    }

    @Test
    void shortFormsAndEndingsNameTheCountry() {
        assertThat(words("CN", "zh").names()).contains("中国", "中方");
        assertThat(words("US", "zh").names()).contains("美国", "美方");
        assertThat(words("CN", "de").adjectives()).contains("chinesische", "chinesischen");
        assertThat(words("CN", "fr").adjectives()).contains("chinois", "chinoise", "chinoises");
    }

    @Test
    void aWordThatIsAlsoAnotherIsMarked() {
        assertThat(words("US", "en").doubtful()).contains("US");
        assertThat(words("TR", "en").doubtful()).contains("Turkey");
        assertThat(words("TD", "en").doubtful()).contains("Chad");
    }

    @Test
    void theTablesAreLargeEnoughForTheWorldsNews() {
        assertThat(WORLD.countries()).hasSizeGreaterThan(195);
        assertThat(WORLD.organisations()).hasSizeGreaterThan(250);
        assertThat(WORLD.places()).hasSizeGreaterThan(600);
        assertThat(led()).hasSizeGreaterThan(180);
    }

    private static Set<String> led() {
        return WORLD.leadersAt(LocalDate.of(2026, 8, 1)).stream()
                .map(Leader::country)
                .collect(Collectors.toSet());
    }

    private static CountryWords words(String code, String language) {
        return WORLD.country(code).orElseThrow().words().stream()
                .filter(words -> words.language().equals(language))
                .findFirst()
                .orElseThrow();
    }
}
