package io.wirewatch.config;

import java.util.List;
import java.util.stream.Collectors;

/** Settings or data files that cannot be used as they are, with all that is wrong in them. */
public final class ConfigException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** All problems found, in the order of files and lines. */
    public ConfigException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining(System.lineSeparator())));
        this.problems = List.copyOf(problems);
    }

    /** One problem. */
    public ConfigException(Problem problem) {
        this(List.of(problem));
    }

    /** What is wrong, at least one. */
    public List<Problem> problems() {
        return problems;
    }
}
