package io.wirewatch.article.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDateTest {

    private static final String STORY = "The port opened on Monday, and the ships went out at noon.";

    private static String of(String text) {
        return TextDate.of(text)
                .map(date -> date.rule() + " " + date.date().at())
                .orElse("none");
    }

    @Test
    void frontMatterComesFirst() {
        assertThat(of("---\ntitle: Port\ndate: 2024-05-06\n---\nPublished: May 8, 2024\n" + STORY))
                .isEqualTo("front-matter 2024-05-06T00:00Z");
    }

    @Test
    void aTextMayBeginWithItsDate() {
        assertThat(of(" date 2024-11-07 " + STORY)).isEqualTo("lead 2024-11-07T00:00Z");
        assertThat(of("2024-11-07\n" + STORY)).isEqualTo("lead 2024-11-07T00:00Z");
        assertThat(TextDate.of("date 2024-11-07 " + STORY).orElseThrow().lead()).isEqualTo(16);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FOR IMMEDIATE RELEASE: Monday, May 6, 2024",
                "Last updated on Mon 6 May 2024 10.30 BST",
                "Published: May 6, 2024 12:27 AM",
                "Posted on 6 May 2024",
                "Veröffentlicht am 6. Mai 2024",
                "Publié le 6 mai 2024",
                "Fecha de publicación: 6 de mayo de 2024",
                "发布时间：2024年5月6日",
                "Опубликовано: 6 мая 2024"
            })
    void aLabelledLineNearTheTopIsRead(String line) {
        assertThat(of("Port opens for the ships\n" + line + "\n\n" + STORY)).startsWith("label 2024-05-06T");
    }

    @Test
    void theFirstPublicationCountsAndNotTheChange() {
        assertThat(of("Port opens\nUpdated: May 9, 2024\nPublished: May 6, 2024\n" + STORY))
                .isEqualTo("label 2024-05-06T00:00Z");
        assertThat(of("Port opens\nUpdated: May 9, 2024\n" + STORY)).isEqualTo("label 2024-05-09T00:00Z");
    }

    @Test
    void theZoneOfATimeIsRead() {
        assertThat(of("Port opens\nPosted on 6 May 2024, 10:30 IST\n" + STORY)).endsWith("10:30+05:30");
        assertThat(of("Port opens\nPublished 06/05/2024 at 22:15 GMT+8\n" + STORY))
                .endsWith("22:15+08:00");
        assertThat(of("Port opens\nUpdated: May 6, 2024 3:05 PM EST\n" + STORY)).endsWith("15:05-05:00");
        assertThat(of("Port opens\nMay 6, 2024, 9:15 a.m. ET\n" + STORY)).endsWith("09:15-04:00");
        assertThat(of("Port opens\nJan. 6, 2024, 9:15 a.m. ET\n" + STORY)).endsWith("09:15-05:00");
        assertThat(of("Port\nPublié le 6 mai 2024 à 10:30 et relu\n" + STORY)).endsWith("10:30Z");
    }

    @Test
    void aDateBeforeItsSourceIsRead() {
        assertThat(of("港口开放\n2024年05月06日 10:30 来源：北城报\n" + STORY)).isEqualTo("line 2024-05-06T10:30Z");
    }

    @Test
    void aDatelineIsRead() {
        assertThat(of("NORVIK, May 6, 2024 /PRNewswire/ -- " + STORY)).isEqualTo("dateline 2024-05-06T00:00Z");
        assertThat(of("Norvik, 6 May 2024 (Courier) - " + STORY)).isEqualTo("dateline 2024-05-06T00:00Z");
        assertThat(of("Norvik, le 6 mai 2024 — " + STORY)).isEqualTo("dateline 2024-05-06T00:00Z");
        assertThat(of("Norvik, 6 may. 2024 (CO).- " + STORY)).isEqualTo("dateline 2024-05-06T00:00Z");
        assertThat(of("海港社北城2024年5月6日电 港口开放。")).isEqualTo("dateline 2024-05-06T00:00Z");
        assertThat(of("会议于2024年5月6日举行，港口开放。")).isEqualTo("none");
    }

    @Test
    void aLineThatIsADateIsRead() {
        assertThat(of("Port opens\nBy Ann Lee | 6 May 2024\n\n" + STORY)).isEqualTo("line 2024-05-06T00:00Z");
    }

    @Test
    void aLabelBelowTheTextIsRead() {
        assertThat(of(STORY + "\n\n### Data di creazione\n\nMaggio 6, 2024\n\n### Autore\n\nredazione"))
                .isEqualTo("label-below 2024-05-06T00:00Z");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                STORY,
                "On May 6, 2024, the port opened, and the ships went out at noon.",
                "The minister said on 6 May 2024 that the port would open.",
                "Dates are cheap. The port opened in May 2024."
            })
    void aDateThatTheStoryTellsOfIsNotTheOneOfItsPublication(String text) {
        assertThat(of(text)).isEqualTo("none");
    }

    @Test
    void datesInConflictAreNamed() {
        String text = "Published: May 20, 2024\n\nNORVIK, May 6, 2024 /PRNewswire/ -- " + STORY;

        assertThat(TextDate.of(text).orElseThrow().conflicts(text)).containsExactly("dateline says May 6, 2024");
    }
}
