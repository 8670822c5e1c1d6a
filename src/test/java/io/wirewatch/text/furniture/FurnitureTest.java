package io.wirewatch.text.furniture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FurnitureTest {

    private static final Furniture FURNITURE = Furniture.load(Path.of("config"));

    private static List<String> found(String body) {
        return FURNITURE.find(body).stream()
                .map(span -> span.kind() + " " + body.substring(span.start(), span.end()))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Advertisement",
                "ADVERTISEMENT",
                "Publicité",
                "广告",
                "Photo: Mara Lind/Northern Wire",
                "Harbour at dawn Photo:VCG",
                "(Reporting by Ann Lee in Oslo; Editing by Bo Ek)",
                "By ANN LEE and BO EK",
                "Published: Jan 11, 2024 12:27 AM",
                "## Descrizione",
                "COMUNICATO STAMPA - CONTENUTO PROMOZIONALE",
                "Copyright 2026 Northern Wire. All Rights Reserved.",
                "© 2024 Northern Wire",
                "For more information, please click:<https://example.org/a>",
                "View original content:<https://example.org/b.html>",
                "https://example.org/a/b?c=d",
                "[northern/wire](https://example.org/wire)",
                "Read more: Ministers meet on fishing quotas",
                "Share on Facebook",
                "Sign up for our newsletter to get the news each morning",
                "We use cookies to make this site better for you.",
                "Leggi anche: Il porto riapre lunedì",
                "Читайте также: порт откроют в понедельник",
                "* * *",
                "3 min read",
            })
    void furnitureIsFoundAsAWholeLine(String line) {
        String body = "The port opened on Monday.\n\n" + line + "\n\nShips went out at noon.";

        assertThat(FURNITURE.find(body)).singleElement().satisfies(span -> {
            assertThat(body.substring(span.start(), span.end())).isEqualTo(line);
            assertThat(span.kind()).isNotEqualTo(Kind.PAGE_BREAK);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Advertisement spending fell last year.",
                "Also on Tuesday, the minister flew home.",
                "Related industries will pay the tariff too.",
                "By Monday the tariffs were gone.",
                "Photo exhibitions drew crowds.",
                "More tariffs will follow.",
                "Share prices fell.",
                "The views expressed by the minister surprised the room.",
                "Sources said the deal was close.",
                "### New vision",
                "Reuters reported that the talks had failed.",
                "Comment from the ministry was not available.",
                "记者会上，部长谈到关税。",
                "Xi and Trump agreed on a truce, he said",
            })
    void textIsNoFurniture(String line) {
        assertThat(found("The port opened on Monday.\n\n" + line + "\n\nShips went out at noon."))
                .isEmpty();
    }

    @Test
    void aPageBreakInsideASentenceTakesTheBlankLinesAroundIt() {
        String body = "The two sides spoke of fishing, and\n\n---\n\nof trade in timber.";

        assertThat(FURNITURE.find(body)).singleElement().satisfies(span -> {
            assertThat(span.kind()).isEqualTo(Kind.PAGE_BREAK);
            assertThat(body.substring(0, span.start())).endsWith("fishing, and");
            assertThat(body.substring(span.end())).startsWith("of trade");
        });
    }

    @Test
    void anAdvertisementInsideASentenceIsABreakToo() {
        assertThat(found("The minister said that\n\nAdvertisement\n\nthe port would close."))
                .containsExactly("PAGE_BREAK \n\nAdvertisement\n\n");
    }

    @Test
    void aLinkWithinAParagraphIsAWordOfIt() {
        assertThat(found("The ministry\n[announced](https://example.org/a)\na new quota."))
                .isEmpty();
    }

    @Test
    void aLineBetweenSentencesIsASeparator() {
        assertThat(found("It was over.\n\n---\n\nNext day it began again.")).containsExactly("SEPARATOR ---");
    }

    @Test
    void theFrameBelowATextIsFurnitureToItsEnd() {
        String body = "The vessel left port.\n\n### Categoria\n\n1. Comunicati\n\n### Tag\n\n1. Agenzia\n\n"
                + "### Data di creazione\n\nMaggio 14, 2026\n\n### Autore\n\nredazione";

        assertThat(found(body))
                .containsExactly(
                        "FRAME ### Categoria",
                        "FRAME 1. Comunicati",
                        "FRAME ### Tag",
                        "FRAME 1. Agenzia",
                        "FRAME ### Data di creazione",
                        "FRAME Maggio 14, 2026",
                        "FRAME ### Autore",
                        "FRAME redazione");
    }

    @Test
    void aSentenceEndsAListOfLinks() {
        String body =
                "Related stories\nPort closes for the winter\nWhy the ferry was late\nThe mayor said no.\nShort line";

        assertThat(found(body))
                .containsExactly(
                        "LINKS Related stories", "LINKS Port closes for the winter", "LINKS Why the ferry was late");
    }

    @Test
    void aWrongFileNamesItsLine(@TempDir Path folder) throws IOException {
        Files.createDirectory(folder.resolve("text"));
        Files.writeString(
                folder.resolve("text/furniture.yaml"), "credit:\n  lines:\n    en: [a]\n  sizes:\n    en: [b]\n");

        assertThatThrownBy(() -> Furniture.load(folder))
                .hasMessageContaining("furniture.yaml:5:")
                .hasMessageContaining("\"sizes\" is not known");
    }

    @Test
    void aMillionLinesAreReadInLinearTime() {
        String body = "Read more\n".repeat(200_000) + "a ".repeat(200_000);

        assertThat(FURNITURE.find(body)).hasSize(200_000);
    }
}
