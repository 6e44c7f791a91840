package org.alongside.content.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.alongside.content.ContentProblem;
import org.alongside.content.Problems;
import org.junit.jupiter.api.Test;

class YamlParserTest {
    private final Problems problems = new Problems();

    @Test
    void readsWholeNumbersTruthsAndText() {
        Optional<YamlTree> tree = parse("a: 1\nb: true\nc: yes\nd:\ne: [x, 1.5, '2', on]\n");
        assertEquals("{\"a\":1,\"b\":true,\"c\":\"yes\",\"d\":null,\"e\":[\"x\",\"1.5\",\"2\",\"on\"]}", tree.orElseThrow().root().toString());
        assertEquals(List.of(), problems.list());
    }

    @Test
    void remembersWhereEachValueStands() {
        YamlTree tree = parse("list:\n- {id: one}\n- id: two\n").orElseThrow();
        assertEquals(new YamlTree.Place(3, 7), tree.places().get("/list/1/id"));
        tree.problem("/list/0/missing", "it is missing.", problems);
        thenProblemsAre("x.yaml:2:3: it is missing.");
    }

    @Test
    void refusesAKeyThatIsThereTwice() {
        parse("a: 1\nb:\n  c: 1\n  c: 2\n");
        thenProblemsAre("x.yaml:4:3: \"c\" is here twice. Keep one of them.");
    }

    @Test
    void refusesTags() {
        assertTrue(parse("a: !!java.net.URL [x]\n").isEmpty());
        thenProblemsAre("x.yaml:1:4: tags (!) are not used here. Write the plain value.");
    }

    @Test
    void refusesAliases() {
        assertTrue(parse("a: &a [*a]\n").isEmpty());
        thenProblemsAre("x.yaml:1:4: anchors (&) and aliases (*) are not used here. Write the value out.");
    }

    @Test
    void refusesCharactersThatNobodySees() {
        assertTrue(parse("a: x\nb: \"y\\u202Ez\"\n").isEmpty());
        thenProblemsAre("x.yaml:2:4: the line holds an invisible character that changes how the text around it is read. Delete it and type the words again.");
    }

    @Test
    void refusesControlCharacters() {
        assertTrue(parse("a: x\n? \"y\\0z\"\n: x\n").isEmpty());
        thenProblemsAre("x.yaml:2:3: the line holds a control character. Delete it and type the words again.");
    }

    @Test
    void refusesDeepNesting() {
        assertTrue(parse("[".repeat(41) + "]".repeat(41)).isEmpty());
        thenProblemsAre("x.yaml:1:41: this is nested too deeply.");
    }

    @Test
    void refusesASecondDocument() {
        assertTrue(parse("a: 1\n---\nb: 2\n").isEmpty());
        thenProblemsAre("x.yaml:2:1: there is a second document here, after \"---\". A file holds one.");
    }

    @Test
    void saysWhereYamlIsBroken() {
        assertTrue(parse("a: 1\n  b: 2\n").isEmpty());
        thenProblemsAre("x.yaml:2:4: there is a colon where none can be. Put a text with a colon in double quotes, begin the line with as"
            + " many spaces as the lines beside it, and leave a space behind a hyphen.");
    }

    @Test
    void saysInPlainWordsWhatIsWrongWithSignsAndSpaces() {
        thenProblemIs("a:\n\tb: 1\n",
            "x.yaml:2:1: this line begins with a tab. Begin it with spaces, as many as the lines beside it have.");
        thenProblemIs("a: \"b\nc: 1\n",
            "x.yaml:1:4: the quotation mark that opens here is not closed in this line. Close it, or take it out.");
        thenProblemIs("a: 1\nb:2\nc: 3\n",
            "x.yaml:3:1: a name without its colon stands here or in the line above. Write \"name: value\", with a space behind the colon.");
        thenProblemIs("a:\n  - b\n c: 1\n",
            "x.yaml:3:2: this line does not fit what is above it. Begin it with as many spaces as the lines beside it, and end what is in"
            + " quotes with a quotation mark.");
        thenProblemIs("a: room #1 upstairs\n",
            "x.yaml:1:4: what stands behind \" #\" would not be read. Put the whole text in double quotes.");
        thenProblemIs("a: @b\n",
            "x.yaml:1:4: a text cannot begin with this sign. Put it in double quotes.");
    }

    @Test
    void refusesTextThatIsNotUtf8() {
        assertTrue(YamlParser.parse("x.yaml", "a: caf\u00e9".getBytes(StandardCharsets.ISO_8859_1), problems).isEmpty());
        thenProblemsAre("x.yaml: the file is not UTF-8 text. Save it again with the encoding UTF-8.");
    }

    @Test
    void refusesAnEmptyFile() {
        assertTrue(parse("# only a comment\n").isEmpty());
        thenProblemsAre("x.yaml: the file is empty. Fill it in or delete it.");
    }

    @Test
    void refusesAKeyThatIsNoWord() {
        parse("? [a]\n: 1\n");
        thenProblemsAre("x.yaml:1:3: a key must be a plain word.");
    }

    private Optional<YamlTree> parse(String text) {
        return YamlParser.parse("x.yaml", text.getBytes(StandardCharsets.UTF_8), problems);
    }

    private static void thenProblemIs(String text, String expected) {
        Problems problems = new Problems();
        YamlParser.parse("x.yaml", text.getBytes(StandardCharsets.UTF_8), problems);
        assertEquals(List.of(expected), problems.list().stream().map(ContentProblem::toString).toList());
    }

    private void thenProblemsAre(String... expected) {
        assertEquals(List.of(expected), problems.list().stream().map(ContentProblem::toString).toList());
    }
}
