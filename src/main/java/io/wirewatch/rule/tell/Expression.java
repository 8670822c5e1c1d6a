package io.wirewatch.rule.tell;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A condition over slots, as {@code rateTo >= 50 and imposer == US}. A comparison with a slot that is empty does not
 * hold, whatever its sign; {@code rateTo} alone holds where the slot is filled. Immutable.
 */
public sealed interface Expression {

    /** What this comes to: a text, a Double, a Boolean, a list, or null where a slot is empty. */
    @Nullable
    Object value(Slots slots);

    /** Adds the slots it looks at. */
    void collect(Set<String> slots);

    /** Whether the condition holds. */
    default boolean holds(Slots slots) {
        Object value = value(slots);
        return value instanceof Boolean truth ? truth : value != null;
    }

    /** The slots it looks at. */
    default Set<String> slots() {
        Set<String> names = new TreeSet<>();
        collect(names);
        return names;
    }

    /** A slot. */
    record Slot(String name) implements Expression {
        @Override
        public @Nullable Object value(Slots slots) {
            return slots.get(name);
        }

        @Override
        public void collect(Set<String> slots) {
            slots.add(name);
        }
    }

    /** A number, a text or a list of texts as the author wrote it. */
    record Constant(Object given) implements Expression {
        @Override
        public Object value(Slots slots) {
            return given;
        }

        @Override
        public void collect(Set<String> slots) {
            // A constant looks at nothing.
        }
    }

    /** All or any of some conditions. */
    record Joined(boolean all, List<Expression> parts) implements Expression {
        /** Copies the parts. */
        public Joined {
            parts = List.copyOf(parts);
        }

        @Override
        public Boolean value(Slots slots) {
            return all
                    ? parts.stream().allMatch(part -> part.holds(slots))
                    : parts.stream().anyMatch(part -> part.holds(slots));
        }

        @Override
        public void collect(Set<String> slots) {
            parts.forEach(part -> part.collect(slots));
        }
    }

    /** A condition that must not hold. */
    record Not(Expression part) implements Expression {
        @Override
        public Boolean value(Slots slots) {
            return !part.holds(slots);
        }

        @Override
        public void collect(Set<String> slots) {
            part.collect(slots);
        }
    }

    /** Two values side by side. */
    record Comparison(Expression left, String sign, Expression right) implements Expression {
        @Override
        public Boolean value(Slots slots) {
            Object a = left.value(slots);
            Object b = right.value(slots);
            if (a == null || b == null) {
                return false;
            }
            return switch (sign) {
                case "==" -> same(a, b);
                case "!=" -> !same(a, b);
                case "in" -> isIn(a, b);
                default -> compare(a, b);
            };
        }

        private static boolean isIn(Object item, Object list) {
            return list instanceof List<?> all ? all.stream().anyMatch(one -> same(item, one)) : same(item, list);
        }

        private static boolean same(Object a, Object b) {
            if (a instanceof List<?> list && !(b instanceof List<?>)) {
                return list.stream().anyMatch(item -> same(Objects.requireNonNull(item), b));
            }
            return a.equals(b);
        }

        private boolean compare(Object a, Object b) {
            int order;
            if (a instanceof Double x && b instanceof Double y) {
                order = Double.compare(x, y);
            } else if (a instanceof String x && b instanceof String y) {
                order = x.compareTo(y);
            } else {
                return false;
            }
            return switch (sign) {
                case ">=" -> order >= 0;
                case "<=" -> order <= 0;
                case ">" -> order > 0;
                default -> order < 0;
            };
        }

        @Override
        public void collect(Set<String> slots) {
            left.collect(slots);
            right.collect(slots);
        }
    }

    /** Two numbers reckoned together. */
    record Sum(Expression left, char sign, Expression right) implements Expression {
        @Override
        public @Nullable Object value(Slots slots) {
            if (left.value(slots) instanceof Double a && right.value(slots) instanceof Double b) {
                double result =
                        switch (sign) {
                            case '+' -> a + b;
                            case '-' -> a - b;
                            case '*' -> a * b;
                            default -> a / b;
                        };
                return Double.isFinite(result) ? result : null;
            }
            return null;
        }

        @Override
        public void collect(Set<String> slots) {
            left.collect(slots);
            right.collect(slots);
        }
    }

    /** A number without its sign, or how many texts a list has. */
    record Call(String name, Expression argument) implements Expression {
        @Override
        public @Nullable Object value(Slots slots) {
            Object value = argument.value(slots);
            if (name.equals("count")) {
                return value == null ? 0.0 : value instanceof List<?> list ? (double) list.size() : 1.0;
            }
            return value instanceof Double number ? Math.abs(number) : null;
        }

        @Override
        public void collect(Set<String> slots) {
            argument.collect(slots);
        }
    }
}
