package io.wirewatch.text.name;

import io.wirewatch.config.World;
import io.wirewatch.text.lexicon.Terms;
import io.wirewatch.text.token.Tokens;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * Finds names. Immutable and safe to share between threads.
 *
 * <p>At each token the longest known phrase wins. A leader's family name alone counts where the article has the full
 * name, a title stands before it, or only one leader of that name is in office and the name is no common one.
 */
public final class NameTagger {

    private final NameIndex index;
    private final NameWords words;
    private final Surnames surnames;

    /**
     * A tagger for the names of a world.
     *
     * @param lists words in small letters, by the names of their lists: {@code functionWords} begin sentences with a
     *     capital and are no part of a name, so many people bear {@code commonFamilies} that alone they mean no leader,
     *     {@code afterNames} make something else of a name before them (tower), {@code noNames} end what is no person's
     *     name (secretariat), {@code headlineWords} begin no name behind an office in a title, before {@code speakingWords} a word
     *     with a capital is somebody, but for {@code nobodyWords}; {@code nameParticles} are small within a name, people
     *     of the countries {@code familyFirst} write the family first, {@code daysLikeNames} are days behind {@code beforeDays},
     *     and {@code noSyllables} behind a hyphen end a name
     */
    public NameTagger(World world, Terms terms, Function<String, List<String>> lists) {
        this.index = new NameIndex(world, terms);
        this.words = new NameWords(terms, lists);
        this.surnames = new Surnames(world, lists.apply("commonFamilies"), lists.apply("familyFirst"));
    }

    /** Whether a name of a leader, of a leader's office or of a gathering may begin at some word; cheap to ask. */
    public boolean mayLead(Tokens tokens) {
        for (int token = 0; token < tokens.size(); token++) {
            if (index.mayLead(tokens.word(token))) {
                return true;
            }
        }
        return false;
    }

    /** The names of a text. */
    public Names tag(Tokens tokens) {
        LocalDate day = tokens.article().publishedAt().toLocalDate();
        Capitals capitals = new Capitals(tokens);
        Candidates candidates = Candidates.of(tokens, index, day);
        List<NameSpan> spans = new KnownNames(tokens, candidates, words, capitals, day).find();
        return new Names(new Persons(tokens, words, capitals, surnames).complete(spans));
    }
}
