package io.wirewatch.replay;

import java.util.Collection;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.PriorityQueue;

/** Sequences that are each in order, as one. */
final class Merge implements Iterator<Dispatch> {

    private final PriorityQueue<Head> heads = new PriorityQueue<>();

    /** What comes next in one of the sequences. */
    private record Head(Dispatch dispatch, Iterator<Dispatch> rest) implements Comparable<Head> {
        @Override
        public int compareTo(Head other) {
            return dispatch.compareTo(other.dispatch);
        }
    }

    Merge(Collection<? extends Iterator<Dispatch>> sequences) {
        sequences.forEach(this::advance);
    }

    @Override
    public boolean hasNext() {
        return !heads.isEmpty();
    }

    @Override
    public Dispatch next() {
        if (heads.isEmpty()) {
            throw new NoSuchElementException("all sequences are read to their ends");
        }
        Head head = Objects.requireNonNull(heads.poll());
        advance(head.rest());
        return head.dispatch();
    }

    private void advance(Iterator<Dispatch> sequence) {
        if (sequence.hasNext()) {
            heads.add(new Head(sequence.next(), sequence));
        }
    }
}
