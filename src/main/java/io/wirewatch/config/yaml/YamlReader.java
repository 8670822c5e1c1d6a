package io.wirewatch.config.yaml;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Reads YAML files. A file that is too large, too deep or not YAML is a diagnostic, never an exception. Safe to share
 * between threads.
 */
public final class YamlReader {

    /** Most bytes of a file. */
    public static final long MOST_BYTES = 1 << 20;

    private static final int DEEPEST = 30;

    /** YAML keeps @ and ? for itself in some places; words of ours begin with the one and have the other in them. */
    private static final char AT = '\uE001';

    private static final char ANY_LETTER = '\uE002';

    private final YAMLFactory factory = YAMLFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build();

    /**
     * The keys and values of a file.
     *
     * @param shown how messages name the file
     * @return empty where it cannot be read; what is wrong is then noted
     */
    public Optional<YamlMap> read(Path file, String shown, Diagnostics problems) {
        return text(file, shown, problems).flatMap(text -> parse(shown, text, problems));
    }

    /** The text of a file of UTF-8, where it is not too large. */
    public Optional<String> text(Path file, String shown, Diagnostics problems) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                problems.error(Place.of(shown), "too-large", "the file is larger than 1 MB; split it");
                return Optional.empty();
            }
            return Optional.of(Files.readString(file, StandardCharsets.UTF_8));
        } catch (CharacterCodingException e) {
            problems.error(Place.of(shown), "encoding", "the file is not UTF-8; save it as UTF-8");
        } catch (IOException e) {
            problems.error(Place.of(shown), "unreadable", "the file cannot be read (" + e + "); check its permissions");
        }
        return Optional.empty();
    }

    /** The keys and values of a text. */
    public Optional<YamlMap> parse(String shown, String text, Diagnostics problems) {
        try (YAMLParser parser = factory.createParser(hidden(text))) {
            return new Tree(shown, parser, problems, new AtomicInteger()).whole();
        } catch (JacksonException e) {
            problems.error(place(shown, e.getLocation()), "yaml", "this is no YAML: " + reason(e));
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory cannot fail to be read", e);
        }
        return Optional.empty();
    }

    private static String hidden(String text) {
        return text.replace('@', AT).replace('?', ANY_LETTER);
    }

    private static String shown(String text) {
        return text.replace(AT, '@').replace(ANY_LETTER, '?');
    }

    private static String reason(JacksonException e) {
        String message = shown(String.valueOf(e.getOriginalMessage()));
        if (message.contains("nesting depth")) {
            return "it is nested deeper than " + DEEPEST + " levels; make it flatter";
        }
        return message.lines().map(String::strip).findFirst().orElse("it cannot be understood")
                + "; look for a missing space, quote or bracket";
    }

    private static Place place(String file, @Nullable JsonLocation location) {
        if (location == null) {
            return Place.of(file);
        }
        return new Place(file, Math.max(location.getLineNr(), 1), Math.max(location.getColumnNr(), 1));
    }

    /** Builds the tree out of the parser's events. */
    private record Tree(String file, YAMLParser parser, Diagnostics problems, AtomicInteger references) {

        Optional<YamlMap> whole() throws IOException {
            JsonToken first = parser.nextToken();
            if (first != JsonToken.START_OBJECT) {
                problems.error(Place.of(file), "empty", "the file has no keys; begin with \"id: my-detector\"");
                return Optional.empty();
            }
            YamlMap map = map();
            if (references.get() > 0) {
                return Optional.empty();
            }
            if (parser.nextToken() != null) {
                problems.error(here(), "second-document", "a second document begins here; put it in a file of its own");
            }
            return Optional.of(map);
        }

        private YamlNode node(JsonToken token) throws IOException {
            refuseReferences();
            return switch (token) {
                case START_OBJECT -> map();
                case START_ARRAY -> list();
                case VALUE_NULL -> new YamlText(here(), "");
                default -> new YamlText(here(), shown(parser.getText()));
            };
        }

        private YamlMap map() throws IOException {
            Place start = here();
            Map<String, YamlMap.Entry> entries = new LinkedHashMap<>();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                Place key = here();
                String name = shown(parser.currentName());
                YamlMap.Entry entry = new YamlMap.Entry(key, node(parser.nextToken()));
                YamlMap.Entry before = entries.putIfAbsent(name, entry);
                if (before != null) {
                    String message = "\"" + name + "\" is said twice, first in line "
                            + before.key().line() + "; keep one";
                    problems.error(key, "duplicate-key", message);
                }
            }
            return new YamlMap(start, entries);
        }

        private YamlList list() throws IOException {
            Place start = here();
            List<YamlNode> items = new ArrayList<>();
            for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
                items.add(node(token));
            }
            return new YamlList(start, items);
        }

        private void refuseReferences() throws IOException {
            if (parser.isCurrentAlias() || parser.getObjectId() != null) {
                refuse(
                        "anchor",
                        "anchors (&name) and aliases (*name) are refused; write it out,"
                                + " or quote a text that begins with & or *");
            }
            if (parser.getTypeId() != null) {
                refuse("tag", "tags (!name) are refused; quote a text that begins with !");
            }
        }

        /** One is enough to say it: a file may have thousands. */
        private void refuse(String code, String message) throws IOException {
            if (references.getAndIncrement() == 0) {
                problems.error(here(), code, message);
            }
        }

        private Place here() {
            return place(file, parser.currentTokenLocation());
        }
    }
}
