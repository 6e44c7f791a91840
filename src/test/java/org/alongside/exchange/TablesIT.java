package org.alongside.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;

/** The tables for spreadsheets, read by a parser that did not write them. */
class TablesIT {
    @TempDir
    static Path folder;
    private static Exchange exchange;

    @BeforeAll
    static void start() {
        exchange = new Exchange(folder);
    }

    @AfterAll
    static void stop() {
        exchange.close();
    }

    @Test
    void writesOneActionARow() throws IOException {
        ObjectNode plan = Exchange.example();
        plan.withArray("/actions").addObject().put("id", "a").put("question", "start-assets").put("what", "Ask \"all\", then\ndecide").put("who", "Ŵyn").put("by", "2027-01-31");
        plan.withArray("/actions").addObject().put("id", "a").put("what", "Book a room").put("state", "done");
        assertEquals(List.of(
            List.of("Step", "Principle", "Question", "What", "Who (a role)", "By when", "What became of it"),
            List.of("Get started", "Assets", "Did people who live with the issue help choose what this project is about?", "Ask \"all\", then\ndecide", "Ŵyn", "2027-01-31", "Open"),
            List.of("", "", "", "Book a room", "", "", "Done")), rowsOf(actionTable(plan)));
    }

    @Test
    void writesEveryQuestionWithItsAnswer() throws IOException {
        List<List<String>> rows = rowsOf(answerTable(Exchange.example(), false));
        assertEquals(1 + 22 + 5 + 42, rows.size());
        assertEquals(List.of("Step", "Principle", "Question", "Answer", "Points", "Can be shown"), rows.get(0));
        assertEquals(List.of("About the project", "", "Who is filling this in?", "I am paid to do this work", "", ""), rows.get(2));
        assertEquals(List.of("About the project", "", "Who decides at each step? What the project is for", "People who use the service decide", "", ""), rows.get(7));
        assertEquals(List.of("Get started", "Assets", "Did people who live with the issue help choose what this project is about?", "Fully", "3", "yes"), rows.get(28));
    }

    @Test
    void sendsNotesOnlyWhenAsked() throws IOException {
        ObjectNode plan = Exchange.example();
        plan.withObject("/notes").put("start-assets", "A private note");
        assertFalse(answerTable(plan, false).contains("private"));
        assertEquals("A private note", rowsOf(answerTable(plan, true)).get(28).get(6));
    }

    @Test
    void startsWithTheMarkThatSpreadsheetsLookForAndEndsEveryLineTheirWay() {
        String table = actionTable(Exchange.example());
        assertTrue(table.startsWith("\uFEFF\"Step\","));
        assertTrue(table.endsWith("\"What became of it\"\r\n"));
        assertFalse(table.replace("\r\n", "").contains("\r"));
    }

    @Test
    void letsNoCellRun() throws IOException {
        for (String table : List.of(actionTable(exchange.hostilePlan()), answerTable(exchange.hostilePlan(), true))) {
            List<List<String>> rows = rowsOf(table);
            int width = rows.get(0).size();
            for (List<String> row : rows) {
                assertEquals(width, row.size());
                row.forEach(cell -> assertFalse(cell.strip().matches("(?s)[=+\\-@\uFF0B\uFF0D\uFF1D\uFF20].*") || cell.startsWith("\t"), cell));
            }
        }
    }

    @Test
    void keepsWhatIsNoFormula() throws IOException {
        ObjectNode plan = Exchange.example();
        for (String text : List.of("Tŷ مرحبا 👩🏽‍🦽", "a = b", "'quoted'", "\"\"", "1,5", "=1+1")) {
            plan.withArray("/actions").addObject().put("id", "a").put("what", text);
        }
        assertEquals(List.of("What", "Tŷ مرحبا 👩🏽‍🦽", "a = b", "'quoted'", "\"\"", "1,5", "'=1+1"),
            rowsOf(actionTable(plan)).stream().map(row -> row.get(3)).toList());
    }

    private static String actionTable(ObjectNode plan) {
        return exchange.call("actionTable", plan, Exchange.WORDS).asString();
    }

    private static String answerTable(ObjectNode plan, boolean notes) {
        return exchange.call("answerTable", plan, Exchange.WORDS, notes).asString();
    }

    private static List<List<String>> rowsOf(String table) throws IOException {
        return CSVFormat.RFC4180.parse(new StringReader(table.substring(1))).stream().map(CSVRecord::toList).toList();
    }
}
