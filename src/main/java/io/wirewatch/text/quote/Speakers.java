package io.wirewatch.text.quote;

import io.wirewatch.text.name.Names;
import io.wirewatch.text.token.Tokens;
import java.util.List;
import java.util.Optional;

/** Who speaks in one text, asked for by the verbs that say so. Safe to share between threads. */
public final class Speakers {

    private final Subjects subjects;

    /** The speakers of a text with these names. */
    public Speakers(Tokens tokens, Names names, SpeechWords words) {
        this.subjects = new Subjects(tokens, names, words);
    }

    /**
     * The subjects of a verb.
     *
     * @param verb first token of the verb
     * @param from first token of its sentence
     */
    public List<Speaker> of(int verb, int from) {
        return subjects.of(verb, from);
    }

    /** Who is named by the words that begin at a token: said Mao Ning, according to the ministry, by Beijing. */
    public List<Speaker> behind(int from, int to) {
        return subjects.behind(from, to);
    }

    /** Who is named by the words that end right before a token. */
    public Optional<Speaker> endingAt(int end, int from) {
        return subjects.phrases().endingAt(end, from);
    }

    /** The main subject of a stretch of tokens. */
    public List<Speaker> main(int from, int to) {
        return subjects.main(from, to);
    }

    /** Those who take part in what the text is about, as "the two leaders" means them. */
    public List<Speaker> participants(int token) {
        return subjects.participants().at(token);
    }
}
