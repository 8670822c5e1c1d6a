package io.wirewatch.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wirewatch.api.Article;
import io.wirewatch.samples.Articles;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleJsonTest {

    @Test
    void whatIsWrittenIsReadAgain() throws Exception {
        Article article = Articles.of("a-1", "“Cork”, she said.\n𝄞 — Ende", "2025-03-05T23:30:00+09:00");

        assertThat(ArticleJson.read(ArticleJson.write(article))).isEqualTo(article);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-11-25,2025-11-25T00:00Z",
        "2025-11-25T07:30:00,2025-11-25T07:30Z",
        "2025-11-25T07:30:00Z,2025-11-25T07:30Z",
        "2025-11-25T07:30:00.250+08:00,2025-11-25T07:30:00.250+08:00",
    })
    void aDateKeepsItsOffsetAndOneWithoutIsUtc(String given, String expected) throws Exception {
        Article article = read("{'body':'Cork.','publishedAt':'" + given + "'}");

        assertThat(article.publishedAt()).isEqualTo(OffsetDateTime.parse(expected));
        assertThat(article.publishedAt().getOffset())
                .isEqualTo(OffsetDateTime.parse(expected).getOffset());
    }

    @Test
    void whatIsNotNeededMayBeAbsentNullOrUnknown() throws Exception {
        Article article =
                read("{'body':'Cork.','publishedAt':'2025-01-01','title':null,'tags':[{'a':1}],'score':1e400,'id':12}");

        assertThat(article.id()).isEqualTo("12");
        assertThat(article.title()).isEmpty();
    }

    @Test
    void anArticleWithoutAnIdAlwaysGetsTheSame() throws Exception {
        String json = "{'body':'Cork.','publishedAt':'2025-01-01','source':'s'}";

        assertThat(read(json).id()).isEqualTo(read(json).id()).hasSize(32);
        assertThat(read(json.replace("Cork", "Wine")).id())
                .isNotEqualTo(read(json).id());
    }

    @Test
    void halfCharactersAreReplacedAndOffsetsStay() throws Exception {
        Article article = read("{'body':'a\\ud834b \\udd1ec \\ud834\\udd1e','publishedAt':'2025-01-01'}");

        assertThat(article.body()).isEqualTo("a\uFFFDb \uFFFDc 𝄞");
        assertThat(ArticleJson.read(ArticleJson.write(article))).isEqualTo(article);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                             | parse    | is no JSON object",
                "[]                                             | parse    | is no JSON object",
                "{'body':'x                                     | parse    | is no JSON",
                "{'body':'x','publishedAt':'2025-01-01'} {}     | parse    | goes on after its JSON object",
                "{}                                             | validate | has no \"body\"",
                "{'body':' ','publishedAt':'2025-01-01'}        | validate | has no \"body\"",
                "{'body':'x'}                                   | validate | has no \"publishedAt\"",
                "{'body':'x','publishedAt':'0000-00-00'}        | validate | \"publishedAt\" is \"0000-00-00\"",
                "{'body':'x','publishedAt':'yesterday'}         | validate | \"publishedAt\" is \"yesterday\"",
                "{'body':['x'],'publishedAt':'2025-01-01'}      | validate | \"body\" is no text",
                "{'body':7,'publishedAt':'2025-01-01'}          | validate | \"body\" is no text",
            },
            quoteCharacter = '`')
    void whatIsNoArticleSaysWhy(String json, String stage, String reason) {
        assertThatThrownBy(() -> read(json.equals("''") ? "" : json))
                .isInstanceOfSatisfying(ArticleJson.Unreadable.class, unreadable -> {
                    assertThat(unreadable.stage()).isEqualTo(stage);
                    assertThat(unreadable.getMessage()).startsWith(reason);
                });
    }

    @Test
    void depthAndWrongBytesAreNoReasonToFall() {
        String deep = "{'x':" + "[".repeat(100_000) + "]".repeat(100_000) + "}";
        byte[] wrong = {'{', '"', (byte) 0xC3, (byte) 0x28, '"', ':', '1', '}'};

        assertThatThrownBy(() -> read(deep)).isInstanceOf(ArticleJson.Unreadable.class);
        assertThatThrownBy(() -> ArticleJson.read(wrong)).isInstanceOf(ArticleJson.Unreadable.class);
    }

    private static Article read(String json) throws ArticleJson.Unreadable {
        return ArticleJson.read(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }
}
