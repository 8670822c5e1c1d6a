package io.wirewatch.frame.measure;

import io.wirewatch.frame.FrameWords;

/** The words that say when and how far: lists by their numbers in the lexicon. */
final class TimeWords {

    final int now;
    final int cause;
    final int condition;
    final int negation;
    final int would;
    final int otherwise;
    final int shall;
    final int recall;
    final int meanwhile;
    final int began;
    final int announce;
    final int propose;
    final int threaten;
    final int starts;
    final int starting;
    final int startsOther;
    final int issuing;
    final int toldPast;
    final int tellers;
    final int passes;
    final int atOnce;
    final int also;
    final int perfect;
    final int ends;
    final int needless;
    final int promises;
    final int avoids;
    final int wouldHave;
    final int enacted;
    final int answers;
    final int modal;
    final int formerly;
    final int startsPassive;
    final int withdraws;
    final int intents;
    final int planned;
    final int plansTo;

    TimeWords(FrameWords words) {
        now = words.list("lists.now");
        cause = words.list("lists.cause");
        condition = words.list("lists.condition");
        negation = words.list("lists.negation");
        otherwise = words.list("otherwise");
        shall = words.list("shall");
        would = words.list("lists.would");
        recall = words.list("recall");
        meanwhile = words.list("meanwhile");
        began = words.list("began");
        announce = words.list("lists.announce");
        propose = words.list("lists.propose");
        threaten = words.list("lists.threaten");
        starts = words.list("starts");
        starting = words.list("starting");
        startsOther = words.list("startsOther");
        issuing = words.list("issuing");
        toldPast = words.list("tells.past");
        tellers = words.list("tellers");
        passes = words.list("passes");
        atOnce = words.list("atOnce");
        also = words.list("also");
        perfect = words.list("perfect");
        ends = words.list("ends");
        avoids = words.list("avoids");
        promises = words.list("promises");
        needless = words.list("needless");
        wouldHave = words.list("wouldHave");
        answers = words.list("answers");
        enacted = words.list("enacted");
        modal = words.list("modals");
        formerly = words.list("formerly");
        startsPassive = words.list("startsPassive");
        withdraws = words.list("withdraws");
        intents = words.list("intents");
        planned = words.list("planned");
        plansTo = words.list("plansTo");
    }
}
