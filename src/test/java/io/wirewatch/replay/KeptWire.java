package io.wirewatch.replay;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A wire that keeps what is committed, and can break. */
final class KeptWire implements Wire {

    final List<String> sent = new ArrayList<>();
    final List<Refusal> refusals = new ArrayList<>();
    final List<Progress> commits = new ArrayList<>();
    private final List<Long> fingerprints = new ArrayList<>();

    private final List<String> open = new ArrayList<>();
    private final List<Long> openFingerprints = new ArrayList<>();
    private int left = Integer.MAX_VALUE;

    /** Has it break with the next article after so many. */
    KeptWire breakAfter(int articles) {
        left = articles;
        return this;
    }

    @Override
    public Optional<String> send(Dispatch article, long fingerprint) {
        if (left-- == 0) {
            throw new IllegalStateException("broken");
        }
        String id = new String(article.id(), StandardCharsets.UTF_8);
        openFingerprints.add(fingerprint);
        if (id.startsWith("bad")) {
            return Optional.of("is bad");
        }
        open.add(id);
        return Optional.empty();
    }

    @Override
    public void refuse(Refusal refusal, long fingerprint) {
        refusals.add(refusal);
        openFingerprints.add(fingerprint);
    }

    @Override
    public void commit(Progress progress) {
        sent.addAll(open);
        fingerprints.addAll(openFingerprints);
        commits.add(progress);
        undo();
    }

    /** Fingerprints of what it keeps. */
    Fingerprints committed() {
        Fingerprints set = new Fingerprints();
        fingerprints.forEach(set::add);
        return set;
    }

    /** What a crash does to what is not committed. */
    void undo() {
        open.clear();
        openFingerprints.clear();
        left = Integer.MAX_VALUE;
    }
}
