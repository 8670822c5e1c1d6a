package io.wirewatch.rule.tell;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line for people with slots in it: <code>{imposer:name} {action:verb} tariffs[ on {target:adjective} goods]</code>. A
 * part in square brackets is left out where one of its slots is empty. After the colon stands how to say the value:
 * {@code name} and {@code adjective} of a country, or a word map of the file.
 * Immutable.
 */
public final class Headline {

    /** Ways to say a value that every file has. */
    public static final Set<String> WAYS = Set.of("name", "adjective", "number", "lower", "capital");

    private static final Pattern PIECE =
            Pattern.compile("\\{([\\p{L}_][\\w-]*)(?::([\\p{L}_][\\w-]*))?}|\\[|]|[^\\[\\]{}]+|[{}]");

    private static final Pattern SPACE = Pattern.compile("\\s{2,}|[\\s&&[^ ]]");

    private record Piece(String text, String slot, String way, int option) {}

    private final List<Piece> pieces;

    private Headline(List<Piece> pieces) {
        this.pieces = List.copyOf(pieces);
    }

    /**
     * The template of a text.
     *
     * @throws IllegalArgumentException where a bracket is not closed
     */
    public static Headline parse(String text) {
        List<Piece> pieces = new ArrayList<>();
        Matcher matcher = PIECE.matcher(text);
        int options = 0;
        int option = 0;
        while (matcher.find()) {
            String piece = matcher.group();
            String slot = matcher.group(1);
            if (piece.equals("[") && option == 0) {
                option = ++options;
            } else if (piece.equals("]") && option != 0) {
                option = 0;
            } else if (piece.length() == 1 && "[]{}".contains(piece)) {
                throw new IllegalArgumentException("a bracket is not closed or stands in another; "
                        + "write {slot}, {slot:name} or [a part that may be left out {slot}]");
            } else if (slot == null) {
                pieces.add(new Piece(piece, "", "", option));
            } else {
                pieces.add(new Piece(
                        "", slot, Optional.ofNullable(matcher.group(2)).orElse(""), option));
            }
        }
        if (option != 0) {
            throw new IllegalArgumentException("a \"[\" is not closed; add the \"]\"");
        }
        return new Headline(pieces);
    }

    /** The slots it names. */
    public Set<String> slots() {
        Set<String> names = new TreeSet<>();
        pieces.stream().map(Piece::slot).filter(slot -> !slot.isEmpty()).forEach(names::add);
        return names;
    }

    /** The ways to say a value that it names. */
    public Set<String> ways() {
        Set<String> names = new TreeSet<>();
        pieces.stream().map(Piece::way).filter(way -> !way.isEmpty()).forEach(names::add);
        return names;
    }

    /** The line, where all slots outside of square brackets are filled. */
    public Optional<String> fill(Slots slots, Words words) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.option() != 0 && !isFilled(piece.option(), slots, words)) {
                continue;
            }
            String said = said(piece, slots, words);
            if (said == null) {
                return Optional.empty();
            }
            line.append(said);
        }
        String whole = SPACE.matcher(line).replaceAll(" ").strip();
        return Optional.of(whole.isEmpty() ? whole : Character.toUpperCase(whole.charAt(0)) + whole.substring(1));
    }

    private boolean isFilled(int option, Slots slots, Words words) {
        for (Piece piece : pieces) {
            if (piece.option() == option && said(piece, slots, words) == null) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable String said(Piece piece, Slots slots, Words words) {
        if (piece.slot().isEmpty()) {
            return piece.text();
        }
        Object value = slots.get(piece.slot());
        return value == null ? null : words.say(value, piece.way());
    }

    /**
     * How values are said.
     *
     * @param names countries and blocs
     * @param maps word maps of the file by name: <code>verb: {cut: cuts}</code>
     */
    public record Words(NamesInWords names, Map<String, Map<String, String>> maps) {

        private static final int DECIMALS = 2;

        /** Copies the maps. */
        public Words {
            maps = Map.copyOf(maps);
        }

        /** A value in a way; null where a word map does not have it. */
        @Nullable
        String say(Object value, String way) {
            if (value instanceof Double number) {
                return number(number);
            }
            if (value instanceof List<?> list) {
                return joined(list.stream()
                        .map(item -> sayText(String.valueOf(item), way))
                        .toList());
            }
            return sayText(value.toString(), way);
        }

        private @Nullable String sayText(String text, String way) {
            Map<String, String> map = maps.get(way);
            if (map != null) {
                return map.get(text);
            }
            return switch (way) {
                case "name" -> names.name(text);
                case "adjective" -> names.adjective(text);
                case "lower" -> text.toLowerCase(Locale.ROOT);
                case "capital" -> Character.toUpperCase(text.charAt(0)) + text.substring(1);
                default -> text;
            };
        }

        private static String number(double number) {
            if (number == (long) number) {
                return Long.toString((long) number);
            }
            BigDecimal rounded = new BigDecimal(number).setScale(DECIMALS, RoundingMode.HALF_EVEN);
            return rounded.stripTrailingZeros().toPlainString();
        }

        private static @Nullable String joined(List<@Nullable String> items) {
            if (items.contains(null)) {
                return null;
            }
            int last = items.size() - 1;
            return last < 1
                    ? String.valueOf(items.get(0))
                    : String.join(
                                    ", ",
                                    items.subList(0, last).stream()
                                            .map(String::valueOf)
                                            .toList()) + " and " + items.get(last);
        }
    }
}
