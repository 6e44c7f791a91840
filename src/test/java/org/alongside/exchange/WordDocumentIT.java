package org.alongside.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The Word document, opened by a library that did not write it. */
class WordDocumentIT {
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
    void hasTheResultInOrderUnderRealHeadings() throws IOException {
        try (XWPFDocument document = open(bytesOf(Exchange.example(), Map.of("answers", false)))) {
            assertEquals("Result: this project", styled(document, "Title").get(0));
            assertEquals(List.of("How we came to this", "The principles", "Your next 5 steps", "Risks to watch", "What kind of work it is", "Steps and principles",
                "What was not answered"), styled(document, "Heading1"));
            assertEquals(List.of("The principles", "Where the work sits", "Steps down, principles across").size(), document.getTables().size());
            assertEquals(List.of("Co-production: power is shared.", "This helps you talk. It is not a grade."), styled(document, "Strong"));
        }
    }

    @Test
    void hasEveryAnswerUnderItsStep() throws IOException {
        try (XWPFDocument document = open(bytesOf(Exchange.example(), Map.of()))) {
            assertEquals(List.of("Get started", "Bring people together", "Discover", "Define", "Develop", "Deliver", "Learn and keep going"), styled(document, "Heading2"));
            XWPFTable start = document.getTables().get(4);
            assertEquals(List.of("Question", "Answer", "Can be shown"), texts(start, 0));
            assertEquals(List.of("Did people who live with the issue help choose what this project is about?", "Fully", "yes"), texts(start, 1));
        }
    }

    @Test
    void namesItsLanguageAndTitleAndRepeatsTheHeadOfEveryTable() throws IOException, XmlException {
        try (XWPFDocument document = open(bytesOf(Exchange.example(), Map.of()))) {
            assertEquals("Result: this project", document.getProperties().getCoreProperties().getTitle());
            assertEquals("en-GB", document.getStyle().getDocDefaults().getRPrDefault().getRPr().getLangArray(0).getVal());
            assertEquals("2026-11-23T10:00:00Z", document.getProperties().getCoreProperties().getCreated().toInstant().toString());
            document.getTables().forEach(table -> assertTrue(table.getRow(0).isRepeatHeader()));
        }
    }

    @Test
    void numbersTheNextSteps() throws IOException {
        try (XWPFDocument document = open(bytesOf(Exchange.example(), Map.of()))) {
            List<String> formats = document.getParagraphs().stream().filter(one -> "ListParagraph".equals(one.getStyle())).map(XWPFParagraph::getNumFmt).toList();
            assertEquals(List.of("bullet", "decimal", "decimal", "decimal", "decimal", "decimal", "bullet", "bullet", "bullet", "bullet"), formats);
        }
    }

    @Test
    void takesNotesAlongOnlyWhenAsked() throws IOException {
        ObjectNode plan = Exchange.example();
        plan.withObject("/notes").put("start-assets", "First line\nsecond line");
        try (XWPFDocument without = open(bytesOf(plan, Map.of())); XWPFDocument with = open(bytesOf(plan, Map.of("notes", true)))) {
            assertEquals(3, texts(without.getTables().get(4), 1).size());
            assertEquals("First line\nsecond line", texts(with.getTables().get(4), 1).get(3));
        }
    }

    @Test
    void isAWholeZipOfXmlWithoutMacros() throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytesOf(Exchange.example(), Map.of())))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                assertTrue(zip.readAllBytes().length > 0);
            }
        }
        assertEquals(List.of("[Content_Types].xml", "_rels/.rels", "docProps/core.xml", "word/document.xml", "word/styles.xml", "word/numbering.xml",
            "word/settings.xml", "word/_rels/document.xml.rels"), names);
    }

    @Test
    void isTheSameEveryTime() {
        assertArrayEquals(bytesOf(Exchange.example(), Map.of()), bytesOf(Exchange.example(), Map.of()));
    }

    @Test
    void opensWhateverTheWordsAre() throws IOException {
        try (XWPFDocument document = open(bytesOf(exchange.hostilePlan(), Map.of("notes", true)))) {
            XWPFTable actions = document.getTables().get(3);
            assertEquals(Exchange.hostileTexts().size() + 1, actions.getNumberOfRows());
            assertEquals("</script><script>alert(1)</script>", texts(actions, 3).get(0));
            assertEquals("&lt;b&gt; &amp; &#x3c;", texts(actions, 6).get(0));
            assertEquals("\uFFFD half", texts(actions, 25).get(0));
        }
    }

    @Test
    void runsFromRightToLeftWhenTheLanguageDoes() throws IOException {
        try (XWPFDocument document = open(bytesOf(Exchange.example(), Map.of("direction", "rtl")))) {
            assertTrue(document.getTables().stream().allMatch(table -> table.getCTTbl().getTblPr().isSetBidiVisual()));
        }
        try (XWPFDocument document = open(bytesOf(Exchange.example(), Map.of()))) {
            assertFalse(document.getTables().stream().anyMatch(table -> table.getCTTbl().getTblPr().isSetBidiVisual()));
        }
    }

    private static byte[] bytesOf(ObjectNode plan, Map<String, Object> choice) {
        JsonNode list = exchange.call("document", plan, Exchange.WORDS, choice);
        byte[] bytes = new byte[list.size()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) list.get(i).asInt();
        }
        return bytes;
    }

    private static XWPFDocument open(byte[] bytes) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(bytes));
    }

    private static List<String> styled(XWPFDocument document, String style) {
        return document.getParagraphs().stream().filter(one -> style.equals(one.getStyle())).map(XWPFParagraph::getText).toList();
    }

    private static List<String> texts(XWPFTable table, int row) {
        return table.getRow(row).getTableCells().stream().map(cell -> cell.getText()).toList();
    }
}
