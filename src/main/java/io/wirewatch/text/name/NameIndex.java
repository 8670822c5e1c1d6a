package io.wirewatch.text.name;

import io.wirewatch.config.Bloc;
import io.wirewatch.config.Country;
import io.wirewatch.config.CountryWords;
import io.wirewatch.config.Gathering;
import io.wirewatch.config.Leader;
import io.wirewatch.config.Organisation;
import io.wirewatch.config.Person;
import io.wirewatch.config.Place;
import io.wirewatch.config.Title;
import io.wirewatch.config.World;
import io.wirewatch.text.lexicon.PhraseTrie;
import io.wirewatch.text.lexicon.Terms;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/** Every known name as a phrase that leads to what it means. Built once, then read by many threads. */
final class NameIndex {

    /** What a phrase may mean. */
    record Entry(NameKind kind, String value, String country, Object about, boolean doubtful, boolean family) {}

    private final Terms terms;
    private final PhraseTrie trie = new PhraseTrie();
    private final List<Entry> entries = new ArrayList<>();
    /** The words that names of leaders, of their offices and of gatherings begin with. */
    private final BitSet leading = new BitSet();

    NameIndex(World world, Terms terms) {
        this.terms = terms;
        world.countries().forEach(this::addCountry);
        world.blocs().forEach(this::addBloc);
        world.organisations().forEach(this::addOrganisation);
        world.places().forEach(this::addPlace);
        world.gatherings().forEach(this::addGathering);
        world.leaders().forEach(this::addLeader);
        world.titles().forEach(this::addTitle);
        world.people().forEach(this::addPerson);
    }

    PhraseTrie trie() {
        return trie;
    }

    Entry entry(int payload) {
        return entries.get(payload);
    }

    private void addCountry(Country country) {
        for (CountryWords words : country.words()) {
            addAll(words.names(), words.doubtful(), NameKind.COUNTRY, country.code());
            addAll(words.adjectives(), words.doubtful(), NameKind.ADJECTIVE, country.code());
            addAll(words.people(), words.doubtful(), NameKind.PEOPLE, country.code());
            addAll(words.capitals(), words.doubtful(), NameKind.CAPITAL, country.code());
            addAll(words.metonyms(), words.doubtful(), NameKind.METONYM, country.code());
        }
    }

    private void addAll(Collection<String> forms, Collection<String> doubtful, NameKind kind, String code) {
        for (String form : forms) {
            String value = kind == NameKind.CAPITAL || kind == NameKind.METONYM ? form : code;
            add(form, new Entry(kind, value, code, "", doubtful.contains(form), false));
        }
    }

    private void addBloc(Bloc bloc) {
        for (List<String> forms : List.of(bloc.names(), bloc.adjectives(), bloc.metonyms())) {
            for (String form : forms) {
                boolean doubtful = bloc.doubtful().contains(form);
                add(form, new Entry(NameKind.BLOC, bloc.code(), bloc.code(), "", doubtful, false));
            }
        }
    }

    private void addOrganisation(Organisation organisation) {
        List<String> forms = new ArrayList<>(organisation.names());
        forms.add(organisation.name());
        for (String form : forms) {
            boolean doubtful = organisation.doubtful().contains(form);
            add(
                    form,
                    new Entry(
                            NameKind.ORGANISATION,
                            organisation.name(),
                            organisation.country(),
                            organisation,
                            doubtful,
                            false));
        }
    }

    private void addPlace(Place place) {
        List<String> forms = new ArrayList<>(place.names());
        forms.add(place.name());
        for (String form : forms) {
            boolean doubtful = place.doubtful().contains(form);
            add(form, new Entry(NameKind.PLACE, place.name(), place.country(), place, doubtful, false));
        }
    }

    private void addGathering(Gathering gathering) {
        List<String> forms = new ArrayList<>(gathering.names());
        forms.add(gathering.name());
        for (String form : forms) {
            add(form, new Entry(NameKind.GATHERING, gathering.name(), gathering.bloc(), gathering, false, false));
        }
    }

    private void addLeader(Leader leader) {
        for (String name : leader.names()) {
            add(name, new Entry(NameKind.LEADER, leader.name(), leader.country(), leader, false, false));
        }
        String brief = brief(leader);
        if (!brief.isEmpty()) {
            add(brief, new Entry(NameKind.LEADER, leader.name(), leader.country(), leader, false, false));
        }
        add(leader.family(), new Entry(NameKind.LEADER, leader.name(), leader.country(), leader, false, true));
    }

    /** First and family name of a leader who has more than these; empty where there is no such form. */
    private static String brief(Leader leader) {
        String[] words = leader.name().split(" ");
        String brief = words[0] + " " + leader.family();
        boolean longer = words.length > 2 && leader.name().endsWith(" " + leader.family()) && words[0].length() > 2;
        return longer && !leader.names().contains(brief) ? brief : "";
    }

    private void addTitle(Title title) {
        add(title.word(), new Entry(NameKind.TITLE, title.word(), title.country(), title.role(), false, false));
    }

    private void addPerson(Person person) {
        Entry entry = new Entry(NameKind.PERSON, person.name(), person.country(), "", false, false);
        add(person.name(), entry);
        person.names().forEach(name -> add(name, entry));
    }

    private void add(String form, Entry entry) {
        entries.add(entry);
        for (int[] phrase : terms.phrases(form.replace('(', ' ').replace(')', ' '))) {
            trie.add(phrase, written(form), entries.size() - 1);
            if (leads(entry)) {
                leading.set(phrase[0]);
            }
        }
    }

    private static boolean leads(Entry entry) {
        return entry.kind() == NameKind.LEADER
                || entry.kind() == NameKind.GATHERING
                || entry.kind() == NameKind.TITLE && entry.about() == Title.Role.LEADER;
    }

    /** Whether the name of a leader, of a leader's office or of a gathering begins with a word. */
    boolean mayLead(int word) {
        return leading.get(word);
    }

    /** A form that begins with a capital must in texts; one of capitals only must be written so. */
    private static PhraseTrie.Case written(String form) {
        char first = form.charAt(0);
        if (!Character.isUpperCase(first)) {
            return PhraseTrie.Case.ANY;
        }
        boolean upper = form.length() <= 6 && form.chars().allMatch(Character::isUpperCase) && form.length() > 1;
        return upper ? PhraseTrie.Case.UPPER : PhraseTrie.Case.CAPITAL;
    }
}
