package io.wirewatch.frame.meeting;

import io.wirewatch.api.Excerpt;
import io.wirewatch.api.Novelty;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Makes one meeting of all mentions of it in an article. One text at a time. */
final class Merger {

    /** Characters of a date that is a day. */
    private static final int DAY = 10;
    /** Characters of a date that is a month. */
    private static final int MONTH = 7;
    /** Days between the first and the last day that a text gives a gathering. */
    private static final int LONGEST_GATHERING = 14;
    /** Days from the first of a visit to the last of its talks. */
    private static final int LONGEST_VISIT = 6;

    private final List<Meeting> meetings = new ArrayList<>();
    private final List<Meeting> weak = new ArrayList<>();
    private final List<Meeting> echoes = new ArrayList<>();
    private int last = -1;

    void add(Meeting mention) {
        for (int i = 0; i < meetings.size(); i++) {
            if (isSame(meetings.get(i), mention)) {
                meetings.set(i, merged(meetings.get(i), mention));
                last = i;
                return;
            }
        }
        meetings.add(mention);
        last = meetings.size() - 1;
    }

    /** Whether a meeting has been told. */
    boolean isBegun() {
        return last >= 0;
    }

    /** Takes in where and when the meeting told last is, where nothing told it before. */
    void addSequel(Meeting sequel) {
        Meeting known = meetings.get(last);
        Kind kind = known.what().kind();
        boolean fits = kind == sequel.what().kind()
                || kind != Kind.CALL && sequel.what().kind() == Kind.GATHERING;
        if (isOff(sequel)) {
            callOff(sequel);
            return;
        }
        if (isEarlier(known, sequel)) {
            meetings.add(sequel);
        }
        if (fits && known.novelty() == sequel.novelty()) {
            Meeting joined = kind == Kind.GATHERING ? heard(known, sequel) : known;
            boolean placeless = joined.place().isEmpty() && !sequel.land().isEmpty();
            Meeting placed = placeless ? joined.at(sequel.place()) : joined;
            boolean closer = sequel.date().startsWith(known.date())
                    || sequel.what().governed() == sequel.what().word().first()
                            && kind == Kind.GATHERING
                            && sequel.date().length() == DAY
                            && isNear(known.date(), sequel.date());
            meetings.set(last, closer ? placed.on(sequel.date()) : placed);
        }
    }

    private static boolean isOff(Meeting meeting) {
        String status = meeting.progress().status();
        return status.equals("cancelled") || status.equals("suspended");
    }

    /** That visit has been called off: the last one of its kind that lay ahead. */
    private void callOff(Meeting sequel) {
        for (int i = meetings.size() - 1; i >= 0; i--) {
            Meeting told = meetings.get(i);
            if (told.what().kind() == sequel.what().kind()
                    && told.novelty() == Novelty.NEW
                    && told.progress().status().equals("announced")) {
                meetings.set(i, told.to(sequel.progress()));
                return;
            }
        }
    }

    /** The previous summit was held in Kazan in 2024: one of its own. */
    private boolean isEarlier(Meeting known, Meeting sequel) {
        return known.what().kind() == Kind.GATHERING
                && sequel.what().kind() == Kind.GATHERING
                && sequel.novelty() == Novelty.BACKGROUND
                && !sequel.place().isEmpty()
                && !sequel.date().isEmpty()
                && meetings.stream().noneMatch(told -> isSameEvent(told, sequel) && !isElsewhere(told, sequel));
    }

    /** News of one place, and what is recalled of another. */
    private static boolean isElsewhere(Meeting told, Meeting recalled) {
        return told.novelty() == Novelty.NEW && !told.place().isEmpty() && !isSamePlace(told, recalled);
    }

    /** Keeps a mention that counts only where nothing else tells that these leaders met. */
    void addWeak(Meeting mention) {
        weak.add(mention);
    }

    /** Keeps what a text says of an event beside telling of it: where it is, when it is. */
    void addEcho(Meeting mention) {
        echoes.add(mention);
    }

    List<Meeting> meetings() {
        for (Meeting mention : weak) {
            boolean bare = meetings.stream()
                    .anyMatch(
                            known -> (isBare(known, mention) || isOnTheWay(known, mention)) && isSame(known, mention));
            boolean trip = mention.what().word().cue() == Cue.TRAVEL;
            if (bare
                    || meetings.stream()
                            .noneMatch(known -> isSameParties(known, mention)
                                    && !(trip && known.what().kind() == Kind.CALL))) {
                add(mention);
            }
        }
        for (Meeting echo : echoes) {
            meetings.replaceAll(known ->
                    known.what().kind() == Kind.GATHERING && isSameEvent(known, echo) ? heard(known, echo) : known);
        }
        return meetings;
    }

    /** Whether a meeting wants a day or a place; a journey is told of a visit alone, or of what has neither. */
    private static boolean isBare(Meeting known, Meeting mention) {
        boolean visit =
                mention.what().word().cue() != Cue.TRAVEL || known.what().kind() == Kind.VISIT;
        return known.date().isEmpty() && known.place().isEmpty()
                || visit && (known.date().isEmpty() || known.place().isEmpty());
    }

    /** Landed on Monday for the talks of Wednesday. */
    private static boolean isOnTheWay(Meeting known, Meeting journey) {
        return isAhead(known) && !isAhead(journey) && known.novelty() == Novelty.NEW && isWithinDays(journey, known);
    }

    /** A gathering with what a mention beside it says of its place, and of who is there where nothing else does. */
    private static Meeting heard(Meeting known, Meeting echo) {
        Meeting placed = known.at(known.place().isEmpty() ? echo.place() : known.place());
        boolean open = Members.isOpen(known.what()) && known.novelty() == echo.novelty();
        if (!open || echo.what().parties().isEmpty()) {
            return placed;
        }
        List<Party> parties = new ArrayList<>(echo.what().parties());
        parties.addAll(known.what().parties());
        return placed.with(parties);
    }

    private static boolean isSame(Meeting known, Meeting mention) {
        if (known.what().kind() == Kind.GATHERING && mention.what().kind() == Kind.GATHERING) {
            return isSameEvent(known, mention);
        }
        return known.what().kind().isOneWith(mention.what().kind())
                && isSameParties(known, mention)
                && (isAsMany(known, mention) || isMetThere(known, mention))
                && (isUnderWay(known, mention) || isOneVisit(known, mention) || isSameThenAndThere(known, mention));
    }

    /** A summit of three is not the talks of two of them. */
    private static boolean isAsMany(Meeting known, Meeting mention) {
        return countries(known) == countries(mention);
    }

    private static long countries(Meeting meeting) {
        return meeting.what().parties().stream().map(Party::country).distinct().count();
    }

    private static boolean isMetThere(Meeting known, Meeting mention) {
        boolean day = !known.date().isEmpty() && known.date().equals(mention.date());
        boolean place = !known.place().isEmpty() && known.place().equalsIgnoreCase(mention.place());
        return day
                || place
                || known.date().isEmpty() && known.place().isEmpty()
                || mention.date().isEmpty() && mention.place().isEmpty();
    }

    private static boolean isSameThenAndThere(Meeting known, Meeting mention) {
        return isCompatible(known.date(), mention.date())
                && (known.place().isEmpty() || mention.place().isEmpty() || isSamePlace(known, mention))
                && isSameTime(known, mention);
    }

    private static boolean isSameEvent(Meeting known, Meeting mention) {
        String one = known.what().event();
        String other = mention.what().event();
        return (one.equals(other) || one.isEmpty() || other.isEmpty())
                && (isCompatible(known.date(), mention.date())
                        || known.novelty() == mention.novelty() && isNear(known.date(), mention.date()))
                && isCompatible(year(known), year(mention));
    }

    /** Two days of one gathering; not one in May and one in June. */
    private static boolean isNear(String one, String other) {
        if (one.length() == DAY && other.length() == DAY) {
            return Math.abs(ChronoUnit.DAYS.between(LocalDate.parse(one), LocalDate.parse(other))) <= LONGEST_GATHERING;
        }
        int month = Math.min(MONTH, Math.min(one.length(), other.length()));
        return one.substring(0, month).equals(other.substring(0, month));
    }

    private static String year(Meeting meeting) {
        return meeting.date().substring(0, Math.min(4, meeting.date().length()));
    }

    private static boolean isSameParties(Meeting known, Meeting mention) {
        boolean visits = known.what().kind() == Kind.VISIT && mention.what().kind() == Kind.VISIT;
        return visits && isSameGuest(known.what().parties(), mention.what().parties())
                || covers(known.what().parties(), mention.what().parties())
                || covers(mention.what().parties(), known.what().parties());
    }

    /** Received by the president and by the prime minister of one country: a visit has several hosts. */
    private static boolean isSameGuest(List<Party> one, List<Party> other) {
        boolean shared = one.stream().anyMatch(party -> party.isNamed() && other.contains(party));
        return shared
                && one.size() == 2
                && other.size() == 2
                && one.stream()
                        .map(Party::country)
                        .sorted()
                        .toList()
                        .equals(other.stream().map(Party::country).sorted().toList());
    }

    private static boolean covers(List<Party> all, List<Party> some) {
        return some.stream().allMatch(party -> all.stream().anyMatch(party::isSameAs));
    }

    private static boolean isCompatible(String one, String other) {
        return one.startsWith(other) || other.startsWith(one);
    }

    private static boolean isSamePlace(Meeting known, Meeting mention) {
        String one = known.place().toLowerCase(Locale.ROOT);
        String other = mention.place().toLowerCase(Locale.ROOT);
        return one.contains(other)
                || other.contains(one)
                || !known.land().isEmpty() && known.land().equals(mention.land())
                || isOneLand(known, mention)
                || known.date().length() == 10 && known.date().equals(mention.date());
    }

    /** A visit to a country, and a house in it that no list has. */
    private static boolean isOneLand(Meeting known, Meeting mention) {
        boolean visits = known.what().kind() == Kind.VISIT && mention.what().kind() == Kind.VISIT;
        return visits && (known.land().isEmpty() || mention.land().isEmpty());
    }

    /** A meeting that only lies ahead is not the one that was; one that nothing dates goes with any. */
    private static boolean isSameTime(Meeting known, Meeting mention) {
        boolean sameStage = isAhead(known) == isAhead(mention) && known.novelty() == mention.novelty();
        boolean dated = !known.date().isEmpty() && known.date().equals(mention.date());
        boolean weak = !known.progress().told() || !mention.progress().told();
        return sameStage
                || dated
                || weak && (known.date().isEmpty() || mention.date().isEmpty());
    }

    /** A visit that has begun, and what lies ahead in the days of it. */
    private static boolean isUnderWay(Meeting known, Meeting mention) {
        Meeting begun = isAhead(known) ? mention : known;
        Meeting ahead = isAhead(known) ? known : mention;
        boolean open = !isAhead(begun)
                && begun.progress().told()
                && ahead.progress().status().equals("announced");
        boolean visit = begun.what().kind() == Kind.VISIT && begun.novelty() == Novelty.NEW;
        return visit && open && (ahead.date().isEmpty() || begun.date().isEmpty() || isWithinDays(begun, ahead));
    }

    /** A visit from Monday, and its talks on Wednesday. */
    private static boolean isOneVisit(Meeting known, Meeting mention) {
        boolean visit = known.what().kind() == Kind.VISIT || mention.what().kind() == Kind.VISIT;
        boolean sameStage = isAhead(known) == isAhead(mention)
                && known.novelty() == Novelty.NEW
                && mention.novelty() == Novelty.NEW;
        return visit && sameStage && (isWithinDays(known, mention) || isWithinDays(mention, known));
    }

    private static boolean isWithinDays(Meeting begun, Meeting ahead) {
        if (begun.date().length() < DAY || ahead.date().length() < DAY) {
            return false;
        }
        long days = ChronoUnit.DAYS.between(LocalDate.parse(begun.date()), LocalDate.parse(ahead.date()));
        return days >= 0 && days <= LONGEST_VISIT;
    }

    private static boolean isAhead(Meeting meeting) {
        return !meeting.progress().status().equals("held");
    }

    private static Meeting merged(Meeting known, Meeting mention) {
        if (known.what().kind() != Kind.GATHERING && isUnderWay(known, mention)) {
            Meeting begun = isAhead(known) ? mention : known;
            Meeting all = enriched(begun, isAhead(known) ? known : mention);
            return begun.date().isEmpty() ? all : all.on(begun.date());
        }
        Meeting all = weight(mention) > weight(known) ? enriched(mention, known) : enriched(known, mention);
        Meeting visit = known.what().kind() == Kind.VISIT ? known : mention;
        boolean dated = isOneVisit(known, mention) && !visit.date().isEmpty();
        return dated ? all.on(visit.date()) : all;
    }

    private static Meeting enriched(Meeting richer, Meeting other) {
        Set<Excerpt> evidence = new LinkedHashSet<>(richer.evidence());
        evidence.addAll(other.evidence());
        return new Meeting(
                what(richer.what(), other.what()),
                progress(richer, other),
                novelty(richer, other),
                richer.date().length() >= other.date().length() ? richer.date() : other.date(),
                spot(richer, other),
                richer.nearby().isEmpty() ? other.nearby() : richer.nearby(),
                List.copyOf(evidence));
    }

    /** A town rather than its country, but for a visit, which is to a country. */
    private static Spot spot(Meeting richer, Meeting other) {
        boolean visit = richer.what().kind() == Kind.VISIT;
        return visit && !richer.place().isEmpty()
                ? richer.spot()
                : richer.spot().or(other.spot());
    }

    /** Called off the meeting two days before they were to sit down: it is off. */
    private static Progress progress(Meeting richer, Meeting other) {
        boolean off = other.progress().status().equals("cancelled")
                && richer.progress().status().equals("announced");
        boolean rich = richer.progress().told() || !other.progress().told();
        return rich && !off ? richer.progress() : other.progress();
    }

    /** News wins where both are sure, or neither. */
    private static Novelty novelty(Meeting one, Meeting other) {
        if (isSure(one) != isSure(other)) {
            return isSure(one) ? one.novelty() : other.novelty();
        }
        return one.novelty() == Novelty.NEW ? Novelty.NEW : other.novelty();
    }

    private static boolean isSure(Meeting meeting) {
        return !meeting.date().isEmpty() || isAhead(meeting) || meeting.novelty() == Novelty.BACKGROUND;
    }

    private static int weight(Meeting meeting) {
        boolean gathering = meeting.what().kind() == Kind.GATHERING;
        long named = meeting.what().parties().stream().filter(Party::isNamed).count();
        return (int) (gathering ? 0 : named) * 2
                + (meeting.progress().told() ? 2 : 0)
                + (meeting.date().isEmpty() ? 0 : 1)
                + (meeting.place().isEmpty() ? 0 : 1);
    }

    private static Encounter what(Encounter richer, Encounter other) {
        List<Party> parties = new ArrayList<>();
        for (Party party : richer.parties()) {
            parties.add(other.parties().stream()
                    .filter(same -> !party.isNamed() && same.isNamed() && same.isSameAs(party))
                    .findFirst()
                    .orElse(party));
        }
        other.parties().stream()
                .filter(party -> parties.stream().noneMatch(party::isSameAs))
                .forEach(parties::add);
        return new Encounter(
                richer.kind() == Kind.SUMMIT ? other.kind() : richer.kind(),
                richer.event().isEmpty() ? other.event() : richer.event(),
                richer.name().isEmpty() ? other.name() : richer.name(),
                parties,
                richer.word(),
                richer.governed(),
                richer.span(),
                1 - (1 - richer.certainty()) * (1 - other.certainty() * 0.3));
    }
}
