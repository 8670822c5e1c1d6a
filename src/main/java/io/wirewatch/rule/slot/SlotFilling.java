package io.wirewatch.rule.slot;

import io.wirewatch.rule.condition.Condition;
import io.wirewatch.rule.match.Spans;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Fills the slots of one trigger in its scene. Used once, by one thread. */
public final class SlotFilling {

    /** Tokens that may stand between a cue and its value: "on most advanced Chinese". */
    private static final int CUE_REACH = 4;

    private final Scene scene;
    private final Things things;
    private final Map<String, List<Filler>> filled = new LinkedHashMap<>();

    private SlotFilling(Scene scene) {
        this.scene = scene;
        this.things = new Things(scene);
    }

    /**
     * What fills the slots, by name in the order of the slots; a slot that nothing fills is absent.
     *
     * @param slots in the order of the file
     */
    public static Map<String, List<Filler>> fill(Scene scene, List<Slot> slots) {
        SlotFilling filling = new SlotFilling(scene);
        slots.stream().sorted(Comparator.comparingInt(SlotFilling::turn)).forEach(filling::fill);
        Map<String, List<Filler>> inOrder = new LinkedHashMap<>();
        for (Slot slot : slots) {
            Optional.ofNullable(filling.filled.get(slot.name())).ifPresent(found -> inOrder.put(slot.name(), found));
        }
        return inOrder;
    }

    /** Those that know best what they want choose first. */
    private static int turn(Slot slot) {
        if (slot.role() == Role.AGENT) {
            return 0;
        }
        if (slot.cue().isPresent()) {
            return 1;
        }
        return slot.role() == Role.TARGET ? 2 : 3;
    }

    private void fill(Slot slot) {
        List<Filler> fitting = chosen(slot).stream()
                .filter(filler -> !isTaken(slot, filler))
                .filter(filler -> scene.distance(filler.first(), filler.end())
                        <= slot.demands().within())
                .toList();
        if (!fitting.isEmpty()) {
            filled.put(slot.name(), slot.demands().many() ? fitting : fitting.subList(0, 1));
        }
    }

    /** What may fill a slot, the likeliest first. */
    private List<Filler> chosen(Slot slot) {
        if (slot.role() == Role.AGENT) {
            return agents(slot);
        }
        List<Filler> all = things.of(slot);
        List<Filler> cued = slot.cue().map(cue -> afterCue(slot, cue, all)).orElse(List.of());
        if (!cued.isEmpty()) {
            return cued;
        }
        if (slot.role() == Role.TARGET) {
            return targets(slot);
        }
        boolean falls = slot.cue().isEmpty() || slot.type() == SlotType.DATE;
        return falls ? nearest(all) : List.of();
    }

    private List<Filler> nearest(List<Filler> all) {
        return all.stream()
                .map(filler -> filler.how().isEmpty() ? filler.because("nearest to the trigger") : filler)
                .sorted(Comparator.comparingInt(filler -> scene.distance(filler.first(), filler.end())))
                .toList();
    }

    private List<Filler> agents(Slot slot) {
        if (slot.type() == SlotType.SPEAKER) {
            List<Filler> quoted = things.of(slot).stream()
                    .filter(filler -> !filler.how().isEmpty())
                    .toList();
            if (!quoted.isEmpty()) {
                return quoted;
            }
        }
        return roles(slot).agent().map(found -> filler(slot, found)).stream().toList();
    }

    private List<Filler> targets(Slot slot) {
        Roles roles = roles(slot);
        return roles.targets(roles.agent()).stream()
                .map(found -> filler(slot, found))
                .toList();
    }

    private Roles roles(Slot slot) {
        return new Roles(
                scene,
                switch (slot.type()) {
                    case PERSON -> io.wirewatch.text.name.NameSpan::isPerson;
                    case ORGANISATION -> Things::isOrganisation;
                    case PLACE -> Things::isPlace;
                    case SPEAKER -> Things::canSpeak;
                    default -> Things::isCountry;
                });
    }

    private Filler filler(Slot slot, Roles.Candidate found) {
        String value = slot.type() == SlotType.COUNTRY
                ? found.name().country()
                : found.name().value();
        Filler filler = new Filler(found.name().first(), found.name().end(), value, found.why());
        boolean written = slot.type() == SlotType.PLACE || slot.type() == SlotType.SPEAKER;
        return written ? things.asWritten(filler) : filler;
    }

    private List<Filler> afterCue(Slot slot, Condition cue, List<Filler> all) {
        Spans cues = cue.find(scene.stretch());
        List<Filler> found = new ArrayList<>();
        for (int span = 0; span < cues.size(); span++) {
            int end = cues.end(span);
            String how = "after \"" + scene.tokens().text(cues.start(span), end) + "\"";
            Optional<Filler> next = slot.type() == SlotType.GOODS
                            && slot.words().isEmpty()
                    ? Optional.of(things.goodsFrom(end)).filter(goods -> goods.end() > goods.first())
                    : all.stream().filter(filler -> follows(end, filler)).findFirst();
            next.map(filler -> filler.because(how)).ifPresent(found::add);
        }
        found.sort(Comparator.comparingInt(filler -> scene.distance(filler.first(), filler.end())));
        return found;
    }

    private boolean follows(int cueEnd, Filler filler) {
        int gap = filler.first() - cueEnd;
        return gap >= 0 && gap <= CUE_REACH && !scene.passage().hasMark(cueEnd, cueEnd + gap, ",;:.()");
    }

    private boolean isTaken(Slot slot, Filler filler) {
        return filled.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(slot.name()))
                .flatMap(entry -> entry.getValue().stream())
                .anyMatch(other -> other.first() == filler.first() && other.end() == filler.end()
                        || slot.type() == SlotType.COUNTRY && other.value().equals(filler.value()));
    }

    /** The currency of an amount of money that was found in a scene. */
    public static String currency(Scene scene, Filler money) {
        return new Numbers(scene).currency(money);
    }
}
