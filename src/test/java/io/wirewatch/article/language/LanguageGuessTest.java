package io.wirewatch.article.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageGuessTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The port opened on Monday, and the ships went out at noon with the tide.",
                "es | El puerto abrió el lunes y los barcos salieron al mediodía con la marea, según la alcaldesa.",
                "fr | Le port a ouvert lundi et les navires sont sortis à midi avec la marée, selon la maire de la ville.",
                "de | Der Hafen wurde am Montag geöffnet, und die Schiffe liefen mit der Flut am Mittag aus.",
                "it | Il porto ha aperto lunedì e le navi sono uscite a mezzogiorno con la marea, ha detto la sindaca.",
                "pt | O porto abriu na segunda-feira e os navios saíram ao meio-dia com a maré, disse a prefeita.",
                "nl | De haven is maandag geopend en de schepen voeren om twaalf uur uit met het tij, zei de burgemeester.",
                "zh-Hans | 港口周一开放，船只在中午时分随潮水出海，市长对记者说。",
                "zh-Hant | 港口週一開放，船隻在中午時分隨潮水出海，市長對記者說。",
                "ja | 港は月曜日に開き、船は正午に潮に乗って出航したと市長は述べた。",
                "ko | 항구는 월요일에 문을 열었고 배들은 정오에 조수를 타고 나갔다고 시장이 말했다.",
                "ar | فتح الميناء يوم الاثنين وخرجت السفن عند الظهر مع المد، بحسب ما قالت رئيسة البلدية.",
                "ru | Порт открылся в понедельник, и суда вышли в полдень с приливом, сказала мэр.",
                "uk | Порт відкрився в понеділок, і судна вийшли опівдні з припливом, сказала мерка.",
                "'' | 1234 5678 9012 3456",
                "'' | Norvik Trosvik Hale Brandt Soll Lind",
            })
    void theLanguageIsTold(String language, String text) {
        assertThat(LanguageGuess.of(text)).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource({
        "en-GB, en",
        "en_US, en",
        "eng, en",
        "English, en",
        "zh-CN, zh-Hans",
        "zh-TW, zh-Hant",
        "zh, zh",
        "pt-BR, pt",
        "x, ''",
        "'', ''",
        "klingon, ''"
    })
    void codesAreMadeOne(String given, String code) {
        assertThat(LanguageCode.of(given)).isEqualTo(code);
    }
}
