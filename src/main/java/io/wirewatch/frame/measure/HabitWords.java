package io.wirewatch.frame.measure;

import io.wirewatch.frame.FrameWords;
import java.util.Set;

/** The words that tell a habit from news: lists by their numbers in the lexicon, and words compared one by one. */
final class HabitWords {

    final int usually;
    final int mayAlways;
    final int byAnybody;
    final int are;
    final int before;
    /** Behind them a verb tells what is talked of: how to cut. */
    final int howTo;
    /** Says of goods that a thing falls on them, where no "are" stands before it. */
    final int subject;
    /** Say that it is or stays so. */
    final int stays;
    /** Point to what is known. */
    final int known;
    /** Nouns for those who levy, of whom none is meant. */
    final Set<String> anybody;
    /** What stands before such a noun and does not say which are meant. */
    final Set<String> unmeant;

    HabitWords(FrameWords words) {
        usually = words.list("usually");
        mayAlways = words.list("mayAlways");
        byAnybody = words.list("byAnybody");
        are = words.list("are");
        before = words.list("wasOrHas");
        howTo = words.list("howTo");
        subject = words.list("subjectTo");
        stays = words.list("stays");
        known = words.list("known");
        anybody = MeasureWords.set(words, "anybody");
        unmeant = MeasureWords.set(words, "unmeant");
    }
}
