package io.wirewatch.article.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.util.regex.Pattern;

/** How JSON that others wrote is parsed: within bounds. */
final class Json {

    /** Where the parser's own settings stand, which nobody can change from outside. */
    private static final Pattern FROM = Pattern.compile(", from `[^`]*`");

    static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(200)
                    .maxStringLength(16 << 20)
                    .maxNumberLength(100)
                    .maxNameLength(5_000)
                    .build())
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .build();

    private Json() {}

    /** What is wrong with it, for people. */
    static String reason(JsonProcessingException e) {
        String message = FROM.matcher(e.getOriginalMessage()).replaceAll("");
        int end = message.indexOf('\n');
        return "no JSON that can be read: " + (end < 0 ? message : message.substring(0, end));
    }
}
