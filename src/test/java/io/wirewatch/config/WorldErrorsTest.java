package io.wirewatch.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each mistake a person can make in a table is told with its file, its line and the way out. */
class WorldErrorsTest {

    private static final String COUNTRIES = "code,name,names,adjectives,people,capitals,metonyms,doubtful\n";
    private static final String LEADERS = "country,role,title,name,family,aliases,from,to\n";

    @TempDir
    Path folder;

    @BeforeEach
    void aSmallWorldWithoutMistakes() throws IOException {
        write("countries.csv", COUNTRIES + "AA,Alphaland,,Alphan,,Alphaville,,\nBB,Betaland,,Betan,,Betaville,,\n");
        write("blocs.csv", "code,names,adjectives,metonyms,members,doubtful\nAB,Alpha-Beta Union,,,AA|BB,\n");
        write("leaders.csv", LEADERS);
        write("organisations.csv", "name,names,type,country,doubtful\n");
        write("gatherings.csv", "code,name,names,bloc,needsLeaders\n");
        write("places.csv", "name,names,country,type,doubtful\n");
        write("titles.csv", "language,word,role,country\n");
        write("people.csv", "name,names,country\n");
    }

    @Test
    void aWorldWithoutMistakesLoads() {
        assertThat(World.load(folder).countries()).extracting(Country::name).containsExactly("Alphaland", "Betaland");
    }

    @Test
    void anUnknownCountry() throws IOException {
        write("leaders.csv", LEADERS + "CC,both,President,Ann Able,Able,,2001,\n");

        assertThat(problems())
                .containsExactly(
                        file("leaders.csv:2") + ": country \"CC\" is unknown; add it to countries.csv or correct it");
    }

    @Test
    void aCodeThatIsNone() throws IOException {
        write("countries.csv", COUNTRIES + "aa,Alphaland,,,,,,\n");
        write("blocs.csv", "code,names,adjectives,metonyms,members,doubtful\n");

        assertThat(problems()).singleElement().asString().contains("countries.csv:2: country code \"aa\"");
    }

    @Test
    void twoPresidentsAtOnce() throws IOException {
        write(
                "leaders.csv",
                LEADERS
                        + "AA,head-of-state,President,Ann Able,Able,,2001-05-01,2005-05-01\n"
                        + "AA,ceremonial,King,Bob Baker,Baker,,2005-04-30,\n");

        assertThat(problems())
                .containsExactly(file("leaders.csv:3")
                        + ": Bob Baker's term as AA head of state overlaps that of Ann Able in line 2;"
                        + " let one end on the day the other begins");
    }

    @Test
    void aTermThatEndsBeforeItBegins() throws IOException {
        write("leaders.csv", LEADERS + "AA,both,President,Ann Able,Able,,2005-05-01,2001-05-01\n");

        assertThat(problems()).singleElement().asString().contains("leaders.csv:2: the term ends on 2001-05-01");
    }

    @Test
    void aDateThatIsNone() throws IOException {
        write("leaders.csv", LEADERS + "AA,both,President,Ann Able,Able,,1 May 2005,\n");

        assertThat(problems())
                .containsExactly(
                        file("leaders.csv:2") + ": from \"1 May 2005\" is no date; write 2025-10-21, 2025-10 or 2025");
    }

    @Test
    void anUnknownRole() throws IOException {
        write("titles.csv", "language,word,role,country\n# a remark\nen,president,boss,\n");

        assertThat(problems())
                .singleElement()
                .asString()
                .contains("titles.csv:3: role \"boss\" is unknown; use one of");
    }

    @Test
    void aNameOfTwoLeadersAtOneTime() throws IOException {
        write(
                "leaders.csv",
                LEADERS
                        + "AA,both,President,Ann Able,Able,A. Able,2001,\n"
                        + "BB,both,President,Abe Able,Able,A. Able,2003,\n");

        assertThat(problems())
                .containsExactly(file("leaders.csv:3")
                        + ": \"A. Able\" also names Ann Able in line 2 at the same time; delete one of them");
    }

    @Test
    void aWordInTwoSenses() throws IOException {
        write("countries.csv", COUNTRIES + "AA,Alphaland,The Isles,,,,,\nBB,Betaland,The Isles,,,,,\n");

        assertThat(problems())
                .containsExactly(file("countries.csv:3")
                        + ": \"The Isles\" means BB here and AA in line 2;"
                        + " delete one, or list the word under \"doubtful\" in both lines");
    }

    @Test
    void aWordInTwoSensesWithAMarkIsFine() throws IOException {
        write(
                "countries.csv",
                COUNTRIES + "AA,Alphaland,The Isles,,,,,The Isles\nBB,Betaland,The Isles,,,,,The Isles\n");

        assertThat(World.load(folder).countries()).hasSize(2);
    }

    @Test
    void aLineTwice() throws IOException {
        write("titles.csv", "language,word,role,country\nen,president,leader,\nen,president,leader,\n");

        assertThat(problems())
                .containsExactly(file("titles.csv:3") + ": en \"president\" is in line 2 already; delete one of them");
    }

    @Test
    void aCellTooMany() throws IOException {
        write("titles.csv", "language,word,role,country\nen,president,leader,,\n");

        assertThat(problems()).singleElement().asString().contains("titles.csv:2: 5 cells where the head line has 4");
    }

    @Test
    void anEmptyWordAndAnOpenQuote() throws IOException {
        write("places.csv", "name,names,country,type,doubtful\nPort,P||Q,AA,city,\n\"Bay,,AA,city,\n");

        assertThat(problems()).hasSize(2);
        assertThat(problems().get(0)).contains("places.csv:2: \"names\" has an empty word");
        assertThat(problems().get(1)).contains("places.csv:3: a double quote is not closed");
    }

    @Test
    void anotherSeparator() throws IOException {
        write("titles.csv", "language;word;role\nen;president;leader\n");

        assertThat(problems()).singleElement().asString().contains("titles.csv:1: the head line is");
    }

    @Test
    void aFileThatIsMissing() throws IOException {
        Files.delete(folder.resolve("titles.csv"));

        assertThat(problems())
                .containsExactly(file("titles.csv") + ": no such file; put it back from the distribution");
    }

    @Test
    void aFileThatIsNotUtf8() throws IOException {
        Files.write(
                folder.resolve("titles.csv"),
                "language,word,role,country\nde,König,leader,\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(problems()).containsExactly(file("titles.csv") + ": not UTF-8; save it again as \"CSV UTF-8\"");
    }

    @Test
    void aByteOrderMarkAndQuotedCellsAreRead() throws IOException {
        write("titles.csv", "\uFEFFlanguage,word,role,country\nen,\"minister, \"\"acting\"\"\",minister,\n");

        assertThat(World.load(folder).titles())
                .containsExactly(new Title("en", "minister, \"acting\"", Title.Role.MINISTER, ""));
    }

    @Test
    void mistakesInAllFilesAreToldAtOnce() throws IOException {
        write("titles.csv", "language,word,role,country\nen,president,boss,\nen,,leader,\n");
        write("places.csv", "name,names,country,type,doubtful\nPort,,ZZ,city,\n");

        assertThat(problems()).hasSize(3);
    }

    @Test
    void aPersonInTwoLines() throws IOException {
        write("people.csv", "name,names,country\nAnn Able,A. Able,AA\nBob Baker,A. Able,BB\n");

        assertThat(problems()).singleElement().asString().contains("people.csv:3: \"A. Able\" means Bob Baker here");
    }

    private List<String> problems() {
        ConfigException refused = catchThrowableOfType(ConfigException.class, () -> World.load(folder));
        return refused.problems().stream().map(Problem::toString).toList();
    }

    private String file(String place) {
        return folder + File.separator + place;
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
