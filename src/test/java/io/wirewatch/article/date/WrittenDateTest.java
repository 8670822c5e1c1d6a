package io.wirewatch.article.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-11-07 | 2024-11-07T00:00Z",
                "2024-11-07T08:30:15+09:00 | 2024-11-07T08:30:15+09:00",
                "2024-11-07T08:30:15.123Z | 2024-11-07T08:30:15Z",
                "2024-11-07T08:30:15+0900 | 2024-11-07T08:30:15+09:00",
                "2024/11/07 | 2024-11-07T00:00Z",
                "2024.11.07 08:30 | 2024-11-07T08:30Z",
                "Jan 11, 2024 12:27 AM | 2024-01-11T00:27Z",
                "January 11th, 2024 at 12:27 p.m. EST | 2024-01-11T12:27-05:00",
                "Jan. 11, 2024, 9:05 pm ET | 2024-01-11T21:05-05:00",
                "Thu, 14 May 2026 10:00:00 GMT | 2026-05-14T10:00Z",
                "Thu, 14 May 2026 10:00:00 -0500 | 2026-05-14T10:00-05:00",
                "Thu May 14 10:00:00 GMT 2026 | 2026-05-14T10:00Z",
                "26-FEB-1987 15:01:01.79 | 1987-02-26T15:01:01Z",
                "14/05/2026 | 2026-05-14T00:00Z",
                "05/14/2026 | 2026-05-14T00:00Z",
                "02/06/2003 6:05 PM EST | 2003-02-06T18:05-05:00",
                "14.05.2026, 11:20 Uhr | 2026-05-14T11:20Z",
                "7. Februar 2022 um 11.20 Uhr | 2022-02-07T11:20Z",
                "1er janvier 2020 à 10h30 | 2020-01-01T10:30Z",
                "14 août 2021 | 2021-08-14T00:00Z",
                "14 de mayo de 2026 | 2026-05-14T00:00Z",
                "Maggio 14, 2026 | 2026-05-14T00:00Z",
                "14 de março de 2021 | 2021-03-14T00:00Z",
                "14 мая 2026 | 2026-05-14T00:00Z",
                "14 مايو 2026 | 2026-05-14T00:00Z",
                "2026年5月14日 08:30 | 2026-05-14T08:30Z",
                "2026년 5월 14일 | 2026-05-14T00:00Z",
                "14 stycznia 2026 | 2026-01-14T00:00Z",
                "14 Mayıs 2026 | 2026-05-14T00:00Z",
                "ma 5 mrt. 2018 | 2018-03-05T00:00Z",
                "5. marts 2018 | 2018-03-05T00:00Z",
                "15 listopada 2018 | 2018-11-15T00:00Z",
                "ngày 5 tháng 3 năm 2018 | 2018-03-05T00:00Z",
                "5 मार्च 2018 | 2018-03-05T00:00Z",
                "5 มีนาคม 2561 | 2018-03-05T00:00Z",
                "2018 m. kovo 5 d. | 2018-03-05T00:00Z",
                "5 d’agost de 2018 | 2018-08-05T00:00Z",
                "5 مارچ، 2018 | 2018-03-05T00:00Z",
                "05\u200f/03\u200f/2018 | 2018-03-05T00:00Z",
            })
    void datesAreReadAsTheyAreWritten(String text, String expected) {
        assertThat(WrittenDate.in("Published " + text + " here").orElseThrow().at())
                .hasToString(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000-00-00",
                "2024-13-01",
                "31 February 2024",
                "in May 2026",
                "the 14th",
                "version 1.2.3",
                "call 555-1234",
                "12-2024-11-07",
                "2024",
                "may 14",
                "192.168.1.10",
                ""
            })
    void otherNumbersAreNoDates(String text) {
        assertThat(WrittenDate.in(text)).isEmpty();
    }

    @Test
    void thePlaceOfADateIsKnown() {
        String text = "On Thursday, 14 May 2026 at 10:30 GMT, they met.";

        WrittenDate date = WrittenDate.in(text).orElseThrow();

        assertThat(text.substring(date.start(), date.end())).isEqualTo("Thursday, 14 May 2026 at 10:30 GMT");
        assertThat(date.timed()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "05/06/2019, DAY_FIRST, 2019-06-05",
        "05/06/2019, MONTH_FIRST_SLASHED, 2019-05-06",
        "05/06/2019, MONTH_FIRST, 2019-05-06",
        "05.06.19, DAY_FIRST, 2019-06-05",
        "05.06.19, MONTH_FIRST_SLASHED, 2019-06-05",
        "05.06.19, MONTH_FIRST, 2019-05-06"
    })
    void aPageMayWriteTheMonthFirst(String text, DateOrder order, String expected) {
        assertThat(WrittenDate.in(text, 0, 10, order).orElseThrow().at()).hasToString(expected + "T00:00Z");
    }

    @Test
    void aTimeInAZoneThatNoPlaceHasIsLeftOut() {
        WrittenDate date = WrittenDate.in("2024-11-07T23:30:15+99:00").orElseThrow();

        assertThat(date.timed()).isFalse();
        assertThat(date.at()).hasToString("2024-11-07T00:00Z");
        assertThat(WrittenDate.in("7 November 2024, 10:15 - 25 readers")
                        .orElseThrow()
                        .timed())
                .isTrue();
    }
}
