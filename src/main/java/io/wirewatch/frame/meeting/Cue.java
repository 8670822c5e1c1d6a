package io.wirewatch.frame.meeting;

import java.util.Locale;

/** The word lists of a detector file that this frame reads, each by what its words do in a sentence. */
enum Cue {
    /** Verbs of meeting in person: meet, sit down with. */
    MEET,
    /** Verbs of speaking together: speak, phone. */
    SPEAK,
    /** Verbs of calling somebody up: phone. */
    PHONE,
    /** Verbs of what leaders do together at a place: sign, shake hands. */
    DEAL,
    /** Common verbs of what leaders do together at a place, which make no sentence worth a look by themselves: announce. */
    ACT,
    /** Verbs of what leaders do with each other wherever they are: discuss. */
    DISCUSS,
    /** Verbs of the guest: visit. */
    VISIT,
    /** Verbs of the host: welcome, receive. */
    RECEIVE,
    /** Verbs of many coming together: gather, convene. */
    GATHER,
    /** Nouns for a meeting in person: meeting, talks. */
    MEETING,
    /** Nouns for a call: phone call, conversation. */
    CALL,
    /** Nouns for a meeting of the highest level: summit. */
    SUMMIT,
    /** Nouns that make an event of the name of a bloc: the G7 gathering. */
    ASSEMBLY,
    /** Verbs of telling somebody something, which make a call where they are done by phone. */
    TELL,
    /** Before a verb of meeting that is done while it is said: an honor to. */
    HONORED,
    /** Before two leaders who speak side by side: remarks by. */
    JOINT,
    /** Nouns for a visit: visit, trip. */
    TRIP,
    /** Nouns for a visit that only a head of state makes: state visit. */
    STATE_VISIT,
    /** Words that make a call of any meeting: by phone, virtually. */
    REMOTE,
    /** Before the other side: with, to. */
    WITH,
    /** Before the one with whom something is done: with. */
    ALONGSIDE,
    /** Before the other side where it stands before the verb: mit, 同. */
    WITH_BEFORE,
    /** Before both sides: between. */
    BETWEEN,
    /** Before the owner or the country of an office: of. */
    OF,
    /** Houses where leaders receive: the White House. */
    SEAT,
    /** Before the one who does what is told in the passive: by. */
    BY,
    /** Before a place: in, at. */
    IN,
    /** The same in languages where it also means something else: a Roma, à l'Élysée. */
    ROMANCE_IN,
    /** Where, behind the place where something is. */
    WHERE_AT,
    /** Before the place that somebody goes to: flew to, a trip to. */
    TRAVEL,
    /** Behind a number, whose summit it is: 12-nation. */
    MEMBERS,
    /** Before the day on which something ends: until. */
    UNTIL,
    /** Forms of to be and to include: were. */
    ARE,
    /** Before a meeting that was before this one: previous. */
    EARLIER,
    /** Words of the past that are no forms of a listed verb: was. */
    PAST,
    /** Between "in" and a place: the city of. */
    SITE_KIND,
    /** What goes on at a place that is not that of the meeting: the war in. */
    TROUBLE,
    /** Houses, of which many towns have one of the same name: palace. */
    VENUE,
    /** Verbs of the country where a gathering is: host. */
    HOSTING,
    /** Where a guest lands: airport. */
    LANDING,
    /** Verbs of asking somebody to come: invite. */
    INVITE,
    /** Before a meeting of those who are no leaders: ministerial, cabinet. */
    LOWER,
    /** Words that govern the name behind them, so that it is no subject: of, after, against. */
    GOVERNS,
    /** Join names to a list: and. */
    AND,
    /** Verbs that make a meeting of their noun: hold, have. */
    HOLD,
    /** Verbs of those who come to a gathering: attend, host, skip. */
    ATTEND,
    /** Verbs of a gathering itself: open, begin, take place. */
    HAPPEN,
    /** Words after which a gathering is only a time or a setting: ahead of, since. */
    SETTING,
    /** Where leaders meet who come to something else: on the sidelines of. */
    SIDELINES,
    /** Before the meeting at which people do something: at, during. */
    DURING,
    /** Before the name of a bloc that stands for its gathering: for the G20. */
    OCCASION,
    /** Before what would have been: would have, was to have. */
    UNREAL,
    /** Before what was to be, as was thought before: originally scheduled for. */
    SUPPOSED,
    /** Words that say a meeting is off: cancel, call off. */
    CANCELLED,
    /** Words that say it is put off: postpone. */
    POSTPONED,
    /** Words that say it will not be: rule out, no plans. */
    RULED_OUT,
    /** Words that say it may be: propose, could, invite. */
    PROPOSED,
    /** Before whoever asked a guest to come: at the invitation of. */
    BIDDEN,
    /** Words that settle what was proposed: accepted an invitation. */
    ACCEPTED,
    /** Those who meet, where a verb follows: the two. */
    THE_TWO,
    /** How long somebody spoke: minutes, nearly an hour. */
    LASTING,
    /** Before a verb of meeting that nobody did: has yet to. */
    NEVER,
    /** Between a verb of meeting and what follows: again, in private. */
    ADVERB,
    /** Behind an event that only says what something else is from: the summit declaration. */
    ABOUT,
    /** Before those who met at an event named before: where, at which. */
    WHERE,
    /** Before a meeting that lies ahead: ahead of, before. */
    AHEAD,
    /** Words that say it will be: will, scheduled. */
    PLANNED,
    /** Right before the day of something: scheduled for. */
    SLATED,
    /** Words that say it has been or is: today's readout, concluded. */
    DONE,
    /** Words that recall: since, last year's, previous. */
    RECALLED,
    /** Had met, had spoken: recalls, but not behind a verb of saying. */
    PERFECT,
    /** The leaders of the meeting told before: the two leaders, both presidents. */
    PAIR,
    /** They, their. */
    THEY,
    /** He, she, his, her. */
    ONE,
    /** I, we, my. */
    SPEAKER,
    /** Titles in the plural: leaders, presidents. */
    PLURAL,
    /** The same office elsewhere: counterpart. */
    COUNTERPART,
    /** Words that make leaders of all countries of a title in the plural: world, Western. */
    WORLD,
    /** Words between a country and a title that change nothing: new, current. */
    QUALITY,
    /** What belongs to a leader and is no leader: administration, envoy. */
    STAFF,
    /** Words of saying, whose clause has a subject of its own. */
    SAY,
    /** Words that end the reach of a verb: that, who, while. */
    BREAK,
    /** What a summit of other people is called by: business, technology. */
    OTHER_SUMMIT,
    /** Words that make a leaders' gathering of a summit before which they stand: economic, emergency. */
    SUMMIT_KIND,
    /** Within the name of a summit: Summit for Democracy. */
    TITLED,
    /** Words for a meeting of a few: bilateral. */
    BILATERAL,
    /** Before the members of a group: including. */
    INCLUDING,
    /** Verbs of telling news that need no words of their own: confirm. */
    CONFIRM,
    /** Words that tell that something has been arranged, whatever is said of it: as scheduled. */
    ARRANGED,
    /** Words that go on with the day of the sentence before: later, in the evening. */
    THEN,
    /** One after the other, and not all together: separate meetings with. */
    SEPARATE,
    /** Each to their own. */
    RESPECTIVELY,
    /** Ends the clause of a verb whose other part opens it: zusammen. */
    PARTICLE,
    /** The other part: kam. */
    PARTED,
    /** Longer than planned: what was only planned otherwise. */
    BEYOND_PLAN,
    /** The before names: the, his, a. */
    DETERMINER;

    /** The name of the list in a detector file: {@code stateVisit}. */
    String list() {
        StringBuilder name = new StringBuilder();
        for (String part : name().toLowerCase(Locale.ROOT).split("_", -1)) {
            name.append(name.isEmpty() ? part : Character.toUpperCase(part.charAt(0)) + part.substring(1));
        }
        return name.toString();
    }
}
