package io.wirewatch.text.furniture;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads {@code furniture.yaml}: kind, then {@code lines}, {@code starts}, {@code lists} or {@code shapes}, then
 * language, then phrases. A shape is {@code words => pattern}: a whole line that matches the pattern and has a word.
 */
final class FurnitureFile {

    private static final int SHORT = 160;
    private static final int LONG = 400;

    private final Path file;
    private final YAMLParser yaml;
    private final Phrases phrases = new Phrases();

    private FurnitureFile(Path file, YAMLParser yaml) {
        this.file = file;
        this.yaml = yaml;
    }

    static Phrases read(Path file) {
        try (YAMLParser yaml = new YAMLFactory().createParser(Files.newBufferedReader(file))) {
            FurnitureFile reading = new FurnitureFile(file, yaml);
            reading.kinds();
            return reading.phrases;
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            throw new IllegalArgumentException(
                    file + ":" + (at == null ? 1 : at.getLineNr()) + ": no YAML: " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new IllegalArgumentException(file + ": can't be read; is the folder of settings complete?", e);
        }
    }

    private void kinds() throws IOException {
        expect(yaml.nextToken(), JsonToken.START_OBJECT, "kinds of furniture");
        while (yaml.nextToken() == JsonToken.FIELD_NAME) {
            forms(kind(yaml.currentName()));
        }
    }

    private Kind kind(String label) throws IOException {
        try {
            return Kind.of(label);
        } catch (IllegalArgumentException e) {
            throw wrong("\"" + label + "\" is no kind of furniture; the kinds are advertisement, credit, caption, date,"
                    + " frame, legal, links, promotion, separator");
        }
    }

    private void forms(Kind kind) throws IOException {
        expect(yaml.nextToken(), JsonToken.START_OBJECT, "lines, starts, lists or shapes");
        while (yaml.nextToken() == JsonToken.FIELD_NAME) {
            languages(kind, yaml.currentName());
        }
    }

    private void languages(Kind kind, String form) throws IOException {
        expect(yaml.nextToken(), JsonToken.START_OBJECT, "languages");
        while (yaml.nextToken() == JsonToken.FIELD_NAME) {
            expect(yaml.nextToken(), JsonToken.START_ARRAY, "a list of phrases");
            while (yaml.nextToken() != JsonToken.END_ARRAY) {
                add(kind, form, yaml.getText());
            }
        }
    }

    private void add(Kind kind, String form, String phrase) throws IOException {
        if (Folded.line(phrase).isEmpty()) {
            throw wrong("\"" + phrase + "\" has no words; a phrase needs some");
        }
        switch (form) {
            case "lines" -> phrases.line(phrase, kind);
            case "starts" -> phrases.start(phrase, SHORT, kind);
            case "long-starts" -> phrases.start(phrase, LONG, kind);
            case "lists" -> phrases.list(phrase, kind);
            case "shapes" -> shape(kind, phrase);
            default -> throw wrong("\"" + form + "\" is not known; lines, starts, long-starts, lists and shapes are");
        }
    }

    private void shape(Kind kind, String phrase) throws IOException {
        int arrow = phrase.indexOf(" => ");
        if (arrow < 0) {
            throw wrong("\"" + phrase + "\" is no shape; write: words => pattern");
        }
        try {
            Pattern pattern = Pattern.compile(phrase.substring(arrow + 4).strip());
            phrases.shape(List.of(phrase.substring(0, arrow).split("\\|")), pattern, kind);
        } catch (PatternSyntaxException e) {
            throw wrong("the pattern can't be used: " + e.getMessage());
        }
    }

    private void expect(JsonToken found, JsonToken wanted, String what) throws IOException {
        if (found != wanted) {
            throw wrong(what + " should stand here");
        }
    }

    private IllegalArgumentException wrong(String message) {
        return new IllegalArgumentException(
                file + ":" + yaml.currentTokenLocation().getLineNr() + ": " + message);
    }
}
