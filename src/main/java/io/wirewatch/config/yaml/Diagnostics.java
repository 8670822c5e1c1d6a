package io.wirewatch.config.yaml;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong while files are read. Confined to one thread. */
public final class Diagnostics {

    private final List<Diagnostic> all = new ArrayList<>();

    /** Notes something that makes a file unusable. */
    public void error(Place place, String code, String message) {
        all.add(new Diagnostic(place, Diagnostic.Level.ERROR, code, message));
    }

    /** Notes something doubtful. */
    public void warn(Place place, String code, String message) {
        all.add(new Diagnostic(place, Diagnostic.Level.WARNING, code, message));
    }

    /** Takes over what another one has collected. */
    public void addAll(Diagnostics others) {
        all.addAll(others.all);
    }

    /** Everything so far, in the order it was found. */
    public List<Diagnostic> all() {
        return List.copyOf(all);
    }

    /** Whether anything makes a file unusable. */
    public boolean hasErrors() {
        return all.stream().anyMatch(one -> one.level() == Diagnostic.Level.ERROR);
    }
}
