package io.wirewatch.frame.measure;

import io.wirewatch.frame.FrameWords;

/** The lists that tell whether a noun is the thing that measures are about, and in what state it is. */
final class ThingWords {

    /** What is the thing by itself. */
    final int sure;
    /** What only looks like it. */
    final int not;
    /** What is it only beside a word of its context. */
    final int weak;

    final int context;
    final int describes;
    final int bare;
    final int applies;
    final int none;
    /** What is it only where it falls on imports. */
    final int taxes;

    final int imported;
    /** What is it behind a percentage, where the sentences before name it. */
    final int rates;
    /** What makes a text one about something else. */
    final int offTopic;

    final int about;

    ThingWords(FrameWords words) {
        about = words.list("about");
        sure = words.list("noun.sure");
        not = words.list("noun.not");
        weak = words.list("noun.weak");
        context = words.list("context");
        describes = words.list("describes");
        bare = words.list("bare");
        applies = words.list("applies");
        none = words.list("none");
        taxes = words.list("taxes");
        imported = words.list("imported");
        rates = words.list("rates");
        offTopic = words.list("offTopic");
    }
}
