package io.wirewatch.article.html;

import io.wirewatch.article.date.WrittenDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where on a page what readers wrote begins, whatever its parts are called: behind a good deal of prose, a short line
 * that speaks of comments, and soon below it lines of who wrote when, one after the other.
 */
final class Remarks {

    private static final Phrases LABELS = Boilerplate.phrases("remarks");
    private static final Phrases AGO = Boilerplate.phrases("ago");
    /** Prose, in characters, that stands above the first remark. */
    private static final int ARTICLE = 400;

    private static final int LABEL = 40;
    private static final int WORDS = 5;
    /** Paragraphs of prose that an article has among so many blocks in a row. */
    private static final int PARAGRAPHS = 3;

    private static final int WINDOW = 6;
    private static final int STAMP = 80;
    /** Blocks within which a remark says when it was written. */
    private static final int REMARK = 12;

    private static final int FEWEST = 3;

    private final List<Block> blocks;

    private Remarks(List<Block> blocks) {
        this.blocks = blocks;
    }

    /** Number of the first place in which readers' words may stand; empty where the page has none that it dates. */
    static Optional<Integer> beginIn(List<Block> blocks) {
        return new Remarks(blocks).begin();
    }

    private Optional<Integer> begin() {
        int dense = 0;
        int prose = 0;
        int last = 0;
        for (Block block : blocks) {
            int index = block.place().index();
            boolean label = prose >= ARTICLE && dense >= PARAGRAPHS && isLabel(block);
            if (label && hasStamps(block.order() + 1)) {
                return Optional.of(index > last ? index : last + 1);
            }
            last = Math.max(last, index);
            prose += block.isProse() ? block.plain() : 0;
            dense = Math.max(dense, proseUpTo(block.order()));
        }
        return Optional.empty();
    }

    /** How many of some blocks up to one are prose: among teasers few are. */
    private int proseUpTo(int order) {
        int count = 0;
        for (int i = Math.max(0, order + 1 - WINDOW); i <= order; i++) {
            count += blocks.get(i).isProse() ? 1 : 0;
        }
        return count;
    }

    private static boolean isLabel(Block block) {
        String text = block.text();
        return text.length() < LABEL
                && !block.isProse()
                && text.chars().filter(c -> c == ' ').count() < WORDS
                && LABELS.anyIn(text.toLowerCase(Locale.ROOT));
    }

    private boolean hasStamps(int from) {
        int stamps = 0;
        int last = from;
        for (int i = from; i < blocks.size() && i - last <= REMARK && stamps < FEWEST; i++) {
            if (isStamp(blocks.get(i))) {
                stamps += i > last + 1 || stamps == 0 ? 1 : 0;
                last = i;
            }
        }
        return stamps >= FEWEST;
    }

    private static boolean isStamp(Block block) {
        String text = block.text();
        if (text.length() >= STAMP || block.isProse() || !DatedPage.hasDigit(text)) {
            return false;
        }
        return AGO.anyIn(text.toLowerCase(Locale.ROOT))
                || WrittenDate.in(text).filter(WrittenDate::timed).isPresent();
    }
}
