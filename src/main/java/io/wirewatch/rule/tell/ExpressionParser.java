package io.wirewatch.rule.tell;

import io.wirewatch.config.yaml.Spelling;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads conditions as people write them: {@code rateTo - rateFrom >= 10 or not (imposer in [US, CN])}. Confined to one
 * call.
 */
public final class ExpressionParser {

    private static final Pattern TOKEN = Pattern.compile(
            "\\s*(>=|<=|==|!=|[<>()\\[\\],+*/-]|\\d+(?:\\.\\d+)?|\"[^\"]*\"|'[^']*'|[\\p{L}_][\\w.-]*)");
    private static final int LONGEST = 1_000;
    private static final Set<String> SIGNS = Set.of("==", "!=", ">=", "<=", ">", "<", "in");
    private static final Set<String> WORDS = Set.of("and", "or", "not", "in");
    private static final Set<String> CALLS = Set.of("abs", "count");

    private final List<String> tokens = new ArrayList<>();
    private final Collection<String> slots;
    private int at;
    private int depth;

    private ExpressionParser(String text, Collection<String> slots) {
        this.slots = slots;
        cut(text);
    }

    /**
     * The condition of a text.
     *
     * @param slots the names it may use; a word that is none of them stands for itself
     * @throws IllegalArgumentException where it is no condition, with what to write instead
     */
    public static Expression parse(String text, Collection<String> slots) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("a condition has more than " + LONGEST + " characters; make it shorter");
        }
        ExpressionParser parser = new ExpressionParser(text, slots);
        Expression whole = parser.either();
        if (parser.at < parser.tokens.size()) {
            throw parser.unexpected();
        }
        if (whole instanceof Expression.Constant) {
            throw parser.unknownSlot(text.strip());
        }
        return whole;
    }

    private void cut(String text) {
        Matcher matcher = TOKEN.matcher(text.strip());
        int end = 0;
        while (matcher.find() && matcher.start() == end) {
            tokens.add(matcher.group(1));
            end = matcher.end();
        }
        if (end < text.strip().length()) {
            char wrong = text.strip().substring(end).strip().charAt(0);
            throw new IllegalArgumentException("\"" + wrong + "\" has no meaning in a condition; "
                    + "write it like rateTo >= 50 and imposer == US");
        }
    }

    private Expression either() {
        return joined("or");
    }

    private Expression joined(String word) {
        if (++depth > 50) {
            throw new IllegalArgumentException("the condition is nested too deep; make it flatter");
        }
        List<Expression> parts = new ArrayList<>();
        do {
            parts.add(word.equals("or") ? joined("and") : negation());
        } while (took(word));
        depth--;
        return parts.size() == 1 ? parts.get(0) : new Expression.Joined(word.equals("and"), parts);
    }

    private Expression negation() {
        return took("not") ? new Expression.Not(comparison()) : comparison();
    }

    private Expression comparison() {
        Expression left = sum();
        if (!SIGNS.contains(peek())) {
            return left;
        }
        String sign = next();
        if (left instanceof Expression.Constant constant && constant.given() instanceof String word) {
            throw unknownSlot(word);
        }
        return new Expression.Comparison(left, sign, sum());
    }

    private Expression sum() {
        Expression left = product();
        while (peek().equals("+") || peek().equals("-")) {
            left = new Expression.Sum(left, next().charAt(0), product());
        }
        return left;
    }

    private Expression product() {
        Expression left = atom();
        while (peek().equals("*") || peek().equals("/")) {
            left = new Expression.Sum(left, next().charAt(0), atom());
        }
        return left;
    }

    private Expression atom() {
        String token = next();
        char first = token.charAt(0);
        if (Character.isDigit(first)) {
            return new Expression.Constant(Double.valueOf(token));
        }
        if (first == '"' || first == '\'') {
            return new Expression.Constant(token.substring(1, token.length() - 1));
        }
        return switch (token) {
            case "(" -> closed(either());
            case "[" -> list();
            case "-" -> new Expression.Sum(new Expression.Constant(0.0), '-', atom());
            default -> named(token);
        };
    }

    private Expression named(String token) {
        if (!Character.isLetter(token.charAt(0)) || WORDS.contains(token)) {
            at--;
            throw unexpected();
        }
        if (CALLS.contains(token) && peek().equals("(")) {
            next();
            return new Expression.Call(token, closed(either()));
        }
        return slots.contains(token) ? new Expression.Slot(token) : new Expression.Constant(token);
    }

    private Expression closed(Expression inner) {
        if (!took(")")) {
            throw new IllegalArgumentException("a \")\" is missing; close each \"(\"");
        }
        return inner;
    }

    private Expression list() {
        List<Object> items = new ArrayList<>();
        while (!took("]")) {
            if (!(atom() instanceof Expression.Constant constant)) {
                throw new IllegalArgumentException("a list holds words and numbers only, as in imposer in [US, CN]");
            }
            items.add(constant.given());
            took(",");
        }
        return new Expression.Constant(List.copyOf(items));
    }

    private boolean took(String token) {
        if (peek().equals(token)) {
            at++;
            return true;
        }
        return false;
    }

    private String peek() {
        return at < tokens.size() ? tokens.get(at) : "";
    }

    private String next() {
        if (at == tokens.size()) {
            throw new IllegalArgumentException("the condition ends too early; write it like rateTo >= 50");
        }
        return tokens.get(at++);
    }

    private IllegalArgumentException unexpected() {
        return new IllegalArgumentException("\"" + peek() + "\" is not expected here; "
                + "write conditions like rateTo >= 50 and not (imposer in [US, CN])");
    }

    private IllegalArgumentException unknownSlot(String word) {
        return new IllegalArgumentException("there is no slot \"" + word + "\"; " + Spelling.advice(word, slots));
    }
}
